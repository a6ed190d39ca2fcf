export const id = 4;
export const ids = [4];
export const modules = {

/***/ 847:
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

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
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

;// CONCATENATED MODULE: ./config/config-file.js
/**
 * The config file: YAML, read at the base commit.
 *
 * Everything that is wrong with it is told in one error; an unknown key is told
 * with the nearest known one.
 *
 *   policies:
 *     - paths: [policies/deploy/**]
 *       principals: [arn:aws:iam::123456789012:role/MyRole]
 *       findings: [.github/iam-findings/my-role.json]
 *   missing: unused-nothing
 */





/** What is said where there is no file. */
const noConfigFile = { mappings: [], keep: [], missing: undefined, nameConvention: false };
/** Throws a `UserError` naming all that is wrong in the file. */
function readConfigFile({ path, text }) {
    const wrong = [];
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: true });
    wrong.push(...document.errors.map((error) => (0,errors/* reasonOf */.A3)(error).replace(/:? *at line (\d+), column (\d+).*/, ' at line $1, column $2')));
    let content;
    if (wrong.length === 0) {
        try {
            content = document.toJS({ maxAliasCount: 100 });
        }
        catch (cause) {
            wrong.push((0,errors/* reasonOf */.A3)(cause));
        }
    }
    const isEmpty = content === null || content === undefined;
    const read = wrong.length > 0 || isEmpty ? noConfigFile : readRoot(content, wrong);
    if (wrong.length > 0) {
        throw new errors/* UserError */.yo(`config \`${path}\`: ${wrong.join('; ')}`, 'correct it on the base branch: the config is read there, not from the pull request');
    }
    return read;
}
function readRoot(content, wrong) {
    const root = fieldsOf(content, 'the file', ['policies', 'keep', 'missing', 'name-convention'], wrong);
    return {
        mappings: listIn(root, 'policies', wrong).map((each, index) => readMapping(each, `\`policies\` entry ${index + 1}`, wrong)),
        keep: listIn(root, 'keep', wrong).map((each, index) => readKeep(each, `\`keep\` entry ${index + 1}`, wrong)),
        missing: missingIn(root, 'the file', wrong),
        nameConvention: isOn(root, 'name-convention', wrong),
    };
}
function missingIn(fields, where, wrong) {
    const value = fields['missing'];
    if (value === undefined || value === null)
        return undefined;
    if (value === 'unused-nothing' || value === 'ignore')
        return value;
    wrong.push(`${where}: expected \`unused-nothing\` or \`ignore\` under \`missing\``);
    return undefined;
}
function isOn(fields, key, wrong) {
    const value = fields[key] ?? false;
    if (typeof value === 'boolean')
        return value;
    wrong.push(`the file: expected \`true\` or \`false\` under ${quote(key)}`);
    return false;
}
function listIn(root, key, wrong) {
    const entries = root[key] ?? [];
    if (Array.isArray(entries))
        return entries;
    wrong.push(`expected a list of entries under ${quote(key)}`);
    return [];
}
function readKeep(content, where, wrong) {
    const fields = fieldsOf(content, where, ['action', 'principals', 'paths', 'reason', 'owner', 'until'], wrong);
    const [action = ''] = textsIn(fields, 'action', where, wrong);
    const [reason = ''] = textsIn(fields, 'reason', where, wrong);
    const [until] = textsIn(fields, 'until', where, wrong);
    if ((0,pattern/* parsePattern */.EY)(action).kind !== 'service')
        wrong.push(`${where}: expected an action such as \`s3:Delete*\` under \`action\``);
    if (reason.trim() === '')
        wrong.push(`${where}: expected a reason under \`reason\``);
    if (until !== undefined && !isDay(until))
        wrong.push(`${where}: \`until\` is ${quote(until)}; expected a day such as \`2027-01-31\``);
    const [owner] = textsIn(fields, 'owner', where, wrong);
    return {
        action,
        reason,
        owner,
        until,
        principals: arnsIn(fields, where, wrong),
        paths: textsIn(fields, 'paths', where, wrong),
    };
}
function isDay(text) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function readMapping(content, where, wrong) {
    const fields = fieldsOf(content, where, ['paths', 'principals', 'findings', 'missing'], wrong);
    const paths = textsIn(fields, 'paths', where, wrong);
    const findings = textsIn(fields, 'findings', where, wrong);
    const principals = arnsIn(fields, where, wrong);
    if (paths.length === 0)
        wrong.push(`${where}: expected at least one glob under \`paths\``);
    if (principals.length + findings.length === 0)
        wrong.push(`${where}: expected \`principals\` or \`findings\``);
    return { paths, principals, findings, missing: missingIn(fields, where, wrong) };
}
function arnsIn(fields, where, wrong) {
    return textsIn(fields, 'principals', where, wrong).flatMap((text) => {
        const arn = (0,names/* arnOf */.RY)(text);
        if (arn === undefined) {
            wrong.push(`${where}: ${quote(text)} is not an ARN; expected one like \`arn:aws:iam::123456789012:role/MyRole\``);
        }
        return arn === undefined ? [] : [arn];
    });
}
function fieldsOf(content, where, known, wrong) {
    if (typeof content !== 'object' || content === null || Array.isArray(content)) {
        wrong.push(`${where}: expected an object with ${known.map(quote).join(', ')}`);
        return {};
    }
    for (const key of Object.keys(content)) {
        if (!known.includes(key))
            wrong.push(`${where}: unknown key ${quote(key)}${nearest(key, known)}`);
    }
    return Object.fromEntries(Object.entries(content));
}
/** One text or a list of texts. */
function textsIn(fields, key, where, wrong) {
    const value = fields[key];
    if (value === undefined || value === null)
        return [];
    const values = Array.isArray(value) ? value : [value];
    const texts = values.filter((each) => typeof each === 'string');
    if (texts.length < values.length)
        wrong.push(`${where}: expected texts under ${quote(key)}`);
    return texts;
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
/** The inputs together with the config file, where there is one. Throws a `UserError` naming all that is wrong in the file. */
function readConfig(inputs, file) {
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

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ companionsOf),
  k4: () => (/* binding */ discover),
  R8: () => (/* binding */ sources_discoverIn),
  Yu: () => (/* binding */ sources_isWanted),
  QC: () => (/* binding */ looksLikePolicy),
  D9: () => (/* binding */ mayHoldPolicy),
  Wx: () => (/* binding */ readIn),
  vz: () => (/* binding */ sourceOf)
});

// UNUSED EXPORTS: sources

// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
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
    throw new Error(why);
}
/** Ends the parse where the cursor is, naming what stands there. */
function expected(cursor, what) {
    const { text, at } = cursor;
    const code = text.codePointAt(at);
    if (code === undefined)
        fail(cursor, at, at, `expected ${what}, found the end of the file`);
    if (code === 0x0a || text.startsWith('\r\n', at))
        fail(cursor, at, at + 1, `expected ${what}, found the end of the line`);
    if (code === 0x0d)
        fail(cursor, at, at + 1, `expected ${what}, found a carriage return without a line feed`);
    const char = String.fromCodePoint(code);
    fail(cursor, at, at + char.length, `expected ${what}, found \`${char}\``);
}
/** Goes one level deeper; beyond the limit the text is unreadable. */
function enter(cursor) {
    if (++cursor.depth > deepest) {
        fail(cursor, cursor.at, cursor.at + 1, `nested deeper than ${deepest} levels`);
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
        fail(cursor, at, at + 2, 'expected `*/` to end this comment');
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
        fail(cursor, start, end, `expected a number, found \`${digits}\``);
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
        fail(cursor, start, start + 2, 'expected `\\n`, `\\r`, `\\t`, `\\"`, `\\\\`, `\\u` or `\\U` after the backslash');
    }
    const count = selector === 'u' ? 4 : 8;
    const end = start + 2 + count;
    const digits = text.slice(start + 2, end);
    if (digits.length < count || !/^[\da-fA-F]+$/.test(digits)) {
        fail(cursor, start, start + 2, `expected ${count} hexadecimal digits after \`\\${selector}\``);
    }
    const point = Number.parseInt(digits, 16);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
        fail(cursor, start, end, `expected the code point of a character, found \`${digits}\``);
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
    const refuse = () => fail(cursor, cursor.at, cursor.at, 'expected a label without `${…}`');
    const node = quotedTemplate(cursor, refuse);
    if (node.kind !== 'string')
        fail(cursor, node.range.start, node.range.end, 'expected a label without `%{…}`');
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
            fail(cursor, start, cursor.at, 'expected `"` before the end of the line');
        else if (atEnd(cursor))
            fail(cursor, start, cursor.at, 'expected `"` before the end of the file');
        else
            cursor.at++;
    }
    endText(scan);
    cursor.at++;
    endDirectives(scan);
    return { range: { start, end: cursor.at }, quote: '"', pieces: scan.pieces };
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
            fail(cursor, opener.start, opener.end, `expected the closing marker \`${marker}\` on a line of its own, ended`);
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
    const node = isDirective ? undefined : scan.parseHole(cursor);
    if (isDirective)
        directive(scan);
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
    pieces.push(node === undefined ? { kind: 'directive', range } : { kind: 'hole', range, node });
    scan.plainStart = cursor.at;
}
function directive({ cursor, parseHole, open }) {
    skip(cursor);
    const from = cursor.at;
    const word = identifier(cursor);
    const range = { start: from, end: cursor.at };
    const innermost = open[open.length - 1];
    if (word === 'if') {
        parseHole(cursor);
        open.push({ kind: 'if', range });
    }
    else if (word === 'for') {
        forNames(cursor);
        parseHole(cursor);
        open.push({ kind: 'for', range });
    }
    else if (word === 'else' && innermost?.kind === 'if')
        innermost.kind = 'else';
    else if (word === 'endif' && (innermost?.kind === 'if' || innermost?.kind === 'else'))
        open.pop();
    else if (word === 'endfor' && innermost?.kind === 'for')
        open.pop();
    else if (word === '')
        expected(cursor, directivesAfter(innermost?.kind));
    else
        fail(cursor, from, cursor.at, `expected ${directivesAfter(innermost?.kind)}, found \`${word}\``);
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
    fail(cursor, last.range.start, last.range.end, `expected \`%{ ${word} }\` before the end of the string`);
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
    const key = itemKey(cursor, expression);
    if (!isSeparator(cursor))
        expected(cursor, '`=` or `:`');
    cursor.at++;
    const value = expression(cursor);
    return { key, value, range: { start, end: cursor.last } };
}
/** `undefined` for a key that has to be computed. */
function itemKey(cursor, expression) {
    const start = cursor.at;
    const word = identifier(cursor);
    skip(cursor);
    if (word !== '' && isSeparator(cursor))
        return word;
    cursor.at = start;
    const isParenthesised = peek(cursor) === 0x28;
    const key = expression(cursor);
    if (isParenthesised)
        return undefined;
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
        fail(cursor, valueStart, cursor.at, 'expected one value, since a list has no keys');
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
    return opaqueIn(range, { kind: 'traversal', path: [word] });
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
    const parts = [source];
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
            if (key !== undefined)
                parts.push(key);
        }
        else
            break;
        cursor.last = cursor.at;
    }
    if (path.length === 0)
        return source;
    const root = source.kind === 'opaque' && source.expression.kind === 'traversal' ? source.expression.path : undefined;
    const value = root === undefined ? { kind: 'other', parts } : { kind: 'traversal', path: [...root, ...path] };
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
        fail(cursor, start, cursor.at, `expected one index after the dot, found \`${digits}\``);
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
    return [{ value: text.slice(start, end), start, end, kind: piece.kind }];
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
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const run = runs[low];
    return run !== undefined && offset < run.at + run.value.length ? run : undefined;
}
function isVerbatim({ value, start, end }) {
    return end - start === value.length;
}
/** The tree with the ranges of the file, and opaque where a hole is in it. */
function placed(node, runs, quote) {
    const range = toFile(runs, node.range);
    switch (node.kind) {
        case 'string':
        case 'literal':
            if (hasHole(runs, node.range))
                return { kind: 'opaque', range, expression: { kind: 'unknown' } };
            return node.kind === 'string' ? { ...node, range, quote } : { ...node, range };
        case 'list':
            return { ...node, range, items: node.items.map((item) => placed(item, runs, quote)) };
        case 'map':
            return placedMap(node, range, runs, quote);
        default:
            return { ...node, range };
    }
}
function placedMap(node, range, runs, quote) {
    const entries = node.entries.map((each) => ({
        ...each,
        range: toFile(runs, each.range),
        value: placed(each.value, runs, quote),
    }));
    return { ...node, range, entries };
}
function hasHole(runs, { start, end }) {
    const first = runAt(runs, start);
    if (first === undefined)
        return false;
    for (let index = runs.indexOf(first); (runs[index]?.at ?? end) < end; index++)
        if (runs[index]?.kind !== 'text')
            return true;
    return false;
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
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
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
    mentions: ({ text }) => speaksOfPolicies(text),
    companions: () => [],
    read: (files) => ({ found: files.filter(isJson).flatMap(discoverIn), principals: [] }),
};
function isJson({ path, text }) {
    return (/^\uFEFF?\s*(?:[[{]|\/[/*])/.test(text) || json/* json */.P.reads(path)) && speaksOfPolicies(text);
}
/** A key may be written with escapes, which honest files never do. */
function speaksOfPolicies(text) {
    return (/"(?:Statement|PolicyDocument|Effect|Action|NotAction)"/.test(text) || /"[^"\n]*\\u00[0-7][^"\n]*"\s*:/.test(text));
}
function discoverIn(file) {
    const { parsed, language } = parsedOf(file.text);
    if (parsed.kind === 'unreadable')
        return [
            { kind: 'skipped', at: address(file, (0,source/* stemOf */.V)(file.path), parsed.at), why: (0,message/* words */.aL)(parsed.why), incomplete: true },
        ];
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
    return { kind: 'named', type, name: principalName, path: undefined, many: false };
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

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
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
            fail(cursor, open, open + 1, 'expected `}` to close this block before the end of the file');
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
        fail(cursor, start, end, `expected one attribute \`${word}\`, found another`);
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


/** The language of a module's file: HCL, or JSON in `.tf.json`. */
function languageOfFile({ path }) {
    return languageOf(path) ?? hcl;
}
/** The module that the parsed files of one folder make. */
function moduleOf(folder, parsed, files) {
    const blocks = parsed.flatMap(({ node, file }) => node.entries.flatMap((entry) => blocksIn(entry, file)));
    const locals = new Map(blocks
        .filter(({ type }) => type === 'locals')
        .flatMap(({ body, file }) => body.entries.map(({ key, value }) => [key, { node: value, file }])));
    return { folder, blocks, locals, files };
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
    const [first, second, third] = path;
    if (first === 'data')
        return module.blocks.find(({ type, labels }) => type === 'data' && labels[0] === second && labels[1] === third);
    if (first === 'module')
        return module.blocks.find(({ type, labels }) => type === 'module' && labels[0] === second);
    return module.blocks.find(({ type, labels }) => type === 'resource' && labels[0] === first && labels[1] === second);
}
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
    const uses = countUses(module, name);
    if (uses > 1)
        return action_lists_opaque((0,message/* message */.iU) `its actions are ${`local.${name}`}, which stands in ${uses} places, so they are not narrowed for one of them`);
    return { kind: 'list', node: target.node, others: [] };
}
function isList(node) {
    return node.kind === 'list' || node.kind === 'string';
}
function localName(node) {
    const path = pathOf(node);
    return path?.[0] === 'local' && path.length === 2 ? path[1] : undefined;
}
function countUses(module, name) {
    return module.blocks.reduce((sum, { body }) => sum + usesIn(body, name), 0);
}
function usesIn(node, name) {
    if (node.kind === 'list')
        return node.items.reduce((sum, item) => sum + usesIn(item, name), 0);
    if (node.kind === 'map')
        return node.entries.reduce((sum, { value }) => sum + usesIn(value, name), 0);
    if (node.kind !== 'opaque')
        return 0;
    const { expression } = node;
    if (expression.kind === 'traversal')
        return expression.path[0] === 'local' && expression.path[1] === name ? 1 : 0;
    return (0,value/* partsOf */.CI)(expression).reduce((sum, part) => sum + usesIn(part, name), 0);
}
function excerpt({ range }, { text }) {
    return (0,message/* visible */.RK)(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}
function action_lists_opaque(why) {
    return { kind: 'opaque', why };
}

;// CONCATENATED MODULE: ./sources/terraform/names.js


const types = { aws_iam_role: 'role', aws_iam_user: 'user' };
/** The principal that a role or user block makes, or looks up. */
function principalOf(module, block) {
    const type = types[block.labels[0] ?? ''];
    if (type === undefined)
        return { kind: 'unknown', why: (0,message/* words */.aL)('it is attached to something that is neither a role nor a user') };
    const name = nameGlob(module, block);
    if (name === undefined)
        return {
            kind: 'unknown',
            why: (0,message/* words */.aL)('the name of the role or user it is attached to is not determined by these files'),
        };
    return { kind: 'named', type, name, path: literalText(module, module_attribute(block, 'path')), many: isMany(block) };
}
/** The principals that an attribute such as `role`, `user` or `roles` names. */
function principalsIn(module, located, type, many) {
    if (located === undefined)
        return [];
    const { node, file } = resolved(module, located);
    if (node.kind === 'list')
        return node.items.flatMap((item) => principalsIn(module, { node: item, file }, type, many));
    const path = pathOf(node);
    const block = path === undefined ? undefined : blockAt(module, path);
    if (block !== undefined && types[block.labels[0] ?? ''] === type)
        return [principalOf(module, block)];
    const name = globOf(module, { node, file });
    if (name === undefined)
        return [{ kind: 'unknown', why: (0,message/* words */.aL)('whom it is attached to is not determined by these files') }];
    return [{ kind: 'named', type, name, path: undefined, many }];
}
/** The name of the policy that a block makes, where it is literal. */
function policyName(module, block) {
    const isPolicy = /^aws_iam_(?:policy|role_policy|user_policy|group_policy)$/.test(block.labels[0] ?? '');
    return isPolicy ? literalText(module, module_attribute(block, 'name')) : undefined;
}
/** Whether the block is made many times. */
function isMany(block) {
    return module_attribute(block, 'count') !== undefined || module_attribute(block, 'for_each') !== undefined;
}
function nameGlob(module, block) {
    const name = module_attribute(block, 'name') ??
        (block.type === 'data' ? (module_attribute(block, 'name') ?? module_attribute(block, 'user_name')) : undefined);
    if (name !== undefined)
        return globOf(module, name);
    const prefix = module_attribute(block, 'name_prefix');
    const start = prefix === undefined ? undefined : globOf(module, prefix);
    return start === undefined ? undefined : `${start}*`.replace(/\*+/g, '*');
}
/** The text of a value as a glob; `undefined` where nothing literal is in it. */
function globOf(module, located) {
    const glob = partGlob(module, located).replace(/\*+/g, '*');
    return glob === '*' || glob === '' ? undefined : glob;
}
function partGlob(module, located) {
    const { node, file } = resolved(module, located);
    if (node.kind === 'string')
        return node.value;
    if (node.kind === 'literal')
        return String(node.value);
    if (node.kind !== 'opaque' || node.expression.kind !== 'template')
        return '*';
    return node.expression.parts
        .map((part) => part.kind === 'text' ? part.value : part.kind === 'hole' ? partGlob(module, { node: part.node, file }) : '*')
        .join('');
}

;// CONCATENATED MODULE: ./sources/terraform/attachments.js




/** The principals of the policy that a block holds. */
function attachedTo(module, block) {
    switch (block.labels[0]) {
        case 'aws_iam_role_policy':
            return principalsIn(module, module_attribute(block, 'role'), 'role', isMany(block));
        case 'aws_iam_user_policy':
            return principalsIn(module, module_attribute(block, 'user'), 'user', isMany(block));
        case 'aws_iam_group_policy':
            return [attachments_group];
        case 'aws_iam_role':
            return [principalOf(module, block)];
        case 'aws_iam_policy':
            return managed(module, block);
        case 'aws_ssoadmin_permission_set_inline_policy':
            return [
                {
                    kind: 'unknown',
                    why: (0,message/* words */.aL)('it belongs to a permission set of Identity Center, for which AWS reports nothing'),
                },
            ];
        default:
            return block.type === 'module'
                ? [
                    {
                        kind: 'unknown',
                        why: (0,message/* message */.iU) `it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
                    },
                ]
                : [];
    }
}
/** The blocks that attach the policy of a block: itself for inline policies, the attachments of a managed one. */
function attachingBlocks(module, block) {
    if (block.labels[0] !== 'aws_iam_policy')
        return [block];
    const keys = ['policy_arn', 'policy_arns', 'managed_policy_arns'];
    const attaching = module.blocks.filter((each) => keys.some((key) => names(module, module_attribute(each, key), block)));
    return [block, ...attaching];
}
/** Whether a managed policy serves as a permissions boundary. */
function isBoundary(module, block) {
    return module.blocks.some((each) => names(module, module_attribute(each, 'permissions_boundary'), block));
}
const attachments_group = {
    kind: 'unknown',
    why: (0,message/* words */.aL)('it is attached to a group, whose members these files do not name'),
};
function managed(module, policy) {
    return module.blocks.flatMap((block) => {
        const isNamed = names(module, module_attribute(block, 'policy_arn'), policy);
        const many = isMany(block) || isMany(policy);
        switch (block.labels[0]) {
            case 'aws_iam_role_policy_attachment':
                return isNamed ? principalsIn(module, module_attribute(block, 'role'), 'role', many) : [];
            case 'aws_iam_user_policy_attachment':
                return isNamed ? principalsIn(module, module_attribute(block, 'user'), 'user', many) : [];
            case 'aws_iam_group_policy_attachment':
                return isNamed ? [attachments_group] : [];
            case 'aws_iam_policy_attachment':
                return isNamed ? shared(module, block, many) : [];
            case 'aws_iam_role_policy_attachments_exclusive':
                return names(module, module_attribute(block, 'policy_arns'), policy)
                    ? principalsIn(module, module_attribute(block, 'role_name'), 'role', many)
                    : [];
            case 'aws_iam_role':
                return names(module, module_attribute(block, 'managed_policy_arns'), policy) ? [principalOf(module, block)] : [];
            default:
                return block.type === 'module' && holdsReference(module, block, policy) ? [elsewhere(block)] : [];
        }
    });
}
function shared(module, block, many) {
    return [
        ...principalsIn(module, module_attribute(block, 'roles'), 'role', many),
        ...principalsIn(module, module_attribute(block, 'users'), 'user', many),
        ...(module_attribute(block, 'groups') === undefined ? [] : [attachments_group]),
    ];
}
function elsewhere(block) {
    return {
        kind: 'unknown',
        why: (0,message/* message */.iU) `it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
    };
}
/** Whether a value is, or lists, a reference to the policy's block. */
function names(module, located, policy) {
    return located !== undefined && mentions(module, located, policy.labels);
}
function holdsReference(module, block, policy) {
    return block.body.entries.some(({ value }) => mentions(module, { node: value, file: block.file }, policy.labels));
}
function mentions(module, located, [type, name], depth = 6) {
    const { node, file } = resolved(module, located);
    const path = pathOf(node);
    if (path !== undefined)
        return path[0] === type && path[1] === name;
    return (depth > 0 &&
        insideOf(node).some((each) => mentions(module, { node: each, file }, [type ?? '', name ?? ''], depth - 1)));
}
function insideOf(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    return node.kind === 'opaque' ? (0,value/* partsOf */.CI)(node.expression) : [];
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







/** The documents that a value holds or refers to; none where it is no policy, or comes from outside. */
function formsOf(module, located) {
    const target = resolved(module, located);
    const { node, file } = target;
    if (node.kind === 'string')
        return inString(target);
    if (node.kind === 'list')
        return node.items.flatMap((item) => formsOf(module, { node: item, file }));
    if (node.kind !== 'opaque')
        return [];
    const { expression } = node;
    if (expression.kind === 'template' && pathOf(node) === undefined)
        return inString(target);
    const path = pathOf(node);
    if (path !== undefined)
        return fromPath(module, path);
    if (expression.kind !== 'call')
        return (0,value/* partsOf */.CI)(expression).flatMap((part) => formsOf(module, { node: part, file }));
    const [first] = expression.args;
    if (first === undefined)
        return [];
    if (expression.name === 'jsonencode')
        return encoded(module, { node: first, file });
    if (expression.name === 'file' || expression.name === 'templatefile')
        return inFile(module, { node: first, file });
    return expression.args.flatMap((arg) => formsOf(module, { node: arg, file }));
}
function encoded(module, located) {
    const { node, file } = resolved(module, located);
    if ((0,read_document/* looksLikePolicy */.QC)(node))
        return [{ kind: 'document', node, file, language: languageOfFile(file), hasDirectives: false }];
    if (node.kind !== 'opaque' || node.expression.kind !== 'call')
        return [];
    const inside = node.expression.args.flatMap((arg) => encoded(module, { node: arg, file }));
    if (inside.length === 0)
        return [];
    return [
        {
            kind: 'unreadable',
            at: { node, file },
            why: (0,message/* message */.iU) `its document is put together by ${node.expression.name}, so its parts are not narrowed on their own`,
        },
    ];
}
/** What a policy in JSON has, also with its quotes escaped. */
const meansPolicy = /"Statement\\?"\s*:/;
/** JSON in a string or heredoc, where it is meant as a policy. */
function inString(located) {
    const { node, file } = located;
    const written = file.text.slice(node.range.start, node.range.end);
    if (!meansPolicy.test(written))
        return [];
    const parsed = parseEmbedded(file.text, node);
    if (parsed.kind === 'unreadable')
        return [{ kind: 'unreadable', at: { node: { ...node, range: parsed.at }, file }, why: (0,message/* words */.aL)(parsed.why) }];
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? [{ kind: 'document', node: parsed.root, file, language: json/* json */.P, hasDirectives: parsed.hasDirectives }]
        : [];
}
function fromPath(module, path) {
    if (path[0] !== 'data' || path[1] !== 'aws_iam_policy_document')
        return [];
    const block = blockAt(module, path);
    return block === undefined ? [] : [{ kind: 'data', block }];
}
/** The file that a literal path below the module names, where it is at hand. */
function inFile(module, located) {
    const path = literalPath(module, located);
    const file = path === undefined ? undefined : module.files.get(path);
    if (file === undefined || !meansPolicy.test(file.text))
        return [];
    const parsed = parseEmbedded(file.text, undefined);
    const whole = { kind: 'string', value: '', quote: '', range: { start: 0, end: file.text.length } };
    if (parsed.kind === 'unreadable')
        return [{ kind: 'unreadable', at: { node: { ...whole, range: parsed.at }, file }, why: (0,message/* words */.aL)(parsed.why) }];
    return (0,read_document/* looksLikePolicy */.QC)(parsed.root)
        ? [{ kind: 'document', node: parsed.root, file, language: jsonTemplate, hasDirectives: parsed.hasDirectives }]
        : [];
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
    const language = languageOfFile(file);
    const unmarked = { leftAlone: undefined, notPlaceable: undefined };
    return { at, ...(0,read_document/* sorted */.IP)(read), node: body, language, statementsNode: holder, ...unmarked };
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
function isDynamic({ key, labels, form }) {
    return form === 'block' && key === 'dynamic' && labels[0] === 'statement';
}

;// CONCATENATED MODULE: ./sources/terraform/purpose.js
/**
 * What a policy in a certain attribute is for, and why it is left alone if it grants nothing to a principal.
 *
 * Only identity policies are described by unused-access findings. Trust policies,
 * the policies of buckets, keys, queues and endpoints, and those of organisations
 * are recognised by where they stand.
 */


/** The attributes that hold identity policies, by resource type. */
const identity = {
    aws_iam_policy: ['policy'],
    aws_iam_role_policy: ['policy'],
    aws_iam_user_policy: ['policy'],
    aws_iam_group_policy: ['policy'],
    aws_iam_role: ['policy'],
    aws_ssoadmin_permission_set_inline_policy: ['inline_policy'],
};
/** Why a policy under `key` of this block is never refined; `undefined` where it grants to principals, or may. */
function purposeOf(_module, block, key) {
    const { type, labels } = block;
    if (type === 'resource' && identity[labels[0] ?? '']?.includes(key) === true)
        return undefined;
    if (/assume_role|trust/.test(key))
        return (0,message/* message */.iU) `it is the trust policy ${key} of ${addressOf(block)}`;
    if (type === 'resource')
        return (0,message/* message */.iU) `it is ${key} of ${addressOf(block)}, which is not an identity policy`;
    if (type === 'module' && /(?:bucket|key|queue|topic|resource|repository|endpoint|boundary)_?polic/.test(key)) {
        return (0,message/* message */.iU) `it is ${key} of ${addressOf(block)}, which is not an identity policy`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/terraform/discover.js
/**
 * Every policy that a module writes, with its address, its purpose and whom it is attached to.
 *
 * First the places where an attribute holds or names a document; a document that
 * several places use is one policy, attached to all of their principals. Then the
 * documents nobody in the module uses: they may be an output, or handed on.
 */









/** The name of this source. */
const sourceName = 'terraform';
/** Every policy of the module, and every gap, each once however often it is used. */
function discoverModule(module) {
    const found = new Map();
    const unreadable = new Map();
    for (const block of module.blocks) {
        for (const place of placesIn(block)) {
            const leftAlone = purposeOf(module, block, place.key) ?? (isBoundary(module, block) ? boundary : undefined);
            for (const form of formsOf(module, place.value)) {
                if (form.kind === 'unreadable')
                    unreadable.set(form.at.node, skippedAt(form.at, place.name, form.why, leftAlone === undefined));
                else
                    record(found, form, place.name, { block, leftAlone });
            }
        }
    }
    for (const block of module.blocks)
        if (isDocument(block))
            record(found, { kind: 'data', block }, addressOf(block), undefined);
    inherit(module, found);
    return [...unreadable.values(), ...[...found.values()].map((each) => discoveryOf(module, each))];
}
/** The roles and users that the module makes; those it only looks up are made elsewhere. */
function declaredIn(module) {
    return module.blocks
        .filter(({ type, labels }) => type === 'resource' && /^aws_iam_(?:role|user)$/.test(labels[0] ?? ''))
        .map((block) => ({
        at: { ...addressIn(block.file, addressOf(block)), range: block.body.range },
        principal: principalOf(module, block),
    }));
}
const directives = (0,message/* message */.iU) `it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;
const boundary = (0,message/* message */.iU) `it serves as a permissions boundary, which limits and does not grant`;
/** The attributes of a block, also of the blocks inside it; a document's own statements are no places. */
function placesIn(block) {
    if (isDocument(block))
        return [];
    const address = block.type === 'locals' ? 'local' : addressOf(block);
    const dotted = block.type === 'locals' || block.type === 'module' || block.type === 'output';
    return discover_insideOf(block.body).flatMap(({ key, node, depth }) => {
        const name = dotted && depth === 0 ? `${address}.${key}` : depth === 0 ? address : `${address}.${key}`;
        return [{ key: depth === 0 ? key : key.slice(key.lastIndexOf('.') + 1), name, value: { node, file: block.file } }];
    });
}
function discover_insideOf(body, prefix = '', depth = 0) {
    const counts = new Map();
    return body.entries.flatMap(({ key, value, form }) => {
        if (form === 'attribute' || value.kind !== 'map')
            return [{ key: prefix + key, node: value, depth }];
        const number = counts.get(key) ?? 0;
        counts.set(key, number + 1);
        return discover_insideOf(value, `${prefix}${key}[${number}].`, depth + 1);
    });
}
function isDocument({ type, labels }) {
    return type === 'data' && labels[0] === 'aws_iam_policy_document';
}
function record(found, form, name, use) {
    const key = form.kind === 'data' ? form.block.body : form.node;
    const known = found.get(key) ?? { form, name: form.kind === 'data' ? addressOf(form.block) : name, uses: [] };
    found.set(key, known);
    if (use !== undefined)
        known.uses.push(use);
}
/** A document that is built from others lends them its uses: `source_policy_documents = [data.….json]`. */
function inherit(module, found) {
    const keys = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
    const links = module.blocks.filter(isDocument).flatMap((block) => keys.flatMap((key) => {
        const value = module_attribute(block, key);
        return value === undefined
            ? []
            : formsOf(module, value).flatMap((form) => (form.kind === 'data' ? [{ from: block, to: form.block }] : []));
    }));
    for (let round = 0; round < links.length; round++) {
        for (const { from, to } of links) {
            const target = found.get(to.body);
            for (const use of found.get(from.body)?.uses ?? [])
                if (target?.uses.some(({ block }) => block === use.block) === false)
                    target.uses.push(use);
        }
    }
}
function discoveryOf(module, { form, name, uses }) {
    const identity = uses.filter(({ leftAlone }) => leftAlone === undefined);
    const leftAlone = identity.length === 0 ? uses[0]?.leftAlone : undefined;
    const principals = identity.flatMap(({ block }) => attachedTo(module, block));
    const attachedBy = [...new Set(identity.flatMap(({ block }) => attachingBlocks(module, block).map(addressOf)))];
    const names = identity.flatMap(({ block }) => policyName(module, block) ?? []);
    const knownAs = { names: [...new Set(names)], by: 'resource' };
    const read = readForm(module, form, name);
    if (read.kind === 'skipped')
        return read;
    return { kind: 'policy', policy: { ...read.policy, leftAlone }, attachedTo: principals, attachedBy, knownAs };
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

;// CONCATENATED MODULE: ./sources/terraform/terraform.js






const configuration = /\.(?:tf|tofu|tf\.json|tofu\.json)$/i;
const named = /\.(?:json|tpl|tftpl|tmpl|template)$/i;
/** Terraform and OpenTofu. */
const terraform = {
    name: sourceName,
    addresses: 'stable',
    namesPolicies: false,
    wants: isWanted,
    looksLikePolicy: isWanted,
    // A template may hold the statements of a policy, and need not look like JSON.
    mentions: ({ path, text }) => configuration.test(path) || /Statement|Effect|Action/.test(text),
    companions: (path) => {
        const folder = folderOf(path);
        // A policy file may be named by a module in its own folder or in one of the two above it.
        const folders = configuration.test(path) ? [folder] : [folder, above(folder), above(above(folder))];
        return [...new Set(folders)].flatMap((each) => ['tf', 'tofu', 'tf.json'].map((ending) => `${each === '' ? '' : `${escaped(each)}/`}*.${ending}`));
    },
    read: (files) => {
        const modules = modulesIn(files);
        return {
            found: modules.flatMap(({ module, broken }) => [...broken, ...discoverModule(module)]),
            principals: modules.flatMap(({ module }) => declaredIn(module)),
        };
    },
};
function isWanted(path) {
    return configuration.test(path) || named.test(path);
}
function modulesIn(files) {
    const others = new Map(files.filter(({ path }) => !configuration.test(path)).map((file) => [file.path, file]));
    const folders = (0,group/* grouped */.z)(files.filter(({ path }) => configuration.test(path)), ({ path }) => folderOf(path));
    return [...folders].map(([folder, own]) => readFolder(folder, own, others));
}
function readFolder(folder, files, others) {
    const parsed = [];
    const broken = [];
    for (const file of files) {
        const language = languageOfFile(file);
        const read = treeOf(`${language.name} ${file.text}`, () => language.parse(file.text));
        if (read.kind === 'tree' && read.root.kind === 'map')
            parsed.push({ node: read.root, file });
        else if (read.kind === 'unreadable')
            broken.push({
                kind: 'skipped',
                incomplete: true,
                at: { source: sourceName, path: file.path, name: (0,source/* stemOf */.V)(file.path), range: read.at },
                why: (0,message/* words */.aL)(read.why),
            });
    }
    return { module: moduleOf(folder, parsed, others), broken };
}
/** A module is read several times while its edits are proved, and most of its files stay the same. */
const treeOf = (0,memo/* memoBy */.c8)(256);
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function above(folder) {
    return folderOf(folder);
}
/** A folder's name in a glob, where it may hold characters that globs give a meaning. */
function escaped(folder) {
    return folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./sources/index.js


/** Every source, those that know more of a file before those that know less; a program around the library may add its own. */
const sources = [terraform, policyJson];
/** The source of a policy; `undefined` for one that was not read from a file. */
function sourceOf({ source }) {
    return sources.find(({ name }) => name === source);
}
/** Whether any source wants to see a file of this path. */
function sources_isWanted(path) {
    return sources.some((source) => source.wants(path));
}
/** Whether a file of this path may well be a policy's, so that it must not be passed over when it cannot be read. */
function looksLikePolicy(path) {
    return sources.some((source) => source.wants(path) && source.looksLikePolicy(path));
}
/** Whether the file can hold a policy, or part of one, at all. */
function mayHoldPolicy(file) {
    return sources.some((source) => source.wants(file.path) && source.mentions(file));
}
/** Globs of the files without which the policies of `path` cannot be understood. */
function companionsOf(path) {
    return sources.flatMap((source) => (source.wants(path) ? source.companions(path) : []));
}
/** Everything in `files`; a file in which one source finds something is not read by the next, which knows less of it. */
function read(files) {
    const found = new Map();
    const principals = [];
    for (const source of sources) {
        const taken = new Set([...found.values()].map((each) => sources_addressOf(each).path));
        const own = files.filter(({ path }) => !taken.has(path) && source.wants(path));
        if (own.length === 0)
            continue;
        const reading = source.read(own);
        principals.push(...reading.principals);
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
/** What stands in the file `path`, understood together with the other files. */
function readIn(path, files) {
    const { found, principals } = read(files);
    return {
        found: found.filter((each) => sources_addressOf(each).path === path),
        principals: principals.filter(({ at }) => at.path === path),
    };
}
/** The policies that stand in the file `path`, and the gaps in it, understood together with the other files. */
function sources_discoverIn(path, files) {
    return readIn(path, files).found;
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


/***/ })

};
