#!/bin/sh
# Fuzzes each parser for so many seconds, as many at a time as there are processors.
#
#   tests/fuzz/run.sh SECONDS [NAME …]          for example tests/fuzz/run.sh 60 check_in archive
#   FELT_FUZZ_RUNS=RUNS tests/fuzz/run.sh 0     each so many times instead
#
# What it learns stays in build/fuzz/learned/NAME for the next time. An input that ends a program is in build/fuzz/found/;
# shorten it with fuzz_NAME -minimize_crash=1, mend what it shows and put it into tests/fuzz/corpus/NAME.
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
shift
build=${FELT_FUZZ_BUILD:-build/fuzz}
cmake --preset fuzz -B "$build"
cmake --build "$build" --target fuzzers
[ $# -gt 0 ] || set -- $(ls tests/fuzz/bodies | sed 's/\.cpp$//')

memory=$(mktemp -d -p "$([ -d /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")" felt-fuzz-XXXXXX)
trap 'rm -rf "$memory"' EXIT
export TMPDIR="$memory"
mkdir -p "$build/found" "$build/log"
printf '%s\n' "$@" | xargs -P "$(nproc)" -I NAME sh -c '
    mkdir -p "$1/learned/NAME"
    "$1/tests/fuzz/fuzz_NAME" -max_total_time="$2" -runs="${FELT_FUZZ_RUNS:--1}" -timeout=25 -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix="$1/found/NAME-" \
        "$1/learned/NAME" tests/fuzz/corpus/NAME > "$1/log/NAME" 2>&1 && what=sound || what="FAILED, see $1/log/NAME"
    printf "%-16s %12s runs  %s\n" NAME "$(sed -n "s/^stat::number_of_executed_units: *//p" "$1/log/NAME")" "$what"' sh "$build" "$seconds"
! ls "$build/found" | grep .
