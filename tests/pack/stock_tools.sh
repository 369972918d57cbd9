#!/bin/bash
# Check a pack with stock tools only: unzip, minisign, jq, sha256sum.
#   stock_tools.sh PACK PUBLIC-KEY
# PUBLIC-KEY is the publisher's line as printed by `langso-pack keygen`.
# Exit 0: all well; 1: refused; 77: a tool is missing.
set -eu
for tool in unzip minisign jq sha256sum; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
pack=$(readlink -f "$1")
key=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# The container is whole by its own checksums, and begins as a pack must.
unzip -tqq "$pack"
[ "$(unzip -p "$pack" mimetype)" = "application/vnd.langso.pack+zip" ]
# The manifest is the publisher's.
unzip -qq "$pack"
minisign -Vqm manifest.json -P "$key"
# Every listed file is there with its hash, and no other file is.
jq -r '.files | to_entries[] | "\(.value.sha256)  \(.key)"' manifest.json > sums
sha256sum --quiet --strict -c sums || exit 1
listed=$(jq '.files | length' manifest.json)
there=$(find . -type f ! -name sums | wc -l)
[ "$there" -eq $((listed + 3)) ] || { echo "$there files, $listed listed"; exit 1; }
echo "OK: $listed files"
