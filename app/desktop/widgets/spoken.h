// A text in a language of its own.
#pragma once

#include "base/language_tag.h"
#include "widgets/text.h"

namespace felt::desktop {

// Laid out as the language's script runs, whatever the window's language; can be marked with the mouse.
Text* spoken(const Theme& theme, Type type, const QString& text, const LanguageTag& language, Tone tone = Tone::Ink);

Qt::LayoutDirection directionOf(const LanguageTag& language);

}  // namespace felt::desktop
