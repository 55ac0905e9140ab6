#!/usr/bin/env bash
# The Nu HTML checker on every type of public page. Usage: html.sh APP-FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .ci/server.sh
app=$1
work=$(mktemp -d)
trap 'stop_server; rm -rf "$work"' EXIT
command -v java >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq default-jre-headless >/dev/null; }
command -v npm >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm >/dev/null; }
(cd .ci/html && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
jar=$(find .ci/html/node_modules/vnu-jar -name vnu.jar)

port=$(free_port)
export SocialeKaart__Database="$work/kaart.db" SocialeKaart__ToonVoorbeelden=true
start_server "$app" "$port" "$work/server.log"
mkdir "$work/pages"
count=0
while read -r path; do
  [ -n "$path" ] || continue
  curl -s "http://127.0.0.1:$port$path" -o "$work/pages/$(printf '%03d' "$count")$(tr -c 'a-z0-9\n' '_' <<<"$path").html"
  count=$((count + 1))
done <SocialeKaart.Tests/paginas.txt
[ "$count" -gt 0 ] || fail "paginas.txt names no page"
java -jar "$jar" --errors-only --skip-non-html "$work/pages" || fail "the HTML checker found errors"
echo "HTML checker: no errors on $count pages"
