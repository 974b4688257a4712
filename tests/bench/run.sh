#!/bin/sh
# Builds the preset dev and prints a table of every benchmark. On an otherwise idle machine; ratios count, absolute times drift.
#
#   tests/bench/run.sh          FELT_BENCH_FOLDER=/some/disk tests/bench/run.sh to measure another disk
set -eu
cd "$(dirname "$0")/../.."
build=${FELT_BENCH_BUILD:-build/dev}
cmake --preset dev -B "$build" > /dev/null
cmake --build "$build" --target felt-cli save_bench search_bench read_bench lexicon_bench
programs="$build/tests/bench"

"$programs/save_bench" | grep -E "median|ratio"
for each in "lexicon 50" "search 50" "read 5"; do
    set -- $each
    "$programs/$1_bench" --benchmark-samples "$2" --reporter "xml::out=$programs/$1.xml" > /dev/null
    python3 tests/bench/table.py "$programs/$1.xml"
done
python3 -B -X utf8 tests/bench/ten_thousand.py "$build/app/cli/felt-cli" "${FELT_BENCH_FOLDER:-$programs}"
