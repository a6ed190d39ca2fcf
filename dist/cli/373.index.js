export const id = 373;
export const ids = [373];
export const modules = {

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText),
/* harmony export */   n: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _publish_words_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9519);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(683);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _edits_replacement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8231);




/** What is said of a policy beside its diffs, or where it has none. */
const withoutDiff = new Set(['advice', 'emptied', 'left', 'withheld']);
/** A report for a terminal; where it is about the whole repository, no diff could have carried a suggestion. */
function reportText(report, files, isWhole = false) {
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
        ...(isWhole ? [] : [`  no suggestion: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why)}`]),
        ...(diff ?? '').split('\n').map((line) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(line, 2000)),
    ].join('\n'));
    const advice = report.outcomes.flatMap(({ kind, at, first, why, incomplete }) => 
    // What is incomplete is among the reasons of the verdict.
    why !== undefined && withoutDiff.has(kind) && !incomplete
        ? [`${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(at.path)}:${first}${kind === 'withheld' ? ` (${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(at.name)})` : ''}: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(why)}`]
        : []);
    return `${[...suggestions, ...outside, ...advice, verdictText(report)].join('\n\n')}\n`;
}
/** The verdict for a terminal, a reason a line. */
function verdictText({ verdict }) {
    const { kind, reasons, remedy } = verdict;
    const lines = remedy === undefined ? reasons : [...reasons, remedy];
    return [`verdict: ${kind}`, ...lines.map((line) => `  ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(line)}`)].join('\n');
}
function withoutBold(text) {
    return text.replaceAll('**', '');
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _9: () => (/* binding */ planLifeCycle),
  QV: () => (/* binding */ sameText)
});

// UNUSED EXPORTS: duplicatesAmong, subjectKey

// EXTERNAL MODULE: ./publish/comments/marker.js
var marker = __webpack_require__(3892);
;// CONCATENATED MODULE: ./publish/comments/moving.js

/** The plan for the comment on the rest of a file; `crowded` are the postings that may move into it, `said` the open ones that stand there. */
function withMoves(plan, { comment, said }, crowded) {
    const holds = new Set(comment.holds);
    const movingIn = crowded.flatMap((each) => (holds.has(each.comment.fingerprint) ? each.replaces : []));
    if (plan.post !== undefined)
        return { ...plan, post: { comment, replaces: [...plan.post.replaces, ...movingIn] } };
    const movesOut = said.some(({ body }) => (0,marker/* heldIn */.$f)(body).some((each) => !holds.has(each)));
    return movingIn.length === 0 && !movesOut
        ? plan
        : { post: { comment, replaces: [...said, ...movingIn] }, edits: [], deletions: [], stands: false };
}
/** The postings, each of what stands in one of these comments on the rest of a file in the place of that one. */
function movedOut(posts, rests) {
    return posts.map(({ comment, replaces }) => ({
        comment,
        replaces: [...replaces, ...rests.filter(({ body }) => (0,marker/* heldIn */.$f)(body).includes(comment.fingerprint))],
    }));
}

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./publish/comments/said-before.js


/** Whether a comment is one on the rest of a file. */
function isRest({ kind, body }) {
    return kind === 'file' && (0,marker/* heldIn */.$f)(body).length > 0;
}
/** To each wanted comment those that say it already: by its fingerprint, as said of a file that is gone, or with more. */
function matchUp(wanted, posted, report) {
    const exact = (0,group/* grouped */.z)(posted, ({ fingerprint }) => fingerprint);
    const isHere = pathsOf(report);
    const isGone = (fingerprint) => !isHere.has((0,marker/* partsOfFingerprint */.qw)(fingerprint).path);
    const subjectOf = (fingerprint) => (0,marker/* partsOfFingerprint */.qw)(fingerprint).subject;
    const moved = (0,group/* grouped */.z)(posted.filter(({ fingerprint }) => isGone(fingerprint)), ({ fingerprint }) => subjectOf(fingerprint));
    const settled = settledIn(posted, isGone);
    const taken = new Set();
    const once = (key) => !taken.has(key) && taken.add(key).has(key);
    return wanted.map((comment) => {
        const { fingerprint, formerly = [] } = comment;
        const subject = subjectOf(fingerprint);
        const more = formerly.flatMap((each) => exact.get(each) ?? moved.get(subjectOf(each)) ?? []);
        const settledBy = [
            ...more.filter(({ standing }) => standing !== 'open'),
            ...(settled.get(fingerprint) ?? settled.get(subject) ?? []),
        ];
        const said = exact.get(fingerprint) ?? (once(subject) ? moved.get(subject) : undefined);
        if (said !== undefined)
            return { comment, said, settledBy };
        // One of those that it is told apart into takes its place.
        const taking = more.filter(({ standing, id }) => standing === 'open' && once(String(id)));
        return { comment, said: taking, settledBy };
    });
}
/** To each comment on the rest of a file the one that stands there, whatever it holds by now. */
function matchRests(rests, posted) {
    const open = posted.filter(({ standing }) => standing === 'open');
    const byPath = (0,group/* grouped */.z)(open, ({ path }) => path);
    return rests.map((comment) => ({ comment, said: byPath.get(comment.path) ?? [] }));
}
function pathsOf({ outcomes, outside, suggestions }) {
    const here = [...outcomes.map(({ at }) => at), ...outside, ...suggestions.map(({ replacement }) => replacement)];
    return new Set(here.map(({ path }) => (0,marker/* pathDigest */.QK)(path)));
}
/** By fingerprint, and by subject where the file is gone: the comments on the rest of a file that people reacted to. */
function settledIn(posted, isGone) {
    const touched = posted.filter((each) => each.standing !== 'open' && isRest(each));
    const entries = touched.flatMap((each) => (0,marker/* heldIn */.$f)(each.body).map((held) => ({ key: isGone(held) ? (0,marker/* partsOfFingerprint */.qw)(held).subject : held, each })));
    const all = (0,group/* grouped */.z)(entries, ({ key }) => key);
    return new Map([...all].map(([key, found]) => [key, found.map(({ each }) => each)]));
}

;// CONCATENATED MODULE: ./publish/comments/life-cycle.js




const mostTouched = 60;
/** What becomes of the comments that earlier runs posted, and which are made. */
function planLifeCycle(wanted, posted, report, { most, scope, restsOf }) {
    const matched = matchUp(wanted, posted, report);
    const plans = matched.map(({ comment, said, settledBy }) => planWanted(comment, said, settledBy.length > 0));
    const open = plans.filter(({ stands }) => stands).length;
    const room = Math.max(0, most - open);
    const posts = [...plans.flatMap(({ post }) => post ?? [])].sort((a, b) => rank(a) - rank(b));
    const crowded = posts.slice(room);
    const standing = posted.filter(isRest);
    // Those that stand come first: else each run would give the place of one to another.
    const isNew = ({ path }) => (standing.some((each) => each.path === path) ? 0 : 1);
    const rests = restsOf(crowded.map(({ comment }) => comment))
        .toSorted((a, b) => isNew(a) - isNew(b))
        .slice(0, most);
    const matchedRests = matchRests(rests, standing);
    const restPlans = matchedRests.map((each) => withMoves(planWanted(each.comment, each.said, false), each, crowded));
    const claimed = new Set([
        ...matched.flatMap(({ said, settledBy }) => [...said, ...settledBy]),
        ...matchedRests.flatMap(({ said }) => said),
    ]);
    const isBlind = blindness(report);
    const stale = posted.filter((each) => !claimed.has(each) && !isBlind(each.path));
    const held = new Set(rests.flatMap((each) => each.holds ?? []));
    const all = [...plans, ...restPlans];
    const restPosts = restPlans.flatMap(({ post }) => post ?? []);
    const goneRests = [...stale.filter(isRest), ...restPosts.flatMap(({ replaces }) => replaces.filter(isRest))];
    const ownPosts = movedOut(posts.slice(0, room), goneRests.filter(({ standing }) => standing === 'open'));
    const replaced = new Set([...ownPosts, ...restPosts].flatMap(({ replaces }) => replaces));
    const plan = within(mostTouched, {
        posts: [...ownPosts, ...restPosts],
        edits: [...all.flatMap(({ edits }) => edits), ...stale.flatMap((each) => noLonger(each, scope))],
        deletions: [
            ...all.flatMap(({ deletions }) => deletions),
            // What moves into the comment on the rest of its file.
            ...crowded.flatMap(({ comment, replaces }) => (held.has(comment.fingerprint) ? replaces : [])),
            ...stale.filter(({ standing }) => standing === 'open'),
        ].filter((each) => !replaced.has(each)),
    });
    const made = new Set(plan.posts.map(({ comment }) => comment));
    const onRests = rests.filter((_, index) => {
        const post = restPlans[index]?.post;
        return post === undefined || made.has(post.comment);
    });
    const told = new Set(onRests.flatMap((each) => each.holds ?? []));
    const left = posts
        .map(({ comment }) => comment)
        .filter((comment) => !made.has(comment) && !told.has(comment.fingerprint));
    const together = crowded.map(({ comment }) => comment).filter(({ fingerprint }) => told.has(fingerprint));
    const crowdedOut = crowded.filter(({ comment }) => !held.has(comment.fingerprint)).length;
    return { ...plan, left, together, onRests, crowdedOut };
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
function planWanted(comment, said, isSettled) {
    const open = said.filter(({ standing }) => standing === 'open').sort((a, b) => a.id - b.id);
    const touched = said.filter(({ standing }) => standing !== 'open');
    if (touched.length > 0 || isSettled) {
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
        body: [(0,marker/* marker */.xL)({ kind, scope, fingerprint }), ...(0,marker/* heldLine */.wH)((0,marker/* heldIn */.$f)(posted.body)), noLongerApplies].join('\n'),
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

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lifeOf)
});

// EXTERNAL MODULE: ./publish/comments/life-cycle.js + 2 modules
var life_cycle = __webpack_require__(269);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
// EXTERNAL MODULE: ./publish/words/commands.js
var words_commands = __webpack_require__(7813);
// EXTERNAL MODULE: ./publish/words/keep-line.js
var keep_line = __webpack_require__(1037);
// EXTERNAL MODULE: ./publish/words/markdown.js
var markdown = __webpack_require__(9526);
// EXTERNAL MODULE: ./publish/words/outside.js
var outside = __webpack_require__(280);
// EXTERNAL MODULE: ./publish/words/suggested.js
var suggested = __webpack_require__(4156);
// EXTERNAL MODULE: ./publish/comments/marker.js
var marker = __webpack_require__(3892);
;// CONCATENATED MODULE: ./publish/comments/rest.js








/** The comments on the rest of each file that has two changes or more in all; what does not fit into one is in none. */
function restComments(crowded, subjects, report, { scope, maxComments }) {
    const changes = (0,group/* grouped */.z)([...subjects.suggestionOf.keys(), ...subjects.outsideOf.keys()], ({ path }) => path);
    return [...(0,group/* grouped */.z)(crowded, ({ path }) => path)].flatMap(([path, all]) => {
        const sections = sectionsWithin(all, subjects, report);
        // Of a file with one change it would be just a comment more than are allowed.
        if (sections.length === 0 || (changes.get(path) ?? []).length < 2)
            return [];
        const holds = sections.map(({ fingerprint }) => fingerprint);
        const fingerprint = (0,marker/* restFingerprint */.BC)(path, holds);
        const count = sections.length === 1 ? 'One more change' : `${sections.length} more changes`;
        const verb = sections.length === 1 ? 'has no comment of its own' : 'have no comments of their own';
        const why = `${count} of this file ${verb}, since ${(0,markdown/* code */.aY)('max-comments')} allows ${maxComments} open at a time.`;
        const hidden = [(0,marker/* marker */.xL)({ kind: 'file', scope, fingerprint }), ...(0,marker/* heldLine */.wH)(holds)].join('\n');
        const shown = sections.map(({ text }) => text);
        const how = [...keepOne(sections, report.commands), (0,words_commands/* howToApply */.iK)(path, report.commands, sections.length)];
        const body = `${hidden}\n${[why, ...shown, ...how].join('\n\n')}`;
        return [{ path, fingerprint, holds, body }];
    });
}
/** One line for all that are folded: each of them alone would repeat it. */
function keepOne(sections, commands) {
    const suggestions = sections.flatMap(({ suggestion }) => suggestion ?? []);
    const [first] = suggestions;
    const parts = suggestions.flatMap((each) => each.parts);
    return first === undefined ? [] : [(0,keep_line/* keepLine */.U)(parts, first.evidence.catalogue, commands)];
}
function sectionsWithin(all, { suggestionOf, outsideOf }, { refined, commands }) {
    const before = refined.find(({ path }) => path === all[0]?.path)?.before ?? '';
    const lines = (0,line/* splitLines */.uz)(before);
    const most = Math.max(4_000, Math.floor((markdown/* bodyLimit */.kR - 2_000) / all.length));
    let left = markdown/* bodyLimit */.kR - 2_000;
    return all.flatMap((comment) => {
        const suggestion = suggestionOf.get(comment);
        const { fingerprint } = comment;
        const text = suggestion === undefined
            ? (outsideOf.get(comment) ?? []).map((each) => (0,outside/* outsideFolded */.S)(each, commands, most)).join('\n\n')
            : (0,suggested/* suggestionFolded */.p)(suggestion, lines, commands, { longestDiff: most / 2, room: most / 4, isOnFile: true });
        left -= text.length + fingerprint.length + 3;
        return left < 0 ? [] : [{ fingerprint, text, suggestion }];
    });
}

// EXTERNAL MODULE: ./publish/words/evidence.js + 4 modules
var words_evidence = __webpack_require__(5500);
// EXTERNAL MODULE: ./publish/words/sentence.js + 1 modules
var sentence = __webpack_require__(9519);
;// CONCATENATED MODULE: ./publish/comments/formerly.js


/** Of more suggestions for one statement than these, only all together are looked for. */
const mostApart = 8;
/** For each suggestion those of the comments that may have held it with its neighbours in the same statement. */
function formerFingerprints(suggestions) {
    const ofOneStatement = suggestions.filter(({ parts }) => new Set(parts.map(({ statement }) => statement)).size === 1 && !(parts[0]?.wholeStatement ?? true));
    const byStatement = (0,group/* grouped */.z)(ofOneStatement, ({ parts }) => parts[0]?.statement);
    const found = new Map();
    for (const all of byStatement.values())
        for (const run of runsOf(all)) {
            const [first] = run;
            const fingerprint = (0,marker/* fingerprintOf */.ax)(first?.replacement.path ?? '', run.flatMap(({ parts }) => parts));
            for (const each of run)
                found.set(each, [...(found.get(each) ?? []), fingerprint]);
        }
    return found;
}
/** Two or more that follow each other: which of them one hunk held is not known any more. */
function runsOf(all) {
    if (all.length < 2)
        return [];
    if (all.length > mostApart)
        return [all];
    return all.flatMap((_, from) => all.slice(from + 1).map((__, more) => all.slice(from, from + more + 2)));
}

;// CONCATENATED MODULE: ./publish/comments/wanted.js








/** Every comment, however many may be open; no two share a fingerprint. */
function wantedComments(report, scope) {
    // GitHub takes no comment on a file that the pull request leaves as it is.
    const inDiff = report.outside.filter(({ path }) => !report.reached.includes(path));
    const files = [...(0,group/* grouped */.z)(inDiff, ({ path }) => path)];
    const fingerprints = (0,marker/* distinct */.dM)([
        ...report.suggestions.map(({ replacement, parts }) => (0,marker/* fingerprintOf */.ax)(replacement.path, parts)),
        ...files.map(([path, all]) => (0,marker/* fingerprintOf */.ax)(path, all.flatMap(({ parts }) => parts))),
    ]);
    const count = report.suggestions.length;
    const formerly = formerFingerprints(report.suggestions);
    const filesSaid = files.map(([path, all], index) => ({
        comment: onFile(path, all, report, { scope, fingerprint: fingerprints[count + index] ?? '' }),
        all,
    }));
    return {
        onLines: report.suggestions.map((suggestion, index) => ({
            comment: onLines(suggestion, report, scope, {
                fingerprint: fingerprints[index] ?? '',
                ...(formerly.has(suggestion) ? { formerly: formerly.get(suggestion) ?? [] } : {}),
            }),
            suggestion,
        })),
        onFiles: filesSaid.map(({ comment }) => comment),
        outsideOf: new Map(filesSaid.map(({ comment, all }) => [comment, all])),
    };
}
function onLines(suggestion, { commands }, scope, known) {
    const { path, first, last, newLines } = suggestion.replacement;
    const { fingerprint, ...earlier } = known;
    const hidden = (0,marker/* marker */.xL)({ kind: 'suggestion', scope, fingerprint });
    return {
        path,
        first,
        last,
        body: bodyOf(suggestion, commands, hidden),
        fingerprint,
        suggestion: newLines,
        ...earlier,
    };
}
function bodyOf({ parts, evidence, replacement }, commands, hidden) {
    const intro = `${hidden}\n${(0,markdown/* markdown */.wD)((0,sentence/* sentence */.em)(parts, evidence))}`;
    const block = (0,markdown/* fenced */.OF)('suggestion', replacement.newLines);
    const after = [(0,markdown/* markdown */.wD)((0,sentence/* consequences */.PS)(parts)), ...(0,words_evidence/* leftLines */.z0)(parts, evidence, commands)].filter((line) => line !== '');
    const lists = (0,words_evidence/* wholeSections */.Qz)(parts, evidence, markdown/* bodyLimit */.kR / 8);
    const room = markdown/* bodyLimit */.kR - [intro, block, ...after, ...lists].join('\n\n').length - 2_000;
    return [intro, block, ...after, (0,words_evidence/* evidenceFolded */.et)(parts, evidence, commands, room), ...lists].join('\n\n');
}
function onFile(path, all, { commands }, { scope, fingerprint }) {
    const sections = all.map((each) => (0,outside/* outsideSection */.Z)(each, commands, (markdown/* bodyLimit */.kR - 1_500) / all.length));
    const hidden = (0,marker/* marker */.xL)({ kind: 'file', scope, fingerprint });
    return {
        path,
        fingerprint,
        body: `${hidden}\n${[...sections, (0,words_commands/* howToApply */.iK)(path, commands, all.length)].join('\n\n')}`,
    };
}

;// CONCATENATED MODULE: ./publish/comments/life.js



/** The life of the comments of a report. `posted` is what earlier runs have posted in the scope. */
function lifeOf(report, { scope, maxComments }, posted) {
    const { onLines, onFiles, outsideOf } = wantedComments(report, scope);
    const suggestionOf = new Map(onLines.map(({ comment, suggestion }) => [comment, suggestion]));
    const ours = posted.filter(({ kind }) => kind !== 'summary');
    const wanted = [...onLines.map(({ comment }) => comment), ...onFiles];
    const cycle = (0,life_cycle/* planLifeCycle */._9)(wanted, ours, report, {
        most: maxComments,
        scope,
        restsOf: (crowded) => restComments(crowded, { suggestionOf, outsideOf }, report, { scope, maxComments }),
    });
    const left = new Set(cycle.left);
    const without = new Set([...cycle.left, ...cycle.together]);
    return {
        ...cycle,
        said: onLines.flatMap(({ comment }) => (without.has(comment) ? [] : [comment])),
        onFiles: [...onFiles, ...cycle.onRests].filter((comment) => !without.has(comment)),
        unsaid: onLines.flatMap(({ comment, suggestion }) => (left.has(comment) ? [suggestion] : [])),
        suggestionOf,
        summaries: posted.filter(({ kind }) => kind === 'summary').sort((a, b) => a.id - b.id),
    };
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   BC: () => (/* binding */ restFingerprint),
/* harmony export */   QK: () => (/* binding */ pathDigest),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   qw: () => (/* binding */ partsOfFingerprint),
/* harmony export */   wH: () => (/* binding */ heldLine),
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
/** The hidden second line of the comment on the rest of a file: what stands in it. No line where nothing does. */
function heldLine(fingerprints) {
    return fingerprints.length === 0 ? [] : [`<!-- holds:${fingerprints.join()} -->`];
}
/** The fingerprints of what stands in the comment on the rest of a file; none for any other comment. */
function heldIn(body) {
    const [first = '', second = ''] = body.split(/\r?\n/, 2);
    if (readMarker(first)?.kind !== 'file')
        return [];
    return /^<!-- holds:([0-9a-f,]+) -->$/.exec(second)?.[1]?.split(',') ?? [];
}
/** The fingerprint of the comment on the rest of a file, by what stands in it. */
function restFingerprint(path, holds) {
    return `${pathDigest(path)}${digest(`rest ${holds.join()}`, subjectDigits)}`;
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

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ refineCommand),
/* harmony export */   iK: () => (/* binding */ howToApply),
/* harmony export */   xc: () => (/* binding */ keepCommand)
/* harmony export */ });
/* harmony import */ var _reasons_keep_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6499);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
/**
 * Commands as a person writes them in the conversation of a pull request, made so that they are read back as they are meant.
 */


/** `/keep` for an action in a file; `undefined` where its path cannot be written as it is. */
function keepCommand(action, path) {
    if (!isPlain(path))
        return undefined;
    return `/keep ${action} in ${path.includes(' ') ? `\`${path}\`` : path}: ${_reasons_keep_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .q}`;
}
/** `/refine` for a file, or for all where its path cannot be written as it is; `isAll` for what takes more lines as well. */
function refineCommand(path, isAll) {
    return ['/refine', ...(isPlain(path) ? [path] : []), ...(isAll ? ['--all'] : [])].join(' ');
}
/** Anything else could be a glob, end the code span, or be read as the end of the request. */
function isPlain(path) {
    return /^[\w@+][\w./@+ -]{0,250}$/.test(path) && !/\s--all$| $/.test(path);
}
/** How to have what no suggestion carries all the same: one line for a comment on the file, which holds `count` changes. */
function howToApply(path, commands, count) {
    const fix = `run ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('npx iam-policy-refiner fix')} in a clone of the branch`;
    const what = `**To apply ${count === 1 ? 'it' : 'them'}**`;
    if (!commands.includes('refine'))
        return `${what}, ${fix}.`;
    return `${what}, write ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(refineCommand(path, false))} in the conversation of this pull request, or ${fix}.`;
}


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ evidenceFolded),
  ND: () => (/* binding */ grounds),
  z0: () => (/* binding */ leftLines),
  Qz: () => (/* binding */ wholeSections)
});

// EXTERNAL MODULE: ./review/policy-outcomes.js + 1 modules
var policy_outcomes = __webpack_require__(4174);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./publish/words/commands.js
var words_commands = __webpack_require__(7813);
// EXTERNAL MODULE: ./publish/words/here.js
var words_here = __webpack_require__(9333);
// EXTERNAL MODULE: ./publish/words/levels.js
var levels = __webpack_require__(6760);
// EXTERNAL MODULE: ./publish/words/markdown.js
var markdown = __webpack_require__(9526);
// EXTERNAL MODULE: ./publish/words/period.js
var period = __webpack_require__(6326);
;// CONCATENATED MODULE: ./publish/words/goes.js





/** How many names a person still reads. */
const most = 40;
/** The section, in about `room` characters. */
function goesSection(parts, evidence, room) {
    const here = (0,words_here/* hereOf */.IS)(parts, evidence);
    if (here.goes.length === 0)
        return '';
    const byService = (0,group/* grouped */.z)(here.goes, (name) => (0,words_here/* halves */.AP)(name)[0].toLowerCase());
    const whole = [...byService].filter(([service, names]) => goesWhole(service, names, here, evidence));
    const rest = [...byService].flatMap(([service, names]) => (whole.some(([each]) => each === service) ? [] : names));
    const lines = [...whole.map((each) => serviceLine(each, evidence)), ...levelLines(rest, evidence, room)];
    const total = here.stays === undefined ? '' : ` of ${here.goes.length + here.stays.length}`;
    return [`**What goes: ${here.goes.length}${total}**${legend(rest, evidence)}`, bullets(lines)].join('\n\n');
}
/** Whether a service that is unused as a whole goes from the statements, with nothing of it left. */
function goesWhole(service, names, { stays }, { unused }) {
    const isLeft = stays?.some((name) => name.toLowerCase().startsWith(`${service}:`)) ?? true;
    return names.length > 1 && unused.get(service)?.whole === true && !isLeft;
}
function serviceLine([service, names], { unused }) {
    const used = unused.get(service)?.lastUsed;
    const when = used === undefined ? 'no use on record' : `last used ${shownDay(used)}`;
    return `all of ${(0,markdown/* code */.aY)(service)}: ${names.length} permissions, ${when}`;
}
/** The names by level, at most 40 and as far as there is room; the others are counted. */
function levelLines(names, evidence, room) {
    const byLevel = (0,group/* grouped */.z)(names, (name) => (0,levels/* levelOf */.In)(name, evidence.catalogue));
    const inOrder = levels/* levelsByDanger */.Mp.flatMap((level) => (byLevel.get(level) ?? []).map((name) => ({ level, name })));
    const isShared = sharedDay(names, evidence) !== undefined;
    let used = 0;
    const shown = inOrder.slice(0, most).flatMap(({ level, name }) => {
        const text = isShared ? (0,markdown/* code */.aY)(name) : withDate(name, evidence);
        used += text.length + 2;
        return used > room ? [] : [{ level, text }];
    });
    const isTold = byLevel.size > 1 || !byLevel.has('unknown');
    const lines = [...(0,group/* grouped */.z)(shown, ({ level }) => level)].map(([level, all]) => {
        const list = all.map(({ text }) => text).join(', ');
        return isTold ? `${levelName(level)}: ${list}` : list;
    });
    const left = (0,group/* grouped */.z)(inOrder.slice(shown.length), ({ level }) => level);
    const counts = [...left].map(([level, all]) => (isTold ? `${all.length} ${levelName(level)}` : `${all.length}`));
    return left.size === 0 ? lines : [...lines, `… and ${counts.join(', ')} more, in the JSON report of this run`];
}
/** How people name a level of access. */
function levelName(level) {
    return level === 'unknown' ? 'of unknown access level' : level.replace('-', ' ');
}
function withDate(name, evidence) {
    const used = (0,words_here/* lastUseOf */.xk)(name, evidence);
    return used === undefined ? (0,markdown/* code */.aY)(name) : `${(0,markdown/* code */.aY)(name)} (${shownDay(used)})`;
}
/** What the dates mean, or that there are none; one that all names share is told here alone. */
function legend(names, evidence) {
    if (names.length === 0)
        return '';
    const shared = sharedDay(names, evidence);
    if (shared !== undefined)
        return `, last used ${shared}`;
    const dated = names.filter((name) => (0,words_here/* lastUseOf */.xk)(name, evidence) !== undefined).length;
    if (dated === 0)
        return ', no use on record';
    return dated === names.length
        ? ', with the day of the last use'
        : ', with the day of the last use where one is on record';
}
function sharedDay(names, evidence) {
    const days = new Set(names.map((name) => (0,words_here/* lastUseOf */.xk)(name, evidence)).map((used) => used && shownDay(used)));
    return days.size === 1 ? [...days][0] : undefined;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}
/** A time from a finding may be any text. */
function shownDay(time) {
    return /^\d{4}-\d\d-\d\d/.test(time) ? (0,period/* dayOf */.k)(time) : 'on a day that cannot be read';
}

// EXTERNAL MODULE: ./publish/words/keep-line.js
var keep_line = __webpack_require__(1037);
// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __webpack_require__(9085);
// EXTERNAL MODULE: ./refine/granted-actions.js
var granted_actions = __webpack_require__(938);
// EXTERNAL MODULE: ./refine/unused.js
var unused = __webpack_require__(8761);
;// CONCATENATED MODULE: ./publish/words/stays.js







/** Names shown as examples of a kind. */
const mostExamples = 5;
/** The section: how much stays, of which sight. */
function staysSection(parts, evidence) {
    const { goes, elsewhere, stays } = (0,words_here/* hereOf */.IS)(parts, evidence);
    if (stays === undefined)
        return '**What stays**: everything that was not reported as unused, which does not prove use';
    if (stays.length === 0)
        return '';
    const bySight = (0,group/* grouped */.z)(stays, sightsOf(evidence, elsewhere));
    const lines = [...texts].flatMap(([sight, textOf]) => {
        const names = bySight.get(sight) ?? [];
        return names.length === 0 ? [] : [`- ${textOf(names, evidence)}`];
    });
    return [`**What stays: ${stays.length} of ${goes.length + stays.length}**`, lines.join('\n')].join('\n\n');
}
/** What AWS shows of the use of each action. */
function sightsOf({ parties, uses, catalogue, left, dropped }, elsewhere) {
    const others = new Set(elsewhere.map((name) => name.toLowerCase()));
    const lefts = new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
    const reported = (0,unused/* intersection */.E$)(parties.map(({ findings }) => (0,unused/* unusedBy */.Sr)(findings)));
    return (name) => {
        const lower = name.toLowerCase();
        const [service, bare] = (0,words_here/* halves */.AP)(lower);
        if (others.has(lower))
            return 'elsewhere';
        if (uses.has(lower))
            return 'seen-used';
        if ((0,never_tracked/* isNeverTracked */.$)(service, bare))
            return 'invisible';
        if ((0,granted_actions/* isReported */.Ob)(lower, reported))
            return lefts.has(lower) ? 'left' : dropped.has(lower) ? 'another-change' : 'reported-unused';
        const isTracked = catalogue.isTracked(service, bare);
        if (isTracked === undefined)
            return 'not-told';
        return isTracked ? 'not-reported' : 'invisible';
    };
}
const texts = new Map([
    ['elsewhere', (names) => `reported as unused, and granted by another statement as well: ${some(names)}`],
    ['seen-used', (names, { uses }) => `seen used: ${some(names)}${latest(names, uses)}`],
    ['another-change', (names) => `reported as unused, and left to another change: ${some(names)}`],
    ['left', (names) => `reported as unused, and left under a wildcard: ${some(names)}`],
    [
        'reported-unused',
        (names) => `reported as unused, and not removed: ${some(names)}, see “What stays as it is, and why” in the job summary`,
    ],
    ['not-reported', (names) => `tracked by AWS and not reported as unused: ${some(names)}, which does not prove use`],
    ['invisible', (names) => `invisible to AWS, so nobody can tell: ${some(names)}`],
    [
        'not-told',
        (names) => `not reported as unused: ${some(names)}, which does not prove use, since AWS does not track every action`,
    ],
]);
function latest(names, uses) {
    const days = names
        .flatMap((name) => uses.get(name.toLowerCase()) ?? [])
        .filter((time) => /^\d{4}-\d\d-\d\d/.test(time));
    const last = [...days].sort().at(-1);
    return last === undefined ? '' : `, the latest on ${(0,period/* dayOf */.k)(last)}`;
}
/** How many, and the first of them. */
function some(names) {
    const shown = names.slice(0, mostExamples).map((name) => (0,markdown/* code */.aY)(name, 100));
    return `${names.length} (${[...shown, ...(names.length > mostExamples ? ['…'] : [])].join(', ')})`;
}

// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./refine/action-words.js
var action_words = __webpack_require__(1137);
;// CONCATENATED MODULE: ./refine/narrowing.js
/**
 * Why one wildcard became these patterns: the trie over the words of what stays and what goes.
 *
 * A branch that loses nothing is the pattern written for it (safe), one that keeps
 * nothing is one node that says how much goes (gone), and between them stand the
 * prefixes that could not stay wildcards (unsafe).
 *
 *   s3:Get* ─┬─ s3:GetObject*              safe
 *            └─ s3:GetBucket* ─┬─ …        unsafe
 *                              └─ 9 unused gone
 *
 * It explains a result and decides nothing: the patterns come from `generalise.ts`.
 */



/** The tree of a wildcard that was narrowed; `undefined` where it was not one, or nothing of it was kept or removed. */
function narrowingOf({ from, to, dropped }) {
    const pattern = (0,policy_pattern/* parsePattern */.EY)(from);
    if (pattern.kind !== 'service' || !pattern.wild || to.length === 0)
        return undefined;
    const isMatched = (0,policy_pattern/* matcher */.jN)(pattern.name);
    const gone = dropped.flatMap((each) => {
        const name = bare(each);
        return each.toLowerCase().startsWith(`${pattern.service}:`) && isMatched(name.toLowerCase()) ? [name] : [];
    });
    if (gone.length === 0)
        return undefined;
    const leaves = [
        ...to.map((each) => ({ name: bare(each), stays: true })),
        ...[...new Set(gone)].map((name) => ({ name, stays: false })),
    ];
    const children = childrenOf(leaves, 0, 0, from.slice(0, pattern.service.length));
    const [stay, go] = [to.length, leaves.length - to.length];
    return { pattern: from, kind: 'unsafe', stay, go, children: withoutRoot(children) };
}
/** `s3:Get*` again, right below `s3:Get*`, says nothing. */
function withoutRoot(children) {
    const [only] = children;
    return children.length === 1 && only?.kind === 'unsafe' ? only.children : children;
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
    const pattern = `${service}:${first.name.slice(0, length)}*`;
    const go = leaves.filter(({ stays }) => !stays).length;
    if (go === leaves.length)
        return [{ pattern, kind: 'gone', stay: 0, go, children: leaves.map((leaf) => leafNode(leaf, service)) }];
    const children = childrenOf(leaves, words, length, service);
    // Where nothing goes there is nothing to tell but the patterns themselves.
    if (go === 0 || children.length === 1)
        return children;
    return [{ pattern, kind: 'unsafe', stay: leaves.length - go, go, children }];
}
function leafNode({ name, stays }, service) {
    const kind = stays ? 'safe' : 'gone';
    return { pattern: `${service}:${name}`, kind, stay: stays ? 1 : 0, go: stays ? 0 : 1, children: [] };
}
function withoutStar(name) {
    return name.replace(/[*?].*$/, '');
}

;// CONCATENATED MODULE: ./publish/words/trie-diagram.js


/** More nodes than this nobody reads. */
const mostNodes = 40;
/** The diagram of the narrowed wildcard that loses most; `undefined` where no wildcard was narrowed. */
function trieDiagram(parts) {
    const narrowed = parts.flatMap(({ rewritten, dropped }) => rewritten.flatMap(({ from, to }) => narrowingOf({ from, to, dropped }) ?? []));
    const [most] = [...narrowed].sort((a, b) => b.go - a.go);
    return most === undefined ? undefined : drawn(small(labelledTree(most)));
}
/** The tree with labels; of what goes together only the number is told. */
function labelledTree({ pattern, kind, stay, go, children }) {
    const label = labelled(pattern);
    return kind === 'gone' && children.length > 0
        ? { label: `${label} ${go} unused`, kind, stay, go, children: [] }
        : { label, kind, stay, go, children: children.map(labelledTree) };
}
/** What of a file's text may stand in a label. */
function labelled(text) {
    return text.replace(/[^A-Za-z0-9:*-]/g, '').slice(0, 80);
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

// EXTERNAL MODULE: ./publish/words/who.js
var who = __webpack_require__(3747);
;// CONCATENATED MODULE: ./publish/words/evidence.js











/** The grounds and how to keep an action, by a command where it is answered, as one part to unfold, in about `room` characters. */
function evidenceFolded(parts, evidence, commands, room) {
    const sections = [grounds(parts, evidence, room), (0,keep_line/* keepLine */.U)(parts, evidence.catalogue, commands)];
    return (0,markdown/* folded */.TM)('What goes, what stays, and how to keep one', sections.join('\n\n'));
}
/** What goes, what stays, with a picture of the largest narrowing where there is room for one, and who says so. */
function grounds(parts, evidence, room) {
    const diagram = trieDiagram(parts);
    const sections = [
        goesSection(parts, evidence, room / 4),
        staysSection(parts, evidence),
        diagram === undefined || diagram.length > room / 4 ? '' : (0,markdown/* folded */.TM)(diagramTitle, diagram),
        differencesSection(evidence, room / 4),
        `**Evidence**\n\n${(0,markdown/* listed */.KE)(groundLines(evidence), room / 4)}`,
    ];
    return sections.filter((section) => section !== '').join('\n\n');
}
const diagramTitle = 'Why these patterns: green stays, orange holds something unused';
/** What is unused besides and stays, each with what it would take to let it go: below the wildcards at hand, or where nothing else tells it. */
function leftLines(parts, evidence, commands) {
    const path = parts[0]?.policy.at.path ?? '';
    const left = (0,words_here/* leftBeside */.el)(parts, evidence).map((each) => {
        const isAnswered = each.quota === undefined && commands.includes('refine');
        const all = isAnswered ? `; ${(0,markdown/* code */.aY)((0,words_commands/* refineCommand */.B0)(path, true))} in the conversation commits that` : '';
        return `${(0,markdown/* markdown */.wD)((0,policy_outcomes/* leftWords */.D9)(each))}${all}.`;
    });
    return [...stillLines(parts, evidence), ...left, ...writtenLines(parts)];
}
/** What to do besides where a program writes the file. */
function writtenLines(parts) {
    return [...new Set(parts.flatMap(({ policy: { isWrittenBy } }) => isWrittenBy ?? []))].map((each) => `${(0,markdown/* markdown */.wD)(each)}.`);
}
/** What is dropped here, and by which other statement it stays granted. */
function stillLines(parts, evidence) {
    return [...(0,group/* grouped */.z)((0,words_here/* namesIn */.wX)(parts), (name) => evidence.still.get(name.toLowerCase()))].flatMap(([statement, names]) => {
        if (statement === undefined)
            return [];
        const { sid, index } = statement;
        const which = sid === undefined || sid === '' ? (0,message/* words */.aL)(`statement ${index + 1}`) : (0,message/* message */.iU) `statement ${sid}`;
        const stay = (0,message/* words */.aL)(names.length === 1 ? 'stays' : 'stay');
        return [(0,markdown/* markdown */.wD)((0,message/* message */.iU) `${(0,message/* quotedList */.p4)(names, 3)} ${stay} granted by ${which}.`)];
    });
}
/** The same lists as they would be without it, as sections to fold, in about `room` characters. */
function wholeSections(parts, evidence, room) {
    return (0,words_here/* leftBeside */.el)(parts, evidence).flatMap(({ whole }) => {
        const text = (0,markdown/* fenced */.OF)('text', (0,markdown/* shownLines */.TV)(whole));
        return text.length > room ? [] : [(0,markdown/* folded */.TM)(`The list without them: ${whole.length} lines`, text)];
    });
}
/** Where AWS recommends something else, as a section; empty where it does not. */
function differencesSection({ differences }, room) {
    const lines = [...new Set(differences.map(markdown/* markdown */.wD))];
    return lines.length === 0 ? '' : `**AWS recommends otherwise**\n\n${(0,markdown/* listed */.KE)(lines, room)}`;
}
/** The findings that speak here, principal by principal, and what says that it is their policy. */
function groundLines({ parties, rests, grounds: all, catalogue }) {
    const told = [...new Set(rests.map(markdown/* markdown */.wD))];
    const why = all.filter((ground) => ground !== 'deployed' || told.length === 0);
    return [
        ...findingLines(parties).map(markdown/* markdown */.wD),
        ...why.map((ground) => `owner: ${grounding[ground]}`),
        ...told,
        (0,markdown/* markdown */.wD)((0,message/* message */.iU) `AWS actions known: the catalogue ${catalogue.label}`),
    ];
}
const grounding = {
    config: 'named by an entry of the config',
    deployed: 'shown by the inventory',
    recommendation: 'named by a recommendation of AWS',
    attachment: 'the policy is attached to it in the files',
    name: 'the file is called after it, by the convention that the config turns on',
    unnamed: `unknown, since neither the findings nor the config name one; an entry under ${(0,markdown/* code */.aY)('policies')} in the config does`,
};
/** Principals of one name are one line, whichever their accounts. */
function findingLines(parties) {
    const byArn = (0,group/* grouped */.z)(parties, ({ principal }) => principal);
    const lists = (byArn.get(undefined) ?? []).map(({ path }) => (0,message/* message */.iU) `the list in ${path ?? ''}, without a principal`);
    const arns = [...byArn.keys()].flatMap((arn) => arn ?? []);
    return [
        ...[...(0,who/* sameNames */.Fk)(arns)].flatMap((same) => {
            const [, own] = same;
            const findings = distinct(own.flatMap((arn) => (byArn.get(arn) ?? []).flatMap((party) => party.findings)));
            return own.length === 1 ? findings.map(findingLine) : [(0,message/* message */.iU) `${(0,who/* inAccounts */.Kv)(same)}: ${summed(findings)}`];
        }),
        ...lists,
    ];
}
function findingLine({ id, path, subject, period }) {
    const about = subject.kind === 'principal' ? (0,message/* message */.iU) ` about ${subject.arn}` : (0,message/* words */.aL)('');
    // Only reports of last accesses tell their period; they have no id of AWS's.
    const what = period === undefined ? (0,message/* message */.iU) `finding ${id}` : (0,message/* words */.aL)('report of last accesses');
    return (0,message/* message */.iU) `${what}${about}, in ${path}`;
}
function summed(findings) {
    const paths = [...new Set(findings.map(({ path }) => path))];
    const count = (0,message/* words */.aL)(`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
    const [only] = paths;
    if (only === undefined)
        return count;
    return paths.length === 1 ? (0,message/* message */.iU) `${count} in ${only}` : (0,message/* message */.iU) `${count} in ${paths.length} files, as ${only}`;
}
/** One of each id and principal. */
function distinct(findings) {
    const byId = new Map(findings.map((finding) => [JSON.stringify([finding.id, finding.subject]), finding]));
    return [...byId.values()];
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ halves),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   IS: () => (/* binding */ hereOf),
/* harmony export */   el: () => (/* binding */ leftBeside),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xk: () => (/* binding */ lastUseOf)
/* harmony export */ });
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _refine_unused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8761);
/* harmony import */ var _refine_granted_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(938);
/* harmony import */ var _refine_action_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7748);




/** What goes, and what stays beside it in the same statements. */
function hereOf(parts, { catalogue, left, still }) {
    const dropped = namesIn(parts);
    const stay = new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
    const isElsewhere = (name) => stay.has(name.toLowerCase()) && still.has(name.toLowerCase());
    const goes = dropped.filter((name) => !isElsewhere(name));
    const statements = statementsOf(parts);
    const granted = statements.every((each) => isCountable(each, catalogue))
        ? (0,_refine_granted_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .grantedBy */ .VE)(statements, catalogue)
        : undefined;
    const gone = new Set(goes.map((name) => name.toLowerCase()));
    const elsewhere = dropped.filter(isElsewhere);
    return {
        goes,
        elsewhere,
        stays: granted && [...granted].flatMap(([lower, name]) => (gone.has(lower) ? [] : [name])),
    };
}
/** The statements that the parts are of, each once. */
function statementsOf(parts) {
    return [...new Set(parts.map(({ statement }) => statement))];
}
/** The distinct actions that go, without regard to case, sorted. */
function namesIn(parts) {
    const byName = new Map(parts.flatMap(({ dropped }) => dropped.map((name) => [name.toLowerCase(), name])));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
/**
 * What is unused besides and stays granted next to what goes: below the wildcards that the parts rewrite, or under
 * wildcards of their statements of which nothing goes.
 */
function leftBeside(parts, { left }) {
    return left.filter(({ statement, under, names, unused }) => {
        const own = parts.filter((part) => part.statement === statement);
        const isHere = own.some(({ rewritten }) => rewritten.some(({ from }) => under.includes(from)));
        return isHere || (own.length > 0 && names.length === unused);
    });
}
/** When an action that goes was last used, as far as the findings say. */
function lastUseOf(name, { unused }) {
    const [service, bare] = halves(name.toLowerCase());
    return (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_3__/* .lastUse */ .yC)(unused, service, bare);
}
/** Service and bare name of an action. */
function halves(name) {
    const colon = name.indexOf(':');
    return [name.slice(0, colon), name.slice(colon + 1)];
}
/** Whether each wildcard stands for actions that the catalogue knows. */
function isCountable({ actions }, catalogue) {
    return actions.values.every((term) => {
        if (term.kind === 'opaque')
            return false;
        const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(term.pattern);
        if (pattern.kind === 'everything')
            return false;
        const isWild = pattern.kind === 'service' && pattern.wild;
        return !isWild || (0,_refine_action_index_js__WEBPACK_IMPORTED_MODULE_2__/* .matchingNames */ .Mc)(catalogue.actionsOf(pattern.service), pattern.name).size > 0;
    });
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ keepLine)
/* harmony export */ });
/* harmony import */ var _reasons_keep_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6499);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7813);
/* harmony import */ var _here_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9333);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);





/** The line for what goes; its example is the most dangerous of these. `commands` are those that are answered. */
function keepLine(parts, catalogue, commands) {
    const action = exampleOf(parts, catalogue);
    const [path, ...others] = new Set(parts.map(({ policy }) => policy.at.path));
    const isAnswered = commands.includes('keep') && path !== undefined && others.length === 0;
    const command = isAnswered ? (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCommand */ .xc)(action, path) : undefined;
    const way = command === undefined ? toPaste(action, parts) : toWrite(command);
    return `**To keep ${(0,_here_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(parts).length === 1 ? 'it' : 'one'}**, ${way} That withdraws the suggestion at once; the check accepts it once it is merged.`;
}
function toWrite(command) {
    return `write ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(command)} in the conversation of this pull request (a reply here is not seen).`;
}
function toPaste(action, parts) {
    const entry = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_reasons_keep_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .keepEntry */ .u)(action));
    const comment = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${markOf(parts)} keep ${action}: ${_reasons_keep_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .placeholder */ .q}`);
    return hasComments(parts)
        ? `paste ${comment} at the end of the line that grants it, or add ${entry} to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('keep')} in the config.`
        : `add ${entry} to ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('keep')} in the config.`;
}
/** A document in a string of another language has no comments, nor has plain JSON. */
function hasComments(parts) {
    return parts.every(({ policy: { at, language } }) => at.path.endsWith('.jsonc') || (!language.name.startsWith('json') && !at.path.endsWith('.json')));
}
function markOf(parts) {
    return parts.some(({ policy }) => policy.at.path.endsWith('.jsonc')) ? '//' : '#';
}
/** A name that may be pasted as it is; where there is none, AWS's own. */
function exampleOf(parts, catalogue) {
    const plain = (0,_here_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(parts).filter((name) => /^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/.test(name));
    return (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .byDanger */ .d7)(plain, catalogue)[0] ?? 's3:DeleteObject';
}


/***/ }),

/***/ 6760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Mp: () => (/* binding */ levelsByDanger),
/* harmony export */   d7: () => (/* binding */ byDanger)
/* harmony export */ });
/* harmony import */ var _here_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9333);

/** The most dangerous first. */
const levelsByDanger = [
    'permissions-management',
    'write',
    'unknown',
    'tagging',
    'list',
    'read',
];
/** The level of an action. */
function levelOf(name, catalogue) {
    return catalogue.levelOf(...(0,_here_js__WEBPACK_IMPORTED_MODULE_0__/* .halves */ .AP)(name)) ?? 'unknown';
}
/** The names with the most dangerous first, else in their order. */
function byDanger(names, catalogue) {
    const rank = new Map(names.map((name) => [name, levelsByDanger.indexOf(levelOf(name, catalogue))]));
    return [...names].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}


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
/* harmony export */   S: () => (/* binding */ outsideFolded),
/* harmony export */   Z: () => (/* binding */ outsideSection)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5500);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9526);
/* harmony import */ var _here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9333);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9519);




/** The section, in about `room` characters; `commands` are those that a workflow answers. */
function outsideSection({ parts, evidence, why, diff }, commands, room) {
    const head = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(parts, evidence))} There is no suggestion to commit: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(why)}.`;
    const shown = diff === undefined || diff.length > room / 2
        ? 'The diff is too long to show here; the JSON report of this run names every action.'
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLines */ .TV)(diff.split('\n')));
    const after = [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .consequences */ .PS)(parts)), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .leftLines */ .z0)(parts, evidence, commands)].filter((line) => line !== '');
    return [head, shown, ...after, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFolded */ .et)(parts, evidence, commands, room / 2)].join('\n\n');
}
/** The section as a part that unfolds. */
function outsideFolded(outside, commands, room) {
    const count = (0,_here_js__WEBPACK_IMPORTED_MODULE_1__/* .hereOf */ .IS)(outside.parts, outside.evidence).goes.length;
    const title = `Not as a suggestion: ${count} ${count === 1 ? 'permission' : 'permissions'}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, outsideSection(outside, commands, room));
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ periodOf),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);

/** "in the 90 days to 2026-11-20"; `undefined` where no finding is dated. */
function periodOf({ parties, period }) {
    const findings = parties.flatMap((party) => party.findings).filter(({ kind }) => kind !== 'unused-principal');
    const ends = distinct(findings.flatMap((finding) => endOf(finding) ?? []));
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const end = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(first === last ? first : `their analysis, between ${first} and ${last}`);
    const told = distinct(findings.map((finding) => finding.period ?? period ?? 0));
    const [days = 0] = told;
    if (days === 0)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `in the analyzer’s period (usually 90 days) to ${end}`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `in the ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(told.length > 1 ? 'at least ' : '')}${days} days to ${end}`;
}
function endOf({ analyzedAt }) {
    return analyzedAt !== undefined && /^\d{4}-\d\d-\d\d/.test(analyzedAt) ? dayOf(analyzedAt) : undefined;
}
/** The date of an ISO 8601 time. */
function dayOf(time) {
    return time.slice(0, 10);
}
function distinct(values) {
    return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PS: () => (/* binding */ consequences),
  em: () => (/* binding */ sentence),
  Ab: () => (/* binding */ sentenceWithoutNames)
});

// EXTERNAL MODULE: ./policy/names.js
var policy_names = __webpack_require__(828);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./publish/words/here.js
var words_here = __webpack_require__(9333);
// EXTERNAL MODULE: ./publish/words/period.js
var words_period = __webpack_require__(6326);
// EXTERNAL MODULE: ./publish/words/levels.js
var levels = __webpack_require__(6760);
;// CONCATENATED MODULE: ./publish/words/which.js




/** How many names a sentence holds. */
const most = 3;
/** The names that go with the day of their last use, the most dangerous first; of more than three, what `latestUse` says. */
function whichOnes(goes, evidence) {
    if (goes.length === 0 || goes.length > most)
        return latestUse(goes, evidence);
    const named = (0,levels/* byDanger */.d7)(goes, evidence.catalogue).map((name) => {
        const used = dated(name, evidence);
        return used === undefined ? (0,message/* message */.iU) `${name}` : (0,message/* message */.iU) `${name} (last used ${(0,message/* words */.aL)((0,words_period/* dayOf */.k)(used))})`;
    });
    return (0,message/* message */.iU) `: ${(0,message/* joined */.oR)(named, ', ')}`;
}
/** The latest day on which any of them was used, as far as the findings say; empty where they do not. */
function latestUse(goes, evidence) {
    const used = goes
        .flatMap((name) => dated(name, evidence) ?? [])
        .sort()
        .at(-1);
    if (used === undefined)
        return (0,message/* words */.aL)('');
    const what = goes.length === 1 ? 'it was last used' : 'the latest use of any of them was';
    return (0,message/* message */.iU) `; ${(0,message/* words */.aL)(what)} on ${(0,message/* words */.aL)((0,words_period/* dayOf */.k)(used))}`;
}
/** A time from a finding may be any text. */
function dated(name, evidence) {
    const time = (0,words_here/* lastUseOf */.xk)(name, evidence);
    return time !== undefined && /^\d{4}-\d\d-\d\d/.test(time) ? time : undefined;
}

// EXTERNAL MODULE: ./publish/words/who.js
var words_who = __webpack_require__(3747);
;// CONCATENATED MODULE: ./publish/words/sentence.js








/** How many permissions, of which policy and statement, whose, over which days, and which if they are few: one sentence. */
function sentence(parts, evidence) {
    return (0,message/* message */.iU) `${counting(parts, evidence)}${whichOnes((0,words_here/* hereOf */.IS)(parts, evidence).goes, evidence)}.`;
}
/** The same without the names, for what lists all of them. */
function sentenceWithoutNames(parts, evidence) {
    return (0,message/* message */.iU) `${counting(parts, evidence)}${latestUse((0,words_here/* hereOf */.IS)(parts, evidence).goes, evidence)}.`;
}
function counting(parts, evidence) {
    const { parties } = evidence;
    const here = (0,words_here/* hereOf */.IS)(parts, evidence);
    const stays = here.elsewhere.length + unusedBeside(parts, evidence);
    const counts = { ...here, unused: here.goes.length + stays };
    const some = (0,message/* words */.aL)(stays === 0 ? '' : `; **${numberOf(here.goes)} of them** can go`);
    const who = (0,words_who/* whoOf */.OD)(parties);
    const period = (0,words_period/* periodOf */.j)(evidence);
    if (who === undefined) {
        const files = filesOf(parties);
        const verb = (0,message/* words */.aL)(files.length === 1 ? 'lists' : 'list');
        const when = period === undefined ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` ${period}`;
        const lacks = (0,message/* words */.aL)(period === undefined ? 'by whom or since when' : 'by whom');
        return (0,message/* message */.iU) `${(0,message/* listedWith */.I9)(files, 'and')} ${verb} ${counted(counts, 'the', 'all')}${placed(parts)} as unused${when}, without saying ${lacks}${some}`;
    }
    const when = period ?? (0,message/* words */.aL)('in a period that the findings do not date');
    const agree = agreeing(filesOf(parties));
    if (isOwn(parts, parties))
        return (0,message/* message */.iU) `${who}${statementWords(parts)} did not use ${counted(counts, 'its', 'any of its')} here ${when}${agree}${some}`;
    return (0,message/* message */.iU) `${who} did not use ${counted(counts, 'the', 'any of the')}${placed(parts)} ${when}${agree}${some}`;
}
function numberOf(names) {
    return names.length === 0 ? 'none' : String(names.length);
}
/** How much is unused beside what goes, and stays granted by what is left of the same wildcards. */
function unusedBeside(parts, evidence) {
    const goes = new Set((0,words_here/* namesIn */.wX)(parts).map((name) => name.toLowerCase()));
    const names = (0,words_here/* leftBeside */.el)(parts, evidence).flatMap((left) => left.names.map((name) => name.toLowerCase()));
    return new Set(names.filter((name) => !goes.has(name))).size;
}
/** What else follows for the policy: statements that go as a whole, wildcards that no longer grant what AWS adds. */
function consequences(parts) {
    const whole = (0,words_here/* statementsOf */.GX)(parts.filter(({ wholeStatement }) => wholeStatement)).length;
    const statements = whole === 0
        ? []
        : [
            (0,message/* words */.aL)(whole === 1
                ? 'Nothing is left of the statement, so it goes.'
                : `Nothing is left of ${numeral(whole)} statements, so they go.`),
        ];
    return (0,message/* joined */.oR)([...statements, ...futureActions(parts)], ' ');
}
/** A wildcard that goes takes with it what AWS would have added under it, and so do names in its place. */
function futureActions(parts) {
    const wild = parts.flatMap(({ rewritten }) => rewritten.filter(({ from }) => isWildcard(from)));
    const narrowed = distinctOf(wild.filter(({ to }) => to.some(isWildcard)));
    const gone = distinctOf(wild.filter(({ to }) => !to.some(isWildcard)));
    return [
        ...(gone.length === 0
            ? []
            : [(0,message/* message */.iU) `Actions that AWS adds under ${(0,message/* quotedList */.p4)(gone, 3)} in future are no longer granted here.`]),
        ...(narrowed.length === 0
            ? []
            : [
                (0,message/* message */.iU) `Actions that AWS adds under ${(0,message/* quotedList */.p4)(narrowed, 3)} in future are granted only if one of the new patterns matches them.`,
            ]),
    ];
}
function distinctOf(rewritten) {
    return [...new Set(rewritten.map(({ from }) => from))];
}
function isWildcard(written) {
    const pattern = (0,policy_pattern/* parsePattern */.EY)(written);
    return pattern.kind === 'everything' || (pattern.kind === 'service' && pattern.wild);
}
/** `**22 of its 58 permissions**`: `of` says whose they are, `all` how to say that it is all of them. */
function counted({ goes, stays, unused }, of, all) {
    const total = stays === undefined ? undefined : goes.length + stays.length;
    if (total === undefined)
        return (0,message/* words */.aL)(`**${unused} ${unused === 1 ? 'permission' : 'permissions'}**`);
    if (total === 1)
        return (0,message/* words */.aL)(`**${of} only permission**`);
    return (0,message/* words */.aL)(`**${unused < total ? `${unused} of ${of}` : all} ${total} permissions**`);
}
/** " of `deploy` (statement `ReadBuckets`)" */
function placed(parts) {
    const names = policiesOf(parts).map(({ at }) => at.name);
    if (names.length > 1)
        return (0,message/* message */.iU) ` of ${(0,message/* words */.aL)(numeral(names.length))} policies (${(0,message/* quotedList */.p4)(names, 3)})`;
    return (0,message/* message */.iU) ` of ${names[0] ?? ''}${statementWords(parts)}`;
}
/** " (statement `ReadBuckets`)", as far as the policy has several or the statement has a name. */
function statementWords(parts) {
    const statements = (0,words_here/* statementsOf */.GX)(parts);
    const [first] = statements;
    if (statements.length > 1)
        return (0,message/* words */.aL)(` (${numeral(statements.length)} statements)`);
    if (first?.sid !== undefined && first.sid !== '')
        return (0,message/* message */.iU) ` (statement ${first.sid})`;
    const [policy] = policiesOf(parts);
    const isOnly = policy === undefined || policy.statements.length + policy.unread.length === 1;
    return first === undefined || isOnly ? (0,message/* words */.aL)('') : (0,message/* words */.aL)(` (statement ${first.index + 1})`);
}
/** Whether the one policy is called as the one principal. */
function isOwn(parts, parties) {
    const policies = policiesOf(parts);
    const names = new Set(parties.flatMap(({ principal }) => (principal === undefined ? [] : [(0,policy_names/* principalName */.Io)(principal)])));
    return policies.length === 1 && names.size === 1 && names.has(policies[0]?.at.name ?? '');
}
function policiesOf(parts) {
    return [...(0,group/* grouped */.z)(parts, ({ policy }) => policy).keys()];
}
function filesOf(parties) {
    const paths = parties.flatMap(({ principal, path }) => (principal === undefined ? [path ?? ''] : []));
    return [...new Set(paths)].map((path) => (0,message/* message */.iU) `${path}`);
}
function agreeing(files) {
    if (files.length === 0)
        return (0,message/* words */.aL)('');
    return (0,message/* message */.iU) ` (${(0,message/* listedWith */.I9)(files, 'and')} ${(0,message/* words */.aL)(files.length === 1 ? 'agrees' : 'agree')})`;
}
/** A number as people write it within a sentence. */
function numeral(count) {
    return ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ suggestionFolded)
/* harmony export */ });
/* harmony import */ var _text_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4030);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5500);
/* harmony import */ var _here_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9333);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9526);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9519);





/** The suggestion as a part that unfolds; `before` are the lines of its file at the head. */
function suggestionFolded({ replacement, parts, evidence }, before, commands, { longestDiff, room, isOnFile }) {
    const { path, first, last, newLines } = replacement;
    const place = first === last ? `line ${first}` : `lines ${first}–${last}`;
    const count = (0,_here_js__WEBPACK_IMPORTED_MODULE_2__/* .hereOf */ .IS)(parts, evidence).goes.length;
    const what = `${place}: ${count} ${count === 1 ? 'permission' : 'permissions'}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(isOnFile ? `${place.slice(0, 1).toUpperCase()}${what.slice(1)}` : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)(path)}</code>, ${what}`, [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(parts, evidence)),
        lineDiff(before.slice(first - 1, last), newLines, longestDiff),
        ...[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .consequences */ .PS)(parts)), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .leftLines */ .z0)(parts, evidence, commands)].filter((line) => line !== ''),
        (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .grounds */ .ND)(parts, evidence, room),
    ].join('\n\n'));
}
/** Lines that become other lines, as a diff that shows both whole. */
function lineDiff(old, now, longest) {
    const diff = (0,_text_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .unifiedDiff */ .WH)(`${old.join('\n')}\n`, `${now.join('\n')}\n`, old.length);
    if (diff === undefined || diff.length > longest)
        return 'The diff is too long to show here.';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)('diff', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLines */ .TV)(diff.split('\n').slice(1)));
}


/***/ }),

/***/ 3747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ sameNames),
/* harmony export */   Kv: () => (/* binding */ inAccounts),
/* harmony export */   OD: () => (/* binding */ whoOf)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(828);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9250);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);



/** Names shown before the rest is counted. */
const most = 3;
/** Everybody whom the parties name; `undefined` where they name nobody. */
function whoOf(parties) {
    const arns = [...new Set(parties.flatMap(({ principal }) => principal ?? []))];
    const all = [...sameNames(arns)].sort(([, [a = '']], [, [b = '']]) => (a < b ? -1 : 1));
    const [only] = all;
    if (only === undefined)
        return undefined;
    if (all.length === 1)
        return inAccounts(only);
    const names = all.map((same) => withAccounts(same, all));
    if (names.length > most + 1)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names.slice(0, most), ', ')} and ${names.length - most} others`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .listedWith */ .I9)(names, 'and');
}
/** Principals that share type and name, by what tells them from others: the type counts where two types share a name. */
function sameNames(arns) {
    return (0,_text_group_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(arns, (arn) => `${typeOf(arn)} ${(0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(arn)}`);
}
/** "`app` in 39 accounts", or the name alone where it stands in one. */
function inAccounts(same) {
    const { name, accounts } = countedName(same);
    return accounts > 1 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${name} in ${accounts} accounts` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${name}`;
}
/** "`app` (39 accounts)", so that in a list nobody takes the accounts for those of the other names; a role and a user of one name are told apart. */
function withAccounts(same, all) {
    const { name: bare, accounts } = countedName(same);
    const isAmbiguous = all.some((other) => other !== same && countedName(other).name === bare);
    const name = isAmbiguous ? `${typeOf(same[1][0] ?? '')}/${bare}` : bare;
    return accounts > 1 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${name} (${accounts} accounts)` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${name}`;
}
function countedName([, arns]) {
    const [first] = arns;
    const accounts = new Set(arns.map((arn) => arn.split(':')[4] ?? '')).size;
    return { name: first === undefined ? '' : (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(first), accounts };
}
function typeOf(arn) {
    return (arn.split(':')[5] ?? '').split('/', 1)[0] ?? '';
}


/***/ })

};
