export const id = 285;
export const ids = [285];
export const modules = {

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   NH: () => (/* binding */ inputOptions),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ag: () => (/* binding */ requestOptions),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);
/** The options of the command line, and the inputs of the Action that some of them are. */




/** Throws a `UserError` for an option that the command does not have. */
function parse(args, options, allowPositionals = false) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals, strict: true });
    }
    catch (cause) {
        const unknown = args.find((each) => each.startsWith('--') && !(nameOf(each) in options));
        const why = unknown === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause) : unknownOption(nameOf(unknown), Object.keys(options));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(why, "run `help` for each command's options", { cause });
    }
}
function nameOf(option) {
    return option.slice(2).split('=', 1)[0] ?? '';
}
function unknownOption(name, known) {
    const all = known.map((each) => `--${each}`);
    return `there is no option ${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`--${name}`)}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(`--${name}`, all)}`;
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
    return { base: { type: 'string' }, ...inputOptions(names) };
}
/** The options of what is asked for without a base: `--findings` and the given inputs of the Action. */
function inputOptions(names) {
    return {
        findings: { type: 'string', multiple: true },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    };
}
/** Throws a `UserError` where the base is missing, or an input is wrong. */
function requestOf(command, values, names) {
    const base = text(values['base']);
    if (base === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${command}\` needs \`--base <rev>\`, what the change is compared with, or \`--all\``, `for example \`${command} --base origin/main\`, or \`${command} --all\` for every policy of the repository`);
    return { base, ...askedFor(values, names) };
}
/** Throws a `UserError` where an input is wrong. */
function askedFor(values, names) {
    const findings = Array.isArray(values['findings'])
        ? values['findings'].filter((each) => typeof each === 'string')
        : [];
    const given = new Map(names.flatMap((name) => {
        const value = text(values[name]);
        return value === undefined ? [] : [[name, value]];
    }));
    const options = [...given.keys()].map((name) => `\`--${name}\``).join(' or ');
    const inputs = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(findings.length === 0 ? given : given.set('findings', findings.join('\n')), `correct ${options} on the command line; \`docs/inputs.md\` says what each takes`);
    const named = new Set([
        ...(findings.length === 0 ? [] : inputs.findings),
        ...[given.get('config'), given.get('catalogue')].filter((each) => each !== undefined),
    ]);
    return { inputs, named };
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KR: () => (/* binding */ noConfigFile),
  RG: () => (/* binding */ readConfigFile)
});

// UNUSED EXPORTS: isDay

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./policy/pattern.js
var pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./text/nearest.js
var nearest = __webpack_require__(5895);
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
        parsed.tell(steps, `${where}: expected an object with ${known.map(nearest/* quote */.h).join(', ')}`);
        return undefined;
    }
    const unknown = Object.keys(content).filter((key) => !known.includes(key));
    for (const key of unknown)
        parsed.tell([...steps, key], `${where}: unknown key ${(0,nearest/* quote */.h)(key)}${(0,nearest/* nearest */.p)(key, known)}`);
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
        tell(fields, key, `expected texts under ${(0,nearest/* quote */.h)(key)}`);
    return texts;
}
/** The value if it is one of the choices; anything else is told. */
function choiceIn(fields, key, choices) {
    const value = fields.values.get(key);
    if (value === undefined || value === null)
        return undefined;
    const found = choices.find((each) => each === value);
    if (found === undefined)
        tell(fields, key, `expected ${choices.map(nearest/* quote */.h).join(' or ')} under ${(0,nearest/* quote */.h)(key)}`);
    return found;
}

// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
;// CONCATENATED MODULE: ./config/policies-entry.js




/** The entry; `undefined`, and told, where it is no object. */
function readMapping(parsed, content, index, accounts) {
    const known = ['paths', 'principals', 'stacks', 'findings', 'missing', 'unused-roles'];
    const fields = fieldsOf(parsed, ['policies', index], content, `\`policies\` entry ${index + 1}`, known);
    if (fields === undefined)
        return undefined;
    const paths = textsIn(fields, 'paths');
    const findings = textsIn(fields, 'findings');
    const principals = arnsIn(fields);
    const stacks = stacksIn(fields, paths);
    if (!isGiven(fields, 'paths'))
        tellMissing(fields, 'expected at least one glob under `paths`');
    if (!['principals', 'stacks', 'findings'].some((key) => isGiven(fields, key)))
        tellMissing(fields, 'expected `principals`, `stacks` or `findings`');
    for (const glob of paths) {
        const flaw = (0,named_glob/* flawOf */.e3)(glob);
        if (flaw !== undefined)
            tell(fields, 'paths', `${(0,nearest/* quote */.h)(glob)}: ${flaw}`, glob);
    }
    tellNames(fields, paths, principals, accounts);
    const missing = choiceIn(fields, 'missing', ['unused-nothing', 'ignore']);
    const unusedRoles = choiceIn(fields, 'unused-roles', ['ignore']);
    return {
        paths,
        principals,
        findings,
        missing,
        ...(stacks.length === 0 ? {} : { stacks }),
        ...(unusedRoles === undefined ? {} : { unusedRoles }),
    };
}
/** Names of stacks, in which `{name}` may stand: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
function stacksIn(fields, paths) {
    const including = paths.filter((glob) => !glob.startsWith('!'));
    return textsIn(fields, 'stacks').flatMap((text) => {
        const absent = absentFrom(including, text);
        const isName = /^[A-Za-z][A-Za-z0-9-]{0,127}$/.test((0,named_glob/* filledIn */.AE)(text, () => 'a'));
        if (!isName)
            tell(fields, 'stacks', `${(0,nearest/* quote */.h)(text)} is not the name of a stack: expected letters, digits and \`-\``, text);
        else if (absent !== undefined)
            tell(fields, 'stacks', `${(0,nearest/* quote */.h)(text)}: \`{${absent}}\` does not stand in every glob under \`paths\``, text);
        return isName && absent === undefined ? [text] : [];
    });
}
/** A name in the text that one of the globs lacks. */
function absentFrom(globs, text) {
    return (0,named_glob/* namesIn */.wX)(text).find((name) => globs.some((glob) => !(0,named_glob/* namesIn */.wX)(glob).includes(name)));
}
/** ARNs, in which `*` and `{name}` may stand. */
function arnsIn(fields) {
    return textsIn(fields, 'principals').flatMap((text) => {
        const arn = (0,names/* arnOf */.RY)(text);
        if (arn === undefined)
            tell(fields, 'principals', `${(0,nearest/* quote */.h)(text)} is not an ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``, text);
        return arn === undefined ? [] : [arn];
    });
}
/** Every name of a principal stands in each path, and one in the account's place can be looked up. */
function tellNames(fields, paths, principals, accounts) {
    const including = paths.filter((glob) => !glob.startsWith('!'));
    for (const arn of principals) {
        const flaw = flawOfNames(arn, including) ?? flawOfAccount(arn, accounts);
        if (flaw !== undefined)
            tell(fields, 'principals', `${(0,nearest/* quote */.h)(arn)}: ${flaw}`, arn);
    }
}
function flawOfNames(arn, globs) {
    const absent = absentFrom(globs, arn);
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
        ? `${(0,nearest/* quote */.h)(account)} in the account's place needs \`accounts\`, which says the account of each name`
        : undefined;
}

;// CONCATENATED MODULE: ./config/preset-ref.js
/**
 * What the config says under `extends`: config files of other repositories, each at a commit.
 *
 *   extends: my-org/iam//presets/base.yml@v3
 *   extends: [my-org/iam//presets/base.yml@8f0e7c2d…40 digits…]
 */


/** The presets in their order; what is none is told. */
function presetsIn(fields) {
    return textsIn(fields, 'extends').flatMap((text) => {
        const ref = presetRef(text);
        if (ref === undefined)
            tell(fields, 'extends', `${(0,nearest/* quote */.h)(text)} under \`extends\`: expected \`owner/repo//preset.yml@<commit or tag>\`, the commit in 40 digits`, text);
        return ref ?? [];
    });
}
/** Names as GitHub has them, no `.` or `..` in the path, and a tag that needs no quoting. */
const preset_ref_form = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?!\.{1,2}\/)([A-Za-z0-9._-]{1,100})\/\/((?!(?:[^@]*\/)?\.{1,2}\/)[A-Za-z0-9._-][A-Za-z0-9._/-]{0,199}\.ya?ml)@([A-Za-z0-9](?:[A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?)$/;
function presetRef(text) {
    const [, owner, repo, path, ref] = preset_ref_form.exec(text) ?? [];
    if (owner === undefined || repo === undefined || path === undefined || ref === undefined)
        return undefined;
    if (path.includes('//') || ref.includes('..') || ref.includes('//'))
        return undefined;
    const at = /^[0-9a-f]{40}$/.test(ref)
        ? { kind: 'commit', sha: ref }
        : { kind: 'tag', name: ref };
    return { text, owner, repo, path, at };
}

;// CONCATENATED MODULE: ./config/sweep-section.js
/**
 * What the config says under `sweep`: how pull requests of sweeps are cut, named and rationed.
 *
 *   sweep:
 *     group: folder
 *     max-open: 5
 *     commit-prefix: 'chore(iam): '
 */


const groupings = ['policy', 'principal', 'folder', 'owner', 'all'];
/** The days of the week, as `Date.getUTCDay` counts them. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** How a sweep behaves where the config does not say. */
const sweepDefaults = {
    group: 'policy',
    maxOpen: 3,
    maxNew: 2,
    drafts: false,
    branchPrefix: 'iam-refine/',
    commitPrefix: '',
    label: 'iam-policy-refiner',
    labels: [],
    reviewers: [],
    days: [],
    autoMerge: false,
};
/** What stands under `sweep`, and `below` for what does not; what is wrong with it is told. */
function readSweep(parsed, content, below) {
    if (content === undefined || content === null)
        return below;
    const fields = fieldsOf(parsed, ['sweep'], content, '`sweep`', [
        ...['group', 'max-open', 'max-new', 'drafts', 'branch-prefix', 'commit-prefix', 'label', 'labels', 'reviewers'],
        ...['days', 'auto-merge'],
    ]);
    if (fields === undefined)
        return below;
    return {
        group: choiceIn(fields, 'group', groupings) ?? below.group,
        maxOpen: numberIn(fields, 'max-open') ?? below.maxOpen,
        maxNew: numberIn(fields, 'max-new') ?? below.maxNew,
        drafts: isOn(fields, 'drafts') ?? below.drafts,
        branchPrefix: fitting(fields, 'branch-prefix', branchPrefix) ?? below.branchPrefix,
        commitPrefix: fitting(fields, 'commit-prefix', commitPrefix) ?? below.commitPrefix,
        label: fitting(fields, 'label', label) ?? below.label,
        labels: fields.values.has('labels') ? allFitting(fields, 'labels', label) : below.labels,
        reviewers: fields.values.has('reviewers') ? allFitting(fields, 'reviewers', reviewer) : below.reviewers,
        days: fields.values.has('days') ? weekdaysIn(fields) : below.days,
        autoMerge: isOn(fields, 'auto-merge') ?? below.autoMerge,
    };
}
/** What git and GitHub take, less what would have to be quoted: https://git-scm.com/docs/git-check-ref-format */
const branchPrefix = {
    form: /^(?![./-])(?!.*(?:\.\.|\/\/|\/\.|\.lock\/))[A-Za-z0-9._/-]{1,60}[/-]$/,
    expected: 'the beginning of a branch’s name that ends with `/` or `-`, such as `iam-refine/`',
};
const commitPrefix = {
    form: /^[A-Za-z0-9(){}\[\]_:!,./ -]{1,40}$/,
    expected: 'at most 40 letters, digits and signs such as `chore(iam): `',
};
const label = { form: /^[A-Za-z0-9][A-Za-z0-9 :._/-]{0,48}[A-Za-z0-9]$/, expected: 'the name of a label' };
const reviewer = {
    form: /^(?:@?[A-Za-z0-9-]{1,39}|@[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/,
    expected: 'a login, or a team such as `@org/team`',
};
function fitting(fields, key, { form, expected }) {
    const value = fields.values.get(key);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string' && form.test(value))
        return value;
    tell(fields, key, `${(0,nearest/* quote */.h)(key)}: expected ${expected}`);
    return undefined;
}
function allFitting(fields, key, { form, expected }) {
    return textsIn(fields, key).flatMap((text) => {
        if (form.test(text))
            return [text];
        tell(fields, key, `${(0,nearest/* quote */.h)(text)} under ${(0,nearest/* quote */.h)(key)}: expected ${expected}`, text);
        return [];
    });
}
function numberIn(fields, key) {
    const value = fields.values.get(key);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100)
        return value;
    tell(fields, key, `expected a whole number from 0 to 100 under ${(0,nearest/* quote */.h)(key)}`);
    return undefined;
}
function isOn(fields, key) {
    const value = fields.values.get(key) ?? undefined;
    if (value === undefined || typeof value === 'boolean')
        return value;
    tell(fields, key, `expected \`true\` or \`false\` under ${(0,nearest/* quote */.h)(key)}`);
    return undefined;
}
function weekdaysIn(fields) {
    return textsIn(fields, 'days').flatMap((text) => {
        const day = weekdays.find((each) => each === text);
        if (day === undefined)
            tell(fields, 'days', `${(0,nearest/* quote */.h)(text)} under \`days\`: expected ${weekdays.map(nearest/* quote */.h).join(', ')}`, text);
        return day ?? [];
    });
}

;// CONCATENATED MODULE: ./config/config-file.js
/**
 * The config file: YAML, read at the base commit.
 *
 * Everything that is wrong with it is told in one error, each with its line and each once;
 * an unknown key is told with the nearest known one.
 *
 *   extends: my-org/iam//presets/base.yml@v3
 *   accounts: {prod: '123456789012'}
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 *   missing: unused-nothing
 */








/** What is said where there is no file. */
const noConfigFile = {
    extends: [],
    mappings: [],
    keep: [],
    missing: undefined,
    nameConvention: false,
    keepInPullRequest: 'hold',
    overrideByAuthor: 'refuse',
    sweep: sweepDefaults,
};
/**
 * What the file says on top of what it extends; by itself where that is not given. Throws a `UserError` naming all that
 * is wrong in the file.
 */
function readConfigFile({ path, text }, below) {
    const parsed = parseYaml(text);
    const { content, flaws } = parsed;
    const isEmpty = content === null || content === undefined;
    const read = isEmpty ? { ...(below ?? noConfigFile), extends: [] } : readRoot(parsed, below);
    const [first] = flaws.sort((one, other) => one.line - other.line);
    if (first === undefined)
        return read;
    const told = flaws.map(({ line, what }) => (/ at line \d/.test(what) ? what : `line ${line}: ${what}`));
    throw new errors/* UserError */.yo(`config \`${path}\`: ${[...new Set(told)].join('; ')}`, 'correct it on the base branch: the config is read there, not from the pull request', { place: { path, line: first.line } });
}
function readRoot(parsed, below) {
    const keys = [
        'extends',
        'accounts',
        'policies',
        'keep',
        'missing',
        'name-convention',
        'keep-in-pull-request',
        'override-by-author',
        'sweep',
    ];
    const root = fieldsOf(parsed, [], parsed.content, 'the file', keys);
    const under = below ?? noConfigFile;
    if (root === undefined)
        return under;
    const presets = presetsIn(root);
    const accounts = withAccounts(under.accounts, readAccounts(root));
    // What it extends may list accounts.
    const known = below === undefined && presets.length > 0 ? (accounts ?? new Map()) : accounts;
    const mappings = listIn(root, 'policies').flatMap((each, index) => readMapping(parsed, each, index, known) ?? []);
    const keep = listIn(root, 'keep').flatMap((each, index) => readKeep(parsed, each, index) ?? []);
    return {
        extends: presets,
        mappings: [...under.mappings, ...mappings],
        keep: [...under.keep, ...keep],
        missing: choiceIn(root, 'missing', ['unused-nothing', 'ignore']) ?? under.missing,
        nameConvention: config_file_isOn(root, 'name-convention') ?? under.nameConvention,
        keepInPullRequest: choiceIn(root, 'keep-in-pull-request', ['hold', 'accept']) ?? under.keepInPullRequest,
        overrideByAuthor: choiceIn(root, 'override-by-author', ['refuse', 'accept']) ?? under.overrideByAuthor,
        sweep: readSweep(parsed, root.values.get('sweep'), under.sweep),
        ...(accounts === undefined ? {} : { accounts }),
    };
}
/** All names; the own file's word goes. */
function withAccounts(under, own) {
    return under === undefined || own === undefined ? (own ?? under) : new Map([...under, ...own]);
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
            root.parsed.tell(['accounts', name], `\`accounts\`: ${(0,nearest/* quote */.h)(name)} is ${(0,nearest/* quote */.h)(String(id))}; expected twelve digits in quotes, such as \`'123456789012'\``);
    }
    return accounts;
}
function config_file_isOn(root, key) {
    const value = root.values.get(key) ?? undefined;
    if (value === undefined || typeof value === 'boolean')
        return value;
    tell(root, key, `expected \`true\` or \`false\` under ${(0,nearest/* quote */.h)(key)}`);
    return undefined;
}
function listIn(root, key) {
    const entries = root.values.get(key) ?? [];
    if (Array.isArray(entries))
        return entries;
    tell(root, key, `expected a list of entries under ${(0,nearest/* quote */.h)(key)}`);
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
        tell(fields, 'until', `\`until\` is ${(0,nearest/* quote */.h)(until)}; expected a day such as \`2027-01-31\``);
    for (const arn of principals.filter((each) => (0,named_glob/* namesIn */.wX)(each).length > 0))
        tell(fields, 'principals', `${(0,nearest/* quote */.h)(arn)}: a \`{name}\` has no meaning under \`keep\`; write \`*\``);
    return { action, reason, owner, until, principals, paths: textsIn(fields, 'paths') };
}
/** Whether the text is a day of the calendar, as `2027-01-31`. */
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V0: () => (/* reexport */ inputDefaults),
  Xg: () => (/* binding */ readConfig),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: outputNames, splitList

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
    'max-patterns': '20',
    'max-comments': '20',
    'max-age-days': '30',
    'unused-after-days': '90',
    'fail-levels': '',
    scope: '',
    drafts: 'post',
    'override-label': '',
    'patch-file': '',
    'patch-artifact': '',
    'sarif-file': '',
    'pull-request': '',
    mode: '',
    'sweep-token': '',
    shards: 'auto',
    shard: '',
    'sweep-folder': '',
};

// EXTERNAL MODULE: ./config/config-file.js + 4 modules
var config_file = __webpack_require__(12);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var catalogue = __webpack_require__(6023);
// EXTERNAL MODULE: ./text/nearest.js
var nearest = __webpack_require__(5895);
;// CONCATENATED MODULE: ./config/config.js
/**
 * The action's inputs, and with the config file one `Config`.
 *
 * Everything that is wrong with the inputs is told in one error; an unknown name
 * is told with the nearest known one.
 */






/** Every output of the action. */
const outputNames = (/* unused pure expression or super */ null && ([
    'verdict',
    'suggestions',
    'unused-actions',
    'policies',
    'report',
    'patch',
    'badge',
    'page',
    'dashboard',
    'matrix',
    'sweep-plan',
    'shard-report',
]));
const modes = ['review', 'sweep', 'plan', 'merge'];
const failOns = ['unused', 'new-excess', 'incomplete'];
/** Reads the inputs as they were given, by name; an absent or empty one has its default. Throws a `UserError` with `help`: where to correct them. */
function readInputs(given, help = whereInputsStand) {
    const wrong = [...given.keys()]
        .filter((name) => !Object.hasOwn(inputDefaults, name))
        .map((name) => `there is no input ${(0,nearest/* quote */.h)(name)}${(0,nearest/* nearest */.p)(name, Object.keys(inputDefaults))}`);
    const value = (name) => {
        const text = given.get(name)?.trim() ?? '';
        return text === '' ? inputDefaults[name] : text;
    };
    const oneOf = (name, choices) => {
        const found = choices.find((choice) => choice === value(name));
        if (found === undefined)
            wrong.push(notAmong(name, value(name), choices));
        return found;
    };
    const number = (name, least, most, or = '') => {
        const found = /^\d{1,9}$/.test(value(name)) ? Number(value(name)) : Number.NaN;
        if (found >= least && found <= most)
            return found;
        wrong.push(`input ${(0,nearest/* quote */.h)(name)} is ${(0,nearest/* quote */.h)(value(name))}; expected a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}${or}`);
        return least;
    };
    const someOf = (name, choices) => splitList(value(name)).flatMap((each) => choices.find((choice) => choice === each) ?? notOf(name, each, choices, wrong));
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
        maxPatterns: value('max-patterns') === 'unlimited'
            ? Number.POSITIVE_INFINITY
            : number('max-patterns', 1, 1e9, ', or `unlimited`'),
        maxComments: number('max-comments', 0, 30),
        maxAgeDays: number('max-age-days', 0, 1e9),
        unusedAfterDays: number('unused-after-days', 1, 365),
        failLevels: someOf('fail-levels', catalogue/* accessLevels */.yy),
        scope: value('scope'),
        drafts: oneOf('drafts', ['post', 'skip']) ?? 'post',
        overrideLabel: optional('override-label'),
        patchFile: optional('patch-file'),
        patchArtifact: optional('patch-artifact'),
        sarifFile: optional('sarif-file'),
        pullRequest: optional('pull-request') === undefined ? undefined : number('pull-request', 1, 1e9),
        mode: value('mode') === '' ? undefined : oneOf('mode', modes),
        shards: value('shards') === 'auto' ? 'auto' : number('shards', 1, 64, ', or `auto`'),
        shard: optional('shard'),
        sweepFolder: optional('sweep-folder'),
    };
    tellTogether(inputs, wrong);
    if (wrong.length > 0)
        throw new errors/* UserError */.yo(wrong.join('; '), help);
    return inputs;
}
/** Tells what is none of the choices, and stands for nothing. */
function notOf(name, given, choices, wrong) {
    wrong.push(`input ${(0,nearest/* quote */.h)(name)} has ${(0,nearest/* quote */.h)(given)}; expected any of ${choices.map(nearest/* quote */.h).join(', ')}`);
    return [];
}
function notAmong(name, value, choices) {
    return `input ${(0,nearest/* quote */.h)(name)} is ${(0,nearest/* quote */.h)(value)}; expected ${choices.map(nearest/* quote */.h).join(', ')}`;
}
/** What is wrong with inputs beside one another, or with names. */
function tellTogether(inputs, wrong) {
    tellNames(inputs, wrong);
    tellShards(inputs, wrong);
}
/** The names that go into texts of ours as they are. */
function tellNames({ scope, patchArtifact }, wrong) {
    // It stands in the hidden marker of comments.
    if (!/^[A-Za-z0-9._-]{0,40}$/.test(scope) || scope.includes('--'))
        wrong.push(`input \`scope\` is ${(0,nearest/* quote */.h)(scope)}; expected at most 40 letters, digits, dots, hyphens`);
    // It stands in a line for a shell.
    if (patchArtifact !== undefined && !/^(?!-)[A-Za-z0-9._-]{1,100}$/.test(patchArtifact))
        wrong.push(`input \`patch-artifact\` is ${(0,nearest/* quote */.h)(patchArtifact)}; expected the name that the workflow uploads the patch under, such as \`iam-refinements\`, in letters, digits, dots, hyphens`);
}
/** The inputs of a sweep in several jobs. */
function tellShards({ mode, shards, shard, sweepFolder }, wrong) {
    if (shards !== 'auto' && mode !== 'plan')
        wrong.push('input `shards` needs `mode: plan`, which makes the shards');
    if (shard !== undefined && mode !== 'sweep')
        wrong.push('input `shard` needs `mode: sweep`');
    if (shard !== undefined && !/^[1-9]\d{0,2}-of-[1-9]\d{0,2}$/.test(shard))
        wrong.push(`input \`shard\` is ${(0,nearest/* quote */.h)(shard)}; expected a shard of the plan, such as \`1-of-4\``);
    const needsFolder = mode === 'merge' || shard !== undefined;
    if (needsFolder && sweepFolder === undefined)
        wrong.push(`input ${mode === 'merge' ? '`mode: merge`' : '`shard`'} needs \`sweep-folder\`, the folder with what the jobs before have made`);
    if (!needsFolder && sweepFolder !== undefined)
        wrong.push('input `sweep-folder` needs `mode: merge`, or `mode: sweep` with `shard`');
}
const whereInputsStand = 'correct it under `with:` in the workflow; `docs/inputs.md` lists every input';
function readArtifact(name, workflow, run, wrong) {
    if (name === '') {
        const idle = [workflow === '' ? [] : ['findings-workflow'], run === '' ? [] : ['findings-run-id']].flat();
        wrong.push(...idle.map((each) => `input ${(0,nearest/* quote */.h)(each)} needs \`findings-artifact\`, the artifact's name`));
        return undefined;
    }
    if (workflow === '' && run === '')
        wrong.push('input `findings-artifact` needs `findings-workflow`, such as `export-findings.yml`, or `findings-run-id`');
    // What upload-artifact refuses: https://github.com/actions/upload-artifact
    if (/[":<>|*?\r\n\\/]/.test(name))
        wrong.push(`input \`findings-artifact\` is ${(0,nearest/* quote */.h)(name)}; expected the name of one artifact`);
    if (workflow !== '' && !/^[^/\\]+\.ya?ml$/.test(workflow))
        wrong.push(`input \`findings-workflow\` is ${(0,nearest/* quote */.h)(workflow)}; expected a file name such as \`export-findings.yml\``);
    if (run !== '' && !/^[1-9]\d{0,14}$/.test(run))
        wrong.push(`input \`findings-run-id\` is ${(0,nearest/* quote */.h)(run)}; expected the number of a run`);
    return { name, workflow: workflow === '' ? undefined : workflow, run: run === '' ? undefined : Number(run) };
}
/**
 * The inputs together with the config file, on top of what it extends; only the file of the default name may be missing.
 * Throws a `UserError` naming all that is wrong in the file.
 */
function readConfig(inputs, file, below) {
    if (file === undefined && inputs.config !== inputDefaults.config)
        throw new errors/* UserError */.yo(`config ${(0,nearest/* quote */.h)(inputs.config)} does not exist at the base commit`, 'commit it there, or take the input `config` away');
    return { ...inputs, ...(file === undefined ? config_file/* noConfigFile */.KR : (0,config_file/* readConfigFile */.RG)(file, below)) };
}
/** Comma- or newline-separated items; commas inside braces belong to a glob. */
function splitList(text) {
    return text
        .split(/\r?\n|,(?![^{\n]*\})/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ holdsForbidden),
/* harmony export */   Sq: () => (/* binding */ grantsOrLists),
/* harmony export */   Wp: () => (/* binding */ isKnownAction),
/* harmony export */   x0: () => (/* binding */ grantsIn)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);
/**
 * Text of any language → the places that look like a grant: IAM actions under a key that holds actions.
 *
 * It is asked of files that no source understands, so that none of them passes without a
 * word. So nothing is parsed: a file is a row of words, some of which are keys (`Action:`,
 * `"Action" :`, `actions = `, `.actions(`), and a grant is a known action below such a key.
 * Once a `Statement` was met, a known action below any key counts, also a single one. So do those
 * that one text joins, what a file gives the parameter of a stack (`"ParameterValue": "s3:*"`), and
 * lists without a key, or of several actions below whichever key (`orders: [s3:GetObject, sqs:*]`).
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
    return grantsOrLists(text).filter(({ isListed }) => !isListed);
}
/** The same with the actions of lists whose keys say nothing of actions, and of those without a key. */
function grantsOrLists(text) {
    if (!mayGrant.test(text))
        return [];
    const grants = [];
    const state = { key: undefined, isList: false, hasAction: false, inStatement: false };
    let at = afterLineEnd(text, 0, state);
    while (at < text.length && grants.length < mostGrants) {
        const char = text.charAt(at);
        const word = wordAt(text, at);
        if (word.end > at) {
            // What follows a slash is the end of a path or an ARN.
            const isGrant = text[at - 1] !== '/' && (isGranting(word, text, state) || isJoined(word, at, text, state));
            const isListed = !isGrant && text[at - 1] !== '/' && isOfList(word, state);
            if ((isGrant || isListed) && !isCompared(text, at))
                grants.push({ offset: at, action: word.text.replace(/^:/, ''), isListed });
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
    if (isOfTrust(word.text, state.key))
        return false;
    if (state.inStatement || state.key === 'ParameterValue')
        return true;
    return state.isList && state.key !== undefined && holdsActions(state.key);
}
/** Whether the word is an action of a list without a key, or one more of a list below a key that may mean anything. */
function isOfList({ text: word }, state) {
    const { key = '', isList, hasAction } = state;
    if (!isList || !isKnownAction(word) || isOfTrust(word, key) || holdsForbidden(key) || isOfUse(key))
        return false;
    state.hasAction = true;
    return hasAction || state.key === undefined;
}
/** Whether a list of this name says what happens or is needed, and allows nothing. */
function isOfUse(key) {
    return /event|require|need|used|metric|alarm|filter|exclude|ignore/i.test(key);
}
/** Whether an action under a key of this name says who may assume a role: `trusted_role_actions = ["sts:AssumeRole"]`. */
function isOfTrust(action, key) {
    return /^:?sts:/i.test(action) && key !== undefined && /trust|assume.*action/i.test(key);
}
/** Whether the word is an action of several in one text, as a parameter of a stack is given a list: `s3:GetObject,sqs:*`. */
function isJoined(word, at, text, { key = '' }) {
    if (holdsForbidden(key) || !isKnownAction(word.text))
        return false;
    if (text[word.end] === ',' && isKnownAction(wordAt(text, word.end + 1).text))
        return true;
    return text[at - 1] === ',' && isActionBefore(text, at - 1);
}
/** Whether a program asks for equality with what begins at `at`, on the same line: `input.Action == "s3:*"`. */
function isCompared(text, at) {
    return /[=!]=[ \t]*["'`]?$/.test(text.slice(Math.max(0, at - 20), at));
}
/** Whether what ends at `end` is an action. */
function isActionBefore(text, end) {
    const before = /[\w:*?-]+$/.exec(text.slice(Math.max(0, end - longestWord), end));
    return before !== null && isKnownAction(before[0]);
}
function takeKey(key, state) {
    // `Fn::If` and the like choose between values of the key above them.
    if (/^fn::/i.test(key))
        return;
    state.key = key;
    state.isList = false;
    state.hasAction = false;
    if (/^(?:\w*policy)?statements?$/i.test(key.replace(/[-_]/g, '')))
        state.inStatement = true;
}
/** Names under which people keep what is allowed; those of what is unused or forbidden are none. */
function holdsActions(key) {
    return /action|permission|polic|statement|privilege|grant|allow|entitle/i.test(key) && !holdsForbidden(key);
}
/** Whether a name is one under which people keep what is unused or forbidden. */
function holdsForbidden(key) {
    return /unused|den(?:y|ied)|forbid|disallow|notallow|removed/i.test(key.replace(/[-_]/g, ''));
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
/** Whether a text is an action: `service:Name` of the catalogue, or with a wildcard in the name. */
const isKnownAction = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .ph)((word) => {
    if (!word.includes(':'))
        return false;
    const parts = /^:?([a-z0-9-]+):([a-z*?][a-z0-9*?]*)$/i.exec(word);
    const names = parts === null ? undefined : namesOf((parts[1] ?? '').toLowerCase());
    if (parts === null || names === undefined || names.size === 0)
        return false;
    const name = (parts[2] ?? '').toLowerCase();
    return /[*?]/.test(name) || names.has(name);
}, 10_000);
const namesOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .ph)((service) => new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .bundledCatalogue */ .YB.actionsOf(service).map((name) => name.toLowerCase())), 1_000);
/** The characters of words; all others stand between them. */
const inWord = /[\w:.*?$-]/;
/** No key and no action is longer; the rest of a longer word is passed over. */
const longestWord = 200;
/** The word that begins at `at`; where none does, it ends there. */
function wordAt(text, at) {
    let word = '';
    let end = at;
    while (end < text.length) {
        run.lastIndex = end;
        const plain = run.exec(text)?.[0] ?? '';
        end += plain.length;
        if (word.length < longestWord)
            word += plain.slice(0, longestWord);
        const escaped = text[end] === '\\' ? escapeAt(text, end) : undefined;
        if (escaped === undefined || !inWord.test(escaped.char))
            break;
        if (word.length < longestWord)
            word += escaped.char;
        end = escaped.end;
    }
    return { text: word.length < longestWord ? word : '', end };
}
const run = /[\w:.*?$-]+/y;
const escape = /\\{1,4}(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))/y;
/** A character that is written as an escape, also inside a string inside a string. */
function escapeAt(text, at) {
    escape.lastIndex = at;
    const found = escape.exec(text);
    if (found === null)
        return undefined;
    const code = Number.parseInt(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', 16);
    return code > 0 && code <= 0x10ffff ? { char: String.fromCodePoint(code), end: escape.lastIndex } : undefined;
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bu: () => (/* binding */ accountsNamedIn),
  re: () => (/* binding */ attachesAnew),
  YS: () => (/* binding */ awaitsCallers),
  Lo: () => (/* binding */ companionsOf),
  gY: () => (/* reexport */ concernOf),
  k4: () => (/* binding */ discover),
  R8: () => (/* binding */ sources_discoverIn),
  b3: () => (/* reexport */ firstGrant),
  JS: () => (/* binding */ sources_givenIn),
  K9: () => (/* binding */ givenParameters),
  ro: () => (/* binding */ givesOut),
  sg: () => (/* binding */ sources_givesWithin),
  $f: () => (/* binding */ sources_heldIn),
  _m: () => (/* binding */ isCode),
  $j: () => (/* reexport */ isOnlyComments),
  H9: () => (/* binding */ isRead),
  Yu: () => (/* binding */ sources_isWanted),
  wP: () => (/* binding */ sources_isWhole),
  Rs: () => (/* binding */ sources_leadsTo),
  v8: () => (/* binding */ linkedIn),
  QC: () => (/* binding */ looksLikePolicy),
  F6: () => (/* binding */ sources_madeOf),
  fM: () => (/* binding */ madeOfOwn),
  rc: () => (/* binding */ sources_mayGiveParameters),
  Iq: () => (/* binding */ mayHandOn),
  BV: () => (/* binding */ mayHold),
  D9: () => (/* binding */ mayHoldPolicy),
  ok: () => (/* binding */ mayRead),
  KT: () => (/* binding */ mayUseOthers),
  V$: () => (/* binding */ onlyAccountOf),
  j7: () => (/* binding */ sources_otherParameters),
  _M: () => (/* binding */ partitionsNamedIn),
  Kg: () => (/* binding */ sources_reachedBy),
  Wx: () => (/* binding */ readIn),
  cU: () => (/* binding */ sources_readersOf),
  vz: () => (/* binding */ sources_sourceOf),
  ev: () => (/* binding */ usersOf)
});

// UNUSED EXPORTS: sources

// EXTERNAL MODULE: ./reasons/reason.js + 1 modules
var reason = __webpack_require__(2125);
// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./syntax/yaml/yaml.js + 9 modules
var yaml = __webpack_require__(2389);
// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
// EXTERNAL MODULE: ./text/file.js
var file = __webpack_require__(5911);
// EXTERNAL MODULE: ./text/glob.js
var glob = __webpack_require__(1643);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
;// CONCATENATED MODULE: ./sources/deployed-to.js

/** The accounts that a file of deployments names; none for a file of any other kind. */
const accountsDeployedTo = (0,memo/* memoOf */.Q0)(({ path, text }) => {
    if (!settings.test(path) && !(workflow.test(path) && deploys.test(text)))
        return [];
    return accountsIn(text);
});
/** The accounts that a text names outside of comments, each once. */
function accountsIn(text) {
    return [...new Set(text.split('\n').flatMap((line) => withoutComment(line).match(account) ?? []))];
}
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const settings = /(?:^|\/)(?:samconfig\.toml|cdk(?:\.context)?\.json)$/;
const deploys = /\b(?:cloudformation|stacksets?|sam (?:deploy|sync)|cdk deploy|(?:serverless|sls) deploy|terraform|terragrunt|tofu|pulumi|eksctl|aws iam)\b/i;
/** Twelve digits by themselves, but for those of registries of images and of published layers, which others run. */
const account = /(?<![\w.-]|[^:]:)\d{12}(?![\w-]|\.dkr\.|:(?:layer|function):)/g;
function withoutComment(line) {
    return line.replace(/(?:^|\s)#.*$/, '');
}
/** The accounts by which a template chooses something: the keys of a map, and what it compares its own with. */
function accountsChosenFrom({ text }) {
    if (!text.includes('AWS::AccountId'))
        return [];
    const written = [...text.matchAll(compared), ...text.matchAll(keys)];
    return [...new Set(written.flatMap(([, one, other]) => one ?? other ?? []))];
}
const compared = /AWS::AccountId[\s"'}\]),-]{1,60}(?<!\d)(\d{12})(?!\d)|(?<!\d)(\d{12})(?!\d)[\s"'{[(,-]{1,60}(?:!Ref\s{1,5}|"?Ref"?\s{0,5}:\s{0,5})["']?AWS::AccountId/g;
const keys = /(?<![\w.:-])["']?(\d{12})["']?\s{0,20}:/g;
/** The accounts that a service names as values of their own (`prod: '444455556666'`), or deploys by a role of. */
function accountsGiven({ text }) {
    const written = [...text.matchAll(/:\s{0,20}["']?(\d{12})["']?\s*(?=$|[,}#])/gm), ...text.matchAll(deployingRole)];
    return [...new Set(written.flatMap(([, id]) => id ?? []))];
}
const deployingRole = /\b(?:deploymentRole|cfnRole)["']?\s{0,20}:[^\n]{0,60}:iam::(\d{12}):/g;

// EXTERNAL MODULE: ./sources/source.js
var sources_source = __webpack_require__(4623);
// EXTERNAL MODULE: ./policy/size.js
var size = __webpack_require__(7643);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./sources/templates/intrinsic.js
var intrinsic = __webpack_require__(743);
// EXTERNAL MODULE: ./sources/templates/names.js
var templates_names = __webpack_require__(6052);
;// CONCATENATED MODULE: ./sources/templates/makers.js
/**
 * The roles and users that resources make, and whom a resource's policies are attached to by its own words.
 *
 *   AWS::IAM::Role, AWS::IAM::User      themselves
 *   AWS::Serverless::Function           a role of the logical id `<Id>Role`; so does a state machine
 *   AWS::SSO::PermissionSet             a role in each account it is assigned in
 *   Roles: [!Ref R, deploy]             those of the resource `R`, and the role `deploy`
 */



/** How many stacks up a parameter is followed. */
const furthest = 5;
/** What a value can be once the stacks around fill in the parameter that it is. */
function filledIn(node, stack, depth = 0) {
    const name = node === undefined ? undefined : (0,intrinsic/* namedBy */.T)(node);
    const given = name === undefined || name.attribute !== undefined ? undefined : stack.given?.(name.id);
    if (given === undefined || depth === furthest)
        return [{ node, stack }];
    return given.flatMap((each) => each.node === undefined ? [{ node, stack }] : filledIn(each.node, each.stack, depth + 1));
}
/** Types of SAM that make a role where they are given none. */
const functions = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
/** Whether it is a resource of SAM that makes a role, unless it is given one. */
function isOfServerless({ type }) {
    return functions.has(type);
}
/** The role that a resource of SAM is given instead of its own: then its policies have no effect. */
function roleGiven({ properties }) {
    const role = (0,templates_names/* valueUnder */.cZ)(properties, 'Role');
    return role !== undefined && (0,intrinsic/* choicesOf */.cU)(role).includes(role) ? role : undefined;
}
/** Whoever belongs to a group. */
const group = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('group') `it is attached to a group, whose members these files do not name`);
/** The principals that a resource makes; none where it makes none. */
function madeBy(resource, stack) {
    const { id, type, properties } = resource;
    const value = (key) => (0,templates_names/* valueUnder */.cZ)(properties, key);
    const maker = (role, logicalId) => filledIn(role.name, stack).flatMap(({ node }) => (0,templates_names/* principalsOf */.dV)({ ...role, name: node, madeOf: { stack: stack.name, id: logicalId } }));
    switch (type) {
        case 'AWS::IAM::Role':
            return maker({ type: 'role', name: value('RoleName'), path: value('Path') }, id);
        case 'AWS::IAM::User':
            return maker({ type: 'user', name: value('UserName'), path: value('Path') }, id);
        case 'AWS::Serverless::Function':
        case 'AWS::Serverless::StateMachine':
            if (roleGiven(resource) !== undefined)
                return [];
            return maker({ type: 'role', name: undefined, path: value('RolePath') ?? stack.rolePath }, `${id}Role`);
        case 'AWS::SSO::PermissionSet':
            return [ofPermissionSet(value('Name'))];
        default:
            return [];
    }
}
/** The roles of a permission set are called `AWSReservedSSO_<name>_<16 hexadecimal digits>`, one in each account. */
function ofPermissionSet(name) {
    const glob = `AWSReservedSSO_${(0,templates_names/* globOf */.k8)(name) ?? '*'}_${'?'.repeat(16)}`;
    return { kind: 'pattern', type: 'role', glob, path: undefined };
}
/** Whom a list of names, or a single one, means: the resources of the template that it refers to, or names. */
function meantBy(node, type, stack) {
    return (0,intrinsic/* itemsOf */.S3)(node).flatMap((item) => filledIn(item, stack).flatMap((given) => given.node === item ? meantByItem(item, type, stack) : meantByGiven(given, type)));
}
function meantByItem(item, type, stack) {
    const reference = (0,intrinsic/* namedBy */.T)(item);
    if (reference === undefined)
        return [(0,templates_names/* named */.KT)(item, type, undefined)];
    const resource = stack.resources.find(({ key }) => key === reference.id);
    const made = resource === undefined ? [] : madeBy(resource, stack).filter((ref) => ref.kind === 'unknown' || ref.type === type);
    return made.length === 0 ? [templates_names/* nobodyTold */.bi] : made;
}
/** What a parameter is given may be a list of names, with commas between them. */
function meantByGiven({ node, stack }, type) {
    return (0,intrinsic/* itemsOf */.S3)(node).flatMap((item) => {
        const names = (0,intrinsic/* namedBy */.T)(item) === undefined ? (0,templates_names/* globOf */.k8)(item)?.split(',') : undefined;
        if (names === undefined || names.length === 1)
            return meantByItem(item, type, stack);
        return names.map((name) => (0,templates_names/* named */.KT)({ kind: 'string', range: item.range, value: name.trim(), quote: '' }, type, undefined));
    });
}

;// CONCATENATED MODULE: ./sources/templates/holders.js
/**
 * Where a template holds identity policies: for each resource the places of its documents, and whom they are for.
 *
 *   AWS::IAM::Role|User|Group                                       Policies[].PolicyDocument
 *   AWS::IAM::Policy|ManagedPolicy|RolePolicy|UserPolicy|GroupPolicy  PolicyDocument
 *   AWS::Serverless::Function|StateMachine                          Policies, or each of them
 *   AWS::SSO::PermissionSet                                         InlinePolicy
 *
 * It is a list of what is allowed: of the 1,800 types of resources some ninety hold documents, and
 * those of all others are no identity policies (`purpose.ts`).
 */







const nothing = { held: [], missing: [] };
const withPolicies = new Set(['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group']);
/** Whether resources of the type may hold an identity policy. */
function holdsIdentity(type) {
    return (withPolicies.has(type) ||
        /^AWS::IAM::(?:Managed|Role|User|Group)?Policy$|^AWS::Serverless::(?:Function|StateMachine)$|^AWS::SSO::PermissionSet$/.test(type));
}
/** The identity policies that a resource holds, and whom its own words name. */
function holdingsOf(resource, stack) {
    const { key, type, properties } = resource;
    if (!holdsIdentity(type))
        return nothing;
    const document = (0,templates_names/* valueUnder */.cZ)(properties, 'PolicyDocument');
    const principals = ownersIn(resource, stack);
    const owners = { principals, shelves: shelvesOf(resource, principals) };
    switch (type) {
        case 'AWS::IAM::Role':
        case 'AWS::IAM::User':
        case 'AWS::IAM::Group':
            return inPolicies(resource, owners);
        case 'AWS::Serverless::Function':
        case 'AWS::Serverless::StateMachine':
            return ofServerless(resource, owners);
        case 'AWS::SSO::PermissionSet':
            return documentAt((0,templates_names/* valueUnder */.cZ)(properties, 'InlinePolicy'), key, owners, []);
        default: {
            const name = (0,templates_names/* globOf */.k8)((0,templates_names/* valueUnder */.cZ)(properties, type === 'AWS::IAM::ManagedPolicy' ? 'ManagedPolicyName' : 'PolicyName'));
            return documentAt(document ?? opened(resource), key, owners, name === undefined ? [] : [name]);
        }
    }
}
/** What a document of the resource becomes. Inline policies of several principals are several policies. */
function shelvesOf({ id, type, properties }, principals) {
    const groups = (key) => (0,intrinsic/* itemsOf */.S3)((0,templates_names/* valueUnder */.cZ)(properties, key)).map((each) => (0,size/* shelfOf */.qR)('group', (0,intrinsic/* namedBy */.T)(each)?.id ?? (0,templates_names/* globOf */.k8)(each)));
    switch (type) {
        case 'AWS::IAM::ManagedPolicy':
            return [(0,size/* shelfOf */.qR)('managed', id)];
        case 'AWS::IAM::Group':
            return [(0,size/* shelfOf */.qR)('group', id)];
        case 'AWS::IAM::GroupPolicy':
            return groups('GroupName');
        case 'AWS::SSO::PermissionSet':
            return [];
        default:
            return [
                ...principals.flatMap((ref) => (ref.kind === 'unknown' ? [] : [(0,sources_source/* shelfOfOwner */.JC)(ref.type, ref)])),
                ...(type === 'AWS::IAM::Policy' ? groups('Groups') : []),
            ];
    }
}
/** The resource itself, where its properties hold nothing and may be filled in from elsewhere. */
function opened({ node, properties }) {
    if (properties === undefined)
        return (0,syntax_node/* entry */.f)(node, 'Fn::Transform');
    return properties.kind !== 'map' || (0,syntax_node/* entry */.f)(properties, 'Fn::Transform') !== undefined ? properties : undefined;
}
/** Whom the resource's own words name. A managed policy may have others besides. */
function ownersIn(resource, stack) {
    const { type, properties } = resource;
    const value = (key) => (0,templates_names/* valueUnder */.cZ)(properties, key);
    switch (type) {
        case 'AWS::IAM::Group':
        case 'AWS::IAM::GroupPolicy':
            return [group];
        case 'AWS::IAM::RolePolicy':
            return meantBy(value('RoleName'), 'role', stack);
        case 'AWS::IAM::UserPolicy':
            return meantBy(value('UserName'), 'user', stack);
        case 'AWS::IAM::Policy':
        case 'AWS::IAM::ManagedPolicy':
            return [
                ...meantBy(value('Roles'), 'role', stack),
                ...meantBy(value('Users'), 'user', stack),
                ...((0,intrinsic/* itemsOf */.S3)(value('Groups')).length === 0 ? [] : [group]),
            ];
        default:
            return madeBy(resource, stack);
    }
}
function documentAt(node, name, owners, names) {
    const held = (0,intrinsic/* choicesOf */.cU)(node).map((each) => ({ node: each, name, ...owners, names, leftAlone: undefined }));
    return { held, missing: [] };
}
/** `Policies: [{PolicyName, PolicyDocument}]`. */
function inPolicies(resource, owners) {
    const { key, properties } = resource;
    const inline = (0,templates_names/* valueUnder */.cZ)(properties, 'Policies') ?? opened(resource);
    const all = (0,intrinsic/* itemsOf */.S3)(inline).map((item, at) => {
        const document = item.kind === 'map' && (0,intrinsic/* intrinsicIn */.VL)(item) === undefined ? (0,syntax_node/* entry */.f)(item, 'PolicyDocument') : undefined;
        const name = item.kind === 'map' ? (0,templates_names/* globOf */.k8)((0,syntax_node/* entry */.f)(item, 'PolicyName')) : undefined;
        const shown = `${key}/${name ?? `Policies[${at}]`}`;
        if (document === undefined)
            return { held: [], missing: [{ node: item, name: shown, leftAlone: undefined }] };
        return documentAt(document, shown, owners, name === undefined ? [] : [name]);
    });
    return { held: all.flatMap(({ held }) => held), missing: all.flatMap(({ missing }) => missing) };
}
/** `Policies` of SAM: a document, the name of a managed policy, a policy template, or a list of them. */
function ofServerless(resource, { principals, shelves }) {
    const { key, properties } = resource;
    const given = roleGiven(resource);
    const leftAlone = given === undefined ? undefined : (0,message/* message */.iU) `${key} is given a ${'Role'}, so its ${'Policies'} have no effect`;
    const held = [];
    const missing = [];
    const policies = (0,templates_names/* valueUnder */.cZ)(properties, 'Policies') ?? opened(resource);
    (0,intrinsic/* itemsOf */.S3)(policies).forEach((item, at) => {
        const name = `${key}/Policies[${at}]`;
        const found = (0,intrinsic/* intrinsicIn */.VL)(item);
        const isName = found !== undefined && found.name !== 'Transform' && !holdsStatements(item);
        if (item.kind === 'string' || isName)
            return;
        if (item.kind === 'map' && (0,syntax_node/* entry */.f)(item, 'Statement') !== undefined)
            held.push({
                node: item,
                name,
                principals: principals.length === 0 ? [templates_names/* nobodyTold */.bi] : principals,
                // SAM counts all entries of the list, whatever they are. The name is no more of its own than that of the role, so it is given in part.
                names: [`${key}Role*Policy${isCounted(policies) ? at : '*'}`],
                shelves,
                leftAlone,
            });
        else
            missing.push({
                node: item,
                name,
                leftAlone: templateOf(item) ?? leftAlone,
            });
    });
    return { held, missing };
}
/** Whether the place of each entry is known: behind one that a condition decides on it is not. */
function isCounted(policies) {
    const isPlain = (node) => (0,intrinsic/* choicesOf */.cU)(node)[0] === node;
    return isPlain(policies) && (policies?.kind !== 'list' || policies.items.every(isPlain));
}
/** Whether statements stand anywhere in a value: then it is neither a name nor a policy template. */
function holdsStatements(node) {
    if (node.kind === 'list')
        return node.items.some(holdsStatements);
    if (node.kind === 'map')
        return node.entries.some(({ key, value }) => key === 'Statement' || holdsStatements(value));
    if (node.kind !== 'opaque')
        return false;
    const { expression } = node;
    if (expression.kind === 'call')
        return expression.args.some(holdsStatements);
    return expression.kind === 'other' && expression.parts.some(holdsStatements);
}
/** Why a policy template of SAM is left alone: one key, and what it is about. */
function templateOf(node) {
    const [only, second] = node.kind === 'map' ? node.entries : [];
    if (only === undefined || second !== undefined || only.key.startsWith('Fn::') || holdsStatements(only.value))
        return undefined;
    return (0,message/* message */.iU) `it is the policy template ${only.key} of SAM, whose actions are not written here`;
}
/** Whether a resource of SAM or IAM is one whose attachments are managed policies. */
function attachesManaged(resource) {
    return withPolicies.has(resource.type) || isOfServerless(resource);
}

;// CONCATENATED MODULE: ./sources/templates/resource.js
/**
 * The resources of a template, those in loops included. What `Fn::Transform` adds from elsewhere is not
 * among them: like the modules of other repositories, it has its policies there.
 *
 *   Resources:
 *     Role: {Type: AWS::IAM::Role, Properties: {…}}
 *     Fn::ForEach::Roles: [Name, [a, b], {Role${Name}: {…}}]      made many times; the id is `Role*`
 */

const loop = /^Fn::ForEach::/;
/** How deep loops may stand in loops. */
const deepest = 10;
/** The resources under `Resources`. */
function resourcesIn(node) {
    const resources = [];
    const unread = [];
    const read = ({ key, value }, isMany, depth) => {
        if (loop.test(key)) {
            const body = depth < deepest ? bodyOf(value) : undefined;
            if (body === undefined)
                unread.push({ key, node: value });
            else
                for (const each of body.entries)
                    read(each, true, depth + 1);
            return;
        }
        const type = (0,syntax_node/* entry */.f)(value, 'Type');
        if (key === 'Fn::Transform')
            return;
        // A type that is filled in before the template is deployed may be any.
        if (value.kind === 'map')
            resources.push(resourceOf(key, type?.kind === 'string' ? type.value : '', value, isMany));
        else
            unread.push({ key, node: value });
    };
    for (const each of node.entries)
        read(each, false, 0);
    return { resources, unread };
}
function resourceOf(key, type, node, isMany) {
    return { id: idGlob(key), key, type, node, properties: (0,syntax_node/* entry */.f)(node, 'Properties'), isMany };
}
/** An id with `*` for what a loop fills in. */
function idGlob(key) {
    return key.replace(/[$&]\{[^{}]*\}/g, '*').replace(/\*+/g, '*');
}
/** `[name, values, {key: resource}]`. */
function bodyOf(node) {
    const body = node.kind === 'list' && node.items.length === 3 ? node.items[2] : undefined;
    return body?.kind === 'map' ? body : undefined;
}
/** Whether a tree is a template: it has resources, one of which has a type of CloudFormation's, or a transform. */
function isTemplate(root) {
    const resources = (0,syntax_node/* entry */.f)(root, 'Resources');
    if (resources?.kind !== 'map')
        return false;
    if ((0,syntax_node/* entry */.f)(root, 'Transform') !== undefined || (0,syntax_node/* entry */.f)(root, 'AWSTemplateFormatVersion') !== undefined)
        return true;
    return resourcesIn(resources).resources.some(({ type }) => /^(?:AWS|Alexa|Custom)::/.test(type));
}

;// CONCATENATED MODULE: ./sources/templates/given-policies.js
/**
 * Managed policies that the resources of a template attach, and that it does not write.
 *
 *   ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]     of a role, a user or a group
 *   Policies: [AmazonS3ReadOnlyAccess, !Ref Shared]                   of a function of SAM
 *
 * What `!Ref` names is written here where it is a resource, and elsewhere where it is a parameter.
 */






/** The managed policies that a template attaches, and whose documents it does not hold. */
function policiesGivenBy(template) {
    const { root, file } = template;
    const node = (0,syntax_node/* entry */.f)(root, 'Resources');
    if (node?.kind !== 'map')
        return [];
    const { resources } = resourcesIn(node);
    const stack = { name: template.stack, resources, root, text: file.text, rolePath: undefined };
    return resources.filter(attachesManaged).flatMap((resource) => givenBy(resource, stack, template));
}
function givenBy(resource, stack, { file, source }) {
    const isOfSam = isOfServerless(resource);
    if (isOfSam && roleGiven(resource) !== undefined)
        return [];
    const principals = resource.type === 'AWS::IAM::Group' ? [group] : madeBy(resource, stack);
    const attached = (0,intrinsic/* itemsOf */.S3)((0,templates_names/* valueUnder */.cZ)(resource.properties, isOfSam ? 'Policies' : 'ManagedPolicyArns'));
    return attached.flatMap((item) => {
        const policy = policyIn(item, stack, file.text);
        if (policy === undefined)
            return [];
        const at = { source, path: file.path, name: resource.key, range: item.range };
        const isOfAws = policy.includes(':aws:policy/') || (isOfSam && /^[\w+=,.@-]+$/.test(policy));
        return [{ at, policy, isOfAws, holders: principals.map(templates_names/* keyOf */.TN) }];
    });
}
/** The name or ARN of a policy; `undefined` for what is written in the template, or is a document. */
function policyIn(item, { resources }, text) {
    const named = (0,intrinsic/* namedBy */.T)(item);
    if (named !== undefined && resources.some(({ key }) => key === named.id))
        return undefined;
    const isName = item.kind === 'string' || (0,intrinsic/* intrinsicIn */.VL)(item) !== undefined;
    return isName ? ((0,templates_names/* globOf */.k8)(item) ?? text.slice(item.range.start, item.range.end)) : undefined;
}

// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./text/path.js
var text_path = __webpack_require__(3430);
;// CONCATENATED MODULE: ./sources/templates/included.js



/** Every file that a text takes in. */
const includedIn = (0,memo/* memoOf */.Q0)(({ text }) => {
    const files = text.includes('${file(')
        ? text.matchAll(/\$\{file\(\s*((?:[^\s(){}$,]|\$\{[^{}]{0,200}\}){1,500})\s*[,)](?::([\w-]+))?/g)
        : [];
    const locations = text.includes('AWS::Include')
        ? text.matchAll(/\bLocation["']?\s*:\s*["']?([^\s"'{}$,]{1,500})/g)
        : [];
    return [...files, ...locations].map(({ 1: written = '', 2: selected, index }) => ({
        written: written.replace(/\$\{[^{}]*\}/g, '*'),
        start: index,
        selected,
    }));
});
/** Those of the files that take in one of the files of these paths. */
function includingOneOf(paths, files) {
    return files.filter((file) => paths.some((path) => placesOf(path, file).length > 0));
}
/** The policies at whose places the files of these paths are taken in, or that depend on it otherwise. */
function madeOfIncluded(paths, files, granting, dependsOn = standsAt) {
    return files.flatMap((file) => {
        const own = granting.filter(({ path }) => path === file.path);
        return paths.flatMap((path) => {
            const places = placesOf(path, file);
            return own.filter(({ range }) => places.length > 0 && dependsOn(file, range, places)).map((at) => ({ path, at }));
        });
    });
}
function standsAt(_, { start, end }, places) {
    return places.some((each) => start <= each.start && each.start < end);
}
/** Where a file takes in the file of a path, seen from its own folder or one above it. */
function placesOf(path, file) {
    if (file.path === path)
        return [];
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    return includedIn(file).filter(({ written }) => [folder, folder.replace(/\/?[^/]*$/, ''), ''].some((from) => isAt((0,text_path/* pathFrom */.Iw)(from, written), path)));
}
/** A path of holes alone says nothing of which file it means. */
function isAt(written, path) {
    if (written === undefined || !written.includes('*'))
        return written === path;
    return /\w/.test(written) && (0,policy_pattern/* includes */.mK)(written, path);
}

;// CONCATENATED MODULE: ./sources/named-in-text.js
/**
 * What a text names by itself, whoever reads it: managed policies by their ARNs, and in scripts, workflows and playbooks, files.
 *
 *   aws iam put-role-policy --role-name ops --policy-document file://policies/deploy.json
 *   for each in policies/*.json; do aws iam create-policy … "file://$each"; done
 */


/** The names of managed policies whose ARNs stand in a text, as globs; not those of AWS. */
const policyNamesIn = (0,memo/* memoOf */.Q0)(({ text }) => {
    if (!text.includes(':policy/'))
        return [];
    const paths = text.matchAll(/(?<!:aws):policy\/((?:\$\{[^{}]*\}|[^\s"'`,\])}])*)/g);
    const names = [...paths].map(([, path = '']) => path.slice(path.lastIndexOf('/') + 1).replace(hole, '*'));
    return [...new Set(names)].filter((name) => /[^*]/.test(name));
});
const hole = /\$\{[^{}]*\}|\$\w+/g;
/** The words of a text that attaches policies by names in other places than their ARNs, as globs: one of them may be the name of a policy. */
const wordsAttached = (0,memo/* memoOf */.Q0)((file) => attachesByName(file.text) ? wordsIn(file) : []);
/** The words of a text that may be names of policies, as globs. */
function wordsIn({ text }) {
    const words = text.match(/(?:\$\{[^{}]*\}|[\w+=.@-])+/g) ?? [];
    return [...new Set(words.map((word) => word.replace(/^\w+=+/, '').replace(hole, '*')))].filter((word) => /\w/.test(word));
}
/** A name that stands in another place than its ARN: a look-up, a list of names, or an ARN that ends before the name begins. */
function attachesByName(text) {
    return listed.test(text) || endingEarly.test(text);
}
const listed = /customer[_-]?managed[_-]?policy[_-]?(?:reference|attachment)|\bmanaged_polic(?:y|ies)["']?\s*[:=]|"aws_iam_policy"|\bPolicyName\s*==/i;
const endingEarly = /:policy\/?(?=["'\s,]|$|\$\{[^{}]*\}["'\s]|\$\w|%s)/m;
/** Whether a file of a path may name policies that others make. */
function mayNamePolicies(path) {
    return written.test(path) || mayBeRun(path);
}
const written = /\.(?:ya?ml|json|template|tf|tofu|hcl|tfvars|toml)$/i;
/** Whether what a file says of policies counts: JSON that is no template and gives no values may be an inventory, and a script has to attach some. */
function namesPolicies({ path, text }) {
    if (/\.json$/i.test(path))
        return /\.tfvars\.json$/i.test(path) || /AWS::|"(?:ParameterValue|Parameters)"/.test(text);
    return written.test(path) || (mayBeRun(path) && attaches.test(text));
}
/** What a script gives a policy to somebody by: for good, for a session, as a boundary, to a service account. */
const attaches = /attach[-_]?(?:role[-_]|user[-_]|group[-_])?policy|permissions[-_]?boundary|--policy-arns\b|\biamserviceaccount\b|\b(?:Register|Set|Add|Write)-IAM|customer-managed-policy-reference/i;
/** The names of policies that changed scripts, workflows, manifests and files of Terragrunt say and did not say before. */
function namedAnew(paths, before, after) {
    const changed = new Set(paths);
    const namesOf = (file) => changed.has(file.path) && isFollowedByText(file) ? policyNamesIn(file) : [];
    const had = new Set(before.flatMap(namesOf));
    return [...new Set(after.flatMap(namesOf))].filter((name) => !had.has(name));
}
/** Whether only its text tells what a file attaches: templates and modules are read. */
function isFollowedByText(file) {
    return !/\.(?:tf|tofu|json|tfvars)$/i.test(file.path) && !file.text.includes('AWS::') && namesPolicies(file);
}
/** Whether a file of this path is a script, a workflow or a playbook: what people run to bring something into an account. */
function mayBeRun(path) {
    return (/\.(?:sh|bash|zsh|ps1|mk|ya?ml)$|(?:^|\/)(?:GNUmakefile|Makefile|Jenkinsfile|Rakefile|justfile|package\.json)$/i.test(path) ||
        /(?:^|\/)(?:scripts?|tools?|bin|ci|deploy)\/[^/.]+$/i.test(path) ||
        /(?:^|\/)(?:scripts?|tools?|bin|ci|deploy|iam|ops)\/[^/]*\.(?:py|js|ts|rb)$|^[^/]*\.(?:py|js|ts|rb)$/i.test(path));
}
/** Whether a file of this path is run, gives values to modules, or is a program where those stand that make infrastructure, or below the root. */
function mayReadPolicies(path) {
    return (mayBeRun(path) ||
        isOfHcl(path) ||
        (program.test(path) && !/(?:^|\/)(?:tests?|__tests__|node_modules|vendor)\//.test(path)));
}
/** Whether a file is one of Terragrunt, Packer, Nomad or another tool that takes files in by `file(…)`, and not of Terraform's own. */
function isOfHcl(path) {
    return /(?<!\.(?:lock|tftest|tofutest|tfmock|tfcomponent|tfdeploy))\.hcl$/i.test(path);
}
const program = /(?:^|\/)(?:lib|cmd|cdk|infra|infrastructure|iac|stacks?|constructs?|iam|aws|cloud|platform)\/(?:[^/]+\/)?[^/]+\.(?:[cm]?[jt]s|py|go|rb|java|kt|cs)$|^(?:[^/]+\/)?[^/]+\.(?:[cm]?[jt]s|py|go|rb|java|kt|cs)$/i;
/** Whether a text names the file at a path, or may, since a variable or a wildcard stands in the name. */
function mayName(file, path) {
    return file.path !== path && namesIn(file).some((name) => mayBe(name, path));
}
/** What in a text may be the path of a policy or a template, with `*` for what is filled in. */
const namesIn = (0,memo/* memoOf */.Q0)(({ text }) => {
    const filled = text.includes('${') || text.includes('$(') ? text.replace(computed, '*') : text;
    const words = [text, ...(filled === text ? [] : [filled])].flatMap((each) => each.match(pathLike) ?? []);
    const names = words.map((word) => word.replace(/\$?\{+[^{}]*\}+|\$\w+|%\w+%/g, '*'));
    return [...new Set(names.map((word) => word.replace(/^.*\.\.\/|^(?:\.?\/)+/, '')))];
});
const pathLike = /(?<![\w./*${}%@+-])[\w./*${}%@+-]{1,200}\.(?:json|ya?ml|tpl|tftpl|tmpl|template)\b/g;
/** What calls something, or runs it: `${get_repo_root()}`, `$(dirname "$0")`. */
const computed = /\$\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|\$\([^()\n]{0,200}\)/g;
function mayBe(name, path) {
    // Of what is uploaded, the path may be the same.
    if (/^[\w*.-]+\.(?:com|cn|aws)\//.test(name) && name.endsWith(`/${path}`))
        return true;
    if (!name.includes('*'))
        return path === name || path.endsWith(`/${name}`);
    return (0,policy_pattern/* globIncludes */.a7)(name, path) || (0,policy_pattern/* globIncludes */.a7)(`*/${name}`, path) || (0,policy_pattern/* globIncludes */.a7)(name.replace(/^\*\//, ''), path);
}

;// CONCATENATED MODULE: ./sources/templates/named-elsewhere.js
/**
 * Who names a managed policy of a template from another file.
 *
 *   iam.yml          Resources: {P: {Type: AWS::IAM::ManagedPolicy, Properties: {ManagedPolicyName: shared, …}}}
 *   app.yml          ManagedPolicyArns: [!Sub 'arn:aws:iam::${AWS::AccountId}:policy/shared']
 *   sso.tf           customer_managed_policy_reference { name = "shared" }
 *   serverless.yml   managedPolicies: [!Ref P], beside resources: ['${file(iam.yml)}']
 *
 * No reference leads from one to the other, so only a text that may be the name tells, or a reference
 * to an id that its own file does not have. It may be another policy, in another account: somebody may
 * attach it. A name that a parameter gives is looked for nowhere: any name may be it.
 */






/** The managed policies of a template. */
function managedIn(root, path) {
    const resources = (0,syntax_node/* entry */.f)(root, 'Resources');
    if (resources?.kind !== 'map')
        return [];
    return resourcesIn(resources).resources.flatMap(({ type, key, id, properties }) => type === 'AWS::IAM::ManagedPolicy'
        ? [{ path, key, id, name: (0,templates_names/* globOf */.k8)((0,templates_names/* valueUnder */.cZ)(properties, 'ManagedPolicyName')) }]
        : []);
}
/** Whether a file of a path may name a managed policy that these files make. */
function mayNameMade(files) {
    const isAny = files.some(({ text }) => text.includes('AWS::IAM::ManagedPolicy'));
    return (path) => isAny && mayNamePolicies(path);
}
/** Those of the files that name one of the policies, which is not their own. */
function namedElsewhere(made, files) {
    if (made.length === 0)
        return [];
    return files.filter(namesPolicies).flatMap((file) => {
        const words = wordsOf(file);
        return made
            .filter((each) => each.path !== file.path && (isNamedBy(each, words) || isReferredTo(each, file)))
            .map(({ path, key }) => ({
            path,
            name: key,
            why: (0,reason/* because */.xx)('named-elsewhere') `${file.path} names this managed policy, and may attach it to somebody`,
        }));
    });
}
/** Names of policies in a file, as globs. */
function wordsOf(file) {
    return [...new Set([...policyNamesIn(file), ...wordsAttached(file)])];
}
function isNamedBy({ name }, words) {
    return name !== undefined && words.some((word) => (0,policy_pattern/* includes */.mK)(word, name) || (0,policy_pattern/* includes */.mK)(name, word));
}
/** Whether the file refers to the id, and has none of its own that is called so. */
function isReferredTo({ id }, { text }) {
    const start = id.split('*', 1)[0] ?? '';
    if (!text.includes(start))
        return false;
    const written = id.replace(/[^\w*]/g, '\\$&').replaceAll('*', '\\w*');
    const reference = new RegExp(`(?:\\bRef["']?\\s*:?\\s*["']?|GetAtt["']?\\s*:?\\s*\\[?\\s*["']?|\\$\\{)${written}(?!\\w)`);
    return reference.test(text) && !new RegExp(`(?:^|[{,\\s])["']?${written}["']?\\s*:(?!:)`, 'm').test(text);
}

// EXTERNAL MODULE: ./text/group.js
var text_group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./sources/templates/uses.js
/**
 * Every mention of a managed policy in its template, and what each means.
 *
 *   ManagedPolicyArns: [!Ref P]      of a role or a user: they have it; of a group: its members
 *   Policies: [!Ref P]               of a function of SAM: the role that it makes
 *   PermissionsBoundary: !Ref P      it bounds somebody, and is left alone
 *   Resource: !Ref P                 of a statement: it is only named
 *   &all [!Ref P]                    somebody unknown: an alias may stand for it elsewhere
 *   Outputs: {Arn: {Value: !Ref P}}  whoever asks for it, in the stacks around this one (`stack-graph.ts`)
 *   Parameters: {Arn: !Ref P}        of a nested stack: whoever gets it there
 *   anything else                    somebody unknown, by that place
 *
 * A policy that has a name of its own is mentioned by each ARN that may end in it, and by each reference
 * of a permission set that may be its name, too. One that a loop makes is mentioned by each id that it may have.
 */









const uses_deepest = 100;
/** The names that stand in a value; ARNs of managed policies count as well. */
function mentionsIn(node, within) {
    const found = [];
    const visit = (each, keys, isShared, depth) => {
        if (depth > uses_deepest)
            return;
        const note = (by) => {
            found.push(...by.map((one) => ({ by: one, within, keys, isShared })));
        };
        const name = (0,intrinsic/* namedBy */.T)(each);
        if (name !== undefined) {
            note(meantByName(name));
            return;
        }
        const policy = policyNamedBy(each, keys);
        if (policy !== undefined)
            note([{ name: policy }]);
        const inner = (0,intrinsic/* intrinsicIn */.VL)(each);
        if (inner?.name === 'Sub')
            note(holesIn(inner.argument));
        if (inner?.name === 'ImportValue')
            note([{ imported: (0,templates_names/* globOf */.k8)(inner.argument) ?? '*' }]);
        if (inner !== undefined)
            visit(inner.argument, keys, isShared, depth + 1);
        else if (each.kind === 'list')
            for (const item of each.items)
                visit(item, keys, isShared, depth + 1);
        else if (each.kind === 'map')
            for (const { key, value } of each.entries) {
                if (key === 'Fn::Transform' && mayAttach(within, keys))
                    note([{ id: '*' }]);
                visit(value, [...keys, key], isShared, depth + 1);
            }
        else
            for (const part of partsOf(each))
                visit(part, keys, true, depth + 1);
    };
    if (node !== undefined)
        visit(node, [], false, 0);
    return found;
}
/** What an anchor, a merge or a map with odd keys holds. */
function partsOf(node) {
    if (node.kind !== 'opaque')
        return [];
    const { expression } = node;
    if (expression.kind === 'object')
        return expression.entries.flatMap(({ keyNode, value }) => [keyNode ?? [], value].flat());
    return expression.kind === 'other' ? expression.parts : [];
}
/** Whether what is taken in at this place from elsewhere may attach a policy. */
function mayAttach(within, keys) {
    return typeof within !== 'string' && attachesManaged(within) && !keys.includes('PolicyDocument');
}
/** What a map takes in from elsewhere may mention any policy. */
function uses_includedIn(node) {
    if ((0,syntax_node/* entry */.f)(node, 'Fn::Transform') === undefined)
        return [];
    return [{ by: { id: '*' }, within: 'Fn::Transform', keys: [], isShared: false }];
}
/** The name of a policy as a glob, where a value is its ARN, or refers to it by name; none of AWS's own. */
function policyNamedBy(node, keys) {
    const isReference = keys.at(-1) === 'Name' && /^CustomerManagedPolicyReference/.test(keys.at(-2) ?? '');
    if (isReference)
        return (0,templates_names/* globOf */.k8)(node) ?? '*';
    const glob = /policy/i.test(textIn(node)) ? (0,templates_names/* globOf */.k8)(node) : undefined;
    return glob === undefined || glob.includes(':aws:policy/') ? undefined : /:policy\/(?:.*\/)?([^/]+)$/.exec(glob)?.[1];
}
/** The text of a value, as far as an ARN can be written in it. */
function textIn(node) {
    if (node.kind === 'string')
        return node.value;
    if (node.kind === 'opaque' && node.expression.kind === 'template')
        return node.expression.parts.map((part) => (part.kind === 'text' ? part.value : '')).join(' ');
    const found = (0,intrinsic/* intrinsicIn */.VL)(node);
    if (found?.name !== 'Sub' && found?.name !== 'Join')
        return '';
    const { argument } = found;
    const items = argument.kind === 'list' ? argument.items : [argument];
    return items
        .flatMap((item) => {
        if (item.kind === 'list')
            return item.items;
        return item.kind === 'map' ? item.entries.map(({ value }) => value) : [item];
    })
        .map((item) => (item.kind === 'string' ? item.value : textIn(item)))
        .join(' ');
}
function holesIn(argument) {
    const text = argument.kind === 'list' ? argument.items[0] : argument;
    if (text?.kind !== 'string')
        return [];
    return (0,intrinsic/* piecesOf */.Xe)(text.value).flatMap((piece) => (piece.kind === 'hole' ? meantByName((0,intrinsic/* named */.KT)(piece.name, false)) : []));
}
/** What a name and an attribute of it stand for; `Outputs.Arn` is one of a nested stack, and no ARN of its own. */
function meantByName({ id, attribute }) {
    if (attribute?.startsWith('Outputs.') === true)
        return [{ outputOf: id, output: attribute.slice('Outputs.'.length) }];
    return isWhole(attribute) ? [{ id }] : [];
}
/** Whether it means the policy itself, and not when it was made or how often it is attached. */
function isWhole(attribute) {
    return attribute === undefined || attribute === '*' || /arn$/i.test(attribute);
}
/** The uses of a managed policy among all that its template mentions. */
function usesOf(policy, name, mentions, stack) {
    const own = mentions.filter(({ by, within }) => within !== policy && means(by, policy, name));
    return united(own.map((mention) => usesBy(mention, stack, new Set())));
}
/** All of them as one. */
function united(all) {
    return {
        principals: all.flatMap(({ principals }) => principals),
        attachedBy: [...new Set(all.flatMap(({ attachedBy }) => attachedBy))],
        leftAlone: all.find(({ leftAlone }) => leftAlone !== undefined)?.leftAlone,
    };
}
function means(by, { key }, name) {
    if ('id' in by)
        return by.id === key || mayBeEqual(idGlob(by.id), idGlob(key));
    return 'name' in by && name !== undefined && mayBeEqual(by.name, name);
}
/** Whether one of two globs may stand for the other. */
function mayBeEqual(one, other) {
    return (0,policy_pattern/* includes */.mK)(one, other) || (0,policy_pattern/* includes */.mK)(other, one);
}
/** Who has a policy by one place that names it. `seen` holds the places that were followed already, in all templates. */
function usesBy(mention, stack, seen) {
    const { within, keys, isShared } = mention;
    const holder = typeof within === 'string' ? within : within.key;
    if (keys.some((key) => /PermissionsBoundary$/i.test(key)))
        return { ...noUse, leftAlone: (0,message/* message */.iU) `it is the permissions boundary of ${holder}` };
    if (isShared)
        return by((0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `${placeOf(holder, keys)} names it where an alias of YAML may bring it to others`));
    const followed = stack.follow?.(mention, seen);
    if (followed !== undefined)
        return followed;
    if (typeof within === 'string')
        return by((0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `it is handed on by ${placeOf(within, keys)}, and whom that attaches it to is not seen here`));
    if (isInStatement(keys))
        return noUse;
    const attached = attachedAt(within, keys, stack);
    return { ...noUse, principals: attached ?? [handedTo(within, keys)], attachedBy: [within.key] };
}
/** Nobody gets it. */
const noUse = { principals: [], attachedBy: [], leftAlone: undefined };
function by(principal) {
    return { ...noUse, principals: [principal] };
}
function placeOf(section, keys) {
    return [section, ...keys].join('.');
}
function isInStatement(keys) {
    const at = keys.indexOf('Statement');
    return at >= 0 && /^(?:Not)?(?:Resource|Principal)$|^Condition$/.test(keys[at + 1] ?? '');
}
/** Whom a resource attaches the policies to that stand under these keys; `undefined` where it attaches none. */
function attachedAt(resource, [first, second, third], stack) {
    if (first !== 'Properties' || third !== undefined || !attachesManaged(resource))
        return undefined;
    if (second !== (isOfServerless(resource) ? 'Policies' : 'ManagedPolicyArns'))
        return undefined;
    if (isOfServerless(resource) && roleGiven(resource) !== undefined)
        return [];
    return resource.type === 'AWS::IAM::Group' ? [group] : madeBy(resource, stack);
}
function handedTo({ key, type }, keys) {
    return (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `it is handed to ${key} (${type}, ${keys.join('.')}), and whom that attaches it to is not seen here`);
}

;// CONCATENATED MODULE: ./sources/templates/stack-graph.js
/**
 * Stacks that nest others, or import what others export → what a name in one means in the next.
 *
 *   parent.yml   Iam: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./iam.yml, Parameters: {Role: app}}}
 *                Api: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!GetAtt Iam.Outputs.Arn]}}
 *   iam.yml      Outputs: {Arn: {Value: !Ref P}}          P is attached to the role of `Api`
 *                Roles: [!Ref Role]                       the role `app`
 *   shared.yml   Outputs: {Arn: {Value: !Ref P, Export: {Name: shared}}}
 *   app.yml      ManagedPolicyArns: [!ImportValue shared]
 *
 * A nested template is followed as a local module of Terraform is: by all templates at hand that nest
 * it. One that only its own stack knows leaves somebody unknown, and so does an export under a name
 * that is not written out, or that no template here imports. Whoever may import it counts.
 */






/** The path of the template that a resource nests; `undefined` where it nests none of this repository. */
function nestedBy({ type, properties }, path) {
    const at = nestedAt({ type, properties });
    if (at?.kind !== 'string' || /^[a-z][a-z\d+.-]*:/i.test(at.value) || at.value.startsWith('/'))
        return undefined;
    return (0,text_path/* pathFrom */.Iw)(path.slice(0, Math.max(path.lastIndexOf('/'), 0)), at.value);
}
/** Where a resource says which template it nests; `undefined` for one that nests none. */
function nestedAt({ type, properties }) {
    const key = nesting.get(type);
    return key === undefined ? undefined : (0,templates_names/* valueUnder */.cZ)(properties, key);
}
const nesting = new Map([
    ['AWS::CloudFormation::Stack', 'TemplateURL'],
    ['AWS::Serverless::Application', 'Location'],
]);
/** The names under which a template exports something, as globs, by its outputs. */
function exportsOf(root) {
    const outputs = (0,syntax_node/* entry */.f)(root, 'Outputs');
    const entries = outputs?.kind === 'map' ? outputs.entries : [];
    return new Map(entries.flatMap(({ key, value }) => {
        const exported = (0,syntax_node/* entry */.f)(value, 'Export');
        return exported === undefined ? [] : [[key, (0,templates_names/* globOf */.k8)((0,syntax_node/* entry */.f)(exported, 'Name')) ?? '*']];
    }));
}
/** The same templates, each with the stacks around it. */
function withStacksAround(members) {
    if (members.every(({ mentions, stack }) => !leadsOn(mentions) && !stack.resources.some(({ type }) => nesting.has(type))))
        return members;
    const graph = { around: [], calls: new Map(), byPath: new Map() };
    graph.around = members.map((member) => around(member, graph));
    for (const member of graph.around)
        graph.byPath.set(member.path, member);
    graph.calls = (0,text_group/* grouped */.z)(graph.around.flatMap(callsIn), ({ to }) => to);
    return graph.around;
}
/** Whether anything in a template may lead to another stack. */
function leadsOn(mentions) {
    return mentions.some(({ by, within }) => 'imported' in by || within === 'Outputs');
}
function callsIn(by) {
    return by.stack.resources.flatMap((resource) => {
        const to = nestedBy(resource, by.path);
        return to === undefined ? [] : [{ to, by, resource }];
    });
}
function around(member, graph) {
    const own = {
        ...member,
        stack: {
            ...member.stack,
            given: (parameter) => givenTo(parameter, own, graph),
            imported: (name) => importedAs(name, graph),
            follow: (mention, seen) => followed(mention, own, graph, seen),
        },
    };
    return own;
}
function givenTo(parameter, { root, path, stack }, graph) {
    const declared = (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(root, 'Parameters'), parameter);
    const calls = graph.calls.get(path) ?? [];
    if (declared === undefined || calls.length === 0)
        return undefined;
    return calls.map(({ resource, by }) => {
        const parameters = (0,templates_names/* valueUnder */.cZ)(resource.properties, 'Parameters');
        if (parameters === undefined)
            return { node: (0,syntax_node/* entry */.f)(declared, 'Default'), stack };
        if (parameters.kind !== 'map')
            return { node: undefined, stack };
        const node = (0,syntax_node/* entry */.f)(parameters, parameter);
        return node === undefined ? { node: (0,syntax_node/* entry */.f)(declared, 'Default'), stack } : { node, stack: by.stack };
    });
}
function importedAs(name, graph) {
    const [only, ...others] = graph.around.flatMap(({ root, stack }) => [...exportsOf(root)].flatMap(([output, exported]) => mayBeEqual(exported, name) ? [{ output, exported, stack }] : []));
    if (only === undefined || others.length > 0 || only.exported !== name)
        return undefined;
    const { output, stack } = only;
    return { node: (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(stack.root, 'Outputs'), output), 'Value'), stack };
}
function followed(mention, member, graph, seen) {
    const { within, keys } = mention;
    const [first, second, third, fourth] = keys;
    if (within === 'Outputs')
        return second === 'Value' && first !== undefined ? byOutput(first, member, graph, seen) : undefined;
    if (typeof within === 'string' || second !== 'Parameters' || third === undefined || fourth !== undefined)
        return undefined;
    const to = nestedBy(within, member.path);
    const nested = to === undefined ? undefined : graph.byPath.get(to);
    if (nested === undefined || (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(nested.root, 'Parameters'), third) === undefined)
        return undefined;
    return byAll(nested, ({ by }) => 'id' in by && by.id === third, `${nested.path} parameter ${third}`, seen);
}
/** Who has what an output gives: by the stacks that nest this one, and by those that import it. */
function byOutput(output, member, graph, seen) {
    const calls = graph.calls.get(member.path) ?? [];
    const exported = exportsOf(member.root).get(output);
    if (calls.length === 0 && exported === undefined)
        return undefined;
    const asked = calls.map(({ by, resource }) => byAll(by, (mention) => isOutputOf(mention, resource, output), `${by.path} output ${resource.key}.${output}`, seen));
    return united(exported === undefined ? asked : [...asked, byImport(exported, graph, seen)]);
}
function isOutputOf({ by }, { key }, output) {
    if ('id' in by)
        return by.id === key;
    return 'outputOf' in by && by.outputOf === key && by.output === output;
}
function byImport(exported, graph, seen) {
    const all = graph.around.map((by) => byAll(by, (mention) => imports(mention, exported), `${by.path} import ${exported}`, seen));
    const isKnown = !exported.includes('*') &&
        graph.around.some(({ mentions }) => mentions.some(({ by }) => 'imported' in by && by.imported === exported));
    return united(isKnown ? all : [...all, { ...noUse, principals: [(0,templates_names/* somebody */.JG)(mayBeImported(exported))] }]);
}
function imports({ by }, exported) {
    return 'imported' in by && mayBeEqual(by.imported, exported);
}
function mayBeImported(exported) {
    return exported.includes('*')
        ? (0,reason/* because */.xx)('handed-on') `it is exported under a name that is not written out, and any stack may import it`
        : (0,reason/* because */.xx)('handed-on') `it is exported as ${exported}, which no template here imports: stacks elsewhere may`;
}
/** Who has it by the places of a template that fit; a place that was followed already adds nobody. */
function byAll({ path, mentions, stack }, fits, place, seen) {
    if (seen.has(place))
        return noUse;
    seen.add(place);
    const uses = united(mentions.filter(fits).map((mention) => usesBy(mention, stack, seen)));
    return { ...uses, attachedBy: uses.attachedBy.map((key) => (key.includes('.') ? key : `${path}: ${key}`)) };
}

// EXTERNAL MODULE: ./policy/looks-granting.js
var looks_granting = __webpack_require__(9763);
// EXTERNAL MODULE: ./sources/templates/document.js
var templates_document = __webpack_require__(2043);
;// CONCATENATED MODULE: ./sources/templates/written-by.js
/** What writes a template, where a program does. */



/** What to do so that an edit of a resource stays; `undefined` where people write it. The CDK says of which construct it made one (AWS CDK developer guide, "Paths"). */
function writtenBy({ node }) {
    return (0,templates_names/* valueUnder */.cZ)((0,syntax_node/* entry */.f)(node, 'Metadata'), 'aws:cdk:path') === undefined ? undefined : byCdk;
}
const byCdk = (0,message/* words */.aL)('The AWS CDK writes this template (`aws:cdk:path`): make the same change in the program that it comes from, or the next `cdk synth` takes it back');

// EXTERNAL MODULE: ./sources/templates/conditions.js
var conditions = __webpack_require__(4972);
;// CONCATENATED MODULE: ./sources/templates/meaning.js





/** The meaning of the names in a template. */
const meaningIn = (0,memo/* memoOf */.Q0)((stack) => meaningOf(stack, onlyCall(stack), false));
/** The same for each stack that nests it; `told` with the defaults of its parameters, where no template here gives them. */
function meaningsIn(stack) {
    const times = (isTold) => Array.from({ length: meaning_callsIn(stack) }, (_, call) => ({
        meaning: meaningOf(stack, call, isTold),
        holders: () => undefined,
    }));
    return { made: times(false), told: times(true) };
}
/** How many stacks at hand nest this one; one that none nests is made once. */
function meaning_callsIn({ root, given }) {
    const parameters = (0,syntax_node/* entry */.f)(root, 'Parameters');
    const [first] = parameters?.kind === 'map' ? parameters.entries : [];
    return Math.max(1, (first === undefined ? undefined : given?.(first.key)?.length) ?? 1);
}
function onlyCall(stack) {
    return meaning_callsIn(stack) === 1 ? 0 : undefined;
}
/** As the stack of this number makes it. */
function meaningOf(stack, call, isTold) {
    const meaning = (node) => {
        if (node.kind !== 'opaque')
            return undefined;
        const { expression } = node;
        const value = (found, of = stack, within = meaning) => found === undefined ? undefined : { kind: 'value', node: (0,templates_document/* withFunctions */.e)(found), source: of.text, meaning: within };
        if (node.same !== undefined)
            return value(node.same);
        const from = ({ node: found, stack: of }) => value(found, of, of === stack ? meaning : meaningOf(of, onlyCall(of), isTold));
        if (expression.kind === 'call') {
            const [first, ...keys] = expression.args;
            if (expression.name === 'FindInMap')
                return value(mappedTo(stack, first, keys));
            const imported = first?.kind === 'string' ? stack.imported?.(first.value) : undefined;
            return expression.name === 'ImportValue' && imported !== undefined ? from(imported) : undefined;
        }
        if (expression.kind !== 'traversal')
            return undefined;
        const [id = '', ...rest] = expression.path;
        if (id === templates_document/* mappings */.q)
            return value(mappedTo(stack, node, []));
        if (id === conditions/* conditions */.jA) {
            const definition = (0,conditions/* conditionIn */.HJ)(stack.root, rest.join('.'));
            return definition && { kind: 'value', node: definition, source: stack.text, meaning };
        }
        const parameter = rest.length > 0 ? undefined : (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(stack.root, 'Parameters'), id);
        if (parameter === undefined)
            return resourceIn(stack, id, rest);
        const given = stack.given?.(id);
        if (given === undefined)
            return isTold ? value((0,syntax_node/* entry */.f)(parameter, 'Default')) : undefined;
        const mine = call === undefined ? undefined : given[call];
        return mine === undefined ? undefined : from(mine);
    };
    return meaning;
}
/** What a key, and one below it, stand for in a map of the template; the map where no key is given. */
function mappedTo({ root }, map, keys) {
    const name = map?.kind === 'opaque' && map.expression.kind === 'traversal' ? map.expression.path[1] : undefined;
    let found = name === undefined ? undefined : (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(root, 'Mappings'), name);
    for (const key of keys)
        found = key.kind === 'string' ? (0,syntax_node/* entry */.f)(found, key.value) : undefined;
    return found;
}
const byId = (0,memo/* memoOf */.Q0)((resources) => new Map(resources.flatMap((each) => (each.isMany ? [] : [[each.key, each]]))));
function resourceIn({ resources }, id, rest) {
    const resource = byId(resources).get(id);
    if (resource === undefined || resource.type === '' || rest.includes('*'))
        return undefined;
    return {
        kind: 'resource',
        type: resource.type,
        label: id,
        attribute: rest.length === 0 ? 'Ref' : rest.join('.'),
        name: nameOf(resource),
        formerly: [],
    };
}
/** What resources are called by. */
const nameKeys = [
    'QueueName',
    'BucketName',
    'TopicName',
    'TableName',
    'FunctionName',
    'StreamName',
    'StateMachineName',
    'RepositoryName',
    'ClusterName',
    'DBInstanceIdentifier',
    'DBClusterIdentifier',
    'DomainName',
    'SecretName',
    'Name',
];
/** The name of what a resource makes, where the template writes it out. */
function nameOf({ properties }) {
    const [given] = nameKeys.flatMap((key) => (0,templates_names/* valueUnder */.cZ)(properties, key) ?? []);
    const glob = (0,templates_names/* globOf */.k8)(given);
    return glob === undefined || glob.includes('*') ? undefined : glob;
}

// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
;// CONCATENATED MODULE: ./sources/templates/purpose.js
/**
 * What a policy document of a template is for, where it is no identity policy, and so why it is left alone.
 *
 * Trust policies, and the policies of buckets, queues, keys, endpoints and organisations grant to whoever
 * they name; findings about roles and users say nothing of them. `AWS::IoT::Policy` looks like an identity
 * policy and belongs to certificates. What a template hands to a custom resource may be for anybody.
 */





/** How deep documents are looked for. */
const purpose_deepest = 60;
/** The documents in the properties of a resource that are none of `identity`. */
function othersIn({ properties }, identity) {
    const found = [];
    const visit = (node, keys, depth) => {
        if (depth > purpose_deepest || identity.has(node))
            return;
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item, keys, depth + 1);
        if (node.kind === 'opaque') {
            const argument = (0,intrinsic/* intrinsicIn */.VL)(node)?.argument;
            if (argument !== undefined)
                visit(argument, keys, depth + 1);
        }
        if (node.kind !== 'map')
            return;
        const { entries } = node;
        if (isDocument(node))
            found.push({ node, keys });
        else
            for (const { key, value } of entries)
                visit(value, key.startsWith('Fn::') ? keys : [...keys, key], depth + 1);
    };
    if (properties !== undefined)
        visit(properties, [], 0);
    return found;
}
/** Whether what a resource of the type is handed may become a policy of anybody: other tools', and other stacks. */
function isForAnybody(type) {
    return !/^(?:AWS|Alexa)::/.test(type) || /^AWS::CloudFormation::|^AWS::Serverless::Application$/.test(type);
}
/** Whether a map is meant as a document, also where a condition decides about its statements. */
function isDocument(node) {
    const choices = (0,intrinsic/* choicesOf */.cU)((0,syntax_node/* entry */.f)(node, 'Statement'));
    return ((0,read_document/* looksLikePolicy */.QC)(node) ||
        choices.some((each) => each.kind === 'list' && each.items.some((item) => (0,syntax_node/* entry */.f)(item, 'Effect') !== undefined)));
}
/** What it is; `undefined` where it may be for anybody. */
function purposeOf(resource, keys) {
    const { key, type } = resource;
    const what = keys.join('.');
    if (/AssumeRolePolicyDocument/.test(what))
        return (0,message/* message */.iU) `it is the trust policy of ${key}`;
    if (type === 'AWS::IoT::Policy')
        return (0,message/* message */.iU) `it is the policy of ${key} (${type}), which belongs to certificates and not to roles or users`;
    if (isForAnybody(type) || /^AWS::IAM::/.test(type))
        return undefined;
    if (isOfServerless(resource) && (keys.length === 0 || keys.includes('Policies')))
        return undefined;
    return (0,message/* message */.iU) `it is ${what} of ${key} (${type}), which is not an identity policy`;
}

// EXTERNAL MODULE: ./syntax/embedded-json.js
var embedded_json = __webpack_require__(1534);
;// CONCATENATED MODULE: ./syntax/yaml/string-runs.js
/** The runs of `node`, a string of `text`, in order; none is empty. */
function stringRuns(text, node) {
    const written = text.slice(node.range.start, node.range.end);
    const runs = (/^[|>]/.test(written) && node.quote === '' ? blockRuns(written, node.value) : flowRuns(written, node))
        .filter(({ value }) => value !== '')
        .map(({ value, start, end }) => ({ value, start: start + node.range.start, end: end + node.range.start }));
    return runs.map(({ value }) => value).join('') === node.value ? runs : undefined;
}
/** `|` and `>`: offsets are of `written`, which begins with the header and ends with the last character that is not blank. */
function blockRuns(written, value) {
    const lines = blockLines(written, value);
    const isFolded = written.startsWith('>');
    const runs = [];
    let [between, isPlainBefore, at] = ['', false, lines[0]?.start ?? written.length];
    for (const { content, start, end } of lines) {
        const isPlain = isFolded && content !== '' && !/^[ \t]/.test(content);
        if (content !== '') {
            runs.push({ value: isPlainBefore && isPlain ? folded(between) : between, start: at, end: start });
            runs.push({ value: content, start, end });
            [between, isPlainBefore, at] = ['', isPlain, end];
        }
        between += '\n';
    }
    // The header says how many line ends stay at the end.
    const decoded = runs.reduce((length, run) => length + run.value.length, 0);
    return [...runs, { value: value.slice(decoded), start: written.length, end: written.length }];
}
/** Line ends between two lines of text: one is a space, of more the first goes. */
function folded(lineEnds) {
    return lineEnds.length === 1 ? ' ' : lineEnds.slice(1);
}
/** The lines below the header. The first that is not blank shows how far the block is indented: what its value begins with is no part of it. */
function blockLines(written, value) {
    const header = written.indexOf('\n') + 1;
    const whole = header === 0 ? '' : written.slice(header);
    const lead = (text) => /(?:^|\n)( *)[^ \r\n]/.exec(text)?.[1]?.length ?? 0;
    const indent = lead(whole) - lead(value);
    const lines = [];
    for (let at = header; header > 0 && at <= written.length;) {
        const newline = written.indexOf('\n', at);
        const stop = newline < 0 ? written.length : newline;
        const end = newline > at && written[newline - 1] === '\r' ? newline - 1 : stop;
        const start = Math.min(at + indent, end);
        lines.push({ content: written.slice(start, end), start, end });
        at = stop + 1;
    }
    return lines;
}
const string_runs_escape = /\\(?:\r?\n[ \t]*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[\s\S])/y;
const fold = /[ \t]*(?:\r?\n[ \t]*)+/y;
const plainText = /[^'\\ \t\r\n]+|[ \t]+|[\s\S]/y;
/** Quoted and plain strings: escapes, doubled quotes, and line ends, which are folded. */
function flowRuns(written, { quote, value }) {
    const width = quote === '' ? 0 : 1;
    const inside = written.slice(0, written.length - width);
    const runs = [];
    let length = 0;
    for (let at = width; at < inside.length;) {
        const [matched, decoded] = flowRun(inside, at, quote, value.slice(length, length + 2));
        runs.push({ value: decoded, start: at, end: at + matched.length });
        at += matched.length;
        length += decoded.length;
    }
    return runs;
}
/** What stands at `at`, and what it is decoded to; `next` is what is to come out. */
function flowRun(written, at, quote, next) {
    const match = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(written)?.[0];
    };
    const escaped = quote === '"' ? match(string_runs_escape) : undefined;
    if (escaped !== undefined)
        return [escaped, /^\\\r?\n/.test(escaped) ? '' : firstOf(next, escaped)];
    if (quote === "'" && written.startsWith("''", at))
        return ["''", "'"];
    const lineEnds = match(fold);
    if (lineEnds !== undefined)
        return [lineEnds, folded('\n'.repeat(lineEnds.split('\n').length - 1))];
    const text = match(plainText) ?? '';
    return [text, text];
}
/** The character that an escape stands for: two units where it names one beyond the first plane. */
function firstOf(next, escaped) {
    return escaped.startsWith('\\U') ? String.fromCodePoint(next.codePointAt(0) ?? 0) : next.charAt(0);
}

;// CONCATENATED MODULE: ./syntax/json-in-yaml.js
/**
 * JSON inside the strings of a YAML text: `PolicyDocument: !Sub | …`.
 *
 *   !Sub '{"Resource": "${Bucket.Arn}/*"}'      `${…}` is a hole, `${!X}` the text `${X}`
 *
 * The tree has the ranges of the file, so its lists are edited as those of JSON are.
 */



/** The JSON document in the string `node` of `text`; `${…}` are holes where `!Sub` stands before it. */
function parseJsonInYaml(text, node, holes) {
    const runs = stringRuns(text, node);
    if (runs === undefined)
        return { kind: 'unreadable', at: node.range, why: (0,message/* words */.aL)('where the characters of this text stand is not known') };
    const pieces = holes === 'sub' ? substituted(runs, node.value) : runs.map(asText);
    return (0,embedded_json/* parseRuns */.oI)(pieces, node.quote === '"' ? '\\"' : '"');
}
function asText({ value, start, end }) {
    return { value, start, end, kind: 'text' };
}
/** The runs with a hole for each `${…}`. */
function substituted(runs, decoded) {
    const pieces = [];
    const cutter = cutterOf(runs);
    for (const match of decoded.matchAll(/\$\{([^{}]*)\}/g)) {
        const name = match[1]?.trim() ?? '';
        pieces.push(...cutter(match.index).map(asText));
        const whole = cutter(match.index + match[0].length);
        const [start, end] = [whole[0]?.start ?? 0, whole.at(-1)?.end ?? 0];
        if (name.startsWith('!'))
            pieces.push({ value: `\${${name.slice(1)}}`, start, end, kind: 'text' });
        else
            pieces.push({ value: match[0], start, end, kind: 'hole', node: named(name, start, end) });
    }
    return [...pieces, ...cutter(decoded.length).map(asText)];
}
function named(name, start, end) {
    const range = { start: start + 2, end: end - 1 };
    return { kind: 'opaque', range, expression: { kind: 'traversal', path: name.split('.'), indexes: [] } };
}
/** Takes the runs up to an offset of the decoded text, each time from where it stopped. */
function cutterOf(runs) {
    let [index, at, used] = [0, 0, 0];
    return (until) => {
        const taken = [];
        for (let run = runs[index]; run !== undefined && at < until; run = runs[index]) {
            const length = Math.min(run.value.length - used, until - at);
            const isVerbatim = run.end - run.start === run.value.length;
            taken.push({
                value: run.value.slice(used, used + length),
                start: isVerbatim ? run.start + used : run.start,
                end: isVerbatim ? run.start + used + length : run.end,
            });
            [at, used] = [at + length, used + length];
            if (used === run.value.length)
                [index, used] = [index + 1, 0];
        }
        return taken;
    };
}

;// CONCATENATED MODULE: ./sources/templates/written.js
/**
 * The value at a place of an identity policy → its document, and the policy that it is.
 *
 *   {Statement: […]}                      a document
 *   !Sub '{"Statement": […]}', or a text   JSON in a text
 *   Fn::ToJsonString: {Statement: […]}    a document
 */







/** The document that a value is, or that its text holds. */
function documentIn(node, text, language) {
    const read = (0,templates_document/* withFunctions */.e)(node);
    if (read.kind === 'map')
        return { kind: 'document', node: read, language };
    if (node.kind === 'string')
        return inText(node, 'none', text);
    const substituted = (0,intrinsic/* substitutedIn */.Cy)(node)?.text;
    if (substituted !== undefined)
        return inText(substituted, 'sub', text);
    const found = (0,intrinsic/* intrinsicIn */.VL)(node);
    if (found?.name === 'ToJsonString')
        return documentIn(found.argument, text, language);
    const shown = (0,message/* visible */.RK)(text.slice(node.range.start, node.range.end).replace(/\s+/g, ' '), 60);
    return {
        kind: 'unreadable',
        why: (0,reason/* because */.xx)('not-written-out') `its document is ${shown}, which the template does not determine`,
    };
}
function inText(node, holes, text) {
    const parsed = parseJsonInYaml(text, node, holes);
    if (parsed.kind === 'unreadable')
        return {
            kind: 'unreadable',
            why: (0,reason/* because */.xx)('malformed-statement') `the text here is no JSON document: ${parsed.why}`,
        };
    return parsed.root.kind === 'map'
        ? { kind: 'document', node: parsed.root, language: json/* json */.P }
        : { kind: 'unreadable', why: (0,reason/* because */.xx)('malformed-statement') `the text here is no JSON object` };
}
/** Reads a document that stands in `text`. */
function readWritten({ node, language }, at, text) {
    return (0,read_document/* readDocument */.u0)(at, node, text, language, { lists: actionList, branches: true });
}
/** Actions are texts; what stands among them and is neither a text nor a function is a mistake of the template. */
function actionList(node) {
    if (node.kind === 'string')
        return { kind: 'list', node, others: [] };
    if (node.kind === 'opaque')
        return {
            kind: 'opaque',
            why: (0,reason/* because */.xx)('actions-not-written-out') `its actions are not written out here, or an alias shares them`,
        };
    if (node.kind !== 'list')
        return {
            kind: 'opaque',
            why: (0,reason/* because */.xx)('malformed-statement') `expected ${'Action'} or ${'NotAction'} to be a string or a list`,
        };
    const odd = node.items.find(({ kind }) => kind !== 'string' && kind !== 'opaque');
    return odd === undefined
        ? { kind: 'list', node, others: [] }
        : {
            kind: 'opaque',
            why: (0,reason/* because */.xx)('malformed-statement') `expected actions to be strings, found another value among them`,
        };
}

;// CONCATENATED MODULE: ./sources/templates/read-template.js
/**
 * Maps of CloudFormation resources → every policy in them, and every gap.
 *
 * It is what CloudFormation, SAM and the `resources` of other tools have in common: the source that
 * reads the file says where the map stands, what it is written in, and what its stack is called.
 *
 * Each document at a place of identity policies (`holders.ts`) is a policy or a gap; each document at
 * another place is told with what it is for (`purpose.ts`).
 */




















/** Everything in templates that are read together. */
function readTemplates(templates) {
    const known = templates.flatMap((template) => membersOf(template));
    const around = withStacksAround(known.map(({ member }) => member));
    const readings = known.map(({ template, unread }, at) => {
        const member = around[at];
        return member === undefined ? read_template_nothing : readMember(member, template, unread);
    });
    return {
        found: readings.flatMap(({ found }) => found),
        principals: readings.flatMap(({ principals }) => principals),
    };
}
const read_template_nothing = { found: [], principals: [] };
function membersOf(template) {
    const { root, file } = template;
    const resourcesNode = (0,syntax_node/* entry */.f)(root, 'Resources');
    if (resourcesNode?.kind !== 'map')
        return [];
    const { resources, unread } = resourcesIn(resourcesNode);
    const stack = { name: template.stack, resources, root, text: file.text, rolePath: rolePathOf(root) };
    const mentions = mentionsOf(root, resources, unread);
    return [{ template, member: { path: file.path, root, stack, mentions }, unread }];
}
function readMember({ stack, mentions }, template, unread) {
    const { resources } = stack;
    const found = resources.flatMap((resource) => {
        const own = inResource(resource, stack, mentions, template);
        return [...own, ...unreadIn(resource, own, template)];
    });
    return {
        found: read_template_named([...found, ...unread.map((each) => unreadResource(each, template))]),
        principals: resources.flatMap((resource) => declaredBy(resource, stack, template)),
    };
}
function rolePathOf(root) {
    return (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(root, 'Globals'), 'Function'), 'RolePath');
}
/** Sections that hand nothing on, unless an alias takes it from there. */
const silent = new Set(['Resources', 'Metadata', 'Conditions', 'Mappings', 'Parameters', 'Rules', 'Description']);
function mentionsOf(root, resources, unread) {
    return [
        ...resources.flatMap((resource) => mentionsIn(resource.node, resource)),
        ...unread.flatMap(({ key, node }) => mentionsIn(node, key)),
        ...root.entries.flatMap(({ key, value }) => key === 'Resources' ? [] : mentionsIn(value, key).filter(({ isShared }) => isShared || !silent.has(key))),
        ...[root, (0,syntax_node/* entry */.f)(root, 'Resources')].flatMap(uses_includedIn),
    ];
}
function declaredBy(resource, stack, template) {
    return madeBy(resource, stack).map((principal) => ({
        at: addressIn(template, resource.key, resource.node.range),
        principal,
    }));
}
function inResource(resource, stack, mentions, template) {
    const { key, node } = resource;
    const twice = holdsIdentity(resource.type) ? (0,syntax_node/* duplicateKey */.V)(node) : (0,syntax_node/* duplicateKey */.V)(withoutValues(node));
    if (twice !== undefined) {
        const why = (0,reason/* because */.xx)('duplicate-key') `the key ${twice.key} appears twice in one object, and only one of the two counts`;
        return [(0,sources_source/* gapAt */.Ui)(addressIn(template, key, node.range), why)];
    }
    const { held, missing } = holdingsOf(resource, stack);
    const identity = new Set(held.map((each) => each.node));
    const uses = resource.type === 'AWS::IAM::ManagedPolicy'
        ? usesOf(resource, managedNameOf(resource), mentions, stack)
        : undefined;
    return [
        ...held.map((each) => discoveryOf(withUses(each, uses), resource, uses?.attachedBy ?? [], {
            ...template,
            resources: stack.resources,
            meaning: meaningIn(stack),
            meanings: (0,memo/* once */.Oo)(() => meaningsIn(stack)),
        })),
        ...missing.map(({ node: at, name, leftAlone }) => (0,sources_source/* gapAt */.Ui)(addressIn(template, name, at.range), notWritten, leftAlone)),
        ...othersIn(resource, identity).map((other) => otherOf(other, resource, template)),
    ];
}
/** The map with nothing but its keys. */
function withoutValues({ range, entries }) {
    return {
        kind: 'map',
        range,
        entries: entries.map((each) => ({ ...each, value: { kind: 'literal', value: null, range: each.range } })),
    };
}
/** The name that a managed policy is given, as a glob; `undefined` where AWS makes one. */
function managedNameOf({ properties }) {
    const given = (0,templates_names/* valueUnder */.cZ)(properties, 'ManagedPolicyName');
    return given === undefined ? undefined : ((0,templates_names/* globOf */.k8)(given) ?? '*');
}
function withUses(held, uses) {
    if (uses === undefined)
        return held;
    return { ...held, principals: [...held.principals, ...uses.principals], leftAlone: held.leftAlone ?? uses.leftAlone };
}
function discoveryOf(held, resource, attachedBy, template) {
    const { node, name, names, leftAlone } = held;
    const found = documentIn(node, template.file.text, template.language);
    const at = addressIn(template, name, node.range);
    if (found.kind === 'unreadable')
        return (0,sources_source/* gapAt */.Ui)(at, found.why, leftAlone);
    const read = readWritten(found, at, template.file.text);
    if (read.kind === 'refused')
        return (0,sources_source/* gapAt */.Ui)(at, read.why, leftAlone);
    const principals = held.principals.length === 0 ? [templates_names/* nobodyTold */.bi] : held.principals;
    return {
        kind: 'policy',
        policy: {
            ...read.policy,
            leftAlone,
            isWrittenBy: writtenBy(resource),
            ...(0,conditions/* decidedAround */.yX)(node, resource, attachedBy, template.resources),
            shelves: held.shelves,
            meaning: template.meaning,
            meanings: template.meanings,
        },
        attachedTo: eachOnce(principals),
        attachedBy: attachedBy.filter((each) => each !== resource.key),
        knownAs: { names, by: 'resource' },
    };
}
function eachOnce(refs) {
    return [...new Map(refs.map((ref) => [(0,templates_names/* keyOf */.TN)(ref), ref])).values()];
}
/** A document that is no identity policy, or may be for anybody. */
function otherOf({ node, keys }, resource, template) {
    const { key, type } = resource;
    const at = addressIn(template, `${key}/${keys.join('.')}`, node.range);
    const leftAlone = purposeOf(resource, keys);
    const document = (0,templates_document/* withFunctions */.e)(node);
    const read = document.kind === 'map'
        ? readWritten({ kind: 'document', node: document, language: template.language }, at, template.file.text)
        : undefined;
    if (read?.kind !== 'policy')
        return (0,sources_source/* gapAt */.Ui)(at, read?.why ?? (0,reason/* because */.xx)('not-written-out') `it is not written out`, leftAlone);
    const principal = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `it is handed to ${key}${type === '' ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` (${type})`}, and whom that gives it to is not seen here`);
    return {
        kind: 'policy',
        policy: { ...read.policy, leftAlone },
        attachedTo: [principal],
        attachedBy: [],
        knownAs: { names: [], by: 'resource' },
    };
}
/** What reads like a grant, a template in a text among it, where nothing else is said of it. */
function unreadIn(resource, found, template) {
    const { key, type, node } = resource;
    const isOpen = isForAnybody(type) || (holdsIdentity(type) && found.length === 0);
    if (!isOpen)
        return [];
    const covered = found.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
    const { start, end } = node.range;
    const isOpenAt = (offset) => !covered.some((range) => offset >= range.start && offset < range.end);
    const grants = (0,looks_granting/* grantsIn */.x0)(template.file.text.slice(start, end)).map((each) => ({
        ...each,
        offset: start + each.offset,
    }));
    const open = [...grants, ...handedDown(resource)].find(({ offset }) => isOpenAt(offset));
    if (open === undefined)
        return [];
    const at = open.offset;
    const why = (0,reason/* because */.xx)('unseen-policy') `it names ${open.action}, and what ${key} makes of that is not seen here`;
    return [(0,sources_source/* gapAt */.Ui)(addressIn(template, key, { start: at, end: at + open.action.length }), why)];
}
/** Actions that are handed to another template by its parameters, under whatever name: `"s3:GetObject,sqs:*"`. */
function handedDown({ properties }) {
    const parameters = (0,templates_names/* valueUnder */.cZ)(properties, 'Parameters');
    return (parameters === undefined ? [] : textsIn(parameters)).flatMap(({ value, range }) => value
        .split(/[\s,]+/)
        .filter(looks_granting/* isKnownAction */.Wp)
        .slice(0, 1)
        .map((action) => ({ action, offset: range.start })));
}
/** Every text in a value, functions included. */
function textsIn(node, depth = 0) {
    if (node.kind === 'string')
        return [node];
    if (depth > read_template_deepest)
        return [];
    const inner = (0,intrinsic/* intrinsicIn */.VL)(node);
    if (inner !== undefined)
        return textsIn(inner.argument, depth + 1);
    if (node.kind === 'list')
        return node.items.flatMap((item) => textsIn(item, depth + 1));
    return node.kind === 'map' ? node.entries.flatMap(({ value }) => textsIn(value, depth + 1)) : [];
}
const read_template_deepest = 60;
function unreadResource({ key, node }, template) {
    return (0,sources_source/* gapAt */.Ui)(addressIn(template, key, node.range), notResource);
}
function addressIn({ file: { path }, source }, name, range) {
    return { source, path, name, range };
}
const notWritten = (0,reason/* because */.xx)('not-written-out') `this policy is not written out in the template`;
const notResource = (0,reason/* because */.xx)('malformed-statement') `expected a resource, found another value`;
/** Several of one name are told apart by their order. */
function read_template_named(found) {
    const nameOf = (each) => (each.kind === 'policy' ? each.policy.at : each.at).name;
    const numbers = new Map();
    for (const same of (0,text_group/* grouped */.z)(found, nameOf).values())
        same.forEach((each, at) => numbers.set(each, at));
    return found.map((each) => {
        const at = numbers.get(each) ?? 0;
        if (at === 0)
            return each;
        const name = `${nameOf(each)}#${at + 1}`;
        return each.kind === 'policy'
            ? { ...each, policy: withName(each.policy, name) }
            : { ...each, at: { ...each.at, name } };
    });
}
function withName(policy, name) {
    return { ...policy, at: { ...policy.at, name } };
}

// EXTERNAL MODULE: ./syntax/hcl/hcl.js + 1 modules
var hcl = __webpack_require__(6317);
// EXTERNAL MODULE: ./syntax/value.js
var syntax_value = __webpack_require__(2048);
;// CONCATENATED MODULE: ./sources/cloudformation/written.js
/**
 * Templates with their texts, and what of one is not what it was.
 */




/** The exports of a template that have another value, or whose value names what is written otherwise. */
function exportsAnew(template, was) {
    const anew = new Set(outputsAnew(template, was).map(({ output }) => output));
    const before = was === undefined ? undefined : exportsOf(was.root);
    return [...exportsOf(template.root)].flatMap(([output, name]) => before?.get(output) === name && !anew.has(output) ? [] : [{ name, text: written_valueOf(template, output) }]);
}
/** The outputs of a template that have another value, or whose value names what is written otherwise or is one of `names`. */
function outputsAnew(template, was, names = new Set()) {
    const outputs = entriesOf((0,syntax_node/* entry */.f)(template.root, 'Outputs')).map(({ key }) => key);
    if (outputs.length === 0)
        return [];
    const all = was === undefined ? 'all' : renamedIn(template, was, names);
    return outputs.flatMap((output) => {
        const text = written_valueOf(template, output);
        const isSame = was !== undefined && written_valueOf(was, output) === text;
        return isSame && !mentions(text, all) ? [] : [{ output, text }];
    });
}
function written_valueOf({ root, file }, output) {
    const value = (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(root, 'Outputs'), output), 'Value');
    return value === undefined ? '' : (0,syntax_value/* canonical */.$N)(value, file.text);
}
/** The parameters and maps of a template that are not what they were, and the resources that are called otherwise. */
function renamedIn(template, was, more) {
    const changed = changedNames(template, was);
    if (changed === 'all' || more === 'all')
        return 'all';
    const names = new Set([...changed, ...more]);
    const old = new Map(resourcesOf(was).map((each) => [each.key, callingOf(each, was)]));
    const fresh = resourcesOf(template).filter((each) => {
        const text = callingOf(each, template);
        return old.get(each.key) !== text || mentions(text, names);
    });
    return new Set([...names, ...fresh.map(({ key }) => key)]);
}
/** What AWS makes the name and the ARN of a resource of. */
function callingOf({ type, properties }, { file }) {
    const own = entriesOf(properties).filter(({ key }) => /(?:Name|Path|Id|Identifier|Prefix)$/.test(key));
    return [type, ...own.map(({ key, value }) => `${key} ${(0,syntax_value/* canonical */.$N)(value, file.text)}`)].join('\n');
}
/** The parameters and maps of a template that are not what they were; a condition may be about any of them. */
function changedNames(template, was) {
    if (was === undefined)
        return 'all';
    if (textOf(template, 'Conditions') !== textOf(was, 'Conditions'))
        return 'all';
    return new Set(['Parameters', 'Mappings'].flatMap((section) => entriesOf((0,syntax_node/* entry */.f)(template.root, section)).flatMap(({ key, value }) => {
        const old = (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(was.root, section), key);
        return old !== undefined && (0,syntax_value/* canonical */.$N)(old, was.file.text) === (0,syntax_value/* canonical */.$N)(value, template.file.text) ? [] : [key];
    })));
}
/** Whether a text has one of the names in it: words, or what a nested template gives out, as `outputOf` calls it. */
function mentions(text, names) {
    if (names === 'all')
        return true;
    if (names.size === 0)
        return false;
    const outputs = [...text.matchAll(/(\w+)[\s.,"'[\]-]{1,60}Outputs\.(\w+)/g)].map(([, nested = '', output = '']) => outputOf(nested, output));
    return [...(text.match(/\w+/g) ?? []), ...outputs].some((each) => names.has(each));
}
/** The name of what the template gives out that a resource nests. */
function outputOf(key, output) {
    return `${key}.Outputs.${output}`;
}
/** A section of a template, without what a formatter changes; empty where it has none. */
function textOf({ file, root }, section) {
    const node = (0,syntax_node/* entry */.f)(root, section);
    return node === undefined ? '' : (0,syntax_value/* canonical */.$N)(node, file.text);
}
/** What a map holds; nothing for what is none. */
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The resources of a template. */
function resourcesOf({ root }) {
    const resources = (0,syntax_node/* entry */.f)(root, 'Resources');
    return resources?.kind === 'map' ? resourcesIn(resources).resources : [];
}

;// CONCATENATED MODULE: ./sources/cloudformation/parameter-files.js






/** Whether a file of this path may give values to parameters. */
function mayGiveParameters(path) {
    return /\.json$|\.(?:tf|tofu)$|(?:^|\/)samconfig[^/]*\.toml$/i.test(path);
}
/**
 * The folder of SAM's file where a template that it takes by itself stands beside it; `undefined` where it names one, and for all other files.
 * AWS SAM CLI, "configuration file": it stands beside the template, which is `template.yaml`, `.yml` or `.json` by default.
 */
function givesWithin({ path, text }, paths) {
    if (!/(?:^|\/)samconfig[^/]*\.toml$/i.test(path) || /\btemplate(?:[_-]file)?["']?\s*=/.test(text))
        return undefined;
    const folder = (0,text_path/* folderOf */.yS)(path);
    const isBeside = paths.some((each) => (0,text_path/* folderOf */.yS)(each) === folder && /(?:^|\/)template\.(?:ya?ml|json)$/.test(each));
    return isBeside ? folder : undefined;
}
/** The parameters to which a file gives another value than it did; what it gives no more is the template's own again. */
function otherParameters(before, after) {
    const [was, is] = [before, after].map((file) => (file === undefined ? new Map() : parameter_files_givenBy(file)));
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter((key) => was?.get(key) !== is?.get(key));
}
function parameter_files_givenBy({ path, text }) {
    if (/\.toml$/i.test(path))
        return overriddenIn(text);
    if (/\.(?:tf|tofu)$/i.test(path))
        return givenByTerraform(text);
    if (!/"Parameter(?:s|Key)"/.test(text))
        return new Map();
    const parsed = json/* json */.P.parse(text);
    if (parsed.kind !== 'tree')
        return new Map();
    const { root } = parsed;
    if (root.kind === 'list')
        return new Map(root.items.flatMap((item) => pairIn(item, text)));
    const given = (0,syntax_node/* entry */.f)(root, 'Parameters');
    // A template declares its parameters there.
    if (given?.kind !== 'map' || (0,syntax_node/* entry */.f)(root, 'Resources') !== undefined)
        return new Map();
    return new Map(given.entries.map(({ key, value }) => [key, parameter_files_textOf(value, text)]));
}
/** What the stacks of Terraform are given; each has its own. */
function givenByTerraform(text) {
    const parsed = text.includes('cloudformation_stack') ? hcl/* hcl */.a.parse(text) : undefined;
    if (parsed?.kind !== 'tree' || parsed.root.kind !== 'map')
        return new Map();
    const found = new Map();
    for (const { key: type, labels, value } of parsed.root.entries) {
        const [kind = ''] = labels;
        if (type !== 'resource' || !/_cloudformation_stack(?:_set|_set_instance|_instances)?$/.test(kind))
            continue;
        for (const key of ['parameters', 'parameter_overrides'])
            for (const given of entriesOf((0,syntax_node/* entry */.f)(value, key)))
                found.set(given.key, `${found.get(given.key) ?? ''}\n${labels.join('.')} ${parameter_files_textOf(given.value, text)}`);
    }
    return found;
}
function pairIn(item, text) {
    const [key, value] = [(0,syntax_node/* entry */.f)(item, 'ParameterKey'), (0,syntax_node/* entry */.f)(item, 'ParameterValue')];
    return key?.kind === 'string' ? [[key.value, value === undefined ? '' : parameter_files_textOf(value, text)]] : [];
}
function parameter_files_textOf({ range }, text) {
    return text.slice(range.start, range.end);
}
/** `Key=value` wherever `parameter_overrides` stands, by the name of its table, since an environment may have its own. */
function overriddenIn(text) {
    const found = new Map();
    for (const table of text.slice(0, mostText).split(/^(?=\s*\[[\w".-]+\]\s*$)/m)) {
        const at = table.search(/^\s*parameter_overrides\s*=/m);
        if (at < 0)
            continue;
        const pairs = table
            .slice(at)
            .matchAll(/(?<![\w-])(\w{1,255})=(\\?["'](?:[^"'\\\n]{0,4096})\\?["']|[^\s"',\]]*(?:,[^\s"',\]=]+)*)/g);
        for (const [, key = '', value = ''] of pairs)
            found.set(key, `${found.get(key) ?? ''}\n${value.replace(/[\\"']/g, '')}`);
    }
    return found;
}
const mostText = 200_000;
/** Those of the policies whose grants or holders, by the text of the template, depend on the parameters. */
function dependingOn(names, { root, text }, granting) {
    const declared = (0,syntax_node/* entry */.f)(root, 'Parameters');
    const own = names.filter((name) => (0,syntax_node/* entry */.f)(declared, name) !== undefined);
    const resources = (0,syntax_node/* entry */.f)(root, 'Resources');
    if (own.length === 0 || resources?.kind !== 'map')
        return [];
    const asked = withConditions(new Set(own), root, text);
    const all = resourcesIn(resources).resources;
    for (const each of all)
        if (isHolder(each) && parameter_files_mentionsIn(bearing(each, text), asked))
            asked.add(each.key);
    return granting.filter(({ range: { start, end } }) => {
        const holding = all.filter(({ node: { range } }) => range.start <= start && end <= range.end);
        return [text.slice(start, end), ...holding.map((each) => bearing(each, text))].some((each) => parameter_files_mentionsIn(each, asked));
    });
}
/** The names, and those of the conditions that ask for them. */
function withConditions(names, root, text) {
    const conditions = (0,syntax_node/* entry */.f)(root, 'Conditions');
    const entries = conditions?.kind === 'map' ? conditions.entries : [];
    for (let before = -1; before < names.size;) {
        before = names.size;
        for (const { key, value } of entries)
            if (parameter_files_mentionsIn(parameter_files_textOf(value, text), names))
                names.add(key);
    }
    return names;
}
function isHolder({ type }) {
    return /^AWS::IAM::(?:Role|User|Group)$/.test(type);
}
/** What in a resource says whether it is made, what it grants and who has it. */
function bearing({ node, type, properties }, text) {
    const condition = (0,syntax_node/* entry */.f)(node, 'Condition');
    const entries = type.startsWith('AWS::IAM::') && properties?.kind === 'map' ? properties.entries : [];
    const parts = entries.filter(({ key }) => !aside.has(key)).map(({ value }) => parameter_files_textOf(value, text));
    return [...(condition === undefined ? [] : [parameter_files_textOf(condition, text)]), ...parts].join('\n');
}
const aside = new Set(['Tags', 'Description', 'AssumeRolePolicyDocument', 'MaxSessionDuration', 'PermissionsBoundary']);
function parameter_files_mentionsIn(text, names) {
    return (text.match(/\w+/g) ?? []).some((word) => names.has(word));
}

;// CONCATENATED MODULE: ./sources/cloudformation/plain-texts.js
/** Whether a file may be a text that quotes a template: its first line that is no comment is none of a template's. */
function mayOnlyQuote({ path, text }) {
    if (!/\.(?:txt|ini|cfg|conf|properties|log)$/i.test(path))
        return false;
    const first = text.split('\n', mostLines).find((line) => /^\uFEFF?\s*[^#\s-]/.test(line));
    return first === undefined || !begins.test(first);
}
const mostLines = 1_000;
const begins = /^\uFEFF?(?:\s*\{|["']?(?:AWSTemplateFormatVersion|Description|Metadata|Parameters|Rules|Mappings|Conditions|Transform|Globals|Resources|Outputs|Hooks)["']?\s*:)/;

;// CONCATENATED MODULE: ./sources/cloudformation/attached-anew.js
/**
 * What changed templates attach that they did not attach before, and that others write.
 *
 *   app.yml   ManagedPolicyArns: [!ImportValue rights]              it was another import
 *             ManagedPolicyArns: ['arn:aws:iam::…:policy/rights']   or another name
 *   iam.yml   Outputs: {R: {Value: !Ref P, Export: {Name: rights}}} so P has somebody else, unchanged as it is
 *
 * An export that is the ARN of a policy leads on to the one of that name.
 */









/** What the templates at these paths attach to those who did not have it, and that stands in others. */
function soughtBy(paths, before, after) {
    const old = new Map(before.map((each) => [each.file.path, each]));
    const found = after.flatMap((template) => {
        if (!paths.has(template.file.path))
            return [];
        const was = old.get(template.file.path);
        const had = new Set(was === undefined ? [] : attachedIn(was).map(({ key }) => key));
        const exported = exportsAnew(template, was).flatMap(({ text }) => attached_anew_namesIn(text));
        return [...attachedIn(template).flatMap(({ key, sought }) => (had.has(key) ? [] : sought)), ...exported];
    });
    return [...new Map(found.map((each) => [`${each.by} ${each.glob}`, each])).values()];
}
/** What resources attach from elsewhere, each with what is equal for the same, attached to the same. */
function attachedIn(template) {
    return resourcesOf(template)
        .filter((resource) => attachesManaged(resource) || resource.type === permissionSet)
        .flatMap((resource) => attachedBy(resource).map((node) => {
        const meant = resource.type === permissionSet ? namedBy(node) : soughtIn(defaultOf(node, template) ?? node);
        const told = meant.map(({ glob }) => glob).join(' ');
        return {
            key: `${resource.key} ${callingOf(resource, template)}\n${(0,syntax_value/* canonical */.$N)(node, template.file.text)}\n${told}`,
            sought: meant,
        };
    }));
}
const permissionSet = 'AWS::SSO::PermissionSet';
/** What a permission set names: `{Name: rights}`. */
function namedBy(node) {
    const glob = node.kind === 'map' ? (0,templates_names/* globOf */.k8)((0,templates_names/* valueUnder */.cZ)(node, 'Name')) : undefined;
    return glob === undefined ? [] : [{ by: 'name', glob }];
}
/** What a parameter is where nobody gives another value. */
function defaultOf(node, { root }) {
    const inner = (0,intrinsic/* intrinsicIn */.VL)(node);
    if (inner?.name !== 'Ref' || inner.argument.kind !== 'string')
        return undefined;
    const [parameters, { value: name }] = [(0,syntax_node/* entry */.f)(root, 'Parameters'), inner.argument];
    const parameter = parameters?.kind === 'map' ? (0,syntax_node/* entry */.f)(parameters, name) : undefined;
    return parameter?.kind === 'map' ? (0,syntax_node/* entry */.f)(parameter, 'Default') : undefined;
}
function attachedBy({ properties }) {
    return ['ManagedPolicyArns', 'Policies', 'CustomerManagedPolicyReferences'].flatMap((key) => (0,intrinsic/* itemsOf */.S3)((0,templates_names/* valueUnder */.cZ)(properties, key)));
}
function soughtIn(node) {
    const inner = (0,intrinsic/* intrinsicIn */.VL)(node);
    if (inner?.name === 'ImportValue') {
        const glob = (0,templates_names/* globOf */.k8)(inner.argument);
        return glob === undefined ? [] : [{ by: 'export', glob }];
    }
    return attached_anew_namesIn((0,templates_names/* globOf */.k8)(node) ?? '');
}
/** The names of policies whose ARNs stand in a text. */
function attached_anew_namesIn(text) {
    return [...text.matchAll(/(?<!:aws):policy\/((?:\$\{[^{}]*\}|[^\s"'`,\])}]){1,600})/g)].flatMap(([, path = '']) => {
        const glob = path.slice(path.lastIndexOf('/') + 1).replace(/\$\{[^{}]*\}/g, '*');
        return /[^*]/.test(glob) ? [{ by: 'name', glob }] : [];
    });
}
/** The managed policies in a template that are sought, and what a sought export names. */
function placesSought(template, sought) {
    const exported = sought.filter(({ by }) => by === 'export').map(({ glob }) => glob);
    const named = sought.filter(({ by }) => by === 'name').map(({ glob }) => glob);
    const words = new Set(exported.length === 0
        ? []
        : outputsOf(template)
            .filter(({ key }) => {
            const name = exportsOf(template.root).get(key);
            return name !== undefined && exported.some((each) => mayBeEqual(each, name));
        })
            .flatMap(({ value: { range } }) => template.file.text.slice(range.start, range.end).match(/\w+/g) ?? []));
    return resourcesOf(template).flatMap(({ key, type, properties, node: { range } }) => {
        if (type !== 'AWS::IAM::ManagedPolicy')
            return [];
        const name = (0,templates_names/* globOf */.k8)((0,templates_names/* valueUnder */.cZ)(properties, 'ManagedPolicyName'));
        const isNamed = name !== undefined && named.some((each) => (0,policy_pattern/* includes */.mK)(each, name) || (0,policy_pattern/* includes */.mK)(name, each));
        return isNamed || words.has(key) ? [{ path: template.file.path, range }] : [];
    });
}
function outputsOf({ root }) {
    const outputs = (0,syntax_node/* entry */.f)(root, 'Outputs');
    return outputs?.kind === 'map' ? outputs.entries : [];
}

;// CONCATENATED MODULE: ./sources/given-out.js
/** Whether what a file gives out reads like something that policies are made of. */
/** Whether a value may bear on who is granted what. */
function mayBearOnGrants(text) {
    return /\b(?:iam|arn|role|user|group|principal)|polic(?:y|ies)|statement|action|permission|[a-z][\w-]*:[*A-Z]|["'\s]\*["'\s,\]]/i.test(text.slice(0, given_out_mostText));
}
const given_out_mostText = 20_000;

;// CONCATENATED MODULE: ./sources/cloudformation/stacks-at-hand.js
/**
 * Which templates are understood together: those that nest others, those nested, and those that import what another exports.
 *
 *   parent.yml ──TemplateURL──► iam.yml        shared.yml ──Export──► app.yml
 */







function stacks_at_hand_resourcesOf({ root }) {
    const resources = (0,syntax_node/* entry */.f)(root, 'Resources');
    return resources?.kind === 'map' ? resourcesIn(resources).resources : [];
}
/** The paths of the templates that one nests. */
function nestedIn(template) {
    return [...new Set(stacks_at_hand_resourcesOf(template).flatMap((resource) => nestedBy(resource, template.path) ?? []))];
}
/** Whether a template may nest the one at a path by what is no local path: a URL that ends with its name, a choice of several. */
function mayNest(template, path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return stacks_at_hand_resourcesOf(template).some((resource) => {
        const at = nestedBy(resource, template.path) === undefined ? nestedAt(resource) : undefined;
        return (at !== undefined &&
            template.text
                .slice(at.range.start, at.range.end)
                .split(/[^\w.-]+/)
                .includes(file));
    });
}
/** The names that a template, or a part of one, imports, as globs. */
function importsIn(root) {
    const found = new Set();
    const visit = (node, depth) => {
        if (depth > stacks_at_hand_deepest)
            return;
        const inner = (0,intrinsic/* intrinsicIn */.VL)(node);
        if (inner?.name === 'ImportValue')
            found.add((0,templates_names/* globOf */.k8)(inner.argument) ?? '*');
        if (inner !== undefined)
            visit(inner.argument, depth + 1);
        else if (node.kind === 'list')
            for (const item of node.items)
                visit(item, depth + 1);
        else if (node.kind === 'map')
            for (const { value } of node.entries)
                visit(value, depth + 1);
    };
    visit(root, 0);
    return [...found];
}
const stacks_at_hand_deepest = 100;
/** Those of the templates that nest the ones at these paths or import what they export, and those that lead to them in turn. */
function leadingTo(paths, templates) {
    const edges = edgesAmong(templates);
    return reached(paths, (path) => edges.get(path)?.from ?? []).filter((path) => !paths.includes(path));
}
/** For a path, the paths of all templates that are understood with it. */
function connected(templates) {
    const edges = edgesAmong(templates);
    return (path) => edges.has(path)
        ? reached([path], (each) => [...(edges.get(each)?.from ?? []), ...(edges.get(each)?.to ?? [])])
        : [];
}
function edgesAmong(templates) {
    const edges = new Map();
    const at = (path) => {
        const known = edges.get(path) ?? { from: [], to: [] };
        edges.set(path, known);
        return known;
    };
    const link = (from, to) => {
        at(from).to.push(to);
        at(to).from.push(from);
    };
    const exported = templates.map((template) => ({
        path: template.path,
        names: [...exportsOf(template.root).values()],
    }));
    const exporting = exported.filter(({ names }) => names.length > 0);
    for (const template of templates) {
        for (const nested of nestedIn(template))
            link(template.path, nested);
        const imported = exporting.length === 0 ? [] : importsIn(template.root);
        if (imported.length === 0)
            continue;
        for (const { path, names } of exporting)
            if (path !== template.path && names.some((name) => imported.some((each) => mayBeEqual(each, name))))
                link(template.path, path);
    }
    return edges;
}
function reached(starts, next) {
    const seen = new Set(starts);
    for (const path of seen)
        for (const each of next(path))
            seen.add(each);
    return [...seen];
}
/**
 * Whether other stacks may say whose a template's policies are: a parameter names a role or a user, or
 * it gives out what others attach.
 */
function awaitsStacks(template) {
    if ((0,syntax_node/* entry */.f)(template.root, 'Outputs') !== undefined && managedIn(template.root, template.path).length > 0)
        return true;
    const parameters = (0,syntax_node/* entry */.f)(template.root, 'Parameters');
    if (parameters === undefined)
        return false;
    return stacks_at_hand_resourcesOf(template).some(({ properties }) => ['RoleName', 'UserName', 'Roles', 'Users'].some((key) => (0,intrinsic/* itemsOf */.S3)((0,templates_names/* valueUnder */.cZ)(properties, key)).some((item) => (0,syntax_node/* entry */.f)(parameters, (0,intrinsic/* namedBy */.T)(item)?.id ?? '') !== undefined)));
}

;// CONCATENATED MODULE: ./sources/cloudformation/reached.js
/**
 * What a changed template reaches in nested ones that the pull request leaves as they are.
 *
 *   parent.yml   Parameters: {Queue: '*'}     the child got another value
 *   child.yml    Resource: !Ref Queue         so this policy grants something else
 *
 * A template that was not nested here before is reached as a whole. Where a name only may matter, the policy is
 * looked at once more than needed.
 */









/** The places in unchanged templates that get other values from those at these paths, or others of their parameters' values. */
function reachedBy(paths, before, after) {
    const [old, now] = [byPath(before), byPath(after)];
    const found = new Map();
    const open = after.flatMap((template) => paths.has(template.file.path) ? [{ template, names: changedNames(template, old.get(template.file.path)) }] : []);
    for (const each of importing(paths, old, now))
        found.set(placeKey(each), each);
    const nesting = nestingAmong(after);
    const done = new Set();
    for (let next = open.pop(); next !== undefined; next = open.pop())
        for (const each of [...belowOf(next, old, now), ...aboveOf(next, old, nesting)]) {
            const { path } = each.template.file;
            const key = `${path} ${each.names === 'all' ? '' : [...each.names].join(' ')}`;
            if ((each.names !== 'all' && each.names.size === 0) || done.has(key))
                continue;
            done.add(key);
            if (!paths.has(path))
                for (const place of placesIn(each.template, each.names))
                    found.set(placeKey(place), place);
            open.push(each);
        }
    return [...found.values()];
}
/** The templates that one nests, with the parameters that it gives another value. */
function belowOf({ template, names }, old, now) {
    const was = old.get(template.file.path);
    return resourcesOf(template).flatMap((resource) => {
        const child = now.get(nestedBy(resource, template.file.path) ?? '');
        return child === undefined ? [] : [{ template: child, names: givenAnew(resource, template, was, names) }];
    });
}
/** The templates that nest one, with what it gives them that is not what it was. */
function aboveOf({ template, names }, old, nesting) {
    const parents = nesting.get(template.file.path) ?? [];
    const anew = parents.length === 0 ? [] : outputsAnew(template, old.get(template.file.path), names);
    if (anew.length === 0)
        return [];
    return parents.map(({ parent, key }) => ({
        template: parent,
        names: new Set(anew.map(({ output }) => outputOf(key, output))),
    }));
}
function nestingAmong(templates) {
    const all = templates.flatMap((parent) => resourcesOf(parent).flatMap((resource) => {
        const path = nestedBy(resource, parent.file.path);
        return path === undefined ? [] : [{ path, parent, key: resource.key }];
    }));
    return (0,text_group/* grouped */.z)(all, ({ path }) => path);
}
function byPath(templates) {
    return new Map(templates.map((each) => [each.file.path, each]));
}
/** What templates export or give to those that nest them, and is not what it was; exports by their names, as globs. */
function givenOutBy(paths, before, after) {
    const old = byPath(before);
    return after.flatMap((template) => {
        const { path } = template.file;
        if (!paths.has(path))
            return [];
        const was = old.get(path);
        const outputs = outputsAnew(template, was).map(({ output, text }) => ({ name: output, text }));
        return [...outputs, ...exportsAnew(template, was)].map(({ name, text }) => ({
            ...{ path, name, mayGrant: mayBearOnGrants(text) },
        }));
    });
}
/** The resources of unchanged templates that import what changed ones export. */
function importing(paths, old, now) {
    const exported = [...now.values()].flatMap((template) => paths.has(template.file.path) ? exportsAnew(template, old.get(template.file.path)).map(({ name }) => name) : []);
    if (exported.length === 0)
        return [];
    return [...now.values()].flatMap((template) => {
        if (paths.has(template.file.path))
            return [];
        return resourcesOf(template)
            .filter(({ node }) => importsIn(node).some((name) => exported.some((each) => mayBeEqual(each, name))))
            .map(({ node: { range } }) => ({ path: template.file.path, range }));
    });
}
function placeKey({ path, range }) {
    return `${range.start} ${path}`;
}
/** The parameters of a nested template that get another value. */
function givenAnew(resource, template, was, names) {
    const old = was === undefined ? undefined : resourcesOf(was).find(({ key }) => key === resource.key);
    const to = nestedBy(resource, template.file.path);
    if (was === undefined || old === undefined || nestedBy(old, was.file.path) !== to)
        return 'all';
    const given = (0,templates_names/* valueUnder */.cZ)(resource.properties, 'Parameters');
    const before = (0,templates_names/* valueUnder */.cZ)(old.properties, 'Parameters');
    if (given?.kind !== 'map')
        return given === undefined && before === undefined ? new Set() : 'all';
    const fresh = given.entries.filter(({ key, value }) => {
        const text = (0,syntax_value/* canonical */.$N)(value, template.file.text);
        const then = (0,syntax_node/* entry */.f)(before, key);
        return then === undefined || (0,syntax_value/* canonical */.$N)(then, was.file.text) !== text || mentions(text, names);
    });
    const gone = entriesOf(before).filter(({ key }) => (0,syntax_node/* entry */.f)(given, key) === undefined);
    return new Set([...fresh, ...gone].map(({ key }) => key));
}
/** The resources that use one of the names; all of the template where they may bear on any. */
function placesIn({ file, root }, names) {
    const whole = { path: file.path, range: { start: 0, end: file.text.length } };
    const shared = ['Conditions', 'Globals', 'Rules', 'Transform'].map((section) => textOf({ file, root }, section));
    if (names === 'all' || shared.some((text) => mentions(text, names)))
        return [whole];
    return resourcesOf({ file, root })
        .filter(({ node: { range } }) => mentions(file.text.slice(range.start, range.end), names))
        .map(({ node: { range } }) => ({ path: file.path, range }));
}

;// CONCATENATED MODULE: ./sources/cloudformation/taken-in.js
/**
 * Resources that a template takes in from another file as they are.
 *
 *   Transform: {Name: AWS::Include, Parameters: {Location: s3://b/roles.yaml}}
 *
 * They may be policies, and nobody reads them as part of the template: each place is a gap.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */



/** Each place at which a template takes in resources. */
function takenInBy({ file, root, source }) {
    const places = [
        { name: 'Transform', node: (0,syntax_node/* entry */.f)(root, 'Transform') },
        { name: 'Fn::Transform', node: (0,syntax_node/* entry */.f)(root, 'Fn::Transform') },
        { name: 'Resources/Fn::Transform', node: (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(root, 'Resources'), 'Fn::Transform') },
    ];
    return places.flatMap(({ name, node }) => node === undefined || !file.text.slice(node.range.start, node.range.end).includes('AWS::Include')
        ? []
        : [(0,sources_source/* gapAt */.Ui)({ source, path: file.path, name, range: node.range }, why)]);
}
const why = (0,reason/* because */.xx)('unseen-policy') `it takes in resources with ${'AWS::Include'}, and which policies those make is not seen here`;

;// CONCATENATED MODULE: ./sources/cloudformation/stack-sets.js
/**
 * Templates that are deployed as stack sets, so that each of their roles is one in every account of the set.
 *
 *   TemplateURL: ./roles.yaml                under AWS::CloudFormation::StackSet
 *   template_body = file("roles.yaml")       in aws_cloudformation_stack_set
 *   aws cloudformation create-stack-set --template-body file://roles.yaml
 *
 * And scripts that name several accounts beside a template, and may deploy it to each of them.
 */




/** Whether a file of this path may deploy templates to several accounts. */
function mayDeploySets(path) {
    return mayBeRun(path) || /\.(?:tf|tofu|template)$/i.test(path);
}
/** For each of the templates at `paths`, the files that may deploy it to several accounts. */
function deployedAsSets(paths, files) {
    return files.flatMap((file) => {
        const several = mayDeploySets(file.path) ? severalBy(file) : undefined;
        return several === undefined
            ? []
            : paths.filter((path) => mayName(file, path)).map((path) => ({ path, ...several }));
    });
}
/** Landing zones, org-formation, Service Catalog: what they deploy, they deploy to whole units, or to whoever asks for it. */
const tools = /\bdeployment_?targets\b|\borganizational_?units\b|OrganizationBinding|\bprovisioning_?artifact|\bServiceCatalog::|\bservicecatalog_product/i;
/** The accounts to which the file may deploy something, and why; `undefined` where nothing says that they are several. */
function severalBy({ path, text }) {
    if (/stack[-_]?sets?\b/i.test(text)) {
        const why = (0,reason/* because */.xx)('named-elsewhere') `${path} may deploy it as a stack set, and in each account of the set somebody has it`;
        return { inAccounts: 'any', why };
    }
    if (tools.test(text)) {
        const why = (0,reason/* because */.xx)('named-elsewhere') `${path} may deploy it to several accounts, and in each of them somebody has it`;
        return { inAccounts: 'any', why };
    }
    const accounts = mayBeRun(path) && /\b(?:cloudformation|sam)\b/i.test(text) ? accountsIn(text) : [];
    if (accounts.length < 2)
        return undefined;
    const why = (0,reason/* because */.xx)('named-elsewhere') `${path} may deploy it to each of the accounts ${(0,message/* quotedList */.p4)(accounts)}, and in each of them somebody has it`;
    return { inAccounts: 'named', why };
}

;// CONCATENATED MODULE: ./sources/cloudformation/cloudformation.js
/**
 * CloudFormation and SAM: every policy that a template writes.
 *
 * A template is a file of any ending, in YAML or JSON, whose root has `Resources` with types of
 * CloudFormation's. What stands where in it is the affair of `templates/`, which other tools share
 * that have such resources inside their own files.
 *
 * Most files of these endings are no templates, so their text is asked before it is parsed.
 */






















const cloudformation_name = 'cloudformation';
/** Endings that say a file is written in something else. */
const others = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|rs|cc?|cpp|h|hpp|cs|fs|php|swift|scala|groovy|sh|bash|zsh|fish|ps1|bat|sql|ipynb|mdx?|markdown|rst|adoc|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|pdf|docx?|xlsx?|zip|gz|tgz|jar|woff2?|ttf|otf|lock|sum|toml|xml|csv|tsv|proto|graphql|snap|map|diff|patch|tf|tfvars|tfstate|hcl|tofu|sarif)$/i;
/** CloudFormation and SAM templates. */
const cloudformation = {
    name: cloudformation_name,
    addresses: 'stable-in-file',
    namesPolicies: false,
    wants: (path) => !others.test(path),
    looksLikePolicy: (path) => /\.(?:template|cfn)$|(?:^|[^a-z])(?:cfn|sam|cloudformation|template)[^/]*\.(?:ya?ml|json)$/i.test(path),
    accountsFor: (file) => mayBeTemplate(file.text) && readFile(file).kind === 'template',
    mentions: ({ text }) => mayBeTemplate(text) &&
        /Polic(?:y|ies)|[Ss]tatement|TemplateURL|Serverless::Application|AWS::Include|\bOutputs\b/.test(text),
    companions: () => [],
    leadsTo: (file) => templatesAmong([file]).flatMap(nestedIn).map(glob/* literally */.Dk),
    linked: (files) => connected(templatesAmong(files)),
    mayUseOthers: (files) => {
        const isAwaiting = templatesAmong(files).some((each) => awaitsStacks(each) || exportsOf(each.root).size > 0);
        const mayName = mayNameMade(files);
        const isAny = templatesAmong(files).length > 0;
        return (path) => mayName(path) || (isAwaiting && mayBeOfStack(path)) || (isAny && mayDeploySets(path));
    },
    usersOf: (paths, files) => {
        const leading = new Set(leadingTo(paths, templatesAmong(files)));
        return files.filter(({ path }) => leading.has(path));
    },
    awaitsCallers: (path, files) => templatesAmong((0,file/* filesAt */.T)(files)(path)).some(awaitsStacks),
    mayHandOn: (paths, files) => [
        ...namedElsewhere(among(paths, files).flatMap(({ path, text }) => managedOf(path, text)), files),
        ...handedToOthers(paths, files),
        ...nestedElsewhere(paths, files),
        ...deployedAsSets(templatesAmong(among(paths, files)).map(({ path }) => path), files),
    ],
    reached: (paths, before, after) => {
        const [old, now] = [writtenAmong(before), writtenAmong(after)];
        return reachedBy(new Set(paths), old, now);
    },
    givesOut: (paths, before, after) => {
        if (!after.some(({ path, text }) => paths.includes(path) && /\bOutputs\b/.test(text)))
            return [];
        return givenOutBy(new Set(paths), writtenAmong(before), writtenAmong(after));
    },
    mayTake: mayBeOfStack,
    attachesAnew: (paths, before, after) => {
        if (!after.some(({ path, text }) => paths.includes(path) && /ImportValue|:policy\b|CustomerManagedPolicyReferences/.test(text)))
            return [];
        return soughtBy(new Set(paths), writtenAmong(before), writtenAmong(after));
    },
    mayHold: mayBeOfStack,
    heldIn: (sought, files) => writtenAmong(files.filter(({ text }) => text.includes('AWS::IAM::ManagedPolicy'))).flatMap((each) => placesSought(each, sought)),
    mayRead: (path) => (mayBeOfStack(path) ? 'near' : undefined),
    readersOf: (paths, files) => includingOneOf(paths, files.filter(mayInclude)),
    madeOf: (paths, files) => {
        const own = files.filter(mayInclude);
        if (own.length === 0)
            return [];
        const { found } = cloudformation.read(own);
        return madeOfIncluded(paths, own, found.flatMap((each) => (0,sources_source/* grantingAt */.qR)(each) ?? []));
    },
    accountsNamed: (files) => files.filter(({ text }) => mayBeTemplate(text)).flatMap(accountsChosenFrom),
    mayGiveParameters: mayGiveParameters,
    otherParameters: otherParameters,
    givesWithin: givesWithin,
    givenParameters: (names, files) => writtenAmong(files).flatMap(({ file, root }) => {
        const granting = cloudformation.read([file]).found.flatMap((each) => (0,sources_source/* grantingAt */.qR)(each) ?? []);
        return dependingOn(names, { root, text: file.text }, granting);
    }),
    givenIn: (path, files) => files
        .filter((file) => file.path === path && mayBeTemplate(file.text))
        .map(readFile)
        .flatMap((each) => (each.kind === 'template' ? policiesGivenBy(each.template) : [])),
    read: (files) => {
        const read = files.filter(({ text }) => mayBeTemplate(text)).map(readFile);
        const { found, principals } = readTemplates(read.flatMap((each) => (each.kind === 'template' ? [each.template] : [])));
        const own = read.flatMap((each) => (each.kind === 'gap' ? [each.gap] : []));
        const included = read.flatMap((each) => (each.kind === 'template' ? takenInBy(each.template) : []));
        return { found: [...own, ...found, ...included], principals };
    },
};
function mayInclude({ path, text }) {
    return mayBeOfStack(path) && mayBeTemplate(text) && text.includes('AWS::Include');
}
/** Paths that templates usually have. */
function mayBeOfStack(path) {
    return /\.(?:ya?ml|json|template|cfn|stack)$/i.test(path);
}
function templatesAmong(files) {
    return files.flatMap(({ path, text }) => {
        const found = cloudformation.wants(path) && mayBeTemplate(text) ? templateIn(text) : undefined;
        return found?.kind === 'template' ? [{ path, root: found.root }] : [];
    });
}
function writtenAmong(files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return templatesAmong(files).flatMap(({ path, root }) => {
        const file = byPath.get(path);
        return file === undefined ? [] : [{ file, root }];
    });
}
function among(paths, files) {
    const asked = new Set(paths);
    return files.filter(({ path }) => asked.has(path));
}
/** Managed policies whose templates give something out, where it is taken by what is no template. */
function handedToOthers(paths, files) {
    const own = templatesAmong(among(paths, files)).filter(({ root }) => (0,syntax_node/* entry */.f)(root, 'Outputs') !== undefined);
    const isTemplate = new Set(own.length === 0 ? [] : templatesAmong(files).map(({ path }) => path));
    return own.flatMap((template) => {
        const takers = files.filter((file) => !isTemplate.has(file.path) && takesFrom(file, template));
        return managedIn(template.root, template.path).flatMap(({ key }) => takers.map(({ path }) => ({
            path: template.path,
            name: key,
            why: (0,reason/* because */.xx)('named-elsewhere') `${path} takes what this template gives out, and may give it to somebody`,
        })));
    });
}
/** Templates whose parameters count, where another may nest them by a URL or a choice. */
function nestedElsewhere(paths, files) {
    const own = templatesAmong(among(paths, files)).filter(({ root }) => (0,syntax_node/* entry */.f)(root, 'Parameters') !== undefined || (0,syntax_node/* entry */.f)(root, 'Outputs') !== undefined);
    if (own.length === 0)
        return [];
    const nesting = files.filter(({ text }) => /TemplateURL|Serverless::Application/.test(text));
    return own.flatMap((template) => nesting
        .filter((file) => templatesAmong([file]).some((each) => mayNest({ ...each, text: file.text }, template.path)))
        .map(({ path }) => ({
        path: template.path,
        why: (0,reason/* because */.xx)('named-elsewhere') `${path} nests a template of this name by a URL or a choice, and may give its policies to somebody`,
    })));
}
function takesFrom({ path, text }, template) {
    const file = template.path.slice(template.path.lastIndexOf('/') + 1);
    if (/\.(?:tf|tofu|hcl)$/i.test(path))
        return text.includes('cloudformation') && text.includes(file);
    // A parent that cannot be read.
    if (/TemplateURL|Serverless::Application/.test(text) && text.includes(file))
        return true;
    if (!/ImportValue|\bcf[.:]/.test(text))
        return false;
    return [...exportsOf(template.root).values()].some((name) => !name.includes('*') && text.includes(name));
}
function managedOf(path, text) {
    const found = cloudformation.wants(path) && mayBeTemplate(text) ? templateIn(text) : undefined;
    return found?.kind === 'template' ? managedIn(found.root, path) : [];
}
/** What every template has in its text. */
function mayBeTemplate(text) {
    return /(?:AWS|Custom|Alexa)::/.test(text) && /["']?Resources["']?\s*:/.test(text);
}
function readFile(file) {
    if (mayOnlyQuote(file))
        return { kind: 'none' };
    const found = templateIn(file.text);
    switch (found.kind) {
        case 'none':
            return found;
        case 'unreadable':
            return { kind: 'gap', gap: unreadable(file, found.at, found.why) };
        case 'template':
            return {
                kind: 'template',
                template: { file, language: found.language, source: cloudformation_name, root: found.root, stack: '*' },
            };
    }
}
function unreadable(file, range, why) {
    return (0,sources_source/* gapAt */.Ui)({ source: cloudformation_name, path: file.path, name: (0,sources_source/* stemOf */.Vc)(file.path), range }, why);
}
/** The template that a text is; trees are kept, since a file is read several times while its edits are proved. */
const templateIn = (0,memo/* memo */.ph)((text) => {
    const { parsed, language } = parsedOf(text);
    if (parsed.kind === 'unreadable')
        return isMeant(text) ? { ...parsed, why: (0,reason/* because */.xx)('unreadable-file') `${parsed.why}` } : { kind: 'none' };
    const { root } = parsed;
    if (root.kind === 'opaque' && root.expression.kind === 'other' && root.expression.parts.some(isTemplate))
        return {
            kind: 'unreadable',
            at: root.range,
            why: (0,reason/* because */.xx)('several-templates') `a template is one document, and this file holds several`,
        };
    if (!isTemplate(root))
        return { kind: 'none' };
    const twice = duplicateIn(root);
    return twice === undefined
        ? { kind: 'template', root, language }
        : { kind: 'unreadable', at: twice.range, why: whyTwice(twice.key) };
}, 1_000);
/** A text that begins with a bracket is JSON, which may have tabs, or else YAML that is written like it. */
function parsedOf(text) {
    if (!/^\uFEFF?\s*\{/.test(text))
        return { parsed: yaml/* yaml */.o.parse(text), language: yaml/* yaml */.o };
    const parsed = json/* json */.P.parse(text);
    const other = parsed.kind === 'unreadable' ? yaml/* yaml */.o.parse(text) : parsed;
    return other.kind === 'tree' && parsed.kind === 'unreadable'
        ? { parsed: other, language: yaml/* yaml */.o }
        : { parsed, language: json/* json */.P };
}
/** Whether a text that cannot be parsed is meant as a template, with policies in it. */
function isMeant(text) {
    return (/["']?Type["']?\s*:\s*["']?(?:AWS::IAM::|AWS::Serverless::|AWS::SSO::)/.test(text) && /[Ss]tatement/.test(text));
}
/** A key that stands twice at the root or among the resources: which of the two counts is anybody's guess. */
function duplicateIn(root) {
    const shallow = (node) => node?.kind === 'map'
        ? (0,syntax_node/* duplicateKey */.V)({
            ...node,
            entries: node.entries.map((each) => ({
                ...each,
                value: { kind: 'literal', range: each.range, value: null },
            })),
        })
        : undefined;
    return shallow(root) ?? shallow((0,syntax_node/* entry */.f)(root, 'Resources'));
}
function whyTwice(key) {
    return (0,reason/* because */.xx)('duplicate-key') `the key ${key} appears twice in one object, and only one of the two counts`;
}

// EXTERNAL MODULE: ./syntax/index.js + 1 modules
var syntax = __webpack_require__(9216);
;// CONCATENATED MODULE: ./sources/own-values.js


/** The keys that lead to each value that is not what it was, outermost first; of very many only the outer ones, or none for all of them. */
function changedPaths(before, after) {
    const found = [];
    const compare = (was, is, path) => {
        if (was?.kind !== 'map' || is?.kind !== 'map' || path.length >= own_values_deepest) {
            if (own_values_textOf(was, before.text) !== own_values_textOf(is, after.text))
                found.push(path);
            return;
        }
        const [old, now] = [was, is].map(({ entries }) => new Map(entries.map(({ key, value }) => [key, value])));
        for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]))
            compare(old?.get(key), now?.get(key), [...path, key]);
    };
    compare(before.root, after.root, []);
    return [own_values_deepest, 2, 1].map((length) => cutTo(found, length)).find((paths) => paths.length <= most) ?? [[]];
}
function cutTo(paths, length) {
    return [...new Map(paths.map((path) => path.slice(0, length)).map((path) => [JSON.stringify(path), path])).values()];
}
/** How deep maps are compared, and how many values are told apart. */
const own_values_deepest = 12;
const most = 2_000;
function own_values_textOf(node, text) {
    return node === undefined ? undefined : (0,syntax_value/* canonical */.$N)(node, text);
}
/** Each place that grants at the head and granted under its name at the base, on both sides. */
function onBothSides(before, after) {
    const old = new Map(before.flatMap((each) => (0,sources_source/* grantingAt */.qR)(each) ?? []).map((at) => [at.name, at]));
    return after.flatMap((each) => {
        const is = (0,sources_source/* grantingAt */.qR)(each);
        const was = is === undefined ? undefined : old.get(is.name);
        return is === undefined || was === undefined ? [] : [[was, is]];
    });
}

;// CONCATENATED MODULE: ./sources/manifests/around.js
/**
 * What other files make of the objects of Kubernetes in a manifest.
 *
 *   kustomization.yaml   namePrefix, nameSuffix, or patches of a role: it is called something else where that is applied
 *   kind: ProviderConfig     the account that an object of Crossplane is made in
 *   owner-account-id         the account that ACK makes the objects of a namespace in
 *
 * What Kustomize makes of a name is not worked out, so somebody else may have the policy.
 */



/** Whether a file holds objects that make something of IAM's. */
function makesByKubernetes({ text }) {
    return /\biam\.services\.k8s\.aws\/|\biam\.aws\.(?:m\.)?(?:upbound|crossplane)\.io\//.test(text);
}
/** For each of the manifests, the kustomizations that may call what it makes something else. */
function renamedByKustomize(manifests, files) {
    const customs = files.filter(({ path }) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path));
    if (manifests.length === 0 || customs.length === 0)
        return [];
    const byPath = new Map(files.map((file) => [file.path, file]));
    const known = new Map(customs.map((file) => [(0,text_path/* folderOf */.yS)(file.path), pathsIn(file)]));
    return customs.flatMap((file) => {
        if (!renames(file, pathsIn(file), byPath))
            return [];
        const reached = reachedFrom(pathsIn(file), known);
        const why = (0,reason/* because */.xx)('named-elsewhere') `${file.path} may call it something else where that is applied, by Kustomize`;
        return manifests.filter(({ path }) => isIn(reached, path)).map(({ path }) => ({ path, why }));
    });
}
/** The paths, and those of the kustomizations in the folders among them. */
function reachedFrom(paths, known) {
    const reached = new Set(paths);
    // A set is gone through with what is added meanwhile, each once.
    for (const path of reached)
        for (const further of known.get(path) ?? [])
            reached.add(further);
    return reached;
}
/** Whether one of the paths is that of the manifest, or of a folder above it. */
function isIn(paths, manifest) {
    if (paths.has(''))
        return true;
    return manifest.split('/').some((_, at, steps) => paths.has(steps.slice(0, at + 1).join('/')));
}
/** What in a kustomization may be the path of another file or folder of the repository. */
function pathsIn({ path, text }) {
    const words = text.match(/(?<=[\s[,"'])[\w./-]{1,200}(?=[\s\]},"']|$)/g) ?? [];
    return [...new Set(words.filter((word) => word !== '' && word !== '.'))].flatMap((word) => {
        const found = (0,text_path/* pathFrom */.Iw)((0,text_path/* folderOf */.yS)(path), word);
        return found === undefined ? [] : [found];
    });
}
/** Whether it gives names of its own, or patches something that may be a principal or a policy. */
function renames({ text }, paths, byPath) {
    if (/^\s{0,20}(?:namePrefix|nameSuffix|replacements|transformers)\s*:/m.test(text))
        return true;
    if (!/^\s{0,20}(?:patches|patchesJson6902|patchesStrategicMerge|components)\s*:/m.test(text))
        return false;
    return [text, ...paths.flatMap((path) => byPath.get(path)?.text ?? [])].some((each) => ofIam.test(each));
}
const ofIam = /\bkind["']?\s*:\s*["']?(?:Role|User|Group|(?:Role|User|Group)?Policy)(?:Attachment)?\b|external-name|\/spec\/(?:name|forProvider)/;
/** Those of the files that say in which account the objects of the manifests are made. */
function placedBy(manifests, files) {
    const names = new Set(manifests.flatMap(({ text }) => [
        ...text.matchAll(/\bproviderConfigRef\s*:[\s{]{0,40}name\s*:\s*["']?([\w.-]+)|^\s*namespace\s*:\s*["']?([\w.-]+)/gm),
    ].map(([, config, namespace]) => config ?? namespace ?? '')));
    const own = new Set(manifests.map(({ path }) => path));
    return files.filter((file) => !own.has(file.path) &&
        saysAccount.test(file.text) &&
        [...file.text.matchAll(/\bname\s*:\s*["']?([\w.-]+)/g)].some(([, name = '']) => names.has(name)));
}
const saysAccount = /\bkind\s*:\s*["']?(?:Cluster)?ProviderConfig\b|services\.k8s\.aws\/owner-account-id/;
/** The accounts that files of Crossplane, ACK and Pulumi say they are for. */
function accountsOfManifest({ text }) {
    return saysAccount.test(text) || /\bpulumi:providers:aws\b|\baws:(?:allowedAccountIds|assumeRoles?)\b/.test(text)
        ? accountsIn(text)
        : [];
}

;// CONCATENATED MODULE: ./sources/manifests/helm.js



/** Whether a file of this path gives values to a chart. */
function isValuesFile(path) {
    return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}
/** The values that a file makes others of, as the templates name them. */
function otherValues(before, after) {
    if (!isValuesFile((after ?? before)?.path ?? ''))
        return [];
    const [was, is] = [valuesIn(before), valuesIn(after)];
    if (was === undefined || is === undefined)
        return [];
    return changedPaths(was, is).map((path) => [start, ...path].join('.'));
}
const start = '.Values';
function valuesIn(file) {
    if (file === undefined)
        return { root: { kind: 'map', range: { start: 0, end: 0 }, entries: [] }, text: '' };
    const parsed = yaml/* yaml */.o.parse(file.text);
    return parsed.kind === 'tree' ? { root: parsed.root, text: file.text } : undefined;
}
/** The folder of the templates that a file of values is for: those of the chart around it. */
function templatesFor({ path }, paths) {
    if (!isValuesFile(path))
        return undefined;
    const charts = new Set(paths.filter((each) => /(?:^|\/)Chart\.ya?ml$/.test(each)).map(text_path/* folderOf */.yS));
    const chart = (0,text_path/* foldersOver */.mA)(path).find((folder) => charts.has(folder)) ?? (0,text_path/* folderOf */.yS)(path);
    return chart === '' ? 'templates' : `${chart}/templates`;
}
/** Those of the policies in a template that depend on values of these names. */
function dependingOnValues(names, { text }, policies) {
    const changed = names.filter((name) => name.startsWith(start));
    if (changed.length === 0 || !text.includes('{{') || !text.includes(start))
        return [];
    return policies.filter(({ range }) => {
        const used = [...helm_bearing(documentAround(text, range.start)).matchAll(/\.Values((?:\.[\w-]+)*)/g)];
        return used.some(([name]) => changed.some((each) => isWithin(each, name) || isWithin(name, each)));
    });
}
function isWithin(path, of) {
    return path === of || path.startsWith(`${of}.`);
}
/** The document of a file with several that an offset stands in. */
function documentAround(text, offset) {
    const begin = text.lastIndexOf('\n---', offset);
    const end = text.indexOf('\n---', offset);
    return text.slice(Math.max(begin, 0), end < 0 ? text.length : end);
}
/** The lines that may say what a manifest grants, and to whom: labels and their like do not. */
function helm_bearing(text) {
    let aside = Number.POSITIVE_INFINITY;
    const kept = text.split('\n').filter((line) => {
        const indent = line.search(/\S/);
        if (indent > aside)
            return line.includes('external-name');
        const [, key] = /^\s*(?:-\s+)?([\w-]+)\s*:/.exec(line) ?? [];
        const isAside = key !== undefined && /^(?:labels|annotations|tags|namespace|description|region)$/.test(key);
        aside = isAside ? indent : Number.POSITIVE_INFINITY;
        return !isAside;
    });
    return kept.join('\n');
}

;// CONCATENATED MODULE: ./sources/holes.js
/** The tree with every text opaque that has a hole in it. */
function withHoles(node) {
    switch (node.kind) {
        case 'literal':
            return node;
        case 'string':
            return node.value.includes('${') ? withHolesIn(node) : node;
        case 'list':
            return { ...node, items: node.items.map(withHoles) };
        case 'map':
            return { ...node, entries: node.entries.map((each) => ({ ...each, value: withHoles(each.value) })) };
        case 'opaque': {
            const { expression } = node;
            if (expression.kind === 'call')
                return { ...node, expression: { ...expression, args: expression.args.map(withHoles) } };
            if (expression.kind !== 'other')
                return node;
            return { ...node, expression: { ...expression, parts: expression.parts.map(withHoles) } };
        }
    }
}
function withHolesIn({ value, range }) {
    return { kind: 'opaque', range, expression: { kind: 'template', parts: partsIn(value, range) } };
}
/** The parts of a text; each has the range of the whole, since escapes may have another length in the file. */
function partsIn(text, range) {
    const parts = [];
    let at = 0;
    while (at < text.length) {
        const start = text.indexOf('${', at);
        const end = start < 0 ? text.length : start;
        if (end > at)
            parts.push({ kind: 'text', value: text.slice(at, end), range });
        if (start < 0)
            break;
        at = endOfHole(text, start);
        parts.push({
            kind: 'hole',
            range,
            node: { kind: 'opaque', range, expression: namedIn(text.slice(start + 2, at - 1)) },
        });
    }
    return parts;
}
/** What a hole names, as `deploy.name` does. */
function namedIn(hole) {
    return /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(hole)
        ? { kind: 'traversal', path: hole.split('.'), indexes: [] }
        : { kind: 'unknown' };
}
/** The steps that a value names which is one hole alone: `${deploy.name}` is `deploy`, `name`. */
function stepsOf(node) {
    if (node?.kind !== 'opaque' || node.expression.kind !== 'template')
        return undefined;
    const [only, second] = node.expression.parts;
    const hole = only?.kind === 'hole' && second === undefined ? only.node : undefined;
    return hole?.kind === 'opaque' && hole.expression.kind === 'traversal' ? hole.expression.path : undefined;
}
/** Behind the brace that closes a hole, or at the end of the text. */
function endOfHole(text, start) {
    let depth = 0;
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at + 1;
    }
    return text.length;
}
/** Whether a value is one hole and nothing else, so that it may stand for anything, also for a map or a list. */
function isHole(node) {
    return (node?.kind === 'opaque' &&
        node.expression.kind === 'template' &&
        node.expression.parts.every(({ kind }) => kind === 'hole'));
}

;// CONCATENATED MODULE: ./sources/manifests/place.js
/** Where a manifest holds a policy, and the small questions that every kind of manifest asks of its tree. */



/** The value at the end of a way of keys. */
function at(node, ...keys) {
    return keys.reduce((within, key) => (0,syntax_node/* entry */.f)(within, key), node);
}
/** The items of the list at the end of a way of keys, with their indexes. */
function itemsAt(node, ...keys) {
    const found = at(node, ...keys);
    return found?.kind === 'list' ? found.items : [];
}
/** A text that the file gives, with `*` for what is filled in; `*` where it gives none. */
function globAt(node, ...keys) {
    const found = at(node, ...keys);
    return (found === undefined ? undefined : (0,templates_names/* globOf */.k8)(withHoles(found))) ?? '*';
}
/** A text that is written out, without `${…}`. */
function textAt(node, ...keys) {
    const found = at(node, ...keys);
    return found?.kind === 'string' && !found.value.includes('${') ? found.value : undefined;
}
/** Whom a text names, where `${…}` may stand for a part of it. */
function calledAs(name, type, path) {
    return (0,templates_names/* named */.KT)(withHoles(name), type, path);
}

;// CONCATENATED MODULE: ./sources/manifests/pulumi.js
/**
 * Pulumi in YAML: the policies of the resources of `aws:iam`.
 *
 *   type: aws:iam:Policy, RolePolicy, UserPolicy, GroupPolicy     properties.policy
 *   type: aws:iam:Role                                            properties.inlinePolicies[].policy
 *
 * A policy is a text, or what `fn::toJSON` makes one of. Whoever has no name of his own is called as
 * his resource, with seven characters behind it. https://www.pulumi.com/docs/iac/languages-sdks/yaml/
 */





/** Whether a tree is a program of Pulumi's that makes something of IAM's. */
function isProgram(root) {
    return pulumi_resourcesOf(root).some(({ value }) => typeOf(value) !== undefined);
}
/** The policies of a program. */
function placesOfProgram(root) {
    const resources = pulumi_resourcesOf(root);
    const places = resources.flatMap((each) => ofResource(each, resources));
    const made = resources.flatMap((each) => {
        const type = typeOf(each.value);
        return type === 'Role' || type === 'User'
            ? [{ name: each.key, node: each.value, principal: pulumi_madeBy(each, type) }]
            : [];
    });
    return { places, made };
}
function pulumi_resourcesOf(root) {
    const resources = at(root, 'resources');
    return resources?.kind === 'map' ? resources.entries : [];
}
/** `Policy` of `aws:iam:Policy` or `aws:iam/policy:Policy`. */
function typeOf(resource) {
    return /^aws:iam(?:\/\w+)?:(\w+)$/.exec(textAt(resource, 'type') ?? '')?.[1];
}
function ofResource(resource, all) {
    const { key, value } = resource;
    const properties = at(value, 'properties');
    const type = typeOf(value);
    const policy = (0,syntax_node/* entry */.f)(properties, 'policy');
    switch (type) {
        case 'Role':
            return itemsAt(properties, 'inlinePolicies').flatMap((item, index) => {
                const node = (0,syntax_node/* entry */.f)(item, 'policy');
                const name = `${key}.inlinePolicies[${index}].policy`;
                const called = textAt(item, 'name');
                const names = called === undefined ? [] : [called];
                return node === undefined ? [] : [{ node: plainPolicy(node), name, owners: [pulumi_madeBy(resource, type)], names }];
            });
        case 'Policy':
        case 'RolePolicy':
        case 'UserPolicy':
        case 'GroupPolicy': {
            const called = textAt(properties, 'name');
            const names = called === undefined ? [] : [called];
            const owners = [ownerOf(type, properties, all)];
            return policy === undefined ? [] : [{ node: plainPolicy(policy), name: key, owners, names }];
        }
        default:
            return [];
    }
}
/** What `fn::toJSON` is given, or the value itself. */
function plainPolicy(node) {
    return (0,syntax_node/* entry */.f)(node, 'fn::toJSON') ?? (0,syntax_node/* entry */.f)(node, 'Fn::ToJSON') ?? node;
}
function ownerOf(type, properties, all) {
    const [key, kind] = type === 'RolePolicy' ? ['role', 'Role'] : ['user', 'User'];
    const name = (0,syntax_node/* entry */.f)(properties, key);
    if (type === 'Policy' || type === 'GroupPolicy' || name === undefined)
        return attachedElsewhere;
    const [resource] = stepsOf(withHoles(name)) ?? [];
    if (resource === undefined)
        return calledAs(name, key, undefined);
    const made = all.find((each) => each.key === resource && typeOf(each.value) === kind);
    return made === undefined ? attachedElsewhere : pulumi_madeBy(made, kind);
}
const attachedElsewhere = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('open-attachment') `whom it is attached to is not determined by this file`);
function pulumi_madeBy({ key, value }, kind) {
    const properties = at(value, 'properties');
    const type = kind === 'Role' ? 'role' : 'user';
    const name = (0,syntax_node/* entry */.f)(properties, 'name');
    if (name !== undefined)
        return calledAs(name, type, textAt(properties, 'path') ?? '/');
    return { kind: 'pattern', type, glob: `${key}-???????`, path: textAt(properties, 'path') ?? '/' };
}

;// CONCATENATED MODULE: ./sources/manifests/pulumi-values.js





/** Each policy, on both sides, with the first variable or setting that it depends on and that is not what it was. */
function ownVariables(before, after, policies) {
    const paths = changedPaths(before, after).filter(([section]) => section === undefined || sections.includes(section));
    if (paths.length === 0)
        return [];
    return policies.flatMap(([was, is]) => {
        const [old, now] = [pulumi_values_namedBy(before, was), pulumi_values_namedBy(after, is)];
        const path = paths.find(([, name]) => [old, now].every((names) => (name === undefined ? names.size > 0 : names.has(plainName(name)))));
        return path === undefined ? [] : [{ at: is, of: path.length === 0 ? 'its variables' : path.slice(0, 2).join('.') }];
    });
}
const sections = ['variables', 'config', 'configuration'];
/** `r` of `x:r`: a setting may be written with the name of its project. */
function plainName(key) {
    return key.slice(key.lastIndexOf(':') + 1);
}
/** The variables and settings that a policy, and the name of whoever has it, are made of. */
function pulumi_values_namedBy({ root, text }, { range: { start, end } }) {
    const resources = pulumi_values_entriesOf((0,syntax_node/* entry */.f)(root, 'resources'));
    const holding = resources.filter(({ value: { range } }) => range.start <= start && end <= range.end);
    const values = new Map([
        ...resources.map(({ key, value }) => [key, namesOf(value)]),
        ...pulumi_values_entriesOf((0,syntax_node/* entry */.f)(root, 'variables')).map(({ key, value }) => [key, [value]]),
    ]);
    const found = new Set();
    const add = (node) => {
        for (const name of pulumi_values_namesIn(text.slice(node.range.start, node.range.end)))
            found.add(name);
    };
    for (const { value } of holding)
        for (const node of pulumi_values_bearing(value))
            add(node);
    for (const name of found)
        for (const node of values.get(name) ?? [])
            add(node);
    return found;
}
function pulumi_values_namesIn(text) {
    return [...text.matchAll(/\$\{\s*(?:[\w-]+:)?([\w-]+)/g)].map(([, name = '']) => name);
}
/** What a resource is called, and what a policy is made of besides what says nothing of grants. */
function namesOf(resource) {
    const properties = (0,syntax_node/* entry */.f)(resource, 'properties');
    return ['name', 'path'].flatMap((key) => (0,syntax_node/* entry */.f)(properties, key) ?? []);
}
const pulumi_values_aside = new Set(['tags', 'description', 'assumeRolePolicy', 'maxSessionDuration']);
function pulumi_values_bearing(resource) {
    return pulumi_values_entriesOf((0,syntax_node/* entry */.f)(resource, 'properties')).flatMap(({ key, value }) => (pulumi_values_aside.has(key) ? [] : [value]));
}
function pulumi_values_entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** Whether a file of this path gives values to a program: the settings of one of its stacks. */
function isStackConfig(path) {
    return /(?:^|\/)Pulumi\.[^/]+\.ya?ml$/.test(path);
}
/** The settings that a file of a stack gives another value, as names that no template has. */
function otherSettings(before, after) {
    const path = (after ?? before)?.path ?? '';
    if (!isStackConfig(path))
        return [];
    const [was, is] = [before, after].map(settingsIn);
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
        .filter((key) => was?.get(key) !== is?.get(key))
        .map((key) => settingNamed(plainName(key)));
}
function settingNamed(name) {
    return `pulumi config ${name}`;
}
function settingsIn(file) {
    const parsed = file === undefined ? undefined : yaml/* yaml */.o.parse(file.text);
    if (file === undefined || parsed?.kind !== 'tree')
        return new Map();
    return new Map(pulumi_values_entriesOf((0,syntax_node/* entry */.f)(parsed.root, 'config')).map(({ key, value }) => [key, (0,syntax_value/* canonical */.$N)(value, file.text)]));
}
/** The folder of the project, where its file stands beside the one of a stack. */
function projectOf({ path }, paths) {
    if (!isStackConfig(path))
        return undefined;
    const folder = (0,text_path/* folderOf */.yS)(path);
    return paths.some((each) => (0,text_path/* folderOf */.yS)(each) === folder && /(?:^|\/)Pulumi\.ya?ml$/.test(each)) ? folder : undefined;
}
/** Those of the policies of a program that depend on settings. */
function dependingOnSettings(names, program, policies) {
    return policies.filter((at) => {
        const own = pulumi_values_namedBy(program, at);
        return names.some((name) => name.startsWith(settingNamed('')) && own.has(name.slice(settingNamed('').length)));
    });
}

;// CONCATENATED MODULE: ./sources/statements.js
/**
 * Statements that stand in a tree of any tool's: a document, a list of statements without one, or a single statement.
 *
 *   Statement: [{Effect: Allow, …}]       a document
 *   statements: [{Effect: Allow, …}]      a list; it is read as the `Statement` of a document
 *   extra: {Effect: Allow, Action: …}     one statement, likewise
 */





/** No tool nests deeper. */
const statements_deepest = 100;
/** Everything in a tree that grants; nothing below the nodes that were seen to. */
function straysIn(root, seen = new Set()) {
    const found = [];
    const visit = (node, steps, isShared) => {
        if (seen.has(node) || steps.length > statements_deepest)
            return;
        if ((node.kind === 'map' || node.kind === 'list') && isGranting(node))
            found.push({ node, steps, isShared });
        else if (node.kind === 'list')
            node.items.forEach((item, at) => {
                visit(item, [...steps, `[${at}]`], isShared);
            });
        else if (node.kind === 'map')
            for (const { key, value } of node.entries)
                visit(value, [...steps, key], isShared);
        else if (node.kind === 'opaque')
            for (const part of insideOf(node))
                visit(part, steps, true);
    };
    visit(root, [], false);
    return found;
}
function insideOf({ expression }) {
    if (expression.kind === 'call')
        return expression.args;
    if (expression.kind === 'object')
        return expression.entries.map(({ value }) => value);
    return expression.kind === 'other' ? expression.parts : [];
}
/** Whether a value is a document, a statement, or a list with one. */
function isGranting(node) {
    if (node.kind === 'list')
        return node.items.some(isStatement);
    return (0,read_document/* looksLikePolicy */.QC)(node) || isStatement(node);
}
function isStatement(node) {
    return (0,syntax_node/* entry */.f)(node, 'Effect') !== undefined && ((0,syntax_node/* entry */.f)(node, 'Action') ?? (0,syntax_node/* entry */.f)(node, 'NotAction')) !== undefined;
}
/** The policy that a document, a statement, or a list of statements is. */
function readStatements(at, node, { text }, language) {
    const read = (0,templates_document/* withFunctions */.e)(node);
    const document = read.kind === 'map' && (0,syntax_node/* entry */.f)(read, 'Statement') !== undefined ? read : documentOf(read);
    const lists = (actions) => statements_actionList(actions, text);
    const found = (0,read_document/* readDocument */.u0)(at, document, text, language, { lists, branches: true });
    if (found.kind === 'refused')
        return found;
    const unread = found.policy.unread.map((each) => text.startsWith('${', each.range.start) ? statements_filledIn(each, text) : each);
    return { kind: 'policy', policy: { ...found.policy, unread } };
}
function statements_filledIn({ index, range }, text) {
    return {
        index,
        range,
        why: (0,reason/* because */.xx)('not-written-out') `it is ${excerpt({ range }, text)}, which is filled in from elsewhere and stays`,
    };
}
function documentOf(statements) {
    const { range } = statements;
    const only = { form: 'attribute', key: 'Statement', labels: [], value: statements, range };
    return { kind: 'map', range, entries: [only] };
}
function statements_actionList(node, text) {
    const odd = node.kind === 'list' ? node.items.find(({ kind }) => kind !== 'string' && kind !== 'opaque') : undefined;
    if (odd === undefined && (node.kind === 'list' || node.kind === 'string'))
        return { kind: 'list', node, others: [] };
    const shown = excerpt(odd ?? node, text);
    return {
        kind: 'opaque',
        why: (0,reason/* because */.xx)('malformed-statement') `expected actions as texts, or a list of texts, and found ${shown}`,
    };
}
/** The source of a value, short enough for a sentence. */
function excerpt({ range }, text) {
    return (0,message/* visible */.RK)(text.slice(range.start, range.end).replace(/\s+/g, ' '), 60);
}

;// CONCATENATED MODULE: ./sources/manifests/ansible.js
/**
 * Ansible's tasks that write policies: told, since what their `policy_json` becomes is only known when they run.
 *
 *   amazon.aws.iam_policy: {iam_type: role, iam_name: deploy, policy_json: "{{ lookup('file', 'p.json') }}"}
 *
 * https://docs.ansible.com/ansible/latest/collections/amazon/aws/iam_policy_module.html
 */



const ansible_module = /^(?:(?:amazon|community)\.aws\.)?iam_(?:managed_)?policy$/;
/** No playbook nests deeper. */
const ansible_deepest = 40;
/** The tasks of a playbook that write a policy which is not written out there. */
function tasksIn(root) {
    const found = [];
    const visit = (node, depth) => {
        if (depth > ansible_deepest)
            return;
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item, depth + 1);
        if (node.kind !== 'map')
            return;
        for (const { key, value } of node.entries) {
            const policy = ansible_module.test(key) ? (at(value, 'policy_json') ?? at(value, 'policy')) : undefined;
            if (policy === undefined)
                visit(value, depth + 1);
            else if (straysIn(policy).length === 0)
                found.push(taskOf(policy, value));
        }
    };
    if (root.kind === 'list')
        visit(root, 0);
    return found;
}
function taskOf(node, options) {
    const owner = textAt(options, 'iam_name') ?? textAt(options, 'policy_name') ?? textAt(options, 'name');
    const why = (0,reason/* because */.xx)('made-when-run') `Ansible makes this policy when it runs`;
    return { node, name: owner === undefined ? 'policy_json' : `${owner}.policy_json`, why };
}

;// CONCATENATED MODULE: ./sources/manifests/eksctl.js




/** The policies of a cluster. */
function placesOfCluster(root, prefix) {
    const cluster = `eksctl-${globAt(root, 'metadata', 'name')}`;
    const places = [
        ...each(root, ['iam', 'serviceAccounts']).flatMap((account) => ofServiceAccount(account, cluster)),
        ...each(root, ['iam', 'podIdentityAssociations']).flatMap((pod) => ofPod(pod, `${cluster}-podidentityrole`)),
        ...['nodeGroups', 'managedNodeGroups'].flatMap((key) => each(root, [key]).flatMap((group) => ofNodes(group, cluster))),
        ...['addons', 'capabilities'].flatMap((key) => each(root, [key]).flatMap((addon) => ofAddon(addon, cluster))),
    ];
    const all = places.map((place) => ({ ...place, name: `${prefix}.${place.name}` }));
    return {
        places: all,
        made: all.flatMap(({ name, node, owners }) => owners.map((principal) => ({ name, node, principal }))),
    };
}
function each(root, keys) {
    return itemsAt(root, ...keys).map((node, index) => ({ node, way: `${keys.join('.')}[${index}]` }));
}
function ofServiceAccount({ node, way }, cluster) {
    const namespace = at(node, 'metadata', 'namespace') === undefined ? 'default' : globAt(node, 'metadata', 'namespace');
    const stack = `${cluster}-addon-iamserviceaccount-${namespace}-${globAt(node, 'metadata', 'name')}`;
    return placeAt(node, 'attachPolicy', way, {
        owners: eksctl_madeBy(at(node, 'roleName'), stack, 'Role1'),
        leftAlone: given(node, 'attachRoleARN'),
    });
}
function ofPod({ node, way }, start) {
    const stack = `${start}-${globAt(node, 'namespace')}-${globAt(node, 'serviceAccountName')}`;
    return placeAt(node, 'permissionPolicy', way, {
        owners: eksctl_madeBy(at(node, 'roleName'), stack, 'Role1'),
        leftAlone: given(node, 'roleARN'),
    });
}
function ofNodes({ node, way }, cluster) {
    const iam = at(node, 'iam');
    const stack = `${cluster}-nodegroup-${globAt(node, 'name')}`;
    return placeAt(iam, 'attachPolicy', `${way}.iam`, {
        owners: eksctl_madeBy(at(iam, 'instanceRoleName'), stack, 'NodeInstanceRole'),
        leftAlone: given(iam, 'instanceRoleARN'),
    });
}
/** What the stacks of add-ons are called differs between versions. */
function ofAddon({ node, way }, cluster) {
    const role = { kind: 'pattern', type: 'role', glob: `${cluster}-*`, path: '/' };
    const pods = itemsAt(node, 'podIdentityAssociations').flatMap((pod, index) => {
        const roleName = at(pod, 'roleName');
        const owners = roleName === undefined ? [role] : [calledAs(roleName, 'role', '/')];
        const leftAlone = given(pod, 'roleARN');
        return placeAt(pod, 'permissionPolicy', `${way}.podIdentityAssociations[${index}]`, { owners, leftAlone });
    });
    const leftAlone = given(node, 'serviceAccountRoleARN') ?? given(node, 'roleARN');
    return [...placeAt(node, 'attachPolicy', way, { owners: [role], leftAlone }), ...pods];
}
function eksctl_madeBy(name, stack, id) {
    return (0,templates_names/* principalsOf */.dV)({
        ...{ type: 'role', madeOf: { stack, id }, path: undefined },
        name: name === undefined ? undefined : withHoles(name),
    });
}
function given(node, key) {
    return at(node, key) === undefined
        ? undefined
        : (0,message/* message */.iU) `${key} gives a role that is made elsewhere, so this policy has no effect`;
}
function placeAt(holder, key, way, whose) {
    const node = at(holder, key);
    return node === undefined ? [] : [{ node, name: `${way}.${key}`, names: [], ...whose }];
}

;// CONCATENATED MODULE: ./sources/manifests/kubernetes.js
/**
 * Objects of Kubernetes that make something of AWS's IAM, and those that hold policies of something else.
 *
 *   iam.services.k8s.aws (ACK)       Policy: spec.policyDocument; Role, User, Group: spec.inlinePolicies.*
 *   iam.aws.upbound.io (Crossplane)  Policy, RolePolicy, UserPolicy, GroupPolicy: spec.forProvider.policy;
 *                                    Role: spec.forProvider.inlinePolicy[].policy; `document` in the older group
 *   sqs.services.k8s.aws and others  the policies of queues, buckets and keys: left alone
 *   ConfigMap, Secret                data, whatever it reads like
 *
 * An object inside another one (a composition, the template of a graph, a list) is read as well.
 */






/** No object nests deeper. */
const kubernetes_deepest = 60;
/** Every object of a tree, those inside others included. */
function objectsIn(root) {
    const found = [];
    const visit = (node, depth, isInner) => {
        if (depth > kubernetes_deepest)
            return;
        const object = node.kind === 'map' ? objectAt(node, isInner) : undefined;
        if (object !== undefined)
            found.push(object);
        const isList = object?.kind === 'List';
        const below = isInner || (object !== undefined && !isList);
        if (node.kind === 'map')
            for (const { value } of node.entries)
                visit(value, depth + 1, below);
        else if (node.kind === 'list')
            for (const item of node.items)
                visit(item, depth + 1, below);
        else if (node.kind === 'opaque' && node.expression.kind === 'other')
            for (const part of node.expression.parts)
                visit(part, depth + 1, below);
    };
    visit(root, 0, false);
    return found;
}
function objectAt(node, isInner) {
    const [version, kind] = [textAt(node, 'apiVersion'), textAt(node, 'kind')];
    if (version === undefined || kind === undefined)
        return undefined;
    const slash = version.indexOf('/');
    const called = textAt(node, 'metadata', 'name') ?? textAt(node, 'metadata', 'generateName');
    const name = called === undefined ? kind : `${kind}/${called}`;
    return { node, group: slash < 0 ? '' : version.slice(0, slash), kind, name, isInner };
}
/** The policies that an object of IAM's makes; `undefined` for any other object. */
function placesOfObject(object) {
    if (object.group === 'iam.services.k8s.aws')
        return ofAck(object);
    return /^iam\.aws\.(?:m\.)?(?:upbound|crossplane)\.io$/.test(object.group) ? ofCrossplane(object) : undefined;
}
function ofAck({ node, kind, name }) {
    const spec = at(node, 'spec');
    const trust = placesAt(spec, ['assumeRolePolicyDocument'], name, { owners: [], names: [], leftAlone: isTrust });
    if (kind === 'Policy') {
        const called = textAt(spec, 'name');
        const whose = { owners: [kubernetes_attachedElsewhere], names: called === undefined ? [] : [called] };
        return { places: placesAt(spec, ['policyDocument'], name, whose), made: [] };
    }
    const principal = principalOf(kind, at(spec, 'name'), at(spec, 'path'));
    const inline = at(spec, 'inlinePolicies');
    const policies = (inline?.kind === 'map' ? inline.entries : []).map(({ key, value }) => ({
        ...{ node: value, name: `${name}.inlinePolicies.${key}`, owners: [principal], names: [key] },
    }));
    const isMade = kind === 'Role' || kind === 'User';
    return { places: [...policies, ...trust], made: isMade ? [{ name, node, principal }] : [] };
}
const isTrust = (0,message/* words */.aL)('it is the trust policy of a role');
const kubernetes_attachedElsewhere = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('open-attachment') `whom it is attached to is not determined by this file`);
const ofGroup = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('group') `it is of a group, whose members this file does not name`);
function principalOf(kind, name, path) {
    if (kind === 'Group' || name === undefined)
        return kind === 'Group' ? ofGroup : kubernetes_attachedElsewhere;
    const where = path === undefined ? '/' : path.kind === 'string' ? path.value : undefined;
    return calledAs(name, kind === 'User' ? 'user' : 'role', where);
}
function ofCrossplane(object) {
    const { node, kind, name } = object;
    const provided = at(node, 'spec', 'forProvider');
    const principal = ownerIn(object, provided);
    const trust = placesAt(provided, ['assumeRolePolicy', 'assumeRolePolicyDocument'], name, {
        ...{ owners: [], names: [], leftAlone: isTrust },
    });
    const inline = ['inlinePolicy', 'inlinePolicies'].flatMap((key) => itemsAt(provided, key).flatMap((item, index) => placesAt(item, ['policy', 'document'], `${name}.${key}[${index}]`, { owners: [principal], names: [] })));
    const own = placesAt(provided, ['policy', 'document'], name, { owners: [principal], names: [] });
    const isMade = kind === 'Role' || kind === 'User';
    return { places: [...own, ...inline, ...trust], made: isMade ? [{ name, node, principal }] : [] };
}
/** Whom an object of Crossplane's is about: its own name, or the role it refers to by name. */
function ownerIn({ node, kind, isInner }, provided) {
    switch (kind) {
        case 'Role':
        case 'User':
            return isInner ? madeMany : principalOf(kind, externalName(node), at(provided, 'path'));
        case 'RolePolicy':
        case 'UserPolicy': {
            // A composition may patch the name in.
            if (isInner)
                return madeMany;
            const name = at(provided, kind === 'RolePolicy' ? 'role' : 'user');
            return name === undefined
                ? kubernetes_attachedElsewhere
                : calledAs(name, kind === 'RolePolicy' ? 'role' : 'user', undefined);
        }
        case 'GroupPolicy':
            return ofGroup;
        default:
            return kubernetes_attachedElsewhere;
    }
}
const madeMany = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('open-attachment') `it is made once for each object of the one around it, under names that are not seen here`);
/** The name at AWS: an annotation says it, or it is the object's own. */
function externalName(node) {
    return at(node, 'metadata', 'annotations', 'crossplane.io/external-name') ?? at(node, 'metadata', 'name');
}
function placesAt(holder, keys, name, whose) {
    return keys.flatMap((key) => {
        const node = (0,syntax_node/* entry */.f)(holder, key);
        return node === undefined ? [] : [{ node, name: `${name}.${key}`, ...whose }];
    });
}
/** Why what an object holds grants nothing to a principal; `undefined` where it may. */
function kubernetes_purposeOf({ group, kind }) {
    if (group === '' && (kind === 'ConfigMap' || kind === 'Secret'))
        return (0,message/* message */.iU) `it is data of a ${kind}, and no policy by itself`;
    if (/\.services\.k8s\.aws$|\.aws\.(?:m\.)?(?:upbound|crossplane)\.io$/.test(group))
        return (0,message/* message */.iU) `it is of a ${kind} (${group}), which is not an identity policy`;
    return undefined;
}
/** The texts of an object that read like a grant, none of which is a policy of its own. */
function textsThatGrant(node, name) {
    if (node.kind === 'string')
        return (0,looks_granting/* grantsIn */.x0)(node.value).length > 0 ? [{ node, name }] : [];
    if (node.kind === 'map')
        return node.entries.flatMap(({ key, value }) => textsThatGrant(value, `${name}.${key}`));
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => textsThatGrant(item, `${name}[${index}]`));
    return [];
}

;// CONCATENATED MODULE: ./sources/manifests/read-manifest.js
/**
 * A file of manifests, one or several → every policy in it, and every gap.
 *
 * Each document of the file is asked what it is. What is known to hold identity policies says where
 * they are and whose; what is known to hold something else is left alone, with its purpose. A bare
 * document is a policy of the file's own name, and what reads like one anywhere else is for somebody
 * unknown.
 */













/** The name of this source. */
const sourceName = 'manifests';
/** Everything in the documents of a file. */
function readManifests(documents, here) {
    const readings = documents.map((root) => readManifest(root, documents.length === 1, here));
    return {
        found: toldApart(readings.flatMap(({ found }) => found)),
        principals: readings.flatMap(({ principals }) => principals),
    };
}
function readManifest(root, isAlone, here) {
    const objects = objectsIn(root);
    const known = [
        ...objects.flatMap((object) => read_manifest_placesOf(object) ?? []),
        ...(isProgram(root) ? [placesOfProgram(root)] : []),
    ];
    const places = known.flatMap((each) => each.places);
    const tasks = tasksIn(root);
    const seen = new Set([...places.map(({ node }) => node), ...tasks.map(({ node }) => node)]);
    const others = objects.flatMap((object) => leftAloneIn(object, seen, here));
    return {
        found: [
            ...places.map((place) => ofPlace(place, here)),
            ...tasks.map(({ node, name, why }) => (0,sources_source/* gapAt */.Ui)(read_manifest_addressIn(here, name, node.range), why)),
            ...others,
            ...straysIn(root, new Set([...seen, ...nodesLeftAlone(objects)])).map((stray) => ofStray(stray, isAlone, here)),
        ],
        principals: known.flatMap(({ made }) => made.map(({ name, node, principal }) => ({ at: read_manifest_addressIn(here, name, node.range), principal }))),
    };
}
function read_manifest_placesOf(object) {
    const isCluster = object.group === 'eksctl.io' && object.kind === 'ClusterConfig';
    return isCluster ? placesOfCluster(object.node, object.name) : placesOfObject(object);
}
function ofPlace({ node, name, owners, names, leftAlone }, here) {
    const at = read_manifest_addressIn(here, name, node.range);
    const document = read_manifest_documentAt(node, here);
    if (document.kind === 'unreadable')
        return (0,sources_source/* gapAt */.Ui)({ ...at, range: document.at }, document.why, leftAlone);
    const read = readStatements({ ...at, range: document.node.range }, document.node, here.file, document.language);
    if (read.kind === 'refused')
        return (0,sources_source/* gapAt */.Ui)(at, read.why, leftAlone);
    return {
        kind: 'policy',
        policy: { ...read.policy, leftAlone },
        attachedTo: owners,
        attachedBy: [],
        knownAs: { names, by: 'resource' },
    };
}
/** The document that a value is, or that is written as JSON in it. */
function read_manifest_documentAt(node, { file, language }) {
    if (node.kind === 'map')
        return { kind: 'document', node: mapOf(withHoles(node), node), language };
    const parsed = node.kind === 'string' ? parseJsonInYaml(file.text, node, 'sub') : undefined;
    if (parsed?.kind === 'tree' && parsed.root.kind === 'map')
        return { kind: 'document', node: parsed.root, language: json/* json */.P };
    const why = (0,reason/* because */.xx)('not-written-out') `its document is ${excerpt(node, file.text)}, which this file does not determine`;
    const isMeant = node.kind === 'string' && /^\s*\{/.test(node.value);
    return parsed?.kind === 'unreadable' && isMeant
        ? { ...parsed, why: (0,reason/* because */.xx)('malformed-statement') `the text here is no JSON document: ${parsed.why}` }
        : { kind: 'unreadable', at: node.range, why };
}
function mapOf(node, otherwise) {
    return node.kind === 'map' ? node : otherwise;
}
/** The objects that are no identity policies, and what of them reads like one. */
function leftAloneIn(object, seen, here) {
    const purpose = read_manifest_placesOf(object) === undefined ? kubernetes_purposeOf(object) : undefined;
    if (purpose === undefined)
        return [];
    return [
        ...straysIn(object.node, seen).map(({ node, steps }) => ({ node, name: read_manifest_nameOf(object.name, steps) })),
        ...textsThatGrant(object.node, object.name),
    ].map(({ node, name }) => leftAloneAt(read_manifest_addressIn(here, name, node.range), purpose));
}
function nodesLeftAlone(objects) {
    return objects.flatMap((object) => read_manifest_placesOf(object) === undefined && kubernetes_purposeOf(object) !== undefined ? [object.node] : []);
}
/** What stands at the root is called as its file; anything else is for somebody whom the file does not name. */
function ofStray({ node, steps, isShared }, isAlone, here) {
    const isBare = isAlone && (steps.length === 0 || isWrapped(node, steps));
    const name = isBare ? (0,sources_source/* stemOf */.Vc)(here.file.path) : read_manifest_nameOf('', steps);
    const at = read_manifest_addressIn(here, name, node.range);
    const read = readStatements(at, withHoles(node), here.file, here.language);
    if (read.kind === 'refused')
        return (0,sources_source/* gapAt */.Ui)(at, read.why);
    return {
        kind: 'policy',
        policy: { ...read.policy, notPlaceable: isShared ? shared : undefined },
        attachedTo: isBare
            ? []
            : [(0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `it stands under ${name}, and whose policy that is is not seen here`)],
        attachedBy: [],
        knownAs: isBare ? { names: [(0,sources_source/* stemOf */.Vc)(here.file.path)], by: 'file' } : { names: [], by: 'resource' },
    };
}
const shared = (0,reason/* because */.xx)('shared-by-alias') `an alias may stand for it elsewhere in the file, so it is not edited`;
/** A document under `PolicyDocument`, as AWS answers with it, or one of a list. */
function isWrapped(node, steps) {
    return (0,read_document/* looksLikePolicy */.QC)(node) && steps.every((step) => step === 'PolicyDocument' || /^\[\d+\]$/.test(step));
}
function read_manifest_nameOf(start, steps) {
    const name = [...(start === '' ? [] : [start]), ...steps].join('.').replaceAll('.[', '[');
    return name === '' ? 'document' : name;
}
/** Several of one name are told apart by their order. */
function toldApart(found) {
    const numbers = new Map();
    for (const same of (0,text_group/* grouped */.z)(found, (each) => addressOf(each).name).values())
        same.forEach((each, index) => numbers.set(each, index));
    return found.map((each) => {
        const number = numbers.get(each) ?? 0;
        if (number === 0)
            return each;
        const at = { ...addressOf(each), name: `${addressOf(each).name}#${number + 1}` };
        return each.kind === 'policy' ? { ...each, policy: { ...each.policy, at } } : { ...each, at };
    });
}
function addressOf(found) {
    return found.kind === 'policy' ? found.policy.at : found.at;
}
function read_manifest_addressIn({ file: { path } }, name, range) {
    return { source: sourceName, path, name, range };
}
function leftAloneAt(at, why) {
    return { kind: 'skipped', at, why, incomplete: false };
}
/** The documents of a file: several are one opaque value with all of them. */
function documentsIn(root) {
    const parts = root.kind === 'opaque' && root.expression.kind === 'other' ? root.expression.parts : [];
    return parts.length > 1 ? parts : [root];
}

;// CONCATENATED MODULE: ./sources/manifests/manifests.js
/**
 * Policies in YAML that is neither a template of CloudFormation nor a service: manifests of eksctl,
 * ACK, Crossplane and Pulumi, bare documents, and whatever reads like one.
 *
 * Most YAML is none of these, so its text is asked before it is parsed: the question costs a
 * thousandth of the answer.
 */











/** Manifests in YAML, and documents that are written in it. */
const manifests = {
    name: sourceName,
    // An item may be added before another.
    addresses: 'positional',
    namesPolicies: true,
    wants: (path) => /\.ya?ml$/i.test(path),
    looksLikePolicy: (path) => /polic|(?:^|[/_.-])iam(?:[/_.-]|$)/i.test(path),
    accountsFor: () => false,
    mentions: ({ text }) => mayGrant(text),
    companions: () => [],
    mayUseOthers: (files) => {
        const isAny = files.some(makesByKubernetes);
        return (path) => isAny && (manifests.wants(path) || /(?:^|\/)kustomization$/i.test(path));
    },
    usersOf: (paths, files) => placedBy(madeAt(paths, files), files),
    mayHandOn: (paths, files) => renamedByKustomize(madeAt(paths, files), files),
    madeOfOwn: (before, after) => {
        const [was, is] = [programIn(before), programIn(after)];
        if (was === undefined || is === undefined)
            return [];
        return ownVariables(was, is, onBothSides(manifests_readFile(before).found, manifests_readFile(after).found));
    },
    mayGiveParameters: (path) => isStackConfig(path) || isValuesFile(path),
    otherParameters: (before, after) => [...otherSettings(before, after), ...otherValues(before, after)],
    givesWithin: (file, paths) => projectOf(file, paths) ?? templatesFor(file, paths),
    givenParameters: (names, files) => files
        .filter(({ path, text }) => manifests.wants(path) && mayGrant(text))
        .flatMap((file) => {
        const granting = manifests_readFile(file).found.flatMap((each) => (0,sources_source/* grantingAt */.qR)(each) ?? []);
        const program = programIn(file);
        return [
            ...(program === undefined ? [] : dependingOnSettings(names, program, granting)),
            ...dependingOnValues(names, file, granting),
        ];
    }),
    accountsNamed: (files) => files.flatMap(accountsOfManifest),
    read: (files) => {
        const readings = files.filter(({ path, text }) => manifests.wants(path) && mayGrant(text)).map(manifests_readFile);
        return {
            found: readings.flatMap(({ found }) => found),
            principals: readings.flatMap(({ principals }) => principals),
        };
    },
};
function madeAt(paths, files) {
    const asked = new Set(paths);
    return files.filter((file) => asked.has(file.path) && makesByKubernetes(file));
}
function programIn(file) {
    if (!file.text.includes('aws:iam'))
        return undefined;
    const parsed = treeOf(file);
    return parsed?.kind === 'tree' && isProgram(parsed.root) ? { root: parsed.root, text: file.text } : undefined;
}
/** What every manifest with a policy has in its text, also where the policy is JSON in it. */
function mayGrant(text) {
    return (/[Ss]tatements?["'\\]{0,2}\s*:|Effect["'\\]{0,2}\s*:|attachPolicy|permissionPolicy/.test(text) ||
        namesTask.test(text));
}
/** Tasks of Ansible that write a policy, whatever it is made of. */
const namesTask = /policy_json|iam_(?:managed_)?policy["']?\s*:/;
function manifests_readFile(file) {
    const language = (0,syntax/* languageOf */.e)(file.path);
    const parsed = language === undefined ? undefined : treeOf(file);
    if (language === undefined || parsed === undefined)
        return { found: [], principals: [] };
    if (parsed.kind === 'tree')
        return readManifests(documentsIn(parsed.root), { file, language });
    if ((0,looks_granting/* grantsIn */.x0)(file.text).length === 0 && !namesTask.test(file.text))
        return { found: [], principals: [] };
    const at = { source: sourceName, path: file.path, name: (0,sources_source/* stemOf */.Vc)(file.path), range: parsed.at };
    return { found: [(0,sources_source/* gapAt */.Ui)(at, (0,reason/* because */.xx)('unreadable-file') `${parsed.why}`)], principals: [] };
}
function treeOf({ path, text }) {
    const language = (0,syntax/* languageOf */.e)(path);
    return language === undefined ? undefined : known(`${language.name} ${text}`, () => language.parse(text));
}
/** A file is read several times while its edits are proved. */
const known = (0,memo/* memoBy */.c8)(300);

// EXTERNAL MODULE: ./syntax/json-template.js
var json_template = __webpack_require__(2754);
;// CONCATENATED MODULE: ./sources/policy-json/handed-on.js
/**
 * A script, a workflow, a playbook, a service or a template that may give the policy in a JSON file to somebody.
 *
 * What it does with the file is not followed. It counts only if it speaks of putting, creating
 * or attaching policies, or takes one in: what checks or formats them gives them to nobody.
 */



/** For each of the policy files at `paths`, the scripts among the files that may give it to somebody. */
function givenByScripts(paths, files) {
    const giving = files.filter((file) => mayReadPolicies(file.path) && (isOfHcl(file.path) || givesPolicies(file)));
    return giving.flatMap((file) => paths
        .filter((path) => mayName(file, path))
        .map((path) => ({
        path,
        why: (0,reason/* because */.xx)('named-elsewhere') `${file.path} names it and puts policies into an account, so it may give it to somebody`,
    })));
}
const givesPolicies = (0,memo/* memoOf */.Q0)(({ text }) => /(?:put|create|set|attach|update)[-_a-z]{1,40}polic(?:y|ies)|\biam_(?:managed_)?policy\b|\bpolicy_json\b/i.test(text) ||
    takesIn.test(text) ||
    session.test(text));
/** What a session or a role of PowerShell is given a policy by. */
const session = /\b(?:assume-role|assume_role|get-federation-token|get_federation_token)\b[^]{0,600}?polic|\b(?:Write|New|Register|Set|Add|Publish|Use)-(?:IAM|STS)\w{0,30}(?:Policy|Role)\w{0,20}/i;
/** Services and templates that take a file in as statements, and programs that make a policy of one. */
const takesIn = /\bfn::(?:readFile|fileAsset)\b|\b(?:statements|iamRoleStatements)["']?\s*:\s*["']?\$\{file|AWS::Include|\biam\.(?:New|Cfn)?(?:Role|User|Group|Managed)?Policy(?:Document)?\b/i;

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
    mayUseOthers: (files) => {
        const isAny = files.some((file) => isBare(file));
        return (path) => isAny && mayReadPolicies(path);
    },
    mayHandOn: (paths, files) => {
        const asked = new Set(paths);
        const bare = files.filter((file) => asked.has(file.path) && isBare(file));
        return givenByScripts(bare.map(({ path }) => path), files);
    },
    read: (files) => ({ found: files.filter(isJson).flatMap(discoverIn), principals: [] }),
};
function isJson({ path, text }) {
    return (/^\uFEFF?\s*(?:[[{]|\/[/*])/.test(text) || json/* json */.P.reads(path)) && speaksOfPolicies(text);
}
/** Whether a file may hold a document by itself, which whoever reads the file can give to anybody. */
function isBare(file) {
    return !otherLanguages.test(file.path) && isJson(file) && !/"Resources"\s*:/.test(file.text);
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
    const { parsed, language } = policy_json_parsedOf(file.text);
    if (parsed.kind === 'unreadable')
        return [(0,sources_source/* gapAt */.Ui)(address(file, (0,sources_source/* stemOf */.Vc)(file.path), parsed.at), (0,reason/* because */.xx)('unreadable-file') `${parsed.why}`)];
    const { root } = parsed;
    const candidates = root.kind === 'list' ? root.items : [root];
    return candidates.flatMap((node, index) => {
        const document = policy_json_documentIn(node);
        if (document === undefined || !(0,read_document/* looksLikePolicy */.QC)(document))
            return [];
        const twice = (0,syntax_node/* duplicateKey */.V)(node);
        if (twice !== undefined && document !== node) {
            const why = (0,reason/* because */.xx)('duplicate-key') `the key ${twice.key} appears twice in one object, and only one of the two counts`;
            return [(0,sources_source/* gapAt */.Ui)(address(file, (0,sources_source/* stemOf */.Vc)(file.path), node.range), why)];
        }
        const at = address(file, root.kind === 'list' ? `${(0,sources_source/* stemOf */.Vc)(file.path)}[${index}]` : (0,sources_source/* stemOf */.Vc)(file.path), document.range);
        const read = (0,read_document/* readDocument */.u0)(at, document, file.text, language);
        if (read.kind === 'refused')
            return [(0,sources_source/* gapAt */.Ui)(at, read.why)];
        return [{ kind: 'policy', policy: { ...read.policy, shelves: shelvesIn(node) }, ...owner(node, file.path) }];
    });
}
/** What it becomes: an inline policy, where the wrapper names whose. */
function shelvesIn(node) {
    const owners = { role: 'RoleName', user: 'UserName', group: 'GroupName' };
    return ['role', 'user', 'group'].flatMap((of) => {
        const named = policy_json_textOf(node, owners[of]);
        return named === undefined ? [] : [(0,size/* shelfOf */.qR)(of, named.toLowerCase())];
    });
}
/** Whose policy it is, where the wrapper says so: `get-role-policy` answers with `RoleName` and `PolicyName`. */
function owner(node, path) {
    const role = policy_json_textOf(node, 'RoleName');
    const user = policy_json_textOf(node, 'UserName');
    const policyName = policy_json_textOf(node, 'PolicyName');
    return {
        attachedTo: [
            ...(role === undefined ? [] : [principal('role', role)]),
            ...(user === undefined ? [] : [principal('user', user)]),
        ],
        attachedBy: [],
        knownAs: policyName === undefined ? { names: [(0,sources_source/* stemOf */.Vc)(path)], by: 'file' } : { names: [policyName], by: 'resource' },
    };
}
function principal(type, principalName) {
    return { kind: 'exact', type, name: principalName, path: undefined };
}
/** A name in a wrapper; one with a wildcard is no name. */
function policy_json_textOf(node, key) {
    const value = (0,syntax_node/* entry */.f)(node, key);
    return value?.kind === 'string' && /^[\w+=,.@-]+$/.test(value.value) ? value.value : undefined;
}
/** JSON, or a template of JSON with `${…}` in it. */
function policy_json_parsedOf(text) {
    const parsed = json/* json */.P.parse(text);
    if (parsed.kind === 'tree' || !text.includes('${'))
        return { parsed, language: json/* json */.P };
    const template = (0,embedded_json/* parseEmbedded */.ww)(text, undefined);
    return template.hasDirectives ? { parsed, language: json/* json */.P } : { parsed: template, language: json_template/* jsonTemplate */.b };
}
/** The document itself, or the one its wrapper holds. */
function policy_json_documentIn(node) {
    return (0,syntax_node/* entry */.f)(node, 'Statement') === undefined ? (0,syntax_node/* entry */.f)(node, 'PolicyDocument') : node;
}
function address({ path }, policyName, range) {
    return { source: policy_json_name, path, name: policyName, range };
}

;// CONCATENATED MODULE: ./sources/serverless/settings.js

/** Whether a policy that stands in a range of the service's file depends on what is taken in there; `otherKeys` of that file alone are not what they were, `undefined` where that is not known. */
function dependsOn({ text }, range, taken, otherKeys) {
    const relevant = taken.filter(({ selected }) => selected === undefined || otherKeys?.includes(selected) !== false);
    if (relevant.some(({ start }) => range.start <= start && start < range.end))
        return true;
    if (relevant.length > mostTaken)
        return true;
    const settings = relevant.map(({ start, selected }) => ({
        path: keysOver(text, start),
        keys: selected === undefined ? otherKeys : undefined,
    }));
    if (settings.length === 0)
        return false;
    const named = namedFrom(text, `${text.slice(range.start, range.end)}\n${naming(text)}`);
    return named.length > mostNames || settings.some(({ path, keys }) => named.some((name) => isOf(name, path, keys)));
}
/** What a part of a service's file names, with the settings that it names in turn; `undefined` where that is more than people write. */
function namesFrom({ text }, own) {
    const named = namedFrom(text, own);
    return named.length > mostNames ? undefined : named;
}
/** Whether one of the names may mean something of the setting at a path. */
function areOf(names, path) {
    const [root = ''] = path;
    const given = { params: path[2], stages: path[3] }[root];
    return names.some((name) => isOf(name, path, given === undefined ? undefined : [given]));
}
/** Where more is taken in or named than people write, all of it counts. */
const mostTaken = 200;
const mostNames = 1_000;
/** What a text names: `self:custom.stages.prod`, each with its steps; a hole among them is `*`. */
function settings_namesIn(text) {
    return [...text.matchAll(/(self:|param:|opt:)((?:[\w.-]|\$\{[^{}]{0,200}\}){0,300})/g)].map(([, of = '', steps = '']) => of + steps.replace(/\$\{[^{}]*\}/g, '*'));
}
/** The same of a text, and of the settings that it names, step by step. */
function namedFrom(text, own) {
    const found = new Set(settings_namesIn(own));
    const lines = (0,text_group/* grouped */.z)(text.split('\n').filter((line) => line.includes('${')), (line) => /^\s*(?:-\s+)?["']?([\w-]+)["']?\s*:/.exec(line)?.[1] ?? '');
    const asked = new Set();
    for (const name of found)
        for (const step of name.slice(name.indexOf(':') + 1).split('.')) {
            if (asked.has(step) || found.size > mostNames)
                continue;
            asked.add(step);
            for (const line of lines.get(step) ?? [])
                for (const next of settings_namesIn(line))
                    found.add(next);
        }
    return [...found];
}
/** The lines that say what the service and its roles are called. */
function naming(text) {
    return text
        .split('\n')
        .filter((line) => /^\s*["']?(?:name|role|service|iamRoleStatementsName)["']?\s*:.*\$\{/.test(line))
        .join('\n');
}
/** The keys that an offset stands under, outermost first, by how far the lines before are indented. */
function keysOver(text, start) {
    const lines = text.slice(0, start).split('\n').slice(-settings_mostLines);
    const keys = [];
    let indent = Number.POSITIVE_INFINITY;
    for (const line of lines.reverse()) {
        const [, before = '', key] = /^([ \t]*)(?:-\s+)?["']?([\w-]+)["']?\s*:/.exec(line) ?? [];
        if (key === undefined || before.length >= indent)
            continue;
        keys.unshift(key);
        indent = before.length;
        if (indent === 0)
            break;
    }
    return keys;
}
const settings_mostLines = 20_000;
/** Whether a name may mean something of the setting at a path. */
function isOf(name, path, keys) {
    const [root = '', ...rest] = path;
    const [of = '', steps = ''] = name.split(/:(.*)/s);
    const named = steps.split('.');
    const fits = (step) => keys?.some((key) => settings_mayBe(step, key)) !== false;
    // What a stage gives has no name of the stage in it.
    if (/^(?:params|stages)$/.test(root))
        return of === 'param' && fits(named[0]);
    if (of !== 'self')
        return false;
    const own = named[0] === root ? named.slice(1) : undefined;
    if (own === undefined)
        return false;
    return rest.every((key, at) => settings_mayBe(own[at], key)) && fits(own[rest.length]);
}
/** Whether a step of a name may be a key: it is left out, or not written out. */
function settings_mayBe(step, key) {
    return step === undefined || step === '' || step.includes('*') || step === key;
}

;// CONCATENATED MODULE: ./sources/serverless/own-settings.js



/** Each policy, on both sides, with the first setting that it depends on. */
function ownSettings(before, after, policies) {
    const paths = changedPaths({ root: before.service.root, text: before.file.text }, { root: after.service.root, text: after.file.text });
    if (paths.length === 0)
        return [];
    return policies.flatMap(([was, is]) => {
        const [old, now] = [own_settings_namedBy(before, was.range), own_settings_namedBy(after, is.range)];
        const both = old === undefined || now === undefined ? undefined : now.filter((name) => old.includes(name));
        const path = both === undefined ? paths[0] : paths.find((each) => each.length === 0 || areOf(both, each));
        return path === undefined ? [] : [{ at: is, of: path.length === 0 ? 'its settings' : path.join('.') }];
    });
}
/** What the policy in a range names, and what says whose it is. */
function own_settings_namedBy({ file, service }, range) {
    const text = [{ range }, ...own_settings_naming(service), ...holding(service, range)]
        .map((each) => file.text.slice(each.range.start, each.range.end))
        .join('\n');
    return namesFrom(file, text);
}
/** What the service and its roles are called. */
function own_settings_naming({ root, provider, functions }) {
    const roles = [provider, ...functions.map(({ value }) => value)].flatMap((each) => [
        (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(each, 'iam'), 'role'), 'name'),
        (0,syntax_node/* entry */.f)(each, 'iamRoleStatementsName'),
        (0,syntax_node/* entry */.f)(each, 'role'),
    ]);
    return [(0,syntax_node/* entry */.f)(root, 'service'), (0,syntax_node/* entry */.f)(provider, 'stackName'), ...roles].filter((node) => node !== undefined);
}
/** What a resource around a policy says of who has it. */
function holding({ root }, { start, end }) {
    const written = (0,syntax_node/* entry */.f)(root, 'resources');
    const parts = written?.kind === 'list' ? written.items : [written];
    const resources = parts
        .map((part) => (0,syntax_node/* entry */.f)(part, 'Resources'))
        .flatMap((each) => (each?.kind === 'map' ? each.entries : []));
    return resources
        .filter(({ value: { range } }) => range.start <= start && end <= range.end)
        .flatMap(({ value }) => {
        const properties = (0,syntax_node/* entry */.f)(value, 'Properties');
        return [(0,syntax_node/* entry */.f)(value, 'Condition'), ...holders.map((key) => (0,syntax_node/* entry */.f)(properties, key))];
    })
        .filter((node) => node !== undefined);
}
const holders = ['RoleName', 'UserName', 'Roles', 'Users', 'ManagedPolicyArns'];

;// CONCATENATED MODULE: ./sources/serverless/service.js






/** The name of this source. */
const service_sourceName = 'serverless';
/** The address of a place in the file. */
function service_addressIn({ file: { path } }, name, range) {
    return { source: service_sourceName, path, name, range };
}
/** A gap at a place. */
function skippedAt(at, why) {
    return (0,sources_source/* gapAt */.Ui)(at, why);
}
/** The service that a tree is, its texts with holes opaque; `undefined` for another tool's, or another cloud's. */
function serviceIn(root) {
    const provider = (0,syntax_node/* entry */.f)(root, 'provider');
    const name = (0,syntax_node/* entry */.f)(root, 'service');
    if (root.kind !== 'map' || provider?.kind !== 'map' || name === undefined)
        return undefined;
    const cloud = (0,syntax_node/* entry */.f)(provider, 'name');
    if (cloud?.kind === 'string' && cloud.value !== 'aws')
        return undefined;
    const functions = (0,syntax_node/* entry */.f)(root, 'functions');
    const parts = functions?.kind === 'list' ? functions.items : functions === undefined ? [] : [functions];
    const written = parts.flatMap((part) => (part.kind === 'map' ? part.entries : []));
    return {
        root,
        provider,
        name: (0,templates_names/* globOf */.k8)(name.kind === 'map' ? (0,syntax_node/* entry */.f)(name, 'name') : name) ?? '*',
        region: (0,templates_names/* globOf */.k8)((0,syntax_node/* entry */.f)(provider, 'region')) ?? '*',
        functions: written,
        isOpen: [...parts, ...written.flatMap(({ value }) => [value, (0,syntax_node/* entry */.f)(value, 'iam'), roleIn(value)])].some(isOpaque),
    };
}
/** Whether a value is made elsewhere, or of something else besides. */
function isOpaque(node) {
    return node?.kind === 'opaque';
}
/** The name of its stack as a glob. */
function stackOf({ provider, name }) {
    return (0,templates_names/* globOf */.k8)((0,syntax_node/* entry */.f)(provider, 'stackName')) ?? `${name}-*`.replace(/\*+/g, '*');
}
/** What a service, or a function, says of its role. */
function roleIn(holder) {
    return (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(holder, 'iam'), 'role');
}
/** The role that functions share. */
function sharedRole({ provider, name, region }) {
    const role = roleIn(provider);
    return roleCalled((0,syntax_node/* entry */.f)(role, 'name'), (0,syntax_node/* entry */.f)(role, 'path'), `${name}-*-${region}-lambdaRole`);
}
/** The role of one function; the end of its name is left out where it would be too long. */
function roleOf({ key, value }, { name, region }) {
    const role = roleIn(value);
    const given = (0,syntax_node/* entry */.f)(role, 'name') ?? (0,syntax_node/* entry */.f)(value, 'iamRoleStatementsName');
    return roleCalled(given, (0,syntax_node/* entry */.f)(role, 'path'), `${name}-*-${key.replace(/\$\{.*\}/, '*')}-${region}*`);
}
function roleCalled(given, path, made) {
    const at = path === undefined ? '/' : path.kind === 'string' ? path.value : undefined;
    if (given !== undefined)
        return (0,templates_names/* named */.KT)(given, 'role', at);
    return { kind: 'pattern', type: 'role', glob: made.replace(/\*[*-]*\*/g, '*'), path: at };
}
/** Why the statements under a key have no effect: a role is given that is made elsewhere. */
function roleGivenTo(holder, key) {
    const legacy = (0,syntax_node/* entry */.f)(holder, 'role');
    if (legacy !== undefined)
        return (0,message/* message */.iU) `${key}.role gives a role that is made elsewhere, so these have no effect`;
    const role = roleIn(holder);
    if (role === undefined || role.kind === 'map' || isHole(role))
        return undefined;
    return (0,message/* message */.iU) `${key}.iam.role gives a role that is made elsewhere, so these have no effect`;
}
/** Everybody who has the statements of the provider: the shared role, and the roles of functions that inherit them. */
function ownersOfProvider(service) {
    const { provider, functions, isOpen } = service;
    const mode = (0,syntax_node/* entry */.f)(roleIn(provider), 'mode');
    const isPerFunction = mode !== undefined && mode.kind !== 'literal' && service_textOf(mode) !== 'shared';
    const isShared = !isPerFunction || service_textOf(mode) !== 'perFunction';
    const heirs = functions.filter(({ value }) => inherits(value, service, isPerFunction));
    return [
        ...(isShared && roleGivenTo(provider, 'provider') === undefined ? [sharedRole(service)] : []),
        ...heirs.map((each) => roleOf(each, service)),
        ...calledOtherwise(service),
        ...(isOpen ? [elsewhere] : []),
        ...(isHole(roleIn(provider)) || isOpaque((0,syntax_node/* entry */.f)(provider, 'iam')) ? [fromElsewhere] : []),
    ];
}
/** What the resources call a role that the framework makes: they are merged into it. */
function calledOtherwise({ root }) {
    const written = (0,syntax_node/* entry */.f)(root, 'resources');
    const parts = written?.kind === 'list' ? written.items : [written];
    const merged = parts.flatMap((part) => [(0,syntax_node/* entry */.f)(part, 'Resources'), (0,syntax_node/* entry */.f)(part, 'extensions')]);
    const roles = merged.flatMap((each) => (each?.kind === 'map' ? each.entries : []));
    return roles.flatMap(({ key, value }) => {
        const properties = (0,syntax_node/* entry */.f)(value, 'Properties');
        const name = key.endsWith('IamRoleLambdaExecution') ? (0,syntax_node/* entry */.f)(properties, 'RoleName') : undefined;
        return name === undefined ? [] : [(0,templates_names/* named */.KT)(name, 'role', undefined)];
    });
}
const elsewhere = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `functions, or what they say of their roles, are written elsewhere (${'${file(…)}'}), and may inherit these statements`);
const fromElsewhere = (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('open-attachment') `${'provider.iam.role'} is written elsewhere`);
/** Whether the role of a function has the statements of the provider as well; what is not determined counts. */
function inherits(each, { root }, isPerFunction) {
    if ((0,syntax_node/* entry */.f)(each, 'role') !== undefined)
        return false;
    const role = roleIn(each);
    const own = [
        (0,syntax_node/* entry */.f)(each, 'iamRoleStatementsInherit'),
        (0,syntax_node/* entry */.f)((0,syntax_node/* entry */.f)(each, 'iam'), 'inheritStatements'),
        (0,syntax_node/* entry */.f)(role, 'inheritStatements'),
    ].find((value) => value !== undefined);
    if (own !== undefined)
        return !isFalse(own);
    const hasRole = isPerFunction || (0,syntax_node/* entry */.f)(each, 'iamRoleStatements') !== undefined || (role !== undefined && role.kind === 'map');
    if (isPerFunction)
        return true;
    return hasRole && inheritsByDefault((0,syntax_node/* entry */.f)(root, 'custom'));
}
function inheritsByDefault(custom) {
    const settings = (0,syntax_node/* entry */.f)(custom, 'serverless-iam-roles-per-function');
    const value = (0,syntax_node/* entry */.f)(settings, 'defaultInherit');
    return isOpaque(custom) || isOpaque(settings) || (value !== undefined && !isFalse(value));
}
function isFalse(node) {
    return node.kind === 'literal' && node.value !== true;
}
function service_textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./sources/serverless/resources.js
/**
 * The `resources` of a service → what CloudFormation would read in them.
 *
 *   resources: {Resources: {…}}                          one map
 *   resources: [${file(a.yml)}, {Resources: {…}}]        several, which become one template
 */




/** What stands among the resources of a service, and the nodes that hold them. */
function resources_resourcesIn(here) {
    const { file, language, service } = here;
    const { nodes, root } = resources_templateOf(service);
    if (root === undefined)
        return { nodes, reading: { found: [], principals: [] } };
    const resources = (0,syntax_node/* entry */.f)(root, 'Resources');
    const entries = resources?.kind === 'map' ? resources.entries.map(withoutValue) : [];
    const twice = (0,syntax_node/* duplicateKey */.V)({ kind: 'map', range: root.range, entries });
    if (twice === undefined)
        return { nodes, reading: readTemplates([{ file, language, source: service_sourceName, root, stack: stackOf(service) }]) };
    const why = (0,reason/* because */.xx)('duplicate-key') `the key ${twice.key} appears twice among the resources, and only one of the two counts`;
    return { nodes, reading: { found: [skippedAt(service_addressIn(here, 'resources', twice.range), why)], principals: [] } };
}
/** The template that the resources of a service become, with the rest of the service beside them. */
function resources_templateOf(service) {
    const written = (0,syntax_node/* entry */.f)(service.root, 'resources');
    const parts = (written?.kind === 'list' ? written.items : [written]).flatMap((part) => part?.kind === 'map' ? [part] : []);
    const nodes = parts.flatMap((part) => (0,syntax_node/* entry */.f)(part, 'Resources') ?? []);
    const [first] = nodes;
    if (first === undefined)
        return { nodes, root: undefined };
    const resources = {
        kind: 'map',
        range: first.range,
        // What is taken in from another file is read there.
        entries: nodes.flatMap((node) => (node.kind === 'map' ? node.entries.filter(({ value }) => !isText(value)) : [])),
    };
    // The rest of the service may attach what the resources make.
    const others = [
        ...parts.flatMap(({ entries }) => entries.filter(({ key }) => key !== 'Resources')),
        ...service.root.entries.filter(({ key }) => key !== 'resources'),
    ];
    const own = { form: 'attribute', key: 'Resources', labels: [], value: resources, range: resources.range };
    return { nodes, root: { kind: 'map', range: service.root.range, entries: [own, ...others] } };
}
function isText({ kind, ...node }) {
    return kind === 'opaque' && 'expression' in node && node.expression.kind === 'template';
}
function withoutValue(each) {
    return { ...each, value: { kind: 'literal', value: null, range: each.value.range } };
}

;// CONCATENATED MODULE: ./sources/serverless/read-service.js
/**
 * The file of a service → every policy in it, and every gap.
 *
 *   provider.iam.role.statements, provider.iamRoleStatements                   of the shared role
 *   functions.<name>.iam.role.statements, functions.<name>.iamRoleStatements   of the function's role
 *   resources.Resources, resources[n].Resources                                as in CloudFormation
 *
 * The first four are lists of statements, to which the framework adds its own: none of them is the
 * whole of what is deployed. Statements anywhere else are for somebody unknown.
 */









/** Everything in the file of a service. */
function readService(here) {
    const { file, service } = here;
    const lists = listsIn(service);
    const made = resources_resourcesIn(here);
    const seen = new Set([...lists.map(({ node }) => node), ...made.nodes]);
    const found = [
        ...lists.flatMap((list) => ofList(list, here)),
        ...made.reading.found,
        ...straysIn(service.root, seen).map((stray) => read_service_elsewhere(stray, here)),
    ];
    return {
        found: [...found, ...unread(file, [...found.map(rangeOf), ...made.nodes.map(({ range }) => range)])],
        principals: [...made.reading.principals, ...declaredIn(here)],
    };
}
function listsIn(service) {
    const { provider, functions, name } = service;
    const owners = ownersOfProvider(service);
    return [
        ...listsOf(provider, 'provider', {
            owners,
            leftAlone: owners.length === 0 ? roleGivenTo(provider, 'provider') : undefined,
            names: [`${name}-*-lambda`.replace(/\*[*-]*\*/g, '*')],
        }),
        ...functions.flatMap((each) => ofFunction(each, service)),
    ];
}
function ofFunction(each, service) {
    const { key, value } = each;
    if (value.kind !== 'map')
        return [];
    const leftAlone = roleGivenTo(value, `functions.${key}`);
    return listsOf(value, `functions.${key}`, { owners: [roleOf(each, service)], leftAlone, names: [] });
}
function listsOf(holder, key, whose) {
    const ways = [['iam', 'role', 'statements'], ['iamRoleStatements']];
    return ways.flatMap((way) => {
        const node = way.reduce((within, step) => (0,syntax_node/* entry */.f)(within, step), holder);
        return node === undefined ? [] : [{ name: [key, ...way].join('.'), node, ...whose }];
    });
}
function ofList({ name, node, owners, leftAlone, names }, here) {
    if (node.kind === 'literal' || (node.kind === 'list' && node.items.length === 0))
        return [];
    const at = service_addressIn(here, name, node.range);
    if (node.kind !== 'list') {
        const why = (0,reason/* because */.xx)('not-written-out') `its statements are ${excerpt(node, here.file.text)}, which this file does not determine`;
        return [(0,sources_source/* gapAt */.Ui)(at, why, leftAlone)];
    }
    return [policyAt(at, node, { attachedTo: owners, leftAlone, notPlaceable: undefined, names }, here)];
}
function policyAt(at, node, marks, { file, language }) {
    const { attachedTo, leftAlone, notPlaceable, names } = marks;
    const read = readStatements(at, node, file, language);
    if (read.kind === 'refused')
        return (0,sources_source/* gapAt */.Ui)(at, read.why, leftAlone);
    return {
        kind: 'policy',
        policy: { ...read.policy, leftAlone, notPlaceable, shelves: attachedTo.flatMap(read_service_shelvesOf) },
        attachedTo,
        attachedBy: [],
        knownAs: { names, by: 'resource' },
        isPart: true,
    };
}
function read_service_shelvesOf(owner) {
    return owner.kind === 'unknown' ? [] : [(0,sources_source/* shelfOfOwner */.JC)('role', owner)];
}
/** Statements at a place that the framework gives no meaning; those with principals are of resources. */
function read_service_elsewhere({ node, steps, isShared }, here) {
    const name = steps.join('.').replaceAll('.[', '[');
    const attachedTo = [
        (0,templates_names/* somebody */.JG)((0,reason/* because */.xx)('handed-on') `it stands under ${name}, and whose role that becomes a part of is not seen here`),
    ];
    const marks = {
        attachedTo,
        leftAlone: /resourcePolicy/.test(name) ? (0,message/* message */.iU) `it is ${name}, which is not an identity policy` : undefined,
        notPlaceable: isShared ? read_service_shared : undefined,
        names: [],
    };
    return policyAt(service_addressIn(here, name, node.range), node, marks, here);
}
const read_service_shared = (0,reason/* because */.xx)('shared-by-alias') `an alias may stand for it elsewhere in the file, so it is not edited`;
/** The roles that the framework makes. */
function declaredIn(here) {
    const { provider, functions } = here.service;
    const isMade = roleGivenTo(provider, 'provider') === undefined;
    const own = functions.filter(({ value }) => value.kind === 'map' && listsOf(value, '', nobody).length > 0);
    return [
        ...(isMade ? [{ at: service_addressIn(here, 'provider', provider.range), principal: sharedRole(here.service) }] : []),
        ...own.map((each) => ({
            at: service_addressIn(here, `functions.${each.key}`, each.range),
            principal: roleOf(each, here.service),
        })),
    ];
}
const nobody = { owners: [], leftAlone: undefined, names: [] };
/** Actions in a form of their own, told once; what stands among resources was seen to. */
function unread({ text, path }, covered) {
    const open = (0,looks_granting/* grantsIn */.x0)(text).filter(({ offset }) => !covered.some(({ start, end }) => offset >= start && offset < end));
    const [first] = open;
    if (first === undefined)
        return [];
    const range = { start: first.offset, end: first.offset + first.action.length };
    const why = (0,reason/* because */.xx)('unseen-policy') `it names ${first.action}, and which policy that becomes a part of is not seen here`;
    return [skippedAt({ source: service_sourceName, path, name: 'actions', range }, why)];
}
function rangeOf(found) {
    return (found.kind === 'policy' ? found.policy.at : found.at).range;
}

;// CONCATENATED MODULE: ./sources/serverless/serverless.js
/**
 * The Serverless Framework: the policies that the file of a service writes.
 *
 * A file is one by what is in it, and not by its name alone: it has `service` and `provider`. What
 * it takes in from other files with `${file(…)}` stays as it is, and is read there.
 */















/** Services of the Serverless Framework. */
const serverless = {
    name: service_sourceName,
    addresses: 'stable-in-file',
    namesPolicies: false,
    wants: (path) => /\.(?:ya?ml|json)$/i.test(path),
    looksLikePolicy: isNamedSo,
    accountsFor: (file) => mayBeService(file) && serviceOf(file) !== undefined,
    mentions: (file) => mayBeService(file) && (serverless_mayGrant(file.text) || /managedPolicies/i.test(file.text)),
    companions: () => [],
    mayUseOthers: mayNameMade,
    mayHandOn: (paths, files) => namedElsewhere(files.filter((file) => paths.includes(file.path) && mayBeService(file)).flatMap(serverless_managedOf), files),
    mayRead: (path) => (isNamedSo(path) ? 'anywhere' : serverless.wants(path) ? 'near' : undefined),
    readersOf: (paths, files) => includingOneOf(paths, files.filter(serverless_mayInclude)),
    madeOf: (paths, files, otherKeys) => {
        const own = files.filter(serverless_mayInclude);
        return madeOfIncluded(paths, own, own.flatMap((file) => serverless_readFile(file).found.flatMap((found) => (0,sources_source/* grantingAt */.qR)(found) ?? [])), (file, range, places) => dependsOn(file, range, places, otherKeys));
    },
    madeOfOwn: (before, after) => {
        if (!mayBeService(after) || !/\$\{(?:self|param):/.test(after.text))
            return [];
        const [was, is] = [serviceOf(before), serviceOf(after)];
        if (was === undefined || is === undefined)
            return [];
        const sides = onBothSides(serverless_readFile(before).found, serverless_readFile(after).found);
        return ownSettings({ file: before, service: was }, { file: after, service: is }, sides);
    },
    accountsNamed: (files) => files.filter(mayBeService).flatMap(accountsGiven),
    read: (files) => {
        const readings = files.filter(mayBeService).map(serverless_readFile);
        return {
            found: readings.flatMap(({ found }) => found),
            principals: readings.flatMap(({ principals }) => principals),
        };
    },
};
function serverless_mayInclude(file) {
    return serverless.wants(file.path) && mayBeService(file) && file.text.includes('${file(');
}
function serverless_managedOf(file) {
    const service = serviceOf(file);
    const root = service === undefined ? undefined : resources_templateOf(service).root;
    return root === undefined ? [] : managedIn(root, file.path);
}
function isNamedSo(path) {
    return /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/i.test(path);
}
/** What every service has in its text. */
function mayBeService({ text }) {
    return /(?:^|["'{,\s])service["']?[ \t]*:/.test(text) && /provider["']?[ \t]*:/.test(text);
}
function serverless_mayGrant(text) {
    return /[Ss]tatement|Effect|AWS::/.test(text);
}
function serverless_readFile(file) {
    const language = (0,syntax/* languageOf */.e)(file.path);
    const parsed = serverless_treeOf(file);
    if (language === undefined || parsed === undefined)
        return serverless_nothing;
    if (parsed.kind === 'unreadable')
        return serverless_mayGrant(file.text) && isNamedSo(file.path)
            ? serverless_unreadable(file, { at: parsed.at, why: (0,reason/* because */.xx)('unreadable-file') `${parsed.why}` })
            : serverless_nothing;
    const service = serviceIn(parsed.root);
    if (service === undefined)
        return serverless_nothing;
    const twice = (0,syntax_node/* duplicateKey */.V)({ ...service.root, entries: shallow(service.root) }) ?? (0,syntax_node/* duplicateKey */.V)(service.provider);
    if (twice === undefined)
        return readService({ file, language, service });
    const why = (0,reason/* because */.xx)('duplicate-key') `the key ${twice.key} appears twice in one object, and only one of the two counts`;
    return serverless_unreadable(file, { at: twice.range, why });
}
const serverless_nothing = { found: [], principals: [] };
function shallow({ entries }) {
    return entries.map((each) => ({ ...each, value: { kind: 'literal', value: null, range: each.value.range } }));
}
function serverless_unreadable({ path }, { at: range, why }) {
    const at = { source: service_sourceName, path, name: (0,sources_source/* stemOf */.Vc)(path), range };
    return { found: [(0,sources_source/* gapAt */.Ui)(at, why)], principals: [] };
}
function serviceOf(file) {
    const parsed = serverless_treeOf(file);
    return parsed?.kind === 'tree' ? serviceIn(parsed.root) : undefined;
}
/** The tree of a file, its texts with holes opaque; only a file named so is asked about more than one document. */
function serverless_treeOf({ path, text }) {
    const language = (0,syntax/* languageOf */.e)(path);
    if (language === undefined)
        return undefined;
    return serverless_known(`${language.name} ${text}`, () => {
        const parsed = language.parse(text);
        return parsed.kind === 'tree' ? { kind: 'tree', root: withHoles(only(parsed.root)) } : parsed;
    });
}
/** The first of several documents that is a service; a file of any other tool is none. */
function only(root) {
    if (root.kind !== 'opaque' || root.expression.kind !== 'other')
        return root;
    return root.expression.parts.find((part) => (0,syntax_node/* entry */.f)(part, 'service') !== undefined) ?? root;
}
/** A file is read several times while its edits are proved. */
const serverless_known = (0,memo/* memoBy */.c8)(300);

// EXTERNAL MODULE: ./syntax/hcl/expression.js + 1 modules
var expression = __webpack_require__(691);
// EXTERNAL MODULE: ./syntax/hcl/scan.js
var scan = __webpack_require__(7836);
// EXTERNAL MODULE: ./syntax/hcl/template.js + 2 modules
var template = __webpack_require__(8088);
;// CONCATENATED MODULE: ./syntax/hcl/template-strings.js



/** The same tree, with every string that holds `${` or `%{` as a template. */
function withTemplates(node, text) {
    if (node.kind === 'list')
        return { ...node, items: node.items.map((item) => withTemplates(item, text)) };
    if (node.kind === 'map') {
        const entries = node.entries.map((each) => ({ ...each, value: withTemplates(each.value, text) }));
        return { ...node, entries };
    }
    return node.kind === 'string' && /[$%]\{/.test(node.value) ? template_strings_templateOf(node, text) : node;
}
function template_strings_templateOf(node, text) {
    const { range, value } = node;
    const isPlain = text.slice(range.start + 1, range.end - 1) === value;
    const place = (inner) => isPlain ? { start: inner.start + range.start + 1, end: inner.end + range.start + 1 } : range;
    try {
        const parts = (0,template/* scanTemplate */.WH)((0,scan/* cursorAt */.OH)(value, 0), expression/* expression */.d);
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
function loopAt(loop, place) {
    const { over, key, value } = loop;
    return { ...loop, over: nodeAt(over, place), key: key && nodeAt(key, place), value: nodeAt(value, place) };
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
            return { ...inner, parts: all(inner.parts), ...(inner.loop && { loop: loopAt(inner.loop, place) }) };
        case 'unknown':
            return inner;
    }
}

;// CONCATENATED MODULE: ./text/same-files.js

/** `make`, or what it gave for files that are the same; at most `most` results are kept. A file that could not be read is like no other. */
function memoByFiles(most) {
    const made = (0,memo/* memoBy */.c8)(most);
    const numberOf = numbering();
    return (files, make) => files.some(({ unread }) => unread !== undefined) ? make() : made(files.map(numberOf).join(), make);
}
const mostNumbered = 100_000;
/** The number of each file; it is never given to another one. */
function numbering() {
    const known = new Map();
    let [next, kept] = [0, 0];
    return ({ path, text }) => {
        const number = known.get(path)?.get(text);
        if (number !== undefined)
            return number;
        if (kept >= mostNumbered) {
            known.clear();
            kept = 0;
        }
        const own = known.get(path) ?? new Map();
        known.set(path, own.set(text, next));
        kept++;
        return next++;
    };
}

// EXTERNAL MODULE: ./text/line.js
var text_line = __webpack_require__(683);
;// CONCATENATED MODULE: ./sources/terraform/module.js
/**
 * The files of one folder, read as a Terraform module.
 *
 * Knows every block and every local of the folder and follows references inside
 * it: `local.x`, and the attributes of blocks that it holds itself. What comes
 * from outside (variables, other modules, remote data) stays an expression.
 */



/** The language of a module's file: HCL, or JSON in `.tf.json`. */
function languageOfFile({ path }) {
    return (0,syntax/* languageOf */.e)(path) ?? hcl/* hcl */.a;
}
/** The module that the parsed files of one folder make. */
function moduleOf(folder, parsed, files, around) {
    const blocks = parsed.flatMap(blocksOf);
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
    return unfolded(entry.key, [], entry.value, labelsOf.get(entry.key) ?? 0, file);
}
/** How many labels the blocks of a type have; those of any other type have none, and what stands in them is seen as well. */
const labelsOf = new Map([
    ...['resource', 'data', 'ephemeral', 'action', 'list'].map((type) => [type, 2]),
    ...['module', 'variable', 'output', 'provider', 'check'].map((type) => [type, 1]),
]);
function unfolded(type, labels, node, levels, file) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => unfolded(type, labels, item, levels, file));
    if (node.kind !== 'map')
        return [];
    if (levels === 0)
        return [{ type, labels, body: node, file }];
    return node.entries.flatMap(({ key, value }) => unfolded(type, [...labels, key], value, levels - 1, file));
}
/** The blocks of a file. */
function blocksOf({ node, file }) {
    return node.entries.flatMap((entry) => blocksIn(entry, file));
}
/** The block's address, as Terraform prints it: `aws_iam_role.deploy`, `data.aws_iam_policy_document.deploy`. */
function module_addressOf({ type, labels }) {
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
        const address = module_addressOf(block);
        if (/^(?:resource|data|module|variable|output)$/.test(block.type) && !all.has(address))
            all.set(address, block);
    }
    return all;
});
/** The attribute of a block. */
function attribute({ body, file }, key) {
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
const budget_valuesIn = (0,memo/* memoOf */.Q0)(({ modules }) => ({
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
    const written = block.type === 'module' ? attribute(block, 'source')?.node : undefined;
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
    const folder = source === undefined || !isLocal(source) ? undefined : (0,text_path/* pathFrom */.Iw)((0,text_path/* folderOf */.yS)(block.file.path), source);
    const called = folder === undefined ? undefined : modules.get(folder);
    return called === undefined ? [] : [called];
}));
/** The calls of a module that are at hand; the one it is looked at by, where it is. */
function callsOf(module) {
    return module.only === undefined ? (calls_callsIn(module.around).get(module.folder) ?? []) : [module.only];
}
/** All calls at hand, by the folder they call. */
const calls_callsIn = (0,memo/* memoOf */.Q0)((around) => {
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
/** How many callers of a folder are at hand that say nothing of the values they give; what only examples and tests call is for others as well. */
function strangersOf(module) {
    const { folder, only, around } = module;
    if (only !== undefined)
        return 0;
    return (folder === '' ? 0 : (strangersIn(around).get(folder) ?? 0)) + (isShownOnly(module) ? 1 : 0);
}
/** Whether a module is called, and only by examples and tests: of the repository, or of its own. */
function isShownOnly({ folder, around }) {
    const calls = calls_callsIn(around).get(folder) ?? [];
    const own = folder === '' ? '' : `${folder}/`;
    const isShown = (from) => shown.test(from) || (from.startsWith(own) && shown.test(from.slice(own.length)));
    return calls.length > 0 && !shown.test(folder) && calls.every(({ from }) => isShown(from.folder));
}
const shown = /^(?:examples?|tests?|samples?)(?:\/|$)/;
/** Terragrunt's sources, and sources elsewhere that end in a folder of this repository, by that folder. */
const strangersIn = (0,memo/* memoOf */.Q0)(({ modules, terragrunt }) => {
    const counts = new Map();
    const add = (folder, times = 1) => {
        if (folder !== undefined && modules.has(folder))
            counts.set(folder, (counts.get(folder) ?? 0) + times);
    };
    const globs = new Map();
    const addAll = (written) => {
        if (written === undefined)
            return;
        const glob = globs.size < mostGlobs ? written : '*';
        globs.set(glob, (globs.get(glob) ?? 0) + 1);
    };
    const tails = new Map();
    const addTail = (source) => {
        const tail = tailOf(source);
        if (tail !== undefined)
            tails.set(tail, (tails.get(tail) ?? 0) + 1);
    };
    for (const file of terragrunt)
        for (const source of sourcesIn(file.text)) {
            if (!isLocal(source))
                addTail(source);
            else if (source.includes('${'))
                addAll(globOfSource(source, (0,text_path/* folderOf */.yS)(file.path)));
            else
                add((0,text_path/* pathFrom */.Iw)((0,text_path/* folderOf */.yS)(file.path), source));
        }
    for (const { blocks } of modules.values())
        for (const block of blocks) {
            const source = sourceOf(block);
            if (source === undefined)
                addAll(computedSource(block));
            else if (!isLocal(source))
                addTail(source);
        }
    for (const folder of modules.keys()) {
        for (const end of endsOf(folder))
            add(folder, tails.get(end) ?? 0);
        for (const [glob, times] of globs)
            if ((0,policy_pattern/* globIncludes */.a7)(glob, folder))
                add(folder, times);
    }
    return counts;
});
/** The folders that a local source may lead to, of which a part is put together, as a glob; `undefined` where it leads out of the repository. */
function globOfSource(source, folder) {
    return (0,text_path/* pathFrom */.Iw)(folder, source.replace(/\$\{[^{}]*\}/g, '*'));
}
/** The same of a call whose source is not written out, as OpenTofu allows it; any folder where nothing of it is. */
function computedSource(block) {
    const node = block.type === 'module' ? attribute(block, 'source')?.node : undefined;
    if (node?.kind !== 'opaque')
        return undefined;
    const written = block.file.text.slice(node.range.start, node.range.end).replace(/^"|"$/g, '');
    if (written.length > longest || !written.includes('${'))
        return '*';
    return isLocal(written) ? globOfSource(written, (0,text_path/* folderOf */.yS)(block.file.path)) : undefined;
}
/** Whether a text has a call whose source is no text, as a variable; what is no call, such as a file that is copied, has sources as well. */
function callsAnything(text) {
    return text.split(/^(?=\w)/m).some((part) => /^(?:module|source)\b/.test(part) && calls_computed.test(part));
}
const calls_computed = /\bsource\s*=\s*(?:var|local|each)\./;
/** How many sources that are put together are told apart; all others may be any folder. */
const mostGlobs = 200;
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
function calls_madeBy(call, module) {
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
function calls_outputOf(module, name) {
    return blockAt(module, ['output', name]);
}
/** The variable block of a module. */
function variableOf(module, name) {
    return blockAt(module, ['variable', name]);
}
/** Whether a call makes its module many times. */
function isMany(block) {
    return attribute(block, 'for_each') !== undefined || attribute(block, 'count') !== undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/followed.js
/**
 * The blocks whose attributes are worked out: those that make a role, a user or a group, or look one up, and calls of modules at hand.
 */

const followed_named = {
    aws_iam_role: ['name', 'id'],
    aws_iam_user: ['name', 'id'],
    awscc_iam_role: ['role_name', 'id'],
    awscc_iam_user: ['user_name', 'id'],
    aws_iam_group: ['name', 'id'],
    awscc_iam_group: ['group_name', 'id'],
};
/** The attributes that hold the name of the role, user or group; none for any other block. */
function nameKeysOf({ labels }) {
    return followed_named[labels[0] ?? ''] ?? [];
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
    return located === undefined ? undefined : { ...given_written(located), scope: { within, instance: undefined } };
}
/** What a variable is: what the call gives it, or else its default; where nobody calls the module, what its settings say. */
function given_givenTo(name, within) {
    const { module, call } = within;
    const here = { within, instance: undefined };
    if (call === undefined) {
        const setting = within.isAny || strangersOf(module) > 0 ? undefined : settingOf(module, name);
        const told = within.isAny || within.settings === undefined ? undefined : toldBy(within.settings, module, name);
        const value = told ?? setting;
        return value === undefined ? undefined : { ...given_written(value), scope: here };
    }
    const argument = attribute(call.block, name);
    if (argument !== undefined && isArgument(name))
        return { ...given_written(argument), scope: { within: call.within, instance: call } };
    const variable = variableOf(module, name);
    const standard = variable === undefined ? undefined : attribute(variable, 'default');
    return standard === undefined ? undefined : { ...given_written(standard), scope: here };
}
function given_written({ node, file }) {
    return { node, source: file.text };
}
/** What a variable is where Terraform is told to read a file of values: what that says, or else a file it reads by itself, or else the default. */
function toldBy({ file, values }, module, name) {
    if (file.path !== '' && !isBelow(module.folder, file.path))
        return undefined;
    const own = module.around.settings.filter((each) => isOwn(each, module.folder) && (0,syntax_node/* entry */.f)(each.values, name) !== undefined);
    const variable = variableOf(module, name);
    const standard = variable === undefined ? undefined : attribute(variable, 'default');
    const told = locatedIn({ file, values }, name);
    return told ?? (own.length > 1 ? undefined : (locatedIn(own[0], name) ?? standard));
}
/** The value of a variable, where exactly one file of settings at hand gives it and Terraform reads that by itself. */
function settingOf({ folder, around }, name) {
    const speaking = around.settings.filter(({ file, values }) => isBelow(folder, file.path) && (values === undefined || (0,syntax_node/* entry */.f)(values, name) !== undefined));
    const [only] = speaking;
    if (only === undefined || speaking.length > 1 || !isOwn(only, folder))
        return undefined;
    return locatedIn(only, name);
}
function locatedIn(settings, name) {
    const node = (0,syntax_node/* entry */.f)(settings?.values, name);
    return settings === undefined || node === undefined ? undefined : { node, file: settings.file };
}
/** Values of a file that says nothing, so that variables are what they are when they are left out. */
const nothingTold = {
    file: { path: '', text: '' },
    isAutomatic: false,
    values: { kind: 'map', range: { start: 0, end: 0 }, entries: [] },
};
function isOwn({ file, isAutomatic }, folder) {
    return isAutomatic && (0,text_path/* folderOf */.yS)(file.path) === folder;
}
function isBelow(folder, path) {
    return folder === '' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./sources/terraform/values.js
/** How long a list, and a text, may become; beyond that it is not determined. */
const values_most = { items: 1_000, characters: 2_000 };
/** The text itself, all of it determined. */
function textValue(text) {
    return text.length > values_most.characters ? unknown : { kind: 'text', glob: text, exact: true, several: false };
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
    if (glob.length > values_most.characters)
        return several ? unknownOfSeveral : unknown;
    return { kind: 'text', glob: exact ? glob : glob.replace(/\*+/g, '*'), exact, several };
}
/** A list of parts, cut where it grows beyond all measure. */
function listOf(items, open = false) {
    return items.length > values_most.items
        ? { kind: 'list', items: [...items.slice(0, values_most.items), unknownOfSeveral], open: true }
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
            return first.kind === 'map' ? listOf([...first.entries.keys()].sort().map(textValue)) : undefined;
        case 'values':
            return first.kind === 'map' ? listOf(sortedEntries(first.entries).map(([, value]) => value)) : undefined;
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
    return listOf(items, args.some((each) => each.kind !== 'list' || each.open));
}
function flattened({ items, open }) {
    const flat = [];
    let isOpen = open;
    const stack = [...items].reverse();
    for (let steps = 0; stack.length > 0 && steps < 3 * values_most.items; steps++) {
        const next = stack.pop();
        if (next?.kind !== 'list') {
            if (next !== undefined)
                flat.push(next);
            continue;
        }
        isOpen ||= next.open;
        stack.push(...[...next.items].reverse());
    }
    return stack.length > 0 ? listOf([...flat, unknownOfSeveral], true) : listOf(flat, isOpen);
}
/** A set, or a sorted list; its order is known where all of its items are. */
function inOrder(value) {
    if (value.kind !== 'list')
        return value;
    const texts = value.items.map(exactText);
    if (value.open || texts.includes(undefined))
        return { ...value, open: true };
    return listOf([...new Set(texts.flatMap((text) => text ?? []))].sort().map(textValue));
}
function without(value, empty) {
    if (value.kind !== 'list')
        return value;
    const texts = value.items.map(exactText);
    if (value.open || texts.includes(undefined))
        return { ...value, open: true };
    const kept = texts.flatMap((text) => (text === undefined || (empty && text === '') ? [] : [text]));
    return listOf((empty ? kept : [...new Set(kept)]).map(textValue));
}
function sortedEntries(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
function merged(args) {
    const all = args.map((each) => (each.kind === 'map' ? each.entries : undefined));
    if (all.includes(undefined))
        return undefined;
    const entries = new Map(all.flatMap((each) => [...(each ?? [])]));
    return entries.size > values_most.items ? undefined : { kind: 'map', entries };
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

;// CONCATENATED MODULE: ./sources/terraform/comprehension.js

/** The list or map that a loop makes; `undefined` where not all of it is determined. */
function comprehended(loop, outer, workings) {
    if (loop.isPartial)
        return undefined;
    const over = workings.evaluate(loop.over, outer);
    const elements = elementsOf(over, workings.instances);
    if (elements === undefined)
        return undefined;
    const inside = elements.map((element) => comprehension_namedIn(loop.names, element, outer));
    const values = inside.map((names) => workings.evaluate(loop.value, names));
    const { key } = loop;
    if (key === undefined)
        return listOf(values, over.kind === 'list' && over.open);
    if (over.kind === 'list' && over.open)
        return undefined;
    const keys = inside.map((names) => exactText(workings.evaluate(key, names)));
    if (keys.includes(undefined) || new Set(keys).size < keys.length)
        return undefined;
    return { kind: 'map', entries: new Map(values.map((value, at) => [keys[at] ?? '', value])) };
}
function elementsOf(over, instances) {
    if (over.kind === 'map')
        return [...over.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [textValue(key), value]);
    // The key of an element is its index in a list, and itself in a set.
    if (over.kind === 'list')
        return over.items.map((value) => [unknownOfSeveral, value]);
    if (over.kind !== 'made')
        return undefined;
    const all = instances(over);
    return all.some(({ isAny, key }) => isAny || exactText(key) === undefined)
        ? undefined
        : all.map((instance) => [instance.key ?? unknownOfSeveral, { kind: 'instance', instance }]);
}
function comprehension_namedIn(names, [key, value], outer) {
    const [first = '', second] = names;
    return new Map([
        ...outer,
        ...(second === undefined ? [[first, value]] : [[first, key], [second, value]]),
    ]);
}

;// CONCATENATED MODULE: ./sources/terraform/loops.js



/** An instance that stands for any of a block. */
function anyOf(block, within) {
    return { block, within, key: undefined, value: undefined, isAny: true };
}
/** The instances that `count` makes; `undefined` where it is no number that is known. */
function counted(block, within, count) {
    if (count === undefined || !/^\d{1,4}$/.test(count) || Number(count) > values_most.items)
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
/** What `length`, `keys` and `values` say of the instances that a block makes; `undefined` where they do not determine it. */
function calledOnMade(name, instances) {
    const open = instances.some(({ isAny }) => isAny);
    if (name === 'length')
        return open ? undefined : textValue(String(instances.length));
    if (name === 'keys' && !open)
        return listOf(instances.map(({ key }) => key ?? unknown));
    if (name !== 'values')
        return undefined;
    const keys = instances.map(({ key }) => exactText(key));
    const isOrdered = !open && !keys.includes(undefined);
    const byKey = instances.map((instance, at) => ({
        key: keys[at] ?? '',
        value: { kind: 'instance', instance },
    }));
    if (isOrdered)
        byKey.sort((a, b) => (a.key < b.key ? -1 : 1));
    return listOf(byKey.map(({ value }) => value), !isOrdered);
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
    return (0,syntax_value/* partsOf */.CI)(expression).some(looksAtLoop);
});

;// CONCATENATED MODULE: ./sources/terraform/scope.js
/**
 * Where an expression is worked out, and what it may cost there.
 */

/** Outside of all loops. */
const noNames = new Map();
const mostSteps = 5_000;
/** The scope of a value that nobody has begun with. */
function scopeIn(within, instance, depth = 0) {
    return { within, instance, budgets: [{ left: mostSteps }, budget_valuesIn(within.module.around)], depth, names: noNames };
}
/** Whether so many steps were left to the value and to all, which are taken. */
function spendOf({ budgets: [own, shared] }, steps) {
    return spend(own, steps) && spend(shared, steps);
}

;// CONCATENATED MODULE: ./sources/terraform/text-functions.js
/**
 * Terraform's functions that make a text of texts.
 *
 *   format("%s-%02d", var.name, 7)      `*-07`
 *   replace("my_app", "_", "-")         `my-app`
 *
 * A function that is not done exactly as Terraform does it is not done at all.
 * https://developer.hashicorp.com/terraform/language/functions
 */

/** The text that a function makes of its arguments; `undefined` where that is not known here. */
function textOfCall(name, args) {
    if (name === 'format')
        return formatted(args);
    const texts = args.flatMap((each) => exactText(each) ?? []);
    // What is determined is no error, and neither null nor missing.
    if (name === 'try')
        return exactText(args[0]) === undefined ? undefined : args[0];
    if (name === 'coalesce')
        return (exactText(args[0]) ?? '') === '' ? undefined : args[0];
    if (texts.length < args.length)
        return undefined;
    const [text = '', second = '', third = ''] = texts;
    switch (`${name} ${texts.length}`) {
        case 'tostring 1':
            return textValue(text);
        case 'trimspace 1':
            return /^[\x20-\x7e\s]*$/.test(text) ? textValue(text.trim()) : undefined;
        case 'trimprefix 2':
            return textValue(text.startsWith(second) ? text.slice(second.length) : text);
        case 'trimsuffix 2':
            return textValue(second !== '' && text.endsWith(second) ? text.slice(0, -second.length) : text);
        case 'replace 3':
            return isPattern(second) || second === '' ? undefined : textValue(text.replaceAll(second, () => third));
        case 'split 2':
            return text === '' ? undefined : listOf(second.split(text).map(textValue));
        default:
            return undefined;
    }
}
/** `/…/` is a regular expression to `replace`. */
function isPattern(text) {
    return text.length > 1 && text.startsWith('/') && text.endsWith('/');
}
/** What a verb of `format` stands for, and all else in its specification. */
const verbs = /%(?:%|0?\d{0,3}[a-zA-Z]|.?)|[^%]+/gs;
function formatted([specification, ...args]) {
    const text = exactText(specification);
    if (text === undefined)
        return undefined;
    const rest = [...args];
    const parts = [];
    for (const [piece] of text.matchAll(verbs)) {
        if (!piece.startsWith('%') || piece === '%%') {
            parts.push(textValue(piece === '%%' ? '%' : piece));
            continue;
        }
        const part = rest.length === 0 ? undefined : verbOf(piece, rest.shift());
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return rest.length > 0 ? undefined : joined(parts);
}
/** What a verb makes of its argument. */
function verbOf(verb, value) {
    if (value?.kind !== 'text')
        return undefined;
    if (verb === '%s' || verb === '%v')
        return { ...value, path: undefined };
    const [, zero, width] = /^%(0?)(\d*)d$/.exec(verb) ?? [];
    const number = exactText(value);
    if (zero === undefined || width === undefined)
        return undefined;
    if (number === undefined)
        return value.several ? { ...unknown, several: true } : unknown;
    return /^(?:0|[1-9]\d{0,9})$/.test(number)
        ? textValue(number.padStart(Number(width), zero === '0' ? '0' : ' '))
        : undefined;
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
    known.instances.set(block, [anyOf(block, within)]);
    const all = expanded(within, block);
    const isPaid = spend(budget_valuesIn(within.module.around), costOfInstance * (all?.length ?? 1));
    const instances = all !== undefined && isPaid ? all : [anyOf(block, within)];
    known.instances.set(block, instances);
    return instances;
}
const keptIn = (0,memo/* memoOf */.Q0)(() => ({ values: new Map(), instances: new Map() }));
function expanded(within, block) {
    const [count, forEach] = [attribute(block, 'count'), attribute(block, 'for_each')];
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
            return listOf(node.items.slice(0, values_most.items + 1).map((item) => evaluate(item, scope)));
        case 'map':
            return node.entries.length > values_most.items
                ? unknownIn(node, scope)
                : { kind: 'map', entries: new Map(node.entries.map(({ key, value }) => [key, evaluate(value, scope)])) };
        case 'opaque':
            return evaluate_computed(node, scope) ?? unknownIn(node, scope);
    }
}
function evaluate_computed({ expression }, scope) {
    if (expression.kind === 'other') {
        const { loop, steps, parts } = expression;
        if (loop !== undefined)
            return comprehended(loop, scope.names, workingsIn(scope));
        const [source] = parts;
        return steps === undefined || source === undefined ? undefined : stepped(evaluate(source, scope), steps, scope);
    }
    if (expression.kind === 'traversal')
        return traversed(expression.path, expression.indexes, scope);
    if (expression.kind === 'call') {
        const { name, args, expandFinal } = expression;
        if (expandFinal || args.length > values_most.items)
            return undefined;
        const values = args.map((arg) => evaluate(arg, scope));
        const size = values.reduce((sum, value) => sum + sizeOf(value), 0);
        return spend(scope.budgets[1], size) ? evaluate_calledIn(name, values) : undefined;
    }
    if (expression.kind !== 'template' || expression.parts.length > values_most.items)
        return undefined;
    const parts = expression.parts.map((part) => {
        if (part.kind === 'text')
            return textValue(part.value);
        return part.kind === 'hole' ? evaluate(part.node, scope) : unknown;
    });
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : joined(parts);
}
function workingsIn(scope) {
    return {
        evaluate: (node, names) => evaluate(node, { ...scope, names }),
        instances: ({ within, block }) => instancesIn(within, block),
    };
}
/** A function of what a block makes is one of its instances. */
function evaluate_calledIn(name, args) {
    const [first] = args;
    return first?.kind === 'made'
        ? calledOnMade(name, instancesIn(first.within, first.block))
        : (called(name, args) ?? textOfCall(name, args));
}
/** What is not determined, and whether it differs between the instances of the block, or the elements of a loop. */
function unknownIn(node, { within, instance, names }) {
    return within.isAny || names.size > 0 || (instance?.isAny === true && looksAtLoop(node)) ? unknownOfSeveral : unknown;
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
    return stepped({ kind: 'instance', instance: anyOf(value.block, value.within) }, [name], scope);
}
function rootOf(path, scope) {
    const { within, instance, names } = scope;
    const [first = '', second = ''] = path;
    const own = names.get(first);
    if (own !== undefined)
        return { value: own, length: 1 };
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
    const found = name.startsWith('var.') ? given_givenTo(name.slice(4), within) : localIn(name.slice(6), within);
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
        : listOf(items, items.some((item) => item.kind === 'instance' && item.instance.isAny));
    if (list.kind !== 'list')
        return undefined;
    return listOf(list.items.map((item) => stepped(item, rest, scope) ?? unknownOfSeveral), list.open);
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
    const isOnce = attribute(block, 'count') === undefined && attribute(block, 'for_each') === undefined;
    const [first] = instances;
    if (isOnce)
        return first === undefined ? undefined : attributeOf(first, step, scope);
    const found = instances.find(({ key }) => exactText(key) === step);
    if (found !== undefined)
        return asValue(found);
    if (first?.isAny !== true)
        return undefined;
    // Some instance of this key is made, or none.
    const isCounted = attribute(block, 'count') !== undefined;
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
    const output = within === undefined ? undefined : calls_outputOf(within.module, name);
    const value = output === undefined ? undefined : attribute(output, 'value');
    return within === undefined || value === undefined
        ? undefined
        : evaluate(value.node, { ...scope, within, instance: undefined, names: noNames });
}
function nameIn(instance, outer) {
    const { block, isAny } = instance;
    const scope = { ...outer, instance, names: noNames };
    const own = nameKeysOf(block)[0] ?? 'name';
    const [name, prefix, path] = ['name', 'name_prefix', 'path'].map((key) => attribute(block, key));
    const written = attribute(block, own) ?? name;
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
    const within = instance?.within ?? onlyMade(module);
    return evaluated(node, within, instance);
}
/** The module as it is made, or as all that are made alike. */
function onlyMade(module) {
    return alone(madeModules(module), module);
}
/** All instances of a block, in all instances of its module, as a file of values makes them; one that stands for any of them where the text does not determine them. */
function instancesOf(module, block, settings) {
    const all = [];
    for (const made of madeModules(module, settings)) {
        const some = instancesIn(made, block);
        all.push(...some);
        if (all.length > values_most.items || !spend(budget_valuesIn(module.around), some.length))
            return [anyOf(block, anyModule(module))];
    }
    return all;
}
/** The module as it is made, all times; what nobody here calls is made once. */
function madeModules(module, settings) {
    const times = madeTimes(module);
    const known = times.get(settings);
    if (known !== undefined)
        return known;
    // Modules that call one another in a circle are made by nobody whom the text determines.
    times.set(settings, [anyModule(module)]);
    const made = callsOf(module).flatMap(({ from, block }) => instancesOf(from, block, settings).map((call) => madeByInstance(call) ?? anyModule(module)));
    for (let left = Math.min(strangersOf(module), values_most.items + 1); left > 0; left--)
        made.push({ module, call: undefined, isAny: false });
    const all = made.length > values_most.items ? [anyModule(module)] : made.length === 0 ? [onItsOwn(module, settings)] : made;
    times.set(settings, all);
    return all;
}
/** The module as if it were made this one time. */
function onlyTime(made) {
    const module = { ...made.module };
    const times = madeTimes(module);
    for (const each of [undefined, ...(settingsToTell(module.around) ?? [])])
        times.set(each, [{ ...made, module }]);
    return module;
}
const madeTimes = (0,memo/* memoOf */.Q0)(() => new Map());
/** How many files of values are followed. */
const mostSettings = 40;
/** The files of values that Terraform reads, by itself or because it is told to; `undefined` where they are too many. */
const settingsToTell = (0,memo/* memoOf */.Q0)(({ settings }) => {
    const told = settings.filter(({ values }) => values !== undefined);
    return told.length > mostSettings ? undefined : told;
});
function onItsOwn(module, settings) {
    return { module, call: undefined, isAny: false, settings };
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
        return [
            {
                kind: 'unknown',
                why: (0,reason/* because */.xx)('open-attachment') `it is attached to something that is neither a role nor a user`,
            },
        ];
    const refsOf = (instance) => [refOf(evaluate_nameOf(instance), type)];
    return withSettings(names_eachOnce(instancesOf(module, block).map(refsOf)), module, block, refsOf);
}
/** The principals that an attribute such as `role`, `user` or `roles` names, in all instances of the block. */
function principalsIn(module, block, attributeName, type) {
    const located = attribute(block, attributeName);
    if (located === undefined || isNull(located))
        return [];
    const refsOf = (instance) => refsIn(instances_valueOf(module, located, instance), type);
    return withSettings(names_eachOnce(instancesOf(module, block).map(refsOf)), module, block, refsOf);
}
/** What the group that an attribute names may be called, in all instances of the block; `*` where the text does not say. */
function groupsIn(module, block, attributeName) {
    const located = attribute(block, attributeName);
    if (located === undefined)
        return ['*'];
    return [
        ...new Set(instancesOf(module, block).map((instance) => {
            const value = instances_valueOf(module, located, instance);
            return value.kind === 'text' && value.glob !== '' && (value.exact || value.glob.includes('*'))
                ? value.glob
                : '*';
        })),
    ];
}
/**
 * Those principals as well whom a file of values names that Terraform may be told to read: `prod.tfvars` makes of
 * `${var.env}-api` a `prod-api`, which must be there. They come beside the name in part, since others may be made too.
 */
function withSettings(refs, module, block, refsOf) {
    if (refs.every(({ kind }) => kind === 'exact'))
        return refs;
    return withFiles(withDefaults(refs, module, block, refsOf), module, block, refsOf);
}
/** Beside each that is not known, whom the module names where every variable is its default. */
function withDefaults(refs, module, block, refsOf) {
    const all = instancesOf(module, block, nothingTold).flatMap(refsOf);
    const otherwise = all.flatMap((ref) => (ref.kind === 'exact' ? [ref] : []));
    if (otherwise.length === 0 || otherwise.length < all.length)
        return refs;
    return refs.map((ref) => (ref.kind === 'unknown' ? { ...ref, otherwise } : ref));
}
function withFiles(refs, module, block, refsOf) {
    const all = settingsToTell(module.around);
    if (all === undefined)
        return [...refs, tooManySettings];
    const known = new Set(refs.map(keyOf));
    const told = all.flatMap((settings) => instancesOf(module, block, settings).flatMap(refsOf));
    const named = new Map(told.filter(({ kind }) => kind === 'exact').map((ref) => [keyOf(ref), ref]));
    return [...refs, ...[...named].flatMap(([key, ref]) => (known.has(key) ? [] : [ref]))];
}
const tooManySettings = {
    kind: 'unknown',
    why: (0,reason/* because */.xx)('open-attachment') `there are more files of values than are followed, and each may name somebody`,
};
function isNull({ node }) {
    return node.kind === 'literal' && node.value === null;
}
/** Those of all instances, each once; two instances of which the text gives the same pattern are two principals. */
function names_eachOnce(byInstance) {
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
            return JSON.stringify([ref.why, ref.otherwise, ref.ofGroup]);
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
        if (steps > values_most.items)
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
    why: (0,reason/* because */.xx)('open-attachment') `whom it is attached to is not determined by these files`,
};
function ofSeveral(type, glob) {
    return {
        kind: 'unknown',
        why: (0,reason/* because */.xx)('open-attachment') `${`${type}/${glob}`} stands for several that these files do not name`,
    };
}
/**
 * What the policy may be called that a block makes of the document at a node, as globs, in all instances of the block; `*`
 * where the text does not say.
 */
function policyNames(module, block, document) {
    const type = block.labels[0] ?? '';
    if (/^aws_iam_(?:policy|role_policy|user_policy|group_policy)$/.test(type))
        return names_namesIn(module, block);
    const name = type === 'aws_iam_role' ? nameBeside(document, block) : undefined;
    return name === undefined ? ['*'] : globsOf(module, block, (instance) => names_textOf(instances_valueOf(module, name, instance)));
}
/** The name in the block `inline_policy` that holds the document. */
function nameBeside(document, { body, file, ...block }) {
    if (document === undefined)
        return undefined;
    const around = body.entries.find(({ key, form, value: { range } }) => key === 'inline_policy' &&
        form === 'block' &&
        range.start <= document.range.start &&
        document.range.end <= range.end);
    return around?.value.kind === 'map' ? attribute({ ...block, file, body: around.value }, 'name') : undefined;
}
function names_textOf(value) {
    return value.kind === 'text' ? value : unknown;
}
/** What `name` or else `name_prefix` give in all instances of a block, as globs. */
function names_namesIn(module, block) {
    return globsOf(module, block, evaluate_nameOf);
}
/** Texts in all instances of a block, as globs. */
function globsOf(module, block, text) {
    const named = (settings) => instancesOf(module, block, settings).map(text);
    const own = named();
    const told = own.every(({ exact }) => exact) ? [] : (settingsToTell(module.around) ?? []).flatMap(named);
    return [...new Set([...own, ...told.filter(({ exact }) => exact)].map(({ glob }) => (glob === '' ? '*' : glob)))];
}
/** All texts in what a value may be, in all instances of a block, as globs; none of which nothing is known. */
function globsAt(module, block, located) {
    if (located === undefined)
        return [];
    const all = (settings) => instancesOf(module, block, settings).flatMap((instance) => names_textsIn(instances_valueOf(module, located, instance)));
    const own = all();
    const told = own.every(({ exact }) => exact) ? [] : (settingsToTell(module.around) ?? []).flatMap(all);
    return [...new Set([...own, ...told].map(({ glob }) => glob))].filter((glob) => glob !== '' && glob !== '*');
}
/** The texts in a value, however deep in lists and maps. */
function names_textsIn(value) {
    const found = [];
    const open = [value];
    for (let next = open.pop(); next !== undefined && found.length < values_most.items; next = open.pop()) {
        if (next.kind === 'text')
            found.push(next);
        else if (next.kind === 'list')
            open.push(...next.items);
        else if (next.kind === 'map')
            open.push(...next.entries.values());
    }
    return found;
}
/** The name of the managed policy that a block makes, as a glob. */
function policyGlob(module, block) {
    return globOf(module, attribute(block, 'name') ?? attribute(block, 'managed_policy_name'));
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



const role = (outputs, ...names) => ({
    kind: 'role',
    arguments: names,
    outputs,
});
const registry_unknown = { kind: 'unknown' };
/** Arguments whose documents a module merges with the statements it is handed. */
const mergedArguments = [
    'source_inline_policy_documents',
    'override_inline_policy_documents',
    'source_policy_documents',
];
const iam = String.raw `^terraform-aws-modules\/iam\/aws\/\/modules\/`;
/**
 * https://registry.terraform.io/modules/terraform-aws-modules/iam/aws, …/lambda/aws, …/eks/aws and
 * https://registry.terraform.io/modules/cloudposse/iam-role/aws, …/iam-policy/aws, …/lambda-function/aws
 */
const table = [
    { source: new RegExp(`${iam}iam-policy$`), owner: registry_unknown, managed: ['policy'], isCalledSo: true },
    {
        source: new RegExp(`${iam}iam-user$`),
        owner: { kind: 'user', arguments: ['name'], outputs: ['name', 'iam_user_name'] },
        statements: ['inline_policy_permissions', ...mergedArguments],
        attached: ['policies', 'policy_arns'],
    },
    {
        source: new RegExp(`${iam}iam-assumable-role(?:-with-oidc|-with-saml)?$`),
        owner: role(['iam_role_name'], 'role_name'),
        statements: ['inline_policy_statements'],
        attached: ['custom_role_policy_arns', 'role_policy_arns'],
    },
    {
        source: new RegExp(`${iam}iam-role-for-service-accounts-eks$`),
        owner: role(['iam_role_name'], 'role_name'),
        attached: ['role_policy_arns'],
    },
    {
        source: new RegExp(`${iam}iam-role(?:-for-service-accounts)?$`),
        owner: { kind: 'role', arguments: ['name'], prefix: 'use_name_prefix', outputs: ['name'] },
        statements: ['inline_policy_permissions', 'permissions', ...mergedArguments],
        attached: ['policies'],
    },
    {
        source: new RegExp(String.raw `${iam}[\w-]+$`),
        owner: registry_unknown,
        statements: [
            'inline_policy_permissions',
            'inline_policy_statements',
            'permissions',
            'custom_group_policies',
            ...mergedArguments,
        ],
        attached: ['policies', 'role_policy_arns', 'custom_role_policy_arns', 'custom_group_policy_arns'],
    },
    {
        source: /^terraform-aws-modules\/lambda\/aws(?:\/\/|$)/,
        owner: role(['lambda_role_name'], 'role_name', 'function_name'),
        inline: ['policy_json', 'policy_jsons'],
        statements: ['policy_statements'],
        attached: ['policy', 'policies'],
        callers: ['allowed_triggers'],
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
function registry_meaningOf(module, block, key) {
    const known = knownBy(block);
    const [argument = ''] = key.split('.');
    if (known === undefined)
        return undefined;
    const kind = ['inline', 'managed', 'statements', 'attached'].find((each) => known[each]?.includes(argument) === true);
    if (kind === undefined)
        return undefined;
    const of = known.owner.kind === 'unknown' ? undefined : known.owner.kind;
    return { kind, of, principals: () => ownersOf(module, block, known.owner) };
}
/** Whether a well-known module makes of an argument only who may call it. */
function saysWhoCalls(block, argument) {
    return knownBy(block)?.callers?.includes(argument) === true;
}
/** What a well-known module calls the policy that it makes, as globs, in all instances of the call; `undefined` where that is not known. */
function policyNamesOf(module, block) {
    return block.type === 'module' && knownBy(block)?.isCalledSo === true ? names_namesIn(module, block) : undefined;
}
/**
 * Whom an attribute names by what a well-known module gives back: `module.reader.iam_role_name`. `undefined` where it
 * names nobody so, and where several are made of whom it means one.
 */
function givenBack(module, block, attributeName, type) {
    const node = attribute(block, attributeName)?.node;
    const [start, label = '', ...rest] = (node === undefined ? undefined : pathOf(node)) ?? [];
    const call = start === 'module' ? blockAt(module, [start, label]) : undefined;
    if (call === undefined || attribute(call, 'for_each') !== undefined)
        return undefined;
    const owner = knownBy(call)?.owner;
    const output = attribute(call, 'count') !== undefined && rest[0] === '0' ? rest.slice(1) : rest;
    if (owner?.kind !== type || output.length !== 1 || !owner.outputs.includes(output[0] ?? ''))
        return undefined;
    const owners = ownersOf(module, call, owner);
    return owners.length === 0 ? undefined : owners;
}
function knownBy(block) {
    const source = sourceOf(block);
    if (source === undefined)
        return undefined;
    const address = registryAddress(source);
    return table.find((each) => each.source.test(address));
}
/**
 * The address in the registry, also of a module that is taken from its repository:
 * `git::https://github.com/terraform-aws-modules/terraform-aws-lambda.git//modules/x?ref=v7.0.0`.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */
function registryAddress(source) {
    const hosted = /^(?:git::)?(?:(?:https|ssh):\/\/)?(?:git@)?github\.com[/:](terraform-aws-modules|cloudposse)\/terraform-aws-([\w-]+)(?:\.git)?(\/\/[^?]*)?(?:\?.*)?$/.exec(source);
    if (hosted === null)
        return source.replace(/^registry\.terraform\.io\//, '');
    const [, owner = '', name = '', folder = ''] = hosted;
    return `${owner}/${name}/aws${folder}`;
}
function ownersOf(module, block, owner) {
    if (owner.kind === 'unknown')
        return [];
    const given = owner.arguments.find((each) => attribute(block, each) !== undefined);
    const isMade = ['create', 'create_role'].every((each) => saying(block, each) === 'yes');
    if (given === undefined || !isMade)
        return [];
    const refs = principalsIn(module, block, given, owner.kind);
    if (owner.prefix === undefined)
        return refs;
    const isPrefix = saying(block, owner.prefix);
    if (isPrefix === 'no')
        return refs;
    return refs.map((ref) => begunBy(ref, isPrefix === 'something else' ? '*' : '-*'));
}
/** What an argument says that is `true` where nobody gives it. */
function saying(block, argument) {
    const node = attribute(block, argument)?.node;
    if (node === undefined)
        return 'yes';
    return node.kind !== 'literal' || typeof node.value !== 'boolean' ? 'something else' : node.value ? 'yes' : 'no';
}
/** Somebody whose name goes on after the one that is given. */
function begunBy(ref, more) {
    switch (ref.kind) {
        case 'exact':
            return { kind: 'pattern', type: ref.type, glob: `${ref.name}${more}`, path: ref.path };
        case 'pattern':
            return { kind: 'pattern', type: ref.type, glob: `${ref.glob}${more}`.replace(/\*+/g, '*'), path: ref.path };
        case 'unknown':
            return { kind: 'unknown', why: ref.why };
    }
}

;// CONCATENATED MODULE: ./sources/terraform/attachments.js




/** Who holds the identity policy under `key` of a block; `undefined` where there is none under it. */
function holderAt(module, block, key) {
    if (block.type === 'module')
        return heldByModule(module, block, key);
    if (block.type !== 'resource')
        return undefined;
    const named = (attributeName, type) => () => whomIn(module, block, attributeName, type);
    switch (`${block.labels[0] ?? ''}.${key}`) {
        case 'aws_iam_role_policy.policy':
            return inline('role', named('role', 'role'));
        case 'aws_iam_user_policy.policy':
            return inline('user', named('user', 'user'));
        case 'awscc_iam_role_policy.policy_document':
            return inline('role', named('role_name', 'role'));
        case 'awscc_iam_user_policy.policy_document':
            return inline('user', named('user_name', 'user'));
        case 'aws_iam_group_policy.policy':
            return inline('group', () => [{ ...attachments_group, ofGroup: groupsIn(module, block, 'group') }]);
        case 'awscc_iam_group_policy.policy_document':
            return inline('group', () => [{ ...attachments_group, ofGroup: groupsIn(module, block, 'group_name') }]);
        case 'awscc_iam_group.policies.policy_document':
            return inline('group', () => [attachments_group]);
        case 'aws_iam_role.inline_policy.policy':
        case 'awscc_iam_role.policies.policy_document':
            return inline('role', () => principalsOf(module, block));
        case 'awscc_iam_user.policies.policy_document':
            return inline('user', () => principalsOf(module, block));
        case 'aws_ssoadmin_permission_set_inline_policy.inline_policy':
        case 'awscc_sso_permission_set.inline_policy':
            return inline(undefined, () => [attachments_permissionSet]);
        case 'aws_iam_policy.policy':
            return { kind: 'managed', of: 'managed', principals: () => [] };
        case 'awscc_iam_managed_policy.policy_document':
            return { kind: 'managed', of: 'managed', principals: () => attachments_shared(module, block) };
        default:
            return undefined;
    }
}
/** A well-known module holds what it is handed as its own resources would. */
function heldByModule(module, block, key) {
    const meaning = registry_meaningOf(module, block, key);
    if (meaning?.kind === 'managed')
        return { kind: 'managed', of: 'managed', principals: () => [] };
    return meaning?.kind === 'inline' ? inline(meaning.of, meaning.principals) : undefined;
}
/** What the ARN of a managed policy means under `key` of a block; `undefined` where that is not known. */
function attachmentAt(module, block, key) {
    const type = block.labels[0] ?? '';
    if (block.type === 'data' && type === 'aws_iam_policy_document')
        return /^statement\.(?:not_)?resources$|^statement\.condition\.values$/.test(key) ? { kind: 'named' } : undefined;
    if (block.type === 'module') {
        const meaning = registry_meaningOf(module, block, key);
        return meaning?.kind === 'attached' ? attachedTo(meaning.principals()) : undefined;
    }
    if (block.type !== 'resource')
        return undefined;
    if (/(?:^|\.)permissions_boundary$/.test(key))
        return { kind: 'boundary' };
    const named = (attributeName, principal) => attachedTo(whomIn(module, block, attributeName, principal));
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
            return attachedTo(attachments_shared(module, block));
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
/** Whom an attribute names, also by what a well-known module gives back. */
function whomIn(module, block, attributeName, type) {
    return givenBack(module, block, attributeName, type) ?? principalsIn(module, block, attributeName, type);
}
function inline(of, principals) {
    return { kind: 'inline', of, principals: () => orNobody(principals()) };
}
function attachedTo(principals) {
    return { kind: 'attached', principals: orNobody(principals) };
}
function orNobody(principals) {
    return principals.length === 0 ? [attachments_nobody] : principals;
}
function attachments_shared(module, block) {
    return [
        ...principalsIn(module, block, 'roles', 'role'),
        ...principalsIn(module, block, 'users', 'user'),
        ...(attribute(block, 'groups') === undefined ? [] : [attachments_group]),
    ];
}
const attachments_nobody = {
    kind: 'unknown',
    why: (0,reason/* because */.xx)('open-attachment') `whom it is attached to is not determined by these files`,
};
const attachments_group = {
    kind: 'unknown',
    why: (0,reason/* because */.xx)('group') `it is attached to a group, whose members these files do not name`,
};
const attachments_permissionSet = {
    kind: 'unknown',
    why: (0,reason/* because */.xx)('permission-set') `it belongs to a permission set of Identity Center, for which AWS reports nothing`,
};
/** Somebody whom another module attaches it to. */
function attachments_handedTo(block) {
    return {
        kind: 'unknown',
        why: (0,reason/* because */.xx)('handed-on') `it is handed to ${module_addressOf(block)}, and whom that attaches it to is not seen here`,
    };
}

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
        const [named, computed] = [all.get(target) ?? none, all.get(references_anyOf(target)) ?? none];
        return computed.length === 0 ? named : [...named, ...computed];
    };
    const byBlock = (0,memo/* memo */.ph)((target) => (0,text_group/* grouped */.z)(of(target), ({ block }) => block), mostTargets);
    return { of, inside: (block, target) => byBlock(target).get(block) ?? [] };
});
const none = [];
/** For how many targets their mentions are kept by block. */
const mostTargets = 100;
/** `local.*`, where a local is mentioned whose name is computed. */
function references_anyOf(target) {
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
        for (const part of (0,syntax_value/* partsOf */.CI)(node.expression))
            walk(part, attribute, here);
    };
    const enter = (entries, prefix) => {
        for (const { form, key, labels, value } of entries) {
            const step = [...prefix, [key, ...labels].join('.')];
            if (form === 'block' && value.kind === 'map')
                enter(value.entries, step);
            else if (!isOnlyAddress(block, step))
                walk(value, step, []);
        }
    };
    enter(block.body.entries, []);
}
/** Whether what stands there names things and asks them for nothing: what is waited for, moved, imported or made again. */
function isOnlyAddress({ type }, step) {
    const last = step[step.length - 1];
    if (last === 'depends_on')
        return true;
    if (type === 'moved' || type === 'removed')
        return last === 'from' || last === 'to';
    if (type === 'import')
        return last === 'to';
    return step[step.length - 2] === 'lifecycle' && (last === 'replace_triggered_by' || last === 'ignore_changes');
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
function references_placeOf({ block, attribute }) {
    return block.type === 'locals' ? `local.${attribute[0] ?? ''}` : module_addressOf(block);
}

;// CONCATENATED MODULE: ./sources/terraform/action-lists.js









/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);
/** How the lists of actions in `file` are found, with what the rest of the module says. */
function actionListsOf(module, file) {
    return (node) => {
        const list = action_lists_listOf(module, file, node) ??
            opaque((0,reason/* because */.xx)('actions-not-written-out') `its actions are ${action_lists_excerpt(node, file)}, which these files do not determine`);
        if (list.kind === 'list')
            return { ...list, knownOf: (other) => textsOf(other, module) };
        const known = textsOf(node, module);
        return known === undefined
            ? list
            : { ...list, known: { kind: 'list', range: node.range, items: known, layout: 'flow' } };
    };
}
/** What a value stands for, the same each time that the module is made; `undefined` where that is not all determined. */
function textsOf(node, module) {
    const [first, ...others] = madeModules(module).map((made) => action_lists_textsIn(evaluated(node, made, undefined)));
    if (first === undefined || others.some((each) => each?.join('\n') !== first.join('\n')))
        return undefined;
    return first.map((value) => ({ kind: 'string', range: node.range, value, quote: '"' }));
}
function action_lists_textsIn(value) {
    const items = value.kind === 'list' ? value.items : [value];
    const texts = items.map(exactText);
    return (value.kind === 'list' && value.open) || texts.includes(undefined) ? undefined : texts.map(String);
}
function action_lists_listOf(module, file, node) {
    if (node.kind === 'list' || node.kind === 'string')
        return { kind: 'list', node, others: [] };
    const local = localName(node);
    if (local !== undefined)
        return fromLocal(module, file, node, local);
    if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name))
        return undefined;
    const { args } = node.expression;
    const lists = args.map((arg) => action_lists_listOf(module, file, arg));
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
        return opaque((0,reason/* because */.xx)('shared-actions') `its actions stand in ${target.file.path}, under ${`local.${name}`}; only a list in the same file is edited`);
    const shared = chainOf(module, name).find((each) => referencesIn(module).of(`local.${each}`).length > 1);
    if (shared !== undefined)
        return opaque(whyShared(module, node, shared, target));
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
function whyShared(module, node, name, list) {
    const mentions = referencesIn(module).of(`local.${name}`);
    const shown = (0,message/* message */.iU) `${`local.${name}`} (${action_lists_placeAt(list)})`;
    const others = mentions.filter((each) => !each.trail.includes(node));
    const other = others.find((each) => !isActions(each.attribute));
    if (other === undefined || other.block.type === 'locals')
        return (0,reason/* because */.xx)('shared-actions') `its actions are ${shown}, which stands in ${mentions.length} places, so they are not narrowed for one of them${alsoIn(others)}`;
    return (0,reason/* because */.xx)('shared-actions') `its actions are ${shown}, which ${references_placeOf(other)} (${action_lists_placeAt(other)})${holdersOf(module, other)} uses as well, so they are not narrowed`;
}
/** The first of the other places. */
function alsoIn([other]) {
    return other === undefined ? (0,message/* words */.aL)('') : (0,message/* message */.iU) `; ${references_placeOf(other)} (${action_lists_placeAt(other)}) uses it as well`;
}
function action_lists_placeAt({ node, file }) {
    return `${file.path}:${(0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), node.range.start)}`;
}
/** Whose the policy is that mentions the list, where its block names them. */
function holdersOf(module, { block, attribute }) {
    const principals = holderAt(module, block, attribute.join('.'))?.principals() ?? [];
    const named = principals.flatMap((each) => (each.kind === 'exact' ? [`${each.type}/${each.name}`] : []));
    return named.length === 0 ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` of ${(0,message/* quotedList */.p4)(named)}`;
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
function action_lists_excerpt({ range }, { text }) {
    return (0,message/* visible */.RK)(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}
function opaque(why) {
    return { kind: 'opaque', why };
}

;// CONCATENATED MODULE: ./sources/terraform/statement-lists.js


/** Functions that only join, order or clean the lists they are given. */
const statement_lists_joining = new Set(['concat', 'flatten', 'distinct', 'compact', 'tolist']);
/** How many values are looked into, and how deep. */
const mostLooks = 2_000;
const statement_lists_deepest = 20;
/** The statements, and what stands among them; `undefined` where none of them is written out in the file. */
function statementsIn(module, file, node) {
    const budget = { left: mostLooks };
    const items = itemsOf(node, { module, file, budget, depth: 0 });
    return items.some(({ kind }) => kind === 'map') ? items : undefined;
}
function itemsOf(node, look) {
    if (--look.budget.left < 0 || look.depth > statement_lists_deepest)
        return [node];
    const inside = { ...look, depth: look.depth + 1 };
    if (node.kind === 'list')
        return node.items.flatMap((item) => itemsOf(item, inside));
    if (node.kind === 'literal' && node.value === null)
        return [];
    if (node.kind !== 'opaque')
        return [node];
    const { expression } = node;
    if (expression.kind === 'conditional')
        return [expression.whenTrue, expression.whenFalse].flatMap((branch) => itemsOf(branch, inside));
    if (expression.kind === 'call' && statement_lists_joining.has(expression.name) && !expression.expandFinal)
        return expression.args.flatMap((arg) => itemsOf(arg, inside));
    if (expression.kind === 'other' && expression.loop !== undefined) {
        const { key, value } = expression.loop;
        // An object that is made of something has no order of its own.
        return key === undefined ? itemsOf(value, inside) : [node];
    }
    const local = statement_lists_localIn(node, look);
    return local === undefined ? [node] : itemsOf(local, inside);
}
/** What a local stands for that is written in the same file, and that nothing else mentions. */
function statement_lists_localIn(node, { module, file }) {
    const path = pathOf(node);
    const [first, name = ''] = path ?? [];
    if (first !== 'local' || path?.length !== 2)
        return undefined;
    const target = module.locals.get(name);
    return target?.file.path === file.path && referencesIn(module).of(`local.${name}`).length === 1
        ? target.node
        : undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/template-files.js
/** Whether an attribute is the text of a template that others ask for once it is filled in. */
function isTemplateText({ type, labels }, attribute) {
    const isFilledIn = (type === 'data' || type === 'resource') && labels[0] === 'template_file';
    return isFilledIn && attribute.length === 1 && attribute[0] === 'template';
}
/** What it gives, made many times or not: the text with its variables filled in. */
const takesRendered = ([first, second]) => {
    if (first === undefined)
        return 'whole';
    const key = own.has(first) ? first : second;
    if (key === undefined)
        return 'whole';
    if (key === 'rendered')
        return 'value';
    return key === 'template' ? 'other' : 'nothing';
};
const own = new Set(['rendered', 'template', 'vars', 'id']);
/** Whether a text that stands in the module itself has holes or directives that only the data source fills in. */
function isFilledInLater(text) {
    return /\$\$\{|%%\{/.test(text);
}

;// CONCATENATED MODULE: ./sources/terraform/forms.js
/**
 * The forms in which Terraform holds a policy document, and the document each one means.
 *
 *   jsonencode({ Statement = [ … ] })              an object of HCL
 *   <<EOF … EOF   and   "{\"Statement\": … }"       JSON in a string, with `${…}` in it
 *   file("${path.module}/p.json"), templatefile()  JSON in a file of its own, also in `data.template_file`
 *   data.aws_iam_policy_document.x.json            HCL's own blocks
 *   local.x                                        any of these, elsewhere
 */











/** The document that begins at the end of a position; `undefined` where none does. */
function formOf(module, { trail, file, block, attribute }) {
    const node = trail[trail.length - 1];
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return fromMap(module, { node, file });
    if (isTemplateText(block, attribute) && isFilledInLater(forms_written({ node, file })))
        return inTemplate({ node, file });
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
function fromMap(module, { node, file }) {
    if ((0,read_document/* looksLikePolicy */.QC)(node))
        return { kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false };
    const statements = (0,syntax_node/* entry */.f)(node, 'Statement');
    if (statements?.kind !== 'opaque')
        return undefined;
    const written = statementsIn(module, file, statements);
    if (written !== undefined)
        return {
            ...{ kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false },
            statements: written,
        };
    const why = (0,reason/* because */.xx)('not-written-out') `its statements are ${forms_excerpt(statements, file)}, which these files do not determine`;
    return { kind: 'unreadable', at: { node, file }, whole: { node, file }, why };
}
/** What a policy in JSON has, also with its quotes escaped. */
const meansPolicy = /"Statement\\?"\s*:/;
/** JSON in a string or heredoc, where it is meant as a policy. */
function inString(located) {
    const { node, file } = located;
    if (!meansPolicy.test(forms_written(located)))
        return undefined;
    const parsed = (0,embedded_json/* parseEmbedded */.ww)(file.text, node);
    if (parsed.kind === 'unreadable')
        return {
            kind: 'unreadable',
            at: { node: { ...node, range: parsed.at }, file },
            whole: located,
            why: (0,reason/* because */.xx)('unreadable-file') `${parsed.why}`,
        };
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? { kind: 'document', node: parsed.root, file, language: json/* json */.P, hasDirectives: parsed.hasDirectives }
        : undefined;
}
/** JSON in a string whose holes stand for text that nobody knows here, as in `"$${action}"`. */
function inTemplate(at) {
    if (at.node.kind === 'opaque' && at.node.expression.kind !== 'template')
        return undefined;
    if (!meansPolicy.test(forms_written(at)))
        return undefined;
    const why = (0,reason/* because */.xx)('template-text') `it is a template whose holes are filled in elsewhere`;
    return { kind: 'unreadable', at, whole: at, why };
}
function forms_written({ node: { range }, file }) {
    return file.text.slice(range.start, range.end);
}
/** The file that a literal path below the module names, where it is at hand. */
function inFile(module, located) {
    const path = literalPath(module, located);
    const file = path === undefined ? undefined : module.files.get(path);
    if (file === undefined || !meansPolicy.test(file.text))
        return undefined;
    const parsed = (0,embedded_json/* parseEmbedded */.ww)(file.text, undefined);
    const whole = { kind: 'string', value: '', quote: '', range: { start: 0, end: file.text.length } };
    if (parsed.kind === 'unreadable')
        return {
            kind: 'unreadable',
            at: { node: { ...whole, range: parsed.at }, file },
            whole: { node: whole, file },
            why: (0,reason/* because */.xx)('unreadable-file') `${parsed.why}`,
        };
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? { kind: 'document', node: parsed.root, file, language: json_template/* jsonTemplate */.b, hasDirectives: parsed.hasDirectives }
        : undefined;
}
/** The path of `file("${path.module}/x.json")` from the root of the repository. */
function literalPath(module, located) {
    const { node } = resolved(module, located);
    const text = pathText(node);
    if (text === undefined || text.startsWith('/'))
        return undefined;
    return (0,text_path/* pathFrom */.Iw)(module.folder, text);
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
function documents_documentsIn(module) {
    const found = new Map();
    const hold = (form, name, position) => {
        const key = placeOfForm(form);
        const known = found.get(key) ?? { form, name, positions: [] };
        found.set(key, known);
        if (position !== undefined)
            known.positions.push(position);
    };
    for (const block of module.blocks) {
        if (documents_isDocument(block))
            hold({ kind: 'data', block }, module_addressOf(block), undefined);
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
function documents_isDocument({ type, labels }) {
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
                walk(value, step, documents_nameOf(block, [...names, key]), []);
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
function documents_nameOf(block, steps) {
    if (block.type === 'locals')
        return `local.${steps.join('.')}`;
    const isAlone = steps.length === 1 && block.type !== 'module' && block.type !== 'output';
    return isAlone ? module_addressOf(block) : `${module_addressOf(block)}.${steps.join('.')}`;
}
/** The nodes directly below a value. */
function childrenOf(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    return node.kind === 'opaque' ? (0,syntax_value/* partsOf */.CI)(node.expression) : [];
}
/** A way inside a block as one key, without the indexes of lists; a `dynamic` block is the block that it makes. */
function keyAt(steps) {
    return steps
        .filter((step, at) => !(step === 'content' && steps[at - 1]?.startsWith('dynamic.') === true))
        .filter((step) => !/^(?:\d+|\*)$/.test(step))
        .map((step) => step.replace(/^dynamic\./, ''))
        .join('.');
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
const hands_on_naming = new Set(['Resource', 'NotResource', 'Condition']);
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
const hands_on_placesIn = (0,memo/* memoOf */.Q0)((parent) => parent.kind === 'list'
    ? new Map(parent.items.map((item, index) => [item, String(index)]))
    : new Map(parent.entries.map(({ key, value }) => [value, key])));
const valuesOf = (0,memo/* memoOf */.Q0)((entries) => new Set(entries.map(({ value }) => value)));
function through(parent, child, inner) {
    if (parent.kind === 'list')
        return [hands_on_placesIn(parent).get(child) ?? '*', ...inner];
    if (parent.kind === 'map') {
        const key = hands_on_placesIn(parent).get(child);
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
        return inner.some((step) => hands_on_naming.has(step)) ? 'nothing' : first === undefined ? [] : undefined;
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
/**
 * The arguments that a call hands on, the other way round: where what is at `steps` of what comes out may come from.
 * Nothing where a call makes a new value.
 */
function sourcesOfCall(call, steps) {
    const { name, args, expandFinal } = call;
    const [first, second, third] = args;
    const [, ...deeper] = steps;
    const anywhere = steps.length === 0 ? [] : ['*', ...deeper];
    const from = (node, at) => node === undefined ? [] : [{ node, steps: at }];
    if (name === 'slice' || name === 'values')
        return from(first, anywhere);
    if (name === 'one' || name === 'element')
        return from(first, ['*', ...steps]);
    if (name === 'join')
        return from(second, ['*', ...steps]);
    if (name === 'lookup')
        return [...from(first, [keyIn(second), ...steps]), ...from(third, steps)];
    if (name === 'flatten')
        return args.flatMap((each) => hands_on_flattened(each, deeper));
    if (!keeping.has(name) && !hands_on_joining.has(name) && name !== 'merge')
        return [];
    const at = hands_on_joining.has(name) ? anywhere : steps;
    return args.flatMap((each, index) => from(each, expandFinal && index === args.length - 1 ? ['*', ...at] : at));
}
function keyIn(node) {
    return node?.kind === 'string' ? node.value : '*';
}
/** What is in lists of lists, however deep; an expression in them is a list, or an item. */
function hands_on_flattened(node, steps) {
    const found = [];
    const waiting = [node];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
        if (each.kind === 'list')
            waiting.push(...each.items.toReversed());
        else
            found.push({ node: each, steps: each.kind === 'opaque' ? ['*', ...steps] : steps });
    }
    return found;
}

;// CONCATENATED MODULE: ./sources/terraform/picked.js
/**
 * Whether a reference whose index is computed leaves an instance to nobody.
 *
 *   resource "aws_iam_policy" "p" { for_each = local.names }
 *   policy_arn = aws_iam_policy.p[each.key].arn       in a block with the same loop: each of them has its policy
 *   policy     = data.aws_iam_policy_document.d[each.key].json      a document that nobody takes grants nothing
 *
 * All instances of a block are one text, so whichever is picked, it is this text.
 */



/** Whether the instances of a block that a reference picks are all of them, or no other one would be a grant. */
function picksEvery(asked, { node, block, file }, home) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'traversal' || node.expression.indexes.length !== 1)
        return false;
    if (asked.type === 'data')
        return true;
    const [index] = node.expression.indexes;
    if (index === undefined)
        return false;
    const keys = instancesOf(home, asked).map(({ key, isAny }) => (isAny ? undefined : exactText(key)));
    if (keys.includes(undefined))
        return isOwnKey(index, file.text) && isSameLoop(asked, block);
    const picked = instancesOf(home, block).map((instance) => exactText(instances_valueOf(home, { node: index, file }, instance)));
    return !picked.includes(undefined) && keys.every((key) => picked.includes(key));
}
/** The key of an instance that nobody picks, where every reference picks one by a literal key. */
function keyLeft(asked, mentions, home) {
    const picked = mentions.map(({ node, rest: [first = '', ...more] }) => node.kind === 'opaque' &&
        node.expression.kind === 'traversal' &&
        node.expression.indexes.length === 0 &&
        more.length > 0
        ? first
        : '*');
    const isLoop = attribute(asked, 'for_each') !== undefined || attribute(asked, 'count') !== undefined;
    if (!isLoop || picked.length === 0 || picked.includes('*'))
        return undefined;
    const keys = instancesOf(home, asked).map(({ key, isAny }) => (isAny ? undefined : exactText(key)));
    return keys.find((key) => key !== undefined && !picked.includes(key));
}
function isOwnKey({ range }, text) {
    return /^(?:each\.key|count\.index)$/.test(text.slice(range.start, range.end));
}
function isSameLoop(one, other) {
    return ['for_each', 'count'].some((key) => {
        const [first, second] = [loopText(one, key), loopText(other, key)];
        return first !== undefined && first === second;
    });
}
function loopText(block, key) {
    const found = attribute(block, key);
    return found === undefined ? undefined : found.file.text.slice(found.node.range.start, found.node.range.end);
}

;// CONCATENATED MODULE: ./sources/terraform/take.js
/**
 * What the steps after a reference take of the thing that it names: `json` of a document, `arn` of a policy.
 *
 * Anything that a thing does not say of itself is `other`: it may hand the value on to anybody.
 */
/** The value itself, and nothing of it. */
const takesItself = (rest) => (rest.length === 0 ? 'value' : 'nothing');
/** The value itself; a part of it is not followed. */
const asItIs = (rest) => (rest.length === 0 ? 'value' : 'other');
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
/** What a block gives under one of its attributes, made many times or not. */
function takesAttribute(name) {
    return ([first, second]) => {
        if (first === undefined)
            return 'whole';
        return first === name || second === name ? 'value' : 'nothing';
    };
}
function isAttribute(step) {
    return ['json', 'minified_json', 'id', 'statement', 'version'].includes(step);
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
    const asked = blockAt(home, target.split('.'));
    flow_mentions(referencesIn(home).of(target), { home, inner: [], take, certain: true, asked }, walk);
    return walk.landings;
}
/** Everywhere what is at `inner` in the value of `target` goes. */
function landingsOfPart(target, inner, home) {
    const walk = { budget: walksIn(home.around), landings: [], seen: new Set(), steps: 0 };
    const mentioned = referencesIn(home).of(target).filter(isNoRule);
    flow_mentions(mentioned, { home, inner, take: asItIs, certain: true }, walk);
    return walk.landings;
}
/** Follows every reference that asks for the value. */
function flow_mentions(all, carried, walk) {
    for (const each of all) {
        if (isSpent(each, 1, walk))
            return;
        const { inner } = carried;
        const length = Math.min(inner.length, each.rest.length);
        if (!asks(inner, each.rest, length))
            continue;
        const certain = carried.certain && (isCertain(inner, each, length) || asksForEach(each, carried));
        const left = { ...carried, inner: inner.slice(length), certain, asked: undefined };
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
/** Whether an index that is computed picks one instance of a block, and none is left that nobody picks. */
function asksForEach(mention, { asked, home, inner }) {
    return asked !== undefined && inner.length === 0 && picksEvery(asked, mention, home);
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
    if (block.type === 'locals' ||
        first === 'for_each' ||
        attribute[attribute.length - 1] === 'for_each' ||
        block.type === 'output' ||
        isTemplateText(block, attribute))
        walk.landings.push({ kind: 'handed', at });
    if (block.type === 'locals')
        flow_mentions(referencesIn(home).of(`local.${first}`), carried, walk);
    else if (isTemplateText(block, attribute))
        flow_mentions(referencesIn(home).of(module_addressOf(block)), { ...carried, take: takesRendered }, walk);
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
    const home = called === undefined ? undefined : calls_madeBy({ from: carried.home, block: at.block }, called);
    if (home === undefined || !isArgument(argument)) {
        land(at, carried, walk);
        return;
    }
    walk.landings.push({ kind: 'handed', at });
    flow_mentions(referencesIn(home).of(`var.${argument}`).filter(isNoRule), { ...carried, home }, walk);
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
        flow_mentions(shown, { ...carried, home: from, inner: [name, ...inner] }, walk);
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
    flow_mentions([{ ...at, rest }], { ...carried, inner: carried.inner.slice(1) }, walk);
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

;// CONCATENATED MODULE: ./sources/terraform/named-arns.js
/**
 * The names by which a module means managed policies that it does not refer to.
 *
 *   policy_arn = "arn:aws:iam::111122223333:policy/deploy"                   deploy
 *   policy_arn = "${local.prefix}/deploy"                                    what the local makes of it
 *   policy_arn = format("arn:aws:iam::%s:policy/%s", var.account, each.key)  one for each key
 *   data "aws_iam_policy" "p" { name = "${var.env}-deploy" }                 *-deploy
 *
 * A name is a glob. One of which the text determines nothing is left out: it says of no policy that it is meant.
 */




/** Everything in the module that reads like the ARN of a policy, or names one for a permission set, by the name at its end. */
function arnsIn(module) {
    return module.blocks.flatMap((block) => positionsIn(block).flatMap((position) => {
        if (module.only !== undefined)
            spend(walksIn(module.around), 1);
        return [...new Set(namesAt(module, position))].map((name) => ({ name, found: position }));
    }));
}
/** The data sources that look up a managed policy, by its name. */
function lookupsIn(module) {
    return module.blocks.flatMap((block) => {
        if (block.type !== 'data' || block.labels[0] !== 'aws_iam_policy')
            return [];
        const [names, arns] = ['name', 'arn'].map((key) => globsAt(module, block, attribute(block, key)));
        const all = [...(names ?? []), ...(arns ?? []).flatMap(named_arns_nameIn)];
        return [...new Set(all)].map((name) => ({ name, found: block }));
    });
}
/** What stands behind the last slash. */
function nameAtEnd(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
function namesAt(module, position) {
    const { block, attribute: steps, trail, file } = position;
    const node = trail[trail.length - 1];
    if (node === undefined)
        return [];
    if (trail.length === 1 && node.kind === 'opaque' && /polic(?:y|ies)_arns?$/.test(steps[steps.length - 1] ?? ''))
        return globsAt(module, block, { node, file }).flatMap((glob) => (glob.includes('/') ? named_arns_nameIn(glob) : []));
    const isText = node.kind === 'string' || (node.kind === 'opaque' && /^(?:template|call)$/.test(node.expression.kind));
    const glob = isText ? globOf(module, { node, file }) : undefined;
    const isName = steps.slice(-2).join('.') === 'customer_managed_policy_reference.name';
    return glob !== undefined && (isName || /(?:^|^(?:arn:|\*).*:)policy\//.test(glob)) ? named_arns_nameIn(glob) : [];
}
/** The name at the end of an ARN; none of a policy of AWS, or where nothing of the name is known. */
function named_arns_nameIn(arn) {
    const name = nameAtEnd(arn);
    return name === '*' || /^arn:[^:]*:iam::aws:/.test(arn) ? [] : [name];
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
function purpose_purposeOf(block, key) {
    const { type } = block;
    if (/assume_role|trust/.test(key))
        return (0,message/* message */.iU) `it is the trust policy ${key} of ${module_addressOf(block)}`;
    const isPolicy = type === 'resource'
        ? !handsOn(block.labels[0] ?? '', key) && /polic|document|content$/.test(key)
        : type === 'module' && /(?:bucket|key|queue|topic|resource|repository|endpoint|boundary)_?polic/.test(key);
    return isPolicy ? (0,message/* message */.iU) `it is ${key} of ${module_addressOf(block)}, which is not an identity policy` : undefined;
}
/** Whether a resource only keeps a text or passes it to others, or makes principals with it: a file, a parameter, a secret engine. */
function handsOn(type, key) {
    return ((/content$/.test(key) && !/polic/.test(type)) ||
        /^(?:null_|terraform_data|local_|vault_aws_|kubernetes_|kubectl_|helm_|github_|gitlab_|aws_s3_(?:bucket_)?object$|aws_cloudformation_)/.test(type));
}

;// CONCATENATED MODULE: ./sources/terraform/unseen.js
/**
 * What of a module, and of those that call it, is not seen as Terraform sees it: somebody unknown each.
 *
 *   a file that could not be read     it may use everything, a broken text what it mentions
 *   `override.tf`, `*_override.tf`    its blocks are merged into others, which is not done here
 *   `provider = aws.other`            the role of that name may be one of another account
 *
 * https://developer.hashicorp.com/terraform/language/files/override
 * https://developer.hashicorp.com/terraform/language/meta-arguments/resource-provider
 */







/** Somebody unknown for each reason why what the module says of a document is not all; `attaching` are the blocks that attach it. */
function unseenBeside(module, attaching) {
    const providers = [...new Set([...providersOf(module, attaching), ...providersOfCalls(module)])];
    return [...unseenIn(module), ...(providers.length < 2 ? [] : [unseen_unknown(severalProviders(providers))])];
}
const unseenIn = (0,memo/* memoOf */.Q0)((module) => {
    const { modules, unread } = module.around;
    const folders = new Set([module.folder]);
    for (const folder of folders)
        for (const { from } of callsOf({ ...module, folder, only: undefined }))
            folders.add(from.folder);
    return [...folders].flatMap((folder) => [
        ...(unread.get(folder) ?? []).filter((each) => mayUse(each, modules.get(folder))).map(whatItUses),
        ...overridesIn(modules.get(folder)),
    ]);
});
function unseen_unknown(why) {
    return { kind: 'unknown', why };
}
/** A text that is broken uses nothing of a module of which it mentions nothing. */
function mayUse({ file: { text, unread } }, module) {
    if (unread !== undefined || module === undefined || /\bpolicy\/|\bfile|"aws_iam_policy"/.test(text))
        return true;
    return targetsInText(text).some((target) => {
        const [first, second = ''] = target.split('.');
        return first === 'local' ? second === '*' || module.locals.has(second) : isHere(target, module);
    });
}
/** Files of Terragrunt that make code which mentions a block of the module: it may give a policy to somebody. Its locals are Terragrunt's own. */
function generatingFor(module, files) {
    const isBlock = (target) => !/^(?:local|var)\.|\*$/.test(target) && blockAt(module, target.split('.')) !== undefined;
    return files.filter(({ text }) => /\bgenerate\s*(?:"|=)/.test(text) && targetsInText(text).some(isBlock));
}
function isHere(target, module) {
    return target.endsWith('*') || blockAt(module, target.split('.')) !== undefined;
}
function whatItUses({ file, at, why }) {
    const line = file.unread === undefined ? (0,message/* words */.aL)(`:${(0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), at.start)}`) : (0,message/* words */.aL)('');
    return unseen_unknown((0,reason/* because */.xx)('unread-user') `${file.path}${line} could not be read and may use it: ${why}`);
}
const unseen_merged = new Set(['locals', 'module', 'variable', 'output']);
function overridesIn(module) {
    const paths = (module?.blocks ?? []).flatMap((block) => maySay(block) && /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(block.file.path) ? [block.file.path] : []);
    return [...new Set(paths)].map((path) => unseen_unknown((0,reason/* because */.xx)('override-file') `${path} overrides blocks of the module, which are not merged here`));
}
/** Whether the block may say who has a policy, or what is in it: a bucket or an instance does not. */
function maySay({ type, labels }) {
    if (type !== 'resource' && type !== 'data')
        return unseen_merged.has(type);
    return /iam|sso|identity|polic|role|user|group|permission|principal/.test(labels[0] ?? '');
}
/** The providers that make what attaches a document, as far as they may be of several accounts; the default one is `aws`. */
function providersOf(module, attaching) {
    const names = [...attaching].map((block) => pathOf(attribute(block, 'provider')?.node ?? noNode)?.join('.') ?? 'aws');
    return [...new Set(names.filter((name) => name === 'aws' || !isOnlyRegion(module, name)))];
}
/** The providers that the calls of a module give it, as far as they may be of several accounts. */
const providersOfCalls = (0,memo/* memoOf */.Q0)((module) => {
    const given = callsOf(module).map(({ from, block }) => {
        const map = attribute(block, 'providers')?.node;
        const names = map?.kind === 'map' ? map.entries.map(({ value }) => pathOf(value)?.join('.') ?? 'aws') : [];
        return names.filter((name) => name !== 'aws' && !isOnlyRegion(from, name)).join(' and ') || 'aws';
    });
    return given.every((each) => each === given[0]) ? [] : given;
});
const noNode = { kind: 'literal', value: null, range: { start: 0, end: 0 } };
/** Whether the provider is there and differs in nothing that may mean another account. */
function isOnlyRegion({ blocks }, name) {
    const provider = blocks.find((block) => {
        const alias = block.type === 'provider' ? attribute(block, 'alias')?.node : undefined;
        return alias?.kind === 'string' && `${block.labels[0] ?? ''}.${alias.value}` === name;
    });
    return provider?.body.entries.every(({ key }) => sameAccount.has(key)) === true;
}
const sameAccount = new Set(['alias', 'region', 'default_tags', 'ignore_tags', 'version', 'max_retries', 'retry_mode']);
function severalProviders(names) {
    return (0,reason/* because */.xx)('several-accounts') `it is attached by ${(0,message/* quotedList */.p4)(names)}, which may be providers of several accounts`;
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
const indexOf = (0,memo/* memoOf */.Q0)((module) => ({
    module,
    arns: byName(arnsIn(module)),
    lookups: byName(lookupsIn(module)),
}));
function byName(all) {
    return new Map([...(0,text_group/* grouped */.z)(all, ({ name }) => name)].map(([name, group]) => [name, group.map(({ found }) => found)]));
}
/** The uses of a document, all of them. */
function uses_usesOf(held, index) {
    const { module } = index;
    const found = {
        holders: new Map(),
        shelves: new Map(),
        names: new Set(),
        attaching: new Map(),
        principals: [],
        other: [],
        landed: [],
    };
    const landings = held.form.kind === 'data'
        ? landingsOf(module_addressOf(held.form.block), takesDocument, module)
        : held.positions.flatMap((position) => landingsFrom(position, module));
    const documents = new Map();
    study(landings, { ...index, found, documents, asked: new Set() });
    return {
        holders: [...found.holders.keys()],
        shelves: [...found.shelves.values()],
        names: [...found.names],
        attaching: [...found.attaching.keys()],
        principals: [...found.principals, ...unseenBeside(module, found.attaching.keys())],
        leftAlone: found.other[0],
        builtInto: [...new Set(documents.values())],
        landed: found.landed,
    };
}
/** The uses of one document that several modules have. */
function unitedUses(all) {
    return {
        holders: all.flatMap(({ holders }) => holders),
        shelves: [...new Map(all.flatMap(({ shelves }) => shelves).map((each) => [each.key ?? each.of, each])).values()],
        names: [...new Set(all.flatMap(({ names }) => names))],
        attaching: all.flatMap(({ attaching }) => attaching),
        principals: all.flatMap(({ principals }) => principals),
        leftAlone: all.find(({ leftAlone }) => leftAlone !== undefined)?.leftAlone,
        builtInto: [...new Set(all.flatMap(({ builtInto }) => builtInto))],
        landed: all.flatMap(({ landed }) => landed),
    };
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
    if (documents_isDocument(block) && sourceKeys.includes(key)) {
        found.landed.push(at);
        const place = `${block.file.path} ${block.body.range.start}${wayTo(home)}`;
        if (within.documents.has(place))
            return;
        if (within.documents.size >= mostBuilt) {
            found.principals.push(alsoUsed(at));
            return;
        }
        within.documents.set(place, block);
        study(landingsOf(module_addressOf(block), takesDocument, home), within);
        return;
    }
    const holder = holderAt(home, block, key);
    if (holder !== undefined) {
        found.landed.push(at);
        if (!landing.certain)
            found.principals.push(picked(at));
        found.holders.set(block, true);
        for (const name of policyNamesOf(home, block) ?? policyNames(home, block, at.trail[0]))
            found.names.add(name);
        found.attaching.set(block, true);
        const principals = holder.principals();
        found.principals.push(...principals);
        for (const each of uses_shelvesOf(holder, principals, block, home))
            found.shelves.set(each.key ?? each.of, each);
        if (holder.kind === 'managed')
            attachmentsOf(block, home, within);
        else
            askedFor(landing, within);
        return;
    }
    found.landed.push(at);
    const purpose = purpose_purposeOf(block, key);
    if (purpose === undefined)
        found.principals.push(alsoUsed(at));
    else
        found.other.push(purpose);
}
/** What a block makes of the document; a block that several calls make is several. */
function uses_shelvesOf({ of }, principals, block, home) {
    switch (of) {
        case undefined:
            return [];
        case 'managed':
            return [(0,size/* shelfOf */.qR)(of, `${block.file.path} ${block.body.range.start}${wayTo(home)}`)];
        case 'group':
            return [(0,size/* shelfOf */.qR)(of, globOf(home, attribute(block, 'group') ?? attribute(block, 'group_name')))];
        default:
            return principals.map((ref) => (0,sources_source/* shelfOfOwner */.JC)(of, ref));
    }
}
/** An inline policy can be asked for the document that it was given. */
function askedFor({ block, home, attribute: [first = ''] }, within) {
    const place = `${block.file.path} ${block.body.range.start} ${first}${wayTo(home)}`;
    if (block.type !== 'resource' || within.asked.has(place))
        return;
    within.asked.add(place);
    study(landingsOf(module_addressOf(block), takesAttribute(first), home), within);
}
/** Whether `var.name` of the module, or an element of it, becomes an identity policy or part of one, or may where it was not followed to its end. */
function isGranted(name, home) {
    return landingsOf(`var.${name}`, takesItself, home).some((landing) => (landing.kind === 'beyond' && landing.isCut) ||
        (landing.kind === 'attribute' &&
            (holderAt(landing.home, landing.block, dotted(landing)) !== undefined ||
                (documents_isDocument(landing.block) && sourceKeys.includes(dotted(landing))))));
}
/** Follows the ARN of a managed policy; one that nobody attaches is in use somewhere else, or will be. */
function attachmentsOf(policy, home, { found }) {
    const before = found.principals.length + found.other.length;
    const literal = byLiteralArn(policy, home);
    if (literal === undefined)
        found.principals.push(notSearched(policy));
    const landings = [...landingsOf(module_addressOf(policy), takesArn, home), ...(literal ?? [])];
    for (const landing of landings) {
        if (landing.kind === 'handed')
            continue;
        if (landing.kind === 'beyond')
            found.principals.push(alsoUsed(landing.at));
        else
            studyAttachment(landing, found);
    }
    const left = keyLeft(policy, referencesIn(home).of(module_addressOf(policy)), home);
    const unattached = left === undefined ? module_addressOf(policy) : `${module_addressOf(policy)}[${JSON.stringify(left)}]`;
    if (left !== undefined || found.principals.length + found.other.length === before)
        found.principals.push({ kind: 'unknown', why: (0,reason/* because */.xx)('not-attached') `nothing here attaches ${unattached}` });
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
        ...fitting(lookups, name).flatMap((block) => landingsOf(module_addressOf(block), takesArn, home)),
        ...fitting(arns, nameAtEnd(name)).flatMap((position) => landingsFrom(position, home)),
    ];
}
/** What is found under a name that may be this one. */
function fitting(all, name) {
    return [...all].flatMap(([each, found]) => (mayBeOne(each, name) ? found : []));
}
/** Whether two globs may stand for one name, as far as their beginnings and ends say; one that says nothing stands for none. */
function mayBeOne(one, other) {
    if (one === other)
        return true;
    if (one === '*' || !`${one}${other}`.includes('*'))
        return false;
    const [a, b] = [endsOfGlob(one), endsOfGlob(other)];
    return ((a.start.startsWith(b.start) || b.start.startsWith(a.start)) && (a.end.endsWith(b.end) || b.end.endsWith(a.end)));
}
function endsOfGlob(glob) {
    const first = glob.indexOf('*');
    return { start: first < 0 ? glob : glob.slice(0, first), end: glob.slice(glob.lastIndexOf('*') + 1) };
}
function alsoUsed(at) {
    if (at.block.type === 'module')
        return attachments_handedTo(at.block);
    const line = (0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(at.file), at.trail[0]?.range.start ?? at.block.body.range.start);
    return {
        kind: 'unknown',
        why: (0,reason/* because */.xx)('handed-on') `also used by ${references_placeOf(at)} (${at.file.path}:${line}), which may hand it on`,
    };
}
function notSearched(policy) {
    return {
        kind: 'unknown',
        why: (0,reason/* because */.xx)('unsearched-users') `who else attaches ${module_addressOf(policy)} was not searched to the end, since these files lead too far`,
    };
}
function picked(at) {
    return {
        kind: 'unknown',
        why: (0,reason/* because */.xx)('open-attachment') `${references_placeOf(at)} picks it, or another one, by an expression`,
    };
}
const boundary = (0,message/* words */.aL)('it serves as a permissions boundary, which limits and does not grant');
function dotted({ attribute: path, inner }) {
    return keyAt([...path, ...inner]);
}

;// CONCATENATED MODULE: ./sources/terraform/no-identity.js
/**
 * Actions that are known to grant nothing to a role or a user.
 *
 *   action = var.action                         of an `aws_lambda_permission`: who may call a function
 *   statement { actions = var.actions }         of a document that is only the policy of a key
 *   trusted_role_actions = ["sts:AssumeRole"]   by its name, and by what it holds
 *
 * A name alone says too little: under `trusted_actions`, `s3:GetObject` is told. And of a value
 * whose way is followed every end must be known, with at least one.
 */






/** How many actions of one value are followed. */
const mostFollowed = 50;
/** What the actions under a name are for, where both the name and all of them say it. */
function purposeByName(name, actions) {
    const areOf = (service) => actions.every((each) => each.toLowerCase().startsWith(`${service}:`));
    if (/assume|trust/i.test(name) && areOf('sts'))
        return (0,message/* words */.aL)('its name says that it is for trust policies');
    if (/key_?(?:polic|statement)/i.test(name) && areOf('kms'))
        return (0,message/* words */.aL)('its name says that it is for policies of keys');
    return undefined;
}
/** What the actions at these places are for, in an argument of a call or the default of a variable; `undefined` where one may be granted to somebody. */
function purposeOfActions(positions, home) {
    if (positions.length > mostFollowed)
        return undefined;
    const purposes = positions.map((each) => purposeOfLandings(landingsOfAction(each, home)));
    return purposes.every((each) => each !== undefined) ? purposes[0] : undefined;
}
/** Whether the lists at these places go to statements of documents that the modules at hand hold, `documents` among them, and nowhere else. */
function areReadThere(positions, home, documents) {
    if (positions.length > mostFollowed)
        return false;
    return positions.every((each) => {
        const ends = landingsOfAction(each, home).filter(({ kind }) => kind !== 'handed');
        return (ends.length > 0 &&
            ends.every((end) => end.kind === 'attribute' ? end.certain && isListOfActions(end) : isActionIn(end.at, documents)));
    });
}
/** Whether a place is under `Action` of a statement of an object that is a document. */
function isActionIn({ trail }, documents) {
    const inner = trail.findLastIndex(({ kind }, index) => kind === 'map' && index < trail.length - 1);
    const [map, value] = trail.slice(inner, inner + 2);
    if (inner < 0 || map?.kind !== 'map' || value === undefined)
        return false;
    return /^(?:Not)?Action$/.test(hands_on_placesIn(map).get(value) ?? '') && trail.some((node) => documents.has(node));
}
function isListOfActions({ block, attribute, inner }) {
    return documents_isDocument(block) && /^statement\.(?:not_)?actions$/.test(keyAt([...attribute, ...inner]));
}
/** Where an action goes; from the default of a variable, to wherever that is mentioned. */
function landingsOfAction(at, home) {
    const { block, trail } = at;
    if (block.type !== 'variable')
        return landingsFrom(at, home);
    const inner = handedOn(trail, []);
    return Array.isArray(inner) ? landingsOfPart(`var.${block.labels[0] ?? ''}`, inner, home) : [];
}
function purposeOfLandings(landings) {
    const ends = landings.filter(({ kind }) => kind !== 'handed');
    const purposes = ends.map((each) => (each.kind === 'attribute' ? purposeOfEnd(each) : undefined));
    return purposes.every((each) => each !== undefined) ? purposes[0] : undefined;
}
function purposeOfEnd({ block, home, attribute, inner }) {
    const key = keyAt([...attribute, ...inner]);
    if (saysWhoMayCall(block) && key === 'action')
        return (0,message/* message */.iU) `it is for ${module_addressOf(block)}, which says who may call and grants nothing to a role`;
    return documents_isDocument(block) && key === 'statement.actions' ? purposeOfDocument(block, home) : undefined;
}
/** Whether a block says who may call something, by the action it names. */
function saysWhoMayCall({ type, labels }) {
    return (type === 'resource' && /^aws_(?:lambda_(?:layer_version_)?|cloudwatch_event_)permission$/.test(labels[0] ?? ''));
}
/** What a document is for, where all of its uses are known and none is an identity policy. */
function purposeOfDocument(block, home) {
    const { holders, principals, leftAlone } = uses_usesOf({ form: { kind: 'data', block }, name: module_addressOf(block), positions: [] }, indexOf(home));
    return holders.length > 0 || principals.length > 0 ? undefined : leftAlone;
}

;// CONCATENATED MODULE: ./sources/terraform/handed-actions.js








/** The arguments of all modules called that hold actions outside of documents, and lists in files of their own that policies elsewhere are read with. */
function actionsHandedOn(module, inDocument) {
    return module.blocks.flatMap((block) => {
        if (block.type === 'module')
            return handed_actions_handedTo(block, inDocument, module);
        return block.type === 'locals' && holdsValuesOnly(module, block) ? handed_actions_listsIn(block, inDocument, module) : [];
    });
}
/** Whether the file of a block makes nothing. */
function holdsValuesOnly({ blocks }, { file }) {
    return blocks.every((each) => each.file !== file || /^(?:locals|variable|output|terraform|provider)$/.test(each.type));
}
/** The locals that are lists of actions of policies at hand, and nothing else. */
function handed_actions_listsIn(block, inDocument, module) {
    return positionsIn(block).flatMap((position) => {
        const [node, inner] = position.trail;
        if (node?.kind !== 'list' || inner !== undefined || !namesActions(node))
            return [];
        return areReadThere([position], module, inDocument)
            ? [{ block, name: position.name, node, purpose: (0,message/* words */.aL)('it is read in the policies that use it') }]
            : [];
    });
}
function handed_actions_handedTo(block, inDocument, module) {
    const holding = positionsIn(block).filter(({ attribute, trail }) => {
        if (!namesActions(trail[trail.length - 1]))
            return false;
        const key = handed_actions_keyOf(trail, attribute[attribute.length - 1] ?? '');
        return isKeyOfActions(key) && !trail.some((node) => inDocument.has(node));
    });
    return [...(0,text_group/* grouped */.z)(holding, ({ trail }) => trail[0])].flatMap(([whole, positions]) => {
        const [first] = positions;
        if (whole === undefined || first === undefined)
            return [];
        const purpose = purposeOfAll(positions, module) ?? purposeThere(block, positions, { module, inDocument });
        return [{ block, name: first.name, node: whole, purpose }];
    });
}
/** Where the lists are read as what statements of its module allow, nothing of them is left to be told. */
function purposeThere(block, positions, { module, inDocument }) {
    return areReadThere(positions, module, inDocument)
        ? (0,message/* message */.iU) `it is read in the policies that ${module_addressOf(block)} makes`
        : undefined;
}
function purposeOfAll(positions, module) {
    const [first] = positions;
    if (first === undefined)
        return undefined;
    const name = first.attribute[0] ?? '';
    if (saysWhoCalls(first.block, name))
        return (0,message/* message */.iU) `${name} says who may call ${module_addressOf(first.block)}`;
    const byName = purposeByName(name, positions.flatMap(({ trail }) => handed_actions_textsIn(trail[trail.length - 1])));
    // Of trust, only actions of trust.
    const byPlace = /assume_role|trust/.test(name) ? undefined : purpose_purposeOf(first.block, name);
    return byName ?? byPlace ?? purposeOfActions(positions, module);
}
/** The key that a value has in the object around it, or in its block. */
function handed_actions_keyOf(trail, outermost) {
    const [parent, node] = trail.slice(-2);
    if (node === undefined)
        return outermost;
    if (parent?.kind === 'map')
        return hands_on_placesIn(parent).get(node) ?? '';
    return '';
}
function isKeyOfActions(key) {
    return /^(?:not_?)?actions?$/i.test(key);
}
function handed_actions_textsIn(node) {
    if (node?.kind === 'string')
        return [node.value];
    return node?.kind === 'list' ? node.items.flatMap(handed_actions_textsIn) : [];
}
function namesActions(node) {
    if (node?.kind === 'string')
        return /^(?:[a-z0-9-]+:[A-Za-z*?][\w*?]*|\*)$/.test(node.value);
    return node?.kind === 'list' && node.items.some(namesActions);
}

;// CONCATENATED MODULE: ./sources/terraform/open-parts.js
/**
 * The parts of a value that becomes a policy which no document fills.
 *
 *   policy   = coalesce(var.policy, data.aws_iam_policy_document.d.json)      `var.policy`
 *   for_each = merge({ a = data.aws_iam_policy_document.d.json }, var.more)   `var.more`, for `policy = each.value`
 *
 * A document is followed forwards, to all of its uses (`flow.ts`). Here the way is taken backwards, from the
 * place that grants to whatever may fill it: what a document came through is looked into, and a part through
 * which none came is open. `null` and an empty text are no policy.
 */




/** How many values are looked at for one; what comes after is open. */
const open_parts_mostLooks = 2_000;
/** The open parts of a value, each once. */
function openParts(root, followed) {
    const found = new Map();
    const seen = new Map();
    const waiting = [{ ...root, steps: [] }];
    let looks = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const known = seen.get(at.node) ?? new Set();
        seen.set(at.node, known);
        const steps = at.steps.join(' ');
        if (known.has(steps))
            continue;
        known.add(steps);
        const parts = ++looks > open_parts_mostLooks ? undefined : open_parts_partsOf(at, followed);
        if (parts === undefined)
            found.set(at.node, at);
        else
            waiting.push(...parts.toReversed());
    }
    return [...found.values()];
}
/** What a value, or what is asked of it, is made of; `undefined` where it is open. */
function open_parts_partsOf(at, followed) {
    const { node } = at;
    if (node.kind === 'literal')
        return [];
    const isReached = followed.reached.has(node);
    if (node.kind === 'string')
        return node.value.trim() === '' || isReached ? [] : undefined;
    if (node.kind === 'list')
        return inside(at);
    if (node.kind === 'map')
        return isReached && (0,syntax_node/* entry */.f)(node, 'Statement') !== undefined ? [] : inside(at);
    if (isReached || node.expression.kind === 'conditional')
        return behind(at, node, followed);
    return undefined;
}
/** The items of a list or the values of a map, or the one that is asked for. */
function inside(at) {
    const { node, steps } = at;
    if (node.kind !== 'list' && node.kind !== 'map')
        return [];
    const [step = any, ...deeper] = steps;
    return [...hands_on_placesIn(node)].flatMap(([part, place]) => step === any || step === place ? [{ ...at, node: part, steps: deeper }] : []);
}
const any = '*';
/** What an expression that a document came through hands on; nothing for the document itself. */
function behind(at, { expression }, followed) {
    const { steps } = at;
    switch (expression.kind) {
        case 'conditional':
            return [expression.whenTrue, expression.whenFalse].map((node) => ({ ...at, node }));
        case 'template': {
            const [part] = expression.parts;
            return expression.parts.length === 1 && part?.kind === 'hole' ? [{ ...at, node: part.node }] : [];
        }
        case 'object': {
            const [step = any, ...deeper] = steps;
            return expression.entries
                .filter(({ key }) => step === any || key === undefined || key === step)
                .map(({ value }) => ({ ...at, node: value, steps: deeper }));
        }
        case 'call':
            return sourcesOfCall(expression, steps).map((source) => ({ ...at, ...source }));
        case 'traversal':
            return open_parts_named(at, expression.path, followed);
        default:
            return [];
    }
}
/** What a reference names, where that is an expression of these files. */
function open_parts_named(at, path, followed) {
    const [first = '', second = '', ...rest] = path;
    const steps = [...rest, ...at.steps];
    if (first === 'local')
        return ofLocal(second, steps, at.module);
    if (first === 'var')
        return ofVariable(second, steps, at.module, followed);
    if (first === 'module')
        return ofModule(second, steps, at.module);
    if (first === 'each')
        return loopOver(at, at.block.body, [any, ...steps]);
    const loop = loopOf(at, first);
    return loop === undefined ? [] : loopOver(at, loop, [any, ...steps]);
}
function ofLocal(name, steps, module) {
    const written = module.blocks.filter(({ type }) => type === 'locals');
    return written.flatMap((block) => {
        const found = attribute(block, name);
        return found === undefined ? [] : [{ node: found.node, module, block, attribute: [name], steps }];
    });
}
/** What the calls give; those of folders that tell their own gaps are told there. Who else calls may give anything. */
function ofVariable(name, steps, module, { told }) {
    if (strangersOf(module) > 0)
        return undefined;
    const calls = callsOf(module);
    const given = calls.flatMap(({ from, block }) => {
        const argument = attribute(block, name);
        if (argument === undefined || told.has(from.folder))
            return [];
        return [{ node: argument.node, module: from, block, attribute: [name], steps }];
    });
    const variable = variableOf(module, name);
    const standard = variable === undefined ? undefined : attribute(variable, 'default');
    const isLeftOut = calls.some(({ block }) => attribute(block, name) === undefined);
    if (variable === undefined || standard === undefined || !isLeftOut)
        return given;
    return [...given, { node: standard.node, module, block: variable, attribute: ['default'], steps }];
}
/** What the module that is called gives back. */
function ofModule(name, steps, module) {
    const call = blockAt(module, ['module', name]);
    const called = call === undefined ? undefined : calledBy(call, module.around);
    const [output = '', ...deeper] = call !== undefined && isMany(call) ? steps.slice(1) : steps;
    const block = called === undefined ? undefined : calls_outputOf(called, output);
    const value = block === undefined ? undefined : attribute(block, 'value');
    if (called === undefined || block === undefined || value === undefined)
        return [];
    return [{ node: value.node, module: called, block, attribute: ['value'], steps: deeper }];
}
/** What a block is made over. */
function loopOver(at, body, steps) {
    const over = (0,syntax_node/* entry */.f)(body, 'for_each');
    return over === undefined ? [] : [{ ...at, node: over, steps }];
}
/** The body of the `dynamic` block around a value whose elements are called so. */
function loopOf({ block, attribute: way }, name) {
    let { body } = block;
    for (const step of way) {
        const found = body.entries.find(({ key, labels }) => [key, ...labels].join('.') === step)?.value;
        if (found?.kind !== 'map')
            return undefined;
        if (step === `dynamic.${name}`)
            return found;
        body = found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/gaps.js
/**
 * The identity attributes of a module that no document reached: each is a policy nobody could read.
 *
 * An attribute may hold several values (a conditional, a list): each of them must be a
 * document, or lead to one; what is left is told with its place. `null` is no policy.
 */













/** What documents that land at some positions, and stand at others, account for in the modules of these folders. */
function followedFrom(landed, documents, told) {
    return {
        reached: new Set(landed.flatMap(({ trail }) => trail)),
        inDocument: new Set(documents.flatMap(({ trail }) => trail.slice(-1))),
        told,
    };
}
/** Every part of an identity attribute that no document reaches, and every argument that hands on actions outside of all. */
function gapsIn(module, followed) {
    const openIn = (block, { node, attribute }) => openParts({ node, module, block, attribute }, followed);
    const unread = rootsIn(module).flatMap(({ block, roots, statements }) => [
        ...roots.flatMap((root) => openIn(block, root).flatMap((part) => gapsAt(block, root, part))),
        ...statements.flatMap((root) => (openIn(block, root).length === 0 ? [] : [gaps_handedOn(block, root)])),
    ]);
    const known = new Set(unread.map(({ at }) => at.node));
    return [
        ...unread,
        ...actionsHandedOn(module, followed.inDocument).flatMap((each) => (known.has(each.node) ? [] : [ofActions(each)])),
    ];
}
/** The gap where the part stands; and where the policy stands, if that is another file. */
function gapsAt(block, { name, node }, part) {
    const { file } = part.block;
    const shown = forms_excerpt(part.node, file);
    const own = {
        block,
        at: { node: part.node, file },
        name,
        why: (0,reason/* because */.xx)('not-written-out') `its policy is ${shown}, which these files do not determine`,
    };
    if (file === block.file)
        return [own];
    const line = (0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), part.node.range.start);
    const why = (0,reason/* because */.xx)('not-written-out') `its policy may be ${shown} (${file.path}:${line}), which these files do not determine`;
    const start = { path: file.path, start: part.node.range.start };
    return [{ ...own, at: { node, file: block.file }, why, because: start }, own];
}
function ofActions({ block, name, node, purpose }) {
    const gap = gaps_handedOn(block, { name, node });
    return purpose === undefined ? gap : { ...gap, leftAlone: purpose };
}
/** What each block holds of policies and statements, found once. */
const rootsIn = (0,memo/* memoOf */.Q0)((module) => module.blocks.map((block) => ({ block, roots: rootsOf(module, block), statements: statementsOf(module, block) })));
function gaps_handedOn(block, { name, node }) {
    const why = (0,reason/* because */.xx)('unseen-policy') `it hands actions to ${module_addressOf(block)}, and which policy that makes of them is not seen here`;
    return { block, at: { node, file: block.file }, name, why };
}
/** The arguments in which a well-known module takes statements. */
function statementsOf(module, block) {
    if (block.type !== 'module')
        return [];
    return wholeValues(block, (key) => registry_meaningOf(module, block, key)?.kind === 'statements');
}
/** The values of a block's own attributes. */
function wholeValues(block, isWanted) {
    return positionsIn(block).flatMap(({ attribute, trail, name }) => {
        const [node] = trail;
        return node !== undefined && trail.length === 1 && isWanted(attribute.join('.')) ? [{ name, node, attribute }] : [];
    });
}
/** The values that are identity policies; also those inside objects, as `policies = [{ policy_document = … }]`. */
function rootsOf(module, block) {
    if (documents_isDocument(block))
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
        return isValue && holderAt(module, block, key) !== undefined ? [{ name, node, attribute }] : [];
    });
}
/** The arguments of a call of a module at hand that become identity policies there. */
function argumentsOf(module, block) {
    const called = calledBy(block, module.around);
    const home = called === undefined ? undefined : calls_madeBy({ from: module, block }, called);
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
            keys.push((child === undefined ? undefined : hands_on_placesIn(parent).get(child)) ?? '');
        else if (parent?.kind !== 'list')
            return undefined;
    }
    return keys;
}
function isEntryOf(trail) {
    return trail[trail.length - 2]?.kind === 'map';
}

;// CONCATENATED MODULE: ./sources/terraform/meaning.js








/** The meaning of the values in a module's files. */
const meaning_meaningIn = (0,memo/* memoOf */.Q0)((module) => (node) => meaning_meaningOf(onlyMade(module))(node));
/** The same, each time that the module is made; `holdersOf` says who has the policy in a module. */
function meaning_meaningsIn(module, holdersOf) {
    const timeOf = (made) => ({
        meaning: meaning_meaningOf(made),
        holders: (0,memo/* once */.Oo)(() => exactly(made.isAny ? [] : holdersOf(onlyTime(made)))),
    });
    const made = madeModules(module);
    const told = [nothingTold, ...(settingsToTell(module.around) ?? [])].flatMap((each) => madeModules(module, each));
    return {
        made: made.length > mostTimes ? [{ meaning: meaning_meaningIn(module), holders: () => undefined }] : made.map(timeOf),
        told: told.length > mostTimes ? [] : told.map(timeOf),
    };
}
/** How many times a module's values are told apart. */
const mostTimes = 100;
function exactly(refs) {
    const names = refs.map((ref) => (ref.kind === 'exact' ? `${ref.type} ${ref.name.toLowerCase()}` : undefined));
    return names.length === 0 || names.includes(undefined) ? undefined : new Set(names.map(String));
}
const meaning_meaningOf = (0,memo/* memoOf */.Q0)((within) => meaningAt(within, undefined));
/** Of what a call gives in one of its loops, as well. */
const meaningAt = (within, instance) => (node) => {
    const path = pathOf(node);
    if (path === undefined)
        return undefined;
    const [first, second = '', third] = path;
    if (first === 'each')
        return instance === undefined ? undefined : eachIn(path.slice(1), node, instance);
    if (first === 'local' || first === 'var') {
        const found = first === 'local' ? localIn(second, within) : given_givenTo(second, within);
        const value = found === undefined ? undefined : below(found.node, path.slice(2));
        return found === undefined || value === undefined
            ? undefined
            : { kind: 'value', node: value, source: found.source, meaning: inScope(found.scope) };
    }
    const block = blockAt(within.module, path);
    if (block?.type === 'module' && third !== undefined && path.length === 3)
        return meaning_givenBack(block, third, within);
    if (block?.type !== 'resource' || path.length < 3)
        return undefined;
    return {
        kind: 'resource',
        type: first ?? '',
        label: second,
        attribute: path[path.length - 1] ?? '',
        name: meaning_nameOf(block, within),
        formerly: formerly(`${first ?? ''}.${second}`, within),
    };
};
function inScope({ within, instance }) {
    return instance === undefined ? meaning_meaningOf(within) : meaningAt(within, instance);
}
/** What a loop gives this time: the value as it is written beside its key, or else its text. */
function eachIn([what, ...steps], node, instance) {
    const { block, within, key } = instance;
    const loop = attribute(block, 'for_each');
    const written = loop === undefined ? undefined : resolved(within.module, loop);
    const name = exactText(key);
    const found = what === 'value' && name !== undefined ? below(written?.node, [name, ...steps]) : undefined;
    if (found !== undefined && written !== undefined)
        return { kind: 'value', node: found, source: written.file.text, meaning: meaning_meaningOf(within) };
    const text = exactText(evaluated(node, within, instance));
    return text === undefined
        ? undefined
        : {
            kind: 'value',
            node: { kind: 'string', value: text, range: node.range, quote: '"' },
            source: '',
            meaning: meaning_meaningOf(within),
        };
}
function meaning_givenBack(call, name, within) {
    const [only, ...others] = instancesIn(within, call);
    const made = only === undefined || others.length > 0 ? undefined : madeByInstance(only);
    const output = made === undefined ? undefined : calls_outputOf(made.module, name);
    const value = output === undefined ? undefined : attribute(output, 'value');
    return made === undefined || value === undefined
        ? undefined
        : { kind: 'value', node: value.node, source: value.file.text, meaning: meaning_meaningOf(made) };
}
/** What stands under these keys of an object, where it is written out. */
function below(node, steps) {
    // An index that is not literal is none of the keys.
    let found = steps.includes('*') ? undefined : node;
    for (const step of steps)
        found = found?.kind === 'map' ? (0,syntax_node/* entry */.f)(found, step) : undefined;
    return found;
}
/** The addresses that a resource had, each as its own module called it, by the `moved` blocks of its module and of those that call it. */
function formerly(address, within) {
    const scopes = scopesOf(within);
    const found = [`${scopes[0]?.prefix ?? ''}${address}`];
    for (const to of found) {
        for (const { prefix, module } of scopes) {
            const from = to.startsWith(prefix) ? movedTo(to.slice(prefix.length), module) : undefined;
            if (from !== undefined && found.length < mostMoves && !found.includes(prefix + from))
                found.push(prefix + from);
        }
    }
    return [...new Set(found.slice(1).map((each) => each.replace(/^(?:module\.[^.]+\.)+/, '')))];
}
const mostMoves = 100;
/** The module and those that call it, each with what the outermost one writes before addresses of it. */
function scopesOf(within) {
    const around = [];
    for (let each = within; each !== undefined && around.length < meaning_deepest;)
        each = around[around.push(each) - 1]?.call?.within;
    const labels = around.map(({ call }) => `module.${call?.block.labels[0] ?? ''}.`);
    return around.map(({ module }, at) => ({
        module,
        prefix: labels.slice(at, -1).reverse().join(''),
    }));
}
/** How far calls are followed back. */
const meaning_deepest = 16;
/** What an address was before the `moved` blocks of a module, itself or the module that it is in. */
function movedTo(address, module) {
    const moves = movesIn(module);
    const [called = ''] = /^module\.[^.]+/.exec(address) ?? [];
    const from = called === '' ? undefined : moves.get(called);
    return moves.get(address) ?? (from === undefined ? undefined : from + address.slice(called.length));
}
/** From each address to the one before it. */
const movesIn = (0,memo/* memoOf */.Q0)(({ blocks }) => new Map(blocks.flatMap((block) => {
    const [from, to] = ['from', 'to'].map((key) => meaning_addressIn(attribute(block, key)?.node ?? meaning_noNode));
    return block.type === 'moved' && from !== undefined && to !== undefined ? [[to, from]] : [];
})));
/** Of whichever instance: `count` and `for_each` make no other resource. */
function meaning_addressIn(node) {
    const path = pathOf(node);
    if (path === undefined)
        return undefined;
    const [modules, rest] = meaning_calledIn(path);
    return [...modules, ...rest.slice(0, 2)].join('.');
}
/** The calls that an address leads through, without their keys, and what it names behind them. */
function meaning_calledIn(path) {
    if (path[0] !== 'module')
        return [[], path];
    const keyed = path.slice(2);
    const isKeyed = keyed[0] !== 'module' && !isType(keyed[0]) && (keyed[1] === 'module' || isType(keyed[1]));
    const [modules, rest] = meaning_calledIn(isKeyed || keyed.length === 1 ? keyed.slice(1) : keyed);
    return [['module', path[1] ?? '', ...modules], rest];
}
function isType(step) {
    return step !== undefined && /^(?:aws|awscc)_/.test(step);
}
const meaning_noNode = { kind: 'literal', value: null, range: { start: 0, end: 0 } };
/** What resources are called by. */
const meaning_nameKeys = ['name', 'bucket', 'function_name', 'table_name', 'identifier', 'cluster_identifier', 'domain_name'];
/** The name of what a block makes: its text, or else how it is written. */
function meaning_nameOf(block, within) {
    const [name] = meaning_nameKeys.flatMap((key) => attribute(block, key) ?? []);
    if (name === undefined)
        return undefined;
    const { node, file } = name;
    const exact = exactText(evaluated(node, within, undefined));
    return exact === undefined ? `\n${meaning_textOf(node, file.text)}` : exact;
}
function meaning_textOf({ range }, text) {
    return text.slice(range.start, range.end);
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





/** The keys of a statement as Terraform has them. */
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
    const holder = policy_document_statementsIn(body);
    const reader = { spelling, source: file.text, lists: actionListsOf(module, file) };
    const owners = holder.kind === 'blocks' ? holder.blocks.map(({ value }) => value) : holder.items;
    const nodes = holder.kind === 'blocks' ? holder.blocks.map(contentOf) : holder.items;
    const read = nodes.map((node, index) => {
        const owner = owners[index];
        return node?.kind === 'map' && owner?.kind === 'map'
            ? (0,read_document/* readStatement */.cO)(index, node, owner, reader)
            : (0,read_document/* unread */.gy)(index, owner?.range ?? body.range, (0,reason/* because */.xx)('malformed-statement') `expected the content of a statement`);
    });
    const made = body.entries
        .filter(isWrittenDynamic)
        .map(({ value }, index) => (0,read_document/* unread */.gy)(nodes.length + index, value.range, (0,reason/* because */.xx)('dynamic-statements') `statements that ${'dynamic'} makes are not read in ${'.tf.json'}`));
    const language = languageOfFile(file);
    const unmarked = { leftAlone: undefined, notPlaceable: undefined };
    return { at, ...(0,read_document/* sorted */.IP)([...read, ...made]), node: body, language, statementsNode: holder, ...unmarked };
}
function contentOf({ key, value }) {
    return key === 'dynamic' ? (0,syntax_node/* entry */.f)(value, 'content') : value;
}
/** The statement blocks; in `.tf.json`, the list under `statement`. */
function policy_document_statementsIn(body) {
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

;// CONCATENATED MODULE: ./sources/terraform/handed-statements.js
/**
 * Statements that a well-known module is handed in a form of its own, read as the policy that it makes of them.
 *
 *   module "worker" {
 *     source                   = "terraform-aws-modules/lambda/aws"
 *     function_name            = "worker"
 *     attach_policy_statements = true
 *     policy_statements = {
 *       store = { effect = "Allow", actions = ["s3:GetObject"], resources = ["*"] }
 *     }
 *   }
 *
 * Each entry is a `statement` block of a document whose Sid is its key. Only what is written out that way is read;
 * everything else stays a gap (`gaps.ts`): values behind expressions, conditions in the module's own form, other
 * documents that the module merges.
 */









/** The policies that well-known modules make of statements which are written out where they are called. */
function statementsHandedOn(module, sourceName) {
    return module.blocks.flatMap((block) => block.type === 'module'
        ? positionsIn(block).flatMap(({ attribute: way, trail, name }) => {
            const [node] = trail;
            if (node === undefined || trail.length > 1 || !isAttached(block, way))
                return [];
            const meaning = registry_meaningOf(module, block, way.join('.'));
            const written = meaning?.kind === 'statements' ? writtenIn(node) : undefined;
            if (meaning === undefined || written === undefined)
                return [];
            const { principals } = meaning;
            return [{ node, found: policyOf(module, block, { sourceName, name, node, written, principals }) }];
        })
        : []);
}
/** Whether the module makes a policy of this argument alone. */
function isAttached(block, way) {
    if (mergedArguments.some((each) => attribute(block, each) !== undefined))
        return false;
    if (way.join('.') !== 'policy_statements')
        return true;
    const attached = attribute(block, 'attach_policy_statements')?.node;
    return attached?.kind === 'literal' && attached.value === true;
}
/** The statements of a list or an object, where all of them are written out. */
function writtenIn(node) {
    const values = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
    const statements = values.flatMap((value) => (value.kind === 'map' && isPlain(value) ? [value] : []));
    return values.length === 0 || statements.length < values.length
        ? undefined
        : { statements, list: node.kind === 'list' ? node : undefined };
}
const handed_statements_known = ['sid', 'effect', 'actions', 'not_actions', 'resources', 'not_resources'];
function isPlain({ entries }) {
    const keys = entries.map(({ key }) => key);
    return keys.every((key) => handed_statements_known.includes(key)) && keys.some((key) => /^(?:not_)?actions$/.test(key));
}
function policyOf(module, block, { sourceName, name, node, written: { statements, list }, principals }) {
    const { file } = block;
    const reader = { spelling: spelling, source: file.text, lists: actionListsOf(module, file) };
    const { statements: all, unread } = (0,read_document/* sorted */.IP)(statements.map((each, at) => (0,read_document/* readStatement */.cO)(at, each, each, reader)));
    const holder = node.kind === 'map' ? node : { kind: 'map', range: node.range, entries: [] };
    const blocks = holder.entries.map((each) => ({ ...each, range: withComma(file.text, each.range) }));
    const refs = principals();
    return {
        kind: 'policy',
        policy: {
            at: { source: sourceName, path: file.path, name, range: node.range },
            statements: all,
            unread,
            node: holder,
            language: languageOfFile(file),
            statementsNode: list ?? { kind: 'blocks', range: node.range, blocks },
            leftAlone: undefined,
            notPlaceable: undefined,
            meaning: meaning_meaningIn(module),
            meanings: (0,memo/* once */.Oo)(() => meaning_meaningsIn(module, () => refs)),
        },
        attachedTo: refs.length === 0 ? [handed_statements_nobody] : refs,
        attachedBy: [module_addressOf(block)],
        knownAs: { names: [], by: 'resource' },
    };
}
/** An entry goes with the comma behind it; what stands between it and the next one is a line end without one. */
function withComma(text, { start, end }) {
    const comma = /^[ \t]*,/.exec(text.slice(end, end + mostBlanks));
    return { start, end: end + (comma?.[0].length ?? 0) };
}
const mostBlanks = 200;
const handed_statements_nobody = {
    kind: 'unknown',
    why: (0,reason/* because */.xx)('open-attachment') `whom it is attached to is not determined by these files`,
};

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
        return (0,message/* message */.iU) `${module_addressOf(block)} merges it by its sid ${sid.text} with another statement, so ${rest}`;
    return isOpen || sid === 'computed'
        ? (0,message/* message */.iU) `${module_addressOf(block)} merges it by its sid with statements that these files do not determine, so ${rest}`
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

;// CONCATENATED MODULE: ./sources/terraform/template-values.js





/** What the values of a document mean, in the modules that hold it. */
function template_values_valuesIn(readers) {
    const [first] = readers;
    const filled = readers.flatMap((reader) => reader.held.positions.flatMap((position) => {
        const values = valuesGiven(position);
        return values === undefined ? [] : [{ ...reader, position, values }];
    }));
    const all = readers.reduce((sum, { held }) => sum + held.positions.length, 0);
    const [only] = filled;
    if (first === undefined)
        throw new Error('a document without a module');
    // Where some read the file as it is, nothing is said of what stands in it.
    if (only === undefined || filled.length < all)
        return { meaning: meaning_meaningIn(first.module), meanings: () => meaningsOf(first) };
    return {
        meaning: filled.length === 1 ? template_values_filledIn(only.values, only.position, meaning_meaningIn(only.module)) : () => undefined,
        meanings: () => {
            const each = filled.map(({ module, held, values, position }) => {
                const { made, told } = meaningsOf({ module, held: { ...held, positions: [position] } });
                const fill = ({ meaning, holders }) => ({ meaning: template_values_filledIn(values, position, meaning), holders });
                return { made: made.map(fill), told: told.map(fill) };
            });
            return { made: each.flatMap(({ made }) => made), told: each.flatMap(({ told }) => told) };
        },
    };
}
function meaningsOf({ module, held }) {
    return meaning_meaningsIn(module, (one) => uses_usesOf(held, indexOf(one)).principals);
}
/** What a `templatefile()` or a `data.template_file` fills in. */
function valuesGiven({ trail, block, attribute: of }) {
    const node = trail[trail.length - 1];
    const expression = node?.kind === 'opaque' ? node.expression : undefined;
    if (expression?.kind !== 'call')
        return undefined;
    if (expression.name === 'templatefile')
        return expression.args[1];
    return isTemplateText(block, of) ? attribute(block, 'vars')?.node : undefined;
}
/** The meaning of the names in a template, where the module means this by the values it is given. */
function template_values_filledIn(values, { file }, meaning) {
    return (node) => {
        const path = pathOf(node);
        if (path === undefined)
            return undefined;
        let given = {
            ...{ node: values, source: file.text, meaning },
        };
        for (const step of path) {
            if (given.node.kind === 'opaque') {
                const meant = given.meaning(given.node);
                if (meant?.kind !== 'value')
                    return undefined;
                given = meant;
            }
            const below = given.node.kind === 'map' ? (0,syntax_node/* entry */.f)(given.node, step) : undefined;
            if (below === undefined)
                return undefined;
            given = { ...given, node: below };
        }
        return { kind: 'value', ...given };
    };
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
const discover_sourceName = 'terraform';
/** Every policy of the modules, and every gap, each once however often, and from wherever, it is used. */
function discover_discoverIn(modules) {
    const used = modules.flatMap((module) => documents_documentsIn(module).map((held) => {
        const own = { module, held };
        return { ...own, uses: uses_usesOf(held, indexOf(module)), readers: [own] };
    }));
    const all = discover_united(used);
    const landed = all.flatMap(({ uses }) => uses.landed);
    const documents = all.flatMap(({ held }) => held.positions);
    const told = new Set(modules.map(({ folder }) => folder));
    const gapsAfter = (positions) => {
        const followed = followedFrom(positions, documents, told);
        return modules.flatMap((module) => gapsIn(module, followed));
    };
    const own = gapsAfter(landed);
    const fromElsewhere = own.length === 0 ? [] : landedFrom(modules);
    const gaps = fromElsewhere.length === 0 ? own : gapsAfter([...landed, ...fromElsewhere]);
    const discoveries = all.map(discover_discoveryOf);
    const handed = modules.flatMap((module) => statementsHandedOn(module, discover_sourceName));
    const read = new Set(handed.map(({ node }) => node));
    return [
        ...withBound(all, discoveries, openIn(modules, all, gaps)),
        ...handed.map(({ found }) => found),
        ...gaps
            .filter(({ at }) => !read.has(at.node))
            .map((gap) => ({
            ...discover_skippedAt(gap.at, gap.name, gap.why, gap.leftAlone),
            ...(gap.because === undefined ? {} : { because: gap.because }),
        })),
    ];
}
/** Where the documents of the other modules at hand land. */
function landedFrom(modules) {
    const others = new Set(modules.flatMap(({ around }) => [...around.modules.values()]));
    for (const module of modules)
        others.delete(module);
    return [...others].flatMap((module) => documents_documentsIn(module).flatMap((held) => uses_usesOf(held, indexOf(module)).landed));
}
/** A file that several modules read is one document, with the uses of all of them. */
function discover_united(used) {
    return [...(0,text_group/* grouped */.z)(used, ({ held: { form } }) => placeOfForm(form)).values()].map((same) => {
        const [first, ...others] = same;
        if (first === undefined)
            throw new Error('a group without a member');
        if (others.length === 0)
            return first;
        const readers = same.flatMap((each) => each.readers);
        return { ...first, uses: unitedUses(same.map(({ uses }) => uses)), readers };
    });
}
/** The documents of which not all parts are known here: those with a gap, and those of other modules. */
function openIn(modules, used, gaps) {
    const own = new Set(modules.flatMap(({ blocks }) => blocks));
    const foreign = used.flatMap(({ uses }) => uses.builtInto.filter((block) => !own.has(block)));
    return new Set([...gaps.flatMap(({ block }) => (documents_isDocument(block) ? [block] : [])), ...foreign]);
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
function discover_declaredIn(module) {
    return module.blocks
        .filter(({ type, labels }) => type === 'resource' && /^aws_iam_(?:role|user)$/.test(labels[0] ?? ''))
        .flatMap((block) => principalsOf(module, block).map((principal) => ({
        at: { ...discover_addressIn(block.file, module_addressOf(block)), range: block.body.range },
        principal,
    })));
}
const directives = (0,reason/* because */.xx)('template-text') `it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;
function discover_discoveryOf({ module, held, uses, readers }) {
    const { form, name } = held;
    const leftAlone = uses.holders.length > 0 ? undefined : uses.leftAlone;
    if (form.kind === 'unreadable')
        return discover_skippedAt(leftAlone === undefined ? form.at : form.whole, name, form.why, leftAlone);
    const read = readForm(module, form, name);
    if (read.kind === 'skipped')
        return read;
    const { meaning, meanings } = template_values_valuesIn(readers);
    return {
        kind: 'policy',
        policy: {
            ...read.policy,
            leftAlone: uses.leftAlone,
            meaning,
            meanings: (0,memo/* once */.Oo)(meanings),
            shelves: uses.shelves,
        },
        attachedTo: [...new Map(uses.principals.map((ref) => [keyOf(ref), ref])).values()],
        attachedBy: [...new Set(uses.attaching.map(module_addressOf))],
        knownAs: { names: uses.names, by: 'resource' },
    };
}
/** The policy in a form; a gap where it is none that can be read. */
function readForm(module, form, name) {
    if (form.kind === 'data') {
        const { body, file } = form.block;
        return {
            kind: 'read',
            policy: readPolicyDocument(module, form.block, { ...discover_addressIn(file, name), range: body.range }),
        };
    }
    const { node, file, language } = form;
    const at = { ...discover_addressIn(file, name), range: node.range };
    const { statements } = form;
    const read = (0,read_document/* readDocument */.u0)(at, node, file.text, language, { lists: actionListsOf(module, file), statements });
    const notPlaceable = form.hasDirectives ? directives : undefined;
    return read.kind === 'policy' ? { kind: 'read', policy: { ...read.policy, notPlaceable } } : (0,sources_source/* gapAt */.Ui)(at, read.why);
}
function discover_addressIn({ path }, name) {
    return { source: discover_sourceName, path, name };
}
/** A gap at a place. */
function discover_skippedAt({ node, file }, name, why, leftAlone) {
    return (0,sources_source/* gapAt */.Ui)({ ...discover_addressIn(file, name), range: node.range }, why, leftAlone);
}

;// CONCATENATED MODULE: ./sources/terraform/action-variables.js
/**
 * Lists of actions that variables hold.
 *
 *   variable "actions" { default = ["s3:GetObject"] }     `var.actions`
 *   prod.tfvars:  actions = ["s3:GetObject"]              `prod.tfvars:actions`
 *   inputs = { actions = ["s3:GetObject"] }               `inputs.actions`, in Terragrunt
 *
 * Such a list is no policy yet. What the module makes of it may be seen, but not for whom: a
 * default is used by whoever does not set the variable, and a file of values by whoever names
 * it. So it is read as a statement that allows the actions, of somebody unknown whom only an
 * entry of the config clears that names the very address. What holds actions in any other form
 * is a gap with its place.
 */








/** What the defaults of a module's variables hold of actions. */
function actionDefaultsIn(module) {
    return module.blocks.flatMap((block) => {
        const [name = ''] = block.labels;
        const written = block.body.entries.find(({ key, form }) => key === 'default' && form === 'attribute');
        if (block.type !== 'variable' || written === undefined)
            return [];
        const purpose = () => purposeOfActions(actionsOfDefault(block), module);
        return heldIn(block, written, { name, address: `var.${name}`, whose: whoseDefault(name), purpose });
    });
}
/** What a file of values holds of actions. */
function actionValuesIn({ file, values }) {
    const holder = file.path.slice(file.path.lastIndexOf('/') + 1);
    return values === undefined ? [] : actionsGivenIn(values, file, `${holder}:`);
}
/** What the entries of a map give to variables of actions; `prefix` begins their addresses. */
function actionsGivenIn({ entries }, file, prefix) {
    return entries.flatMap((written) => {
        const [name, address] = [written.key, `${prefix}${written.key}`];
        return heldIn({ body: asMap(written), file }, written, { name, address, whose: whoseValue(file) });
    });
}
function heldIn({ body, file }, { key, value }, held) {
    if (!holdsActions(held.name, value))
        return [];
    const actions = actionsIn(value);
    const at = { source: discover_sourceName, path: file.path, name: held.address, range: body.range };
    const purpose = purposeByName(held.name, actions) ?? held.purpose?.();
    if (!action_variables_isList(value)) {
        return [(0,sources_source/* gapAt */.Ui)({ ...at, range: value.range }, otherForm, purpose)];
    }
    const lists = () => ({ kind: 'list', node: value, others: [] });
    const read = (0,read_document/* readStatement */.cO)(0, body, body, { spelling: { ...action_variables_spelling, action: key }, source: file.text, lists });
    const policy = {
        ...{ at, ...(0,read_document/* sorted */.IP)([read]), node: body, statementsNode: body, language: languageOfFile(file) },
        leftAlone: purpose,
        notPlaceable: undefined,
    };
    const attachedTo = [{ kind: 'unknown', why: held.whose, isByAddressOnly: true }];
    return [{ kind: 'policy', policy, attachedTo, attachedBy: [], knownAs: { names: [], by: 'resource' } }];
}
/** Whatever else stands beside the list says nothing of a statement. */
const action_variables_spelling = {
    ...{ sid: '', effect: '', effectLeftOut: 'Allow', action: '', notAction: '' },
    ...{ resource: '', notResource: '', condition: '', principals: [] },
};
/** Whether a value under this name holds actions, so that what they are is told where it stands. */
function holdsActions(name, value) {
    return !(0,looks_granting/* holdsForbidden */.MI)(name) && actionsIn(value).length > 0;
}
/** The actions that stand anywhere in a value, each as a text of its own. */
function actionsIn(node) {
    if (node.kind === 'string')
        return (0,looks_granting/* isKnownAction */.Wp)(node.value) ? [node.value] : [];
    if (node.kind === 'list')
        return node.items.flatMap(actionsIn);
    if (node.kind !== 'map')
        return [];
    return node.entries.flatMap(({ key, value }) => ((0,looks_granting/* holdsForbidden */.MI)(key) ? [] : actionsIn(value)));
}
/** Where each action of a default stands in its block. */
function actionsOfDefault(block) {
    return positionsIn(block).filter(({ attribute, trail }) => {
        const node = trail[trail.length - 1];
        return attribute[0] === 'default' && node?.kind === 'string' && (0,looks_granting/* isKnownAction */.Wp)(node.value);
    });
}
function action_variables_isList(node) {
    return node.kind === 'list' && node.items.every(({ kind }) => kind === 'string');
}
function asMap(only) {
    return { kind: 'map', range: only.range, entries: [only] };
}
const otherForm = (0,reason/* because */.xx)('own-form') `it holds actions in a form of its own, and which policy becomes of them is not seen here`;
function whoseDefault(name) {
    return (0,reason/* because */.xx)('used-by-anybody') `a default is used by whoever does not set ${`var.${name}`}, and the files do not say who that is`;
}
/** Why it is not known who gets what a file gives to a module. */
function whoseValue({ path }) {
    return (0,reason/* because */.xx)('used-by-anybody') `whoever is made with ${path} gets it, and the files do not say who that is`;
}

;// CONCATENATED MODULE: ./sources/terraform/modules.js
/**
 * The files of a repository → its modules, each with all others around it.
 *
 * A run reads the same files again and again: for each of them, at the base and at the head,
 * and while edits are proved. Files that stay the same are read once, and what was found in
 * their modules is kept with them.
 */











/** The files of a module. */
const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
/** Values of variables. */
const modules_settings = /\.tfvars(?:\.json)?$/i;
/** Files of Terragrunt and of stacks; what a test of Terraform calls, it takes away again. */
const terragrunt = /(?<!\.(?:lock|tftest|tofutest|tfmock))\.hcl$/i;
/** The modules that the files make, those of a folder together. */
function modulesIn(files) {
    return sameFiles(files, () => readAnew(files));
}
/** Few, since each keeps all that was asked of its modules. */
const sameFiles = memoByFiles(8);
function readAnew(files) {
    const broken = [];
    const unread = new Map();
    const parsed = files.flatMap((file) => {
        if (!configuration.test(file.path))
            return [];
        const tree = parse(file);
        if (tree.kind === 'unreadable') {
            broken.push(brokenAt(file, tree));
            unread.set((0,text_path/* folderOf */.yS)(file.path), [...(unread.get((0,text_path/* folderOf */.yS)(file.path)) ?? []), { file, ...tree }]);
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
        settings: files.flatMap(modules_settingsIn),
    };
    for (const [folder, own] of (0,text_group/* grouped */.z)(parsed, ({ file }) => (0,text_path/* folderOf */.yS)(file.path)))
        modules.set(folder, moduleOf(folder, own, others, around));
    const all = [...modules.values()];
    const within = (0,memo/* memo */.ph)((folder) => {
        const asked = folder === undefined ? all : all.filter((module) => module.folder === folder);
        return {
            found: [...discover_discoverIn(asked), ...asked.flatMap(actionDefaultsIn)],
            principals: asked.flatMap(discover_declaredIn),
        };
    }, mostFolders);
    return { modules: all, around, broken, within };
}
/** More than a repository has. */
const mostFolders = 100_000;
function modules_settingsIn(file) {
    if (!modules_settings.test(file.path))
        return [];
    const tree = parse(file);
    const isAutomatic = /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(file.path);
    return [{ file, isAutomatic, values: tree.kind === 'tree' && tree.root.kind === 'map' ? tree.root : undefined }];
}
/** The tree of a file; `undefined` where it could not be read. */
function modules_rootOf(file) {
    const tree = parse(file);
    return tree.kind === 'tree' ? tree.root : undefined;
}
/** A file as a tree. */
function parse(file) {
    if (file.unread !== undefined)
        return { kind: 'unreadable', at: { start: 0, end: 0 }, why: file.unread };
    const language = languageOfFile(file);
    return modules_treeOf(`${language.name} ${file.text}`, () => treeIn(file.text, language));
}
function brokenAt(file, { at, why }) {
    return (0,sources_source/* gapAt */.Ui)({ source: discover_sourceName, path: file.path, name: (0,sources_source/* stemOf */.Vc)(file.path), range: at }, (0,reason/* because */.xx)('unreadable-file') `${why}`);
}
/** In `.tf.json` strings are templates, and several objects in a list are one body. */
function treeIn(text, language) {
    const parsed = language.parse(text);
    return parsed.kind === 'tree' && language === json/* json */.P
        ? { ...parsed, root: withTemplates(asOneBody(parsed.root), text) }
        : parsed;
}
/** https://developer.hashicorp.com/terraform/language/syntax/json#json-file-structure, and HCL's JSON syntax: "Bodies". */
function asOneBody(root) {
    if (root.kind !== 'list' || root.items.length === 0 || root.items.some(({ kind }) => kind !== 'map'))
        return root;
    const entries = root.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
    return { kind: 'map', range: root.range, entries };
}
/** A module is read several times while its edits are proved, and most of its files stay the same. */
const modules_treeOf = (0,memo/* memoBy */.c8)(1_000);

;// CONCATENATED MODULE: ./sources/terraform/partitions.js
/**
 * The partitions of AWS, by the names of their regions: `us-gov-west-1` is of `aws-us-gov`.
 *
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
/** The partitions of the regions that a provider's text gives in full, each once. */
function partitionsIn(text) {
    return [...new Set((text.match(region) ?? []).map(partitionOf))];
}
const region = /(?<=\bregion"?\s{0,20}[=:]\s{0,20}")[a-z]{2}(?:-[a-z]{1,12}){1,2}-\d(?=")/g;
const partitions = new Map([
    ['cn', 'aws-cn'],
    ['us-gov', 'aws-us-gov'],
    ['us-iso', 'aws-iso'],
    ['us-isob', 'aws-iso-b'],
    ['us-isof', 'aws-iso-f'],
    ['eu-isoe', 'aws-iso-e'],
]);
function partitionOf(name) {
    const [, start = ''] = /^(us-gov|cn|us-iso|us-isob|us-isof|eu-isoe)-/.exec(name) ?? [];
    return partitions.get(start) ?? 'aws';
}

;// CONCATENATED MODULE: ./sources/terraform/accounts-named.js




/** The ids that the files name as accounts that something is applied to; one may come several times. */
function accountsNamed(files) {
    const naming = files.filter(({ text }) => accountId.test(text));
    const folders = new Set(naming.map(({ path }) => (0,text_path/* folderOf */.yS)(path)));
    const configured = files.filter(({ path }) => configuration.test(path) && folders.has((0,text_path/* folderOf */.yS)(path)));
    const given = naming.flatMap(({ path, text }) => (isGiving(path) ? idsIn(text) : []));
    const chosen = naming.flatMap(({ path, text }) => (configuration.test(path) ? idsChosenBy(text) : []));
    const data = (0,text_group/* grouped */.z)(naming.filter(({ path }) => isData.test(path)), ({ path }) => path.slice(path.lastIndexOf('/') + 1));
    const applied = [...(0,text_group/* grouped */.z)(configured, ({ path }) => (0,text_path/* folderOf */.yS)(path)).values()].flatMap((own) => appliedTo(own, (name) => data.get(name) ?? []));
    return [...given, ...chosen, ...applied];
}
/** The partitions of the regions of its providers. */
function partitionsNamed(files) {
    return files
        .filter(({ path, text }) => configuration.test(path) && text.includes('provider'))
        .flatMap((file) => accounts_named_partsOf(file).flatMap(({ key, text }) => (key === 'provider' ? partitionsIn(text) : [])));
}
/** What a backend is given when it is set up. */
const backends = /\.tfbackend$/i;
/** Whether what a file of configuration reads may say which accounts there are. */
function mayNameAccounts({ text }) {
    return /\byamldecode\b/.test(text) && /acc(?:oun)?t/i.test(text);
}
function isGiving(path) {
    return modules_settings.test(path) || terragrunt.test(path) || backends.test(path);
}
const accountId = /(?<!\d)\d{12}(?!\d)/;
const isData = /\.(?:json|ya?ml)$/i;
function idsIn(text) {
    return text.match(new RegExp(accountId, 'g')) ?? [];
}
/** What depends on the account that it is applied to: compared with it, or looked up by it. */
function idsChosenBy(text) {
    if (!text.includes('aws_caller_identity'))
        return [];
    return [...text.matchAll(/==\s{0,20}"(\d{12})"|"?(?<!\d)(\d{12})"?\s{0,20}(?:=(?!=)|:|==)/g)].flatMap(([, compared, key]) => compared ?? key ?? []);
}
/** The ids in the blocks of a folder that say where it is applied, and in all that these refer to. */
function appliedTo(files, named) {
    const parts = files.flatMap(accounts_named_partsOf);
    const texts = parts.flatMap(({ key, text }) => (key === 'provider' || key === 'terraform' ? [text] : []));
    const byName = (0,text_group/* grouped */.z)(parts.flatMap(({ name, text }) => (name === undefined ? [] : [{ name, text }])), ({ name }) => name);
    const seen = new Set();
    for (const text of texts)
        for (const [name] of text.matchAll(/\b(?:local|var)\.[\w-]+/g)) {
            if (seen.has(name))
                continue;
            seen.add(name);
            // The list grows while it is gone through, by each name once.
            texts.push(...(byName.get(name) ?? []).map((each) => each.text));
        }
    const read = texts.flatMap((text) => text.match(/[\w.-]+\.(?:json|ya?ml)(?=")/gi) ?? []).flatMap(named);
    return [...texts, ...read.map(({ text }) => text)].flatMap(idsIn);
}
function accounts_named_partsOf(file) {
    const tree = parse(file);
    if (tree.kind !== 'tree' || tree.root.kind !== 'map')
        return [];
    return tree.root.entries.flatMap(({ key, labels, value }) => {
        const textOf = ({ range }) => file.text.slice(range.start, range.end);
        if (value.kind !== 'map')
            return [{ key, text: textOf(value) }];
        if (key === 'locals')
            return value.entries.map((each) => ({ key, name: `local.${each.key}`, text: textOf(each.value) }));
        if (key !== 'variable')
            return [{ key, text: textOf(value) }];
        const [label] = labels;
        // In JSON the names are keys.
        return label !== undefined
            ? [{ key, name: `var.${label}`, text: textOf(value) }]
            : value.entries.map((each) => ({ key, name: `var.${each.key}`, text: textOf(each.value) }));
    });
}

;// CONCATENATED MODULE: ./sources/terraform/reached-parts.js


/** The parts of a module. */
const reached_parts_partsOf = (0,memo/* memoOf */.Q0)((module) => {
    const all = module.blocks.flatMap(reached_parts_partsIn);
    const byName = new Map();
    const readers = new Map();
    for (const part of all) {
        put(byName, part.name, part);
        for (const name of reached_parts_namesIn(part.text))
            put(readers, name, part);
    }
    return { all, byName, readers };
});
function put(map, key, part) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [part]);
    else
        known.push(part);
}
function reached_parts_partsIn(block) {
    const { file, body, type } = block;
    if (type === 'locals' || type === 'module')
        return body.entries.map(({ key, value: { range } }) => ({
            ...{ name: `${type === 'locals' ? 'local.' : ''}${key}`, text: reached_parts_textAt(range, file), file, range, block },
        }));
    if (type !== 'resource' && type !== 'data' && type !== 'output')
        return [];
    return [{ name: module_addressOf(block), text: reached_parts_bearing(block), file, range: body.range, block }];
}
/** The part in which something of a block stands; `undefined` where it does not bear on policies. */
function reached_parts_partAt(module, block, offset) {
    const holds = ({ start, end }) => start <= offset && offset < end;
    return reached_parts_partsOf(module).all.find((part) => part.block === block &&
        holds(part.range) &&
        (part.range !== block.body.range || bearingIn(block).some(({ value }) => holds(value.range))));
}
function bearingIn(block) {
    return block.body.entries.filter(({ key }) => (block.type === 'output' ? key === 'value' : bears(block, key)));
}
/** What in a block bears on policies: of an output, its value. */
function reached_parts_bearing(block) {
    return bearingIn(block)
        .map(({ key, labels, value }) => `${[key, ...labels].join(' ')} ${reached_parts_textAt(value.range, block.file)}`)
        .join('\n');
}
/** Whether an attribute bears on what a policy grants, or to whom: of what is no policy, only what it is called. */
function bears(block, key) {
    if (/^(?:tags|description|assume_role_policy|max_session_duration|lifecycle|depends_on)$/.test(key))
        return false;
    const isNamed = block.type === 'data' || (isOfIam(block) && !/^aws(?:cc)?_iam_(?:role|user)$/.test(block.labels[0] ?? ''));
    return (isNamed ||
        /(?:^|_)(?:name|name_prefix|identifier)$|^(?:bucket|path|count|for_each|provider|inline_policy|policies|managed_policy_arns)$/.test(key));
}
/** Whether a block makes a policy, attaches one, or makes somebody who has some. */
function isOfIam({ type, labels: [kind = ''] }) {
    if (type === 'data')
        return kind === 'aws_iam_policy_document';
    return type === 'resource' && /^aws(?:cc)?_(?:iam|sso|ssoadmin)_/.test(kind);
}
/** Every name in a text by which something of the module is read: `var.x`, `aws_iam_policy.app`, `module.m.arn`, or `module.m` for any of what it gives. */
function reached_parts_namesIn(text) {
    const found = text.matchAll(/(?<![\w.-])(?:(module)\.([\w-]+)(?:\[[^\]\n]{0,200}\]|\.\*)?(?:\.([\w-]+))?|(?:var|local|data\.\w+|aws\w*)\.[\w-]+)/g);
    return new Set([...found].map(([whole, isCall, label = '', output]) => (isCall === undefined ? whole : outputName(label, output))));
}
/** The name by which a caller reads an output of what it calls; of any of them where none is given. */
function outputName(label, output) {
    return output === undefined ? `module.${label}` : `module.${label}.${output}`;
}
/** The text of a range, without what a formatter changes. */
function reached_parts_textAt({ start, end }, { text }) {
    return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./sources/terraform/attached-anew.js
/**
 * Managed policies of other modules or templates that changed files attach to somebody who did not have them.
 *
 *   teams/main.tf     policy_arn = "arn:aws:iam::111122223333:policy/deploy"     it was not there, or for another role
 *   teams/main.tf     data "aws_iam_policy" "d" { name = "deploy" }              looked up by its name
 *   teams/main.tf     data.terraform_remote_state.iam.outputs.deploy_arn         given out by another root
 *   policies/main.tf  resource "aws_iam_policy" "deploy" { name = "deploy" }     so it has somebody else, unchanged as it is
 */





/** The names, as globs, of what the changed files attach anew. */
function attached_anew_soughtIn(changed, before, after) {
    return [...after.around.modules.values()].flatMap((module) => {
        const old = before.around.modules.get(module.folder);
        const known = old === undefined ? undefined : reached_parts_partsOf(old).byName;
        return reached_parts_partsOf(module).all.flatMap((part) => {
            const was = known?.get(part.name) ?? [];
            const same = was.find(({ text }) => text === part.text);
            if (same === undefined)
                return changed.has(part.file.path) ? anewIn(part, was, module, old) : [];
            // It says the same, and may mean another policy by what a local, a call or a file of values gives.
            const had = new Set(old === undefined ? [] : workedOut(same, old));
            return workedOut(part, module).flatMap((glob) => had.has(glob) ? [] : [{ by: 'name', glob }]);
        });
    });
}
/** The names of policies that a part means, as they are worked out. */
function workedOut({ block }, module) {
    return block.type === 'locals' ? [] : (meantIn(module).get(block) ?? []);
}
const meantIn = (0,memo/* memoOf */.Q0)((module) => {
    const all = [
        ...arnsIn(module).map(({ name, found }) => ({ name, block: found.block })),
        ...lookupsIn(module).map(({ name, found }) => ({ name, block: found })),
    ];
    return new Map([...(0,text_group/* grouped */.z)(all, ({ block }) => block)].map(([block, some]) => [block, some.map(({ name }) => name)]));
});
/** What a part names and did not name before; all of it, where it says something else besides. */
function anewIn(part, was, module, old) {
    const same = old === undefined ? [] : was.filter((each) => withoutNames(each) === withoutNames(part));
    const had = same.flatMap((each) => (old === undefined ? [] : attached_anew_namedBy(each, old)));
    return attached_anew_namedBy(part, module).filter((sought) => !had.some(({ by, glob }) => by === sought.by && glob === sought.glob));
}
function withoutNames({ text }) {
    return text
        .replace(/"[^"\n]*:policy\/[^"\n]*"\s*,?/g, '')
        .replace(/\bdata\.terraform_remote_state\.[^\s,\])}]+\s*,?/g, '')
        .replace(/\s+/g, ' ');
}
/** What policies are named by in a part, and in the locals and look-ups that it names. */
function attached_anew_namedBy(part, module) {
    const { byName } = reached_parts_partsOf(module);
    const found = new Set([part]);
    for (const each of found)
        for (const name of reached_parts_namesIn(each.text))
            for (const next of byName.get(name) ?? [])
                if (attached_anew_handsOn(next) && found.size < mostParts)
                    found.add(next);
    const parts = [...found];
    return [
        ...[...new Set(parts.flatMap((each) => [...attached_anew_writtenIn(each), ...workedOut(each, module)]))].map((glob) => ({
            by: 'name',
            glob,
        })),
        ...[...new Set(attached_anew_mayAttach(part) ? outputsIn(parts) : [])].map((glob) => ({ by: 'output', glob })),
    ];
}
/**
 * Whether what a part is given may be the ARN of a policy: most of what is read from other roots is of networks and keys,
 * and to look for each of these would read the whole repository.
 */
function attached_anew_mayAttach({ block: { type, labels }, name, text }) {
    if (type === 'resource')
        return /polic(?:y|ies)_(?:attachment|exclusive)/.test(labels[0] ?? '') || /managed_polic/.test(text);
    return /polic/i.test(name) || /\boutputs\b[^\n]*polic/i.test(text) || (type === 'locals' && /arns?$/i.test(name));
}
/** The outputs of other roots that parts read by `terraform_remote_state`; where they are read as a whole, whatever is read of something. */
function outputsIn(parts) {
    const read = parts.flatMap(({ text }) => [...text.matchAll(remoteState)]);
    const names = read.flatMap(([, name, quoted]) => name ?? quoted ?? []);
    if (names.length === read.length)
        return names;
    return parts.flatMap(({ text }) => [...text.matchAll(/(?:\.|\[\s*")([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name));
}
const remoteState = /\bdata\.terraform_remote_state\.[\w-]+(?:\[[^\]\n]{0,200}\])?(?:\.outputs(?:\.([\w-]+)|\[\s*"([\w-]+)"\s*\])?)?/g;
/** How many parts are asked for what one names. */
const mostParts = 50;
function attached_anew_handsOn({ block }) {
    return block.type === 'locals' || (block.type === 'data' && block.labels[0] === 'aws_iam_policy');
}
function attached_anew_writtenIn({ block, text, file }) {
    const isLookedUp = block.type === 'data' && block.labels[0] === 'aws_iam_policy';
    const words = isLookedUp || text.includes('customer_managed_policy_reference')
        ? text.matchAll(/\bname\s*=?\s*"([^"$\n]{1,128})"/g)
        : [];
    return [...policyNamesIn({ path: file.path, text }), ...[...words].map(([, name = '']) => name)];
}

// EXTERNAL MODULE: ./text/names-in-text.js
var names_in_text = __webpack_require__(2773);
;// CONCATENATED MODULE: ./sources/terraform/includes.js






/** How many files are taken in by one, and how many folders a path may be below others. */
const includes_mostTaken = 50;
const includes_deepest = 30;
const includes_namedIn = (0,memo/* memoOf */.Q0)(({ text }) => {
    const all = [...text.matchAll(/find_in_parent_folders\(\s*(?:"([^"$\\\n]{1,300})")?|"([^"\\\n]{1,500}\.hcl)"/g)];
    return all.flatMap(([, above, path]) => {
        if (above !== undefined)
            return [{ isAbove: true, path: above }];
        if (path === undefined)
            return ['terragrunt.hcl', 'root.hcl'].map((name) => ({ isAbove: true, path: name }));
        return [{ isAbove: false, path }];
    });
});
/** The paths that a file run in `folder` may mean by what a text in it or in one it takes in names; `undefined` for the ends of paths that begin elsewhere. */
function includes_meantBy({ isAbove, path }, folder, own) {
    if (isAbove)
        return withFoldersAbove(folder).flatMap((each) => (0,text_path/* pathFrom */.Iw)(each, path) ?? []);
    const plain = path.replace(/^\$\{(?:get_terragrunt_dir|get_original_terragrunt_dir)\(\)\}\//, '');
    return plain.includes('${') ? [] : [folder, own].flatMap((each) => (0,text_path/* pathFrom */.Iw)(each, plain) ?? []);
}
/** The end of a path of which the beginning is not written out: `${get_repo_root()}/common/app.hcl`. */
function endOf({ isAbove, path }) {
    const [, end = ''] = isAbove ? [] : (/\}[^}]*?((?:\/[\w.-]*\w[\w.-]*)+)$/.exec(path) ?? []);
    return end === '' ? undefined : end.slice(1);
}
/** A folder and those above it. */
function withFoldersAbove(folder) {
    const steps = folder === '' ? [] : folder.split('/').slice(0, includes_deepest);
    return [...steps.map((_, at) => steps.slice(0, steps.length - at).join('/')), ''];
}
/** The paths, and the ends of paths, that a file may take in. */
function includes_takenInBy(file) {
    const folder = (0,text_path/* folderOf */.yS)(file.path);
    const named = includes_namedIn(file);
    return {
        paths: named.flatMap((each) => includes_meantBy(each, folder, folder)),
        ends: named.flatMap((each) => endOf(each) ?? []),
    };
}
/** The file itself, and those of the others that it takes in, step by step. */
function withTaken(file, others) {
    return takenAmong(others)(file);
}
const takenAmong = (0,memo/* memoOf */.Q0)((others) => (0,memo/* memoOf */.Q0)((file) => {
    const all = new Set(within(file, others));
    // What unrolls its folder gives it values, and may itself be unrolled by another.
    for (const each of all)
        for (const given of valuesFor(each, others))
            for (const next of within(given, others))
                all.add(next);
    return [...all];
}));
/** The file, and what it includes or reads. */
function within(file, others) {
    const { byPath } = sortedOf(others);
    const folder = (0,text_path/* folderOf */.yS)(file.path);
    const all = new Set([file]);
    for (const each of all)
        for (const named of includes_namedIn(each)) {
            const end = endOf(named);
            const found = includes_meantBy(named, folder, (0,text_path/* folderOf */.yS)(each.path)).flatMap((path) => byPath.get(path) ?? []);
            const ending = end === undefined ? [] : others.filter(({ path }) => `/${path}`.endsWith(`/${end}`));
            for (const next of [...found, ...ending])
                if (all.size < includes_mostTaken)
                    all.add(next);
        }
    return all;
}
/** Files of stacks. */
const components = /\.(?:tfcomponent|tfstack)\.hcl$/i;
const deployments = /\.tfdeploy\.hcl$/i;
const unrolling = /(?:^|\/)terragrunt\.stack\.hcl$/i;
/** The files that give values to those of a folder: deployments of its components, and stacks that unroll it. */
function valuesFor({ path }, others) {
    const folder = (0,text_path/* folderOf */.yS)(path);
    const { ofStacks, unrolls } = sortedOf(others);
    if (components.test(path))
        return ofStacks.get(folder) ?? [];
    return unrolls.filter((each) => each.path !== path && calls(each, folder));
}
const sortedOf = (0,memo/* memoOf */.Q0)((files) => ({
    byPath: new Map(files.map((each) => [each.path, each])),
    ofStacks: (0,text_group/* grouped */.z)(files.filter(({ path }) => components.test(path) || deployments.test(path)), ({ path }) => (0,text_path/* folderOf */.yS)(path)),
    unrolls: files.filter(({ path }) => unrolling.test(path)),
}));
function calls(file, folder) {
    return includes_sourcesOf(file).some((source) => leadsTo(source, (0,text_path/* folderOf */.yS)(file.path), folder));
}
/** The paths of the folders whose outputs a file of Terragrunt takes, as they are written. */
const dependenciesIn = (0,memo/* memoOf */.Q0)(({ text }) => text.includes('config_path')
    ? [...text.matchAll(/\bconfig_path\s*=\s*"([^"\\\n]{1,500})"/g)].map(([, path = '']) => path.replace(/^\$\{(?:get_terragrunt_dir|get_original_terragrunt_dir)\(\)\}\//, './'))
    : []);
/** The modules that take outputs of what the file of another folder calls, each with the files that say so. */
function takersOf({ path }, files, around) {
    const target = (0,text_path/* folderOf */.yS)(path);
    return files.flatMap((file) => {
        const taken = withTaken(file, files);
        const from = (0,text_path/* folderOf */.yS)(file.path);
        const isTaker = taken.some((each) => dependenciesIn(each).some((named) => {
            const seen = named.includes('${') || isLocal(named) ? named : `./${named}`;
            return [from, (0,text_path/* folderOf */.yS)(each.path)].some((folder) => leadsTo(seen, folder, target));
        }));
        return isTaker ? calledFrom(file, around, taken).map((module) => ({ module, taken })) : [];
    });
}
const includes_sourcesOf = (0,memo/* memoOf */.Q0)(({ text }) => sourcesIn(text));
/** Whether a source that is written in a folder means another one. */
function leadsTo(source, from, target) {
    if (isLocal(source))
        return (0,text_path/* pathFrom */.Iw)(from, source) === target;
    const tail = tailOf(source);
    return tail !== undefined && `/${target}`.endsWith(`/${tail}`);
}
/** Globs of the files of stacks that a changed one gives values to. */
function givenValuesBy(file) {
    const folder = (0,text_path/* folderOf */.yS)(file.path);
    const start = folder === '' ? '' : `${(0,glob/* literally */.Dk)(folder)}/`;
    if (deployments.test(file.path) || components.test(file.path))
        return [`${start}*.{tfcomponent,tfstack}.hcl`];
    if (!unrolling.test(file.path))
        return [];
    return includes_sourcesOf(file).flatMap((source) => {
        const path = isLocal(source) ? (0,text_path/* pathFrom */.Iw)(folder, source) : tailOf(source);
        if (path === undefined || path === '')
            return [];
        return [`${isLocal(source) ? '' : '**/'}${(0,glob/* literally */.Dk)(path)}/{terragrunt,terragrunt.stack}.hcl`];
    });
}
/** The modules at hand that a file may call, with those of what it takes in. */
function calledFrom(file, { modules }, taken = [file]) {
    const folder = (0,text_path/* folderOf */.yS)(file.path);
    const found = taken.flatMap((each) => sourcesIn(each.text).flatMap((source) => {
        if (isLocal(source))
            return [folder, (0,text_path/* folderOf */.yS)(each.path)].flatMap((from) => modules.get((0,text_path/* pathFrom */.Iw)(from, source) ?? '') ?? []);
        const tail = tailOf(source);
        return tail === undefined
            ? []
            : [...modules.values()].filter((module) => module.folder === tail || module.folder.endsWith(`/${tail}`));
    }));
    return [...new Set(found)];
}
/** Whether something is for the module or the files of a folder, or may be. */
function isFor({ source }, { path }, folder) {
    return source === undefined || leadsTo(source, (0,text_path/* folderOf */.yS)(path), folder);
}
/** The inputs that depend on values of these names; `all` where nobody can tell which. */
function inputsNaming(names, taken) {
    if (names.length === 0)
        return [];
    const known = new Set(names);
    const all = taken.flatMap(({ file, handed = [] }) => handed.map((each) => ({ ...each, file })));
    const reads = ({ value, file }) => [...reached_parts_textAt(value.range, file).matchAll(/\.(\w[\w-]*)|\["(\w[\w-]*)"\]/g)].some(([, one, other]) => known.has(one ?? other ?? ''));
    for (let before = -1; before < known.size;) {
        before = known.size;
        for (const each of all)
            if (each.is.kind === 'value' && !known.has(each.is.name) && reads(each))
                known.add(each.is.name);
    }
    // A map as a whole holds whatever stands in it: `merge(local.env.locals, …)`.
    if (all.some((each) => each.is.kind === 'inputs' || (each.is.kind === 'call' && reads(each))))
        return 'all';
    return [...new Set(all.flatMap((each) => (each.is.kind === 'input' && reads(each) ? [each.is.name] : [])))];
}

;// CONCATENATED MODULE: ./sources/terraform/neighbours.js







/** The folders that a file calls. */
function foldersCalledIn(file) {
    return neighbours_calledFrom(file).folders;
}
/** The paths of the files that a file reads by a path that is written out: `file("${path.module}/../policies/a.json")`. */
const filesReadIn = (0,memo/* memoOf */.Q0)(({ path, text }) => pathsReadIn(text, (0,text_path/* folderOf */.yS)(path)));
/** The same of a text in a folder. */
function pathsReadIn(text, folder) {
    if (!text.includes('file('))
        return [];
    const found = [...text.matchAll(/\b(?:template)?file\(\s*"(?:\$\{path\.(?:module|root)\}\/)?([^"$\\\n]{1,500})"/g)];
    return [...new Set(found.flatMap(([, written = '']) => (0,text_path/* pathFrom */.Iw)(folder, written) ?? []))];
}
/** The paths that a text in a folder may read, since they are written out in it. */
function pathsNamedIn(text, folder) {
    const found = text.matchAll(/"(?:\$\{path\.(?:module|root)\}\/)?([^"$\\\n]{1,500}\.\w{1,10})"/g);
    return [...new Set([...found].flatMap(([, written = '']) => (0,text_path/* pathFrom */.Iw)(folder, written) ?? []))];
}
const neighbours_calledFrom = (0,memo/* memoOf */.Q0)(({ path, text }) => {
    const sources = text.includes('source') ? [...new Set(sourcesIn(text))] : [];
    return {
        folders: sources.flatMap((source) => (isLocal(source) ? ((0,text_path/* pathFrom */.Iw)((0,text_path/* folderOf */.yS)(path), source) ?? []) : [])),
        globs: globsIn(sources, (0,text_path/* folderOf */.yS)(path), text),
        tails: sources.flatMap((source) => (isLocal(source) ? [] : (tailOf(source) ?? []))),
    };
});
function globsIn(sources, folder, text) {
    const computed = sources.filter((source) => isLocal(source) && source.includes('${'));
    if (computed.length > mostGlobs || callsAnything(text))
        return ['*'];
    return [...new Set(computed.flatMap((source) => globOfSource(source, folder) ?? []))];
}
/** Whether the files of a folder are a module that others call to make something: it has variables, and no backend or provider of its own. */
function isCallable(files) {
    return (files.some(({ text }) => /^\s*variable\s+"/m.test(text)) &&
        !files.some(({ text }) => /^\s*(?:provider|backend)\s+"|^\s*cloud\s*\{/m.test(text)));
}
/** How many callers above one another are followed. */
const neighbours_deepest = 16;
/** Those of the files that call the folders of the paths or name the files at them, and whoever calls those in turn. */
function usersIn(files, paths, isConfiguration) {
    const folders = new Set(paths.filter(isConfiguration).map(text_path/* folderOf */.yS));
    const taking = new Set();
    const names = paths.filter((path) => !isConfiguration(path)).map(neighbours_nameOf);
    const found = new Set(files.filter(({ text }) => names.some((name) => text.includes(name))));
    for (const { path } of found)
        folders.add((0,text_path/* folderOf */.yS)(path));
    const ends = new Set([...folders].flatMap(endsOf));
    for (let [depth, before] = [0, -1]; before < found.size && depth < neighbours_deepest; depth++) {
        before = found.size;
        for (const file of files) {
            if (found.has(file))
                continue;
            // What one takes of another it seldom gives on.
            if (takesOf(file, folders, ends))
                taking.add(file);
            if (!callsOneOf(file, folders, ends))
                continue;
            found.add(file);
            folders.add((0,text_path/* folderOf */.yS)(file.path));
            for (const end of endsOf((0,text_path/* folderOf */.yS)(file.path)))
                ends.add(end);
        }
    }
    return [...new Set([...found, ...taking])];
}
/** Whether a file of Terragrunt takes what the ones in these folders give out, of which `ends` are all ends. */
function takesOf(file, folders, ends) {
    return dependenciesIn(file).some((named) => {
        // What others include is seen from their folders.
        const tail = named.includes('${') ? tailOf(named) : named.replace(/^(?:\.\.?\/+)+/, '').replace(/\/+$/, '');
        return folders.has((0,text_path/* pathFrom */.Iw)((0,text_path/* folderOf */.yS)(file.path), named) ?? '..') || (tail !== undefined && ends.has(tail));
    });
}
/** Whether a file calls one of the folders, of which `ends` are all ends. */
function callsOneOf(file, folders, ends) {
    const { folders: called, tails, globs } = neighbours_calledFrom(file);
    return (called.some((folder) => folders.has(folder)) ||
        tails.some((tail) => ends.has(tail)) ||
        globs.some((glob) => [...folders].some((folder) => folder !== (0,text_path/* folderOf */.yS)(file.path) && (0,policy_pattern/* globIncludes */.a7)(glob, folder))));
}
/** For a file, the paths of those that are understood with it; of other paths than `asked` it takes longer to find out. */
function linkedBy(files, asked, isConfiguration) {
    const folders = (0,text_group/* grouped */.z)(files, ({ path }) => (0,text_path/* folderOf */.yS)(path));
    const called = new Map();
    const callers = new Map();
    const callersBy = new Map();
    const link = (from, to) => {
        neighbours_put(called, from, to);
        neighbours_put(callers, to, from);
    };
    // An end stands for all folders that end so, since each of many files may mean all of them.
    for (const [folder, own] of folders) {
        for (const end of endsOf(folder))
            link(`${end}//`, folder);
        for (const file of own) {
            const { folders: targets, tails, globs } = neighbours_calledFrom(file);
            for (const target of targets)
                if (folders.has(target))
                    link(folder, target);
            for (const tail of tails)
                link(folder, `${tail}//`);
            for (const glob of globs)
                neighbours_put(callersBy, glob, folder);
        }
    }
    // Each folder that may be meant has one more caller, which need not be understood with all the others that it may mean.
    for (const [glob, from] of callersBy)
        for (const folder of folders.keys())
            if ((0,policy_pattern/* globIncludes */.a7)(glob, folder))
                for (const caller of from)
                    if (caller !== folder)
                        neighbours_put(callers, folder, caller);
    const atHand = new Set(files.map(({ path }) => path));
    const readAtHand = (file) => filesReadIn(file).filter((path) => atHand.has(path));
    const pathsIn = (0,memo/* memoOf */.Q0)((found) => [...found].flatMap((folder) => (folders.get(folder) ?? []).flatMap((file) => [file.path, ...readAtHand(file)])));
    const withinReach = (starts) => {
        const above = neighbours_reached(starts, callers);
        return pathsIn(neighbours_reached([...above], called));
    };
    const configuration = files.filter(({ path }) => isConfiguration(path));
    const naming = (0,memo/* once */.Oo)(() => namersAmong(configuration, asked.filter((path) => !isConfiguration(path))));
    const byFolder = new Map();
    return (path) => {
        if (!isConfiguration(path))
            return withinReach(naming()(path));
        const folder = (0,text_path/* folderOf */.yS)(path);
        const known = byFolder.get(folder) ?? withinReach([folder]);
        byFolder.set(folder, known);
        return known;
    };
}
/** For a file which is no configuration, the folders of the files that name it; those of `asked` are looked for in one pass. */
function namersAmong(configuration, asked) {
    const names = new Set(asked.map(neighbours_nameOf).filter(isShort));
    const namesIn = (0,names_in_text/* namesInText */.F)(names);
    const folders = new Map();
    for (const { path, text } of configuration)
        for (const name of namesIn(text))
            neighbours_put(folders, name, (0,text_path/* folderOf */.yS)(path));
    return (path) => {
        const name = neighbours_nameOf(path);
        if (names.has(name))
            return [...(folders.get(name) ?? [])];
        return [...new Set(configuration.flatMap((file) => (file.text.includes(name) ? [(0,text_path/* folderOf */.yS)(file.path)] : [])))];
    };
}
/** So that a hostile name costs no more in each text than others. */
function isShort(name) {
    return name.length <= 100;
}
function neighbours_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function neighbours_put(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([value]));
    else
        known.add(value);
}
function neighbours_reached(starts, edges) {
    const found = new Set(starts);
    for (const folder of found)
        for (const next of edges.get(folder) ?? [])
            found.add(next);
    return found;
}

;// CONCATENATED MODULE: ./sources/terraform/files-read.js
/**
 * Who reads a policy's file by a path that is not written out, or names it otherwise.
 *
 *   file("${path.module}/deploy.json")            understood where it stands, and nothing is told
 *   file("${path.module}/${each.key}.json")       may be any file that ends so: `…/deploy.json` too
 *   file(join("/", ["policies", "deploy.json"]))  may be any file that ends so
 *   files = { deploy = "policies/deploy.json" }   names it, and what reads it is not followed
 *
 * A hole may hold anything, folders included. What a called module reads without `path.module`
 * is seen from the folder in which Terraform runs, so it may be any file that ends so.
 */






/** The first place of each file at which it may read one of `paths` by a path that is not written out, or names it. */
function readersOf(paths, files, treeOf) {
    if (paths.length === 0)
        return [];
    const called = new Set(files.flatMap(foldersCalledIn));
    return files.flatMap((file) => {
        if (!/file|"[^"\n]*\.(?:json|tpl|tftpl|tmpl|template)"/.test(file.text))
            return [];
        const tree = treeOf(file);
        const named = tree === undefined ? [] : files_read_pathsIn(tree, (0,text_path/* folderOf */.yS)(file.path), called.has((0,text_path/* folderOf */.yS)(file.path)));
        return paths.flatMap((path) => {
            const at = named.find(({ fits }) => fits(path));
            return at === undefined ? [] : [{ file, line: (0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), at.start), path }];
        });
    });
}
/** Everything in a tree that may be a path of a file and is not read where it stands. */
function files_read_pathsIn(root, folder, isCalled) {
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
                found.push(...files_read_computed(first, folder), ...(isCalled ? files_read_elsewhere(first, folder) : []));
            if (expression.kind === 'template')
                found.push(...ending(node));
            else if (expression.kind === 'call' && expression.name === 'format')
                found.push(...files_read_formatted(first, folder));
            open.push(...(0,syntax_value/* partsOf */.CI)(expression).filter((part) => !reads || part !== first || !files_read_isText(part)));
        }
    }
    return found;
}
/** Whether a node is a text, with holes or without. */
function files_read_isText(node) {
    return node.kind === 'string' || (node.kind === 'opaque' && node.expression.kind === 'template');
}
/** What `format("%s/%s.json", …)` may be, each verb of it a hole. */
function files_read_formatted(node, folder) {
    if (node?.kind !== 'string' || !/%[^%]*\.\w+$/.test(node.value))
        return [];
    return globbed(node.value.split(/%[-+ #\d.[\]*]{0,20}[a-zA-Z]/), node.range.start, folder);
}
/** The path that a called module writes out without `path.module`: seen from its own folder it is read where it stands. */
function files_read_elsewhere(node, folder) {
    const [first, last, ...more] = node.kind === 'opaque' && node.expression.kind === 'template' ? node.expression.parts : [];
    const isBelowRoot = first?.kind === 'hole' && /^path\.(?:root|cwd)$/.test(pathOf(first.node)?.join('.') ?? '');
    const below = isBelowRoot && last?.kind === 'text' && more.length === 0 ? last.value : undefined;
    const text = node.kind === 'string' ? node.value : below;
    if (text === undefined)
        return [];
    const { start, fits } = endingIn(text, node.range.start);
    const own = (0,text_path/* pathFrom */.Iw)(folder, text);
    return [{ start, fits: (path) => path !== own && fits(path) }];
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
    const texts = [''];
    for (const part of parts) {
        if (part.kind === 'text')
            texts.push(`${texts.pop() ?? ''}${part.value}`);
        else
            texts.push('');
    }
    return globbed(texts, node.range.start, folder);
}
/** What has these texts in it one after another, with anything between them. */
function globbed(texts, start, folder) {
    // Nothing but a hole says nothing: what fills it is written elsewhere, or comes from outside.
    if (texts.join('').replace(/[./]/g, '') === '')
        return [];
    const glob = texts.join('*').replace(/^\/+/, '');
    return [{ start, fits: (path) => files_read_isIn(path, folder, (seen) => (0,policy_pattern/* globIncludes */.a7)(glob, seen)) }];
}
/** Whether the path, seen from the folder or one above it, fits. */
function files_read_isIn(path, folder, fits) {
    if (fits(path))
        return true;
    const steps = folder === '' ? [] : folder.split('/');
    for (let up = 0; up <= steps.length; up++) {
        const above = (0,text_path/* pathFrom */.Iw)(folder, '../'.repeat(up));
        const start = above === undefined || above === '' ? '' : `${above}/`;
        if (path.startsWith(start) && fits(`${'../'.repeat(up)}${path.slice(start.length)}`))
            return true;
    }
    return false;
}
/** A text with holes whose end is a file's name. */
function ending(node) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return [];
    const last = node.expression.parts.at(-1);
    return last?.kind === 'text' ? [endingIn(last.value, node.range.start)] : [];
}
function endingIn(text, start) {
    const tail = text.length > mostPath || !/\.\w+$/.test(text) ? '' : text.replace(/^.*\.\.\/|^(?:\.?\/)+/s, '');
    return { start, fits: (path) => tail !== '' && (path === tail || path.endsWith(`/${tail}`)) };
}
/** Longer texts are no paths. */
const mostPath = 500;

;// CONCATENATED MODULE: ./sources/terraform/data-reads.js
/**
 * Where Terraform reads a file that is no policy, however its path is written.
 *
 *   csvdecode(file("${path.module}/acts.csv"))             reads it where it stands
 *   fileset("${path.module}/rights", "*.txt")              every file that its glob chooses
 *   file("${path.module}/${var.list}"), list = "acts.csv"  reads what a text names elsewhere
 */






/** Whether a text may read one of the files of these names, or one whose path it computes. */
function mayReadOneOf(names) {
    // Of a very long name its end is enough to look for, so that a hostile one costs no more than others.
    const named = (0,names_in_text/* namesInText */.F)(names.map((name) => name.slice(-longestEnd)));
    return (text) => computing.test(text) || named(text).size > 0;
}
const longestEnd = 100;
/** A read of which the path is no plain text. */
const computing = /\bfileset\(|\b(?:template)?file(?:base64)?\((?!\s*"(?:\$\{path\.(?:module|root|cwd)\})?[^"$]{0,500}"\s*[,)])/;
/** Where a file in a folder reads others, or names them, however their paths are written. */
function readsIn(root, folder) {
    return [...files_read_pathsIn(root, folder, true), ...plainReads(root, folder)];
}
/** What is read where it stands, and what `fileset` lists. */
function plainReads(root, folder) {
    const found = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'list')
            open.push(...node.items);
        else if (node.kind === 'map')
            open.push(...node.entries.map(({ value }) => value));
        if (node.kind !== 'opaque')
            continue;
        const { expression, range } = node;
        open.push(...(0,syntax_value/* partsOf */.CI)(expression));
        if (expression.kind !== 'call' || !/file/.test(expression.name))
            continue;
        const [first, glob] = expression.args;
        const below = first === undefined ? undefined : plainPath(first, folder);
        if (expression.name === 'fileset')
            found.push(data_reads_listed(below, glob, range.start));
        else if (below !== undefined)
            found.push({ start: range.start, fits: (path) => path === below });
    }
    return found;
}
/** The path that is written out, seen from the folder. */
function plainPath(node, folder) {
    if (node.kind === 'string')
        return (0,text_path/* pathFrom */.Iw)(folder, node.value);
    if (/^path\.(?:module|root|cwd)$/.test(pathOf(node)?.join('.') ?? ''))
        return folder;
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return undefined;
    const [first, last, ...more] = node.expression.parts;
    const isBelow = first?.kind === 'hole' && plainPath(first.node, folder) === folder;
    return isBelow && last?.kind === 'text' && more.length === 0 ? (0,text_path/* pathFrom */.Iw)(folder, last.value) : undefined;
}
/** What `fileset` lists in a folder, or something more; where the folder is not written out, in any. */
function data_reads_listed(below, glob, start) {
    const pattern = glob?.kind === 'string' && glob.value.length <= mostPath ? glob.value : '*';
    const any = pattern.replace(/\{.*\}|\[.*\]|\*\*\/|\*/g, '*').replace(/^(?:\.?\/)+/, '');
    const isListed = (path) => (0,policy_pattern/* globIncludes */.a7)(any, path);
    if (below === undefined)
        return { start, fits: (path) => isListed(path) || (0,policy_pattern/* globIncludes */.a7)(`*/${any}`, path) };
    const from = below === '' ? '' : `${below}/`;
    return { start, fits: (path) => path.startsWith(from) && isListed(path.slice(from.length)) };
}

;// CONCATENATED MODULE: ./sources/terraform/handed.js
/**
 * What a file of Terragrunt, or of Terraform's stacks, hands on: to modules, or to files that are read with it.
 *
 *   inputs = { role = "a" }                            `var.role` of the module that the file calls
 *   component "p" { source = "./m"                     the same, of the module `m`
 *     inputs = { role = var.role } }
 *   deployment "prod" { inputs = { role = "a" } }      `var.role` in the components of its folder
 *   unit "p" { source = "../units/p"                   `values.role` in the `terragrunt.hcl` of `../units/p`
 *     values = { role = "a" } }
 *   locals { role = "a" }                              `local.role`, or `.locals.role` of who reads the file
 *
 * https://terragrunt.gruntwork.io/docs/features/stacks/
 * https://developer.hashicorp.com/terraform/language/stacks
 */


/** Everything that the file with this tree hands on. */
const handedBy = (0,memo/* memoOf */.Q0)((root) => [
    ...inputsIn((0,syntax_node/* entry */.f)(root, 'inputs'), { key: 'inputs', source: undefined, isRead: false }),
    ...root.entries.flatMap(handedAt),
]);
function handedAt(each) {
    const { key, value } = each;
    if (value.kind !== 'map')
        return [];
    if (key === 'locals')
        return handed_valuesIn(value, { key, source: undefined });
    const place = { key: [key, ...(each.form === 'block' ? each.labels : [])].join(' '), source: sourceIn(value) };
    if (key === 'variable' && each.form === 'block') {
        const [name = ''] = each.labels;
        return value.entries.filter(isDefault).map((given) => handed(given.value, place, { kind: 'value', name }));
    }
    const [given, isRead] = [givenUnder.get(key), key !== 'component'];
    if (given === undefined)
        return [];
    const others = value.entries.filter(({ key: name }) => name !== given && changesNumber(name));
    return [
        ...inputsIn((0,syntax_node/* entry */.f)(value, given), { ...place, isRead }),
        ...others.map((other) => handed(other.value, { ...place, key: `${place.key} ${other.key}` }, { kind: 'call' })),
    ];
}
/** What the blocks of each type give something under. */
const givenUnder = new Map([
    ['component', 'inputs'],
    ['deployment', 'inputs'],
    ['unit', 'values'],
    ['stack', 'values'],
]);
/** What stands in a map of inputs; `isRead` where other files read it by name, and no module does. */
function inputsIn(node, under) {
    if (node === undefined)
        return [];
    if (node.kind !== 'map')
        return [handed(node, under, { kind: 'inputs' })];
    return under.isRead
        ? handed_valuesIn(node, under)
        : node.entries.map(({ key, value }) => handedUnder(key, value, under, { kind: 'input', name: key }));
}
function handed_valuesIn({ entries }, under) {
    return entries.map(({ key, value }) => handedUnder(key, value, under, { kind: 'value', name: key }));
}
function handedUnder(key, value, under, is) {
    return handed(value, { ...under, key: `${under.key}.${key}` }, is);
}
function handed(value, { key, source }, is) {
    return { key, value, source, is };
}
function isDefault({ key }) {
    return key === 'default';
}
function sourceIn(block) {
    const found = (0,syntax_node/* entry */.f)(block, 'source');
    return found?.kind === 'string' ? found.value : undefined;
}
/** Whether an attribute of a call says how often, of what or where a module is made. */
function changesNumber(key) {
    return /^(?:source|count|for_each|providers)$/.test(key);
}

;// CONCATENATED MODULE: ./sources/terraform/reached-starts.js
/**
 * Both sides of a pull request → what it changes of values that others may read.
 *
 *   variable "arns" { default = ["*"] }        its default was another one, and some caller leaves it out
 *   terraform.tfvars:  on = true               `var.on` of the modules it is for
 *   module "b" { source = "../m" }             a call that was not there makes all of `../m` once more
 *   count = 1                                  so does another number of them, or another provider
 *
 * What goes away grants nothing to anybody, and is no start. A comment or a formatter's run is none either, and
 * neither are lists of actions, which are told where they stand.
 */







/** Everything that the changed files make another value of, or were the first to give. */
function startsOf(changed, before, after) {
    return [
        ...[...after.around.modules.values()].flatMap((module) => startsIn(module, before.around.modules.get(module.folder), changed)),
        ...settingStarts(before.around.settings, after.around),
        ...inputStarts(changed, before, after),
    ];
}
function startsIn(module, old, changed) {
    const known = old === undefined ? undefined : reached_parts_partsOf(old).byName;
    const parts = reached_parts_partsOf(module).all.filter(({ name, text, file, block }) => block.type !== 'module' &&
        changed.has(file.path) &&
        known?.get(name)?.some((each) => each.text === text) !== true);
    return [
        ...parts.map((part) => ({ kind: 'part', module, part })),
        ...module.blocks.filter(({ file }) => changed.has(file.path)).flatMap((block) => startsAt(block, module, old)),
    ];
}
/** What a call or a variable changes for those who read what it gives. */
function startsAt(block, module, old) {
    const [label = ''] = block.labels;
    if (block.type === 'variable') {
        const known = old === undefined ? undefined : variableOf(old, label);
        const isSame = known !== undefined && argumentAt(block, 'default') === argumentAt(known, 'default');
        const standard = attribute(block, 'default')?.node;
        const isTold = standard !== undefined && holdsActions(label, standard);
        return isSame || isTold || !isLeftOut(label, module) ? [] : [{ kind: 'variable', module, name: label }];
    }
    if (block.type !== 'module')
        return [];
    const known = old === undefined ? undefined : blockAt(old, ['module', label]);
    const parts = reached_parts_partsOf(module).all.filter((part) => part.block === block);
    const target = calledBy(block, module.around);
    if (known === undefined)
        return [
            ...parts.map((part) => ({ kind: 'part', module, part })),
            ...(target === undefined ? [] : [{ kind: 'whole', module: target }]),
        ];
    const isOther = (key) => argumentAt(block, key) !== argumentAt(known, key);
    const gone = known.body.entries.filter(({ key }) => !block.body.entries.some((each) => each.key === key));
    return [
        ...parts.filter(({ name }) => isOther(name)).map((part) => ({ kind: 'part', module, part })),
        ...(target === undefined ? [] : gone.flatMap(({ key }) => leftOut(key, target))),
    ];
}
/** An argument that a call does not give any more. */
function leftOut(key, module) {
    if (isArgument(key))
        return [{ kind: 'variable', module, name: key }];
    return changesNumber(key) ? [{ kind: 'whole', module }] : [];
}
/** Whether somebody may leave a variable out, so that its default counts. */
function isLeftOut(name, module) {
    const calls = callsOf(module);
    return (calls.length === 0 || strangersOf(module) > 0 || calls.some(({ block }) => attribute(block, name) === undefined));
}
function argumentAt({ body, file }, key) {
    const found = body.entries.find((each) => each.key === key);
    return found === undefined ? '' : reached_parts_textAt(found.value.range, file);
}
/** The variables that files of values set to something else; one that Terraform reads by itself is for its own folder alone. */
function settingStarts(before, { settings, modules }) {
    const old = new Map(before.map((each) => [each.file.path, each]));
    const now = new Map(settings.map((each) => [each.file.path, each]));
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
        const [was, is] = [old.get(path), now.get(path)];
        if (was?.file.text === is?.file.text)
            return [];
        const isAutomatic = (is ?? was)?.isAutomatic === true;
        return settingStart({ path, isAutomatic }, otherKeys(reached_starts_valuesIn(was), reached_starts_valuesIn(is)), modules);
    });
}
/** The variables of these names in the modules that a file of values is for. */
function settingStart({ path, isAutomatic }, names, modules) {
    const forWhom = [...modules.values()].filter(({ folder }) => isAutomatic ? folder === (0,text_path/* folderOf */.yS)(path) : folder === '' || path.startsWith(`${folder}/`));
    return forWhom.flatMap((module) => names
        .filter((name) => variableOf(module, name) !== undefined)
        .map((name) => ({ kind: 'variable', module, name })));
}
function reached_starts_valuesIn(settings) {
    return reached_starts_textsIn(settings?.values, settings?.file);
}
function reached_starts_textsIn(map, file) {
    if (map === undefined || file === undefined)
        return new Map();
    // A list of actions is told where it stands.
    const others = map.entries.filter(({ key, value }) => !holdsActions(key, value));
    return new Map(others.map(({ key, value }) => [key, reached_parts_textAt(value.range, file)]));
}
function otherKeys(was, is) {
    return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
}
/** What files of Terragrunt and of stacks give to the modules that they call, by themselves or by what they take in: other inputs, or all of one that was not called before. */
function inputStarts(changed, before, { given, around }) {
    const [now = [], then = []] = [given, before.given].map((each) => [...each.values()].map(({ file }) => file));
    return now.flatMap((file) => {
        const taken = withTaken(file, now);
        const anew = taken.filter(({ path }) => changed.has(path));
        const called = anew.length === 0 ? [] : calledFrom(file, around, taken);
        if (called.length === 0)
            return [];
        const old = before.given.get(file.path)?.file;
        const wasCalled = old === undefined ? [] : calledFrom(old, around, withTaken(old, then));
        const read = taken.flatMap(({ path }) => given.get(path) ?? []);
        const others = anew.map(({ path }) => handedAnew(given.get(path), before.given.get(path)));
        return called.flatMap((module) => {
            const names = otherInputs(others, read, module);
            return names === 'all' || !wasCalled.includes(module)
                ? [{ kind: 'whole', module }]
                : names.map((name) => ({ kind: 'variable', module, name }));
        });
    });
}
/** The inputs of a module that other values than before make other ones; `all` where nobody can tell which. */
function otherInputs(anew, taken, module) {
    const folders = [module.folder, ...taken.map(({ file }) => (0,text_path/* folderOf */.yS)(file.path))];
    const direct = new Set();
    const values = new Set();
    for (const others of anew) {
        if (others === 'all')
            return 'all';
        for (const { handed, file } of others) {
            if (!folders.some((folder) => isFor(handed, file, folder)))
                continue;
            if (handed.is.kind === 'inputs' || handed.is.kind === 'call')
                return 'all';
            (handed.is.kind === 'input' ? direct : values).add(handed.is.name);
        }
    }
    const naming = inputsNaming([...values], taken);
    return naming === 'all' ? 'all' : [...new Set([...direct, ...naming])];
}
/** What a file hands on that is not what it was, or is not there any more; `all` where that cannot be read. */
function handedAnew(is, was) {
    if (is === undefined || is.file.text === was?.file.text)
        return [];
    if (is.handed === undefined || (was !== undefined && was.handed === undefined))
        return 'all';
    const [now, old] = [reached_starts_textsOf(is), reached_starts_textsOf(was)];
    return [...new Map([...old, ...now])].flatMap(([key, each]) => old.get(key)?.text === now.get(key)?.text ? [] : [each]);
}
function reached_starts_textsOf(read) {
    if (read === undefined)
        return new Map();
    const { file, handed = [] } = read;
    // A list of actions among the inputs of a file is told where it stands.
    const others = handed.filter(({ key, value, is }) => is.kind !== 'input' || key !== `inputs.${is.name}` || !holdsActions(is.name, value));
    return new Map(others.map((each) => [each.key, { handed: each, file, text: reached_parts_textAt(each.value.range, file) }]));
}
/** The changed files of Terragrunt and of stacks that hand on something else, each with its text. */
function givingAnew(changed, before, after) {
    return [...after.given.values()].flatMap((is) => {
        const { file, handed = [] } = is;
        const others = changed.has(file.path) ? handedAnew(is, before.given.get(file.path)) : [];
        const text = handed.map(({ value }) => reached_parts_textAt(value.range, file)).join('\n');
        return others.length === 0 ? [] : [{ path: file.path, text: others === 'all' ? file.text : text }];
    });
}

;// CONCATENATED MODULE: ./sources/terraform/reached.js
/**
 * What a pull request reaches in files that it leaves as they are.
 *
 *   live/main.tf     module "queue" { source = "../queue"  arns = ["*"] }     the argument was another one
 *   queue/main.tf    resources = var.arns                                      so this policy grants something else
 *
 * Followed by names, and in two directions. Forward, from what was changed to whoever reads it: from argument
 * to variable, from output to caller or to who takes it by Terragrunt, through locals, to what a policy is built of or attached by.
 * Backward, from what gives policies to somebody to the policies that it names. Where a name only may matter,
 * the policy is looked at once more than needed.
 */








/** The places outside of the changed files at which values are used that these changed, or policies that these give to somebody. */
function reached_reachedBy(changed, before, after) {
    return reached_reachedFrom(startsOf(changed, before, after), after).filter(({ path }) => !changed.has(path));
}
/** The outputs that have another value by what stands in the changed files. */
function outputsReached(changed, before, after) {
    return reached_reachedFrom(startsOf(changed, before, after), after).flatMap(({ path, part }) => {
        if (part?.block.type !== 'output')
            return [];
        return [{ path, name: part.name, mayGrant: mayBearOnGrants(part.text) }];
    });
}
/** Every place that is reached from these. */
function reached_reachedFrom(starts, side) {
    const walk = {
        ...{ open: [], done: (0,memo/* memoOf */.Q0)(() => new Set()), reached: new Set(), found: new Map() },
        takers: takersAmong(side),
    };
    for (const start of starts) {
        if (start.kind === 'part')
            reach(start.part, start.module, walk);
        else if (start.kind === 'whole')
            once(walk, start.module, 'whole', '');
        else
            once(walk, start.module, 'read', `var.${start.name}`);
    }
    for (let next = walk.open.pop(); next !== undefined; next = walk.open.pop())
        reached_follow(next, walk);
    return [...walk.found.values()];
}
function once({ open, done }, module, kind, name) {
    const key = `${kind} ${name}`;
    const known = done(module);
    if (known.has(key))
        return;
    known.add(key);
    open.push({ module, kind, name });
}
function reached_follow({ module, kind, name }, walk) {
    if (kind === 'whole') {
        whole(module, walk);
        return;
    }
    if (kind === 'given') {
        give(name, module, walk);
        return;
    }
    for (const part of reached_parts_partsOf(module).readers.get(name) ?? [])
        reach(part, module, walk);
}
/** A part is not what it was: neither are those who read it, and whoever gets policies by it may get others. */
function reach(part, module, walk) {
    if (walk.reached.has(part))
        return;
    walk.reached.add(part);
    const { block, name } = part;
    note(part, walk);
    if (block.type === 'module') {
        const target = calledBy(block, module.around);
        reached_given(part.text, module, walk);
        if (target === undefined)
            return;
        if (isArgument(name))
            once(walk, target, 'read', `var.${name}`);
        else if (changesNumber(name))
            once(walk, target, 'whole', '');
        return;
    }
    if (block.type === 'output') {
        tellCallers(block.labels[0] ?? '', module, walk);
        return;
    }
    once(walk, module, 'read', name);
    if (!isOfIam(block))
        return;
    reached_given(part.text, module, walk);
    // Whoever joins a group gets what the group has.
    if (joins(block))
        for (const group of reached_parts_namesIn(part.text))
            if (/^aws\w*_(?:group|permission_set)\./.test(group))
                once(walk, module, 'read', group);
}
function joins({ labels: [kind = ''] }) {
    return /_membership$|_account_assignment$/.test(kind);
}
function tellCallers(output, module, walk) {
    for (const { from, block } of callsOf(module)) {
        const [label = ''] = block.labels;
        once(walk, from, 'read', outputName(label, output));
        once(walk, from, 'read', outputName(label));
    }
    for (const { module: taker, read } of walk.takers(module)) {
        const names = inputsNaming([output], read);
        if (names === 'all')
            once(walk, taker, 'whole', '');
        else
            for (const name of names)
                once(walk, taker, 'read', `var.${name}`);
    }
}
function takersAmong({ given, around }) {
    const files = [...given.values()].map(({ file }) => file);
    if (!files.some((file) => dependenciesIn(file).length > 0))
        return () => [];
    return (0,memo/* memoOf */.Q0)((module) => files
        .filter((file) => calledFrom(file, around, withTaken(file, files)).some(({ folder }) => folder === module.folder))
        .flatMap((file) => takersOf(file, files, around))
        .map(({ module: taker, taken }) => ({ module: taker, read: taken.flatMap(({ path }) => given.get(path) ?? []) })));
}
/** A module is made once more: somebody gets all of its policies, and those of the modules that it calls. */
function whole(module, walk) {
    for (const part of reached_parts_partsOf(module).all) {
        if (part.block.type === 'module') {
            const target = calledBy(part.block, module.around);
            if (target !== undefined)
                once(walk, target, 'whole', '');
        }
        else if (!isOfIam(part.block))
            continue;
        note(part, walk);
        reached_given(part.text, module, walk);
    }
}
/** A text gives to somebody what it names. */
function reached_given(text, module, walk) {
    for (const name of reached_parts_namesIn(text))
        once(walk, module, 'given', name);
    for (const path of pathsNamedIn(text, module.folder)) {
        const file = module.files.get(path);
        if (file !== undefined)
            walk.found.set(path, { path, range: { start: 0, end: file.text.length } });
    }
}
/** What stands behind a name is given to somebody: a policy, or whatever names some in turn. */
function give(name, module, walk) {
    const [first, label = '', output] = name.split('.');
    if (first === 'var') {
        givenByCallers(label, module, walk);
        return;
    }
    if (first === 'module') {
        givenByCalled(label, output, module, walk);
        return;
    }
    for (const part of reached_parts_partsOf(module).byName.get(name) ?? []) {
        if (first !== 'local' && !holdsPolicy(part.block))
            continue;
        note(part, walk);
        reached_given(part.text, module, walk);
    }
}
/** Whether a block is a policy, or the text of whoever asks for it. */
function holdsPolicy({ labels: [kind = ''] }) {
    return /^(?:aws(?:cc)?_iam_(?:managed_)?policy(?:_document)?|template_file)$/.test(kind);
}
function givenByCallers(variable, module, walk) {
    for (const { from, block } of callsOf(module))
        for (const part of reached_parts_partsOf(from).byName.get(variable) ?? [])
            if (part.block === block) {
                note(part, walk);
                reached_given(part.text, from, walk);
            }
}
function givenByCalled(label, output, module, walk) {
    const call = module.blocks.find(({ type, labels }) => type === 'module' && labels[0] === label);
    const target = call === undefined ? undefined : calledBy(call, module.around);
    if (target === undefined)
        return;
    for (const part of reached_parts_partsOf(target).all)
        if (part.block.type === 'output' && (output === undefined || part.block.labels[0] === output))
            reached_given(part.text, target, walk);
}
function note(part, { found }) {
    const { path } = part.file;
    found.set(`${path} ${part.range.start}`, { path, range: part.range, part });
}

;// CONCATENATED MODULE: ./sources/terraform/data-files.js










/** Those of the files that read one of the files of these paths, or name it. */
function readingOneOf(paths, files) {
    const may = mayReadOneOf(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)));
    return files.filter((file) => may(file.text) && readsOf(file).some(({ fits }) => paths.some(fits)));
}
/** The policies that are made of what the files of these paths hold. */
function madeOf(paths, side, found) {
    return paths.flatMap((path) => {
        const reached = reached_reachedFrom(data_files_startsAt(path, side), side);
        const resources = reached.flatMap(({ part }) => part !== undefined && part.block.type === 'resource' && isOfIam(part.block) && !isNobody(part.block.labels[0])
            ? [{ path, at: { source: 'terraform', path: part.file.path, name: module_addressOf(part.block), range: part.range } }]
            : []);
        const documents = found.flatMap((each) => {
            const at = (0,sources_source/* grantingAt */.qR)(each);
            const isMade = at !== undefined && reached.some((place) => data_files_isWithin(at, place));
            return isMade && !resources.some((known) => data_files_isWithin(at, { path: known.at.path, range: known.at.range }))
                ? [{ path, at }]
                : [];
        });
        return [...resources, ...documents];
    });
}
/** Whether a kind of resource gives nothing to anybody. */
function isNobody(kind = '') {
    return /_(?:instance_profile|openid_connect_provider|saml_provider|server_certificate|signing_certificate|access_key|login_profile|account_alias|account_password_policy|virtual_mfa_device)$/.test(kind);
}
function data_files_isWithin(at, { path, range }) {
    return at.path === path && at.range.start < range.end && range.start < at.range.end;
}
/** What reads the file of a path, or names it. */
function data_files_startsAt(path, { around, given }) {
    const modules = [...around.modules.values()].flatMap((module) => module.blocks.flatMap((block) => hitsIn(block.file, path)
        .filter((start) => block.body.range.start <= start && start < block.body.range.end)
        .flatMap((start) => {
        if (block.type === 'variable')
            return [{ kind: 'variable', module, name: block.labels[0] ?? '' }];
        const part = reached_parts_partAt(module, block, start);
        return part === undefined ? [] : [{ kind: 'part', module, part }];
    })));
    const settings = around.settings.flatMap((each) => {
        const keys = keysAt(each.values?.entries ?? [], hitsIn(each.file, path));
        return settingStart({ path: each.file.path, isAutomatic: each.isAutomatic }, keys, around.modules);
    });
    const all = [...given.values()];
    const texts = all.map(({ file }) => file);
    const inputs = all.flatMap(({ file }) => {
        const taken = withTaken(file, texts);
        const own = taken.flatMap(({ path: each }) => given.get(each) ?? []);
        const keys = inputsAt(path, own);
        if (keys.length === 0)
            return [];
        return calledFrom(file, around, taken).flatMap((module) => keys === 'all' ? [{ kind: 'whole', module }] : keys.map((name) => ({ kind: 'variable', module, name })));
    });
    return [...modules, ...settings, ...inputs];
}
/** The inputs of files of Terragrunt and of stacks that read the file of a path, by themselves or by what they name. */
function inputsAt(path, files) {
    const found = new Set();
    const values = new Set();
    for (const { file, handed } of files) {
        const hits = hitsIn(file, path);
        if (hits.length === 0)
            continue;
        if (handed === undefined)
            return 'all';
        for (const { is } of data_files_at(handed, hits)) {
            if (is.kind === 'inputs' || is.kind === 'call')
                return 'all';
            (is.kind === 'input' ? found : values).add(is.name);
        }
    }
    const naming = inputsNaming([...values], files);
    return naming === 'all' ? 'all' : [...new Set([...found, ...naming])];
}
function keysAt(entries, hits) {
    return data_files_at(entries, hits).map(({ key }) => key);
}
function data_files_at(entries, hits) {
    return entries.filter(({ value: { range } }) => hits.some((hit) => range.start <= hit && hit < range.end));
}
/** Where a file reads the file of a path, or names it. */
function hitsIn(file, path) {
    if (!mayReadOneOf([path.slice(path.lastIndexOf('/') + 1)])(file.text))
        return [];
    return readsOf(file).flatMap(({ start, fits }) => (fits(path) ? [start] : []));
}
const readsOf = (0,memo/* memoOf */.Q0)((file) => {
    const root = modules_rootOf(file);
    return root === undefined ? [] : readsIn(root, (0,text_path/* folderOf */.yS)(file.path));
});

;// CONCATENATED MODULE: ./sources/terraform/given-policies.js






/** The policies that attachments in the file of a module give to somebody, and that no file here writes. */
function policiesGivenIn(module, path) {
    const own = module.blocks.filter(({ type, file }) => file.path === path && /^(?:resource|module)$/.test(type));
    return own.flatMap((block) => given_policies_givenBy(block, module));
}
function given_policies_givenBy(block, module) {
    if (!/policy_arn|managed_policy|policies/.test(given_policies_textOf(block)))
        return [];
    return positionsIn(block).flatMap(({ attribute, trail, file }) => {
        const [node] = trail;
        if (node === undefined || trail.length > 1)
            return [];
        const attachment = attachmentAt(module, block, keyAt(attribute));
        if (attachment?.kind !== 'attached')
            return [];
        const at = { source: 'terraform', path: file.path, name: module_addressOf(block), range: node.range };
        const holders = attachment.principals.map(keyOf);
        return policiesAt({ node, file }, block, module).map((each) => ({ ...each, at, holders }));
    });
}
/** The policies that a value names in all instances of its block. */
function policiesAt(located, block, module) {
    const values = instancesOf(module, block).flatMap((instance) => leavesOf(instances_valueOf(module, located, instance)));
    const isWritten = /\baws(?:cc)?_iam_(?:managed_)?policy\.|\bmodule\./.test(given_policies_textOf(block).replace(/\bdata\.aws_iam_policy\./g, ''));
    const named = values.map((value) => {
        const text = value.kind === 'text' && value.glob !== '*' ? value.glob : undefined;
        if (text === undefined)
            return isWritten || value.kind !== 'text' ? undefined : forms_excerpt(located.node, located.file);
        return text;
    });
    return [...new Set(named)].flatMap((policy) => policy === undefined ? [] : [{ policy, isOfAws: policy.includes(':aws:policy/') }]);
}
function leavesOf(value) {
    if (value.kind === 'list')
        return value.items.flatMap(leavesOf);
    return value.kind === 'map' ? [...value.entries.values()].flatMap(leavesOf) : [value];
}
function given_policies_textOf({ body, file }) {
    return file.text.slice(body.range.start, body.range.end);
}

;// CONCATENATED MODULE: ./sources/terraform/inputs.js
/**
 * What a file of Terragrunt gives to the module it calls: policies, and lists of actions.
 *
 *   inputs = { policy = jsonencode({ Statement = [ … ] }) }     `inputs.policy`
 *
 * The module is mostly elsewhere, and so is whoever gets the policy: somebody unknown, whom
 * an entry of the config clears.
 * https://terragrunt.gruntwork.io/docs/features/inputs/
 */







/** Every policy among the inputs of a file, and every gap; `root` is its tree. */
function givenIn(root, file, around) {
    const module = moduleOf((0,text_path/* folderOf */.yS)(file.path), [{ node: root, file }], new Map(), around);
    return mapsIn((0,syntax_node/* entry */.f)(root, 'inputs')).flatMap((body) => {
        const policies = policiesIn({ type: 'inputs', labels: [], body, file }, module);
        const covered = policies.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
        const open = body.entries.filter(({ range }) => !covered.some(({ start, end }) => range.start <= start && end <= range.end));
        return [...policies, ...actionsGivenIn({ ...body, entries: open }, file, 'inputs.')];
    });
}
/** The maps that a value is made of: itself, or those that `merge` takes. */
function mapsIn(node) {
    if (node?.kind === 'map')
        return [node];
    if (node?.kind !== 'opaque' || node.expression.kind !== 'call' || node.expression.name !== 'merge')
        return [];
    return node.expression.args.flatMap(mapsIn);
}
function policiesIn(block, module) {
    return positionsIn(block).flatMap((position) => {
        const form = formOf(module, position);
        if (form === undefined)
            return [];
        const name = `inputs.${position.attribute.join('.')}`;
        if (form.kind === 'unreadable')
            return [discover_skippedAt(form.at, name, form.why)];
        const read = readForm(module, form, name);
        if (read.kind === 'skipped')
            return [read];
        const attachedTo = [{ kind: 'unknown', why: whoseValue(block.file) }];
        return [{ ...read, kind: 'policy', attachedTo, attachedBy: [], knownAs: { names: [], by: 'resource' } }];
    });
}

;// CONCATENATED MODULE: ./sources/terraform/named-policies.js
/**
 * Who names a managed policy of another module by the name that it has in AWS.
 *
 *   policies/deploy.tf   resource "aws_iam_policy" "deploy" { name = "deploy" }
 *   teams/main.tf        policy_arn = "arn:aws:iam::111122223333:policy/deploy"
 *   tools/main.tf        data "aws_iam_policy" "deploy" { name = "deploy" }
 *   app.yaml             ManagedPolicyArns: [!Sub 'arn:aws:iam::${AWS::AccountId}:policy/deploy']
 *
 * No reference leads from one to the other, so only a text that may be the name tells. It
 * may be another policy of the same name, in another account: somebody may attach it.
 */














/** Whether a file of a path may name a managed policy that these files make, besides configuration. */
function named_policies_mayNameMade(files) {
    const isAny = files.some(({ text }) => /"aws(?:cc)?_iam_(?:managed_)?policy"/.test(text));
    return (path) => isAny && mayNamePolicies(path);
}
/** For each of `paths` that makes a managed policy, the files that name it; of configuration, those of other folders. */
function namingPolicies(paths, modules, files, isConfiguration) {
    const made = madeIn(new Set(paths), modules);
    if (made.length === 0)
        return [];
    const byName = (0,text_group/* grouped */.z)(made, ({ name }) => name);
    const meant = namesMeant(files, isConfiguration);
    const isLookedUpIn = dataOf(files.filter(({ path }) => isConfiguration(path)));
    return files.flatMap((file) => {
        const isOwn = isConfiguration(file.path);
        if (!isOwn && !namesPolicies(file))
            return [];
        const folder = (0,text_path/* folderOf */.yS)(file.path);
        const looked = isOwn ? wordsNaming(file).flatMap((word) => byName.get(word) ?? []) : [];
        const words = isOwn ? [] : isLookedUpIn(file) ? wordsIn(file) : wordsAttached(file);
        const arns = [...policyNamesIn(file), ...words, ...(meant.get(file.path) ?? [])];
        const named = arns.length === 0 ? [] : made.filter(({ name }) => arns.some((each) => named_policies_mayBe(name, each)));
        const why = (0,reason/* because */.xx)('named-elsewhere') `${file.path} names a managed policy of this file, and may attach it to somebody`;
        const elsewhere = [...new Set([...looked, ...named].map(({ path }) => path))].filter((path) => !isOwn || (0,text_path/* folderOf */.yS)(path) !== folder);
        return elsewhere.map((path) => ({ path, why }));
    });
}
/** What stands in a text that may attach a policy of another module. */
const attaching = /\bpolicy\/|:policy\b|"aws_iam_policy"|customer_managed_policy_(?:reference|attachments?)|terraform_remote_state/;
/** Whether a file of data is one that configuration reads which looks up policies, so that their names may stand there. */
function dataOf(files) {
    const reading = files.filter(({ text }) => working.test(text) && /\b(?:yamldecode|jsondecode)\b/.test(text));
    const names = new Set(reading.flatMap(({ text }) => text.match(/[\w.-]+\.(?:json|ya?ml)(?=")/gi) ?? []));
    return ({ path }) => names.has(path.slice(path.lastIndexOf('/') + 1));
}
/** What each file of configuration means by a name that it works out, with what calls its module and gives it values. */
function namesMeant(files, isConfiguration) {
    const folders = new Set(files.flatMap(({ path, text }) => (isConfiguration(path) && working.test(text) ? [(0,text_path/* folderOf */.yS)(path)] : [])));
    if (folders.size === 0)
        return new Map();
    const paths = [...folders].map((folder) => `${folder}/main.tf`.replace(/^\//, ''));
    const callers = usersIn(files.filter(({ path }) => isConfiguration(path)), paths, isConfiguration);
    for (const { path } of callers)
        folders.add((0,text_path/* folderOf */.yS)(path));
    const { modules } = modulesIn(files.filter(({ path }) => folders.has((0,text_path/* folderOf */.yS)(path)) || modules_settings.test(path)));
    const all = modules.flatMap((module) => [
        ...arnsIn(module).map(({ name, found }) => ({ name, path: found.file.path })),
        ...lookupsIn(module).map(({ name, found }) => ({ name, path: found.file.path })),
    ]);
    const byPath = (0,text_group/* grouped */.z)(all, ({ path }) => path);
    return new Map([...byPath].map(([path, some]) => [path, [...new Set(some.map(({ name }) => name))]]));
}
/** What stands in a text that may attach a policy by a name which is not written out. */
const working = /data\s+"aws_iam_policy"|"data"|polic(?:y|ies)_arns?\b|:policy\b|customer_managed_policy_reference/;
/** Where the files at these paths make managed policies of these names, and where the documents that they are made of stand. */
function placesHeld(sought, modules, paths) {
    const names = sought.flatMap(({ by, glob }) => (by === 'name' ? [glob] : []));
    return named_policies_placesOf(madeIn(paths, modules).filter(({ name }) => names.some((each) => named_policies_mayBe(each, name))), modules);
}
/** Where managed policies are made, and where the documents stand that become one of them. */
function named_policies_placesOf(made, modules) {
    if (made.length === 0)
        return [];
    const blocks = new Set(made.map(({ block }) => block));
    return [...made.map(({ path, range }) => ({ path, range })), ...modules.flatMap((each) => documentsOf(blocks, each))];
}
/** Where the documents of a module stand that become one of the policies. */
function documentsOf(blocks, module) {
    return documents_documentsIn(module).flatMap((held) => {
        const { form } = held;
        if (form.kind === 'unreadable' || !uses_usesOf(held, indexOf(module)).holders.some((each) => blocks.has(each)))
            return [];
        return form.kind === 'data'
            ? [{ path: form.block.file.path, range: form.block.body.range }]
            : [{ path: form.file.path, range: form.node.range }];
    });
}
/** Where managed policies are made whose ARN an output of these names gives out. */
function placesGivenOut(sought, modules) {
    const names = new Set(sought.flatMap(({ by, glob }) => (by === 'output' ? [glob] : [])));
    if (!modules.some(({ blocks }) => blocks.some((block) => named_policies_isOutputOf(block, names))))
        return [];
    const given = modules.flatMap((module) => module.blocks.filter(isManagedPolicy).flatMap((block) => {
        const landings = landingsOf(module_addressOf(block), takesArn, module);
        const isGiven = landings.some(({ kind, at }) => kind === 'beyond' && named_policies_isOutputOf(at.block, names));
        return isGiven ? [{ path: block.file.path, block, range: block.body.range }] : [];
    }));
    return named_policies_placesOf(given, modules);
}
function named_policies_isOutputOf({ type, labels: [name = ''] }, names) {
    return type === 'output' && names.has(name);
}
function isManagedPolicy({ type, labels: [kind = ''] }) {
    return type === 'resource' && /^aws(?:cc)?_iam_(?:managed_)?policy$/.test(kind);
}
/** Whether two names, given as globs, may be the same. */
function named_policies_mayBe(one, other) {
    return (0,policy_pattern/* includes */.mK)(one, other) || (0,policy_pattern/* includes */.mK)(other, one);
}
/** The managed policies that the files at these paths make, as far as something of their names is known. */
function madeIn(paths, modules) {
    return modules.flatMap((module) => module.blocks.flatMap((block) => {
        if (!isManagedPolicy(block) || !paths.has(block.file.path))
            return [];
        return named_policies_namesOf(module, block).map((name) => ({ name, path: block.file.path, block, range: block.body.range }));
    }));
}
/** What the policies of a block may be called, as globs; none where nothing is known. */
function named_policies_namesOf(module, block) {
    const glob = policyGlob(module, block);
    return glob === undefined ? names_namesIn(module, block).filter((name) => name !== '*') : [glob];
}
/** The last words of the texts of a file that looks up policies, or holds an ARN of one. */
function wordsNaming({ text }) {
    if (!attaching.test(text))
        return [];
    const others = takingApart.test(text) ? text : text.replace(ofAws, '$1""');
    return [...new Set(others.match(/[\w+=,.@-]+(?=")/g) ?? [])];
}
/** A whole text that is the ARN of a policy of AWS, in any partition; as an argument of a function it may become another. */
const ofAws = /([=[,:]\s{0,200})"arn:(?:[\w-]{1,30}|\$\{[^{}"\n]{1,200}\}):iam::aws:policy\/[\w+=,.@/-]{1,600}"/g;
/** Functions by which the name in an ARN becomes one of its own, or its account another. */
const takingApart = /\b(?:replace|split|basename|regex(?:all)?|trim(?:prefix|suffix)?|substr|arn_parse)\s*\(/;

;// CONCATENATED MODULE: ./sources/terraform/only-account.js
/** The account; `undefined` where the files of the folder do not say that it can be no other. */
function onlyAccount(files) {
    if (files.some(({ path, text, unread }) => !/\.(?:tf|tofu)$/.test(path) || unread !== undefined || isDoubtful(text)))
        return undefined;
    const providers = files.reduce((sum, { text }) => sum + [...text.matchAll(provider)].length, 0);
    const ids = files.flatMap(({ text }) => [...text.matchAll(allowed)].map(([, id]) => id));
    return ids.length === providers && new Set(ids).size === 1 ? ids[0] : undefined;
}
const provider = /^[ \t]{0,20}provider[ \t]{1,20}"aws(?:cc)?"/gm;
const allowed = /^[ \t]{0,20}allowed_account_ids[ \t]{0,20}=[ \t]{0,20}\["(\d{12})"\]/gm;
function isDoubtful(text) {
    return text.includes('allowed_account_ids') && /\/\*|<<-?\w/.test(text);
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


























const terraform_named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;
/** Terraform and OpenTofu. */
const terraform = {
    name: discover_sourceName,
    addresses: 'stable',
    namesPolicies: false,
    wants: isWanted,
    looksLikePolicy: (path) => configuration.test(path) || terraform_named.test(path),
    accountsFor: ({ path }) => configuration.test(path),
    grantless: (file) => {
        const node = configuration.test(file.path) ? modules_rootOf(file) : undefined;
        if (node?.kind !== 'map')
            return [];
        return blocksOf({ node, file })
            .filter(saysWhoMayCall)
            .map(({ body }) => body.range);
    },
    // A template may hold the statements of a policy, and need not look like JSON.
    mentions: ({ path, text }) => readWithModules(path) || /Statement|Effect|Action/.test(text),
    companions: (path) => {
        const folder = (0,text_path/* folderOf */.yS)(path);
        if (terragrunt.test(path))
            return [];
        // What reads a file of values may stand up to three folders above it.
        if (modules_settings.test(path))
            return foldersFrom(folder, 3).flatMap(filesOf);
        if (configuration.test(path))
            return [...filesOf(folder), beside(folder, 'terragrunt.hcl')];
        // A policy file may be named by a module in its own folder or in one of the two above it.
        return foldersFrom(folder, 2).flatMap(filesOf);
    },
    leadsTo: (file) => readWithModules(file.path)
        ? [
            ...(terragrunt.test(file.path) ? ledToByTerragrunt(file) : []),
            ...foldersCalledIn(file).flatMap(filesOf),
            ...filesReadIn(file)
                .filter((path) => terraform_named.test(path) || (mayNameAccounts(file) && /\.ya?ml$/i.test(path)))
                .map(glob/* literally */.Dk),
        ]
        : [],
    mayUseOthers: (files) => {
        const mayName = named_policies_mayNameMade(files);
        return (path) => configuration.test(path) || terragrunt.test(path) || mayName(path);
    },
    usersOf: (paths, files) => {
        const own = files.filter(({ path }) => configuration.test(path) || terragrunt.test(path));
        const users = usersIn(own, paths, (path) => configuration.test(path));
        return [...new Set([...users, ...takingIn([...paths, ...users.map(({ path }) => path)], files)])];
    },
    mayHandOn: (paths, files) => {
        const own = new Set(paths.filter((path) => configuration.test(path)).map(text_path/* folderOf */.yS));
        const { modules } = modulesIn(files.filter(({ path }) => own.has((0,text_path/* folderOf */.yS)(path))));
        const configured = files.filter(({ path }) => configuration.test(path));
        const generating = files.filter(({ path }) => terragrunt.test(path));
        return [
            ...namingPolicies(paths, modules, files, (path) => configuration.test(path)),
            ...modules.flatMap((module) => generatingFor(module, generating).flatMap((file) => paths
                .filter((path) => configuration.test(path) && (0,text_path/* folderOf */.yS)(path) === module.folder)
                .map((path) => ({
                path,
                why: (0,reason/* because */.xx)('named-elsewhere') `${file.path} generates code that mentions something of this module, and may give a policy to somebody`,
            })))),
            ...readersOf(paths.filter((path) => !configuration.test(path)), configured, modules_rootOf).map(({ file, line, path }) => ({
                path,
                why: (0,reason/* because */.xx)('named-elsewhere') `${file.path}:${line} may read it by a path that is not written out, and give it to somebody`,
            })),
        ];
    },
    awaitsCallers: (path, files) => configuration.test(path) && isCallableIn(files)((0,text_path/* folderOf */.yS)(path)) === true,
    reached: (paths, before, after) => {
        const changed = new Set(paths.filter(readWithModules));
        // Only where a module is called, reads a file, or is read from several, does one file reach another.
        const mayReach = ({ path, text }) => changed.has(path) ? text.includes('file(') : isWanted(path);
        if (changed.size === 0 || !after.some(mayReach))
            return [];
        return reached_reachedBy(changed, sideOf(before), sideOf(after));
    },
    givesOut: (paths, before, after) => {
        const changed = new Set(paths.filter(readWithModules));
        const mayGive = after.some(({ path, text }) => configuration.test(path) && /\boutput\b/.test(text));
        const isTaken = [...changed].some((path) => terragrunt.test(path));
        if (changed.size === 0 || (!mayGive && !isTaken))
            return [];
        const [old, now] = [sideOf(before), sideOf(after)];
        return [
            ...(mayGive ? outputsReached(changed, old, now) : []),
            ...givingAnew(changed, old, now).map(({ path, text }) => ({
                ...{ path, name: 'its inputs', mayGrant: mayBearOnGrants(text) },
            })),
        ];
    },
    attachesAnew: (paths, before, after) => {
        const changed = new Set(paths.filter((path) => configuration.test(path) || modules_settings.test(path)));
        const mayAttach = ({ path, text }) => configuration.test(path) && (attaching.test(text) || /polic(?:y|ies)_arns?\b/.test(text));
        return changed.size > 0 && after.some(mayAttach) ? attached_anew_soughtIn(changed, sideOf(before), sideOf(after)) : [];
    },
    mayHold: (path, sought) => configuration.test(path) && sought.some(({ by }) => by !== 'export'),
    heldIn: (sought, files) => {
        const making = files.filter(({ text }) => text.includes('_policy"'));
        if (making.length === 0)
            return [];
        const { modules } = modulesIn(files);
        const paths = new Set(making.map(({ path }) => path));
        return [...placesHeld(sought, modules, paths), ...placesGivenOut(sought, modules)];
    },
    mayTake: (path) => configuration.test(path) || terragrunt.test(path),
    mayRead: (path) => (readWithModules(path) ? 'anywhere' : undefined),
    readersOf: (paths, files) => readingOneOf(paths, files.filter(({ path }) => readWithModules(path))),
    madeOf: (paths, files) => {
        const own = files.filter(({ path }) => isWanted(path));
        return madeOf(paths, sideOf(own), terraform.read(own).found);
    },
    givenIn: (path, files) => configuration.test(path)
        ? modulesIn(files)
            .modules.filter(({ folder }) => folder === (0,text_path/* folderOf */.yS)(path))
            .flatMap((module) => policiesGivenIn(module, path))
        : [],
    accountsNamed: accountsNamed,
    partitionsNamed: partitionsNamed,
    onlyAccountOf: (path, files) => (configuration.test(path) ? onlyAccountIn(files)((0,text_path/* folderOf */.yS)(path)) : undefined),
    linked: (files, asked) => linkedBy(files, asked, (path) => configuration.test(path)),
    read: (files, about) => {
        const { around, broken, within } = modulesIn(files);
        // What stands in a file of a module, only that module can find.
        const { found, principals } = within(about !== undefined && configuration.test(about) ? (0,text_path/* folderOf */.yS)(about) : undefined);
        return {
            found: [...broken, ...found, ...around.settings.flatMap(actionValuesIn), ...terraform_inputsIn(files, around, about)],
            principals,
        };
    },
};
/** What is so of the files of a folder, found out once for each folder that is asked about. */
function byFolder(of) {
    return (0,memo/* memoOf */.Q0)((files) => {
        const folders = [...(0,text_group/* grouped */.z)(files, ({ path }) => (0,text_path/* folderOf */.yS)(path))];
        const known = new Map(folders.map(([folder, own]) => [folder, (0,memo/* once */.Oo)(() => of(own))]));
        return (folder) => known.get(folder)?.();
    });
}
const isCallableIn = byFolder(isCallable);
const onlyAccountIn = byFolder((files) => onlyAccount(files.filter(({ path }) => configuration.test(path))));
function isWanted(path) {
    return terraform_named.test(path) || readWithModules(path) || backends.test(path);
}
/** Whether a file is part of a module, or says who calls one and with what. */
function readWithModules(path) {
    return configuration.test(path) || modules_settings.test(path) || terragrunt.test(path);
}
function beside(folder, name) {
    return (0,glob/* literally */.Dk)(folder === '' ? name : `${folder}/${name}`);
}
/** Globs of the files of a module, and of those that give its variables values. */
function filesOf(folder) {
    const start = folder === '' ? '' : `${(0,glob/* literally */.Dk)(folder)}/`;
    return [
        `${start}*.{tf,tofu,tf.json,tofu.json}`,
        `${start}{*,*/*,*/*/*}.{tfvars,tfvars.json,tfbackend}`,
        `${start}{*,*/*}backend*.hcl`,
    ];
}
function sideOf(files) {
    const { around } = modulesIn(files);
    const given = around.terragrunt.map((file) => {
        const root = modules_rootOf(file);
        return [file.path, { file, handed: root?.kind === 'map' ? handedBy(root) : undefined }];
    });
    return { around, given: new Map(given) };
}
/** What files of Terragrunt give to modules; one that cannot be read is told where it looks like a grant. */
function terraform_inputsIn(files, around, about) {
    return files.flatMap((file) => {
        const isAsked = terragrunt.test(file.path) && (about === undefined || about === file.path);
        if (!isAsked || !/\binputs\b/.test(file.text))
            return [];
        const tree = parse(file);
        return tree.kind === 'tree' && tree.root.kind === 'map' ? givenIn(tree.root, file, around) : [];
    });
}
/** Those of the files of Terragrunt that take in one of these paths. */
function takingIn(paths, files) {
    const asked = new Set(paths.filter((path) => terragrunt.test(path)));
    if (asked.size === 0)
        return [];
    const all = files.filter(({ path }) => terragrunt.test(path));
    return all.filter((file) => !asked.has(file.path) && withTaken(file, all).some(({ path }) => asked.has(path)));
}
/** What a file of Terragrunt takes in, and modules that it names by the end of their path. */
function ledToByTerragrunt(file) {
    const { paths, ends } = includes_takenInBy(file);
    // The source of what others take in is seen from their folder.
    const isRun = /(?:^|\/)terragrunt\.hcl$/i.test(file.path);
    const tails = sourcesIn(file.text).flatMap((source) => {
        if (!isLocal(source))
            return tailOf(source) ?? [];
        return isRun ? [] : source.replace(/^(?:\.\.?\/+)+/, '').replace(/\/+$/, '');
    });
    return [
        ...paths.filter((path) => terragrunt.test(path)).map(glob/* literally */.Dk),
        ...givenValuesBy(file),
        ...ends.map((end) => `**/${(0,glob/* literally */.Dk)(end)}`),
        ...tails.filter((tail) => /\w/.test(tail)).map((tail) => `**/${(0,glob/* literally */.Dk)(tail)}/*.{tf,tofu,tf.json,tofu.json}`),
    ];
}
/** The folder, and as many above it. */
function foldersFrom(folder, more) {
    const all = [folder];
    for (let at = folder; all.length <= more && at !== ''; all.push(at))
        at = (0,text_path/* folderOf */.yS)(at);
    return all;
}

;// CONCATENATED MODULE: ./sources/comments.js
/**
 * A file → what of it is commented out, where its syntax says so.
 *
 * In HCL the tree knows: `/*` in `"arn:aws:s3:::a/*"` or in a heredoc begins no comment. In YAML
 * and what is like it only whole lines are asked about. What a template engine may put something
 * in for is no comment, whatever stands before it: `# {{ include "grants" }}` becomes many lines.
 */



/** Whether a file is one of Terraform, its values and settings, or of Terragrunt, Packer and others. */
function isHcl(path) {
    return /\.(?:tf|tofu|hcl|tfvars|tfbackend)$/i.test(path);
}
/** The text of HCL with blanks in place of its comments, so that every place stays what it is. */
const withoutComments = (0,memo/* memo */.ph)((text) => {
    let bare = '';
    let at = 0;
    for (const { start, end } of hcl/* hcl */.a.comments(text)) {
        bare += text.slice(at, start) + ' '.repeat(end - start);
        at = end;
    }
    return bare + text.slice(at);
}, 256);
/** Whether the file is empty, or nothing but comments stands in it. */
function isOnlyComments({ path, text }) {
    if (text.trim() === '')
        return true;
    if (isHcl(path))
        return withoutComments(text).trim() === '';
    if ((0,syntax/* languageOf */.e)(path)?.comments('# c').length === 0)
        return false;
    return text
        .replace(/^\uFEFF/, '')
        .split(lineEnd)
        .every(isCommentLine);
}
/** Also those that only YAML 1.1 knows: what follows them is not part of a comment. */
const lineEnd = /[\n\r\u0085\u2028\u2029]/;
/** Whether a line is blank, a comment, or stands between two documents. */
function isCommentLine(line) {
    return /^(?:---|\.\.\.)?[ \t]*(?:#(?!@).*)?$/.test(line) && !isFilledIn.test(line);
}
/** `{{ }}`, `{% %}`, `<% %>`, `%{ }` and `${ }`, but for what CloudFormation writes like that: `${AWS::Region}`, `${Name}`. */
const isFilledIn = /\{\{|\{%|<%|%\{|\$\{(?![A-Z!])/;

;// CONCATENATED MODULE: ./sources/unread-grants.js
/**
 * Files that look like a grant and that no source understood → gaps, each with its place.
 *
 * Every place that grants is a policy or a gap. The sources find the policies; what looks
 * like a grant in a file of configuration, and lies in none of what they found, is told
 * here. Files in code are only named: what a program makes of a list of actions, nobody
 * can read off it. Prose, locks, Terraform's own tests, those of code,
 * and what a package manager puts there are no concern.
 */






const code = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kts?|rs|cc?|cpp|h|hpp|cs|fs|vb|php|swift|scala|groovy|clj|exs?|dart|lua|pl|r|jl|sh|bash|zsh|fish|ps1|bat|sql|ipynb|vue|svelte|rego)$/i;
const prose = /(?:^|\/)(?:licen[cs]e|notice|copying|authors|contributors|changelog|codeowners|\.gitignore|\.gitattributes|\.dockerignore)$|\.(?:mdx?|markdown|rst|txt|adoc|asciidoc|org|tex|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|jar|war|whl|woff2?|ttf|otf|eot|mp[34]|mov|wav|webm|log|csv|tsv|snap|map|diff|patch|po|pot|tfstate|sarif|har|parquet|wasm|so|dll|exe|bin|class|pyc)$/i;
const lock = /(?:^|\/)(?:[^/]*\.lock(?:\.[a-z]+)?|[^/]*[.-]lock\.(?:json|ya?ml|hcl)|npm-shrinkwrap\.json|go\.(?:sum|mod)|\.terraform\.lock\.hcl)$/i;
/** Terraform's own tests, and what they give in place of what is real. */
const ownTest = /\.(?:tftest|tofutest|tfmock)\.(?:hcl|json)$/i;
/** What a package manager puts there. */
const vendored = /(?:^|\/)(?:node_modules|site-packages|dist-packages|boto(?:core|3)\/data)\//i;
const test = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__mocks__|__snapshots__|testdata)\/|[._-](?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]+$/i;
/** A template that becomes a page to read: `guide.html.md.erb`. */
const page = /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?|s?css)\.(?:erb|haml|slim|liquid|njk|hbs|mustache|ejs|jinja2?|j2|tpl|tftpl|tmpl)$/i;
/** Folders whose documents are seldom deployed. */
const example = /^(.*?(?:^|\/)(?:docs?|examples?|samples?|fixtures?|tests?|__tests__|specs?|testdata))\//is;
/** How much a file of this path concerns us if it looks like a grant. */
function concernOf(path) {
    if ([prose, page, lock, ownTest, vendored].some((each) => each.test(path)))
        return 'none';
    if (!code.test(path))
        return 'configuration';
    return test.test(path) ? 'none' : 'code';
}
/**
 * The places of a file of configuration that look like a grant and lie in nothing that was found in it. Where a
 * source accounts for the whole file, only a file in which it found nothing is asked about.
 */
function unreadGrants(file, found, { isWhole, grantless }) {
    if (concernOf(file.path) !== 'configuration')
        return [];
    // What could not be read is told once.
    if (found.some((each) => each.kind === 'skipped' && each.incomplete) ||
        (isWhole && found.some(({ kind }) => kind === 'policy')))
        return [];
    const covered = found.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
    const all = outside(uncommented(isWhole ? grantsOf : grantsOrListsOf, file), covered);
    const open = all.length === 0 ? [] : outside(all, grantless());
    const [first] = open;
    return first === undefined ? [] : [(0,sources_source/* gapAt */.Ui)(unread_grants_addressOf(file, first), unread_grants_why(file, open))];
}
function outside(grants, ranges) {
    return grants.filter(({ offset }) => !ranges.some(({ start, end }) => offset >= start && offset < end));
}
/** Where the file first looks like a grant, whatever it is written in; `undefined` where it does nowhere. */
function firstGrant(file) {
    const isConfiguration = concernOf(file.path) === 'configuration';
    const first = (isConfiguration ? firstOrListOf : unread_grants_firstOf)(file.text);
    if (first === nowhere || !isHcl(file.path))
        return first === nowhere ? undefined : first;
    return uncommented(isConfiguration ? grantsOrListsOf : grantsOf, file)[0]?.offset;
}
/**
 * The grants of a file, without those in comments that begin or end within a line, where its syntax tells them from
 * strings: `arn:aws:s3:::a/*` opens none. Of HCL that does not parse nobody knows what is a comment.
 */
function uncommented(grants, { path, text }) {
    const all = grants(text);
    if (all.length === 0 || !isHcl(path))
        return all;
    const bare = withoutComments(text);
    return bare === text ? all : grants(bare);
}
/** Of every file of a repository it is asked more than once; only what it is is kept, not all that the file names. */
const nowhere = -1;
const mostKept = 20_000;
const unread_grants_firstOf = (0,memo/* memo */.ph)((text) => grantsOf(text)[0]?.offset ?? nowhere, mostKept);
const firstOrListOf = (0,memo/* memo */.ph)((text) => grantsOrListsOf(text)[0]?.offset ?? nowhere, mostKept);
/** A file is asked about several times while its policies are reviewed. */
const grantsOf = (0,memo/* memo */.ph)(looks_granting/* grantsIn */.x0, 256);
const grantsOrListsOf = (0,memo/* memo */.ph)(looks_granting/* grantsOrLists */.Sq, 256);
function unread_grants_addressOf(file, { offset, action }) {
    const range = { start: offset, end: offset + action.length };
    return { source: 'not-understood', path: file.path, name: (0,sources_source/* stemOf */.Vc)(file.path), range };
}
function unread_grants_why({ path }, [first, ...rest]) {
    const more = rest.length === 0 ? (0,message/* message */.iU) `` : (0,message/* message */.iU) ` and ${rest.length} more`;
    const folder = example.exec(path)?.[1];
    const remedy = folder === undefined
        ? undefined
        : (0,message/* message */.iU) `if nothing deploys it, leave it out with the input ${`paths: '!${folder}/**'`}`;
    return (0,reason/* because */.xx)('looks-granting', remedy) `it looks like a grant of ${first?.action ?? ''}${more}, and is not understood`;
}

;// CONCATENATED MODULE: ./sources/index.js











/** Every source, those that know more of a file before those that know less; a program around the library may add its own. */
const sources = [terraform, cloudformation, serverless, manifests, policyJson];
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
function sources_leadsTo(file) {
    return sources.flatMap((source) => (source.wants(file.path) ? (source.leadsTo?.(file) ?? []) : []));
}
/** For the path of a file, the paths of those among `files` that are understood with it besides its companions. */
function linkedIn(files) {
    const paths = files.map(({ path }) => path);
    const linked = sources.flatMap((source) => source.linked?.(files.filter(({ path }) => source.wants(path)), paths) ?? []);
    return (path) => new Set(linked.flatMap((each) => each(path)));
}
/** Whether a file of a path may use what stands in these files, from other folders as well. */
function mayUseOthers(files) {
    const asked = sources.flatMap((source) => source.mayUseOthers?.(files) ?? []);
    return (path) => asked.some((mayUse) => mayUse(path));
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
/** Where files that did not change are reached by those of these paths, which did. */
function sources_reachedBy(paths, before, after) {
    const changed = new Set(paths);
    const sought = attachesAnew(paths, before, after);
    const held = sought.length === 0 ? [] : sources_heldIn(sought, after).filter(({ path }) => !changed.has(path));
    return [...sources.flatMap((source) => source.reached?.(paths, before, after) ?? []), ...held];
}
/** What the files of these paths give out to other folders, and is not what it was, and who may take it by their path. */
function givesOut(paths, before, after) {
    return sources.flatMap((source) => (source.givesOut?.(paths, before, after) ?? []).map((each) => ({
        ...each,
        mayTake: (path) => source.mayTake?.(path) === true,
    })));
}
/** What the files of these paths attach to somebody who did not have it, and that is written in other files. */
function attachesAnew(paths, before, after) {
    const all = [
        ...sources.flatMap((source) => source.attachesAnew?.(paths, before, after) ?? []),
        ...namedAnew(paths, before, after).map((glob) => ({ by: 'name', glob })),
    ];
    return [...new Map(all.map((each) => [`${each.by} ${each.glob}`, each])).values()];
}
/** Whether a file of this path may write what is sought. */
function mayHold(path, sought) {
    return sources.some((source) => source.mayHold?.(path, sought) === true);
}
/** Where the files write what is sought. */
function sources_heldIn(sought, files) {
    return sources.flatMap((source) => {
        const own = files.filter(({ path }) => source.mayHold?.(path, sought) === true);
        return own.length === 0 ? [] : (source.heldIn?.(sought, own) ?? []);
    });
}
/** Whether a file of this path may read others from as far, whatever they are. */
function mayRead(path, reach) {
    return sources.some((source) => source.mayRead?.(path) === reach);
}
/** Those of the files that read one of the files of these paths, or name it. */
function sources_readersOf(paths, files) {
    return [...new Set(sources.flatMap((source) => source.readersOf?.(paths, files) ?? []))];
}
/** The policies that are made of what the files of these paths hold, and of which that is not followed. */
function sources_madeOf(paths, files, otherKeys) {
    return sources.flatMap((source) => source.madeOf?.(paths, files, otherKeys) ?? []);
}
/** The policies in a file that are made of what stands beside them in it, is not what it was, and is not followed. */
function madeOfOwn(before, after) {
    return sources.flatMap((source) => (source.wants(after.path) ? (source.madeOfOwn?.(before, after) ?? []) : []));
}
/** Whether a file of this path may give values to the parameters of others. */
function sources_mayGiveParameters(path) {
    return sources.some((source) => source.mayGiveParameters?.(path) === true);
}
/** The parameters to which a file gives another value than it did. */
function sources_otherParameters(before, after) {
    return sources.flatMap((source) => source.otherParameters?.(before, after) ?? []);
}
/** The folder in which alone stand the templates that a file gives values to, of all paths of the repository; `undefined` where they may stand anywhere. */
function sources_givesWithin(file, paths) {
    return sources.flatMap((source) => source.givesWithin?.(file, paths) ?? [])[0];
}
/** The policies in the files that depend on parameters of these names. */
function givenParameters(names, files) {
    return sources.flatMap((source) => source.givenParameters?.(names, files) ?? []);
}
/** What the file of this path gives to somebody, and is written in none of the files. */
function sources_givenIn(path, files) {
    return sources.flatMap((source) => source.wants(path)
        ? (source.givenIn?.(path, files.filter((file) => source.wants(file.path))) ?? [])
        : []);
}
/** The accounts that the files say they are for, by providers, backends, values of variables and what is deployed where. */
function accountsNamedIn(files) {
    const bySources = sources.flatMap((source) => source.accountsNamed?.(wantedBy(source, files)) ?? []);
    return [...bySources, ...files.flatMap(accountsDeployedTo)];
}
/** The partitions of the regions that the files say they are for. */
function partitionsNamedIn(files) {
    return sources.flatMap((source) => source.partitionsNamed?.(wantedBy(source, files)) ?? []);
}
function wantedBy(source, files) {
    return files.filter(({ path }) => source.wants(path));
}
/** The one account that what stands in the file of this path can be applied to; `undefined` where the files do not say that. */
function onlyAccountOf(path, files) {
    return sources.flatMap((source) => source.onlyAccountOf?.(path, files) ?? [])[0];
}
/** Everything in `files`; a file in which one source finds something is not read by the next, which knows less of it. */
function read(files, about) {
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
    return read(files).found;
}
/** What stands in the file `path`, understood together with the other files; asked again of the same list, it is the same. */
function readIn(path, files) {
    return readAmong(files)(path);
}
const readAmong = (0,memo/* memoOf */.Q0)((files) => (0,memo/* memo */.ph)((path) => readOf(path, files), 1));
function readOf(path, files) {
    const { found, principals } = read(files, path);
    const own = found.filter((each) => sources_addressOf(each).path === path);
    const file = files.find((each) => each.path === path);
    return {
        found: [...own, ...(file === undefined ? [] : sources_unreadIn(file, own))],
        principals: principals.filter(({ at }) => at.path === path),
    };
}
/** What looks like a grant in none of what was found. */
function sources_unreadIn(file, found) {
    const wanting = sources.filter((source) => source.wants(file.path));
    return unreadGrants(file, found, {
        isWhole: sources_isWhole(file),
        grantless: () => wanting.flatMap((source) => source.grantless?.(file) ?? []),
    });
}
/** The policies that stand in the file `path`, and the gaps in it, understood together with the other files. */
function sources_discoverIn(path, files) {
    return readIn(path, files).found;
}
/** Whether a source accounts for all of the file, so that what it passes over there is known to grant nothing. */
function sources_isWhole(file) {
    return sources.some((source) => source.wants(file.path) && source.accountsFor(file));
}
function sources_addressOf(found) {
    return found.kind === 'policy' ? found.policy.at : found.at;
}


/***/ }),

/***/ 6963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ madeName),
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   ZK: () => (/* binding */ isMadeOf),
/* harmony export */   iE: () => (/* binding */ stackIn)
/* harmony export */ });
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/**
 * Names that AWS makes of a stack's name and a logical id, where a template gives none.
 *
 *   prod-orders-LambdaRole-1ABCDEFGHIJKL      <stack>-<logical id>-<12 or 13 letters and digits>
 *
 * A name has at most 64 characters. Of two halves that are too long for it together, one of at
 * most 25 characters stays whole and the other is cut, or else both are cut to 25. AWS does not
 * document this; it is what names out there look like. So a half is taken for cut from 24
 * characters on, and only in a name that is as long as a name may be.
 */

/** What stands for the name of the stack in a text that is not deployed yet. */
const stackName = '${AWS::StackName}';
const longestName = 64;
const leastCut = 24;
const madeNames = /^(.+)-([a-z0-9]+)-[a-z0-9]{12,13}$/i;
/** Whether AWS may have made the name of these. */
function isMadeOf({ stack, id }, name) {
    const [, first = '', second = ''] = madeNames.exec(name) ?? [];
    if (first === '')
        return false;
    const isFull = name.length >= longestName - 1;
    return isHalf(stack, first, isFull) && isHalf(id, second, isFull);
}
function isHalf(whole, half, isFull) {
    return (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(whole, half) || (isFull && half.length >= leastCut && canBegin(whole, half));
}
/** Whether a text that fits the glob can begin so. */
function canBegin(glob, half) {
    const star = glob.indexOf('*');
    const [text, start] = [(star < 0 ? glob : glob.slice(0, star)).toLowerCase(), half.toLowerCase()];
    return text.startsWith(start) || (star >= 0 && start.startsWith(text));
}
/** The name of the stack in a name that AWS may have made; `undefined` where it may be cut. */
function stackIn({ id }, name) {
    const [, stack, second = ''] = madeNames.exec(name) ?? [];
    return (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(id, second) && name.length < longestName - 1 ? stack : undefined;
}
/** The names as a glob, for people. */
function madeName({ stack, id }) {
    return `${stack}-${id}-????????????`.replace(/\*+/g, '*');
}


/***/ }),

/***/ 4623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ mayBeCalled),
/* harmony export */   JC: () => (/* binding */ shelfOfOwner),
/* harmony export */   Ui: () => (/* binding */ gapAt),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   qR: () => (/* binding */ grantingAt),
/* harmony export */   ww: () => (/* binding */ inStack)
/* harmony export */ });
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _policy_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7643);
/* harmony import */ var _made_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);



/** The gap at a place; where it would have been left alone anyway, `leftAlone` says why. */
function gapAt(at, why, leftAlone) {
    return leftAlone === undefined
        ? { kind: 'skipped', at, why, incomplete: true }
        : { kind: 'skipped', at, why: leftAlone, incomplete: false };
}
/** Where somebody is granted something, or may be; `undefined` for what is rightly left alone. */
function grantingAt(found) {
    if (found.kind === 'skipped')
        return found.incomplete ? found.at : undefined;
    return found.policy.leftAlone === undefined ? found.policy.at : undefined;
}
/** Whether a principal of the reference's type may have the name, which IAM compares without case. */
function mayBeCalled(ref, name) {
    if (ref.kind === 'exact')
        return ref.name.toLowerCase() === name.toLowerCase();
    return ref.madeOf === undefined ? (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .includes */ .mK)(ref.glob, name) : (0,_made_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isMadeOf */ .ZK)(ref.madeOf, name);
}
/** Whom a reference means in a stack of this name; `undefined` where no stack's name bears on it. */
function inStack(ref, stack) {
    if (ref.kind !== 'pattern')
        return undefined;
    const { type, path, madeOf } = ref;
    if (madeOf !== undefined) {
        const made = { ...madeOf, stack };
        return { kind: 'pattern', type, path, glob: (0,_made_name_js__WEBPACK_IMPORTED_MODULE_2__/* .madeName */ .JL)(made), madeOf: made };
    }
    if (ref.inStack === undefined)
        return undefined;
    const glob = ref.inStack.replaceAll(_made_name_js__WEBPACK_IMPORTED_MODULE_2__/* .stackName */ .Qx, stack);
    return glob.includes('*') ? { kind: 'pattern', type, path, glob } : { kind: 'exact', type, path, name: glob };
}
/** What an inline policy of the one whom a reference means counts with; names that the files give in part are told apart by what they give. */
function shelfOfOwner(of, ref) {
    if (ref.kind === 'unknown')
        return (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shelfOf */ .qR)(of, undefined);
    if (ref.kind === 'exact')
        return (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shelfOf */ .qR)(ref.type, ref.name.toLowerCase());
    return (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .shelfOf */ .qR)(ref.type, ref.madeOf === undefined ? ref.glob.toLowerCase() : JSON.stringify(ref.madeOf));
}
/** How many characters of a name a glob gives. */
function writtenIn(glob) {
    return glob.replace(/[*?]/g, '').length;
}
/** The file's name without its folder and its last extension: what a policy is called whose file says nothing better. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}


/***/ }),

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ conditionIn),
/* harmony export */   N$: () => (/* binding */ conditionNamed),
/* harmony export */   jA: () => (/* binding */ conditions),
/* harmony export */   yX: () => (/* binding */ decidedAround)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6993);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2043);
/* harmony import */ var _intrinsic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(743);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);




/** What `Conditions` are called in a name; no logical id has a colon. */
const conditions = 'Fn::Conditions';
/** How deep values may stand in values. */
const deepest = 60;
/** The definition of a condition, with the conditions that it asks for as names. */
function conditionIn(root, name) {
    const found = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(root, 'Conditions'), name);
    return found === undefined ? undefined : definitionOf(found, 0);
}
/** What stands for a condition of a name. */
function conditionNamed(name, { range }) {
    return { kind: 'opaque', range, expression: { kind: 'traversal', path: [conditions, name], indexes: [] } };
}
function definitionOf(node, depth) {
    const asked = nameAsked(node);
    if (asked !== undefined)
        return conditionNamed(asked, node);
    const found = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicIn */ .VL)(node);
    const isLogic = found !== undefined && /^(?:And|Or|Not|Equals)$/.test(found.name) && depth < deepest;
    if (!isLogic || found.argument.kind !== 'list')
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .withFunctions */ .e)(node);
    const args = found.argument.items.map((item) => definitionOf(item, depth + 1));
    return {
        kind: 'opaque',
        range: node.range,
        expression: { kind: 'call', name: found.name, args, expandFinal: false },
    };
}
/** `!Condition A`, and `{Condition: A}`. */
function nameAsked(node) {
    const [only, second] = node.kind === 'map' ? node.entries : [];
    const name = only?.key === 'Condition' && second === undefined ? only.value : argumentOf(node);
    return name?.kind === 'string' ? name.value : undefined;
}
function argumentOf(node) {
    const found = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicIn */ .VL)(node);
    return found?.name === 'Condition' ? found.argument : undefined;
}
/** What conditions decide about a policy of a resource, which stands at a value of it. */
function decidedAround(value, resource, attachedBy, resources) {
    return { onlyIf: branchesTo(value, resource), handedIf: decidingOnHolders(resource, attachedBy, resources) };
}
/** What must hold for a value of a resource to be there: the resource's own condition, and those of the branches around the value. */
function branchesTo(value, { node, properties }) {
    const own = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, 'Condition');
    const found = own?.kind === 'string' ? [{ name: own.value, holds: true }] : [];
    let within = properties;
    for (let depth = 0; within !== undefined && within !== value && depth < deepest; depth++) {
        const branches = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .branchesOf */ .IJ)(within);
        const [condition, whenTrue] = branches ?? [];
        const inner = (branches?.slice(1) ?? partsOf(within)).find((part) => isAround(part, value));
        if (condition?.kind === 'string' && inner !== undefined)
            found.push({ name: condition.value, holds: inner === whenTrue });
        within = inner;
    }
    return found;
}
function isAround({ range }, { range: { start, end } }) {
    return range.start <= start && end <= range.end;
}
function partsOf(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    const found = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicIn */ .VL)(node);
    return found === undefined ? [] : [found.argument];
}
/** The conditions that decide who has a policy of the resource: in names, in attachments, and of those who attach it or whom it is attached to. */
function decidingOnHolders(resource, attachedBy, resources) {
    const named = ['Roles', 'Users', 'RoleName', 'UserName'].flatMap((key) => (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .valueUnder */ .cZ)(resource.properties, key)).flatMap((item) => (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(item)?.id ?? []));
    const around = new Set([...attachedBy, ...named]);
    const others = around.size === 0 ? [] : resources.filter((each) => each !== resource && around.has(each.key));
    const own = others.flatMap(({ node }) => {
        const condition = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, 'Condition');
        return condition?.kind === 'string' ? [condition.value] : [];
    });
    return [...new Set([...own, ...[resource, ...others].flatMap(inHolders)])];
}
const holderKeys = ['RoleName', 'UserName', 'Roles', 'Users', 'Role', 'ManagedPolicyArns'];
function inHolders({ type, properties }) {
    const keys = type.startsWith('AWS::Serverless::') ? [...holderKeys, 'Policies'] : holderKeys;
    return keys.flatMap((key) => {
        const value = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .valueUnder */ .cZ)(properties, key);
        return value === undefined ? [] : decidingIn(value, 0);
    });
}
/** The conditions of each `!If` in a value, without what stands in documents. */
function decidingIn(node, depth) {
    if (depth > deepest || (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)(node, 'Statement') !== undefined)
        return [];
    const [condition] = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__/* .branchesOf */ .IJ)(node) ?? [];
    const own = condition?.kind === 'string' ? [condition.value] : [];
    return [...own, ...partsOf(node).flatMap((part) => decidingIn(part, depth + 1))];
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withFunctions),
/* harmony export */   q: () => (/* binding */ mappings)
/* harmony export */ });
/* harmony import */ var _intrinsic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(743);

/** What `Mappings` are called in a name; no logical id has a colon. */
const mappings = 'Fn::Mappings';
/** The tree with its functions read. */
function withFunctions(node) {
    if (node.kind === 'string' || node.kind === 'literal')
        return node;
    if (node.kind === 'list')
        return { ...node, items: node.items.map(withFunctions) };
    const expression = expressionOf(node);
    if (expression === 'nothing')
        return { kind: 'literal', range: node.range, value: null };
    if (expression !== undefined)
        return { kind: 'opaque', range: node.range, expression };
    if (node.kind === 'opaque')
        return node;
    return { ...node, entries: node.entries.map((each) => ({ ...each, value: withFunctions(each.value) })) };
}
function expressionOf(node) {
    if ((0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoValue */ .RL)(node))
        return 'nothing';
    const branches = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .branchesOf */ .IJ)(node);
    if (branches !== undefined) {
        const [condition, whenTrue, whenFalse] = branches;
        return { kind: 'conditional', condition, whenTrue: withFunctions(whenTrue), whenFalse: withFunctions(whenFalse) };
    }
    const name = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .namedBy */ .T)(node);
    if (name !== undefined)
        return nameOf(name);
    const found = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsicIn */ .VL)(node);
    if (found === undefined)
        return undefined;
    return (substituted(node) ?? joined(node) ?? lookedUp(found) ?? { kind: 'other', parts: [withFunctions(found.argument)] });
}
/** What stands under `Mappings`, or is given out by another template. The map has a name of its own: its keys may not be written out. */
function lookedUp({ name, argument }) {
    if (name === 'ImportValue')
        return { kind: 'call', name, args: [withFunctions(argument)], expandFinal: false };
    if (name !== 'FindInMap' || argument.kind !== 'list')
        return undefined;
    const [map, ...keys] = argument.items;
    if (map?.kind !== 'string')
        return undefined;
    const all = {
        kind: 'opaque',
        range: map.range,
        expression: { kind: 'traversal', path: [mappings, map.value], indexes: [] },
    };
    return { kind: 'call', name, args: [all, ...keys.map(withFunctions)], expandFinal: false };
}
function nameOf({ id, attribute }) {
    return { kind: 'traversal', path: attribute === undefined ? [id] : [id, ...attribute.split('.')], indexes: [] };
}
function substituted(node) {
    const found = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .substitutedIn */ .Cy)(node);
    if (found === undefined)
        return undefined;
    const { text, values } = found;
    const parts = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(text.value).map((piece) => {
        if (piece.kind === 'text')
            return { ...piece, range: text.range };
        const value = values.get(piece.name);
        if (value?.kind === 'string')
            return { kind: 'text', value: value.value, range: text.range };
        const hole = value === undefined ? (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(piece.name, false) : ((0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .namedBy */ .T)(value) ?? { id: piece.name, attribute: '*' });
        return { kind: 'hole', range: text.range, node: opaque(nameOf(hole), text) };
    });
    return { kind: 'template', parts };
}
/** What stands for a part of a text has the range of the whole of it. */
function opaque(expression, { range }) {
    return { kind: 'opaque', range, expression };
}
/** A list that is written out, joined; each of its items is one text. */
function joined(node) {
    const found = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsicIn */ .VL)(node);
    if (found?.name !== 'Join' || found.argument.kind !== 'list')
        return undefined;
    const [separator, list] = found.argument.items;
    if (separator?.kind !== 'string' || list?.kind !== 'list')
        return undefined;
    const between = { kind: 'text', value: separator.value, range: separator.range };
    const parts = list.items.flatMap((item, at) => {
        const own = partsOf(withFunctions(item));
        return at === 0 || separator.value === '' ? own : [between, ...own];
    });
    return { kind: 'template', parts };
}
function partsOf(item) {
    if (item.kind === 'string')
        return [{ kind: 'text', value: item.value, range: item.range }];
    if (item.kind === 'opaque' && item.expression.kind === 'template')
        return item.expression.parts;
    return [{ kind: 'hole', range: item.range, node: item }];
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ substitutedIn),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   RL: () => (/* binding */ isNoValue),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   VL: () => (/* binding */ intrinsicIn),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   cU: () => (/* binding */ choicesOf)
/* harmony export */ });
/** The function that a value is; `undefined` for one that is written out. */
function intrinsicIn(node) {
    if (node?.kind === 'map')
        return inMap(node);
    if (node?.kind !== 'opaque' || node.expression.kind !== 'call')
        return undefined;
    const { name, args } = node.expression;
    const [argument] = args;
    return name.startsWith('!') && argument !== undefined ? { name: name.slice(1), argument } : undefined;
}
/** A map of one key, which names a function. `Fn::ForEach::X` is none: it stands for a key, not for a value. */
function inMap({ entries }) {
    const [only, second] = entries;
    if (only === undefined || second !== undefined)
        return undefined;
    const name = only.key === 'Ref' ? 'Ref' : /^Fn::(\w+)$/.exec(only.key)?.[1];
    return name === undefined ? undefined : { name, argument: only.value };
}
/** What `!Ref X` or `!GetAtt X.Arn` names; `undefined` for any other value. */
function namedBy(node) {
    const found = intrinsicIn(node);
    if (found?.name === 'Ref')
        return found.argument.kind === 'string' ? named(found.argument.value, false) : undefined;
    if (found?.name !== 'GetAtt')
        return undefined;
    const { argument } = found;
    if (argument.kind === 'string')
        return named(argument.value, true);
    const [id, attribute] = argument.kind === 'list' ? argument.items : [];
    if (id?.kind !== 'string')
        return undefined;
    return { id: id.value, attribute: attribute?.kind === 'string' ? attribute.value : '*' };
}
/** A name as it is written, with its attribute behind the first dot. */
function named(text, hasAttribute) {
    const dot = text.indexOf('.');
    if (dot < 0)
        return { id: text, attribute: hasAttribute ? '*' : undefined };
    return { id: text.slice(0, dot), attribute: text.slice(dot + 1) };
}
/** Whether a value is `!Ref AWS::NoValue`: as if it were not there. */
function isNoValue(node) {
    return namedBy(node)?.id === 'AWS::NoValue';
}
/** The two branches of `!If`; `undefined` for any other value, and where one of them is missing. */
function branchesOf(node) {
    const found = intrinsicIn(node);
    if (found?.name !== 'If' || found.argument.kind !== 'list' || found.argument.items.length !== 3)
        return undefined;
    const [condition, whenTrue, whenFalse] = found.argument.items;
    return condition === undefined || whenTrue === undefined || whenFalse === undefined
        ? undefined
        : [condition, whenTrue, whenFalse];
}
/** How deep branches may stand in branches. */
const deepest = 20;
/** Everything that a value can be: itself, or each of what the branches of its `!If` can be; nothing for `AWS::NoValue`. */
function choicesOf(node, depth = 0) {
    if (node === undefined || isNoValue(node))
        return [];
    const branches = depth < deepest ? branchesOf(node) : undefined;
    return branches === undefined ? [node] : branches.slice(1).flatMap((each) => choicesOf(each, depth + 1));
}
/** The items of a list, of each list that it can be, or a single one, branches included. */
function itemsOf(node) {
    return choicesOf(node).flatMap((each) => each.kind === 'list' ? each.items.flatMap((item) => choicesOf(item)) : [each]);
}
/** The pieces of a text in `!Sub`: `${X.Arn}` is a hole, `${!X}` the text `${X}`. */
function piecesOf(text) {
    const pieces = [];
    let copied = 0;
    for (const match of text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
        if (match.index > copied)
            pieces.push({ kind: 'text', value: text.slice(copied, match.index) });
        const [, isText, name = ''] = match;
        pieces.push(isText === '!' ? { kind: 'text', value: `\${${name}}` } : { kind: 'hole', name: name.trim() });
        copied = match.index + match[0].length;
    }
    if (copied < text.length)
        pieces.push({ kind: 'text', value: text.slice(copied) });
    return pieces;
}
/** The text of `!Sub "…"` or `!Sub ["…", {…}]`. */
function substitutedIn(node) {
    const found = intrinsicIn(node);
    if (found?.name !== 'Sub')
        return undefined;
    const { argument } = found;
    if (argument.kind === 'string')
        return { text: argument, values: new Map() };
    const [text, values] = argument.kind === 'list' ? argument.items : [];
    if (text?.kind !== 'string')
        return undefined;
    return {
        text,
        values: new Map(values?.kind === 'map' ? values.entries.map(({ key, value }) => [key, value]) : []),
    };
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ somebody),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bi: () => (/* binding */ nobodyTold),
/* harmony export */   cZ: () => (/* binding */ valueUnder),
/* harmony export */   dV: () => (/* binding */ principalsOf),
/* harmony export */   k8: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6993);
/* harmony import */ var _made_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2043);
/* harmony import */ var _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(743);
/**
 * Names of roles, users and policies, as far as a template gives them.
 *
 *   deploy                         exact
 *   !Sub "${Env}-deploy"           the pattern `*-deploy`; so is `!Join ["-", [!Ref Env, deploy]]`
 *   !If [IsProd, prod-x, dev-x]    either
 *   !Ref Name                      nothing: the default of a parameter is what nobody has to take
 *   no name at all                 one that AWS makes of the stack's name and the logical id
 */





/** The text of a value as a glob, where `*` stands for what the template does not give; `undefined` where it gives nothing. */
function globOf(node) {
    return textOf(node, '*');
}
/** The same with `ofStack` for the name of the stack. */
function textOf(node, ofStack) {
    if (node === undefined)
        return undefined;
    const read = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .withFunctions */ .e)(node);
    if (read.kind === 'string')
        return read.value;
    if (read.kind === 'literal')
        return read.value === null ? undefined : String(read.value);
    if (read.kind !== 'opaque' || read.expression.kind !== 'template')
        return undefined;
    const glob = read.expression.parts
        .map((part) => (part.kind === 'text' ? part.value : isStackName(part.node) ? ofStack : '*'))
        .join('');
    return glob.replace(/[*?]/g, '') === '' ? undefined : glob.replace(/\*+/g, '*');
}
function isStackName(node) {
    return (node?.kind === 'opaque' && node.expression.kind === 'traversal' && node.expression.path[0] === 'AWS::StackName');
}
/** Whom it makes. */
function principalsOf({ type, madeOf, name, path }) {
    const at = pathOf(path);
    const made = { kind: 'pattern', type, glob: (0,_made_name_js__WEBPACK_IMPORTED_MODULE_1__/* .madeName */ .JL)(madeOf), path: at, madeOf };
    if (name === undefined || (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoValue */ .RL)(name))
        return [made];
    const given = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(name).map((each) => named(each, type, at));
    return canBeNothing(name) ? [...given, made] : given;
}
/** Whom a text names, among roles or users; `path` is given where the template makes it. */
function named(node, type, path) {
    const glob = globOf(node);
    if (glob === undefined || glob === '')
        return nobodyTold;
    if (!glob.includes('*'))
        return { kind: 'exact', type, name: glob, path };
    const inStack = textOf(node, _made_name_js__WEBPACK_IMPORTED_MODULE_1__/* .stackName */ .Qx);
    return { kind: 'pattern', type, glob, path, ...(inStack === undefined || inStack === glob ? {} : { inStack }) };
}
/** Whoever it is attached to. */
const nobodyTold = {
    kind: 'unknown',
    why: (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('open-attachment') `whom it is attached to is not determined by the template`,
};
/** Whether one of the branches of a value is that it is not there. */
function canBeNothing(node) {
    const read = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .withFunctions */ .e)(node);
    return ((read.kind === 'literal' && read.value === null) ||
        (read.kind === 'opaque' &&
            read.expression.kind === 'conditional' &&
            [read.expression.whenTrue, read.expression.whenFalse].some(canBeNothing)));
}
function pathOf(node) {
    if (node === undefined || (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoValue */ .RL)(node))
        return '/';
    return node.kind === 'string' ? node.value : undefined;
}
/** What is equal for two references exactly when they say the same. */
function keyOf(ref) {
    return ref.kind === 'unknown' ? JSON.stringify(ref.why) : JSON.stringify(ref);
}
/** Somebody, for a reason that people read. */
function somebody(why) {
    return { kind: 'unknown', why };
}
/** The value under a key of a map, or of each map that its branches can be. */
function valueUnder(node, key) {
    for (const each of (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .cU)(node)) {
        const found = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f)(each, key);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 1534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ withoutHoles),
/* harmony export */   oI: () => (/* binding */ parseRuns),
/* harmony export */   ww: () => (/* binding */ parseEmbedded)
/* harmony export */ });
/* harmony import */ var _hcl_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(691);
/* harmony import */ var _hcl_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7836);
/* harmony import */ var _hcl_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8088);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);




/**
 * The JSON document in the string or heredoc `node` of `text`; in the whole of
 * `text`, where `node` is `undefined`: a template file with `${…}` holes.
 */
function parseEmbedded(text, node) {
    const runs = node === undefined ? runsOfFile(text) : runsOf(text, node);
    return parseRuns(runs, node !== undefined && text[node.range.start] === '"' ? '\\"' : '"');
}
/** The JSON document that the runs are decoded to; `quote` is what its strings stand between in the file. */
function parseRuns(pieces, quote) {
    const runs = numbered(pieces);
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(filled(runs));
    const hasDirectives = runs.some(({ kind }) => kind === 'directive');
    if (parsed.kind === 'unreadable')
        return { ...parsed, at: toFile(runs, parsed.at), hasDirectives };
    return { kind: 'tree', root: placed(parsed.root, runs, quote), hasDirectives };
}
/** A template file with every hole overwritten, length for length: JSON, as far as it is any. */
function withoutHoles(text) {
    return filled(numbered(runsOfFile(text)));
}
function runsOf(text, { range }) {
    const cursor = (0,_hcl_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .cursorAt */ .OH)(text, range.start);
    const template = text[range.start] === '"' ? (0,_hcl_template_js__WEBPACK_IMPORTED_MODULE_1__/* .scanQuoted */ .YX)(cursor, _hcl_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .d) : (0,_hcl_template_js__WEBPACK_IMPORTED_MODULE_1__/* .scanHeredoc */ .AL)(cursor, _hcl_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .expression */ .d);
    return (template?.pieces ?? []).flatMap((piece) => runsIn(text, piece));
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
    return runs;
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
                ? { kind: 'opaque', range: withHole(range, node, runs), expression: { kind: 'unknown' } }
                : { ...node, range };
        case 'list':
            return { ...node, range, items: node.items.map((item) => placed(item, runs, quote)) };
        case 'map':
            return placedMap(node, range, runs, quote);
        default:
            return { ...node, range };
    }
}
/** The range with all of the hole that it ends in: of a hole that stands for a value only the beginning is one in JSON. */
function withHole({ start, end }, node, runs) {
    const last = runsWithin(runs, node.range).at(-1);
    return { start, end: last?.kind === 'hole' ? last.end : end };
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
    const parsed = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(`"${written}"`);
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


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ expression)
});

// EXTERNAL MODULE: ./syntax/hcl/scan.js
var scan = __webpack_require__(7836);
// EXTERNAL MODULE: ./syntax/hcl/template.js + 2 modules
var template = __webpack_require__(8088);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
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
    const isObject = (0,scan/* peek */.se)(cursor) === 0x7b;
    cursor.lines = false;
    cursor.at++;
    (0,scan/* skip */.iv)(cursor);
    const isFor = (0,scan/* keyword */.Si)(cursor, 'for');
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
    while ((0,scan/* peek */.se)(cursor) !== 0x5d) {
        items.push(expression(cursor));
        const code = (0,scan/* peek */.se)(cursor);
        if (code === 0x2c) {
            cursor.at++;
            (0,scan/* skip */.iv)(cursor);
        }
        else if (code !== 0x5d)
            (0,scan/* expected */.p6)(cursor, '`,` or `]`');
    }
    cursor.at++;
    return { kind: 'list', range: { start, end: cursor.at }, items, layout: 'flow' };
}
function object(cursor, expression, start) {
    const items = [];
    while ((0,scan/* peek */.se)(cursor) !== 0x7d) {
        cursor.lines = true;
        items.push(item(cursor, expression));
        const isEnd = (0,scan/* peek */.se)(cursor) === 0x7d;
        if ((0,scan/* peek */.se)(cursor) === 0x2c)
            cursor.at++;
        else if (!isEnd && !(0,scan/* skipLineEnd */.py)(cursor))
            (0,scan/* expected */.p6)(cursor, '`,`, a line end or `}`');
        cursor.lines = false;
        if (!isEnd)
            (0,scan/* skip */.iv)(cursor);
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
        (0,scan/* expected */.p6)(cursor, '`=` or `:`');
    cursor.at++;
    const value = expression(cursor);
    return { key, keyNode, value, range: { start, end: cursor.last } };
}
/** The key, or what computes it. */
function itemKey(cursor, expression) {
    const start = cursor.at;
    const word = (0,scan/* identifier */.Cv)(cursor);
    (0,scan/* skip */.iv)(cursor);
    if (word !== '' && isSeparator(cursor))
        return { key: word, keyNode: undefined };
    cursor.at = start;
    const isParenthesised = (0,scan/* peek */.se)(cursor) === 0x28;
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
    const names = (0,template/* forNames */.KI)(cursor);
    const over = expression(cursor);
    if ((0,scan/* peek */.se)(cursor) !== 0x3a)
        (0,scan/* expected */.p6)(cursor, '`:`');
    cursor.at++;
    const valueStart = cursor.at;
    const first = expression(cursor);
    const hasKey = cursor.text.startsWith('=>', cursor.at);
    if (hasKey !== isObject) {
        if (isObject)
            (0,scan/* expected */.p6)(cursor, '`=>`, since an object needs keys');
        (0,scan/* fail */.fJ)(cursor, valueStart, cursor.at, (0,message/* words */.aL)('expected one value, since a list has no keys'));
    }
    if (hasKey)
        cursor.at += 2;
    const second = hasKey ? expression(cursor) : undefined;
    const isGrouped = isObject && cursor.text.startsWith('...', cursor.at);
    if (isGrouped) {
        cursor.at += 3;
        (0,scan/* skip */.iv)(cursor);
    }
    const condition = (0,scan/* keyword */.Si)(cursor, 'if') ? expression(cursor) : undefined;
    const close = isObject ? 0x7d : 0x5d;
    if ((0,scan/* peek */.se)(cursor) !== close)
        (0,scan/* expected */.p6)(cursor, `\`if\` or \`${String.fromCharCode(close)}\``);
    cursor.at++;
    const [key, value] = second === undefined ? [undefined, first] : [first, second];
    const loop = { names, over, key, value, isPartial: isGrouped || condition !== undefined };
    const parts = [over, first, second, condition].filter((part) => part !== undefined);
    return { kind: 'opaque', range: { start, end: cursor.at }, expression: { kind: 'other', parts, loop } };
}

;// CONCATENATED MODULE: ./syntax/hcl/expression.js




/** Reads an expression; leaves the cursor at the token after it, and the expression's end in `last`. */
function expression(cursor) {
    (0,scan/* enter */.Ve)(cursor);
    (0,scan/* skip */.iv)(cursor);
    const start = cursor.at;
    const condition = operation(cursor);
    if ((0,scan/* peek */.se)(cursor) !== 0x3f) {
        (0,scan/* leave */.qG)(cursor);
        return condition;
    }
    cursor.at++;
    const whenTrue = expression(cursor);
    if ((0,scan/* peek */.se)(cursor) !== 0x3a)
        (0,scan/* expected */.p6)(cursor, '`:` and the other value of the condition');
    cursor.at++;
    const whenFalse = expression(cursor);
    (0,scan/* leave */.qG)(cursor);
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
        (0,scan/* skip */.iv)(cursor);
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
    const code = (0,scan/* peek */.se)(cursor);
    if (code === 0x2d || code === 0x21)
        return unary(cursor, code === 0x2d);
    const start = cursor.at;
    return traversal(cursor, start, term(cursor, code));
}
function unary(cursor, isMinus) {
    const start = cursor.at;
    (0,scan/* enter */.Ve)(cursor);
    cursor.at++;
    (0,scan/* skip */.iv)(cursor);
    const isNumber = (0,scan/* isDigit */.yp)((0,scan/* peek */.se)(cursor));
    const inner = operand(cursor);
    (0,scan/* leave */.qG)(cursor);
    if (isMinus && isNumber && inner.kind === 'literal' && typeof inner.value === 'number') {
        return { kind: 'literal', range: { start, end: cursor.last }, value: -inner.value };
    }
    return opaque(start, cursor.last, { kind: 'other', parts: [inner] });
}
function term(cursor, code) {
    let node;
    if (code === 0x22)
        node = (0,template/* quotedTemplate */.zU)(cursor, expression);
    else if (code === 0x5b || code === 0x7b)
        node = collection(cursor, expression);
    else if (code === 0x28)
        node = parenthesised(cursor);
    else if ((0,scan/* isDigit */.yp)(code))
        node = numberLiteral(cursor);
    else if (code === 0x3c && cursor.text.charCodeAt(cursor.at + 1) === 0x3c)
        node = (0,template/* heredocTemplate */.Tx)(cursor, expression);
    else
        return expression_name(cursor);
    if (node === undefined)
        (0,scan/* expected */.p6)(cursor, 'a value');
    // After a heredoc the cursor already is at the end of the marker's line.
    cursor.last = code === 0x3c ? node.range.end : cursor.at;
    return node;
}
function parenthesised(cursor) {
    const { lines } = cursor;
    cursor.lines = false;
    cursor.at++;
    const inner = expression(cursor);
    if ((0,scan/* peek */.se)(cursor) !== 0x29)
        (0,scan/* expected */.p6)(cursor, '`)`');
    cursor.at++;
    cursor.lines = lines;
    return inner;
}
function numberLiteral(cursor) {
    const start = cursor.at;
    const value = Number((0,scan/* number */.ai)(cursor));
    return { kind: 'literal', range: { start, end: cursor.at }, value };
}
/** A variable, `true`, `false`, `null`, or a call. */
function expression_name(cursor) {
    const start = cursor.at;
    const word = (0,scan/* identifier */.Cv)(cursor);
    if (word === '')
        (0,scan/* expected */.p6)(cursor, 'a value');
    const range = { start, end: cursor.at };
    cursor.last = cursor.at;
    (0,scan/* skip */.iv)(cursor);
    const code = (0,scan/* peek */.se)(cursor);
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
        (0,scan/* skip */.iv)(cursor);
        const word = (0,scan/* identifier */.Cv)(cursor);
        if (word === '')
            (0,scan/* expected */.p6)(cursor, 'the name of a function');
        whole += `::${word}`;
        (0,scan/* skip */.iv)(cursor);
    }
    if ((0,scan/* peek */.se)(cursor) !== 0x28)
        (0,scan/* expected */.p6)(cursor, '`(`');
    return whole;
}
function call(cursor, start, called) {
    const { lines } = cursor;
    cursor.lines = false;
    cursor.at++;
    const args = [];
    let expandFinal = false;
    (0,scan/* skip */.iv)(cursor);
    while ((0,scan/* peek */.se)(cursor) !== 0x29) {
        args.push(expression(cursor));
        expandFinal = cursor.text.startsWith('...', cursor.at);
        if (expandFinal) {
            cursor.at += 3;
            (0,scan/* skip */.iv)(cursor);
            if ((0,scan/* peek */.se)(cursor) !== 0x29)
                (0,scan/* expected */.p6)(cursor, '`)` after `...`');
        }
        else if ((0,scan/* peek */.se)(cursor) === 0x2c) {
            cursor.at++;
            (0,scan/* skip */.iv)(cursor);
        }
        else if ((0,scan/* peek */.se)(cursor) !== 0x29)
            (0,scan/* expected */.p6)(cursor, '`,` or `)`');
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
        (0,scan/* skip */.iv)(cursor);
        const code = (0,scan/* peek */.se)(cursor);
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
        ? { kind: 'other', parts: [source, ...keys], ...(keys.length === 0 && { steps: path }) }
        : { kind: 'traversal', path: [...root.path, ...path], indexes: [...root.indexes, ...keys] };
    return opaque(start, cursor.last, value);
}
/** Takes `.name`, `.0` or `.*`; after `.*` another one is refused until there is an index. */
function attribute(cursor, onlyAttributes) {
    cursor.at++;
    (0,scan/* skip */.iv)(cursor);
    const start = cursor.at;
    const code = (0,scan/* peek */.se)(cursor);
    if (code === 0x2a && !onlyAttributes) {
        cursor.at++;
        return '*';
    }
    if (!(0,scan/* isDigit */.yp)(code))
        return (0,scan/* identifier */.Cv)(cursor) || (0,scan/* expected */.p6)(cursor, 'the name of an attribute');
    const digits = (0,scan/* number */.ai)(cursor);
    if (digits.includes('.'))
        (0,scan/* fail */.fJ)(cursor, start, cursor.at, (0,message/* message */.iU) `expected one index after the dot, found ${digits}`);
    return digits;
}
/** Takes `[…]`; the key, or `undefined` for `[*]`. */
function index(cursor) {
    const { lines } = cursor;
    let key;
    cursor.at++;
    (0,scan/* skip */.iv)(cursor);
    if ((0,scan/* peek */.se)(cursor) === 0x2a) {
        cursor.at++;
        (0,scan/* skip */.iv)(cursor);
    }
    else {
        cursor.lines = false;
        key = expression(cursor);
    }
    if ((0,scan/* peek */.se)(cursor) !== 0x5d)
        (0,scan/* expected */.p6)(cursor, '`]`');
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


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ hcl)
});

// EXTERNAL MODULE: ./syntax/bracketed.js
var bracketed = __webpack_require__(480);
// EXTERNAL MODULE: ./syntax/hcl/expression.js + 1 modules
var expression = __webpack_require__(691);
// EXTERNAL MODULE: ./syntax/hcl/scan.js
var scan = __webpack_require__(7836);
// EXTERNAL MODULE: ./syntax/hcl/template.js + 2 modules
var template = __webpack_require__(8088);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
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
    return (0,scan/* cursorAt */.OH)(text, text.startsWith('\uFEFF') ? 1 : 0);
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
        (0,scan/* skip */.iv)(cursor);
        cursor.lines = true;
        if ((0,scan/* atEnd */.tE)(cursor)) {
            if (open === undefined)
                return entries;
            (0,scan/* fail */.fJ)(cursor, open, open + 1, (0,message/* words */.aL)('expected `}` to close this block before the end of the file'));
        }
        if (open !== undefined && (0,scan/* peek */.se)(cursor) === 0x7d)
            return entries;
        entries.push(bodyItem(cursor, names));
        if (!(0,scan/* atLineEnd */.pf)(cursor) && !(0,scan/* atEnd */.tE)(cursor))
            (0,scan/* expected */.p6)(cursor, 'a line end');
    }
}
function bodyItem(cursor, names) {
    const start = cursor.at;
    const word = (0,scan/* identifier */.Cv)(cursor);
    if (word === '')
        (0,scan/* expected */.p6)(cursor, 'an attribute or a block');
    const end = cursor.at;
    (0,scan/* skip */.iv)(cursor);
    if (!isEquals(cursor))
        return block(cursor, start, word);
    if (names.has(word))
        (0,scan/* fail */.fJ)(cursor, start, end, (0,message/* message */.iU) `expected one attribute ${word}, found another`);
    names.add(word);
    return attribute(cursor, start, word);
}
function attribute(cursor, start, key) {
    cursor.at++;
    const value = (0,expression/* expression */.d)(cursor);
    return { form: 'attribute', key, labels: [], value, range: { start, end: cursor.last } };
}
function block(cursor, start, key) {
    const labels = labelsOf(cursor);
    const open = cursor.at;
    (0,scan/* enter */.Ve)(cursor);
    cursor.at++;
    (0,scan/* skip */.iv)(cursor);
    const isOneLine = !(0,scan/* atLineEnd */.pf)(cursor) && !(0,scan/* atEnd */.tE)(cursor) && (0,scan/* peek */.se)(cursor) !== 0x7d;
    const entries = isOneLine ? [onlyAttribute(cursor)] : body(cursor, open);
    if ((0,scan/* peek */.se)(cursor) !== 0x7d)
        (0,scan/* expected */.p6)(cursor, '`}`, since a block on one line has one attribute');
    cursor.at++;
    (0,scan/* leave */.qG)(cursor);
    const { at: end } = cursor;
    (0,scan/* skip */.iv)(cursor);
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
        const code = (0,scan/* peek */.se)(cursor);
        if (code === 0x7b)
            return labels;
        const next = code === 0x22 ? (0,template/* label */.Pf)(cursor) : (0,scan/* identifier */.Cv)(cursor);
        if (next === '' && code !== 0x22)
            (0,scan/* expected */.p6)(cursor, labels.length === 0 ? '`=`, a label or `{`' : 'a label or `{`');
        labels.push(next);
        (0,scan/* skip */.iv)(cursor);
    }
}
function onlyAttribute(cursor) {
    const start = cursor.at;
    const word = (0,scan/* identifier */.Cv)(cursor);
    if (word === '')
        (0,scan/* expected */.p6)(cursor, 'an attribute or `}`');
    (0,scan/* skip */.iv)(cursor);
    if (!isEquals(cursor))
        (0,scan/* expected */.p6)(cursor, '`=`, since a block on one line has one attribute');
    return attribute(cursor, start, word);
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


/***/ }),

/***/ 7836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   LI: () => (/* binding */ identifierEnd),
/* harmony export */   OH: () => (/* binding */ cursorAt),
/* harmony export */   Si: () => (/* binding */ keyword),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   pf: () => (/* binding */ atLineEnd),
/* harmony export */   py: () => (/* binding */ skipLineEnd),
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   se: () => (/* binding */ peek),
/* harmony export */   tE: () => (/* binding */ atEnd),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6526);

const deepest = 200;
/** A cursor at a place of a text. */
function cursorAt(text, at) {
    return { text, at, lines: true, depth: 0, last: at, failure: undefined, comments: [] };
}
/** Ends the whole parse: the cursor remembers why, the error only unwinds the stack. */
function fail(cursor, start, end, why) {
    const from = Math.min(start, cursor.text.length);
    cursor.failure = { at: { start: from, end: Math.min(Math.max(end, from), cursor.text.length) }, why };
    throw new Error((0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(why));
}
/** Ends the parse where the cursor is, naming what stands there. */
function expected(cursor, what) {
    const { text, at } = cursor;
    const code = text.codePointAt(at);
    if (code === undefined)
        fail(cursor, at, at, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `expected ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(what)}, found the end of the file`);
    if (code === 0x0a || text.startsWith('\r\n', at))
        fail(cursor, at, at + 1, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `expected ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(what)}, found the end of the line`);
    if (code === 0x0d)
        fail(cursor, at, at + 1, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `expected ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(what)}, found a carriage return without a line feed`);
    const char = String.fromCodePoint(code);
    fail(cursor, at, at + char.length, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `expected ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(what)}, found ${char}`);
}
/** Goes one level deeper; beyond the limit the text is unreadable. */
function enter(cursor) {
    if (++cursor.depth > deepest) {
        fail(cursor, cursor.at, cursor.at + 1, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `nested deeper than ${deepest} levels`);
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
        fail(cursor, at, at + 2, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('expected `*/` to end this comment'));
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
        fail(cursor, start, end, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU) `expected a number, found ${digits}`);
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


/***/ }),

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KI: () => (/* binding */ forNames),
  Tx: () => (/* binding */ heredocTemplate),
  Pf: () => (/* binding */ label),
  zU: () => (/* binding */ quotedTemplate),
  AL: () => (/* binding */ scanHeredoc),
  YX: () => (/* binding */ scanQuoted),
  WH: () => (/* binding */ scanTemplate)
});

// EXTERNAL MODULE: ./syntax/hcl/scan.js
var hcl_scan = __webpack_require__(7836);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
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
        (0,hcl_scan/* fail */.fJ)(cursor, start, start + 2, (0,message/* words */.aL)('expected `\\n`, `\\r`, `\\t`, `\\"`, `\\\\`, `\\u` or `\\U` after the backslash'));
    }
    const count = selector === 'u' ? 4 : 8;
    const end = start + 2 + count;
    const digits = text.slice(start + 2, end);
    if (digits.length < count || !/^[\da-fA-F]+$/.test(digits)) {
        (0,hcl_scan/* fail */.fJ)(cursor, start, start + 2, (0,message/* message */.iU) `expected ${count} hexadecimal digits after ${`\\${selector}`}`);
    }
    const point = Number.parseInt(digits, 16);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
        (0,hcl_scan/* fail */.fJ)(cursor, start, end, (0,message/* message */.iU) `expected the code point of a character, found ${digits}`);
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
    const refuse = () => (0,hcl_scan/* fail */.fJ)(cursor, cursor.at, cursor.at, (0,message/* words */.aL)('expected a label without `${…}`'));
    const node = quotedTemplate(cursor, refuse);
    if (node.kind !== 'string')
        (0,hcl_scan/* fail */.fJ)(cursor, node.range.start, node.range.end, (0,message/* words */.aL)('expected a label without `%{…}`'));
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
        const code = (0,hcl_scan/* peek */.se)(cursor);
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
            (0,hcl_scan/* fail */.fJ)(cursor, start, cursor.at, (0,message/* words */.aL)('expected `"` before the end of the line'));
        else if ((0,hcl_scan/* atEnd */.tE)(cursor))
            (0,hcl_scan/* fail */.fJ)(cursor, start, cursor.at, (0,message/* words */.aL)('expected `"` before the end of the file'));
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
    while (!(0,hcl_scan/* atEnd */.tE)(cursor)) {
        const code = (0,hcl_scan/* peek */.se)(cursor);
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
    const nameEnd = (0,hcl_scan/* identifierEnd */.LI)(text, nameStart);
    cursor.at = nameEnd;
    if (nameEnd === nameStart || !(0,hcl_scan/* skipLineEnd */.py)(cursor)) {
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
    if ((0,hcl_scan/* atLineEnd */.pf)(cursor))
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
        const code = (0,hcl_scan/* peek */.se)(cursor);
        if (code === 0x24 || code === 0x25)
            mark(scan, code);
        else if (code === 0x0a || code === 0x0d) {
            if (!(0,hcl_scan/* skipLineEnd */.py)(cursor))
                (0,hcl_scan/* expected */.p6)(cursor, 'a line end');
            endText(scan);
            return;
        }
        else if ((0,hcl_scan/* atEnd */.tE)(cursor)) {
            (0,hcl_scan/* fail */.fJ)(cursor, opener.start, opener.end, (0,message/* message */.iU) `expected the closing marker ${marker} on a line of its own, ended`);
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
    (0,hcl_scan/* enter */.Ve)(cursor);
    cursor.lines = false;
    cursor.at += 2;
    if ((0,hcl_scan/* peek */.se)(cursor) === 0x7e) {
        cursor.at++;
        const last = pieces[pieces.length - 1];
        if (last?.kind === 'text')
            pieces[pieces.length - 1] = { kind: 'text', segments: trimRight(last.segments) };
    }
    const node = isDirective ? directive(scan) : scan.parseHole(cursor);
    (0,hcl_scan/* skip */.iv)(cursor);
    scan.trimNext = (0,hcl_scan/* peek */.se)(cursor) === 0x7e;
    if (scan.trimNext)
        cursor.at++;
    if ((0,hcl_scan/* peek */.se)(cursor) !== 0x7d)
        (0,hcl_scan/* expected */.p6)(cursor, `\`}\` to end this \`${isDirective ? '%' : '$'}{\``);
    cursor.at++;
    cursor.lines = lines;
    (0,hcl_scan/* leave */.qG)(cursor);
    const range = { start, end: cursor.at };
    pieces.push(isDirective || node === undefined ? { kind: 'directive', range, node } : { kind: 'hole', range, node });
    scan.plainStart = cursor.at;
}
/** The condition or the collection of the directive; the others have none. */
function directive({ cursor, parseHole, open }) {
    (0,hcl_scan/* skip */.iv)(cursor);
    const from = cursor.at;
    const word = (0,hcl_scan/* identifier */.Cv)(cursor);
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
        (0,hcl_scan/* expected */.p6)(cursor, directivesAfter(innermost?.kind));
    else
        (0,hcl_scan/* fail */.fJ)(cursor, from, cursor.at, (0,message/* message */.iU) `expected ${(0,message/* words */.aL)(directivesAfter(innermost?.kind))}, found ${word}`);
    return undefined;
}
function directivesAfter(innermost) {
    if (innermost === 'if')
        return '`else`, `endif`, `if` or `for`';
    if (innermost === undefined)
        return '`if` or `for`';
    return innermost === 'else' ? '`endif`, `if` or `for`' : '`endfor`, `if` or `for`';
}
/** The names in `name in` or `key, value in`, which it reads after the word `for`. */
function forNames(cursor) {
    (0,hcl_scan/* skip */.iv)(cursor);
    const names = [(0,hcl_scan/* identifier */.Cv)(cursor)];
    if (names[0] === '')
        (0,hcl_scan/* expected */.p6)(cursor, 'a name after `for`');
    (0,hcl_scan/* skip */.iv)(cursor);
    if ((0,hcl_scan/* peek */.se)(cursor) === 0x2c) {
        cursor.at++;
        (0,hcl_scan/* skip */.iv)(cursor);
        names.push((0,hcl_scan/* identifier */.Cv)(cursor));
        if (names[1] === '')
            (0,hcl_scan/* expected */.p6)(cursor, 'a name after the comma');
        (0,hcl_scan/* skip */.iv)(cursor);
    }
    if (!(0,hcl_scan/* keyword */.Si)(cursor, 'in'))
        (0,hcl_scan/* expected */.p6)(cursor, '`in`');
    return names;
}
function endDirectives({ cursor, open }) {
    const last = open[open.length - 1];
    if (last === undefined)
        return;
    const word = last.kind === 'for' ? 'endfor' : 'endif';
    (0,hcl_scan/* fail */.fJ)(cursor, last.range.start, last.range.end, (0,message/* message */.iU) `expected ${`%{ ${word} }`} before the end of the string`);
}


/***/ }),

/***/ 9216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languageOf)
});

// UNUSED EXPORTS: languages

// EXTERNAL MODULE: ./syntax/hcl/hcl.js + 1 modules
var hcl = __webpack_require__(6317);
// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./syntax/json-template.js
var json_template = __webpack_require__(2754);
// EXTERNAL MODULE: ./syntax/yaml/yaml.js + 9 modules
var yaml = __webpack_require__(2389);
;// CONCATENATED MODULE: ./syntax/yaml-or-json.js
/** Templates of CloudFormation in files that do not say what they are written in: the text does. */


/** YAML, or JSON where the text begins with a bracket: JSON may have tabs, which YAML refuses. */
const yamlOrJson = {
    name: 'yaml-or-json',
    reads: (path) => /\.template$/i.test(path),
    parse: (text) => languageOfText(text).parse(text),
    comments: (text) => languageOfText(text).comments(text),
    quotes: ['"', ...yaml/* yaml */.o.quotes.filter((quote) => quote !== '"')],
    editList: (text, list, decisions, items) => languageOfText(text).editList(text, list, decisions, items),
    itemRanges: (text, list) => languageOfText(text).itemRanges(text, list),
};
function languageOfText(text) {
    return /^\uFEFF?\s*[[{]/.test(text) ? json/* json */.P : yaml/* yaml */.o;
}

;// CONCATENATED MODULE: ./syntax/index.js
/** The languages that policies are written in. A new language is one more line here. */





/** Every language, by the endings of its files; a program around the library may add its own. */
const languages = [hcl/* hcl */.a, json/* json */.P, json_template/* jsonTemplate */.b, yaml/* yaml */.o, yamlOrJson];
/** The language of a file, by its path; `undefined` where the path does not say. */
function languageOf(path) {
    return languages.find((language) => language.reads(path));
}


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jsonTemplate)
/* harmony export */ });
/* harmony import */ var _bracketed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(480);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1534);
/* harmony import */ var _json_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);
/** Templates of JSON: files in which `${…}` stands where a value, or a part of a string, is filled in. */



/** JSON with the holes of a template. */
const jsonTemplate = {
    name: 'json-template',
    reads: (path) => /\.(?:tpl|tftpl|tmpl)$/i.test(path),
    parse: (text) => (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEmbedded */ .ww)(text, undefined),
    comments: (text) => ((0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEmbedded */ .ww)(text, undefined).kind === 'tree' ? (0,_json_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsIn */ .w)((0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutHoles */ .W5)(text)) : []),
    ...(0,_bracketed_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketed */ .E)(['"']),
};


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ yaml)
});

// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./syntax/edit-list.js
var edit_list = __webpack_require__(4054);
// EXTERNAL MODULE: ./syntax/list-layout.js
var list_layout = __webpack_require__(1008);
;// CONCATENATED MODULE: ./syntax/yaml/block-layout.js
/**
 * How the items of a block list lie on their lines.
 *
 *   Action:
 *     # reads                  ┐ comment lines directly above an item are its own,
 *     - s3:GetObject # daily   ┘ and so is what follows it on its line
 *     - Effect: Allow
 *       Action: s3:*
 *       # Resource: x            also a comment below a map that is indented as it is
 *
 * A blank line ends what is directly above.
 */

/** The layout of every item of `list`, whose dashes stand where `block` says; made once. */
function blockLayout(text, list, block) {
    return remembered(list)(text, block);
}
const remembered = (0,memo/* memoOf */.Q0)((list) => {
    const layouts = (0,memo/* memoOf */.Q0)((block) => (0,memo/* memo */.ph)((text) => laidOut(text, list, block), 1));
    return (text, block) => layouts(block)(text);
});
function laidOut(text, list, block) {
    const items = [];
    for (const [index, node] of list.items.entries()) {
        const dash = block.dashes[index] ?? node.range.start;
        const lineStart = startOfLine(text, dash);
        const before = items.at(-1);
        const firstOnLine = isBlank(text, lineStart, dash);
        const lead = firstOnLine ? leadOf(text, lineStart, before?.nextLine ?? 0) : lineStart;
        const tail = tailOf(text, node, dash, block.column);
        items.push({ node, dash, lineStart, firstOnLine, lead, tail, nextLine: nextLine(text, tail) });
    }
    return items;
}
/** Climbs over the comment lines directly above `lineStart`, not beyond `limit`. */
function leadOf(text, lineStart, limit) {
    let lead = lineStart;
    while (lead > limit) {
        const above = startOfLine(text, lead - 1);
        if (!isComment(text.slice(above, lead)))
            break;
        lead = above;
    }
    return lead;
}
/** The end of the item's last line, and of the comments below a map or list that are indented further than its dash. */
function tailOf(text, node, dash, column) {
    let tail = endOfLineAt(text, Math.max(dash + 1, node.range.end));
    while (node.kind === 'map' || node.kind === 'list') {
        const below = nextLine(text, tail);
        const end = endOfLineAt(text, below);
        const line = text.slice(below, end);
        if (!isComment(line) || line.search(/\S/) <= column)
            break;
        tail = end;
    }
    return tail;
}
function isComment(line) {
    return /^\s*#/.test(line);
}
/** Whether only spaces, or a byte-order mark, stand between two offsets. */
function isBlank(text, start, end) {
    return text.slice(start, end).trim() === '';
}
/** Start of the line that holds `offset`, behind a byte-order mark. */
function startOfLine(text, offset) {
    const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}
/** Start of the line after the one that holds `offset`; the end of the text where there is none. */
function nextLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}
/** End of the line that holds `offset`, without its line end. */
function endOfLineAt(text, offset) {
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

// EXTERNAL MODULE: ./text/edit.js
var edit = __webpack_require__(7749);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
;// CONCATENATED MODULE: ./syntax/yaml/plain.js
/** What a scalar without quotes means, by the core schema of YAML 1.2; dates and `yes` are text there. */
/** The number, truth value or nothing that `source` stands for; `undefined` where it is text. */
function literalOf(source) {
    // Nearly everything is text, and begins like it.
    if (!/^(?:[~nNtTfF+.\d-]|$)/.test(source))
        return undefined;
    if (/^(?:|~|null|Null|NULL)$/.test(source))
        return { value: null };
    if (/^(?:true|True|TRUE)$/.test(source))
        return { value: true };
    if (/^(?:false|False|FALSE)$/.test(source))
        return { value: false };
    if (/^(?:[-+]?\d+|0o[0-7]+|0x[\dA-Fa-f]+)$/.test(source))
        return { value: Number(source) };
    if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(source))
        return { value: Number(source) };
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source))
        return { value: source.startsWith('-') ? -Infinity : Infinity };
    return /^\.(?:nan|NaN|NAN)$/.test(source) ? { value: NaN } : undefined;
}

;// CONCATENATED MODULE: ./syntax/yaml/quoting.js

/** `value` as it is written beside, or in place of, `like`. */
function written(value, { quote }) {
    if (quote === '' && isPlain(value))
        return value;
    return quote === '"' ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
/** Whether `value` is read as itself without quotes, also between brackets. */
function isPlain(value) {
    return /^[A-Za-z][\w:*?.+=@/-]*[\w*?]$/.test(value) && literalOf(value) === undefined;
}

;// CONCATENATED MODULE: ./syntax/yaml/edit-block.js
/**
 * Edits of lists with an item a line, as YAML writes them.
 *
 *   Action:
 *     - s3:GetObject
 *     # once a quarter         ─┐ deleted: the lines of the item,
 *     - s3:DeleteObject # old  ─┘ its own comments included
 *     - "s3:Put*"               → `- "s3:PutObject"` and a line more for each further value
 *
 * Items removed next to each other are one group; groups are independent. Where blank lines
 * set items apart, one of them goes with the item.
 */




/** The fewest edits that carry out the decisions on `chosen` items, all others kept; at least one item must stay. */
function editBlock(text, list, block, decisions, chosen) {
    const items = [...chosen].sort((a, b) => a - b);
    const removed = items.filter((item) => decisions[item]?.kind === 'remove');
    if (removed.length === list.items.length)
        throw new Error('a list must keep an item');
    const layout = blockLayout(text, list, block);
    const replacements = items.flatMap((index) => {
        const [item, decision] = [layout[index], decisions[index]];
        if (decision?.kind !== 'replace' || item === undefined)
            return [];
        return [{ items: [index], edits: [replaceItem(text, item, block, decision.by)] }];
    });
    const removals = runsOf(removed).map((run) => ({ items: run, edits: [removeRun(text, layout, run)] }));
    return [...replacements, ...removals].sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
}
/** Indexes that follow each other, put together. */
function runsOf(indexes) {
    const runs = [];
    for (const index of indexes) {
        const run = runs.at(-1);
        if (run?.at(-1) === index - 1)
            run.push(index);
        else
            runs.push([index]);
    }
    return runs;
}
function replaceItem(text, item, { column }, by) {
    const { node, dash } = item;
    if (node.kind !== 'string')
        throw new Error('only strings are replaced');
    const gap = text.slice(dash + 1, node.range.start);
    const lead = `${(0,line/* endOfLine */.vT)(text)}${' '.repeat(column)}-${/^ +$/.test(gap) ? gap : ' '}`;
    return (0,edit/* replacement */.f4)(node.range, by.map((value) => written(value, node)).join(lead));
}
function removeRun(text, layout, run) {
    const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
    const [from, to, next] = [layout[first], layout[last], layout[last + 1]];
    if (from === undefined || to === undefined)
        throw new RangeError(`no items ${first} to ${last}`);
    if (from.firstOnLine)
        return removeLines(text, from, to, { isFirst: first === 0, isLast: next === undefined });
    if (next === undefined)
        throw new Error('a list must keep an item');
    return removeBesideDash(text, from, to, next);
}
function removeLines(text, { lead }, { nextLine: after }, { isFirst, isLast }) {
    const isBlankBelow = after < text.length && isBlank(text, after, nextLine(text, after));
    const above = startOfLine(text, Math.max(0, lead - 1));
    const isBlankAbove = above < lead && isBlank(text, above, lead);
    if (isBlankBelow && (isBlankAbove || (isFirst && !isLast)))
        return (0,edit/* deletion */.jo)(lead, nextLine(text, after));
    if (isLast && !isFirst && isBlankAbove && !isBlankBelow)
        return (0,edit/* deletion */.jo)(above, after);
    return (0,edit/* deletion */.jo)(lead, after);
}
/** `- - x`, whose first dash stays: the next item takes the place, or a line of its own where it has comments above it. */
function removeBesideDash(text, from, to, next) {
    if (next.lead === next.lineStart)
        return (0,edit/* deletion */.jo)(from.dash, next.dash);
    let start = from.dash;
    while (text[start - 1] === ' ')
        start--;
    return (0,edit/* deletion */.jo)(start, to.tail);
}

;// CONCATENATED MODULE: ./syntax/yaml/edit-scalar.js
/**
 * One string that becomes one or several, as YAML writes them.
 *
 *   Action: s3:* # all      Action: # all          in brackets: {Action: [s3:GetObject, s3:PutObject]}
 *                      →      - s3:GetObject
 *                             - s3:PutObject
 *
 * The dashes stand as far from their key as in most lists of the file.
 */




/** The edits that write `by` where `node` stands. */
function editScalar(text, known, node, by) {
    const { range } = node;
    const values = by.map((value) => written(value, node));
    if (values.length === 1)
        return [(0,edit/* replacement */.f4)(range, values.join(''))];
    const lineStart = startOfLine(text, range.start);
    const before = text.slice(lineStart, range.start);
    const isBracketed = known.flows.some(({ start, end }) => start <= range.start && range.end <= end);
    if (isBracketed || !/^ *(?:[-?:] +)*(?:.*:[ \t]+)?$/.test(before))
        return [(0,edit/* replacement */.f4)(range, `[${values.join(', ')}]`)];
    // Alone on its line, or behind a dash: a list may begin right there.
    if (/^ *(?:[-?:] +)*$/.test(before))
        return [(0,edit/* replacement */.f4)(range, dashed(text, values, before.length))];
    const keyColumn = /^ *(?:[-?:] +)*/.exec(before)?.[0].length ?? 0;
    const column = keyColumn + usualIndent(known);
    const colon = lineStart + before.trimEnd().length;
    const list = `${(0,line/* endOfLine */.vT)(text)}${' '.repeat(column)}${dashed(text, values, column)}`;
    const end = endOfLineAt(text, range.end);
    // A comment behind the value stays with the key.
    return text.slice(range.end, end).trim() === ''
        ? [(0,edit/* replacement */.f4)({ start: colon, end: range.end }, list)]
        : [(0,edit/* deletion */.jo)(colon, range.end), (0,edit/* replacement */.f4)({ start: end, end }, list)];
}
function dashed(text, values, column) {
    return values.map((value) => `- ${value}`).join(`${(0,line/* endOfLine */.vT)(text)}${' '.repeat(column)}`);
}
/** How far from their key most lists of strings stand, else most lists; two columns where there is none. */
function usualIndent({ blocks }) {
    const lists = [...blocks.values()].filter(({ indent }) => indent !== undefined);
    const ofStrings = lists.filter((each) => each.ofStrings);
    const counts = new Map();
    for (const { indent = 2 } of ofStrings.length > 0 ? ofStrings : lists)
        counts.set(indent, (counts.get(indent) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./syntax/yaml/lexer.js
/**
 * The lexer of `yaml`, without what it asks of the indentation in brackets and quotes.
 *
 *   Statement: [{
 *     "Effect": "Allow"
 *   }]                       the last line would have to be indented more than `Statement`
 *
 * The specification wants each line of such a value further right than its key (YAML 1.2.2, section 7.4). The readers
 * that decide what is deployed do not: PyYAML, SnakeYAML and js-yaml take a value in brackets or quotes as it comes, so
 * templates are written that way, and each of them would be a file that cannot be read. A value still ends with its own
 * bracket or quote, so what it holds is the same for everybody.
 */

/** Reads a text as a new `Lexer` would, brackets and quotes with any indentation. */
function lexerOf() {
    const lexer = new dist/* Lexer */.JG();
    for (const step of ['parseFlowCollection', 'parseQuotedScalar']) {
        const strict = Reflect.get(lexer, step);
        if (typeof strict !== 'function')
            throw new TypeError(`the lexer of yaml has no ${step}`);
        Reflect.set(lexer, step, () => unindented(lexer, () => Reflect.apply(strict, lexer, [])));
    }
    return lexer;
}
/** What the lexer takes for a line of the value that it is in: with 0, every one. */
const indentation = 'indentNext';
function* unindented(lexer, step) {
    const kept = Reflect.get(lexer, indentation);
    Reflect.set(lexer, indentation, 0);
    const next = yield* step();
    Reflect.set(lexer, indentation, kept);
    return next;
}

;// CONCATENATED MODULE: ./syntax/yaml/refusal.js

/** The first thing that is wrong with `text`; `unclosed` is where a quoted text begins that does not end. */
function refusal(text, error, unclosed) {
    const isUnclosed = error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing');
    const start = Math.min(isUnclosed ? (unclosed ?? error.pos[0]) : error.pos[0], Math.max(0, text.length - 1));
    return { kind: 'unreadable', at: { start, end: Math.min(text.length, start + 1) }, why: wording(error) };
}
function wording(error) {
    const { code, message: said } = error;
    if (said.startsWith('Missing closing'))
        return (0,message/* words */.aL)('expected the quote that closes this text');
    if (code === 'BAD_INDENT' && said.startsWith('Flow'))
        return (0,message/* words */.aL)('expected the bracket that closes this');
    if (code === 'BAD_ALIAS' && said.includes('empty'))
        return (0,message/* words */.aL)('`*` begins an alias in YAML: put quotes around a value that begins with it');
    return known[code] ?? (0,message/* message */.iU) `YAML does not allow this: ${lowerFirst(said)}`;
}
const known = {
    TAB_AS_INDENT: (0,message/* words */.aL)('expected spaces for the indentation, found a tab'),
    BAD_INDENT: (0,message/* words */.aL)('expected the same indentation as the lines above it'),
    BAD_SCALAR_START: (0,message/* words */.aL)('a value cannot begin with this character: put quotes around it'),
    BAD_DQ_ESCAPE: (0,message/* words */.aL)('expected an escape that YAML knows after `\\`, or single quotes around the text'),
    BLOCK_AS_IMPLICIT_KEY: (0,message/* words */.aL)('expected one `key: value` on a line: put quotes around a value that holds `: `'),
    RESOURCE_EXHAUSTION: (0,message/* words */.aL)('it is nested too deeply to be read'),
};
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./syntax/yaml/scan.js
/**
 * The text of a YAML file → its documents, as `yaml` composes them, or the place where it stops being one that is read.
 *
 * The lexer's tokens are fed to the parser one by one, so that limits are kept before
 * anything recurses or grows: on nesting, on tokens, and on values. On the way the
 * comments are noted, and where another tool's template (`{{ … }}`, `{% … %}`) would have
 * been taken for a map. Aliases are never followed here.
 */




/** Nesting that no policy needs, and every stack can take. */
const deepest = 200;
/** More values than any policy file has; a tree of more would take hundreds of megabytes. */
const mostValues = 250_000;
/** Comments and line ends count as well, since each is kept until its document ends. */
const mostTokens = 1_000_000;
/** More tags than a template uses; what is looked up for each value grows with them. */
const mostTags = 32;
const byteOrderMark = '\uFEFF';
const scalarFollows = '\x1f';
/** The documents of `text` in their order, those without any content left out. */
function scan(text) {
    const parser = new dist/* Parser */.iX();
    const watch = watchOver(text);
    const tokens = [];
    for (const lexeme of lexerOf().lex(text)) {
        const excess = watch.look(lexeme, parser.offset, parser.stack.length);
        if (excess !== undefined)
            return excess;
        // Given to the parser, it would hide that a list begins at the start of a line.
        if (lexeme === byteOrderMark)
            parser.offset++;
        else
            tokens.push(...parser.next(lexeme));
        // What follows would only be more errors, and each of them costs more than what it is about.
        if (tokens.at(-1)?.type === 'error')
            break;
    }
    tokens.push(...parser.end());
    return composedOf(text, tokens, watch);
}
function composedOf(text, tokens, { comments, tags, unclosed }) {
    const composer = new dist/* Composer */.Dk({ keepSourceTokens: true, uniqueKeys: false, schema: schemaWith(tags) });
    const starts = tokens.flatMap((token) => (token.type === 'document' ? [token.start] : []));
    const composed = [...tokens.flatMap((token) => [...composer.next(token)]), ...composer.end()];
    const errors = [...composed.flatMap((document) => document.errors), ...composer.streamInfo().errors];
    const [first] = errors.sort((a, b) => a.pos[0] - b.pos[0]);
    if (first !== undefined)
        return refusal(text, first, unclosed());
    const documents = composed.map((document, index) => ({ composed: document, start: starts[index] ?? [] }));
    return { kind: 'documents', documents: documents.filter(hasContent), comments };
}
/**
 * Plain scalars stay text, whichever version of YAML a directive asks for, and values with these tags are what they are
 * without; `read-yaml.ts` says what both mean. A tag that the schema does not have costs a warning for each use, with its stack.
 */
function schemaWith(tags) {
    const customTags = [...tags].flatMap((tag) => [
        { tag, resolve: (value) => value },
        { tag, collection: 'map' },
        { tag, collection: 'seq' },
    ]);
    return new dist/* Schema */.Sj({ schema: 'failsafe', resolveKnownTags: false, customTags });
}
function hasContent({ composed, start }) {
    const { contents } = composed;
    const hasProperties = start.some(({ type }) => type === 'tag' || type === 'anchor');
    return contents !== null && (hasProperties || (contents.range?.[1] ?? 0) > (contents.range?.[0] ?? 0));
}
function watchOver(text) {
    const comments = [];
    const tags = new Set();
    let [values, tokens] = [0, 0];
    let follows = 'token';
    let isBlock = false;
    let open;
    const unreadable = (at, why) => {
        const start = Math.min(at, text.length);
        return { kind: 'unreadable', at: { start, end: Math.min(text.length, start + 2) }, why };
    };
    const look = (lexeme, at, depth) => {
        if (depth > deepest + 2)
            return unreadable(at, (0,message/* message */.iU) `nested deeper than ${deepest} levels`);
        if (++tokens > mostTokens)
            return unreadable(at, (0,message/* message */.iU) `it holds more than ${mostTokens} tokens`);
        const template = templateIn(text, lexeme, at, follows);
        if (template !== undefined)
            return unreadable(template, isTemplate);
        if (follows !== 'token') {
            follows = 'token';
            if (++values > mostValues)
                return unreadable(at, (0,message/* message */.iU) `it holds more than ${mostValues} values, which is more than is read`);
            return undefined;
        }
        if (lexeme === scalarFollows)
            follows = isBlock ? 'block' : 'plain';
        else if (lexeme.startsWith('#'))
            comments.push({ start: at, end: at + lexeme.length });
        // The header of a block scalar may have a comment behind it.
        isBlock = /^[|>]/.test(lexeme) || (isBlock && /^[\s#]/.test(lexeme));
        if (/^["'{[*!&]/.test(lexeme))
            values++;
        if (tags.size < mostTags && /^![^!<]/.test(lexeme))
            tags.add(lexeme);
        if (/^["']/.test(lexeme) && (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0))))
            open ??= at;
        return undefined;
    };
    return { comments, tags, unclosed: () => open, look };
}
const isTemplate = (0,message/* words */.aL)('a template of another tool (`{{ … }}` or `{% … %}`) stands here, so what the file becomes is not known');
/**
 * Where a template begins in a token: not in quotes, block strings and comments, which hold any text.
 * `{{resolve:…}}` is CloudFormation's own, `${{ … }}` a value of a workflow.
 */
function templateIn(text, lexeme, at, kind) {
    if (kind === 'token')
        return lexeme === '{' && (text.startsWith('{%', at) || /^\{\{(?!resolve:)/.test(text.slice(at, at + 10)))
            ? at
            : undefined;
    if (kind === 'block' || !lexeme.includes('{'))
        return undefined;
    const found = /(?<!\$)\{\{(?!resolve:)|\{%/.exec(lexeme);
    return found === null ? undefined : at + found.index;
}

;// CONCATENATED MODULE: ./syntax/yaml/read-yaml.js
/**
 * YAML as a tree with ranges.
 *
 *   Action: !If [Prod, s3:Get*, *none]     the call `!If` with one argument, the list,
 *                                          whose last item is opaque
 *
 * Opaque are a value with a tag (also `!!str`: what a tag makes of it is its reader's
 * affair), an alias, a value that an alias may stand for (others would change with it), a
 * map that takes in another one with `<<`, and a map with a key that is no plain text.
 * Several documents are one opaque node with all of them, so that none passes for the
 * file. A block map or list ends with its last value, not with the comments after it.
 * Refused, beyond what `yaml` refuses: an alias of nothing, and what `scan.ts` says.
 */




/** Reads `text` whole: its tree, its comments, and how its lists are laid out. */
function readYaml(text) {
    const scanned = scan(text);
    if (scanned.kind === 'unreadable')
        return { parsed: scanned, comments: [], blocks: new Map(), flows: [] };
    const reader = { text, anchors: new Map(), aliases: 0, blocks: new Map(), flows: [], stray: undefined };
    const roots = scanned.documents.map(({ composed, start }) => {
        reader.anchors.clear();
        return read(reader, composed.contents, start, undefined);
    });
    const { stray, blocks, flows } = reader;
    if (stray !== undefined)
        return { parsed: stray, comments: [], blocks: new Map(), flows: [] };
    return { parsed: { kind: 'tree', root: rootOf(text, roots) }, comments: scanned.comments, blocks, flows };
}
function rootOf(text, roots) {
    const [only, ...others] = roots;
    const whole = { start: 0, end: text.length };
    if (only === undefined)
        return { kind: 'literal', range: { start: 0, end: 0 }, value: null };
    return others.length === 0 ? only : opaque(whole, { kind: 'other', parts: roots });
}
/** A value with the tokens before it, among which are its tag and its anchor; `keyColumn` is where its key stands. */
function read(reader, node, before, keyColumn) {
    const [tag, anchor] = [before.find(({ type }) => type === 'tag'), before.find(({ type }) => type === 'anchor')];
    const { aliases } = reader;
    if (anchor !== undefined)
        reader.anchors.set(anchor.source.slice(1), undefined);
    const bare = bareNode(reader, node, keyColumn, startAfter(before));
    const tagged = tag === undefined
        ? bare
        : opaque(around(tag.offset, tag.source.length, bare), {
            kind: 'call',
            name: tag.source,
            args: [bare],
            expandFinal: false,
        });
    if (anchor === undefined)
        return tagged;
    const marked = opaque(around(anchor.offset, anchor.source.length, tagged), { kind: 'other', parts: [tagged] });
    // Aliases of aliases would make much of little.
    if (reader.aliases > aliases)
        return marked;
    reader.anchors.set(anchor.source.slice(1), tagged);
    return { ...marked, same: tagged };
}
/** From a tag or anchor to the end of what it belongs to, which may be nothing. */
function around(start, length, { range }) {
    return { start: Math.min(start, range.start), end: Math.max(start + length, range.end) };
}
/** Where a value would stand that is left out. */
function startAfter(before) {
    const last = before.at(-1);
    return last === undefined ? 0 : last.offset + last.source.length;
}
function bareNode(reader, node, keyColumn, at) {
    if ((0,dist/* isAlias */.Vj)(node))
        return readAlias(reader, node);
    if ((0,dist/* isScalar */.jn)(node))
        return readScalar(reader, node);
    if ((0,dist/* isSeq */.oP)(node))
        return readList(reader, node, keyColumn);
    if ((0,dist/* isMap */.jh)(node))
        return readMap(reader, node);
    return { kind: 'literal', range: { start: at, end: at }, value: null };
}
function readAlias(reader, { range, source }) {
    const at = valueRange(range);
    if (!reader.anchors.has(source))
        reader.stray ??= {
            kind: 'unreadable',
            at,
            why: (0,message/* message */.iU) `\`*\` begins an alias in YAML, and nothing before it is called ${source}: put quotes around a value that begins with \`*\``,
        };
    reader.aliases++;
    const same = reader.anchors.get(source);
    const alias = opaque(at, { kind: 'unknown' });
    return same === undefined ? alias : { ...alias, same };
}
function readScalar({ text }, { range, type, value }) {
    const whole = valueRange(range);
    const written = typeof value === 'string' ? value : '';
    if (type === 'QUOTE_DOUBLE')
        return { kind: 'string', range: whole, value: written, quote: '"' };
    if (type === 'QUOTE_SINGLE')
        return { kind: 'string', range: whole, value: written, quote: "'" };
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
        return { kind: 'string', range: withoutLineEnds(text, whole), value: written, quote: '' };
    const literal = literalOf(written);
    if (literal !== undefined)
        return { kind: 'literal', range: whole, value: literal.value };
    return { kind: 'string', range: whole, value: written, quote: '' };
}
/** A block string without the empty lines after it. */
function withoutLineEnds(text, { start, end }) {
    let last = end;
    while (last > start && /\s/.test(text.charAt(last - 1)))
        last--;
    return { start, end: last };
}
function readList(reader, list, keyColumn) {
    const { start, end } = valueRange(list.range);
    const token = list.srcToken;
    if (token?.type === 'block-seq')
        return readBlockList(reader, list, token, keyColumn);
    noteFlow(reader, { start, end });
    const befores = token?.type === 'flow-collection' ? token.items.map((item) => item.start) : [];
    const items = list.items.map((item, index) => read(reader, item, (0,dist/* isMap */.jh)(item) && item.srcToken === undefined ? [] : (befores[index] ?? []), undefined));
    return { kind: 'list', range: { start, end }, items, layout: 'flow' };
}
function readBlockList(reader, list, token, keyColumn) {
    const written = token.items.flatMap(({ start }) => {
        const dash = start.find(({ type }) => type === 'seq-item-ind');
        return dash === undefined ? [] : [{ dash: dash.offset, before: start.slice(start.indexOf(dash)) }];
    });
    const items = list.items.map((item, index) => read(reader, item, written[index]?.before ?? [], undefined));
    const dashes = written.map(({ dash }) => dash);
    const start = dashes[0] ?? token.offset;
    const indent = keyColumn === undefined ? undefined : token.indent - keyColumn;
    const ofStrings = items.some(({ kind }) => kind === 'string');
    reader.blocks.set(start, { column: token.indent, indent, dashes, ofStrings });
    const end = items.at(-1)?.range.end ?? start;
    return { kind: 'list', range: { start, end }, items, layout: 'block' };
}
function readMap(reader, map) {
    const token = map.srcToken;
    const whole = valueRange(map.range);
    const column = token?.type === 'block-map' ? token.indent : undefined;
    if (column === undefined && token !== undefined)
        noteFlow(reader, whole);
    const entries = map.items.map((pair) => readEntry(reader, pair, column));
    const end = column === undefined ? whole.end : Math.max(whole.start, entries.at(-1)?.range.end ?? 0);
    const start = column === undefined ? whole.start : (entries[0]?.range.start ?? whole.start);
    const range = { start, end };
    const named = entries.flatMap(({ key, value, range: each }) => key === undefined ? [] : [{ key, value, range: each, labels: [], form: 'attribute' }]);
    if (named.length < entries.length)
        return opaque(range, { kind: 'object', entries });
    const node = { kind: 'map', range, entries: named };
    return named.some(({ key }) => key === '<<') ? opaque(range, { kind: 'other', parts: [node] }) : node;
}
function readEntry(reader, pair, column) {
    const { start = [], sep = [] } = pair.srcToken ?? {};
    const keyNode = read(reader, pair.key, start, undefined);
    const value = pair.value === null ? leftOut(keyNode) : read(reader, pair.value, sep, column);
    const range = { start: keyNode.range.start, end: Math.max(keyNode.range.end, value.range.end) };
    const key = keyNode.kind === 'string' || keyNode.kind === 'literal' ? textOf(pair.key) : undefined;
    return key === undefined ? { key, keyNode, value, range } : { key, keyNode: undefined, value, range };
}
/** A key as it is written, so that `1` and `"1"` are the same. */
function textOf(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
function leftOut({ range }) {
    return { kind: 'literal', range: { start: range.end, end: range.end }, value: null };
}
/** Keeps the outermost brackets: those inside them come later, and end before. */
function noteFlow({ flows }, range) {
    if (range.start >= (flows.at(-1)?.end ?? 0))
        flows.push(range);
}
function valueRange(range) {
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
function opaque(range, expression) {
    return { kind: 'opaque', range, expression };
}

;// CONCATENATED MODULE: ./syntax/yaml/yaml.js
/** YAML as a language: templates, manifests, and policies themselves. */








/** Parsing costs two megabytes a second, and a file is asked for again with each of its lists. */
const yaml_known = (0,memo/* memo */.ph)(readYaml, 8);
/** YAML 1.2, with any tags. */
const yaml = {
    name: 'yaml',
    reads: (path) => /\.ya?ml$/i.test(path),
    parse: (text) => yaml_known(text).parsed,
    comments: (text) => yaml_known(text).comments,
    quotes: ['', "'", '"'],
    editList: (text, list, decisions, items) => {
        if (list.kind === 'list')
            return list.layout === 'block'
                ? editBlock(text, list, blockAt(text, list), decisions, items)
                : (0,edit_list/* editItems */.nw)(text, quotedWhereNeeded(list, decisions), decisions, items, 'stays');
        const decision = items.includes(0) ? decisions[0] : undefined;
        if (decision?.kind !== 'replace')
            return [];
        return [{ items: [0], edits: editScalar(text, yaml_known(text), list, decision.by) }];
    },
    itemRanges: (text, list) => list.layout === 'block'
        ? blockLayout(text, list, blockAt(text, list)).map(({ firstOnLine, lead, dash, tail }) => ({
            start: firstOnLine ? lead : dash,
            end: tail,
        }))
        : (0,list_layout/* layoutOf */.a)(text, list).map(({ lead, head, tail }) => ({ start: Math.min(lead, head), end: tail })),
};
function blockAt(text, { range }) {
    const block = yaml_known(text).blocks.get(range.start);
    if (block === undefined)
        throw new Error('a block list is edited in the text that it was read from');
    return block;
}
/** The list, with quotes for an item without any whose new values could not be read without them. */
function quotedWhereNeeded(list, decisions) {
    const needsQuotes = (item, index) => {
        const decision = decisions[index];
        return item.kind === 'string' && item.quote === '' && decision?.kind === 'replace' && !decision.by.every(isPlain);
    };
    if (!list.items.some(needsQuotes))
        return list;
    return {
        ...list,
        items: list.items.map((item, index) => (needsQuotes(item, index) ? { ...item, quote: "'" } : item)),
    };
}


/***/ }),

/***/ 5911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt),
/* harmony export */   d: () => (/* binding */ mayMatter)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/**
 * A file as text.
 *
 * Paths are those of the repository: relative to its root, with forward slashes.
 * The text is the file's, byte for byte once encoded again: a byte-order mark
 * and carriage returns are kept.
 */


/** Whether a file may matter: one that was read by what it says, another one by what it seems to say; by nothing, where that is not known. */
function mayMatter(file, matters) {
    if (file.unread === undefined)
        return matters(file);
    return file.likely === undefined || matters({ path: file.path, text: file.likely });
}
/** For a path, those of the files that have it, found by an index that is made once for each list. */
const filesAt = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)((files) => {
    const byPath = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(files, ({ path }) => path);
    return (path) => byPath.get(path) ?? [];
});


/***/ }),

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   yx: () => (/* binding */ chooser)
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
/** The glob that means only this path, whatever characters it has. */
function literally(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
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
    else if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .chooser */ .yx)([glob])(step))
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


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ namesInText)
/* harmony export */ });
/**
 * Many names → those that stand somewhere in a text, in one pass over it.
 *
 *   a.json, ab.tf          a ─┬─ . ─ j ─ s ─ o ─ n
 *                             └─ b ─ . ─ t ─ f        from each place of the text as far as it leads
 */
/** The names that a text holds, each once, also inside longer words. */
function namesInText(names) {
    const root = { next: new Map(), name: undefined };
    for (const name of names) {
        let at = root;
        for (let index = 0; index < name.length; index++) {
            const unit = name.charCodeAt(index);
            const next = at.next.get(unit) ?? { next: new Map(), name: undefined };
            at.next.set(unit, next);
            at = next;
        }
        at.name = name;
    }
    return (text) => {
        const found = new Set();
        for (let start = 0; start < text.length; start++) {
            let at = root.next.get(text.charCodeAt(start));
            for (let end = start + 1; at !== undefined; end++) {
                if (at.name !== undefined)
                    found.add(at.name);
                at = end < text.length ? at.next.get(text.charCodeAt(end)) : undefined;
            }
        }
        return found;
    };
}


/***/ }),

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   mA: () => (/* binding */ foldersOver),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/**
 * Paths inside the repository, with forward slashes and without a first one.
 */
/** The folder that a path stands in; empty for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The folder of a path, and the two above it. */
function foldersOver(path) {
    const first = folderOf(path);
    const second = folderOf(first);
    return [first, second, folderOf(second)];
}
/** What `path` means, seen from `folder`; empty for the root, `undefined` for what lies outside the repository. */
function pathFrom(folder, path) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of path.split('/')) {
        if (step === '..' && steps.length === 0)
            return undefined;
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.join('/');
}


/***/ })

};
