export const id = 154;
export const ids = [154];
export const modules = {

/***/ 8154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./local/git.js + 2 modules
var git = __webpack_require__(7179);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./local/new-file.js
/**
 * Files that did not exist before: nothing that is there is touched, and nothing is reached through a link.
 */



/** Whether anything stands at the path below `root`, also a link that leads nowhere. */
async function isTaken(root, path) {
    return (await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined)) !== undefined;
}
/** Writes the file below `root`, which `path` names with forward slashes, unless something stands there. */
async function writeNew(root, path, text) {
    const full = (0,external_node_path_.join)(root, path);
    try {
        if (await isTaken(root, path))
            return { kind: 'exists' };
        if (!(await isReachedDirectly(root, path)))
            return { kind: 'refused', why: 'it is reached through a link' };
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), { recursive: true });
        // Fails where something came to stand there in the meantime, a link included.
        const file = await (0,promises_.open)(full, 'wx', 0o644);
        try {
            await file.writeFile(text);
        }
        catch (cause) {
            await (0,promises_.rm)(full, { force: true });
            throw cause;
        }
        finally {
            await file.close();
        }
        return { kind: 'written' };
    }
    catch (cause) {
        return { kind: 'refused', why: (0,errors/* reasonOf */.A3)(cause) };
    }
}
/** Whether none of the folders that exist on the way is a link. */
async function isReachedDirectly(root, path) {
    let folder = (0,external_node_path_.dirname)(path);
    while (folder !== '.' && !(await isTaken(root, folder)))
        folder = (0,external_node_path_.dirname)(folder);
    return (await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))) === (0,external_node_path_.join)(await (0,promises_.realpath)(root), folder);
}

// EXTERNAL MODULE: ./review/evidence-at-hand.js + 11 modules
var evidence_at_hand = __webpack_require__(5120);
// EXTERNAL MODULE: ./setup/diagnosis.js + 5 modules
var setup_diagnosis = __webpack_require__(4831);
// EXTERNAL MODULE: ./config/config.js + 1 modules
var config_config = __webpack_require__(5499);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./setup/example-texts.js
/** The files under `examples/` that `init` writes, written by `npm run examples`. */
/** The texts, by file name. */
const exampleTexts = {
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
};

// EXTERNAL MODULE: ./config/yaml-text.js
var yaml_text = __webpack_require__(7885);
;// CONCATENATED MODULE: ./setup/starter.js
/**
 * A repository that is not set up yet → the files that set it up: config, workflow, export.
 *
 * An entry of the config is only written as one where it is clear; what nobody can know is a comment that
 * a person completes. Policies that a run matches by itself need no entry, and get none.
 */




/** The action, as workflows name it. */
const actionReference = 'iam-policy-refiner/iam-policy-refiner@v0';
/** The files, in the order in which a person reads them. */
function starterFiles(found) {
    const { config, hasOwnFindings } = found;
    const review = { path: '.github/workflows/iam-policy-refiner.yml', text: reviewWorkflow(found) };
    const export_ = [
        { path: '.github/workflows/export-findings.yml', text: exampleTexts['export-findings.yml'] },
        { path: '.github/export-findings.sh', text: exampleTexts['export-findings.sh'] },
    ];
    return [{ path: config, text: configText(found) }, review, ...(hasOwnFindings ? [] : export_)];
}
/** The example without the comment that says where to copy it, and without the artifact where findings are committed. */
function reviewWorkflow({ config, hasOwnFindings }) {
    const text = exampleTexts['review.yml'].replace(/^#[^]*?(?=^name:)/m, '');
    const own = hasOwnFindings ? text.replace(/^ +(?:actions|findings-artifact|findings-workflow): .*\n/gm, '') : text;
    const named = config === config_config/* inputDefaults */.V0.config ? own : own.replace(/^( +)(fail-on:)/m, `$1config: ${(0,yaml_text/* yamlText */.pS)(config)}\n$1$2`);
    return named.replace(/^( +- uses: ).*$/m, `$1${actionReference}`);
}
function configText({ states, proposals, accounts, today }) {
    // Findings that name nobody are about the one who has the policies, until an entry says who that is.
    const isUnnamed = states.some(({ ground }) => ground === 'unnamed');
    const clear = isUnnamed ? [] : proposals.filter(({ isClear }) => isClear);
    const open = proposals.filter((each) => !clear.includes(each));
    return [
        (0,yaml_text/* yamlComment */.jy)((0,message/* message */.iU) `Whose policies these files hold, as ${'init'} found it on ${(0,message/* words */.aL)(today)}; ${'docs/config.md'} says what can stand here.`),
        (0,yaml_text/* yamlComment */.jy)(coverageWords(states)),
        ...(open.length === 0
            ? []
            : [
                (0,yaml_text/* yamlComment */.jy)((0,message/* message */.iU) `${open.length} ${(0,message/* words */.aL)(open.length === 1 ? 'entry is a comment' : 'entries are comments')} for you to complete: put in who has the policy, and take the ${'#'} away. ${'doctor'} says what is left.`),
            ]),
        ...accountLines(accounts),
        ...(clear.length + open.length === 0 ? [] : ['', 'policies:']),
        ...clear.flatMap((each) => ['', ...entryLines(each, '')]),
        ...open.flatMap((each) => ['', ...entryLines(each, '# ')]),
        '',
    ].join('\n');
}
function coverageWords(states) {
    const matched = states.filter(({ kind }) => kind === 'matched').length;
    return (0,message/* message */.iU) `${matched} of ${states.length} ${(0,message/* words */.aL)(states.length === 1 ? 'policy is' : 'policies are')} matched without an entry.`;
}
/** The accounts that anything names, for somebody who can say that these are all. */
function accountLines(accounts) {
    if (accounts.length < 2)
        return [];
    return [
        '',
        '# With this list no other account counts; give each its name.',
        `# accounts: { ${accounts.map(({ id }) => `account-${id}: '${id}'`).join(', ')} }`,
    ];
}
function entryLines({ at, line, path, principals, evidence }, comment) {
    const place = (0,message/* message */.iU) `${at.path}:${(0,message/* words */.aL)(String(line))} (${at.name})`;
    return [
        `  ${(0,yaml_text/* yamlComment */.jy)((0,message/* message */.iU) `${place}: ${evidence}`)}`,
        ...(0,yaml_text/* entryText */.u0)(path, principals).map((each) => `  ${comment}${each}`),
    ];
}
/** What there is to do once the files are there. */
function nextSteps({ hasOwnFindings, proposals }, isPublic) {
    const open = proposals.filter(({ isClear }) => !isClear);
    return [
        ...(open.length === 0
            ? []
            : [
                (0,message/* message */.iU) `complete the entries that are comments: ${(0,message/* quotedList */.p4)(open.map(({ path }) => path), 5)}`,
            ]),
        ...(hasOwnFindings
            ? []
            : [
                (0,message/* message */.iU) `create the role that the comments of ${'export-findings.yml'} describe; ${'examples/export-findings-policy.json'} of the action's repository is its policy`,
            ]),
        ...(hasOwnFindings || !isPublic
            ? []
            : [
                (0,message/* message */.iU) `leave the permissions for the inventory out of it, since anybody can read an artifact of a public repository`,
            ]),
        (0,message/* message */.iU) `commit the files, and run ${'doctor'} again once there are findings`,
    ];
}

// EXTERNAL MODULE: ./world/artifacts.js
var artifacts = __webpack_require__(5849);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./cli/doctor-text.js
var doctor_text = __webpack_require__(2961);
// EXTERNAL MODULE: ./cli/local-run.js + 27 modules
var local_run = __webpack_require__(8555);
;// CONCATENATED MODULE: ./cli/init.js
/**
 * `init`: the config, the workflow and the export that this repository needs, from what is found in it.
 *
 * It prints them, as `--dry-run` says too; `--write` writes those that do not exist. Exit codes: 0 done, 1 a file could not be written.
 */











/** The files, printed or written. */
const init = async (args, { folder, today }) => {
    const { values } = (0,cli_arguments/* parse */.qg)(args, {
        ...local_run/* treeOptions */.Dd,
        public: { type: 'boolean' },
        write: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
    });
    if (values['write'] === true && values['dry-run'] === true)
        throw new errors/* UserError */.yo('`--write` writes the files and `--dry-run` only prints them', 'choose one of the two');
    const request = (0,local_run/* treeRequest */.kY)(values);
    const isPublic = values['public'] === true;
    const run = await (0,local_run/* analyseTree */.m3)(folder, request, today);
    if (isPublic)
        refuseInventory(run);
    const { config } = request.inputs;
    const diagnosis = (0,setup_diagnosis/* diagnose */.h)({ ...run, file: await run.cache.one(config), isPublic });
    const found = foundIn(run, diagnosis, config, today);
    const root = await (0,git/* rootOf */.I)(folder);
    const made = [];
    for (const file of starterFiles(found))
        made.push(await make(root, file, values['write'] === true));
    const rest = [
        ...(made.some(({ file, what }) => file.path === config && what === 'exists')
            ? (0,doctor_text/* pasteText */.vK)(diagnosis.proposals, config)
            : []),
        ...nextSteps(found, isPublic).map((step) => `next: ${(0,message/* plain */.pj)(step)}`),
    ];
    const exitCode = made.some(({ what }) => what === 'refused') ? 1 : 0;
    return values['json'] === true
        ? { output: (0,cli_arguments/* json */.Pq)({ files: made.map(asJson), next: nextSteps(found, isPublic).map(message/* plain */.pj) }), form: 'json', exitCode }
        : { output: `${[...made.map(asText), ...rest].join('\n')}\n`, exitCode };
};
async function make(root, file, isWritten) {
    if (!isWritten)
        return { file, what: (await isTaken(root, file.path)) ? 'exists' : 'proposed', why: undefined };
    const done = await writeNew(root, file.path, file.text);
    return { file, what: done.kind, why: done.kind === 'refused' ? done.why : undefined };
}
function foundIn({ snapshot }, { states, accounts, proposals }, config, today) {
    const isOwn = ({ path }) => !path.startsWith(artifacts/* artifactPrefix */.D);
    return { states, accounts, proposals, config, today, hasOwnFindings: snapshot.findings.some(isOwn) };
}
/** On a public repository everybody could read who is in the accounts. Throws a `UserError`. */
function refuseInventory({ snapshot, config }) {
    const [found] = (0,evidence_at_hand/* inventoryFiles */.ix)(snapshot, config);
    if (found === undefined)
        return;
    throw new errors/* UserError */.yo(`\`${(0,message/* visible */.RK)(found)}\` is an inventory, and everybody can read the files and artifacts of a public repository`, 'take it out and export the findings alone; then name the principals in the config');
}
function asText({ file, what, why }) {
    const { path, text } = file;
    switch (what) {
        case 'proposed':
            return `── ${(0,message/* visible */.RK)(path)}\n${text}`;
        case 'written':
            return (0,message/* plain */.pj)((0,message/* message */.iU) `wrote ${path}`);
        case 'exists':
            return (0,message/* plain */.pj)((0,message/* message */.iU) `${path} exists and is left as it is`);
        case 'refused':
            return (0,message/* plain */.pj)((0,message/* message */.iU) `${path} is not written: ${said(why)}`);
    }
}
function said(why) {
    return (0,message/* words */.aL)((0,message/* visible */.RK)(why ?? ''));
}
function asJson({ file, what, why }) {
    return { path: file.path, what, ...(why === undefined ? {} : { why }), text: file.text };
}


/***/ })

};
