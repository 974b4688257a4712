#!/bin/sh
# The tests that are too long for every day, by one command; every figure that the documents name can be had again by it.
#
#   tests/long.sh [KILLS [RUNS]]     10000 kills and 100000 runs of each parser, unless said otherwise; 0 leaves that part out
#
# 1. Felt is killed with SIGKILL, KILLS times, at moments nobody chose (tests/long/kills.py).
# 2. The disk fails at every single call of every kind of write, once and for good.
# 3. Each parser gets RUNS inputs under the sanitizers (tests/fuzz/run.sh; wants clang).
set -eu
cd "$(dirname "$0")/.."
kills=${1:-10000}
runs=${2:-100000}
cmake --preset dev
cmake --build --preset dev --target felt-cli journal_tests
[ "$kills" -eq 0 ] || python3 tests/long/kills.py build/dev/app/cli/felt-cli "$kills"
build/dev/tests/journal_tests "[fault],[interruption],[power],[.long]"
[ "$runs" -eq 0 ] || FELT_FUZZ_RUNS=$runs tests/fuzz/run.sh 0
