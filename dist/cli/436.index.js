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
var external_node_path_ = __webpack_require__(4379);
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

// EXTERNAL MODULE: ./publish/words/here.js
var here = __webpack_require__(9333);
// EXTERNAL MODULE: ./review/verdict.js + 1 modules
var verdict = __webpack_require__(4953);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./cli/local-run.js + 27 modules
var local_run = __webpack_require__(8555);
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
        ...(0,local_run/* askedOptions */.l3)(names),
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
    });
    const { inputs } = (0,cli_arguments/* askedFor */.GZ)(values, names);
    if (inputs.failOn.some((each) => each !== 'incomplete'))
        throw new errors/* UserError */.yo('`fix` takes only `--fail-on incomplete`', 'ask `check` for the gate');
    const { report, config } = await (0,local_run/* analyseAsked */.ou)(folder, { command: 'fix', values, names, head: 'worktree' }, today);
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
    const gone = (0,here/* namesIn */.wX)(file.parts);
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
            removed: (0,here/* namesIn */.wX)(file.parts),
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


/***/ })

};
