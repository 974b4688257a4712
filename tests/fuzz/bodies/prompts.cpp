// Gentle questions in a language.
#include "checkin/prompts.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const auto prompts = checkin::Prompts::parse(fuzz::textOf(data, size));
    if (!prompts) return 0;
    for (const checkin::Prompt& each : prompts->all()) FELT_CHECK(!each.text.empty() && prompts->find(each.id) == &each);
    FELT_CHECK((prompts->ofTheDay(20'000, {}) == nullptr) == prompts->all().empty());
    return 0;
}
