export const id = 150;
export const ids = [150];
export const modules = {

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText),
/* harmony export */   n: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _publish_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(683);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _edits_replacement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8231);
/** A report for a terminal: the verdict with its reasons, then every suggestion with its diff. */




/** A report for a terminal. */
function reportText(report, files) {
    const suggestions = report.suggestions.map(({ replacement, parts, evidence }) => {
        const { path, first, last, newLines } = replacement;
        const lines = (0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(files.find((file) => file.path === path)?.text ?? '');
        const old = Array.from({ length: last - first + 1 }, (_, index) => `-${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_edits_replacement_js__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .oZ)(lines, first + index), 2000)}`);
        return [
            `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}:${first}-${last}`,
            withoutBold((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_publish_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(parts, evidence))),
            ...old,
            ...newLines.map((line) => `+${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(line, 2000)}`),
        ].join('\n');
    });
    const outside = report.outside.map(({ path, why, parts, evidence, diff }) => [
        `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}: ${withoutBold((0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_publish_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(parts, evidence)))}`,
        `  no suggestion: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why)}`,
        ...(diff ?? '').split('\n').map((line) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(line, 2000)),
    ].join('\n'));
    const advice = report.outcomes.flatMap(({ kind, at, first, why }) => kind === 'advice' && why !== undefined ? [`${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(at.path)}:${first}: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why)}`] : []);
    return `${[...suggestions, ...outside, ...advice, verdictText(report)].join('\n\n')}\n`;
}
/** The verdict for a terminal, a reason a line. */
function verdictText({ verdict }) {
    return [`verdict: ${verdict.kind}`, ...verdict.reasons.map((reason) => `  ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(reason)}`)].join('\n');
}
function withoutBold(text) {
    return text.replaceAll('**', '');
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   _9: () => (/* binding */ planLifeCycle)
/* harmony export */ });
/* unused harmony exports subjectKey, duplicatesAmong */
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);


const mostTouched = 60;
/** What becomes of the comments that earlier runs posted, and which are made. */
function planLifeCycle(wanted, posted, report, { most, scope }) {
    const matched = matchUp(wanted, posted, report);
    const plans = matched.map(({ comment, said }) => planWanted(comment, said));
    const claimed = new Set(matched.flatMap(({ said }) => said));
    const isBlind = blindness(report);
    const stale = posted.filter((each) => !claimed.has(each) && !isBlind(each.path));
    const open = plans.filter(({ stands }) => stands).length;
    const room = Math.max(0, most - open);
    const posts = [...plans.flatMap(({ post }) => post ?? [])].sort((a, b) => rank(a) - rank(b));
    const plan = within(mostTouched, {
        posts: posts.slice(0, room),
        edits: [...plans.flatMap(({ edits }) => edits), ...stale.flatMap((each) => noLonger(each, scope))],
        deletions: [...plans.flatMap(({ deletions }) => deletions), ...stale.filter(({ standing }) => standing === 'open')],
    });
    const made = new Set(plan.posts);
    const left = posts.filter((post) => !made.has(post)).map(({ comment }) => comment);
    return { ...plan, left, crowdedOut: posts.length - Math.min(room, posts.length) };
}
/** What a comment is about: the same on lines and on the file, since a run may have to post the one for the other. */
function subjectKey({ kind, fingerprint }) {
    return kind === 'summary' ? kind : fingerprint;
}
/** Of comments that say the same, made by runs that raced, all but the one to keep: what people touched, else the oldest. */
function duplicatesAmong(posted) {
    return [...grouped(posted, subjectKey).values()].flatMap((all) => {
        const open = all.filter(({ standing }) => standing === 'open').sort((a, b) => a.id - b.id);
        return open.length < all.length ? open : open.slice(1);
    });
}
/** To each wanted comment those that say it already: by its fingerprint, else as said of a file that is gone. */
function matchUp(wanted, posted, { outcomes, outside, suggestions }) {
    const exact = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(posted, ({ fingerprint }) => fingerprint);
    const here = [...outcomes.map(({ at }) => at), ...outside, ...suggestions.map(({ replacement }) => replacement)];
    const digests = new Set(here.map(({ path }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .pathDigest */ .QK)(path)));
    const gone = posted.filter(({ fingerprint }) => !digests.has((0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfFingerprint */ .qw)(fingerprint).path));
    const moved = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(gone, ({ fingerprint }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfFingerprint */ .qw)(fingerprint).subject);
    const taken = new Set();
    return wanted.map((comment) => {
        const said = exact.get(comment.fingerprint);
        if (said !== undefined)
            return { comment, said };
        const { subject } = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfFingerprint */ .qw)(comment.fingerprint);
        if (taken.has(subject))
            return { comment, said: [] };
        taken.add(subject);
        return { comment, said: moved.get(subject) ?? [] };
    });
}
function planWanted(comment, said) {
    const open = said.filter(({ standing }) => standing === 'open').sort((a, b) => a.id - b.id);
    const touched = said.filter(({ standing }) => standing !== 'open');
    if (touched.length > 0) {
        const answered = touched.filter((each) => each.standing === 'answered' && holds(each, comment));
        return { edits: answered.flatMap((each) => edited(each, comment)), deletions: open, stands: false };
    }
    const kept = open.find((each) => holds(each, comment));
    if (kept === undefined)
        return { post: { comment, replaces: open }, edits: [], deletions: [], stands: false };
    return { edits: edited(kept, comment), deletions: open.filter((each) => each !== kept), stands: true };
}
/** Whether a comment stands where it should. */
function holds({ kind, path, lines }, wanted) {
    if (path !== wanted.path || (kind === 'file') !== (wanted.last === undefined))
        return false;
    return kind === 'file' || (lines?.first === wanted.first && lines?.last === wanted.last);
}
function edited({ id, path, body }, wanted) {
    return sameText(body, wanted.body) ? [] : [{ id, path, body: wanted.body }];
}
/** Whether GitHub shows the same: it may keep other line ends, and none at the end. */
function sameText(a, b) {
    const [one, other] = [a, b].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
    return one === other;
}
function noLonger(posted, scope) {
    if (posted.standing !== 'answered')
        return [];
    const { kind, fingerprint } = posted;
    return edited(posted, {
        path: posted.path,
        fingerprint,
        body: `${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)({ kind, scope, fingerprint })}\n${noLongerApplies}`,
    });
}
const noLongerApplies = 'This no longer applies: the policy, the findings or the keep-list have changed since. The thread is left as it is because of the answers in it.';
/** For which files a run cannot tell that something no longer applies. */
function blindness({ gaps, findings, outcomes }) {
    if (gaps.length > 0 || findings.problems.length > 0)
        return () => true;
    const unseen = outcomes.filter(({ kind, incomplete, statement }) => incomplete && (kind === 'withheld' || ((kind === 'skipped' || kind === 'unmatched') && statement === undefined)));
    const paths = new Set(unseen.map(({ at }) => at.path));
    return (path) => paths.has(path);
}
/** What takes the place of another comment goes first: it opens no further one. */
function rank({ replaces }) {
    return replaces.length > 0 ? 0 : 1;
}
/** The steps cut to what one run may do: what is to be said first, then what would mislead, then tidying up. */
function within(most, steps) {
    let left = most;
    const affordable = (items, cost) => items.filter((item) => {
        left -= cost(item);
        return left >= 0;
    });
    const posts = affordable(steps.posts, ({ replaces }) => 1 + replaces.length);
    const edits = affordable(steps.edits, () => 1);
    const deletions = affordable(steps.deletions, () => 1);
    const all = steps.posts.length + steps.edits.length + steps.deletions.length;
    return { posts, edits, deletions, postponed: all - posts.length - edits.length - deletions.length };
}


/***/ }),

/***/ 9948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lifeOf)
});

// EXTERNAL MODULE: ./publish/comments/life-cycle.js
var life_cycle = __webpack_require__(7911);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./publish/words/evidence.js + 1 modules
var words_evidence = __webpack_require__(6252);
// EXTERNAL MODULE: ./publish/words/markdown.js
var markdown = __webpack_require__(9526);
// EXTERNAL MODULE: ./publish/words/outside.js
var outside = __webpack_require__(280);
// EXTERNAL MODULE: ./publish/words/sentence.js
var sentence = __webpack_require__(5498);
// EXTERNAL MODULE: ./publish/comments/marker.js
var marker = __webpack_require__(3892);
;// CONCATENATED MODULE: ./publish/comments/wanted.js






/** Every comment, however many may be open; no two share a fingerprint. */
function wantedComments(report, scope) {
    const files = [...(0,group/* grouped */.z)(report.outside, ({ path }) => path)];
    const fingerprints = (0,marker/* distinct */.dM)([
        ...report.suggestions.map(({ replacement, parts }) => (0,marker/* fingerprintOf */.ax)(replacement.path, parts)),
        ...files.map(([path, all]) => (0,marker/* fingerprintOf */.ax)(path, all.flatMap(({ parts }) => parts))),
    ]);
    const count = report.suggestions.length;
    return {
        onLines: report.suggestions.map((suggestion, index) => ({
            comment: onLines(suggestion, report, scope, fingerprints[index] ?? ''),
            suggestion,
        })),
        onFiles: files.map(([path, all], index) => onFile(path, all, report, scope, fingerprints[count + index] ?? '')),
    };
}
function onLines(suggestion, report, scope, fingerprint) {
    const { path, first, last, newLines } = suggestion.replacement;
    const hidden = (0,marker/* marker */.xL)({ kind: 'suggestion', scope, fingerprint });
    return { path, first, last, body: bodyOf(suggestion, report, hidden), fingerprint, suggestion: newLines };
}
function bodyOf({ parts, evidence, replacement }, report, hidden) {
    const whole = parts.some(({ wholeStatement }) => wholeStatement)
        ? ' Nothing is left of the statement, so all of it is removed.'
        : '';
    const said = [`${(0,markdown/* markdown */.wD)((0,sentence/* sentence */.em)(parts, evidence))}${whole}`, ...(0,sentence/* leftLines */.z0)(parts, evidence)];
    const intro = `${hidden}\n${said.join('\n\n')}`;
    const block = (0,markdown/* fenced */.OF)('suggestion', replacement.newLines);
    const lists = (0,sentence/* wholeSections */.Qz)(parts, evidence, markdown/* bodyLimit */.kR / 8);
    const room = markdown/* bodyLimit */.kR - intro.length - block.length - lists.join('').length - 2_000;
    const sections = (0,words_evidence/* evidenceSections */.g)(parts, evidence, report.catalogue, room);
    const evidenceFolded = (0,markdown/* folded */.TM)(evidenceTitle, sections);
    return [intro, block, evidenceFolded, ...lists].join('\n\n');
}
function onFile(path, all, { catalogue }, scope, fingerprint) {
    const room = (markdown/* bodyLimit */.kR - 1_000) / all.length;
    const sections = all.map((each) => {
        const evidence = (0,words_evidence/* evidenceSections */.g)(each.parts, each.evidence, catalogue, room / 2);
        return [(0,outside/* outsideSection */.Z)(each, room / 2), (0,markdown/* folded */.TM)(evidenceTitle, evidence)].join('\n\n');
    });
    const hidden = (0,marker/* marker */.xL)({ kind: 'file', scope, fingerprint });
    return { path, fingerprint, body: `${hidden}\n${sections.join('\n\n')}` };
}
const evidenceTitle = 'What is removed, what stays, and how to keep an action';

;// CONCATENATED MODULE: ./publish/comments/life.js


/** The life of the comments of a report. `posted` is what earlier runs have posted in the scope. */
function lifeOf(report, { scope, maxComments }, posted) {
    const { onLines, onFiles } = wantedComments(report, scope);
    const ours = posted.filter(({ kind }) => kind !== 'summary');
    const wanted = [...onLines.map(({ comment }) => comment), ...onFiles];
    const cycle = (0,life_cycle/* planLifeCycle */._9)(wanted, ours, report, { most: maxComments, scope });
    const left = new Set(cycle.left);
    return {
        ...cycle,
        said: onLines.flatMap(({ comment }) => (left.has(comment) ? [] : [comment])),
        onFiles: onFiles.filter((comment) => !left.has(comment)),
        unsaid: onLines.flatMap(({ comment, suggestion }) => (left.has(comment) ? [suggestion] : [])),
        suggestionOf: new Map(onLines.map(({ comment, suggestion }) => [comment, suggestion])),
        summaries: posted.filter(({ kind }) => kind === 'summary').sort((a, b) => a.id - b.id),
    };
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ pathDigest),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   qw: () => (/* binding */ partsOfFingerprint),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export readMarker */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4623);
/**
 * The hidden first line by which this action knows its own comments again.
 *
 * It carries the scope of the job and a fingerprint of what the comment says
 * (file, policy, statement and the set of removed actions), never of where it
 * stands: lines move. A marker counts only at the very start of a comment by the
 * same author, so one that is quoted in somebody's text means nothing.
 *
 * The fingerprint has two parts, the file and the rest. So two files with the
 * same policy have two fingerprints, and a comment is still known again after
 * its file was renamed, however often: the rest is the same, and the file is
 * gone. Keying on the previous path that GitHub tells would miss a file that the
 * pull request adds and renames later. A Terraform policy is named by its module,
 * so one that moves to another module is another policy.
 */


/** `scope` is one that the input allows: it cannot hold a colon or end the comment. */
function marker({ kind, scope, fingerprint }) {
    return `<!-- iam-policy-refiner:${kind}:${scope === '' ? '' : `${scope}:`}${fingerprint} -->`;
}
/** What the marker says that a comment starts with; `undefined` where there is none. */
function readMarker(body) {
    const found = /^<!-- iam-policy-refiner:(suggestion|file|summary):(?:([A-Za-z0-9._-]{0,40}):)?([0-9a-f]{1,64}) -->(?:\r?\n|$)/.exec(body);
    const kind = ['suggestion', 'file', 'summary'].find((each) => each === found?.[1]);
    return kind === undefined ? undefined : { kind, scope: found?.[2] ?? '', fingerprint: found?.[3] ?? '' };
}
const pathDigits = 8;
const subjectDigits = 16;
/** The same for the same removals from the same statements of a file, whatever their lines. */
function fingerprintOf(path, parts) {
    const what = parts.map(({ policy, statement, dropped, wholeStatement }) => [
        nameBesideFile(policy.at),
        statement.skeleton,
        wholeStatement,
        [...dropped].map((name) => name.toLowerCase()).sort(),
    ]);
    return `${pathDigest(path)}${digest(JSON.stringify(what), subjectDigits)}`;
}
/** The name of a policy; of one that is named after its file, what the file does not say. */
function nameBesideFile({ path, name }) {
    const stem = (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(path);
    return name === stem || name.startsWith(`${stem}[`) ? name.slice(stem.length) : name;
}
/** The part of a fingerprint that is the file's. */
function pathDigest(path) {
    return digest(path, pathDigits);
}
/** A fingerprint apart: the file, and what is said about it. */
function partsOfFingerprint(fingerprint) {
    return { path: fingerprint.slice(0, pathDigits), subject: fingerprint.slice(pathDigits) };
}
/** The fingerprints, of which equal ones are told apart by their order. */
function distinct(fingerprints) {
    const seen = new Map();
    return fingerprints.map((fingerprint) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        const { path, subject } = partsOfFingerprint(fingerprint);
        return count === 1 ? fingerprint : `${path}${digest(`${subject} ${count}`, subjectDigits)}`;
    });
}
function digest(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ evidenceSections),
  N: () => (/* binding */ grounds)
});

// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./publish/words/markdown.js
var markdown = __webpack_require__(9526);
// EXTERNAL MODULE: ./publish/words/sentence.js
var sentence = __webpack_require__(5498);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./refine/action-words.js
var action_words = __webpack_require__(1137);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./publish/words/trie-diagram.js
/**
 * Why one wildcard became these patterns, as a Mermaid diagram.
 *
 * The trie over the words of what stays and what goes, folded until it fits: a
 * branch that loses nothing is the pattern written for it (green), one that keeps
 * nothing is one node that says how much goes (orange, dashed), and between them
 * stand the prefixes that could not stay wildcards (orange).
 *
 *   s3:Get* ─┬─ s3:GetObject*              green
 *            └─ s3:GetBucket* ─┬─ …        orange
 *                              └─ 9 unused orange, dashed
 *
 * Labels hold letters, digits, `:`, `*` and `-` of what the file says, and our own
 * words; anything else is dropped, so no text can become syntax of Mermaid.
 */




/** More nodes than this nobody reads. */
const mostNodes = 40;
/** The diagram of the narrowed wildcard that loses most; `undefined` where no wildcard was narrowed. */
function trieDiagram(parts) {
    const narrowed = parts.flatMap(({ rewritten, dropped }) => rewritten.flatMap(({ from, to }) => narrowing(from, to, dropped)));
    const [most] = [...narrowed].sort((a, b) => b.gone.length - a.gone.length);
    if (most === undefined)
        return undefined;
    const leaves = [
        ...most.kept.map((name) => ({ name, stays: true })),
        ...most.gone.map((name) => ({ name, stays: false })),
    ];
    const [stay, go] = [most.kept.length, most.gone.length];
    const children = childrenOf(leaves, 0, 0, most.spelling);
    return drawn(small({ label: labelled(most.from), kind: 'unsafe', stay, go, children: withoutRoot(children) }));
}
/** `s3:Get*` again, right below `s3:Get*`, says nothing. */
function withoutRoot(children) {
    const [only] = children;
    return children.length === 1 && only?.kind === 'unsafe' ? only.children : children;
}
function narrowing(from, to, dropped) {
    const pattern = (0,policy_pattern/* parsePattern */.EY)(from);
    if (pattern.kind !== 'service' || !pattern.wild || to.length === 0)
        return [];
    const isMatched = (0,policy_pattern/* matcher */.jN)(pattern.name);
    const gone = dropped.flatMap((each) => {
        const name = bare(each);
        return each.toLowerCase().startsWith(`${pattern.service}:`) && isMatched(name.toLowerCase()) ? [name] : [];
    });
    return gone.length === 0
        ? []
        : [{ from, spelling: from.slice(0, pattern.service.length), kept: to.map(bare), gone: [...new Set(gone)] }];
}
function bare(action) {
    return action.slice(action.indexOf(':') + 1);
}
/** The branches below a prefix of `words` words and `length` characters; a chain of lone branches is one. */
function childrenOf(leaves, words, length, service) {
    const branches = (0,group/* grouped */.z)(leaves, ({ name }) => (0,action_words/* lowerWordsOf */.C)(withoutStar(name))[words] ?? '');
    return [...branches].flatMap(([word, below]) => word === ''
        ? below.map((leaf) => leafNode(leaf, service))
        : branch(below, words + 1, length + word.length, service));
}
function branch(leaves, words, length, service) {
    const [first] = leaves;
    if (first === undefined)
        return [];
    if (leaves.length === 1)
        return [leafNode(first, service)];
    const prefix = labelled(`${service}:${first.name.slice(0, length)}*`);
    const go = leaves.filter(({ stays }) => !stays).length;
    if (go === leaves.length)
        return [{ label: `${prefix} ${go} unused`, kind: 'gone', stay: 0, go, children: [] }];
    const children = childrenOf(leaves, words, length, service);
    // Where nothing goes there is nothing to tell but the patterns themselves.
    if (go === 0 || children.length === 1)
        return children;
    return [{ label: prefix, kind: 'unsafe', stay: leaves.length - go, go, children }];
}
function leafNode({ name, stays }, service) {
    const label = labelled(`${service}:${name}`);
    return { label, kind: stays ? 'safe' : 'gone', stay: stays ? 1 : 0, go: stays ? 0 : 1, children: [] };
}
/** What of a file's text may stand in a label. */
function labelled(text) {
    return text.replace(/[^A-Za-z0-9:*-]/g, '').slice(0, 80);
}
function withoutStar(name) {
    return name.replace(/[*?].*$/, '');
}
/** The tree folded, a little more each time, until it has at most 40 nodes. */
function small(root) {
    for (const most of [4, 2, 1]) {
        for (const depth of [9, 3, 2, 1]) {
            const made = folded(root, depth, { gone: most, unsafe: mostNodes, safe: 8 });
            if (size(made) <= mostNodes)
                return made;
        }
    }
    return folded(root, 1, { gone: 1, unsafe: 8, safe: 8 });
}
/** At each node at most so many children of a kind, the others as one; below `depth` only their numbers. */
function folded(node, depth, most) {
    const { label, children } = node;
    if (children.length === 0)
        return node;
    if (depth === 0)
        return { ...node, label: `${label} ${node.stay} stay, ${node.go} go`, children: [] };
    const shown = ['safe', 'unsafe', 'gone'].flatMap((kind) => {
        const all = children.filter((each) => each.kind === kind).sort((a, b) => b.go - a.go || wide(b) - wide(a));
        const first = all.length <= most[kind] ? all : all.slice(0, most[kind] - 1);
        const rest = all.slice(first.length);
        return [
            ...first.map((each) => folded(each, depth - 1, most)),
            ...(rest.length === 0 ? [] : [together(kind, rest)]),
        ];
    });
    return { ...node, children: shown };
}
/** Of what stays, wildcards say more than single names. */
function wide({ label }) {
    return label.endsWith('*') ? 1 : 0;
}
/** Several nodes as one that tells their number. */
function together(kind, nodes) {
    const [stay, go] = [nodes.reduce((sum, each) => sum + each.stay, 0), nodes.reduce((sum, each) => sum + each.go, 0)];
    const what = kind === 'safe' ? `${stay} more patterns` : kind === 'gone' ? `${go} more unused` : `${stay} more stay, ${go} go`;
    return { label: what, kind, stay, go, children: [] };
}
function size({ children }) {
    return children.reduce((sum, child) => sum + size(child), 1);
}
/** Colours that read on GitHub's light and dark ground. */
const classes = [
    '  classDef safe fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    '  classDef unsafe fill:#fff1e5,stroke:#bc4c00,color:#1f2328',
    '  classDef gone fill:#fff1e5,stroke:#bc4c00,color:#59636e,stroke-dasharray:4 3',
];
function drawn(root) {
    const lines = [];
    let count = 0;
    const draw = ({ label, kind, children }) => {
        const id = `n${count++}`;
        lines.push(`  ${id}["${label}"]:::${kind}`);
        for (const child of children) {
            const below = draw(child);
            lines.push(`  ${id} --> ${below}`);
        }
        return id;
    };
    draw(root);
    return (0,markdown/* fenced */.OF)('mermaid', ['flowchart LR', ...lines, ...classes]);
}

;// CONCATENATED MODULE: ./publish/words/evidence.js
/**
 * Why permissions are called unused, as Markdown: what goes, what takes its place, who says so, how to keep an action.
 */




/** The grounds, what stays, and how to keep an action, in about `room` characters. */
function evidenceSections(parts, evidence, catalogue, room) {
    const stays = (0,message/* message */.iU) `Everything that was not reported stays, including what AWS does not track. Wildcards are read with the catalogue of actions ${catalogue}.`;
    return [grounds(parts, evidence, room), (0,markdown/* markdown */.wD)(stays), howToKeep].join('\n\n');
}
/** What goes, what takes its place, with a picture of the largest narrowing where there is room for one, and who says so. */
function grounds(parts, evidence, room) {
    const rewritten = (0,sentence/* rewrittenLines */.w8)(parts);
    const diagram = trieDiagram(parts);
    return [
        `**Removed**\n\n${(0,markdown/* listed */.KE)((0,sentence/* removedLines */.ws)(parts, evidence), room / 4)}`,
        ...(rewritten.length === 0 ? [] : [`**Narrowed**\n\n${(0,markdown/* listed */.KE)(rewritten, room / 4)}`]),
        ...(diagram === undefined || diagram.length > room / 4 ? [] : [(0,markdown/* folded */.TM)(diagramTitle, diagram)]),
        ...[(0,sentence/* differencesSection */.E_)(evidence, room / 4)].filter((section) => section !== ''),
        `**Evidence**\n\n${(0,markdown/* listed */.KE)((0,sentence/* groundLines */.bv)(evidence), room / 4)}`,
    ].join('\n\n');
}
const diagramTitle = 'Why these patterns: green stays, orange holds something unused';
const howToKeep = [
    '**To keep an action**, list it under `keep` in the config with a reason (`{action: "s3:DeleteObject", reason: "quarterly purge", until: 2027-01-31}`),',
    'or write `keep s3:DeleteObject until 2027-01-31: quarterly purge` into a comment on its line where the language has comments; both count once they are on the base branch.',
    'For now, resolve this conversation or answer in it: it is not raised again.',
].join(' ');


/***/ }),

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

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ outsideSection)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);


/** The section, in about `room` characters. */
function outsideSection({ parts, evidence, why, diff }, room) {
    const head = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(parts, evidence))} There is no suggestion to commit: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(why)}.`;
    const shown = diff === undefined || diff.length > room
        ? 'The diff is too long to show here; the JSON report of this run names every action.'
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('diff', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLines */ .TV)(diff.split('\n')));
    return [head, ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .leftLines */ .z0)(parts, evidence), shown].join('\n\n');
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ differencesSection),
/* harmony export */   Qz: () => (/* binding */ wholeSections),
/* harmony export */   bv: () => (/* binding */ groundLines),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   w8: () => (/* binding */ rewrittenLines),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   ws: () => (/* binding */ removedLines),
/* harmony export */   z0: () => (/* binding */ leftLines)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(828);
/* harmony import */ var _refine_unused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8761);
/* harmony import */ var _review_policy_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4174);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);





/** How many permissions, whose, since when, out of which period: one sentence. */
function sentence(parts, evidence) {
    const names = namesIn(parts);
    const count = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `**${names.length} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(names.length === 1 ? 'permission' : 'permissions')}**`;
    const analysed = latest(evidence.parties.flatMap(({ findings }) => findings.map(({ analyzedAt }) => analyzedAt)));
    const period = analysed === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) ` in the period that was analysed until ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(day(analysed))}`;
    const used = latest(names.map((name) => lastUseOf(name, evidence)));
    const since = used === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `; the most recent use was on ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(day(used))}`;
    // Of several policies, one principal may have each.
    const whose = new Set(evidence.parties.flatMap(({ principal }) => principal ?? []));
    const named = [...whose].map((principal) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .principalName */ .Io)(principal)}`);
    const files = evidence.parties.flatMap(({ principal, path }) => principal === undefined ? [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${path ?? ''}`] : []);
    if (named.length === 0)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${count} granted here went unused${period}, as ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(files, ' and ')} reports${since}.`;
    const also = files.length === 0
        ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('')
        : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) ` (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(files, ' and ')} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(files.length === 1 ? 'agrees' : 'agree')})`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(named, ' and ')} did not use ${count} granted here${period}${also}${since}.`;
}
/** What is unused besides and stays, each with what it would take to let it go: below the wildcards at hand, or where nothing else tells it. */
function leftLines(parts, evidence) {
    return leftBeside(parts, evidence).map((each) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_review_policy_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .leftWords */ .D9)(each))}.`);
}
/** The same lists as they would be without it, as sections to fold, in about `room` characters. */
function wholeSections(parts, evidence, room) {
    return leftBeside(parts, evidence).flatMap(({ whole }) => {
        const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('text', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLines */ .TV)(whole));
        return text.length > room ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`The list without them: ${whole.length} lines`, text)];
    });
}
function leftBeside(parts, { left }) {
    return left.filter(({ statement, under, names, unused }) => {
        const own = parts.filter((part) => part.statement === statement);
        const isHere = own.some(({ rewritten }) => rewritten.some(({ from }) => under.includes(from)));
        return isHere || (own.length > 0 && names.length === unused);
    });
}
/** One line a removed action, with its last use. */
function removedLines(parts, evidence) {
    return namesIn(parts).map((name) => {
        const used = lastUseOf(name, evidence);
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)}: ${used === undefined ? 'no use on record' : `last used ${day(used)}`}`;
    });
}
/** What takes the place of each narrowed wildcard. */
function rewrittenLines(parts) {
    return parts.flatMap(({ rewritten }) => rewritten.flatMap(({ from, to }) => to.length === 0
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${from} becomes ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(to.map((each) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${each}`), ', ')}`),
        ]));
}
/** The findings that speak here, each with its principal, and what says that it is their policy. */
function groundLines(evidence) {
    const rests = [...new Set(evidence.rests.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD))];
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
            ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the list in ${path}, which names no principal`)
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `finding ${id} about ${principal}, in ${path}`));
    });
}
/** Where AWS recommends something else, as a section; empty where it does not. */
function differencesSection({ differences }, room) {
    const lines = [...new Set(differences.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD))];
    return lines.length === 0 ? '' : `**AWS recommends otherwise**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(lines, room)}`;
}
/** The distinct actions that go, without regard to case, sorted. */
function namesIn(parts) {
    const byName = new Map(parts.flatMap(({ dropped }) => dropped.map((name) => [name.toLowerCase(), name])));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
function lastUseOf(name, { unused }) {
    const lower = name.toLowerCase();
    const colon = lower.indexOf(':');
    return (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_4__/* .lastUse */ .yC)(unused, lower.slice(0, colon), lower.slice(colon + 1));
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


/***/ })

};
