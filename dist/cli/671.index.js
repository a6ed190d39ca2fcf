export const id = 671;
export const ids = [671];
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

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var catalogue = __webpack_require__(6023);
// EXTERNAL MODULE: ./policy/names.js
var policy_names = __webpack_require__(828);
// EXTERNAL MODULE: ./review/evidence-at-hand.js + 11 modules
var evidence_at_hand = __webpack_require__(5120);
;// CONCATENATED MODULE: ./review/select-policy.js
/** The policies that `wanted` means among those that were found. */
function policiesNamed(wanted, found) {
    const name = wanted.replace(/^\.\//, '');
    if (found.some(({ path }) => path === name))
        return { kind: 'chosen', paths: new Set([name]), isChosen: ({ path }) => path === name };
    const distinct = [...new Map(found.map((at) => [fullName(at), at])).values()];
    const fitting = distinct.filter((at) => namesOf(at).includes(name));
    const [only] = fitting;
    if (only === undefined)
        return { kind: 'unknown', names: distinct.map(fullName) };
    if (fitting.length > 1)
        return { kind: 'ambiguous', names: fitting.map(fullName) };
    return { kind: 'chosen', paths: new Set([only.path]), isChosen: (at) => fullName(at) === fullName(only) };
}
function fullName({ path, name }) {
    return `${path}#${name}`;
}
function namesOf(at) {
    const folder = at.path.slice(0, Math.max(0, at.path.lastIndexOf('/')));
    return [at.name, `${folder}#${at.name}`, fullName(at)];
}

// EXTERNAL MODULE: ./match/parties.js
var parties = __webpack_require__(1727);
// EXTERNAL MODULE: ./match/witness.js
var witness = __webpack_require__(7856);
// EXTERNAL MODULE: ./review/freshness.js
var freshness = __webpack_require__(5141);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __webpack_require__(9085);
// EXTERNAL MODULE: ./refine/keep.js
var refine_keep = __webpack_require__(2606);
// EXTERNAL MODULE: ./refine/unused.js
var unused = __webpack_require__(8761);
// EXTERNAL MODULE: ./review/describe.js
var describe = __webpack_require__(2353);
// EXTERNAL MODULE: ./review/policy-outcomes.js + 1 modules
var policy_outcomes = __webpack_require__(4174);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
;// CONCATENATED MODULE: ./setup/fates.js
/**
 * Each action that a policy grants → what would become of it, and why.
 *
 * The refinement has decided; this only says what it decided, action by action, so that
 * nobody has to find it out from what is missing.
 */











/** The fates of all statements. */
function fatesOf(reviewed, catalogue) {
    return reviewed.found.policy.statements.map((statement) => {
        const leftAlone = whyAlone(statement);
        const terms = leftAlone === undefined
            ? statement.actions.values.map((term, index) => fateOf({ statement, term, index }, reviewed, catalogue))
            : [];
        return { statement, terms, leftAlone };
    });
}
function whyAlone({ effect, hasPrincipal, actions }) {
    if (hasPrincipal)
        return (0,message/* words */.aL)('it names a principal, so it is part of a trust or resource policy');
    if (effect === 'Deny')
        return (0,message/* words */.aL)('it denies, and what is denied is never unused');
    if (effect === 'unknown')
        return (0,message/* words */.aL)('whether it allows or denies is not determined by these files');
    return actions.negated
        ? (0,message/* message */.iU) `${'NotAction'} grants all but what it names, so nothing can be taken out`
        : undefined;
}
function fateOf(at, reviewed, catalogue) {
    const { term } = at;
    const stays = (why) => ({
        written: term.kind === 'pattern' ? term.pattern : undefined,
        fates: [{ kind: 'stays', names: [], why }],
    });
    if (term.kind === 'opaque')
        return stays((0,message/* words */.aL)('the file does not determine it'));
    const pattern = (0,policy_pattern/* parsePattern */.EY)(term.pattern);
    switch (pattern.kind) {
        case 'everything':
            return stays((0,message/* message */.iU) `${'*'} grants every action; only a person can narrow it`);
        case 'malformed':
            return stays((0,message/* message */.iU) `it is not an action of the form ${'service:Name'}`);
        case 'service': {
            const { service, name, wild } = pattern;
            const names = wild ? catalogue.actionsOf(service).filter((each) => (0,policy_pattern/* matcher */.jN)(name)(each.toLowerCase())) : [name];
            if (names.length === 0)
                return stays((0,message/* message */.iU) `no action in the catalogue ${catalogue.label} matches it`);
            const judged = names.map((each) => ({
                name: (0,policy_names/* actionName */.aM)(service, each),
                ...judge(service, each, at, reviewed, catalogue),
            }));
            const fates = [...(0,group/* grouped */.z)(judged, ({ kind, why }) => `${kind} ${(0,message/* plain */.pj)(why)}`).values()];
            return { written: term.pattern, fates: fates.flatMap((same) => together(same)) };
        }
        default:
            return (0,errors/* unreachable */.HB)(pattern);
    }
}
function together(same) {
    const [first] = same;
    return first === undefined ? [] : [{ kind: first.kind, why: first.why, names: same.map(({ name }) => name) }];
}
function judge(service, name, { statement, index }, reviewed, catalogue) {
    const { matched, changes, notes, left, protecting } = reviewed;
    const lower = name.toLowerCase();
    if (matched.kind === 'unmatched')
        return { kind: 'stays', why: openWords(matched) };
    const isDropped = changes.some((change) => change.statement === statement &&
        change.decisions[index]?.dropped.some((each) => each.toLowerCase() === `${service}:${lower}`) === true);
    if (isDropped)
        return { kind: 'removed', why: sinceWhen((0,unused/* lastUse */.yC)(matched.unused, service, lower)) };
    if ((0,never_tracked/* isNeverTracked */.$)(service, lower))
        return { kind: 'stays', why: (0,message/* words */.aL)('AWS never tracks its use') };
    if (!isIn(matched.unused, service, lower))
        return { kind: 'stays', why: whoUses(matched.parties, service, lower) };
    const keep = protecting.find(({ action }) => {
        const kept = (0,policy_pattern/* parsePattern */.EY)(action);
        return kept.kind === 'service' && kept.service === service && (0,policy_pattern/* matcher */.jN)(kept.name)(lower);
    });
    if (keep !== undefined)
        return { kind: 'stays', why: (0,refine_keep/* keepReason */.En)(keep) };
    const tooLong = left.find((each) => each.statement === statement && each.names.some((one) => one.toLowerCase() === `${service}:${lower}`));
    if (tooLong !== undefined)
        return { kind: 'stays', why: (0,policy_outcomes/* leftWords */.D9)(tooLong) };
    const note = notes.find((each) => each.statement === statement);
    return {
        kind: 'stays',
        why: note === undefined ? (0,message/* words */.aL)('it is reported unused') : (0,describe/* describe */.q)(note, catalogue.label).why,
    };
}
function openWords({ isOwned }) {
    return (0,message/* words */.aL)(isOwned ? 'what its holders use is not known' : 'it is open who has the policy');
}
function sinceWhen(lastUsed) {
    return lastUsed === undefined ? (0,message/* words */.aL)('no use on record') : (0,message/* message */.iU) `last used ${(0,message/* words */.aL)(lastUsed.slice(0, 10))}`;
}
function isIn(unused, service, lower) {
    const found = unused.get(service);
    return found !== undefined && (found.whole || found.actions.has(lower));
}
const unusedOf = (0,memo/* memoOf */.Q0)(({ findings }) => (0,unused/* unusedBy */.Sr)(findings));
/** Who stands in the way: those of whom no finding lists it, where another one's does. */
function whoUses(parties, service, lower) {
    const reporting = parties.filter((party) => isIn(unusedOf(party), service, lower));
    if (reporting.length === 0)
        return (0,message/* words */.aL)('no finding reports it unused');
    const others = parties
        .filter((party) => !reporting.includes(party))
        .map(({ principal, path }) => principal ?? path ?? '');
    return others.length === 0
        ? (0,message/* words */.aL)('somebody accepted the finding, or something else keeps it')
        : (0,message/* message */.iU) `only ${(0,message/* quotedList */.p4)(reporting.map(({ principal, path }) => principal ?? path ?? ''), 3)} left it unused, and ${(0,message/* quotedList */.p4)(others, 3)} may use it`;
}

;// CONCATENATED MODULE: ./setup/explanation.js







/** The policy with all that bears on it. */
function explainPolicy(state, known) {
    const { reviewed } = state;
    if (reviewed === undefined)
        return { state, uses: [], copies: [], parties: [], open: state.why, grants: [] };
    const { found } = reviewed;
    return {
        state,
        uses: [...found.attachedBy.map((each) => (0,message/* message */.iU) `attached by ${each}`), ...found.attachedTo.map(useOf)],
        copies: copiesOf(reviewed),
        parties: partiesIn(reviewed, known).map((party) => explainParty(party, known)),
        open: state.why,
        grants: fatesOf(reviewed, known.catalogue),
    };
}
function useOf(ref) {
    switch (ref.kind) {
        case 'exact':
            return (0,message/* message */.iU) `given to ${`${ref.type}/${ref.name}`}`;
        case 'pattern':
            return (0,message/* message */.iU) `given to somebody called ${`${ref.type}/${ref.glob}`}`;
        case 'unknown':
            return (0,message/* message */.iU) `given to somebody unknown: ${ref.why}`;
    }
}
function copiesOf({ matched: { deployment } }) {
    if (deployment === undefined)
        return [];
    const { certain, possible, differing } = deployment.copies;
    const of = (certainty, copies) => copies.map((copy) => ({ certainty, copy }));
    return [...of('certain', certain), ...of('possible', possible), ...of('differs', differing)];
}
/** The parties of a match; of what is open, everybody who may have it. */
function partiesIn({ matched }, { evidence }) {
    if (matched.kind === 'matched')
        return matched.parties;
    const { principals = [], probable = [] } = matched;
    return [...new Set([...principals, ...probable])].map((arn) => (0,parties/* partyOf */.MS)(arn, evidence.findings));
}
function explainParty(party, known) {
    const { principal, path, keeps } = party;
    return {
        who: principal ?? path ?? '',
        evidence: [
            ...findingsOf(party),
            ...(keeps === undefined && principal !== undefined ? standingIn(principal, party, known) : []),
            ...(keeps === undefined ? [] : [keeps]),
        ],
    };
}
/** "finding f-3 of 2026-11-24, in x.json: reports 3 actions and 1 whole service unused". */
function findingsOf({ findings }) {
    return [...(0,group/* grouped */.z)(findings, ({ id }) => id)].map(([id, same]) => {
        const actions = same.reduce((sum, each) => sum + (each.kind === 'unused-actions' ? each.actions.length : 0), 0);
        const services = same.filter(({ kind }) => kind === 'unused-service').length;
        const isWhole = same.some(({ kind }) => kind === 'unused-principal');
        const day = (0,freshness/* newestDate */.T4)({ findings: same })?.slice(0, 10);
        const counts = [
            ...(actions > 0 ? [`${actions} ${actions === 1 ? 'action' : 'actions'}`] : []),
            ...(services > 0 ? [`${services} whole ${services === 1 ? 'service' : 'services'}`] : []),
        ];
        const what = isWhole ? 'the whole principal' : counts.length === 0 ? 'nothing' : counts.join(' and ');
        const of = day === undefined ? '' : ` of ${day}`;
        return (0,message/* message */.iU) `finding ${id}${(0,message/* words */.aL)(of)}, in ${same[0]?.path ?? ''}: reports ${(0,message/* words */.aL)(what)} unused`;
    });
}
/** What else is known of somebody, where that bears on what counts. */
function standingIn(arn, { findings }, { evidence }) {
    const report = findings.some(({ kind }) => kind !== 'unused-principal')
        ? 'permissions'
        : findings.length > 0
            ? 'whole'
            : 'nothing';
    const standing = (0,witness/* standingOf */.YP)(arn, report, evidence.witnesses);
    switch (standing.kind) {
        case 'keeps':
        case 'open':
            return [standing.why];
        case 'silent':
            return [(0,message/* words */.aL)('no finding says anything about its permissions, and nothing vouches for it')];
        case 'reports':
            return [];
    }
}
/** The principal with all that bears on it. */
function explainPrincipal(arn, states, known) {
    const { evidence, inventory } = known;
    const key = (0,policy_names/* principalKey */.qW)(arn);
    const isIt = (each) => (0,policy_names/* principalKey */.qW)(each) === key;
    const party = (0,parties/* partyOf */.MS)(arn, evidence.findings);
    const holder = evidence.witnesses.holderOf(arn);
    const account = inventory.accounts.find(({ id }) => id === (0,witness/* accountOf */.XP)(arn));
    const day = account?.takenAt?.slice(0, 10);
    const listed = holder === undefined
        ? account === undefined
            ? (0,message/* message */.iU) `there is no inventory of account ${(0,witness/* accountOf */.XP)(arn)}`
            : (0,message/* message */.iU) `the inventory of account ${account.id} does not list it`
        : (0,message/* message */.iU) `listed by the inventory of account ${(0,witness/* accountOf */.XP)(arn)}${(0,message/* words */.aL)(day === undefined ? '' : ` of ${day}`)}${(0,message/* words */.aL)(holder.createdAt === undefined ? '' : `, created on ${holder.createdAt.slice(0, 10)}`)}`;
    return {
        arn,
        evidence: [...explainParty(party, known).evidence, listed],
        policies: states.filter(({ reviewed }) => reviewed !== undefined && holdersIn(reviewed).some(isIt)),
        deployed: (account?.policies ?? [])
            .filter(({ holders }) => holders.some(isIt))
            .map((policy) => ({ policy, copyOf: sourceOf(policy, states) })),
    };
}
function holdersIn({ matched }) {
    const probable = matched.kind === 'unmatched' ? (matched.probable ?? []) : [];
    const parties = matched.kind === 'matched' ? matched.parties.flatMap(({ principal }) => principal ?? []) : [];
    return [...(matched.principals ?? []), ...probable, ...parties];
}
function sourceOf(policy, states) {
    const all = states.flatMap((state) => state.reviewed === undefined
        ? []
        : copiesOf(state.reviewed)
            .filter(({ copy }) => copy.policy === policy)
            .map(({ certainty }) => ({ state, certainty })));
    const order = ['certain', 'differs', 'possible'];
    return [...all].sort((one, other) => order.indexOf(one.certainty) - order.indexOf(other.certainty))[0];
}

// EXTERNAL MODULE: ./setup/states.js
var setup_states = __webpack_require__(8321);
// EXTERNAL MODULE: ./text/nearest.js
var nearest = __webpack_require__(5895);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./match/copy.js
var match_copy = __webpack_require__(2798);
// EXTERNAL MODULE: ./cli/doctor-text.js
var doctor_text = __webpack_require__(2961);
;// CONCATENATED MODULE: ./cli/explain-text.js
/** What is known of a policy or a principal, for a terminal and as JSON. */



/** The policy, section by section. */
function policyText({ state, uses, copies, parties, open, grants }) {
    return [
        stateLine(state),
        ...section('where it is used', uses.map(message/* plain */.pj)),
        ...section('what is deployed of it', copies.flatMap(copyLines)),
        ...section(state.kind === 'matched' ? 'who has it' : 'who may have it', parties.flatMap(({ who, evidence }) => [(0,message/* visible */.RK)(who), ...evidence.map((each) => `  ${(0,message/* plain */.pj)(each)}`)])),
        ...section('what is open', open.map(message/* plain */.pj)),
        ...section('what it grants', grants.flatMap(grantLines)),
        '',
    ].join('\n');
}
function stateLine({ at, line, kind, ground }) {
    const by = ground === undefined ? '' : ` ${doctor_text/* groundWords */.Pe[ground]}`;
    return `${(0,message/* visible */.RK)(at.path)}:${line}  ${(0,message/* visible */.RK)(at.name)}  ${kind === 'gap' ? 'could not be read' : kind}${by}`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
function copyLines({ certainty, copy }) {
    const why = (0,match_copy/* doubtIn */.CT)(copy);
    const doubt = why === undefined ? [] : [`  ${(0,message/* plain */.pj)(why)}`];
    const rules = copy.why.map(({ rule, points }) => `${rule} ${points > 0 ? '+' : ''}${points}`);
    const sum = rules.length === 0 ? [] : [`  ${copy.points} points: ${rules.join(', ')}`];
    return [`${certainty}: ${(0,message/* plain */.pj)(calledIn(copy))}`, ...sum, ...doubt];
}
function calledIn({ policy, holders }) {
    const whose = holders.length === 0 ? (0,message/* words */.aL)('nobody') : (0,message/* quotedList */.p4)(holders, 5);
    return (0,message/* message */.iU) `${calledAs(policy)}, on ${whose}`;
}
function calledAs({ kind, name, arn }) {
    return (0,message/* message */.iU) `${(0,message/* words */.aL)(kind)} policy ${arn ?? name}`;
}
function grantLines({ statement, terms, leftAlone }) {
    const { index, sid, effect } = statement;
    const called = sid === undefined ? '' : ` ${(0,message/* visible */.RK)(sid)}`;
    const title = `statement ${index + 1}${called}, ${effect === 'unknown' ? 'Allow or Deny' : effect}`;
    return leftAlone === undefined
        ? [title, ...terms.flatMap(termLines).map((line) => `  ${line}`)]
        : [`${title}: left alone, since ${(0,message/* plain */.pj)(leftAlone)}`];
}
/** One line where all its actions share their fate, else one for each fate. */
function termLines({ written, fates }) {
    const shown = written === undefined ? 'a value that the file does not determine' : (0,message/* visible */.RK)(written);
    const [only, second] = fates;
    if (only !== undefined && second === undefined && only.names.length <= 1)
        return [`${shown}: ${only.kind}, ${(0,message/* plain */.pj)(only.why)}`];
    return [
        shown,
        ...fates.map(({ kind, names, why }) => `  ${names.length} ${kind === 'stays' && names.length !== 1 ? 'stay' : kind}, ${(0,message/* plain */.pj)(why)}: ${(0,message/* plain */.pj)((0,message/* quotedList */.p4)(names, 6))}`),
    ];
}
/** The principal, section by section. */
function principalText({ arn, evidence, policies, deployed }) {
    return [
        (0,message/* visible */.RK)(arn),
        ...section('what is known of it', evidence.map(message/* plain */.pj)),
        ...section('policies of this repository that it has, or may have', policies.map(stateLine)),
        ...section('what it has in AWS', deployed.map(({ policy, copyOf }) => {
            const which = copyOf === undefined
                ? (0,message/* words */.aL)('no policy of this repository')
                : (0,message/* message */.iU) `${(0,message/* words */.aL)(copyOf.certainty === 'differs' ? 'differs from' : `${copyOf.certainty} copy of`)} ${copyOf.state.at.path} (${copyOf.state.at.name})`;
            return (0,message/* plain */.pj)((0,message/* message */.iU) `${calledAs(policy)}: ${which}`);
        })),
        '',
    ].join('\n');
}
function copyAsJson(certainty, copy) {
    const doubt = (0,match_copy/* doubtIn */.CT)(copy);
    return {
        certainty,
        account: copy.account,
        policy: copy.policy.arn ?? copy.policy.name,
        holders: copy.holders,
        points: copy.points,
        rules: copy.why,
        ...(doubt === undefined ? {} : { doubt: (0,message/* plain */.pj)(doubt) }),
    };
}
/** The policy as JSON; lines are 1-based, `statement` counts from 0. */
function policyAsJson({ state, uses, copies, parties, open, grants }) {
    return {
        ...stateAsJson(state),
        uses: uses.map(message/* plain */.pj),
        copies: copies.map(({ certainty, copy }) => copyAsJson(certainty, copy)),
        parties: parties.map(({ who, evidence }) => ({ who, evidence: evidence.map(message/* plain */.pj) })),
        open: open.map(message/* plain */.pj),
        grants: grants.map(({ statement, terms, leftAlone }) => ({
            statement: statement.index,
            effect: statement.effect,
            ...(leftAlone === undefined ? {} : { leftAlone: (0,message/* plain */.pj)(leftAlone) }),
            actions: terms.map(({ written, fates }) => ({
                written: written ?? null,
                fates: fates.map(({ kind, names, why }) => ({ fate: kind, names, why: (0,message/* plain */.pj)(why) })),
            })),
        })),
    };
}
function stateAsJson({ at, line, kind, ground }) {
    return { path: at.path, line, name: at.name, state: kind, ...(ground === undefined ? {} : { ground }) };
}
/** The principal as JSON. */
function principalAsJson({ arn, evidence, policies, deployed }) {
    return {
        principal: arn,
        evidence: evidence.map(message/* plain */.pj),
        policies: policies.map(stateAsJson),
        deployed: deployed.map(({ policy, copyOf }) => ({
            policy: policy.arn ?? policy.name,
            ...(copyOf === undefined
                ? {}
                : { certainty: copyOf.certainty, path: copyOf.state.at.path, name: copyOf.state.at.name }),
        })),
    };
}

// EXTERNAL MODULE: ./cli/local-run.js + 27 modules
var local_run = __webpack_require__(8555);
;// CONCATENATED MODULE: ./cli/explain.js
/**
 * `explain <file, address or ARN>`: one policy or principal, with everything that bears on it.
 */












/** What is known of whatever was named, for people or as JSON. */
const explain = async (args, { folder, today }) => {
    const { values, positionals } = (0,cli_arguments/* parse */.qg)(args, local_run/* treeOptions */.Dd, true);
    const [wanted, ...more] = positionals;
    if (wanted === undefined || more.length > 0)
        throw new errors/* UserError */.yo('`explain` needs one file, address or ARN', 'for example `explain policies/deploy.json`, `explain aws_iam_policy.deploy` or `explain arn:aws:iam::123456789012:role/MyRole`');
    const asJson = values['json'] === true;
    const run = await (0,local_run/* analyseTree */.m3)(folder, (0,local_run/* treeRequest */.kY)(values), today);
    const states = (0,setup_states/* statesOf */.k)(run.report, run.snapshot.changed);
    const { evidence, inventory } = (0,evidence_at_hand/* evidenceAtHand */._)(run.snapshot, run.config);
    const known = { evidence, inventory, catalogue: run.snapshot.catalogue ?? catalogue/* bundledCatalogue */.YB };
    const arn = (0,policy_names/* arnOf */.RY)(wanted);
    if (arn !== undefined) {
        const explained = explainPrincipal(knownArn(arn, known), states, known);
        return asJson
            ? { output: (0,cli_arguments/* json */.Pq)(principalAsJson(explained)), form: 'json', exitCode: 0 }
            : { output: principalText(explained), exitCode: 0 };
    }
    const explained = chosen(wanted, states, run).map((state) => explainPolicy(state, known));
    return asJson
        ? { output: (0,cli_arguments/* json */.Pq)(explained.map(policyAsJson)), form: 'json', exitCode: 0 }
        : { output: explained.map(policyText).join('\n'), exitCode: 0 };
};
/** Somebody whom findings or inventory know, or whom a copy is on. */
function knownArn(arn, { evidence: { known } }) {
    const lower = arn.toLowerCase();
    const found = known.arns.find((each) => each.toLowerCase() === lower);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo(`neither findings nor an inventory name \`${(0,message/* visible */.RK)(arn)}\`${(0,nearest/* nearest */.p)(arn, known.arns.slice(0, 2_000))}`.slice(0, 600), 'give an ARN that they name, and the folder of the artifact with `--artifact` if they are in one');
}
function chosen(wanted, states, { paths }) {
    const found = policiesNamed(wanted, states.map(({ at }) => at));
    if (found.kind === 'chosen')
        return states.filter(({ at }) => found.isChosen(at));
    const name = `\`${(0,message/* visible */.RK)(wanted)}\``;
    if (found.kind === 'ambiguous')
        throw new errors/* UserError */.yo(`several policies are called ${name}`, `name one of ${found.names
            .slice(0, 10)
            .map((each) => `\`${(0,message/* visible */.RK)(each)}\``)
            .join(', ')}`);
    if (paths.includes(wanted.replace(/^\.\//, '')))
        throw new errors/* UserError */.yo(`no policy that grants to roles or users was found in ${name}`, 'run `policies` on it: it lists what is seen in the file, and what is left alone');
    throw new errors/* UserError */.yo(`there is no policy called ${name}${found.names.length === 0 ? '' : (0,nearest/* nearest */.p)(wanted, found.names.slice(0, 50))}`.slice(0, 600), 'run `doctor` or `policies .` for the names of all policies');
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
