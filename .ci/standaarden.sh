#!/usr/bin/env bash
# What the server publishes against published standards, where their checks are present beside the checkout: HSDS 3.1 by its schemas, and the
# OpenAPI document by the NLGov REST API Design Rules. Usage: standaarden.sh APP-FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .ci/server.sh
app=$1
shared=$(cd .. && pwd)/shared
for needed in controle/hsds.mjs controle/adr.sh controle/package-lock.json hsds adr; do
  if [ ! -e "$shared/$needed" ]; then
    echo "Standards: NOT CHECKED, because there is no $shared/$needed"
    exit 0
  fi
done
work=$(mktemp -d)
trap 'stop_server; rm -rf "$work"' EXIT
need npm nodejs npm
# In a copy: what stands beside the checkout is not ours to write in.
cp -r "$shared/controle" "$shared/hsds" "$shared/adr" "$work"
(cd "$work/controle" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)

port=$(free_port 5381)
# With an address, as the design rules want it: without one the document names none.
export SocialeKaart__Database="$work/kaart.db" SocialeKaart__ToonVoorbeelden=true SocialeKaart__Contactmail=opendata@example.org
start_server "$app" "$port" "$work/server.log"
outcome=$(node "$work/controle/hsds.mjs" "http://127.0.0.1:$port") || fail "HSDS: $outcome"
echo "HSDS: $outcome"
outcome=$(TMPDIR="$work" bash "$work/controle/adr.sh" "http://127.0.0.1:$port") || fail "API design rules: $outcome"
echo "API design rules: $outcome"
