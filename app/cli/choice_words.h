// The closed lists of a check-in in the person's language.
#pragma once

#include <string>

#include "checkin/choices.h"
#include "locale/messages.h"

namespace felt::cli {

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

}  // namespace felt::cli
