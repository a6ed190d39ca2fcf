export const id = 479;
export const ids = [479];
export const modules = {

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ diagnosisAsJson),
/* harmony export */   Pe: () => (/* binding */ groundWords),
/* harmony export */   f7: () => (/* binding */ diagnosisText),
/* harmony export */   vK: () => (/* binding */ pasteText)
/* harmony export */ });
/* harmony import */ var _setup_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7885);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);




/** The diagnosis as text; `config` is where its entries belong. */
function diagnosisText(diagnosis, config) {
    const { flaws, states, stubs, proposals, evidence } = diagnosis;
    const open = states.filter(({ kind }) => kind !== 'matched');
    const sections = [
        evidence === undefined ? [] : overview(diagnosis, evidence, config),
        flaws.map(flawText),
        ...open.map((state) => stateText(state, stubs, config)),
        pasteText(proposals, config),
        flaws.length + open.length === 0 ? ['nothing to do'] : [],
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
/** "38 of 52 policies matched". */
function coverage(states) {
    const matched = states.filter(({ kind }) => kind === 'matched').length;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${matched} of ${states.length} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(states.length === 1 ? 'policy' : 'policies')} matched`;
}
function overview({ states, accounts }, evidence, config) {
    return [
        line('policies', coverageLine(states)),
        line('config', configLine(evidence, config)),
        line('findings', findingsLine(evidence)),
        ...(accounts.length === 0 ? [] : accounts.map((account) => line('account', accountLine(account)))),
    ];
}
function line(title, what) {
    return `${`${title}:`.padEnd(10)}${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(what)}`;
}
/** How it is known whose a policy is. */
const groundWords = {
    config: 'by the config',
    deployed: 'by what is deployed',
    recommendation: 'by a recommendation of AWS',
    attachment: 'by what the files attach it to',
    name: 'by the name of the file',
    unnamed: 'by findings that name nobody',
};
/** "38 of 52 policies matched (30 by what is deployed, 8 by the config), 2 held, 12 unknown". */
function coverageLine(states) {
    const grounds = [
        ...(0,_text_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(states.flatMap(({ ground }) => ground ?? []), (ground) => ground),
    ].map(([ground, all]) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${all.length} ${groundWords[ground]}`));
    const counts = _setup_states_js__WEBPACK_IMPORTED_MODULE_0__/* .stateKinds */ .H
        .filter((kind) => kind !== 'matched')
        .map((kind) => ({ kind, count: states.filter((state) => state.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${count} ${kind === 'gap' ? (count === 1 ? 'gap' : 'gaps') : kind}`));
    const how = grounds.length === 0 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) ` (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(grounds, ', ')})`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${coverage(states)}${how}`, ...counts], ', ');
}
function configLine({ entries }, config) {
    if (entries === undefined)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `there is no ${config}`;
    const { policies, keep } = entries;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${config} has ${policies} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(policies === 1 ? 'entry' : 'entries')} under ${'policies'} and ${keep} under ${'keep'}`;
}
function findingsLine({ files, findings, newest }) {
    const since = newest === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `, the newest of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(newest)}`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${findings} in ${files} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(files === 1 ? 'file' : 'files')}${since}`;
}
function accountLine({ id, inventory, day, isCovered, hasFindings }) {
    const of = day === undefined ? '' : ` of ${day}`;
    const shown = {
        whole: `whole inventory${of}`,
        assumed: `inventory${of}, taken for whole`,
        open: `inventory${of} that is not whole`,
        none: 'no inventory',
    }[inventory];
    const coverage = isCovered
        ? 'covered by findings'
        : hasFindings
            ? 'findings about some of its principals'
            : 'not covered by findings';
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(id)}, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(shown)}, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(coverage)}`;
}
function flawText({ path, line: at, what }) {
    return path === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(what) : `${place(path, at)}: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(what)}`;
}
function place(path, line) {
    return line === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path) : `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}:${line}`;
}
/** How many reasons are shown for one policy. */
const mostReasons = 3;
/** The place, the name and the state of a policy, then why, and what to do. */
function stateText({ kind, at, line: first, why }, stubs, config) {
    const stub = stubs.find(({ proposal }) => proposal.at === at);
    const more = why.length - mostReasons;
    return [
        `${place(at.path, first)}  ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(at.name)}  ${kind === 'gap' ? 'could not be read' : kind}`,
        ...why.slice(0, mostReasons).map((each) => `  ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(each)}`),
        ...(more > 0 ? [`  ${more} more ${more === 1 ? 'reason' : 'reasons'}, in the JSON`] : []),
        ...(stub === undefined ? [] : [`  complete the entry at ${place(config, stub.line)}`]),
    ];
}
/** The lines that a config lacks, ready to be pasted. */
function pasteText(proposals, config) {
    if (proposals.length === 0)
        return [];
    const lines = proposals.flatMap(({ path, principals, evidence }) => [
        `  ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlComment */ .jy)(evidence), 2_000)}`,
        ...(0,_config_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .entryText */ .u0)(path, principals).map((each) => `  ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(each, 2_000)}`),
    ]);
    return [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `to write under ${'policies'} in ${config}, once it is right:`), ...lines];
}
/** The diagnosis as JSON; lines are 1-based. */
function diagnosisAsJson({ states, accounts, flaws, proposals, stubs, evidence }) {
    return {
        coverage: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(coverage(states)),
        evidence: evidence ?? null,
        policies: states.map(({ kind, at, line: first, ground, why }) => ({
            path: at.path,
            line: first,
            name: at.name,
            state: kind,
            ...(ground === undefined ? {} : { ground }),
            ...(why.length === 0 ? {} : { why: why.map(_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj) }),
        })),
        accounts: accounts.map(({ id, inventory, day, isCovered, why }) => ({
            id,
            inventory,
            ...(day === undefined ? {} : { day }),
            covered: isCovered,
            ...(why === undefined ? {} : { why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why) }),
        })),
        problems: flaws.map(({ kind, path, line: first, what }) => ({
            kind,
            ...(path === undefined ? {} : { path }),
            ...(first === undefined ? {} : { line: first }),
            what: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(what),
        })),
        proposals: proposals.map(({ path, principals, isClear, evidence: why }) => ({
            paths: [path],
            principals,
            clear: isClear,
            why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why),
        })),
        toComplete: stubs.map(({ proposal, line: first }) => ({ paths: [proposal.path], line: first })),
    };
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jy: () => (/* binding */ yamlComment),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   u0: () => (/* binding */ entryText)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);
/**
 * Text of others in a YAML file that we write: one that no name can end or break out of.
 */

/** The text in double quotes; what cannot be seen is written as `\uXXXX`. */
function yamlText(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/** A comment on one line. */
function yamlComment(text) {
    return `# ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}`;
}
/** The two lines of an entry under `policies`; where nobody is known, somebody has to say who. */
function entryText(path, principals) {
    const whom = principals.length === 0 ? '[] # whose is it?' : `[${principals.map(yamlText).join(', ')}]`;
    return [`- paths: [${yamlText(path)}]`, `  principals: ${whom}`];
}


/***/ }),

/***/ 4831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  H: () => (/* binding */ needsHand)
});

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./config/entry-lines.js
/**
 * Where the entries of a config file begin, for messages about one of them.
 */

/** The lines of the entries under a key, from 1, in their order; none where there is no such list. */
function entryLines({ text }, key) {
    const lines = new dist/* LineCounter */.HN();
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    const pair = (0,dist/* isMap */.jh)(contents)
        ? contents.items.find((each) => (0,dist/* isScalar */.jn)(each.key) && each.key.value === key)
        : undefined;
    if (!(0,dist/* isSeq */.oP)(pair?.value))
        return [];
    return pair.value.items.map((item) => ((0,dist/* isNode */.Ll)(item) ? lines.linePos(item.range[0]).line : 1));
}

// EXTERNAL MODULE: ./review/evidence-at-hand.js + 11 modules
var evidence_at_hand = __webpack_require__(5120);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./match/entries.js
var entries = __webpack_require__(8063);
// EXTERNAL MODULE: ./match/witness.js
var witness = __webpack_require__(7856);
// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
// EXTERNAL MODULE: ./policy/principal-pattern.js
var principal_pattern = __webpack_require__(4745);
// EXTERNAL MODULE: ./review/kept.js
var kept = __webpack_require__(9544);
// EXTERNAL MODULE: ./text/glob.js
var text_glob = __webpack_require__(1643);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./text/named-glob.js
var named_glob = __webpack_require__(5495);
;// CONCATENATED MODULE: ./setup/entries.js









/** What is idle under `policies`: globs that name no policy, principals that nobody knows, findings that are not there. */
function idleEntries({ mappings }, around) {
    // Without any evidence nobody is known, which is told once.
    const isBlind = around.evidence.known.arns.length === 0;
    const isKnown = (0,memo/* memo */.ph)((arn) => isBlind || isKnownTo(around.evidence, arn), 10_000);
    return mappings.flatMap((mapping, index) => noted([
        ...idlePaths(mapping, around),
        ...mapping.principals.filter((arn) => !isKnown(arn)).map((arn) => unknownPrincipal(arn, around.evidence)),
        ...absentFindings(mapping, around),
    ], index));
}
function noted(all, index) {
    return all.map((what) => ({ list: 'policies', index, what }));
}
function idlePaths(mapping, { policies, paths }) {
    const excludes = mapping.paths.filter((glob) => glob.startsWith('!'));
    return mapping.paths
        .filter((glob) => !glob.startsWith('!'))
        .filter((glob) => !policies.some((at) => (0,entries/* speaksOf */.Tq)({ ...mapping, paths: [glob, ...excludes] }, { at })))
        .map((glob) => {
        const file = paths.find((0,text_glob/* chooser */.yx)([(0,named_glob/* filledIn */.AE)(glob, () => '*')]));
        return file === undefined
            ? (0,message/* message */.iU) `${glob} names no file and no policy of the repository`
            : (0,message/* message */.iU) `${glob} names ${file}, and no policy is found there`;
    });
}
function isKnownTo({ known }, arn) {
    const pattern = (0,named_glob/* namesIn */.wX)(arn).length > 0 ? (0,named_glob/* filledIn */.AE)(arn, () => '*') : arn;
    if (pattern.includes('*'))
        return known.arns.some((each) => (0,principal_pattern/* principalFits */.j)(pattern, each));
    return known.arns.some((each) => (0,names/* principalKey */.qW)(each) === (0,names/* principalKey */.qW)(arn));
}
function unknownPrincipal(arn, { notListed }) {
    const account = (0,witness/* accountOf */.XP)(arn);
    if (!/^\d{12}$/.test(account))
        return (0,message/* message */.iU) `nobody whom findings or inventory know fits ${arn}`;
    return notListed(new Set([account])).length === 0
        ? (0,message/* message */.iU) `${arn} is not among those whom the inventory of account ${account} lists: is its name right?`
        : (0,message/* message */.iU) `neither a finding nor an inventory names ${arn}`;
}
function absentFindings({ findings }, around) {
    return findings
        .filter((glob) => !around.findings.includes(glob) && !around.findings.some((0,text_glob/* chooser */.yx)([glob])))
        .map((glob) => (0,message/* message */.iU) `${glob} names no findings file that is at hand`);
}
/** Keep entries that have ended, end soon, or keep nothing. */
function keepEntryNotes({ keep }, protecting, today) {
    return keep.flatMap((entry, index) => (0,kept/* keepNotes */.v)([entry], protecting, today, (0,message/* words */.aL)('the policies of this repository')).map((what) => ({
        list: 'keep',
        index,
        what,
    })));
}

// EXTERNAL MODULE: ./review/freshness.js
var freshness = __webpack_require__(5141);
;// CONCATENATED MODULE: ./setup/evidence-health.js



/** Every account that findings, inventories, the files or the config name, in the order of their numbers. */
function accountsIn({ accounts }, evidence) {
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const named = new Set(evidence.findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [(0,witness/* accountOf */.XP)(subject.arn)] : [])));
    return [...new Set([...evidence.accounts, ...byId.keys()])].sort().map((id) => {
        const account = byId.get(id);
        return {
            id,
            inventory: account?.extent.kind ?? 'none',
            why: account?.extent.kind === 'open' ? account.extent.why : undefined,
            day: account?.takenAt?.slice(0, 10),
            isCovered: evidence.witnesses.covered.has(id),
            hasFindings: named.has(id),
        };
    });
}
/** Accounts of which something is missing, a sentence for each thing. Where there is one account, names are enough, and so are findings about some of its principals. */
function missingAccounts(accounts, hasFindings) {
    const of = (is) => accounts.filter(is).map(({ id }) => id);
    const without = of(({ inventory }) => inventory === 'none');
    const isTold = (account) => accounts.length === 1 && account.hasFindings;
    const uncovered = hasFindings ? of((account) => !account.isCovered && !isTold(account)) : [];
    return [
        ...(without.length === 0 || accounts.length === 1
            ? []
            : [
                (0,message/* message */.iU) `there is no inventory of ${accountsCalled(without)}: export it with ${'aws iam get-account-authorization-details'}`,
            ]),
        ...accounts.flatMap(({ id, why }) => why === undefined ? [] : [(0,message/* message */.iU) `the inventory of account ${id} is not whole: ${why}`]),
        ...(uncovered.length === 0
            ? []
            : [
                (0,message/* message */.iU) `no finding covers ${accountsCalled(uncovered)}: export its findings, or list the accounts that count under ${'accounts'} in the config`,
            ]),
    ];
}
function accountsCalled(ids) {
    return (0,message/* message */.iU) `${(0,message/* words */.aL)(ids.length === 1 ? 'account' : 'the accounts')} ${(0,message/* quotedList */.p4)(ids)}`;
}
/** What is older than it may be. */
function staleEvidence(reviewed, accounts, today, mostDays) {
    const age = (day) => day === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(day.slice(0, 10))) / 86_400_000);
    const parties = reviewed.flatMap(({ matched }) => (matched.kind === 'matched' ? matched.parties : []));
    const ages = new Map(parties.map((party) => [party.principal ?? party.path ?? '', age((0,freshness/* newestDate */.T4)(party))]));
    const old = [...ages].filter(([, days]) => days > mostDays);
    const oldest = old.reduce((most, [, days]) => Math.max(most, days), 0);
    return [
        ...(old.length === 0
            ? []
            : [
                (0,message/* message */.iU) `the findings about ${(0,message/* quotedList */.p4)(old.map(([who]) => who), 3)} are up to ${oldest} days old, more than the ${mostDays} allowed: export them again`,
            ]),
        ...accounts.flatMap(({ id, day }) => age(day) > mostDays
            ? [
                (0,message/* message */.iU) `the inventory of account ${id} is ${age(day)} days old, more than the ${mostDays} allowed: export it again`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./match/name-convention.js
var name_convention = __webpack_require__(8590);
// EXTERNAL MODULE: ./match/attached.js
var attached = __webpack_require__(3131);
// EXTERNAL MODULE: ./reasons/entry-path.js
var entry_path = __webpack_require__(6399);
// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources = __webpack_require__(1622);
;// CONCATENATED MODULE: ./setup/proposals.js
/**
 * A policy of which it is open whose it is → the entry of the config that would say so.
 *
 * Nothing is guessed for anybody: an entry is *clear* where a file is named after the only
 * principal of that name and nothing that is deployed speaks against it. Every other one is for a
 * person to judge, with what speaks for it. Where an entry would settle nothing, as for a policy of which
 * something else is deployed, there is none.
 */







/** The entries that would settle what is open. */
function proposalsFor(states, evidence, mappings) {
    // What an entry leaves open, its own policy says.
    const isEntered = (at) => mappings.some((entry) => (0,entries/* speaksOf */.Tq)(entry, { at }));
    return states.flatMap((state) => (isEntered(state.at) ? [] : (proposalFor(state, evidence) ?? [])));
}
function proposalFor({ at, line, reviewed }, evidence) {
    const matched = reviewed?.matched;
    if (matched?.kind !== 'unmatched' || !wouldSettle(matched))
        return undefined;
    const place = { at, line, path: (0,entry_path/* entryPath */.s)(at) };
    const named = namedIn(at, evidence);
    const [only] = named;
    if (only !== undefined &&
        candidatesOf(matched).every((arn) => arn === only) &&
        isClear(only, named, matched, evidence))
        return {
            ...place,
            principals: [only],
            isClear: true,
            evidence: (0,message/* message */.iU) `the file is named after ${only}, ${(0,message/* words */.aL)(matched.deployment === undefined ? 'whom findings name' : 'who has a policy like it')}`,
        };
    return { ...place, isClear: false, ...whoMayHaveIt(matched, named) };
}
/** An entry says who has a policy. It does not say what they use, and does not make what is deployed another. */
function wouldSettle({ isOwned, deployment }) {
    return !isOwned && (deployment === undefined || deployment.doubts.length === 0);
}
/** Whom the name of the file may mean. */
function namedIn(at, { known }) {
    return (0,sources/* sourceOf */.vz)(at)?.namesPolicies === true ? (0,attached/* attachedPrincipals */.Ye)((0,name_convention/* namedAfter */.C)(at.path), known).arns : [];
}
function isClear(only, named, { deployment }, evidence) {
    const { accounts, notListed } = evidence;
    const isListed = [...accounts].every((id) => id === (0,witness/* accountOf */.XP)(only)) || notListed(accounts).length === 0;
    const isAlone = named.length === 1 && isListed;
    const holders = deployment?.copies.possible.flatMap((copy) => copy.holders);
    return isAlone && (holders === undefined || (holders.includes(only) && deployment?.open.length === 0));
}
function candidatesOf({ principals = [], probable = [] }) {
    return [...new Set([...principals, ...probable])];
}
function whoMayHaveIt(matched, named) {
    const { deployment, probable = [], principals = [] } = matched;
    const certain = deployment?.certain.flatMap((copy) => copy.holders) ?? [];
    if (certain.length > 0)
        return {
            principals: candidatesOf(matched),
            evidence: (0,message/* message */.iU) `deployed on ${(0,message/* quotedList */.p4)([...new Set(certain)], 3)}; say who all of them are`,
        };
    if (probable.length > 0)
        return {
            principals: candidatesOf(matched),
            evidence: (0,message/* words */.aL)('they fit the part of the name that the files give; are these all?'),
        };
    const [first] = named;
    if (first !== undefined && principals.length > 0)
        return {
            principals: [...new Set([...named, ...principals])],
            evidence: (0,message/* message */.iU) `the file is named after ${first}, and what is deployed on the others is like it; who of them has it?`,
        };
    if (principals.length > 0)
        return { principals, evidence: (0,message/* words */.aL)('the files or what is deployed name them; are these all?') };
    return named.length > 0
        ? { principals: named, evidence: (0,message/* words */.aL)('the file is named after them; are these all?') }
        : { principals: [], evidence: (0,message/* words */.aL)('nothing says who has it') };
}

// EXTERNAL MODULE: ./setup/states.js
var setup_states = __webpack_require__(8321);
// EXTERNAL MODULE: ./config/yaml-text.js
var yaml_text = __webpack_require__(7885);
;// CONCATENATED MODULE: ./setup/stubs.js

/** The proposals, those that stand in a comment of the config apart. */
function stubsIn(file, proposals) {
    const comments = new Map();
    for (const [index, line] of (file?.text ?? '').split('\n').entries())
        if (/^\s*#\s*-\s*paths:/.test(line))
            comments.set(pathsIn(line), index + 1);
    const lineOf = ({ path }) => comments.get(`[${(0,yaml_text/* yamlText */.pS)(path)}]`);
    return {
        stubs: proposals.flatMap((proposal) => {
            const line = lineOf(proposal);
            return line === undefined ? [] : [{ proposal, line }];
        }),
        proposals: proposals.filter((proposal) => lineOf(proposal) === undefined),
    };
}
function pathsIn(line) {
    return line.slice(line.indexOf('paths:') + 'paths:'.length).trim();
}

;// CONCATENATED MODULE: ./setup/diagnosis.js








/** Everything there is to say about the setup. Pure: the same patient gives the same diagnosis. */
function diagnose(patient) {
    const { snapshot, config, report, file } = patient;
    const { read, inventory, evidence } = (0,evidence_at_hand/* evidenceAtHand */._)(snapshot, config);
    const states = (0,setup_states/* statesOf */.k)(report, snapshot.changed);
    const accounts = accountsIn(inventory, evidence);
    const hasFindings = read.findings.length + read.archived.length + read.resolved.length > 0;
    const { stubs, proposals } = stubsIn(file, proposalsFor(states, evidence, config.mappings));
    return {
        states,
        accounts,
        evidence: evidenceRead(patient),
        stubs,
        proposals,
        flaws: [
            ...entryFlaws(patient),
            ...inEvidence('account', states.length === 0 ? [] : missingAccounts(accounts, hasFindings)),
            ...inEvidence('evidence', staleEvidence(report.reviewed, accounts, snapshot.today, config.maxAgeDays)),
            ...report.findings.problems.map(({ path, why, help }) => ({
                kind: 'evidence',
                path,
                line: undefined,
                what: (0,message/* message */.iU) `${why}; ${help}`,
            })),
            ...inEvidence('evidence', snapshot.evidenceGaps),
            ...inEvidence('evidence', snapshot.findings.length === 0 && states.length > 0 ? [noFindings(config)] : []),
            ...inEvidence('gap', snapshot.gaps),
            ...publicInventory(patient),
        ],
    };
}
function evidenceRead({ snapshot, config, report, file }) {
    const dates = (0,evidence_at_hand/* evidenceAtHand */._)(snapshot, config).read.findings.flatMap(({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? []);
    const newest = dates.reduce((most, each) => (each > most ? each : most), '');
    return {
        files: snapshot.findings.length,
        findings: report.findings.counts.findings,
        newest: newest === '' ? undefined : newest.slice(0, 10),
        entries: file === undefined ? undefined : { policies: config.mappings.length, keep: config.keep.length },
    };
}
/** Whether somebody has something to do. */
function needsHand({ states, flaws }) {
    return flaws.length > 0 || states.some(({ kind }) => kind !== 'matched');
}
function inEvidence(kind, all) {
    return all.map((what) => ({ kind, path: undefined, line: undefined, what }));
}
function noFindings({ findings }) {
    return (0,message/* message */.iU) `no findings file was found: ${findings.join(', ')} names none; export them, or give the folder of a downloaded artifact with ${'--artifact'}`;
}
/** What the entries of the config name to no end, each at its line. */
function entryFlaws({ snapshot, config, report, paths, file }) {
    if (file === undefined)
        return [];
    const { evidence, base } = (0,evidence_at_hand/* evidenceAtHand */._)(snapshot, config);
    const policies = base().map((each) => (each.kind === 'policy' ? each.policy.at : each.at));
    const protecting = new Set(report.reviewed.flatMap((each) => each.protecting));
    const notes = [
        ...idleEntries(config, { policies, paths, findings: snapshot.findings.map(({ path }) => path), evidence }),
        ...keepEntryNotes(config, protecting, snapshot.today),
    ];
    return notes.map((note) => entryFlaw(note, file));
}
function entryFlaw({ list, index, what }, file) {
    return { kind: list === 'keep' ? 'keep' : 'entry', path: file.path, line: entryLines(file, list)[index], what };
}
/** An inventory that anybody can read. */
function publicInventory({ snapshot, config, isPublic, paths }) {
    if (!isPublic)
        return [];
    const inRepository = new Set(paths);
    return (0,evidence_at_hand/* inventoryFiles */.ix)(snapshot, config).map((path) => ({
        kind: 'public',
        path,
        line: undefined,
        what: inRepository.has(path)
            ? (0,message/* words */.aL)('an inventory in a public repository tells everybody who is in your accounts: take it out, also of the history, and name the principals in the config')
            : (0,message/* words */.aL)('the artifact of a public repository can be read by everybody, and this inventory says who is in your accounts: export the findings alone, and name the principals in the config'),
    }));
}


/***/ }),

/***/ 8321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stateKinds),
/* harmony export */   k: () => (/* binding */ statesOf)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(683);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6526);



/** The states, the best one first. */
const stateKinds = ['matched', 'held', 'ambiguous', 'unknown', 'gap'];
/** The states of all policies, in the order of their places; `files` are those that were analysed. */
function statesOf({ reviewed, outcomes }, files) {
    const lineOf = lineFinder(files);
    const known = new Set(reviewed.map(({ found }) => placeOf(found.policy.at)));
    const gaps = new Map(outcomes
        .filter(({ kind, incomplete, at }) => kind === 'skipped' && incomplete && !known.has(placeOf(at)))
        .map((each) => [placeOf(each.at), each]));
    const states = [
        ...reviewed.map((each) => stateOf(each, lineOf(each.found.policy.at))),
        ...[...gaps.values()].map(({ at, first, why }) => ({
            kind: 'gap',
            at,
            line: first,
            ground: undefined,
            why: [why ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('it could not be read')],
            reviewed: undefined,
        })),
    ];
    return states.sort((one, other) => compare(one.at.path, other.at.path) || one.line - other.line);
}
/** The line on which a policy begins. */
function lineFinder(files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return ({ path, range }) => {
        const file = byPath.get(path);
        return file === undefined ? (0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineNumber */ .eT)(1) : (0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)((0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .linesIn */ .hl)(file), range.start);
    };
}
function stateOf(reviewed, line) {
    const { matched, found } = reviewed;
    const { at } = found.policy;
    if (matched.kind === 'matched')
        return { kind: 'matched', at, line, ground: matched.ground, why: [], reviewed };
    return {
        kind: kindOf(matched),
        at,
        line,
        ground: undefined,
        why: matched.reasons.map((why) => (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .toldOf */ .dc)(why, at)),
        reviewed,
    };
}
function kindOf({ isOwned, principals = [], probable = [], deployment }) {
    if (isOwned || isDeployed(deployment))
        return 'held';
    return principals.length + probable.length > 0 ? 'ambiguous' : 'unknown';
}
/** A certain copy says whose it is, and so does its own name on another document. */
function isDeployed(deployment) {
    return deployment !== undefined && deployment.certain.length + deployment.copies.differing.length > 0;
}
function placeOf({ path, name }) {
    return `${path}\n${name}`;
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};
