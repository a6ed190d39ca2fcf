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
// EXTERNAL MODULE: ./local/git.js + 1 modules
var git = __webpack_require__(5753);
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
// EXTERNAL MODULE: ./cli/local-run.js + 11 modules
var local_run = __webpack_require__(8990);
;// CONCATENATED MODULE: ./cli/fix.js








const names = [
    'config',
    'catalogue',
    'paths',
    'fail-on',
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
    const { report, config } = await (0,local_run/* analyseLocally */.k)(folder, request, 'worktree', today);
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


/***/ })

};
