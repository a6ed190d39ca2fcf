export const id = 436;
export const ids = [436];
export const modules = {

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./local/git.js + 2 modules
var git = __webpack_require__(7179);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./local/output-file.js
var output_file = __webpack_require__(2783);
;// CONCATENATED MODULE: ./local/rewrite.js
/**
 * Files of a working tree, rewritten where they still are what was analysed.
 *
 * A file that changed meanwhile is left alone, and so is one that is reached
 * through a link: it may lie outside the repository. A file is replaced as a
 * whole, with its mode, so that it is never there in part.
 */




/** Why the file is not rewritten; `undefined` where it was, or, with `isTrial`, would have been. */
async function rewrite(root, { path, before, after }, isTrial) {
    const full = (0,external_node_path_.join)(root, path);
    try {
        if ((await (0,promises_.realpath)(full)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(root), path))
            return 'it is reached through a link';
        const { mode } = await (0,promises_.lstat)(full);
        if (!(await (0,promises_.readFile)(full)).equals(Buffer.from(before)))
            return 'it has changed since it was analysed';
        await (0,promises_.access)(full, promises_.constants.W_OK);
        if (!isTrial)
            await (0,output_file/* replaceFile */.f)(full, after, mode & 0o7777);
        return undefined;
    }
    catch (cause) {
        return (0,errors/* reasonOf */.A3)(cause);
    }
}

// EXTERNAL MODULE: ./publish/words/sentence.js
var sentence = __webpack_require__(5498);
// EXTERNAL MODULE: ./review/verdict.js + 1 modules
var verdict = __webpack_require__(7912);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./cli/local-run.js + 13 modules
var local_run = __webpack_require__(7396);
;// CONCATENATED MODULE: ./cli/fix.js








const names = [
    'config',
    'catalogue',
    'paths',
    'fail-on',
    'max-patterns',
    'max-age-days',
    'unused-after-days',
    'new-permissions',
];
/** What was written, what is left and what could not be checked. */
const fix = async (args, { folder, today }) => {
    const { values } = (0,cli_arguments/* parse */.qg)(args, {
        ...(0,cli_arguments/* requestOptions */.ag)(names),
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
    });
    const request = (0,cli_arguments/* requestOf */.fo)('fix', values, names);
    if (request.inputs.failOn.some((each) => each !== 'incomplete'))
        throw new errors/* UserError */.yo('`fix` takes only `--fail-on incomplete`', 'ask `check` for the gate');
    const { report, config } = await (0,local_run/* analyseLocally */.k0)(folder, request, 'worktree', today);
    const isTrial = values['dry-run'] === true;
    const root = await (0,git/* rootOf */.I)(folder);
    const fixed = [];
    for (const file of report.refined)
        fixed.push({ file, refused: await rewrite(root, file, isTrial) });
    const isIncomplete = config.failOn.includes('incomplete') && (0,verdict/* incompleteness */.C7)(report).length > 0;
    return {
        output: values['json'] === true ? (0,cli_arguments/* json */.Pq)(asJson(fixed, report, isTrial)) : asText(fixed, report, isTrial),
        form: values['json'] === true ? 'json' : undefined,
        exitCode: fixed.some(({ refused }) => refused !== undefined) ? 1 : isIncomplete ? 3 : 0,
    };
};
/** One line a file, then what is left for a person, and what could not be checked. */
function asText(fixed, report, isTrial) {
    const lines = fixed.map((each) => (0,message/* plain */.pj)(line(each, isTrial)));
    const nothing = fixed.length === 0 ? ['nothing to refine'] : [];
    const advice = adviceIn(report).map((each) => `left: ${(0,message/* plain */.pj)(each)}`);
    const incomplete = (0,verdict/* incompleteness */.C7)(report).map((each) => `incomplete: ${(0,message/* plain */.pj)(each)}`);
    return `${[...lines, ...nothing, ...advice, ...incomplete].join('\n')}\n`;
}
/** The policies of which nothing is used: they are deleted by hand. */
function adviceIn({ outcomes }) {
    return outcomes.flatMap(({ kind, at, first, why }) => kind === 'emptied' && why !== undefined ? [(0,message/* message */.iU) `${at.path}:${first} (${at.name}): ${why}`] : []);
}
function line({ file, refused }, isTrial) {
    const gone = (0,sentence/* namesIn */.wX)(file.parts);
    const count = (0,message/* message */.iU) `${gone.length} ${(0,message/* words */.aL)(gone.length === 1 ? 'permission' : 'permissions')}`;
    const what = (0,message/* message */.iU) `${count} ${(0,message/* words */.aL)(gone.length === 1 ? 'goes' : 'go')}: ${(0,message/* quotedList */.p4)(gone)}`;
    if (refused !== undefined)
        return (0,message/* message */.iU) `${file.path} is not written, since ${(0,message/* words */.aL)((0,message/* visible */.RK)(refused))}; ${what}`;
    return (0,message/* message */.iU) `${file.path}${(0,message/* words */.aL)(isTrial ? ' (not written)' : '')}: ${what}`;
}
function asJson(fixed, report, isTrial) {
    return {
        files: fixed.map(({ file, refused }) => ({
            path: file.path,
            removed: (0,sentence/* namesIn */.wX)(file.parts),
            written: refused === undefined && !isTrial,
            ...(refused === undefined ? {} : { why: refused }),
        })),
        left: adviceIn(report).map(message/* plain */.pj),
        incomplete: (0,verdict/* incompleteness */.C7)(report).map(message/* plain */.pj),
    };
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5650);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6526);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3778);
/**
 * Files that a run writes for other tools: the patch, SARIF.
 *
 * Their place is an input. A relative one means the workspace, which may hold
 * what a pull request proposes, links included: so it must stay inside, and the
 * file takes the place of a link instead of being written through it.
 */






const defaultNames = { patch: 'refine.patch', sarif: 'refine.sarif' };
const titles = { patch: 'patch', sarif: 'SARIF file' };
/** The path of the file once it is written; empty where there was nothing to write. Throws a `UserError`. */
async function writeOutput({ purpose, path, text }, { workspace, temp }) {
    const full = path === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'iam-policy-refiner', defaultNames[purpose]) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
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
