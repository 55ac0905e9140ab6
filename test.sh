#!/usr/bin/env bash
# Runs every test of the product, after getting what the tests need on this machine.
# Ends with "N passed, N failed, N skipped" from the result files of this run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# The one without windows first: a page opens there in a third of the time.
find_chromium() {
  local name
  if [ -n "${CHROMIUM_PATH:-}" ] && [ -x "$CHROMIUM_PATH" ]; then echo "$CHROMIUM_PATH"; return; fi
  for name in chromium-headless-shell chromium chromium-browser google-chrome; do
    command -v "$name" && return
  done
  # Where Playwright's own installer puts it.
  find "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}" -type f -name chrome -path '*chromium*' -perm -u+x 2>/dev/null | sort | tail -n 1
}

install_chromium() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
  else
    local driver
    driver=$(find SocialeKaart.Tests/bin/Release -type d -path '*/.playwright/package' | head -n 1)
    "$(find "${driver%/package}/node" -type f -name node | grep "$(uname -s | tr '[:upper:]' '[:lower:]')" | head -n 1)" "$driver/cli.js" install chromium
  fi
}

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# As it is installed: what is proved over all answers takes half the time, and what .ci/run published is not built again.
dotnet build SocialeKaart.sln -c Release --nologo -v quiet

chromium=$(find_chromium || true)
if [ -z "$chromium" ]; then
  echo "Installing Chromium for the browser tests"
  install_chromium
  chromium=$(find_chromium || true)
fi
[ -n "$chromium" ] || { echo "There is no Chromium and none could be installed: install one, or set CHROMIUM_PATH." >&2; exit 1; }
export SOCIALEKAART_CHROMIUM="$chromium"

status=0
dotnet test --solution SocialeKaart.sln -c Release --no-build --results-directory "$results" --report-xunit-trx </dev/null || status=$?

shopt -s nullglob
files=("$results"/*.trx)
[ ${#files[@]} -gt 0 ] || { echo "The run left no result file." >&2; exit 1; }
read -r passed failed skipped < <(grep -ho '<Counters [^>]*>' "${files[@]}" | awk '
  function field(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
  { passed += field("passed"); failed += field("failed") + field("error"); total += field("total") }
  END { print passed + 0, failed + 0, total - passed - failed }')

# Once more, at the end: the log of a long run may reach its reader cut short.
grep -hoE '<UnitTestResult [^>]*outcome="Failed"' "${files[@]}" | grep -oE 'testName="[^"]*"' || true

[ "$passed" -gt 0 ] || { echo "No test ran." >&2; status=1; }
[ "$failed" -eq 0 ] || status=1
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
