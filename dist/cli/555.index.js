export const id = 555;
export const ids = [555];
export const modules = {

/***/ 8555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ou: () => (/* binding */ analyseAsked),
  m3: () => (/* binding */ analyseTree),
  l3: () => (/* binding */ askedOptions),
  Dd: () => (/* binding */ treeOptions),
  kY: () => (/* binding */ treeRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./reasons/reason.js + 1 modules
var reason = __webpack_require__(2125);
// EXTERNAL MODULE: ./text/decode.js
var decode = __webpack_require__(7879);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./world/artifacts.js
var world_artifacts = __webpack_require__(5849);
// EXTERNAL MODULE: ./local/regular-file.js
var regular_file = __webpack_require__(1616);
;// CONCATENATED MODULE: ./local/artifact-folder.js
/**
 * An artifact that somebody downloaded: a folder of this machine, as `gh run download` leaves it.
 */








/** What the artifact is called: as its folder. */
function artifactName(folder) {
    return (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder));
}
/** The artifact in the folder. Reading it throws a `UserError` where it is no folder; a file that is no text is a gap. */
function artifactIn(folder) {
    return {
        read: async ({ name }) => {
            const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => Promise.reject(notThere(folder, cause)));
            const paths = entries.filter((each) => each.isFile()).map((each) => (0,external_node_path_.join)(each.parentPath, each.name));
            const found = await Promise.all(paths.sort().map((path) => readIn(folder, path, name)));
            return {
                files: found.flatMap((each) => ('text' in each ? [each] : [])),
                gaps: found.flatMap((each) => ('why' in each ? [each.why] : [])),
                notes: [],
            };
        },
    };
}
async function readIn(folder, full, name) {
    const path = `${world_artifacts/* artifactPrefix */.D}${name}/${(0,external_node_path_.relative)(folder, full).split(external_node_path_.sep).join('/')}`;
    try {
        return { path, text: (0,decode/* decode */.W)(await (0,regular_file/* readRegular */.VX)(full)) };
    }
    catch (cause) {
        const help = cause instanceof regular_file/* NotRead */.Yo ? (0,message/* words */.aL)(regular_file/* smallerFiles */.yf) : undefined;
        return { why: (0,reason/* because */.xx)('unread-findings', help) `${path} could not be read: ${(0,errors/* reasonOf */.A3)(cause)}` };
    }
}
function notThere(path, cause) {
    return new errors/* UserError */.yo(`\`${(0,message/* visible */.RK)(path)}\` could not be read as an artifact`, 'give the folder that `gh run download <run> --name iam-findings --dir <folder>` made', { cause });
}

// EXTERNAL MODULE: ./local/files.js
var files = __webpack_require__(3778);
// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var policy_catalogue = __webpack_require__(6023);
// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources = __webpack_require__(1622);
// EXTERNAL MODULE: ./text/glob.js
var glob = __webpack_require__(1643);
;// CONCATENATED MODULE: ./text/git-attributes.js

/** A test that names the encoding in which a file is checked out; `undefined` for UTF-8. `files` are those called `.gitattributes`. */
function checkedOutAs(files) {
    // Those of deeper folders count more.
    const rules = [...files].sort((a, b) => depthOf(a.path) - depthOf(b.path)).flatMap(rulesIn);
    return (path) => rules.findLast(({ isMeant }) => isMeant(path))?.encoding;
}
function depthOf(path) {
    return path.split('/').length;
}
function rulesIn({ path, text }) {
    const folder = path.slice(0, path.length - '.gitattributes'.length);
    return text.split(/\r?\n/).flatMap((line) => {
        if (!line.includes('working-tree-encoding'))
            return [];
        const [, quoted, bare, attributes = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))\s+(.*)$/.exec(line) ?? [];
        const pattern = quoted?.replace(/\\(.)/g, '$1') ?? bare;
        const named = attributes.split(/\s+/).findLast((each) => /^[-!]?working-tree-encoding(?:=|$)/.test(each));
        if (pattern === undefined || named === undefined)
            return [];
        const value = named.split('=')[1];
        const encoding = value === undefined || /^utf-?8$/i.test(value) ? undefined : value;
        return [{ isMeant: meant(folder, pattern), encoding }];
    });
}
/** A pattern without a slash is about names in any folder below. */
function meant(folder, pattern) {
    const isMatch = (0,glob/* chooser */.yx)([pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`]);
    return (path) => path.startsWith(folder) && isMatch(path.slice(folder.length));
}

// EXTERNAL MODULE: ./text/diff.js
var diff = __webpack_require__(4030);
;// CONCATENATED MODULE: ./world/repository.js
/** Why a file that is there could not be read. */
function whyUnread(blob) {
    return blob.kind === 'link' ? 'it is a symbolic link' : blob.why;
}

;// CONCATENATED MODULE: ./runs/changed-files.js
/**
 * A changed file as it was read → what is reviewed of it, and what could not be.
 *
 * What the base held must be found again at the head, or be told: a file that was a policy
 * and is now a link, a pointer of Git LFS, text in another encoding or of another ending
 * is a gap. Those few are the only ones whose old version is read for nothing else.
 */






/** The file at the head commit. */
function headOf({ path }) {
    return { version: 'head', path };
}
/** The file where the branch began; none for a new one. */
function baseOf({ path, previousPath, status }) {
    return status === 'added' ? [] : [{ version: 'merge-base', path: previousPath ?? path }];
}
/** The file as it was read, if it is text. */
function textAt(cache, ref) {
    const blob = cache.blob(ref);
    return blob.kind === 'text' ? [{ path: ref.path, text: blob.text }] : [];
}
/** Whether the file holds what it held where the branch began; both must have been read. */
function isAsItWas(cache, change) {
    const [head] = textAt(cache, headOf(change));
    const [base] = baseOf(change).flatMap((ref) => textAt(cache, ref));
    return head !== undefined && head.path === base?.path && head.text === base.text;
}
/** Whether the old version must be known: the file can hold a policy, or seems to stand for something else. */
function isWorthItsBase(change, cache) {
    const head = cache.blob(headOf(change));
    return head.kind !== 'text' || standsFor(head.text) !== undefined || (0,sources/* mayHoldPolicy */.D9)({ ...change, text: head.text });
}
/** The files `.gitattributes` that can speak of the changed files, at head. */
function attributesFor(candidates, changes, basePaths) {
    const all = new Set([...basePaths, ...changes.map(({ path }) => path)].filter(isAttributes));
    if (all.size === 0)
        return [];
    const folders = new Set(candidates.flatMap(({ path }) => foldersAbove(path)));
    return [...all]
        .filter((path) => folders.has(path.slice(0, -attributes.length)))
        .map((path) => ({ version: 'head', path }));
}
const attributes = '.gitattributes';
function isAttributes(path) {
    return path === attributes || path.endsWith(`/${attributes}`);
}
/** Each folder that a path lies in, with its slash; the root is empty. */
function foldersAbove(path) {
    const folders = [''];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at + 1));
    return folders;
}
/** What is reviewed of a change, with what could not be read. Evidence that looks like a grant is no policy. */
function changedFile(change, cache, isEvidence, checkedOutAs) {
    const { path } = change;
    const base = baseOf(change).map((ref) => ({ path: ref.path, blob: cache.blob(ref) }))[0];
    const held = base?.blob.kind === 'text' ? { path: base.path, text: base.blob.text } : undefined;
    const head = cache.blob(headOf(change));
    if (!(0,sources/* isRead */.H9)(path))
        return only(heldPolicy(held) ? [movedAway(path, base?.path ?? path)] : []);
    if (head.kind !== 'text')
        return only(seemsPolicy(path, head) || heldPolicy(held) ? [notText(path, head)] : []);
    const file = { path, text: head.text };
    if (!(0,sources/* mayHoldPolicy */.D9)(file) || isOnlyEvidence(file, isEvidence))
        return only(isLost(file, held) ? [lost(path, head.text)] : pointerIn(file));
    const encoding = checkedOutAs(path);
    const { hunks, why } = readHunks(change.patch);
    return {
        file: { path, text: head.text, hunks, base: held?.text },
        gaps: [
            ...(isLost(file, held) ? [lost(path, head.text)] : []),
            ...(encoding === undefined ? [] : [otherEncoding(path, encoding)]),
            ...(base === undefined || base.blob.kind === 'text'
                ? []
                : [(0,reason/* because */.xx)('unread-base') `the base version of ${path} could not be read, so its permissions count as new`]),
            ...(why === undefined ? [] : [(0,reason/* because */.xx)('unread-diff') `the diff of ${path} could not be read: ${why}`]),
        ],
    };
}
/** Whether a file that is no text may be a policy's: by what it seems to say, or else by its name. */
function seemsPolicy(path, head) {
    if (head.kind !== 'unreadable')
        return (0,sources/* looksLikePolicy */.QC)(path);
    return head.likely === undefined ? (0,sources/* isWanted */.Yu)(path) : (0,sources/* mayHoldPolicy */.D9)({ path, text: head.likely });
}
function only(gaps) {
    return { file: undefined, gaps };
}
/** Findings, config and catalogue name actions and grant none. */
function isOnlyEvidence(file, isEvidence) {
    return isEvidence(file.path) && (0,sources/* discover */.k4)([file]).length === 0;
}
function heldPolicy(base) {
    if (base === undefined || !(0,sources/* mayHoldPolicy */.D9)(base))
        return false;
    return (0,sources/* discover */.k4)([base]).length > 0 || (0,sources/* firstGrant */.b3)(base) !== undefined;
}
/** Whether the base held a policy and nothing in the head tells of it; a file that is accounted for may have lost its policies, and so may one that is empty or commented out. */
function isLost(head, base) {
    const isSame = head.path === base?.path && head.text === base.text;
    if (isSame || (0,sources/* isWhole */.wP)(head) || (0,sources/* isOnlyComments */.$j)(head))
        return false;
    return heldPolicy(base) && (0,sources/* firstGrant */.b3)(head) === undefined && (0,sources/* discover */.k4)([head]).length === 0;
}
function lost(path, text) {
    const what = standsFor(text) ?? (0,message/* words */.aL)('none is found in it now');
    return (0,reason/* because */.xx)('no-policy-any-more') `${path} held a policy at the base, and ${what}: it is not understood`;
}
/** The pointer of a file that may well be a policy's; nobody is told of others, which are data. */
function pointerIn({ path, text }) {
    const size = Number(/^size (\d+)$/m.exec(text)?.[1] ?? 0);
    return isPointer(text) && (0,sources/* looksLikePolicy */.QC)(path) && size <= largestPolicy
        ? [
            (0,reason/* because */.xx)('unread-file') `${path} could not be read: it is a pointer of Git LFS, and what it points to is not in the repository`,
        ]
        : [];
}
/** In bytes: what is larger is data. A managed policy has 6,144 characters at most. */
const largestPolicy = 1_000_000;
function isPointer(text) {
    return text.startsWith('version https://git-lfs.github.com/spec/');
}
/** What a text is that stands for another file. A link is kept in git as the path it leads to. */
function standsFor(text) {
    if (isPointer(text))
        return (0,message/* words */.aL)('is now a pointer of Git LFS');
    const isPath = text.length > 0 && text.length < 4096 && !/[\n{}[\]]/.test(text);
    return isPath ? (0,message/* words */.aL)('is now a symbolic link, or a single line') : undefined;
}
function movedAway(path, from) {
    return path === from
        ? (0,reason/* because */.xx)('no-policy-any-more') `${path} held a policy at the base, and a file of this name is not read`
        : (0,reason/* because */.xx)('no-policy-any-more') `${from} held a policy at the base and is now ${path}, a file that is not read`;
}
function notText(path, head) {
    const why = head.kind === 'missing' ? 'it is not there at the head commit' : whyUnread(head);
    return (0,reason/* because */.xx)('unread-file') `${path} could not be read: ${why}`;
}
function otherEncoding(path, encoding) {
    return (0,reason/* because */.xx)('other-encoding') `${path} is checked out as ${encoding} (${'working-tree-encoding'} in ${attributes}), so what is deployed may not be what was read`;
}
function readHunks(patch) {
    if (patch === undefined)
        return { hunks: [] };
    try {
        return { hunks: (0,diff/* hunksOf */.Hs)(patch) };
    }
    catch (cause) {
        return { hunks: [], why: (0,errors/* reasonOf */.A3)(cause) };
    }
}

// EXTERNAL MODULE: ./text/line.js
var text_line = __webpack_require__(683);
;// CONCATENATED MODULE: ./runs/first-few.js
const mostNamed = 5;
/** The first reasons, and `more` with the number of the others. */
function firstFew(told, more) {
    const others = told.length - mostNamed;
    return others <= 1 ? told : [...told.slice(0, mostNamed), more(others)];
}

;// CONCATENATED MODULE: ./runs/changed-inside.js
/**
 * Policies that are made of values which stand beside them in their file, and which the pull request changes there: that is
 * told where nobody follows it.
 *
 *   serverless.yml   custom: {r: '*'}                      changed
 *                    Resource: ${self:custom.r}            as it was
 */





/** How many files that are gone are compared with one that is new. */
const mostGone = 20;
/** Each policy that depends on a value beside it that is not what it was; files of which one side is not at hand hold none. */
async function changedInside({ files, isAll }, isChosen, cache) {
    const asked = isAll === true ? [] : files.filter(({ path, status }) => status !== 'removed' && (0,sources/* isWanted */.Yu)(path) && isChosen(path));
    await cache.fetch(asked.map(headOf));
    const filled = asked.filter((change) => textAt(cache, headOf(change)).some(({ text }) => text.includes('${')));
    const gone = files.filter(({ status }) => status === 'removed');
    const before = filled.map((change) => ({ change, refs: versionsBefore(change, gone) }));
    await cache.fetch(before.flatMap(({ refs }) => refs));
    const told = before.flatMap(({ change, refs }) => {
        const [after] = textAt(cache, headOf(change));
        if (after === undefined)
            return [];
        const made = refs
            .flatMap((ref) => textAt(cache, ref))
            .flatMap(({ text }) => (0,sources/* madeOfOwn */.fM)({ path: after.path, text }, after));
        return [...new Map(made.map((each) => [each.at.name, each])).values()].map(({ at, of }) => {
            const place = `${at.path}:${(0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(after), at.range.start)}`;
            return (0,reason/* because */.xx)('made-of-changed') `${place} (${at.name}) is made of what stands under ${of} in the same file, which this pull request changes, and what that makes of the policy was not checked`;
        });
    });
    return firstFew(told, (more) => (0,reason/* because */.xx)('made-of-changed') `${more} more policies are made of what this pull request changes in their files`);
}
/** The file as it was; of one that is new, each that is gone and ends alike, since it may be one of them; of many, those first that are called the same. */
function versionsBefore(change, gone) {
    if (change.status !== 'added')
        return baseOf(change);
    const alike = gone.filter(({ path }) => endingOf(path) === endingOf(change.path));
    const isSameName = ({ path }) => nameOf(path) === nameOf(change.path);
    return [...alike.filter(isSameName), ...alike.filter((each) => !isSameName(each))].slice(0, mostGone).flatMap(baseOf);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function endingOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./runs/commands-answered.js
/** No repository needs more to be read for the sake of a sentence. */
const mostWorkflows = 40;
/** How many of them, and of the settings of tools, are asked for accounts. */
const mostDeployments = 200;
const commands = [
    { name: 'refine', event: /^[^#\n]*\bissue_comment\b/m, written: /^[^#\n]*['"]\/refine\b/m },
    { name: 'keep', event: /^[^#\n]*\bissue_comment\b/m, written: /^[^#\n]*['"]\/keep\b/m },
];
/** The workflows at the base that may answer, those whose names speak of it first. */
function workflowsAtBase(cache, most) {
    const all = cache.atBase(['.github/workflows/*.yml', '.github/workflows/*.yaml']);
    const speaks = ({ path }) => /refine|apply|iam/i.test(path);
    return [...all.filter(speaks), ...all.filter((each) => !speaks(each))].slice(0, most);
}
/** The workflows at the base and what tools deploy by, which name accounts. */
function deploymentsAtBase(cache) {
    const settings = cache.atBase(['**/samconfig.toml', '**/cdk.json', '**/cdk.context.json']);
    return [...workflowsAtBase(cache, mostDeployments), ...settings.slice(0, mostDeployments)];
}
/** The commands that one of the workflows answers, as far as they have been read. */
function commandsAnswered(cache) {
    const texts = workflowsAtBase(cache, mostWorkflows).flatMap((ref) => {
        const blob = cache.blob(ref);
        return blob.kind === 'text' && /^[^#\n]*\buses:[^#\n]*\biam-policy-refiner\b/m.test(blob.text) ? [blob.text] : [];
    });
    return commands
        .filter(({ event, written }) => texts.some((text) => event.test(text) && written.test(text)))
        .map(({ name }) => name);
}

// EXTERNAL MODULE: ./text/path.js
var text_path = __webpack_require__(3430);
;// CONCATENATED MODULE: ./runs/links.js


/** How many links in a row are followed. */
const mostLinks = 5;
/** The files at these places, each as what its links lead to; what is not there is left out. */
async function seenAt(refs, read) {
    let blobs = await read(refs);
    let ends = refs;
    for (let step = 0; step < mostLinks && blobs.some(({ kind }) => kind === 'link'); step++) {
        const next = ends.map((end, at) => targetOf(end, blobs[at]) ?? end);
        const moved = next.filter((end, at) => end !== ends[at]);
        if (moved.length === 0)
            break;
        const found = await read(moved);
        const byEnd = new Map(moved.map((end, at) => [end, found[at] ?? absent]));
        blobs = next.map((end, at) => byEnd.get(end) ?? blobs[at] ?? absent);
        ends = next;
    }
    return refs.flatMap((ref, at) => fileOf(ref.path, blobs[at] ?? absent, ends[at] !== ref));
}
const absent = { kind: 'missing' };
function targetOf({ version, path }, blob) {
    const target = blob?.kind === 'link' ? pathBehind(path, blob.to) : undefined;
    return target === undefined ? undefined : { version, path: target };
}
/** The path that a link at `path` leads to; empty for the root of the repository, `undefined` for what lies outside. */
function pathBehind(path, to) {
    if (to.startsWith('/') || to === '')
        return undefined;
    return (0,text_path/* pathFrom */.Iw)(path.slice(0, Math.max(0, path.lastIndexOf('/'))), to);
}
function fileOf(path, blob, isLinked) {
    if (blob.kind === 'text')
        return [{ path, text: blob.text }];
    if (blob.kind === 'unreadable') {
        const { why, likely } = blob;
        return [{ ...unreadAt(path, (0,message/* message */.iU) `${why}`), ...(likely === undefined ? {} : { likely }) }];
    }
    if (blob.kind === 'link')
        return [unreadAt(path, (0,message/* message */.iU) `it is a symbolic link to ${blob.to}`)];
    // Where a link leads to a folder, or nowhere, its own file is no file.
    return isLinked ? [unreadAt(path, (0,message/* words */.aL)('it is a symbolic link to something that is no file'))] : [];
}
function unreadAt(path, unread) {
    return { path, text: '', unread };
}

;// CONCATENATED MODULE: ./runs/file-cache.js
/**
 * The files a run reads, each read once: at the base commit, or outside the repository.
 */






/** The files of a repository and of the machine, each read once. */
function cacheFiles(repository, local, basePaths) {
    const blobs = new Map();
    const known = new Set(basePaths);
    const blob = (ref) => blobs.get(keyOf(ref)) ?? { kind: 'missing' };
    const fetch = async (refs) => {
        const missing = [...new Map(refs.filter((ref) => !blobs.has(keyOf(ref))).map((ref) => [keyOf(ref), ref])).values()];
        const read = missing.length === 0 ? [] : await repository.read(missing);
        missing.forEach((ref, index) => blobs.set(keyOf(ref), read[index] ?? { kind: 'missing' }));
    };
    const atBase = (patterns) => (patterns.every((pattern) => pattern.startsWith('!')) ? [] : matching(basePaths, patterns.map(fromRoot))).map((path) => ({
        version: 'base',
        path,
    }));
    return {
        fetch,
        seen: (refs) => seenAt(refs, async (some) => {
            await fetch(some);
            return some.map(blob);
        }),
        blob,
        atBase,
        one: async (path) => {
            const outside = await local.read(path);
            if (outside !== undefined)
                return outside[0];
            const ref = { version: 'base', path: fromRoot(path) };
            if (!known.has(ref.path))
                return undefined;
            await fetch([ref]);
            return textOf(ref, blob(ref));
        },
        all: async (patterns) => {
            const distinct = [...new Set(patterns)];
            const outside = await Promise.all(distinct.map((pattern) => local.read(pattern)));
            const inside = distinct.filter((_, index) => outside[index] === undefined).map(fromRoot);
            const refs = atBase(inside);
            await fetch(refs);
            const absent = inside.filter((path) => !(0,glob/* partsOf */.CI)(path).isGlob && !known.has(path));
            const read = refs.map((ref) => ({ path: ref.path, blob: blob(ref) }));
            return {
                files: [
                    ...outside.flatMap((each) => each ?? []),
                    ...read.flatMap((each) => (each.blob.kind === 'text' ? [{ path: each.path, text: each.blob.text }] : [])),
                ],
                gaps: [...read.flatMap(unreadable), ...absent.map(file_cache_notThere)],
            };
        },
    };
}
/** The paths that the globs choose; those that start with `!` exclude. */
function matching(paths, globs) {
    return paths.filter((0,glob/* chooser */.yx)(globs));
}
function keyOf({ version, path }) {
    return `${version}:${path}`;
}
function fromRoot(path) {
    return path.replace(/^(!?)\.\//, '$1');
}
function textOf({ path }, blob) {
    if (blob.kind === 'text')
        return { path, text: blob.text };
    if (blob.kind === 'missing')
        return undefined;
    throw new errors/* UserError */.yo(`\`${path}\` could not be read at the base commit: ${whyUnread(blob)}`, 'commit it there as a text file');
}
function unreadable({ path, blob }) {
    return blob.kind === 'unreadable' || blob.kind === 'link'
        ? [(0,reason/* because */.xx)('unread-findings') `${path} could not be read at the base commit: ${whyUnread(blob)}`]
        : [];
}
function file_cache_notThere(path) {
    return (0,reason/* because */.xx)('no-findings-file') `the findings file ${path} does not exist at the base commit`;
}

// EXTERNAL MODULE: ./policy/looks-granting.js
var looks_granting = __webpack_require__(9763);
// EXTERNAL MODULE: ./syntax/index.js + 1 modules
var syntax = __webpack_require__(9216);
// EXTERNAL MODULE: ./syntax/value.js
var syntax_value = __webpack_require__(2048);
;// CONCATENATED MODULE: ./runs/neighbours.js
/**
 * The unchanged files that the changed ones lead to, step by step: the modules they call, and what those call.
 */


/** How many calls deep modules are read; deeper ones are not at hand, and so what they do is unknown. */
const deepest = 5;
/** The files that `files` lead to, at the head, read; of all `paths` those that `files` do not hold. */
async function neighboursOf(files, paths, cache) {
    const known = new Set(files.map(({ path }) => path));
    const found = [];
    for (let [step, fresh] = [0, files]; step < deepest && fresh.length > 0; step++) {
        const globs = [...new Set(fresh.flatMap(sources/* leadsTo */.Rs))];
        const next = globs.length === 0 ? [] : matching(paths, globs).filter((path) => !known.has(path));
        const refs = next.map((path) => ({ version: 'head', path }));
        fresh = await cache.seen(refs);
        for (const path of next)
            known.add(path);
        found.push(...fresh);
    }
    return found;
}
/** Files, with what they are understood with: the rest of their modules, and the modules that they call; nothing of what is at hand. */
async function understoodFrom(files, atHand, paths, cache) {
    if (files.length === 0)
        return [];
    const known = new Set([...atHand, ...files].map(({ path }) => path));
    const globs = [...new Set(files.flatMap(({ path }) => (0,sources/* companionsOf */.Lo)(path)))];
    const beside = (globs.length === 0 ? [] : matching(paths, globs)).filter((path) => !known.has(path));
    const companions = await cache.seen(beside.map((path) => ({ version: 'head', path })));
    const all = [...files, ...companions];
    return [...all, ...(await neighboursOf([...atHand, ...all], paths, cache))];
}

;// CONCATENATED MODULE: ./runs/made-of-changed.js
/**
 * Changed files that are no policy, and of which one is made: what that makes of it is told, since nobody follows it.
 *
 *   acts.csv    changed     sqs:PurgeQueue
 *   main.tf     unchanged   Action = csvdecode(file("${path.module}/acts.csv"))[*].action
 *
 * Whoever reads a file stands near it as a rule: in its folder, or in one of the two above. Only
 * what may be meant for a program, or names actions, is searched for farther away. So a text that nobody
 * reads costs little, and nobody is told of it.
 */












/** How many files are read to find out who reads what names actions, and what does not. */
const mostSearched = { naming: 3_000, other: 540 };
/** How many links are followed, how many texts are read for that, how many characters of each are looked at. */
const made_of_changed_mostLinks = 200;
const mostTexts = 200;
const mostText = 200_000;
/** Each policy that is made of a changed file in which none stands; `isChosen` says which files are reviewed. */
async function madeOfChanged({ files: changes, isAll }, isChosen, { paths: basePaths, links }, cache) {
    const asked = isAll === true ? [] : changes.filter(({ path }) => isChosen(path) && !(0,sources/* mayRead */.ok)(path, 'anywhere'));
    if (asked.length === 0)
        return [];
    const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
    const unchanged = basePaths.filter((path) => !touched.has(path));
    const present = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
    const search = { paths: [...unchanged, ...present], changed: new Set(present), cache };
    const through = await linksTo(links.filter((path) => !touched.has(path)), cache);
    const data = asked.flatMap((change) => dataIn(change, through, cache));
    const near = await readersNear(data, search);
    const { far, gaps } = await readersFarther(data, near, search);
    const found = [...near, ...far];
    return found.length === 0 ? gaps : [...gaps, ...(await toldOf(data, found, search))];
}
/** A policy is reviewed where it stands, and not where a link leads to it. */
function dataIn(change, through, cache) {
    const { path, previousPath } = change;
    const own = previousPath === undefined ? [path] : [path, previousPath];
    const linked = through.flatMap(({ from, to }) => own.flatMap((each) => (each === to ? [from] : each.startsWith(`${to}/`) ? [from + each.slice(to.length)] : [])));
    const paths = [...(isPolicy(change, cache) ? [] : own), ...linked];
    return paths.length === 0 ? [] : [{ change, paths }];
}
function isPolicy(change, cache) {
    const refs = change.status === 'removed' ? baseOf(change) : [headOf(change)];
    return refs.flatMap((ref) => textAt(cache, ref)).some((file) => (0,sources/* discover */.k4)([file]).length > 0);
}
async function linksTo(paths, cache) {
    const refs = paths.slice(0, made_of_changed_mostLinks).map((path) => ({ version: 'head', path }));
    await cache.fetch(refs);
    return refs.flatMap((ref) => {
        const blob = cache.blob(ref);
        const to = blob.kind === 'link' ? pathBehind(ref.path, blob.to) : undefined;
        return to === undefined || to === '' ? [] : [{ from: ref.path, to }];
    });
}
async function readersNear(data, { paths, cache }) {
    const folders = new Set(data.flatMap((each) => each.paths).flatMap(text_path/* foldersOver */.mA));
    const near = paths.filter((path) => folders.has((0,text_path/* folderOf */.yS)(path)) && ((0,sources/* mayRead */.ok)(path, 'anywhere') || (0,sources/* mayRead */.ok)(path, 'near')));
    return (0,sources/* readersOf */.cU)(pathsOf(data), await seen(near.slice(0, mostSearched.naming), cache));
}
function pathsOf(data) {
    return data.flatMap(({ paths }) => paths);
}
/** Who reads them from any other folder, and who calls a module that does. */
async function readersFarther(data, near, { paths, cache }) {
    const readers = paths.filter((path) => (0,sources/* mayRead */.ok)(path, 'anywhere'));
    if (readers.length === 0)
        return { far: [], gaps: [] };
    const naming = await namingActions(data, cache);
    const isSure = near.length + naming.length > 0;
    const asked = data.filter((each) => naming.includes(each) || isForPrograms(each));
    if (asked.length + near.length === 0)
        return { far: [], gaps: [] };
    if (readers.length > (isSure ? mostSearched.naming : mostSearched.other))
        return { far: [], gaps: naming.filter(isForPrograms).map(({ change }) => unsearched(change, readers.length)) };
    const all = await seen(readers, cache);
    const reading = new Set([...near, ...(0,sources/* readersOf */.cU)(pathsOf(asked), all)].map(({ path }) => path));
    const calling = (0,sources/* usersOf */.ev)([...reading], all).map(({ path }) => path);
    const known = new Set(near.map(({ path }) => path));
    const found = new Set([...reading, ...calling].filter((path) => !known.has(path)));
    return { far: all.filter(({ path }) => found.has(path)), gaps: [] };
}
/** Whether a file may be meant for a program: a table, a list, or something of configuration. */
function isForPrograms({ change: { path } }) {
    return (0,sources/* concernOf */.gY)(path) === 'configuration' || /\.(?:csv|tsv|txt)$/i.test(path);
}
/** Those of them whose text names actions. */
async function namingActions(data, cache) {
    const texts = data
        .filter((each) => each.change.status !== 'removed' && (isForPrograms(each) || isProse(each)))
        .slice(0, mostTexts);
    await cache.fetch(texts.map(({ change }) => headOf(change)));
    return texts.filter(({ change }) => textAt(cache, headOf(change)).some(({ text }) => namesAction(text)));
}
function isProse({ change: { path } }) {
    return /\.(?:mdx?|markdown|rst|adoc|asciidoc|org|tex|html?|log)$/i.test(path);
}
function namesAction(text) {
    return (text.slice(0, mostText).match(/(?<![\w-])[\w-]+:[\w*?]+/g) ?? []).some(looks_granting/* isKnownAction */.Wp);
}
async function toldOf(data, found, { paths, changed, cache }) {
    const globs = [...new Set(found.flatMap(({ path }) => (0,sources/* companionsOf */.Lo)(path)))];
    const beside = await seen(matching(paths, globs), cache);
    const files = [...new Map([...found, ...beside].map((file) => [file.path, file])).values()];
    const all = [...files, ...(await neighboursOf(files, paths, cache))];
    await cache.fetch(data.flatMap(({ change }) => [headOf(change), ...baseOf(change)]));
    const made = data.flatMap(({ change, paths: own }) => (0,sources/* madeOf */.F6)(own, all, otherKeysOf(change, cache))
        // What a changed file makes of a new one is new as well, and reviewed there.
        .filter(({ at }) => change.status !== 'added' || !changed.has(at.path))
        .map(({ at }) => ({ at, path: change.path })));
    const texts = new Map(all.map((file) => [file.path, file]));
    const each = new Map(made.map((one) => [`${one.path}\n${one.at.range.start} ${one.at.path}`, one]));
    const told = [...each.values()].map(({ at, path }) => {
        const file = texts.get(at.path);
        const line = file === undefined ? '' : `:${(0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), at.range.start)}`;
        return (0,reason/* because */.xx)('made-of-changed') `${`${at.path}${line}`} (${at.name}) is made of what stands in ${path}, which this pull request changes, and what that makes of the policy was not checked`;
    });
    return firstFew(told, (more) => (0,reason/* because */.xx)('made-of-changed') `${more} more policies are made of what stands in files that this pull request changes`);
}
/** The keys of a map that are not what they were, or may not be since they name others; `undefined` for what is no map, or was none. */
function otherKeysOf(change, cache) {
    if (change.status !== 'modified')
        return undefined;
    const [was, is] = [...baseOf(change), headOf(change)].map((ref) => textAt(cache, ref)[0]).map(textsOf);
    if (was === undefined || is === undefined)
        return undefined;
    return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key) || is.get(key)?.includes('${') === true);
}
/** What stands under each key of a file that is a map, without what a formatter changes. */
function textsOf(file) {
    const parsed = file === undefined ? undefined : (0,syntax/* languageOf */.e)(file.path)?.parse(file.text);
    if (file === undefined || parsed?.kind !== 'tree' || parsed.root.kind !== 'map')
        return undefined;
    // An alias stands for what is written elsewhere.
    if (/(?:^|[\s[{,:])\*[\w-]|<</.test(file.text))
        return undefined;
    return new Map(parsed.root.entries.map(({ key, value }) => [key, (0,syntax_value/* canonical */.$N)(value, file.text)]));
}
function unsearched({ path }, count) {
    return (0,reason/* because */.xx)('unsearched-readers') `whether a policy is made of what stands in ${path}, which names actions, was not searched, since the repository has ${count} files that may read it`;
}
function seen(paths, cache) {
    return cache.seen(paths.map((path) => ({ version: 'head', path })));
}

;// CONCATENATED MODULE: ./runs/moved-links.js
/**
 * Symbolic links that a pull request leads elsewhere: what is used through them is another folder's now.
 *
 *   modules/roles -> narrow      becomes      modules/roles -> wide
 *
 * Git keeps a link as a file that holds where it leads. One that leads to a file is read like any
 * other changed file (`changed-files.ts`); these lead to folders.
 */




/** How many such links are looked at; a pull request that moves more is told of the first ones. */
const mostMoved = 20;
/** Each link that leads elsewhere than at the base, where policies may stand at either end. */
async function movedLinks(changes, { paths, links }, cache) {
    const known = new Set(links);
    const moved = changes
        .filter(({ path, previousPath, status }) => status === 'modified' && known.has(previousPath ?? path))
        .slice(0, mostMoved);
    if (moved.length === 0)
        return [];
    await cache.fetch(moved.flatMap((change) => [headOf(change), ...baseOf(change)]));
    const mayHold = (folder) => folder !== undefined && paths.some((path) => path.startsWith(`${folder}/`) && (0,sources/* isWanted */.Yu)(path));
    return moved.flatMap((change) => {
        const [now, before] = [headOf(change), ...baseOf(change)].map((ref) => moved_links_targetOf(ref, cache.blob(ref)));
        if (now === before || !(mayHold(now) || mayHold(before)))
            return [];
        return [
            (0,reason/* because */.xx)('moved-link') `${change.path} is a symbolic link that leads to ${now ?? 'something else'} now and led to ${before ?? 'something else'}, so what is used through it was not compared`,
        ];
    });
}
function moved_links_targetOf({ path }, blob) {
    if (blob.kind === 'link')
        return pathBehind(path, blob.to);
    return blob.kind === 'text' ? pathBehind(path, blob.text) : undefined;
}

// EXTERNAL MODULE: ./config/config.js + 1 modules
var config = __webpack_require__(5499);
// EXTERNAL MODULE: ./config/config-file.js + 4 modules
var config_file = __webpack_require__(12);
// EXTERNAL MODULE: ./findings/index.js + 7 modules
var findings = __webpack_require__(6293);
// EXTERNAL MODULE: ./inventory/index.js + 5 modules
var inventory = __webpack_require__(6559);
;// CONCATENATED MODULE: ./runs/presets.js
/**
 * The config of a run, with what it extends.
 *
 *   own file ─► its presets, each after those that it extends itself ─► one config, from the lowest up
 *
 * A preset is read once and counts once, where it is named first.
 */




/** So many presets lead to one another, and so many are read in all. */
const presets_deepest = 3;
const most = 10;
/** The config of the file, with what it extends read. Throws a `UserError` where one of them cannot be read or is wrong. */
async function extended(inputs, file, presets) {
    if (file === undefined)
        return { config: (0,config/* readConfig */.Xg)(inputs, file), presets: [] };
    const read = await allBelow((0,config_file/* readConfigFile */.RG)(file).extends, presets);
    return { config: (0,config/* readConfig */.Xg)(inputs, file, stacked(read)), presets: read };
}
/**
 * The config of another version of the file, of whose presets only those count that were read already: nothing is read
 * because a pull request says so.
 */
async function extendedByKnown(inputs, file, known) {
    const byKey = new Map(known.map((each) => [presets_keyOf(each.ref), each]));
    const { extends: refs } = (0,config_file/* readConfigFile */.RG)(file);
    if (refs.some((ref) => !byKey.has(presets_keyOf(ref))))
        return (0,config/* readConfig */.Xg)(inputs, file);
    const read = async (ref) => byKey.get(presets_keyOf(ref)) ?? Promise.reject(unfit([ref], 'it was not read'));
    return (0,config/* readConfig */.Xg)(inputs, file, stacked(await allBelow(refs, { read })));
}
/** What is told of the presets: each with the commit that was read. */
function presetNotes(presets) {
    return presets.map(({ ref, sha }) => (0,message/* message */.iU) `the config extends ${ref.text}, read at commit ${sha}`);
}
/** The presets from the lowest up. */
async function allBelow(refs, presets) {
    const done = new Map();
    const seen = new Set();
    const visit = async (ref, chain) => {
        const whole = [...chain, ref];
        if (chain.some((each) => presets_keyOf(each) === presets_keyOf(ref)))
            throw unfit(whole, 'they lead in a circle');
        if (whole.length > presets_deepest)
            throw unfit(whole, `presets may extend one another over ${presets_deepest} steps`);
        if (done.has(presets_keyOf(ref)))
            return;
        if (seen.add(presets_keyOf(ref)).size > most)
            throw unfit(whole, `a config may extend ${most} presets in all`);
        const read = await presets.read(ref);
        for (const each of readPreset({ ref, ...read }).extends)
            await visit(each, whole);
        done.set(presets_keyOf(ref), { ref, ...read });
    };
    for (const ref of refs)
        await visit(ref, []);
    return [...done.values()];
}
/** GitHub takes names of owners and repositories in any case. */
function presets_keyOf({ owner, repo, path, at }) {
    return `${`${owner}/${repo}`.toLowerCase()}//${path}@${at.kind === 'commit' ? at.sha : at.name}`;
}
function unfit(chain, why) {
    return new errors/* UserError */.yo(`the config extends ${chain.map(({ text }) => `\`${text}\``).join(', which extends ')}: ${why}`, 'extend fewer, directly from the config');
}
/** What the presets say together. */
function stacked(presets) {
    return presets.reduce((below, preset) => readPreset(preset, below), config_file/* noConfigFile */.KR);
}
function readPreset({ ref, text }, below) {
    try {
        return (0,config_file/* readConfigFile */.RG)({ path: ref.text, text }, below);
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        throw new errors/* UserError */.yo(`${cause.message}; it is a preset that the config extends`, `correct it in ${ref.owner}/${ref.repo}, and name the commit or the tag that has it`, { cause });
    }
}

;// CONCATENATED MODULE: ./runs/own-evidence.js
/**
 * What the pull request makes of the config, the findings and the catalogue that it is judged by.
 *
 * They count as they are at the base. At the head they are read for validity only: what would
 * break every run once it is merged is told with its place. The one thing taken from there is
 * what the head adds to keep-lists, which holds suggestions back. No preset is read because the head names it.
 *
 *   base      head                     the run
 *   fine      fine                     goes by the base
 *   fine      broken, or gone          goes by the base, and the job fails with the place at the head
 *   broken    fine, or gone for good   checks no policy, and passes where none was changed
 *   broken    broken or untouched      ends with the place
 */










/**
 * Reads the config at the base with what it extends, and at the head for its form. Throws a `UserError` where it is
 * broken at the base and stays so.
 */
async function configOfRun({ inputs, presets }, changes, cache) {
    const base = await attempt(async () => extended(inputs, await cache.one(inputs.config), presets));
    const known = base.kind === 'read' ? base.value.presets : [];
    const head = await configAtHead(inputs, changes, cache, known);
    const nothing = { repaired: undefined, broken: [], keepAdded: [], notes: presetNotes(known) };
    if (base.kind === 'wrong') {
        if (head.kind === 'wrong' && head.error.message !== base.error.message)
            throw stillBroken(base.error, head.error);
        if (head.kind !== 'read')
            throw base.error;
        const why = (0,message/* message */.iU) `${base.error.message}`;
        return { ...nothing, config: { ...inputs, ...config_file/* noConfigFile */.KR }, repaired: why };
    }
    const { config } = base.value;
    if (head.kind === 'untouched')
        return { ...nothing, config };
    if (head.kind === 'wrong')
        return { ...nothing, config, broken: [brokenAt(inputs.config, head.error)] };
    const old = new Set(config.keep.map((entry) => JSON.stringify(entry)));
    return { ...nothing, config, keepAdded: head.value.keep.filter((entry) => !old.has(JSON.stringify(entry))) };
}
/** What the pull request breaks of the findings and the catalogue. */
async function brokenAtHead(inputs, changes, isFindings, cache) {
    const present = changes.filter(({ status }) => status !== 'removed');
    const findings = present.filter(({ path }) => isFindings(path)).slice(0, mostRead);
    const catalogues = present.filter(({ path }) => path === inputs.catalogue);
    const all = [...findings, ...catalogues];
    await cache.fetch([...all.map(headOf), ...findings.flatMap(baseOf)]);
    return [
        ...findings.flatMap((change) => {
            if (isAsItWas(cache, change))
                return [];
            const old = new Set(baseOf(change).flatMap((ref) => textAt(cache, ref).flatMap(problemsIn).map(message/* plain */.pj)));
            return textAt(cache, headOf(change))
                .flatMap(problemsIn)
                .filter((problem) => !old.has((0,message/* plain */.pj)(problem)))
                .slice(0, 1)
                .map((problem) => ({
                path: change.path,
                line: 1,
                why: (0,reason/* because */.xx)('broken-evidence') `this pull request breaks the findings file ${change.path}: ${problem}`,
            }));
        }),
        ...catalogues.flatMap((change) => textAt(cache, headOf(change)).flatMap(catalogueProblem)),
    ];
}
/** More findings files than this are not read for their form alone. */
const mostRead = 100;
function problemsIn(file) {
    return [...(0,findings/* readFindings */.R)(file).problems, ...(0,inventory/* readInventory */.zw)([file]).problems].map(({ why }) => why);
}
function catalogueProblem({ path, text }) {
    try {
        (0,policy_catalogue/* readCatalogue */.YW)(path, text);
        return [];
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        return [
            {
                path,
                line: 1,
                why: (0,reason/* because */.xx)('broken-evidence') `this pull request breaks the catalogue ${path}: ${cause.message}`,
            },
        ];
    }
}
async function attempt(read) {
    try {
        return { kind: 'read', value: await read() };
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        return { kind: 'wrong', error: cause };
    }
}
async function configAtHead(inputs, changes, cache, known) {
    const path = inputs.config.replace(/^(?:\.\/)+/, '');
    const change = changes.find((each) => each.path === path && each.status !== 'removed');
    const isGone = changes.some((each) => (each.status === 'removed' ? each.path : each.previousPath) === path);
    if (change === undefined && !isGone)
        return { kind: 'untouched' };
    if (change === undefined)
        return inputs.config === config/* inputDefaults */.V0.config
            ? attempt(() => Promise.resolve((0,config/* readConfig */.Xg)(inputs, undefined)))
            : { kind: 'wrong', error: new errors/* UserError */.yo(`it is taken away, and the input \`config\` names it`, takeAway) };
    const ref = headOf(change);
    await cache.fetch([ref]);
    const blob = cache.blob(ref);
    if (blob.kind !== 'text')
        return { kind: 'wrong', error: new errors/* UserError */.yo('it cannot be read as text', asText) };
    return attempt(() => extendedByKnown(inputs, { path, text: blob.text }, known));
}
const takeAway = 'keep it, or take the input `config` away first';
const asText = 'commit it as a text file';
function brokenAt(path, { message: problem, place }) {
    const line = place?.line ?? 1;
    const why = (0,reason/* because */.xx)('broken-evidence') `this pull request breaks the config at ${path}:${(0,message/* words */.aL)(String(line))}: ${problem}`;
    return { path, line, why };
}
/** Both ends are told; the place is the head's, where it can be mended. */
function stillBroken(base, head) {
    return new errors/* UserError */.yo(`${base.message}; this pull request changes it and does not repair it: ${head.message}`, 'correct it here: a pull request that makes the config valid passes', head.place === undefined ? {} : { place: head.place });
}

;// CONCATENATED MODULE: ./runs/parameters-changed.js
/**
 * Changed files that give values to the parameters of templates: which policies that may make wider is told, since for
 * which stack a file is, nobody sees.
 */






/** How many files are read to find the templates of the parameters. */
const parameters_changed_mostSearched = 540;
/** Of no more files than this, the old version is read whatever they hold. */
const few = 50;
/** Each policy that depends on a parameter to which a changed file gives another value. */
async function givenElsewhere({ files: changes, isAll }, isChosen, { paths: basePaths }, cache) {
    const asked = isAll === true ? [] : changes.filter(({ path }) => isChosen(path) && (0,sources/* mayGiveParameters */.rc)(path));
    if (asked.length === 0)
        return [];
    await cache.fetch(asked.flatMap((change) => (change.status === 'removed' ? [] : [headOf(change)])));
    // Of many, only those that give something now, or are gone, are worth their old version.
    const worth = asked.length <= few
        ? asked
        : asked.filter((each) => (0,sources/* otherParameters */.j7)(undefined, newOf(each, cache)).length > 0 || each.status === 'removed');
    await cache.fetch(worth.flatMap(baseOf));
    const given = worth.flatMap((change) => {
        const [before, after] = [oldOf(change, cache), newOf(change, cache)];
        const names = (0,sources/* otherParameters */.j7)(before, after);
        return names.length === 0 ? [] : [{ change, names, isConcerned: concernedBy([before, after], basePaths, changes) }];
    });
    if (given.length === 0)
        return [];
    const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
    const present = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
    const paths = [...basePaths.filter((path) => !touched.has(path)), ...present];
    const isGiven = (path) => given.some(({ change, isConcerned }) => isConcerned(path) && isNear(path, change.path));
    const near = paths.filter((path) => (0,sources/* mayRead */.ok)(path, 'near') && isGiven(path));
    const files = await cache.seen(near.slice(0, parameters_changed_mostSearched).map((path) => ({ version: 'head', path })));
    const told = given.flatMap(({ change, names, isConcerned }) => (0,sources/* givenParameters */.K9)(names, files)
        .filter(({ path }) => isConcerned(path))
        // What a new file gives to a new template is new as well.
        .filter((at) => change.status !== 'added' || !present.includes(at.path))
        .map((at) => parameters_changed_toldOf(at, change, files)));
    return firstFew(told, (more) => (0,reason/* because */.xx)('parameters-changed') `${more} more policies depend on parameters to which this pull request gives other values`);
}
/** Whether a template may be one of those that a file gives values to, in its old version or its new one. */
function concernedBy(versions, paths, changes) {
    const all = [...paths, ...changes.map(({ path }) => path)];
    const folders = versions.flatMap((file) => (file === undefined ? [] : [(0,sources/* givesWithin */.sg)(file, all)]));
    return (path) => folders.some((folder) => folder === undefined || folder === (0,text_path/* folderOf */.yS)(path));
}
function oldOf(change, cache) {
    return baseOf(change).flatMap((ref) => textAt(cache, ref))[0];
}
function newOf(change, cache) {
    return change.status === 'removed' ? undefined : textAt(cache, headOf(change))[0];
}
function parameters_changed_toldOf(at, { path }, files) {
    const file = files.find((each) => each.path === at.path);
    const line = file === undefined ? '' : `:${(0,text_line/* lineAt */.mh)((0,text_line/* linesIn */.hl)(file), at.range.start)}`;
    return (0,reason/* because */.xx)('parameters-changed') `${`${at.path}${line}`} (${at.name}) depends on a parameter to which ${path} gives another value now, and what that makes of the policy was not checked`;
}
/** Whether a file stands in the folder of another, in one of the two above, or right below one of these. */
function isNear(path, of) {
    const folders = (0,text_path/* foldersOver */.mA)(of);
    return folders.includes((0,text_path/* folderOf */.yS)(path)) || folders.includes((0,text_path/* folderOf */.yS)((0,text_path/* folderOf */.yS)(path)));
}

;// CONCATENATED MODULE: ./runs/passed-over.js
/**
 * Which of the changed files are read for policies, and what is said of the others.
 *
 * What the input `paths` leaves out, and files in code, are never checked. They are read
 * all the same, so that nobody takes silence for a pass: a policy that was left out is
 * counted and named, and so is code that names actions.
 */





/** So many are read for what is only a note. */
const mostForNotes = 300;
/** The changed files by what is done with them. */
function sortOut(changes, paths) {
    const present = changes.filter(({ status }) => status !== 'removed');
    const wanted = new Set(matching(present.map(({ path }) => path), paths));
    const chosen = present.filter(({ path }) => wanted.has(path));
    const others = chosen.filter(({ path }) => !(0,sources/* isRead */.H9)(path));
    const leftOut = present.filter(({ path }) => !wanted.has(path) && (0,sources/* isWanted */.Yu)(path));
    const inCode = others.filter(({ path }) => (0,sources/* isCode */._m)(path));
    return {
        candidates: chosen.filter(({ path }) => (0,sources/* isRead */.H9)(path)),
        unread: others.filter(({ previousPath }) => previousPath !== undefined && (0,sources/* isRead */.H9)(previousPath)),
        leftOut: leftOut.slice(0, mostForNotes),
        inCode: inCode.slice(0, mostForNotes),
        unseen: Math.max(0, leftOut.length - mostForNotes) + Math.max(0, inCode.length - mostForNotes),
    };
}
/** What is said of the policies that were left out, and of code that names actions. */
function passedOver({ leftOut, inCode, unseen }, cache, isEvidence) {
    const policies = leftOut
        .filter(({ path }) => !isEvidence(path))
        .flatMap((change) => textAt(cache, headOf(change)))
        .filter((file) => (0,sources/* discover */.k4)([file]).some(({ kind }) => kind === 'policy'))
        .map(({ path }) => path);
    const places = inCode
        .flatMap((change) => textAt(cache, headOf(change)))
        .flatMap((file) => {
        const offset = (0,sources/* firstGrant */.b3)(file);
        return offset === undefined ? [] : [`${file.path}:${(0,text_line/* lineAt */.mh)((0,text_line/* linesOf */.Dx)(file.text), offset)}`];
    });
    return [
        ...(policies.length === 0
            ? []
            : [
                (0,message/* message */.iU) `the input ${'paths'} leaves out ${policies.length} changed ${(0,message/* words */.aL)(policies.length === 1 ? 'file' : 'files')} with a policy: ${(0,message/* quotedList */.p4)(policies)}`,
            ]),
        ...(places.length === 0
            ? []
            : [
                (0,message/* message */.iU) `${places.length} changed ${(0,message/* words */.aL)(places.length === 1 ? 'file' : 'files')} in code ${(0,message/* words */.aL)(places.length === 1 ? 'names' : 'name')} IAM actions, and code is not read: ${(0,message/* quotedList */.p4)(places)}`,
            ]),
        ...(unseen === 0
            ? []
            : [
                (0,message/* message */.iU) `${unseen} further changed ${(0,message/* words */.aL)(unseen === 1 ? 'file' : 'files')} in code or left out by the input ${'paths'} were not looked at`,
            ]),
    ];
}

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./runs/reached.js


/** The snapshot with the files among its companions that the changed ones reach; of a whole repository nothing was changed. */
function withReached(snapshot, { isAll }) {
    const { changed, deleted, companions } = snapshot;
    if (isAll === true || companions.length === 0)
        return snapshot;
    const old = changed.flatMap(({ path, base }) => (base === undefined ? [] : [{ path, text: base }]));
    const after = [...changed.map(({ path, text }) => ({ path, text })), ...companions];
    const places = (0,sources/* reachedBy */.Kg)(changed.map(({ path }) => path), [...old, ...deleted, ...companions], after);
    const byPath = (0,group/* grouped */.z)(places, ({ path }) => path);
    const reached = companions.filter(({ path, unread }) => unread === undefined && byPath.has(path));
    if (reached.length === 0)
        return snapshot;
    return {
        ...snapshot,
        changed: [
            ...changed,
            ...reached.map(({ path, text }) => ({ path, text, base: text, hunks: [], only: byPath.get(path) ?? [] })),
        ],
        companions: companions.filter((file) => !reached.includes(file)),
        unsearched: usesAtHand(reached.map(({ path }) => path), after),
    };
}
/** Where what was read gives a policy of these files to somebody, and leads to no use that is followed. */
function usesAtHand(paths, files) {
    return (0,sources/* mayHandOn */.Iq)(paths, files).map(({ path, name, why, inAccounts }) => ({
        ...{ kind: inAccounts === undefined ? 'use' : kinds[inAccounts], paths: [path], name, why },
    }));
}
const kinds = { any: 'accounts', named: 'named-accounts' };

;// CONCATENATED MODULE: ./runs/takers.js
/**
 * Who takes what changed files give out, from folders that no changed file leads to.
 *
 *   modules/acts/main.tf   changed     output "acts" { value = ["s3:*"] }
 *   live/main.tf           unchanged   Action = module.acts.acts              grants something else from now on
 *
 * Asked only where something that is given out is another value. Of what does not read like a grant, few files are
 * searched: most values that modules give out have nothing to do with policies.
 */



/** How many files are read to find out who takes what may bear on grants, and what does not. */
const takers_mostSearched = { granting: 3_000, other: 540 };
const nobody = { files: [], gaps: [] };
/** The files among `paths`, as they are at the head, that take what the changed ones give out. */
async function takersElsewhere({ changed, before, after }, paths, cache) {
    const given = (0,sources/* givesOut */.ro)(changed, before, after);
    if (given.length === 0)
        return nobody;
    const givers = [...new Set(given.map(({ path }) => path))];
    const known = new Set([...changed, ...after.map(({ path }) => path)]);
    const candidates = paths.filter((path) => !known.has(path) && given.some(({ mayTake }) => mayTake(path)));
    const granting = given.find(({ mayGrant }) => mayGrant);
    if (candidates.length > (granting === undefined ? takers_mostSearched.other : takers_mostSearched.granting))
        return granting === undefined ? nobody : { files: [], gaps: [takers_unsearched(granting, candidates.length)] };
    const read = await atHead(candidates, cache);
    const takers = (0,sources/* usersOf */.ev)(givers, [...after, ...read]).filter(({ path }) => !known.has(path));
    return { files: await understoodFrom(takers, after, paths, cache), gaps: [] };
}
/** The files among `paths`, as they are at the head, that write what the changed ones attach and did not before. */
async function heldElsewhere({ changed, before, after }, paths, cache) {
    const sought = (0,sources/* attachesAnew */.re)(changed, before, after);
    if (sought.length === 0)
        return nobody;
    const known = new Set([...changed, ...after.map(({ path }) => path)]);
    const candidates = paths.filter((path) => !known.has(path) && (0,sources/* mayHold */.BV)(path, sought));
    if (candidates.length > takers_mostSearched.granting)
        return { files: [], gaps: [unfound(candidates.length)] };
    const read = await atHead(candidates, cache);
    const all = [...after, ...read];
    const held = [...new Set((0,sources/* heldIn */.$f)(sought, all).map(({ path }) => path))];
    const wanted = new Set([...held, ...(held.length === 0 ? [] : (0,sources/* usersOf */.ev)(held, all).map(({ path }) => path))]);
    const holding = read.filter(({ path }) => wanted.has(path));
    return { files: await understoodFrom(holding, after, paths, cache), gaps: [] };
}
function takers_unsearched({ path, name }, count) {
    return (0,reason/* because */.xx)('unsearched-readers') `who takes ${name} of ${path}, which this pull request changes, was not searched, since the repository has ${count} files that may`;
}
function unfound(count) {
    return (0,reason/* because */.xx)('unsearched-readers') `which file writes the policies that this pull request attaches was not searched, since the repository has ${count} files that may`;
}
function atHead(paths, cache) {
    return cache.seen(paths.map((path) => ({ version: 'head', path })));
}

;// CONCATENATED MODULE: ./runs/gather.js



















/** What there is to know about the change in `repository`, and the config that says how to judge it. */
async function gather(surroundings, repository) {
    const { inputs, today } = surroundings;
    const [changes, base] = await Promise.all([repository.changes(), repository.pathsAtBase()]);
    const cache = cacheFiles(repository, surroundings.local, base.paths);
    const { candidates, unread, ...sorted } = sortOut(changes.files, inputs.paths);
    const gone = deletedIn(changes.files);
    const near = companions([...candidates, ...gone], changes.files, base.paths);
    const attributes = attributesFor([...candidates, ...unread], changes.files, base.paths);
    const [artifact] = await Promise.all([
        candidates.length === 0 ? world_artifacts/* noFiles */.J : readArtifact(surroundings),
        cache.fetch([
            ...firstOf(candidates),
            ...near,
            ...[...sorted.leftOut, ...sorted.inCode].map(headOf),
            ...[...unread, ...gone].flatMap(baseOf),
            ...attributes,
            ...(candidates.length === 0 ? [] : deploymentsAtBase(cache)),
            ...cache.atBase(evidencePaths(inputs)),
        ]),
    ]);
    await cache.fetch(candidates.flatMap((change) => (isWorthItsBase(change, cache) ? baseOf(change) : [])));
    const { config, repaired, ...proposed } = await configOfRun(surroundings, changes.files, cache);
    const mapped = config.mappings.flatMap(({ findings }) => findings);
    const findings = await cache.all([...inputs.findings, ...mapped.filter((pattern) => !isInArtifact(pattern))]);
    const [evidence, isChosen] = [isEvidence(inputs, config), (0,glob/* chooser */.yx)(inputs.paths)];
    const encodings = checkedOutAs(textsAt(attributes, cache));
    const { files, links } = await readChanged({ changes, candidates, unread }, cache, (change) => changedFile(change, cache, evidence, encodings));
    const beside = [...links, ...(await cache.seen(near))];
    const atHead = pathsAtHead(changes.files, base);
    const around = await filesAround(beside, changes, [...candidates, ...gone], { base, atHead: atHead.paths, cache });
    const elsewhere = await meantElsewhere(changes, base, cache, (path) => isChosen(path) && !evidence(path));
    const absent = candidates.length === 0 ? [] : notInArtifact(mapped.filter(isInArtifact), artifact);
    const snapshot = {
        head: repository.head,
        changed: await dated(files.flatMap(({ file }) => (file === undefined ? [] : [file])), candidates, [...findings.files, ...artifact.files].some(tellsDate) ? repository : undefined),
        deleted: textsAt(gone.flatMap(baseOf), cache),
        companions: around.files,
        keepAdded: proposed.keepAdded,
        repaired,
        broken: [...proposed.broken, ...(await brokenAtHead(inputs, changes.files, isFindings(inputs, config), cache))],
        changedEvidence: changes.files.map(({ path }) => path).filter(evidence),
        named: namedIn(config, [...candidates, ...unread]),
        passedOver: passedOver({ ...sorted, candidates, unread }, cache, evidence),
        findings: [...findings.files, ...artifact.files],
        evidenceGaps: [...base.gaps, ...findings.gaps, ...artifact.gaps, ...absent],
        gaps: [...changes.gaps, ...files.flatMap(({ gaps }) => gaps), ...elsewhere, ...around.gaps],
        origins: [...artifact.notes, ...proposed.notes],
        ...{ commands: commandsAnswered(cache), deployments: textsAt(deploymentsAtBase(cache), cache) },
        catalogue: await catalogueFrom(cache, inputs),
        today,
        ownWorkflow: changes.files.find(({ path }) => path === surroundings.ownWorkflow)?.path,
    };
    return { snapshot: withReached(snapshot, changes), config, ...atHead, cache };
}
/** Few files are read in one go; of many, only those that can hold a policy are worth their old version. */
function firstOf(changes) {
    return [...changes.map(headOf), ...(changes.length <= 50 ? changes.flatMap(baseOf) : [])];
}
/**
 * What is reviewed of the changed files, and those that are symbolic links, as what they lead to: it is a part of the folder
 * that they stand in. Where all of a repository is looked at, that is looked at where it stands.
 */
async function readChanged({ changes, candidates, unread }, cache, read) {
    // None of them is removed.
    const refs = candidates.map(headOf);
    const links = await cache.seen(refs.filter((ref) => cache.blob(ref).kind === 'link'));
    const texts = new Set(changes.isAll === true && links.length > 0 ? textsAt(refs, cache).map(({ text }) => text) : []);
    const followed = new Set(links.flatMap(({ path, text, unread: why }) => (why === undefined && texts.has(text) ? [path] : [])));
    return { files: [...candidates, ...unread].filter(({ path }) => !followed.has(path)).map(read), links };
}
function textsAt(refs, cache) {
    return refs.flatMap((ref) => textAt(cache, ref));
}
/** The files beside the changed ones, with those that these lead to, and with those that take from other folders what they give out. */
async function filesAround(beside, { files, isAll }, changed, { base, atHead, cache }) {
    const { before, after } = sidesOf(changed, cache);
    const neighbours = await neighboursOf([...after, ...before, ...beside], untouched(files, base.paths), cache);
    const near = [...beside, ...neighbours];
    if (isAll === true)
        return { files: near, gaps: [] };
    const sides = { changed: files.map(({ path }) => path), before: [...before, ...near], after: [...after, ...near] };
    const takers = await takersElsewhere(sides, atHead, cache);
    const held = await heldElsewhere({ ...sides, after: [...sides.after, ...takers.files] }, atHead, cache);
    return { files: [...near, ...takers.files, ...held.files], gaps: [...takers.gaps, ...held.gaps] };
}
/** What the changed files mean in others and nobody followed. */
async function meantElsewhere(changes, base, cache, isAsked) {
    const moved = await movedLinks(changes.files, base, cache);
    return [
        ...moved,
        ...(await madeOfChanged(changes, isAsked, base, cache)),
        ...(await givenElsewhere(changes, isAsked, base, cache)),
        ...(await changedInside(changes, isAsked, cache)),
    ];
}
function evidencePaths({ config, catalogue, findings }) {
    return [config, ...(catalogue === undefined ? [] : [catalogue]), ...findings];
}
function isInArtifact(pattern) {
    return pattern.startsWith(world_artifacts/* artifactPrefix */.D);
}
/** The files of the artifact that the inputs name. */
async function readArtifact({ artifacts, inputs: { artifact } }) {
    return artifact === undefined ? world_artifacts/* noFiles */.J : artifacts.read(artifact);
}
/** What the config expects of an artifact and what is not in it; nothing where the artifact itself could not be read. */
function notInArtifact(patterns, { files, gaps }) {
    if (gaps.length > 0)
        return [];
    const paths = files.map(({ path }) => path);
    return [...new Set(patterns)]
        .filter((pattern) => !paths.includes(pattern) && matching(paths, [pattern]).length === 0)
        .map((pattern) => (0,reason/* because */.xx)('pattern-without-artifact') `the config names ${pattern}, and no artifact was read that holds it`);
}
/** Whether a path is one of findings, of the config or of the catalogue. */
function isEvidence(inputs, config) {
    const isOfFindings = isFindings(inputs, config);
    return (path) => path === inputs.config || path === inputs.catalogue || isOfFindings(path);
}
function isFindings(inputs, { mappings }) {
    return (0,glob/* chooser */.yx)([...inputs.findings, ...mappings.flatMap(({ findings }) => findings)]);
}
/** The unchanged files that the changed ones are understood with, at head: what the base lists and the pull request leaves alone. */
function companions(candidates, changes, basePaths) {
    const globs = [...new Set(candidates.flatMap(({ path }) => (0,sources/* companionsOf */.Lo)(path)))];
    if (globs.length === 0)
        return [];
    return matching(untouched(changes, basePaths), globs).map((path) => ({ version: 'head', path }));
}
/** The deleted files that may have held a policy; what the input `paths` leaves out as well, since it may stand elsewhere now. */
function deletedIn(changes) {
    return changes.filter(({ path, status }) => status === 'removed' && (0,sources/* isWanted */.Yu)(path));
}
/** The paths at the head, and the links that the pull request leaves alone. */
function pathsAtHead(changes, { paths, links }) {
    const there = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
    return { paths: [...untouched(changes, paths), ...there], links: untouched(changes, links) };
}
/** The files at head and as the base had them: a module that only the base called says what the base granted. */
function sidesOf(changes, cache) {
    const worth = changes.filter((change) => isGone(change) || isWorthItsBase(change, cache));
    const there = changes.filter((change) => !isGone(change));
    return { before: textsAt(worth.flatMap(baseOf), cache), after: textsAt(there.map(headOf), cache) };
}
function isGone({ status }) {
    return status === 'removed';
}
/** The paths of the base that the pull request leaves alone. */
function untouched(changes, basePaths) {
    const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
    return basePaths.filter((path) => !touched.has(path));
}
/** The changed files that an entry of the config names by their paths; a glob may be about others. */
function namedIn({ mappings }, changes) {
    const names = new Set(mappings.flatMap(({ paths }) => paths).filter((path) => !(0,glob/* partsOf */.CI)(path).isGlob));
    return changes.map(({ path }) => path).filter((path) => names.has(path) || names.has(`./${path}`));
}
/** Whether findings may say when they were made, in whichever spelling; lists by hand do not. */
function tellsDate({ text }) {
    return /(?:analyzed|updated)_?at|job_?(?:completion|creation)_?date/i.test(text);
}
/** The files with their last change at the base, where `repository` is to be asked. */
async function dated(files, changes, repository) {
    const oldPaths = new Map(changes.map(({ path, previousPath }) => [path, previousPath ?? path]));
    const pathOf = ({ path, base }) => base === undefined ? undefined : oldPaths.get(path);
    const paths = files.flatMap((file) => pathOf(file) ?? []);
    if (repository === undefined || paths.length === 0)
        return files;
    const dates = await repository.lastChanges(paths);
    return files.map((file) => ({ ...file, previousPath: pathOf(file), lastChanged: dates.get(pathOf(file) ?? '') }));
}
/** The catalogue that the inputs name; `undefined` for the bundled one. Throws a `UserError` where it cannot be read. */
async function catalogueFrom(cache, { catalogue }) {
    if (catalogue === undefined)
        return undefined;
    const file = await cache.one(catalogue);
    if (file !== undefined)
        return (0,policy_catalogue/* readCatalogue */.YW)(file.path, file.text);
    throw new errors/* UserError */.yo(`catalogue \`${catalogue}\` does not exist at the base commit`, 'commit it there, or write it outside the repository in an earlier step');
}

// EXTERNAL MODULE: ./review/analyse.js + 33 modules
var analyse = __webpack_require__(7309);
// EXTERNAL MODULE: ./review/freshness.js
var freshness = __webpack_require__(5141);
;// CONCATENATED MODULE: ./review/asked-as-of.js
/**
 * A first report → what the history of the base branch is to be asked for, so that young is not taken for unused.
 */


/** What to ask the history for: the files changed since the period began of which something would go, and those beside them from which it may have come. */
function askedAsOf({ matches, tallies, period }, { changed, deleted, companions, today }) {
    const going = tallies.flatMap(({ at, removed, withheld }) => (removed.length + withheld.length > 0 ? [at] : []));
    const [places, files] = [new Set(going.map(placeOf)), new Set(going.map(({ path }) => path))];
    const parties = new Set(matches.flatMap(({ at, parties: all }) => (places.has(placeOf(at)) ? all : [])));
    const [oldest] = [...parties].flatMap((party) => (0,freshness/* newestDate */.T4)(party) ?? []).sort();
    const time = Math.min(Date.parse(oldest ?? ''), Date.parse(today)) - period * 86_400_000;
    if (Number.isNaN(time))
        return undefined;
    const day = new Date(time).toISOString().slice(0, 10);
    const paths = changed
        .filter(({ path, base, lastChanged }) => base !== undefined && isAfter(lastChanged, day) && files.has(path))
        .map(({ path }) => path);
    if (paths.length === 0)
        return undefined;
    const [asked, folders] = [new Set(paths), new Set(paths.map(folderOf))];
    const near = [...changed.filter(({ base }) => base !== undefined), ...deleted, ...companions].map(({ path }) => path);
    const beside = near.filter((path) => folders.has(folderOf(path)) && (0,sources/* isWanted */.Yu)(path) && !asked.has(path));
    return { day, paths, beside: [...new Set(beside)].slice(0, mostBeside) };
}
/** The files of `then` that may have held policies and are gone, those nearest to what is asked for first, as many as are asked for. */
function goneSince(then, now, { paths, beside }) {
    const known = new Set([...now, ...paths, ...beside]);
    const gone = then.filter((path) => !known.has(path) && (0,sources/* isWanted */.Yu)(path));
    const folders = new Set(paths.map(folderOf));
    const isNear = (path) => folders.has(folderOf(path));
    return [...gone.filter(isNear), ...gone.filter((path) => !isNear(path))].slice(0, mostBeside);
}
/** How many files are asked for besides. */
const mostBeside = 200;
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function isAfter(time, day) {
    return time !== undefined && Date.parse(time) > Date.parse(`${day}T23:59:59Z`);
}
function placeOf({ path, name }) {
    return `${path}\n${name}`;
}

// EXTERNAL MODULE: ./text/file.js
var text_file = __webpack_require__(5911);
// EXTERNAL MODULE: ./match/entries.js
var match_entries = __webpack_require__(8063);
;// CONCATENATED MODULE: ./runs/mapped-files.js
/**
 * The files that the pull request leaves alone and an entry of the config maps to the same principals.
 *
 *   policies/deploy/a.json   unchanged   sqs:PurgeQueue      an entry for `policies/deploy/**`
 *   policies/deploy/b.json   changed     sqs:PurgeQueue      so it is not new to whom the entry names
 *
 * They are only asked for where something would count as new.
 */




/** How many such files are read. */
const mostMapped = 300;
/** How many places in them are named that were not understood. */
const mapped_files_mostNamed = 5;
/** The files; `undefined` where nothing counts as new or no entry maps another one. */
async function mappedFiles(report, gathered) {
    const { snapshot, config, paths, cache } = gathered;
    const fresh = report.reviewed.filter(({ looksNew }) => looksNew);
    const asked = config.mappings.filter((entry) => fresh.some(({ found }) => (0,match_entries/* speaksOf */.Tq)(entry, found.policy)));
    const entries = config.mappings.filter((entry) => asked.some((each) => each === entry || sharesWith(each, entry)));
    if (entries.length === 0)
        return undefined;
    const known = new Set([...snapshot.changed, ...snapshot.deleted, ...snapshot.companions].map(({ path }) => path));
    const others = paths.filter((path) => !known.has(path) && (0,sources/* isWanted */.Yu)(path) && entries.some((entry) => (0,match_entries/* mayReach */.Bs)(entry, path)));
    const atHand = snapshot.companions.filter(({ path }) => entries.some((entry) => (0,match_entries/* mayReach */.Bs)(entry, path)));
    if (others.length + atHand.length === 0)
        return undefined;
    if (others.length > mostMapped)
        return {
            files: [],
            gaps: [
                (0,reason/* because */.xx)('too-many-mapped') `whether everything that looks new is new was not found out, since entries in the config map ${others.length} other files to the same principals, more than the ${mostMapped} that are read`,
            ],
        };
    const files = await cache.seen(others.map((path) => ({ version: 'head', path })));
    return {
        files,
        gaps: [...files.flatMap(mapped_files_unreadable), ...notUnderstood([...files, ...atHand], [...files, ...snapshot.companions])],
    };
}
/** What of the files nobody could read: it may grant what looks new, so it never counts as nothing. */
function notUnderstood(files, together) {
    const own = new Set(files.filter(({ unread }) => unread === undefined).map(({ path }) => path));
    const open = (0,sources/* discover */.k4)(together).flatMap((found) => {
        const why = whyOpen(found);
        const { at } = found.kind === 'policy' ? found.policy : found;
        return why === undefined || !own.has(at.path)
            ? []
            : [
                (0,reason/* because */.xx)('mapped-not-understood') `whether everything that looks new is new cannot be told, since ${at.path} (${at.name}), which an entry in the config maps to the same principals, could not be understood: ${why}`,
            ];
    });
    const more = open.length - mapped_files_mostNamed;
    return more > 0
        ? [
            ...open.slice(0, mapped_files_mostNamed),
            (0,reason/* because */.xx)('mapped-not-understood') `${more} more places that entries map could not be understood`,
        ]
        : open;
}
/** Why nobody can tell what it grants; `undefined` where that is known. */
function whyOpen(found) {
    if (found.kind === 'skipped')
        return found.incomplete ? found.why : undefined;
    const { unread, statements, leftAlone } = found.policy;
    if (leftAlone !== undefined)
        return undefined;
    const [first] = unread;
    if (first !== undefined)
        return first.why;
    return statements.some(isOpen) ? (0,message/* words */.aL)('what a statement of it allows is not determined') : undefined;
}
function isOpen({ effect, actions }) {
    return effect !== 'Deny' && (effect === 'unknown' || actions.values.some(({ kind }) => kind === 'opaque'));
}
function sharesWith(one, other) {
    return [...one.principals, ...(one.stacks ?? [])].some((each) => [...other.principals, ...(other.stacks ?? [])].includes(each));
}
function mapped_files_unreadable({ path, unread }) {
    return unread === undefined
        ? []
        : [
            (0,reason/* because */.xx)('unread-file') `${path}, which an entry in the config maps to the same principals, could not be read: ${unread}`,
        ];
}

// EXTERNAL MODULE: ./inventory/recognise.js
var recognise = __webpack_require__(5571);
// EXTERNAL MODULE: ./match/witness.js
var witness = __webpack_require__(7856);
// EXTERNAL MODULE: ./policy/names.js
var policy_names = __webpack_require__(828);
// EXTERNAL MODULE: ./sources/source.js
var source = __webpack_require__(4623);
;// CONCATENATED MODULE: ./text/name-parts.js
/**
 * A name → the texts of which one stands wherever files give it, in full or put together.
 *
 *   prod-api    "prod-api"                    prod-api
 *               "${var.env}-api"              }-api
 *               format("prod-%s", var.app)    prod-%s
 *               join("-", [var.env, "api"])   "api"
 *
 * It is put together where one of its words ends. Where no file writes a word of it at all, none of them stands there.
 */
/** The texts, in lower case. */
function writtenFor(name) {
    const parts = Array.from(name, (_, at) => (endsWord(name, at) ? partsAt(name, at) : [])).flat();
    return [name, ...parts].map((text) => text.toLowerCase());
}
function endsWord(name, at) {
    const [before, after] = [name.charAt(at - 1), name.charAt(at)];
    return at > 0 && (isMark(before) || isMark(after) || (!/[A-Z]/.test(before) && /[A-Z]/.test(after)));
}
function isMark(character) {
    return !/[a-z\d]/i.test(character);
}
function partsAt(name, at) {
    const [first, last] = [name.slice(0, at), name.slice(at)];
    const quoted = isMark(last.charAt(0)) ? [] : [`"${last}"`, `'${last}'`];
    return [`}${last}`, `%s${last}`, `${first}\${`, `${first}%s`, ...quoted];
}
/** Whether the name stands in the text by itself, and not inside a longer word; without regard to case. */
function name_parts_namedIn(text, name) {
    const [all, asked] = [text.toLowerCase(), name.toLowerCase()];
    for (let at = all.indexOf(asked); at >= 0; at = all.indexOf(asked, at + asked.length)) {
        if (!/[\w-]/.test(all.charAt(at - 1)) && !/[\w-]/.test(all.charAt(at + asked.length)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./text/names-in-text.js
var names_in_text = __webpack_require__(2773);
;// CONCATENATED MODULE: ./runs/read-up-to.js
/** How many characters of other files are read. */
const mostCharacters = 20_000_000;
/** How many files are asked for at once. */
const atOnce = 600;
/** The files of these paths at the head; `undefined` where they are too many. */
async function readUpTo(paths, limits, cache) {
    if (paths.length > limits.mostSearched)
        return undefined;
    const { files, asked } = await readFirst(paths, limits, cache);
    return asked < paths.length ? undefined : files;
}
/** The files of these paths at the head, the first ones where they are too many. */
async function readFirst(paths, { mostSearched }, cache) {
    const files = [];
    const end = Math.min(paths.length, mostSearched);
    let [asked, left] = [0, mostCharacters];
    while (asked < end && left >= 0) {
        const some = paths.slice(asked, Math.min(asked + atOnce, end)).map((path) => ({ version: 'head', path }));
        const seen = await cache.seen(some);
        for (const { text } of seen)
            left -= text.length;
        files.push(...seen);
        asked += some.length;
    }
    return { files, asked };
}

;// CONCATENATED MODULE: ./runs/granted-elsewhere.js
/**
 * What looks new to somebody → the unchanged files that may grant it to the same one already, from anywhere.
 *
 *   live/a.yaml    unchanged   RoleName: api   s3:DeleteObject
 *   live/b.yaml    new         RoleName: api   s3:DeleteObject    a copy is not new, whatever is deleted later
 *
 * Asked only where something that is reported unused looks new, for the principals of whom it is reported: a role that
 * the pull request makes has no findings, so nothing is read for it. The text only chooses what is read: the files that
 * hold the name or put it together, what these are understood with, and what they attach; where an inventory shows who
 * has a policy that names nobody, every policy. Whose it is, matching says, as of any other.
 *
 * What is reported unused of somebody is mostly granted to him somewhere. So where not every file could be read, one
 * that holds a policy of his was not understood, and what was read does not settle it, the verdict is incomplete, as it
 * is for files that entries of the config map. Where files are more than are read, the likeliest are read: most often
 * they settle it.
 */















/** How many places of a kind are named that leave it open. */
const granted_elsewhere_mostNamed = 5;
/** The report on what was read, with the files that may have granted what looks new. */
async function withGrantedElsewhere(read, repository, judge) {
    const asked = askedIn(read.report);
    if (asked.length === 0)
        return read;
    const search = await searched(asked, read, repository);
    const { mapped = [] } = read.gathered.snapshot;
    const again = search.files.length === 0 ? read : judgedWith(read, { mapped: [...mapped, ...search.files] }, judge);
    const gaps = gapsIn(search, [...new Set(askedIn(again.report).map(policy_names/* principalName */.Io))]);
    return gaps.length === 0 ? again : judgedWith(again, { gaps: [...again.gathered.snapshot.gaps, ...gaps] }, judge);
}
function judgedWith({ gathered }, more, judge) {
    const snapshot = { ...gathered.snapshot, ...more };
    return { gathered: { ...gathered, snapshot }, report: judge(snapshot, gathered.config) };
}
/** Those of whom something is reported unused that looks new. */
function askedIn({ reviewed }) {
    const parties = reviewed.flatMap(({ looksNew, matched }) => !looksNew ? [] : matched.kind === 'matched' ? matched.parties : (matched.others?.parties ?? []));
    return [
        ...new Set(parties.flatMap(({ principal, findings }) => principal === undefined || findings.length === 0 ? [] : [principal])),
    ];
}
async function searched(asked, { gathered, report }, repository) {
    const { snapshot, config, paths, cache } = gathered;
    const atHand = [...snapshot.changed, ...snapshot.companions].map(({ path, text }) => ({ path, text }));
    const known = new Set([...atHand, ...snapshot.deleted, ...(snapshot.mapped ?? []), ...snapshot.findings].map(({ path }) => path));
    const names = asked.map(policy_names/* principalName */.Io);
    const near = report.reviewed.flatMap(({ looksNew, found }) => (looksNew ? [found.policy.at.path] : []));
    const others = paths.filter((path) => !known.has(path) && path !== config.config && (0,sources/* isWanted */.Yu)(path));
    const read = await readFirst(likeliestFirst(others, names, near), repository, cache);
    const written = (0,names_in_text/* namesInText */.F)(names.flatMap(writtenFor));
    const isNaming = ({ path, text }) => written(`${path}\n${text}`.toLowerCase()).size > 0;
    // What is deployed says of policies whose they are that name nobody.
    const isAny = snapshot.findings.some(({ text }) => (0,recognise/* mayHoldInventory */.PZ)(text));
    const naming = read.files.filter((file) => (0,text_file/* mayMatter */.d)(file, (each) => isNaming(each) || (isAny && (0,sources/* mayHoldPolicy */.D9)(each))));
    const files = await understoodFrom(naming.filter(({ unread }) => unread === undefined), atHand, paths, cache);
    const held = await heldElsewhere({ changed: files.map(({ path }) => path), before: [], after: files }, paths, cache);
    const accounts = new Set(asked.map(witness/* accountOf */.XP));
    const all = [...atHand, ...files, ...held.files];
    // What is applied to another account is somebody else's of the same name.
    const isElsewhere = (account) => account !== undefined && !accounts.has(account);
    return {
        files: [...files, ...held.files].filter(({ path }) => !isElsewhere((0,sources/* onlyAccountOf */.V$)(path, all))),
        unread: naming.filter(({ unread }) => unread !== undefined),
        all: others.length,
        asked: read.asked,
    };
}
/** The paths, first those with a name in them, then those near what looks new, then those that look like a policy's. */
function likeliestFirst(paths, names, near) {
    const namesIn = (0,names_in_text/* namesInText */.F)(names.map((name) => name.toLowerCase()));
    const folders = new Set(near.flatMap(text_path/* foldersOver */.mA));
    const rank = (path) => {
        if (namesIn(path.toLowerCase()).size > 0)
            return 0;
        if (folders.has((0,text_path/* folderOf */.yS)(path)))
            return 1;
        return (0,sources/* looksLikePolicy */.QC)(path) ? 2 : 3;
    };
    const ranked = paths.map((path) => ({ path, rank: rank(path) }));
    return ranked.sort((one, other) => one.rank - other.rank).map(({ path }) => path);
}
/** What leaves open whether it is new to those of these names. */
function gapsIn({ files, unread, all, asked }, names) {
    if (names.length === 0)
        return [];
    const who = (0,message/* quotedList */.p4)(names);
    const cut = asked === all
        ? []
        : [
            (0,reason/* because */.xx)('unsearched-grants') `whether everything that looks new to ${who} is new was not found out, since the repository has ${all} other files that may grant it, of which ${asked} were read`,
        ];
    const open = unread.flatMap(({ path, unread: why }) => why === undefined
        ? []
        : [(0,reason/* because */.xx)('unread-file') `${path}, which may grant to ${who} what looks new, could not be read: ${why}`]);
    return [...cut, ...open.slice(0, granted_elsewhere_mostNamed), ...granted_elsewhere_notUnderstood(files, names).slice(0, granted_elsewhere_mostNamed)];
}
/** What of the files nobody could read and may be theirs: it never counts as nothing. */
function granted_elsewhere_notUnderstood(files, names) {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return (0,sources/* discover */.k4)(files).flatMap((found) => {
        const why = whyOpen(found);
        if (why === undefined)
            return [];
        const { path, name } = found.kind === 'policy' ? found.policy.at : found.at;
        const theirs = names.filter((each) => mayBeOf(each, found, texts.get(path) ?? ''));
        return theirs.length === 0
            ? []
            : [
                (0,reason/* because */.xx)('grants-not-understood') `whether everything that looks new to ${(0,message/* quotedList */.p4)(theirs)} is new cannot be told, since ${path} (${name}), which may grant it, could not be understood: ${why}`,
            ];
    });
}
/** Whether something is of the one of this name, by what the files say; where they do not, by what the file names. */
function mayBeOf(name, found, text) {
    const refs = found.kind === 'policy' ? found.attachedTo : [];
    const isOpen = refs.length === 0 || refs.some(({ kind }) => kind === 'unknown');
    return refs.some((ref) => ref.kind !== 'unknown' && (0,source/* mayBeCalled */.GT)(ref, name)) || (isOpen && name_parts_namedIn(text, name));
}

// EXTERNAL MODULE: ./review/held-back.js
var held_back = __webpack_require__(2971);
;// CONCATENATED MODULE: ./runs/rest-of-repository.js
/**
 * The files of the repository that the pull request leaves alone, where one policy must be told from all others.
 *
 * What is deployed may be another policy of the repository, of a file that nobody would read otherwise, and a script
 * may give a policy's file to somebody. So wherever an inventory says whose a policy is, everything that can hold or
 * name one is read, up to a limit; beyond it, that is told, and what rests on content alone is left as it is.
 */





/** The rest of the repository; `undefined` where nothing is known of what is deployed. */
async function restOfRepository({ findings, changed, companions }, paths, readUpTo) {
    if (!findings.some(({ text }) => (0,recognise/* mayHoldInventory */.PZ)(text)))
        return undefined;
    const known = new Set([...findings, ...changed, ...companions].map(({ path }) => path));
    const candidates = paths.filter((path) => !known.has(path) && ((0,sources/* isWanted */.Yu)(path) || (0,held_back/* mayName */.v)(path)));
    const read = await readUpTo(candidates);
    if (read === undefined) {
        const uncompared = (0,reason/* because */.xx)('uncompared-policies') `the other policies of the repository were not compared, since ${candidates.length} of its files may hold one`;
        return { files: [], uncompared };
    }
    const unread = read.find((file) => file.unread !== undefined && (0,text_file/* mayMatter */.d)(file, isCompared));
    if (unread?.unread !== undefined) {
        const uncompared = (0,reason/* because */.xx)('uncompared-policies') `the other policies of the repository were not all compared, since ${unread.path} could not be read: ${unread.unread}`;
        return { files: [], uncompared };
    }
    return { files: read.filter(isCompared), uncompared: undefined };
}
function isCompared(file) {
    return (0,held_back/* mayName */.v)(file.path) || (0,sources/* mayHoldPolicy */.D9)(file);
}

;// CONCATENATED MODULE: ./runs/other-users.js
/**
 * Who else uses what is about to be edited, beyond the modules that were read.
 *
 *   analysed ─► paths about to be edited ─► all files that may use them ─► those that do ─► analysed again
 *
 * Every file of the repository that may call a module or name a file is read, in batches and
 * up to a limit; beyond it, somebody unknown may use what is edited, and it is left as it is.
 * Where an inventory says whose a policy is, the rest of the repository is compared as well.
 * Only where something is about to be edited, or callers may say whose a policy is, is
 * anything read at all.
 */












/** The report on what was gathered, once everybody who uses what it edits was searched for. */
async function analysed(read, repository, judge = analyse/* analyse */.K) {
    const { gathered, report } = await withGrantedElsewhere(await withMapped(read, judge), repository, judge);
    const { snapshot, config } = gathered;
    const asOf = await readAsOf(report, snapshot, repository);
    if (asOf === undefined)
        return withUsers(report, gathered, repository, judge);
    const aged = { ...snapshot, asOf };
    const told = judge(aged, config);
    const whole = goingIn(told) === goingIn(report) ? undefined : await withGone(asOf, snapshot, gathered.paths, repository);
    return whole === undefined
        ? withUsers(told, { ...gathered, snapshot: aged }, repository, judge)
        : withUsers(judge({ ...snapshot, asOf: whole }, config), { ...gathered, snapshot: { ...snapshot, asOf: whole } }, repository, judge);
}
/** With what entries of the config map to the same principals, where something would count as new. */
async function withMapped(gathered, judge) {
    const { snapshot, config } = gathered;
    const report = judge(snapshot, config);
    const mapped = await mappedFiles(report, gathered);
    if (mapped === undefined)
        return { gathered, report };
    const more = { ...snapshot, mapped: mapped.files, gaps: [...snapshot.gaps, ...mapped.gaps] };
    return { gathered: { ...gathered, snapshot: more }, report: judge(more, config) };
}
/** How much would go, or counts and stays. */
function goingIn({ tallies }) {
    return tallies.reduce((sum, { removed, withheld }) => sum + removed.length + withheld.length, 0);
}
/** With the files that were deleted since: what looks young may have stood there. `undefined` where there are none, or nobody can tell. */
async function withGone(asOf, snapshot, paths, repository) {
    const then = asOf.isKnown ? await repository.pathsAsOf(asOf.day) : undefined;
    const gone = goneSince(then ?? [], [...paths, ...snapshot.deleted.map(({ path }) => path)], asOf);
    const blobs = gone.length === 0 ? undefined : await repository.readAsOf(asOf.day, gone);
    if (blobs === undefined)
        return undefined;
    const files = gone.flatMap((path, at) => {
        const blob = blobs[at];
        return blob?.kind === 'text' ? [{ path, text: blob.text }] : [];
    });
    return { ...asOf, beside: [...asOf.beside, ...gone], files: [...asOf.files, ...files] };
}
/** What the files of which something would go were when the period of the findings began; asks for nothing where none was changed since. */
async function readAsOf(report, snapshot, repository) {
    const asked = askedAsOf(report, snapshot);
    if (asked === undefined)
        return undefined;
    const all = [...asked.paths, ...asked.beside];
    const before = new Map(snapshot.changed.map(({ path, previousPath }) => [path, previousPath ?? path]));
    const blobs = await repository.readAsOf(asked.day, all.map((path) => before.get(path) ?? path));
    const files = all.flatMap((path, at) => {
        const blob = blobs?.[at];
        return blob?.kind === 'text' ? [{ path, text: blob.text }] : [];
    });
    return { ...asked, files, isKnown: blobs !== undefined };
}
async function withUsers(report, gathered, repository, judge) {
    const { snapshot, config } = gathered;
    const asked = pathsInQuestion(snapshot, report);
    if (asked.length === 0)
        return { ...gathered, report };
    const { files, unsearched } = await other_users_searched(asked, gathered, repository);
    const rest = snapshot.rest ?? (await restIn(gathered, repository));
    if (files.length === 0 && unsearched.length === 0 && rest === snapshot.rest)
        return { ...gathered, report };
    const more = {
        ...snapshot,
        companions: [...snapshot.companions, ...files],
        rest,
        unsearched: [
            ...(snapshot.unsearched ?? []).filter(({ paths }) => !paths.some((path) => asked.includes(path))),
            ...unsearched,
        ],
    };
    return { ...gathered, snapshot: more, report: judge(more, config) };
}
/** The rest of the repository, as far as it is at hand or can be read. */
function restIn({ snapshot, config, paths, cache }, repository) {
    const others = paths.filter((path) => path !== config.config);
    return restOfRepository(snapshot, others, (some) => readUpTo(some, repository, cache));
}
/** The changed files that are about to be edited or of which a policy is told as unused, and those of modules whose callers may say whose policies they hold. */
function pathsInQuestion(snapshot, report) {
    const edited = [
        ...report.suggestions.map(({ replacement }) => replacement.path),
        ...report.refined.map(({ path }) => path),
        ...report.outcomes.flatMap(({ kind, at }) => (kind === 'emptied' ? [at.path] : [])),
    ];
    const unmatched = new Set(report.outcomes.flatMap(({ kind, at }) => (kind === 'unmatched' ? [at.path] : [])));
    const files = [...snapshot.changed, ...snapshot.companions];
    const awaiting = snapshot.findings.length === 0 ? [] : [...unmatched].filter((path) => (0,sources/* awaitsCallers */.YS)(path, files));
    return [...new Set([...edited, ...awaiting])];
}
async function other_users_searched(asked, gathered, repository) {
    const { snapshot, paths, cache } = gathered;
    const atHand = [...snapshot.changed, ...snapshot.companions].map(({ path, text }) => ({ path, text }));
    const known = new Set(atHand.map(({ path }) => path));
    const mayUse = (0,sources/* mayUseOthers */.KT)(atHand.filter(({ path }) => asked.includes(path)));
    const candidates = paths.filter((path) => !known.has(path) && mayUse(path));
    const [read, linked] = [await readUpTo(candidates, repository, cache), await linkedTo(asked, gathered, repository)];
    if (read === undefined) {
        const why = (0,reason/* because */.xx)('unsearched-users') `who else uses it was not searched, since the repository has ${candidates.length} files that may`;
        return { files: [], unsearched: [{ kind: 'search', paths: asked, why }, ...linked] };
    }
    const users = (0,sources/* usersOf */.ev)(asked, [...atHand, ...read]).filter(({ path }) => !known.has(path));
    const seemsUser = (file) => (0,sources/* usersOf */.ev)(asked, [...atHand, file]).some(({ path }) => path === file.path) ||
        (0,sources/* mayHandOn */.Iq)(asked, [...atHand, file]).length > (0,sources/* mayHandOn */.Iq)(asked, atHand).length;
    const unread = read.flatMap((file) => {
        if (file.unread === undefined || !(0,text_file/* mayMatter */.d)(file, seemsUser))
            return [];
        return [
            {
                kind: 'search',
                paths: asked,
                why: (0,reason/* because */.xx)('unread-user') `${file.path} may use it and could not be read: ${file.unread}`,
            },
        ];
    });
    const handed = usesAtHand(asked, [...atHand, ...read]);
    return {
        files: await understoodFrom(users, atHand, paths, cache),
        unsearched: [...unread.slice(0, other_users_mostNamed), ...linked, ...handed],
    };
}
/** How many files that could not be read are named. */
const other_users_mostNamed = 3;
/** The links that lead to files that are asked about, or to folders above them: whoever uses the link uses them. */
async function linkedTo(asked, { links }, repository) {
    if (links.length > repository.mostSearched)
        return [
            {
                kind: 'search',
                paths: asked,
                why: (0,reason/* because */.xx)('unsearched-users') `who else uses it was not searched behind ${links.length} symbolic links`,
            },
        ];
    const blobs = links.length === 0 ? [] : await repository.read(links.map((path) => ({ version: 'head', path })));
    return links.flatMap((link, at) => {
        const blob = blobs[at];
        const target = blob?.kind === 'link' ? pathBehind(link, blob.to) : undefined;
        if (target === undefined)
            return [];
        const behind = asked.filter((path) => path === target || target === '' || path.startsWith(`${target}/`));
        return behind.length === 0
            ? []
            : [
                {
                    kind: 'use',
                    paths: behind,
                    why: (0,reason/* because */.xx)('handed-on') `somebody else may use it by the symbolic link ${link}`,
                    link: { at: link, to: target },
                },
            ];
    });
}

// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
;// CONCATENATED MODULE: ./runs/whole-repository.js
/**
 * A repository → the same one, as if all of it were under review and nothing of it were new.
 *
 *   changed    every file at the head, without a diff
 *   base       the head as well: each permission is old, and findings and config are read there
 *
 * So what looks at a repository as a whole goes the way of every run: `gather`, then `analysed`.
 */





/** Reads and analyses every policy of the repository at its head. */
async function analyseWhole(surroundings, repository) {
    return analyseRead(await readWhole(surroundings, repository), analyse/* analyse */.K);
}
/** Reads everything that an analysis of the repository at its head begins with. */
async function readWhole(surroundings, repository) {
    const whole = wholeOf(repository);
    const gathered = await gather(surroundings, whole);
    // Nothing of it is a change, so nobody waits for one to count, and no file was touched to no end.
    const snapshot = { ...gathered.snapshot, changedEvidence: [], named: [] };
    // All of it is read anyway, so nobody has to find out first whether it is of use.
    const rest = await restIn({ ...gathered, snapshot }, whole);
    return { ...gathered, snapshot: { ...snapshot, rest }, repository: whole };
}
/** The analysis of what was read. */
function analyseRead({ repository, ...gathered }, judge) {
    return analysed(gathered, repository, judge);
}
function wholeOf(repository) {
    const atHead = (0,memo/* once */.Oo)(() => whole_repository_pathsAtHead(repository));
    const known = new Map();
    return {
        ...repository,
        // All of it is read anyway.
        mostSearched: Number.POSITIVE_INFINITY,
        changes: async () => {
            const { paths, gaps } = await atHead();
            return { files: paths.map(unchanged), gaps, isAll: true };
        },
        pathsAtBase: async () => ({ ...(await atHead()), gaps: [] }),
        read: async (refs) => {
            const missing = [...new Set(refs.map(({ path }) => path))].filter((path) => !known.has(path));
            const read = missing.length === 0 ? [] : await repository.read(missing.map((path) => ({ version: 'head', path })));
            missing.forEach((path, at) => known.set(path, read[at] ?? whole_repository_absent));
            return refs.map(({ path }) => known.get(path) ?? whole_repository_absent);
        },
    };
}
const whole_repository_absent = { kind: 'missing' };
function unchanged(path) {
    return { path, previousPath: undefined, status: 'modified', patch: undefined };
}
/** What the base lists, with what the change of the repository itself takes away and adds. */
async function whole_repository_pathsAtHead(repository) {
    const [base, changes] = await Promise.all([repository.pathsAtBase(), repository.changes()]);
    const gone = new Set(changes.files.flatMap(({ path, previousPath, status }) => (status === 'removed' ? path : (previousPath ?? []))));
    const present = changes.files.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
    const paths = [...base.paths.filter((path) => !gone.has(path)), ...present];
    const links = base.links.filter((path) => !gone.has(path));
    const submodules = (base.submodules ?? []).map(otherRepository);
    return { paths: [...new Set(paths)].sort(), links, gaps: [...base.gaps, ...changes.gaps, ...submodules] };
}
function otherRepository(path) {
    return (0,reason/* because */.xx)('submodule') `${path} is a submodule, so its policies stand in another repository and were not checked`;
}

// EXTERNAL MODULE: ./local/git.js + 2 modules
var git = __webpack_require__(7179);
// EXTERNAL MODULE: ./cli/arguments.js
var cli_arguments = __webpack_require__(1276);
;// CONCATENATED MODULE: ./cli/local-run.js
/** The engine of the Action on a git clone of this machine. */










/** `head` is a revision, `worktree` or `staged`; `today` as in `2026-11-24`. */
async function analyseLocally(folder, { base, inputs, named }, head, today) {
    const repository = await (0,git/* gitRepository */.x)(folder, base, head);
    const gathered = await gather({ today, inputs, local: namedOnly(folder, named), artifacts, presets }, repository);
    return analysed(gathered, repository);
}
/** Every policy of the working tree, as if all of it were under review and nothing of it were new. */
async function analyseTree(folder, { inputs, named, artifact }, today) {
    const repository = await (0,git/* gitRepository */.x)(folder, 'HEAD', 'worktree');
    const source = artifact === undefined ? undefined : { name: artifactName(artifact), workflow: undefined, run: undefined };
    return analyseWhole({
        today,
        inputs: { ...inputs, artifact: source },
        local: namedOnly(folder, named),
        artifacts: artifact === undefined ? artifacts : artifactIn((0,external_node_path_.resolve)(folder, artifact)),
        presets,
    }, repository);
}
/** What `--base` or `--all` asks for: a change, or every policy of the working tree as if all of it were old. */
async function analyseAsked(folder, { command, values, names, head }, today) {
    if (values['all'] !== true)
        return analyseLocally(folder, (0,cli_arguments/* requestOf */.fo)(command, values, names), head, today);
    if (values['base'] !== undefined || head !== 'worktree')
        throw new errors/* UserError */.yo(`\`${command} --all\` compares with nothing, so it takes neither \`--base\` nor \`--head\``, `leave them out, or leave out \`--all\``);
    return analyseTree(folder, { ...(0,cli_arguments/* askedFor */.GZ)(values, names), artifact: (0,cli_arguments/* text */.Qq)(values['artifact']) }, today);
}
/** The options of `analyseAsked`, besides `--head`. */
function askedOptions(names) {
    return { ...(0,cli_arguments/* requestOptions */.ag)(names), all: { type: 'boolean' }, artifact: { type: 'string' } };
}
const treeInputs = [
    'config',
    'catalogue',
    'paths',
    'max-age-days',
    'max-patterns',
    'unused-after-days',
];
/** The options of every command that looks at the whole working tree. */
const treeOptions = {
    ...(0,cli_arguments/* inputOptions */.NH)(treeInputs),
    artifact: { type: 'string' },
    json: { type: 'boolean' },
};
/** What the options ask for. Throws a `UserError` where an input is wrong. */
function treeRequest(values) {
    return { ...(0,cli_arguments/* askedFor */.GZ)(values, treeInputs), artifact: (0,cli_arguments/* text */.Qq)(values['artifact']) };
}
/** The command line speaks to no GitHub. */
const presets = {
    read: ({ text }) => Promise.reject(new errors/* UserError */.yo(`the config extends \`${text}\`, and the command line reads no other repository`, 'write what the preset says into a copy of the config, and give that with `--config`')),
};
/** There are none on this machine. */
const artifacts = { read: () => Promise.resolve(world_artifacts/* noFiles */.J) };
/** What the person named on the command line is on this machine; everything else is read at the base commit. */
function namedOnly(folder, named) {
    const here = (0,files/* filesFrom */.c1)(folder);
    return { read: async (pattern) => (named.has(pattern) ? here.read(pattern) : undefined) };
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   c1: () => (/* binding */ filesFrom)
/* harmony export */ });
/* unused harmony export filesOutside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1643);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7879);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1616);
/**
 * Files that an earlier step of the job wrote, outside the repository.
 *
 * The checkout holds what the pull request proposes, so a file inside it proves
 * nothing; a path inside the workspace therefore means the base commit. Links are
 * followed before that is decided.
 */






/** Files outside `workspace`; whatever lies in it is the repository's. */
function filesOutside(workspace) {
    return {
        read: async (pattern) => {
            if (!isAbsolute(pattern) && !pattern.startsWith('..'))
                return undefined;
            const home = await realpath(workspace).catch(() => resolve(workspace));
            const full = resolve(workspace, pattern);
            if (isInside(full, home) || isInside(full, resolve(workspace))) {
                throw new UserError(`\`${pattern}\` lies inside the repository's checkout, which a pull request can change`, 'write the file under `${{ runner.temp }}`, or name a committed file by its path in the repository');
            }
            const files = await readMatching(full);
            for (const { real } of files) {
                if (isInside(real, home))
                    throw new UserError(`\`${pattern}\` is a link into the repository's checkout`, 'write a real file under `${{ runner.temp }}`');
            }
            return files.map(({ file }) => file);
        },
    };
}
/** Files anywhere on this machine, relative to `folder`, for the command line. */
function filesFrom(folder) {
    return {
        read: async (pattern) => {
            const files = await readMatching((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pattern));
            // As the person would write them, so that the config's own paths mean the same files.
            return files.map(({ file }) => ({
                ...file,
                path: isInside(file.path, folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file.path) : file.path,
            }));
        },
    };
}
async function readMatching(full) {
    const { folder, isGlob } = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(full);
    if (!isGlob)
        return [await readOne(full)];
    const isMatch = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .chooser */ .yx)([full]);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder === '' ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = names.filter((each) => each.isFile()).map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each.parentPath, each.name));
    return Promise.all(paths
        .filter((path) => isMatch(path))
        .sort()
        .map(readOne));
}
async function readOne(path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        return { file: { path, text: (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .W)(await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)(real)) }, real };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${path}\` could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(cause)}`, cause instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NotRead */ .Yo ? _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .smallerFiles */ .yf : 'check that the step that writes it runs before this one', { cause });
    }
}
/** Whether `path` is `folder` or lies in it; both absolute. */
function isInside(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}


/***/ }),

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ gitRepository),
  I: () => (/* binding */ rootOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources = __webpack_require__(1622);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./text/decode.js
var decode = __webpack_require__(7879);
// EXTERNAL MODULE: ./local/regular-file.js
var regular_file = __webpack_require__(1616);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./local/run-git.js
/**
 * git, run without a shell and without anything that the clone could have it run.
 */




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** What a clone that nobody vouches for may not decide: no program of its config runs, no folder in it passes for a repository. */
const carefully = [
    ...['-c', 'core.quotepath=off', '-c', 'safe.bareRepository=explicit'],
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
];
/** What git prints. Throws a `UserError`. */
async function git(folder, args) {
    try {
        const { stdout } = await run('git', [...carefully, ...args], { cwd: folder, maxBuffer: 1 << 30 });
        return stdout;
    }
    catch (cause) {
        const missing = cause instanceof Error && Reflect.get(cause, 'code') === 'ENOENT';
        throw new errors/* UserError */.yo(missing
            ? 'git is not installed, or the folder does not exist'
            : `git ${args[0] ?? ''} failed: ${(0,errors/* reasonOf */.A3)(cause)}`, 'run this inside a git repository', { cause });
    }
}
/** What to say of a folder where git finds no working tree; any other failure is given back. */
function notInRepository(folder, cause) {
    const said = (0,errors/* reasonOf */.A3)(cause);
    if (said.includes('dubious ownership'))
        return new errors/* UserError */.yo(`git does not trust the clone at \`${(0,message/* visible */.RK)(folder)}\`, since it belongs to somebody else`, 'clone it yourself, or allow it with `git config --global --add safe.directory <folder>`', { cause });
    if (!/not a git repository|bare repository|must be run in a work tree/.test(said))
        return cause;
    return new errors/* UserError */.yo(`\`${(0,message/* visible */.RK)(folder)}\` is not in a working tree of git`, 'go to a clone of the repository; `policies` and `refine` also work without one', { cause });
}

;// CONCATENATED MODULE: ./local/history.js
/**
 * The history of a clone: when files were last changed, and where the base branch stood on a day.
 *
 * In a shallow clone, its oldest commit seems to have made every file: there nothing is told.
 */

/** So many of the latest commits that touch any of the files are read at once; what is older is asked for file by file. */
const mostAtOnce = 2_000;
const mostAlone = 60;
/** When each of the files was last changed, up to `base`; of files that nothing in so many commits touched, of the first ones only. */
async function lastChanges(root, base, paths) {
    if (paths.length === 0 || !(await isWhole(root)))
        return new Map();
    const dates = await datesTogether(root, base, paths);
    for (const path of paths.filter((each) => !dates.has(each)).slice(0, mostAlone)) {
        const date = (await log(root, base, [path], ['-1', '--format=%cI'])).trim();
        if (date !== '')
            dates.set(path, date);
    }
    return dates;
}
/** One walk through the history. A merge counts where it has a file as neither side had it. */
async function datesTogether(root, base, paths) {
    const asked = new Set(paths);
    const dates = new Map();
    const options = [`-${mostAtOnce}`, '-z', '-c', '--no-renames', '--no-ext-diff', '--name-only', '--format=/%cI'];
    let date = '';
    // With `-z`, names end with NUL, and each commit with another one.
    for (const part of (await log(root, base, paths, options)).split('\0')) {
        // No name begins with a slash.
        if (part.startsWith('/'))
            date = part.slice(1);
        else {
            const path = part.startsWith('\n') ? part.slice(1) : part;
            if (asked.has(path) && !dates.has(path))
                dates.set(path, date);
        }
    }
    return dates;
}
async function log(root, base, paths, options) {
    const literally = paths.map((path) => `:(top,literal)${path}`);
    return git(root, ['log', ...options, base, '--', ...literally]).catch(() => '');
}
/** The commit at which the branch of `base` stood at the end of a day, along first parents; `undefined` where it is younger or nobody can tell. */
async function commitAsOf(root, base, day) {
    if (!(await isWhole(root)))
        return undefined;
    const args = ['rev-list', '-1', '--first-parent', `--before=${day}T23:59:59Z`, base];
    // Before the first commit there is a tree alone, which has no history.
    const commit = (await git(root, args).catch(() => '')).trim();
    return commit === '' ? undefined : commit;
}
async function isWhole(root) {
    const isShallow = await git(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
    return isShallow.trim() === 'false';
}

;// CONCATENATED MODULE: ./local/git.js
/**
 * A local git clone, read as if it were a pull request from `head` into `base`.
 *
 * `head` is a commit, the working tree with its untracked files, or what is staged for the next commit. git is run
 * without a shell, and paths are passed with NUL between them, so that no name
 * can mean anything else.
 */








const worktree = 'worktree';
const staged = 'staged';
/** The repository around `folder`. Throws a `UserError` for a revision git does not know. */
async function gitRepository(folder, baseRevision, headRevision) {
    const root = await rootOf(folder);
    const base = (await nothingYet(root, baseRevision, headRevision)) ?? (await commitOf(root, baseRevision));
    const head = await headOf(root, headRevision);
    const tip = headRevision === worktree || headRevision === staged ? 'HEAD' : head;
    const mergeBase = (await git(root, ['merge-base', base, tip]).catch(() => base)).trim();
    const commits = { base, 'merge-base': mergeBase, head };
    return {
        head,
        mostSearched: 50_000,
        changes: async () => ({ files: await changedPaths(root, mergeBase, head), gaps: [] }),
        pathsAtBase: () => pathsOf(root, base),
        lastChanges: (paths) => lastChanges(root, base, paths),
        pathsAsOf: async (day) => {
            const commit = await commitAsOf(root, base, day);
            return commit === undefined ? undefined : (await pathsOf(root, commit)).paths;
        },
        readAsOf: (day, paths) => readAsOf(root, base, day, paths),
        read: async (refs) => {
            const named = refs.map(({ version, path }) => ({ commit: commits[version], path }));
            const committed = new Map();
            for (const commit of new Set(named.map((each) => each.commit)))
                if (commit !== worktree)
                    committed.set(commit, await readCommitted(root, commit, pathsAt(commit, named)));
            return Promise.all(named.map(({ commit, path }) => commit === worktree
                ? readFromDisk(root, path)
                : Promise.resolve(committed.get(commit)?.get(path) ?? { kind: 'missing' })));
        },
    };
}
/** The empty tree, with which what is staged is compared before there is any commit. */
async function nothingYet(root, base, head) {
    if (head !== staged || base !== 'HEAD')
        return undefined;
    const isBorn = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).then(() => true, () => false);
    if (isBorn)
        return undefined;
    const format = await git(root, ['rev-parse', '--show-object-format']).catch(() => '');
    return emptyTrees.get(format.trim()) ?? emptyTrees.get('sha1');
}
/** The names of the tree without entries, which git knows in every repository. */
const emptyTrees = new Map([
    ['sha1', '4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
    ['sha256', '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'],
]);
/** A commit, the tree of what is staged, or the word for the working tree. */
async function headOf(root, revision) {
    if (revision === worktree)
        return worktree;
    if (revision !== staged)
        return commitOf(root, revision);
    try {
        return (await git(root, ['write-tree'])).trim();
    }
    catch (cause) {
        throw new errors/* UserError */.yo('what is staged is not a commit yet', 'finish the merge: `git status` says what is open', {
            cause,
        });
    }
}
async function pathsOf(root, commit) {
    const listed = parts(await git(root, ['ls-tree', '-r', '-z', commit]));
    const named = (mode) => listed.flatMap((entry) => (mode.test(entry) ? [entry.slice(entry.indexOf('\t') + 1)] : []));
    return { paths: named(/^(?!160000 )/), links: named(/^120000 /), submodules: named(/^160000 /), gaps: [] };
}
function pathsAt(wanted, named) {
    return [...new Set(named.flatMap(({ commit, path }) => (commit === wanted ? [path] : [])))];
}
async function readAsOf(root, base, day, paths) {
    const commit = await commitAsOf(root, base, day);
    if (commit === undefined)
        return undefined;
    const files = await readCommitted(root, commit, paths);
    return paths.map((path) => files.get(path) ?? { kind: 'missing' });
}
/** The folder of the working tree that `folder` lies in. */
async function rootOf(folder) {
    try {
        return (await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
    }
    catch (cause) {
        throw notInRepository(folder, cause);
    }
}
async function commitOf(root, revision) {
    try {
        return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])).trim();
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`commit \`${(0,message/* visible */.RK)(revision)}\` not found`, 'name a branch, tag or commit that `git log` shows, or fetch it first', { cause });
    }
}
function parts(text) {
    return text.split('\0').filter((part) => part !== '');
}
const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'];
async function changedPaths(root, mergeBase, head) {
    const versions = head === worktree ? [mergeBase] : [mergeBase, head];
    const names = await namesOf(root, versions);
    const wanted = names.filter(({ path, status }) => status !== 'removed' && (0,sources/* isWanted */.Yu)(path));
    const patches = await patchesOf(root, versions, wanted);
    const tracked = names.map((name) => ({ ...name, patch: patches.get(name.path) }));
    return head === worktree ? [...tracked, ...(await untracked(root))] : tracked;
}
/** What changed. Renames are found by content; in a clone that lacks some of it, they count as new files. */
async function namesOf(root, versions, paths = []) {
    const list = (renames) => git(root, ['diff', '--name-status', '-z', renames, ...options, ...versions, '--', ...paths]);
    return statuses(parts(await list('-M').catch(() => list('--no-renames'))));
}
/** The patches of the named files, many at a time; a file whose content the clone lacks has none. */
async function patchesOf(root, versions, names) {
    if (names.length === 0)
        return new Map();
    if (names.length > mostPaths)
        return halves(root, versions, names);
    const paths = names
        .flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])])
        .map((path) => `:(top,literal)${path}`);
    try {
        const text = await git(root, ['diff', '-U3', '-M', ...options, ...versions, '--', ...paths]);
        const listed = await namesOf(root, versions, paths);
        const patches = text.split(/^(?=diff --git )/m).filter((each) => each !== '');
        // A file that became a link is listed once and shown twice: then each file is asked for alone.
        if (patches.length !== listed.length)
            return names.length === 1 ? new Map() : await halves(root, versions, names);
        return new Map(listed.flatMap(({ path }, index) => entryOf(path, patches[index])));
    }
    catch {
        return names.length === 1 ? new Map() : halves(root, versions, names);
    }
}
const mostPaths = 200;
async function halves(root, versions, names) {
    const middle = names.length >> 1;
    const first = await patchesOf(root, versions, names.slice(0, middle));
    return new Map([...first, ...(await patchesOf(root, versions, names.slice(middle)))]);
}
/** The hunks of one file's patch, without its head, as GitHub gives them. */
function entryOf(path, patch) {
    const start = patch?.search(/^@@ /m) ?? -1;
    return patch === undefined || start < 0 ? [] : [[path, patch.slice(start)]];
}
/** `M\0path`, `R090\0old\0new`: the same order as the patches. */
function statuses(fields) {
    const found = [];
    for (let at = 0; at < fields.length;) {
        const letter = fields[at]?.[0];
        const moved = letter === 'R' || letter === 'C';
        const path = fields[at + (moved ? 2 : 1)] ?? '';
        const status = letter === 'D' ? 'removed' : letter === 'A' || letter === 'C' ? 'added' : 'modified';
        found.push({ path, previousPath: letter === 'R' ? fields[at + 1] : undefined, status });
        at += moved ? 3 : 2;
    }
    return found;
}
async function untracked(root) {
    const paths = parts(await git(root, ['ls-files', '-z', '--others', '--exclude-standard']));
    const blobs = await Promise.all(paths.map((path) => readFromDisk(root, path)));
    return paths.map((path, index) => {
        const blob = blobs[index];
        const count = blob?.kind === 'text' ? blob.text.split('\n').length - (blob.text.endsWith('\n') ? 1 : 0) : 0;
        const patch = blob?.kind === 'text' && count > 0
            ? [
                `@@ -0,0 +1,${count} @@`,
                ...blob.text
                    .split('\n')
                    .slice(0, count)
                    .map((line) => `+${line}`),
            ].join('\n')
            : undefined;
        return { path, previousPath: undefined, status: 'added', patch };
    });
}
async function readFromDisk(root, path) {
    try {
        const to = await (0,regular_file/* linkBelow */.yZ)(root, path);
        return to === undefined ? (0,decode/* decoded */.D)(await (0,regular_file/* readBelow */.Gj)(root, path)) : { kind: 'link', to };
    }
    catch (cause) {
        return cause instanceof regular_file/* NotRead */.Yo ? { kind: 'unreadable', why: cause.message } : { kind: 'missing' };
    }
}
/** Many files of one commit: their objects from `git ls-tree`, whatever their names hold, and those in one go. */
async function readCommitted(root, commit, paths) {
    const entries = await entriesOf(root, commit, paths);
    const blobs = await readObjects(root, [...entries.values()].filter(({ mode }) => /^100|^120/.test(mode)).map(({ object }) => object));
    return new Map([...entries].map(([path, { mode, object }]) => [path, blobOf(mode, blobs.get(object))]));
}
function blobOf(mode, blob) {
    if (mode === '120000' && blob?.kind === 'text')
        return { kind: 'link', to: blob.text };
    if (mode === '160000')
        return { kind: 'unreadable', why: 'it is a submodule' };
    return blob ?? { kind: 'missing' };
}
async function entriesOf(root, commit, paths) {
    const entries = new Map();
    for (let start = 0; start < paths.length; start += mostPaths) {
        const some = paths.slice(start, start + mostPaths);
        const listed = parts(await git(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...some]));
        for (const line of listed) {
            const tab = line.indexOf('\t');
            const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
            entries.set(line.slice(tab + 1), { mode, object });
        }
    }
    return entries;
}
/** Many objects in one go: `git cat-file --batch`. */
async function readObjects(root, asked) {
    if (asked.length === 0)
        return new Map();
    const child = (0,external_node_child_process_.spawn)('git', [...carefully, 'cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(`${asked.join('\n')}\n`);
    const chunks = [];
    for await (const chunk of child.stdout)
        chunks.push(chunk);
    const output = Buffer.concat(chunks);
    const blobs = new Map();
    let at = 0;
    for (const name of asked) {
        const end = output.indexOf('\n', at);
        const [, type, size] = output.toString('utf8', at, end).split(' ').slice(-3);
        at = end + 1;
        const isObject = /^\d+$/.test(size ?? '');
        if (type === 'blob' && isObject)
            blobs.set(name, (0,decode/* decoded */.D)(output.subarray(at, at + Number(size))));
        if (isObject)
            at += Number(size) + 1;
    }
    return blobs;
}


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


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ artifactPrefix),
/* harmony export */   J: () => (/* binding */ noFiles)
/* harmony export */ });
/** What is found where there is no artifact to read. */
const noFiles = { files: [], gaps: [], notes: [] };
/** What every file of an artifact has before its name. */
const artifactPrefix = 'artifact:';


/***/ })

};
