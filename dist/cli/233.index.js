export const id = 233;
export const ids = [233];
export const modules = {

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policies: () => (/* binding */ policies),
  policiesText: () => (/* binding */ policiesText)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./local/given-files.js
var given_files = __webpack_require__(9118);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./reasons/reason.js + 1 modules
var reason = __webpack_require__(2125);
// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources = __webpack_require__(1622);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
;// CONCATENATED MODULE: ./cli/listed-policies.js
/**
 * Files → every policy in them, with the place of every action.
 *
 * Lines and columns are 1-based, columns in UTF-16 units, the end past the closing quote.
 */




/** One JSON object for each policy, and for each thing that may be one and could not be read. */
function listPolicies(files) {
    const lines = new Map(files.map(({ path, text }) => [path, (0,line/* linesOf */.Dx)(text)]));
    return (0,sources/* discover */.k4)(files).map((found) => {
        const at = found.kind === 'policy' ? found.policy.at : found.at;
        return list(found, lines.get(at.path) ?? (0,line/* linesOf */.Dx)(''));
    });
}
function list(found, lines) {
    const at = found.kind === 'policy' ? found.policy.at : found.at;
    const { first, last } = (0,line/* linesOfRange */.Cl)(lines, at.range);
    const place = { path: at.path, source: at.source, name: at.name, startLine: first, endLine: last };
    if (found.kind === 'skipped')
        return {
            ...place,
            principals: [],
            statements: [],
            skipped: (0,message/* plain */.pj)(found.incomplete ? (0,reason/* toldOf */.dc)(found.why, at) : found.why),
        };
    const principals = found.attachedTo.flatMap(principalText);
    const { notPlaceable, leftAlone } = found.policy;
    const alone = notPlaceable === undefined ? leftAlone : (0,reason/* toldOf */.dc)(notPlaceable, at);
    const unread = found.policy.unread.map(({ index, why }) => `statement ${index + 1}: ${(0,message/* plain */.pj)((0,reason/* toldOf */.dc)(why, at))}`);
    return {
        ...place,
        principals,
        statements: statementsOf(found.policy, lines),
        ...(unread.length === 0 ? {} : { skipped: unread.join('; ') }),
        ...(alone === undefined ? {} : { leftAlone: (0,message/* plain */.pj)(alone) }),
    };
}
/** `role/Deploy`, with `*` for what the files do not determine. */
function principalText(ref) {
    if (ref.kind === 'unknown')
        return [];
    return [`${ref.type}/${ref.kind === 'exact' ? ref.name : ref.glob}`];
}
function statementsOf({ statements }, lines) {
    return statements.map(({ sid, effect, actions }) => ({
        ...(sid === undefined ? {} : { sid }),
        effect,
        element: actions.negated ? 'NotAction' : 'Action',
        actions: actions.values.flatMap((term) => positionOf(term, lines)),
        opaque: actions.values.some(({ kind }) => kind === 'opaque'),
    }));
}
function positionOf(term, lines) {
    if (term.kind === 'opaque')
        return [];
    const { start, end } = term.node.range;
    return [
        {
            value: term.pattern,
            line: (0,line/* lineAt */.mh)(lines, start),
            column: (0,line/* columnAt */.o0)(lines, start),
            endColumn: (0,line/* columnAt */.o0)(lines, start) + end - start,
        },
    ];
}

;// CONCATENATED MODULE: ./cli/policies.js
/**
 * `policies <path…>`: every policy that is found, with the place of every action.
 *
 * This is how a person finds out why a policy was not seen. Lines and columns
 * are 1-based, columns in UTF-16 units, the end past the closing quote.
 */





/** The list, for people or as JSON; files that cannot be read are noted and passed over, since most hold no policy. */
const policies = async (args, terminal) => {
    const { values, positionals } = (0,cli_arguments/* parse */.qg)(args, { json: { type: 'boolean' } }, true);
    if (positionals.length === 0)
        throw new errors/* UserError */.yo('`policies` needs at least one file or folder', 'for example `policies infra/`');
    const unread = (why) => {
        terminal.note(`note: ${(0,message/* visible */.RK)(why, 500)}`);
    };
    const files = (await Promise.all(positionals.map((path) => (0,given_files/* filesBelow */.D)(path, unread)))).flat();
    const found = listPolicies(files);
    return values['json'] === true
        ? { output: (0,cli_arguments/* json */.Pq)(found), form: 'json', exitCode: 0 }
        : { output: policiesText(found), exitCode: 0 };
};
/** The same for people: a line a policy, a line for whose it is, a line a statement. */
function policiesText(listed) {
    if (listed.length === 0)
        return 'no policy found\n';
    return listed
        .map(({ path, name, source, startLine, endLine, principals, statements, skipped, leftAlone }) => {
        const head = `${(0,message/* visible */.RK)(path)}:${startLine}-${endLine}  ${(0,message/* visible */.RK)(name)} (${source})${skipped === undefined ? '' : `  skipped: ${skipped}`}${leftAlone === undefined ? '' : `  left alone: ${leftAlone}`}`;
        const owners = principals.length === 0 ? [] : [`  of ${principals.map((each) => (0,message/* visible */.RK)(each)).join(', ')}`];
        const body = statements.map(({ sid, effect, element, actions, opaque }) => {
            const values = actions.map(({ value }) => (0,message/* visible */.RK)(value)).join(', ');
            return `  ${effect}${sid === undefined ? '' : ` ${(0,message/* visible */.RK)(sid)}`} ${element}: ${values}${opaque ? ' and values this file does not determine' : ''}`;
        });
        return `${[head, ...owners, ...body].join('\n')}\n`;
    })
        .join('');
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
