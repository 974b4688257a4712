#!/bin/sh
# Writes translations/felt.pot from every sentence marked in the sources.
set -eu
cd "$(dirname "$0")/.."
find core app -name '*.cpp' -o -name '*.h' | LC_ALL=C sort | xgettext --files-from=- --language=C++ --from-code=UTF-8 --keyword --keyword=tr:1,1t --keyword=tr:1,2c,2t \
    --keyword=trn:1,2 --keyword=plural:2,3 --keyword=addPlural:2,3 --keyword=trc:1c,2 --keyword=N_ --package-name=Felt --no-wrap --add-location=file --sort-by-file --output=translations/felt.pot
sed -i -e '/^"POT-Creation-Date/d' -e 's/charset=CHARSET/charset=UTF-8/' translations/felt.pot
