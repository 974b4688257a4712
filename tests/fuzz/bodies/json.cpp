// JSON: what is read writes out within the same limits and reads back the same.
#include "base/json.h"

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    for (const JsonLimits& limits : {JsonLimits{}, JsonLimits{.bytes = 64, .depth = 2}}) {
        const auto read = parseJson(fuzz::textOf(data, size), limits);
        if (!read) continue;
        const std::string written = writeJson(*read);
        FELT_CHECK(written.find('\n') == written.npos && written.size() <= limits.bytes);
        const auto again = parseJson(written, limits);
        FELT_CHECK(again && *again == *read && writeJson(*again) == written);
    }
    return 0;
}
