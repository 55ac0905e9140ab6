#!/usr/bin/env bash
# What an installation does: the published application, from another folder, against its promises. Usage: publicatie.sh APP-FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .ci/server.sh
app=$1
work=$(mktemp -d)
trap 'stop_server; rm -rf "$work"' EXIT
port=$(free_port 5181)
base="http://127.0.0.1:$port"
seed=seed-data/oosterhout/voorzieningen
unset ASPNETCORE_ENVIRONMENT ASPNETCORE_URLS

check_slugs() { # with or without examples
  local file slug expected answer found=0 missing=0
  for file in "$seed"/*.md; do
    slug=$(basename "$file" .md)
    expected=200
    grep -q '^zichtbaar: werkplek$' "$file" && expected=404
    [ "$1" = without ] && grep -q '^herkomst: voorbeeld$' "$file" && expected=404
    answer=$(status_of "$base/voorzieningen/$slug")
    [ "$answer" = "$expected" ] || fail "$slug answers $answer, not $expected, $1 examples"
    [ "$answer" = 200 ] && found=$((found + 1)) || missing=$((missing + 1))
  done
  echo "slugs $1 examples: $found answer 200, $missing answer 404"
}

export SocialeKaart__Database="$work/data/kaart.db"
start_server "$app" "$port" "$work/first.log"
grep -q 'Klaar met importeren' "$work/first.log" || fail "the first start imported nothing"
for path in / /health/live /health/ready; do
  [ "$(status_of "$base$path")" = 200 ] || fail "$path does not answer 200"
done
check_slugs without
stop_server

start_server "$app" "$port" "$work/second.log"
if grep -qi 'import' "$work/second.log"; then fail "the second start imported"; fi
[ "$(status_of "$base/")" = 200 ] || fail "/ does not answer 200 on the second start"
echo "second start: imports nothing, serves"
stop_server

SocialeKaart__ToonVoorbeelden=true start_server "$app" "$port" "$work/third.log"
check_slugs with
stop_server

cp -r seed-data/oosterhout "$work/broken"
sed -i 's/^laag: breed$/laag: vaag/' "$work/broken/voorzieningen/huisarts.md"
if SocialeKaart__Gemeente="$work/broken" SocialeKaart__Database="$work/none/kaart.db" timeout 180 "$app/SocialeKaart.Web" >"$work/broken.log" 2>&1 </dev/null; then
  fail "a broken seed folder was accepted"
fi
grep -E '^voorzieningen/huisarts\.md:[0-9]+: ' "$work/broken.log" || fail "the fault was not told with file and line"
[ ! -e "$work/none/kaart.db" ] || fail "a broken seed folder left a database"
echo "broken seed folder: refused, no database made"
