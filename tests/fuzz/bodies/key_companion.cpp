// The companion file of an encrypted journal.
#include "fuzz.h"
#include "sqlite/key.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const auto read = sqlite::KeyParameters::parse(fuzz::textOf(data, size));
    if (!read) return 0;
    FELT_CHECK(read->cost.memoryKib >= 8 && read->cost.memoryKib <= 4u << 20 && read->cost.passes >= 1 && read->cost.passes <= 64);
    FELT_CHECK(sqlite::KeyParameters::parse(read->write()) == *read);
    return 0;
}
