#!/usr/bin/env bash
# What the server publishes as HSDS against the schemas of the standard, where those are present beside the checkout. Usage: hsds.sh APP-FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .ci/server.sh
app=$1
shared=$(cd .. && pwd)/shared
if [ ! -f "$shared/controle/hsds.mjs" ] || [ ! -d "$shared/hsds" ]; then
  echo "HSDS: NOT CHECKED, because there is no $shared/controle/hsds.mjs with the schemas beside it"
  exit 0
fi
work=$(mktemp -d)
trap 'stop_server; rm -rf "$work"' EXIT
command -v npm >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm >/dev/null; }
# In a copy, with only the packages that this check uses, in the versions that it names.
mkdir "$work/controle"
cp "$shared/controle/hsds.mjs" "$work/controle"
cp -r "$shared/hsds" "$work/hsds"
version() { sed -n "s/^ *\"$1\": *\"\([^\"]*\)\".*/\1/p" "$shared/controle/package.json"; }
(cd "$work/controle" && npm install --ignore-scripts --no-audit --no-fund --no-save --loglevel=error "ajv@$(version ajv)" "ajv-formats@$(version ajv-formats)" >/dev/null)

port=$(free_port)
export SocialeKaart__Database="$work/kaart.db" SocialeKaart__ToonVoorbeelden=true
start_server "$app" "$port" "$work/server.log"
outcome=$(node "$work/controle/hsds.mjs" "http://127.0.0.1:$port") || fail "HSDS: $outcome"
echo "HSDS: $outcome"
