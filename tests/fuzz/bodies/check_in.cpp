// Check-ins as JSON: what is read writes out and reads back the same.
#include "checkin/check_in_json.h"
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace felt;
    const auto read = checkin::readCheckIn(fuzz::textOf(data, size));
    if (!read) return 0;
    const std::string written = checkin::writeCheckIn(*read);
    const auto again = checkin::readCheckIn(std::string_view(written));
    FELT_CHECK(again && *again == *read);
    FELT_CHECK(checkin::writeCheckIn(*again) == written);
    return 0;
}
