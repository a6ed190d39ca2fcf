/** The files under `examples/` that `init` writes, written by `npm run examples`. */

/** The texts, by file name. */
export const exampleTexts = {
  'export-findings.sh': `\
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
folder=\${2%/}
roles=("\${@:3}")
tries=\${EXPORT_TRIES:-6} # of one call
first_wait=\${EXPORT_WAIT:-2} # seconds before the second try of a throttled call; doubled with each further one
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
    ((try < tries)) || { error="is still throttled after $tries tries: \${error#failed: }" && return 1; }
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
  tr -d '\\r\\n' <"$temp/reply" >>"$temp/export/$1"
  echo >>"$temp/export/$1"
}

mkdir "$temp/export"
call list-findings-v2 --filter "{\\"status\\":{\\"eq\\":[\\"ACTIVE\\",\\"ARCHIVED\\"]},$types}"
grep -qE '"findings": *\\[' "$temp/reply" || fail "list-findings-v2 answered without the ids of findings"
ids=$({ grep -oE '"id": *"[^"]+"' "$temp/reply" || true; } | cut -d '"' -f 4 | sort -u)
[[ -n $ids ]] || tr -d '[:space:]' <"$temp/reply" | grep -q '"findings":\\[\\]' || fail "list-findings-v2 answered without the ids of findings"
accounts=$({ grep -oE '"resourceOwnerAccount": *"[0-9]{12}"' "$temp/reply" || true; } | cut -d '"' -f 4)
count=0
while IFS= read -r id; do
  [[ -n $id ]] || continue
  call get-finding-v2 --id "$id"
  grep -q '"findingDetails"' "$temp/reply" && grep -qF "\\"$id\\"" "$temp/reply" || fail "the reply for finding $id is not complete"
  keep findings.ndjson
  count=$((count + 1))
done <<<"$ids"
call list-findings-v2 --filter "{\\"status\\":{\\"eq\\":[\\"RESOLVED\\"]},$types}"
# That a finding is resolved says that its principal is clean; an empty file would look like a failed export.
grep -q '"id":' "$temp/reply" || ((count == 0)) && keep findings.ndjson
try accessanalyzer get-analyzer --analyzer-name "\${analyzer##*/}" || fail "get-analyzer $error"
analyzers=$(tr -d '\\r\\n' <"$temp/reply")

failed=() inventoried=() counts=()
# The inventory of the account that the credentials are of.
inventory() {
  try sts get-caller-identity || return 1
  local account
  account=$(grep -oE '"Account": *"[0-9]{12}"' "$temp/reply" | cut -d '"' -f 4)
  [[ $account == "\${1:-$account}" ]] || { error="the role is of account $account" && return 1; }
  try iam get-account-summary --query SummaryMap && counts+=("\\"$account\\": $(tr -d '\\r\\n' <"$temp/reply")") || return 1
  try iam get-account-authorization-details --filter User Role Group LocalManagedPolicy || return 1
  keep "inventory-$account.json"
  inventoried+=("\\"$account\\"")
}

own=\${analyzer#arn:*:*:*:}
own=\${own%%:*}
inventory || { failed+=("\\"$own\\"") && echo "export-findings: no inventory of $own: $error" >&2; }
for role in \${roles[@]+"\${roles[@]}"}; do
  account=\${role#arn:*:iam::}
  account=\${account%%:*}
  accounts+=$'\\n'$account
  session=$(aws sts assume-role --role-arn "$role" --role-session-name export-findings --output text \\
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' </dev/null 2>"$temp/errors") || session=''
  error="assume-role failed: $(said)"
  read -r key secret token <<<"$session"
  if [[ -n \${token:-} ]] && AWS_ACCESS_KEY_ID=$key AWS_SECRET_ACCESS_KEY=$secret AWS_SESSION_TOKEN=$token inventory "$account"; then continue; fi
  failed+=("\\"$account\\"")
  echo "export-findings: no inventory of $account: $error" >&2
done

list() { local IFS=,; echo "[$*]"; }
all=$(printf '%s\\n%s\\n' "$own" "$accounts" | grep -E '^[0-9]{12}$' | sort -u | sed 's/.*/"&"/')
{
  echo "{\\"day\\": \\"$(date -u +%Y-%m-%d)\\", \\"analyzers\\": [$analyzers], \\"accounts\\": $(list $all),"
  echo "\\"inventoried\\": $(list \${inventoried[@]+"\${inventoried[@]}"}), \\"failed\\": $(list \${failed[@]+"\${failed[@]}"}),"
  echo "\\"counts\\": {$(list \${counts[@]+"\${counts[@]}"} | sed 's/^\\[//;s/\\]$//')}, \\"partial\\": false}"
} >"$temp/export/manifest.json"
mv -- "$temp/export" "$folder"
echo "$count findings and \${#inventoried[@]} of $((\${#inventoried[@]} + \${#failed[@]})) inventories written to $folder"
`,
  'export-findings.yml': `\
# Exports the unused-access findings of IAM Access Analyzer every night, with an inventory of who has which policy, as
# the artifact \`iam-findings\`. The inventory names every role of your accounts: on a public repository anybody can read
# an artifact, so leave the second and third statement of the policy out there; docs/inventory.md says what to do instead.
#
# 1. Copy this file to .github/workflows/export-findings.yml and the script to .github/export-findings.sh.
# 2. In AWS, let IAM trust GitHub: an OIDC provider for https://token.actions.githubusercontent.com with the
#    audience sts.amazonaws.com, once for each account.
# 3. Create a role with the permissions in export-findings-policy.json (with your analyzer's ARN: GetFindingV2
#    and ListFindingsV2 are allowed by the names without V2; in each other account a role with its second statement) and this trust policy, which lets in nothing but
#    this repository's default branch:
#
#    {
#      "Version": "2012-10-17",
#      "Statement": [
#        {
#          "Effect": "Allow",
#          "Principal": {
#            "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
#          },
#          "Action": "sts:AssumeRoleWithWebIdentity",
#          "Condition": {
#            "StringEquals": {
#              "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
#              "token.actions.githubusercontent.com:sub": "repo:my-org/my-repo:ref:refs/heads/main"
#            }
#          }
#        }
#      ]
#    }
#
# 4. Set the variables used below under Settings > Secrets and variables > Actions > Variables.
name: Export IAM findings
on:
  schedule:
    - cron: '17 4 * * *' # every night, UTC; analyzers look again about once a day
  workflow_dispatch: # and by hand, for the first export
permissions:
  contents: read # to check out the script
  id-token: write # to ask GitHub for the OIDC token that AWS takes in exchange for the role's credentials
concurrency: export-iam-findings # one export at a time, so that two do not throttle each other
jobs:
  export:
    runs-on: ubuntu-latest
    timeout-minutes: 50 # the role's credentials last an hour
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false # the script needs no access to the repository
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.IAM_EXPORT_ROLE_ARN }} # the role of step 3
          aws-region: \${{ vars.IAM_ANALYZER_REGION }} # the region of the analyzer, e.g. eu-central-1
      - run: bash .github/export-findings.sh "$ANALYZER" "$RUNNER_TEMP/iam-findings" $ROLES
        env:
          ANALYZER: \${{ vars.IAM_ANALYZER_ARN }} # arn:aws:access-analyzer:<region>:<account>:analyzer/<name>
          ROLES: \${{ vars.IAM_INVENTORY_ROLE_ARNS }} # roles of other accounts, with blanks between them; may be empty
      # On GitHub Enterprise Server take the version that its documentation names.
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: iam-findings # what the findings are called where they are read
          path: \${{ runner.temp }}/iam-findings # what the script wrote
          if-no-files-found: error # never an empty artifact
          retention-days: 14 # findings age; an old export is not better than none
`,
  'review.yml': `\
# Reviews pull requests: what nobody uses of the IAM policies that they touch is suggested for removal.
#
# Copy this file to .github/workflows/iam-policy-refiner.yml. It reads the artifact that export-findings.yml makes every
# night. With findings that are committed under .github/iam-findings/ it needs neither the last permission nor the two
# inputs about the artifact.
name: IAM least privilege
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, labeled, unlabeled] # edited: another base branch; the last two: the override label
permissions:
  contents: read # to read the policies, and the findings and config at the base commit
  pull-requests: write # to post the review with its suggestions
  actions: read # to read the artifact of another workflow's run
concurrency:
  group: iam-policy-refiner-\${{ github.event.pull_request.number }} # one run for each pull request
  cancel-in-progress: true
jobs:
  refine:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: iam-policy-refiner/iam-policy-refiner@v0
        with:
          findings-artifact: iam-findings # what export-findings.yml calls it
          findings-workflow: export-findings.yml # its file name
          fail-on: '' # advise only; \`new-excess, incomplete\` makes it a gate
`,
} as const;
