#!/bin/sh
# Builds Felt and opens it. Installs what is missing, and asks before it uses sudo.
#
#   ./run.sh [--yes] [--demo] [--lang TAG]
#
#   --demo   open a throw-away journal filled with a made-up year        --yes   do not ask before installing
#
# Without a display the check-in is asked in the terminal.
set -eu
cd "$(dirname "$0")"
yes="" demo="" language=""
while [ $# -gt 0 ]; do
  case $1 in
    --yes) yes=--yes ;;
    --demo) demo=1 ;;
    --lang) [ $# -ge 2 ] || { echo "run.sh: --lang wants a language, for example es" >&2; exit 2; }; language=$2; shift ;;
    -h|--help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "run.sh: unknown word: $1 (./run.sh --help)" >&2; exit 2 ;;
  esac
  shift
done
window=""; [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || window=1
preset=cli lists=build
[ -z "$window" ] || { preset=release; lists="build desktop"; }
# shellcheck disable=SC2086
packaging/setup.sh $yes $lists
log=build/$preset.log; mkdir -p build
{ [ -e build/$preset/build.ninja ] || cmake --preset $preset; cmake --build --preset $preset; } >"$log" 2>&1 || { tail -40 "$log" >&2; exit 1; }

felt() { build/$preset/app/cli/felt-cli ${language:+--lang "$language"} "$@"; }
terminal=""; [ ! -t 0 ] || [ ! -t 1 ] || terminal=1
journal=""
if [ -n "$demo" ] || [ -z "$window$terminal" ]; then
  journal=$(mktemp -d)/demo.felt
  felt --journal "$journal" --no-passphrase init 2>/dev/null
  felt --journal "$journal" demo --days 365
fi
if [ -n "$window" ]; then
  exec build/$preset/app/desktop/felt ${language:+--lang "$language"} ${journal:+--journal "$journal"}
fi
if [ -n "$journal" ]; then
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
