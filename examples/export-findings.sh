#!/usr/bin/env bash
# Exports every ACTIVE unused-access finding of an IAM Access Analyzer, one `get-finding-v2` reply a line.
#
#   export-findings.sh <analyzer ARN> <file>
#
# All or nothing: <file> is removed first and appears only when the export is complete.
# Throttled calls are tried again; any other error ends the export.
# Needs bash and the AWS CLI with credentials that allow what export-findings-policy.json allows.
set -euo pipefail

fail() {
  echo "export-findings: $*" >&2
  exit 1
}

[[ $# -eq 2 ]] || fail "usage: export-findings.sh <analyzer ARN> <file>"
analyzer=$1
file=$2
tries=${EXPORT_TRIES:-6} # of one call
first_wait=${EXPORT_WAIT:-2} # seconds before the second try of a throttled call; doubled with each further one
filter='{"status":{"eq":["ACTIVE"]},"findingType":{"eq":["UnusedPermission","UnusedIAMRole"]}}'

[[ $analyzer == arn:*:analyzer/* ]] || fail "expected the ARN of an analyzer, found '$analyzer'"
[[ ! -d $file ]] || fail "'$file' is a folder"
mkdir -p -- "$(dirname -- "$file")"
rm -f -- "$file"
temp=$(mktemp -d -- "$file.part.XXXXXX")
trap 'rm -rf -- "$temp"' EXIT

# Leaves the answer of one operation in $reply; the AWS CLI follows the pages.
call() {
  local try error pause=$first_wait
  for ((try = 1; ; try++)); do
    reply=$(aws accessanalyzer "$@" --analyzer-arn "$analyzer" --output json </dev/null 2>"$temp/errors") && break
    error=$(tr -s '[:space:]' ' ' <"$temp/errors")
    grep -qiE 'Throttl(ing|ed)|TooManyRequests|rate exceeded' <<<"$error" || fail "$1 failed: ${error# }"
    ((try < tries)) || fail "$1 is still throttled after $tries tries: ${error# }"
    sleep "$pause"
    pause=$((pause * 2))
  done
  [[ ! $reply =~ \"[nN]extToken\":\ *\" ]] || fail "the answer of $1 is one page of several"
}

call list-findings-v2 --filter "$filter"
ids=$({ grep -oE '"id": *"[^"]+"' <<<"$reply" || true; } | cut -d '"' -f 4 | sort -u)
[[ -n $ids || $reply =~ \"findings\":\ *\[[[:space:]]*\] ]] || fail "list-findings-v2 answered without the ids of findings"

count=0
while IFS= read -r id; do
  [[ -n $id ]] || continue
  call get-finding-v2 --id "$id"
  [[ $reply == *'"findingDetails"'* && $reply == *"\"$id\""* ]] || fail "the reply for finding $id is not complete"
  tr -d '\r\n' <<<"$reply" >>"$temp/findings"
  echo >>"$temp/findings"
  count=$((count + 1))
done <<<"$ids"
((count > 0)) || echo '{"findings": []}' >"$temp/findings" # an empty file would look like a failed export
mv -- "$temp/findings" "$file"
echo "$count findings written to $file"
