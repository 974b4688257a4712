#!/bin/sh
# Builds Felt and opens it. Installs what is missing, and asks before it uses sudo.
#
#   ./run.sh [--yes] [--demo] [--lang TAG]
#
#   --demo   open a throw-away journal filled with a made-up year        --yes   do not ask before installing
set -eu
cd "$(dirname "$0")"
yes="" demo="" language=""
while [ $# -gt 0 ]; do
  case $1 in
    --yes) yes=--yes ;;
    --demo) demo=1 ;;
    --lang) [ $# -ge 2 ] || { echo "run.sh: --lang wants a language, for example es" >&2; exit 2; }; language=$2; shift ;;
    -h|--help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "run.sh: unknown word: $1 (./run.sh --help)" >&2; exit 2 ;;
  esac
  shift
done
packaging/setup.sh $yes build
log=build/cli.log; mkdir -p build
{ [ -e build/cli/build.ninja ] || cmake --preset cli; cmake --build --preset cli; } >"$log" 2>&1 || { tail -40 "$log" >&2; exit 1; }

felt() { build/cli/app/cli/felt-cli ${language:+--lang "$language"} "$@"; }
terminal=""; [ ! -t 0 ] || [ ! -t 1 ] || terminal=1
if [ -n "$demo" ] || [ -z "$terminal" ]; then
  journal=$(mktemp -d)/demo.felt
  felt --journal "$journal" --no-passphrase init 2>/dev/null
  felt --journal "$journal" demo --days 365
  echo "The last check-ins of a made-up year, in a throw-away journal ($journal):"
  felt --journal "$journal" list --last 12
  [ -n "$terminal" ] || exit 0
  felt --journal "$journal" checkin
  exit 0
fi
default=${XDG_DATA_HOME:-$HOME/.local/share}/felt/journal.felt
if [ ! -e "$default" ]; then
  echo "Felt keeps your journal in one encrypted file. Please choose a passphrase; it is not shown while you type."
  felt init
fi
felt checkin
