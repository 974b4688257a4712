// Ten years of ten check-ins a day read whole, and checked.
#include <catch2/benchmark/catch_benchmark.hpp>

#include "bench.h"

using namespace felt;
using namespace felt::bench;

TEST_CASE("Reading and checking") {
    LivedJournal lived(fromEnvironment("FELT_BENCH_ENTRIES", 36'500));
    BENCHMARK("read every check-in as a value") { return need(lived.journal.entries(journal::EntryKind::CheckIn, {})).size(); };
    BENCHMARK("read every check-in as stored JSON") {
        std::size_t bytes = 0;
        need(lived.journal.eachJson(journal::EntryKind::CheckIn, {}, [&](std::string_view json) {
            bytes += json.size();
            return true;
        }));
        return bytes;
    };
    BENCHMARK("the last fifty check-ins") { return need(lived.journal.newest(journal::EntryKind::CheckIn, 50)).size(); };
    BENCHMARK("check the journal") { return need(lived.journal.check()).size(); };
}
