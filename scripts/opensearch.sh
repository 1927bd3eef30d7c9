#!/usr/bin/env bash
# An OpenSearch for tests and benches: fetched from Maven Central, on loopback alone, as an ordinary user.
#
#   scripts/opensearch.sh fetch                        unpack it into .cache, and nothing else
#   scripts/opensearch.sh [OPTIONS] run COMMAND…       start it, run the command with VERBATIM_TEST_OPENSEARCH set, stop it
#
#   --nodes 3        as many nodes, in one cluster; VERBATIM_TEST_OPENSEARCH then has as many addresses, with commas
#   --back 10        a node that is killed starts again so many seconds later
#   --if-possible    where it cannot be fetched or started, say so and run the command without it
#
# HEAP=512m is what each node gets. It stops with the command, however that ends.
set -euo pipefail
cd "$(dirname "$0")/.."

version=2.19.4
cache=$PWD/.cache/opensearch
home=$cache/opensearch-$version
heap=${HEAP:-512m}
nodes=1
needed=1
back=

complain() { echo "opensearch.sh: $*" >&2; return 1; }

# `set -e` means nothing where somebody asks how this ends: each step says by itself what is to be done.
fetch() (
  [ ! -x "$home/bin/opensearch" ] || exit 0
  command -v java >/dev/null || { complain "there is no Java: install one of version 17 to 21"; exit 1; }
  command -v mvn >/dev/null || { complain "there is no Maven (mvn), which fetches OpenSearch"; exit 1; }
  command -v unzip >/dev/null || { complain "there is no unzip"; exit 1; }
  mkdir -p "$cache" && draft=$(mktemp -d "$cache/draft.XXXXXX") && chmod 755 "$draft" || exit 1
  trap 'rm -rf "$draft"' EXIT
  # The distribution without its plugins, which OpenSearch's own integration tests start.
  timeout 300 mvn -q -B dependency:copy -DoutputDirectory="$draft" \
    -Dartifact=org.opensearch.distribution.integ-test-zip:opensearch:$version:zip >&2 &&
    unzip -q "$draft/opensearch-$version.zip" -d "$draft" ||
    { complain "OpenSearch $version could not be fetched"; exit 1; }
  mv -T "$draft/opensearch-$version" "$home" 2>/dev/null || [ -x "$home/bin/opensearch" ]
)

# OpenSearch will not run as root: whoever is root runs it as nobody.
as_ordinary_user=()
[ "$(id -u)" != 0 ] || as_ordinary_user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
# A script that is killed takes its servers with it.
with_parent=()
! command -v setpriv >/dev/null || with_parent=(setpriv --pdeathsig KILL)

free_ports() {
  node -e 'const net = require("node:net");
    const open = Array.from({ length: +process.argv[1] }, () => net.createServer().listen(0, "127.0.0.1"));
    setTimeout(() => { console.log(open.map((one) => one.address().port).join(" ")); open.forEach((one) => one.close()); }, 50);' "$1"
}

room= ; pids=() ; reviver=
stop() {
  [ -z "$reviver" ] || kill "$reviver" 2>/dev/null || true
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  [ -z "$room" ] || rm -rf "$room"
}

# Where root may read and nobody may not, nobody gets a copy.
readable_home() {
  "${as_ordinary_user[@]}" test -r "$home/lib" && { echo "$home"; return; }
  cp -r "$home" "$room/home" && chmod -R a+rX "$room/home" && echo "$room/home"
}

java_home() { dirname "$(dirname "$(readlink -f "$(command -v java)")")"; }

start_node() {
  (cd "$room/$1" && exec env HOME="$room/$1" OPENSEARCH_JAVA_HOME="$(java_home)" OPENSEARCH_PATH_CONF="$room/$1/config" \
    OPENSEARCH_TMPDIR="$room/$1/tmp" OPENSEARCH_JAVA_OPTS="-Xms$heap -Xmx$heap" \
    "${as_ordinary_user[@]}" "${with_parent[@]}" "$program/bin/opensearch" >>"$room/$1/out" 2>&1) &
  pids[$1]=$!
}

# Nodes that it has started end with it.
revive() {
  local at
  trap 'for at in "${!pids[@]}"; do kill "${pids[at]}" 2>/dev/null; done; exit' TERM
  while sleep 1; do
    for ((at = 0; at < nodes; at++)); do
      kill -0 "${pids[at]}" 2>/dev/null && continue
      sleep "$back"
      start_node "$at"
    done
  done
}

launch() {
  local ports at seeds= names= urls=
  room=$(mktemp -d "${TMPDIR:-/tmp}/verbatim-opensearch.XXXXXX")
  chmod 755 "$room"
  program=$(readable_home)
  read -ra ports <<<"$(free_ports $((2 * nodes)))"
  for ((at = 0; at < nodes; at++)); do
    seeds+=${seeds:+,}127.0.0.1:${ports[2 * at + 1]}
    names+=${names:+,}node-$at
  done
  for ((at = 0; at < nodes; at++)); do
    mkdir -p "$room/$at"/{config,data,logs,tmp}
    cp -r "$home"/config/* "$room/$at/config/"
    # Nothing is written beside the program.
    sed -i -E '/Xlog:gc|HeapDump/d; s|-XX:ErrorFile=.*|-XX:ErrorFile='"$room/$at/logs"'/fatal.log|' "$room/$at/config/jvm.options"
    cat >"$room/$at/config/opensearch.yml" <<YML
cluster.name: verbatim-test
node.name: node-$at
network.host: 127.0.0.1
http.port: ${ports[2 * at]}
transport.port: ${ports[2 * at + 1]}
path.data: $room/$at/data
path.logs: $room/$at/logs
cluster.routing.allocation.disk.threshold_enabled: false
$([ "$nodes" = 1 ] && echo "discovery.type: single-node" ||
      printf 'discovery.seed_hosts: [%s]\ncluster.initial_cluster_manager_nodes: [%s]\n' "$seeds" "$names")
YML
    [ ${#as_ordinary_user[@]} = 0 ] || chown -R 65534:65534 "$room/$at"
    start_node "$at"
  done
  for ((at = 0; at < nodes; at++)); do urls+=${urls:+,}http://127.0.0.1:${ports[2 * at]}; done
  VERBATIM_TEST_OPENSEARCH=$urls
  export VERBATIM_TEST_OPENSEARCH VERBATIM_TEST_OPENSEARCH_PIDS="${pids[*]}"
}

answers() {
  node -e 'const { VERBATIM_TEST_OPENSEARCH: url } = process.env;
    fetch(`${url.split(",")[0]}/_cluster/health?wait_for_nodes=${process.argv[1]}&timeout=1s`, { signal: AbortSignal.timeout(3000) })
      .then(async (answer) => process.exit(answer.ok && !(await answer.json()).timed_out ? 0 : 1), () => process.exit(1));' "$nodes"
}

wait_until_it_answers() {
  for _ in $(seq 90); do
    answers && return
    for pid in "${pids[@]}"; do
      kill -0 "$pid" 2>/dev/null || { tail -n 20 "$room"/*/out >&2; complain "OpenSearch has ended by itself"; return; }
    done
    sleep 1
  done
  complain "OpenSearch does not answer"
}

usage() { complain "usage: $0 fetch | [--nodes N] [--if-possible] run COMMAND…"; exit 2; }

while [ $# -gt 0 ]; do
  case $1 in
    --nodes) nodes=${2:?} && shift 2 ;;
    --back) back=${2:?} && shift 2 ;;
    --if-possible) needed=0 && shift ;;
    fetch) fetch && exit ;;
    run)
      shift
      [ $# -gt 0 ] || usage
      trap stop EXIT
      trap 'exit 130' INT TERM
      if ! { fetch && launch && wait_until_it_answers; }; then
        [ $needed = 0 ] || exit 1
        echo "opensearch.sh: going on without OpenSearch: what needs it is skipped" >&2
        unset VERBATIM_TEST_OPENSEARCH VERBATIM_TEST_OPENSEARCH_PIDS
      elif [ -n "$back" ]; then
        revive & reviver=$!
      fi
      code=0
      "$@" || code=$?
      exit $code ;;
    *) usage ;;
  esac
done
usage
