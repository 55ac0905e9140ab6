#!/usr/bin/env bash
# The Nu HTML checker on every type of public page. Usage: html.sh APP-FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .ci/server.sh
app=$1
work=$(mktemp -d)
trap 'stop_server; rm -rf "$work"' EXIT
need java default-jre-headless
need npm nodejs npm
(cd .ci/html && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
jar=$(find .ci/html/node_modules/vnu-jar -name vnu.jar)

port=$(free_port 5281)
export SocialeKaart__Database="$work/kaart.db" SocialeKaart__ToonVoorbeelden=true
start_server "$app" "$port" "$work/server.log"
mkdir "$work/pages"
count=0
while read -r path; do
  [ -n "$path" ] || continue
  curl -s "http://127.0.0.1:$port$path" -o "$work/pages/$(printf '%03d' "$count")$(tr -c 'a-z0-9\n' '_' <<<"$path").html"
  count=$((count + 1))
# The page for frames of other sites is none of ours for the other checks: it has no menu, and no way out of a frame.
done < <(cat SocialeKaart.Tests/paginas.txt; echo "/inbedden?v=budgetcoach")
[ "$count" -gt 0 ] || fail "paginas.txt names no page"

# The steps of the wegwijzer are made for one visitor: walked with cookies, one leefdomein chosen, up to the plan.
step=/wegwijzer/stap/1
base="http://127.0.0.1:$port"
while [[ $step == */stap/* ]]; do
  page="$work/pages/$(printf '%03d' "$count")_wegwijzer.html"
  curl -s -b "$work/cookies" -c "$work/cookies" "$base$step" -o "$page"
  count=$((count + 1))
  [ "$count" -lt 200 ] || fail "the wegwijzer does not end"
  field() { grep -o "name=\"$1\" value=\"[^\"]*\"" "$page" | head -n 1 | sed 's/.*value="//; s/"$//'; }
  step=$(curl -s -b "$work/cookies" -c "$work/cookies" "$base$step" -o /dev/null -w '%{redirect_url}' \
    --data-urlencode "__RequestVerificationToken=$(field __RequestVerificationToken)" --data-urlencode "pagina=$(field pagina)" -d keuze=geld -d geld.wat=post -d spoed=zelfmoord)
  step=${step#"$base"}
  [ -n "$step" ] || fail "the wegwijzer took no answer on page $count"
done
for path in "$step" /wegwijzer/plan /wegwijzer/code /wegwijzer/papier /wegwijzer/papier/kort /wegwijzer/mee; do
  curl -s -b "$work/cookies" "$base$path" -o "$work/pages/$(printf '%03d' "$count")_wegwijzer.html"
  count=$((count + 1))
done
java -jar "$jar" --errors-only --skip-non-html "$work/pages" || fail "the HTML checker found errors"
echo "HTML checker: no errors on $count pages"
