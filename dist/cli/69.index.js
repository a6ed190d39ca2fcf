export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kR: () => (/* binding */ bodyLimit),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);
/**
 * The one renderer of text for GitHub.
 *
 * Our own words are Markdown; every atom that came from a file, a finding or
 * GitHub becomes a code span that outgrows its backticks, with control and
 * invisible characters written out, cut to a length. So nothing in it can
 * mention a person, close a block, forge a marker or load a picture.
 */

/** What a comment may hold, below GitHub's 65,536 characters. */
const bodyLimit = 60_000;
/** An atom as a code span, cut at `most` characters. */
function code(atom, most = 300) {
    const text = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(atom, most);
    if (text.trim() === '')
        return '` `';
    const fence = '`'.repeat(longestRun(text) + 1);
    const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A message as Markdown. */
function markdown({ words, atoms }) {
    return words.map((part, index) => (index === 0 ? part : `${code(atoms[index - 1] ?? '')}${part}`)).join('');
}
/**
 * Markdown as the content of a table's cell. A `|` would end the cell even in a
 * code span, and parsers differ on `\\|`, so it is written out.
 */
function cell(text) {
    return text.replaceAll('|', '\\u{7c}');
}
/** An atom as text of our own HTML, where Markdown does not reach. */
function html(atom) {
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(atom).replace(/[&<>@#"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** Lines of a file to look at, not to commit: what is invisible is written out, but for tabs. */
function shownLines(lines) {
    return lines.map((line) => line
        .split('\t')
        .map((part) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(part, Number.POSITIVE_INFINITY))
        .join('\t'));
}
/** Lines as a fenced block of the given language; the lines are literal, so the fence outgrows every backtick in them. */
function fenced(language, lines) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** A part that unfolds. The blank lines make GitHub read its content as Markdown. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** As many of the items as fit into `room` characters, then how many more there are. */
function listed(items, room) {
    const shown = [];
    let used = 0;
    for (const item of items) {
        used += item.length + 3;
        if (used > room)
            break;
        shown.push(`- ${item}`);
    }
    const more = items.length - shown.length;
    return [...shown, ...(more > 0 ? [`- … and ${more} more, in the JSON report of this run`] : [])].join('\n');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ differencesSection),
/* harmony export */   bv: () => (/* binding */ groundLines),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   w8: () => (/* binding */ rewrittenLines),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(828);
/* harmony import */ var _refine_unused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8761);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);




/** How many permissions, whose, since when, out of which period: one sentence. */
function sentence(parts, evidence) {
    const names = namesIn(parts);
    const count = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `**${names.length} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(names.length === 1 ? 'permission' : 'permissions')}**`;
    const analysed = latest(evidence.parties.flatMap(({ findings }) => findings.map(({ analyzedAt }) => analyzedAt)));
    const period = analysed === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) ` in the period that was analysed until ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(day(analysed))}`;
    const used = latest(names.map((name) => lastUseOf(name, evidence)));
    const since = used === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `; the most recent use was on ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(day(used))}`;
    const named = evidence.parties.flatMap(({ principal }) => principal === undefined ? [] : [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .principalName */ .Io)(principal)}`]);
    const files = evidence.parties.flatMap(({ principal, path }) => principal === undefined ? [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${path ?? ''}`] : []);
    if (named.length === 0)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${count} granted here went unused${period}, as ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(files, ' and ')} reports${since}.`;
    const also = files.length === 0
        ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('')
        : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) ` (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(files, ' and ')} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(files.length === 1 ? 'agrees' : 'agree')})`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(named, ' and ')} did not use ${count} granted here${period}${also}${since}.`;
}
/** One line a removed action, with its last use. */
function removedLines(parts, evidence) {
    return namesIn(parts).map((name) => {
        const used = lastUseOf(name, evidence);
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: ${used === undefined ? 'no use on record' : `last used ${day(used)}`}`;
    });
}
/** What takes the place of each narrowed wildcard. */
function rewrittenLines(parts) {
    return parts.flatMap(({ rewritten }) => rewritten.flatMap(({ from, to }) => to.length === 0
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${from} becomes ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(to.map((each) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `${each}`), ', ')}`),
        ]));
}
/** The findings that speak here, each with its principal, and what says that it is their policy. */
function groundLines(evidence) {
    const why = evidence.grounds.map((ground) => `owner: ${grounds[ground]}`);
    return [...findingLines(evidence), ...why];
}
const grounds = {
    config: 'an entry of the config says so',
    recommendation: 'a recommendation of AWS names it',
    attachment: 'the files say so',
    name: 'the name of its file, by the convention that the config turns on',
    unnamed: 'the findings name nobody, and no config says otherwise',
};
function findingLines(evidence) {
    return evidence.parties.flatMap(({ principal, findings }) => {
        const byId = new Map(findings.map((finding) => [finding.id, finding]));
        return [...byId.values()].map(({ id, path }) => principal === undefined
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `the list in ${path}, which names no principal`)
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `finding ${id} about ${principal}, in ${path}`));
    });
}
/** Where AWS recommends something else, as a section; empty where it does not. */
function differencesSection({ differences }, room) {
    const lines = [...new Set(differences.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD))];
    return lines.length === 0 ? '' : `**AWS recommends otherwise**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(lines, room)}`;
}
/** The distinct actions that go, without regard to case, sorted. */
function namesIn(parts) {
    const byName = new Map(parts.flatMap(({ dropped }) => dropped.map((name) => [name.toLowerCase(), name])));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
function lastUseOf(name, { unused }) {
    const lower = name.toLowerCase();
    const colon = lower.indexOf(':');
    return (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_3__/* .lastUse */ .yC)(unused, lower.slice(0, colon), lower.slice(colon + 1));
}
function latest(times) {
    return times
        .filter((time) => time !== undefined && /^\d{4}-\d\d-\d\d/.test(time))
        .sort()
        .at(-1);
}
/** The date of an ISO 8601 time. */
function day(time) {
    return time.slice(0, 10);
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isGranting),
/* harmony export */   S: () => (/* binding */ patternsAfter)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);

/** Whether a statement may grant something to whoever has the policy. */
function isGranting({ effect, hasPrincipal }) {
    return effect !== 'Deny' && !hasPrincipal;
}
/** The `Action` strings of a granting statement once the changes are carried out; none of any other. */
function patternsAfter(statement, changes) {
    if (!isGranting(statement))
        return [];
    const change = byStatement(changes).get(statement);
    return statement.actions.values.flatMap((term, index) => {
        const item = change?.decisions[index]?.item ?? { kind: 'keep' };
        if (item.kind === 'replace')
            return item.by;
        return item.kind === 'keep' && term.kind === 'pattern' ? [term.pattern] : [];
    });
}
const byStatement = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)((changes) => new Map(changes.map((change) => [change.statement, change])));


/***/ }),

/***/ 2654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./findings/counts.js
/** How many findings count, and how many do not and why, so that a summary hides none. */

/** How many findings of a read count, and how many do not, by reason. */
function countsOf({ findings, ignored, problems, replies }) {
    return {
        findings: new Set(findings.map(({ id }) => id)).size,
        ignored: { ...noneIgnored, ...countedBy(ignored) },
        ...repetitions(replies),
        unusedPrincipals: principalsIn(findings.filter(({ kind }) => kind === 'unused-principal')).size,
        severalFindings: severalFindings(findings),
        problems: { ...noProblems, ...countedBy(problems) },
    };
}
const noneIgnored = {
    archived: 0,
    resolved: 0,
    'other-status': 0,
    error: 0,
    'other-type': 0,
    credential: 0,
    recommendation: 0,
};
const noProblems = { 'empty-actions': 0, page: 0, 'no-names': 0, unreadable: 0 };
function countedBy(items) {
    return Object.fromEntries([...(0,group/* grouped */.z)(items, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
}
function repetitions(replies) {
    let [repeated, replaced] = [0, 0];
    for (const all of (0,group/* grouped */.z)(replies, ({ id }) => id).values()) {
        // As `refine/unused.ts` has it: the newest version counts, and a page without a date belongs to any.
        const newest = all
            .flatMap(({ updatedAt }) => updatedAt ?? [])
            .sort()
            .at(-1);
        const older = all.filter(({ updatedAt }) => updatedAt !== undefined && updatedAt !== newest).length;
        replaced += older;
        repeated += all.length - older - 1;
    }
    return { repeated, replaced };
}
function severalFindings(findings) {
    const reports = findings.filter(({ kind }) => kind !== 'unused-principal');
    return [...principalsIn(reports).values()].filter((own) => new Set(own.map(({ id }) => id)).size > 1).length;
}
function principalsIn(findings) {
    const named = findings.filter(({ subject }) => subject.kind === 'principal');
    return (0,group/* grouped */.z)(named, ({ subject }) => (subject.kind === 'principal' ? subject.arn : ''));
}

// EXTERNAL MODULE: ./findings/index.js + 7 modules
var findings = __webpack_require__(6293);
// EXTERNAL MODULE: ./findings/format.js
var format = __webpack_require__(3681);
// EXTERNAL MODULE: ./findings/recommendation.js
var recommendation = __webpack_require__(4181);
// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var policy_catalogue = __webpack_require__(6246);
// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
;// CONCATENATED MODULE: ./match/principal-index.js



/** The index of a list of findings, which must not change. */
const knownIn = (0,memo/* memoOf */.Q0)((findings) => index(findings));
/** The same with further principals, about whom there is no finding. */
function knownWith(findings, more) {
    return index(findings, more);
}
function index(findings, more = []) {
    const named = findings.flatMap((finding) => finding.subject.kind === 'principal' ? [{ arn: finding.subject.arn, finding }] : []);
    const byArn = (0,group/* grouped */.z)(named, ({ arn }) => arn);
    const arns = [...new Set([...byArn.keys(), ...more])];
    const byName = (0,group/* grouped */.z)(arns, (arn) => (0,names/* principalName */.Io)(arn).toLowerCase());
    return {
        arns,
        about: (arn) => (byArn.get(arn) ?? []).map(({ finding }) => finding),
        called: (name) => byName.get(name.toLowerCase()) ?? [],
    };
}

// EXTERNAL MODULE: ./text/glob.js
var glob = __webpack_require__(1643);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./sources/index.js + 33 modules
var sources = __webpack_require__(3351);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
;// CONCATENATED MODULE: ./match/attached.js
/**
 * The principals of the findings that a policy's attachments mean.
 *
 * A name means the principal of that name, whatever its path. A name that the
 * files give in part means the one principal it fits. Where several fit, or the
 * name stands in several accounts, or too little of it is written, nothing is
 * guessed: it is unclear, and the config has to say who is meant.
 */



/** How many characters of a name must be written before it can say whose it is. */
const leastWritten = 4;
/** Whom the references mean among the principals that the findings name; who may be meant besides is said once. */
function attachedPrincipals(refs, known) {
    return shared(refs.map((ref) => resolve(ref, known)));
}
/** Everybody of all of them. */
function shared(all) {
    const unclear = new Map(all.flatMap((each) => each.unclear.map((why) => [(0,message/* plain */.pj)(why), why])));
    return {
        arns: [...new Set(all.flatMap(({ arns }) => arns))],
        missing: [...new Set(all.flatMap(({ missing }) => missing))],
        unclear: [...unclear.values()],
    };
}
function resolve(ref, known) {
    switch (ref.kind) {
        case 'unknown':
            return unclear(ref.why);
        case 'exact':
            return byName(ref, known);
        case 'pattern':
            return byPattern(ref, known);
    }
}
function byName(ref, known) {
    const shown = `${ref.type}/${ref.name}`;
    const arns = known.called(ref.name).filter((arn) => isAt(arn, ref));
    const accounts = [...new Set(arns.map(accountOf))];
    return accounts.length > 1
        ? unclear((0,message/* message */.iU) `${shown} exists in the accounts ${(0,message/* quotedList */.p4)(accounts)}; name the principals that are meant under ${'policies'} in the config`, arns)
        : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}
function byPattern(ref, known) {
    const shown = `${ref.type}/${ref.glob}`;
    if (ref.glob.replaceAll('*', '').length < leastWritten)
        return unclear((0,message/* message */.iU) `${shown} says too little of the name to tell who is meant; name the principals under ${'policies'} in the config`);
    const arns = known.arns.filter((arn) => isAt(arn, ref) && (0,policy_pattern/* includes */.mK)(ref.glob, (0,names/* principalName */.Io)(arn)));
    return arns.length > 1
        ? unclear((0,message/* message */.iU) `${shown} is ambiguous: the findings name ${(0,message/* quotedList */.p4)(arns)}; say in the config which one is meant`)
        : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}
function unclear(why, arns = []) {
    return { arns, missing: [], unclear: [why] };
}
/** Whether the principal is of the type, and at the path if the files give one. */
function isAt(arn, { type, path }) {
    const resource = arn.slice(arn.split(':', 5).join(':').length + 1);
    if (!resource.startsWith(`${type}/`))
        return false;
    return path === undefined || path === resource.slice(type.length, resource.lastIndexOf('/') + 1);
}
function accountOf(arn) {
    return arn.split(':', 5)[4] ?? '';
}

// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __webpack_require__(9085);
// EXTERNAL MODULE: ./refine/action-index.js
var action_index = __webpack_require__(7748);
// EXTERNAL MODULE: ./refine/patterns-after.js
var patterns_after = __webpack_require__(9547);
;// CONCATENATED MODULE: ./refine/granted-actions.js





/** What the granting statements grant; `undefined` where that is no list of names (`*`, `NotAction`, undetermined values). */
function grantedNames(policy, catalogue, changes = []) {
    const statements = policy.statements.filter(patterns_after/* isGranting */.B);
    if (statements.some(isNoList))
        return undefined;
    const found = statements.flatMap((each) => (0,patterns_after/* patternsAfter */.S)(each, changes)).map((text) => namesOf(text, catalogue));
    const names = found.filter((each) => each !== undefined).flat();
    return found.includes(undefined) ? undefined : new Map(names.map((name) => [name.toLowerCase(), name]));
}
function isNoList({ effect, actions }) {
    return effect === 'unknown' || actions.negated || actions.values.some(({ kind }) => kind === 'opaque');
}
/** A literal stands for itself, known or not; `undefined` for `*`. */
function namesOf(written, catalogue) {
    const pattern = (0,policy_pattern/* parsePattern */.EY)(written);
    if (pattern.kind === 'everything')
        return undefined;
    if (pattern.kind === 'malformed')
        return [];
    const { service, name, wild } = pattern;
    if (!wild)
        return [(0,names/* actionName */.aM)(service, name)];
    const known = catalogue.actionsOf(service);
    const spellings = (0,action_index/* lowerNames */.Uw)(known);
    return [...(0,action_index/* matchingNames */.Mc)(known, name)].map((lower) => (0,names/* actionName */.aM)(service, spellings.get(lower) ?? lower));
}
/** Whether a granted action, in lower case, is reported unused, and AWS tracks its use. */
function isReported(lowerAction, unused) {
    const colon = lowerAction.indexOf(':');
    const [service, name] = [lowerAction.slice(0, colon), lowerAction.slice(colon + 1)];
    const found = unused.get(service);
    return found !== undefined && (found.whole || found.actions.has(name)) && !(0,never_tracked/* isNeverTracked */.$)(service, name);
}

;// CONCATENATED MODULE: ./match/identity.js





/** The recommendations that speak of a policy. */
function identified(deployed, recommendations, unusedOf, catalogue) {
    return recommendations.filter((each) => speaksOf(each, deployed, unusedOf, catalogue));
}
function speaksOf({ policy: id, principal, existing, recommended }, { policy, knownAs }, unusedOf, catalogue) {
    const was = documentIn(existing);
    if (was !== undefined && isSame(was, policy))
        return true;
    if (!knownAs.names.includes(nameOf(id)))
        return false;
    const becomes = documentIn(recommended);
    if (becomes === undefined)
        return knownAs.by === 'resource' && was === undefined;
    if (!isNarrowing(becomes, policy))
        return false;
    if (knownAs.by === 'resource')
        return true;
    return principal !== undefined && isWhatIsLeft(becomes, policy, unusedOf(principal), catalogue);
}
/** The name of a policy: the last part of its ARN, or the name itself. */
function nameOf(policy) {
    return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}
/** The policy in a JSON text that AWS gave; `undefined` where it is none. */
function documentIn(text) {
    if (text === undefined)
        return undefined;
    try {
        const node = (0,value/* nodeOf */.E7)(JSON.parse(text));
        if (!(0,read_document/* looksLikePolicy */.QC)(node))
            return undefined;
        const read = (0,read_document/* readDocument */.u0)({ source: 'recommendation', path: '', name: '', range: node.range }, node, text, json/* json */.P);
        return read.kind === 'policy' && read.policy.unread.length === 0 ? read.policy : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether two policies hold the same statements, in any order and spelling. */
function isSame(one, other) {
    if (other.unread.length > 0 || other.statements.some(isUndetermined))
        return false;
    const [a, b] = [one, other].map(({ statements }) => [...statements.map(contentOf)].sort().join('\n'));
    return a === b;
}
function contentOf(statement) {
    const { effect, sid = '', actions, resources, condition, hasPrincipal } = statement;
    const names = patternsOf(actions.values).map((each) => each.toLowerCase());
    const targets = [...patternsOf(resources?.values ?? [])].sort();
    const negated = [actions.negated, resources?.negated ?? false];
    return JSON.stringify([effect, sid, negated, [...new Set(names)].sort(), targets, condition, hasPrincipal]);
}
function isUndetermined({ actions, resources }) {
    return [...actions.values, ...(resources?.values ?? [])].some(({ kind }) => kind === 'opaque');
}
/** Whether every statement of `after` is one of `before` with the same or fewer actions. */
function isNarrowing(after, before) {
    if (after.statements.length === 0)
        return false;
    return after.statements.every((narrow) => before.statements.some((wide) => isNarrowed(narrow, wide)));
}
function isNarrowed(narrow, wide) {
    if (narrow.effect !== wide.effect || narrow.actions.negated !== wide.actions.negated)
        return false;
    if (wide.sid !== undefined && wide.sid !== narrow.sid)
        return false;
    if (!sameResources(narrow, wide) || (narrow.condition === '') !== (wide.condition === ''))
        return false;
    if (wide.actions.values.some(({ kind }) => kind === 'opaque'))
        return true;
    const allowed = patternsOf(wide.actions.values);
    return patternsOf(narrow.actions.values).every((each) => allowed.some((pattern) => takesIn(pattern, each)));
}
/** Resources are compared as texts; where the files do not determine one of them, nothing speaks against it. */
function sameResources({ resources: narrow }, { resources: wide }) {
    if ((narrow?.negated ?? false) !== (wide?.negated ?? false))
        return false;
    const values = wide?.values ?? [];
    if (values.some(({ kind }) => kind === 'opaque'))
        return true;
    return [...patternsOf(narrow?.values ?? [])].sort().join('\n') === [...patternsOf(values)].sort().join('\n');
}
/** Whether one written action takes in another. */
function takesIn(outer, inner) {
    const [a, b] = [(0,policy_pattern/* parsePattern */.EY)(outer), (0,policy_pattern/* parsePattern */.EY)(inner)];
    if (a.kind === 'everything')
        return true;
    return a.kind === 'service' && b.kind === 'service' && a.service === b.service && (0,policy_pattern/* includes */.mK)(a.name, b.name);
}
/** Whether `after` grants exactly what `before` grants and nobody reported. */
function isWhatIsLeft(after, before, unused, catalogue) {
    const [is, was] = [after, before].map((policy) => grantedNames(policy, catalogue));
    if (is === undefined || was === undefined)
        return false;
    const left = [...was.keys()].filter((name) => !isReported(name, unused));
    return left.length === is.size && left.every((name) => is.has(name));
}
function patternsOf(terms) {
    return terms.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : []));
}

// EXTERNAL MODULE: ./sources/source.js
var source = __webpack_require__(4623);
;// CONCATENATED MODULE: ./match/name-convention.js
/**
 * Whose policy a JSON file holds, by its name: `roles/<RoleName>/…`, `users/<UserName>/…`, or `<RoleName>.json`.
 *
 * Only where the config turns it on (`name-convention: true`), since a file's name
 * is a habit and no proof. A folder below `roles` or `users` says more than the
 * file's own name.
 */

/** The principals that a path may mean; none where its name cannot be one of IAM's. */
function namedAfter(path) {
    const steps = path.split('/').slice(0, -1);
    const at = Math.max(steps.lastIndexOf('roles'), steps.lastIndexOf('users'));
    const folder = at < 0 ? undefined : steps[at + 1];
    if (folder !== undefined)
        return refs(folder, steps[at] === 'roles' ? ['role'] : ['user']);
    const types = at < 0 ? ['role', 'user'] : steps[at] === 'roles' ? ['role'] : ['user'];
    return refs((0,source/* stemOf */.V)(path), types);
}
/** The characters of role and user names: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
function refs(name, types) {
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        return [];
    return types.map((type) => ({ kind: 'exact', type, name, path: undefined }));
}

// EXTERNAL MODULE: ./refine/unused.js
var refine_unused = __webpack_require__(8761);
;// CONCATENATED MODULE: ./match/parties.js



/** What is unused of a policy that these principals share. */
function matchParties(sharers, ...rest) {
    return { ...decided(sharers, ...rest), principals: sharers.arns };
}
function decided({ arns, missing: nameless, unclear }, unnamed, { findings }, ground, missing, spokenFor = new Set()) {
    const named = arns.map((principal) => partyOf(principal, findings));
    const speaking = named.filter(reportsPermissions);
    const silent = named.filter((party) => !reportsPermissions(party));
    const neverUsed = silent.filter((party) => party.findings.length > 0);
    const open = silent.flatMap(({ principal, findings: own }) => principal === undefined || own.length > 0 || spokenFor.has(principal) ? [] : [principal]);
    const absent = [...open, ...nameless];
    const reasons = [
        ...unclear,
        ...(neverUsed.length === 0 ? [] : [whyNeverUsed(neverUsed)]),
        ...(absent.length > 0 && missing === undefined ? [whySilent(absent)] : []),
    ];
    if (reasons.length > 0)
        return { kind: 'unmatched', reasons, ...(unclear.length === 0 ? {} : adviceOf([...speaking, ...unnamed])) };
    const using = missing === 'unused-nothing' ? open.map((principal) => partyOf(principal, findings)) : [];
    const usesAll = missing === 'unused-nothing' && absent.length > 0;
    const parties = [...speaking, ...unnamed, ...using];
    if (parties.length === 0 && !usesAll) {
        const why = absent.length > 0 ? whySilent(absent) : whyNone(findings, ground !== 'unnamed');
        return { kind: 'unmatched', reasons: [why] };
    }
    const unused = usesAll ? new Map() : (0,refine_unused/* intersection */.E$)(parties.map((party) => (0,refine_unused/* unusedBy */.Sr)(party.findings)));
    return { kind: 'matched', ground, unused, parties };
}
function adviceOf(parties) {
    if (parties.length === 0)
        return {};
    return { advice: { unused: (0,refine_unused/* intersection */.E$)(parties.map((party) => (0,refine_unused/* unusedBy */.Sr)(party.findings))), parties } };
}
/** One party a file: each file of unnamed findings is taken for a principal of its own, also one that reports nothing. */
function partiesOf({ findings }, paths) {
    return paths.map((path) => ({
        principal: undefined,
        path,
        findings: findings.filter((each) => each.subject.kind === 'unnamed' && each.path === path),
    }));
}
/** One principal with its findings. */
function partyOf(principal, findings) {
    return {
        principal,
        path: undefined,
        findings: knownIn(findings).about(principal),
    };
}
function reportsPermissions({ findings }) {
    return findings.some(({ kind }) => kind !== 'unused-principal');
}
function whyNeverUsed(parties) {
    const names = parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
    return (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(names)} ${(0,message/* words */.aL)(names.length === 1 ? 'is' : 'are')} reported unused as a whole, which says nothing about individual permissions`;
}
function whySilent(names) {
    return (0,message/* message */.iU) `no active finding names ${(0,message/* quotedList */.p4)(names)}, and without one nothing can be called unused`;
}
function whyNone(findings, hasMappings) {
    if (findings.length === 0)
        return (0,message/* words */.aL)('there are no findings');
    if (hasMappings)
        return (0,message/* words */.aL)('its entry in the config maps neither a principal nor a file that has findings');
    return (0,message/* message */.iU) `the findings name principals, and no config says which files are theirs: map them under ${'policies'}`;
}

;// CONCATENATED MODULE: ./match/match.js









/** The findings that apply to a policy, or why none do. */
function match(subject, evidence, rules, catalogue) {
    const said = recommendationsFor(subject, evidence, catalogue);
    const found = matchWith(said, subject, evidence, rules);
    return found.kind === 'matched' ? { ...found, recommendations: said } : found;
}
function matchWith(said, subject, evidence, rules) {
    const { mappings } = rules;
    const mine = mappings.filter((entry) => match_speaksOf(entry, subject.policy));
    if (mine.length > 0)
        return byEntries(mine, said, subject, evidence, rules);
    const sharers = shared([namedIn(said), attachedPrincipals(subject.attachedTo, knownIn(evidence.findings))]);
    const unnamed = mappings.length === 0 ? partiesOf(evidence, evidence.unnamedFiles) : [];
    const named = rules.nameConvention ? match_byName(subject.policy, evidence) : undefined;
    if (said.length + subject.attachedTo.length > 0) {
        // Whom the name means is a guess as long as the findings do not know him.
        const all = shared([sharers, { arns: named?.arns ?? [], missing: [], unclear: [] }]);
        return matchParties(all, unnamed, evidence, said.length > 0 ? 'recommendation' : 'attachment', rules.missing);
    }
    if (named !== undefined)
        return matchParties(named, unnamed, evidence, 'name', rules.missing);
    if (mappings.length > 0) {
        const why = (0,message/* message */.iU) `no entry under ${'policies'} in the config names ${subject.policy.at.path}`;
        return { kind: 'unmatched', reasons: [why] };
    }
    return matchParties(nobody, unnamed, evidence, 'unnamed', undefined);
}
const nobody = { arns: [], missing: [], unclear: [] };
function namedIn(said) {
    return { ...nobody, arns: said.flatMap(({ principal }) => (principal === undefined ? [] : [principal])) };
}
function byEntries(mine, said, subject, evidence, rules) {
    const entries = mine.map(({ principals, findings }) => ({ principals, files: chosenFiles(evidence, findings) }));
    // Only a file of the same entry may speak for a principal that no finding names.
    const spokenFor = new Set(entries.flatMap(({ principals, files }) => (files.length > 0 ? principals : [])));
    const arns = [...new Set(entries.flatMap((each) => each.principals))];
    const files = [...new Set(entries.flatMap((each) => each.files))];
    const attached = attachedBeside(arns, subject, evidence);
    // An entry that names findings and nobody says that they are about whoever has the policy.
    const isAnybody = entries.some((each) => each.principals.length === 0 && each.files.length > 0);
    const sharers = shared([
        { ...nobody, arns },
        namedIn(said),
        { ...attached, missing: isAnybody ? [] : attached.missing },
    ]);
    const missing = missingOf(mine, rules);
    return matchParties(sharers, partiesOf(evidence, files), evidence, 'config', missing, spokenFor);
}
/** Who has the policy by its attachments, whoever else the entries name: they settle which of several a name means, and nothing else. */
function attachedBeside(entered, { attachedTo }, { findings }) {
    // Made once for all policies: findings are many, and entries few.
    const [inEntries, inAll] = [knownWith([], entered), knownIn(findings)];
    return shared(attachedTo.map((ref) => {
        const among = attachedPrincipals([ref], inEntries);
        const { arns, missing } = among.arns.length > 0 ? among : attachedPrincipals([ref], inAll);
        return { arns, missing: ref.kind === 'exact' ? missing : [], unclear: [] };
    }));
}
/** Where entries differ, the most careful counts: nothing said, then `unused-nothing`, then `ignore`. */
function missingOf(mine, rules) {
    const said = mine.map(({ missing }) => missing ?? rules.missing);
    if (said.includes(undefined))
        return undefined;
    return said.includes('unused-nothing') ? 'unused-nothing' : 'ignore';
}
function recommendationsFor({ deployed, knownAs }, { recommendations, findings }, catalogue) {
    if (recommendations.length === 0)
        return [];
    const unusedOf = (principal) => (0,refine_unused/* unusedBy */.Sr)(partyOf(principal, findings).findings);
    return identified({ policy: deployed, knownAs }, recommendations, unusedOf, catalogue).filter(({ principal }) => principal !== undefined);
}
function match_byName({ at }, { findings }) {
    const refs = (0,sources/* sourceOf */.vz)(at)?.namesPolicies === true ? namedAfter(at.path) : [];
    if (refs.length === 0)
        return undefined;
    const all = attachedPrincipals(refs, knownIn(findings));
    // A file may be named after a role or a user: one of the two that the findings know is enough.
    return { ...all, missing: all.arns.length > 0 ? [] : all.missing };
}
function chosenFiles({ unnamedFiles }, globs) {
    const isChosen = (0,glob/* chooser */.y)(globs);
    return unnamedFiles.filter((path) => globs.includes(path) || isChosen(path));
}
/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
function match_speaksOf({ paths }, { at }) {
    const folder = at.path.slice(0, Math.max(0, at.path.lastIndexOf('/')));
    if (paths.includes(at.name) || paths.includes(`${folder}#${at.name}`))
        return true;
    return (0,glob/* chooser */.y)(paths)(at.path);
}
/** The principals that findings name and no entry of the config maps. */
function unmapped(findings, mappings) {
    const mapped = new Set(mappings.flatMap(({ principals }) => principals));
    return knownIn(findings).arns.filter((arn) => !mapped.has(arn));
}

;// CONCATENATED MODULE: ./refine/keep.js



/** Whether the entry still counts on `today`. */
function isActive({ until }, today) {
    return until === undefined || until >= today;
}
/** Whether the entry speaks of a policy and the principals that are known to have it. */
function concerns({ principals, paths }, { at }, known) {
    const isFile = paths.length === 0 || (0,glob/* chooser */.y)(paths)(at.path);
    return isFile && (principals.length === 0 || known.some((principal) => principals.includes(principal)));
}
/** Whether the entry keeps something that is reported and that the policy grants. */
function protects({ action }, policy, unused, catalogue) {
    const pattern = (0,policy_pattern/* parsePattern */.EY)(action);
    if (pattern.kind !== 'service')
        return false;
    const reported = unused.get(pattern.service);
    if (reported === undefined)
        return false;
    const isKept = (0,policy_pattern/* matcher */.jN)(pattern.name);
    const names = [...namesIn(pattern.service, reported, catalogue).keys()].filter(isKept);
    return policy.statements.some(({ effect, actions }) => effect === 'Allow' &&
        !actions.negated &&
        actions.values.some((term) => term.kind === 'pattern' && grantsAny(term.pattern, pattern.service, names)));
}
/** What is unused and not kept. A service that is unused as a whole and kept in part becomes the list of the rest. */
function withoutKept(unused, entries, catalogue) {
    const tests = entries.flatMap(({ action }) => {
        const pattern = (0,policy_pattern/* parsePattern */.EY)(action);
        return pattern.kind === 'service' ? [{ service: pattern.service, isKept: (0,policy_pattern/* matcher */.jN)(pattern.name) }] : [];
    });
    if (tests.length === 0)
        return unused;
    return new Map([...unused].flatMap(([service, reported]) => {
        const own = tests.filter((each) => each.service === service);
        if (own.length === 0)
            return [[service, reported]];
        const left = [...namesIn(service, reported, catalogue)].filter(([lower]) => !own.some(({ isKept }) => isKept(lower)));
        return left.length === 0 ? [] : [[service, { whole: false, lastUsed: undefined, actions: new Map(left) }]];
    }));
}
/** Why something stays, for people. */
function keepReason({ action, reason, owner, until }) {
    const end = until === undefined ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` until ${(0,message/* words */.aL)(until)}`;
    const by = owner === undefined ? (0,message/* words */.aL)('') : (0,message/* message */.iU) `, says ${owner}`;
    return (0,message/* message */.iU) `${action} stays${end} by the keep list: ${reason}${by}`;
}
function namesIn(service, { whole, lastUsed, actions }, catalogue) {
    if (!whole)
        return actions;
    return new Map(catalogue.actionsOf(service).map((name) => [name.toLowerCase(), { name, lastUsed }]));
}
function grantsAny(written, service, names) {
    const pattern = (0,policy_pattern/* parsePattern */.EY)(written);
    if (pattern.kind === 'everything')
        return names.length > 0;
    return pattern.kind === 'service' && pattern.service === service && names.some((0,policy_pattern/* matcher */.jN)(pattern.name));
}

;// CONCATENATED MODULE: ./refine/keep-comment.js
/** The entries in the comments inside a policy; `text` is the file it was read from. */
function keepComments({ at, language }, text) {
    const { start, end } = at.range;
    // Few policies have such a comment, and finding comments means to parse the file once more.
    if (entriesIn(text.slice(start, end)).length === 0)
        return [];
    return language
        .comments(text)
        .filter((comment) => start <= comment.start && comment.end <= end)
        .flatMap((comment) => entriesIn(text.slice(comment.start, comment.end)));
}
function entriesIn(comment) {
    const pattern = /(?:^|[^\w\s])[ \t]*keep[ \t]+([A-Za-z0-9-]+:[A-Za-z0-9*?]+)(?:[ \t]+until[ \t]+(\d{4}-\d\d-\d\d))?[ \t]*:[ \t]*([^\r\n]*)/gm;
    return [...comment.matchAll(pattern)].flatMap(([, action = '', until, written = '']) => {
        const reason = written.replace(/\*\/.*$/, '').trim();
        return reason === '' ? [] : [{ action, until, reason, owner: undefined, principals: [], paths: [] }];
    });
}

;// CONCATENATED MODULE: ./review/kept.js



/** What of `matched` is left to remove from the policy. `files` are the policy's file at head and at the base. */
function keepIn(policy, matched, base, files, entries, today, catalogue) {
    const written = keepComments(policy, files.head.text);
    const known = base.kind === 'policy' ? keepComments(base.policy, files.base?.text ?? '') : base.kind === 'same' ? written : [];
    const all = [
        ...entries.filter((entry) => concerns(entry, policy, matched.parties.flatMap(({ principal }) => principal ?? []))),
        ...known,
    ];
    const active = all.filter((entry) => isActive(entry, today));
    const protecting = active.filter((entry) => protects(entry, policy, matched.unused, catalogue));
    const ended = known
        .filter((entry) => !isActive(entry, today))
        .map(({ action, until }) => (0,message/* message */.iU) `the comment that keeps ${action} ended on ${(0,message/* words */.aL)(until ?? '')}`);
    const fresh = written
        .filter(({ action }) => !known.some((each) => each.action === action))
        .map(({ action }) => (0,message/* message */.iU) `the comment that keeps ${action} is new in this pull request and counts once it is merged`);
    return { unused: withoutKept(matched.unused, protecting, catalogue), protecting, notes: [...ended, ...fresh] };
}
/** Entries of the config that have ended, end within two weeks, or keep nothing of what was checked. */
function keepNotes(entries, protecting, today) {
    const soon = new Date(Date.parse(`${today}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
    return entries.flatMap((entry) => {
        const { action, until } = entry;
        if (!isActive(entry, today))
            return [(0,message/* message */.iU) `the keep entry for ${action} ended on ${(0,message/* words */.aL)(until ?? '')} and no longer counts`];
        const end = until !== undefined && until <= soon ? [(0,message/* message */.iU) `the keep entry for ${action} ends on ${(0,message/* words */.aL)(until)}`] : [];
        return protecting.has(entry)
            ? end
            : [...end, (0,message/* message */.iU) `the keep entry for ${action} keeps nothing of the policies of this pull request`];
    });
}

// EXTERNAL MODULE: ./edits/outcomes.js
var outcomes = __webpack_require__(5146);
// EXTERNAL MODULE: ./edits/refine-file.js + 8 modules
var refine_file = __webpack_require__(377);
// EXTERNAL MODULE: ./refine/refine.js + 3 modules
var refine = __webpack_require__(2587);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
;// CONCATENATED MODULE: ./review/base.js

/** `path` among the files of the merge base; `isNew` where the pull request adds it. */
function basesOf(path, isNew, files) {
    const old = isNew ? [] : (0,sources/* discoverIn */.R8)(path, files);
    const policies = old.flatMap((each) => (each.kind === 'policy' ? [each.policy] : []));
    const byName = new Map([...policies].reverse().map((policy) => [policy.at.name, policy]));
    const alike = likenessTo(policies);
    return (policy) => {
        const named = byName.get(policy.at.name);
        const base = (0,sources/* sourceOf */.vz)(policy.at)?.addresses === 'stable' ? named : alike(policy, named);
        return base === undefined ? { kind: 'none' } : { kind: 'policy', policy: base };
    };
}
/** Finds the candidate that shares most patterns with a policy; of several, the one of its name, or else the first. */
function likenessTo(candidates) {
    const [only] = candidates;
    const holders = new Map();
    for (const candidate of candidates) {
        for (const pattern of patternsIn(candidate)) {
            const known = holders.get(pattern);
            if (known === undefined)
                holders.set(pattern, [candidate]);
            else
                known.push(candidate);
        }
    }
    return (policy, named) => {
        if (candidates.length === 1 && only === named)
            return only;
        const shared = new Map();
        for (const pattern of new Set(patternsIn(policy)))
            for (const each of holders.get(pattern) ?? [])
                shared.set(each, (shared.get(each) ?? 0) + 1);
        const most = [...shared.values()].reduce((max, count) => Math.max(max, count), 0);
        if (most === 0)
            return undefined;
        return named !== undefined && shared.get(named) === most
            ? named
            : candidates.find((each) => shared.get(each) === most);
    };
}
function patternsIn({ statements }) {
    return statements.flatMap(({ actions }) => actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : [])));
}

;// CONCATENATED MODULE: ./review/freshness.js

/** What is too old, one message for each party. */
function staleness(parties, today, maxAgeDays) {
    return parties.flatMap((party) => {
        const newest = newestDate(party)?.slice(0, 10);
        const age = newest === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(newest)) / 86_400_000);
        if (age <= maxAgeDays)
            return [];
        return [
            (0,message/* message */.iU) `the findings about ${party.principal ?? party.path ?? ''} are ${age} days old, more than the ${maxAgeDays} allowed: export them again with ${'aws accessanalyzer get-finding-v2'}`,
        ];
    });
}
/**
 * That the policy's file was changed after some party's findings, at most once. It is
 * advice: what was there before is judged all the same, and what a commit's date says
 * of when it was deployed is not known.
 */
function changedSince(parties, lastChanged) {
    const [oldest] = parties.flatMap((party) => newestDate(party) ?? []).sort();
    if (lastChanged === undefined || oldest === undefined)
        return [];
    if (!(Date.parse(lastChanged) > Date.parse(oldest)))
        return [];
    const [change, finding] = [lastChanged, oldest].map((date) => (0,message/* words */.aL)(date.slice(0, 10)));
    return [
        (0,message/* message */.iU) `the file of this policy was changed on ${change ?? (0,message/* words */.aL)('')}, after the finding of ${finding ?? (0,message/* words */.aL)('')}: permissions added since have no usage yet`,
    ];
}
/** The newest time that the findings of a party tell; lists without a date tell none. */
function newestDate({ findings }) {
    return findings
        .flatMap(({ analyzedAt, updatedAt }) => [analyzedAt ?? [], updatedAt ?? []].flat())
        .sort()
        .at(-1);
}

;// CONCATENATED MODULE: ./match/recommended.js



/** How the refined policy differs from the recommended one, in what was deployed before; empty where they agree or cannot be compared. */
function differences(policy, changes, deployed, recommendations, parties, catalogue) {
    const [party, ...others] = parties;
    if (recommendations.length === 0 || party?.principal === undefined || others.length > 0)
        return [];
    const [after, before] = [grantedNames(policy, catalogue, changes), grantedNames(deployed, catalogue)];
    if (after === undefined || before === undefined)
        return [];
    // What the pull request adds, AWS has not seen.
    const ours = new Map([...after].filter(([lower]) => before.has(lower)));
    return recommendations
        .filter(({ principal }) => principal === party.principal)
        .flatMap((each) => difference(ours, each, catalogue));
}
function difference(ours, { recommended, path }, catalogue) {
    if (recommended === undefined) {
        return ours.size === 0 ? [] : [(0,message/* message */.iU) `AWS recommends detaching the whole policy (${path})`];
    }
    const document = documentIn(recommended);
    const theirs = document === undefined ? undefined : grantedNames(document, catalogue);
    if (theirs === undefined)
        return [(0,message/* message */.iU) `the policy that AWS recommends (${path}) could not be compared with this`];
    const [more, less] = [without(ours, theirs), without(theirs, ours)];
    return [
        ...(more.length === 0 ? [] : [(0,message/* message */.iU) `AWS recommends removing ${(0,message/* quotedList */.p4)(more)} as well (${path})`]),
        ...(less.length === 0 ? [] : [(0,message/* message */.iU) `AWS recommends keeping ${(0,message/* quotedList */.p4)(less)} (${path})`]),
    ];
}
function without(names, others) {
    return [...names].filter(([lower]) => !others.has(lower)).map(([, name]) => name);
}

// EXTERNAL MODULE: ./review/describe.js
var describe = __webpack_require__(2353);
;// CONCATENATED MODULE: ./review/policy-outcomes.js


/** A note of the refinement, in a sentence. */
function noteOutcome(note, policy, { label }, outcome) {
    const { kind, why, incomplete } = (0,describe/* describe */.q)(note, label);
    const { index, node } = note.statement;
    return outcome(kind, policy.at, node.range, { why, incomplete, statement: index });
}
/** What stays since the policy would be too long without it. */
function tooLong(policy, { withheld, size, quota }, outcome) {
    const why = (0,message/* message */.iU) `without its wildcard the policy would have ${size} characters, more than the quota of ${quota}, so the wildcard stays; a shorter way is a separate ${'Deny'} statement that lists the unused actions`;
    return withheld.map((change) => {
        const { index, node } = change.statement;
        return outcome('withheld', policy.at, node.range, {
            why,
            incomplete: true,
            statement: index,
            removed: droppedBy([change]),
        });
    });
}
/** Nothing of the policy is used: advice, never an edit. */
function emptied(policy, attachedBy, changes, outcome) {
    const places = attachedBy.length === 0 ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` (${(0,message/* quotedList */.p4)(attachedBy)})`;
    const why = (0,message/* message */.iU) `nothing of this policy is used: detach it and delete it${places}, rather than leave an empty one`;
    return outcome('emptied', policy.at, policy.at.range, { why, removed: droppedBy(changes) });
}
/** The actions that changes take away. */
function droppedBy(changes) {
    return changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
}

;// CONCATENATED MODULE: ./review/grounds.js








/** What is unused of a policy, or why that is not known. */
function assess(found, context) {
    const { outcome, grounds } = context;
    const { isChosen = () => true } = grounds;
    if (!isChosen(found.kind === 'policy' ? found.policy.at : found.at))
        return told();
    if (found.kind === 'skipped')
        return told(outcome('skipped', found.at, found.at.range, { why: found.why, incomplete: found.incomplete }));
    const { policy } = found;
    const { at, notPlaceable, leftAlone: why } = policy;
    if (notPlaceable !== undefined)
        return told(outcome('skipped', at, at.range, { why: notPlaceable, incomplete: true }));
    if (why !== undefined)
        return told(outcome('skipped', at, at.range, { why }));
    const alone = (0,outcomes/* leftAlone */.V)(policy, outcome);
    if (policy.statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal))
        return told(...alone);
    return matchedWith(found, alone, context);
}
function matchedWith(found, alone, context) {
    const { outcome, grounds, baseOf, files } = context;
    const { policy } = found;
    const { at } = policy;
    const base = baseOf(policy);
    const deployed = base.kind === 'policy' ? base.policy : policy;
    const matched = match({ ...found, deployed }, grounds.evidence, grounds.rules, grounds.catalogue);
    const arns = [...(matched.principals ?? []), ...attachedTo(found, grounds)];
    const touches = [{ arns, isOwn: false, outcome: outcome('advice', at, at.range, {}) }];
    if (matched.kind === 'unmatched') {
        const reasons = [...matched.reasons, ...adviceIn(matched, policy, base, grounds.catalogue)];
        const unmatched = reasons.map((why) => outcome('unmatched', at, at.range, { why, incomplete: true }));
        return { kind: 'unmatched', found, outcomes: [...alone, ...unmatched], touches };
    }
    const kept = keepIn(policy, matched, base, files, grounds.keep, grounds.today, grounds.catalogue);
    const evidence = (changes) => ({
        parties: matched.parties,
        unused: kept.unused,
        grounds: [matched.ground],
        differences: differences(policy, changes, deployed, matched.recommendations ?? [], matched.parties, grounds.catalogue),
    });
    const reported = { unused: kept.unused, base, evidence };
    return { kind: 'matched', found, outcomes: alone, touches, base, matched, kept, reported };
}
function told(...outcomes) {
    return { kind: 'told', outcomes };
}
function attachedTo(found, { principals }) {
    return principals === undefined ? [] : attachedPrincipals(found.attachedTo, principals).arns;
}
/** What those do not use of whom something is known. */
function adviceIn({ advice }, policy, base, catalogue) {
    if (advice === undefined)
        return [];
    const unused = droppedBy((0,refine/* refine */.Y)(policy, advice.unused, catalogue, base).changes);
    const names = advice.parties.map(({ principal, path }) => principal ?? path ?? '');
    return unused.length === 0
        ? []
        : [(0,message/* message */.iU) `for your information, ${(0,message/* quotedList */.p4)(names)} did not use ${(0,message/* quotedList */.p4)(unused)}`];
}

// EXTERNAL MODULE: ./review/tally.js
var review_tally = __webpack_require__(9860);
;// CONCATENATED MODULE: ./review/review-file.js
/**
 * One changed file: whose policies it holds, what the one engine makes of them, and what is told.
 *
 * Everything that is to be published about a file is decided here, and nothing
 * leaves as a suggestion that was not applied, read again and judged first.
 */












/** Everything there is to say about one changed file. */
function reviewFile(file, grounds, context = aloneIn(file)) {
    const lines = (0,line/* linesOf */.Dx)(file.text);
    const outcome = (0,outcomes/* outcomesOf */.R)(lines);
    const desk = {
        outcome,
        grounds,
        baseOf: grounds.newPermissions === 'refine'
            ? () => ({ kind: 'same' })
            : basesOf(file.path, file.base === undefined, context.base),
        files: { head: file, base: context.base.find(({ path }) => path === file.path) },
        lastChanged: file.lastChanged,
        isOnChangedLine: (0,review_tally/* changedLines */.MA)(lines, file.hunks, file.base),
    };
    const assessed = (0,memo/* memoOf */.Q0)((found) => assess(found, desk));
    const { discoveries, principals, policies, ...done } = (0,refine_file/* refineFile */.A)(file, (found) => {
        const known = assessed(found);
        return known.kind === 'matched' ? known.reported : undefined;
    }, grounds.catalogue, { files: context.head, hunks: file.hunks, quota: 'keep' });
    const refined = new Map(policies.map((each) => [each.found, each]));
    const reviews = discoveries.map((found) => reviewPolicy(assessed(found), refined.get(found), desk));
    return {
        policies: discoveries.length,
        outcomes: [...reviews.flatMap((each) => each.outcomes), ...done.outcomes],
        suggestions: done.suggestions,
        outside: done.outside,
        refined: done.refined === undefined ? [] : [done.refined],
        removable: reviews.reduce((sum, { tallies }) => sum + removableIn(tallies), 0),
        tallies: reviews.flatMap((each) => each.tallies),
        principals: reviews.flatMap((each) => each.principals),
        protecting: reviews.flatMap((each) => each.protecting),
        matches: reviews.flatMap((each) => each.matches),
        touches: [...declaredTouches(principals, grounds, outcome), ...reviews.flatMap((each) => each.touches)],
    };
}
function declaredTouches(declared, { principals, isChosen = () => true }, outcome) {
    if (principals === undefined)
        return [];
    return declared
        .filter(({ at }) => isChosen(at))
        .map(({ at, principal }) => ({
        arns: attachedPrincipals([principal], principals).arns,
        isOwn: true,
        outcome: outcome('advice', at, at.range, {}),
    }));
}
function removableIn(tallies) {
    return tallies.reduce((sum, { removed }) => sum + removed.length, 0);
}
function aloneIn({ path, text, base }) {
    return { head: [{ path, text }], base: base === undefined ? [] : [{ path, text: base }] };
}
function reviewPolicy(known, refined, desk) {
    const nothing = { tallies: [], principals: [], protecting: [], matches: [], touches: [] };
    if (known.kind === 'told')
        return { ...nothing, outcomes: known.outcomes };
    const { policy } = known.found;
    if (known.kind === 'unmatched' || refined === undefined) {
        const tally = (0,review_tally/* tallyOf */.sv)(policy, review_tally/* nothingDone */.mh, desk.grounds.catalogue, desk.isOnChangedLine);
        return { ...nothing, outcomes: known.outcomes, tallies: [tally], touches: known.touches };
    }
    const { parties, ground } = known.matched;
    const { differences } = refined.evidence;
    return {
        outcomes: [...known.outcomes, ...toldOf(known, refined, desk)],
        tallies: [(0,review_tally/* tallyOf */.sv)(policy, countedIn(known, refined, desk.grounds), desk.grounds.catalogue, desk.isOnChangedLine)],
        principals: parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal])),
        protecting: known.kept.protecting,
        matches: [{ at: policy.at, ground, parties, differences }],
        touches: known.touches,
    };
}
/** What is said of a refined policy besides its suggestions. */
function toldOf({ found: { policy, attachedBy }, base, matched: { parties }, kept }, { changes, notes, fitted, isEmptied }, { grounds, outcome, lastChanged }) {
    const { at } = policy;
    const told = [
        ...notes.map((note) => noteOutcome(note, policy, grounds.catalogue, outcome)),
        ...kept.protecting.map((entry) => outcome('kept', at, at.range, { why: keepReason(entry) })),
        ...kept.notes.map((why) => outcome('note', at, at.range, { why })),
        ...tooLong(policy, fitted, outcome),
    ];
    const stale = staleness(parties, grounds.today, grounds.maxAgeDays);
    const changed = base.kind === 'none' ? [] : changedSince(parties, lastChanged);
    return [
        ...told,
        ...stale.map((why) => outcome('note', at, at.range, { why, incomplete: true })),
        ...changed.map((why) => outcome('note', at, at.range, { why })),
        ...(isEmptied ? [emptied(policy, attachedBy, changes, outcome)] : []),
        ...(changes.length + told.length === 0 ? [outcome('tight', at, at.range, {})] : []),
    ];
}
function countedIn({ found: { policy }, base, matched, kept }, { changes, notes, fitted }, { catalogue }) {
    const all = kept.protecting.length === 0 ? changes : (0,refine/* refine */.Y)(policy, matched.unused, catalogue, base).changes;
    return {
        removable: changes,
        carriedOut: fitted.changes,
        notes,
        kept: (0,review_tally/* droppedNames */.xX)(all).size - (0,review_tally/* droppedNames */.xX)(changes).size,
    };
}

;// CONCATENATED MODULE: ./review/unused-principals.js



/** One outcome for each principal that is touched and unused, or has a credential that is, in the order of their places. */
function unusedPrincipals(touches, findings, credentials) {
    const places = new Map();
    for (const touch of touches)
        for (const arn of touch.arns)
            if (!places.has(arn) || (touch.isOwn && places.get(arn)?.isOwn === false))
                places.set(arn, touch);
    return [...places].flatMap(([arn, { outcome }]) => {
        const advice = [...unusedAltogether(arn, findings), ...unusedCredentials(arn, credentials)];
        return advice.length === 0 ? [] : [{ ...outcome, why: (0,message/* joined */.oR)(advice, '; ') }];
    });
}
function unusedAltogether(arn, findings) {
    const own = knownIn(findings)
        .about(arn)
        .filter((each) => each.kind === 'unused-principal');
    if (own.length === 0)
        return [];
    const used = newest(own.map(({ lastUsed }) => lastUsed));
    const analysed = newest(own.map(({ analyzedAt }) => analyzedAt));
    return [(0,message/* message */.iU) `${typeOf(arn)} ${arn} ${since(used, analysed)}: consider deleting it instead`];
}
function unusedCredentials(arn, credentials) {
    const own = credentials.filter(({ user }) => user === arn);
    return [...(0,group/* grouped */.z)(own, ({ kind, keyId }) => `${kind} ${keyId ?? ''}`).values()].map((same) => {
        const used = newest(same.map(({ lastUsed }) => lastUsed));
        const [first] = same;
        return first?.kind === 'password'
            ? (0,message/* message */.iU) `the password of ${typeOf(arn)} ${arn} ${since(used, undefined)}: consider removing it`
            : (0,message/* message */.iU) `${keyNamed(first?.keyId)} of ${typeOf(arn)} ${arn} ${since(used, undefined)}: consider deactivating it`;
    });
}
/** The end of a key's id is enough to find it, and a comment is no place for more. */
function keyNamed(id) {
    return id === undefined || !/^[A-Z0-9]{16,128}$/.test(id)
        ? (0,message/* words */.aL)('an access key')
        : (0,message/* message */.iU) `access key ${`…${id.slice(-4)}`}`;
}
function since(used, analysed) {
    if (used !== undefined)
        return (0,message/* message */.iU) `has not been used since ${(0,message/* words */.aL)(used.slice(0, 10))}`;
    return analysed === undefined
        ? (0,message/* words */.aL)('has no use on record')
        : (0,message/* message */.iU) `has no use on record, as of ${(0,message/* words */.aL)(analysed.slice(0, 10))}`;
}
function typeOf(arn) {
    return (0,message/* words */.aL)(/^[^/]*:user\//.test(arn) ? 'user' : 'role');
}
function newest(times) {
    return times
        .flatMap((time) => time ?? [])
        .sort()
        .at(-1);
}

// EXTERNAL MODULE: ./review/verdict.js + 1 modules
var verdict = __webpack_require__(7912);
;// CONCATENATED MODULE: ./review/analyse.js














/** Everything there is to say about a pull request, or about the policies chosen. Pure: the same snapshot gives the same report. */
function analyse(snapshot, config, isChosen = () => true) {
    const catalogue = snapshot.catalogue ?? policy_catalogue/* bundledCatalogue */.YB;
    const reads = snapshot.findings.map((file) => (0,findings/* readFindings */.R)(file, { unusedAfterDays: config.unusedAfterDays, today: snapshot.today }));
    const read = (0,format/* united */.k0)(reads);
    const unnamedFiles = snapshot.findings.flatMap(({ path }, index) => (reads[index]?.isUnnamed === true ? [path] : []));
    const grounds = {
        principals: toLookFor(read),
        evidence: { findings: read.findings, unnamedFiles, recommendations: read.recommendations },
        rules: config,
        catalogue,
        newPermissions: config.newPermissions,
        keep: config.keep,
        today: snapshot.today,
        maxAgeDays: config.maxAgeDays,
        isChosen,
    };
    const files = snapshot.changed.map((file) => reviewFile(file, grounds, contextOf(file, snapshot)));
    const touches = files.flatMap((file) => file.touches);
    const policies = files.reduce((sum, file) => sum + file.policies, 0);
    const report = {
        head: snapshot.head,
        catalogue: catalogue.label,
        outcomes: [
            ...files.flatMap(({ outcomes }) => outcomes),
            ...unusedPrincipals(touches, read.findings, read.credentials),
        ],
        suggestions: files.flatMap(({ suggestions }) => suggestions),
        outside: files.flatMap(({ outside }) => outside),
        refined: files.flatMap(({ refined }) => refined),
        policies,
        removable: files.reduce((sum, file) => sum + file.removable, 0),
        tallies: files.flatMap(({ tallies }) => tallies),
        findings: findingsReport(read, files, snapshot.findings.length, config.mappings),
        matches: files.flatMap((file) => file.matches),
        notes: [
            ...snapshot.origins,
            ...snapshot.passedOver,
            ...snapshot.changedEvidence.map(notYet),
            ...(policies === 0
                ? []
                : keepNotes(config.keep, new Set(files.flatMap(({ protecting }) => protecting)), snapshot.today)),
        ],
        passedOver: snapshot.passedOver,
        gaps: [...snapshot.gaps, ...nothingIn(snapshot, files), ...(policies === 0 ? [] : evidenceGaps(snapshot, config))],
    };
    return { ...report, verdict: (0,verdict/* verdictOf */.Vj)(report, config) };
}
/** The files that the config names and in which nothing was found. */
function nothingIn({ named, changed }, reviews) {
    const found = new Set(changed.flatMap(({ path }, index) => ((reviews[index]?.policies ?? 0) > 0 ? [path] : [])));
    return named
        .filter((path) => !found.has(path))
        .map((path) => (0,message/* message */.iU) `the config names ${path}, which was changed, and no policy was found in it`);
}
/** Everybody whom findings name, since one must be told from another; nobody where nobody is unused as a whole. */
function toLookFor({ findings, credentials }) {
    const users = credentials.map(({ user }) => user);
    const isAnybody = users.length > 0 || findings.some(({ kind }) => kind === 'unused-principal');
    return isAnybody ? knownWith(findings, users) : undefined;
}
function findingsReport(read, reviews, files, mappings) {
    const { findings, ignored, problems } = read;
    const unused = new Set(findings.flatMap(({ kind, subject }) => kind === 'unused-principal' && subject.kind === 'principal' ? [subject.arn] : []));
    const found = new Set([
        ...reviews.flatMap(({ principals }) => principals),
        ...reviews.flatMap(({ touches }) => touches.flatMap(({ arns, isOwn }) => arns.filter((arn) => !isOwn || unused.has(arn)))),
    ]);
    return {
        files,
        counts: countsOf(read),
        ignored: ignored.map(({ why }) => why),
        problems,
        unmatched: [
            ...unmapped(findings, mappings)
                .filter((arn) => !found.has(arn))
                .map((arn) => (0,message/* message */.iU) `findings name ${arn}, but neither config nor attachment links it to a changed policy`),
            ...(0,recommendation/* withoutFinding */.Y)(read),
        ],
    };
}
/** The files that are understood together with `file`: those its companion globs name, changed or not. */
function contextOf(file, { changed, companions }) {
    const globs = (0,sources/* companionsOf */.Lo)(file.path);
    const isCompanion = (0,glob/* chooser */.y)(globs);
    const related = changed.filter(({ path }) => path === file.path || isCompanion(path));
    const unchanged = companions.filter(({ path }) => isCompanion(path));
    const old = related.flatMap(({ path, base }) => (base === undefined ? [] : [{ path, text: base }]));
    return { head: [...related, ...unchanged], base: [...old, ...unchanged] };
}
/** A pull request cannot empty its own gate. */
function notYet(path) {
    return (0,message/* message */.iU) `this pull request changes ${path}, which is read at the base commit: the change counts once it is merged`;
}
function evidenceGaps({ evidenceGaps: gaps, findings }, config) {
    return findings.length === 0 ? [...gaps, noFindings(config)] : gaps;
}
function noFindings({ findings }) {
    return (0,message/* message */.iU) `no findings file was found: the input ${'findings'} names ${(0,message/* quotedList */.p4)(findings)}, read at the base commit`;
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   mh: () => (/* binding */ nothingDone),
/* harmony export */   sv: () => (/* binding */ tallyOf),
/* harmony export */   xX: () => (/* binding */ droppedNames),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6246);
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _refine_action_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7748);
/* harmony import */ var _refine_patterns_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(683);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7995);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6526);
/**
 * Each policy in numbers: what it grants, what can go, what stays and why.
 *
 * A granted action is one that an Allow statement names or that a wildcard of it
 * matches in the catalogue, once for the policy; what Deny statements take back is
 * not subtracted. Where that number would be a guess (`*`, `NotAction`, a value
 * the file does not determine) there is no number, and the reason instead.
 */







/** Every class, the unknown one last. */
const levels = [..._policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy, 'unknown'];
/** Of a policy of which nothing is removed. */
const nothingDone = { removable: [], carriedOut: [], notes: [], kept: 0 };
/** The policy in numbers. `isOnChangedLine` says it of a range of the head file. */
function tallyOf(policy, { removable, carriedOut, notes, kept }, catalogue, isOnChangedLine) {
    const before = granted(policy, [], catalogue);
    const fresh = notes.flatMap(({ kind, names }) => (kind === 'new-permission' ? names : []));
    return {
        at: policy.at,
        before,
        after: carriedOut.length === 0 ? before : granted(policy, carriedOut, catalogue),
        removed: removedBy(removable, catalogue, isOnChangedLine),
        exempt: new Set(fresh.map((name) => name.toLowerCase())).size,
        kept,
    };
}
/**
 * A test whether a range of the head file touches a line that the pull request
 * adds or changes. Without a diff to read that in (GitHub shows none of large
 * files) every line may be one, unless the text is as it was.
 */
function changedLines(lines, hunks, base) {
    if (hunks.length === 0)
        return () => lines.text !== base;
    const added = new Set(hunks.flatMap((hunk) => hunk.added));
    return (range) => {
        const { first, last } = (0,_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOfRange */ .Cl)(lines, range);
        for (let line = first; line <= last; line++)
            if (added.has(line))
                return true;
        return false;
    };
}
/** The distinct actions that changes take away, without regard to case. */
function droppedNames(changes) {
    const decisions = changes.flatMap((change) => change.decisions);
    return new Set(decisions.flatMap(({ dropped }) => dropped.map((name) => name.toLowerCase())));
}
function removedBy(changes, catalogue, isOnChangedLine) {
    const removed = new Map();
    for (const { statement, decisions } of changes) {
        decisions.forEach(({ dropped }, index) => {
            const term = statement.actions.values[index];
            const isHere = dropped.length > 0 && term !== undefined && isOnChangedLine(term.node.range);
            for (const name of dropped) {
                const known = removed.get(name.toLowerCase());
                const level = known?.level ?? levelOf(name, catalogue);
                removed.set(name.toLowerCase(), { name, level, onChangedLine: isHere || known?.onChangedLine === true });
            }
        });
    }
    return [...removed.values()];
}
function levelOf(name, catalogue) {
    const colon = name.indexOf(':');
    return catalogue.levelOf(name.slice(0, colon), name.slice(colon + 1)) ?? 'unknown';
}
/** More wildcards than this no policy within IAM's quota can hold; a hostile file may. */
const mostWildcards = 2_000;
function granted(policy, changes, catalogue) {
    const why = whyUncountable(policy);
    if (why !== undefined)
        return { kind: 'uncountable', why };
    const patterns = policy.statements.flatMap((statement) => (0,_refine_patterns_after_js__WEBPACK_IMPORTED_MODULE_3__/* .patternsAfter */ .S)(statement, changes));
    const byService = new Map();
    let wildcards = 0;
    for (const text of patterns) {
        const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(text);
        if (pattern.kind === 'everything')
            return { kind: 'uncountable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `${'*'} grants every action` };
        if (pattern.kind === 'malformed')
            continue;
        if (pattern.wild && ++wildcards > mostWildcards)
            return { kind: 'uncountable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('it has too many wildcards') };
        const names = pattern.wild
            ? (0,_refine_action_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchingNames */ .Mc)(catalogue.actionsOf(pattern.service), pattern.name)
            : new Set([pattern.name.toLowerCase()]);
        if (names.size === 0)
            return { kind: 'uncountable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `no action in the catalogue ${catalogue.label} matches ${text}` };
        const known = byService.get(pattern.service);
        if (known === undefined)
            byService.set(pattern.service, new Set([names]));
        else
            known.add(names);
    }
    return counted([...byService].map(([service, sets]) => levelsIn(service, union([...sets]), catalogue)));
}
function whyUncountable({ statements, unread }) {
    if (unread.length > 0)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('a statement of it could not be read');
    const counts = statements.filter(_refine_patterns_after_js__WEBPACK_IMPORTED_MODULE_3__/* .isGranting */ .B);
    if (counts.some(({ effect }) => effect === 'unknown'))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('whether a statement of it allows or denies is not determined by the file');
    if (counts.some(({ actions }) => actions.negated))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU) `${'NotAction'} grants all but what it names`;
    return counts.some(({ actions }) => actions.values.some(({ kind }) => kind === 'opaque'))
        ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)('a value in a list of actions is not determined by the file')
        : undefined;
}
/** The largest set itself where it holds all others, so that its levels are counted once for all policies. */
function union(sets) {
    const [largest = new Set(), ...rest] = [...sets].sort((a, b) => b.size - a.size);
    const more = rest.flatMap((set) => [...set].filter((name) => !largest.has(name)));
    return more.length === 0 ? largest : new Set([...largest, ...more]);
}
function levelsIn(service, names, catalogue) {
    return countsOf(catalogue)(names)(service);
}
/** Policies share the set of a whole service. */
const countsOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .memoOf */ .Q0)((catalogue) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .memoOf */ .Q0)((names) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .memo */ .ph)((service) => countLevels(service, names, catalogue), 1)));
function countLevels(service, names, catalogue) {
    const made = { ...none };
    const spellings = (0,_refine_action_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerNames */ .Uw)(catalogue.actionsOf(service));
    for (const name of names)
        made[spellings.has(name) ? (catalogue.levelOf(service, name) ?? 'unknown') : 'unknown']++;
    return made;
}
const none = { list: 0, read: 0, write: 0, tagging: 0, 'permissions-management': 0, unknown: 0 };
function counted(all) {
    const sum = { ...none };
    for (const each of all)
        for (const level of levels)
            sum[level] += each[level];
    return { kind: 'counted', levels: sum, total: levels.reduce((total, level) => total + sum[level], 0) };
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VC: () => (/* binding */ failsJob),
  C7: () => (/* binding */ incompleteness),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./review/reasons.js


/** How many sentences one policy gets. */
const mostReasons = 8;
/** The reasons that outcomes give, policy by policy, the most important of each first. */
function reasonsOf(outcomes) {
    const byPolicy = (0,group/* grouped */.z)(outcomes, ({ at }) => JSON.stringify([at.path, at.name, at.range]));
    return [...byPolicy.values()].flatMap(ofPolicy);
}
function ofPolicy(outcomes) {
    const bySentence = (0,group/* grouped */.z)(outcomes, ({ why }) => (why === undefined ? '' : (0,message/* plain */.pj)(why)));
    // One of each kind before the second of any: many long names hide nothing else.
    const kinds = (0,group/* grouped */.z)([...bySentence.values()], ([first]) => first?.why?.words.join('\0') ?? '');
    const ranked = [...kinds.values()].flatMap((same) => same.map((each, nth) => ({ each, rank: [nth, weightOf(each)] })));
    const all = ranked.sort((a, b) => compared(a.rank, b.rank)).map(({ each }) => each);
    const [first] = all[0] ?? [];
    const more = all.length - mostReasons;
    if (first === undefined || more <= 0)
        return all.flatMap(sentence);
    const rest = (0,message/* message */.iU) `${first.at.path}:${(0,message/* words */.aL)(String(first.first))} (${first.at.name}): ${more} more reasons, in the JSON report of this run`;
    return [...all.slice(0, mostReasons).flatMap(sentence), rest];
}
/** Less is more important. */
function weightOf(same) {
    const weights = same.map(({ kind, statement }) => (statement === undefined ? 0 : 2) + (kind === 'note' ? 1 : 0));
    return weights.reduce((least, each) => Math.min(least, each), 9);
}
function compared([nthA = 0, a = 0], [nthB = 0, b = 0]) {
    return nthA - nthB || a - b;
}
function sentence(same) {
    const [outcome] = same;
    if (outcome === undefined)
        return [];
    const { at, first, why } = outcome;
    const where = (0,message/* message */.iU) `${at.path}:${(0,message/* words */.aL)(String(first))} (${at.name}${statementsOf(same)})`;
    return [(0,message/* message */.iU) `${where}: ${why ?? (0,message/* words */.aL)('it could not be checked')}`];
}
/** ", statement 3" or ", statements 1, 2 and 40 more"; nothing where it is said of the policy as a whole. */
function statementsOf(same) {
    if (same.some(({ statement }) => statement === undefined))
        return (0,message/* words */.aL)('');
    const numbers = [...new Set(same.flatMap(({ statement }) => (statement === undefined ? [] : [statement + 1])))];
    const shown = numbers.slice(0, 12).join(', ');
    const more = numbers.length > 12 ? ` and ${numbers.length - 12} more` : '';
    return (0,message/* words */.aL)(`, ${numbers.length === 1 ? 'statement' : 'statements'} ${shown}${more}`);
}

;// CONCATENATED MODULE: ./review/verdict.js


/** The verdict on a report, with every reason. */
function verdictOf(report, config) {
    const gate = gateOf(config);
    const counted = gate === undefined ? 0 : countedBy(gate, report).length;
    const tooMany = gate !== undefined && counted > gate.most;
    const incomplete = incompleteness(report);
    const unused = report.removable === 0 ? [] : [unusedReason(report, gate)];
    const reasons = [...unused, ...incomplete];
    const kind = tooMany ? 'fail' : incomplete.length > 0 ? 'incomplete' : 'pass';
    return { kind, reasons: reasons.length > 0 ? reasons : [allClear(report)] };
}
/** Whether this verdict fails the job. */
function failsJob({ kind, reasons }, report, { failOn }) {
    return (reasons.length > 0 && (kind === 'fail' || (failOn.includes('incomplete') && incompleteness(report).length > 0)));
}
/** What could not be checked, or not be done; empty where everything was. */
function incompleteness(report) {
    const outcomes = report.outcomes.filter(({ incomplete }) => incomplete);
    const { problems, unmatched } = report.findings;
    const reasons = [
        ...report.gaps,
        // Findings that cannot be read matter as soon as there is a policy they could speak of.
        ...(report.policies === 0 ? [] : problems).map(({ path, why, help }) => (0,message/* message */.iU) `findings file ${path}: ${why}; ${help}`),
        ...reasonsOf(outcomes),
        ...(outcomes.some(({ kind }) => kind === 'unmatched') ? unmatched : []),
    ];
    return reasons.map((reason) => (0,message/* shortened */.vI)(reason, longestReason));
}
/** Characters of one reason: none of them hides the others. */
const longestReason = 2_000;
/** `unused` counts all that `new-excess` does, so with both it alone decides. */
function gateOf({ failOn, failLevels, maxUnused }) {
    const isAll = failOn.includes('unused');
    if (!isAll && !failOn.includes('new-excess'))
        return undefined;
    return { onChangedLines: !isAll, levels: failLevels, most: maxUnused };
}
function countedBy({ onChangedLines, levels }, { tallies }) {
    return tallies
        .flatMap(({ removed }) => removed)
        .filter((each) => each.onChangedLine || !onChangedLines)
        .filter(({ level }) => levels.length === 0 || level === 'unknown' || levels.includes(level));
}
/** "5 unused permissions can be removed, 2 of them at level `write`, more than the 0 allowed". */
function unusedReason(report, gate) {
    const { removable } = report;
    const all = (0,message/* message */.iU) `${removable} unused ${(0,message/* words */.aL)(removable === 1 ? 'permission' : 'permissions')} can be removed`;
    if (gate === undefined)
        return all;
    const counted = countedBy(gate, report);
    const which = whichCount(gate, counted);
    const some = which === undefined ? all : (0,message/* message */.iU) `${all}, ${counted.length} of them ${which}`;
    return counted.length > gate.most
        ? (0,message/* message */.iU) `${some}, more than the ${gate.most} allowed`
        : (0,message/* message */.iU) `${some}, no more than the ${gate.most} allowed`;
}
/** Which of the unused permissions count; `undefined` for all. */
function whichCount({ onChangedLines, levels }, counted) {
    const place = onChangedLines ? [(0,message/* words */.aL)('on lines that this pull request changes')] : [];
    const also = counted.some(({ level }) => level === 'unknown') ? (0,message/* words */.aL)(' or unknown to the catalogue') : (0,message/* words */.aL)('');
    const name = (0,message/* words */.aL)(levels.length === 1 ? 'level' : 'the levels');
    const level = levels.length === 0 ? [] : [(0,message/* message */.iU) `at ${name} ${(0,message/* quotedList */.p4)(levels)}${also}`];
    return place.length + level.length === 0 ? undefined : (0,message/* joined */.oR)([...place, ...level], ' and ');
}
function allClear({ policies, outcomes, passedOver }) {
    if (policies === 0)
        return passedOver.length === 0
            ? (0,message/* words */.aL)('no IAM policy was changed')
            : (0,message/* message */.iU) `no policy was checked; ${(0,message/* joined */.oR)(passedOver, '; ')}`;
    const [noun, them] = policies === 1 ? ['policy', 'it'] : ['policies', 'them'];
    const except = outcomes.some(({ kind }) => kind === 'exempt') ? ' except what this pull request adds' : '';
    return (0,message/* message */.iU) `${policies} ${(0,message/* words */.aL)(`${noun} checked; nothing reported unused is left in ${them}${except}`)}`;
}


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   y: () => (/* binding */ chooser)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/**
 * Lists of globs: which paths they choose. Those that start with `!` exclude; with
 * nothing but excludes, everything else is chosen.
 *
 * The only place that knows how a glob is read. A line end in a path is a character
 * like any other, in what a glob includes and in what it excludes: git allows one in
 * a name, and a file must not hide behind it.
 */


/** A test for the paths that `globs` choose; none at all choose nothing. Entries of the config are asked about every policy. */
const chooser = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)(compiled);
/** The folder in which all that a glob matches lies, and whether it is a glob at all. */
function partsOf(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(pattern);
    return { folder: base, isGlob };
}
function compiled(globs) {
    const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const includes = globs.filter((glob) => !glob.startsWith('!'));
    const isOut = anyOf(excludes);
    const isIn = includes.length === 0 && excludes.length > 0 ? () => true : anyOf(includes);
    return (path) => isIn(path) && !isOut(path);
}
function anyOf(globs) {
    // With `s` the dot of a regular expression, and so `**`, matches line ends.
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true, flags: 's' });
}


/***/ })

};
