// The closed lists of a check-in, and the steps of strength, in the person's language.
#pragma once

#include <string>

#include "checkin/check_in.h"
#include "locale/messages.h"

namespace felt::phrases {

std::string wordFor(checkin::Temperature choice, const locale::Messages& say);
std::string wordFor(checkin::Movement choice, const locale::Messages& say);
std::string wordFor(checkin::Size choice, const locale::Messages& say);
std::string wordFor(checkin::Depth choice, const locale::Messages& say);
std::string wordFor(checkin::Change choice, const locale::Messages& say);
std::string wordFor(checkin::Pleasant choice, const locale::Messages& say);
std::string wordFor(checkin::WholeBody choice, const locale::Messages& say);
std::string wordFor(checkin::Fits choice, const locale::Messages& say);
std::string wordFor(checkin::Met choice, const locale::Messages& say);
std::string wordFor(checkin::State choice, const locale::Messages& say);
std::string wordFor(checkin::After choice, const locale::Messages& say);

// What a step of the strength means: 0 "not there" to 10 "as strong as it can be". Each of the eleven has words of its own.
std::string stepInWords(checkin::Intensity step, const locale::Messages& say);

}  // namespace felt::phrases
