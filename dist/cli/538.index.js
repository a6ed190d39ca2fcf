export const id = 538;
export const ids = [538];
export const modules = {

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: inputDefaults, outputNames, splitList

;// CONCATENATED MODULE: ./config/input-defaults.js
/**
 * The names of the action's inputs, with what each holds where a workflow does not set it.
 */
/** Every input of the action, with its default; `action.yml` and `docs/inputs.md` say the same. */
const inputDefaults = {
    'github-token': '${{ github.token }}',
    findings: '.github/iam-findings/**/*.json',
    'findings-artifact': '',
    'findings-workflow': '',
    'findings-run-id': '',
    config: '.github/iam-policy-refiner.yml',
    catalogue: '',
    paths: '**',
    'fail-on': '',
    'max-unused': '0',
    'new-permissions': 'exempt',
    comment: 'review',
    'max-comments': '20',
    'max-age-days': '30',
    'unused-after-days': '90',
    'fail-levels': '',
    scope: '',
    drafts: 'post',
    'patch-file': '',
    'sarif-file': '',
    'pull-request': '',
};

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./policy/pattern.js
var pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./text/nearest.js
/**
 * Names that people mistyped: quoted, and with the nearest one that exists.
 */

/** The text in backticks, its invisible characters shown, cut to 80 characters. */
function quote(text) {
    return `\`${(0,message/* visible */.RK)(text, 80)}\``;
}
/** `; did you mean …?`, where a known name is near enough. */
function nearest(name, known) {
    const ranked = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best !== undefined && best.far <= Math.max(2, best.each.length / 3)
        ? `, did you mean ${quote(best.each)}?`
        : ` (known: ${known.map(quote).join(', ')})`;
}
/** Levenshtein's distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

// EXTERNAL MODULE: ./text/named-glob.js
var named_glob = __webpack_require__(5495);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./config/flaws.js
/**
 * What is wrong with a config file, each with its line, and the fields of its entries.
 */



/** The file's content; what does not parse is a flaw. */
function parseYaml(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: true, lineCounter });
    const lineOf = (offset) => lineCounter.linePos(offset).line;
    const flaws = document.errors.map((error) => ({
        line: lineOf(error.pos[0]),
        what: (0,errors/* reasonOf */.A3)(error).replace(/:? *at line (\d+), column (\d+)[^]*/, ' at line $1, column $2'),
    }));
    const tell = (steps, what) => {
        flaws.push({ line: lineOf(offsetOf(document.contents, steps)), what });
    };
    if (flaws.length > 0)
        return { content: undefined, flaws, tell };
    try {
        return { content: document.toJS({ maxAliasCount: 100 }), flaws, tell };
    }
    catch (cause) {
        tell([], (0,errors/* reasonOf */.A3)(cause));
        return { content: undefined, flaws, tell };
    }
}
/** Where the node at the end of the steps starts, its key if it has one; as far as they lead. */
function offsetOf(root, steps) {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    for (const step of steps) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === step) : undefined;
        const next = (0,dist/* isSeq */.oP)(node) && typeof step === 'number' ? node.items[step] : pair?.value;
        const at = (0,dist/* isNode */.Ll)(pair?.key) ? pair.key : next;
        if (!(0,dist/* isNode */.Ll)(at))
            return offset;
        offset = at.range?.[0] ?? offset;
        node = next;
    }
    return offset;
}
/** The fields of an object; `undefined`, and told, where it is none. */
function fieldsOf(parsed, steps, content, where, known) {
    if (typeof content !== 'object' || content === null || Array.isArray(content)) {
        parsed.tell(steps, `${where}: expected an object with ${known.map(quote).join(', ')}`);
        return undefined;
    }
    const unknown = Object.keys(content).filter((key) => !known.includes(key));
    for (const key of unknown)
        parsed.tell([...steps, key], `${where}: unknown key ${quote(key)}${nearest(key, known)}`);
    return { parsed, steps, where, values: new Map(Object.entries(content)), isMisspelt: unknown.length > 0 };
}
/** Notes what is wrong with a field, or with one text of its list. */
function tell({ parsed, steps, where, values }, key, what, text) {
    const list = values.get(key);
    const index = Array.isArray(list) ? list.indexOf(text) : -1;
    parsed.tell(index < 0 ? [...steps, key] : [...steps, key, index], `${where}: ${what}`);
}
/** Notes that a field is missing, unless a key that is misspelt tells it already. */
function tellMissing(fields, what) {
    if (!fields.isMisspelt)
        fields.parsed.tell(fields.steps, `${fields.where}: ${what}`);
}
/** Whether the field holds anything. */
function isGiven({ values }, key) {
    const value = values.get(key) ?? [];
    return !Array.isArray(value) || value.length > 0;
}
/** One text or a list of texts. */
function textsIn(fields, key) {
    const value = fields.values.get(key);
    if (value === undefined || value === null)
        return [];
    const values = Array.isArray(value) ? value : [value];
    const texts = values.filter((each) => typeof each === 'string');
    if (texts.length < values.length)
        tell(fields, key, `expected texts under ${quote(key)}`);
    return texts;
}
/** The value if it is one of the choices; anything else is told. */
function choiceIn(fields, key, choices) {
    const value = fields.values.get(key);
    if (value === undefined || value === null)
        return undefined;
    const found = choices.find((each) => each === value);
    if (found === undefined)
        tell(fields, key, `expected ${choices.map(quote).join(' or ')} under ${quote(key)}`);
    return found;
}

// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
;// CONCATENATED MODULE: ./config/policies-entry.js




/** The entry; `undefined`, and told, where it is no object. */
function readMapping(parsed, content, index, accounts) {
    const known = ['paths', 'principals', 'findings', 'missing', 'unused-roles'];
    const fields = fieldsOf(parsed, ['policies', index], content, `\`policies\` entry ${index + 1}`, known);
    if (fields === undefined)
        return undefined;
    const paths = textsIn(fields, 'paths');
    const findings = textsIn(fields, 'findings');
    const principals = arnsIn(fields);
    if (!isGiven(fields, 'paths'))
        tellMissing(fields, 'expected at least one glob under `paths`');
    if (!isGiven(fields, 'principals') && !isGiven(fields, 'findings'))
        tellMissing(fields, 'expected `principals` or `findings`');
    for (const glob of paths) {
        const flaw = (0,named_glob/* flawOf */.e3)(glob);
        if (flaw !== undefined)
            tell(fields, 'paths', `${quote(glob)}: ${flaw}`, glob);
    }
    tellNames(fields, paths, principals, accounts);
    const missing = choiceIn(fields, 'missing', ['unused-nothing', 'ignore']);
    const unusedRoles = choiceIn(fields, 'unused-roles', ['ignore']);
    return { paths, principals, findings, missing, ...(unusedRoles === undefined ? {} : { unusedRoles }) };
}
/** ARNs, in which `*` and `{name}` may stand. */
function arnsIn(fields) {
    return textsIn(fields, 'principals').flatMap((text) => {
        const arn = (0,names/* arnOf */.RY)(text);
        if (arn === undefined)
            tell(fields, 'principals', `${quote(text)} is not an ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``, text);
        return arn === undefined ? [] : [arn];
    });
}
/** Every name of a principal stands in each path, and one in the account's place can be looked up. */
function tellNames(fields, paths, principals, accounts) {
    const including = paths.filter((glob) => !glob.startsWith('!'));
    for (const arn of principals) {
        const flaw = flawOfNames(arn, including) ?? flawOfAccount(arn, accounts);
        if (flaw !== undefined)
            tell(fields, 'principals', `${quote(arn)}: ${flaw}`, arn);
    }
}
function flawOfNames(arn, globs) {
    const absent = (0,named_glob/* namesIn */.wX)(arn).find((name) => globs.some((glob) => !(0,named_glob/* namesIn */.wX)(glob).includes(name)));
    if (absent !== undefined)
        return `\`{${absent}}\` does not stand in every glob under \`paths\``;
    const isOdd = (0,named_glob/* namesIn */.wX)(arn.split(':', 4).join(':')).length > 0;
    return isOdd ? 'a `{name}` can stand in the account, the path and the name' : undefined;
}
function flawOfAccount(arn, accounts) {
    const account = arn.split(':', 5)[4] ?? '';
    const [name] = (0,named_glob/* namesIn */.wX)(account);
    const isPart = name === undefined ? account.includes('*') && account !== '*' : account !== `{${name}}`;
    if (isPart)
        return 'the account is twelve digits, `*`, or one `{name}` alone';
    return name !== undefined && accounts === undefined
        ? `${quote(account)} in the account's place needs \`accounts\`, which says the account of each name`
        : undefined;
}

;// CONCATENATED MODULE: ./config/config-file.js
/**
 * The config file: YAML, read at the base commit.
 *
 * Everything that is wrong with it is told in one error, each with its line and each once;
 * an unknown key is told with the nearest known one.
 *
 *   accounts: {prod: '123456789012'}
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 *   missing: unused-nothing
 */






/** What is said where there is no file. */
const noConfigFile = {
    mappings: [],
    keep: [],
    missing: undefined,
    nameConvention: false,
    keepInPullRequest: 'hold',
};
/** Throws a `UserError` naming all that is wrong in the file. */
function readConfigFile({ path, text }) {
    const parsed = parseYaml(text);
    const { content, flaws } = parsed;
    const isEmpty = content === null || content === undefined;
    const read = isEmpty ? noConfigFile : readRoot(parsed);
    const [first] = flaws.sort((one, other) => one.line - other.line);
    if (first === undefined)
        return read;
    const told = flaws.map(({ line, what }) => (/ at line \d/.test(what) ? what : `line ${line}: ${what}`));
    throw new errors/* UserError */.yo(`config \`${path}\`: ${[...new Set(told)].join('; ')}`, 'correct it on the base branch: the config is read there, not from the pull request', { place: { path, line: first.line } });
}
function readRoot(parsed) {
    const known = ['accounts', 'policies', 'keep', 'missing', 'name-convention', 'keep-in-pull-request'];
    const root = fieldsOf(parsed, [], parsed.content, 'the file', known);
    if (root === undefined)
        return noConfigFile;
    const accounts = readAccounts(root);
    return {
        mappings: listIn(root, 'policies').flatMap((each, index) => readMapping(parsed, each, index, accounts) ?? []),
        keep: listIn(root, 'keep').flatMap((each, index) => readKeep(parsed, each, index) ?? []),
        missing: choiceIn(root, 'missing', ['unused-nothing', 'ignore']),
        nameConvention: isOn(root, 'name-convention'),
        keepInPullRequest: choiceIn(root, 'keep-in-pull-request', ['hold', 'accept']) ?? 'hold',
        ...(accounts === undefined ? {} : { accounts }),
    };
}
/** Names and account ids. A number would lose its leading zeros, so ids are texts. */
function readAccounts(root) {
    const content = root.values.get('accounts');
    if (content === undefined || content === null)
        return undefined;
    if (typeof content !== 'object' || Array.isArray(content) || Object.keys(content).length === 0) {
        tell(root, 'accounts', "expected names with account ids under `accounts`, such as `prod: '123456789012'`");
        return new Map();
    }
    const accounts = new Map();
    for (const [name, id] of Object.entries(content)) {
        if (typeof id === 'string' && /^\d{12}$/.test(id))
            accounts.set(name, id);
        else
            root.parsed.tell(['accounts', name], `\`accounts\`: ${quote(name)} is ${quote(String(id))}; expected twelve digits in quotes, such as \`'123456789012'\``);
    }
    return accounts;
}
function isOn(root, key) {
    const value = root.values.get(key) ?? false;
    if (typeof value === 'boolean')
        return value;
    tell(root, key, `expected \`true\` or \`false\` under ${quote(key)}`);
    return false;
}
function listIn(root, key) {
    const entries = root.values.get(key) ?? [];
    if (Array.isArray(entries))
        return entries;
    tell(root, key, `expected a list of entries under ${quote(key)}`);
    return [];
}
function readKeep(parsed, content, index) {
    const known = ['action', 'principals', 'paths', 'reason', 'owner', 'until'];
    const fields = fieldsOf(parsed, ['keep', index], content, `\`keep\` entry ${index + 1}`, known);
    if (fields === undefined)
        return undefined;
    const [action = ''] = textsIn(fields, 'action');
    const [reason = ''] = textsIn(fields, 'reason');
    const [until] = textsIn(fields, 'until');
    const [owner] = textsIn(fields, 'owner');
    const principals = arnsIn(fields);
    if (!isGiven(fields, 'action'))
        tellMissing(fields, 'expected an action such as `s3:Delete*` under `action`');
    else if ((0,pattern/* parsePattern */.EY)(action).kind !== 'service')
        tell(fields, 'action', 'expected an action such as `s3:Delete*` under `action`');
    if (!isGiven(fields, 'reason'))
        tellMissing(fields, 'expected a reason under `reason`');
    else if (reason.trim() === '')
        tell(fields, 'reason', 'expected a reason under `reason`');
    if (until !== undefined && !isDay(until))
        tell(fields, 'until', `\`until\` is ${quote(until)}; expected a day such as \`2027-01-31\``);
    for (const arn of principals.filter((each) => (0,named_glob/* namesIn */.wX)(each).length > 0))
        tell(fields, 'principals', `${quote(arn)}: a \`{name}\` has no meaning under \`keep\`; write \`*\``);
    return { action, reason, owner, until, principals, paths: textsIn(fields, 'paths') };
}
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var catalogue = __webpack_require__(6246);
;// CONCATENATED MODULE: ./config/config.js
/**
 * The action's inputs, and with the config file one `Config`.
 *
 * Everything that is wrong with the inputs is told in one error; an unknown name
 * is told with the nearest known one.
 */






/** Every output of the action. */
const outputNames = (/* unused pure expression or super */ null && (['verdict', 'suggestions', 'unused-actions', 'policies', 'report', 'patch']));
const failOns = ['unused', 'new-excess', 'incomplete'];
/** Reads the inputs as they were given, by name; an absent or empty one has its default. Throws a `UserError`. */
function readInputs(given) {
    const wrong = [...given.keys()]
        .filter((name) => !Object.hasOwn(inputDefaults, name))
        .map((name) => `there is no input ${quote(name)}${nearest(name, Object.keys(inputDefaults))}`);
    const value = (name) => {
        const text = given.get(name)?.trim() ?? '';
        return text === '' ? inputDefaults[name] : text;
    };
    const oneOf = (name, choices) => {
        const found = choices.find((choice) => choice === value(name));
        if (found === undefined)
            wrong.push(`input ${quote(name)} is ${quote(value(name))}; expected ${choices.map(quote).join(', ')}`);
        return found;
    };
    const number = (name, least, most) => {
        const found = /^\d{1,9}$/.test(value(name)) ? Number(value(name)) : Number.NaN;
        if (found >= least && found <= most)
            return found;
        wrong.push(`input ${quote(name)} is ${quote(value(name))}; expected a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}`);
        return least;
    };
    const someOf = (name, choices) => splitList(value(name)).flatMap((each) => {
        const found = choices.find((choice) => choice === each);
        if (found === undefined)
            wrong.push(`input ${quote(name)} has ${quote(each)}; expected any of ${choices.map(quote).join(', ')}`);
        return found ?? [];
    });
    const optional = (name) => (value(name) === '' ? undefined : value(name));
    const inputs = {
        findings: splitList(value('findings')),
        artifact: readArtifact(value('findings-artifact'), value('findings-workflow'), value('findings-run-id'), wrong),
        config: value('config'),
        catalogue: optional('catalogue'),
        paths: splitList(value('paths')),
        failOn: someOf('fail-on', failOns),
        maxUnused: number('max-unused', 0, 1e9),
        newPermissions: oneOf('new-permissions', ['exempt', 'refine']) ?? 'exempt',
        comment: oneOf('comment', ['review', 'summary', 'none']) ?? 'review',
        maxComments: number('max-comments', 0, 30),
        maxAgeDays: number('max-age-days', 0, 1e9),
        unusedAfterDays: number('unused-after-days', 1, 365),
        failLevels: someOf('fail-levels', catalogue/* accessLevels */.yy),
        scope: value('scope'),
        drafts: oneOf('drafts', ['post', 'skip']) ?? 'post',
        patchFile: optional('patch-file'),
        sarifFile: optional('sarif-file'),
        pullRequest: optional('pull-request') === undefined ? undefined : number('pull-request', 1, 1e9),
    };
    // It stands in the hidden marker of comments.
    if (!/^[A-Za-z0-9._-]{0,40}$/.test(inputs.scope) || inputs.scope.includes('--'))
        wrong.push(`input \`scope\` is ${quote(inputs.scope)}; expected at most 40 letters, digits, dots, hyphens`);
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(wrong.join('; '), 'correct it under `with:` in the workflow; `docs/inputs.md` lists every input');
    return inputs;
}
function readArtifact(name, workflow, run, wrong) {
    if (name === '') {
        const idle = [workflow === '' ? [] : ['findings-workflow'], run === '' ? [] : ['findings-run-id']].flat();
        wrong.push(...idle.map((each) => `input ${quote(each)} needs \`findings-artifact\`, the artifact's name`));
        return undefined;
    }
    if (workflow === '' && run === '')
        wrong.push('input `findings-artifact` needs `findings-workflow`, such as `export-findings.yml`, or `findings-run-id`');
    // What upload-artifact refuses: https://github.com/actions/upload-artifact
    if (/[":<>|*?\r\n\\/]/.test(name))
        wrong.push(`input \`findings-artifact\` is ${quote(name)}; expected the name of one artifact`);
    if (workflow !== '' && !/^[^/\\]+\.ya?ml$/.test(workflow))
        wrong.push(`input \`findings-workflow\` is ${quote(workflow)}; expected a file name such as \`export-findings.yml\``);
    if (run !== '' && !/^[1-9]\d{0,14}$/.test(run))
        wrong.push(`input \`findings-run-id\` is ${quote(run)}; expected the number of a run`);
    return { name, workflow: workflow === '' ? undefined : workflow, run: run === '' ? undefined : Number(run) };
}
/**
 * The inputs together with the config file; only the file of the default name may be missing. Throws a `UserError`
 * naming all that is wrong in the file.
 */
function readConfig(inputs, file) {
    if (file === undefined && inputs.config !== inputDefaults.config)
        throw new errors/* UserError */.yo(`config ${quote(inputs.config)} does not exist at the base commit`, 'commit it there, or take the input `config` away');
    return { ...inputs, ...(file === undefined ? noConfigFile : readConfigFile(file)) };
}
/** Comma- or newline-separated items; commas inside braces belong to a glob. */
function splitList(text) {
    return text
        .split(/\r?\n|,(?![^{\n]*\})/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 7952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bu: () => (/* binding */ accountsNamedIn),
  YS: () => (/* binding */ awaitsCallers),
  Lo: () => (/* binding */ companionsOf),
  k4: () => (/* binding */ discover),
  R8: () => (/* binding */ sources_discoverIn),
  b3: () => (/* reexport */ firstGrant),
  _m: () => (/* binding */ isCode),
  H9: () => (/* binding */ isRead),
  Yu: () => (/* binding */ sources_isWanted),
  wP: () => (/* binding */ isWhole),
  Rs: () => (/* binding */ leadsTo),
  v8: () => (/* binding */ linkedIn),
  QC: () => (/* binding */ looksLikePolicy),
  Iq: () => (/* binding */ mayHandOn),
  D9: () => (/* binding */ mayHoldPolicy),
  KT: () => (/* binding */ mayUseOthers),
  Wx: () => (/* binding */ readIn),
  vz: () => (/* binding */ sources_sourceOf),
  ev: () => (/* binding */ usersOf)
});

// UNUSED EXPORTS: sources

// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./syntax/hcl/scan.js

const deepest = 200;
/** A cursor at a place of a text. */
function cursorAt(text, at) {
    return { text, at, lines: true, depth: 0, last: at, failure: undefined, comments: [] };
}
/** Ends the whole parse: the cursor remembers why, the error only unwinds the stack. */
function fail(cursor, start, end, why) {
    const from = Math.min(start, cursor.text.length);
    cursor.failure = { at: { start: from, end: Math.min(Math.max(end, from), cursor.text.length) }, why };
    throw new Error((0,message/* plain */.pj)(why));
}
/** Ends the parse where the cursor is, naming what stands there. */
function expected(cursor, what) {
    const { text, at } = cursor;
    const code = text.codePointAt(at);
    if (code === undefined)
        fail(cursor, at, at, (0,message/* message */.iU) `expected ${(0,message/* words */.aL)(what)}, found the end of the file`);
    if (code === 0x0a || text.startsWith('\r\n', at))
        fail(cursor, at, at + 1, (0,message/* message */.iU) `expected ${(0,message/* words */.aL)(what)}, found the end of the line`);
    if (code === 0x0d)
        fail(cursor, at, at + 1, (0,message/* message */.iU) `expected ${(0,message/* words */.aL)(what)}, found a carriage return without a line feed`);
    const char = String.fromCodePoint(code);
    fail(cursor, at, at + char.length, (0,message/* message */.iU) `expected ${(0,message/* words */.aL)(what)}, found ${char}`);
}
/** Goes one level deeper; beyond the limit the text is unreadable. */
function enter(cursor) {
    if (++cursor.depth > deepest) {
        fail(cursor, cursor.at, cursor.at + 1, (0,message/* message */.iU) `nested deeper than ${deepest} levels`);
    }
}
/** Goes back up one level. */
function leave(cursor) {
    cursor.depth--;
}
/** The code of the character at the cursor, `NaN` at the end of the text. */
function peek(cursor) {
    return cursor.text.charCodeAt(cursor.at);
}
/** Skips white space and comments, and line ends where they do not count. */
function skip(cursor) {
    const { text } = cursor;
    for (;;) {
        const code = text.charCodeAt(cursor.at);
        if (code === 0x20 || code === 0x09)
            cursor.at++;
        else if (code === 0x0a || code === 0x0d) {
            if (cursor.lines || !skipLineEnd(cursor))
                return;
        }
        else if (code === 0x23)
            takeComment(cursor, lineEndAfter(text, cursor.at));
        else if (code !== 0x2f || !skipSlashComment(cursor))
            return;
    }
}
/** Takes `\n` or `\r\n`; says whether one was there. */
function skipLineEnd(cursor) {
    const code = peek(cursor);
    if (code === 0x0a) {
        cursor.at++;
        return true;
    }
    if (code !== 0x0d || cursor.text.charCodeAt(cursor.at + 1) !== 0x0a)
        return false;
    cursor.at += 2;
    return true;
}
/** Whether a line ends here. */
function atLineEnd(cursor) {
    const code = peek(cursor);
    return code === 0x0a || (code === 0x0d && cursor.text.charCodeAt(cursor.at + 1) === 0x0a);
}
/** Whether the text ends here. */
function atEnd(cursor) {
    return cursor.at >= cursor.text.length;
}
function lineEndAfter(text, at) {
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
}
function skipSlashComment(cursor) {
    const { text, at } = cursor;
    const second = text.charCodeAt(at + 1);
    if (second === 0x2f) {
        takeComment(cursor, lineEndAfter(text, at));
        return true;
    }
    if (second !== 0x2a)
        return false;
    const close = text.indexOf('*/', at + 2);
    if (close < 0)
        fail(cursor, at, at + 2, (0,message/* words */.aL)('expected `*/` to end this comment'));
    takeComment(cursor, close + 2);
    return true;
}
function takeComment(cursor, end) {
    const { at: start, comments } = cursor;
    if (start >= (comments.at(-1)?.end ?? 0))
        comments.push({ start, end });
    cursor.at = end;
}
/** The end of the identifier that starts at `at`; `at` itself where none does. */
function identifierEnd(text, at) {
    let end = at;
    for (;;) {
        const code = text.charCodeAt(end);
        if (code >= 0x80) {
            const wide = String.fromCodePoint(text.codePointAt(end) ?? 0);
            if (!(end === at ? /^\p{ID_Start}$/u : /^\p{ID_Continue}$/u).test(wide))
                return end;
            end += wide.length;
        }
        else if (isLetter(code) || (end > at && (isDigit(code) || code === 0x2d)))
            end++;
        else
            return end;
    }
}
/** Takes an identifier; `''` where there is none. */
function identifier(cursor) {
    const start = cursor.at;
    cursor.at = identifierEnd(cursor.text, start);
    return cursor.text.slice(start, cursor.at);
}
/** Takes the identifier `word` if exactly that stands here. */
function keyword(cursor, word) {
    if (!cursor.text.startsWith(word, cursor.at))
        return false;
    if (identifierEnd(cursor.text, cursor.at) !== cursor.at + word.length)
        return false;
    cursor.at += word.length;
    return true;
}
/**
 * Takes the longest run HashiCorp's scanner calls a number, which may be none:
 * `1.2.3` is one bad token there, not three good ones. A final dot stays behind.
 */
function number(cursor) {
    const { text, at: start } = cursor;
    let end = start + 1;
    for (let at = end;;) {
        const code = text.charCodeAt(at);
        if (isDigit(code))
            end = ++at;
        else if (code === 0x2e)
            at++;
        else {
            const exponent = exponentEnd(text, at);
            if (exponent === at)
                break;
            end = at = exponent;
        }
    }
    cursor.at = end;
    const digits = text.slice(start, end);
    if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(digits))
        fail(cursor, start, end, (0,message/* message */.iU) `expected a number, found ${digits}`);
    return digits;
}
/** After `e`, `E` and a sign, as far as the first digit. */
function exponentEnd(text, at) {
    const code = text.charCodeAt(at);
    if (code !== 0x65 && code !== 0x45)
        return at;
    const sign = text.charCodeAt(at + 1);
    const digit = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
    return isDigit(text.charCodeAt(digit)) ? digit + 1 : at;
}
/** Whether a character is a decimal digit. */
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

;// CONCATENATED MODULE: ./syntax/hcl/escape.js
/**
 * Backslash escapes of quoted HCL strings.
 *
 * `\n \r \t \" \\`, `\u` with four and `\U` with eight hexadecimal digits. Refused:
 * every other, and code points that no text can hold, such as half a pair.
 */


const simple = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** Takes the escape at the cursor. */
function scanEscape(cursor) {
    const { text, at: start } = cursor;
    const selector = text.charAt(start + 1);
    const value = Object.hasOwn(simple, selector) ? simple[selector] : undefined;
    if (value !== undefined) {
        cursor.at = start + 2;
        return { value, start, end: start + 2 };
    }
    if (selector !== 'u' && selector !== 'U') {
        fail(cursor, start, start + 2, (0,message/* words */.aL)('expected `\\n`, `\\r`, `\\t`, `\\"`, `\\\\`, `\\u` or `\\U` after the backslash'));
    }
    const count = selector === 'u' ? 4 : 8;
    const end = start + 2 + count;
    const digits = text.slice(start + 2, end);
    if (digits.length < count || !/^[\da-fA-F]+$/.test(digits)) {
        fail(cursor, start, start + 2, (0,message/* message */.iU) `expected ${count} hexadecimal digits after ${`\\${selector}`}`);
    }
    const point = Number.parseInt(digits, 16);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
        fail(cursor, start, end, (0,message/* message */.iU) `expected the code point of a character, found ${digits}`);
    }
    cursor.at = end;
    return { value: String.fromCodePoint(point), start, end };
}

;// CONCATENATED MODULE: ./syntax/hcl/pieces.js
/** White space as HashiCorp's parser sees it, which is Unicode's, but without U+FEFF. */
function isSpace(code) {
    if (code <= 0x20)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    if (code < 0x1680)
        return code === 0x85 || code === 0xa0;
    return (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** The value that the segments spell together. */
function valueOfSegments(segments) {
    if (segments.length === 1)
        return segments[0]?.value ?? '';
    let value = '';
    for (const segment of segments)
        value += segment.value;
    return value;
}
/** `segments` without the white space they begin with. */
function trimLeft(segments) {
    return dropLeft(segments, leadingSpaces(valueOfSegments(segments)));
}
/** `segments` without the white space they end with. */
function trimRight(segments) {
    const value = valueOfSegments(segments);
    let keep = value.length;
    while (keep > 0 && isSpace(value.charCodeAt(keep - 1)))
        keep--;
    return segments.flatMap((segment) => {
        const kept = Math.min(segment.value.length, keep);
        keep -= kept;
        if (kept === segment.value.length)
            return [segment];
        return kept === 0 ? [] : [{ value: segment.value.slice(0, kept), start: segment.start, end: segment.start + kept }];
    });
}
/** How many characters of white space `value` begins with. */
function leadingSpaces(value) {
    let count = 0;
    while (isSpace(value.charCodeAt(count)))
        count++;
    return count;
}
/** `segments` without their first `count` characters; an escape is only ever dropped whole. */
function dropLeft(segments, count) {
    let drop = count;
    return segments.flatMap((segment) => {
        const dropped = Math.min(segment.value.length, drop);
        drop -= dropped;
        if (dropped === 0)
            return [segment];
        if (dropped === segment.value.length)
            return [];
        return [{ value: segment.value.slice(dropped), start: segment.start + dropped, end: segment.end }];
    });
}
/**
 * The pieces of a `<<-` heredoc without the white space that all its lines begin
 * with. A line that begins with a hole, or whose text `~` has emptied, begins
 * with none, so nothing is taken away; a line emptied by `~}` does not end.
 */
function dedent(pieces) {
    const starts = new Set();
    let least = Infinity;
    let startsLine = true;
    for (const piece of pieces) {
        const value = piece.kind === 'text' ? valueOfSegments(piece.segments) : '';
        const endsLine = value.endsWith('\n');
        if (startsLine) {
            const spaces = leadingSpaces(value);
            if (!(endsLine && spaces === value.length)) {
                least = Math.min(least, spaces);
                starts.add(piece);
            }
        }
        startsLine = endsLine;
    }
    return pieces.map((piece) => piece.kind === 'text' && starts.has(piece) ? { kind: 'text', segments: dedentLine(piece.segments, least) } : piece);
}
/** Combining marks after the last space taken away go with it, as parts of one character. */
function dedentLine(segments, spaces) {
    if (spaces === 0)
        return segments;
    const marks = /^[^\S\t\v\f\u2028\u2029][\p{M}\u200c\u200d]+/u.exec(valueOfSegments(segments).slice(spaces - 1));
    return dropLeft(segments, spaces - 1 + (marks === null ? 1 : marks[0].length));
}

;// CONCATENATED MODULE: ./syntax/hcl/template.js




/** Reads the quoted string at the cursor. */
function quotedTemplate(cursor, parseHole) {
    const { text, at: start } = cursor;
    const close = plainEnd(text, start + 1);
    if (close < 0)
        return nodeOf(scanQuoted(cursor, parseHole));
    cursor.at = close + 1;
    return { kind: 'string', range: { start, end: close + 1 }, value: text.slice(start + 1, close), quote: '"' };
}
/** Reads the heredoc at the cursor; `undefined` where `<<` does not begin one. */
function heredocTemplate(cursor, parseHole) {
    const template = scanHeredoc(cursor, parseHole);
    return template && nodeOf(template);
}
/** Reads the quoted label of a block, which may hold no template. */
function label(cursor) {
    const refuse = () => fail(cursor, cursor.at, cursor.at, (0,message/* words */.aL)('expected a label without `${…}`'));
    const node = quotedTemplate(cursor, refuse);
    if (node.kind !== 'string')
        fail(cursor, node.range.start, node.range.end, (0,message/* words */.aL)('expected a label without `%{…}`'));
    return node.value;
}
/** The quote that closes a string of nothing but plain characters; -1 if there is more to it, or the text ends. */
function plainEnd(text, from) {
    for (let at = from;; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at;
        if (code === 0x24 || code === 0x25 || code === 0x5c || code === 0x0a || code === 0x0d || Number.isNaN(code))
            return -1;
    }
}
function nodeOf({ range, quote, pieces }) {
    if (pieces.every(({ kind }) => kind === 'text')) {
        let value = '';
        for (const piece of pieces)
            if (piece.kind === 'text')
                value += valueOfSegments(piece.segments);
        return { kind: 'string', range, value, quote };
    }
    return { kind: 'opaque', range, expression: { kind: 'template', parts: partsOf(pieces) } };
}
function partsOf(pieces) {
    const parts = [];
    for (const piece of pieces) {
        if (piece.kind !== 'text') {
            parts.push(piece);
            continue;
        }
        const first = piece.segments[0];
        const last = piece.segments[piece.segments.length - 1];
        if (first === undefined || last === undefined)
            continue;
        const value = valueOfSegments(piece.segments);
        const previous = parts[parts.length - 1];
        if (previous?.kind !== 'text') {
            parts.push({ kind: 'text', value, range: { start: first.start, end: last.end } });
            continue;
        }
        const range = { start: previous.range.start, end: last.end };
        parts[parts.length - 1] = { kind: 'text', value: previous.value + value, range };
    }
    return parts;
}
/** The template between two quotes; the cursor stands at the first. */
function scanQuoted(cursor, parseHole) {
    const start = cursor.at;
    cursor.at++;
    const scan = scanAt(cursor, parseHole);
    for (;;) {
        const code = peek(cursor);
        if (code === 0x22)
            break;
        if (code === 0x5c) {
            endPlain(scan);
            scan.segments.push(scanEscape(cursor));
            scan.plainStart = cursor.at;
        }
        else if (code === 0x24 || code === 0x25)
            mark(scan, code);
        else if (code === 0x0a || code === 0x0d)
            fail(cursor, start, cursor.at, (0,message/* words */.aL)('expected `"` before the end of the line'));
        else if (atEnd(cursor))
            fail(cursor, start, cursor.at, (0,message/* words */.aL)('expected `"` before the end of the file'));
        else
            cursor.at++;
    }
    endText(scan);
    cursor.at++;
    endDirectives(scan);
    return { range: { start, end: cursor.at }, quote: '"', pieces: scan.pieces };
}
/** Reads the whole text as one template, as Terraform reads a template file or a string of `.tf.json`. */
function scanTemplate(cursor, parseHole) {
    const scan = scanAt(cursor, parseHole);
    while (!atEnd(cursor)) {
        const code = peek(cursor);
        if (code === 0x24 || code === 0x25)
            mark(scan, code);
        else
            cursor.at++;
    }
    endText(scan);
    endDirectives(scan);
    return partsOf(scan.pieces);
}
/** The template of a heredoc; `undefined` where none begins here. */
function scanHeredoc(cursor, parseHole) {
    const { text, at: start } = cursor;
    const flush = text.charCodeAt(start + 2) === 0x2d;
    const nameStart = flush ? start + 3 : start + 2;
    const nameEnd = identifierEnd(text, nameStart);
    cursor.at = nameEnd;
    if (nameEnd === nameStart || !skipLineEnd(cursor)) {
        cursor.at = start;
        return undefined;
    }
    const marker = text.slice(nameStart, nameEnd);
    const scan = scanAt(cursor, parseHole);
    let end = takeMarker(cursor, marker);
    while (end < 0) {
        scanLine(scan, { start, end: nameEnd }, marker);
        end = takeMarker(cursor, marker);
    }
    endDirectives(scan);
    return { range: { start, end }, quote: '', pieces: flush ? dedent(scan.pieces) : scan.pieces };
}
/** The end of the closing marker if the line at the cursor is it, and moves to the line's end; else -1. */
function takeMarker(cursor, marker) {
    const { text, at } = cursor;
    const start = blankEnd(text, at);
    if (!text.startsWith(marker, start))
        return -1;
    const end = start + marker.length;
    cursor.at = blankEnd(text, end);
    if (atLineEnd(cursor))
        return end;
    cursor.at = at;
    return -1;
}
function blankEnd(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0x0d || !isSpace(code))
            return at;
        at++;
    }
}
/** Reads a heredoc up to and with the next line end outside of holes. */
function scanLine(scan, opener, marker) {
    const { cursor } = scan;
    for (;;) {
        const code = peek(cursor);
        if (code === 0x24 || code === 0x25)
            mark(scan, code);
        else if (code === 0x0a || code === 0x0d) {
            if (!skipLineEnd(cursor))
                expected(cursor, 'a line end');
            endText(scan);
            return;
        }
        else if (atEnd(cursor)) {
            fail(cursor, opener.start, opener.end, (0,message/* message */.iU) `expected the closing marker ${marker} on a line of its own, ended`);
        }
        else
            cursor.at++;
    }
}
function scanAt(cursor, parseHole) {
    const { at } = cursor;
    return { cursor, parseHole, pieces: [], segments: [], plainStart: at, trimNext: false, open: [] };
}
/** A `$` or `%`: plain, escaped by doubling before a brace, or the start of a sequence. */
function mark(scan, code) {
    const { cursor } = scan;
    const { text, at } = cursor;
    const next = text.charCodeAt(at + 1);
    if (next === 0x7b) {
        endText(scan);
        sequence(scan, code === 0x25);
    }
    else if (next === code && text.charCodeAt(at + 2) === 0x7b) {
        endPlain(scan);
        scan.segments.push({ value: text.slice(at + 1, at + 3), start: at, end: at + 3 });
        cursor.at = scan.plainStart = at + 3;
    }
    else
        cursor.at++;
}
function endPlain({ cursor, plainStart, segments }) {
    const { text, at } = cursor;
    if (at > plainStart)
        segments.push({ value: text.slice(plainStart, at), start: plainStart, end: at });
}
function endText(scan) {
    endPlain(scan);
    if (scan.segments.length > 0) {
        scan.pieces.push({ kind: 'text', segments: scan.trimNext ? trimLeft(scan.segments) : scan.segments });
        scan.segments = [];
        scan.trimNext = false;
    }
    scan.plainStart = scan.cursor.at;
}
/** Reads `${…}` or `%{…}`. */
function sequence(scan, isDirective) {
    const { cursor, pieces } = scan;
    const start = cursor.at;
    const { lines } = cursor;
    enter(cursor);
    cursor.lines = false;
    cursor.at += 2;
    if (peek(cursor) === 0x7e) {
        cursor.at++;
        const last = pieces[pieces.length - 1];
        if (last?.kind === 'text')
            pieces[pieces.length - 1] = { kind: 'text', segments: trimRight(last.segments) };
    }
    const node = isDirective ? directive(scan) : scan.parseHole(cursor);
    skip(cursor);
    scan.trimNext = peek(cursor) === 0x7e;
    if (scan.trimNext)
        cursor.at++;
    if (peek(cursor) !== 0x7d)
        expected(cursor, `\`}\` to end this \`${isDirective ? '%' : '$'}{\``);
    cursor.at++;
    cursor.lines = lines;
    leave(cursor);
    const range = { start, end: cursor.at };
    pieces.push(isDirective || node === undefined ? { kind: 'directive', range, node } : { kind: 'hole', range, node });
    scan.plainStart = cursor.at;
}
/** The condition or the collection of the directive; the others have none. */
function directive({ cursor, parseHole, open }) {
    skip(cursor);
    const from = cursor.at;
    const word = identifier(cursor);
    const range = { start: from, end: cursor.at };
    const innermost = open[open.length - 1];
    if (word === 'if' || word === 'for') {
        if (word === 'for')
            forNames(cursor);
        const node = parseHole(cursor);
        open.push({ kind: word, range });
        return node;
    }
    if (word === 'else' && innermost?.kind === 'if')
        innermost.kind = 'else';
    else if (word === 'endif' && (innermost?.kind === 'if' || innermost?.kind === 'else'))
        open.pop();
    else if (word === 'endfor' && innermost?.kind === 'for')
        open.pop();
    else if (word === '')
        expected(cursor, directivesAfter(innermost?.kind));
    else
        fail(cursor, from, cursor.at, (0,message/* message */.iU) `expected ${(0,message/* words */.aL)(directivesAfter(innermost?.kind))}, found ${word}`);
    return undefined;
}
function directivesAfter(innermost) {
    if (innermost === 'if')
        return '`else`, `endif`, `if` or `for`';
    if (innermost === undefined)
        return '`if` or `for`';
    return innermost === 'else' ? '`endif`, `if` or `for`' : '`endfor`, `if` or `for`';
}
/** Reads `name in` or `key, value in`, after the word `for`. */
function forNames(cursor) {
    skip(cursor);
    if (identifier(cursor) === '')
        expected(cursor, 'a name after `for`');
    skip(cursor);
    if (peek(cursor) === 0x2c) {
        cursor.at++;
        skip(cursor);
        if (identifier(cursor) === '')
            expected(cursor, 'a name after the comma');
        skip(cursor);
    }
    if (!keyword(cursor, 'in'))
        expected(cursor, '`in`');
}
function endDirectives({ cursor, open }) {
    const last = open[open.length - 1];
    if (last === undefined)
        return;
    const word = last.kind === 'for' ? 'endfor' : 'endif';
    fail(cursor, last.range.start, last.range.end, (0,message/* message */.iU) `expected ${`%{ ${word} }`} before the end of the string`);
}

;// CONCATENATED MODULE: ./syntax/hcl/collection.js
/**
 * What HCL writes in brackets: tuples, objects, and `for` expressions.
 *
 *   { a = 1, "b" : 2    items end at a comma or a line end, keys are names,
 *     (var.c) = 3 }     strings, or computed, which makes the object opaque
 *
 * Refused: two commas in a row, a comma on a line of its own, `for` as the first
 * key of an object, where it begins a `for` expression.
 */



/** Reads the tuple, object or `for` expression at the cursor. */
function collection(cursor, expression) {
    const start = cursor.at;
    const { lines } = cursor;
    const isObject = peek(cursor) === 0x7b;
    cursor.lines = false;
    cursor.at++;
    skip(cursor);
    const isFor = keyword(cursor, 'for');
    const node = isFor
        ? forExpression(cursor, expression, start, isObject)
        : isObject
            ? object(cursor, expression, start)
            : tuple(cursor, expression, start);
    cursor.lines = lines;
    return node;
}
function tuple(cursor, expression, start) {
    const items = [];
    while (peek(cursor) !== 0x5d) {
        items.push(expression(cursor));
        const code = peek(cursor);
        if (code === 0x2c) {
            cursor.at++;
            skip(cursor);
        }
        else if (code !== 0x5d)
            expected(cursor, '`,` or `]`');
    }
    cursor.at++;
    return { kind: 'list', range: { start, end: cursor.at }, items, layout: 'flow' };
}
function object(cursor, expression, start) {
    const items = [];
    while (peek(cursor) !== 0x7d) {
        cursor.lines = true;
        items.push(item(cursor, expression));
        const isEnd = peek(cursor) === 0x7d;
        if (peek(cursor) === 0x2c)
            cursor.at++;
        else if (!isEnd && !skipLineEnd(cursor))
            expected(cursor, '`,`, a line end or `}`');
        cursor.lines = false;
        if (!isEnd)
            skip(cursor);
    }
    cursor.at++;
    const range = { start, end: cursor.at };
    const entries = items.flatMap((each) => {
        const { key, value } = each;
        return key === undefined ? [] : [{ form: 'attribute', key, labels: [], value, range: each.range }];
    });
    if (entries.length === items.length)
        return { kind: 'map', range, entries };
    return { kind: 'opaque', range, expression: { kind: 'object', entries: items } };
}
function item(cursor, expression) {
    const start = cursor.at;
    const { key, keyNode } = itemKey(cursor, expression);
    if (!isSeparator(cursor))
        expected(cursor, '`=` or `:`');
    cursor.at++;
    const value = expression(cursor);
    return { key, keyNode, value, range: { start, end: cursor.last } };
}
/** The key, or what computes it. */
function itemKey(cursor, expression) {
    const start = cursor.at;
    const word = identifier(cursor);
    skip(cursor);
    if (word !== '' && isSeparator(cursor))
        return { key: word, keyNode: undefined };
    cursor.at = start;
    const isParenthesised = peek(cursor) === 0x28;
    const key = expression(cursor);
    const literal = isParenthesised ? undefined : literalKey(key);
    return { key: literal, keyNode: literal === undefined ? key : undefined };
}
function literalKey(key) {
    if (key.kind === 'string')
        return key.value;
    return key.kind === 'literal' && Number.isSafeInteger(key.value) && !String(key.value).startsWith('-')
        ? String(key.value)
        : undefined;
}
/** `=` or `:`, but not the start of `==`, `=>` or `::`. */
function isSeparator({ text, at }) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    return (code === 0x3d && next !== 0x3d && next !== 0x3e) || (code === 0x3a && next !== 0x3a);
}
function forExpression(cursor, expression, start, isObject) {
    forNames(cursor);
    const parts = [expression(cursor)];
    if (peek(cursor) !== 0x3a)
        expected(cursor, '`:`');
    cursor.at++;
    const valueStart = cursor.at;
    parts.push(expression(cursor));
    const hasKey = cursor.text.startsWith('=>', cursor.at);
    if (hasKey !== isObject) {
        if (isObject)
            expected(cursor, '`=>`, since an object needs keys');
        fail(cursor, valueStart, cursor.at, (0,message/* words */.aL)('expected one value, since a list has no keys'));
    }
    if (hasKey) {
        cursor.at += 2;
        parts.push(expression(cursor));
    }
    if (isObject && cursor.text.startsWith('...', cursor.at)) {
        cursor.at += 3;
        skip(cursor);
    }
    if (keyword(cursor, 'if'))
        parts.push(expression(cursor));
    const close = isObject ? 0x7d : 0x5d;
    if (peek(cursor) !== close)
        expected(cursor, `\`if\` or \`${String.fromCharCode(close)}\``);
    cursor.at++;
    return { kind: 'opaque', range: { start, end: cursor.at }, expression: { kind: 'other', parts } };
}

;// CONCATENATED MODULE: ./syntax/hcl/expression.js




/** Reads an expression; leaves the cursor at the token after it, and the expression's end in `last`. */
function expression(cursor) {
    enter(cursor);
    skip(cursor);
    const start = cursor.at;
    const condition = operation(cursor);
    if (peek(cursor) !== 0x3f) {
        leave(cursor);
        return condition;
    }
    cursor.at++;
    const whenTrue = expression(cursor);
    if (peek(cursor) !== 0x3a)
        expected(cursor, '`:` and the other value of the condition');
    cursor.at++;
    const whenFalse = expression(cursor);
    leave(cursor);
    return opaque(start, cursor.last, { kind: 'conditional', condition, whenTrue, whenFalse });
}
function operation(cursor) {
    const start = cursor.at;
    const first = operand(cursor);
    let length = operatorLength(cursor);
    if (length === 0)
        return first;
    const parts = [first];
    while (length > 0) {
        cursor.at += length;
        skip(cursor);
        parts.push(operand(cursor));
        length = operatorLength(cursor);
    }
    return opaque(start, cursor.last, { kind: 'other', parts });
}
/** How long the binary operator at the cursor is; 0 where there is none. */
function operatorLength({ text, at }) {
    const code = text.charCodeAt(at);
    switch (code) {
        case 0x2b: // +
        case 0x2d: // -
        case 0x2a: // *
        case 0x2f: // /
        case 0x25: // %
            return 1;
        case 0x3c: // <
        case 0x3e: // >
            return text.charCodeAt(at + 1) === 0x3d ? 2 : 1;
        case 0x3d: // =
        case 0x21: // !
            return text.charCodeAt(at + 1) === 0x3d ? 2 : 0;
        case 0x26: // &
        case 0x7c: // |
            return text.charCodeAt(at + 1) === code ? 2 : 0;
        default:
            return 0;
    }
}
function operand(cursor) {
    const code = peek(cursor);
    if (code === 0x2d || code === 0x21)
        return unary(cursor, code === 0x2d);
    const start = cursor.at;
    return traversal(cursor, start, term(cursor, code));
}
function unary(cursor, isMinus) {
    const start = cursor.at;
    enter(cursor);
    cursor.at++;
    skip(cursor);
    const isNumber = isDigit(peek(cursor));
    const inner = operand(cursor);
    leave(cursor);
    if (isMinus && isNumber && inner.kind === 'literal' && typeof inner.value === 'number') {
        return { kind: 'literal', range: { start, end: cursor.last }, value: -inner.value };
    }
    return opaque(start, cursor.last, { kind: 'other', parts: [inner] });
}
function term(cursor, code) {
    let node;
    if (code === 0x22)
        node = quotedTemplate(cursor, expression);
    else if (code === 0x5b || code === 0x7b)
        node = collection(cursor, expression);
    else if (code === 0x28)
        node = parenthesised(cursor);
    else if (isDigit(code))
        node = numberLiteral(cursor);
    else if (code === 0x3c && cursor.text.charCodeAt(cursor.at + 1) === 0x3c)
        node = heredocTemplate(cursor, expression);
    else
        return expression_name(cursor);
    if (node === undefined)
        expected(cursor, 'a value');
    // After a heredoc the cursor already is at the end of the marker's line.
    cursor.last = code === 0x3c ? node.range.end : cursor.at;
    return node;
}
function parenthesised(cursor) {
    const { lines } = cursor;
    cursor.lines = false;
    cursor.at++;
    const inner = expression(cursor);
    if (peek(cursor) !== 0x29)
        expected(cursor, '`)`');
    cursor.at++;
    cursor.lines = lines;
    return inner;
}
function numberLiteral(cursor) {
    const start = cursor.at;
    const value = Number(number(cursor));
    return { kind: 'literal', range: { start, end: cursor.at }, value };
}
/** A variable, `true`, `false`, `null`, or a call. */
function expression_name(cursor) {
    const start = cursor.at;
    const word = identifier(cursor);
    if (word === '')
        expected(cursor, 'a value');
    const range = { start, end: cursor.at };
    cursor.last = cursor.at;
    skip(cursor);
    const code = peek(cursor);
    if (code === 0x28)
        return call(cursor, start, word);
    if (code === 0x3a && cursor.text.charCodeAt(cursor.at + 1) === 0x3a)
        return call(cursor, start, qualified(cursor, word));
    if (word === 'true' || word === 'false')
        return { kind: 'literal', range, value: word === 'true' };
    if (word === 'null')
        return { kind: 'literal', range, value: null };
    return opaqueIn(range, { kind: 'traversal', path: [word], indexes: [] });
}
/** The rest of `provider::name::function`, as far as its bracket. */
function qualified(cursor, first) {
    let whole = first;
    while (cursor.text.startsWith('::', cursor.at)) {
        cursor.at += 2;
        skip(cursor);
        const word = identifier(cursor);
        if (word === '')
            expected(cursor, 'the name of a function');
        whole += `::${word}`;
        skip(cursor);
    }
    if (peek(cursor) !== 0x28)
        expected(cursor, '`(`');
    return whole;
}
function call(cursor, start, called) {
    const { lines } = cursor;
    cursor.lines = false;
    cursor.at++;
    const args = [];
    let expandFinal = false;
    skip(cursor);
    while (peek(cursor) !== 0x29) {
        args.push(expression(cursor));
        expandFinal = cursor.text.startsWith('...', cursor.at);
        if (expandFinal) {
            cursor.at += 3;
            skip(cursor);
            if (peek(cursor) !== 0x29)
                expected(cursor, '`)` after `...`');
        }
        else if (peek(cursor) === 0x2c) {
            cursor.at++;
            skip(cursor);
        }
        else if (peek(cursor) !== 0x29)
            expected(cursor, '`,` or `)`');
    }
    cursor.at++;
    cursor.last = cursor.at;
    cursor.lines = lines;
    return opaque(start, cursor.at, { kind: 'call', name: called, args, expandFinal });
}
/** Reads `.name`, `[index]` and splats after `source`, which started at `start`. */
function traversal(cursor, start, source) {
    const path = [];
    const keys = [];
    for (let onlyAttributes = false;;) {
        skip(cursor);
        const code = peek(cursor);
        if (code === 0x2e && !cursor.text.startsWith('...', cursor.at)) {
            const step = attribute(cursor, onlyAttributes);
            if (step === '*')
                onlyAttributes = true;
            path.push(step);
        }
        else if (code === 0x5b) {
            onlyAttributes = false;
            const key = index(cursor);
            path.push(stepOf(key));
            if (key !== undefined && key.kind !== 'string' && key.kind !== 'literal')
                keys.push(key);
        }
        else
            break;
        cursor.last = cursor.at;
    }
    if (path.length === 0)
        return source;
    const root = source.kind === 'opaque' && source.expression.kind === 'traversal' ? source.expression : undefined;
    const value = root === undefined
        ? { kind: 'other', parts: [source, ...keys] }
        : { kind: 'traversal', path: [...root.path, ...path], indexes: [...root.indexes, ...keys] };
    return opaque(start, cursor.last, value);
}
/** Takes `.name`, `.0` or `.*`; after `.*` another one is refused until there is an index. */
function attribute(cursor, onlyAttributes) {
    cursor.at++;
    skip(cursor);
    const start = cursor.at;
    const code = peek(cursor);
    if (code === 0x2a && !onlyAttributes) {
        cursor.at++;
        return '*';
    }
    if (!isDigit(code))
        return identifier(cursor) || expected(cursor, 'the name of an attribute');
    const digits = number(cursor);
    if (digits.includes('.'))
        fail(cursor, start, cursor.at, (0,message/* message */.iU) `expected one index after the dot, found ${digits}`);
    return digits;
}
/** Takes `[…]`; the key, or `undefined` for `[*]`. */
function index(cursor) {
    const { lines } = cursor;
    let key;
    cursor.at++;
    skip(cursor);
    if (peek(cursor) === 0x2a) {
        cursor.at++;
        skip(cursor);
    }
    else {
        cursor.lines = false;
        key = expression(cursor);
    }
    if (peek(cursor) !== 0x5d)
        expected(cursor, '`]`');
    cursor.at++;
    cursor.lines = lines;
    return key;
}
function stepOf(key) {
    return key?.kind === 'string' || key?.kind === 'literal' ? String(key.value) : '*';
}
function opaque(start, end, value) {
    return opaqueIn({ start, end }, value);
}
function opaqueIn(range, value) {
    return { kind: 'opaque', range, expression: value };
}

// EXTERNAL MODULE: ./syntax/json/parse-json.js
var parse_json = __webpack_require__(2574);
;// CONCATENATED MODULE: ./syntax/embedded-json.js




/**
 * The JSON document in the string or heredoc `node` of `text`; in the whole of
 * `text`, where `node` is `undefined`: a template file with `${…}` holes.
 */
function parseEmbedded(text, node) {
    const runs = node === undefined ? runsOfFile(text) : runsOf(text, node);
    const parsed = (0,parse_json/* parseJson */.q)(filled(runs));
    const hasDirectives = runs.some(({ kind }) => kind === 'directive');
    if (parsed.kind === 'unreadable')
        return { ...parsed, at: toFile(runs, parsed.at), hasDirectives };
    const quote = node !== undefined && text[node.range.start] === '"' ? '\\"' : '"';
    return { kind: 'tree', root: placed(parsed.root, runs, quote), hasDirectives };
}
/** A template file with every hole overwritten, length for length: JSON, as far as it is any. */
function withoutHoles(text) {
    return filled(runsOfFile(text));
}
function runsOf(text, { range }) {
    const cursor = cursorAt(text, range.start);
    const template = text[range.start] === '"' ? scanQuoted(cursor, expression) : scanHeredoc(cursor, expression);
    return numbered((template?.pieces ?? []).flatMap((piece) => runsIn(text, piece)));
}
function runsIn(text, piece) {
    if (piece.kind === 'text')
        return piece.segments.map(({ value, start, end }) => ({ value, start, end, kind: 'text' }));
    const { start, end } = piece.range;
    return [{ value: text.slice(start, end), start, end, kind: piece.kind, node: piece.node }];
}
/** In a template file, `$${` stands for itself and everything else between `${` and `}` is a hole. */
function runsOfFile(text) {
    const runs = [];
    let start = 0;
    const push = (end, kind) => {
        if (end > start)
            runs.push({ value: text.slice(start, end), start, end, kind });
        start = end;
    };
    for (const match of text.matchAll(/\$\$\{|%%\{|[$%]\{[^{}"]*(?:"[^"\n]*"[^{}"]*)*\}/g)) {
        if (match[0].startsWith('$$') || match[0].startsWith('%%'))
            continue;
        push(match.index, 'text');
        push(match.index + match[0].length, match[0].startsWith('%') ? 'directive' : 'hole');
    }
    push(text.length, 'text');
    return numbered(runs);
}
function numbered(runs) {
    let at = 0;
    return runs.map((run) => {
        const placedRun = { ...run, at };
        at += run.value.length;
        return placedRun;
    });
}
/** The decoded text with every hole overwritten. */
function filled(runs) {
    let text = '';
    let inString = false;
    for (const { value, kind } of runs) {
        if (kind === 'hole')
            text += inString ? 'x'.repeat(value.length) : `0${' '.repeat(value.length - 1)}`;
        else if (kind === 'directive')
            text += inString ? 'x'.repeat(value.length) : ' '.repeat(value.length);
        else {
            text += value;
            inString = endsInString(value, inString);
        }
    }
    return text;
}
function endsInString(text, before) {
    let inString = before;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (inString && char === '\\')
            at++;
        else if (char === '"')
            inString = !inString;
    }
    return inString;
}
function toFile(runs, { start, end }) {
    const first = startInFile(runs, start);
    return { start: first, end: end > start ? Math.max(first, endInFile(runs, end)) : first };
}
function startInFile(runs, offset) {
    const run = runAt(runs, offset);
    if (run === undefined)
        return runs.at(-1)?.end ?? 0;
    return isVerbatim(run) ? run.start + offset - run.at : run.start;
}
function endInFile(runs, offset) {
    const run = runAt(runs, offset - 1);
    if (run === undefined)
        return runs.at(-1)?.end ?? 0;
    return isVerbatim(run) ? run.start + offset - run.at : run.end;
}
function runAt(runs, offset) {
    const run = runs[indexAt(runs, offset)];
    return run !== undefined && offset < run.at + run.value.length ? run : undefined;
}
/** The last run that begins at `offset` or before it. */
function indexAt(runs, offset) {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The runs that a range of the decoded text touches. */
function runsWithin(runs, { start, end }) {
    const first = indexAt(runs, start);
    let last = first;
    while ((runs[last]?.at ?? end) < end)
        last++;
    return runs.slice(first, last);
}
function isVerbatim({ value, start, end }) {
    return end - start === value.length;
}
/** The tree with the ranges of the file, and opaque where a hole is in it. */
function placed(node, runs, quote) {
    const range = toFile(runs, node.range);
    switch (node.kind) {
        case 'string':
            return hasHole(runs, node.range) ? template(node.range, runs) : { ...node, range, quote };
        case 'literal':
            return hasHole(runs, node.range)
                ? { kind: 'opaque', range, expression: { kind: 'unknown' } }
                : { ...node, range };
        case 'list':
            return { ...node, range, items: node.items.map((item) => placed(item, runs, quote)) };
        case 'map':
            return placedMap(node, range, runs, quote);
        default:
            return { ...node, range };
    }
}
/** A string with holes: the runs between its quotes. */
function template(whole, runs) {
    const inside = { start: whole.start + 1, end: whole.end - 1 };
    const parts = runsWithin(runs, inside).map((run) => {
        const range = { start: run.start, end: run.end };
        if (run.kind === 'directive')
            return { kind: 'directive', range, node: run.node };
        if (run.kind === 'hole')
            return { kind: 'hole', range, node: run.node ?? inHole(run) };
        const text = { start: Math.max(run.at, inside.start), end: Math.min(run.at + run.value.length, inside.end) };
        return {
            kind: 'text',
            range: toFile(runs, text),
            value: unescaped(run.value.slice(text.start - run.at, text.end - run.at)),
        };
    });
    return { kind: 'opaque', range: toFile(runs, whole), expression: { kind: 'template', parts } };
}
/** What stands in the hole of a template file: mostly the name of a variable. */
function inHole({ value, start, end }) {
    const inside = /^\$\{\s*([A-Za-z_][\w.]*)\s*\}$/.exec(value)?.[1];
    const expression = inside === undefined ? { kind: 'unknown' } : { kind: 'traversal', path: inside.split('.'), indexes: [] };
    return { kind: 'opaque', range: { start: start + 2, end: end - 1 }, expression };
}
/** JSON's escapes undone in a part of a string; no escape reaches into a hole. */
function unescaped(written) {
    if (!written.includes('\\'))
        return written;
    const parsed = (0,parse_json/* parseJson */.q)(`"${written}"`);
    return parsed.kind === 'tree' && parsed.root.kind === 'string' ? parsed.root.value : written;
}
function placedMap(node, range, runs, quote) {
    const entries = node.entries.map((each) => ({
        ...each,
        range: toFile(runs, each.range),
        value: placed(each.value, runs, quote),
    }));
    const computed = node.entries.map(({ range: whole, value }) => keyWithHole(whole, value.range, runs));
    if (computed.every((each) => each === undefined))
        return { ...node, range, entries };
    const opened = entries.map((each, at) => ({
        key: computed[at] === undefined ? each.key : undefined,
        keyNode: computed[at],
        value: each.value,
        range: each.range,
    }));
    return { kind: 'opaque', range, expression: { kind: 'object', entries: opened } };
}
/** The key of an entry, where a hole is in it. */
function keyWithHole(whole, value, runs) {
    if (!hasHole(runs, { start: whole.start, end: value.start }))
        return undefined;
    const text = runsWithin(runs, { start: whole.start, end: value.start })
        .map(({ at, value: part, kind }) => (kind === 'text' ? part : 'x'.repeat(part.length)).slice(Math.max(0, whole.start - at)))
        .join('');
    const length = /^"(?:[^"\\]|\\.)*"/s.exec(text)?.[0].length ?? value.start - whole.start;
    return template({ start: whole.start, end: whole.start + length }, runs);
}
function hasHole(runs, range) {
    return runsWithin(runs, range).some(({ kind }) => kind !== 'text');
}

// EXTERNAL MODULE: ./syntax/bracketed.js + 2 modules
var bracketed = __webpack_require__(4034);
// EXTERNAL MODULE: ./syntax/json/comments.js
var comments = __webpack_require__(2776);
;// CONCATENATED MODULE: ./syntax/json-template.js
/** Templates of JSON: files in which `${…}` stands where a value, or a part of a string, is filled in. */



/** JSON with the holes of a template. */
const jsonTemplate = {
    name: 'json-template',
    reads: (path) => /\.(?:tpl|tftpl|tmpl|template)$/i.test(path),
    parse: (text) => parseEmbedded(text, undefined),
    comments: (text) => (parseEmbedded(text, undefined).kind === 'tree' ? (0,comments/* commentsIn */.w)(withoutHoles(text)) : []),
    ...(0,bracketed/* bracketed */.E)(['"']),
};

// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
// EXTERNAL MODULE: ./sources/source.js
var source = __webpack_require__(4623);
;// CONCATENATED MODULE: ./sources/policy-json/policy-json.js
/**
 * Policy documents in JSON files, whatever the file is called.
 *
 * Three shapes: a bare document, a document under `PolicyDocument` (as AWS's
 * `get-role-policy` answers, and as people store it), and a list of either.
 * Other JSON is not touched. A file that cannot be parsed is reported when it
 * speaks of statements at all, so that a broken policy is never passed over and a
 * broken `tsconfig.json` never mentioned.
 *
 * Not handled: documents deeper inside other JSON (CloudFormation, plans).
 */







const policy_json_name = 'policy-json';
/** Endings of files that hold no bare JSON document; anything else may. */
const otherLanguages = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|rs|c|cc|cpp|h|hpp|cs|php|swift|scala|sh|bash|zsh|ps1|md|mdx|rst|html?|css|scss|svg|png|jpe?g|gif|webp|ico|pdf|zip|gz|tgz|jar|woff2?|ttf|lock|sum|toml|ini|cfg|xml|csv|tsv|sql|proto|graphql|snap|map|ya?ml|tf|tfvars|hcl|tofu|ipynb)$/i;
/** Bare policy documents in JSON. */
const policyJson = {
    name: policy_json_name,
    // A document may be added before another, or a bare one put into a list.
    addresses: 'positional',
    namesPolicies: true,
    wants: (path) => !otherLanguages.test(path),
    looksLikePolicy: (path) => json/* json */.P.reads(path) || /polic/i.test(path),
    accountsFor: () => false,
    mentions: ({ text }) => speaksOfPolicies(text),
    companions: () => [],
    read: (files) => ({ found: files.filter(isJson).flatMap(discoverIn), principals: [] }),
};
function isJson({ path, text }) {
    return (/^\uFEFF?\s*(?:[[{]|\/[/*])/.test(text) || json/* json */.P.reads(path)) && speaksOfPolicies(text);
}
/** A key may be written with escapes, which honest files never do. */
function speaksOfPolicies(text) {
    return /"(?:Statement|PolicyDocument|Effect|Action|NotAction)"/.test(text) || hasEscapedKey(text);
}
/** Whether an escaped ASCII character stands in what may be a key. Each character is looked at once or twice. */
function hasEscapedKey(text) {
    const [escape, end, colon] = [/\\u00[0-7]/g, /["\n]/g, /\s*:/y];
    while (escape.test(text)) {
        end.lastIndex = escape.lastIndex;
        if (!end.test(text))
            return false;
        colon.lastIndex = end.lastIndex;
        if (text[end.lastIndex - 1] === '"' && colon.test(text))
            return true;
        escape.lastIndex = end.lastIndex;
    }
    return false;
}
function discoverIn(file) {
    const { parsed, language } = parsedOf(file.text);
    if (parsed.kind === 'unreadable')
        return [{ kind: 'skipped', at: address(file, (0,source/* stemOf */.V)(file.path), parsed.at), why: parsed.why, incomplete: true }];
    const { root } = parsed;
    const candidates = root.kind === 'list' ? root.items : [root];
    return candidates.flatMap((node, index) => {
        const document = documentIn(node);
        if (document === undefined || !(0,read_document/* looksLikePolicy */.QC)(document))
            return [];
        const twice = (0,syntax_node/* duplicateKey */.V)(node);
        if (twice !== undefined && document !== node) {
            const why = (0,message/* message */.iU) `the key ${twice.key} appears twice in one object, and only one of the two counts`;
            return [{ kind: 'skipped', at: address(file, (0,source/* stemOf */.V)(file.path), node.range), why, incomplete: true }];
        }
        const at = address(file, root.kind === 'list' ? `${(0,source/* stemOf */.V)(file.path)}[${index}]` : (0,source/* stemOf */.V)(file.path), document.range);
        const read = (0,read_document/* readDocument */.u0)(at, document, file.text, language);
        if (read.kind === 'refused')
            return [{ kind: 'skipped', at, why: read.why, incomplete: true }];
        return [{ kind: 'policy', policy: read.policy, ...owner(node, file.path) }];
    });
}
/** Whose policy it is, where the wrapper says so: `get-role-policy` answers with `RoleName` and `PolicyName`. */
function owner(node, path) {
    const role = textOf(node, 'RoleName');
    const user = textOf(node, 'UserName');
    const policyName = textOf(node, 'PolicyName');
    return {
        attachedTo: [
            ...(role === undefined ? [] : [principal('role', role)]),
            ...(user === undefined ? [] : [principal('user', user)]),
        ],
        attachedBy: [],
        knownAs: policyName === undefined ? { names: [(0,source/* stemOf */.V)(path)], by: 'file' } : { names: [policyName], by: 'resource' },
    };
}
function principal(type, principalName) {
    return { kind: 'exact', type, name: principalName, path: undefined };
}
/** A name in a wrapper; one with a wildcard is no name. */
function textOf(node, key) {
    const value = (0,syntax_node/* entry */.f)(node, key);
    return value?.kind === 'string' && /^[\w+=,.@-]+$/.test(value.value) ? value.value : undefined;
}
/** JSON, or a template of JSON with `${…}` in it. */
function parsedOf(text) {
    const parsed = json/* json */.P.parse(text);
    if (parsed.kind === 'tree' || !text.includes('${'))
        return { parsed, language: json/* json */.P };
    const template = parseEmbedded(text, undefined);
    return template.hasDirectives ? { parsed, language: json/* json */.P } : { parsed: template, language: jsonTemplate };
}
/** The document itself, or the one its wrapper holds. */
function documentIn(node) {
    return (0,syntax_node/* entry */.f)(node, 'Statement') === undefined ? (0,syntax_node/* entry */.f)(node, 'PolicyDocument') : node;
}
function address({ path }, policyName, range) {
    return { source: policy_json_name, path, name: policyName, range };
}

;// CONCATENATED MODULE: ./syntax/hcl/template-strings.js



/** The same tree, with every string that holds `${` or `%{` as a template. */
function withTemplates(node, text) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => withTemplates(item, text)) };
    if (node.kind === 'map') {
        const entries = node.entries.map((each) => ({ ...each, value: withTemplates(each.value, text) }));
        return { ...node, entries };
    }
    return node.kind === 'string' && /[$%]\{/.test(node.value) ? templateOf(node, text) : node;
}
function templateOf(node, text) {
    const { range, value } = node;
    const isPlain = text.slice(range.start + 1, range.end - 1) === value;
    const place = (inner) => isPlain ? { start: inner.start + range.start + 1, end: inner.end + range.start + 1 } : range;
    try {
        const parts = scanTemplate(cursorAt(value, 0), expression);
        return parts.every(({ kind }) => kind === 'text')
            ? node
            : { kind: 'opaque', range, expression: { kind: 'template', parts: parts.map((part) => partAt(part, place)) } };
    }
    catch {
        return { kind: 'opaque', range, expression: { kind: 'unknown' } };
    }
}
function partAt(part, place) {
    const range = place(part.range);
    if (part.kind === 'text')
        return { ...part, range };
    return part.kind === 'hole'
        ? { ...part, range, node: nodeAt(part.node, place) }
        : { ...part, range, node: part.node && nodeAt(part.node, place) };
}
function nodeAt(node, place) {
    const range = place(node.range);
    switch (node.kind) {
        case 'list':
            return { ...node, range, items: node.items.map((item) => nodeAt(item, place)) };
        case 'map':
            return {
                ...node,
                range,
                entries: node.entries.map((each) => ({
                    ...each,
                    range: place(each.range),
                    value: nodeAt(each.value, place),
                })),
            };
        case 'opaque':
            return { ...node, range, expression: expressionAt(node.expression, place) };
        case 'string':
        case 'literal':
            return { ...node, range };
    }
}
function expressionAt(inner, place) {
    const all = (nodes) => nodes.map((each) => nodeAt(each, place));
    switch (inner.kind) {
        case 'traversal':
            return { ...inner, indexes: all(inner.indexes) };
        case 'call':
            return { ...inner, args: all(inner.args) };
        case 'template':
            return { ...inner, parts: inner.parts.map((part) => partAt(part, place)) };
        case 'conditional':
            return {
                ...inner,
                condition: nodeAt(inner.condition, place),
                whenTrue: nodeAt(inner.whenTrue, place),
                whenFalse: nodeAt(inner.whenFalse, place),
            };
        case 'object':
            return {
                ...inner,
                entries: inner.entries.map((each) => ({
                    ...each,
                    range: place(each.range),
                    keyNode: each.keyNode && nodeAt(each.keyNode, place),
                    value: nodeAt(each.value, place),
                })),
            };
        case 'other':
            return { ...inner, parts: all(inner.parts) };
        case 'unknown':
            return inner;
    }
}

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./text/line.js
var text_line = __webpack_require__(683);
;// CONCATENATED MODULE: ./syntax/hcl/parse-hcl.js
/**
 * HCL 2, the language of Terraform files, as a tree with ranges.
 *
 *   resource "aws_iam_policy" "deploy" {   a block: key `resource`, two labels,
 *     name = "deploy"                      its body a map with one attribute
 *   }
 *
 * Strict: what HashiCorp's parser refuses is refused here, with its place and
 * what was expected there; nothing is skipped to go on. Strings keep the code
 * points of the file, where HashiCorp's values are NFC: normalise to compare.
 * Refused beyond that: nesting deeper than 200 levels. Not refused: letters in
 * names that are younger than Unicode 9.
 */




/** The tree of a file, whose root is the map of its body. */
function parseHcl(text) {
    return parsedBy(cursorAtStart(text));
}
/** The comments of a file, in order, also those inside of `${…}`; none of one that does not parse. */
function commentsIn(text) {
    const cursor = cursorAtStart(text);
    return parsedBy(cursor).kind === 'tree' ? cursor.comments : [];
}
function cursorAtStart(text) {
    return cursorAt(text, text.startsWith('\uFEFF') ? 1 : 0);
}
function parsedBy(cursor) {
    try {
        const entries = body(cursor, undefined);
        return { kind: 'tree', root: { kind: 'map', range: { start: 0, end: cursor.text.length }, entries } };
    }
    catch (error) {
        if (cursor.failure === undefined)
            throw error;
        return { kind: 'unreadable', ...cursor.failure };
    }
}
/** Reads attributes and blocks up to the end: of the file, or of the block opened at `open`. */
function body(cursor, open) {
    const entries = [];
    const names = new Set();
    for (;;) {
        cursor.lines = false;
        skip(cursor);
        cursor.lines = true;
        if (atEnd(cursor)) {
            if (open === undefined)
                return entries;
            fail(cursor, open, open + 1, (0,message/* words */.aL)('expected `}` to close this block before the end of the file'));
        }
        if (open !== undefined && peek(cursor) === 0x7d)
            return entries;
        entries.push(bodyItem(cursor, names));
        if (!atLineEnd(cursor) && !atEnd(cursor))
            expected(cursor, 'a line end');
    }
}
function bodyItem(cursor, names) {
    const start = cursor.at;
    const word = identifier(cursor);
    if (word === '')
        expected(cursor, 'an attribute or a block');
    const end = cursor.at;
    skip(cursor);
    if (!isEquals(cursor))
        return block(cursor, start, word);
    if (names.has(word))
        fail(cursor, start, end, (0,message/* message */.iU) `expected one attribute ${word}, found another`);
    names.add(word);
    return parse_hcl_attribute(cursor, start, word);
}
function parse_hcl_attribute(cursor, start, key) {
    cursor.at++;
    const value = expression(cursor);
    return { form: 'attribute', key, labels: [], value, range: { start, end: cursor.last } };
}
function block(cursor, start, key) {
    const labels = labelsOf(cursor);
    const open = cursor.at;
    enter(cursor);
    cursor.at++;
    skip(cursor);
    const isOneLine = !atLineEnd(cursor) && !atEnd(cursor) && peek(cursor) !== 0x7d;
    const entries = isOneLine ? [onlyAttribute(cursor)] : body(cursor, open);
    if (peek(cursor) !== 0x7d)
        expected(cursor, '`}`, since a block on one line has one attribute');
    cursor.at++;
    leave(cursor);
    const { at: end } = cursor;
    skip(cursor);
    return {
        form: 'block',
        key,
        labels,
        value: { kind: 'map', range: { start: open, end }, entries },
        range: { start, end },
    };
}
/** Reads names and quoted strings up to the opening brace. */
function labelsOf(cursor) {
    const labels = [];
    for (;;) {
        const code = peek(cursor);
        if (code === 0x7b)
            return labels;
        const next = code === 0x22 ? label(cursor) : identifier(cursor);
        if (next === '' && code !== 0x22)
            expected(cursor, labels.length === 0 ? '`=`, a label or `{`' : 'a label or `{`');
        labels.push(next);
        skip(cursor);
    }
}
function onlyAttribute(cursor) {
    const start = cursor.at;
    const word = identifier(cursor);
    if (word === '')
        expected(cursor, 'an attribute or `}`');
    skip(cursor);
    if (!isEquals(cursor))
        expected(cursor, '`=`, since a block on one line has one attribute');
    return parse_hcl_attribute(cursor, start, word);
}
/** `=`, but not the start of `==` or `=>`. */
function isEquals({ text, at }) {
    const next = text.charCodeAt(at + 1);
    return text.charCodeAt(at) === 0x3d && next !== 0x3d && next !== 0x3e;
}

;// CONCATENATED MODULE: ./syntax/hcl/hcl.js
/** HCL as a language: the files of Terraform and OpenTofu. */


/** HCL, as Terraform and OpenTofu write it. */
const hcl = {
    name: 'hcl',
    reads: (path) => /\.(?:tf|tofu)$/i.test(path),
    parse: parseHcl,
    comments: commentsIn,
    ...(0,bracketed/* bracketed */.E)(['"']),
};

;// CONCATENATED MODULE: ./syntax/index.js
/** The languages that policies are written in. A new language is one more line here. */



/** Every language, by the endings of its files; a program around the library may add its own. */
const languages = [hcl, json/* json */.P, jsonTemplate];
/** The language of a file, by its path; `undefined` where the path does not say. */
function languageOf(path) {
    return languages.find((language) => language.reads(path));
}

;// CONCATENATED MODULE: ./sources/terraform/module.js
/**
 * The files of one folder, read as a Terraform module.
 *
 * Knows every block and every local of the folder and follows references inside
 * it: `local.x`, and the attributes of blocks that it holds itself. What comes
 * from outside (variables, other modules, remote data) stays an expression.
 */



/** The folder of a file, empty for the root of the repository. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The language of a module's file: HCL, or JSON in `.tf.json`. */
function languageOfFile({ path }) {
    return languageOf(path) ?? hcl;
}
/** The module that the parsed files of one folder make. */
function moduleOf(folder, parsed, files, around) {
    const blocks = parsed.flatMap(({ node, file }) => node.entries.flatMap((entry) => blocksIn(entry, file)));
    const locals = new Map(blocks
        .filter(({ type }) => type === 'locals')
        .flatMap(({ body, file }) => body.entries.map(({ key, value }) => [key, { node: value, file }])));
    return { folder, blocks, locals, files, around, only: undefined };
}
/** In `.tf.json` a block is a map below its type and its labels, or a list of such maps. */
function blocksIn(entry, file) {
    if (entry.form === 'block') {
        return entry.value.kind === 'map' ? [{ type: entry.key, labels: entry.labels, body: entry.value, file }] : [];
    }
    const depth = {
        resource: 2,
        data: 2,
        module: 1,
        variable: 1,
        output: 1,
        locals: 0,
    };
    const levels = depth[entry.key];
    return levels === undefined ? [] : unfolded(entry.key, [], entry.value, levels, file);
}
function unfolded(type, labels, node, levels, file) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => unfolded(type, labels, item, levels, file));
    if (node.kind !== 'map')
        return [];
    if (levels === 0)
        return [{ type, labels, body: node, file }];
    return node.entries.flatMap(({ key, value }) => unfolded(type, [...labels, key], value, levels - 1, file));
}
/** The block's address, as Terraform prints it: `aws_iam_role.deploy`, `data.aws_iam_policy_document.deploy`. */
function addressOf({ type, labels }) {
    return (type === 'resource' ? labels : [type, ...labels]).join('.');
}
/** The block that an address names, given as the steps of a traversal. */
function blockAt(module, path) {
    return byAddress(module.blocks).get(path.slice(0, path[0] === 'data' ? 3 : 2).join('.'));
}
/** The first block of each address. */
const byAddress = (0,memo/* memoOf */.Q0)((blocks) => {
    const all = new Map();
    for (const block of blocks) {
        const address = addressOf(block);
        if (/^(?:resource|data|module|variable|output)$/.test(block.type) && !all.has(address))
            all.set(address, block);
    }
    return all;
});
/** The attribute of a block. */
function module_attribute({ body, file }, key) {
    const found = body.entries.find((each) => each.key === key && each.form === 'attribute');
    return found === undefined ? undefined : { node: found.value, file };
}
/** The steps of a reference: `["local", "x"]`; `undefined` for any other value. */
function pathOf(node) {
    if (node.kind !== 'opaque')
        return undefined;
    const { expression } = node;
    if (expression.kind === 'traversal')
        return expression.path;
    // "${local.x}" is what people wrote before Terraform 0.12.
    const [part] = expression.kind === 'template' ? expression.parts : [];
    if (expression.kind !== 'template' || expression.parts.length !== 1 || part?.kind !== 'hole')
        return undefined;
    return pathOf(part.node);
}
const longestChain = 8;
/** The value a reference to a local stands for; any other value is itself. */
function resolved(module, located, steps = longestChain) {
    const path = pathOf(located.node);
    if (path?.[0] !== 'local' || path.length !== 2 || steps === 0)
        return located;
    const target = module.locals.get(path[1] ?? '');
    return target === undefined ? located : resolved(module, target, steps - 1);
}
/** The literal text of a value, following locals. */
function literalText(module, located) {
    if (located === undefined)
        return undefined;
    const { node } = resolved(module, located);
    return node.kind === 'string' ? node.value : undefined;
}

// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
;// CONCATENATED MODULE: ./sources/terraform/references.js




/** The references of a module, read once. */
function referencesIn({ blocks }) {
    return referencesOf(blocks);
}
const referencesOf = (0,memo/* memoOf */.Q0)((blocks) => {
    const all = new Map();
    for (const block of blocks)
        collect(block, all);
    const of = (target) => {
        const [named, computed] = [all.get(target) ?? none, all.get(anyOf(target)) ?? none];
        return computed.length === 0 ? named : [...named, ...computed];
    };
    const byBlock = (0,memo/* memo */.ph)((target) => (0,group/* grouped */.z)(of(target), ({ block }) => block), mostTargets);
    return { of, inside: (block, target) => byBlock(target).get(block) ?? [] };
});
const none = [];
/** For how many targets their mentions are kept by block. */
const mostTargets = 100;
/** `local.*`, where a local is mentioned whose name is computed. */
function anyOf(target) {
    const dot = target.lastIndexOf('.');
    return dot < 0 ? '' : `${target.slice(0, dot)}.*`;
}
function collect(block, all) {
    const record = (attribute, trail, path) => {
        const found = targetOf(path);
        const node = trail[trail.length - 1];
        if (found === undefined || node === undefined)
            return;
        const mention = { ...found, node, file: block.file, block, attribute, trail };
        const known = all.get(found.target);
        if (known === undefined)
            all.set(found.target, [mention]);
        else
            known.push(mention);
    };
    const walk = (node, attribute, trail) => {
        const here = [...trail, node];
        if (node.kind === 'list')
            for (const item of node.items)
                walk(item, attribute, here);
        if (node.kind === 'map')
            for (const { value } of node.entries)
                walk(value, attribute, here);
        if (node.kind !== 'opaque')
            return;
        if (node.expression.kind === 'traversal')
            record(attribute, here, node.expression.path);
        if (node.expression.kind === 'unknown')
            for (const path of pathsInText(block.file.text.slice(node.range.start, node.range.end)))
                record(attribute, here, path);
        for (const part of (0,value/* partsOf */.CI)(node.expression))
            walk(part, attribute, here);
    };
    const enter = (entries, prefix) => {
        for (const { form, key, labels, value } of entries) {
            const step = [...prefix, [key, ...labels].join('.')];
            if (form === 'block' && value.kind === 'map')
                enter(value.entries, step);
            else if (key !== 'depends_on')
                walk(value, step, []);
        }
    };
    enter(block.body.entries, []);
}
/** What a traversal names, and the steps after it; `undefined` for a name alone, as in `for x in …`. */
function targetOf(path) {
    const [first = '', second] = path;
    if (first === 'each' || first === 'count' || first === 'self')
        return { target: first, rest: path.slice(1) };
    if (second === undefined)
        return undefined;
    const length = first === 'data' || first === 'ephemeral' ? 3 : 2;
    return path.length < length ? undefined : { target: path.slice(0, length).join('.'), rest: path.slice(length) };
}
/** What a text that could not be parsed may mention, as `target` of a mention. */
function targetsInText(text) {
    return pathsInText(text).flatMap((path) => targetOf(path)?.target ?? []);
}
/** Whatever in a text reads like a reference. */
function pathsInText(text) {
    return [...text.matchAll(/(?<![\w-])[A-Za-z_][\w-]*(?:\s*\.\s*(?:[A-Za-z_][\w-]*|\d+|\*))+/g)].map(([found]) => found.split('.').map((step) => step.trim()));
}
/** The mention's place for people: `output.policy_json`, `aws_iam_role.a`. */
function placeOf({ block, attribute }) {
    return block.type === 'locals' ? `local.${attribute[0] ?? ''}` : addressOf(block);
}

;// CONCATENATED MODULE: ./sources/terraform/action-lists.js




/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);
/** How the lists of actions in `file` are found, with what the rest of the module says. */
function actionListsOf(module, file) {
    return (node) => listOf(module, file, node) ??
        action_lists_opaque((0,message/* message */.iU) `its actions are ${excerpt(node, file)}, which these files do not determine`);
}
function listOf(module, file, node) {
    if (node.kind === 'list' || node.kind === 'string')
        return { kind: 'list', node, others: [] };
    const local = localName(node);
    if (local !== undefined)
        return fromLocal(module, file, node, local);
    if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name))
        return undefined;
    const { args } = node.expression;
    const lists = args.map((arg) => listOf(module, file, arg));
    const index = lists.findIndex((each) => each?.kind === 'list');
    const found = lists[index];
    if (found?.kind !== 'list')
        return lists.find((each) => each?.kind === 'opaque');
    return { ...found, others: [...found.others, ...args.filter((_, at) => at !== index)] };
}
function fromLocal(module, file, node, name) {
    const target = resolved(module, { node, file });
    if (!isList(target.node))
        return undefined;
    if (target.file.path !== file.path)
        return action_lists_opaque((0,message/* message */.iU) `its actions stand in ${target.file.path}, under ${`local.${name}`}; only a list in the same file is edited`);
    const shared = chainOf(module, name).find((each) => referencesIn(module).of(`local.${each}`).length > 1);
    if (shared !== undefined)
        return action_lists_opaque(whyShared(module, node, shared));
    return { kind: 'list', node: target.node, others: [] };
}
/** The locals through which a name leads to its list. */
function chainOf(module, name) {
    const chain = new Set();
    for (let next = name; next !== undefined && !chain.has(next);) {
        chain.add(next);
        const located = module.locals.get(next);
        next = located === undefined ? undefined : localName(located.node);
    }
    return [...chain];
}
function whyShared(module, node, name) {
    const mentions = referencesIn(module).of(`local.${name}`);
    const shown = `local.${name}`;
    const other = mentions.find((each) => !each.trail.includes(node) && !isActions(each.attribute));
    if (other === undefined || other.block.type === 'locals')
        return (0,message/* message */.iU) `its actions are ${shown}, which stands in ${mentions.length} places, so they are not narrowed for one of them`;
    const line = (0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(other.file), other.node.range.start);
    return (0,message/* message */.iU) `its actions are ${shown}, which ${placeOf(other)} (${other.file.path}:${line}) uses as well, so they are not narrowed`;
}
function isActions(attribute) {
    return /^(?:not_)?actions$/.test(attribute[attribute.length - 1] ?? '');
}
function isList(node) {
    return node.kind === 'list' || node.kind === 'string';
}
function localName(node) {
    const path = pathOf(node);
    return path?.[0] === 'local' && path.length === 2 ? path[1] : undefined;
}
function excerpt({ range }, { text }) {
    return (0,message/* visible */.RK)(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}
function action_lists_opaque(why) {
    return { kind: 'opaque', why };
}

;// CONCATENATED MODULE: ./sources/terraform/forms.js
/**
 * The forms in which Terraform holds a policy document, and the document each one means.
 *
 *   jsonencode({ Statement = [ … ] })              an object of HCL
 *   <<EOF … EOF   and   "{\"Statement\": … }"       JSON in a string, with `${…}` in it
 *   file("${path.module}/p.json"), templatefile()  JSON in a file of its own
 *   data.aws_iam_policy_document.x.json            HCL's own blocks
 *   local.x                                        any of these, elsewhere
 */







/** The document that begins at the end of a position; `undefined` where none does. */
function formOf(module, { trail, file }) {
    const node = trail[trail.length - 1];
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return fromMap({ node, file });
    if (node.kind === 'string')
        return inString({ node, file });
    if (node.kind !== 'opaque')
        return undefined;
    const { expression } = node;
    if (expression.kind === 'template' && pathOf(node) === undefined)
        return inString({ node, file });
    if (expression.kind !== 'call' || !/^(?:file|templatefile)$/.test(expression.name))
        return undefined;
    const [first] = expression.args;
    return first === undefined ? undefined : inFile(module, { node: first, file });
}
/** An object with statements. What its `Statement` is made of may stand elsewhere. */
function fromMap({ node, file }) {
    if ((0,read_document/* looksLikePolicy */.QC)(node))
        return { kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false };
    const statements = (0,syntax_node/* entry */.f)(node, 'Statement');
    if (statements?.kind !== 'opaque')
        return undefined;
    const why = (0,message/* message */.iU) `its statements are ${forms_excerpt(statements, file)}, which these files do not determine`;
    return { kind: 'unreadable', at: { node, file }, why };
}
/** What a policy in JSON has, also with its quotes escaped. */
const meansPolicy = /"Statement\\?"\s*:/;
/** JSON in a string or heredoc, where it is meant as a policy. */
function inString(located) {
    const { node, file } = located;
    const written = file.text.slice(node.range.start, node.range.end);
    if (!meansPolicy.test(written))
        return undefined;
    const parsed = parseEmbedded(file.text, node);
    if (parsed.kind === 'unreadable')
        return { kind: 'unreadable', at: { node: { ...node, range: parsed.at }, file }, why: parsed.why };
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? { kind: 'document', node: parsed.root, file, language: json/* json */.P, hasDirectives: parsed.hasDirectives }
        : undefined;
}
/** The file that a literal path below the module names, where it is at hand. */
function inFile(module, located) {
    const path = literalPath(module, located);
    const file = path === undefined ? undefined : module.files.get(path);
    if (file === undefined || !meansPolicy.test(file.text))
        return undefined;
    const parsed = parseEmbedded(file.text, undefined);
    const whole = { kind: 'string', value: '', quote: '', range: { start: 0, end: file.text.length } };
    if (parsed.kind === 'unreadable')
        return { kind: 'unreadable', at: { node: { ...whole, range: parsed.at }, file }, why: parsed.why };
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? { kind: 'document', node: parsed.root, file, language: jsonTemplate, hasDirectives: parsed.hasDirectives }
        : undefined;
}
/** The path of `file("${path.module}/x.json")` from the root of the repository. */
function literalPath(module, located) {
    const { node } = resolved(module, located);
    const text = pathText(node);
    if (text === undefined || text.startsWith('/'))
        return undefined;
    const steps = module.folder === '' ? [] : module.folder.split('/');
    for (const step of text.split('/')) {
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}
function pathText(node) {
    if (node.kind === 'string')
        return node.value;
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return undefined;
    const [first, ...rest] = node.expression.parts;
    const root = first?.kind === 'hole' ? pathOf(first.node)?.join('.') : undefined;
    if (root !== 'path.module' && root !== 'path.root')
        return undefined;
    const tail = rest.map((part) => (part.kind === 'text' ? part.value : undefined));
    return tail.includes(undefined) ? undefined : tail.join('').replace(/^\//, '');
}
/** The source of a value, short enough for a sentence. */
function forms_excerpt({ range }, { text }) {
    return (0,message/* visible */.RK)(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}

;// CONCATENATED MODULE: ./sources/terraform/documents.js




/** Every document of the module, in the order of its blocks. */
function documentsIn(module) {
    const found = new Map();
    const hold = (form, name, position) => {
        const key = placeOfForm(form);
        const known = found.get(key) ?? { form, name, positions: [] };
        found.set(key, known);
        if (position !== undefined)
            known.positions.push(position);
    };
    for (const block of module.blocks) {
        if (isDocument(block))
            hold({ kind: 'data', block }, addressOf(block), undefined);
        for (const position of positionsIn(block)) {
            const form = formOf(module, position);
            if (form !== undefined)
                hold(form, position.name, position);
        }
    }
    return [...found.values()];
}
/** The attributes by which a document is built from others. */
const sourceKeys = [
    'source_policy_documents',
    'override_policy_documents',
    'source_json',
    'override_json',
];
/** Whether a block is a policy document in HCL’s own blocks. */
function isDocument({ type, labels }) {
    return type === 'data' && labels[0] === 'aws_iam_policy_document';
}
/** What is equal for two forms exactly when they are the same text. */
function placeOfForm(form) {
    switch (form.kind) {
        case 'data':
            return `${form.block.file.path} ${form.block.body.range.start}`;
        case 'document':
            return `${form.file.path} ${form.node.range.start}`;
        case 'unreadable':
            return `${form.at.file.path} ${form.at.node.range.start}`;
    }
}
/** Every value in a block, with the way to it; found once. */
const positionsIn = (0,memo/* memoOf */.Q0)((block) => {
    const found = [];
    const walk = (node, attribute, name, trail) => {
        const here = [...trail, node];
        found.push({ block, attribute, name, trail: here, file: block.file });
        for (const child of childrenOf(node))
            walk(child, attribute, name, here);
    };
    const enter = (body, prefix, names) => {
        const counts = new Map();
        for (const { form, key, labels, value } of body.entries) {
            const step = [...prefix, [key, ...labels].join('.')];
            if (form !== 'block' || value.kind !== 'map') {
                walk(value, step, nameOf(block, [...names, key]), []);
                continue;
            }
            const number = counts.get(key) ?? 0;
            counts.set(key, number + 1);
            enter(value, step, [...names, `${key}[${number}]`]);
        }
    };
    enter(block.body, [], []);
    return found;
});
/** `local.x`, `aws_iam_policy.x`, `aws_iam_role.x.inline_policy[0].policy`. */
function nameOf(block, steps) {
    if (block.type === 'locals')
        return `local.${steps.join('.')}`;
    const isAlone = steps.length === 1 && block.type !== 'module' && block.type !== 'output';
    return isAlone ? addressOf(block) : `${addressOf(block)}.${steps.join('.')}`;
}
/** The nodes directly below a value. */
function childrenOf(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    return node.kind === 'opaque' ? (0,value/* partsOf */.CI)(node.expression) : [];
}
/** A way inside a block as one key, without the indexes of lists; a `dynamic` block is the block that it makes. */
function keyAt(steps) {
    return steps
        .filter((step, at) => !(step === 'content' && steps[at - 1]?.startsWith('dynamic.') === true))
        .filter((step) => !/^(?:\d+|\*)$/.test(step))
        .map((step) => step.replace(/^dynamic\./, ''))
        .join('.');
}

;// CONCATENATED MODULE: ./sources/terraform/budget.js
/**
 * How much work the modules at hand may cause together, so that no text makes a run long.
 *
 * A policy in a module is made as often as its calls and loops say, and each of these times may lead on to
 * others: a short text can mean more than anybody reads. So what is followed and what is worked out is counted
 * in steps. Many modules may take more, since ordinary ones take some hundred each. After all is spent, a value
 * is not determined, and one that is still followed is in use somewhere unseen: nothing is passed over.
 */

/** The steps over which values are followed: a mention that is looked at costs 1, a step 20. */
const walksIn = (0,memo/* memoOf */.Q0)(({ modules }) => ({
    left: 400_000 + 4_000 * modules.size,
}));
/** The steps in which values are worked out: an expression costs 1, an instance of a block 10. */
const valuesIn = (0,memo/* memoOf */.Q0)(({ modules }) => ({
    left: 500_000 + 5_000 * modules.size,
}));
/** Takes steps from the budget, and says whether there were as many. */
function spend(budget, steps) {
    budget.left -= steps;
    return budget.left >= 0;
}

;// CONCATENATED MODULE: ./sources/terraform/calls.js
/**
 * Which module calls which.
 *
 *   module "orders" {
 *     source = "../modules/role"         the folder that lies there, seen from this one
 *     name   = "orders"                  its `var.name`
 *   }
 *   module.orders.role_name              what its `output "role_name"` gives
 *
 * Two calls are two instances of everything that the module writes. Of callers that are not
 * Terraform at hand (Terragrunt, a pinned version of the same folder) only their
 * number is known: they are callers that give unknown values.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */


/** The attributes of a call that are no argument of the module. */
const meta = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on', 'lifecycle']);
/** How deep modules call modules; beyond that, nothing is followed. */
const calls_deepest = 16;
/** Whether an attribute of a call hands its value to a variable of the module. */
function isArgument(name) {
    return !meta.has(name);
}
/** Longer sources lead nowhere. */
const longest = 1_000;
/** The source of a call, where it is literal. */
function sourceOf(block) {
    const written = block.type === 'module' ? module_attribute(block, 'source')?.node : undefined;
    return written?.kind === 'string' && written.value.length <= longest ? written.value : undefined;
}
/** Whether a source is a folder of the repository. */
function isLocal(source) {
    return /^\.\.?(?:\/|$)/.test(source);
}
/** The module that a block calls, where it is at hand. */
function calledBy(block, around) {
    return calledIn(around)(block)[0];
}
/** No module, or one, by the block that calls it. */
const calledIn = (0,memo/* memoOf */.Q0)(({ modules }) => (0,memo/* memoOf */.Q0)((block) => {
    const source = sourceOf(block);
    const folder = source === undefined || !isLocal(source) ? undefined : folderAt(folderOf(block.file.path), source);
    const called = folder === undefined ? undefined : modules.get(folder);
    return called === undefined ? [] : [called];
}));
/** The folder that a path means, seen from `folder`; `undefined` outside the repository. */
function folderAt(folder, path) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of path.replace(/\/\//g, '/').split('/')) {
        if (step === '..' && steps.length === 0)
            return undefined;
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}
/** The calls of a module that are at hand; the one it is looked at by, where it is. */
function callsOf(module) {
    return module.only === undefined ? (callsIn(module.around).get(module.folder) ?? []) : [module.only];
}
/** All calls at hand, by the folder they call. */
const callsIn = (0,memo/* memoOf */.Q0)((around) => {
    const calls = new Map();
    for (const from of around.modules.values())
        for (const block of from.blocks) {
            const called = calledBy(block, around);
            if (called === undefined)
                continue;
            const known = calls.get(called.folder);
            if (known === undefined)
                calls.set(called.folder, [{ from, block }]);
            else
                known.push({ from, block });
        }
    return calls;
});
/** How many callers of a folder are at hand that say nothing of the values they give. */
function strangersOf({ folder, only, around }) {
    return only === undefined && folder !== '' ? (strangersIn(around).get(folder) ?? 0) : 0;
}
/** Terragrunt's sources, and sources elsewhere that end in a folder of this repository, by that folder. */
const strangersIn = (0,memo/* memoOf */.Q0)(({ modules, terragrunt }) => {
    const counts = new Map();
    const add = (folder, times = 1) => {
        if (folder !== undefined && modules.has(folder))
            counts.set(folder, (counts.get(folder) ?? 0) + times);
    };
    const tails = new Map();
    const addTail = (source) => {
        const tail = tailOf(source);
        if (tail !== undefined)
            tails.set(tail, (tails.get(tail) ?? 0) + 1);
    };
    for (const file of terragrunt)
        for (const source of sourcesIn(file.text)) {
            if (isLocal(source))
                add(folderAt(folderOf(file.path), source));
            else
                addTail(source);
        }
    for (const { blocks } of modules.values())
        for (const block of blocks) {
            const source = sourceOf(block) ?? '';
            if (!isLocal(source))
                addTail(source);
        }
    for (const folder of modules.keys())
        for (const end of endsOf(folder))
            add(folder, tails.get(end) ?? 0);
    return counts;
});
/** Every source that a text writes, as it stands there. */
function sourcesIn(text) {
    return [...text.matchAll(/(?<![\w.-])"?source"?\s*[=:]\s*"((?:[^"\\\n]|\\.){1,1000})"/g)].map(([, source = '']) => source);
}
/**
 * The last folders that a source names which begins elsewhere: `x` of `git::…//x?ref=1` and of `${get_repo_root()}/x`.
 * What a registry has is not in this repository.
 */
function tailOf(source) {
    if (/^[\w-]+\/[\w-]+\/[\w-]+(?:\/\/|$)/.test(source))
        return undefined;
    const path = source.replace(/\?.*$/, '').replace(/^\w+:\/\/|::\w+:\/\//, '');
    const [, tail] = /.*(?:\}|\/\/)\/*(.+)$/.exec(path) ?? [];
    const steps = tail?.split('/').filter((step) => step !== '' && step !== '.' && step !== '..') ?? [];
    return steps.length === 0 ? undefined : steps.join('/');
}
/** The folder, and each path in which it ends: of `a/b/c` also `b/c` and `c`. */
function endsOf(folder) {
    const steps = folder.split('/');
    return steps.map((_, at) => steps.slice(at).join('/'));
}
/** The module as one call alone makes it, the same one each time; `undefined` where modules call one another without end. */
function madeBy(call, module) {
    const known = madeFrom(call.from);
    const made = known.get(call.block) ?? madeAnew(call, module);
    if (made !== undefined)
        known.set(call.block, made);
    return made;
}
const madeFrom = (0,memo/* memoOf */.Q0)(() => new Map());
function madeAnew(call, module) {
    let depth = 0;
    for (let each = call; each !== undefined; each = each.from.only)
        if (++depth > calls_deepest)
            return undefined;
    return { ...module, only: call };
}
/** The calls by which a module is looked at, as a text. */
const wayTo = (0,memo/* memoOf */.Q0)(({ only }) => only === undefined ? '' : `${wayTo(only.from)} ${only.block.file.path}:${only.block.body.range.start}`);
/** The output block of a module. */
function outputOf(module, name) {
    return blockAt(module, ['output', name]);
}
/** The variable block of a module. */
function variableOf(module, name) {
    return blockAt(module, ['variable', name]);
}
/** Whether a call makes its module many times. */
function isMany(block) {
    return module_attribute(block, 'for_each') !== undefined || module_attribute(block, 'count') !== undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/followed.js
/**
 * The blocks whose attributes are worked out: those that make a role or user or look one up, and calls of modules at hand.
 */

const named = {
    aws_iam_role: ['name', 'id'],
    aws_iam_user: ['name', 'id'],
    awscc_iam_role: ['role_name', 'id'],
    awscc_iam_user: ['user_name', 'id'],
};
/** The attributes that hold the name of the role or user; none for any other block. */
function nameKeysOf({ labels }) {
    return named[labels[0] ?? ''] ?? [];
}
/** Whether what a block of the module gives is worked out. */
function isFollowed(block, { around }) {
    if (block.type === 'module')
        return calledBy(block, around) !== undefined;
    return nameKeysOf(block).length > 0 && block.type !== 'variable' && block.type !== 'output';
}

;// CONCATENATED MODULE: ./sources/terraform/given.js
/**
 * The expression that a variable or a local stands for, in a module as it is made.
 *
 *   module "m" { name = "x" }     `var.name` is `"x"`; left out, it is the default
 *   terraform.tfvars              read without being told, as `*.auto.tfvars` is
 *   prod.tfvars                   read by whoever names it: where several files speak of a
 *                                 variable, or such a one does, its value is not determined
 *
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */



/** What a local is. */
function localIn(name, within) {
    const located = within.module.locals.get(name);
    return located === undefined ? undefined : { node: located.node, scope: { within, instance: undefined } };
}
/** What a variable is: what the call gives it, or else its default; where nobody calls the module, what its settings say. */
function givenTo(name, within) {
    const { module, call } = within;
    const here = { within, instance: undefined };
    if (call === undefined) {
        const setting = within.isAny || strangersOf(module) > 0 ? undefined : settingOf(module, name);
        return setting === undefined ? undefined : { node: setting, scope: here };
    }
    const argument = module_attribute(call.block, name);
    if (argument !== undefined && isArgument(name))
        return { node: argument.node, scope: { within: call.within, instance: call } };
    const variable = variableOf(module, name);
    const standard = variable === undefined ? undefined : module_attribute(variable, 'default');
    return standard === undefined ? undefined : { node: standard.node, scope: here };
}
/** The value of a variable, where exactly one file of settings at hand gives it and Terraform reads that by itself. */
function settingOf({ folder, around }, name) {
    const speaking = around.settings.filter(({ file, values }) => isBelow(folder, file.path) && (values === undefined || (0,syntax_node/* entry */.f)(values, name) !== undefined));
    const [only] = speaking;
    if (only === undefined || speaking.length > 1 || !isOwn(only, folder))
        return undefined;
    return (0,syntax_node/* entry */.f)(only.values, name);
}
function isOwn({ file, isAutomatic }, folder) {
    return isAutomatic && folderOf(file.path) === folder;
}
function isBelow(folder, path) {
    return folder === '' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./sources/terraform/values.js
/** How long a list, and a text, may become; beyond that it is not determined. */
const most = { items: 1_000, characters: 2_000 };
/** The text itself, all of it determined. */
function textValue(text) {
    return text.length > most.characters ? unknown : { kind: 'text', glob: text, exact: true, several: false };
}
/** A text of which nothing is determined. */
const unknown = { kind: 'text', glob: '*', exact: false, several: false };
/** One of several such texts. */
const unknownOfSeveral = { ...unknown, several: true };
/** One text of several parts. */
function joined(parts) {
    const texts = parts.map((part) => (part.kind === 'text' ? part : unknown));
    const exact = texts.every((text) => text.exact);
    const glob = texts.map((text) => text.glob).join('');
    const several = texts.some((text) => text.several);
    if (glob.length > most.characters)
        return several ? unknownOfSeveral : unknown;
    return { kind: 'text', glob: exact ? glob : glob.replace(/\*+/g, '*'), exact, several };
}
/** A list of parts, cut where it grows beyond all measure. */
function values_listOf(items, open = false) {
    return items.length > most.items
        ? { kind: 'list', items: [...items.slice(0, most.items), unknownOfSeveral], open: true }
        : { kind: 'list', items, open };
}
/** How many values it holds. */
function sizeOf(value) {
    if (value.kind === 'list')
        return value.items.length;
    return value.kind === 'map' ? value.entries.size : 1;
}
/** The text, where all of it is determined. */
function exactText(value) {
    return value?.kind === 'text' && value.exact ? value.glob : undefined;
}
/** What a function makes of its arguments; `undefined` where that is not known here. */
function called(name, args) {
    const [first, second, third] = args;
    if (first === undefined)
        return undefined;
    switch (name) {
        case 'nonsensitive':
        case 'sensitive':
        case 'tomap':
        case 'tolist':
            return args.length === 1 ? first : undefined;
        case 'concat':
            return inOneList(args);
        case 'flatten':
            return first.kind === 'list' ? flattened(first) : undefined;
        case 'toset':
        case 'sort':
        case 'setunion':
            return inOrder(inOneList(args));
        case 'distinct':
        case 'compact':
            return without(inOneList(args), name === 'compact');
        case 'keys':
            return first.kind === 'map' ? values_listOf([...first.entries.keys()].sort().map(textValue)) : undefined;
        case 'values':
            return first.kind === 'map' ? values_listOf(sortedEntries(first.entries).map(([, value]) => value)) : undefined;
        case 'merge':
            return merged(args);
        case 'lower':
        case 'upper':
            return first.kind === 'text' ? { ...first, glob: cased(name, first.glob), path: undefined } : undefined;
        case 'join':
            return second === undefined || args.length > 2 ? undefined : joinedList(first, second);
        case 'length':
            return lengthOf(first);
        case 'one':
            return first.kind === 'list' && first.items.length === 1 ? first.items[0] : undefined;
        case 'element':
            return elementOf(first, second);
        case 'lookup':
            return lookedUp(first, second, third);
        default:
            return undefined;
    }
}
function inOneList(args) {
    const items = args.flatMap((each) => (each.kind === 'list' ? each.items : [unknown]));
    return values_listOf(items, args.some((each) => each.kind !== 'list' || each.open));
}
function flattened({ items, open }) {
    const flat = [];
    let isOpen = open;
    const stack = [...items].reverse();
    for (let steps = 0; stack.length > 0 && steps < 3 * most.items; steps++) {
        const next = stack.pop();
        if (next?.kind !== 'list') {
            if (next !== undefined)
                flat.push(next);
            continue;
        }
        isOpen ||= next.open;
        stack.push(...[...next.items].reverse());
    }
    return stack.length > 0 ? values_listOf([...flat, unknownOfSeveral], true) : values_listOf(flat, isOpen);
}
/** A set, or a sorted list; its order is known where all of its items are. */
function inOrder(value) {
    if (value.kind !== 'list')
        return value;
    const texts = value.items.map(exactText);
    if (value.open || texts.includes(undefined))
        return { ...value, open: true };
    return values_listOf([...new Set(texts.flatMap((text) => text ?? []))].sort().map(textValue));
}
function without(value, empty) {
    if (value.kind !== 'list')
        return value;
    const texts = value.items.map(exactText);
    if (value.open || texts.includes(undefined))
        return { ...value, open: true };
    const kept = texts.flatMap((text) => (text === undefined || (empty && text === '') ? [] : [text]));
    return values_listOf((empty ? kept : [...new Set(kept)]).map(textValue));
}
function sortedEntries(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
function merged(args) {
    const all = args.map((each) => (each.kind === 'map' ? each.entries : undefined));
    if (all.includes(undefined))
        return undefined;
    const entries = new Map(all.flatMap((each) => [...(each ?? [])]));
    return entries.size > most.items ? undefined : { kind: 'map', entries };
}
function cased(name, text) {
    return name === 'lower' ? text.toLowerCase() : text.toUpperCase();
}
function joinedList(separator, list) {
    const between = exactText(separator);
    if (between === undefined || list.kind !== 'list' || list.open)
        return undefined;
    return joined(list.items.flatMap((item, at) => (at === 0 ? [item] : [textValue(between), item])));
}
function lengthOf(value) {
    if (value.kind === 'map')
        return textValue(String(value.entries.size));
    return value.kind === 'list' && !value.open ? textValue(String(value.items.length)) : undefined;
}
function elementOf(list, index) {
    const at = exactText(index);
    if (list.kind !== 'list' || list.open || list.items.length === 0 || at === undefined || !/^\d+$/.test(at))
        return undefined;
    return list.items[Number(at) % list.items.length];
}
function lookedUp(map, key, otherwise) {
    const name = exactText(key);
    if (map.kind !== 'map' || name === undefined)
        return undefined;
    return map.entries.get(name) ?? otherwise;
}

;// CONCATENATED MODULE: ./sources/terraform/loops.js



/** An instance that stands for any of a block. */
function loops_anyOf(block, within) {
    return { block, within, key: undefined, value: undefined, isAny: true };
}
/** The instances that `count` makes; `undefined` where it is no number that is known. */
function counted(block, within, count) {
    if (count === undefined || !/^\d{1,4}$/.test(count) || Number(count) > most.items)
        return undefined;
    return Array.from({ length: Number(count) }, (_, at) => keyed(block, within, textValue(String(at)), undefined));
}
/** The instances that `for_each` makes over a value; `undefined` where its keys are not known. */
function looped(block, within, over, instancesIn) {
    if (over.kind === 'map')
        return [...over.entries].map(([key, value]) => keyed(block, within, textValue(key), value));
    if (over.kind === 'made') {
        const instances = instancesIn(over.within, over.block);
        if (instances.some(({ key, isAny }) => isAny || key === undefined))
            return undefined;
        return instances.map((instance) => keyed(block, within, instance.key, { kind: 'instance', instance }));
    }
    if (over.kind !== 'list' || over.open)
        return undefined;
    const keys = over.items.map(exactText);
    if (keys.includes(undefined))
        return undefined;
    return [...new Set(keys)].map((key) => keyed(block, within, textValue(key ?? ''), textValue(key ?? '')));
}
/** The instance of one key. */
function keyed(block, within, key, value) {
    return { block, within, key, value, isAny: false };
}
/** Whether a value depends on which instance of a block it is asked in. */
const looksAtLoop = (0,memo/* memoOf */.Q0)((node) => {
    if (node.kind === 'list')
        return node.items.some(looksAtLoop);
    if (node.kind === 'map')
        return node.entries.some(({ value }) => looksAtLoop(value));
    if (node.kind !== 'opaque')
        return false;
    const { expression } = node;
    if (expression.kind === 'unknown')
        return true;
    if (expression.kind === 'traversal' && /^(?:each|count|self)$/.test(expression.path[0] ?? ''))
        return true;
    return (0,value/* partsOf */.CI)(expression).some(looksAtLoop);
});

;// CONCATENATED MODULE: ./sources/terraform/scope.js
/**
 * Where an expression is worked out, and what it may cost there.
 */

const mostSteps = 5_000;
/** The scope of a value that nobody has begun with. */
function scopeIn(within, instance, depth = 0) {
    return { within, instance, budgets: [{ left: mostSteps }, valuesIn(within.module.around)], depth };
}
/** Whether so many steps were left to the value and to all, which are taken. */
function spendOf({ budgets: [own, shared] }, steps) {
    return spend(own, steps) && spend(shared, steps);
}

;// CONCATENATED MODULE: ./sources/terraform/evaluate.js









const evaluate_deepest = 300;
/** What an instance costs, of a block or of a module. */
const costOfInstance = 10;
/** The value of an expression, in a module as it is made, and in one instance of the block it stands in. */
function evaluated(node, within, instance) {
    return evaluate(node, scopeIn(within, instance));
}
/** The name of the role or user that an instance makes or looks up. */
function evaluate_nameOf(instance) {
    return nameIn(instance, scopeIn(instance.within, instance));
}
/** The module that one instance of a call makes. */
const madeByInstance = (0,memo/* memoOf */.Q0)((call) => {
    const module = calledBy(call.block, call.within.module.around);
    return module === undefined ? undefined : { module, call, isAny: call.isAny || call.within.isAny };
});
/** All instances of a block of a module as it is made; one that stands for any of them where the text does not determine them. */
function instancesIn(within, block) {
    const known = keptIn(within);
    const before = known.instances.get(block);
    if (before !== undefined)
        return before;
    // Whoever asks again before the answer is there is in a circle.
    known.instances.set(block, [loops_anyOf(block, within)]);
    const all = expanded(within, block);
    const isPaid = spend(valuesIn(within.module.around), costOfInstance * (all?.length ?? 1));
    const instances = all !== undefined && isPaid ? all : [loops_anyOf(block, within)];
    known.instances.set(block, instances);
    return instances;
}
const keptIn = (0,memo/* memoOf */.Q0)(() => ({ values: new Map(), instances: new Map() }));
function expanded(within, block) {
    const [count, forEach] = [module_attribute(block, 'count'), module_attribute(block, 'for_each')];
    const inModule = ({ node }) => evaluated(node, within, undefined);
    if (count === undefined && forEach === undefined)
        return [{ block, within, key: undefined, value: undefined, isAny: false }];
    if (count !== undefined)
        return counted(block, within, exactText(inModule(count)));
    return forEach === undefined ? undefined : looped(block, within, inModule(forEach), instancesIn);
}
function evaluate(node, outer) {
    const scope = { ...outer, depth: outer.depth + 1 };
    if (!spendOf(scope, 1) || scope.depth > evaluate_deepest)
        return unknownOfSeveral;
    switch (node.kind) {
        case 'string':
            return textValue(node.value);
        case 'literal':
            return node.value === null ? unknown : textValue(String(node.value));
        case 'list':
            return values_listOf(node.items.slice(0, most.items + 1).map((item) => evaluate(item, scope)));
        case 'map':
            return node.entries.length > most.items
                ? unknownIn(node, scope)
                : { kind: 'map', entries: new Map(node.entries.map(({ key, value }) => [key, evaluate(value, scope)])) };
        case 'opaque':
            return computed(node, scope) ?? unknownIn(node, scope);
    }
}
function computed({ expression }, scope) {
    if (expression.kind === 'traversal')
        return traversed(expression.path, expression.indexes, scope);
    if (expression.kind === 'call') {
        const { name, args, expandFinal } = expression;
        if (expandFinal || args.length > most.items)
            return undefined;
        const values = args.map((arg) => evaluate(arg, scope));
        const size = values.reduce((sum, value) => sum + sizeOf(value), 0);
        return spend(scope.budgets[1], size) ? evaluate_calledIn(name, values) : undefined;
    }
    if (expression.kind !== 'template' || expression.parts.length > most.items)
        return undefined;
    const parts = expression.parts.map((part) => {
        if (part.kind === 'text')
            return textValue(part.value);
        return part.kind === 'hole' ? evaluate(part.node, scope) : unknown;
    });
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : joined(parts);
}
/** A function of what a block makes is one of its instances. */
function evaluate_calledIn(name, args) {
    const [first] = args;
    if (first?.kind !== 'made')
        return called(name, args);
    const instances = instancesIn(first.within, first.block);
    const open = instances.some(({ isAny }) => isAny);
    if (name === 'length')
        return open ? undefined : textValue(String(instances.length));
    if (name === 'keys' && !open)
        return values_listOf(instances.map(({ key }) => key ?? unknown));
    if (name !== 'values')
        return undefined;
    return values_listOf(instances.map((instance) => ({ kind: 'instance', instance })), true);
}
/** What is not determined, and whether it differs between the instances of the block. */
function unknownIn(node, { within, instance }) {
    return within.isAny || (instance?.isAny === true && looksAtLoop(node)) ? unknownOfSeveral : unknown;
}
function traversed(path, indexes, scope) {
    const found = rootOf(path, scope);
    if (found === undefined)
        return undefined;
    const rest = path.slice(found.length);
    const stars = rest.filter((step) => step === '*').length;
    if (indexes.length > 0 && indexes.length < stars)
        return undefined;
    const keys = indexes.map((index) => exactText(evaluate(index, scope)));
    if (keys.includes(undefined))
        return unknownBehind(found.value, rest, scope);
    let at = 0;
    return stepped(found.value, rest.map((step) => (step === '*' && indexes.length > 0 ? { key: keys[at++] ?? '' } : step)), scope);
}
/** One of several, picked by something that is not determined: the name they all have, if they have one. */
function unknownBehind(value, rest, scope) {
    const [, name = '', ...more] = rest;
    if (value.kind !== 'made' || more.length > 0)
        return unknownOfSeveral;
    return stepped({ kind: 'instance', instance: loops_anyOf(value.block, value.within) }, [name], scope);
}
function rootOf(path, scope) {
    const { within, instance } = scope;
    const [first, second = ''] = path;
    if (first === 'each' || first === 'count') {
        if (instance === undefined || instance.isAny)
            return { value: unknownOfSeveral, length: path.length };
        const value = first === 'each' && second === 'value' ? instance.value : instance.key;
        return value === undefined ? undefined : { value, length: 2 };
    }
    if (first === 'local' || first === 'var') {
        const value = kept(`${first}.${second}`, scope);
        return value === undefined ? undefined : { value, length: 2 };
    }
    const block = path.length < 2 ? undefined : blockAt(within.module, path);
    if (block === undefined || !isFollowed(block, within.module))
        return undefined;
    return { value: { kind: 'made', block, within }, length: first === 'data' ? 3 : 2 };
}
/** The value of a local or a variable, worked out once for each time its module is made. */
function kept(name, { within, depth }) {
    const { values } = keptIn(within);
    const before = values.get(name);
    if (before !== undefined)
        return before;
    const found = name.startsWith('var.') ? givenTo(name.slice(4), within) : localIn(name.slice(6), within);
    if (found === undefined)
        return undefined;
    values.set(name, unknown);
    const value = evaluate(found.node, scopeIn(found.scope.within, found.scope.instance, depth));
    values.set(name, value);
    return value;
}
function stepped(value, steps, scope) {
    let here = value;
    for (const [at, step] of steps.entries()) {
        if (!spendOf(scope, 1) || here === undefined)
            return undefined;
        if (step === '*')
            return splat(here, steps.slice(at + 1), scope);
        here = child(here, typeof step === 'string' ? step : step.key, scope);
    }
    return here;
}
function splat(value, rest, scope) {
    const items = value.kind === 'made' ? instancesIn(value.within, value.block).map(asValue) : undefined;
    const list = items === undefined
        ? value
        : values_listOf(items, items.some((item) => item.kind === 'instance' && item.instance.isAny));
    if (list.kind !== 'list')
        return undefined;
    return values_listOf(list.items.map((item) => stepped(item, rest, scope) ?? unknownOfSeveral), list.open);
}
function asValue(instance) {
    return { kind: 'instance', instance };
}
function child(value, step, scope) {
    switch (value.kind) {
        case 'text':
            return value.several ? unknownOfSeveral : undefined;
        case 'list':
            return value.open || !/^\d+$/.test(step) ? undefined : value.items[Number(step)];
        case 'map':
            return value.entries.get(step);
        case 'made':
            return instanceAt(value, step, scope);
        case 'instance':
            return attributeOf(value.instance, step, scope);
    }
}
function instanceAt({ block, within }, step, scope) {
    const instances = instancesIn(within, block);
    const isOnce = module_attribute(block, 'count') === undefined && module_attribute(block, 'for_each') === undefined;
    const [first] = instances;
    if (isOnce)
        return first === undefined ? undefined : attributeOf(first, step, scope);
    const found = instances.find(({ key }) => exactText(key) === step);
    if (found !== undefined)
        return asValue(found);
    if (first?.isAny !== true)
        return undefined;
    // Some instance of this key is made, or none.
    const isCounted = module_attribute(block, 'count') !== undefined;
    return asValue(keyed(block, within, textValue(step), isCounted ? undefined : unknown));
}
function attributeOf(instance, step, scope) {
    if (instance.block.type === 'module')
        return outputIn(instance, step, scope);
    if (!nameKeysOf(instance.block).includes(step))
        return instance.isAny ? unknownOfSeveral : undefined;
    return nameIn(instance, { ...scope, within: instance.within, instance });
}
/** What the module that a call makes gives back. */
function outputIn(call, name, scope) {
    if (!spendOf(scope, costOfInstance))
        return unknownOfSeveral;
    const within = madeByInstance(call);
    const output = within === undefined ? undefined : outputOf(within.module, name);
    const value = output === undefined ? undefined : module_attribute(output, 'value');
    return within === undefined || value === undefined
        ? undefined
        : evaluate(value.node, { ...scope, within, instance: undefined });
}
function nameIn(instance, outer) {
    const { block, isAny } = instance;
    const scope = { ...outer, instance };
    const own = nameKeysOf(block)[0] ?? 'name';
    const [name, prefix, path] = ['name', 'name_prefix', 'path'].map((key) => module_attribute(block, key));
    const written = module_attribute(block, own) ?? name;
    const start = written ?? prefix;
    const value = start === undefined ? unknown : evaluate(start.node, scope);
    const text = value.kind === 'text' ? value : unknown;
    const whole = written === undefined ? joined([text, isAny ? unknownOfSeveral : unknown]) : text;
    return { ...whole, path: path === undefined ? undefined : exactText(evaluate(path.node, scope)) };
}

;// CONCATENATED MODULE: ./sources/terraform/instances.js
/**
 * All instances of a block: those of its own loop, as often as the calls at hand make its module.
 */





/** The value of an expression: in one instance of the block it stands in, or in all that the module makes alike. */
function instances_valueOf(module, { node }, instance) {
    const within = instance?.within ?? alone(madeModules(module), module);
    return evaluated(node, within, instance);
}
/** All instances of a block, in all instances of its module; one that stands for any of them where the text does not determine them. */
function instancesOf(module, block) {
    const all = [];
    for (const made of madeModules(module)) {
        const some = instancesIn(made, block);
        all.push(...some);
        if (all.length > most.items || !spend(valuesIn(module.around), some.length))
            return [loops_anyOf(block, anyModule(module))];
    }
    return all;
}
/** The module as it is made, all times; what nobody here calls is made once. */
const madeModules = (module) => {
    const known = madeTimes.get(module);
    if (known !== undefined)
        return known;
    // Modules that call one another in a circle are made by nobody whom the text determines.
    madeTimes.set(module, [anyModule(module)]);
    const made = callsOf(module).flatMap(({ from, block }) => instancesOf(from, block).map((call) => madeByInstance(call) ?? anyModule(module)));
    for (let left = Math.min(strangersOf(module), most.items + 1); left > 0; left--)
        made.push({ module, call: undefined, isAny: false });
    const all = made.length > most.items ? [anyModule(module)] : made.length === 0 ? [onItsOwn(module)] : made;
    madeTimes.set(module, all);
    return all;
};
const madeTimes = new WeakMap();
function onItsOwn(module) {
    return { module, call: undefined, isAny: false };
}
function anyModule(module) {
    return { module, call: undefined, isAny: true };
}
/** The only one, or one that stands for all. */
function alone([only, ...others], module) {
    return only !== undefined && others.length === 0 ? only : anyModule(module);
}

;// CONCATENATED MODULE: ./sources/terraform/names.js





const types = {
    aws_iam_role: 'role',
    aws_iam_user: 'user',
    awscc_iam_role: 'role',
    awscc_iam_user: 'user',
};
/** The principals that a role or user block makes, or looks up. */
function principalsOf(module, block) {
    const type = types[block.labels[0] ?? ''];
    if (type === undefined)
        return [{ kind: 'unknown', why: (0,message/* words */.aL)('it is attached to something that is neither a role nor a user') }];
    return eachOnce(instancesOf(module, block).map((instance) => [refOf(evaluate_nameOf(instance), type)]));
}
/** The principals that an attribute such as `role`, `user` or `roles` names, in all instances of the block. */
function principalsIn(module, block, attributeName, type) {
    const located = module_attribute(block, attributeName);
    if (located === undefined || isNull(located))
        return [];
    return eachOnce(instancesOf(module, block).map((instance) => refsIn(instances_valueOf(module, located, instance), type)));
}
function isNull({ node }) {
    return node.kind === 'literal' && node.value === null;
}
/** Those of all instances, each once; two instances of which the text gives the same pattern are two principals. */
function eachOnce(byInstance) {
    const found = new Map();
    byInstance.forEach((refs, at) => {
        for (const ref of refs) {
            const key = keyOf(ref);
            if (ref.kind === 'pattern' && at > 0 && found.has(key))
                found.set(`${key} again`, ofSeveral(ref.type, ref.glob));
            else
                found.set(key, ref);
        }
    });
    return [...found.values()];
}
/** What is equal for two references exactly when they say the same. */
function keyOf(ref) {
    switch (ref.kind) {
        case 'exact':
            return JSON.stringify(['exact', ref.type, ref.name, ref.path]);
        case 'pattern':
            return JSON.stringify(['pattern', ref.type, ref.glob, ref.path]);
        case 'unknown':
            return JSON.stringify(ref.why);
    }
}
/** The principals that a value names. */
function refsIn(value, type) {
    const refs = [];
    const open = [value];
    for (let steps = 0; open.length > 0; steps++) {
        const next = open.pop();
        if (next === undefined)
            continue;
        if (steps > most.items)
            return [...refs, notDetermined];
        if (next.kind === 'list')
            open.push(...[...next.items].reverse());
        else
            refs.push(next.kind === 'text' ? refOf(next, type) : notDetermined);
    }
    return refs;
}
function refOf(text, type) {
    const { glob, exact, several, path } = text;
    if (glob === '')
        return notDetermined;
    if (exact)
        return { kind: 'exact', type, name: glob, path };
    if (several)
        return ofSeveral(type, glob);
    return glob === '*' ? notDetermined : { kind: 'pattern', type, glob, path };
}
const notDetermined = {
    kind: 'unknown',
    why: (0,message/* words */.aL)('whom it is attached to is not determined by these files'),
};
function ofSeveral(type, glob) {
    return {
        kind: 'unknown',
        why: (0,message/* message */.iU) `${`${type}/${glob}`} stands for several that these files do not name; name the principals under ${'policies'} in the config`,
    };
}
/** The name of the policy that a block makes, where it is literal. */
function policyName(module, block) {
    const isPolicy = /^aws_iam_(?:policy|role_policy|user_policy|group_policy)$/.test(block.labels[0] ?? '');
    return isPolicy ? literalText(module, module_attribute(block, 'name')) : undefined;
}
/** The name of the managed policy that a block makes, as a glob. */
function policyGlob(module, block) {
    return globOf(module, module_attribute(block, 'name') ?? module_attribute(block, 'managed_policy_name'));
}
/** The text of a value as a glob; `undefined` where nothing literal is in it. */
function globOf(module, located) {
    if (located === undefined)
        return undefined;
    const value = instances_valueOf(module, located);
    const glob = exactText(value) ?? (value.kind === 'text' ? value.glob : '*');
    return glob === '*' || glob === '' ? undefined : glob;
}

;// CONCATENATED MODULE: ./sources/terraform/registry.js



const role = (...names) => ({ kind: 'role', arguments: names });
const registry_unknown = { kind: 'unknown' };
const registry_merged = ['source_inline_policy_documents', 'override_inline_policy_documents', 'source_policy_documents'];
const iam = String.raw `^terraform-aws-modules\/iam\/aws\/\/modules\/`;
/**
 * https://registry.terraform.io/modules/terraform-aws-modules/iam/aws, …/lambda/aws, …/eks/aws and
 * https://registry.terraform.io/modules/cloudposse/iam-role/aws, …/iam-policy/aws, …/lambda-function/aws
 */
const table = [
    { source: new RegExp(`${iam}iam-policy$`), owner: registry_unknown, managed: ['policy'] },
    {
        source: new RegExp(`${iam}iam-user$`),
        owner: { kind: 'user', arguments: ['name'] },
        statements: ['inline_policy_permissions', ...registry_merged],
        attached: ['policies', 'policy_arns'],
    },
    {
        source: new RegExp(`${iam}iam-assumable-role(?:-with-oidc|-with-saml)?$`),
        owner: role('role_name'),
        statements: ['inline_policy_statements'],
        attached: ['custom_role_policy_arns', 'role_policy_arns'],
    },
    {
        source: new RegExp(String.raw `${iam}[\w-]+$`),
        owner: registry_unknown,
        statements: [
            'inline_policy_permissions',
            'inline_policy_statements',
            'permissions',
            'custom_group_policies',
            ...registry_merged,
        ],
        attached: ['policies', 'role_policy_arns', 'custom_role_policy_arns', 'custom_group_policy_arns'],
    },
    {
        source: /^terraform-aws-modules\/lambda\/aws(?:\/\/|$)/,
        owner: role('role_name', 'function_name'),
        inline: ['policy_json', 'policy_jsons'],
        statements: ['policy_statements'],
        attached: ['policy', 'policies'],
    },
    {
        source: /^terraform-aws-modules\/eks\/aws(?:\/\/|$)/,
        owner: registry_unknown,
        statements: [
            'iam_policy_statements',
            'iam_role_policy_statements',
            'policy_statements',
            'intermediate_policy_statements',
        ],
        attached: ['iam_role_additional_policies', 'node_iam_role_additional_policies', 'iam_role_policies', 'policies'],
    },
    { source: /^cloudposse\/iam-policy\/aws$/, owner: registry_unknown, statements: ['iam_policy', 'iam_policy_statements'] },
    {
        source: /^cloudposse\/(?:eks-)?iam-role\/aws$/,
        owner: registry_unknown,
        inline: ['policy_documents', 'aws_iam_policy_document'],
        attached: ['managed_policy_arns'],
    },
    {
        source: /^cloudposse\/lambda-function\/aws$/,
        owner: registry_unknown,
        inline: ['inline_iam_policy'],
        attached: ['custom_iam_policy_arns'],
    },
];
/** What a well-known module makes of an argument; `undefined` where that is not known. */
function meaningOf(module, block, key) {
    const known = knownBy(block);
    const [argument = ''] = key.split('.');
    if (known === undefined)
        return undefined;
    const kind = ['inline', 'managed', 'statements', 'attached'].find((each) => known[each]?.includes(argument) === true);
    return kind === undefined ? undefined : { kind, principals: () => ownersOf(module, block, known.owner) };
}
function knownBy(block) {
    const source = sourceOf(block);
    return source === undefined
        ? undefined
        : table.find((each) => each.source.test(source.replace(/^registry\.terraform\.io\//, '')));
}
function ownersOf(module, block, owner) {
    if (owner.kind === 'unknown')
        return [];
    const given = owner.arguments.find((each) => module_attribute(block, each) !== undefined);
    const made = module_attribute(block, 'create_role')?.node;
    const isMade = made === undefined || (made.kind === 'literal' && made.value === true);
    if (given === undefined || !isMade)
        return [];
    return principalsIn(module, block, given, owner.kind);
}

;// CONCATENATED MODULE: ./sources/terraform/attachments.js
/**
 * Whom a policy is for, as the block that holds or attaches it says.
 *
 * Inline policies name their role or user, managed ones are named by attachment
 * resources and by `managed_policy_arns`. What is attached through a group, a
 * permission set or another module is attached to somebody these files do not
 * name, and nothing may be called unused for somebody unknown.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy_attachment
 */




/** Who holds the identity policy under `key` of a block; `undefined` where there is none under it. */
function holderAt(module, block, key) {
    if (block.type === 'module')
        return heldByModule(module, block, key);
    if (block.type !== 'resource')
        return undefined;
    const named = (attributeName, type) => () => principalsIn(module, block, attributeName, type);
    switch (`${block.labels[0] ?? ''}.${key}`) {
        case 'aws_iam_role_policy.policy':
            return inline(named('role', 'role'));
        case 'aws_iam_user_policy.policy':
            return inline(named('user', 'user'));
        case 'awscc_iam_role_policy.policy_document':
            return inline(named('role_name', 'role'));
        case 'awscc_iam_user_policy.policy_document':
            return inline(named('user_name', 'user'));
        case 'aws_iam_group_policy.policy':
        case 'awscc_iam_group_policy.policy_document':
        case 'awscc_iam_group.policies.policy_document':
            return inline(() => [attachments_group]);
        case 'aws_iam_role.inline_policy.policy':
        case 'awscc_iam_role.policies.policy_document':
        case 'awscc_iam_user.policies.policy_document':
            return inline(() => principalsOf(module, block));
        case 'aws_ssoadmin_permission_set_inline_policy.inline_policy':
        case 'awscc_sso_permission_set.inline_policy':
            return inline(() => [permissionSet]);
        case 'aws_iam_policy.policy':
            return { kind: 'managed', principals: () => [] };
        case 'awscc_iam_managed_policy.policy_document':
            return { kind: 'managed', principals: () => shared(module, block) };
        default:
            return undefined;
    }
}
/** A well-known module holds what it is handed as its own resources would. */
function heldByModule(module, block, key) {
    const meaning = meaningOf(module, block, key);
    if (meaning?.kind === 'managed')
        return { kind: 'managed', principals: () => [] };
    return meaning?.kind === 'inline' ? inline(meaning.principals) : undefined;
}
/** What the ARN of a managed policy means under `key` of a block; `undefined` where that is not known. */
function attachmentAt(module, block, key) {
    const type = block.labels[0] ?? '';
    if (block.type === 'data' && type === 'aws_iam_policy_document')
        return /^statement\.(?:not_)?resources$|^statement\.condition\.values$/.test(key) ? { kind: 'named' } : undefined;
    if (block.type === 'module') {
        const meaning = meaningOf(module, block, key);
        return meaning?.kind === 'attached' ? attachedTo(meaning.principals()) : undefined;
    }
    if (block.type !== 'resource')
        return undefined;
    if (/(?:^|\.)permissions_boundary$/.test(key))
        return { kind: 'boundary' };
    const named = (attributeName, principal) => attachedTo(principalsIn(module, block, attributeName, principal));
    switch (`${type}.${key}`) {
        case 'aws_iam_role_policy_attachment.policy_arn':
            return named('role', 'role');
        case 'aws_iam_user_policy_attachment.policy_arn':
            return named('user', 'user');
        case 'aws_iam_role_policy_attachments_exclusive.policy_arns':
            return named('role_name', 'role');
        case 'aws_iam_user_policy_attachments_exclusive.policy_arns':
            return named('user_name', 'user');
        case 'aws_iam_policy_attachment.policy_arn':
            return attachedTo(shared(module, block));
        case 'aws_iam_group_policy_attachment.policy_arn':
        case 'aws_iam_group_policy_attachments_exclusive.policy_arns':
        case 'awscc_iam_group.managed_policy_arns':
            return attachedTo([attachments_group]);
        case 'aws_iam_role.managed_policy_arns':
        case 'awscc_iam_role.managed_policy_arns':
        case 'awscc_iam_user.managed_policy_arns':
            return attachedTo(principalsOf(module, block));
        default:
            return undefined;
    }
}
function inline(principals) {
    return { kind: 'inline', principals: () => orNobody(principals()) };
}
function attachedTo(principals) {
    return { kind: 'attached', principals: orNobody(principals) };
}
function orNobody(principals) {
    return principals.length === 0 ? [nobody] : principals;
}
function shared(module, block) {
    return [
        ...principalsIn(module, block, 'roles', 'role'),
        ...principalsIn(module, block, 'users', 'user'),
        ...(module_attribute(block, 'groups') === undefined ? [] : [attachments_group]),
    ];
}
const nobody = {
    kind: 'unknown',
    why: (0,message/* words */.aL)('whom it is attached to is not determined by these files'),
};
const attachments_group = {
    kind: 'unknown',
    why: (0,message/* words */.aL)('it is attached to a group, whose members these files do not name'),
};
const permissionSet = {
    kind: 'unknown',
    why: (0,message/* words */.aL)('it belongs to a permission set of Identity Center, for which AWS reports nothing'),
};
/** Somebody whom another module attaches it to. */
function handedTo(block) {
    return {
        kind: 'unknown',
        why: (0,message/* message */.iU) `it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
    };
}

;// CONCATENATED MODULE: ./sources/terraform/hands-on.js

/** Functions that give back one of their arguments, or a list with the same elements. */
const keeping = new Set(['tolist', 'tomap', 'nonsensitive', 'sensitive', 'trimspace', 'chomp', 'try', 'coalesce']);
/** Functions that give the elements of their lists in another list, at other places. */
const hands_on_joining = new Set([
    ...['concat', 'distinct', 'compact', 'toset', 'sort', 'reverse', 'setunion', 'setintersection', 'setsubtract'],
    ...['coalescelist', 'slice', 'values'],
]);
/** The elements of a statement that name things, and hand nothing on. */
const naming = new Set(['Resource', 'NotResource', 'Condition']);
/**
 * Where the last node of the trail is in the value of the first; `from` is where the value is in the last.
 * `nothing` where only its length or its keys matter; `undefined` where the way is not understood.
 */
function handedOn(trail, from) {
    let inner = from;
    for (let at = trail.length - 2; at >= 0; at--) {
        const [parent, child] = [trail[at], trail[at + 1]];
        const next = parent === undefined || child === undefined ? undefined : through(parent, child, inner);
        if (next === undefined || next === 'nothing')
            return next;
        inner = next;
    }
    return inner;
}
/** The key or index of each value of a map or a list; made once, since each of its values asks. */
const placesIn = (0,memo/* memoOf */.Q0)((parent) => parent.kind === 'list'
    ? new Map(parent.items.map((item, index) => [item, String(index)]))
    : new Map(parent.entries.map(({ key, value }) => [value, key])));
const valuesOf = (0,memo/* memoOf */.Q0)((entries) => new Set(entries.map(({ value }) => value)));
function through(parent, child, inner) {
    if (parent.kind === 'list')
        return [placesIn(parent).get(child) ?? '*', ...inner];
    if (parent.kind === 'map') {
        const key = placesIn(parent).get(child);
        return key === undefined ? undefined : [key, ...inner];
    }
    if (parent.kind !== 'opaque')
        return undefined;
    const { expression } = parent;
    switch (expression.kind) {
        case 'template': {
            const [part] = expression.parts;
            return expression.parts.length === 1 && part?.kind === 'hole' ? inner : undefined;
        }
        case 'conditional':
            return child === expression.condition ? undefined : inner;
        case 'object':
            return valuesOf(expression.entries).has(child) ? ['*', ...inner] : undefined;
        case 'call':
            return throughCall(expression.name, expression.args.slice(0, 3).indexOf(child), inner);
        default:
            return undefined;
    }
}
function throughCall(name, index, inner) {
    const [first, ...deeper] = inner;
    if (name === 'length')
        return 'nothing';
    // The document an object becomes; in another document, an ARN under `Resource` grants nothing to whom it names.
    if (name === 'jsonencode')
        return inner.some((step) => naming.has(step)) ? 'nothing' : first === undefined ? [] : undefined;
    if (keeping.has(name))
        return inner;
    if (hands_on_joining.has(name))
        return first === undefined ? [] : ['*', ...deeper];
    if (name === 'flatten')
        return first === undefined ? [] : ['*', ...deeper.filter((step) => !/^(?:\d+|\*)$/.test(step))];
    // Of one document that is made or not: several joined are no document.
    if (name === 'join' && index === 1)
        return first === undefined ? undefined : deeper;
    if (name === 'merge')
        return inner;
    if (name === 'keys')
        return first === undefined ? undefined : 'nothing';
    if (name === 'one' || (name === 'element' && index === 0))
        return first === undefined ? [] : deeper;
    if (name === 'lookup' && index === 0)
        return first === undefined ? [] : deeper;
    if (name === 'lookup' && index === 2)
        return inner;
    return undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/purpose.js
/**
 * What a policy in a certain attribute is for, and why it is left alone if it grants nothing to a principal.
 *
 * Only identity policies are described by unused-access findings. Trust policies,
 * the policies of buckets, keys, queues and endpoints, and those of organisations
 * are recognised by where they stand.
 */


/** What a policy under `key` of this block is, where that is no identity policy; `undefined` where the block may hand it on. */
function purposeOf(block, key) {
    const { type } = block;
    if (/assume_role|trust/.test(key))
        return (0,message/* message */.iU) `it is the trust policy ${key} of ${addressOf(block)}`;
    const isPolicy = type === 'resource'
        ? /polic|document|content$/.test(key)
        : type === 'module' && /(?:bucket|key|queue|topic|resource|repository|endpoint|boundary)_?polic/.test(key);
    return isPolicy ? (0,message/* message */.iU) `it is ${key} of ${addressOf(block)}, which is not an identity policy` : undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/handed-actions.js



/** The arguments of all modules called that hold actions outside of these documents. */
function actionsHandedOn({ blocks }, documents) {
    const inDocument = new Set(documents.flatMap(({ trail }) => trail.slice(-1)));
    return blocks.filter(({ type }) => type === 'module').flatMap((block) => handed_actions_handedTo(block, inDocument));
}
function handed_actions_handedTo(block, inDocument) {
    const found = new Map();
    for (const { attribute, trail, name } of positionsIn(block)) {
        const [whole] = trail;
        if (whole === undefined || found.has(whole) || !namesActions(trail[trail.length - 1]))
            continue;
        const key = handed_actions_keyOf(trail, attribute[attribute.length - 1] ?? '');
        if (!/^(?:not_?)?actions?$/i.test(key) || trail.some((node) => inDocument.has(node)))
            continue;
        if (purposeOf(block, attribute[0] ?? '') === undefined)
            found.set(whole, { block, name, node: whole });
    }
    return [...found.values()];
}
/** The key that a value has in the object around it, or in its block. */
function handed_actions_keyOf(trail, outermost) {
    const [parent, node] = trail.slice(-2);
    if (node === undefined)
        return outermost;
    if (parent?.kind === 'map')
        return placesIn(parent).get(node) ?? '';
    return '';
}
function namesActions(node) {
    if (node?.kind === 'string')
        return /^(?:[a-z0-9-]+:[A-Za-z*?][\w*?]*|\*)$/.test(node.value);
    return node?.kind === 'list' && node.items.some(namesActions);
}

;// CONCATENATED MODULE: ./sources/terraform/flow.js
/**
 * Where a value goes from one place of a module on.
 *
 *   locals { arns = { p = aws_iam_policy.p.arn } }
 *   resource "aws_iam_role_policy_attachment" "a" { policy_arn = local.arns.p }
 *
 * The ARN stands in a map under `p`, the map is `local.arns`, and what asks it for `p`
 * is an attachment: there the value lands. On the way only such expressions are
 * understood that hand a value on as it is (`hands-on.ts`). Anything else (a text it is
 * put into, `jsondecode`, an output) may hand it on to anybody: it lands *beyond*, with
 * its place. That is the closed-world rule: what is not understood is a use by somebody
 * unknown.
 */




/** How many references one value is followed over; after them, it is in use somewhere that was not seen. */
const flow_mostSteps = 2_000;
/** What a step costs, where a mention that is looked at costs 1. */
const costOfStep = 20;
/** Everywhere the literal value at `start` goes. */
function landingsFrom(start, home) {
    const walk = { budget: walksIn(home.around), landings: [], seen: new Set(), steps: 0 };
    follow(start, { home, inner: [], take: asItIs, certain: true }, walk);
    return walk.landings;
}
/** Everywhere the value of `target` in the module goes, as far as references take it. */
function landingsOf(target, take, home) {
    const walk = { budget: walksIn(home.around), landings: [], seen: new Set(), steps: 0 };
    mentions(referencesIn(home).of(target), { home, inner: [], take, certain: true }, walk);
    return walk.landings;
}
const asItIs = (rest) => (rest.length === 0 ? 'value' : 'other');
/** Follows every reference that asks for the value. */
function mentions(all, carried, walk) {
    for (const each of all) {
        if (isSpent(each, 1, walk))
            return;
        const { inner } = carried;
        const length = Math.min(inner.length, each.rest.length);
        if (!asks(inner, each.rest, length))
            continue;
        const certain = carried.certain && isCertain(inner, each, length);
        const left = { ...carried, inner: inner.slice(length), certain };
        if (left.inner.length > 0)
            follow(each, left, walk);
        else
            taking(each, each.rest.slice(length), left, walk);
    }
}
function asks(inner, rest, length) {
    for (let at = 0; at < length; at++)
        if (inner[at] !== rest[at] && inner[at] !== '*' && rest[at] !== '*')
            return false;
    return true;
}
/** A splat takes every element, a computed index one that is not known. */
function isCertain(inner, { rest, node }, length) {
    const isComputed = node.kind === 'opaque' && node.expression.kind === 'traversal' && node.expression.indexes.length > 0;
    const known = inner.slice(0, length).every((step, at) => step === rest[at] || (rest[at] === '*' && !isComputed));
    return known && !isComputed;
}
function taking(at, rest, carried, walk) {
    const taken = carried.take(rest);
    if (taken === 'nothing')
        return;
    if (taken === 'other')
        beyond(at, walk);
    else {
        const inner = rest.includes('*') ? ['*'] : [];
        follow(at, { ...carried, inner, take: taken === 'value' ? asItIs : carried.take }, walk);
    }
}
/** Whether nothing more may be looked at; the walk then ends in something unseen. */
function isSpent(at, cost, walk) {
    if (spend(walk.budget, cost))
        return false;
    if (walk.steps <= flow_mostSteps)
        cut(at, walk);
    walk.steps = flow_mostSteps + 1;
    return true;
}
function beyond(at, walk) {
    walk.landings.push({ kind: 'beyond', isCut: false, at });
}
function cut(at, walk) {
    walk.landings.push({ kind: 'beyond', isCut: true, at });
}
function follow(at, carried, walk) {
    const { block, attribute, trail } = at;
    const place = `${block.file.path} ${trail[trail.length - 1]?.range.start ?? 0} ${attribute.join('.')}`;
    const key = `${place} ${carried.inner.join(' ')} ${carried.certain}${wayTo(carried.home)}`;
    if (walk.seen.has(key))
        return;
    walk.seen.add(key);
    if (++walk.steps > flow_mostSteps) {
        if (walk.steps === flow_mostSteps + 1)
            cut(at, walk);
        return;
    }
    if (isSpent(at, costOfStep, walk))
        return;
    const inner = handedOn(trail, carried.inner);
    if (inner === undefined)
        beyond(at, walk);
    else if (inner !== 'nothing')
        arrive(at, { ...carried, inner }, walk);
}
/** The value has come through to the attribute itself. */
function arrive(at, carried, walk) {
    const { block, attribute } = at;
    const [first = ''] = attribute;
    const { home } = carried;
    if (block.type === 'locals')
        mentions(referencesIn(home).of(`local.${first}`), carried, walk);
    else if (attribute.length === 1 && first === 'for_each')
        loopOfBlock(at, carried, walk);
    else if (attribute[attribute.length - 1] === 'for_each')
        loopOfBlocks(at, carried, walk);
    else if (block.type === 'module' && attribute.length === 1)
        intoModule(at, first, carried, walk);
    else if (block.type === 'output' && first === 'value')
        outOfModule(at, carried, walk);
    else
        land(at, carried, walk);
}
function land(at, { home, inner, certain }, walk) {
    const { block, attribute } = at;
    walk.landings.push({ kind: 'attribute', block, home, attribute, inner, certain, at });
}
/** The argument of a call is the variable of the module that is called. */
function intoModule(at, argument, carried, walk) {
    const called = calledBy(at.block, carried.home.around);
    const home = called === undefined ? undefined : madeBy({ from: carried.home, block: at.block }, called);
    if (home === undefined || !isArgument(argument)) {
        land(at, carried, walk);
        return;
    }
    walk.landings.push({ kind: 'handed', at });
    mentions(referencesIn(home).of(`var.${argument}`).filter(isNoRule), { ...carried, home }, walk);
}
/** The rules for the values of a variable hand them to nobody. */
function isNoRule({ block }) {
    return block.type !== 'variable';
}
/** An output is what the calls of its module are asked for; where nobody calls it here, it may go anywhere. */
function outOfModule(at, carried, walk) {
    const { home, inner } = carried;
    const name = at.block.labels[0] ?? '';
    const calls = callsOf(home);
    if (calls.length === 0 || strangersOf(home) > 0)
        beyond(at, walk);
    for (const { from, block } of calls) {
        const asked = referencesIn(from).of(`module.${block.labels[0] ?? ''}`);
        const shown = isMany(block) ? asked.map(withoutKey) : asked;
        mentions(shown, { ...carried, home: from, inner: [name, ...inner] }, walk);
    }
}
/** Of a call that is made many times, the instances all give the same: which of them is asked does not matter. */
function withoutKey(mention) {
    const [first, ...rest] = mention.rest;
    return first === undefined ? mention : { ...mention, rest, node: isPickedOnce(mention) ? unpicked : mention.node };
}
function isPickedOnce({ node }) {
    return node.kind === 'opaque' && node.expression.kind === 'traversal' && node.expression.indexes.length <= 1;
}
const unpicked = { kind: 'literal', value: null, range: { start: 0, end: 0 } };
/** The block gets each element as `each.value`, and the elements of a set also as `each.key`. */
function loopOfBlock(at, carried, walk) {
    for (const each of inBodyOf(at, 'each', carried)) {
        const [step, ...rest] = each.rest;
        if (step === undefined)
            beyond(each, walk);
        else if (step !== 'key' || isElement(carried))
            flow_element(each, rest, carried, walk);
    }
}
/** `dynamic "statement" { for_each = … }` gets each element as `statement.value`. */
function loopOfBlocks(at, carried, walk) {
    const iterator = (at.attribute[at.attribute.length - 2] ?? '').replace(/^dynamic\./, '');
    if (hasIterator(at))
        beyond(at, walk);
    for (const each of inBodyOf(at, `${iterator}.value`, carried))
        flow_element(each, each.rest, carried, walk);
    if (isElement(carried))
        for (const each of inBodyOf(at, `${iterator}.key`, carried))
            flow_element(each, each.rest, carried, walk);
}
/** Whether the value may be an element of a set, which has no keys of its own. */
function isElement({ inner: [key] }) {
    return key === undefined || key === '*' || /^\d+$/.test(key);
}
/** What is looped over is asked for each of its elements in turn. */
function flow_element(at, rest, carried, walk) {
    mentions([{ ...at, rest }], { ...carried, inner: carried.inner.slice(1) }, walk);
}
function inBodyOf({ block }, target, { home }) {
    return referencesIn(home).inside(block, target);
}
/** Whether the blocks of a loop have a name of their own for the element. */
function hasIterator({ block, attribute }) {
    let { entries } = block.body;
    for (const step of attribute.slice(0, -1)) {
        const found = entries.find(({ key, labels }) => [key, ...labels].join('.') === step)?.value;
        entries = found?.kind === 'map' ? found.entries : [];
    }
    return entries.some(({ key }) => key === 'iterator');
}

;// CONCATENATED MODULE: ./sources/terraform/uses.js
/**
 * Every use of a policy document in a module: what grants it, to whom, and who else gets it.
 *
 * A use is one of four:
 *
 *   identity   an attribute that holds the policy of a role, user or group, or a managed policy
 *   other      a boundary, a service control policy, the policy of a bucket …: it is no identity policy
 *   source     another document is built from it, and its uses are this one's as well
 *   unknown    anything else, with its place: somebody unknown uses it
 *
 * A managed policy is followed on by its ARN to whatever attaches it (`attachments.ts`).
 */













/** What the uses of all documents of a module are found with, made once. */
const indexOf = (0,memo/* memoOf */.Q0)((module) => {
    const arns = module.blocks.flatMap((block) => positionsIn(block).flatMap((position) => {
        if (module.only !== undefined)
            spend(walksIn(module.around), 1);
        const node = position.trail[position.trail.length - 1];
        const isText = node?.kind === 'string' || (node?.kind === 'opaque' && node.expression.kind === 'template');
        const glob = isText ? globOf(module, { node, file: position.file }) : undefined;
        return glob !== undefined && /^(?:arn:|\*).*:policy\//.test(glob)
            ? [{ name: nameAtEnd(glob), found: position }]
            : [];
    }));
    const lookups = module.blocks.flatMap((block) => uses_lookedUp(module, block).map((name) => ({ name, found: block })));
    return { module, arns: byName(arns), lookups: byName(lookups) };
});
function byName(all) {
    return new Map([...(0,group/* grouped */.z)(all, ({ name }) => name)].map(([name, group]) => [name, group.map(({ found }) => found)]));
}
function nameAtEnd(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The names by which a block looks up a managed policy. */
function uses_lookedUp(module, block) {
    if (block.type !== 'data' || block.labels[0] !== 'aws_iam_policy')
        return [];
    const [name, arn] = ['name', 'arn'].map((key) => globOf(module, module_attribute(block, key)));
    return [...new Set([...(name === undefined ? [] : [name]), ...(arn === undefined ? [] : [nameAtEnd(arn)])])];
}
/** The uses of a document, all of them. */
function usesOf(held, index) {
    const { module } = index;
    const found = { holders: new Map(), attaching: new Map(), principals: [], other: [], landed: [] };
    const landings = held.form.kind === 'data'
        ? landingsOf(addressOf(held.form.block), takesDocument, module)
        : held.positions.flatMap((position) => landingsFrom(position, module));
    const documents = new Map();
    study(landings, { ...index, found, documents, asked: new Set() });
    return {
        holders: [...found.holders.keys()],
        attaching: [...found.attaching.keys()],
        principals: [...found.principals, ...unreadBeside(module)],
        leftAlone: found.other[0],
        builtInto: [...new Set(documents.values())],
        landed: found.landed,
    };
}
/** Somebody unknown for each file of the module, and of those that call it, that could not be read and may use what it holds. */
const unreadBeside = (0,memo/* memoOf */.Q0)((module) => {
    const { around } = module;
    if (around.unread.size === 0)
        return [];
    const folders = new Set([module.folder]);
    for (const folder of folders)
        for (const { from } of callsOf({ ...module, folder, only: undefined }))
            folders.add(from.folder);
    return [...folders].flatMap((folder) => (around.unread.get(folder) ?? []).filter((each) => mayUse(each, around.modules.get(folder))).map(whatItUses));
});
/** A text that is broken uses nothing of a module of which it mentions nothing. */
function mayUse({ file: { text, unread } }, module) {
    if (unread !== undefined || module === undefined || /:policy\/|\bfile|"aws_iam_policy"/.test(text))
        return true;
    return targetsInText(text).some((target) => {
        const [first, second = ''] = target.split('.');
        return first === 'local' ? second === '*' || module.locals.has(second) : isHere(target, module);
    });
}
function isHere(target, module) {
    return target.endsWith('*') || blockAt(module, target.split('.')) !== undefined;
}
function whatItUses({ file, at, why }) {
    const line = file.unread === undefined ? (0,message/* words */.aL)(`:${(0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), at.start)}`) : (0,message/* words */.aL)('');
    return { kind: 'unknown', why: (0,message/* message */.iU) `${file.path}${line} could not be read and may use it: ${why}` };
}
/** The uses of one document that several modules have. */
function unitedUses(all) {
    return {
        holders: all.flatMap(({ holders }) => holders),
        attaching: all.flatMap(({ attaching }) => attaching),
        principals: all.flatMap(({ principals }) => principals),
        leftAlone: all.find(({ leftAlone }) => leftAlone !== undefined)?.leftAlone,
        builtInto: [...new Set(all.flatMap(({ builtInto }) => builtInto))],
        landed: all.flatMap(({ landed }) => landed),
    };
}
/** What `data.aws_iam_policy_document.x`, made many times or not, gives under an attribute. */
const takesDocument = (rest) => {
    const [first, second] = rest;
    if (first === undefined)
        return 'whole';
    const key = isAttribute(first) ? first : second;
    if (key === undefined)
        return 'whole';
    if (key === 'json' || key === 'minified_json')
        return 'value';
    return key === 'id' ? 'nothing' : 'other';
};
/** What a managed policy gives: its ARN, also called its id; its name and path are not followed. */
const takesArn = (rest) => {
    const [first, second] = rest;
    if (first === undefined)
        return 'whole';
    const key = /^(?:\d+|\*)$/.test(first) || second !== undefined ? second : first;
    if (key === undefined)
        return 'whole';
    if (key === 'arn' || key === 'id')
        return 'value';
    return key === 'policy_id' || key === 'tags_all' || key === 'attachment_count' ? 'nothing' : 'other';
};
function isAttribute(step) {
    return ['json', 'minified_json', 'id', 'statement', 'version'].includes(step);
}
/** How many documents one is followed into; each may be built into the next. */
const mostBuilt = 200;
function study(landings, within) {
    for (const landing of landings) {
        if (landing.kind === 'beyond')
            within.found.principals.push(alsoUsed(landing.at));
        else if (landing.kind === 'handed')
            within.found.landed.push(landing.at);
        else
            studyAttribute(landing, within);
    }
}
function studyAttribute(landing, within) {
    const { block, home, at } = landing;
    const { found } = within;
    const key = dotted(landing);
    if (isDocument(block) && sourceKeys.includes(key)) {
        found.landed.push(at);
        const place = `${block.file.path} ${block.body.range.start}${wayTo(home)}`;
        if (within.documents.has(place))
            return;
        if (within.documents.size >= mostBuilt) {
            found.principals.push(alsoUsed(at));
            return;
        }
        within.documents.set(place, block);
        study(landingsOf(addressOf(block), takesDocument, home), within);
        return;
    }
    const holder = holderAt(home, block, key);
    if (holder !== undefined) {
        found.landed.push(at);
        if (!landing.certain)
            found.principals.push(picked(at));
        found.holders.set(block, true);
        found.attaching.set(block, true);
        found.principals.push(...holder.principals());
        if (holder.kind === 'managed')
            attachmentsOf(block, home, within);
        else
            askedFor(landing, within);
        return;
    }
    found.landed.push(at);
    const purpose = purposeOf(block, key);
    if (purpose === undefined)
        found.principals.push(alsoUsed(at));
    else
        found.other.push(purpose);
}
/** An inline policy can be asked for the document that it was given. */
function askedFor({ block, home, attribute: [first = ''] }, within) {
    const place = `${block.file.path} ${block.body.range.start} ${first}${wayTo(home)}`;
    if (block.type !== 'resource' || within.asked.has(place))
        return;
    within.asked.add(place);
    study(landingsOf(addressOf(block), takesAttribute(first), home), within);
}
/** What a block gives under one of its attributes, made many times or not. */
function takesAttribute(name) {
    return ([first, second]) => {
        if (first === undefined)
            return 'whole';
        return first === name || second === name ? 'value' : 'nothing';
    };
}
/** Whether `var.name` of the module, or an element of it, becomes an identity policy or part of one, or may where it was not followed to its end. */
function isGranted(name, home) {
    return landingsOf(`var.${name}`, takesItself, home).some((landing) => (landing.kind === 'beyond' && landing.isCut) ||
        (landing.kind === 'attribute' &&
            (holderAt(landing.home, landing.block, dotted(landing)) !== undefined ||
                (isDocument(landing.block) && sourceKeys.includes(dotted(landing))))));
}
const takesItself = (rest) => (rest.length === 0 ? 'value' : 'nothing');
/** Follows the ARN of a managed policy; one that nobody attaches is in use somewhere else, or will be. */
function attachmentsOf(policy, home, { found }) {
    const before = found.principals.length + found.other.length;
    const literal = byLiteralArn(policy, home);
    if (literal === undefined)
        found.principals.push(notSearched(policy));
    const landings = [...landingsOf(addressOf(policy), takesArn, home), ...(literal ?? [])];
    for (const landing of landings) {
        if (landing.kind === 'handed')
            continue;
        if (landing.kind === 'beyond')
            found.principals.push(alsoUsed(landing.at));
        else
            studyAttachment(landing, found);
    }
    if (found.principals.length + found.other.length === before)
        found.principals.push({ kind: 'unknown', why: (0,message/* message */.iU) `nothing here attaches ${addressOf(policy)}` });
}
function studyAttachment(landing, found) {
    const { block, home, at, certain } = landing;
    const attachment = attachmentAt(home, block, dotted(landing));
    if (attachment === undefined)
        found.principals.push(alsoUsed(at));
    else if (attachment.kind === 'boundary')
        found.other.push(boundary);
    else if (attachment.kind === 'attached') {
        if (!certain)
            found.principals.push(picked(at));
        found.attaching.set(block, true);
        found.principals.push(...attachment.principals);
    }
}
/** Where the policy is named by its ARN or looked up by its name, and not by a reference; `undefined` where nobody may look any more. */
function byLiteralArn(policy, home) {
    const name = policyGlob(home, policy);
    if (name === undefined)
        return [];
    if (walksIn(home.around).left < 0)
        return undefined;
    const { arns, lookups } = indexOf(home);
    return [
        ...(lookups.get(name) ?? []).flatMap((block) => landingsOf(addressOf(block), takesArn, home)),
        ...(arns.get(nameAtEnd(name)) ?? []).flatMap((position) => landingsFrom(position, home)),
    ];
}
function alsoUsed(at) {
    if (at.block.type === 'module')
        return handedTo(at.block);
    const line = (0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(at.file), at.trail[0]?.range.start ?? at.block.body.range.start);
    return {
        kind: 'unknown',
        why: (0,message/* message */.iU) `also used by ${placeOf(at)} (${at.file.path}:${line}), which may hand it on`,
    };
}
function notSearched(policy) {
    return {
        kind: 'unknown',
        why: (0,message/* message */.iU) `who else attaches ${addressOf(policy)} was not searched to the end, since these files lead too far`,
    };
}
function picked(at) {
    return { kind: 'unknown', why: (0,message/* message */.iU) `${placeOf(at)} picks it, or another one, by an expression` };
}
const boundary = (0,message/* words */.aL)('it serves as a permissions boundary, which limits and does not grant');
function dotted({ attribute: path, inner }) {
    return keyAt([...path, ...inner]);
}

;// CONCATENATED MODULE: ./sources/terraform/gaps.js











/** Every part of an identity attribute that is not one of `landed`, and every argument that hands on actions outside of `documents`. */
function gapsIn(module, landed, documents) {
    const reached = new Set(landed.flatMap(({ trail }) => trail));
    const unread = rootsIn(module).flatMap(({ block, roots, statements }) => [
        ...roots.flatMap(({ name, node }) => openIn(node, reached).map((each) => ({
            block,
            at: { node: each, file: block.file },
            name,
            why: (0,message/* message */.iU) `its policy is ${forms_excerpt(each, block.file)}, which these files do not determine`,
        }))),
        ...statements.flatMap((root) => (openIn(root.node, reached).length === 0 ? [] : [gaps_handedOn(block, root)])),
    ]);
    const told = new Set(unread.map(({ at }) => at.node));
    return [
        ...unread,
        ...actionsHandedOn(module, documents).flatMap((each) => (told.has(each.node) ? [] : [gaps_handedOn(each.block, each)])),
    ];
}
/** What each block holds of policies and statements, found once. */
const rootsIn = (0,memo/* memoOf */.Q0)((module) => module.blocks.map((block) => ({ block, roots: rootsOf(module, block), statements: statementsOf(module, block) })));
function gaps_handedOn(block, { name, node }) {
    const why = (0,message/* message */.iU) `it hands actions to ${addressOf(block)}, and which policy that makes of them is not seen here`;
    return { block, at: { node, file: block.file }, name, why };
}
/** The arguments in which a well-known module takes statements. */
function statementsOf(module, block) {
    if (block.type !== 'module')
        return [];
    return wholeValues(block, (key) => meaningOf(module, block, key)?.kind === 'statements');
}
/** The values of a block's own attributes. */
function wholeValues(block, isWanted) {
    return positionsIn(block).flatMap(({ attribute, trail, name }) => {
        const [node] = trail;
        return node !== undefined && trail.length === 1 && isWanted(attribute.join('.')) ? [{ name, node }] : [];
    });
}
/** The values that are identity policies; also those inside objects, as `policies = [{ policy_document = … }]`. */
function rootsOf(module, block) {
    if (isDocument(block))
        return sourcesOf(block);
    if (block.type === 'module')
        return calledBy(block, module.around) === undefined
            ? wholeValues(block, (key) => holderAt(module, block, key) !== undefined)
            : argumentsOf(module, block);
    return positionsIn(block).flatMap(({ attribute, trail, name }) => {
        const node = trail[trail.length - 1];
        const keys = keysOf(trail);
        if (node === undefined || keys === undefined)
            return [];
        const key = keyAt([...attribute, ...keys]);
        // Of a path inside an object, only the value of the last key itself.
        const isValue = keys.length === 0 ? trail.length === 1 : isEntryOf(trail);
        return isValue && holderAt(module, block, key) !== undefined ? [{ name, node }] : [];
    });
}
/** The arguments of a call of a module at hand that become identity policies there. */
function argumentsOf(module, block) {
    const called = calledBy(block, module.around);
    const home = called === undefined ? undefined : madeBy({ from: module, block }, called);
    return home === undefined ? [] : wholeValues(block, (key) => isArgument(key) && isGranted(key, home));
}
/** The documents that another is built from. */
function sourcesOf(block) {
    return wholeValues(block, (key) => sourceKeys.includes(key));
}
/** The keys on the way through lists and objects; `undefined` where the way leads through anything else. */
function keysOf(trail) {
    const keys = [];
    for (let at = 0; at < trail.length - 1; at++) {
        const [parent, child] = [trail[at], trail[at + 1]];
        if (parent?.kind === 'map')
            keys.push((child === undefined ? undefined : placesIn(parent).get(child)) ?? '');
        else if (parent?.kind !== 'list')
            return undefined;
    }
    return keys;
}
function isEntryOf(trail) {
    return trail[trail.length - 2]?.kind === 'map';
}
/** The parts of a value that were not reached. */
function openIn(node, reached) {
    if (node.kind === 'literal')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => openIn(item, reached));
    if (node.kind === 'map' && !reached.has(node))
        return node.entries.flatMap(({ value }) => openIn(value, reached));
    if (node.kind === 'opaque' && node.expression.kind === 'conditional') {
        const { whenTrue, whenFalse } = node.expression;
        return [whenTrue, whenFalse].flatMap((each) => openIn(each, reached));
    }
    if (node.kind === 'string' && node.value.trim() === '')
        return [];
    return reached.has(node) ? [] : [node];
}

;// CONCATENATED MODULE: ./sources/terraform/merged.js



/** What the documents of a module that are built from others bind; `open` are those of which not all parts are known. */
function boundBy(parts, open) {
    const groups = groupsOf(parts, open);
    return (part, statement) => {
        const sid = sidOf(statement);
        if (sid === undefined)
            return undefined;
        const own = part.block === undefined ? part.builtInto : [part.block, ...part.builtInto];
        for (const block of own) {
            const group = groups.get(block);
            const why = group === undefined ? undefined : whyBound(sid, block, group);
            if (why !== undefined)
                return why;
        }
        return undefined;
    };
}
function groupsOf(parts, open) {
    const groups = new Map();
    for (const block of [...open, ...parts.flatMap(({ builtInto }) => builtInto)])
        if (!groups.has(block))
            groups.set(block, { sids: new Map(), isOpen: open.has(block) });
    for (const { policy, block, builtInto } of parts)
        for (const target of block === undefined ? builtInto : [block, ...builtInto]) {
            const group = groups.get(target);
            if (group !== undefined)
                add(policy, group);
        }
    return groups;
}
function add(policy, group) {
    if (policy === undefined || policy.unread.length > 0)
        group.isOpen = true;
    for (const statement of policy?.statements ?? []) {
        const sid = sidOf(statement);
        if (sid === 'computed')
            group.isOpen = true;
        else if (sid !== undefined)
            group.sids.set(sid.text, (group.sids.get(sid.text) ?? 0) + 1);
    }
}
function whyBound(sid, block, { sids, isOpen }) {
    const rest = (0,message/* message */.iU) `it is not removed as a whole, since another statement may then take effect`;
    if (sid !== 'computed' && (sids.get(sid.text) ?? 0) > 1)
        return (0,message/* message */.iU) `${addressOf(block)} merges it by its sid ${sid.text} with another statement, so ${rest}`;
    return isOpen || sid === 'computed'
        ? (0,message/* message */.iU) `${addressOf(block)} merges it by its sid with statements that these files do not determine, so ${rest}`
        : undefined;
}
/** `undefined` where nothing names it, so that it takes nobody's place. */
function sidOf({ node }) {
    const written = sidIn(node) ?? sidIn((0,syntax_node/* entry */.f)(node, 'content'));
    if (written === undefined || written.kind === 'literal')
        return undefined;
    if (written.kind !== 'string')
        return 'computed';
    return written.value === '' ? undefined : { text: written.value };
}
function sidIn(node) {
    return (0,syntax_node/* entry */.f)(node, 'sid') ?? (0,syntax_node/* entry */.f)(node, 'Sid');
}

;// CONCATENATED MODULE: ./sources/terraform/policy-document.js
/**
 * `data "aws_iam_policy_document"`: a policy in HCL's own blocks.
 *
 * `effect` is `Allow` where it is left out. A `dynamic "statement"` is read when
 * its content names literal actions: it then stands for one statement, made many
 * times. `principals` make it a trust or resource policy.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */





const spelling = {
    sid: 'sid',
    effect: 'effect',
    effectLeftOut: 'Allow',
    action: 'actions',
    notAction: 'not_actions',
    resource: 'resources',
    notResource: 'not_resources',
    condition: 'condition',
    principals: ['principals', 'not_principals'],
};
/** The policy of a document's block. */
function readPolicyDocument(module, block, at) {
    const { body, file } = block;
    const holder = statementsIn(body);
    const reader = { spelling, source: file.text, lists: actionListsOf(module, file) };
    const owners = holder.kind === 'blocks' ? holder.blocks.map(({ value }) => value) : holder.items;
    const nodes = holder.kind === 'blocks' ? holder.blocks.map(contentOf) : holder.items;
    const read = nodes.map((node, index) => {
        const owner = owners[index];
        return node?.kind === 'map' && owner?.kind === 'map'
            ? (0,read_document/* readStatement */.cO)(index, node, owner, reader)
            : (0,read_document/* unread */.gy)(index, owner?.range ?? body.range, (0,message/* words */.aL)('expected the content of a statement'));
    });
    const made = body.entries
        .filter(isWrittenDynamic)
        .map(({ value }, index) => (0,read_document/* unread */.gy)(nodes.length + index, value.range, (0,message/* message */.iU) `statements that ${'dynamic'} makes are not read in ${'.tf.json'}: write them under ${'statement'}`));
    const language = languageOfFile(file);
    const unmarked = { leftAlone: undefined, notPlaceable: undefined };
    return { at, ...(0,read_document/* sorted */.IP)([...read, ...made]), node: body, language, statementsNode: holder, ...unmarked };
}
function contentOf({ key, value }) {
    return key === 'dynamic' ? (0,syntax_node/* entry */.f)(value, 'content') : value;
}
/** The statement blocks; in `.tf.json`, the list under `statement`. */
function statementsIn(body) {
    const written = body.entries.find(({ key, form }) => key === 'statement' && form === 'attribute')?.value;
    if (written?.kind === 'list')
        return written;
    const blocks = body.entries.filter((each) => (each.key === 'statement' || isDynamic(each)) && each.value.kind === 'map');
    return { kind: 'blocks', range: body.range, blocks };
}
/** In `.tf.json` a block is an attribute, and those that are made stand below the label. */
function isWrittenDynamic({ key, form, value }) {
    return form === 'attribute' && key === 'dynamic' && (value.kind !== 'map' || (0,syntax_node/* entry */.f)(value, 'statement') !== undefined);
}
function isDynamic({ key, labels, form }) {
    return form === 'block' && key === 'dynamic' && labels[0] === 'statement';
}

;// CONCATENATED MODULE: ./sources/terraform/discover.js
/**
 * Every policy that a module writes, with its address, its purpose and whom it is attached to.
 *
 * From two sides, so that nothing is left between them: every document is followed to all of
 * its uses (`uses.ts`), and every attribute that holds an identity policy must have been
 * reached by a document, or is told as one that could not be read (`gaps.ts`).
 */











/** The name of this source. */
const sourceName = 'terraform';
/** Every policy of the modules, and every gap, each once however often, and from wherever, it is used. */
function discover_discoverIn(modules) {
    const used = modules.flatMap((module) => documentsIn(module).map((held) => ({ module, held, uses: usesOf(held, indexOf(module)) })));
    const all = united(used);
    const landed = all.flatMap(({ uses }) => uses.landed);
    const documents = all.flatMap(({ held }) => held.positions);
    const own = modules.flatMap((module) => gapsIn(module, landed, documents));
    const fromElsewhere = own.length === 0 ? [] : landedFrom(modules);
    const gaps = fromElsewhere.length === 0
        ? own
        : modules.flatMap((module) => gapsIn(module, [...landed, ...fromElsewhere], documents));
    const discoveries = all.map(discoveryOf);
    return [
        ...withBound(all, discoveries, discover_openIn(modules, all, gaps)),
        ...gaps.map(({ at, name, why }) => skippedAt(at, name, why, true)),
    ];
}
/** Where the documents of the other modules at hand land. */
function landedFrom(modules) {
    const others = new Set(modules.flatMap(({ around }) => [...around.modules.values()]));
    for (const module of modules)
        others.delete(module);
    return [...others].flatMap((module) => documentsIn(module).flatMap((held) => usesOf(held, indexOf(module)).landed));
}
/** A file that several modules read is one document, with the uses of all of them. */
function united(used) {
    return [...(0,group/* grouped */.z)(used, ({ held: { form } }) => placeOfForm(form)).values()].map((same) => {
        const [first, ...others] = same;
        if (first === undefined)
            throw new Error('a group without a member');
        return others.length === 0 ? first : { ...first, uses: unitedUses(same.map(({ uses }) => uses)) };
    });
}
/** The documents of which not all parts are known here: those with a gap, and those of other modules. */
function discover_openIn(modules, used, gaps) {
    const own = new Set(modules.flatMap(({ blocks }) => blocks));
    const foreign = used.flatMap(({ uses }) => uses.builtInto.filter((block) => !own.has(block)));
    return new Set([...gaps.flatMap(({ block }) => (isDocument(block) ? [block] : [])), ...foreign]);
}
/** The discoveries, with the statements marked that documents put in place of others. */
function withBound(used, discoveries, open) {
    const parts = used.map(({ held: { form }, uses: { builtInto } }, at) => {
        const found = discoveries[at];
        const policy = found?.kind === 'policy' ? found.policy : undefined;
        return { policy, block: form.kind === 'data' ? form.block : undefined, builtInto };
    });
    const bound = boundBy(parts, open);
    return discoveries.map((each, at) => {
        const part = parts[at];
        if (each.kind !== 'policy' || part === undefined)
            return each;
        const statements = each.policy.statements.map((statement) => {
            const notRemovable = bound(part, statement);
            return notRemovable === undefined ? statement : { ...statement, notRemovable };
        });
        const whole = { ...each, policy: { ...each.policy, statements } };
        return part.builtInto.length === 0 ? whole : { ...whole, isPart: true };
    });
}
/** The roles and users that the module makes; those it only looks up are made elsewhere. */
function declaredIn(module) {
    return module.blocks
        .filter(({ type, labels }) => type === 'resource' && /^aws_iam_(?:role|user)$/.test(labels[0] ?? ''))
        .flatMap((block) => principalsOf(module, block).map((principal) => ({
        at: { ...addressIn(block.file, addressOf(block)), range: block.body.range },
        principal,
    })));
}
const directives = (0,message/* message */.iU) `it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;
function discoveryOf({ module, held: { form, name }, uses }) {
    const isIdentity = uses.holders.length > 0 || uses.leftAlone === undefined;
    if (form.kind === 'unreadable')
        return skippedAt(form.at, name, form.why, isIdentity);
    const read = readForm(module, form, name);
    if (read.kind === 'skipped')
        return read;
    const names = uses.holders.flatMap((block) => policyName(module, block) ?? []);
    return {
        kind: 'policy',
        policy: { ...read.policy, leftAlone: uses.leftAlone },
        attachedTo: [...new Map(uses.principals.map((ref) => [keyOf(ref), ref])).values()],
        attachedBy: [...new Set(uses.attaching.map(addressOf))],
        knownAs: { names: [...new Set(names)], by: 'resource' },
    };
}
function readForm(module, form, name) {
    if (form.kind === 'data') {
        const { body, file } = form.block;
        return {
            kind: 'read',
            policy: readPolicyDocument(module, form.block, { ...addressIn(file, name), range: body.range }),
        };
    }
    const { node, file, language } = form;
    const at = { ...addressIn(file, name), range: node.range };
    const read = (0,read_document/* readDocument */.u0)(at, node, file.text, language, actionListsOf(module, file));
    const notPlaceable = form.hasDirectives ? directives : undefined;
    return read.kind === 'policy'
        ? { kind: 'read', policy: { ...read.policy, notPlaceable } }
        : { kind: 'skipped', at, why: read.why, incomplete: true };
}
function addressIn({ path }, name) {
    return { source: sourceName, path, name };
}
function skippedAt({ node, file }, name, why, incomplete) {
    return { kind: 'skipped', at: { ...addressIn(file, name), range: node.range }, why, incomplete };
}

;// CONCATENATED MODULE: ./sources/terraform/files-read.js





/** The first place of each file at which it may read one of `paths` by a path that is not written out, or names it. */
function readersOf(paths, files, treeOf) {
    if (paths.length === 0)
        return [];
    return files.flatMap((file) => {
        if (!/file|"[^"\n]*\.(?:json|tpl|tftpl|tmpl|template)"/.test(file.text))
            return [];
        const tree = treeOf(file);
        const named = tree === undefined ? [] : pathsIn(tree, folderOf(file.path));
        return paths.flatMap((path) => {
            const at = named.find(({ fits }) => fits(path));
            return at === undefined ? [] : [{ file, line: (0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), at.start), path }];
        });
    });
}
/** Everything in a tree that may be a path of a file and is not read where it stands. */
function pathsIn(root, folder) {
    const found = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'string')
            found.push(endingIn(node.value, node.range.start));
        else if (node.kind === 'list')
            open.push(...node.items);
        else if (node.kind === 'map')
            open.push(...node.entries.map(({ value }) => value));
        else if (node.kind === 'opaque') {
            const { expression } = node;
            const [first] = expression.kind === 'call' ? expression.args : [];
            const reads = expression.kind === 'call' && /^(?:file|templatefile)$/.test(expression.name);
            if (reads && first !== undefined)
                found.push(...files_read_computed(first, folder));
            if (expression.kind === 'template')
                found.push(...ending(node));
            open.push(...(0,value/* partsOf */.CI)(expression).filter((part) => !reads || part !== first));
        }
    }
    return found;
}
/** The glob of a path with holes; nothing for one that is written out, since it is read where it stands. */
function files_read_computed(node, folder) {
    if (node.kind === 'string')
        return [];
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return [];
    const [first, ...rest] = node.expression.parts;
    const isBelow = first?.kind === 'hole' && /^path\.(?:module|root|cwd)$/.test(pathOf(first.node)?.join('.') ?? '');
    const parts = isBelow ? rest : node.expression.parts;
    if (parts.every(({ kind }) => kind === 'text'))
        return [];
    const tail = parts.map((part) => (part.kind === 'text' ? escaped(part.value) : '.*')).join('');
    const literal = parts.flatMap((part) => (part.kind === 'text' ? [part.value] : [])).join('');
    // Nothing but a hole says nothing: what fills it is written elsewhere, or comes from outside.
    if (literal.replace(/[./]/g, '') === '')
        return [];
    const fits = matcher(`^${tail.replace(/^(?:\\?\/)+/, '')}$`);
    return [{ start: node.range.start, fits: (path) => isIn(path, folder, fits) }];
}
/** Whether the path, seen from the folder or one above it, fits. */
function isIn(path, folder, fits) {
    if (fits.test(path))
        return true;
    const steps = folder === '' ? [] : folder.split('/');
    for (let up = 0; up <= steps.length; up++) {
        const above = folderAt(folder, '../'.repeat(up));
        const start = above === undefined || above === '' ? '' : `${above}/`;
        if (path.startsWith(start) && fits.test(`${'../'.repeat(up)}${path.slice(start.length)}`))
            return true;
    }
    return false;
}
const matcher = (0,memo/* memo */.ph)((source) => new RegExp(source), 500);
/** A text with holes whose end is a file's name. */
function ending(node) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return [];
    const last = node.expression.parts.at(-1);
    return last?.kind === 'text' ? [endingIn(last.value, node.range.start)] : [];
}
function endingIn(text, start) {
    const tail = text.length > mostPath || !/\.\w+$/.test(text) ? '' : text.replace(/^(?:\.{0,2}\/)+/, '');
    return { start, fits: (path) => tail !== '' && (path === tail || path.endsWith(`/${tail}`)) };
}
/** Longer texts are no paths. */
const mostPath = 500;
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./sources/terraform/neighbours.js




/** The folders that a file calls. */
function foldersCalledIn(file) {
    return calledFrom(file).folders;
}
const calledFrom = (0,memo/* memoOf */.Q0)(({ path, text }) => {
    const sources = text.includes('source') ? [...new Set(sourcesIn(text))] : [];
    return {
        folders: sources.flatMap((source) => (isLocal(source) ? (folderAt(folderOf(path), source) ?? []) : [])),
        tails: sources.flatMap((source) => (isLocal(source) ? [] : (tailOf(source) ?? []))),
    };
});
/** Whether the files of a folder are a module that others call to make something: it has variables, and no backend or provider of its own. */
function isCallable(files) {
    return (files.some(({ text }) => /^\s*variable\s+"/m.test(text)) &&
        !files.some(({ text }) => /^\s*(?:provider|backend)\s+"|^\s*cloud\s*\{/m.test(text)));
}
/** How many callers above one another are followed. */
const neighbours_deepest = 16;
/** Those of the files that call the folders of the paths or name the files at them, and whoever calls those in turn. */
function usersIn(files, paths, isConfiguration) {
    const folders = new Set(paths.filter(isConfiguration).map(folderOf));
    const names = paths.filter((path) => !isConfiguration(path)).map((path) => path.slice(path.lastIndexOf('/') + 1));
    const found = new Set(files.filter(({ text }) => names.some((name) => text.includes(name))));
    for (const { path } of found)
        folders.add(folderOf(path));
    const ends = new Set([...folders].flatMap(endsOf));
    for (let [depth, before] = [0, -1]; before < found.size && depth < neighbours_deepest; depth++) {
        before = found.size;
        for (const file of files) {
            if (found.has(file) || !callsOneOf(file, folders, ends))
                continue;
            found.add(file);
            folders.add(folderOf(file.path));
            for (const end of endsOf(folderOf(file.path)))
                ends.add(end);
        }
    }
    return [...found];
}
/** Whether a file calls one of the folders, of which `ends` are all ends. */
function callsOneOf(file, folders, ends) {
    const { folders: called, tails } = calledFrom(file);
    return called.some((folder) => folders.has(folder)) || tails.some((tail) => ends.has(tail));
}
/** For a file, the paths of those that are understood with it. */
function linkedBy(files, isConfiguration) {
    const folders = (0,group/* grouped */.z)(files, ({ path }) => folderOf(path));
    const called = new Map();
    const callers = new Map();
    const link = (from, to) => {
        put(called, from, to);
        put(callers, to, from);
    };
    // An end stands for all folders that end so, since each of many files may mean all of them.
    for (const [folder, own] of folders) {
        for (const end of endsOf(folder))
            link(`${end}//`, folder);
        for (const file of own) {
            const { folders: targets, tails } = calledFrom(file);
            for (const target of targets)
                if (folders.has(target))
                    link(folder, target);
            for (const tail of tails)
                link(folder, `${tail}//`);
        }
    }
    const pathsIn = (0,memo/* memoOf */.Q0)((found) => [...found].flatMap((folder) => (folders.get(folder) ?? []).map(({ path }) => path)));
    const withinReach = (starts) => {
        const above = reached(starts, callers);
        return pathsIn(reached([...above], called));
    };
    const configuration = files.filter(({ path }) => isConfiguration(path));
    const byFolder = new Map();
    return (path) => {
        if (!isConfiguration(path))
            return withinReach(neighbours_naming(path, configuration));
        const folder = folderOf(path);
        const known = byFolder.get(folder) ?? withinReach([folder]);
        byFolder.set(folder, known);
        return known;
    };
}
/** The folders of the files that name a file which is no configuration. */
function neighbours_naming(path, configuration) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const found = configuration.filter(({ text }) => text.includes(name));
    return [...new Set(found.map((file) => folderOf(file.path)))];
}
function put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([value]));
    else
        known.add(value);
}
function reached(starts, edges) {
    const found = new Set(starts);
    for (const folder of found)
        for (const next of edges.get(folder) ?? [])
            found.add(next);
    return found;
}

;// CONCATENATED MODULE: ./sources/terraform/named-policies.js




/** For each of `paths` that makes a managed policy, the files of other folders that name it. */
function namingPolicies(paths, modules, files) {
    const made = (0,group/* grouped */.z)(madeIn(new Set(paths), modules), ({ name }) => name);
    if (made.size === 0)
        return [];
    return files.flatMap((file) => {
        const folder = folderOf(file.path);
        const named = wordsNaming(file).flatMap((word) => made.get(word) ?? []);
        const why = (0,message/* message */.iU) `${file.path} names a managed policy of this file, and may attach it to somebody`;
        const elsewhere = [...new Set(named.map(({ path }) => path))].filter((path) => folderOf(path) !== folder);
        return elsewhere.map((path) => ({ path, why }));
    });
}
/** The managed policies that the files at these paths make, as far as their names are known. */
function madeIn(paths, modules) {
    return modules.flatMap((module) => module.blocks.flatMap((block) => {
        const isMade = block.type === 'resource' && /^aws(?:cc)?_iam_(?:managed_)?policy$/.test(block.labels[0] ?? '');
        const name = isMade && paths.has(block.file.path) ? policyGlob(module, block) : undefined;
        return name === undefined || name.includes('*') ? [] : [{ name, path: block.file.path }];
    }));
}
/** The last words of the texts of a file that looks up policies, or holds an ARN of one. */
function wordsNaming({ text }) {
    if (!/:policy\/|"aws_iam_policy"/.test(text))
        return [];
    return [...new Set(text.match(/[\w+=,.@-]+(?=")/g) ?? [])];
}

;// CONCATENATED MODULE: ./sources/terraform/terraform.js
/**
 * Terraform and OpenTofu: every policy that a module writes.
 *
 * A folder is a module; all of its `.tf`, `.tofu` and `.tf.json` files are read
 * together, so that references can be followed and attachments seen, and a file
 * that cannot be parsed is reported at its line while the others still count.
 * Values that exist only when a plan is made stay opaque: never guessed, never
 * edited.
 *
 * Modules that call one another are understood together, as far as they are at hand (`calls.ts`).
 */











const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
const settings = /\.tfvars(?:\.json)?$/i;
const terragrunt = /(?<!\.lock)\.hcl$/i;
const terraform_named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;
/** Terraform and OpenTofu. */
const terraform = {
    name: sourceName,
    addresses: 'stable',
    namesPolicies: false,
    wants: isWanted,
    looksLikePolicy: (path) => configuration.test(path) || terraform_named.test(path),
    accountsFor: (path) => configuration.test(path),
    // A template may hold the statements of a policy, and need not look like JSON.
    mentions: ({ path, text }) => readWithModules(path) || /Statement|Effect|Action/.test(text),
    companions: (path) => {
        const folder = folderOf(path);
        if (settings.test(path) || terragrunt.test(path))
            return [];
        if (configuration.test(path))
            return filesOf(folder);
        // A policy file may be named by a module in its own folder or in one of the two above it.
        return [...new Set([folder, above(folder), above(above(folder))])].flatMap(filesOf);
    },
    leadsTo: (file) => (readWithModules(file.path) ? foldersCalledIn(file).flatMap(filesOf) : []),
    mayUseOthers: (path) => configuration.test(path) || terragrunt.test(path),
    usersOf: (paths, files) => usersIn(files.filter(({ path }) => configuration.test(path) || terragrunt.test(path)), paths, (path) => configuration.test(path)),
    mayHandOn: (paths, files) => {
        const own = new Set(paths.filter((path) => configuration.test(path)).map(folderOf));
        const { modules } = read(files.filter(({ path }) => own.has(folderOf(path))));
        const configured = files.filter(({ path }) => configuration.test(path));
        return [
            ...namingPolicies(paths, modules, configured),
            ...readersOf(paths.filter((path) => !configuration.test(path)), configured, terraform_rootOf).map(({ file, line, path }) => ({
                path,
                why: (0,message/* message */.iU) `${file.path}:${line} may read it by a path that is not written out, and give it to somebody`,
            })),
        ];
    },
    awaitsCallers: (path, files) => configuration.test(path) && isCallable(files.filter((file) => folderOf(file.path) === folderOf(path))),
    accountsNamed,
    linked: (files) => linkedBy(files, (path) => configuration.test(path)),
    read: (files, about) => {
        const { modules, broken } = read(files);
        // What stands in a file of a module, only that module can find.
        const asked = about === undefined || !configuration.test(about)
            ? modules
            : modules.filter(({ folder }) => folder === folderOf(about));
        return {
            found: [...broken, ...discover_discoverIn(asked)],
            principals: asked.flatMap(declaredIn),
        };
    },
};
function isWanted(path) {
    return terraform_named.test(path) || readWithModules(path);
}
/** The ids in the blocks that say where a configuration is applied, and in values of variables. */
function accountsNamed(file) {
    if (!accountId.test(file.text))
        return [];
    if (settings.test(file.path))
        return idsIn(file.text);
    if (!configuration.test(file.path))
        return [];
    const tree = parse(file);
    if (tree.kind !== 'tree' || tree.root.kind !== 'map')
        return [];
    return tree.root.entries
        .filter(({ key }) => key === 'provider' || key === 'terraform')
        .flatMap(({ value: { range } }) => idsIn(file.text.slice(range.start, range.end)));
}
const accountId = /(?<!\d)\d{12}(?!\d)/;
function idsIn(text) {
    return text.match(new RegExp(accountId, 'g')) ?? [];
}
/** Whether a file is part of a module, or says who calls one and with what. */
function readWithModules(path) {
    return configuration.test(path) || settings.test(path) || terragrunt.test(path);
}
/** Globs of the files of a module, and of those that give its variables values. */
function filesOf(folder) {
    const start = folder === '' ? '' : `${terraform_escaped(folder)}/`;
    return [`${start}*.{tf,tofu,tf.json,tofu.json}`, `${start}{*,*/*,*/*/*}.{tfvars,tfvars.json}`];
}
/** The modules that the files make, those of a folder together, each with all others around it. */
function read(files) {
    const broken = [];
    const unread = new Map();
    const parsed = files.flatMap((file) => {
        if (!configuration.test(file.path))
            return [];
        const tree = parse(file);
        if (tree.kind === 'unreadable') {
            broken.push(brokenAt(file, tree));
            unread.set(folderOf(file.path), [...(unread.get(folderOf(file.path)) ?? []), { file, ...tree }]);
        }
        return tree.kind === 'tree' && tree.root.kind === 'map' ? [{ node: tree.root, file }] : [];
    });
    const others = new Map(files
        .filter(({ path, unread }) => !configuration.test(path) && unread === undefined)
        .map((file) => [file.path, file]));
    const modules = new Map();
    const around = {
        modules,
        unread,
        terragrunt: files.filter(({ path }) => terragrunt.test(path)),
        settings: files.flatMap(settingsIn),
    };
    for (const [folder, own] of (0,group/* grouped */.z)(parsed, ({ file }) => folderOf(file.path)))
        modules.set(folder, moduleOf(folder, own, others, around));
    return { modules: [...modules.values()], broken };
}
function settingsIn(file) {
    if (!settings.test(file.path))
        return [];
    const tree = parse(file);
    const isAutomatic = /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(file.path);
    return [{ file, isAutomatic, values: tree.kind === 'tree' && tree.root.kind === 'map' ? tree.root : undefined }];
}
function terraform_rootOf(file) {
    const tree = parse(file);
    return tree.kind === 'tree' ? tree.root : undefined;
}
function parse(file) {
    if (file.unread !== undefined)
        return { kind: 'unreadable', at: { start: 0, end: 0 }, why: file.unread };
    const language = languageOfFile(file);
    return treeOf(`${language.name} ${file.text}`, () => treeIn(file.text, language));
}
function brokenAt(file, { at, why }) {
    return {
        kind: 'skipped',
        incomplete: true,
        at: { source: sourceName, path: file.path, name: (0,source/* stemOf */.V)(file.path), range: at },
        why,
    };
}
/** In `.tf.json` strings are templates. */
function treeIn(text, language) {
    const parsed = language.parse(text);
    return parsed.kind === 'tree' && language === json/* json */.P ? { ...parsed, root: withTemplates(parsed.root, text) } : parsed;
}
/** A module is read several times while its edits are proved, and most of its files stay the same. */
const treeOf = (0,memo/* memoBy */.c8)(1_000);
function above(folder) {
    return folderOf(folder);
}
/** A folder's name in a glob, where it may hold characters that globs give a meaning. */
function terraform_escaped(folder) {
    return folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

// EXTERNAL MODULE: ./policy/catalogue.js + 1 modules
var catalogue = __webpack_require__(6246);
;// CONCATENATED MODULE: ./policy/looks-granting.js
/**
 * Text of any language → the places that look like a grant: IAM actions under a key that holds actions.
 *
 * It is asked of files that no source understands, so that none of them passes without a
 * word. So nothing is parsed: a file is a row of words, some of which are keys (`Action:`,
 * `"Action" :`, `actions = `, `.actions(`), and a grant is a known action below such a key.
 * Once a `Statement` was met, a known action below any key counts, also a single one.
 *
 * What is asked of a word is much, so that ordinary files are quiet: its service must be
 * in the catalogue, and its name too, or hold a wildcard (`nginx:latest`, `contents: read`,
 * `arn:aws:s3:::b` and `80:80` are no actions). Lines that are comments as a whole are none
 * of the file. Every character is looked at a fixed number of times.
 */


/** Enough to tell of; a file with thousands of actions is told of once. */
const mostGrants = 5_000;
/** What every text with an action has, or an escape that may hide one. */
const mayGrant = /[\w-]:[A-Za-z*?\\]|\\[uUx]|\*/;
/** The places in the text that look like a grant, in their order. */
function grantsIn(text) {
    if (!mayGrant.test(text))
        return [];
    const grants = [];
    const state = { key: undefined, isList: false, inStatement: false };
    let at = afterLineEnd(text, 0, state);
    while (at < text.length && grants.length < mostGrants) {
        const char = text.charAt(at);
        const word = wordAt(text, at);
        if (word.end > at) {
            // What follows a slash is the end of a path or an ARN.
            if (text[at - 1] !== '/' && isGranting(word, text, state))
                grants.push({ offset: at, action: word.text.replace(/^:/, '') });
            at = word.end;
        }
        else if (isLineEnd(char))
            at = afterLineEnd(text, at + 1, state);
        else {
            if (opensList.has(char))
                state.isList = true;
            at++;
        }
    }
    return grants;
}
/** Where the text goes on after a line end: at the line's first character, or at its end where it is a comment. */
function afterLineEnd(text, start, state) {
    let first = start;
    while (text[first] === ' ' || text[first] === '\t')
        first++;
    if (text[first] === '#' || (text[first] === '/' && text[first + 1] === '/')) {
        while (first < text.length && !isLineEnd(text.charAt(first)))
            first++;
        return first;
    }
    // An item of a list in YAML.
    if (text[first] === '-')
        state.isList = true;
    return first;
}
/** Also those that only YAML knows: what follows them must not pass for a comment. */
function isLineEnd(char) {
    return char === '\n' || char === '\r' || char === '\u0085' || char === '\u2028' || char === '\u2029';
}
const opensList = new Set(['[', '(', '{']);
/** Whether the word is an action in a granting place. A key is remembered instead. */
function isGranting(word, text, state) {
    const isAction = isKnownAction(word.text);
    if (!isAction) {
        const key = keyIn(word, text);
        if (key !== undefined)
            takeKey(key, state);
        else if (word.text === '*' && state.inStatement && /^(?:not)?actions?$/i.test(state.key ?? ''))
            return true;
        return false;
    }
    if (state.inStatement)
        return true;
    return state.isList && state.key !== undefined && holdsActions(state.key);
}
function takeKey(key, state) {
    // `Fn::If` and the like choose between values of the key above them.
    if (/^fn::/i.test(key))
        return;
    state.key = key;
    state.isList = false;
    if (/^(?:\w*policy)?statements?$/i.test(key.replace(/[-_]/g, '')))
        state.inStatement = true;
}
/** Names under which people keep what is allowed; those of what is unused or forbidden are none. */
function holdsActions(key) {
    return (/action|permission|polic|statement|privilege|grant|allow|entitle/i.test(key) &&
        !/unused|den(?:y|ied)|forbid|disallow|notallow|removed/i.test(key.replace(/[-_]/g, '')));
}
/** The key that the word is, with what follows it: `Action:`, `"Action" :`, `actions = [`, `actions(`. */
function keyIn({ text: word, end }, text) {
    // Behind a quoted key its colon is a word of its own.
    if (/^:*$/.test(word))
        return undefined;
    if (word.endsWith(':'))
        return word.replace(/:+$/, '');
    let at = end;
    while (isBetween(text[at]))
        at++;
    const next = text[at];
    if (next === ':' || (next === '=' && text[at + 1] !== '='))
        return word;
    return next === '(' && holdsActions(word) ? word : undefined;
}
function isBetween(char) {
    return char === '"' || char === "'" || char === '`' || char === '\\' || char === ' ' || char === '\t' || char === '?';
}
/** `service:Name` of the catalogue, or with a wildcard in the name. */
const isKnownAction = (0,memo/* memo */.ph)((word) => {
    if (!word.includes(':'))
        return false;
    const parts = /^:?([a-z0-9-]+):([a-z*?][a-z0-9*?]*)$/i.exec(word);
    const names = parts === null ? undefined : namesOf((parts[1] ?? '').toLowerCase());
    if (parts === null || names === undefined || names.size === 0)
        return false;
    const name = (parts[2] ?? '').toLowerCase();
    return /[*?]/.test(name) || names.has(name);
}, 10_000);
const namesOf = (0,memo/* memo */.ph)((service) => new Set(catalogue/* bundledCatalogue */.YB.actionsOf(service).map((name) => name.toLowerCase())), 1_000);
/** The characters of words; all others stand between them. */
const inWord = /[\w:.*?$-]/;
/** No key and no action is longer; the rest of a longer word is passed over. */
const longestWord = 200;
/** The word that begins at `at`; where none does, it ends there. */
function wordAt(text, at) {
    const pieces = [];
    let end = at;
    while (end < text.length) {
        const char = text.charAt(end);
        if (inWord.test(char)) {
            if (pieces.length < longestWord)
                pieces.push(char);
            end++;
            continue;
        }
        const escaped = char === '\\' ? escapeAt(text, end) : undefined;
        if (escaped === undefined || !inWord.test(escaped.char))
            break;
        if (pieces.length < longestWord)
            pieces.push(escaped.char);
        end = escaped.end;
    }
    return { text: pieces.length < longestWord ? pieces.join('') : '', end };
}
const looks_granting_escape = /\\{1,4}(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))/y;
/** A character that is written as an escape, also inside a string inside a string. */
function escapeAt(text, at) {
    looks_granting_escape.lastIndex = at;
    const found = looks_granting_escape.exec(text);
    if (found === null)
        return undefined;
    const code = Number.parseInt(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', 16);
    return code > 0 && code <= 0x10ffff ? { char: String.fromCodePoint(code), end: looks_granting_escape.lastIndex } : undefined;
}

;// CONCATENATED MODULE: ./sources/unread-grants.js
/**
 * Files that look like a grant and that no source understood → gaps, each with its place.
 *
 * Every place that grants is a policy or a gap. The sources find the policies; what looks
 * like a grant in a file of configuration, and lies in none of what they found, is told
 * here. Files in code are only named: what a program makes of a list of actions, nobody
 * can read off it. Prose, locks and the tests of code are no concern.
 */




const code = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|rs|cc?|cpp|h|hpp|cs|fs|vb|php|swift|scala|groovy|clj|exs?|dart|lua|pl|r|jl|sh|bash|zsh|fish|ps1|bat|sql|ipynb|vue|svelte)$/i;
const prose = /(?:^|\/)(?:licen[cs]e|notice|copying|authors|contributors|changelog|codeowners|\.gitignore|\.gitattributes|\.dockerignore)$|\.(?:mdx?|markdown|rst|txt|adoc|asciidoc|org|tex|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|jar|war|whl|woff2?|ttf|otf|eot|mp[34]|mov|wav|webm|log|csv|tsv|snap|map|diff|patch|po|pot|tfstate|sarif|har|parquet|wasm|so|dll|exe|bin|class|pyc)$/i;
const lock = /(?:^|\/)(?:[^/]*\.lock(?:\.[a-z]+)?|[^/]*[.-]lock\.(?:json|ya?ml|hcl)|npm-shrinkwrap\.json|go\.(?:sum|mod)|\.terraform\.lock\.hcl)$/i;
const test = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__mocks__|__snapshots__|testdata)\/|[._-](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]+$/i;
/** Folders whose documents are seldom deployed. */
const example = /^(.*?(?:^|\/)(?:docs?|examples?|samples?|fixtures?|tests?|__tests__|specs?|testdata))\//is;
/** How much a file of this path concerns us if it looks like a grant. */
function concernOf(path) {
    if (prose.test(path) || lock.test(path))
        return 'none';
    if (!code.test(path))
        return 'configuration';
    return test.test(path) ? 'none' : 'code';
}
/**
 * The places of a file of configuration that look like a grant and lie in nothing that was found in it. Where a
 * source accounts for the whole file (`isWhole`), only a file in which it found nothing is asked about.
 */
function unreadGrants(file, found, isWhole) {
    if (concernOf(file.path) !== 'configuration')
        return [];
    // What could not be read is told once.
    if (found.some((each) => each.kind === 'skipped' && each.incomplete) || (isWhole && found.length > 0))
        return [];
    const covered = found.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
    const open = grantsOf(file.text).filter(({ offset }) => !covered.some(({ start, end }) => offset >= start && offset < end));
    const [first] = open;
    return first === undefined
        ? []
        : [{ kind: 'skipped', at: unread_grants_addressOf(file, first), why: why(file, open), incomplete: true }];
}
/** Where the file first looks like a grant, whatever it is written in; `undefined` where it does nowhere. */
function firstGrant({ text }) {
    return grantsOf(text)[0]?.offset;
}
/** A file is asked about several times while its policies are reviewed. */
const grantsOf = (0,memo/* memo */.ph)(grantsIn, 256);
function unread_grants_addressOf(file, { offset, action }) {
    const range = { start: offset, end: offset + action.length };
    return { source: 'not-understood', path: file.path, name: (0,source/* stemOf */.V)(file.path), range };
}
function why({ path }, [first, ...rest]) {
    const more = rest.length === 0 ? (0,message/* message */.iU) `` : (0,message/* message */.iU) ` and ${rest.length} more`;
    const what = (0,message/* message */.iU) `it looks like a grant of ${first?.action ?? ''}${more}, and is not understood`;
    const folder = example.exec(path)?.[1];
    return folder === undefined
        ? what
        : (0,message/* message */.iU) `${what}; if nothing deploys it, leave it out with the input ${`paths: '!${folder}/**'`}`;
}

;// CONCATENATED MODULE: ./sources/index.js




/** Every source, those that know more of a file before those that know less; a program around the library may add its own. */
const sources = [terraform, policyJson];
/** The source of a policy; `undefined` for one that was not read from a file. */
function sources_sourceOf({ source }) {
    return sources.find(({ name }) => name === source);
}
/** Whether any source wants to see a file of this path. */
function sources_isWanted(path) {
    return sources.some((source) => source.wants(path));
}
/** Whether a changed file of this path is read: a source wants to see it, or it is told if it looks like a grant. */
function isRead(path) {
    return sources_isWanted(path) || concernOf(path) === 'configuration';
}
/** Whether a file of this path is code, which may name actions and is not read for policies. */
function isCode(path) {
    return !sources_isWanted(path) && concernOf(path) === 'code';
}
/** Whether a file of this path may well be a policy's, so that it must not be passed over when it cannot be read. */
function looksLikePolicy(path) {
    return sources.some((source) => source.wants(path) && source.looksLikePolicy(path));
}
/** Whether the file can hold a policy, or part of one, at all. */
function mayHoldPolicy(file) {
    return (sources.some((source) => source.wants(file.path) && source.mentions(file)) ||
        (concernOf(file.path) === 'configuration' && firstGrant(file) !== undefined));
}
/** Globs of the files without which the policies of `path` cannot be understood. */
function companionsOf(path) {
    return sources.flatMap((source) => (source.wants(path) ? source.companions(path) : []));
}
/** Globs of the files that a file leads to, e.g. those of the modules it calls. */
function leadsTo(file) {
    return sources.flatMap((source) => (source.wants(file.path) ? (source.leadsTo?.(file) ?? []) : []));
}
/** For the path of a file, the paths of those among `files` that are understood with it besides its companions. */
function linkedIn(files) {
    const linked = sources.flatMap((source) => source.linked?.(files.filter(({ path }) => source.wants(path))) ?? []);
    return (path) => new Set(linked.flatMap((each) => each(path)));
}
/** Whether a file of this path may use what stands in files of other folders. */
function mayUseOthers(path) {
    return sources.some((source) => source.mayUseOthers?.(path) === true);
}
/** Those of the files that use what stands in the files of these paths. */
function usersOf(paths, files) {
    return sources.flatMap((source) => source.usersOf?.(paths, files) ?? []);
}
/** What in the files may give a policy of the files of these paths to somebody, and leads to no use that is followed. */
function mayHandOn(paths, files) {
    return sources.flatMap((source) => source.mayHandOn?.(paths, files) ?? []);
}
/** Whether callers that are not among the files may say more about the policies in the file of this path. */
function awaitsCallers(path, files) {
    return sources.some((source) => source.awaitsCallers?.(path, files) === true);
}
/** The accounts that the files say they are for, by providers, backends and values of variables. */
function accountsNamedIn(files) {
    return sources.flatMap((source) => files.flatMap((file) => (source.wants(file.path) ? (source.accountsNamed?.(file) ?? []) : [])));
}
/** Everything in `files`; a file in which one source finds something is not read by the next, which knows less of it. */
function sources_read(files, about) {
    const found = new Map();
    const principals = [];
    for (const source of sources) {
        const taken = new Set([...found.values()].map((each) => sources_addressOf(each).path));
        const own = files.filter(({ path }) => !taken.has(path) && source.wants(path));
        if (own.length === 0)
            continue;
        const reading = source.read(own, about);
        for (const each of reading.principals)
            principals.push(each);
        for (const each of reading.found) {
            const { path, range } = sources_addressOf(each);
            const key = `${range.start} ${path}`;
            if (!found.has(key))
                found.set(key, each);
        }
    }
    return { found: [...found.values()], principals };
}
/** Every policy in `files`, and every gap. */
function discover(files) {
    return sources_read(files).found;
}
/** What stands in the file `path`, understood together with the other files. */
function readIn(path, files) {
    const { found, principals } = sources_read(files, path);
    const own = found.filter((each) => sources_addressOf(each).path === path);
    const file = files.find((each) => each.path === path);
    return {
        found: [...own, ...(file === undefined ? [] : unreadGrants(file, own, isWhole(path)))],
        principals: principals.filter(({ at }) => at.path === path),
    };
}
/** The policies that stand in the file `path`, and the gaps in it, understood together with the other files. */
function sources_discoverIn(path, files) {
    return readIn(path, files).found;
}
/** Whether a source accounts for all of the file, so that what it passes over there is known to grant nothing. */
function isWhole(path) {
    return sources.some((source) => source.wants(path) && source.accountsFor(path));
}
function sources_addressOf(found) {
    return found.kind === 'policy' ? found.policy.at : found.at;
}


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stemOf)
/* harmony export */ });
/** The file's name without its folder and its last extension: what a policy is called whose file says nothing better. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   y: () => (/* binding */ chooser)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/**
 * Lists of globs: which paths they choose. Those that start with `!` exclude; with
 * nothing but excludes, everything else is chosen.
 *
 * The only place that knows how a glob is read. A line end in a path is a character
 * like any other, in what a glob includes and in what it excludes: git allows one in
 * a name, and a file must not hide behind it.
 */


/** A test for the paths that `globs` choose; none at all choose nothing. Entries of the config are asked about every policy. */
const chooser = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)(compiled);
/** The folder in which all that a glob matches lies, and whether it is a glob at all. */
function partsOf(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_1__.scan(pattern);
    return { folder: base, isGlob };
}
function compiled(globs) {
    const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const includes = globs.filter((glob) => !glob.startsWith('!'));
    const isOut = anyOf(excludes);
    const isIn = includes.length === 0 && excludes.length > 0 ? () => true : anyOf(includes);
    return (path) => isIn(path) && !isOut(path);
}
function anyOf(globs) {
    // With `s` the dot of a regular expression, and so `**`, matches line ends.
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true, flags: 's' });
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ filledIn),
/* harmony export */   e3: () => (/* binding */ flawOf),
/* harmony export */   pw: () => (/* binding */ splitsOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1643);
/**
 * Globs with names: `live/{env}/{service}/**`, and what the names stand for in a path.
 *
 * `{name}` stands for one segment of a path or a part of one, at least a character long.
 * Besides names, a segment that has one knows `*` and `?`; every other segment is a glob
 * like any other. A path may be split in several ways (`a-b-c` by `{env}-{service}`): all
 * of them are given, since which one is meant nobody can tell.
 */

const name = /(?<![{$])\{([A-Za-z_][A-Za-z0-9_-]*)\}(?!\})/;
/** The names in a text, in their order. */
function namesIn(text) {
    return [...text.matchAll(new RegExp(name, 'g'))].map(([, found]) => found ?? '');
}
/** Why a glob with names cannot be read; `undefined` where it can. */
function flawOf(glob) {
    if (namesIn(glob).length === 0)
        return undefined;
    if (glob.startsWith('!'))
        return 'a glob that excludes can have no `{name}`';
    const odd = glob
        .split('/')
        .find((segment) => namesIn(segment).length > 0 && /[[\]()|{}\\]/.test(withoutNames(segment)));
    return odd === undefined ? undefined : 'beside a `{name}`, a segment can have only letters, `*` and `?`';
}
/** The text with each name replaced by what it stands for. */
function filledIn(text, valueOf) {
    return text.replaceAll(new RegExp(name, 'g'), (_, found) => valueOf(found));
}
/** Steps of one search: a path of the usual length takes some hundred. */
const mostSteps = 20_000;
/** What the names of the glob stand for in the path. */
function splitsOf(glob, path) {
    const search = { steps: 0, found: new Map() };
    segments(glob.split('/'), path.split('/'), new Map(), search);
    return search.steps > mostSteps ? 'too-many' : [...search.found.values()];
}
function segments(globs, steps, bound, search) {
    if (++search.steps > mostSteps)
        return;
    const [glob, ...later] = globs;
    const [step, ...below] = steps;
    if (glob === undefined) {
        if (step === undefined)
            search.found.set(JSON.stringify([...bound]), bound);
        return;
    }
    if (glob === '**') {
        segments(later, steps, bound, search);
        if (step !== undefined)
            segments(globs, below, bound, search);
        return;
    }
    if (step === undefined)
        return;
    if (namesIn(glob).length > 0)
        letters(partsOf(glob), step, bound, search, (all) => {
            segments(later, below, all, search);
        });
    else if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .chooser */ .y)([glob])(step))
        segments(later, below, bound, search);
}
/** A run of letters, a name, or a wildcard. */
function partsOf(segment) {
    return segment.split(/((?<![{$])\{[A-Za-z_][A-Za-z0-9_-]*\}(?!\})|[*?])/).filter((part) => part !== '');
}
function letters(parts, text, bound, search, then) {
    if (++search.steps > mostSteps)
        return;
    const [part, ...later] = parts;
    if (part === undefined) {
        if (text === '')
            then(bound);
        return;
    }
    const [own] = namesIn(part);
    const known = own === undefined ? part : bound.get(own);
    if (part === '?') {
        if (text !== '')
            letters(later, text.slice(1), bound, search, then);
    }
    else if (part !== '*' && known !== undefined) {
        if (text.startsWith(known))
            letters(later, text.slice(known.length), bound, search, then);
    }
    else {
        for (let end = part === '*' ? 0 : 1; end <= text.length && search.steps <= mostSteps; end++) {
            const more = own === undefined ? bound : new Map([...bound, [own, text.slice(0, end)]]);
            letters(later, text.slice(end), more, search, then);
        }
    }
}
function withoutNames(text) {
    return filledIn(text, () => '');
}


/***/ })

};
