#!/usr/bin/env bash
# virtuoso.sh FOLDER FILE HTTP_PORT SQL_PORT: loads a file of N-Triples into a new Virtuoso in an empty folder, says where it answers
# SPARQL, and ends it when its own input ends. Needs virtuoso-t and isql-vt (Debian: virtuoso-opensource-7-bin).
set -euo pipefail
folder=$1 file=$2 http=$3 sql=$4
for program in virtuoso-t isql-vt; do
  command -v "$program" > /dev/null || { echo "$program is not installed (Debian: virtuoso-opensource-7-bin)" >&2; exit 1; }
done

cat > "$folder/virtuoso.ini" << INI
[Database]
DatabaseFile = $folder/virtuoso.db
ErrorLogFile = $folder/virtuoso.log
LockFile = $folder/virtuoso.lck
TransactionFile = $folder/virtuoso.trx
xa_persistent_file = $folder/virtuoso.pxa
[TempDatabase]
DatabaseFile = $folder/temp.db
TransactionFile = $folder/temp.trx
[Parameters]
ServerPort = 127.0.0.1:$sql
DisableUnixSocket = 1
ServerThreads = 10
NumberOfBuffers = 170000
MaxDirtyBuffers = 130000
DirsAllowed = $folder, $(dirname "$file")
[HTTPServer]
ServerPort = 127.0.0.1:$http
ServerRoot = $folder
ServerThreads = 4
KeepAliveTimeout = 60
MaxKeepAlives = 10
[SPARQL]
DefaultGraph = urn:x-chancery:triples
ResultSetMaxRows = 1000000
MaxQueryExecutionTime = 20
INI

virtuoso-t +configfile "$folder/virtuoso.ini" +wait +foreground > "$folder/out.log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null; wait "$server" 2> /dev/null || true' EXIT

run() { isql-vt "127.0.0.1:$sql" dba dba VERBOSE=OFF "EXEC=$1" > "$folder/isql.log" 2>&1; }
for _ in $(seq 300); do
  run "SELECT 1;" && ready=1 && break
  kill -0 "$server" 2> /dev/null || break
  sleep 0.2
done
[ -n "${ready:-}" ] || { cat "$folder/out.log" "$folder/isql.log" >&2; exit 1; }
run "ld_dir ('$(dirname "$file")', '$(basename "$file")', 'urn:x-chancery:triples'); rdf_loader_run (); checkpoint;"
echo "http://127.0.0.1:$http/sparql"
cat > /dev/null
