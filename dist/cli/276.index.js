export const id = 276;
export const ids = [276];
export const modules = {

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refine: () => (/* binding */ refine)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./local/given-files.js
var given_files = __webpack_require__(9118);
// EXTERNAL MODULE: ./syntax/json/parse-json.js
var parse_json = __webpack_require__(2574);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./cli/batch-command.js + 6 modules
var batch_command = __webpack_require__(4476);
// EXTERNAL MODULE: ./findings/index.js + 7 modules
var findings_0 = __webpack_require__(6293);
// EXTERNAL MODULE: ./edits/refine-file.js + 10 modules
var refine_file = __webpack_require__(3097);
// EXTERNAL MODULE: ./edits/quota.js
var quota = __webpack_require__(4891);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./cli/refine-value.js
var refine_value = __webpack_require__(7547);
;// CONCATENATED MODULE: ./cli/refine-text.js
/**
 * `refine --policy <file> --unused <file>`: one file of policies in, the refined file out.
 *
 * The file stays as its author wrote it, but for what is removed. The result is
 * read again and judged before it is shown.
 */






/** The refined file, by a file of findings. Throws a `UserError` where the one holds no policy or the other nothing that is read. */
function refineText(file, findings, catalogue) {
    const read = (0,findings_0/* readFindings */.R)(findings);
    const refined = refineByFindings(file, read.findings, catalogue);
    const [problem] = read.problems;
    if (problem !== undefined && read.findings.length === 0)
        throw new errors/* UserError */.yo((0,message/* plain */.pj)((0,message/* message */.iU) `findings file ${findings.path}: ${problem.why}`), (0,message/* plain */.pj)(problem.help));
    const problems = read.problems.map(({ why, help }) => `${(0,message/* plain */.pj)(why)}; ${(0,message/* plain */.pj)(help)}`);
    return { ...refined, notes: [...problems, ...refined.notes] };
}
/** The same by findings that were read already. */
function refineByFindings(file, findings, catalogue) {
    return refineWithChanges(file, findings, catalogue).refined;
}
/** The same, with what became of each policy of the file. */
function refineWithChanges(file, findings, catalogue) {
    const unused = (0,refine_value/* unusedOf */.yd)(findings);
    const reported = { unused, base: { kind: 'same' }, evidence: () => ({ ...noEvidence, unused }) };
    const { discoveries, policies, refined, outcomes } = (0,refine_file/* refineFile */.A)(file, () => reported, catalogue, {
        files: [file],
        hunks: undefined,
        shelves: undefined,
        mostLines: Number.POSITIVE_INFINITY,
    });
    refuseUnread(file, discoveries);
    const [flaw] = outcomes.flatMap(({ kind, why }) => (kind === 'withheld' && why !== undefined ? [why] : []));
    if (flaw !== undefined)
        throw new Error((0,message/* plain */.pj)(flaw));
    const kept = policies.filter(({ isEmptied }) => !isEmptied);
    const dropped = policies.flatMap(({ changes }) => changes.flatMap(({ decisions }) => decisions));
    const notes = [
        ...(findings.length === 0 ? ['the findings report nothing that counts; nothing was changed'] : []),
        ...notesOf(policies, file.text, catalogue),
    ];
    const text = kept.length === 0 ? undefined : (refined?.after ?? file.text);
    return { refined: { text, removed: [...new Set(dropped.flatMap((each) => each.dropped))], notes }, policies };
}
const noEvidence = {
    parties: [],
    grounds: [],
    rests: [],
    differences: [],
    uses: new Map(),
    period: undefined,
};
function refuseUnread({ path }, discoveries) {
    for (const found of discoveries)
        if (found.kind === 'skipped')
            throw new errors/* UserError */.yo(`\`${path}\` could not be read: ${(0,message/* plain */.pj)(found.why)}`, 'fix the file; nothing was changed');
    if (discoveries.length === 0)
        throw new errors/* UserError */.yo(`\`${path}\` holds no IAM policy document`, 'give a JSON policy (an object with `Statement`), Terraform or a template that defines one');
}
function notesOf(policies, source, catalogue) {
    return [
        ...policies.flatMap(({ found: { policy } }) => policy.unread.map(({ index, why }) => `statement ${index + 1}: ${(0,message/* plain */.pj)(why)}`)),
        ...policies.flatMap(({ notes }) => notes.map((note) => (0,refine_value/* noteText */.gA)(note, catalogue))),
        ...policies.flatMap(({ found: { policy }, isEmptied }) => isEmptied ? [`nothing of ${(0,message/* visible */.RK)(policy.at.name)} is used: detach it and delete it`] : []),
        ...policies.flatMap((each) => (each.isEmptied ? [] : tooLong(each, source))),
    ];
}
function tooLong({ found: { policy }, changes }, source) {
    const over = (0,quota/* excess */.Mm)(policy, source, changes);
    return over === undefined
        ? []
        : [
            `${(0,message/* visible */.RK)(policy.at.name)} has ${over.size} characters, more than the quota of ${over.quota}: split it, or deny the unused actions in a statement of their own`,
        ];
}

;// CONCATENATED MODULE: ./cli/refine.js
/**
 * `refine`: one policy and what is unused in, the refined policy out; or many with `--batch`.
 */







/** The refined policy; with `--json`, what was removed as well. */
const refine = async (args, terminal) => {
    const { values } = (0,cli_arguments/* parse */.qg)(args, {
        policy: { type: 'string' },
        unused: { type: 'string' },
        catalogue: { type: 'string' },
        batch: { type: 'boolean' },
        jobs: { type: 'string' },
        json: { type: 'boolean' },
    });
    const path = (0,cli_arguments/* text */.Qq)(values['catalogue']);
    const file = path === undefined ? undefined : await (0,given_files/* readTextFile */.G)(path);
    if (values['batch'] === true)
        return { output: '', exitCode: await (0,batch_command/* batch */.vA)(file, (0,batch_command/* jobsOf */.aG)((0,cli_arguments/* text */.Qq)(values['jobs'])), terminal) };
    const policy = (0,cli_arguments/* text */.Qq)(values['policy']);
    const unused = (0,cli_arguments/* text */.Qq)(values['unused']);
    if (policy === undefined || unused === undefined)
        throw new errors/* UserError */.yo('`refine` needs `--policy <file>` and `--unused <file>`, or `--batch`', 'run `help` for its options');
    const refined = refineText(await (0,given_files/* readTextFile */.G)(policy), await (0,given_files/* readTextFile */.G)(unused), (0,batch_command/* catalogueIn */.Lz)(file));
    if (values['json'] === true)
        return { output: asJson(refined), form: 'json', exitCode: 0 };
    for (const note of refined.notes)
        terminal.note(`note: ${note}`);
    return { output: refined.text ?? 'null\n', form: 'document', exitCode: 0 };
};
function asJson({ text: refined, removed, notes }) {
    return (0,cli_arguments/* json */.Pq)({ policy: refined === undefined ? null : documentOf(refined), removed, notes });
}
/** The document in a JSON text that may have comments. */
function documentOf(source) {
    const parsed = (0,parse_json/* parseJson */.q)(source);
    return parsed.kind === 'tree' ? (0,value/* plainValue */._y)(parsed.root) : null;
}


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1622);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7879);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1616);
/**
 * Files that a person names on the command line, or the folders they lie in.
 */






/** The file as text. Throws a `UserError` where it is none. */
async function readTextFile(path) {
    try {
        return { path, text: (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .W)(await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)(path)) };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${path}\` could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause)}`, 'name a text file that exists', { cause });
    }
}
/** The file, or every file of the folder that can hold a policy; `unread` takes why one of those could not be read. */
async function filesBelow(path, unread) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${path}\` could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause)}`, 'name a file or folder that exists')));
    if (!found.isDirectory())
        return [await readTextFile(path)];
    const files = [];
    for (const each of await wantedBelow(path)) {
        try {
            const { text } = await readTextFile(each);
            files.push({ path: each.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), text });
        }
        catch (cause) {
            unread((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause));
        }
    }
    return files;
}
/** In the order of their names, without what tools have put there. */
async function wantedBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((each) => each.isFile())
        .map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each.parentPath, each.name))
        .filter((path) => (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isWanted */ .Yu)(path) && !tools.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)))
        .sort();
}
const tools = /(?:^|[\\/])(?:\.git|node_modules|\.terraform)[\\/]/;


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   Yo: () => (/* binding */ NotRead),
/* harmony export */   yZ: () => (/* binding */ linkBelow),
/* harmony export */   yf: () => (/* binding */ smallerFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/**
 * Bytes of regular files, and of nothing else: a pipe would never end, a device is no file.
 */


/** A file is there, and is not read. */
class NotRead extends Error {
}
const mostBytes = 50 * 1024 * 1024;
/** What to do about a file that is not read. */
const smallerFiles = 'name regular files of at most 50 MB; an inventory can be split into one file for each account';
/** The bytes of a file. Throws a `NotRead` where it is not a regular one, or too large. */
async function readRegular(path, flags = 0) {
    // Without waiting: opening a pipe that nobody writes to would.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | flags);
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw new NotRead('it is not a regular file');
        if (found.size > mostBytes)
            throw new NotRead(`it is larger than the ${mostBytes / 1024 / 1024} MB that are read`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** The same for a file of a folder, reached without any link; `path` has forward slashes. */
async function readBelow(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).isSymbolicLink())
        throw new NotRead('it is a symbolic link');
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(full)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), path))
        throw new NotRead('it is reached through a link');
    return readRegular(full, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
}
/** Where a link of a folder leads, as it is written; `undefined` for what is no link. `path` has forward slashes. */
async function linkBelow(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).isSymbolicLink() ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(full) : undefined;
}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   W: () => (/* binding */ decode)
/* harmony export */ });
/**
 * Bytes of a file as text.
 */
/** UTF-8 as text, a byte-order mark kept. Throws for anything else. */
function decode(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
/** The bytes of a file that may be of any kind. */
function decoded(bytes) {
    if (bytes.includes(0))
        return { kind: 'unreadable', why: 'it is not text', likely: likely(bytes) };
    try {
        return { kind: 'text', text: decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', why: 'it is not UTF-8', likely: likely(bytes) };
    }
}
/** Names are of ASCII, which Latin-1 and its like share with UTF-8, and UTF-16 but for the zeros. */
function likely(bytes) {
    return new TextDecoder('latin1').decode(bytes.filter((byte) => byte !== 0));
}


/***/ })

};
