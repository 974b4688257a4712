// What both programs do with the process they run in.
#pragma once

#include <string>

#include "base/language_tag.h"
#include "base/moment.h"

namespace felt::app {

// Files for their owner alone, no memory image on disk, and a full disk or a closed pipe as an error instead of a signal.
void protectProcess();

// Empty where it is not set.
std::string environmentValue(const char* name);

// The language that the system speaks, among those Felt knows; English where it knows none of them.
LanguageTag systemLanguage();

// The time by the system's clock, with the offset of the place where the computer is.
Moment systemNow();

}  // namespace felt::app
