#!/bin/sh
# Installs what is missing, builds everything and runs every test.
#
#   ./test.sh [--yes] [ctest options]          for example ./test.sh -R journal
set -eu
cd "$(dirname "$0")"
yes=""
if [ "${1:-}" = --yes ]; then yes=--yes; shift; fi
packaging/setup.sh $yes build desktop test
cmake --preset dev
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)" "$@"
