export const id = 602;
export const ids = [602];
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
    const rests = [...new Set(evidence.rests.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD))];
    const why = evidence.grounds.filter((ground) => ground !== 'deployed' || rests.length === 0);
    return [
        ...findingLines(evidence),
        ...[...why.map((ground) => grounds[ground]), ...rests].map((each) => `owner: ${each}`),
    ];
}
const grounds = {
    config: 'an entry of the config says so',
    deployed: 'the inventory shows it',
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

/***/ 8285:
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
// EXTERNAL MODULE: ./inventory/index.js + 10 modules
var inventory_0 = __webpack_require__(7699);
// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var policy_catalogue = __webpack_require__(6246);
// EXTERNAL MODULE: ./findings/standing.js
var standing = __webpack_require__(7506);
// EXTERNAL MODULE: ./inventory/inventory.js
var inventory_inventory = __webpack_require__(8338);
// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
;// CONCATENATED MODULE: ./match/inventory-index.js


/** The index of an inventory, made once. */
const indexOfInventory = (0,memo/* memoOf */.Q0)((inventory) => {
    const policies = inventory.accounts.flatMap((account) => account.policies.filter(isSomebodys));
    const byDocument = new Map();
    for (const policy of policies) {
        if (policy.document.kind === 'unreadable')
            continue;
        const known = byDocument.get(policy.document.key);
        if (known === undefined)
            byDocument.set(policy.document.key, { document: policy.document, policies: [policy] });
        else
            known.policies.push(policy);
    }
    const documents = [...byDocument.values()].map(({ document }) => document);
    const byAction = postings(documents, actionsOf);
    const byName = postings(policies, ({ name }) => [name.toLowerCase()]);
    const byOwner = postings(policies, ({ owner }) => (owner === undefined ? [] : [owner.name.toLowerCase()]));
    const principals = inventory.accounts.flatMap((account) => [...account.principals].filter(isRefined));
    const byPrincipal = postings(principals, ({ name }) => [name.toLowerCase()]);
    return {
        inventory,
        isEmpty: inventory.accounts.every(isBare),
        documentsWith: (action) => byAction.get(action) ?? [],
        policiesWith: ({ key }) => byDocument.get(key)?.policies ?? [],
        policiesNamed: (glob) => fitting(byName, glob),
        inlineOf: (glob) => fitting(byOwner, glob),
        unreadable: policies.filter(({ document }) => document.kind === 'unreadable'),
        principalsNamed: (name) => byPrincipal.get(name.toLowerCase()) ?? [],
        unseen: principals.filter(({ hasDocuments }) => !hasDocuments),
    };
});
function isBare({ principals, policies }) {
    return principals.length === 0 && policies.length === 0;
}
/** Whether a policy may be one of a repository. */
function isSomebodys({ arn, kind, holders }) {
    if (arn !== undefined && /^arn:[^:]*:iam::aws:policy\//.test(arn))
        return false;
    return kind === 'managed' || !holders.some((holder) => holder.includes(':role/aws-service-role/'));
}
function isRefined({ arn }) {
    return !arn.includes(':role/aws-service-role/');
}
/** The actions of a document, as they are written, each once. */
const actionsOf = (0,memo/* memoOf */.Q0)(({ statements }) => [
    ...new Set(statements.flatMap(({ actions }) => actions.values)),
]);
function postings(items, keysOf) {
    const found = new Map();
    for (const item of items)
        for (const key of keysOf(item)) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [item]);
            else
                known.push(item);
        }
    return found;
}
function fitting(byName, glob) {
    if (!glob.includes('*'))
        return byName.get(glob.toLowerCase()) ?? [];
    return [...byName].flatMap(([name, items]) => ((0,policy_pattern/* includes */.mK)(glob, name) ? items : []));
}

;// CONCATENATED MODULE: ./match/names-fit.js


/** How many characters of a pattern must be written before it says whose a name is. */
const leastWritten = 4;
/** How the names of `source` fit a deployed policy. */
function namesFit(source, deployed) {
    const policy = policyFit(source.names, deployed.name);
    const holder = holderFit(source.attachedTo, deployed);
    const isInline = deployed.kind === 'inline';
    const contradict = policy === 'none' || (isInline && holder === 'none');
    const says = (fit) => fit === 'exact' || fit === 'pattern';
    return { holder, policy, contradict, speak: !contradict && (says(policy) || says(holder)) };
}
function policyFit(globs, name) {
    return globs.length === 0 ? 'any' : best(globs.map((glob) => globFit(glob, name)));
}
function holderFit(refs, { owner, holders }) {
    if (refs.length === 0)
        return 'any';
    const whom = owner === undefined ? holders.map(holderOf) : [owner];
    return best(refs.flatMap((ref) => (ref.kind === 'unknown' ? ['any'] : whom.map((each) => refFit(ref, each)))));
}
/** How a reference fits a role, user or group. The files name no groups. */
function refFit(ref, { type, name }) {
    if (ref.kind === 'unknown')
        return 'any';
    if (ref.type !== type)
        return 'none';
    if (ref.kind === 'exact')
        return ref.name.toLowerCase() === name.toLowerCase() ? 'exact' : 'none';
    return globFit(ref.glob, name);
}
/** The type and name of a role or user. */
function holderOf(arn) {
    return { type: /^[^/]*/.exec(arn.split(':').slice(5).join(':'))?.[0] ?? '', name: (0,names/* principalName */.Io)(arn) };
}
function globFit(glob, name) {
    if (!(0,policy_pattern/* includes */.mK)(glob, name))
        return 'none';
    if (!glob.includes('*'))
        return 'exact';
    return glob.replaceAll('*', '').length < leastWritten ? 'any' : 'pattern';
}
const order = ['exact', 'pattern', 'any'];
function best(fits) {
    return order.find((each) => fits.includes(each)) ?? 'none';
}
/** Whether more than half of the words of two names are the same, those aside that every name may have. */
function isRelated(one, other) {
    const [a, b] = [wordsOf(one), wordsOf(other)];
    if (one.toLowerCase() === other.toLowerCase())
        return true;
    const shared = [...a].filter((word) => b.has(word)).length;
    return shared * 2 > Math.max(a.size, b.size);
}
const ordinaryWords = new Set([
    ...['role', 'policy', 'iam', 'inline', 'managed', 'access', 'user'],
    ...['prod', 'production', 'live', 'staging', 'stage', 'dev', 'development', 'test', 'qa', 'sandbox'],
]);
function wordsOf(name) {
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    return new Set(words.split(/[^a-z0-9]+/).filter((word) => word !== '' && !ordinaryWords.has(word)));
}

// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./match/text-pattern.js
const anything = { type: 'any', name: undefined };
/** The pattern of a value that stands where one text is expected. */
function textPattern(node, reading) {
    switch (node.kind) {
        case 'string':
            return patternOf(piecesOf(node.value, reading), reading);
        case 'literal':
            return { kind: 'literal', text: String(node.value) };
        case 'opaque':
            return patternOf(node.expression.kind === 'template' ? templatePieces(node.expression.parts, reading) : [holeOf(node)], reading);
        default:
            return { kind: 'holes', parts: [anything] };
    }
}
/** From the first directive to the last, a template may become anything. */
function templatePieces(parts, reading) {
    const first = parts.findIndex(({ kind }) => kind === 'directive');
    const last = parts.findLastIndex(({ kind }) => kind === 'directive');
    return parts.flatMap((part, at) => {
        if (first >= 0 && at >= first && at <= last)
            return at === first ? [anything] : [];
        if (part.kind === 'text')
            return piecesOf(part.value, reading);
        return part.kind === 'hole' ? [holeOf(part.node)] : [];
    });
}
function piecesOf(text, { isTemplate }) {
    if (!isTemplate || !/\$\$\{|%%\{/.test(text))
        return [text];
    return text.split(/\$\$\{|%%\{/).flatMap((piece, at) => (at === 0 ? [piece] : [anything, piece]));
}
const types = [
    [/^data\.aws_caller_identity\.[^.]+\.account_id$/, 'account'],
    [/^data\.aws_partition\.[^.]+\.partition$/, 'partition'],
    [/^data\.aws_region\.[^.]+\.(?:name|id|region)$/, 'region'],
];
function holeOf(node) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'traversal')
        return anything;
    const { path, indexes } = node.expression;
    if (indexes.length > 0 || path.includes('*'))
        return anything;
    const name = path.join('.');
    // In a test of `count`, people write `data.aws_partition.current[0].partition`.
    const plain = path.filter((step) => step !== '0').join('.');
    return { name, type: types.find(([shape]) => shape.test(plain))?.[1] ?? 'any' };
}
/** Literals that touch are one; no hole is made of two. */
function patternOf(pieces, { lower, ampersands }) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts[parts.length - 1];
        if (typeof piece === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + piece;
        else if (piece !== '')
            parts.push(piece);
    }
    const read = parts.map((part) => (typeof part === 'string' ? normal(part, lower, ampersands) : part));
    const [only = ''] = read;
    return read.length < 2 && typeof only === 'string' ? { kind: 'literal', text: only } : { kind: 'holes', parts: read };
}
function normal(text, lower, ampersands) {
    const written = (ampersands ? text.replaceAll('&{', '${') : text).normalize('NFC');
    return lower ? written.toLowerCase() : written;
}
/** Whether the pattern can become the text. */
function canBe(pattern, text, budget) {
    budget.left--;
    return pattern.kind === 'literal' ? pattern.text === text : fill(pattern.parts, text, budget);
}
/** Follows all places of the text that the parts so far can have reached, so nothing is tried twice. */
function fill(parts, text, budget) {
    let places = new Set([0]);
    for (const [at, part] of parts.entries()) {
        const next = new Set();
        for (const place of places) {
            budget.left -= 1 / 8;
            if (budget.left < 0)
                return false;
            for (const end of ends(part, text, place, at === parts.length - 1))
                next.add(end);
            // Whatever an untyped hole reaches from a later place, it reaches from the first.
            if (typeof part !== 'string' && part.type === 'any')
                break;
        }
        if (next.size === 0)
            return false;
        places = next;
    }
    return places.has(text.length);
}
const shapes = {
    account: /^\d{12}$/,
    partition: /^aws(?:-[a-z-]+)?$/,
    region: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/,
};
/** How long a text of a known type may be. */
const longest = 40;
function ends(part, text, place, isLast) {
    if (typeof part === 'string')
        return text.startsWith(part, place) ? [place + part.length] : [];
    if (part.type === 'any') {
        if (isLast)
            return [text.length];
        return Array.from({ length: text.length - place + 1 }, (_, at) => place + at);
    }
    const shape = shapes[part.type];
    const found = [];
    for (let end = place + 1; end <= Math.min(text.length, place + longest); end++)
        if (shape.test(text.slice(place, end)))
            found.push(end);
    return found;
}
/** What each named hole stands for in the text, where the pattern has but one hole. */
function filledWith(pattern, text) {
    if (pattern.kind === 'literal')
        return [];
    const holes = pattern.parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const [hole] = holes;
    if (hole === undefined || holes.length > 1)
        return [];
    const [first, last] = [pattern.parts[0], pattern.parts[pattern.parts.length - 1]];
    const before = typeof first === 'string' ? first.length : 0;
    const after = typeof last === 'string' ? last.length : 0;
    return text.length < before + after ? [] : [[hole, text.slice(before, text.length - after)]];
}

;// CONCATENATED MODULE: ./match/list-pattern.js

/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);
/** The texts of nodes that each are a text, or a list of texts. */
function listPattern(nodes, reading) {
    const values = new Map();
    let isOpen = false;
    const stack = [...nodes].reverse().map((node) => ({ node, is: 'element' }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const inside = partsOf(next);
        if (inside !== undefined)
            stack.push(...[...inside].reverse());
        else if (!isText(next))
            isOpen = true;
        else if (next.node.kind !== 'literal' || next.node.value !== null) {
            const pattern = textPattern(next.node, reading);
            values.set(keyOf(pattern, values.size), pattern);
        }
    }
    return { values: [...values.values()], isOpen };
}
function partsOf({ node, is }) {
    if (node.kind === 'list') {
        const below = is === 'item-or-list' ? is : 'item';
        return node.items.map((item) => ({ node: item, is: below }));
    }
    if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name))
        return undefined;
    const below = node.expression.name === 'flatten' ? 'item-or-list' : is;
    return node.expression.args.map((arg) => ({ node: arg, is: below }));
}
/** Whether a value stands for exactly one text. A splat is a list. */
function isText({ node, is }) {
    if (node.kind === 'string' || node.kind === 'literal')
        return true;
    if (node.kind !== 'opaque')
        return false;
    if (node.expression.kind === 'template')
        return true;
    return is === 'item' && !(node.expression.kind === 'traversal' && node.expression.path.includes('*'));
}
/** Holes are never known to be the same. */
function keyOf(pattern, at) {
    return pattern.kind === 'literal' ? `=${pattern.text}` : `${at}`;
}

;// CONCATENATED MODULE: ./match/condition-pattern.js
/**
 * The condition of a statement, as far as the files determine it: operators, keys and values.
 *
 * What is deployed holds each pair of operator and key once. Two blocks of one pair are joined
 * by the provider, so of their values nothing is said here. A `dynamic` block stands for any
 * number of its kind.
 */



/** The condition in a statement's map. */
function conditionPattern(statement, spelling, reading) {
    const tests = [];
    for (const { key, labels, form, value } of statement.entries) {
        if (spelling === 'json') {
            if (key === 'Condition')
                tests.push(...operatorsIn(value, reading));
        }
        else if (key === 'condition')
            tests.push(...(value.kind === 'list' ? value.items : [value]).map((each) => testIn(each, 'one', reading)));
        else if (key === 'dynamic')
            tests.push(form === 'block' && labels[0] === 'condition' ? testIn((0,syntax_node/* entry */.f)(value, 'content'), 'many', reading) : 'unknown');
    }
    return united(tests);
}
function testIn(node, count, reading) {
    const [operator, key, values] = ['test', 'variable', 'values'].map((name) => (0,syntax_node/* entry */.f)(node, name));
    if (operator === undefined || key === undefined || values === undefined)
        return 'unknown';
    const exact = { ...reading, lower: true, ampersands: false };
    return {
        count,
        operator: textPattern(operator, exact),
        key: textPattern(key, exact),
        ...listPattern([values], reading),
    };
}
function operatorsIn(node, reading) {
    if (node.kind === 'literal' && node.value === null)
        return [];
    return pairsIn(node, reading).flatMap((operator) => {
        if (operator === 'unknown')
            return ['unknown'];
        return pairsIn(operator.value, reading).map((pair) => pair === 'unknown'
            ? 'unknown'
            : { count: 'one', operator: operator.key, key: pair.key, ...listPattern([pair.value], reading) });
    });
}
/** The entries of an object, whose keys may be computed. */
function pairsIn(node, reading) {
    const exact = { ...reading, lower: true, ampersands: false };
    const named = (key) => ({ kind: 'literal', text: key.normalize('NFC').toLowerCase() });
    if (node.kind === 'map')
        return node.entries.map(({ key, value }) => ({ key: named(key), value }));
    if (node.kind !== 'opaque' || node.expression.kind !== 'object')
        return ['unknown'];
    return node.expression.entries.map(({ key, keyNode, value }) => {
        if (key !== undefined)
            return { key: named(key), value };
        return keyNode === undefined ? 'unknown' : { key: textPattern(keyNode, exact), value };
    });
}
function united(found) {
    const tests = new Map();
    for (const [at, test] of found.entries()) {
        if (test === 'unknown')
            continue;
        const { operator, key, count } = test;
        const isLiteral = operator.kind === 'literal' && key.kind === 'literal' && count === 'one';
        const name = isLiteral ? JSON.stringify([operator.text, key.text]) : `${at}`;
        tests.set(name, tests.has(name) ? { ...test, values: [], isOpen: true } : test);
    }
    return { tests: [...tests.values()], isOpen: found.includes('unknown') };
}

;// CONCATENATED MODULE: ./match/source-pattern.js





/** The pattern of a policy as it stands at the base. */
function sourcePattern(policy) {
    const spelling = (0,syntax_node/* entry */.f)(policy.node, 'Statement') === undefined ? 'blocks' : 'json';
    const reader = {
        spelling,
        reading: {
            lower: false,
            ampersands: spelling === 'blocks',
            isTemplate: policy.language.name === 'json-template',
        },
        read: new Map(policy.statements.map((statement) => [statement.index, statement])),
    };
    const found = statementsOf(policy, reader);
    const open = found.includes('unknown') ||
        policy.node.entries.some(({ key, form }) => form === 'attribute' && sources.includes(key));
    const statements = found.flatMap((each) => (each === 'unknown' ? [] : [each]));
    const replaced = overrides.some((key) => (0,syntax_node/* entry */.f)(policy.node, key) !== undefined);
    const version = versionOf((0,syntax_node/* entry */.f)(policy.node, spelling === 'json' ? 'Version' : 'version'), reader.reading);
    const pattern = withStatements({ version, notComparable: notComparable(policy) }, distinct(statements), open);
    return replaced ? asPart(pattern) : pattern;
}
/** The pattern of the documents that a document becomes a part of: others add to it, and replace by Sid. */
function asPart(pattern) {
    const statements = pattern.statements.map((each) => each.sid === undefined || each.count === 'many' ? each : { ...each, count: 'optional' });
    return withStatements(pattern, statements, true);
}
const overrides = ['override_policy_documents', 'override_json'];
/** What merges other documents into one; an attribute `dynamic` makes blocks in JSON syntax. */
const sources = ['source_policy_documents', 'source_json', 'dynamic', ...overrides];
function withStatements({ version, notComparable: why }, statements, isOpen) {
    const actions = statements.flatMap((each) => literals(each.actions));
    return { version, statements, isOpen, actions: [...new Set(actions)].sort(), notComparable: why };
}
function versionOf(node, reading) {
    if (node === undefined || (node.kind === 'literal' && node.value === null))
        return { kind: 'literal', text: '2012-10-17' };
    return textPattern(node, reading);
}
/** The literal texts of a list. */
function literals({ values }) {
    return values.flatMap((value) => (value.kind === 'literal' ? [value.text] : []));
}
function notComparable({ statements, notPlaceable }) {
    if (statements.some(({ hasPrincipal }) => hasPrincipal))
        return (0,message/* words */.aL)('it names principals, so it is no policy that a role or user has');
    return notPlaceable;
}
/** The statements in their order; `unknown` stands for any number of statements. */
function statementsOf({ statementsNode }, reader) {
    if (statementsNode.kind === 'map')
        return [statementIn(statementsNode, 'one', 0, reader)];
    if (statementsNode.kind === 'list')
        return statementsNode.items.flatMap((item, index) => statementsIn(item, 'one', index, reader));
    return statementsNode.blocks.flatMap(({ key, value }, index) => key === 'dynamic'
        ? statementsIn((0,syntax_node/* entry */.f)(value, 'content'), 'many', index, reader)
        : statementsIn(value, 'one', index, reader));
}
function statementsIn(node, count, index, reader) {
    if (node?.kind === 'map')
        return [statementIn(node, count, index, reader)];
    if (node?.kind === 'literal' && node.value === null)
        return [];
    if (node?.kind !== 'opaque' || node.expression.kind !== 'conditional')
        return ['unknown'];
    const { whenTrue, whenFalse } = node.expression;
    return [whenTrue, whenFalse].flatMap((branch) => statementsIn(branch, 'optional', -1, reader));
}
function statementIn(node, count, index, { spelling, reading, read }) {
    const key = keys[spelling];
    const known = read.get(index)?.actions;
    const exact = { ...reading, ampersands: false };
    return {
        count,
        effect: effectOf((0,syntax_node/* entry */.f)(node, key.effect), spelling),
        sid: sidOf((0,syntax_node/* entry */.f)(node, key.sid), exact),
        actions: elementIn(node, key.actions, { ...exact, lower: true }, known) ?? { ...anyList, negated: undefined },
        resources: elementIn(node, key.resources, reading, undefined),
        condition: conditionPattern(node, spelling, reading),
    };
}
const keys = {
    json: { sid: 'Sid', effect: 'Effect', actions: ['Action', 'NotAction'], resources: ['Resource', 'NotResource'] },
    blocks: {
        sid: 'sid',
        effect: 'effect',
        actions: ['actions', 'not_actions'],
        resources: ['resources', 'not_resources'],
    },
};
const anyList = { values: [], isOpen: true };
function effectOf(node, spelling) {
    if (node === undefined)
        return spelling === 'blocks' ? 'Allow' : undefined;
    return node.kind === 'string' && (node.value === 'Allow' || node.value === 'Deny') ? node.value : undefined;
}
function sidOf(node, reading) {
    if (node === undefined || (node.kind === 'literal' && node.value === null))
        return undefined;
    const pattern = textPattern(node, reading);
    return pattern.kind === 'literal' && pattern.text === '' ? undefined : pattern;
}
/** An element or its negation; `known` is the list that was found behind an expression. */
function elementIn(node, [plain, negative], reading, known) {
    const [positive, negated] = [(0,syntax_node/* entry */.f)(node, plain), (0,syntax_node/* entry */.f)(node, negative)];
    // Which of the two it becomes is decided by expressions.
    if (positive !== undefined && negated !== undefined)
        return { ...anyList, negated: undefined };
    const written = positive ?? negated;
    if (written === undefined)
        return undefined;
    const list = known === undefined ? [written] : [known.node, ...othersOf(known)];
    const { values, isOpen } = listPattern(list, reading);
    return values.length === 0 && !isOpen ? undefined : { negated: positive === undefined, values, isOpen };
}
/** What the element holds beside the list that can be edited. */
function othersOf({ node, values, }) {
    const own = node.kind === 'list' ? node.items.length : 1;
    return values.slice(own).map((term) => term.node);
}
/** Statements that are written twice are deployed as if once, where all of their text is determined. */
function distinct(statements) {
    const seen = new Set();
    return statements.filter((each) => {
        const text = JSON.stringify(each);
        if (each.count !== 'one' || /"type":"any"|"isOpen":true/.test(text))
            return true;
        const isNew = !seen.has(text);
        seen.add(text);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./match/pairing.js
/** The pairs of `wanted` and of `there` things, by their places. */
function pairing(wanted, there, fits, isOpen, budget) {
    const asked = new Map();
    const goesWith = (want, have) => {
        const key = want * there + have;
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = budget.left > 0 && fits(want, have);
        asked.set(key, answer);
        return answer;
    };
    const places = (...counts) => wanted.flatMap((count, at) => (counts.includes(count) ? [at] : []));
    const haves = Array.from({ length: there }, (_, at) => at);
    const required = places('one');
    const pairs = matching(required, haves, goesWith, budget);
    const many = places('many');
    const unexplained = isOpen ? [] : haves.filter((have) => !many.some((want) => goesWith(want, have)));
    const explained = matching(unexplained, places('one', 'optional'), (have, want) => goesWith(want, have), budget);
    return {
        isComplete: pairs.size === required.length,
        isCovered: required.every((want) => haves.some((have) => goesWith(want, have))),
        isExplained: explained.size === unexplained.length,
        pairs,
    };
}
/** The largest set of pairs; by the place on the right, that on the left. */
function matching(left, right, fits, budget) {
    const owner = new Map();
    for (const one of left)
        augment(one, new Set());
    return owner;
    function augment(one, tried) {
        for (const other of right) {
            budget.left -= 1 / 8;
            if (budget.left < 0)
                return false;
            if (tried.has(other) || !fits(one, other))
                continue;
            tried.add(other);
            const before = owner.get(other);
            if (before !== undefined && !augment(before, tried))
                continue;
            owner.set(other, one);
            return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./match/unify.js



/** What one pair of a pattern and a document may cost. */
const mostSteps = 10_000;
/** A document of more statements than any quota allows is not compared. */
const mostStatements = 500;
/** Compares a pattern with a deployed document. */
function unify(pattern, document, steps = mostSteps) {
    const budget = { left: steps };
    if (pattern.statements.length > mostStatements || document.statements.length > mostStatements)
        return { kind: 'too-long' };
    const strict = paired(pattern, document, budget, true);
    const isVersion = canBe(pattern.version, document.version, budget);
    if (budget.left > 0 && isVersion && isWhole(strict) && strict.isComplete)
        return told('fits', strict, pattern, document);
    const loose = paired(pattern, document, budget, false);
    if (budget.left <= 0)
        return { kind: 'too-long' };
    if (isWhole(loose))
        return told('nearly', loose, pattern, document);
    return loose.isExplained && loose.pairs.size > 0 ? told('part', loose, pattern, document) : { kind: 'not' };
}
/** Something of the policy itself must be there, not only what may be added to it. */
function isWhole({ isCovered, isExplained, isTouched }) {
    return isCovered && isExplained && isTouched;
}
function paired(pattern, document, budget, withSids) {
    const { statements } = pattern;
    const touched = new Set();
    const goesWith = (want, have) => {
        const [one, other] = [statements[want], document.statements[have]];
        if (one === undefined || other === undefined || !isStatement(one, other, budget, withSids))
            return false;
        touched.add(have);
        return true;
    };
    const { length } = document.statements;
    const found = pairing(statements.map(({ count }) => count), length, goesWith, pattern.isOpen, budget);
    // Where others may be there, nobody had to ask what those go with that are not required.
    const isTouched = touched.size > 0 ||
        (pattern.isOpen &&
            statements.some((_, want) => document.statements.some((_, have) => budget.left > 0 && goesWith(want, have))));
    return { ...found, isTouched };
}
function told(kind, { pairs }, pattern, document) {
    const both = [...pairs].flatMap(([have, want]) => {
        const [one, other] = [pattern.statements[want], document.statements[have]];
        return one === undefined || other === undefined ? [] : [[one, other]];
    });
    return { kind, pairs: both };
}
function isStatement(one, other, budget, withSids) {
    budget.left--;
    if (one.effect !== undefined && one.effect !== other.effect)
        return false;
    if (withSids && !isSid(one, other, budget))
        return false;
    if (!isList(one.actions, other.actions, budget))
        return false;
    return isElement(one.resources, other.resources, budget) && isCondition(one.condition, other.condition, budget);
}
function isSid({ sid }, { sid: deployed }, budget) {
    return sid === undefined ? deployed === undefined : canBe(sid, deployed ?? '', budget);
}
function isElement(one, other, budget) {
    if (one === undefined || other === undefined)
        return one === other;
    return isList(one, other, budget);
}
function isList(one, other, budget) {
    if (one.negated !== undefined && one.negated !== other.negated)
        return false;
    return isSet(one, other.values, budget);
}
/** Whether the texts that are there are those of the pattern: every one explained, and every one of the pattern there. */
function isSet(one, there, budget) {
    const known = setOf(there);
    const literals = new Set();
    const holes = one.values.filter((value) => {
        if (value.kind === 'literal')
            literals.add(value.text);
        return value.kind !== 'literal';
    });
    for (const text of literals)
        if (!known.has(text))
            return false;
    if (there.length === 0)
        return false;
    if (holes.length === 0)
        return one.isOpen || literals.size === there.length;
    const rest = there.filter((text) => !literals.has(text));
    if (!one.isOpen && rest.length > holes.length)
        return false;
    // A hole may also have become one of the literals, which is then there but once.
    if (!holes.every((hole) => there.some((text) => canBe(hole, text, budget))))
        return false;
    if (one.isOpen || rest.length === 0)
        return true;
    const fits = (want, have) => {
        const [hole, text] = [holes[want], rest[have]];
        return hole !== undefined && text !== undefined && canBe(hole, text, budget);
    };
    return pairing(holes.map(() => 'optional'), rest.length, fits, false, budget).isExplained;
}
const setOf = (0,memo/* memoOf */.Q0)((values) => new Set(values));
function isCondition(one, other, budget) {
    if (one.tests.length === 0)
        return one.isOpen || other.length === 0;
    const fits = (want, have) => {
        const [test, deployed] = [one.tests[want], other[have]];
        return test !== undefined && deployed !== undefined && isTest(test, deployed, budget);
    };
    const { isCovered, isExplained } = pairing(one.tests.map(({ count }) => count), other.length, fits, one.isOpen, budget);
    return isCovered && isExplained;
}
function isTest(one, other, budget) {
    return (canBe(one.operator, other.operator, budget) && canBe(one.key, other.key, budget) && isSet(one, other.values, budget));
}

;// CONCATENATED MODULE: ./match/base-policies.js





/** The index of the base's policies; `copiesOf` must be asked about these very objects. */
function basePolicies(identities) {
    const byActions = new Map();
    for (const each of identities)
        byActions.set(actionKey(each), (byActions.get(actionKey(each)) ?? 0) + 1);
    const anchored = new Map();
    for (const each of identities) {
        const anchor = anchorOf(each) ?? '';
        anchored.set(anchor, [...(anchored.get(anchor) ?? []), each]);
    }
    const unified = (0,memo/* memoOf */.Q0)((document) => (0,memo/* memoOf */.Q0)((source) => unify(source.pattern, document)));
    const candidates = (0,memo/* memoOf */.Q0)((document) => ['', ...actionsOf(document)]
        .flatMap((action) => anchored.get(action) ?? [])
        .filter((each) => ['fits', 'nearly', 'too-long'].includes(unified(document)(each).kind)));
    return {
        sharesActions: (source) => (byActions.get(actionKey(source)) ?? 0) > (identities.includes(source) ? 1 : 0),
        rivals: (source, deployed) => deployed.document.kind === 'unreadable'
            ? []
            : candidates(deployed.document).filter((each) => each !== source && isRival(source, each, deployed)),
        unified: (source, document) => unified(document)(source),
    };
}
/** A policy of which nothing is written fits everything; it speaks against no name that fits. */
function isRival(source, other, deployed) {
    const names = namesFit(other, deployed);
    if (names.contradict)
        return false;
    return other.pattern.actions.length > 0 || names.speak || !namesFit(source, deployed).speak;
}
const actionKey = (0,memo/* memoOf */.Q0)(({ pattern }) => JSON.stringify(pattern.statements.map(({ actions }) => [...literals(actions)].sort().join(' ')).sort()));
/** An action that each of its documents names. */
function anchorOf({ pattern }) {
    return pattern.statements.filter(isRequired).flatMap(({ actions }) => literals(actions))[0];
}
function isRequired({ count }) {
    return count === 'one';
}

;// CONCATENATED MODULE: ./match/certainty.js

/** From how many points on a copy is certain. */
const certainFrom = 3;
/** The rules that apply to a copy, with their points. */
function reasonsFor(copied) {
    const { names, isAtAddress, pattern } = copied;
    const reasons = [
        isAtAddress && { rule: 'state-address', points: 3 },
        names.holder === 'exact' && { rule: 'holder-name', points: 3 },
        names.holder === 'pattern' && { rule: 'holder-pattern', points: 2 },
        names.policy === 'exact' && { rule: 'policy-name', points: 1 },
        pattern.statements.some(({ sid }) => sid?.kind === 'literal') && { rule: 'sids', points: 1 },
        rule('peculiar-values', Math.min(2, peculiarValues(pattern).size)),
        rule('action-set', actionSetPoints(copied)),
        ...lowered(copied),
    ];
    return reasons.filter((each) => each !== false);
}
function rule(name, points) {
    return points !== 0 && { rule: name, points };
}
/** The sum of the points. */
function pointsOf(reasons) {
    return reasons.reduce((sum, { points }) => sum + points, 0);
}
function actionSetPoints({ pattern: { actions }, isActionSetShared, isOrdinary }) {
    if (isActionSetShared || actions.length < 3)
        return 0;
    return actions.length >= 4 && !isOrdinary ? 2 : 1;
}
/** Literal values of resources and conditions that say something of whose policy it is. */
function peculiarValues({ statements }) {
    const values = statements
        .filter(({ count }) => count === 'one')
        .flatMap(({ resources, condition }) => [
        ...(resources?.values ?? []),
        ...condition.tests.flatMap((test) => test.values),
    ]);
    return new Set(values.flatMap((value) => (value.kind === 'literal' && saysSomething(value.text) ? [value.text] : [])));
}
/** `arn:aws:logs:*:*:*`, `true` and a service's name are in everybody's policies. */
function saysSomething(text) {
    if (/^(?:true|false|\d{1,11}|aws:kms|aes256)$/i.test(text) || /^[\w.*-]+\.amazonaws\.com(?:\.cn)?$/.test(text))
        return false;
    const own = text.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '').replace(/[*?]/g, '');
    return own.replace(/[^\p{L}\p{N}]/gu, '').length >= 4;
}
function lowered({ pairs, deployed }) {
    const bound = new Map();
    let differs = false;
    let isElsewhere = false;
    for (const [hole, text] of pairs.flatMap(([one, other]) => bindings(one, other))) {
        if (hole.type === 'account' && text !== deployed.account)
            isElsewhere = true;
        if (hole.name === undefined)
            continue;
        const before = bound.get(hole.name);
        if (before !== undefined && before !== text)
            differs = true;
        bound.set(hole.name, text);
    }
    return [differs && { rule: 'bound-differently', points: -1 }, isElsewhere && { rule: 'other-account', points: -1 }];
}
/** What holes stand for, where a text of the pattern can be but one text that is there. */
function bindings(one, other) {
    return [...inList(one.resources, other.resources?.values ?? []), ...inList(one.actions, other.actions.values)];
}
function inList(list, there) {
    if (list === undefined || list.values.length > 50 || there.length > 50)
        return [];
    return list.values.flatMap((value) => {
        const [text, second] = value.kind === 'literal' ? [] : there.filter((each) => isAround(value, each));
        return text === undefined || second !== undefined ? [] : filledWith(value, text);
    });
}
/** Whether a text begins and ends as the pattern does. */
function isAround(pattern, text) {
    if (pattern.kind === 'literal')
        return pattern.text === text;
    const [first, last] = [pattern.parts[0], pattern.parts[pattern.parts.length - 1]];
    return (typeof first !== 'string' || text.startsWith(first)) && (typeof last !== 'string' || text.endsWith(last));
}

;// CONCATENATED MODULE: ./match/ordinary.js
/**
 * Actions that say little of whose policy it is, since everybody copies them.
 *
 * The sets are those of the AWS managed policies that are most often written out again. A set
 * of actions inside one of them is ordinary.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const sets = [
    // AWSLambdaBasicExecutionRole, AWSLambdaVPCAccessExecutionRole, AmazonAPIGatewayPushToCloudWatchLogs
    [
        ...['logs:createloggroup', 'logs:createlogstream', 'logs:putlogevents', 'logs:describeloggroups'],
        ...['logs:describelogstreams', 'logs:getlogevents', 'logs:filterlogevents', 'logs:putretentionpolicy'],
        ...['ec2:createnetworkinterface', 'ec2:describenetworkinterfaces', 'ec2:deletenetworkinterface'],
        ...['ec2:assignprivateipaddresses', 'ec2:unassignprivateipaddresses', 'ec2:describesubnets'],
    ],
    // AmazonECSTaskExecutionRolePolicy, AmazonEC2ContainerRegistryReadOnly
    [
        ...['ecr:getauthorizationtoken', 'ecr:batchchecklayeravailability', 'ecr:getdownloadurlforlayer'],
        ...['ecr:batchgetimage', 'ecr:getrepositorypolicy', 'ecr:describerepositories', 'ecr:listimages'],
        ...['ecr:describeimages', 'logs:createlogstream', 'logs:putlogevents', 'logs:createloggroup'],
    ],
    // AWSLambdaSQSQueueExecutionRole and the like
    ['sqs:receivemessage', 'sqs:deletemessage', 'sqs:getqueueattributes', 'sqs:sendmessage', 'sqs:getqueueurl'],
    // AWSXRayDaemonWriteAccess
    [
        ...['xray:puttracesegments', 'xray:puttelemetryrecords', 'xray:getsamplingrules', 'xray:getsamplingtargets'],
        'xray:getsamplingstatisticsummaries',
    ],
    // AmazonSSMManagedInstanceCore
    [
        ...['ssmmessages:createcontrolchannel', 'ssmmessages:createdatachannel', 'ssmmessages:opencontrolchannel'],
        ...['ssmmessages:opendatachannel', 'ssm:updateinstanceinformation'],
    ],
    // What a bucket or a table is given when nobody thinks about it.
    [
        ...['s3:getobject', 's3:putobject', 's3:deleteobject', 's3:listbucket', 's3:getbucketlocation'],
        ...['s3:getobjectversion', 's3:listallmybuckets', 's3:*', 's3:getobject*', 's3:list*', 's3:get*'],
    ],
    [
        ...['dynamodb:getitem', 'dynamodb:putitem', 'dynamodb:updateitem', 'dynamodb:deleteitem', 'dynamodb:query'],
        ...['dynamodb:scan', 'dynamodb:batchgetitem', 'dynamodb:batchwriteitem', 'dynamodb:describetable'],
    ],
    ['kms:decrypt', 'kms:encrypt', 'kms:generatedatakey', 'kms:generatedatakey*', 'kms:reencrypt*', 'kms:describekey'],
];
/** Whether the actions, in lower case, are among those that everybody copies. */
function isOrdinary(actions) {
    return sets.some((set) => actions.every((action) => set.includes(action)));
}

;// CONCATENATED MODULE: ./match/without-copy.js


/** The principals and policies that the files name and that have no copy; those that are told otherwise aside. */
function withoutCopy({ attachedTo, names }, copies, toldOtherwise, index) {
    const holders = new Set([...copies.flatMap((copy) => copy.holders), ...toldOtherwise]);
    const called = new Set(copies.map(({ policy }) => policy.name.toLowerCase()));
    const isToldOfAll = copies.length === 0 && toldOtherwise.length > 0;
    return [
        ...attachedTo.flatMap((ref) => openOf(ref, holders, index)),
        ...names
            .filter((name) => !name.includes('*') && !called.has(name.toLowerCase()) && !isToldOfAll)
            .map((name) => (0,message/* message */.iU) `no deployed policy called ${name} is a copy of it`),
    ];
}
function openOf(ref, holders, index) {
    switch (ref.kind) {
        case 'unknown':
            return [];
        case 'exact':
            return openOfName(`${ref.type}/${ref.name}`, index.principalsNamed(ref.name).filter(isOf(ref)), holders);
        case 'pattern': {
            if (ref.glob.replaceAll('*', '').length < leastWritten)
                return [];
            const fits = [...holders].some((arn) => refFit(ref, holderOf(arn)) !== 'none');
            return fits ? [] : [(0,message/* message */.iU) `no copy of it is on a principal that fits ${`${ref.type}/${ref.glob}`}`];
        }
    }
}
function isOf(ref) {
    return ({ type, name }) => refFit(ref, { type, name }) !== 'none';
}
function openOfName(shown, found, holders) {
    if (found.length === 0)
        return [(0,message/* message */.iU) `${shown} is in no inventory, so it may not be deployed yet`];
    return found.filter(({ arn }) => !holders.has(arn)).map(({ arn }) => (0,message/* message */.iU) `${arn} has no copy of it yet`);
}

;// CONCATENATED MODULE: ./match/copies.js






/** The copies of a policy among all that is deployed; `base` holds it and the other policies of the repository. */
function copiesOf(source, base, index) {
    const { notComparable } = source.pattern;
    if (index.isEmpty)
        return nothing([]);
    if (notComparable !== undefined)
        return nothing([notComparable]);
    const overlap = overlapOf(source, index);
    const candidates = candidatesOf(source, index, overlap).map((deployed) => candidateOf(deployed, source, base, overlap));
    const context = {
        source,
        base,
        index,
        saysEnough: saysEnough(source),
        isOrdinary: isOrdinary(source.pattern.actions) || isUnderUnrelatedNames(candidates),
    };
    const judged = candidates.map((each) => judge(each, context));
    const of = (kind) => judged.flatMap((each) => (each.kind === kind ? [each.copy] : []));
    const [certain, possible, differing] = [of('certain'), of('possible'), of('differing')];
    const unseen = index.unseen.filter((holder) => couldHave(source, holder)).map(({ arn }) => arn);
    const open = [
        ...judged.flatMap((each) => (each.kind === 'open' ? [each.why] : [])),
        ...[...certain, ...possible].flatMap(copies_openOf),
        ...(isAnywhere(source) && !context.saysEnough ? [tooLittle] : []),
        ...withoutCopy(source, [...certain, ...possible], [...differing.flatMap(({ holders }) => holders), ...unseen], index),
    ];
    return { certain, possible, differing, unseen, open: copies_distinct(open) };
}
const tooLittle = (0,message/* words */.aL)('neither its names nor its text say enough to tell its deployed copies from other policies; name the principals in the config');
function nothing(open) {
    return { certain: [], possible: [], differing: [], unseen: [], open };
}
function copies_distinct(messages) {
    return [...new Map(messages.map((each) => [(0,message/* plain */.pj)(each), each])).values()];
}
function overlapOf({ pattern }, index) {
    const counts = new Map();
    for (const action of pattern.actions)
        for (const document of index.documentsWith(action))
            counts.set(document, (counts.get(document) ?? 0) + 1);
    return counts;
}
/** What has an action or a name of the policy, or cannot be read. */
function candidatesOf(source, index, overlap) {
    const globs = source.attachedTo.flatMap((ref) => ref.kind === 'exact' ? [ref.name] : ref.kind === 'pattern' ? [ref.glob] : []);
    const found = [
        ...[...overlap.keys()].flatMap((document) => index.policiesWith(document)),
        ...source.names.flatMap((name) => index.policiesNamed(name)),
        ...globs.flatMap((glob) => index.inlineOf(glob)),
        ...index.unreadable,
    ];
    return [...new Set(found)].filter((each) => !namesFit(source, each).contradict);
}
function candidateOf(deployed, source, base, overlap) {
    const names = namesFit(source, deployed);
    const { document } = deployed;
    if (document.kind === 'unreadable')
        return { deployed, names, unified: undefined, hasHalf: false };
    const shared = overlap.get(document) ?? 0;
    const hasHalf = shared > 0 && shared * 2 >= source.pattern.actions.length;
    // What shares little can only be a part, and then consists of nothing else.
    const isWorthIt = names.speak || hasHalf || shared === actionsOf(document).length;
    return { deployed, names, unified: isWorthIt ? base.unified(source, document) : { kind: 'not' }, hasHalf };
}
function judge(candidate, context) {
    const { deployed, names, unified, hasHalf } = candidate;
    const doubtful = (kind, doubt) => ({
        kind,
        copy: copyOf(deployed, [], doubt),
    });
    if (deployed.document.kind === 'unreadable' || unified === undefined)
        return doubtful('possible', (0,message/* message */.iU) `the document of ${whatIs(deployed)} cannot be read`);
    switch (unified.kind) {
        case 'fits':
            return judgeFitting(candidate, unified.pairs, context);
        case 'nearly':
            return doubtful('possible', (0,message/* message */.iU) `${whatIs(deployed)} is the same but for its version, its Sids or a repeated statement`);
        case 'too-long':
            return { kind: 'open', why: (0,message/* message */.iU) `it takes too many steps to compare it with ${whatIs(deployed)}` };
        case 'part':
            return names.speak || hasHalf || isPeculiarPart(unified.pairs)
                ? { kind: 'open', why: (0,message/* message */.iU) `only a part of it is deployed, as ${whatIs(deployed)}` }
                : { kind: 'stranger' };
        case 'not':
            // On a role that has several policies, the names alone do not say which of them was this one.
            if (names.speak && (names.policy !== 'any' || hasHalf))
                return doubtful('differing', (0,message/* message */.iU) `${whatIs(deployed)} has another document than the files`);
            return hasHalf
                ? doubtful('possible', (0,message/* message */.iU) `${whatIs(deployed)} has at least half of its actions`)
                : { kind: 'stranger' };
    }
}
function judgeFitting({ deployed, names }, pairs, { source, base, index, saysEnough: says, isOrdinary: ordinary }) {
    const isAtAddress = isInState(source, deployed, index);
    const reasons = reasonsFor({
        pattern: source.pattern,
        deployed,
        names,
        pairs,
        isAtAddress,
        isActionSetShared: base.sharesActions(source),
        isOrdinary: ordinary,
    });
    const doubt = doubtOf(deployed, base.rivals(source, deployed).length, pointsOf(reasons));
    if (doubt !== undefined)
        return { kind: 'possible', copy: copyOf(deployed, reasons, doubt) };
    if (!names.speak && !isAtAddress && !says)
        return {
            kind: 'possible',
            copy: copyOf(deployed, reasons, (0,message/* message */.iU) `its content alone does not tell ${whatIs(deployed)} from other policies`),
        };
    return { kind: 'certain', copy: copyOf(deployed, reasons, undefined) };
}
function doubtOf(deployed, rivals, points) {
    if (deployed.isBoundary)
        return (0,message/* message */.iU) `${whatIs(deployed)} is a permissions boundary`;
    if (deployed.holders.length === 0)
        return (0,message/* message */.iU) `nobody is known to have ${whatIs(deployed)}`;
    if (rivals > 0)
        return (0,message/* message */.iU) `${whatIs(deployed)} may as well be another policy of the repository`;
    return points < certainFrom ? (0,message/* message */.iU) `too little says that ${whatIs(deployed)} is this policy` : undefined;
}
function copyOf(policy, why, doubt) {
    return { policy, account: policy.account, holders: policy.holders, points: pointsOf(why), why, doubt };
}
/** What a copy leaves open for the whole policy. */
function copies_openOf({ policy, points }) {
    const unlisted = (0,message/* message */.iU) `${whatIs(policy)} is attached to more than the inventory lists`;
    const boundary = (0,message/* message */.iU) `${whatIs(policy)} is a permissions boundary, and what it bounds is not known`;
    return [...(policy.unlisted > 0 ? [unlisted] : []), ...(policy.isBoundary && points > 0 ? [boundary] : [])];
}
/** `the inline policy deploy of role/api in account 111122223333`. */
function whatIs({ kind, name, owner, account }) {
    const whose = owner === undefined ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` of ${`${owner.type}/${owner.name}`}`;
    return (0,message/* message */.iU) `the ${(0,message/* words */.aL)(kind)} policy ${name}${whose} in account ${account}`;
}
/** Whether nothing in the files' names keeps it from being anywhere. */
function isAnywhere({ attachedTo, names }) {
    const says = (glob) => !glob.includes('*') || glob.replaceAll('*', '').length >= leastWritten;
    if (names.some(says))
        return false;
    return (attachedTo.length === 0 ||
        attachedTo.some((ref) => ref.kind === 'unknown' || (ref.kind === 'pattern' && !says(ref.glob))));
}
/** Something peculiar, or four literal actions that not everybody has. */
function saysEnough({ pattern }) {
    const hasSid = pattern.statements.some(({ sid, count }) => count === 'one' && sid?.kind === 'literal');
    return hasSid || peculiarValues(pattern).size > 0 || (pattern.actions.length >= 4 && !isOrdinary(pattern.actions));
}
/** Whether what is deployed of a policy says enough by itself. */
function isPeculiarPart(pairs) {
    const statements = pairs.map(([one]) => one);
    const actions = pairs.flatMap(([, { actions: there }]) => there.values);
    return peculiarValues({ statements }).size > 0 || (actions.length >= 4 && !isOrdinary(actions));
}
/** Whether what it fits is called in ways that have nothing to do with each other. */
function isUnderUnrelatedNames(candidates) {
    const [first, ...others] = candidates
        .filter(({ unified }) => unified?.kind === 'fits')
        .map(({ deployed: { owner, name } }) => (owner === undefined ? name : `${owner.name} ${name}`));
    return first !== undefined && others.some((name) => !isRelated(first, name));
}
/** Whether a state says that a resource of the policy is the deployed one. */
function isInState({ addresses = [] }, deployed, { inventory }) {
    if (addresses.length === 0)
        return false;
    return inventory.states.some((state) => {
        if (!addresses.includes(state.address.replace(/\[[^\]]*\]/g, '')))
            return false;
        if (deployed.owner === undefined)
            return state.arn !== undefined && state.arn === deployed.arn;
        const { type, name } = deployed.owner;
        const owners = type === 'role' ? state.roles : type === 'user' ? state.users : state.groups;
        return state.name === deployed.name && owners.some((owner) => owner.toLowerCase() === name.toLowerCase());
    });
}
/** Whether a principal whose policies are not known may have it. */
function couldHave({ attachedTo }, { arn }) {
    return attachedTo.length === 0 || attachedTo.some((ref) => refFit(ref, holderOf(arn)) !== 'none');
}

;// CONCATENATED MODULE: ./match/deployed.js

/** What the copies of a policy say of it; `accounts` are those that any evidence names. */
function deploymentOf(copies, inventory, accounts) {
    const { certain } = copies;
    const held = [...new Set([...certain, ...copies.possible])];
    const elsewhere = withoutInventory(inventory, accounts);
    const doubts = [...copies.differing.map(differs), ...held.filter(({ policy }) => policy.isBoundary).map(bounds)];
    return {
        arns: [...new Set([...held.flatMap(({ holders }) => holders), ...copies.unseen])],
        doubts,
        open: [...doubts, ...copies.open, ...elsewhere],
        answersUnknown: certain.length > 0 && elsewhere.length === 0,
        certain,
        rests: certain.length === 0 ? [] : [restsOn(certain, inventory)],
    };
}
/** How many owners a sentence names. */
const mostNamed = 6;
/** "deployed as inline policy `api` of `role/prod-api` and 3 more; rests on 4 copies in 2 accounts, inventory of 2026-11-25". */
function restsOn(certain, { accounts }) {
    const names = [...new Map(certain.map((copy) => [shownAs(copy), (0,message/* message */.iU) `${shownAs(copy)}`])).values()];
    const more = names.length > mostNamed ? (0,message/* message */.iU) ` and ${names.length - mostNamed} more` : (0,message/* message */.iU) ``;
    const ids = [...new Set(certain.map(({ account }) => account))];
    const dates = accounts.flatMap(({ id, takenAt }) => (ids.includes(id) ? [takenAt ?? []].flat() : []));
    const oldest = dates.reduce((least, each) => (each < least ? each : least), dates[0] ?? '');
    const since = oldest === '' ? (0,message/* message */.iU) `an inventory without a date` : (0,message/* message */.iU) `inventory of ${(0,message/* words */.aL)(oldest.slice(0, 10))}`;
    return (0,message/* message */.iU) `deployed as ${(0,message/* joined */.oR)(names.slice(0, mostNamed), ' and ')}${more}; rests on ${certain.length} ${(0,message/* words */.aL)(certain.length === 1 ? 'copy' : 'copies')} in ${ids.length} ${(0,message/* words */.aL)(ids.length === 1 ? 'account' : 'accounts')}, ${since}`;
}
/** `api of role/prod-api`, or the ARN of a managed policy. */
function shownAs({ policy: { arn, name, owner } }) {
    return arn ?? `${name} of ${owner?.type ?? ''}/${owner?.name ?? ''}`;
}
/** The accounts in play of which nobody can tell who is there. */
function withoutInventory({ accounts }, named) {
    const known = new Map(accounts.map((account) => [account.id, account]));
    const absent = [...named].filter((id) => !known.has(id)).sort();
    const open = accounts.flatMap(({ id, extent }) => extent.kind === 'open' ? [(0,message/* message */.iU) `the inventory of account ${id} is not whole: ${extent.why}`] : []);
    return absent.length === 0
        ? open
        : [
            (0,message/* message */.iU) `there is no inventory of ${(0,message/* words */.aL)(absent.length === 1 ? 'account' : 'the accounts')} ${(0,message/* quotedList */.p4)(absent)}, where somebody may have it as well: export it with ${'aws iam get-account-authorization-details'}`,
            ...open,
        ];
}
function differs(copy) {
    return (0,message/* message */.iU) `what is deployed as ${shownAs(copy)} in account ${copy.account} differs from this policy at the base: nothing goes before the two agree`;
}
function bounds(copy) {
    return (0,message/* message */.iU) `deployed as ${shownAs(copy)} in account ${copy.account}, it is also a permissions boundary, so it is left alone`;
}

;// CONCATENATED MODULE: ./match/principal-index.js



/** The index of a list of findings, which must not change. */
const knownIn = (0,memo/* memoOf */.Q0)((findings) => index(findings));
/** The same with further principals, about whom there is no finding. */
function knownWith(findings, more) {
    return index(findings, more);
}
function index(findings, more = []) {
    const named = findings.flatMap((finding) => finding.subject.kind === 'principal' ? [{ arn: finding.subject.arn, finding }] : []);
    const byKey = (0,group/* grouped */.z)(named, ({ arn }) => (0,names/* principalKey */.qW)(arn));
    // A path is left out in some exports; the first spelling stands for all.
    const arns = [
        ...new Map([...more, ...named.map(({ arn }) => arn)].reverse().map((arn) => [(0,names/* principalKey */.qW)(arn), arn])).values(),
    ].reverse();
    const byName = (0,group/* grouped */.z)(arns, (arn) => (0,names/* principalName */.Io)(arn).toLowerCase());
    return {
        arns,
        about: (arn) => (byKey.get((0,names/* principalKey */.qW)(arn)) ?? []).map(({ finding }) => finding),
        called: (name) => byName.get(name.toLowerCase()) ?? [],
    };
}

;// CONCATENATED MODULE: ./match/witness.js

/** How somebody stands whose findings report permissions or, where `reports` is not true, do not. */
function standingOf(arn, reports, witnesses) {
    if (witnesses.isUnanalysed(arn))
        return witness_open((0,message/* message */.iU) `the analyzer could not analyse ${arn}, so what it uses is not known: solve the finding's error`);
    if (witnesses.isExcluded(arn)) {
        const why = (0,message/* message */.iU) `the analyzer leaves ${arn} out by its exclusions, so nothing is known of its use`;
        return reports ? keeps(why) : witness_open(why);
    }
    const holder = witnesses.holderOf(arn);
    const age = holder === undefined ? undefined : daysBetween(holder.createdAt, witnesses.day);
    if (age !== undefined && age < witnesses.period)
        return keeps((0,message/* message */.iU) `${arn} was created on ${(0,message/* words */.aL)((holder?.createdAt ?? '').slice(0, 10))}, less than ${witnesses.period} days before the findings: too young to tell`);
    if (witnesses.archivedOf(arn).some(({ keeps: { kind } }) => kind === 'everything'))
        return keeps((0,message/* message */.iU) `a finding about ${arn} is archived, which accepts what it lists`);
    if (reports)
        return { kind: 'reports' };
    return silentlyClean(arn, holder, witnesses);
}
function silentlyClean(arn, holder, witnesses) {
    if (witnesses.archivedOf(arn).length > 0)
        return keeps((0,message/* message */.iU) `a finding about ${arn} is archived, which accepts what it lists`);
    if (witnesses.isResolved(arn))
        return keeps((0,message/* message */.iU) `the finding about ${arn} is resolved: it uses what it has`);
    if (holder === undefined)
        return { kind: 'silent' };
    if (witnesses.isPartial)
        return witness_open((0,message/* message */.iU) `no finding names ${arn}, and the export of findings is not whole, so that proves nothing`);
    return witnesses.covered.has(accountOf(arn))
        ? keeps((0,message/* message */.iU) `no finding names ${arn} in an account that is analysed: it uses everything`)
        : witness_open((0,message/* message */.iU) `no finding covers account ${accountOf(arn)}, where ${arn} has this policy: export its findings as well`);
}
/** The account of an ARN. */
function accountOf(arn) {
    return arn.split(':', 5)[4] ?? '';
}
function keeps(why) {
    return { kind: 'keeps', why };
}
function witness_open(why) {
    return { kind: 'open', why };
}
/** Whole days between two times; `undefined` where one is no time. */
function daysBetween(from, to) {
    const days = (Date.parse(to) - Date.parse(from ?? '')) / 86_400_000;
    return Number.isNaN(days) ? undefined : Math.floor(days);
}

;// CONCATENATED MODULE: ./match/evidence.js











/** Days after which analyzers report by default. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_UnusedAccessConfiguration.html */
const usualPeriod = 90;
/** The evidence of what was read; `unnamedFiles` are the files of findings that name nobody. */
function evidenceOf(read, unnamedFiles, besides) {
    const { inventory = inventory_inventory/* noInventory */.u, base = () => [] } = besides;
    const holders = inventory.accounts.flatMap(({ principals }) => principals);
    const accounts = accountsIn(read, inventory, besides.accounts ?? []);
    const index = indexOfInventory(inventory);
    const copiesFor = index.isEmpty ? undefined : copiesAmong(base(), index);
    return {
        findings: read.findings,
        unnamedFiles,
        recommendations: read.recommendations,
        witnesses: witnessesOf(read, inventory, holders, besides.today),
        accounts,
        known: holders.length === 0
            ? knownIn(read.findings)
            : knownWith(read.findings, holders.map(({ arn }) => arn)),
        deploymentOf: copiesFor === undefined ? undefined : (subject) => deploymentOf(copiesFor(subject), inventory, accounts),
    };
}
/** The copies of each policy, told apart from those of the others at the base. */
function copiesAmong(base, index) {
    const found = base.flatMap((each) => (each.kind === 'policy' ? [each] : []));
    const identities = new Map(found.map((each) => [placeOf(each.policy), identityOf(each.policy, each)]));
    const policies = basePolicies([...identities.values()]);
    return (subject) => copiesOf(identities.get(placeOf(subject.deployed)) ?? identityOf(subject.deployed, subject), policies, index);
}
function placeOf({ at }) {
    return `${at.path}\n${at.name}`;
}
/** The name of a file is no name of a policy. */
function identityOf(policy, { attachedTo, knownAs, isPart }) {
    const pattern = sourcePattern(policy);
    return {
        pattern: isPart === true ? asPart(pattern) : pattern,
        attachedTo,
        names: knownAs.by === 'resource' ? knownAs.names : [],
    };
}
/** The accounts that any evidence names. */
function accountsIn(read, { accounts, manifest }, more) {
    const named = read.findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [accountOf(subject.arn)] : []));
    return new Set([
        ...named,
        ...[...read.archived, ...read.resolved].map(({ principal }) => accountOf(principal)),
        ...read.notAnalysed.map(accountOf),
        ...read.covered,
        ...accounts.map(({ id }) => id),
        ...(manifest?.accounts ?? []),
        ...(manifest?.failed ?? []),
        ...more,
    ].filter((id) => /^\d{12}$/.test(id)));
}
function witnessesOf(read, { manifest }, holders, today) {
    const archived = (0,group/* grouped */.z)((0,standing/* standingArchived */.b)(read), ({ principal }) => (0,names/* principalKey */.qW)(principal));
    const unanalysed = new Set(read.notAnalysed.map(names/* principalKey */.qW));
    const resolved = new Set(read.resolved.map(({ principal }) => (0,names/* principalKey */.qW)(principal)));
    const known = new Map(holders.map((holder) => [(0,names/* principalKey */.qW)(holder.arn), holder]));
    const periods = manifest?.analyzers.flatMap(({ period }) => period ?? []) ?? [];
    const dates = read.findings.flatMap(({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? []);
    return {
        covered: new Set([...(manifest?.accounts ?? []), ...read.covered].filter((id) => isCovered(id, manifest))),
        isPartial: manifest?.isPartial === true || read.partial.some((why) => manifest === undefined || why !== 'single-reply'),
        archivedOf: (arn) => archived.get((0,names/* principalKey */.qW)(arn)) ?? [],
        isUnanalysed: (arn) => unanalysed.has((0,names/* principalKey */.qW)(arn)),
        isResolved: (arn) => resolved.has((0,names/* principalKey */.qW)(arn)),
        holderOf: (arn) => known.get((0,names/* principalKey */.qW)(arn)),
        isExcluded: (arn) => isExcluded(arn, known.get((0,names/* principalKey */.qW)(arn)), manifest),
        period: periods.reduce((most, each) => Math.max(most, each), periods.length === 0 ? usualPeriod : 0),
        day: dates.reduce((newest, each) => (each > newest ? each : newest), '') || today,
    };
}
/** The accounts of a manifest are those that its analyzers look at; a finding alone shows no more than that one did. */
function isCovered(account, manifest) {
    return manifest === undefined || (manifest.accounts.includes(account) && !manifest.failed.includes(account));
}
function isExcluded(arn, holder, manifest) {
    return (manifest?.analyzers ?? []).some(({ exclusions }) => exclusions.accounts.includes(accountOf(arn)) ||
        exclusions.tags.some(({ key, value }) => (holder?.tags ?? []).some((tag) => tag.key.toLowerCase() === key.toLowerCase() &&
            (value === '' || tag.value.toLowerCase() === value.toLowerCase()))));
}

// EXTERNAL MODULE: ./text/glob.js
var glob = __webpack_require__(1643);
// EXTERNAL MODULE: ./sources/index.js + 43 modules
var sources_0 = __webpack_require__(1250);
;// CONCATENATED MODULE: ./match/attached.js
/**
 * The principals of the findings that a policy's attachments mean.
 *
 * A name means the principal of that name, whatever its path. Whom a name means that
 * the files give in part is a guess, since only those are known whom some evidence
 * names: it is advice. Where a name stands in several accounts, nothing is guessed
 * either; an inventory or the config has to say who is meant.
 */



/** How many characters of a name must be written before it can say whose it is. */
const attached_leastWritten = 4;
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
        probable: [...new Set(all.flatMap(({ probable = [] }) => probable))],
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
    const accounts = [...new Set(arns.map(attached_accountOf))];
    return accounts.length > 1
        ? unclear((0,message/* message */.iU) `${shown} exists in the accounts ${(0,message/* quotedList */.p4)(accounts)}; name the principals that are meant under ${'policies'} in the config`, arns)
        : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}
function byPattern(ref, known) {
    const shown = `${ref.type}/${ref.glob}`;
    if (ref.glob.replaceAll('*', '').length < attached_leastWritten)
        return unclear((0,message/* message */.iU) `${shown} says too little of the name to tell who is meant; name the principals under ${'policies'} in the config`);
    const arns = known.arns.filter((arn) => isAt(arn, ref) && (0,policy_pattern/* includes */.mK)(ref.glob, (0,names/* principalName */.Io)(arn)));
    return arns.length === 0
        ? { arns, missing: [shown], unclear: [] }
        : {
            ...unclear((0,message/* message */.iU) `the files give only a part of the name, ${shown}: probably ${(0,message/* quotedList */.p4)(arns)}; if these are all, say so under ${'policies'} in the config: ${`principals: [${arns.join(', ')}]`}`),
            probable: arns,
        };
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
function attached_accountOf(arn) {
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
function matchParties(sharers, unnamed, reported, terms) {
    return { ...decided(sharers, unnamed, reported, terms), principals: sharers.arns };
}
function decided({ arns, missing: nameless, unclear, probable = [] }, unnamed, { findings, witnesses }, { ground, missing, spokenFor = new Set() }) {
    const named = arns.map((principal) => {
        const party = partyOf(principal, findings);
        return { principal, party, standing: standingOf(principal, reportsPermissions(party), witnesses) };
    });
    const speaking = named.flatMap(({ party, standing }) => standing.kind === 'reports' ? [withAccepted(party, witnesses)] : []);
    const keeping = named.flatMap(({ party, standing }) => standing.kind === 'keeps' ? [{ ...party, keeps: standing.why }] : []);
    const silent = named.filter(({ standing }) => standing.kind === 'silent');
    const neverUsed = silent.flatMap(({ party }) => (party.findings.length > 0 ? [party] : []));
    const open = silent.flatMap(({ principal, party }) => party.findings.length > 0 || spokenFor.has(principal) ? [] : [principal]);
    const absent = [...open, ...nameless];
    const reasons = [
        ...unclear,
        ...named.flatMap(({ standing }) => (standing.kind === 'open' ? [standing.why] : [])),
        ...(neverUsed.length === 0 ? [] : [whyNeverUsed(neverUsed)]),
        ...(absent.length > 0 && missing === undefined ? [whySilent(absent)] : []),
    ];
    if (reasons.length > 0) {
        const guessed = probable.map((principal) => partyOf(principal, findings)).filter(reportsPermissions);
        const known = [...new Set([...speaking, ...guessed, ...unnamed])];
        return { kind: 'unmatched', reasons, ...(unclear.length === 0 ? {} : adviceOf(known, witnesses)) };
    }
    const using = missing === 'unused-nothing' ? open.map((principal) => partyOf(principal, findings)) : [];
    const usesAll = (missing === 'unused-nothing' && absent.length > 0) || keeping.length > 0;
    const parties = [...speaking, ...unnamed, ...using, ...keeping];
    if (parties.length === 0 && !usesAll) {
        const why = absent.length > 0 ? whySilent(absent) : whyNone(findings, ground !== 'unnamed');
        return { kind: 'unmatched', reasons: [why] };
    }
    return {
        kind: 'matched',
        ground,
        unused: usesAll ? new Map() : unusedByAll(parties, witnesses),
        parties,
    };
}
/** The party, with a word about what somebody accepted. */
function withAccepted(party, witnesses) {
    const { principal } = party;
    if (principal === undefined || witnesses.archivedOf(principal).length === 0)
        return party;
    return {
        ...party,
        keeps: (0,message/* message */.iU) `a finding about ${principal} is archived, which accepts what it lists: that stays`,
    };
}
/** What all of them leave unused; what somebody archived stays. */
function unusedByAll(parties, witnesses) {
    return (0,refine_unused/* intersection */.E$)(parties.map(({ principal, findings }) => (principal === undefined ? [] : witnesses.archivedOf(principal)).reduce((unused, { keeps: kept }) => kept.kind === 'listed' ? (0,refine_unused/* without */.FF)(unused, kept.findings) : (0,refine_unused/* without */.FF)(unused, 'everything'), (0,refine_unused/* unusedBy */.Sr)(findings))));
}
function adviceOf(parties, witnesses) {
    return parties.length === 0 ? {} : { advice: { unused: unusedByAll(parties, witnesses), parties } };
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
    const deployment = evidence.deploymentOf?.(subject);
    const mine = mappings.filter((entry) => match_speaksOf(entry, subject.policy));
    const found = mine.length > 0
        ? byEntries(mine, said, deployment, subject, evidence, rules)
        : byGrounds(said, deployment, subject, evidence, rules);
    return deployment === undefined || found.kind === 'unmatched'
        ? found
        : { ...found, copies: deployment.certain, rests: deployment.rests };
}
function byGrounds(said, deployment, subject, evidence, rules) {
    const { mappings } = rules;
    const isDeployed = deployment !== undefined && deployment.arns.length > 0;
    const unnamed = mappings.length === 0 ? partiesOf(evidence, evidence.unnamedFiles) : [];
    const named = rules.nameConvention ? match_byName(subject.policy, evidence) : undefined;
    if (isDeployed || said.length + subject.attachedTo.length > 0) {
        const sharers = shared([
            namedIn(said),
            deployment === undefined
                ? inOneAccount(attachedPrincipals(subject.attachedTo, evidence.known), evidence)
                : answered(subject, evidence, deployment),
            // Whom the name means is a guess as long as the findings do not know him.
            { ...nobody, arns: named?.arns ?? [] },
        ]);
        const isCertain = deployment !== undefined && deployment.certain.length > 0;
        const ground = isCertain ? 'deployed' : said.length > 0 ? 'recommendation' : 'attachment';
        return matchParties(sharers, unnamed, evidence, { ground, missing: rules.missing });
    }
    if (named !== undefined)
        return matchParties(named, unnamed, evidence, { ground: 'name', missing: rules.missing });
    if (mappings.length > 0) {
        const why = (0,message/* message */.iU) `no entry under ${'policies'} in the config names ${subject.policy.at.path}`;
        return { kind: 'unmatched', reasons: [why] };
    }
    return matchParties(nobody, unnamed, evidence, { ground: 'unnamed', missing: undefined });
}
/**
 * Whom the files name and what is deployed, together. Certain copies answer whom the files leave open, and of whom they
 * give a part of the name; whom they name exactly counts in any case.
 */
function answered(subject, { known }, { arns, open, answersUnknown, certain }) {
    const uncertain = certain.length > 0 || open.length > 0
        ? []
        : [(0,message/* message */.iU) `the inventory shows no copy of this policy that is certain, so it is not known who has it`];
    const deployed = { arns, missing: [], unclear: [...open, ...uncertain] };
    if (!answersUnknown)
        return shared([deployed, attachedPrincipals(subject.attachedTo, known)]);
    const exact = attachedPrincipals(subject.attachedTo.filter(({ kind }) => kind === 'exact'), known);
    return shared([deployed, { ...exact, unclear: [] }]);
}
/** A name says who is meant as long as nothing names a second account. */
function inOneAccount(attached, { accounts }) {
    const others = attached.arns.length === 0 ? [] : [...accounts].filter((id) => !isIn(id, attached.arns)).sort();
    if (others.length === 0)
        return attached;
    const why = (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(attached.arns)} may be one of several: the evidence also names ${(0,message/* words */.aL)(others.length === 1 ? 'the account' : 'the accounts')} ${(0,message/* quotedList */.p4)(others)}, and nothing says who is there; add an inventory, or name the principals that are meant under ${'policies'} in the config`;
    return { ...attached, unclear: [...attached.unclear, why] };
}
function isIn(account, arns) {
    return arns.some((arn) => accountOf(arn) === account);
}
const nobody = { arns: [], missing: [], unclear: [] };
function namedIn(said) {
    return { ...nobody, arns: said.flatMap(({ principal }) => (principal === undefined ? [] : [principal])) };
}
function byEntries(mine, said, deployment, subject, evidence, rules) {
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
        deployment === undefined ? nobody : deployedBeside(arns, deployment),
    ]);
    const terms = { ground: 'config', missing: missingOf(mine, rules), spokenFor };
    return matchParties(sharers, partiesOf(evidence, files), evidence, terms);
}
/** Who holds a copy besides those whom the entries name: the entries do not say that these have none. */
function deployedBeside(entered, { arns, doubts }) {
    const named = new Set(entered.map((arn) => arn.toLowerCase()));
    const others = arns.filter((arn) => !named.has(arn.toLowerCase()));
    const told = others.length === 0
        ? []
        : [
            (0,message/* message */.iU) `the inventory shows a copy of it on ${(0,message/* quotedList */.p4)(others)}, whom the entry in the config does not name: add them, or find out why they have it`,
        ];
    return { arns: others, missing: [], unclear: [...doubts, ...told] };
}
/** Who has the policy by its attachments, whoever else the entries name: they settle which of several a name means, and nothing else. */
function attachedBeside(entered, { attachedTo }, { known }) {
    const inEntries = knownWith([], entered);
    return shared(attachedTo.map((ref) => {
        const among = attachedPrincipals([ref], inEntries);
        const isSettled = among.arns.length + (among.probable ?? []).length > 0;
        const { arns, missing, probable = [] } = isSettled ? among : attachedPrincipals([ref], known);
        return { arns: [...arns, ...probable], missing: ref.kind === 'exact' ? missing : [], unclear: [] };
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
    const refs = (0,sources_0/* sourceOf */.vz)(at)?.namesPolicies === true ? namedAfter(at.path) : [];
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
    const old = isNew ? [] : (0,sources_0/* discoverIn */.R8)(path, files);
    const policies = old.flatMap((each) => (each.kind === 'policy' ? [each.policy] : []));
    const byName = new Map([...policies].reverse().map((policy) => [policy.at.name, policy]));
    const alike = likenessTo(policies);
    return (policy) => {
        const named = byName.get(policy.at.name);
        const base = (0,sources_0/* sourceOf */.vz)(policy.at)?.addresses === 'stable' ? named : alike(policy, named);
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
        return grounds_told();
    if (found.kind === 'skipped')
        return grounds_told(outcome('skipped', found.at, found.at.range, { why: found.why, incomplete: found.incomplete }));
    const { policy } = found;
    const { at, notPlaceable, leftAlone: why } = policy;
    if (notPlaceable !== undefined)
        return grounds_told(outcome('skipped', at, at.range, { why: notPlaceable, incomplete: true }));
    if (why !== undefined)
        return grounds_told(outcome('skipped', at, at.range, { why }));
    const alone = (0,outcomes/* leftAlone */.V)(policy, outcome);
    if (policy.statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal))
        return grounds_told(...alone);
    return matchedWith(found, alone, context);
}
function matchedWith(found, alone, context) {
    const { outcome, grounds, baseOf, files } = context;
    const { policy } = found;
    const { at } = policy;
    const base = baseOf(policy);
    const deployed = base.kind === 'policy' ? base.policy : policy;
    const matched = match({ ...found, attachedTo: [...found.attachedTo, ...notSearched(at, grounds)], deployed }, grounds.evidence, grounds.rules, grounds.catalogue);
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
        rests: matched.rests ?? [],
        differences: differences(policy, changes, deployed, matched.recommendations ?? [], matched.parties, grounds.catalogue),
    });
    const reported = { unused: kept.unused, base, evidence };
    return { kind: 'matched', found, outcomes: alone, touches, base, matched, kept, reported };
}
function notSearched({ path }, { unsearched }) {
    return unsearched?.paths.includes(path) === true ? [{ kind: 'unknown', why: unsearched.why }] : [];
}
function grounds_told(...outcomes) {
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
    const { parties, ground, copies = [] } = known.matched;
    const { differences } = refined.evidence;
    return {
        outcomes: [...known.outcomes, ...toldOf(known, refined, desk)],
        tallies: [(0,review_tally/* tallyOf */.sv)(policy, countedIn(known, refined, desk.grounds), desk.grounds.catalogue, desk.isOnChangedLine)],
        principals: parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal])),
        protecting: known.kept.protecting,
        matches: [{ at: policy.at, ground, parties, copies, differences }],
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
        ...parties.flatMap(({ keeps }) => (keeps === undefined ? [] : [outcome('note', at, at.range, { why: keeps })])),
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
    const inventory = (0,inventory_0/* readInventory */.zw)(snapshot.findings);
    const unnamedFiles = snapshot.findings.flatMap(({ path }, index) => (reads[index]?.isUnnamed === true ? [path] : []));
    const grounds = {
        principals: toLookFor(read),
        evidence: evidenceOf(read, unnamedFiles, { inventory, base: () => baseOf(snapshot), today: snapshot.today }),
        rules: config,
        catalogue,
        newPermissions: config.newPermissions,
        keep: config.keep,
        today: snapshot.today,
        maxAgeDays: config.maxAgeDays,
        isChosen,
        unsearched: snapshot.unsearched,
    };
    const linked = (0,sources_0/* linkedIn */.v8)(atHand(snapshot));
    const files = snapshot.changed.map((file) => reviewFile(file, grounds, contextOf(file, snapshot, linked(file.path))));
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
        findings: findingsReport({ ...read, problems: [...read.problems, ...inventory.problems] }, files, snapshot.findings.length, config.mappings),
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
/** The policies at the base, so that the deployed copies of one are not taken for those of another. */
function baseOf({ changed, companions }) {
    const old = changed.flatMap(({ path, base }) => (base === undefined ? [] : [{ path, text: base }]));
    return (0,sources_0/* discover */.k4)([...old, ...companions]);
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
/** Every file that was read, changed ones in both versions. */
function atHand({ changed, companions }) {
    return [
        ...companions,
        ...changed.flatMap(({ path, text, base }) => [
            { path, text },
            ...(base === undefined || base === text ? [] : [{ path, text: base }]),
        ]),
    ];
}
/** The files that are understood together with `file`: those its companion globs name or that are linked with it, changed or not. */
function contextOf(file, { changed, companions }, linked) {
    const globs = (0,sources_0/* companionsOf */.Lo)(file.path);
    const isNamed = (0,glob/* chooser */.y)(globs);
    const isCompanion = (path) => linked.has(path) || isNamed(path);
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
