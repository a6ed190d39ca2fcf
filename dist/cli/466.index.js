export const id = 466;
export const ids = [466];
export const modules = {

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./local/output-file.js
var output_file = __webpack_require__(2783);
// EXTERNAL MODULE: ./text/message.js
var text_message = __webpack_require__(6526);
// EXTERNAL MODULE: ./publish/words/here.js
var here = __webpack_require__(9333);
// EXTERNAL MODULE: ./publish/words/sentence.js + 1 modules
var sentence = __webpack_require__(9519);
;// CONCATENATED MODULE: ./publish/words/annotation.js


/** The warning in place of a suggestion that is not posted. */
function insteadOf({ replacement: { path, first }, parts, evidence }) {
    return annotation(path, first, parts, evidence);
}
/** The warning that the evidence gives about what goes at a line of a file. */
function annotation(path, line, parts, evidence) {
    return { path, line, weight: (0,here/* namesIn */.wX)(parts).length, message: withoutEmphasis((0,sentence/* sentence */.em)(parts, evidence)) };
}
function withoutEmphasis({ words: parts, atoms }) {
    return { words: parts.map((part) => part.replaceAll('**', '')), atoms };
}

;// CONCATENATED MODULE: ./publish/annotations.js


/** What GitHub shows of one kind and step. */
const mostWarnings = 10;
/** One for each suggestion that no comment carries, and for each statement outside the diff. */
const annotations = ({ report, channel, life }) => [
    ...(channel === 'review' ? life.unsaid : report.suggestions).map(insteadOf),
    ...report.outside.flatMap((each) => ofOutside(each, report)),
];
/** One for each statement, at its own lines. */
function ofOutside({ path, parts, evidence }, { outcomes }) {
    return parts.flatMap((part) => {
        const { policy, statement } = part;
        const place = outcomes.find((each) => each.kind === 'outside-diff' && each.at === policy.at && each.statement === statement.index);
        return place === undefined ? [] : [annotation(path, place.first, [part], evidence)];
    });
}
/** At most `room` of them, the most important first; the last one then stands for all that are left. */
function within(room, all) {
    const ranked = [...all].sort((a, b) => b.weight - a.weight);
    if (ranked.length <= room)
        return ranked;
    const shown = ranked.slice(0, Math.max(0, room - 1));
    const [first, ...rest] = ranked.slice(shown.length);
    if (first === undefined || room <= 0)
        return [];
    const files = [...new Set([first, ...rest].map(({ path }) => path))];
    const more = message `${rest.length + 1} more places hold unused permissions, in ${quotedList(files, 8)}; the summary of this run names them all`;
    return [...shown, { ...first, message: more }];
}

// EXTERNAL MODULE: ./publish/comments/life.js + 3 modules
var life = __webpack_require__(8056);
;// CONCATENATED MODULE: ./publish/comments/review-comments.js


/** Nothing where comments go elsewhere, or nowhere. */
const reviewComments = ({ report, config, channel, life }) => {
    if (channel !== 'review')
        return { review: undefined, onFiles: [], edits: [], deletions: [], unposted: [] };
    const posts = life.posts.flatMap((post) => (isOnLines(post) ? reviewPost(post, life) : []));
    return {
        review: posts.length === 0 ? undefined : { body: reviewBody(report), posts },
        onFiles: life.posts.flatMap((post) => (isOnLines(post) ? [] : [filePost(post, life)])),
        edits: life.edits,
        deletions: life.deletions.map(({ id, path }) => ({ id, path })),
        unposted: unposted(life, config),
    };
};
function isOnLines(post) {
    return 'suggestion' in post.comment;
}
function reviewPost(post, { suggestionOf }) {
    const suggestion = suggestionOf.get(post.comment);
    return suggestion === undefined ? [] : [{ ...anew(post), otherwise: insteadOf(suggestion) }];
}
/** What lies outside the diff has its warning anyway. */
function filePost(post, { suggestionOf }) {
    const held = new Set(post.comment.holds);
    const otherwise = [...suggestionOf].flatMap(([{ fingerprint }, suggestion]) => held.has(fingerprint) ? [insteadOf(suggestion)] : []);
    return { ...anew(post), otherwise };
}
function anew({ comment, replaces }) {
    return { comment, replaces: replaces.map(({ id }) => id) };
}
/** A review cannot be deleted once it is submitted, so its text is short and stays true when its comments go. */
function reviewBody({ removable }) {
    const total = `${removable} unused ${removable === 1 ? 'permission' : 'permissions'} could be removed from the policies of this pull request`;
    return `${total} when this was written. Each suggestion stands on its own.`;
}
function unposted({ crowdedOut, postponed }, { maxComments }) {
    const messages = [
        crowdedOut === 0
            ? []
            : (0,text_message/* message */.iU) `${crowdedOut} of these stand in no comment, since ${'max-comments'} allows ${maxComments} open ones`,
        postponed === 0
            ? []
            : (0,text_message/* message */.iU) `${postponed} changes to comments are left to the next run, since one run makes only so many`,
    ];
    return messages.flat();
}

// EXTERNAL MODULE: ./review/verdict.js + 1 modules
var verdict = __webpack_require__(4953);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./publish/words/markdown.js
var markdown = __webpack_require__(9526);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./publish/words/diff-link.js
/**
 * A place of a pull request's diff, as a link.
 *
 * GitHub names a file of the diff by the SHA-256 of its path. So a link to the place where a
 * comment stands is known before the comment is made, and stays the same when it is made anew.
 */


/** The path as Markdown that leads to a line of it, or to its head; plain where the address of the pull request is not known. */
function diffLink(pull, path, line) {
    const shown = (0,markdown/* code */.aY)(path, 120);
    if (pull === undefined)
        return shown;
    const file = (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex');
    return `[${shown}](${pull}/files#diff-${file}${line === undefined ? '' : `R${line}`})`;
}

;// CONCATENATED MODULE: ./publish/words/fit.js
/**
 * Sections of a text that must not grow beyond a limit, cut by importance.
 *
 * Groups come in the order of their importance, which is also the order in which
 * they are shown. Each later group is sure of a small share, so that a thousand
 * suggestions do not hide that findings could not be read. What does not fit is
 * counted and named at the end, with the places that hold all of it.
 */
/** Characters of the text, which is what the limit of a comment counts. */
const characters = (text) => text.length;
/** Bytes of the text in UTF-8, which is what the limit of a job summary counts. */
const bytes = (text) => encoder.encode(text).length;
const encoder = new TextEncoder();
/** The note takes its place, too. */
const roomForNote = 600;
/** The groups' items with blank lines between them, in at most `limit`; `whereAll` ends the note of what was cut. */
function fitted(groups, limit, measure, whereAll) {
    const sized = groups.map((group) => ({ ...group, items: made(group, limit, measure), count: group.items.length }));
    const wanted = sized.map(({ items }) => items.reduce((sum, { size }) => sum + size, 100));
    let left = limit - roomForNote;
    const shown = [];
    const cut = [];
    sized.forEach(({ of, title, items, count }, index) => {
        const later = wanted.slice(index + 1).reduce((sum, size) => sum + Math.min(size, limit / 25), 0);
        let room = left - later - measure(title);
        const fitting = items.filter(({ size }) => {
            if (size > room)
                return false;
            room -= size;
            left -= size;
            return true;
        });
        if (fitting.length > 0 && title !== '') {
            shown.push(title);
            left -= measure(title) + 2;
        }
        shown.push(...fitting.map(({ text }) => text));
        if (fitting.length < count)
            cut.push(`${count - fitting.length} of ${count} ${of}`);
    });
    const note = cut.length === 0 ? [] : [`${cutNote} ${cut.join(', ')}. ${whereAll}_`];
    return `${[...shown, ...note].join('\n\n')}\n`;
}
const cutNote = '_Cut to fit:';
/** Whether something was cut from a text to make it fit. */
function isCut(text) {
    return text.slice(text.trimEnd().lastIndexOf('\n') + 1).startsWith(cutNote);
}
/** The items of a group as far as they could fit if it were alone. */
function made({ items }, limit, measure) {
    const sized = [];
    let used = 0;
    for (const item of items) {
        if (used > limit)
            break;
        const text = item();
        const size = measure(text) + 2;
        used += size;
        sized.push({ text, size });
    }
    return sized;
}

;// CONCATENATED MODULE: ./publish/summary/head.js


/** How many reasons a person still reads. */
const mostReasons = 10;
/** A heading holds a sentence, not a paragraph. */
const longestSentence = 160;
/** The verdict and its reasons, those in about `room` bytes; what is left out is counted, with the place that holds it. */
function head({ verdict, removable }, room) {
    const { kind, reasons, remedy } = verdict;
    const [first = '', ...rest] = reasons.map(markdown/* markdown */.wD);
    const title = `## IAM least privilege: ${titles[kind]}${byWhat(verdict, removable)}`;
    // What could not be checked has a place each, and more to it than a heading can hold.
    const isSentence = kind !== 'incomplete' && first.length <= longestSentence;
    const below = isSentence ? rest : [first, ...rest];
    return [
        isSentence ? `${title}: ${first}` : title,
        ...(remedy === undefined ? [] : [`${capitalised((0,markdown/* markdown */.wD)(remedy))}.`]),
        ...(below.length === 0 ? [] : [reasonLines(below, room)]),
    ].join('\n\n');
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** What the verdict rests on, where it is not what was found. */
function byWhat({ kind, accepted }, removable) {
    if (accepted !== undefined)
        return ' (accepted by a person)';
    return kind === 'pass' && removable > 0 ? ' (advice only)' : '';
}
const titles = { pass: '✅ pass', fail: '❌ fail', incomplete: '⚠️ incomplete' };
function reasonLines(reasons, room) {
    const shown = [];
    let left = room;
    for (const reason of reasons.slice(0, mostReasons)) {
        left -= bytes(reason) + 3;
        if (left < 0)
            break;
        shown.push(`- ${reason}`);
    }
    const more = reasons.length - shown.length;
    const rest = `${more} ${shown.length === 0 ? '' : 'more '}${more === 1 ? 'reason' : 'reasons'}`;
    return [...shown, ...(more === 0 ? [] : [`- … and ${rest}, in the JSON report of this run`])].join('\n');
}

;// CONCATENATED MODULE: ./publish/summary/policy-table.js

/** The gravest first. */
const levels = ['permissions-management', 'write', 'tagging', 'read', 'list', 'unknown'];
/** How many rows a person still reads. */
const mostRows = 30;
/** The table; empty where there is no policy to show. Beyond `most` rows the ones where most can go are kept. */
function policyTable(tallies, most) {
    if (tallies.length === 0)
        return '';
    const rows = byFile(mostImportant(tallies, most));
    const columns = columnsFor(rows);
    const lines = rows.map((tally, index) => {
        const isFirst = rows[index - 1]?.at.path !== tally.at.path;
        const name = isFirst ? `${shown(tally.at.path)}<br>${shown(tally.at.name)}` : shown(tally.at.name);
        return row([name, ...columns.map(({ of }) => of(tally))]);
    });
    const head = [row(['Policy', ...columns.map(({ title }) => title)]), row([':--', ...columns.map(() => '--:')])];
    return [[...head, ...lines].join('\n'), ...legend(rows), ...policy_table_cutNote(tallies, rows)].join('\n\n');
}
/** What the countable policies grant before and after, by access level, as bars; empty where nothing can go. */
function picture(tallies) {
    const pairs = tallies.flatMap(({ before, after }) => before.kind === 'counted' && after.kind === 'counted' ? [{ before: before.levels, after: after.levels }] : []);
    const bars = levels.flatMap((level) => {
        const bar = {
            level,
            before: sum(pairs.map(({ before }) => before[level])),
            after: sum(pairs.map(({ after }) => after[level])),
        };
        return bar.before === 0 ? [] : [bar];
    });
    if (bars.every(({ before, after }) => before === after))
        return '';
    const left = tallies.length - pairs.length;
    const without = left === 0 ? '' : `; ${left} ${left === 1 ? 'policy' : 'policies'} not countable`;
    return (0,markdown/* fenced */.OF)('text', [...barLines(bars), '', `█ stays  ░ can be removed${without}`]);
}
const barWidth = 40;
function barLines(bars) {
    const most = Math.max(...bars.map(({ before }) => before));
    const name = (level) => level !== 'unknown' ? level : bars.length === 1 ? 'actions' : 'unknown level';
    const label = Math.max(...bars.map(({ level }) => name(level).length));
    const digits = String(most).length;
    const width = (count) => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * barWidth)));
    return bars.map(({ level, before, after }) => {
        const goes = width(before - after);
        const stays = after === 0 ? 0 : Math.max(1, width(before) - goes);
        const drawn = `${'█'.repeat(stays)}${'░'.repeat(goes)}`.padEnd(barWidth + 1);
        const numbers = before === after ? String(before) : `${String(before).padStart(digits)} → ${after}`;
        return `${name(level).padEnd(label)}  ${drawn}  ${numbers.padStart(digits)}`;
    });
}
/** Only what some row has to say something about. */
function columnsFor(rows) {
    const used = levels.filter((level) => rows.some(({ before }) => before.kind === 'counted' && before.levels[level] > 0));
    // A catalogue of one's own says no levels: then there is nothing to tell apart.
    const told = used.length === 1 && used[0] === 'unknown' ? [] : used;
    const byLevel = told.map((level) => ({
        title: level === 'permissions-management' ? 'permissions' : level,
        of: ({ before, after }) => change(levelsOf(before)?.[level], levelsOf(after)?.[level]),
    }));
    const some = (title, of) => rows.some((tally) => of(tally) > 0) ? [{ title, of: (tally) => number(of(tally)) }] : [];
    return [
        { title: 'granted', of: ({ before, after }) => granted(before, after) },
        { title: 'removable', of: ({ removed }) => (removed.length === 0 ? '0' : `**${removed.length}**`) },
        ...some('new', ({ exempt }) => exempt),
        ...some('kept', ({ kept }) => kept),
        ...byLevel,
    ];
}
function legend(rows) {
    const fresh = rows.some(({ exempt }) => exempt > 0) ? ['new: reported unused, but added here, so exempt'] : [];
    const kept = rows.some((each) => each.kept > 0) ? ['kept: unused, and on a keep-list'] : [];
    return fresh.length + kept.length === 0 ? [] : [`_${[...fresh, ...kept].join('; ')}_`];
}
function granted(before, after) {
    if (before.kind === 'uncountable')
        return `not countable: ${(0,markdown/* cell */.Hn)((0,markdown/* markdown */.wD)(before.why))}`;
    return after.kind === 'uncountable' ? String(before.total) : change(before.total, after.total);
}
function levelsOf(count) {
    return count.kind === 'counted' ? count.levels : undefined;
}
function change(before, after) {
    if (before === undefined || after === undefined)
        return '';
    return before === after ? number(before) : `${before}\u00a0→\u00a0${after}`;
}
function number(count) {
    return count === 0 ? '' : String(count);
}
function mostImportant(tallies, most) {
    if (tallies.length <= most)
        return tallies;
    const weight = ({ removed, exempt, kept, before }) => [
        removed.filter(({ level }) => level !== 'read' && level !== 'list').length,
        removed.length,
        before.kind === 'uncountable' ? 1 : 0,
        exempt + kept,
    ];
    const ranked = tallies.map((tally, index) => ({ tally, index, weight: weight(tally) }));
    const first = ranked.sort((a, b) => compare(b.weight, a.weight) || a.index - b.index).slice(0, most);
    return first.sort((a, b) => a.index - b.index).map(({ tally }) => tally);
}
function compare(a, b) {
    const differing = a.findIndex((each, index) => each !== b[index]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
/** The policies of a file stand together, files in their first order. */
function byFile(rows) {
    const paths = [...new Set(rows.map(({ at }) => at.path))];
    const order = new Map(paths.map((path, index) => [path, index]));
    return [...rows].sort((a, b) => (order.get(a.at.path) ?? 0) - (order.get(b.at.path) ?? 0));
}
function policy_table_cutNote(all, rows) {
    const left = all.filter((tally) => !rows.includes(tally));
    if (left.length === 0)
        return [];
    const more = sum(left.map(({ removed }) => removed.length));
    return [
        `_… and ${left.length} more policies, from which ${more} permissions can be removed; the JSON report has them all._`,
    ];
}
function shown(atom) {
    return (0,markdown/* cell */.Hn)((0,markdown/* code */.aY)(atom, 80));
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

;// CONCATENATED MODULE: ./publish/summary/short-summary.js







/** In bytes; below 4,096 together with the marker. */
const mostBytes = 3_900;
const roomForReasons = 800;
const roomForComments = 1_200;
const roomForLeft = 450;
const roomForEmptied = 300;
/** The summary as Markdown. */
function shortSummary({ report, life, pull }) {
    const first = head(report, roomForReasons);
    const below = [
        placesSection('Comments', [...life.said, ...life.onFiles], pull, roomForComments),
        placesSection('Without a comment of their own', life.left, pull, roomForLeft),
        outsideSection(notInDiff(report)),
        emptiedSection(report),
        'The job summary of this run shows every change, and what stays as it is and why.',
    ].filter((part) => part !== '');
    const table = tableWithin(report, mostBytes - bytes([first, ...below, ''].join('\n\n')));
    return `${[first, table, ...below].filter((part) => part !== '').join('\n\n')}\n`;
}
/** What can go where the pull request changes nothing, and no comment can stand. */
function notInDiff({ outside, reached }) {
    return outside.filter(({ path }) => reached.includes(path));
}
/** The table with as many rows as fit. */
function tableWithin({ tallies }, room) {
    for (let most = Math.min(mostRows, tallies.length); most > 0; most--) {
        const table = policyTable(tallies, most);
        if (bytes(table) <= room)
            return table;
    }
    return '';
}
/** Where comments stand, one line a file; empty where there are none. */
function placesSection(title, comments, pull, room) {
    const files = [...(0,group/* grouped */.z)(comments, ({ path }) => path)];
    const lines = files.map(([path, own]) => `${diffLink(pull, path, own[0]?.first)}: ${placesOf(own)}`);
    return lines.length === 0 ? '' : `**${title}**\n\n${short_summary_within(room, lines, 'files')}`;
}
/** What can go in files that the pull request leaves as they are: GitHub's page of the diff has no place for it. */
function outsideSection(outside) {
    const lines = [...(0,group/* grouped */.z)(outside, ({ path }) => path)].map(([path, own]) => {
        const names = new Set(own.flatMap(({ parts }) => parts.map(({ policy: { at } }) => (0,markdown/* code */.aY)(at.name, 80))));
        return `${(0,markdown/* code */.aY)(path, 120)}: ${[...names].join(', ')}`;
    });
    return lines.length === 0 ? '' : `**In files that are not in the diff**\n\n${short_summary_within(roomForLeft, lines, 'files')}`;
}
const mostPlaces = 8;
function placesOf(own) {
    const lines = own.flatMap(({ first, last }) => first === undefined || last === undefined ? [] : [first === last ? `${first}` : `${first}–${last}`]);
    const more = lines.length > mostPlaces ? [`${lines.length - mostPlaces} more places`] : [];
    const onLines = lines.length === 0
        ? []
        : [
            `${lines.join().match(/[,–]/) === null ? 'line' : 'lines'} ${[...lines.slice(0, mostPlaces), ...more].join(', ')}`,
        ];
    return [...onLines, ...(own.length > lines.length ? ['the file as a whole'] : [])].join(' and ');
}
/** A policy of which nothing is used is the best news there is, and no suggestion can carry it. */
function emptiedSection({ outcomes }) {
    const lines = outcomes
        .filter(({ kind }) => kind === 'emptied')
        .map(({ at, first }) => `${(0,markdown/* markdown */.wD)((0,text_message/* message */.iU) `${at.path}`)}:${first}, ${(0,markdown/* markdown */.wD)((0,text_message/* message */.iU) `${at.name}`)}`);
    return lines.length === 0
        ? ''
        : `**Not used at all: detach and delete**\n\n${short_summary_within(roomForEmptied, lines, 'policies')}`;
}
/** As many of the lines as fit, then how many more there are. */
function short_summary_within(room, lines, what) {
    let left = room;
    const shown = lines.filter((line) => {
        left -= bytes(line) + 3;
        return left >= 0;
    });
    const more = lines.length - shown.length;
    return [
        ...shown.map((line) => `- ${line}`),
        ...(more === 0 ? [] : [`- … and ${more} more ${what}, in the job summary of this run`]),
    ].join('\n');
}

// EXTERNAL MODULE: ./review/reasons.js
var reasons = __webpack_require__(563);
// EXTERNAL MODULE: ./text/line.js
var text_line = __webpack_require__(683);
;// CONCATENATED MODULE: ./publish/summary/findings-section.js


/** The folded section; never empty. Who is ignored, or has nothing to do with the change, stands in the JSON report alone. */
function findingsSection({ findings, catalogue, notes }) {
    const { counts, files, problems, unmatched, alone, ignored } = findings;
    const lines = [
        (0,markdown/* markdown */.wD)((0,text_message/* message */.iU) `${(0,text_message/* words */.aL)(counted(counts.findings, 'finding'))} in ${(0,text_message/* words */.aL)(counted(files, 'file'))}; actions from the catalogue ${catalogue}`),
        ...countLines(counts),
        ...problems.map(({ path, why, help }) => `⚠️ ${(0,markdown/* markdown */.wD)((0,text_message/* message */.iU) `${path}: ${why}. To fix it: ${help}`)}`),
        ...alone.map(markdown/* markdown */.wD),
        ...notes.map(markdown/* markdown */.wD),
        ...(unmatched.length === 0
            ? []
            : [`${counted(unmatched.length, 'principal')} to whom no changed policy belongs, which is normal`]),
        ...(unmatched.length + ignored.length === 0 ? [] : ['the JSON report of this run lists all of these']),
    ];
    return (0,markdown/* folded */.TM)('Findings', lines.map((line) => `- ${line}`).join('\n'));
}
/** How many do not count, by reason; a line that would say "none" is left out. */
function countLines({ ignored, problems, repeated, replaced, unusedPrincipals, severalFindings, }) {
    const total = Object.values(ignored).reduce((sum, each) => sum + each, 0);
    const unread = Object.values(problems).reduce((sum, each) => sum + each, 0);
    return [
        ...line(`${total} ignored`, [
            some(ignored.archived, 'archived'),
            some(ignored.resolved, 'resolved'),
            some(ignored['other-status'], 'of another status'),
            some(ignored.error, 'in error'),
            some(ignored['other-type'], 'of another type'),
            some(ignored.credential, 'about access keys or passwords'),
            some(ignored.recommendation, ignored.recommendation === 1 ? 'failed recommendation' : 'failed recommendations'),
        ]),
        ...line(`${counted(unread, 'problem')}, listed below`, [
            some(problems['empty-actions'], 'with an empty list of actions'),
            some(problems.page, problems.page === 1 ? 'page of several' : 'pages of several'),
            some(problems['no-names'], 'without the names of actions'),
            some(problems.unreadable, 'unreadable'),
        ]),
        ...line('given more than once', [
            some(repeated, repeated === 1 ? 'page or copy, merged' : 'pages or copies, merged'),
            some(replaced, replaced === 1 ? 'older version, replaced' : 'older versions, replaced'),
        ]),
        ...(severalFindings === 0
            ? []
            : [
                `${counted(severalFindings, 'principal')} with several findings, as of two analyzers: only what all of them report counts`,
            ]),
        ...(unusedPrincipals === 0
            ? []
            : [`${counted(unusedPrincipals, 'principal')} unused as a whole: nothing is removed for that reason`]),
    ];
}
function line(title, parts) {
    const said = parts.filter((part) => part !== '');
    return said.length === 0 ? [] : [`${title}: ${said.join(', ')}`];
}
function some(count, what) {
    return count === 0 ? '' : `${count} ${what}`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./publish/summary/patch-section.js

/** The section; empty where there is nothing to refine. */
function patchSection({ refined, head, commands }, { patchArtifact, patchFile }) {
    if (refined.length === 0)
        return '';
    const files = refined.length === 1 ? 'one file' : `${refined.length} files`;
    const commit = /^[0-9a-f]{7,}/.exec(head)?.[0].slice(0, 10) ?? 'the head';
    const fetched = `gh run download --name ${patchArtifact ?? ''} && git apply ${nameOf(patchFile)}`;
    const inAnswer = commands.includes('refine')
        ? ['Somebody with write access can have it committed to the branch: answer `/refine` on the pull request.']
        : [];
    return [
        `### All of it at once`,
        `Every refinement, also what no suggestion can carry, changes ${files} at \`${commit}\`.`,
        ...(patchArtifact === undefined
            ? []
            : ["It is in a patch of this run. At the top of the branch's checkout:", (0,markdown/* fenced */.OF)('sh', [fetched])]),
        ...inAnswer,
        `In a clone of the branch, \`npx iam-policy-refiner fix\` writes it into the working tree.`,
    ].join('\n\n');
}
/** The name that an artifact gives the file; one that a shell would not take as it is stays a placeholder. */
function nameOf(patchFile = 'refine.patch') {
    const name = patchFile.slice(patchFile.search(/[^\\/]*$/));
    return /^[\w.-]+$/.test(name) && !name.startsWith('-') ? name : '*.patch';
}

// EXTERNAL MODULE: ./publish/words/outside.js
var words_outside = __webpack_require__(280);
// EXTERNAL MODULE: ./publish/words/suggested.js
var suggested = __webpack_require__(4156);
;// CONCATENATED MODULE: ./publish/summary/summary.js
/**
 * The summary: the verdict with its reasons, every policy in numbers, what can be removed, what stays and why.
 *
 * One text for two publishers: the job summary and the summary comment.
 */












/** Characters for lists that could grow without end. */
const summary_roomForReasons = 12_000;
const roomForList = 12_000;
const roomForPolicy = 4_000;
const roomForDetails = 16_000;
const longestDiff = 20_000;
/** The whole summary in at most `limit`, by characters or another measure; what is cut is said. */
function summaryOf(report, limit, measure, config) {
    const { tallies } = report;
    const groups = (roomForStays) => [
        section('verdicts', head(report, summary_roomForReasons)),
        section('pictures', picture(tallies)),
        section('tables', policyTable(tallies, mostRows)),
        section('lists of unused policies', summary_emptiedSection(report)),
        { of: 'suggestions', title: '### Suggestions', items: suggestionSections(report) },
        { of: 'diffs outside the pull request', title: '', items: outsideSections(report) },
        section('lines about the patch', patchSection(report, config)),
        section('lists of what stays and why', staysSection(report, roomForStays)),
        section('lists about findings', findingsSection(report)),
    ];
    const text = fitted(groups(roomForList), limit, measure, whereAll);
    // Where not all fits, what stays and why gets the room that a later section is sure of.
    return isCut(text) ? fitted(groups(Math.floor(limit / 30)), limit, measure, whereAll) : text;
}
const whereAll = 'The JSON report of this run (output `report`) has everything, the patch (output `patch`) every refinement.';
/** One section, which may be empty. */
function section(of, text) {
    return { of, title: '', items: text === '' ? [] : [() => text] };
}
/** A policy of which nothing is used is the best news there is, and no suggestion can carry it. */
function summary_emptiedSection({ outcomes }) {
    const lines = outcomes
        .filter(({ kind }) => kind === 'emptied')
        .map((outcome) => `${(0,markdown/* markdown */.wD)((0,text_message/* message */.iU) `${outcome.at.path}, ${outcome.at.name}`)}: ${outcomeLine(outcome)}`);
    return lines.length === 0 ? '' : `### Not used at all\n\n${(0,markdown/* listed */.KE)(lines, roomForList)}`;
}
/** What has a section of its own, or needs none. */
const elsewhere = new Set(['inline', 'outside-diff', 'emptied', 'tight']);
/** Everything that was left as it is, policy by policy, with its reason; `room` is what it is sure of. */
function staysSection({ outcomes }, room) {
    const told = (0,reasons/* saidOnce */.X)(outcomes).filter(({ kind }) => !elsewhere.has(kind));
    const byPolicy = (0,group/* grouped */.z)(told, ({ at }) => `${at.path}\n${at.name}`);
    const items = [...byPolicy.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const policy = (0,markdown/* markdown */.wD)((0,text_message/* message */.iU) `${first.at.path}, ${first.at.name}`);
        const lines = (0,markdown/* listed */.KE)(all.map(outcomeLine), Math.min(roomForPolicy, Math.floor(room / 3))).split('\n');
        return [[policy, ...lines.map((line) => `  ${line}`)].join('\n')];
    });
    const tight = outcomes.filter(({ kind }) => kind === 'tight').length;
    const rest = tight === 0 ? [] : [`${tight} ${tight === 1 ? 'policy has' : 'policies have'} nothing to remove`];
    if (items.length + tight === 0)
        return '';
    const count = items.length === 0 ? '' : ` (${items.length} ${items.length === 1 ? 'policy' : 'policies'})`;
    return (0,markdown/* folded */.TM)(`What stays as it is, and why${count}`, (0,markdown/* listed */.KE)([...rest, ...items], room));
}
const labels = {
    inline: 'suggested',
    'outside-diff': 'no suggestion',
    emptied: 'nothing left',
    withheld: 'not suggested',
    left: 'stays granted',
    exempt: 'new permission',
    kept: 'kept',
    tight: 'nothing to remove',
    unmatched: 'no finding applies',
    skipped: 'left alone',
    advice: 'advice',
    note: 'note',
};
function outcomeLine({ kind, first, last, statement, removed, why, incomplete, paste }) {
    const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
    const where = statement === undefined ? lines : `statement ${statement + 1}, ${lines}`;
    const count = removed.length === 0 ? [] : [(0,text_message/* message */.iU) `${removed.length} of its permissions can be removed: ${(0,text_message/* quotedList */.p4)(removed)}`];
    const reason = (0,text_message/* joined */.oR)([...count, ...(why === undefined ? [] : [why])], '; ');
    const text = reason.words.join('') === '' ? '' : `: ${(0,markdown/* markdown */.wD)((0,text_message/* shortened */.vI)(reason, 2_000))}`;
    const instead = paste === undefined ? '' : pasted(paste);
    return `${incomplete ? '⚠️ ' : ''}${labels[kind]} (${where})${text}${instead}`;
}
/** A statement to add, below its line of a list. */
function pasted({ language, lines }) {
    const block = (0,markdown/* fenced */.OF)(language, (0,markdown/* shownLines */.TV)(lines)).split('\n');
    return ['; this statement would deny it:', '', ...block.map((line) => `  ${line}`), ''].join('\n');
}
function suggestionSections({ suggestions, refined, commands }) {
    const texts = new Map(refined.map(({ path, before }) => [path, (0,text_line/* splitLines */.uz)(before)]));
    const room = { longestDiff, room: roomForDetails, isOnFile: false };
    return suggestions.map((each) => () => (0,suggested/* suggestionFolded */.p)(each, texts.get(each.replacement.path) ?? [], commands, room));
}
function outsideSections({ outside, commands }) {
    return outside.map((each) => () => `### Not as a suggestion: ${(0,markdown/* code */.aY)(each.path)}\n\n${(0,words_outside/* outsideSection */.Z)(each, commands, 2 * longestDiff)}`);
}

;// CONCATENATED MODULE: ./publish/comments/after-refusal.js
/**
 * What the summary comment says where GitHub refuses comments: the short summary, and what each of them was about.
 *
 * Which ones are refused is known only once they are posted. So the plan has a section for each, and whoever carries
 * it out takes those that are needed. However many that are, the text is not too long: what would make it so has a
 * line in the place of its diff.
 */




/** The text with its sections, after the line `hidden`; `undefined` where nothing is posted that could be refused. */
function afterRefusal({ report, life, pull }, hidden) {
    if (life.posts.length === 0)
        return undefined;
    const comments = life.posts.map(({ comment }) => comment);
    const isMade = new Set(comments);
    // Of those that are posted now nobody knows yet which will stand.
    const before = {
        ...life,
        said: life.said.filter((each) => !isMade.has(each)),
        onFiles: life.onFiles.filter((each) => !isMade.has(each)),
    };
    const body = `${hidden}\n${shortSummary({ report, life: before, pull }).trimEnd()}\n\n${title}`;
    const most = Math.max(4_000, Math.floor(markdown/* bodyLimit */.kR / comments.length));
    const lines = comments.map(lineOf);
    let left = markdown/* bodyLimit */.kR - [body, ...lines].join('\n\n').length;
    const sections = comments.map((comment, at) => {
        const line = lines[at] ?? '';
        const text = sectionOf(comment, { report, life }, most);
        const more = text.length - line.length;
        if (more > left)
            return { fingerprint: comment.fingerprint, text: line };
        left -= more;
        return { fingerprint: comment.fingerprint, text };
    });
    return { body, sections };
}
const title = '### What GitHub did not take as a comment';
function lineOf(comment) {
    const place = 'suggestion' in comment ? `, line ${comment.first}` : '';
    return `${(0,markdown/* code */.aY)(comment.path, 120)}${place}: the diff is in the job summary of this run.`;
}
/** What the comment would have said, folded, in about `most` characters. */
function sectionOf(comment, { report: { refined, commands }, life: { suggestionOf } }, most) {
    const suggestion = suggestionOf.get(comment);
    if (suggestion === undefined)
        return (0,markdown/* folded */.TM)(`<code>${(0,markdown/* html */.qy)(comment.path)}</code>, the file as a whole`, withoutMarkers(comment.body));
    const before = (0,text_line/* splitLines */.uz)(refined.find(({ path }) => path === comment.path)?.before ?? '');
    return (0,suggested/* suggestionFolded */.p)(suggestion, before, commands, { longestDiff: most / 2, room: most / 4, isOnFile: false });
}
/** The text below its hidden lines. */
function withoutMarkers(body) {
    return body.replace(/^(?:<!-- [^\n]* -->\n)+/, '');
}

// EXTERNAL MODULE: ./publish/comments/life-cycle.js + 2 modules
var life_cycle = __webpack_require__(269);
// EXTERNAL MODULE: ./publish/comments/marker.js
var marker = __webpack_require__(3892);
;// CONCATENATED MODULE: ./publish/comments/summary-comment.js








/** There is one in a scope, so its fingerprint says nothing. */
const fingerprint = '0';
/** Nothing where nothing is posted. */
const summaryComment = (material) => {
    const { config, channel, life } = material;
    if (channel === 'none')
        return { deletions: [], write: undefined };
    const [known, ...others] = life.summaries;
    const hidden = (0,marker/* marker */.xL)({ kind: 'summary', scope: config.scope, fingerprint });
    const made = known === undefined ? whenToMake(material) : 'always';
    const isBeside = channel === 'review';
    const body = `${hidden}\n${isBeside ? shortSummary(material) : longSummary(material)}`.trimEnd();
    const refused = isBeside ? afterRefusal(material, hidden) : undefined;
    const isSaid = known !== undefined && (0,life_cycle/* sameText */.QV)(known.body, body);
    const when = !isSaid ? made : refused === undefined ? 'never' : 'after-refusal';
    return {
        deletions: others.map(({ id }) => id),
        write: when === 'never' ? undefined : { id: known?.id, body, when, refused },
    };
};
function longSummary({ report, config }) {
    return summaryOf(report, markdown/* bodyLimit */.kR - 200, characters, config);
}
function whenToMake({ report, channel, life }) {
    const isUnchecked = (0,verdict/* incompleteness */.C7)(report).length > 0;
    if (channel === 'summary')
        return isUnchecked || hasNews(report) ? 'always' : 'never';
    const isCut = life.crowdedOut + life.postponed > 0;
    if (isUnchecked || isCut || notInDiff(report).length > 0 || report.outcomes.some(({ kind }) => kind === 'emptied'))
        return 'always';
    return life.posts.length > 0 ? 'after-refusal' : 'never';
}
/** Whether there is anything to say but that all is well. */
function hasNews({ verdict, removable, outcomes }) {
    return verdict.kind !== 'pass' || removable > 0 || outcomes.some(({ kind }) => !isQuiet.has(kind));
}
/** What is as it should be. */
const isQuiet = new Set(['tight', 'exempt', 'kept', 'unmatched']);

;// CONCATENATED MODULE: ./publish/words/step.js



/** How many permissions are unused, by whom and over which days, and then which. */
function stepSentence({ parts, evidence }) {
    const names = (0,here/* namesIn */.wX)(parts);
    const whole = parts.some(({ wholeStatement }) => wholeStatement)
        ? (0,text_message/* message */.iU) `Nothing is left of the statement. `
        : (0,text_message/* words */.aL)('');
    return (0,text_message/* message */.iU) `${(0,sentence/* sentenceWithoutNames */.Ab)(parts, evidence)} ${whole}${(0,text_message/* words */.aL)(names.length === 1 ? 'It is' : 'They are')} ${(0,text_message/* quotedList */.p4)(names, 50)}.`;
}
/** Which policy and statement it is about, and why nothing was done there. */
function outcomeSentence({ at, statement, why }) {
    const where = statement === undefined ? (0,text_message/* message */.iU) `${at.name}` : (0,text_message/* message */.iU) `${at.name}, statement ${statement + 1}`;
    return (0,text_message/* message */.iU) `${where}: ${why ?? (0,text_message/* words */.aL)('it could not be checked')}`;
}
/** Gives a fingerprint that occurs again a number, so that each one is its own. */
function distinctFingerprints() {
    const seen = new Map();
    return (fingerprint) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return `${fingerprint}:${count}`;
    };
}

;// CONCATENATED MODULE: ./publish/files/code-quality.js
/**
 * The results as a Code Quality report of GitLab, for the widget of a merge request.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: a list of objects with
 * `description`, `check_name`, `fingerprint`, `severity` and `location`. GitLab compares the reports of both
 * branches by their fingerprints, so a step keeps its own when its lines move.
 */





/** The report as a file, where the command line asks for one. */
const codeQuality = ({ report, config: { codeQualityFile } }) => codeQualityFile === undefined
    ? []
    : [{ purpose: 'code-quality', path: codeQualityFile, text: `${JSON.stringify(issuesOf(report), undefined, 1)}\n` }];
/** In the order of the files. */
function issuesOf(report) {
    const severity = report.verdict.kind === 'fail' ? 'major' : 'minor';
    const distinct = distinctFingerprints();
    return [
        ...report.refined.flatMap((file) => stepIssues(file, severity, distinct)),
        ...report.outcomes.flatMap((outcome) => outcomeIssue(outcome, severity, distinct)),
    ];
}
function stepIssues(file, severity, distinct) {
    const lines = (0,text_line/* linesOf */.Dx)(file.before);
    return file.steps.map((step) => {
        const [first = { start: 0, end: 0 }] = step.places;
        return {
            description: unmarked(stepSentence(step)),
            check_name: 'unused-permission',
            fingerprint: distinct((0,marker/* fingerprintOf */.ax)(file.path, step.parts)),
            severity,
            location: { path: file.path, lines: { begin: (0,text_line/* lineAt */.mh)(lines, first.start), end: (0,text_line/* lineAt */.mh)(lines, first.end) } },
        };
    });
}
function outcomeIssue(outcome, severity, distinct) {
    const { kind, at, first, last, incomplete } = outcome;
    if (kind !== 'emptied' && !incomplete)
        return [];
    const check = kind === 'emptied' ? 'unused-policy' : 'not-analysed';
    const description = unmarked(outcomeSentence(outcome));
    const identity = JSON.stringify([check, at.path, description]);
    return [
        {
            description,
            check_name: check,
            fingerprint: distinct((0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 24)),
            severity: kind === 'emptied' ? severity : 'info',
            location: { path: at.path, lines: { begin: first, end: last } },
        },
    ];
}
/** A message as text: GitLab shows no bold. */
function unmarked({ words, atoms }) {
    return (0,text_message/* plain */.pj)({ words: words.map((part) => part.replaceAll('**', '')), atoms });
}

// EXTERNAL MODULE: ./review/tally.js
var tally = __webpack_require__(9860);
;// CONCATENATED MODULE: ./publish/files/json-report.js
/**
 * The report as one JSON document, for programs.
 */


/** The text of the report; its `comments` are those that stand on the pull request after the run. */
const jsonReport = ({ report, life }) => `${JSON.stringify(reportAsJson(report, life.said), undefined, 2)}\n`;
/** The report as JSON. Lines are 1-based, statements count from 0. */
function reportAsJson(report, comments) {
    return {
        verdict: report.verdict.kind,
        reasons: report.verdict.reasons.map(text_message/* plain */.pj),
        ...(report.verdict.remedy === undefined ? {} : { remedy: (0,text_message/* plain */.pj)(report.verdict.remedy) }),
        ...(report.verdict.accepted === undefined ? {} : { accepted: report.verdict.accepted }),
        head: report.head,
        catalogue: (0,text_message/* plain */.pj)(report.catalogue),
        unusedActions: report.removable,
        policies: report.policies,
        unusedOnChangedLines: report.tallies.flatMap(({ removed }) => removed).filter((each) => each.isNew).length,
        unusedByLevel: unusedByLevel(report),
        permissions: report.tallies.map(jsonTally),
        outcomes: report.outcomes.map(({ kind, at, first, last, statement, removed, why, incomplete, reason, paste }) => ({
            kind,
            source: at.source,
            path: at.path,
            name: at.name,
            startLine: first,
            endLine: last,
            ...(statement === undefined ? {} : { statement }),
            ...(removed.length === 0 ? {} : { removed }),
            ...(why === undefined ? {} : { why: (0,text_message/* plain */.pj)(why) }),
            ...(incomplete ? { incomplete } : {}),
            ...(reason === undefined ? {} : { reason }),
            ...(paste === undefined ? {} : { paste: paste.lines.join('\n') }),
        })),
        comments: comments.map(({ path, first, last, body, suggestion }) => ({
            path,
            startLine: first,
            line: last,
            body,
            suggestion: suggestion.join('\n'),
        })),
        outside: report.outside.map(({ path, why, diff }) => ({ path, why: (0,text_message/* plain */.pj)(why), diff: diff ?? null })),
        matches: report.matches.map(matchAsJson),
        notes: report.notes.map(text_message/* plain */.pj),
        findings: {
            files: report.findings.files,
            count: report.findings.counts.findings,
            counts: report.findings.counts,
            ignored: report.findings.ignored.map(text_message/* plain */.pj),
            problems: report.findings.problems.map(({ path, why, help }) => ({ path, why: (0,text_message/* plain */.pj)(why), help: (0,text_message/* plain */.pj)(help) })),
            unmatched: report.findings.unmatched.map(text_message/* plain */.pj),
        },
    };
}
function unusedByLevel({ tallies }) {
    const removed = tallies.flatMap((each) => each.removed);
    return Object.fromEntries(tally/* levels */.yr.map((level) => [level, removed.filter((each) => each.level === level).length]));
}
function jsonTally({ at, before, after, removed, exempt, kept, left }) {
    const counts = { before: jsonCount(before), after: jsonCount(after) };
    return { path: at.path, name: at.name, ...counts, removed, exempt, kept, ...(left === 0 ? {} : { left }) };
}
function jsonCount(count) {
    return count.kind === 'counted' ? { total: count.total, ...count.levels } : { uncountable: (0,text_message/* plain */.pj)(count.why) };
}
function matchAsJson({ at, ground, parties, copies, differences }) {
    return {
        path: at.path,
        name: at.name,
        ground,
        ...(copies.length === 0
            ? {}
            : {
                copies: copies.map(({ policy, account, holders, why }) => ({
                    account,
                    policy: policy.arn ?? policy.name,
                    holders,
                    rules: why,
                })),
            }),
        ...(differences.length === 0 ? {} : { differences: differences.map(text_message/* plain */.pj) }),
        findings: parties.flatMap(({ principal, path, findings }) => [...new Set(findings.map(({ id }) => id))].map((id) => ({
            id,
            principal: principal ?? null,
            path: path ?? findings[0]?.path ?? null,
        }))),
    };
}

// EXTERNAL MODULE: ../node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(1587);
;// CONCATENATED MODULE: ./text/git-patch.js
/**
 * Patches as git writes them, for `git apply`.
 *
 * A patch carries a file byte for byte: carriage returns, a byte-order mark and a
 * last line without its end. What people read is `unifiedDiff` of `diff.ts`,
 * which shows none of them.
 *
 * The format is that of `git diff`, quoted names included:
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 * The `index` line names both versions, so that `git apply --3way` can merge
 * where the file has moved on.
 */


/** The patch of one file from `before` to `after`, neither of them empty; an empty text where they are equal. */
function gitPatch(path, before, after) {
    if (before === after)
        return '';
    const [old, now] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
    // As git does: a tab ends a name with a space in it, where a time stamp could stand.
    const tab = path.includes(' ') ? '\t' : '';
    return [
        `diff --git ${old} ${now}`,
        `index ${blobId(before)}..${blobId(after)}`,
        `--- ${old}${tab}`,
        `+++ ${now}${tab}`,
        ...hunks(before, after).map(hunkText),
        '',
    ].join('\n');
}
/** A path as git quotes it with its default `core.quotePath`: in C style where it holds an unusual byte. */
function quotedPath(path) {
    const bytes = [...new TextEncoder().encode(path)];
    if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c))
        return path;
    return `"${bytes.map(quotedByte).join('')}"`;
}
const named = new Map([
    [0x07, '\\a'],
    [0x08, '\\b'],
    [0x09, '\\t'],
    [0x0a, '\\n'],
    [0x0b, '\\v'],
    [0x0c, '\\f'],
    [0x0d, '\\r'],
    [0x22, '\\"'],
    [0x5c, '\\\\'],
]);
function quotedByte(byte) {
    const name = named.get(byte);
    if (name !== undefined)
        return name;
    return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
}
/** The id git gives the text as a blob. */
function blobId(text) {
    const bytes = new TextEncoder().encode(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function hunkText({ oldStart, oldLines, newStart, newLines, lines }) {
    return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join('\n');
}
/** Beyond this many edits the least diff would cost seconds. */
const maxEditLength = 1000;
function hunks(before, after) {
    const patch = (0,create/* structuredPatch */.YB)('', '', before, after, '', '', { context: 3, maxEditLength });
    return patch === undefined ? [oneHunk(before, after)] : patch.hunks;
}
/** Everything between the first and the last line that differ, in one hunk. */
function oneHunk(before, after) {
    const [old, now] = [withEnds(before), withEnds(after)];
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail++;
    const [above, below] = [Math.min(3, head), Math.min(3, tail)];
    const [oldEnd, newEnd] = [old.length - tail, now.length - tail];
    return {
        oldStart: head - above + 1,
        oldLines: above + oldEnd - head + below,
        newStart: head - above + 1,
        newLines: above + newEnd - head + below,
        lines: [
            ...old.slice(head - above, head).flatMap((line) => marked(' ', line)),
            ...old.slice(head, oldEnd).flatMap((line) => marked('-', line)),
            ...now.slice(head, newEnd).flatMap((line) => marked('+', line)),
            ...old.slice(oldEnd, oldEnd + below).flatMap((line) => marked(' ', line)),
        ],
    };
}
/** The lines with their ends: only `\n` ends a line in a patch. */
function withEnds(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function marked(mark, line) {
    return line.endsWith('\n') ? [`${mark}${line.slice(0, -1)}`] : [`${mark}${line}`, '\\ No newline at end of file'];
}

;// CONCATENATED MODULE: ./publish/files/patch.js

/** The patch as a file. */
const patch = ({ report, config }) => ({
    purpose: 'patch',
    path: config.patchFile,
    text: patchOf(report.refined),
});
/** All files in one patch; empty where nothing is to be refined. */
function patchOf(refined) {
    return refined.map(({ path, before, after }) => gitPatch(path, before, after)).join('');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./publish/files/sarif-result.js
/**
 * Report → SARIF results: one for each step of a refinement, at the very actions
 * it edits and with its edits as a fix; and one for each thing that could not be
 * looked at.
 *
 * The edits of different steps do not touch each other: any of the fixes may be
 * applied, also all of them. Columns count UTF-16 units; a byte-order mark is no
 * part of the first line.
 */






/** The ids of the rules. */
const ruleIds = ['unused-permission', 'unused-policy', 'not-analysed'];
/** In the order of the files. */
function resultsOf(report) {
    const level = report.verdict.kind === 'fail' ? 'error' : 'warning';
    const distinct = distinctFingerprints();
    return [
        ...report.refined.flatMap((file) => stepResults(file, level, distinct)),
        ...report.outcomes.flatMap((outcome) => outcomeResult(outcome, level, distinct)),
    ];
}
/** GitHub shows no more locations of one result. */
const mostLocations = 100;
function stepResults(file, level, distinct) {
    const lines = (0,text_line/* linesOf */.Dx)(file.before);
    return file.steps.map((step) => ({
        weight: 1 + (0,here/* namesIn */.wX)(step.parts).length,
        result: {
            ...headOf('unused-permission', level, stepSentence(step), distinct((0,marker/* fingerprintOf */.ax)(file.path, step.parts))),
            locations: step.places.slice(0, mostLocations).map((range) => sarif_result_location(file.path, region(lines, range))),
            fixes: [fixOf(file, lines, step)],
        },
    }));
}
function fixOf({ path }, lines, { edits, parts }) {
    const narrowed = parts.some(({ rewritten }) => rewritten.some(({ to }) => to.length > 0));
    return {
        description: { text: narrowed ? 'Grant only what is used' : 'Remove what is unused' },
        artifactChanges: [
            {
                artifactLocation: artifact(path),
                replacements: edits.map(({ range, newText }) => ({
                    deletedRegion: region(lines, range),
                    ...(newText === '' ? {} : { insertedContent: { text: newText } }),
                })),
            },
        ],
    };
}
function outcomeResult(outcome, level, distinct) {
    const { kind, at, first, last, statement, why, incomplete, removed } = outcome;
    if (kind !== 'emptied' && !incomplete)
        return [];
    const id = kind === 'emptied' ? 'unused-policy' : 'not-analysed';
    const reason = why ?? (0,text_message/* words */.aL)('it could not be checked');
    const identity = JSON.stringify([id, at.path, at.name, statement ?? null, (0,text_message/* plain */.pj)(reason)]);
    const fingerprint = distinct((0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 24));
    return [
        {
            weight: kind === 'emptied' ? 1 + removed.length : 0,
            result: {
                ...headOf(id, kind === 'emptied' ? level : 'note', outcomeSentence(outcome), fingerprint),
                locations: [sarif_result_location(at.path, { startLine: first, endLine: last })],
            },
        },
    ];
}
function headOf(ruleId, level, text, fingerprint) {
    return {
        ruleId,
        ruleIndex: ruleIds.indexOf(ruleId),
        level,
        message: { text: sarifText(text) },
        partialFingerprints: { primaryLocationLineHash: fingerprint },
    };
}
function sarif_result_location(path, at) {
    return { physicalLocation: { artifactLocation: artifact(path), region: at } };
}
/** A relative URI. */
function artifact(path) {
    const parts = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
    return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
function region(lines, { start, end }) {
    const [from, to] = [positionOf(lines, start), positionOf(lines, end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
function positionOf(lines, offset) {
    const line = (0,text_line/* lineAt */.mh)(lines, offset);
    const hasMark = line === 1 && lines.text.startsWith('\uFEFF');
    return { line, column: (0,text_line/* columnAt */.o0)(lines, offset) - (hasMark ? 1 : 0) };
}
/** A message as SARIF's plain text, in which no atom makes a link `[…](…)` (3.11.6) or a placeholder `{0}` (3.11.5). */
function sarifText({ words: parts, atoms }) {
    return parts
        .map((part, index) => {
        const own = part.replaceAll('**', '');
        return index === 0 ? own : `\`${escaped((0,text_message/* visible */.RK)(atoms[index - 1] ?? ''))}\`${own}`;
    })
        .join('');
}
function escaped(atom) {
    return atom.replace(/\](?=\()/g, '\\]').replace(/[{}]/g, '$&$&');
}

;// CONCATENATED MODULE: ./publish/files/sarif.js
/**
 * The results as SARIF 2.1.0, for code scanning.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and what GitHub
 * makes of it: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 * GitHub knows an alert again by `primaryLocationLineHash` alone, so our own
 * fingerprint stands there: it does not change when lines move. It takes at most
 * 25,000 results and 10 MB of gzip; what is less important is left out, and said.
 */



/** The log as a file, where the input `sarif-file` asks for one. */
const sarif = ({ report, config: { sarifFile, scope } }) => sarifFile === undefined ? [] : [{ purpose: 'sarif', path: sarifFile, text: sarifOf(report, scope, githubLimits) }];
/** https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning */
const githubLimits = { results: 25_000, size: 10_000_000 };
/** The log as JSON, within the limits. */
function sarifOf(report, scope, limits) {
    const results = resultsOf(report);
    // The most important first, where not all can stay.
    const ranked = [...results].sort((a, b) => b.weight - a.weight);
    for (let room = Math.min(limits.results, ranked.length);; room = Math.floor(room * 0.8)) {
        const chosen = new Set(ranked.slice(0, room));
        const shown = results.filter((each) => chosen.has(each));
        const log = `${JSON.stringify(logOf(report, scope, shown, results.length - room), undefined, 1)}\n`;
        if (room === 0 || fits(log, limits.size))
            return log;
    }
}
function fits(log, size) {
    return Buffer.byteLength(log) <= size || (0,external_node_zlib_.gzipSync)(log).length <= size;
}
function logOf(report, scope, results, leftOut) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'iam-policy-refiner',
                        informationUri: 'https://github.com/iam-policy-refiner/iam-policy-refiner',
                        rules: ruleIds.map((id) => ({ id, ...rules[id] })),
                    },
                },
                // Several jobs on one commit must not close each other's alerts.
                automationDetails: { id: `iam-policy-refiner${scope === '' ? '' : `-${scope}`}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, leftOut) }],
                results: results.map(({ result }) => result),
                properties: { head: report.head, verdict: report.verdict.kind },
            },
        ],
    };
}
/** What belongs to no place in a file. */
function notifications({ gaps, findings, policies }, leftOut) {
    const problems = policies === 0 ? [] : findings.problems;
    const told = [
        ...(leftOut === 0
            ? []
            : [
                (0,text_message/* message */.iU) `${leftOut} ${(0,text_message/* words */.aL)(leftOut === 1 ? 'result does' : 'results do')} not fit and ${(0,text_message/* words */.aL)(leftOut === 1 ? 'is' : 'are')} left out; the JSON report of the run has everything`,
            ]),
        ...gaps,
        ...problems.map(({ path, why, help }) => (0,text_message/* message */.iU) `findings file ${path}: ${why}; ${help}`),
    ];
    return told.map((each) => ({ level: 'warning', message: { text: sarifText(each) } }));
}
const rules = {
    'unused-permission': rule('UnusedPermission', 'An IAM policy grants permissions that nobody uses.', 'IAM Access Analyzer reports that no principal of this policy used these permissions in the analysed period. Remove them, or keep them with a reason in the keep-list.', 'warning'),
    'unused-policy': rule('UnusedPolicy', 'Nothing of an IAM policy is used.', 'Every permission of this policy is reported unused. Detach and delete it, rather than leave an empty one.', 'warning'),
    'not-analysed': rule('NotAnalysed', 'A part of an IAM policy could not be checked.', 'It could not be read, no finding speaks of it, or what was to be suggested failed its proof. So nothing is said about its use.', 'note'),
};
function rule(name, short, full, level) {
    return {
        name,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: full },
        defaultConfiguration: { level },
        properties: { tags: ['iam', 'least-privilege'], precision: 'very-high' },
    };
}

;// CONCATENATED MODULE: ./publish/notices.js
/** GitHub shows ten notices of a step: https://docs.github.com/en/rest/checks/runs */
const most = 5;
/** The first of them; none where nothing is posted. */
const notices = ({ report, channel }) => channel === 'none'
    ? []
    : report.outcomes
        .filter(({ kind }) => kind === 'advice')
        .slice(0, most)
        .flatMap(({ at, first, why }) => (why === undefined ? [] : [{ path: at.path, line: first, message: why }]));

;// CONCATENATED MODULE: ./publish/outputs.js


/** The outputs; `suggestions` counts the comments that the JSON report lists. */
const outputs = ({ report, life }) => ({
    verdict: report.verdict.kind,
    suggestions: String(life.said.length),
    'unused-actions': String(report.removable),
    policies: String(report.policies),
});
/** The verdict with its reasons, which fails the job where the inputs ask for that. */
const conclusion = ({ report, config }) => ({
    fails: (0,verdict/* failsJob */.VC)(report.verdict, report, config),
    place: placeOf(report),
    message: (0,text_message/* message */.iU) `verdict ${(0,text_message/* words */.aL)(report.verdict.kind)}: ${(0,text_message/* joined */.oR)(inTheLog(withRemedy(report.verdict)), '; ')}`,
});
/** Where the job's failure is shown: at what the pull request breaks of its own evidence. */
function placeOf({ broken: [first] }) {
    return first === undefined ? undefined : { path: first.path, line: first.line };
}
/** What to do stands behind what counts, which comes first. */
function withRemedy({ reasons: [first, ...others], remedy }) {
    return [first, remedy, ...others].filter((each) => each !== undefined);
}
const outputs_mostReasons = 10;
/** Each of them cut on its own, so that the line holds the first of them in any case. */
function inTheLog(reasons) {
    const more = reasons.length - outputs_mostReasons;
    const shown = reasons.slice(0, outputs_mostReasons).map((reason) => (0,text_message/* shortened */.vI)(reason, 600));
    return more > 0 ? [...shown, (0,text_message/* message */.iU) `${more} more reasons, in the JSON report`] : shown;
}

;// CONCATENATED MODULE: ./publish/summary/job-summary.js


/** As much as somebody may read; a step's summary may hold 1 MiB of UTF-8, and what GitHub refused is added to it later. */
const summaryLimit = 60_000;
/** The summary of the job, as Markdown. */
const jobSummary = ({ report, config }) => summaryOf(report, summaryLimit, bytes, config);

;// CONCATENATED MODULE: ./publish/index.js












/** Everything that is done about a report. `posted` is what earlier runs have posted; nothing where nobody looked. */
function planOf(report, config, posting, posted) {
    const channel = posting.kind === 'off' ? 'none' : config.comment;
    const pull = posting.kind === 'off' ? undefined : posting.pull;
    const material = { report, config, channel, pull, life: (0,life/* lifeOf */.c)(report, config, posted) };
    return {
        summary: jobSummary(material),
        ...resultsIn(material),
        comments: commentPlan(material, posting),
        outdatedLabel: report.override?.kind === 'outdated' ? report.override.label : undefined,
        annotations: annotations(material),
        notices: notices(material),
        conclusion: conclusion(material),
    };
}
/** What other tools are given of a report, where nobody reads it in a pull request. */
function publish_resultsOf(report, config) {
    return resultsIn({ report, config, channel: 'none', pull: undefined, life: lifeOf(report, config, []) });
}
function resultsIn(material) {
    return {
        report: jsonReport(material),
        outputs: outputs(material),
        files: [patch(material), ...sarif(material), ...codeQuality(material)],
    };
}
function commentPlan(material, posting) {
    const { report, config } = material;
    const onDiff = reviewComments(material);
    return {
        commit: report.head,
        scope: config.scope,
        ...onDiff,
        summary: summaryComment(material),
        unposted: [...onDiff.unposted, ...silence(posting)],
    };
}
/** Why nothing is posted, where that was nobody's choice. */
function silence(posting) {
    return posting.kind === 'off' && posting.isFault ? [(0,text_message/* message */.iU) `nothing is posted, since ${posting.why}`] : [];
}

// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./cli/check-text.js
var check_text = __webpack_require__(6350);
// EXTERNAL MODULE: ./cli/local-run.js + 27 modules
var local_run = __webpack_require__(8555);
;// CONCATENATED MODULE: ./cli/check.js
/**
 * `check`: what the Action would say about a change, without GitHub.
 *
 * Exit codes: 0 pass or advice, 1 the gate failed, 3 incomplete where
 * `--fail-on incomplete` asks.
 */








const names = [
    'config',
    'catalogue',
    'paths',
    'fail-on',
    'fail-levels',
    'max-unused',
    'max-comments',
    'max-patterns',
    'max-age-days',
    'unused-after-days',
    'new-permissions',
];
/** The report; files are written where they are asked for. */
const check = async (args, { folder, today }) => {
    const { values } = (0,cli_arguments/* parse */.qg)(args, {
        ...(0,local_run/* askedOptions */.l3)(names),
        head: { type: 'string' },
        patch: { type: 'string' },
        sarif: { type: 'string' },
        'code-quality': { type: 'string' },
        staged: { type: 'boolean' },
        json: { type: 'boolean' },
    });
    const asked = { command: 'check', ...comparison(values), names };
    const { report, snapshot, config } = await (0,local_run/* analyseAsked */.ou)(folder, asked, today);
    const [patchFile, sarifFile, codeQualityFile] = ['patch', 'sarif', 'code-quality'].map((name) => {
        const path = (0,cli_arguments/* text */.Qq)(values[name]);
        return path === undefined ? undefined : (0,external_node_path_.resolve)(folder, path);
    });
    const plan = planOf(report, { ...config, patchFile, sarifFile, codeQualityFile }, offline, []);
    for (const file of wanted(plan, patchFile))
        await (0,output_file/* writeOutput */.z)(file, { workspace: folder, temp: folder });
    return {
        output: values['json'] === true ? (plan.report ?? '') : (0,check_text/* reportText */.U)(report, snapshot.changed, values['all'] === true),
        form: values['json'] === true ? 'json' : undefined,
        exitCode: !plan.conclusion.fails ? 0 : report.verdict.kind === 'fail' ? 1 : 3,
    };
};
/** What is compared: with `--staged` the next commit, by default with the one before it. */
function comparison(values) {
    const head = (0,cli_arguments/* text */.Qq)(values['head']);
    if (values['staged'] !== true)
        return { values, head: head ?? 'worktree' };
    if (head !== undefined || values['all'] === true)
        throw new errors/* UserError */.yo('`check --staged` looks at what is staged, so it takes neither `--head` nor `--all`', 'leave them out, or leave out `--staged`');
    return { values: { ...values, base: values['base'] ?? 'HEAD' }, head: 'staged' };
}
const offline = { kind: 'off', why: (0,text_message/* words */.aL)('there is no pull request'), isFault: false };
/** The files that were asked for: the Action writes the patch in any case. */
function wanted({ files }, patchFile) {
    return files.filter(({ purpose }) => purpose !== 'patch' || patchFile !== undefined);
}


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5650);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6526);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3778);
/**
 * Files that a run writes for other tools: the patch, SARIF, a Code Quality report.
 *
 * Their place is an input. A relative one means the workspace, which may hold
 * what a pull request proposes, links included: so it must stay inside, and the
 * file takes the place of a link instead of being written through it.
 */






const defaultNames = {
    patch: 'refine.patch',
    sarif: 'refine.sarif',
    'code-quality': 'code-quality.json',
    badge: 'badge.json',
    page: 'sweep.md',
    'sweep-plan': 'sweep-plan.json',
    'shard-report': 'sweep-shard.txt',
};
const titles = {
    patch: 'patch',
    sarif: 'SARIF file',
    'code-quality': 'Code Quality report',
    badge: 'badge',
    page: 'page',
    'sweep-plan': 'plan of the sweep',
    'shard-report': 'report of the shard',
};
/** The path of the file once it is written; empty where there was nothing to write. Throws a `UserError`. */
async function writeOutput(file, { workspace, temp }) {
    const { purpose, path, text } = file;
    const full = path === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'iam-policy-refiner', defaultName(file)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    try {
        if (path !== undefined && (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(full, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace))))
            await assertInside(full, workspace);
        if (text === '') {
            await removeStale(full);
            return '';
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
        await replaceFile(full, text);
        return full;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the ${titles[purpose]} could not be written to \`${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(path ?? full)}\`: ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(cause))}`, 'name a file that may be written; a relative path must stay in the workspace', { cause });
    }
}
function defaultName({ purpose, shard }) {
    return shard === undefined ? defaultNames[purpose] : defaultNames[purpose].replace('.', `-${shard}.`);
}
/** Throws where the file's folder is not in the workspace, links followed. */
async function assertInside(full, workspace) {
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(full, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace)))
        throw new Error('it leads out of the workspace');
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full);
    // What does not exist yet holds no link.
    while ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined)) === undefined)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace)))
        throw new Error('a link leads out of the workspace');
}
/** Writes beside the file and renames, so that it is never there in part. */
async function replaceFile(path, text, mode = 0o644) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(text);
            // The mode of `open` is cut by the umask.
            await file.chmod(mode);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(beside, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(beside, { force: true });
        throw cause;
    }
}
/** A patch of an earlier run goes; anything else that stands there is somebody's. */
async function removeStale(path) {
    // A link, a pipe or a folder is no patch of ours.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true)
        return;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    const head = 'diff --git ';
    const { buffer, bytesRead } = await file
        .read(Buffer.alloc(head.length), 0, head.length, 0)
        .finally(() => file.close());
    if (buffer.toString('latin1', 0, bytesRead) === head)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
}


/***/ })

};
