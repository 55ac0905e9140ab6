# Functions to run the published application; sourced by the checks beside it.

# Installs what brings command $1, the packages after it, unless it is there.
need() {
  command -v "$1" >/dev/null || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${@:2}" >/dev/null; }
}

# Publishes the application into $1.
publish() {
  dotnet publish SocialeKaart.Web -c Release -o "$1" --nologo -v quiet
}

# Starts the application of folder $1 on port $2, with its console in file $3 and settings from the environment, in another folder than its own.
start_server() {
  (cd / && exec "$1/SocialeKaart.Web" --urls "http://127.0.0.1:$2") >"$3" 2>&1 </dev/null &
  server=$!
  local try
  for try in $(seq 360); do
    curl -fsS -o /dev/null "http://127.0.0.1:$2/health/ready" 2>/dev/null && return
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
  done
  echo "The server did not get ready:" >&2
  cat "$3" >&2
  return 1
}

stop_server() {
  [ -z "${server:-}" ] || { kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; }
  server=
}

# A port that nothing listens on: of the hundred from $1, so that checks side by side do not find the same.
free_port() {
  local port
  for port in $(seq "$1" $(($1 + 99))); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  return 1
}

fail() { echo "FAILED: $*" >&2; exit 1; }

status_of() { curl -s -o /dev/null -w '%{http_code}' "$1"; }
