#!/bin/sh
# Installs what is missing to build Felt, and nothing else.
#
#   setup.sh [--yes] [LIST ...]     LIST: build (always), desktop, test
#
# Says what is missing and asks before it uses sudo, unless it is root or --yes is given.
# Debian 12 has two packages too old; they come from its backports suite, on the mirror that this machine's apt already uses.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
yes="" lists="build"
for word in "$@"; do
  case $word in
    --yes) yes=1 ;;
    build) ;;
    desktop|test) lists="$lists $word" ;;
    *) echo "setup.sh: unknown word: $word" >&2; exit 2 ;;
  esac
done
command -v dpkg-query >/dev/null || { echo "setup.sh: this script knows Debian only. CONTRIBUTING.md lists what Felt needs." >&2; exit 2; }

installed() { dpkg-query -W -f '${db:Status-Status} ${Version}' "$1" 2>/dev/null | sed -n 's/^installed //p'; }

missing=""
for list in $lists; do
  for package in $(grep -v '^[#?]' "$here/packages-$list.txt"); do
    [ -n "$(installed "$package")" ] || missing="$missing $package"
  done
done
# A name with a question mark is wanted only where this Debian has such a package; asked again once apt has its lists.
find_optional() {
  optional=""
  for list in $lists; do
    for package in $(sed -n 's/^?//p' "$here/packages-$list.txt"); do
      if [ -z "$(installed "$package")" ] && apt-cache show "$package" >/dev/null 2>&1; then optional="$optional $package"; fi
    done
  done
}
find_optional
newer=""
while read -r package lowest; do
  case $package in '#'*|'') continue ;; esac
  version=$(installed "$package")
  if [ -z "$version" ] || dpkg --compare-versions "$version" lt "$lowest"; then newer="$newer $package"; fi
done < "$here/packages-backports.txt"
[ -n "$missing$newer$optional" ] || exit 0

echo "Felt needs these packages, which are not here yet:$missing$newer$optional"
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "setup.sh: please install them as root; sudo is not here." >&2; exit 2; }
  if [ -z "$yes" ]; then
    printf 'Install them with sudo now? [y/N] '
    read -r answer || answer=""
    case $answer in y|Y|yes|j|s|o) ;; *) echo "Nothing was installed."; exit 2 ;; esac
  fi
  as_root="sudo"
fi
install() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1 || { tail -20 "$log" >&2; exit 2; }; }
log=$(mktemp); trap 'rm -f "$log"' EXIT
$as_root apt-get update -qq

# apt itself says which Debian this is: the most naked systems have no os-release.
if [ -n "$newer" ] && apt-get indextargets --format '$(RELEASE)' 'Created-By: Packages' | grep -qx bookworm; then
  if ! apt-get indextargets --format '$(RELEASE)' 'Created-By: Packages' | grep -q '^bookworm-backports$'; then
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' | sed -n 's/ bookworm$//p' | head -1)
    [ -n "$mirror" ] || { echo "setup.sh: apt names no mirror for bookworm; please add bookworm-backports by hand." >&2; exit 2; }
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    echo "Adding the suite bookworm-backports from the mirror that apt already uses."
    { echo "Types: deb"; echo "URIs: $mirror"; echo "Suites: bookworm-backports"; echo "Components: main"
      [ ! -e $keyring ] || echo "Signed-By: $keyring"
    } | $as_root tee /etc/apt/sources.list.d/felt-backports.sources >/dev/null
    $as_root apt-get update -qq
  fi
  install -t bookworm-backports $newer
  newer=""
fi
find_optional
# shellcheck disable=SC2086
install $missing $newer $optional
