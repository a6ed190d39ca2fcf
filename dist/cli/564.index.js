export const id = 564;
export const ids = [564];
export const modules = {

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ag: () => (/* binding */ requestOptions),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/** The options of the command line, and the inputs of the Action that some of them are. */



/** Throws a `UserError` for an option that the command does not have. */
function parse(args, options, allowPositionals = false) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals, strict: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause), "run `help` for each command's options", { cause });
    }
}
/** The value of an option that is a text; `undefined` where it was not given. */
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A value as indented JSON with a last line end. */
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** The options of a `Request`: `--base`, `--findings` and the given inputs of the Action. */
function requestOptions(names) {
    return {
        base: { type: 'string' },
        findings: { type: 'string', multiple: true },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    };
}
/** Throws a `UserError` where the base is missing, or an input is wrong. */
function requestOf(command, values, names) {
    const base = text(values['base']);
    if (base === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${command}\` needs \`--base <rev>\`, what the change is compared with`, `for example \`${command} --base origin/main\``);
    const findings = Array.isArray(values['findings'])
        ? values['findings'].filter((each) => typeof each === 'string')
        : [];
    const given = new Map(names.flatMap((name) => {
        const value = text(values[name]);
        return value === undefined ? [] : [[name, value]];
    }));
    const inputs = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(findings.length === 0 ? given : given.set('findings', findings.join('\n')));
    const named = new Set([
        ...(findings.length === 0 ? [] : inputs.findings),
        ...[given.get('config'), given.get('catalogue')].filter((each) => each !== undefined),
    ]);
    return { base, inputs, named };
}


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refine: () => (/* binding */ refine_refine)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./local/given-files.js
var given_files = __webpack_require__(9118);
// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var catalogue = __webpack_require__(102);
// EXTERNAL MODULE: ./syntax/json/parse-json.js
var parse_json = __webpack_require__(2574);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./cli/duplicate-keys.js
/**
 * Whether a JSON text names a key twice in one object, which `JSON.parse` hides.
 *
 * Counts the keys of the text (colons outside strings) and the keys of the parsed
 * value: they differ exactly when a key was swallowed. Much cheaper than a second
 * parse, which only the rare text that fails this test needs.
 */
function swallowedKeys(text, value) {
    return colonsOutsideStrings(text) !== keysIn(value);
}
function colonsOutsideStrings(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === 0x3a)
            count++;
        if (char !== 0x22)
            continue;
        do {
            at = text.indexOf('"', at + 1);
        } while (at > 0 && isEscaped(text, at));
        if (at < 0)
            return count;
    }
    return count;
}
function isEscaped(text, quote) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c)
        slashes++;
    return slashes % 2 === 1;
}
function keysIn(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = Array.isArray(value) ? 0 : Object.keys(value).length;
    for (const each of Object.values(value))
        count += keysIn(each);
    return count;
}

// EXTERNAL MODULE: ./findings/index.js + 7 modules
var findings_0 = __webpack_require__(6293);
// EXTERNAL MODULE: ./policy/size.js
var policy_size = __webpack_require__(7643);
// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
// EXTERNAL MODULE: ./refine/refine.js + 2 modules
var refine = __webpack_require__(9337);
// EXTERNAL MODULE: ./refine/unused.js
var unused = __webpack_require__(8761);
// EXTERNAL MODULE: ./refine/violations.js + 1 modules
var violations = __webpack_require__(6011);
// EXTERNAL MODULE: ./review/describe.js
var describe = __webpack_require__(2353);
// EXTERNAL MODULE: ./edits/plan.js
var edits_plan = __webpack_require__(9868);
// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./cli/refine-value.js













const at = { source: 'value', path: '', name: 'policy', range: { start: 0, end: 0 } };
/** The refined document. What is wrong with either value stands in the notes, and the document comes back as it was. */
function refineValue(document, unused, catalogue) {
    const found = (0,findings_0/* readFindingsIn */.i)(unused, 'unused');
    const refined = refineDocument(document, found.findings, catalogue);
    return {
        ...refined,
        notes: [...found.problems.map(({ why, help }) => `${(0,message/* plain */.pj)(why)}; ${(0,message/* plain */.pj)(help)}`), ...refined.notes],
    };
}
/** The same by findings that were read already. */
function refineDocument(document, findings, catalogue) {
    const node = (0,value/* nodeOf */.E7)(document);
    if (node.kind !== 'map')
        return { policy: document, removed: [], notes: ['expected a policy document, an object with `Statement`'] };
    const read = (0,read_document/* readDocument */.u0)(at, node, '', json/* json */.P);
    if (read.kind === 'refused')
        return { policy: document, removed: [], notes: [(0,message/* plain */.pj)(read.why)] };
    const { policy } = read;
    const reported = unusedOf(findings);
    const { changes, notes } = (0,refine/* refine */.Y)(policy, reported, catalogue);
    const told = [
        ...policy.unread.map(({ index, why }) => `statement ${index + 1}: ${(0,message/* plain */.pj)(why)}`),
        ...notes.map((note) => noteText(note, catalogue)),
    ];
    if (changes.length === 0)
        return { policy: document, removed: [], notes: told };
    const refined = withChanges(document, policy, changes);
    const wrong = refined === null ? [] : judge(policy, refined, reported, catalogue);
    if (wrong.length > 0)
        return { policy: document, removed: [], notes: [...told, ...wrong] };
    const removed = [
        ...new Map(changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped.map((name) => [name.toLowerCase(), name])))).values(),
    ];
    return { policy: refined, removed, notes: [...told, ...sizeNote(document, refined, changes)] };
}
/** What all principals that the findings name, and each list that names none, leave unused. */
function unusedOf(findings) {
    const parties = (0,group/* grouped */.z)(findings, ({ subject, path }) => (subject.kind === 'principal' ? subject.arn : path));
    return (0,unused/* intersection */.E$)([...parties.values()].map(unused/* unusedBy */.Sr));
}
/** A note on one line, with the number of its statement. */
function noteText(note, catalogue) {
    return `statement ${note.statement.index + 1}: ${(0,message/* plain */.pj)((0,describe/* describe */.q)(note, catalogue.label).why)}`;
}
function judge(before, refined, unused, catalogue) {
    const node = (0,value/* nodeOf */.E7)(refined);
    const after = node.kind === 'map' ? (0,read_document/* readDocument */.u0)(at, node, '', json/* json */.P) : undefined;
    if (after?.kind !== 'policy')
        return ['the refined document could not be read again; nothing was changed'];
    return (0,violations/* violations */.x)(before, after.policy, unused, catalogue).map(({ kind, what }) => `nothing was changed, since the result ${kind} ${what}`);
}
/** The document with the changes; null where no statement is left. */
function withChanges(document, policy, changes) {
    const byIndex = new Map(changes.map((change) => [change.statement.index, change]));
    const statements = Reflect.get(Object(document), 'Statement');
    const list = Array.isArray(statements) ? statements : [statements];
    const left = list.flatMap((statement, index) => {
        const change = byIndex.get(index);
        if (change === undefined)
            return [statement];
        return (0,edits_plan/* isRemoval */.f)(change) ? [] : [withActions(statement, change)];
    });
    if (left.length === 0)
        return null;
    return { ...Object(document), Statement: policy.statementsNode.kind === 'list' ? left : left[0] };
}
function withActions(statement, { statement: { node }, decisions }) {
    const written = (0,syntax_node/* entry */.f)(node, 'Action');
    const values = written?.kind === 'list'
        ? Reflect.get(Object(statement), 'Action')
        : [written?.kind === 'string' ? written.value : ''];
    const actions = values.flatMap((value, index) => {
        const item = decisions[index]?.item;
        if (item === undefined || item.kind === 'keep')
            return [value];
        return item.kind === 'remove' ? [] : item.by;
    });
    return { ...Object(statement), Action: written?.kind === 'string' && actions.length === 1 ? actions[0] : actions };
}
function sizeNote(before, after, changes) {
    if (!changes.some(({ decisions }) => decisions.some(({ item }) => item.kind === 'replace')))
        return [];
    const size = JSON.stringify(after).length;
    // White space inside strings is all that could make these differ from IAM's count.
    const quota = (0,policy_size/* quotaFor */.S)(JSON.stringify(before).length);
    return size <= quota
        ? []
        : [
            `the refined document has ${size} characters, more than the quota of ${quota}: split it, or deny the unused actions in a statement of their own`,
        ];
}

;// CONCATENATED MODULE: ./cli/batch.js
/**
 * `refine --batch`: JSON Lines in, JSON Lines out, in order, one at a time.
 *
 *   {"id": 1, "policy": {…}, "unused": [{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]}
 *   {"id": 1, "policy": {…}, "removed": ["s3:GetBucketAcl"], "notes": []}
 *
 * `policy` is null when nothing is left of it. A line that cannot be read gives a
 * line with `error` and without `policy`, and the exit code 2 in the end.
 */






/** The answer to one line; nothing for a blank one. `number` is the line's, from 1. */
function refineLine(line, number, catalogue) {
    if (line.trim() === '')
        return undefined;
    if ((0,parse_json/* nestedTooDeep */.q)(line) !== undefined)
        return failure(null, `line ${number} is nested too deep to be read`);
    let job;
    try {
        job = JSON.parse(line.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        return failure(null, `line ${number} is not JSON: ${(0,errors/* reasonOf */.A3)(cause)}`);
    }
    if (typeof job !== 'object' || job === null || !('policy' in job) || !('unused' in job)) {
        return failure(null, `line ${number}: expected {"id", "policy", "unused"}`);
    }
    const id = 'id' in job ? job.id : null;
    const twice = swallowedKeys(line, job) ? keyTwice(line) : undefined;
    const refined = twice === undefined
        ? refineValue(job.policy, job.unused, catalogue)
        : { policy: job.policy, removed: [], notes: [twice] };
    return { output: JSON.stringify({ id, ...refined }), failed: false };
}
function keyTwice(line) {
    const parsed = (0,parse_json/* parseJson */.Z)(line);
    const found = parsed.kind === 'tree' ? (0,syntax_node/* duplicateKey */.V)(parsed.root) : undefined;
    return found === undefined
        ? undefined
        : (0,message/* plain */.pj)((0,message/* message */.iU) `the key ${found.key} appears twice in one object; nothing was changed`);
}
function failure(id, error) {
    return { output: JSON.stringify({ id, error }), failed: true };
}

// EXTERNAL MODULE: ./edits/quota.js
var edits_quota = __webpack_require__(4891);
// EXTERNAL MODULE: ./edits/read-back.js
var read_back = __webpack_require__(2495);
// EXTERNAL MODULE: ./sources/index.js + 23 modules
var sources = __webpack_require__(633);
// EXTERNAL MODULE: ./text/edit.js
var edit = __webpack_require__(7749);
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
    const [problem] = read.problems;
    if (problem !== undefined && read.findings.length === 0)
        throw new errors/* UserError */.yo((0,message/* plain */.pj)((0,message/* message */.iU) `findings file ${findings.path}: ${problem.why}`), (0,message/* plain */.pj)(problem.help));
    const refined = refineByFindings(file, read.findings, catalogue);
    const problems = read.problems.map(({ why, help }) => `${(0,message/* plain */.pj)(why)}; ${(0,message/* plain */.pj)(help)}`);
    return { ...refined, notes: [...problems, ...refined.notes] };
}
/** The same by findings that were read already. */
function refineByFindings(file, findings, catalogue) {
    const discoveries = (0,sources/* discover */.k4)([file]);
    const policies = discoveries.flatMap((found) => {
        if (found.kind === 'policy')
            return [found.policy];
        throw new errors/* UserError */.yo(`\`${file.path}\` could not be read: ${(0,message/* plain */.pj)(found.why)}`, 'fix the file; nothing was changed');
    });
    if (policies.length === 0)
        throw new errors/* UserError */.yo(`\`${file.path}\` holds no IAM policy document`, 'name a file with a policy document in JSON: an object with `Statement`');
    const unused = unusedOf(findings);
    const refined = policies.map((policy) => ({ policy, ...(0,refine/* refine */.Y)(policy, unused, catalogue) }));
    const plans = refined.map(({ policy, changes }) => (0,edits_plan/* planLists */.td)(policy, changes));
    const kept = refined.filter((_, index) => plans[index] !== 'emptied');
    const notes = [
        ...(findings.length === 0 ? ['the findings report nothing that counts; nothing was changed'] : []),
        ...policies.flatMap(({ unread }) => unread.map(({ index, why }) => `statement ${index + 1}: ${(0,message/* plain */.pj)(why)}`)),
        ...refined.flatMap((each) => each.notes.map((note) => noteText(note, catalogue))),
        ...refined.flatMap(({ policy }, index) => plans[index] === 'emptied' ? [`nothing of ${(0,message/* visible */.RK)(policy.at.name)} is used: detach it and delete it`] : []),
        ...kept.flatMap(({ policy, changes }) => tooLong(policy, file.text, changes)),
    ];
    const removed = [
        ...new Set(refined.flatMap(({ changes }) => changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped)))),
    ];
    if (kept.length === 0)
        return { text: undefined, removed, notes };
    const shares = plans.flatMap((each) => each === 'emptied' ? [] : each.map((plan) => ({ plan, items: (0,edits_plan/* touched */.FI)(plan) })));
    const edits = shares.flatMap(({ plan, items }) => (0,edits_plan/* editsOf */.t7)(file.text, plan, items).flatMap((group) => group.edits));
    const text = (0,edit/* applyEdits */.ct)(file.text, edits);
    const judged = kept.map(({ policy }) => ({ policy, unused, base: { kind: 'same' } }));
    const flaw = (0,read_back/* flawIn */.u)({ file, context: [file], discoveries, judged, catalogue }, text, shares, true);
    if (flaw !== undefined)
        throw new Error((0,message/* plain */.pj)(flaw));
    return { text, removed, notes };
}
function tooLong(policy, source, changes) {
    const { withheld, size, quota } = (0,edits_quota/* fitQuota */.Y)(policy, source, changes);
    return withheld.length === 0
        ? []
        : [
            `${(0,message/* visible */.RK)(policy.at.name)} has ${size} characters, more than the quota of ${quota}: split it, or deny the unused actions in a statement of their own`,
        ];
}

;// CONCATENATED MODULE: ./cli/refine.js
/**
 * `refine`: one policy and what is unused in, the refined policy out; or many with `--batch`.
 */








/** The refined policy; with `--json`, what was removed as well. */
const refine_refine = async (args, terminal) => {
    const { values } = (0,cli_arguments/* parse */.qg)(args, {
        policy: { type: 'string' },
        unused: { type: 'string' },
        catalogue: { type: 'string' },
        batch: { type: 'boolean' },
        json: { type: 'boolean' },
    });
    const catalogue = await catalogueFrom((0,cli_arguments/* text */.Qq)(values['catalogue']));
    if (values['batch'] === true)
        return refineLines(catalogue, terminal);
    const policy = (0,cli_arguments/* text */.Qq)(values['policy']);
    const unused = (0,cli_arguments/* text */.Qq)(values['unused']);
    if (policy === undefined || unused === undefined)
        throw new errors/* UserError */.yo('`refine` needs `--policy <file>` and `--unused <file>`, or `--batch`', 'run `help` for its options');
    const refined = refineText(await (0,given_files/* readTextFile */.G)(policy), await (0,given_files/* readTextFile */.G)(unused), catalogue);
    if (values['json'] === true)
        return { output: asJson(refined), exitCode: 0 };
    for (const note of refined.notes)
        terminal.note(`note: ${note}`);
    return { output: refined.text ?? 'null\n', exitCode: 0 };
};
async function catalogueFrom(path) {
    return path === undefined ? catalogue/* bundledCatalogue */.YB : (0,catalogue/* readCatalogue */.YW)(path, (await (0,given_files/* readTextFile */.G)(path)).text);
}
/** `--batch`: a line out for each line in; a line that cannot be read makes the exit code 2. */
async function refineLines(catalogue, terminal) {
    let failed = false;
    let number = 0;
    for await (const line of terminal.lines()) {
        const answer = refineLine(line, ++number, catalogue);
        if (answer === undefined)
            continue;
        failed ||= answer.failed;
        await terminal.print(`${answer.output}\n`);
    }
    return { output: '', exitCode: failed ? 2 : 0 };
}
function asJson({ text: refined, removed, notes }) {
    return (0,cli_arguments/* json */.Pq)({ policy: refined === undefined ? null : documentOf(refined), removed, notes });
}
/** The document in a JSON text that may have comments. */
function documentOf(source) {
    const parsed = (0,parse_json/* parseJson */.Z)(source);
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(633);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7879);
/**
 * Files that a person names on the command line, or the folders they lie in.
 */





/** The file as text. Throws a `UserError` where it is none. */
async function readTextFile(path) {
    try {
        return { path, text: (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)) };
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

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/**
 * Bytes of a file as text.
 */
/** UTF-8 as text, a byte-order mark kept. Throws for anything else. */
function decode(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}


/***/ })

};
