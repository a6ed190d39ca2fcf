export const id = 97;
export const ids = [97];
export const modules = {

/***/ 5146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outcomesOf),
/* harmony export */   V: () => (/* binding */ leftAlone)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(683);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6526);



/** Makes the outcomes of one file, with their lines. */
function outcomesOf(lines) {
    return (kind, at, range, facts) => ({
        kind,
        at,
        ...(0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOfRange */ .Cl)(lines, range),
        statement: undefined,
        removed: [],
        why: undefined,
        incomplete: false,
        paste: undefined,
        because: undefined,
        reason: undefined,
        ...facts,
        ...(facts.incomplete === true ? { why: (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .toldOf */ .dc)(facts.why, at), whyAlone: facts.why, reason: facts.why.kind } : {}),
    });
}
/** The statements of a policy that are never refined, and those that could not be read. */
function leftAlone(policy, outcome) {
    const alone = policy.statements.flatMap((statement) => {
        const { index, node, effect } = statement;
        const why = whyAlone(statement);
        if (why !== undefined)
            return [outcome('skipped', policy.at, node.range, { why, statement: index })];
        return effect === 'unknown'
            ? [outcome('skipped', policy.at, node.range, { why: openEffect, statement: index, incomplete: true })]
            : [];
    });
    // What is known of a list elsewhere is judged like the rest.
    const unread = policy.unread.flatMap(({ index, range, why, known }) => known === undefined ? [outcome('skipped', policy.at, range, { why, statement: index, incomplete: true })] : []);
    return [...alone, ...unread];
}
function whyAlone({ effect, hasPrincipal }) {
    if (hasPrincipal)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('it names a principal, so it is part of a trust or resource policy, which unused-access findings do not describe');
    return effect === 'Deny' ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('it denies, and what is denied is never unused') : undefined;
}
const openEffect = (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('effect-not-written-out') `whether it allows or denies is not determined by these files`;


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ roomIn),
/* harmony export */   Mm: () => (/* binding */ excess),
/* harmony export */   Rt: () => (/* binding */ growthBy),
/* harmony export */   Wx: () => (/* binding */ roomsOf)
/* harmony export */ });
/* harmony import */ var _policy_document_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2397);
/* harmony import */ var _policy_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7643);
/**
 * How far a refined policy is from IAM's size quota.
 *
 * Replacing a wildcard makes a policy longer: `ec2:*` minus 14 actions is 306 patterns and
 * 7,861 characters. What goes makes room, whole statements included. A document that becomes several
 * policies keeps to the quota of each; all inline policies of one principal share one (`shelves.ts`).
 */


const alone = () => ({ size: 0, names: [] });
/** How many characters the policy may grow by until it is as long as it may be. */
function roomIn(policy, source, beside = alone) {
    const { statementsNode } = policy;
    return {
        ...tightest(policy, source, beside),
        sizeOf: ({ node }) => (0,_policy_document_size_js__WEBPACK_IMPORTED_MODULE_0__/* .statementSize */ .S)(node, statementsNode.kind, source) + 1,
    };
}
/** What each of the shelves leaves that the policy stands on, at least one. What is over its quota already may not grow. */
function roomsOf(policy, source, beside) {
    const size = (0,_policy_document_size_js__WEBPACK_IMPORTED_MODULE_0__/* .documentSize */ .z)(policy, source);
    const { shelves = [] } = policy;
    if (shelves.length === 0)
        return [{ key: undefined, quota: (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaFor */ .Sv)(size), left: (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaFor */ .Sv)(size) - size, beside: [] }];
    return shelves.map((shelf) => {
        const quota = (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaOf */ .Ot)(shelf);
        const others = beside(shelf);
        return { key: shelf.key, quota, left: Math.max(0, quota - size - others.size), beside: others.names };
    });
}
/** Of the shelves that the policy stands on, what the fullest one leaves. */
function tightest(policy, source, beside) {
    const [first, ...others] = roomsOf(policy, source, beside);
    if (first === undefined)
        throw new RangeError('a policy that has no quota');
    return others.reduce((least, each) => (each.left < least.left ? each : least), first);
}
/** How long the policy becomes, where that is more than it may be; `undefined` where it fits, or does not grow. */
function excess(policy, source, changes) {
    const { quota, left } = roomIn(policy, source);
    const growth = growthBy(policy, source, changes);
    return growth <= left ? undefined : { size: (0,_policy_document_size_js__WEBPACK_IMPORTED_MODULE_0__/* .documentSize */ .z)(policy, source) + growth, quota };
}
/** How many characters longer the changes make a policy; less than none where it becomes shorter. */
function growthBy(policy, source, changes) {
    const { kind } = policy.statementsNode;
    return changes.reduce((sum, change) => sum + growthOf(change, kind, source), 0);
}
function growthOf({ statement, decisions }, kind, source) {
    const { node, actions } = statement;
    if (decisions.every(({ item }) => item.kind === 'remove'))
        return -((0,_policy_document_size_js__WEBPACK_IMPORTED_MODULE_0__/* .statementSize */ .S)(node, kind, source) + 1);
    const items = decisions.reduce((sum, { item }, at) => {
        const term = actions.values[at];
        if (item.kind === 'keep' || term?.kind !== 'pattern')
            return sum;
        const now = item.kind === 'replace' ? item.by : [];
        return sum + now.reduce((all, each) => all + each.length + 3, 0) - (term.pattern.length + 3);
    }, 0);
    const isList = actions.node.kind === 'string' && decisions.some(({ item }) => item.kind === 'replace' && item.by.length > 1);
    return isList ? items + 2 : items;
}


/***/ }),

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ refineFile)
});

// EXTERNAL MODULE: ./refine/refine.js + 10 modules
var refine = __webpack_require__(4078);
// EXTERNAL MODULE: ./policy/grants.js
var grants = __webpack_require__(8069);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./refine/patterns-after.js
var patterns_after = __webpack_require__(9547);
;// CONCATENATED MODULE: ./refine/still-granted.js
/**
 * Changes of a policy → what they take from one statement and another one still grants.
 *
 * A name that goes from a list is not gone from the policy where another statement
 * keeps it, be it under a wildcard that is left for its length, under `*` or `NotAction`,
 * or in a list that must stay. Resources and conditions are left out: the other statement
 * is named, and a person sees what it is about.
 */



/** Comparisons of a name with a wildcard, for policies that are made to be slow: after these nothing more is said. */
const mostSteps = 2_000_000;
/** What the changes drop from a list and the policy grants all the same. */
function stillGranted({ statements }, changes) {
    if (statements.length < 2)
        return new Map();
    const search = { asked: namesByService(changes), found: new Map(), seen: new Set(), steps: 0 };
    for (const statement of statements.filter(patterns_after/* isGranting */.B)) {
        if (statement.actions.negated)
            allBut(statement, search);
        else
            for (const text of (0,patterns_after/* patternsAfter */.S)(statement, changes))
                allUnder(text, statement, search);
    }
    return search.found;
}
/** A list grants what one of its values matches. */
function allUnder(text, statement, search) {
    const written = text.toLowerCase();
    if (search.seen.has(written))
        return;
    search.seen.add(written);
    const pattern = (0,policy_pattern/* parsePattern */.EY)(written);
    if (pattern.kind === 'everything')
        for (const service of search.asked.keys())
            take(service, () => true, statement, search);
    if (pattern.kind !== 'service')
        return;
    if (pattern.wild)
        take(pattern.service, (0,policy_pattern/* matcher */.jN)(pattern.name), statement, search);
    else if (search.asked.get(pattern.service)?.delete(pattern.name) === true)
        search.found.set(written, statement);
}
/** `NotAction` grants what no value of it matches; nothing is found where a value is not determined. */
function allBut(statement, search) {
    const each = statement.actions.values.length;
    for (const service of search.asked.keys())
        take(service, (name) => (0,grants/* namesAction */.tc)(statement, service, name), statement, search, each);
}
/** The asked names of a service that are granted; `each` is how many comparisons one of them takes. */
function take(service, isGranted, statement, search, each = 1) {
    const asked = search.asked.get(service) ?? noNames;
    search.steps += asked.size * each;
    if (search.steps > mostSteps)
        return;
    for (const name of [...asked].filter(isGranted)) {
        search.found.set(`${service}:${name}`, statement);
        asked.delete(name);
    }
}
const noNames = new Set();
/** The bare names that are dropped, in lower case. */
function namesByService(changes) {
    const byService = new Map();
    for (const { decisions } of changes)
        for (const written of decisions.flatMap(({ dropped }) => dropped)) {
            const name = written.toLowerCase();
            const colon = name.indexOf(':');
            const service = name.slice(0, colon);
            const known = byService.get(service) ?? new Set();
            byService.set(service, known.add(name.slice(colon + 1)));
        }
    return byService;
}

// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources = __webpack_require__(1622);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
// EXTERNAL MODULE: ./edits/outcomes.js
var outcomes = __webpack_require__(5146);
// EXTERNAL MODULE: ./edits/plan.js
var edits_plan = __webpack_require__(9868);
// EXTERNAL MODULE: ./edits/quota.js
var quota = __webpack_require__(4891);
// EXTERNAL MODULE: ./text/diff.js
var text_diff = __webpack_require__(4030);
// EXTERNAL MODULE: ./text/edit.js
var edit = __webpack_require__(7749);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./syntax/remove.js
var remove = __webpack_require__(5393);
;// CONCATENATED MODULE: ./edits/by-service.js

/** The groups of edits that are about the same services, in the order of the first of each. */
function groupsByService(plan, groups) {
    const above = new Map();
    const root = (service) => {
        let top = service;
        for (let next = above.get(top); next !== undefined; next = above.get(top))
            top = next;
        if (top !== service)
            above.set(service, top);
        return top;
    };
    const labelled = groups.map((group) => ({ group, services: servicesOf(plan, group) }));
    for (const { services } of labelled)
        for (const service of services) {
            const [one, other] = [root(services[0] ?? ''), root(service)];
            if (one !== other)
                above.set(other, one);
        }
    const together = (0,group/* grouped */.z)(labelled, ({ services }) => root(services[0] ?? ''));
    return [...together.values()].map((all) => all.map(({ group }) => group));
}
function servicesOf({ parts }, { items }) {
    const written = items.flatMap((item) => parts[item]?.rewritten.map(({ from }) => from) ?? []);
    return [...new Set(written.map((from) => from.slice(0, Math.max(0, from.indexOf(':'))).toLowerCase()))];
}

// EXTERNAL MODULE: ./edits/replacement.js
var edits_replacement = __webpack_require__(8231);
;// CONCATENATED MODULE: ./edits/place.js
/**
 * Plans → suggestions that GitHub can apply, and what lies outside the diff.
 *
 * A suggestion must lie inside one hunk, must not overlap another one, and must
 * be of use on its own. Most lists lie only partly in the diff, so a list is not
 * all or nothing: of the items to be changed, those in one hunk make one
 * suggestion for each service, and the rest is left over. Only what the last item of
 * a list needs (the comma on the line before) ties lines together.
 *
 *   hunk ┌   "s3:PutObject",      ← removed: in the hunk, suggested
 *        └   "s3:GetObject",
 *            "s3:DeleteObject"    ← removed: outside, left over
 */







/** The share that carries out `items` of a plan. */
function shareOf(text, plan, items = (0,edits_plan/* touched */.FI)(plan)) {
    return { plan, items, groups: (0,edits_plan/* editsOf */.t7)(text, plan, items) };
}
/** Suggestions as a single one, with all lines between them; `undefined` where no hunk holds them. */
function placedTogether(path, lines, hunkOf, several) {
    const edits = several.flatMap((each) => each.edits);
    const replacement = (0,edits_replacement/* replacementOf */.ml)(path, lines, edits);
    const isOne = replacement.newLines.length > 0 && hunkOf(replacement.first, replacement.last) !== undefined;
    return isOne ? { replacement, edits, shares: several.flatMap(({ shares }) => shares) } : undefined;
}
/**
 * Places the shares of one file, each of them all that its plan does. `instead` may
 * offer, for a removed statement that does not fit, plans of its actions.
 */
function place(path, lines, hunks, all, instead) {
    const desk = { path, lines, hunkOf: (0,text_diff/* hunkFinder */.p_)(hunks) };
    const results = all.map((share) => placeShare(desk, share));
    const candidates = results.flatMap(({ candidates: each }) => each);
    const left = results.flatMap(({ left: share }) => (share.items.length > 0 ? [share] : []));
    const partly = left.flatMap((share) => placeParts(desk, share, instead));
    const settled = settle(desk, [...candidates, ...partly]);
    return { placed: settled.placed, left: [...left, ...settled.left] };
}
function placeShare(desk, share) {
    const { plan, items } = share;
    const candidates = (plan.of === 'actions' ? placeWhole(desk, share) : undefined) ?? placeByHunk(desk, share);
    const done = new Set(candidates.flatMap(({ shares }) => shares.flatMap((each) => each.items)));
    const rest = items.filter((item) => !done.has(item));
    return { candidates, left: rest.length === items.length ? share : shareOf(desk.lines.text, plan, rest) };
}
/** All of the share, a suggestion for each service, where one hunk holds it. */
function placeWhole(desk, share) {
    const hunk = hunkHolding(desk, editsIn(share));
    return hunk === undefined ? undefined : candidatesOf(hunk, share);
}
function candidatesOf(hunk, share) {
    return groupsByService(share.plan, share.groups).map((groups) => {
        const own = { plan: share.plan, items: groups.flatMap(({ items }) => items), groups };
        return { hunk, edits: editsIn(own), shares: [own] };
    });
}
function editsIn({ groups }) {
    return groups.flatMap(({ edits }) => edits);
}
function placeByHunk(desk, share) {
    const spans = itemSpans(desk.lines, share.plan);
    const inside = share.items.flatMap((item) => {
        const span = spans[item];
        const hunk = span === undefined ? undefined : desk.hunkOf(span.first, span.last);
        return hunk === undefined ? [] : [{ item, hunk }];
    });
    return [...(0,group/* grouped */.z)(inside, ({ hunk }) => hunk)].flatMap(([hunk, own]) => placeInHunk(desk, hunk, share, own.map(({ item }) => item)));
}
/** The items of one hunk; gives up the last item of a group that needs a line outside, until all fit. */
function placeInHunk(desk, hunk, share, items) {
    const { plan } = share;
    if (items.length === 0)
        return [];
    if ((0,edits_plan/* empties */.gc)(plan, items))
        return placeInHunk(desk, hunk, share, items.slice(0, -1));
    const isWhole = share.groups.length > 0 && items.length === share.items.length;
    const own = isWhole ? share : shareOf(desk.lines.text, plan, items);
    const misfit = own.groups.find(({ edits }) => hunkHolding(desk, edits) !== hunk);
    if (misfit !== undefined)
        return placeInHunk(desk, hunk, share, items.filter((item) => item !== misfit.items.at(-1)));
    if (plan.of === 'statements')
        return own.groups.map((group) => ({
            hunk,
            edits: group.edits,
            shares: [{ plan, items: group.items, groups: [group] }],
        }));
    return candidatesOf(hunk, own);
}
/** For removed statements that did not fit: as many of their actions as lie in hunks, but never all. */
function placeParts(desk, share, instead) {
    if (share.plan.of === 'actions')
        return [];
    return share.items.flatMap((item) => {
        const plan = instead(share.plan, item);
        if (plan === undefined || plan.list.kind === 'string')
            return [];
        const placed = placeByHunk(desk, { plan, items: (0,edits_plan/* touched */.FI)(plan), groups: [] });
        const items = placed.flatMap(({ shares }) => shares.flatMap((each) => each.items));
        return (0,edits_plan/* empties */.gc)(plan, items) ? placed.slice(0, -1) : placed;
    });
}
/** Merges what shares a line, writes the replacements, and gives up what cannot be written. */
function settle(desk, candidates) {
    const drafts = merged(desk.lines, candidates).map((candidate) => draftOf(desk, candidate));
    const placed = [];
    const left = [];
    drafts.forEach((draft, index) => {
        const before = placed.at(-1);
        const next = drafts[index + 1];
        const written = writable(desk, draft, before?.at(-1), next);
        if (written !== undefined)
            placed.push([{ ...draft, replacement: written }]);
        // The line between the two is the only one either could take along: they become one.
        else if (before?.[0]?.candidate.hunk === draft.candidate.hunk)
            before.push(draft);
        else if (next?.candidate.hunk === draft.candidate.hunk)
            drafts[index + 1] = draftOf(desk, together([draft.candidate, next.candidate]));
        else
            left.push(...draft.candidate.shares);
    });
    return { placed: placed.map((each) => placedOf(desk, each)), left };
}
/** The replacement, with a neighbouring line where it would leave nothing to write. */
function writable({ lines }, { candidate, replacement }, before, next) {
    if (replacement.newLines.length > 0)
        return replacement;
    const limit = next?.replacement.first ?? Number.POSITIVE_INFINITY;
    const isFree = (line) => line > (before?.replacement.last ?? 0) && line < limit && line <= lines.count;
    return (0,edits_replacement/* extended */.uQ)(lines, replacement, candidate.hunk, isFree);
}
function placedOf(desk, drafts) {
    const [only, ...others] = drafts;
    const one = others.length === 0 ? only : draftOf(desk, together(drafts.map(({ candidate }) => candidate)));
    if (one === undefined)
        throw new RangeError('a suggestion of nothing');
    return { replacement: one.replacement, edits: one.candidate.edits, shares: one.candidate.shares };
}
function draftOf({ path, lines }, candidate) {
    return { candidate, replacement: (0,edits_replacement/* replacementOf */.ml)(path, lines, candidate.edits) };
}
function together(candidates) {
    const [first] = candidates;
    if (first === undefined)
        throw new RangeError('nothing to put together');
    return {
        hunk: first.hunk,
        edits: candidates.flatMap(({ edits }) => edits),
        shares: candidates.flatMap(({ shares }) => shares),
    };
}
/** Candidates in the order of their lines, those that share a line as one. */
function merged(lines, candidates) {
    const spans = candidates.map((candidate) => ({ candidate, span: (0,edits_replacement/* spanOf */.ee)(lines, candidate.edits) }));
    const result = [];
    for (const { candidate, span } of spans.sort((a, b) => a.span.first - b.span.first)) {
        const run = result.at(-1);
        if (run === undefined || run.last < span.first)
            result.push({ candidates: [candidate], last: span.last });
        else {
            run.candidates.push(candidate);
            run.last = Math.max(run.last, span.last);
        }
    }
    return result.map((run) => together(run.candidates));
}
function hunkHolding({ lines, hunkOf }, edits) {
    if (edits.length === 0)
        return undefined;
    const { first, last } = (0,edits_replacement/* spanOf */.ee)(lines, edits);
    return hunkOf(first, last);
}
/** The lines each item stands on, its own comments included. */
function itemSpans(lines, { list, policy }) {
    if (list.kind === 'blocks') {
        return list.blocks.map(({ range }) => {
            const { start, end } = (0,remove/* withComments */.f)(lines.text, range);
            return (0,edits_replacement/* spanOf */.ee)(lines, [(0,edit/* deletion */.jo)(start, end)]);
        });
    }
    if (list.kind === 'string')
        return [(0,edits_replacement/* spanOf */.ee)(lines, [(0,edit/* deletion */.jo)(list.range.start, list.range.end)])];
    return policy.language.itemRanges(lines.text, list).map(({ start, end }) => (0,edits_replacement/* spanOf */.ee)(lines, [(0,edit/* deletion */.jo)(start, end)]));
}

// EXTERNAL MODULE: ./reasons/reason.js + 1 modules
var reason = __webpack_require__(2125);
// EXTERNAL MODULE: ./refine/violations.js + 4 modules
var violations = __webpack_require__(1143);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
;// CONCATENATED MODULE: ./edits/intended.js



/** The plans that shares carry out, with their items. */
function plansOf(shares) {
    const own = (0,group/* grouped */.z)(shares, ({ plan }) => plan);
    return new Map([...own].map(([plan, all]) => [plan, all.flatMap(({ items }) => items)]));
}
/** Whether what was read holds the intended values, and every statement, list and item that stays where the edits put it. */
function isIntended(old, now, plans, moved) {
    const instead = new Map([...plans].flatMap(([plan, items]) => [...(0,edits_plan/* intended */.uV)(old.text, plan, items)]));
    if ((0,value/* canonical */.$N)(now.policy.node, now.text) !== (0,value/* canonical */.$N)(old.policy.node, old.text, instead))
        return false;
    const isGone = (node) => instead.has(node) && instead.get(node) === undefined;
    const edited = new Map([...plans].map(([plan, items]) => [plan.list, { plan, items: new Set(items) }]));
    const left = old.policy.statements.filter(({ node }) => !isGone(node));
    return (left.length === now.policy.statements.length &&
        left.every((statement, index) => {
            const successor = now.policy.statements[index];
            if (successor === undefined)
                return false;
            // The list of a statement may stand outside the document.
            const [was, is] = [statement.actions.node, successor.actions.node];
            return ((0,value/* canonical */.$N)(was, old.text, instead) === (0,value/* canonical */.$N)(is, now.text) &&
                moved.start(statement.node.range, successor.node.range) &&
                (isOpen(was) || isOpen(is) || moved.end(statement.node.range, successor.node.range)) &&
                standsInPlace(was, is, edited.get(was), moved));
        }));
}
/** A list with an item a line has no bracket: it, and what it stands in, end where its last item does. */
function isOpen(node) {
    return node.kind === 'list' && node.layout === 'block';
}
/** Whether a list, and each item of it that stays, stands where the edits put it; their values were compared before. */
function standsInPlace(was, is, edited, moved) {
    if (!isOpen(is) && !(moved.start(was.range, is.range) && moved.end(was.range, is.range)))
        return false;
    if (was.kind !== 'list' || is.kind !== 'list')
        return true;
    let at = 0;
    return was.items.every((item, index) => {
        const decision = edited?.items.has(index) === true ? edited.plan.decisions[index] : undefined;
        const successor = is.items[at];
        at += decision === undefined || decision.kind === 'keep' ? 1 : decision.kind === 'replace' ? decision.by.length : 0;
        if ((decision !== undefined && decision.kind !== 'keep') || moved.isRewritten(item.range))
            return true;
        return (successor !== undefined && moved.start(item.range, successor.range) && moved.end(item.range, successor.range));
    });
}
/** Where things stand after edits. */
function mover(edits) {
    const ordered = [...edits].sort((a, b) => a.range.end - b.range.end);
    let shift = 0;
    const shifts = ordered.map(({ range, newText }) => (shift += newText.length - (range.end - range.start)));
    /** The number of edits that end at `offset` or before it. */
    const before = (offset) => {
        let [low, high] = [0, ordered.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ordered[middle]?.range.end ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const place = (offset) => offset + (shifts[before(offset) - 1] ?? 0);
    return {
        start: (was, is) => place(was.start) === is.start,
        end: (was, is) => place(was.end) === is.end,
        isRewritten: ({ start, end }) => {
            const edit = ordered[before(start)]?.range;
            return edit !== undefined && edit.start <= start && end <= edit.end;
        },
    };
}

;// CONCATENATED MODULE: ./edits/read-back.js






/** What is wrong with a file after an edit; `undefined` when it is as intended. */
function flawIn(before, edited) {
    const { file, context, discoveries, judged } = before;
    const after = (0,sources/* discoverIn */.R8)(file.path, context.map((each) => (each.path === file.path ? { path: file.path, text: edited.text } : each)));
    if (discoveries.length !== after.length) {
        return (0,reason/* because */.xx)('proof-failed') `read again, the file holds ${after.length} policies instead of ${discoveries.length}`;
    }
    const grounds = new Map(judged.map((each) => [each.policy, each]));
    const shares = (0,group/* grouped */.z)(edited.shares, ({ plan }) => plan.policy);
    const moved = mover(edited.edits);
    for (const [index, old] of discoveries.entries()) {
        const now = after[index];
        if (now === undefined || addressOf(now) !== addressOf(old))
            return (0,reason/* because */.xx)('proof-failed') `read again, the file holds other policies`;
        if (old.kind === 'skipped' && now.kind === 'skipped')
            continue;
        if (old.kind === 'skipped' || now.kind === 'skipped')
            return (0,reason/* because */.xx)('proof-failed') `read again, a policy is no longer readable`;
        const plans = plansOf(shares.get(old.policy) ?? []);
        if (!isIntended({ policy: old.policy, text: file.text }, { policy: now.policy, text: edited.text }, plans, moved))
            return (0,reason/* because */.xx)('proof-failed') `read again, ${old.policy.at.name} is not the intended policy`;
        const ground = grounds.get(old.policy);
        const flaw = ground === undefined ? undefined : flawInGrants(before, ground, now.policy, plans, edited.isAll);
        if (flaw !== undefined)
            return flaw;
    }
    return undefined;
}
function addressOf(discovery) {
    return discovery.kind === 'policy' ? discovery.policy.at.name : discovery.at.name;
}
/** What the oracle finds wrong with a policy that was read again. */
function flawInGrants({ catalogue }, { policy, unused, base, left, stays }, now, plans, isAll) {
    const [wasThere, isThere] = isAll ? [policy, now] : touchedBy(policy, now, plans.keys());
    const terms = { base, left: isAll ? left : [], stays };
    const found = (0,violations/* violations */.x)(wasThere, isThere, unused, catalogue, terms).find(({ kind }) => isAll || kind !== 'still-grants') ??
        (isAll ? widened(plans, catalogue) : undefined);
    return found === undefined
        ? undefined
        : (0,reason/* because */.xx)('proof-failed') `the proof failed for ${policy.at.name}: it ${(0,message/* words */.aL)(phrase[found.kind])} ${found.what}`;
}
/**
 * What a value becomes must lie within what it was, value by value: then any part of
 * the changes grants no more than the policy did, and no less than all of them.
 */
function widened(plans, catalogue) {
    for (const [{ policy, decisions, parts, of }, items] of plans) {
        for (const item of of === 'actions' ? items : []) {
            const [decision, statement] = [decisions[item], parts[item]?.statement];
            const term = statement?.actions.values[item];
            if (decision?.kind !== 'replace' || statement === undefined || term?.kind !== 'pattern')
                continue;
            const only = (patterns) => {
                const values = patterns.map((pattern) => ({ ...term, pattern }));
                return { ...policy, statements: [{ ...statement, actions: { ...statement.actions, values } }] };
            };
            const found = (0,violations/* violations */.x)(only([term.pattern]), only(decision.by), new Map(), catalogue);
            const adds = found.find(({ kind }) => kind === 'adds');
            if (adds !== undefined)
                return adds;
        }
    }
    return undefined;
}
/**
 * Just the statements that the plans touch, of both versions: the others were
 * compared word for word, and some parts of a file are read several times.
 */
function touchedBy(old, now, plans) {
    const shapes = new Set([...plans].flatMap(({ parts }) => parts.flatMap((part) => (part === undefined ? [] : [part.statement.skeleton]))));
    const only = (policy) => ({
        ...policy,
        statements: policy.statements.filter(({ skeleton }) => shapes.has(skeleton)),
    });
    return [only(old), only(now)];
}
const phrase = {
    adds: 'would add',
    loses: 'would lose',
    'still-grants': 'still grants',
    'not-left': 'no longer grants what is told as left,',
    changed: 'would change',
};

;// CONCATENATED MODULE: ./edits/proof.js
/**
 * Which suggestions of a file are proved: each alone, and any of them together.
 *
 * A person accepts any subset of n suggestions. Reading the file again for each of
 * them costs the square of its length, and still says nothing of the subsets. Four
 * readings of the whole file say it of all 2ⁿ:
 *
 *   suggestion   1  2  3  4  5        read, and exactly as intended:
 *   none         ·  ·  ·  ·  ·          the file itself
 *   all          x  x  x  x  x          all together
 *   odd          x  ·  x  ·  x          without the even ones
 *   even         ·  x  ·  x  ·          without the odd ones
 *
 * The argument. (1) Suggestions are lines, none overlaps another, and `accept` copies
 * all other lines: a subset differs from a file that was read only in which of its
 * neighbours a suggestion stands beside. (2) Each two neighbours were read in all four
 * combinations. (3) All our languages are read from left to right; so what a text means
 * depends on what stands before it only through what is open there (brackets, or an
 * indentation), and after which item or comma it comes. Each reading holds every
 * statement, list and item that stays exactly where its edits put it (`flawIn` compares
 * their ranges as well as their contents): between two suggestions the reader was in the
 * same place in all four. An unbalanced bracket, a comma too many or a comment left open
 * would move what follows, in the reading where the neighbour makes up for it or in the
 * one where it does not. (4) So any subset is made of pieces that were read between the
 * same two places, and reads as its pieces do.
 *
 * That a subset is a refinement, too, follows from the whole (`flawIn` with `isAll`):
 * what a value becomes lies within what it was, value by value, so a subset grants at
 * least what the whole grants, and at most what the file does.
 *
 * Where a reading fails, its suggestions are halved until those that fail are found, as
 * often as the budget allows; the rest is proved anew.
 */




/** More readings than this are not made to find out which suggestions fail. */
const mostReadings = 40;
/** Proves suggestions in the order of their lines. `whole` is the whole refinement, which was read and judged already. */
function proved(before, lines, placed, whole) {
    const flaw = flawOfSubsets(before, lines, placed, whole);
    if (flaw === undefined)
        return { good: placed, failed: [], together: undefined };
    const failed = failing(before, lines, placed, { readings: mostReadings });
    const lost = new Set(failed.map((each) => each.placed));
    const good = placed.filter((each) => !lost.has(each));
    const together = flawOfSubsets(before, lines, good, whole);
    return { good: together === undefined ? good : [], failed, together };
}
function flawOfSubsets(before, lines, placed, whole) {
    const alternate = [0, 1].map((rest) => placed.filter((_, index) => index % 2 === rest));
    const subsets = placed.length > 1 ? [placed, ...alternate] : [placed];
    for (const subset of subsets) {
        const flaw = flawOf(before, lines, subset, whole);
        if (flaw !== undefined)
            return flaw;
    }
    return undefined;
}
/** What is wrong with the file once just these are accepted. */
function flawOf(before, lines, placed, whole) {
    if (placed.length === 0)
        return undefined;
    const edits = placed.flatMap((each) => each.edits);
    const text = (0,edits_replacement/* accept */.Ju)(lines, placed.map(({ replacement }) => replacement));
    if (text !== (0,edit/* applyEdits */.ct)(lines.text, edits))
        return (0,reason/* because */.xx)('proof-failed') `the suggested lines are not the intended edits`;
    if (text === whole)
        return undefined;
    return flawIn(before, { text, edits, shares: placed.flatMap(({ shares }) => shares), isAll: false });
}
/** Halves a set that fails until each half passes or is a single one. */
function failing(before, lines, placed, budget) {
    budget.readings--;
    const why = flawOf(before, lines, placed);
    if (why === undefined)
        return [];
    const all = placed.map((each) => ({ placed: each, why }));
    if (placed.length === 1 || budget.readings <= 0)
        return all;
    const middle = placed.length >> 1;
    const halves = [placed.slice(0, middle), placed.slice(middle)];
    const found = halves.flatMap((half) => failing(before, lines, half, budget));
    return found.length === 0 ? all : found;
}

// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var catalogue = __webpack_require__(6023);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
;// CONCATENATED MODULE: ./edits/told.js
/**
 * What shares of plans do, in the words of the report: parts, evidence, outcomes.
 */



/** What the shares do, statement by statement. */
function partsOf(shares) {
    const parts = shares.flatMap(({ plan, items }) => items.flatMap((item) => plan.parts[item] ?? []));
    return [...(0,group/* grouped */.z)(parts, ({ statement }) => statement).values()].flatMap(([first, ...rest]) => {
        if (first === undefined)
            return [];
        const rewritten = [first, ...rest].flatMap((part) => part.rewritten);
        const dropped = [first, ...rest].flatMap((part) => part.dropped);
        return [{ ...first, rewritten, dropped }];
    });
}
/** `all` is the evidence for each policy of a file; what several suggestions of one policy rest on is put together once. */
function evidenceFor(all) {
    const alone = (0,memo/* memoOf */.Q0)((policy) => united([all.get(policy) ?? []].flat()));
    return (shares) => {
        const policies = [...new Set(shares.map(({ plan }) => plan.policy))];
        const [only] = policies;
        if (only !== undefined && policies.length === 1)
            return alone(only);
        const wanted = new Set(policies);
        return united([...all].flatMap(([policy, evidence]) => (wanted.has(policy) ? [evidence] : [])));
    };
}
function united(all) {
    return {
        parties: [...new Set(all.flatMap(({ parties }) => parties))],
        unused: new Map(all.flatMap(({ unused }) => [...unused])),
        grounds: [...new Set(all.flatMap(({ grounds }) => grounds))],
        uses: new Map(all.flatMap(({ uses }) => [...uses])),
        rests: all.flatMap(({ rests }) => rests),
        differences: all.flatMap((each) => each.differences),
        dropped: new Set(all.flatMap(({ dropped }) => [...dropped])),
        left: all.flatMap(({ left }) => left),
        still: new Map(all.flatMap(({ still }) => [...still])),
        period: all.every(({ period }) => period === all[0]?.period) ? all[0]?.period : undefined,
        catalogue: all[0]?.catalogue ?? catalogue/* bundledCatalogue */.YB,
    };
}
/** The shares are not carried out: `why` says which proof they failed. */
function withheld(shares, why, outcome) {
    return partsOf(shares).map((part) => partOutcome('withheld', part, outcome, { why, incomplete: true }));
}
/** A suggestion carries the part. */
function inlineOutcome(part, { first, last }, outcome) {
    return { ...partOutcome('inline', part, outcome, {}), first, last };
}
/** What became of one part. */
function partOutcome(kind, part, outcome, facts) {
    const { policy, statement, dropped } = part;
    return outcome(kind, policy.at, statement.node.range, { ...facts, statement: statement.index, removed: dropped });
}

;// CONCATENATED MODULE: ./edits/unfit.js
/**
 * Why lines that lie in the diff cannot be a suggestion all the same: GitHub would
 * not carry them, or carry something else than what they say.
 */


/** Why no line of the file can be suggested. */
function whyNoSuggestion({ text }) {
    const ending = (0,line/* lineEnding */.En)(text);
    if (ending === 'mixed')
        return (0,message/* words */.aL)('the file mixes line endings, and a suggestion would rewrite all of them');
    if (ending === 'lone-cr') {
        return (0,message/* words */.aL)('the file holds a carriage return that ends no line, which a suggestion cannot carry');
    }
    return text.includes('\0') ? (0,message/* words */.aL)('the file holds a NUL character, which a suggestion cannot carry') : undefined;
}
/** A comment holds 65,536 characters; the rest is for the words around the suggestion. */
const longestSuggestion = 50_000;
/** Why this suggestion cannot be made although its lines lie in the diff. */
function whyNotPlaced(lines, { replacement }) {
    if (replacement.last === lines.count && !lines.text.endsWith('\n')) {
        return (0,message/* words */.aL)('the last line of the file has no line end, where GitHub applies suggestions unreliably');
    }
    if (replacement.newLines.join('\n').length > longestSuggestion) {
        return (0,message/* words */.aL)('the suggestion is longer than GitHub lets a comment be');
    }
    const invisible = replacement.newLines.some((line) => /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line));
    return invisible ? (0,message/* words */.aL)('these lines hold invisible characters, which nobody should commit unseen') : undefined;
}

// EXTERNAL MODULE: ./policy/document-size.js
var document_size = __webpack_require__(2397);
;// CONCATENATED MODULE: ./edits/within-quota.js
/**
 * Suggestions → suggestions of which any may be accepted without exceeding IAM's quota.
 *
 * What goes makes room for what becomes longer, so the whole refinement may fit where a part of it
 * does not. Of all that may be accepted, the longest is what becomes longer and nothing else: where
 * that fits on each shelf, everything does. Where it does not, what becomes longer is put together
 * with what becomes shorter next to it, as one suggestion, until the rest fits; what no hunk holds
 * as one is told with its diff instead, and is a suggestion of the run after the others are accepted.
 */





/** The suggestions, as far as any of them fit; with what they need to fit where one hunk holds both. */
function withinQuota(path, lines, hunks, placed, rooms) {
    const left = [];
    const hunkOf = (0,text_diff/* hunkFinder */.p_)(hunks);
    let runs = placed.map((each) => runOf(each, lines, rooms));
    let over = overdrawn(runs);
    for (let steps = 0; over !== undefined; steps++) {
        const shelf = over;
        const coupled = steps < within_quota_mostSteps ? withNeighbour(runs, shelf, hunkOf) : undefined;
        if (coupled === undefined) {
            const last = steps < within_quota_mostSteps ? runs.findLast((each) => growsOn(each, shelf)) : undefined;
            const goes = runs.filter((each) => (last === undefined ? growsOn(each, shelf) : each === last));
            left.push({ why: whyNotAlone(shelf.quota), shares: sharesOf(goes) });
            runs = runs.filter((each) => !goes.includes(each));
        }
        else
            runs = coupled;
        if (!isStillOver(runs, shelf))
            over = overdrawn(runs);
    }
    const written = runs.map((run) => ({ run, one: asOne(path, lines, hunkOf, run) }));
    const unwritten = written.flatMap(({ run, one }) => (one === undefined ? [run] : []));
    return {
        placed: written.flatMap(({ one }) => one ?? []),
        left: [...left, ...unwritten.map((run) => ({ why: whyNotAlone(quotaOf(run)), shares: sharesOf([run]) }))],
    };
}
/** After so many steps all that grows on the shelf is told with its diff: the next run sees what is left of it. */
const within_quota_mostSteps = 500;
/** The most characters that suggestions can make each policy longer, whichever of them are accepted. */
function growthAtMost(suggestions, source) {
    const most = new Map();
    for (const { parts } of suggestions)
        for (const [policy, by] of growthOf(parts, source))
            most.set(policy, (most.get(policy) ?? 0) + Math.max(0, by));
    return most;
}
function runOf(placed, lines, rooms) {
    const by = new Map();
    for (const [policy, growth] of growthOf(partsOf(placed.shares), lines.text))
        for (const room of rooms.get(policy) ?? []) {
            const shelf = room.key ?? policy;
            by.set(shelf, { room, growth: (by.get(shelf)?.growth ?? 0) + growth });
        }
    const { first, last } = placed.replacement;
    return { placed: [placed], first, last, by };
}
/** What is one suggestion from here on; `undefined` where the lines between leave nothing to write. */
function asOne(path, lines, hunkOf, { placed }) {
    const [only, ...others] = placed;
    return others.length === 0 ? only : placedTogether(path, lines, hunkOf, placed);
}
function sharesOf(runs) {
    return runs.flatMap(({ placed }) => placed.flatMap(({ shares }) => shares));
}
/** What several suggestions do together is what each does: no two of them rewrite one value. */
function sumOf(run) {
    const by = new Map();
    for (const each of run)
        for (const [shelf, { room, growth }] of each.by)
            by.set(shelf, { room, growth: (by.get(shelf)?.growth ?? 0) + growth });
    return by;
}
/** How much longer parts make each policy, by what they say that they do. */
function growthOf(parts, source) {
    const all = new Map();
    for (const part of parts)
        all.set(part.policy, (all.get(part.policy) ?? 0) + growthOfPart(part, source));
    return all;
}
function growthOfPart({ policy, statement, rewritten, wholeStatement }, source) {
    const { node, actions } = statement;
    // With the comma beside it.
    if (wholeStatement)
        return -((0,document_size/* statementSize */.S)(node, policy.statementsNode.kind, source) + 1);
    const becomesList = actions.node.kind === 'string' && rewritten.some(({ to }) => to.length > 1);
    const quotedLength = (texts) => texts.reduce((sum, { length }) => sum + length + 3, 0);
    return rewritten.reduce((sum, { from, to }) => sum + quotedLength(to) - quotedLength([from]), becomesList ? 2 : 0);
}
/** The first shelf that what becomes longer would fill too much on its own. */
function overdrawn(runs) {
    const totals = new Map();
    for (const { by } of runs)
        for (const [shelf, { room, growth }] of by) {
            const before = totals.get(shelf);
            const left = Math.min(room.left, before?.room.left ?? room.left);
            totals.set(shelf, { room: { ...room, left }, growth: (before?.growth ?? 0) + Math.max(0, growth) });
        }
    for (const [shelf, { room, growth }] of totals)
        if (growth > room.left)
            return { shelf, quota: room.quota, left: room.left };
    return undefined;
}
/** The same of one shelf. */
function isStillOver(runs, over) {
    let growth = 0;
    for (const run of runs)
        growth += Math.max(0, growthOn(run, over));
    return growth > over.left;
}
function growthOn({ by }, { shelf }) {
    return by.get(shelf)?.growth ?? 0;
}
function growsOn(each, over) {
    return growthOn(each, over) > 0;
}
/** The runs with one that grows and the nearest that shrinks as one; `undefined` where no hunk holds two such. */
function withNeighbour(runs, over, hunkOf) {
    const nearest = nearestPair(runs, over, hunkOf);
    if (nearest === undefined)
        return undefined;
    const own = runs.slice(nearest.from, nearest.to + 1);
    return [
        ...runs.slice(0, nearest.from),
        { placed: own.flatMap(({ placed }) => placed), ...spanOfAll(own), by: sumOf(own) },
        ...runs.slice(nearest.to + 1),
    ];
}
function spanOfAll(runs) {
    const [first, last] = [runs[0]?.first ?? 0, runs.at(-1)?.last ?? 0];
    return { first, last };
}
/** One that grows and one that shrinks, with none between them that does either. */
function nearestPair(runs, over, hunkOf) {
    let nearest;
    let from;
    runs.forEach((next, to) => {
        if (growthOn(next, over) === 0)
            return;
        const before = from === undefined ? undefined : runs[from];
        if (before !== undefined && from !== undefined && growsOn(before, over) !== growsOn(next, over)) {
            const gap = next.first - before.last;
            const isNearer = nearest === undefined || gap < nearest.gap;
            if (isNearer && hunkOf(before.first, next.last) !== undefined)
                nearest = { from, to, gap };
        }
        from = to;
    });
    return nearest;
}
function quotaOf({ by }) {
    return Math.min(...[...by.values()].map(({ room }) => room.quota));
}
function whyNotAlone(quota) {
    return (0,message/* message */.iU) `these lines keep to IAM's quota of ${quota} characters only once others have become shorter, and no suggestion on GitHub can hold both: accept those first, and the next run suggests these`;
}

;// CONCATENATED MODULE: ./edits/suggest.js











const nothing = { outcomes: [], suggestions: [], outside: [], refined: undefined };
/** Everything that can be done to the file, proved, and placed in the hunks. */
function suggest(before, lines, hunks, planned, outcome) {
    const all = planned.flatMap(({ plans }) => plans.map((plan) => shareOf(lines.text, plan)));
    if (all.length === 0)
        return nothing;
    const edits = all.flatMap(suggest_editsIn);
    const after = (0,edit/* applyEdits */.ct)(lines.text, edits);
    const flaw = flawIn(before, { text: after, edits, shares: all, isAll: true });
    if (flaw !== undefined)
        return { ...nothing, outcomes: withheld(all, flaw, outcome) };
    const { good, left, failed } = hunks === undefined ? unplaced : suggest_settle(before, lines, hunks, planned, { all, after });
    const evidenceOf = evidenceFor(new Map(planned.map(({ policy, evidence }) => [policy, evidence])));
    const suggestions = good.map(({ replacement, shares }) => {
        return { replacement, parts: partsOf(shares), evidence: evidenceOf(shares) };
    });
    const outside = left
        .flatMap((reasoned) => byOwners(reasoned, evidenceOf))
        .map((reasoned) => outsideOf(before.file.path, lines, reasoned, evidenceOf));
    const { path } = before.file;
    const steps = stepsOf(all, evidenceOf);
    return {
        suggestions,
        outside,
        outcomes: [
            ...suggestions.flatMap(({ parts, replacement }) => parts.map((part) => inlineOutcome(part, replacement, outcome))),
            ...outside.flatMap(({ parts, why }) => parts.map((part) => partOutcome('outside-diff', part, outcome, { why }))),
            ...failed.flatMap(({ why, shares }) => withheld(shares, why, outcome)),
        ],
        refined: { path, before: lines.text, after, parts: partsOf(all), evidence: evidenceOf(all), steps, shared: [] },
    };
}
const unplaced = { good: [], left: [], failed: [] };
function suggest_settle(before, lines, hunks, planned, { all, after }) {
    const barred = whyNoSuggestion(lines);
    if (barred !== undefined)
        return { good: [], left: [{ why: barred, shares: all }], failed: [] };
    const { placed, left } = place(before.file.path, lines, hunks, all, actionsOf(planned));
    const rooms = new Map(planned.map((each) => [each.policy, each.rooms]));
    const within = withinQuota(before.file.path, lines, hunks, placed, rooms);
    const judged = within.placed.map((each) => ({ each, why: whyNotPlaced(lines, each) }));
    const unfit = judged.flatMap(({ each, why }) => (why === undefined ? [] : [{ why, shares: each.shares }]));
    const fit = judged.flatMap(({ each, why }) => (why === undefined ? [each] : []));
    const { good, failed, together } = proved(before, lines, fit, after);
    if (together !== undefined)
        return { good: [], left: [], failed: [{ why: together, shares: all }] };
    return {
        good,
        left: [{ why: outsideTheDiff, shares: left }, ...within.left, ...unfit].filter(({ shares }) => shares.length > 0),
        failed: failed.map(({ placed: { shares }, why }) => ({ why, shares })),
    };
}
const outsideTheDiff = (0,message/* words */.aL)('these lines lie outside the diff of this pull request, where GitHub takes no suggestion');
function suggest_editsIn({ groups }) {
    return groups.flatMap(({ edits }) => edits);
}
/** All edits of the shares; what several do to one list is made in one go, since its edits depend on each other. */
function editsFor(lines, shares) {
    return [...(0,group/* grouped */.z)(shares, ({ plan }) => plan)].flatMap(([plan, own]) => {
        const [only, ...others] = own;
        if (only !== undefined && others.length === 0)
            return suggest_editsIn(only);
        return suggest_editsIn(shareOf(lines.text, plan, own.flatMap(({ items }) => items)));
    });
}
/** The same edits, group by group. */
function stepsOf(shares, evidenceOf) {
    return shares.flatMap((share) => {
        const evidence = evidenceOf([share]);
        return share.groups.map(({ items, edits }) => {
            const done = items.flatMap((item) => {
                const [range, part] = [(0,edits_plan/* itemRange */.Ts)(share.plan, item), share.plan.parts[item]];
                return range === undefined || part === undefined ? [] : [{ range, part }];
            });
            return { edits, places: done.map(({ range }) => range), parts: done.map(({ part }) => part), evidence };
        });
    });
}
/** Gives the plan that does the work of a removed statement action by action. */
function actionsOf(planned) {
    const removals = planned.flatMap((each) => each.changes.filter(edits_plan/* isRemoval */.f));
    const byStatement = new Map(removals.map((change) => [change.statement, change]));
    return (plan, item) => {
        const statement = plan.parts[item]?.statement;
        const change = statement === undefined ? undefined : byStatement.get(statement);
        return change === undefined ? undefined : (0,edits_plan/* planActions */.li)(plan.policy, change);
    };
}
/** Apart by whom the policies belong to: one sentence on two roles would say of each what is true of the other. */
function byOwners({ why, shares }, evidenceOf) {
    const ownersOf = (share) => JSON.stringify(evidenceOf([share])
        .parties.map(({ principal, path }) => principal ?? path)
        .sort());
    return [...(0,group/* grouped */.z)(shares, ownersOf).values()].map((own) => ({ why, shares: own }));
}
function outsideOf(path, lines, { why, shares }, evidenceOf) {
    const diff = (0,text_diff/* unifiedDiff */.WH)(lines.text, (0,edit/* applyEdits */.ct)(lines.text, editsFor(lines, shares)));
    return { path, why, parts: partsOf(shares), evidence: evidenceOf(shares), diff };
}

;// CONCATENATED MODULE: ./edits/refine-file.js









/** The file refined: nothing is in the result that was not read again and judged. */
function refineFile(file, unused, catalogue, { files, hunks, shelves, mostLines }) {
    const { found: discoveries, principals } = (0,sources/* readIn */.Wx)(file.path, files);
    const lines = (0,line/* linesOf */.Dx)(file.text);
    const asked = discoveries.flatMap((found) => {
        const reported = found.kind === 'policy' ? unused(found) : undefined;
        return found.kind === 'policy' && reported !== undefined ? [{ found, reported }] : [];
    });
    const refineAsked = ({ found: { policy }, reported }, room) => (0,refine/* refine */.Y)(policy, reported.unused, catalogue, reported.base, { lines: mostLines, room });
    const worked = refined(file, asked, refineAsked, { files, shelves }).map((each) => workedOut(each, catalogue));
    // What is only advised is not judged: it stays as it is.
    const planned = worked.flatMap((each) => each.planned.map((own) => ({ ...own, rooms: roomsFor(own.policy, file, { files, shelves }) })));
    const judged = worked.flatMap(({ planned: done, policy, reported: { unused: all, base } }) => done.map(() => ({ policy: policy.found.policy, unused: all, base, left: policy.left, stays: staysIn(policy) })));
    const before = { file, context: files, discoveries, judged, catalogue };
    const suggested = suggest(before, lines, hunks, planned, (0,outcomes/* outcomesOf */.R)(lines));
    for (const [policy, by] of growthAtMost(suggested.suggestions, file.text))
        shelves?.growAtMost(policy, by);
    const shared = planned.flatMap(({ policy }) => sharedRooms(policy, file, { files, shelves }));
    const done = suggested.refined === undefined ? undefined : { ...suggested.refined, shared };
    return { discoveries, principals, policies: worked.map(({ policy }) => policy), ...suggested, refined: done };
}
/** The statements that are told as left with nothing, and stay. */
function staysIn({ notes }) {
    return new Set(notes.flatMap(({ kind, statement }) => (kind === 'not-removable' ? [statement.index] : [])));
}
/** What the shelves leave to the suggestions for a policy, whatever is accepted in other files; none where that is not asked. */
function roomsFor(policy, { text }, { files, shelves }) {
    return shelves === undefined ? [] : (0,quota/* roomsOf */.Wx)(policy, text, shelves.besideAtMost(policy, files));
}
/** What the quotas leave that the policy shares with others of the files. */
function sharedRooms(policy, { text }, { files, shelves }) {
    const { at, shelves: own = [] } = policy;
    if (shelves === undefined || own.every(({ key }) => key === undefined))
        return [];
    const sharers = [...new Set(shelves.sharers(policy, files))];
    return (0,quota/* roomsOf */.Wx)(policy, text, shelves.besideBefore(policy, files)).flatMap(({ key, quota, left, beside }) => key === undefined || beside.length === 0 ? [] : [{ at, key, quota, left, files: sharers }]);
}
/** The refinements; what makes a policy shorter is counted first, since it makes room for the others. */
function refined(file, asked, refineAsked, { files, shelves }) {
    const all = asked.map((each) => ({ ...each, ...refineAsked(each) }));
    if (shelves === undefined)
        return all;
    const growth = ({ found: { policy }, changes }) => (0,edits_plan/* leavesNothing */.sK)(policy, changes) ? 0 : (0,quota/* growthBy */.Rt)(policy, file.text, changes);
    const isLonger = all.map((each) => growth(each) > 0);
    all.forEach((each, at) => {
        if (isLonger[at] === false)
            shelves.grow(each.found.policy, growth(each));
    });
    return all.map((each, at) => {
        if (isLonger[at] === false)
            return each;
        const { policy } = each.found;
        const room = (0,quota/* roomIn */.Lp)(policy, file.text, shelves.beside(policy, files));
        const fitting = growth(each) <= room.left ? each : { ...each, ...refineAsked(each, room) };
        shelves.grow(policy, growth(fitting));
        return fitting;
    });
}
function droppedIn(changes) {
    const names = changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
    return new Set(names.map((name) => name.toLowerCase()));
}
function workedOut({ found, reported, changes, notes, left }, catalogue) {
    const { policy } = found;
    const plans = (0,edits_plan/* planLists */.td)(policy, changes);
    const dropped = droppedIn(changes);
    const still = stillGranted(policy, changes);
    const evidence = { ...reported.evidence(changes), dropped, left, still, catalogue };
    return {
        policy: { found, changes, notes, left, isEmptied: plans === 'emptied', evidence },
        reported,
        planned: plans === 'emptied' ? [] : [{ policy, plans, changes, evidence }],
    };
}


/***/ }),

/***/ 8231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   uQ: () => (/* binding */ extended)
/* harmony export */ });
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(683);
/**
 * Whole lines of a file and what takes their place: what a suggestion can say.
 *
 * Edits are of characters, suggestions are of lines. A replacement covers the
 * fewest lines that hold the edits; where that would leave nothing to write (a
 * suggestion must not be empty) it takes a neighbouring line along.
 */


/** The lines that edits touch; a deletion that ends just after a line's end does not touch the next one. */
function spanOf(lines, edits) {
    const start = edits.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
    const end = edits.reduce((most, { range }) => Math.max(most, range.start, range.end - 1), 0);
    return { first: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(lines, start), last: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(lines, end) };
}
/** The edits as a replacement of the fewest lines; `newLines` may be empty. All edits lie within `span`. */
function replacementOf(path, lines, edits, span = spanOf(lines, edits)) {
    const start = (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(lines, span.first);
    const old = lines.text.slice(start, (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(lines, span.last + 1));
    const shifted = edits.map(({ range, newText }) => ({
        range: { start: range.start - start, end: range.end - start },
        newText,
    }));
    return trimmed(path, span.first, (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(old), (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)((0,_text_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(old, shifted)));
}
/** Leaves out the lines that are the same at both ends. */
function trimmed(path, start, old, now) {
    let head = 0;
    while (head < Math.min(old.length, now.length) && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail++;
    return {
        path,
        first: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(start + head),
        last: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(start + old.length - 1 - tail),
        newLines: now.slice(head, now.length - tail),
    };
}
/** Takes the next line along, or the one before, as far as the hunk and `isFree` allow; `undefined` where neither is to be had. */
function extended(lines, replacement, hunk, isFree) {
    const { first, last } = replacement;
    if (last + 1 <= hunk.last && isFree(last + 1))
        return {
            ...replacement,
            last: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(last + 1),
            newLines: [...replacement.newLines, lineText(lines, last + 1)],
        };
    if (first - 1 >= hunk.first && isFree(first - 1))
        return {
            ...replacement,
            first: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(first - 1),
            newLines: [lineText(lines, first - 1), ...replacement.newLines],
        };
    return undefined;
}
/** One line without its end. */
function lineText(lines, line) {
    return lines.text.slice((0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(lines, line), (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(lines, line + 1)).replace(/\r?\n$/, '');
}
/** The file once the replacements are accepted. They must not overlap. */
function accept(lines, replacements) {
    const end = (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(lines.text);
    const edits = replacements.map(({ first, last, newLines }) => {
        const range = { start: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(lines, first), end: (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(lines, last + 1) };
        const isWhole = range.end < lines.text.length || lines.text.endsWith('\n');
        return {
            range,
            newText: newLines.map((line, index) => (isWhole || index < newLines.length - 1 ? line + end : line)).join(''),
        };
    });
    return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(lines.text, edits);
}


/***/ }),

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ statementSize),
/* harmony export */   z: () => (/* binding */ documentSize)
/* harmony export */ });
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2048);
/**
 * How many characters of IAM's quota a policy document takes: its JSON without white space.
 *
 * Of an HCL document it is the JSON that Terraform writes: `jsonencode` escapes `<`, `>` and `&`, and
 * statement blocks get a version, a list and their default effect. What a file does not determine counts
 * as long as it is written. White space inside a text counts, since nobody says that it does not.
 */

/** The characters of a document. */
function documentSize({ node, statementsNode, statements }, source) {
    if (statementsNode.kind !== 'blocks')
        return nodeSize(node, source);
    const listed = statements.map((each) => statementSize(each.node, 'blocks', source));
    return wrapper.length + sum(listed) + Math.max(0, listed.length - 1);
}
/** What stands around the statements of a document that is written in blocks. */
const wrapper = '{"Version":"2012-10-17","Statement":[]}';
/** The characters of one statement, without its comma. */
function statementSize(node, statements, source) {
    const own = nodeSize(node, source);
    if (statements !== 'blocks' || node.kind !== 'map')
        return own;
    return node.entries.some(({ key }) => key === 'effect') ? own : own + '"Effect":"Allow",'.length;
}
function nodeSize(node, source) {
    switch (node.kind) {
        case 'string':
            return JSON.stringify(node.value).length + 5 * (node.value.match(/[<>&]/g)?.length ?? 0);
        case 'literal':
            return String(node.value).length;
        case 'opaque':
            return opaqueSize(node, source);
        case 'list':
            return 2 + sum(node.items.map((item) => nodeSize(item, source))) + Math.max(0, node.items.length - 1);
        case 'map':
            return (2 +
                sum(node.entries.map(({ key, value }) => JSON.stringify(key).length + 1 + nodeSize(value, source))) +
                Math.max(0, node.entries.length - 1));
    }
}
/** As long as it is written; lists and objects inside as they would be. */
function opaqueSize(node, source) {
    let size = node.range.end - node.range.start;
    let counted = node.range.start;
    for (const part of (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(node.expression)) {
        if (part.range.start < counted)
            continue;
        counted = part.range.end;
        size += nodeSize(part, source) - (part.range.end - part.range.start);
    }
    return size;
}
function sum(numbers) {
    return numbers.reduce((all, each) => all + each, 0);
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

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ hunksOf),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   p_: () => (/* binding */ hunkFinder)
/* harmony export */ });
/* unused harmony export hunkAround */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1587);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2436);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(683);
/**
 * Unified diffs: read from GitHub or git, and written for people.
 *
 * GitHub's files API gives the hunks of one file without the `---`/`+++` head;
 * git gives them with it. A hunk is kept as the lines of the new file that it
 * shows, additions and context alike, since a review comment may start and end
 * on any of them and must not leave them; which of its lines are additions is kept
 * beside that.
 */


/** The hunks of one file's patch; a hunk that shows no line of the new file is left out. Throws on a malformed patch. */
function hunksOf(patch) {
    return (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .i)(patch).flatMap(({ hunks }) => hunks.flatMap(({ newStart, newLines, lines }) => newLines === 0
        ? []
        : [
            {
                first: (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(newStart),
                last: (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(newStart + newLines - 1),
                added: additions(lines, newStart),
            },
        ]));
}
/** The numbers of the lines that start with `+`; `start` is that of the first line of the new file. */
function additions(lines, start) {
    const shown = lines.filter((line) => !/^[-\\]/.test(line));
    return shown.flatMap((line, index) => (line.startsWith('+') ? [(0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .lineNumber */ .eT)(start + index)] : []));
}
/** The hunk that holds lines `first` to `last`, if one does. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.first <= first && last <= hunk.last);
}
/** Finds hunks by their lines; no two of one diff share a line. */
function hunkFinder(hunks) {
    const ordered = [...hunks].sort((a, b) => a.first - b.first);
    return (first, last) => {
        let [low, high] = [0, ordered.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ordered[middle]?.first ?? 0) <= first)
                low = middle + 1;
            else
                high = middle;
        }
        const hunk = ordered[low - 1];
        return hunk !== undefined && last <= hunk.last ? hunk : undefined;
    };
}
/** A diff of more edits than this is nothing to read, so none is made. */
const mostEdits = 4000;
/** The shortest diff costs the square of its edits; above so many, one is made between the lines that stand once in either text. */
const fewEdits = 200;
/**
 * The unified diff from `before` to `after`, without file names; empty when they
 * are equal. Line ends are not shown: a CRLF file reads as its author sees it.
 * `undefined` where it would be too long.
 */
function unifiedDiff(before, after, context = 3) {
    const [old, now] = [before.replaceAll('\r\n', '\n'), after.replaceAll('\r\n', '\n')];
    const least = leastEdits(old, now);
    if (least > mostEdits)
        return undefined;
    const shortest = least > fewEdits ? undefined : (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .structuredPatch */ .YB)('', '', old, now, '', '', { context, maxEditLength: 2 * fewEdits });
    const hunks = shortest?.hunks ?? hunksFrom(stepsBetween(tokensOf(old), tokensOf(now)), context);
    return hunks
        .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines,
    ])
        .join('\n');
}
function tokensOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** A diff that keeps, of the lines that stand once in either text, as many as keep their order; n log n. */
function stepsBetween(old, now) {
    const steps = [];
    let [left, right] = [0, 0];
    for (const [at, to] of [...anchors(old, now), [old.length, now.length]]) {
        for (const step of stepsInGap(old.slice(left, at), now.slice(right, to)))
            steps.push(step);
        if (at < old.length)
            steps.push({ sign: ' ', token: old[at] ?? '' });
        [left, right] = [at + 1, to + 1];
    }
    return steps;
}
function stepsInGap(old, now) {
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_3__/* .diffArrays */ .E)([...old], [...now], { maxEditLength: fewEdits }) ?? [
        { removed: true, added: false, value: old },
        { removed: false, added: true, value: now },
    ];
    return changes.flatMap(({ added, removed, value }) => value.map((token) => ({ sign: added ? '+' : removed ? '-' : ' ', token })));
}
/** The places of lines that stand once in either text, as many as have one order in both. */
function anchors(old, now) {
    const once = placesOfSingles(old);
    const pairs = [...placesOfSingles(now)].flatMap(([token, to]) => {
        const at = once.get(token);
        return at === undefined ? [] : [[at, to]];
    });
    return longestRising(pairs.sort(([a], [b]) => a - b));
}
function placesOfSingles(tokens) {
    const places = new Map();
    const repeated = new Set();
    for (const [index, token] of tokens.entries()) {
        if (places.has(token))
            repeated.add(token);
        else
            places.set(token, index);
    }
    for (const token of repeated)
        places.delete(token);
    return places;
}
/** The longest choice of pairs whose second numbers rise as their first ones do. */
function longestRising(pairs) {
    const ends = []; // the link that ends the best chain of each length
    for (const pair of pairs) {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ends[middle]?.pair[1] ?? 0) < pair[1])
                low = middle + 1;
            else
                high = middle;
        }
        ends[low] = { pair, before: ends[low - 1] };
    }
    const chain = [];
    for (let link = ends.at(-1); link !== undefined; link = link.before)
        chain.push(link.pair);
    return chain.reverse();
}
/** Runs of changes with the unchanged lines around them; two runs that would share such lines are one. */
function hunksFrom(steps, context) {
    const runs = [];
    for (const [index, { sign }] of steps.entries()) {
        const run = runs.at(-1);
        if (sign === ' ')
            continue;
        if (run !== undefined && index - run.last <= 2 * context + 1)
            run.last = index;
        else
            runs.push({ first: index, last: index });
    }
    let [old, now, done] = [1, 1, 0];
    return runs.map(({ first, last }) => {
        const start = Math.max(0, first - context);
        [old, now] = [old + start - done, now + start - done];
        const shown = steps.slice(start, last + 1 + context);
        const [oldStart, newStart] = [old, now];
        for (const { sign } of shown) {
            if (sign !== '+')
                old++;
            if (sign !== '-')
                now++;
        }
        done = start + shown.length;
        const lines = shown.flatMap(({ sign, token }) => token.endsWith('\n') ? [sign + token.slice(0, -1)] : [sign + token, '\\ No newline at end of file']);
        return { oldStart, oldLines: old - oldStart, newStart, newLines: now - newStart, lines };
    });
}
/** No diff has fewer edits: each line that one text has more often than the other is one. */
function leastEdits(before, after) {
    const surplus = new Map();
    for (const line of before.split('\n'))
        surplus.set(line, (surplus.get(line) ?? 0) + 1);
    for (const line of after.split('\n'))
        surplus.set(line, (surplus.get(line) ?? 0) - 1);
    // A last line without its end is another line to the diff than one with it.
    return [...surplus.values()].reduce((sum, count) => sum + Math.abs(count), 0) - 2;
}


/***/ })

};
