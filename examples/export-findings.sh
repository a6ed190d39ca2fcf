#!/usr/bin/env bash
# Exports what iam-policy-refiner needs to know of your accounts, into one folder:
#
#   findings.ndjson          every unused-access finding of an IAM Access Analyzer, one reply a line
#   inventory-<account>.json who is there, and which policy each one has
#   manifest.json            which analyzer looked at which accounts, and what could not be exported
#
#   export-findings.sh <analyzer ARN> <folder> [ARN of a role to assume in another account]...
#
# Findings are all or nothing: <folder> is removed first and appears only when they are complete. An account whose
# inventory fails is named in the manifest, so that nothing is taken for granted there.
# Throttled calls are tried again; any other error about findings ends the export.
# Needs bash and the AWS CLI with credentials that allow what export-findings-policy.json allows.
set -euo pipefail

fail() {
  echo "export-findings: $*" >&2
  exit 1
}

[[ $# -ge 2 ]] || fail "usage: export-findings.sh <analyzer ARN> <folder> [role ARN]..."
analyzer=$1
folder=${2%/}
roles=("${@:3}")
tries=${EXPORT_TRIES:-6} # of one call
first_wait=${EXPORT_WAIT:-2} # seconds before the second try of a throttled call; doubled with each further one
types='"findingType":{"eq":["UnusedPermission","UnusedIAMRole"]}'

[[ $analyzer == arn:*:analyzer/* ]] || fail "expected the ARN of an analyzer, found '$analyzer'"
[[ ! -e $folder || -d $folder ]] || fail "'$folder' is a file"
[[ ! -e $folder || -z $(ls -A "$folder") || -e $folder/manifest.json ]] || fail "'$folder' holds something else than an export"
mkdir -p -- "$(dirname -- "$folder")"
rm -rf -- "$folder"
temp=$(mktemp -d -- "$folder.part.XXXXXX")
trap 'rm -rf -- "$temp"' EXIT

# What the last call said went wrong, on one line.
said() { tr -s '[:space:]' ' ' <"$temp/errors" | sed 's/^ //;s/ $//'; }

# Leaves the answer of a call in the file $temp/reply; the AWS CLI follows the pages.
try() {
  local try pause=$first_wait
  for ((try = 1; ; try++)); do
    aws "$@" --output json </dev/null >"$temp/reply" 2>"$temp/errors" && break
    error="failed: $(said)"
    grep -qiE 'Throttl(ing|ed)|TooManyRequests|rate exceeded' <<<"$error" || return 1
    ((try < tries)) || { error="is still throttled after $tries tries: ${error#failed: }" && return 1; }
    sleep "$pause"
    pause=$((pause * 2))
  done
}

# The same about the analyzer, where nothing may be missing.
call() {
  try accessanalyzer "$@" --analyzer-arn "$analyzer" || fail "$1 $error"
  ! grep -qE '"[nN]extToken": *"' "$temp/reply" || fail "the answer of $1 is one page of several"
}

# Adds the reply to a file of the export, on a line of its own.
keep() {
  tr -d '\r\n' <"$temp/reply" >>"$temp/export/$1"
  echo >>"$temp/export/$1"
}

mkdir "$temp/export"
call list-findings-v2 --filter "{\"status\":{\"eq\":[\"ACTIVE\",\"ARCHIVED\"]},$types}"
grep -qE '"findings": *\[' "$temp/reply" || fail "list-findings-v2 answered without the ids of findings"
ids=$({ grep -oE '"id": *"[^"]+"' "$temp/reply" || true; } | cut -d '"' -f 4 | sort -u)
[[ -n $ids ]] || tr -d '[:space:]' <"$temp/reply" | grep -q '"findings":\[\]' || fail "list-findings-v2 answered without the ids of findings"
accounts=$({ grep -oE '"resourceOwnerAccount": *"[0-9]{12}"' "$temp/reply" || true; } | cut -d '"' -f 4)
count=0
while IFS= read -r id; do
  [[ -n $id ]] || continue
  call get-finding-v2 --id "$id"
  grep -q '"findingDetails"' "$temp/reply" && grep -qF "\"$id\"" "$temp/reply" || fail "the reply for finding $id is not complete"
  keep findings.ndjson
  count=$((count + 1))
done <<<"$ids"
call list-findings-v2 --filter "{\"status\":{\"eq\":[\"RESOLVED\"]},$types}"
# That a finding is resolved says that its principal is clean; an empty file would look like a failed export.
grep -q '"id":' "$temp/reply" || ((count == 0)) && keep findings.ndjson
try accessanalyzer get-analyzer --analyzer-name "${analyzer##*/}" || fail "get-analyzer $error"
analyzers=$(tr -d '\r\n' <"$temp/reply")

failed=() inventoried=() counts=()
# The inventory of the account that the credentials are of.
inventory() {
  try sts get-caller-identity || return 1
  local account
  account=$(grep -oE '"Account": *"[0-9]{12}"' "$temp/reply" | cut -d '"' -f 4)
  [[ $account == "${1:-$account}" ]] || { error="the role is of account $account" && return 1; }
  try iam get-account-summary --query SummaryMap && counts+=("\"$account\": $(tr -d '\r\n' <"$temp/reply")") || return 1
  try iam get-account-authorization-details --filter User Role Group LocalManagedPolicy || return 1
  keep "inventory-$account.json"
  inventoried+=("\"$account\"")
}

own=${analyzer#arn:*:*:*:}
own=${own%%:*}
inventory || { failed+=("\"$own\"") && echo "export-findings: no inventory of $own: $error" >&2; }
for role in ${roles[@]+"${roles[@]}"}; do
  account=${role#arn:*:iam::}
  account=${account%%:*}
  accounts+=$'\n'$account
  session=$(aws sts assume-role --role-arn "$role" --role-session-name export-findings --output text \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' </dev/null 2>"$temp/errors") || session=''
  error="assume-role failed: $(said)"
  read -r key secret token <<<"$session"
  if [[ -n ${token:-} ]] && AWS_ACCESS_KEY_ID=$key AWS_SECRET_ACCESS_KEY=$secret AWS_SESSION_TOKEN=$token inventory "$account"; then continue; fi
  failed+=("\"$account\"")
  echo "export-findings: no inventory of $account: $error" >&2
done

list() { local IFS=,; echo "[$*]"; }
all=$(printf '%s\n%s\n' "$own" "$accounts" | grep -E '^[0-9]{12}$' | sort -u | sed 's/.*/"&"/')
{
  echo "{\"day\": \"$(date -u +%Y-%m-%d)\", \"analyzers\": [$analyzers], \"accounts\": $(list $all),"
  echo "\"inventoried\": $(list ${inventoried[@]+"${inventoried[@]}"}), \"failed\": $(list ${failed[@]+"${failed[@]}"}),"
  echo "\"counts\": {$(list ${counts[@]+"${counts[@]}"} | sed 's/^\[//;s/\]$//')}, \"partial\": false}"
} >"$temp/export/manifest.json"
mv -- "$temp/export" "$folder"
echo "$count findings and ${#inventoried[@]} of $((${#inventoried[@]} + ${#failed[@]})) inventories written to $folder"
