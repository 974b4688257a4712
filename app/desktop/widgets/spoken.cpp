#include "widgets/spoken.h"

#include <QLocale>

#include "bridge/text.h"

namespace felt::desktop {

Qt::LayoutDirection directionOf(const LanguageTag& language) {
    return QLocale(toQt(language.text())).textDirection() == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

Text* spoken(const Theme& theme, Type type, const QString& text, const LanguageTag& language, Tone tone) {
    auto* const label = new Text(theme, type, text, tone);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setLayoutDirection(directionOf(language));
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

}  // namespace felt::desktop
