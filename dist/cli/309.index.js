export const id = 309;
export const ids = [309];
export const modules = {

/***/ 6559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o8: () => (/* binding */ inventoryOf),
  W: () => (/* binding */ inventoryReader),
  zw: () => (/* binding */ readInventory)
});

// EXTERNAL MODULE: ./text/fields.js
var fields = __webpack_require__(1784);
// EXTERNAL MODULE: ./text/json-text.js
var json_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./inventory/details.js
var details = __webpack_require__(988);
;// CONCATENATED MODULE: ./inventory/extent.js

/** How far an account is known. */
function extentOf(evidence) {
    const why = gapOf(evidence);
    if (why !== undefined)
        return { kind: 'open', why };
    if (evidence.counts.some(isFull))
        return { kind: 'whole', by: 'counts' };
    return evidence.isVouched ? { kind: 'whole', by: 'manifest' } : { kind: 'assumed' };
}
/** Whether a last page is missing among pages that follow one another. */
function lacksPage(pages) {
    const further = pages.filter(({ end }) => end === 'further' || end === 'further-token');
    if (further.length === 0)
        return false;
    // The AWS CLI marks a further page by a token, and its last page by nothing at all.
    const isByToken = further.every(({ end }) => end === 'further-token');
    return !pages.some(({ end }) => end === 'last' || (isByToken && end === 'silent'));
}
const singular = { users: 'user', groups: 'group', roles: 'role', policies: 'policy' };
/** How many the account has more than the exports list, in words; absent where the counts are reached. */
function shortfall({ counts, listed }) {
    const kinds = ['users', 'groups', 'roles', 'policies'];
    const short = counts.flatMap((each) => kinds.filter((kind) => (each[kind] ?? 0) > listed[kind]));
    const [kind] = short;
    if (kind === undefined)
        return undefined;
    const most = Math.max(...counts.map((each) => each[kind] ?? 0));
    return (0,message/* message */.iU) `the account has ${most} ${(0,message/* words */.aL)(most === 1 ? singular[kind] : kind)}, and the export lists ${listed[kind]}`;
}
function gapOf(evidence) {
    const { pages, principals, groups, unlistedGroups, unlistedPolicies } = evidence;
    if (evidence.hasFailed)
        return (0,message/* words */.aL)('its export failed');
    if (pages.length === 0)
        return (0,message/* words */.aL)('only the names of its principals are known, not their policies');
    if (pages.some(({ end }) => end === 'broken'))
        return (0,message/* words */.aL)('a file of its inventory could not be read');
    if (lacksPage(pages))
        return (0,message/* words */.aL)('a page of its inventory is missing');
    const unread = pages.reduce((sum, page) => sum + page.unread, 0);
    if (unread > 0)
        return (0,message/* message */.iU) `${entries(unread)} of its inventory could not be read`;
    const without = principals.filter(({ hasDocuments }) => !hasDocuments).map(({ name }) => name);
    const groupsWithout = groups.filter(({ inline }) => inline === undefined).map(({ group }) => group.name);
    const cut = [...without, ...groupsWithout];
    if (cut.length > 0)
        return (0,message/* message */.iU) `the policies of ${(0,message/* quotedList */.p4)(cut, 3)} are not known`;
    if (unlistedGroups.length > 0)
        return (0,message/* message */.iU) `users are in ${(0,message/* quotedList */.p4)(unlistedGroups, 3)}, which it does not list`;
    if (unlistedPolicies.length > 0)
        return (0,message/* message */.iU) `it does not list the attached policy ${(0,message/* quotedList */.p4)(unlistedPolicies, 3)}`;
    return shortfall(evidence) ?? (evidence.counts.some(isFull) || evidence.isVouched ? undefined : missingList(pages));
}
/** `1 entry`, `2 entries`. */
function entries(count) {
    return (0,message/* message */.iU) `${count} ${(0,message/* words */.aL)(count === 1 ? 'entry' : 'entries')}`;
}
function missingList(pages) {
    const lists = new Set(pages.flatMap((page) => page.lists));
    const missing = ['users', 'groups', 'roles'].find((each) => !lists.has(each));
    return missing === undefined ? undefined : (0,message/* message */.iU) `its inventory has no list of ${(0,message/* words */.aL)(missing)}`;
}
function isFull({ users, groups, roles, policies }) {
    return ![users, groups, roles, policies].includes(undefined);
}

;// CONCATENATED MODULE: ./inventory/problems.js
/** What a person can mend in the exports of one account, in a sentence each. */


const command = 'aws iam get-account-authorization-details --filter User Role Group LocalManagedPolicy';
/** What to do about an inventory that is not what it should be. */
const exportAgain = (0,message/* message */.iU) `export it again with ${command}`;
/** The problems of an account's exports; what is not known for them is open in the account. */
function problemsOf(account, evidence) {
    // Lists of names promise no policies, and a broken file has its own problem.
    if (evidence.pages.every(({ end }) => end === 'broken'))
        return [];
    const [path = ''] = account.paths;
    const found = [pageProblem(evidence), unreadProblem(evidence), documentsProblem(account), dateProblem(account)];
    return found.flatMap((each) => {
        if (each === undefined)
            return [];
        const why = (0,message/* message */.iU) `the inventory of account ${account.id} ${each.why}`;
        return [{ kind: each.kind, path, why, help: each.help }];
    });
}
function pageProblem(evidence) {
    if (lacksPage(evidence.pages)) {
        const why = (0,message/* words */.aL)('is one page of several, and the last one is missing');
        return {
            kind: 'page',
            why,
            help: (0,message/* message */.iU) `follow ${'Marker'}, or let the AWS CLI do it by leaving out ${'--no-paginate'} and ${'--max-items'}`,
        };
    }
    const short = shortfall(evidence);
    return short === undefined ? undefined : { kind: 'page', why: (0,message/* message */.iU) `lacks something: ${short}`, help: exportAgain };
}
function unreadProblem({ pages }) {
    const unread = pages.reduce((sum, page) => sum + page.unread, 0);
    if (unread === 0)
        return undefined;
    return { kind: 'unreadable', why: (0,message/* message */.iU) `has ${entries(unread)} that cannot be read`, help: exportAgain };
}
function documentsProblem({ principals, policies }) {
    const without = principals.filter(({ hasDocuments }) => !hasDocuments).length;
    const [first, ...others] = policies.filter(({ document }) => document.kind === 'unreadable');
    if (first === undefined || first.document.kind !== 'unreadable') {
        if (without === 0)
            return undefined;
        return {
            kind: 'unreadable',
            why: (0,message/* message */.iU) `does not tell the policies of ${without} ${(0,message/* words */.aL)(without === 1 ? 'role or user' : 'roles or users')}`,
            help: exportAgain,
        };
    }
    const more = others.length === 0 ? (0,message/* words */.aL)('') : (0,message/* message */.iU) `, and ${others.length} more`;
    const why = (0,message/* message */.iU) `has a document that cannot be read: ${first.name} (${first.document.why})${more}`;
    return { kind: 'unreadable', why, help: exportAgain };
}
function dateProblem({ takenAt }) {
    if (takenAt !== undefined)
        return undefined;
    const help = (0,message/* message */.iU) `keep ${'CreateDate'} in the export, or commit the export's ${'manifest.json'} with it`;
    return { kind: 'unreadable', why: (0,message/* words */.aL)('has no date, so nobody knows whether it still holds'), help };
}

// EXTERNAL MODULE: ./inventory/seen.js
var seen = __webpack_require__(2979);
;// CONCATENATED MODULE: ./inventory/accounts.js






/** Each account that is seen, in the order of their ids, with what a person can mend in its exports. */
function accountsOf(sightings, vouching) {
    const byId = [...(0,group/* grouped */.z)(sightings, ({ account }) => account.id)].sort(([one], [other]) => (one < other ? -1 : 1));
    const made = byId.map(([id, own]) => accountOfSightings(id, own, vouching));
    return { accounts: made.map(({ account }) => account), problems: made.flatMap(({ problems }) => problems) };
}
function accountOfSightings(id, sightings, { manifest, counts }) {
    const principals = unitedBy(sightings, (each) => each.principals, principalKey, togetherPrincipals);
    const seenGroups = unitedBy(sightings, (each) => each.groups, ({ group }) => group.name.toLowerCase(), togetherGroups);
    const managed = unitedBy(sightings, (each) => each.managed, ({ arn }) => arn.toLowerCase(), togetherManaged);
    const members = membersOf(principals);
    const groups = seenGroups.map((each) => withMembers(each, members));
    const policies = [
        ...principals.flatMap((each) => inlineOf(id, each)),
        ...groups.flatMap((each) => inlineOfGroup(id, each)),
        ...managedOf(id, principals, groups, managed),
    ];
    const isVouched = manifest?.inventoried.includes(id) === true;
    const dated = isVouched ? manifest.day : undefined;
    const holders = principals.map(({ holder }) => holder);
    const evidence = {
        pages: sightings.flatMap(({ page }) => page ?? []),
        principals: holders,
        groups: seenGroups,
        unlistedGroups: [...members.keys()].filter((name) => !seenGroups.some(({ group }) => group.name.toLowerCase() === name)),
        unlistedPolicies: unlistedPolicies(id, holders, seenGroups, managed),
        listed: { ...countsOfHolders(holders), groups: groups.length, policies: managed.length },
        counts: [
            ...sightings.flatMap((each) => each.counts ?? []),
            ...[counts.get(id)].filter((each) => each !== undefined),
        ],
        isVouched,
        hasFailed: manifest?.failed.includes(id) === true,
    };
    const account = {
        id,
        partition: partitionOf(sightings),
        extent: extentOf(evidence),
        hasExport: evidence.pages.length > 0,
        takenAt: dated ?? (0,details/* latest */.IW)(sightings.map(({ newest }) => newest)),
        isDated: dated !== undefined,
        principals: holders,
        groups: groups.map(({ group }) => group),
        policies,
        paths: [...new Set(sightings.map(({ path }) => path))],
    };
    return { account, problems: problemsOf(account, evidence) };
}
/** A document without an ARN does not tell its partition. */
function partitionOf(sightings) {
    const telling = sightings.find(({ principals, managed }) => principals.length + managed.length > 0);
    return (telling ?? sightings[0])?.account.partition ?? 'aws';
}
/** What all sightings list, each once; `together` unites two of one key. */
function unitedBy(sightings, listOf, keyOf, together) {
    const united = new Map();
    for (const sighting of sightings) {
        for (const each of listOf(sighting)) {
            const before = united.get(keyOf(each));
            united.set(keyOf(each), before === undefined ? each : together(before, each));
        }
    }
    return [...united.values()];
}
function principalKey({ holder: { type, name } }) {
    return `${type}/${name.toLowerCase()}`;
}
function togetherPrincipals(one, other) {
    const tags = new Map([...one.holder.tags, ...other.holder.tags].map((tag) => [JSON.stringify(tag), tag]));
    const holder = {
        ...(one.holder.hasDocuments ? one.holder : other.holder),
        createdAt: (0,details/* latest */.IW)([one.holder.createdAt, other.holder.createdAt]),
        tags: [...tags.values()],
        boundary: one.holder.boundary ?? other.holder.boundary,
        attached: [...new Set([...one.holder.attached, ...other.holder.attached])],
        hasDocuments: one.holder.hasDocuments || other.holder.hasDocuments,
    };
    return {
        holder,
        groups: [...new Set([...one.groups, ...other.groups])],
        inline: togetherWritten(one.inline, other.inline),
    };
}
function togetherGroups(one, other) {
    return {
        group: one.group,
        attached: [...new Set([...one.attached, ...other.attached])],
        inline: togetherWritten(one.inline, other.inline),
    };
}
function togetherManaged(one, other) {
    return {
        ...one,
        document: agreed(one, other),
        attachments: Math.max(one.attachments, other.attachments),
        boundaries: Math.max(one.boundaries, other.boundaries),
    };
}
function togetherWritten(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const united = new Map(one.map((each) => [each.name, each]));
    for (const each of other) {
        const before = united.get(each.name);
        united.set(each.name, before === undefined ? each : { ...each, document: agreed(before, each) });
    }
    return [...united.values()];
}
/** Equal documents of one inventory are one object. */
function agreed(one, other) {
    if (one.document === other.document)
        return one.document;
    if (one.document.kind === 'unreadable' || other.document.kind === 'unreadable') {
        return one.document.kind === 'unreadable' ? one.document : other.document;
    }
    return { kind: 'unreadable', why: (0,message/* words */.aL)('two exports hold different documents for it') };
}
/** Users by the lower-case names of their groups. */
function membersOf(principals) {
    const pairs = principals.flatMap(({ holder, groups }) => groups.map((name) => ({ name, arn: holder.arn })));
    const byName = (0,group/* grouped */.z)(pairs, ({ name }) => name.toLowerCase());
    return new Map([...byName].map(([name, all]) => [name, all.map(({ arn }) => arn)]));
}
function withMembers(seen, members) {
    const group = { ...seen.group, members: members.get(seen.group.name.toLowerCase()) ?? [] };
    return { ...seen, group };
}
function inlineOf(account, { holder, inline = [] }) {
    const owner = { type: holder.type, name: holder.name };
    return inline.map((each) => inlinePolicy(account, owner, [holder.arn], each));
}
function inlineOfGroup(account, { group, inline = [] }) {
    return inline.map((each) => inlinePolicy(account, { type: 'group', name: group.name }, group.members, each));
}
function inlinePolicy(account, owner, holders, written) {
    const { name, document } = written;
    return { kind: 'inline', account, name, arn: undefined, owner, holders, document, unlisted: 0, isBoundary: false };
}
function managedOf(account, principals, groups, managed) {
    const boundaries = new Set(principals.flatMap(({ holder }) => holder.boundary?.toLowerCase() ?? []));
    const direct = (0,group/* grouped */.z)(principals.flatMap(({ holder }) => holder.attached.map((arn) => ({ arn, holder: holder.arn }))), ({ arn }) => arn.toLowerCase());
    const byGroup = (0,group/* grouped */.z)(groups.flatMap(({ group, attached }) => attached.map((arn) => ({ arn, group }))), ({ arn }) => arn.toLowerCase());
    const known = new Set(managed.map(({ arn }) => arn.toLowerCase()));
    const attached = [...direct.values(), ...byGroup.values()].flatMap(([first]) => first?.arn ?? []);
    const bounding = principals.flatMap(({ holder }) => holder.boundary ?? []);
    const unseen = [...new Set([...attached, ...bounding])].filter((arn) => (0,seen/* accountOf */.XP)(arn)?.id === account && !known.has(arn.toLowerCase()));
    return [...managed, ...unseen.map(unseenPolicy)].map((each) => {
        const [own, viaGroups] = [direct.get(each.arn.toLowerCase()) ?? [], byGroup.get(each.arn.toLowerCase()) ?? []];
        const holders = [...own.map(({ holder }) => holder), ...viaGroups.flatMap(({ group }) => group.members)];
        return {
            kind: 'managed',
            account,
            name: each.name,
            arn: each.arn,
            owner: undefined,
            holders: [...new Set(holders)],
            document: each.document,
            unlisted: Math.max(0, each.attachments - own.length - viaGroups.length),
            isBoundary: each.boundaries > 0 || boundaries.has(each.arn.toLowerCase()),
        };
    });
}
/** A policy that somebody has attached and no export holds. */
function unseenPolicy(arn) {
    const why = (0,message/* words */.aL)('it is attached, and the export does not list it');
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    return { arn, name, document: { kind: 'unreadable', why }, attachments: 0, boundaries: 0 };
}
function unlistedPolicies(account, holders, groups, managed) {
    const known = new Set(managed.map(({ arn }) => arn.toLowerCase()));
    const attached = new Set([...holders, ...groups].flatMap((each) => each.attached));
    return [...attached].filter((arn) => (0,seen/* accountOf */.XP)(arn)?.id === account && !known.has(arn.toLowerCase()));
}
function countsOfHolders(holders) {
    const known = holders.filter(({ hasDocuments }) => hasDocuments);
    const users = known.filter(({ type }) => type === 'user').length;
    return { users, roles: known.length - users };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./inventory/json.js
/**
 * The JSON values of an inventory file, and what a JSON reader keeps silent about.
 *
 * Of a key that stands twice in one object `JSON.parse` keeps the last and drops
 * the first; in an inventory that would be principals who vanish, so such a text
 * is refused. The reason that `JSON.parse` gives is never told, since it quotes
 * the text, and a Terraform state holds secrets.
 */


/** No export nests deeper than a dozen levels but for Terraform's modules, two levels each. */
const mostLevels = 128;
/** The values of a text that was parsed, as far as an inventory may be read from them. */
function jsonValues(text, json) {
    if (json.kind === 'value')
        return checked([json.value], text);
    if (json.kind === 'lines')
        return checked(json.values, text);
    const where = json.line === undefined ? (0,message/* words */.aL)('it is not JSON') : (0,message/* message */.iU) `line ${json.line} is not JSON`;
    return { kind: 'unreadable', why: (0,message/* message */.iU) `${where}, or it is cut off` };
}
/** Whether a key stands twice in some object of a JSON text; `value` is what the text was parsed to. */
function hasRepeatedKey(text, value) {
    return keysWritten(text) !== keysHeld(value);
}
function checked(values, text) {
    if ((0,json_text/* isDeeperThan */.h)(mostLevels, values))
        return { kind: 'unreadable', why: (0,message/* message */.iU) `it nests deeper than ${mostLevels} levels` };
    return hasRepeatedKey(text, values)
        ? { kind: 'unreadable', why: (0,message/* words */.aL)('a key appears twice in one object, so that a part of it would be lost') }
        : { kind: 'read', values };
}
const [backslash, colon] = ['\\'.charCodeAt(0), ':'.charCodeAt(0)];
/** The strings before a colon, in a text that is known to be JSON. */
function keysWritten(text) {
    let keys = 0;
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
        at = text.indexOf('"', at + 1);
        while (isEscaped(text, at))
            at = text.indexOf('"', at + 1);
        do
            at++;
        while (text.charCodeAt(at) <= 32);
        if (text.charCodeAt(at) === colon)
            keys++;
    }
    return keys;
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash)
        before--;
    return (at - before) % 2 === 0;
}
function keysHeld(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (Array.isArray(value))
        return value.reduce((sum, each) => sum + keysHeld(each), 0);
    const inner = Object.values(value);
    return inner.reduce((sum, each) => sum + keysHeld(each), inner.length);
}

;// CONCATENATED MODULE: ./inventory/document.js
/**
 * A deployed policy document in its normal form.
 *
 * IAM keeps a document as it was written, so the same policy comes in many texts:
 * percent-encoded or an object, one action or a list of one, in any order and any
 * case of actions. The normal form has none of these differences:
 *
 *   {"Statement": {"Effect": "Allow", "Action": "S3:GetObject", "Resource": ["b", "a", "a"]}}
 *     →  Version 2012-10-17; Allow; s3:getobject; a, b; no condition
 *
 * What is not certainly an identity policy is unreadable, never half-read: an
 * element that IAM does not know, a key that stands twice, a principal.
 */




/** A reader for the documents of one inventory. */
function documentReader() {
    const [documents, statements] = [new Map(), new Map()];
    return (written) => {
        const read = normalDocument(written);
        if ('why' in read)
            return { kind: 'unreadable', why: read.why };
        const known = documents.get(read.key);
        if (known !== undefined)
            return known;
        const document = {
            kind: 'document',
            key: read.key,
            version: read.version,
            statements: read.statements.map(([key, statement]) => interned(statements, key, statement)),
        };
        documents.set(read.key, document);
        return document;
    };
}
function interned(pool, key, value) {
    const known = pool.get(key);
    if (known === undefined)
        pool.set(key, value);
    return known ?? value;
}
function normalDocument(written) {
    const document = typeof written === 'string' ? parsed(written) : written;
    if (!(0,fields/* isFields */.Ce)(document))
        return unreadable('it is no JSON object');
    const unknown = Object.keys(document).find((key) => !/^(?:Version|Id|Statement)$/.test(key));
    if (unknown !== undefined)
        return { why: (0,message/* message */.iU) `it has the unknown element ${unknown}` };
    const { Version: version = '2012-10-17', Statement: listed } = document;
    if (typeof version !== 'string')
        return unreadable('its version is no text');
    if (listed === undefined || listed === null)
        return unreadable('it has no statements');
    const byDigest = new Map();
    for (const each of Array.isArray(listed) ? listed : [listed]) {
        const statement = (0,fields/* isFields */.Ce)(each) ? normalStatement(each) : unreadable('a statement is no object');
        if ('why' in statement)
            return statement;
        byDigest.set(digest(canonicalText(statement)), statement);
    }
    const statements = [...byDigest].sort(([one], [other]) => (one < other ? -1 : 1));
    return { key: digest(JSON.stringify([version, statements.map(([key]) => key)])), version, statements };
}
/** A text that parses as JSON is JSON; any other is percent-encoded once, as IAM's API sends it. */
function parsed(text) {
    // The commonest text begins with `%7B`, which no JSON does.
    const json = text.startsWith('%') ? undefined : parsedJson(text);
    if (json !== undefined)
        return json;
    try {
        return parsedJson(decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
}
function parsedJson(text) {
    try {
        const value = JSON.parse(text);
        return hasRepeatedKey(text, value) ? undefined : value;
    }
    catch {
        return undefined;
    }
}
function normalStatement(fields) {
    const unknown = Object.keys(fields).find((key) => !/^(?:Sid|Effect|(?:Not)?(?:Action|Resource)|Condition)$/.test(key));
    if (unknown !== undefined)
        return { why: (0,message/* message */.iU) `a statement has the element ${unknown}` };
    const { Effect: effect, Sid: sid = '' } = fields;
    if (effect !== 'Allow' && effect !== 'Deny')
        return unreadable('a statement has no effect');
    if (typeof sid !== 'string')
        return unreadable('a Sid is no text');
    const actions = normalList(fields, 'Action', (text) => text.toLowerCase());
    if (actions === undefined || 'why' in actions)
        return actions ?? unreadable('a statement has no actions');
    const resources = normalList(fields, 'Resource', (text) => text);
    if (resources !== undefined && 'why' in resources)
        return resources;
    const condition = normalCondition(fields['Condition'] ?? {});
    if ('why' in condition)
        return condition;
    return { effect, sid: sid === '' ? undefined : composed(sid), actions, resources, condition: condition.all };
}
function normalList(fields, element, spelled) {
    const [plain, not] = [fields[element], fields[`Not${element}`]];
    if (plain === undefined && not === undefined)
        return undefined;
    if (plain !== undefined && not !== undefined)
        return { why: (0,message/* message */.iU) `a statement has two lists for ${element}` };
    const values = normalValues(plain ?? not, spelled);
    if (values === undefined || values.some(({ length }) => length === 0))
        return { why: (0,message/* message */.iU) `a list for ${element} holds something other than texts` };
    return { negated: not !== undefined, values };
}
function normalCondition(written) {
    if (!(0,fields/* isFields */.Ce)(written))
        return unreadable('a condition is no object');
    const all = new Map();
    for (const [operator, keys] of Object.entries(written)) {
        if (!(0,fields/* isFields */.Ce)(keys))
            return unreadable('an operator of a condition holds no object');
        for (const [key, value] of Object.entries(keys)) {
            const values = normalValues(value, (text) => text);
            if (values === undefined)
                return unreadable('a condition holds a value that is no text');
            const each = { operator: composed(operator).toLowerCase(), key: composed(key).toLowerCase(), values };
            const place = JSON.stringify([each.operator, each.key]);
            if (all.has(place))
                return unreadable('a condition names a key twice');
            all.set(place, each);
        }
    }
    return { all: [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each) };
}
/** The texts of an element, sorted and each once; `undefined` where something is neither a text, a number nor a boolean. */
function normalValues(written, spelled) {
    const listed = Array.isArray(written) ? written : [written];
    const texts = new Set();
    for (const each of listed) {
        if (typeof each !== 'string' && typeof each !== 'number' && typeof each !== 'boolean')
            return undefined;
        texts.add(spelled(composed(String(each))));
    }
    return [...texts].sort();
}
/** ASCII alone is composed already. */
const isPlain = /^[ -~]*$/;
function composed(text) {
    return isPlain.test(text) ? text : text.normalize('NFC');
}
function canonicalText({ effect, sid, actions, resources, condition }) {
    return JSON.stringify([
        effect,
        sid ?? null,
        actions.negated,
        actions.values,
        resources === undefined ? null : [resources.negated, resources.values],
        condition.map(({ operator, key, values }) => [operator, key, values]),
    ]);
}
/** Short, so that ten thousand long documents do not stand in memory twice. */
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url');
}
function unreadable(why) {
    return { why: (0,message/* words */.aL)(why) };
}

// EXTERNAL MODULE: ./inventory/inventory.js
var inventory = __webpack_require__(8338);
// EXTERNAL MODULE: ./inventory/listing.js
var listing = __webpack_require__(2546);
// EXTERNAL MODULE: ./inventory/manifest.js
var inventory_manifest = __webpack_require__(4581);
// EXTERNAL MODULE: ./inventory/recognise.js
var recognise = __webpack_require__(5571);
// EXTERNAL MODULE: ./inventory/state.js
var state = __webpack_require__(9215);
;// CONCATENATED MODULE: ./inventory/index.js














/** Everything that inventory files tell; files and documents that are none are passed over. */
function readInventory(files) {
    const read = inventoryReader();
    return inventoryOf(files.map((file) => read(file, () => (0,json_text/* jsonTextOf */.t)(file.text))));
}
/** Reads files of one inventory, one after the other, each with what its text was parsed to. */
function inventoryReader() {
    const readDocument = documentReader();
    return (file, json) => ((0,recognise/* mayHoldInventory */.PZ)(file.text) ? readFile(file, json, readDocument) : nothing);
}
/** What all files of an inventory tell together. */
function inventoryOf(reads) {
    if (reads.every((each) => each === nothing))
        return inventory/* noInventory */.u;
    const manifest = (0,inventory_manifest/* unitedManifests */.cF)(reads.flatMap(({ manifests }) => manifests));
    const counts = new Map(reads.flatMap((each) => each.counts));
    const { accounts, problems } = accountsOf(reads.flatMap(({ sightings }) => sightings), { manifest, counts });
    return {
        accounts,
        manifest,
        states: reads.flatMap(({ states }) => states),
        problems: [...reads.flatMap((each) => each.problems), ...problems],
        unread: [...new Set(reads.flatMap((each) => each.unread))],
    };
}
const nothing = { sightings: [], manifests: [], counts: [], states: [], problems: [], unread: [] };
function readFile({ path, text }, json, readDocument) {
    if ((0,recognise/* isTooLarge */.I9)(text)) {
        const why = (0,message/* message */.iU) `the file is larger than ${recognise/* mostCharacters */.sw / 1_000_000} MB`;
        return inventory_unreadable({ path, text }, why, (0,message/* message */.iU) `write one file for each account, and leave out AWS's own policies: ${exportAgain}`);
    }
    const values = jsonValues(text, json());
    if (values.kind === 'unreadable') {
        return inventory_unreadable({ path, text }, (0,message/* message */.iU) `this inventory cannot be read: ${values.why}`, exportAgain);
    }
    const reads = opened(values.values).map((document) => readDocumentOf(document, { path, readDocument }));
    return {
        sightings: reads.flatMap((each) => each.sightings),
        manifests: reads.flatMap((each) => each.manifests),
        counts: reads.flatMap((each) => each.counts),
        states: reads.flatMap((each) => each.states),
        problems: reads.flatMap((each) => each.problems),
        unread: reads.flatMap((each) => each.unread),
    };
}
function readDocumentOf(document, context) {
    if (!(0,fields/* isFields */.Ce)(document))
        return nothing;
    const { path } = context;
    if ((0,state/* isRawState */.wO)(document))
        return { ...nothing, problems: [(0,state/* rawStateProblem */.Zi)(path)] };
    if ((0,state/* isState */.ad)(document))
        return { ...nothing, states: (0,state/* readState */.un)(document, context) };
    return readSpelled((0,seen/* spelled */.uQ)(document), context);
}
function readSpelled(fields, context) {
    const { path } = context;
    if ((0,details/* isDetails */.hK)(fields)) {
        const { isUnread = false, ...read } = (0,details/* readDetails */.LF)(fields, context);
        return { ...nothing, ...read, unread: isUnread ? [path] : [] };
    }
    if ((0,listing/* isListing */.Xk)(fields))
        return { ...nothing, ...(0,listing/* readListing */.vS)(fields, path) };
    if ((0,listing/* isSummary */.RT)(fields))
        return { ...nothing, ...(0,listing/* readSummary */.L_)(fields, path) };
    if (!(0,inventory_manifest/* isManifest */.Yh)(fields))
        return nothing;
    const { manifest, counts, problems } = (0,inventory_manifest/* readManifest */.WI)(fields, path);
    return { ...nothing, manifests: [manifest], counts: [...counts], problems };
}
function opened(values) {
    return values.flatMap((each) => (Array.isArray(each) ? opened(each) : [each]));
}
/** A file of which nothing is known but the accounts that it names: those are open, and it may hold others. */
function inventory_unreadable({ path, text }, why, help) {
    const names = new Map();
    for (const [, partition, id] of text.matchAll(/"arn"\s{0,9}:\s{0,9}"arn:([^:"\s]{1,20}):iam::(\d{12}):/gi)) {
        if (partition !== undefined && id !== undefined)
            names.set(id, { id, partition });
    }
    const page = { end: 'broken', lists: [], unread: 0 };
    const none = { principals: [], groups: [], managed: [], counts: undefined, newest: undefined };
    const sightings = [...names.values()].map((account) => ({ path, account, page, ...none }));
    return { ...nothing, sightings, problems: [{ kind: 'unreadable', path, why, help }], unread: [path] };
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ noInventory)
/* harmony export */ });
/** An inventory of nothing. */
const noInventory = {
    accounts: [],
    manifest: undefined,
    states: [],
    problems: [],
    unread: [],
};


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ attachedPrincipals),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(828);
/* harmony import */ var _sources_made_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2125);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6526);
/**
 * The principals of the findings that a policy's attachments mean.
 *
 * A name means the principal of that name, whatever its path. Whom a name means that
 * the files give in part is a guess, since only those are known whom some evidence
 * names: it is advice. Where a name stands in several accounts, nothing is guessed
 * either; an inventory or the config has to say who is meant.
 */





/** How many characters of a name must be written before it can say whose it is. */
const leastWritten = 4;
/** Whom the references mean among the principals that the findings name; who may be meant besides is said once. */
function attachedPrincipals(refs, known) {
    return shared(refs.map((ref) => resolve(ref, known)));
}
/** Everybody of all of them. */
function shared(all) {
    const unclear = new Map(all.flatMap((each) => each.unclear.map((why) => [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(why), why])));
    return {
        arns: [...new Set(all.flatMap(({ arns }) => arns))],
        missing: [...new Set(all.flatMap(({ missing }) => missing))],
        unclear: [...unclear.values()],
        probable: [...new Set(all.flatMap(({ probable = [] }) => probable))],
    };
}
function resolve(ref, known) {
    switch (ref.kind) {
        case 'unknown':
            return unclear(ref.why);
        case 'exact':
            return byName(ref, known);
        case 'pattern':
            return byPattern(ref, known);
    }
}
function byName(ref, known) {
    const shown = `${ref.type}/${ref.name}`;
    const arns = known.called(ref.name).filter((arn) => isAt(arn, ref));
    const accounts = [...new Set(arns.map(accountOf))];
    return accounts.length > 1
        ? unclear((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('several-of-a-name') `${shown} exists in the accounts ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedList */ .p4)(accounts)}`, arns)
        : { arns, missing: arns.length === 0 ? [shown] : [], unclear: [] };
}
function byPattern(ref, known) {
    const shown = `${ref.type}/${ref.glob}`;
    if ((0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(ref.glob) < leastWritten)
        return unclear((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('name-in-part') `${shown} says too little of the name to tell who is meant`);
    const arns = known.arns.filter((arn) => isAt(arn, ref) && (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeCalled */ .GT)(ref, (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(arn)));
    return arns.length === 0
        ? { arns, missing: [shown], unclear: [] }
        : {
            ...unclear((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('name-in-part', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `if these are all, say so under ${'policies'} in the config: ${saying(ref, arns)}`) `the files give only a part of the name, ${shown}: probably ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedList */ .p4)(arns)}`),
            probable: arns,
        };
}
/** What the config has to say: the stacks, where the name is made of one's, or else the principals. */
function saying({ madeOf }, arns) {
    const stacks = madeOf === undefined ? [] : arns.map((arn) => (0,_sources_made_name_js__WEBPACK_IMPORTED_MODULE_1__/* .stackIn */ .iE)(madeOf, (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(arn)));
    return stacks.length === 0 || stacks.includes(undefined)
        ? `principals: [${arns.join(', ')}]`
        : `stacks: [${[...new Set(stacks)].join(', ')}]`;
}
function unclear(why, arns = []) {
    return { arns, missing: [], unclear: [why] };
}
/** Whether the principal is of the type, and at the path if the files give one. */
function isAt(arn, { type, path }) {
    const resource = arn.slice(arn.split(':', 5).join(':').length + 1);
    if (!resource.startsWith(`${type}/`))
        return false;
    return path === undefined || path === resource.slice(type.length, resource.lastIndexOf('/') + 1);
}
function accountOf(arn) {
    return arn.split(':', 5)[4] ?? '';
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ reasonsFor),
/* harmony export */   O0: () => (/* binding */ peculiarValues),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   hk: () => (/* binding */ certainFrom)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4603);

/** From how many points on a copy is certain. */
const certainFrom = 3;
/** The rules that apply to a copy, with their points. */
function reasonsFor(copied) {
    const { names, isAtAddress, isToldInPart, pattern } = copied;
    const reasons = [
        isAtAddress && { rule: 'state-address', points: 3 },
        names.holder === 'exact' && { rule: 'holder-name', points: 3 },
        names.holder === 'pattern' && { rule: 'holder-pattern', points: 2 },
        names.policy === 'exact' && { rule: 'policy-name', points: 1 },
        names.policy === 'pattern' && isToldInPart && { rule: 'policy-pattern', points: 1 },
        pattern.statements.some(({ sid }) => sid?.kind === 'literal') && { rule: 'sids', points: 1 },
        rule('peculiar-values', Math.min(2, peculiarValues(pattern).size)),
        rule('action-set', actionSetPoints(copied)),
        ...lowered(copied),
    ];
    return reasons.filter((each) => each !== false);
}
function rule(name, points) {
    return points !== 0 && { rule: name, points };
}
/** The sum of the points. */
function pointsOf(reasons) {
    return reasons.reduce((sum, { points }) => sum + points, 0);
}
function actionSetPoints({ pattern: { actions }, isActionSetShared, isOrdinary }) {
    if (isActionSetShared || actions.length < 3)
        return 0;
    return actions.length >= 4 && !isOrdinary ? 2 : 1;
}
/** Literal values of resources and conditions that say something of whose policy it is. */
function peculiarValues({ statements }) {
    const values = statements
        .filter(({ count }) => count === 'one')
        .flatMap(({ resources, condition }) => [
        ...(resources?.values ?? []),
        ...condition.tests.flatMap((test) => test.values),
    ]);
    return new Set(values.flatMap((value) => (value.kind === 'literal' && saysSomething(value.text) ? [value.text] : [])));
}
/** `arn:aws:logs:*:*:*`, `true` and a service's name are in everybody's policies. */
function saysSomething(text) {
    if (/^(?:true|false|\d{1,11}|aws:kms|aes256)$/i.test(text) || /^[\w.*-]+\.amazonaws\.com(?:\.cn)?$/.test(text))
        return false;
    const own = text.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '').replace(/[*?]/g, '');
    return own.replace(/[^\p{L}\p{N}]/gu, '').length >= 4;
}
function lowered({ pairs, deployed }) {
    const bound = new Map();
    let differs = false;
    let isElsewhere = false;
    for (const [hole, text] of pairs.flatMap(([one, other]) => bindings(one, other))) {
        if (hole.type === 'account' && text !== deployed.account)
            isElsewhere = true;
        if (hole.name === undefined)
            continue;
        const before = bound.get(hole.name);
        if (before !== undefined && before !== text)
            differs = true;
        bound.set(hole.name, text);
    }
    return [differs && { rule: 'bound-differently', points: -1 }, isElsewhere && { rule: 'other-account', points: -1 }];
}
/** What holes stand for, where a text of the pattern can be but one text that is there. */
function bindings(one, other) {
    return [...inList(one.resources, other.resources?.values ?? []), ...inList(one.actions, other.actions.values)];
}
function inList(list, there) {
    if (list === undefined || list.values.length > 50 || there.length > 50)
        return [];
    return list.values.flatMap((value) => {
        const [text, second] = value.kind === 'literal' ? [] : there.filter((each) => isAround(value, each));
        return text === undefined || second !== undefined ? [] : (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .filledWith */ .jL)(value, text);
    });
}
/** Whether a text begins and ends as the pattern does. */
function isAround(pattern, text) {
    if (pattern.kind === 'literal')
        return pattern.text === text;
    const [first, last] = [pattern.parts[0], pattern.parts[pattern.parts.length - 1]];
    return (typeof first !== 'string' || text.startsWith(first)) && (typeof last !== 'string' || text.endsWith(last));
}


/***/ }),

/***/ 8093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ conditionPattern)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6993);
/* harmony import */ var _list_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5196);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4603);
/**
 * The condition of a statement, as far as the files determine it: operators, keys and values.
 *
 * What is deployed holds each pair of operator and key once. Two blocks of one pair are joined
 * by the provider, so of their values nothing is said here. A `dynamic` block stands for any
 * number of its kind.
 */



/** The condition in a statement's map. */
function conditionPattern(statement, spelling, reading) {
    const tests = [];
    for (const { key, labels, form, value } of statement.entries) {
        if (spelling === 'json') {
            if (key === 'Condition')
                tests.push(...operatorsIn(value, reading));
        }
        else if (key === 'condition')
            tests.push(...(value.kind === 'list' ? value.items : [value]).map((each) => testIn(each, 'one', reading)));
        else if (key === 'dynamic')
            tests.push(form === 'block' && labels[0] === 'condition' ? testIn((0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(value, 'content'), 'many', reading) : 'unknown');
    }
    return united(tests);
}
function testIn(node, count, reading) {
    const [operator, key, values] = ['test', 'variable', 'values'].map((name) => (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(node, name));
    if (operator === undefined || key === undefined || values === undefined)
        return 'unknown';
    const exact = { ...reading, lower: true, ampersands: false };
    return {
        count,
        operator: (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .textPattern */ .wD)(operator, exact),
        key: (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .textPattern */ .wD)(key, exact),
        ...(0,_list_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .listPattern */ .r)([values], reading),
    };
}
function operatorsIn(node, reading) {
    if (node.kind === 'literal' && node.value === null)
        return [];
    return pairsIn(node, reading).flatMap((operator) => {
        if (operator === 'unknown')
            return ['unknown'];
        return pairsIn(operator.value, reading).map((pair) => pair === 'unknown'
            ? 'unknown'
            : { count: 'one', operator: operator.key, key: pair.key, ...(0,_list_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .listPattern */ .r)([pair.value], reading) });
    });
}
/** The entries of an object, whose keys may be computed. */
function pairsIn(node, reading) {
    const exact = { ...reading, lower: true, ampersands: false };
    const named = (key) => ({ kind: 'literal', text: key.normalize('NFC').toLowerCase() });
    if (node.kind === 'map')
        return node.entries.map(({ key, value }) => ({ key: named(key), value }));
    if (node.kind !== 'opaque' || node.expression.kind !== 'object')
        return ['unknown'];
    return node.expression.entries.map(({ key, keyNode, value }) => {
        if (key !== undefined)
            return { key: named(key), value };
        return keyNode === undefined ? 'unknown' : { key: (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .textPattern */ .wD)(keyNode, exact), value };
    });
}
function united(found) {
    const tests = new Map();
    for (const [at, test] of found.entries()) {
        if (test === 'unknown')
            continue;
        const { operator, key, count } = test;
        const isLiteral = operator.kind === 'literal' && key.kind === 'literal' && count === 'one';
        const name = isLiteral ? JSON.stringify([operator.text, key.text]) : `${at}`;
        tests.set(name, tests.has(name) ? { ...test, values: [], isOpen: true } : test);
    }
    return { tests: [...tests.values()], isOpen: found.includes('unknown') };
}


/***/ }),

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ doubtIn),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Ms: () => (/* binding */ whyUnread),
/* harmony export */   NR: () => (/* binding */ whatIs),
/* harmony export */   pG: () => (/* binding */ doubtfulCopy),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(562);




/** The copy that a deployed policy is, by these reasons. */
function copyOf(policy, why, doubt) {
    return { policy, account: policy.account, holders: policy.holders, points: (0,_certainty_js__WEBPACK_IMPORTED_MODULE_1__/* .pointsOf */ .XE)(why), why, doubt };
}
/** The copy that nothing speaks for; the same for all policies that it may be one of. */
const doubtfulCopy = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q0)((policy) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((doubt) => copyOf(policy, [], doubt), 10));
/** Whether nobody knows what it says. */
function isUnreadable({ policy: { document } }) {
    return document.kind === 'unreadable';
}
/** Why a copy is not certain, in a sentence; `undefined` where it is. */
function doubtIn({ policy, doubt }) {
    switch (doubt) {
        case 'unreadable':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `the document of ${whatIs(policy)} cannot be read`;
        case 'nearly':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${whatIs(policy)} is the same but for its version, its Sids or a repeated statement`;
        case 'other-document':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${whatIs(policy)} has another document than the files`;
        case 'half-of-its-actions':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${whatIs(policy)} has at least half of its actions`;
        case 'boundary':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${whatIs(policy)} is a permissions boundary`;
        case 'nobody-has-it':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `nobody is known to have ${whatIs(policy)}`;
        case 'rivals':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${whatIs(policy)} may as well be another policy of the repository`;
        case 'too-little':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `too little says that ${whatIs(policy)} is this policy`;
        case 'content-alone':
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `its content alone does not tell ${whatIs(policy)} from other policies`;
        case undefined:
            return undefined;
    }
}
/** What is said of copies whose documents cannot be read: whichever keeps most may stand there. */
function whyUnread(copies) {
    const [first, ...others] = copies;
    if (first === undefined || first.policy.document.kind !== 'unreadable')
        return [];
    const { policy } = first;
    const more = others.length === 0 ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `, and ${others.length} more like it`;
    return [
        (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('inventory-not-whole') `the document of ${whatIs(policy)} cannot be read (${first.policy.document.why})${more}, so it may be this policy or another version of it`,
    ];
}
/** `the inline policy deploy of role/api in account 111122223333`. */
function whatIs({ kind, name, owner, account }) {
    const whose = owner === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) ` of ${`${owner.type}/${owner.name}`}`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `the ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(kind)} policy ${name}${whose} in account ${account}`;
}


/***/ }),

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ mayReach),
/* harmony export */   CE: () => (/* binding */ namesAddressOf),
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   gA: () => (/* binding */ stacksMeantBy)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(828);
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/* harmony import */ var _policy_principal_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4745);
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2125);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1643);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7995);
/* harmony import */ var _text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5495);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7856);








/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
function speaksOf(entry, { at }) {
    const { plain, named } = globsOf(entry);
    if (plain.includes(at.name) || plain.includes(addressOf(at)))
        return true;
    const isChosen = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .chooser */ .yx)(plain);
    if (named.length === 0)
        return isChosen(at.path);
    const excludes = plain.filter((glob) => glob.startsWith('!'));
    if (excludes.length > 0 && !(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .chooser */ .yx)(excludes)(at.path))
        return false;
    return (plain.length > excludes.length && isChosen(at.path)) || bindingsIn(named, at) !== undefined;
}
/** Whether an entry may speak of a policy in the file of this path. */
function mayReach(entry, path) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    return (speaksOf(entry, { at: { source: '', path, name: '', range: { start: 0, end: 0 } } }) ||
        entry.paths.some((glob) => glob.slice(0, Math.max(0, glob.indexOf('#'))) === folder && glob.includes('#')));
}
/** Whether an entry names the policy's own address, and not only its file. */
function namesAddressOf(entry, { at }) {
    const { plain, named } = globsOf(entry);
    if (plain.includes(at.name) || plain.includes(addressOf(at)))
        return true;
    const splits = bindingsIn(named.filter((glob) => glob.includes('#')), at);
    return splits !== undefined && splits !== 'too-many';
}
/** Whom the entry means for the policy, which it speaks of. */
function meantBy({ principals, ...entry }, { at }, accountNames, around) {
    if (!principals.some((arn) => /[{*]/.test(arn)))
        return { arns: principals, missing: [], unclear: [] };
    const all = bindingsIn(globsOf({ principals, ...entry }).named, at) ?? [new Map()];
    if (all === 'too-many')
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('entry-too-open') `${at.path} can be split in too many ways by the entry in the config`);
    const found = principals.flatMap((arn) => all.map((bound) => resolved(arn, bound, accountNames, around)));
    return {
        arns: [...new Set(found.flatMap(({ arns }) => arns))],
        missing: [],
        unclear: found.flatMap(({ unclear }) => unclear),
    };
}
/** The stacks that the entry names for the policy. What is wrong with its path, its principals tell as well. */
function stacksMeantBy(entry, { at }) {
    const { stacks = [] } = entry;
    if (stacks.every((stack) => (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(stack).length === 0))
        return stacks;
    const all = bindingsIn(globsOf(entry).named, at) ?? [];
    // A stack that is not known has no role that is.
    if (all === 'too-many')
        return stacks;
    return [...new Set(stacks.flatMap((stack) => all.map((bound) => (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(stack, (name) => bound.get(name) ?? ''))))];
}
const globsOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_7__/* .memoOf */ .Q0)(({ paths }) => ({
    plain: paths.filter((glob) => (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(glob).length === 0),
    named: paths.filter((glob) => (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(glob).length > 0),
}));
/** Every way in which one of the globs splits the policy's path or address; `undefined` where none fits. */
function bindingsIn(globs, at) {
    const found = globs.map((glob) => {
        if (glob.includes('#'))
            return (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .splitsOf */ .pw)(glob, addressOf(at));
        const splits = (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .splitsOf */ .pw)(glob, at.path);
        return splits.length === 0 && !glob.includes('/') ? (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .splitsOf */ .pw)(glob, at.name) : splits;
    });
    if (found.includes('too-many'))
        return 'too-many';
    const all = found.flatMap((each) => (each === 'too-many' ? [] : each));
    return all.length === 0 ? undefined : all;
}
function addressOf({ path, name }) {
    return `${path.slice(0, Math.max(0, path.lastIndexOf('/')))}#${name}`;
}
/** What stands in a role's name or path: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ofName = /^[\w+=,.@-]+$/;
function resolved(written, bound, accountNames, around) {
    const [prefix, rest] = [written.split(':', 4).join(':'), written.split(':').slice(5).join(':')];
    const account = written.split(':', 5)[4] ?? '';
    const [inAccount] = (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(account);
    const listed = inAccount === undefined ? account : accountNames?.get(bound.get(inAccount) ?? '');
    if (listed === undefined) {
        const said = bound.get(inAccount ?? '') ?? '';
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('unlisted-account-name') `${`{${inAccount ?? ''}}`} in the config is ${said} here, and ${'accounts'} in the config has no ${said}`);
    }
    const odd = (0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(rest).find((name) => !ofName.test(bound.get(name) ?? ''));
    if (odd !== undefined)
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('entry-too-open') `${`{${odd}}`} in the config is ${bound.get(odd) ?? ''} here, which can be no part of a principal's name`);
    const filled = `${prefix}:${listed}:${(0,_text_named_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .filledIn */ .AE)(rest, (name) => bound.get(name) ?? '')}`;
    const arn = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .arnOf */ .RY)(filled);
    if (arn === undefined)
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('no-arn') `${filled} is no ARN`);
    return filled.includes('*') ? fitting(arn, around) : { arns: [arn], missing: [], unclear: [] };
}
/** Everybody known who fits. */
function fitting(pattern, { known, accounts, notListed }) {
    const account = (0,_witness_js__WEBPACK_IMPORTED_MODULE_6__/* .accountOf */ .XP)(pattern);
    const spoken = account.includes('*')
        ? new Set([...accounts].filter((id) => (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .includes */ .mK)(account, id)))
        : new Set([account]);
    const arns = known.arns.filter((arn) => (0,_policy_principal_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .principalFits */ .j)(pattern, arn));
    const why = arns.length === 0
        ? [(0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('fits-nobody') `nobody fits ${pattern} in the config, as far as findings and inventory know`]
        : spoken.size === 0
            ? [(0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('fits-nobody') `no account is known that ${pattern} in the config may mean`]
            : notListed(spoken).map((each) => (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .because */ .xx)('inventory-not-whole') `${pattern} in the config means everybody who fits, and ${each}`);
    return { arns, missing: [], unclear: why };
}
function open(why) {
    return { arns: [], missing: [], unclear: [why] };
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listPattern)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4603);

/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);
/** The texts of nodes that each are a text, or a list of texts. */
function listPattern(nodes, reading) {
    const values = new Map();
    let isOpen = false;
    const stack = [...nodes].reverse().map((node) => ({ node, is: 'element' }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const inside = partsOf(next);
        if (inside !== undefined)
            stack.push(...[...inside].reverse());
        else if (!isText(next))
            isOpen = true;
        else if (next.node.kind !== 'literal' || next.node.value !== null) {
            const pattern = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPattern */ .wD)(next.node, reading);
            values.set(keyOf(pattern, values.size), pattern);
        }
    }
    return { values: [...values.values()], isOpen };
}
function partsOf({ node, is }) {
    if (node.kind === 'list') {
        const below = is === 'item-or-list' ? is : 'item';
        return node.items.map((item) => ({ node: item, is: below }));
    }
    if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name))
        return undefined;
    const below = node.expression.name === 'flatten' ? 'item-or-list' : is;
    return node.expression.args.map((arg) => ({ node: arg, is: below }));
}
/** Whether a value stands for exactly one text. A splat is a list. */
function isText({ node, is }) {
    if (node.kind === 'string' || node.kind === 'literal')
        return true;
    if (node.kind !== 'opaque')
        return false;
    if (node.expression.kind === 'template')
        return true;
    return is === 'item' && !(node.expression.kind === 'traversal' && node.expression.path.includes('*'));
}
/** Holes are never known to be the same. */
function keyOf(pattern, at) {
    return pattern.kind === 'literal' ? `=${pattern.text}` : `${at}`;
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ namedAfter)
/* harmony export */ });
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
/**
 * Whose policy a JSON file holds, by its name: `roles/<RoleName>/…`, `users/<UserName>/…`, or `<RoleName>.json`.
 *
 * Only where the config turns it on (`name-convention: true`), since a file's name
 * is a habit and no proof. A folder below `roles` or `users` says more than the
 * file's own name.
 */

/** The principals that a path may mean; none where its name cannot be one of IAM's. */
function namedAfter(path) {
    const steps = path.split('/').slice(0, -1);
    const at = Math.max(steps.lastIndexOf('roles'), steps.lastIndexOf('users'));
    const folder = at < 0 ? undefined : steps[at + 1];
    if (folder !== undefined)
        return refs(folder, steps[at] === 'roles' ? ['role'] : ['user']);
    const types = at < 0 ? ['role', 'user'] : steps[at] === 'roles' ? ['role'] : ['user'];
    return refs((0,_sources_source_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(path), types);
}
/** The characters of role and user names: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
function refs(name, types) {
    if (!/^[\w+=,.@-]{1,64}$/.test(name))
        return [];
    return types.map((type) => ({ kind: 'exact', type, name, path: undefined }));
}


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ namesByGlob)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/**
 * Many names → those that a glob may match, without trying each of them.
 *
 *   *-service-12      names that end so are neighbours in a list that is sorted from the end
 *   prod-*            names that begin so are neighbours in a list that is sorted from the start
 *
 * What a glob writes before its first wildcard and after its last one is looked up; of the two lists the shorter one is
 * taken. A glob that begins and ends with a wildcard may match all of them.
 */

/** The names of which a glob in lower case may match some, in their order; no other name matches it. */
function namesByGlob(names) {
    const places = new Map(names.map((name, place) => [name, place]));
    const inPlace = (some) => some.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const byStart = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(() => sorted(names));
    const byEnd = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(() => sorted(names.map(reversed)));
    return (glob) => {
        const first = glob.search(/[*?]/);
        if (first < 0)
            return places.has(glob) ? [glob] : [];
        const last = Math.max(glob.lastIndexOf('*'), glob.lastIndexOf('?'));
        const [start, end] = [glob.slice(0, first), reversed(glob.slice(last + 1))];
        if (start === '' && end === '')
            return names;
        const starting = start === '' ? undefined : between(byStart(), start);
        const ending = end === '' ? undefined : between(byEnd(), end);
        if (starting !== undefined && (ending === undefined || starting.length <= ending.length))
            return inPlace(starting);
        return inPlace((ending ?? []).map(reversed));
    };
}
function sorted(names) {
    return [...names].sort(inOrder);
}
function inOrder(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Those that begin with `start`. */
function between(names, start) {
    const from = firstFrom(names, (name) => name >= start);
    return names.slice(from, firstFrom(names, (name) => name > start && !name.startsWith(start)));
}
/** The place of the first name that `isThere`, which all later ones are as well. */
function firstFrom(names, isThere) {
    let [low, high] = [0, names.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isThere(names[middle] ?? ''))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** By units, which need not be whole characters: both sides are turned alike. */
function reversed(text) {
    return text.split('').reverse().join('');
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   ed: () => (/* binding */ matchParties),
/* harmony export */   uR: () => (/* binding */ partiesOf),
/* harmony export */   yd: () => (/* binding */ unusedOf)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7995);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6526);
/* harmony import */ var _principal_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9064);
/* harmony import */ var _refine_unused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8761);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7856);






/** What is unused of a policy that these principals share. */
function matchParties(sharers, unnamed, reported, terms) {
    const { arns, missing: names, probable = [] } = sharers;
    const found = decided(sharers, unnamed, reported, terms);
    return { ...found, principals: arns, names, ...(found.kind === 'matched' ? {} : { probable }) };
}
function decided({ arns, missing: nameless, unclear, probable = [] }, unnamed, { findings, witnesses }, { ground, missing, spokenFor = new Set(), ignoresUnused = false }) {
    const named = arns.map(standingBy(findings)(witnesses));
    const speaking = named.flatMap(({ party, standing }) => standing.kind === 'reports' ? [withAccepted(party, witnesses)] : []);
    const keeping = named.flatMap(({ party, standing }) => standing.kind === 'keeps' ? [{ ...party, keeps: standing.why, usesAll: true }] : []);
    const quiet = named.filter(({ standing }) => standing.kind === 'silent');
    const neverUsed = quiet.flatMap(({ party }) => (party.findings.length > 0 ? [party] : []));
    // Somebody has to decide in their place.
    const ignored = ignoresUnused && speaking.length + unnamed.length > 0 ? neverUsed : [];
    const open = quiet.flatMap(({ principal, party }) => party.findings.length > 0 || spokenFor.has(principal) ? [] : [principal]);
    const absent = [...open, ...nameless];
    const unheard = quiet
        .concat(named.filter(({ standing }) => standing.kind === 'open'))
        .map(({ principal }) => principal);
    const besides = (silent, heard) => othersThan(silent, { ...leaving(heard, keeping, witnesses), ground });
    const reasons = [
        ...unclear,
        ...named.flatMap(({ standing }) => (standing.kind === 'open' ? [standing.why] : [])),
        ...(neverUsed.length === 0 || ignored.length > 0 ? [] : [whyNeverUsed(neverUsed)]),
        ...(absent.length > 0 && missing === undefined ? [whySilent(absent)] : []),
    ];
    if (reasons.length > 0) {
        const guessed = probable.map((principal) => partyOf(principal, findings)).filter(reportsPermissions);
        const known = [...new Set([...speaking, ...guessed, ...unnamed])];
        if (unclear.length > 0)
            return { kind: 'unmatched', reasons, isOwned: false, ...adviceOf(known, witnesses) };
        const heard = [...speaking, ...unnamed];
        return { kind: 'unmatched', reasons, isOwned: true, ...besides({ arns: unheard, names: nameless }, heard) };
    }
    const using = missing === 'unused-nothing' ? open.map((principal) => partyOf(principal, findings)) : [];
    const usesAll = (missing === 'unused-nothing' && absent.length > 0) || keeping.length > 0;
    const parties = [...speaking, ...unnamed, ...using, ...keeping];
    if (parties.length === 0 && !usesAll) {
        const why = absent.length > 0 ? whySilent(absent) : whyNone(findings, ground !== 'unnamed');
        const isOwned = absent.length > 0;
        return { kind: 'unmatched', reasons: [why], isOwned, ...besides({ arns: unheard, names: nameless }, []) };
    }
    return {
        kind: 'matched',
        ground,
        unused: usesAll ? new Map() : unusedOf(parties, witnesses),
        parties,
        ...(ignored.length === 0 ? {} : { rests: [whyIgnored(ignored)] }),
    };
}
/** How somebody stands by what is reported; each of many policies may be of the same few thousand. */
const standingBy = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOf */ .Q0)((findings) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOf */ .Q0)((witnesses) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .ph)((principal) => {
    const party = partyOf(principal, findings);
    return { principal, party, standing: (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(principal, reportOf(party), witnesses) };
}, mostKept)));
/** How many principals are remembered at a time. */
const mostKept = 50_000;
/** What counts without the silent ones. A name that is given in part may be anybody's. */
function othersThan(silent, others) {
    const isNobody = silent.arns.length + silent.names.length === 0;
    return isNobody || silent.names.some((name) => name.includes('*')) ? {} : { others: { ...others, silent } };
}
/** What these leave unused, of whom some keep everything. */
function leaving(parties, keeping, witnesses) {
    const usesAll = keeping.length > 0 || parties.length === 0;
    return {
        unused: usesAll ? new Map() : unusedOf(parties, witnesses),
        parties: [...parties, ...keeping],
    };
}
/** The party, with a word about what somebody accepted. */
function withAccepted(party, witnesses) {
    const { principal } = party;
    if (principal === undefined || witnesses.archivedOf(principal).length === 0)
        return party;
    return {
        ...party,
        keeps: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `a finding about ${principal} is archived, which accepts what it lists: that stays`,
    };
}
/** What all of them leave unused; what somebody archived stays. */
function unusedOf(parties, witnesses) {
    return (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_5__/* .intersection */ .E$)(parties.map(unusedByOne(witnesses)));
}
const unusedByOne = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOf */ .Q0)((witnesses) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOf */ .Q0)(({ principal, findings, usesAll }) => {
    if (usesAll === true)
        return new Map();
    const archived = principal === undefined ? [] : witnesses.archivedOf(principal);
    return archived.reduce((unused, { keeps: kept }) => kept.kind === 'listed' ? (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(unused, kept.findings) : (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_5__/* .without */ .FF)(unused, 'everything'), (0,_refine_unused_js__WEBPACK_IMPORTED_MODULE_5__/* .unusedBy */ .Sr)(findings));
}));
function adviceOf(parties, witnesses) {
    return parties.length === 0 ? {} : { advice: { unused: unusedOf(parties, witnesses), parties } };
}
/** One party a file: each file of unnamed findings is taken for a principal of its own, also one that reports nothing. */
function partiesOf({ findings }, paths) {
    return paths.map((path) => ({
        principal: undefined,
        path,
        findings: findings.filter((each) => each.subject.kind === 'unnamed' && each.path === path),
    }));
}
/** One principal with its findings. */
function partyOf(principal, findings) {
    return {
        principal,
        path: undefined,
        findings: (0,_principal_index_js__WEBPACK_IMPORTED_MODULE_1__/* .knownIn */ .Hm)(findings).about(principal),
    };
}
/** Whether its findings report permissions, or all of it, or nothing at all. */
function reportOf(party) {
    if (reportsPermissions(party))
        return 'permissions';
    return party.findings.length > 0 ? 'whole' : 'nothing';
}
function reportsPermissions({ findings }) {
    return findings.some(({ kind }) => kind !== 'unused-principal');
}
function whyNeverUsed(parties) {
    const names = parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
    return (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('unused-as-a-whole') `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedList */ .p4)(names)} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(names.length === 1 ? 'is' : 'are')} reported unused as a whole, which says nothing about individual permissions`;
}
function whyIgnored(parties) {
    const names = parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedList */ .p4)(names)} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(names.length === 1 ? 'is' : 'are')} reported unused as a whole, and the config leaves the decision to the others (${'unused-roles: ignore'})`;
}
function whySilent(names) {
    return (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('no-finding') `no active finding names ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedList */ .p4)(names)}, and without one nothing can be called unused`;
}
function whyNone(findings, hasMappings) {
    if (findings.length === 0)
        return (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('no-findings') `there are no findings`;
    if (hasMappings)
        return (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('entry-without-findings') `its entry in the config maps neither a principal nor a file that has findings`;
    return (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('without-entry') `the findings name principals, and no config says which files are theirs`;
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ knownIn),
/* harmony export */   _m: () => (/* binding */ knownWith),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(828);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9250);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7856);




/** The index of a list of findings, which must not change. */
const knownIn = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOf */ .Q0)((findings) => index(findings));
/** The same with further principals, about whom there is no finding. */
function knownWith(findings, more) {
    return index(findings, more);
}
/** Only those in the accounts, if there are any; what findings say of the others stays known. */
function within(accounts, known) {
    if (accounts === undefined)
        return known;
    const isIn = (arn) => accounts.has((0,_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(arn));
    return {
        arns: known.arns.filter(isIn),
        about: (arn) => known.about(arn),
        called: (name) => known.called(name).filter(isIn),
    };
}
const none = [];
function index(findings, more = []) {
    const named = findings.flatMap((finding) => finding.subject.kind === 'principal' ? [{ arn: finding.subject.arn, finding }] : []);
    const byKey = new Map([...(0,_text_group_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(named, ({ arn }) => (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn))].map(([key, all]) => [key, all.map(({ finding }) => finding)]));
    // A path is left out in some exports; the first spelling stands for all.
    const arns = [
        ...new Map([...more, ...named.map(({ arn }) => arn)].reverse().map((arn) => [(0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn), arn])).values(),
    ].reverse();
    const byName = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(arns, (arn) => (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(arn).toLowerCase());
    return {
        arns,
        about: (arn) => byKey.get((0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalKey */ .qW)(arn)) ?? none,
        called: (name) => byName.get(name.toLowerCase()) ?? [],
    };
}


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ holeOf),
/* harmony export */   gF: () => (/* binding */ canBe),
/* harmony export */   jL: () => (/* binding */ filledWith),
/* harmony export */   wD: () => (/* binding */ textPattern)
/* harmony export */ });
const anything = { type: 'any', name: undefined };
/** The pattern of a value that stands where one text is expected. */
function textPattern(node, reading, inHole = () => undefined) {
    switch (node.kind) {
        case 'string':
            return patternOf(piecesOf(node.value, reading), reading);
        case 'literal':
            return { kind: 'literal', text: String(node.value) };
        case 'opaque':
            return patternOf(node.expression.kind === 'template'
                ? templatePieces(node.expression.parts, reading, inHole)
                : (inHole(node) ?? [holeOf(node)]), reading);
        default:
            return { kind: 'holes', parts: [anything] };
    }
}
/** From the first directive to the last, a template may become anything. */
function templatePieces(parts, reading, inHole) {
    const first = parts.findIndex(({ kind }) => kind === 'directive');
    const last = parts.findLastIndex(({ kind }) => kind === 'directive');
    return parts.flatMap((part, at) => {
        if (first >= 0 && at >= first && at <= last)
            return at === first ? [anything] : [];
        if (part.kind === 'text')
            return piecesOf(part.value, reading);
        return part.kind === 'hole' ? (inHole(part.node) ?? [holeOf(part.node)]) : [];
    });
}
function piecesOf(text, { isTemplate }) {
    if (!isTemplate || !/\$\$\{|%%\{/.test(text))
        return [text];
    return text.split(/\$\$\{|%%\{/).flatMap((piece, at) => (at === 0 ? [piece] : [anything, piece]));
}
const types = [
    [/^data\.aws_caller_identity\.[^.]+\.account_id$/, 'account'],
    [/^data\.aws_partition\.[^.]+\.partition$/, 'partition'],
    [/^data\.aws_region\.[^.]+\.(?:name|id|region)$/, 'region'],
    [/^AWS::AccountId$/, 'account'],
    [/^AWS::Partition$/, 'partition'],
    [/^AWS::Region$/, 'region'],
];
/** What stands for a value of which nothing else is known. */
function holeOf(node) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'traversal')
        return anything;
    const { path, indexes } = node.expression;
    const address = addressOf(path);
    if (indexes.length > 0 || path.includes('*'))
        return address === undefined ? anything : { ...anything, address };
    const name = path.join('.');
    // In a test of `count`, people write `data.aws_partition.current[0].partition`.
    const plain = path.filter((step) => step !== '0').join('.');
    const type = types.find(([shape]) => shape.test(plain))?.[1] ?? 'any';
    return { name, type, ...(address === undefined ? {} : { address }) };
}
/** Without its instance key: `count` and `for_each` make no other resource. Variables, locals, data sources and modules have none. */
function addressOf(path) {
    const [type = '', label = '', ...rest] = path;
    const attribute = rest[rest.length - 1];
    return /^[a-z]\w*_\w+$/.test(type) && /^[\w-]+$/.test(label) && attribute !== undefined
        ? [type, label, attribute].join('\n')
        : undefined;
}
/** Literals that touch are one; no hole is made of two. */
function patternOf(pieces, { lower, ampersands }) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts[parts.length - 1];
        if (typeof piece === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + piece;
        else if (piece !== '')
            parts.push(piece);
    }
    const read = parts.map((part) => (typeof part === 'string' ? normal(part, lower, ampersands) : part));
    const [only = ''] = read;
    return read.length < 2 && typeof only === 'string' ? { kind: 'literal', text: only } : { kind: 'holes', parts: read };
}
function normal(text, lower, ampersands) {
    const written = (ampersands ? text.replaceAll('&{', '${') : text).normalize('NFC');
    return lower ? written.toLowerCase() : written;
}
/** Whether the pattern can become the text. */
function canBe(pattern, text, budget) {
    budget.left--;
    return pattern.kind === 'literal' ? pattern.text === text : fill(pattern.parts, text, budget);
}
/** Follows all places of the text that the parts so far can have reached, so nothing is tried twice. */
function fill(parts, text, budget) {
    let places = new Set([0]);
    for (const [at, part] of parts.entries()) {
        const next = new Set();
        for (const place of places) {
            budget.left -= 1 / 8;
            if (budget.left < 0)
                return false;
            for (const end of ends(part, text, place, at === parts.length - 1))
                next.add(end);
            // Whatever an untyped hole reaches from a later place, it reaches from the first.
            if (typeof part !== 'string' && part.type === 'any')
                break;
        }
        if (next.size === 0)
            return false;
        places = next;
    }
    return places.has(text.length);
}
const shapes = {
    account: /^\d{12}$/,
    partition: /^aws(?:-[a-z-]+)?$/,
    region: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/,
};
/** How long a text of a known type may be. */
const longest = 40;
function ends(part, text, place, isLast) {
    if (typeof part === 'string')
        return text.startsWith(part, place) ? [place + part.length] : [];
    if (part.type === 'any') {
        if (isLast)
            return [text.length];
        return Array.from({ length: text.length - place + 1 }, (_, at) => place + at);
    }
    const shape = shapes[part.type];
    const found = [];
    for (let end = place + 1; end <= Math.min(text.length, place + longest); end++)
        if (shape.test(text.slice(place, end)))
            found.push(end);
    return found;
}
/** What each named hole stands for in the text, where the pattern has but one hole. */
function filledWith(pattern, text) {
    if (pattern.kind === 'literal')
        return [];
    const holes = pattern.parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    const [hole] = holes;
    if (hole === undefined || holes.length > 1)
        return [];
    const [first, last] = [pattern.parts[0], pattern.parts[pattern.parts.length - 1]];
    const before = typeof first === 'string' ? first.length : 0;
    const after = typeof last === 'string' ? last.length : 0;
    return text.length < before + after ? [] : [[hole, text.slice(before, text.length - after)]];
}


/***/ }),

/***/ 7856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ usesBy),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);


/** When each action was last used by any of them. */
function usesBy(arns, { usesOf }) {
    return new Map(arns.flatMap((arn) => [...usesOf(arn)]).sort(([, a], [, b]) => (a < b ? -1 : 1)));
}
/** How somebody stands whose findings report this. */
function standingOf(arn, report, witnesses) {
    if (witnesses.isUnanalysed(arn))
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('analyzer-error') `the analyzer could not analyse ${arn}, so what it uses is not known`);
    const ahead = witnesses.aheadOf(arn);
    if (ahead !== undefined)
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('dated-ahead') `a finding about ${arn} is dated ${ahead}, which is after the day of this run, so nothing is known by it`);
    if (witnesses.isExcluded(arn)) {
        const why = (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('excluded-by-analyzer') `the analyzer leaves ${arn} out by its exclusions, so nothing is known of its use`;
        return report === 'permissions' ? keeps(why) : open(why);
    }
    const holder = witnesses.holderOf(arn);
    const age = holder === undefined ? undefined : daysBetween(holder.createdAt, witnesses.day);
    if (age !== undefined && age < witnesses.period)
        return keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${arn} was created on ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((holder?.createdAt ?? '').slice(0, 10))}, less than ${witnesses.period} days before the findings: too young to tell`);
    if (witnesses.archivedOf(arn).some(({ keeps: { kind } }) => kind === 'everything'))
        return keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `a finding about ${arn} is archived, which accepts what it lists`);
    if (report !== 'whole' && witnesses.isFormer(arn))
        return keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the findings about ${arn} are older than it is, so they speak of a former one`);
    const silent = witnesses.silentAnalyzers(arn);
    if (report === 'permissions' && silent > 0)
        return keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${silent} of the analyzers that look at account ${accountOf(arn)} report nothing about ${arn}: by them it uses everything`);
    if (report === 'permissions')
        return { kind: 'reports' };
    return silentlyClean(arn, report, holder, witnesses);
}
function silentlyClean(arn, report, holder, witnesses) {
    if (witnesses.archivedOf(arn).length > 0)
        return keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `a finding about ${arn} is archived, which accepts what it lists`);
    if (report === 'whole')
        return { kind: 'silent' };
    if (witnesses.isResolved(arn))
        return keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the finding about ${arn} is resolved: it uses what it has`);
    if (holder === undefined)
        return { kind: 'silent' };
    if (witnesses.isPartial)
        return open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('findings-not-whole') `no finding names ${arn}, and the export of findings is not whole, so that proves nothing`);
    return witnesses.covered.has(accountOf(arn))
        ? keeps((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `no finding names ${arn} in an account that is analysed: it uses everything`)
        : open((0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('account-without-findings') `no finding covers account ${accountOf(arn)}, where ${arn} has this policy`);
}
/** The account of an ARN. */
function accountOf(arn) {
    return arn.split(':', 5)[4] ?? '';
}
function keeps(why) {
    return { kind: 'keeps', why };
}
function open(why) {
    return { kind: 'open', why };
}
/** Whole days between two times; `undefined` where one is no time. */
function daysBetween(from, to) {
    const days = (Date.parse(to) - Date.parse(from ?? '')) / 86_400_000;
    return Number.isNaN(days) ? undefined : Math.floor(days);
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ elsewhereIn),
/* harmony export */   n8: () => (/* binding */ withElsewhere),
/* harmony export */   xm: () => (/* binding */ isUndetermined)
/* harmony export */ });
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/**
 * What a policy grants by lists that are known and not edited, since they stand elsewhere or are joined of several.
 *
 *   actions = local.shared                        a list in another file, or one that others use
 *   actions = concat(["s3:GetObject"], var.more)  the part that the call of the module gives
 */

/** The statements of actions that are known and not edited. */
const elsewhereIn = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)(({ statements, unread }) => [
    ...statements.flatMap(knownPart),
    ...unread.flatMap(({ known }) => known ?? []),
]);
/** The policy with all that is known of it as statements, where nothing is edited. */
const withElsewhere = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOf */ .Q0)((policy) => {
    const apart = elsewhereIn(policy);
    if (apart.length === 0)
        return policy;
    const unread = policy.unread.filter(({ known }) => known === undefined);
    return { ...policy, statements: [...policy.statements, ...apart], unread };
});
/** Whether nobody knows what a value of a list stands for. */
function isUndetermined(term) {
    return term.kind === 'opaque' && term.known === undefined;
}
/** What the values of a statement stand for that are no texts of its list. */
function knownPart(statement) {
    const nodes = statement.actions.values.flatMap((term) => (term.kind === 'opaque' ? (term.known ?? []) : []));
    if (nodes.length === 0)
        return [];
    const values = nodes.map((node) => ({ kind: 'pattern', pattern: node.value, node }));
    return [{ ...statement, actions: { ...statement.actions, values } }];
}


/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ principalFits)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(828);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(378);
/**
 * ARNs of principals with a `*` in them: `arn:aws:iam::*:role/ci-*`.
 *
 * Names are compared without case, as IAM does. A path is left out in some exports, so an
 * ARN without one means the principal at any path.
 */


/** Whether an ARN that may have a `*` in partition, account, path or name means the principal. */
function principalFits(written, arn) {
    const [own, other] = [partsOf(written), partsOf(arn)];
    return ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .includes */ .mK)(own.partition, other.partition) &&
        (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .includes */ .mK)(own.account, other.account) &&
        own.type === other.type &&
        (own.path === '/' || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .includes */ .mK)(own.path, other.path)) &&
        (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .includes */ .mK)(own.name, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .principalName */ .Io)(arn)));
}
function partsOf(arn) {
    const [, partition = '', , , account = '', ...rest] = arn.split(':');
    const resource = rest.join(':');
    const [type = ''] = resource.split('/', 1);
    const last = resource.lastIndexOf('/');
    return { partition, account, type, path: resource.slice(type.length, last + 1), name: resource.slice(last + 1) };
}


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ placeholder),
/* harmony export */   u: () => (/* binding */ keepEntry)
/* harmony export */ });
/**
 * The entry under `keep` in the config that holds a permission, for somebody to paste.
 */
/** What a person puts in the place of these words. */
const placeholder = 'why it is needed';
/** The entry for an action, on one line. */
function keepEntry(action) {
    return `- {action: "${action}", reason: "${placeholder}"}`;
}


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   Ow: () => (/* binding */ grantedNames),
/* harmony export */   VE: () => (/* binding */ grantedBy)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(828);
/* harmony import */ var _policy_never_tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9085);
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(378);
/* harmony import */ var _action_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7748);
/* harmony import */ var _patterns_after_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9547);





/** What the granting statements grant; `undefined` where that is no list of names (`*`, `NotAction`, undetermined values). */
function grantedNames(policy, catalogue, changes = []) {
    return grantedBy(policy.statements, catalogue, changes);
}
/** What these statements grant, likewise. */
function grantedBy(all, catalogue, changes = []) {
    const statements = all.filter(_patterns_after_js__WEBPACK_IMPORTED_MODULE_4__/* .isGranting */ .B);
    if (statements.some(isNoList))
        return undefined;
    const found = statements.flatMap((each) => (0,_patterns_after_js__WEBPACK_IMPORTED_MODULE_4__/* .patternsAfter */ .S)(each, changes)).map((text) => namesOf(text, catalogue));
    const names = found.filter((each) => each !== undefined).flat();
    return found.includes(undefined) ? undefined : new Map(names.map((name) => [name.toLowerCase(), name]));
}
function isNoList({ effect, actions }) {
    return effect === 'unknown' || actions.negated || actions.values.some(({ kind }) => kind === 'opaque');
}
/** A literal stands for itself, known or not; `undefined` for `*`. */
function namesOf(written, catalogue) {
    const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(written);
    if (pattern.kind === 'everything')
        return undefined;
    if (pattern.kind === 'malformed')
        return [];
    const { service, name, wild } = pattern;
    if (!wild)
        return [(0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .actionName */ .aM)(service, name)];
    const known = catalogue.actionsOf(service);
    const spellings = (0,_action_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerNames */ .Uw)(known);
    return [...(0,_action_index_js__WEBPACK_IMPORTED_MODULE_3__/* .matchingNames */ .Mc)(known, name)].map((lower) => (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .actionName */ .aM)(service, spellings.get(lower) ?? lower));
}
/** Whether a granted action, in lower case, is reported unused, and AWS tracks its use. */
function isReported(lowerAction, unused) {
    const colon = lowerAction.indexOf(':');
    const [service, name] = [lowerAction.slice(0, colon), lowerAction.slice(colon + 1)];
    const found = unused.get(service);
    return found !== undefined && (found.whole || found.actions.has(name)) && !(0,_policy_never_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverTracked */ .$)(service, name);
}


/***/ }),

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   DA: () => (/* binding */ withoutKept),
/* harmony export */   En: () => (/* binding */ keepReason),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   lQ: () => (/* binding */ protects)
/* harmony export */ });
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/* harmony import */ var _policy_principal_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4745);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);




/** Whether the entry still counts on `today`. */
function isActive({ until }, today) {
    return until === undefined || until >= today;
}
/** Whether the entry speaks of a policy and the principals that are known to have it. */
function concerns({ principals, paths, policy }, { at }, known) {
    if (policy !== undefined && (policy.path !== at.path || policy.name !== at.name))
        return false;
    const isFile = paths.length === 0 || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .chooser */ .yx)(paths)(at.path);
    return (isFile &&
        (principals.length === 0 || known.some((principal) => principals.some((each) => (0,_policy_principal_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .principalFits */ .j)(each, principal)))));
}
/** Whether the entry keeps something that is reported and that the policy grants. */
function protects({ action }, policy, unused, catalogue) {
    const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(action);
    if (pattern.kind !== 'service')
        return false;
    const reported = unused.get(pattern.service);
    if (reported === undefined)
        return false;
    const isKept = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(pattern.name);
    const names = [...namesIn(pattern.service, reported, catalogue).keys()].filter(isKept);
    return policy.statements.some(({ effect, actions }) => effect === 'Allow' &&
        !actions.negated &&
        actions.values.some((term) => term.kind === 'pattern' && grantsAny(term.pattern, pattern.service, names)));
}
/** What is unused and not kept. A service that is unused as a whole and kept in part becomes the list of the rest. */
function withoutKept(unused, entries, catalogue) {
    const tests = entries.flatMap(({ action }) => {
        const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(action);
        return pattern.kind === 'service'
            ? [{ service: pattern.service, name: pattern.name, isKept: (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(pattern.name) }]
            : [];
    });
    if (tests.length === 0)
        return unused;
    return new Map([...unused].flatMap(([service, reported]) => {
        const own = tests.filter((each) => each.service === service);
        if (own.length === 0)
            return [[service, reported]];
        const names = [...namesIn(service, reported, catalogue)];
        const isKept = ([lower]) => own.some((each) => each.isKept(lower));
        const left = names.filter((each) => !isKept(each));
        const others = new Map([
            ...(reported.others ?? []),
            ...own.flatMap(({ name }) => (/[*?]/.test(name) ? [] : [[name.toLowerCase(), name]])),
            ...names.filter(isKept).map(([lower, { name }]) => [lower, name]),
        ]);
        return left.length === 0
            ? []
            : [[service, { whole: false, lastUsed: undefined, actions: new Map(left), others }]];
    }));
}
/** Why something stays, for people. */
function keepReason({ action, reason, owner, until }) {
    const end = until === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) ` until ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(until)}`;
    const by = owner === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `, says ${owner}`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${action} stays${end} by the keep list: ${reason}${by}`;
}
function namesIn(service, { whole, lastUsed, actions }, catalogue) {
    if (!whole)
        return actions;
    return new Map(catalogue.actionsOf(service).map((name) => [name.toLowerCase(), { name, lastUsed }]));
}
function grantsAny(written, service, names) {
    const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(written);
    if (pattern.kind === 'everything')
        return names.length > 0;
    return pattern.kind === 'service' && pattern.service === service && names.some((0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(pattern.name));
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./findings/counts.js
/** How many findings count, and how many do not and why, so that a summary hides none. */

/** How many findings of a read count, and how many do not, by reason. */
function countsOf({ findings, ignored, problems, replies }) {
    return {
        findings: new Set(findings.map(({ id }) => id)).size,
        ignored: { ...noneIgnored, ...countedBy(ignored) },
        ...repetitions(replies),
        unusedPrincipals: principalsIn(findings.filter(({ kind }) => kind === 'unused-principal')).size,
        severalFindings: severalFindings(findings),
        problems: { ...noProblems, ...countedBy(problems) },
    };
}
const noneIgnored = {
    archived: 0,
    resolved: 0,
    'other-status': 0,
    error: 0,
    'other-type': 0,
    credential: 0,
    recommendation: 0,
};
const noProblems = { 'empty-actions': 0, page: 0, 'no-names': 0, unreadable: 0 };
function countedBy(items) {
    return Object.fromEntries([...(0,group/* grouped */.z)(items, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
}
function repetitions(replies) {
    let [repeated, replaced] = [0, 0];
    for (const all of (0,group/* grouped */.z)(replies, ({ id }) => id).values()) {
        // As `refine/unused.ts` has it: the newest version counts, and a page without a date belongs to any.
        const newest = all
            .flatMap(({ updatedAt }) => updatedAt ?? [])
            .sort()
            .at(-1);
        const older = all.filter(({ updatedAt }) => updatedAt !== undefined && updatedAt !== newest).length;
        replaced += older;
        repeated += all.length - older - 1;
    }
    return { repeated, replaced };
}
function severalFindings(findings) {
    const reports = findings.filter(({ kind }) => kind !== 'unused-principal');
    return [...principalsIn(reports).values()].filter((own) => new Set(own.map(({ id }) => id)).size > 1).length;
}
function principalsIn(findings) {
    const named = findings.filter(({ subject }) => subject.kind === 'principal');
    return (0,group/* grouped */.z)(named, ({ subject }) => (subject.kind === 'principal' ? subject.arn : ''));
}

// EXTERNAL MODULE: ./policy/catalogue.js + 2 modules
var policy_catalogue = __webpack_require__(6023);
// EXTERNAL MODULE: ./review/evidence-at-hand.js + 11 modules
var evidence_at_hand = __webpack_require__(5120);
// EXTERNAL MODULE: ./policy/document-size.js
var document_size = __webpack_require__(2397);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources = __webpack_require__(1622);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
;// CONCATENATED MODULE: ./edits/shelves.js





/** Shelves on which nothing grew yet. */
function shelvesWith(standing = () => []) {
    const grown = new Map();
    const grownAtMost = new Map();
    const besideWith = (by) => (policy, files) => (shelf) => {
        const { key } = shelf;
        if (key === undefined)
            return { size: 0, names: [] };
        const own = placeOf(policy);
        const here = foundOn(files).get(key) ?? [];
        const others = here.filter(({ place }) => place !== own);
        const elsewhere = mostElsewhere(standing(shelf), here);
        return {
            size: sum(others.map(({ place, size }) => size + (by.get(place) ?? 0))) + sum(elsewhere.map(({ size }) => size)),
            names: [...others.map(({ address }) => address), ...elsewhere.map(({ name }) => name)],
        };
    };
    return {
        beside: besideWith(grown),
        besideBefore: besideWith(new Map()),
        besideAtMost: besideWith(grownAtMost),
        grow: (policy, by) => {
            grown.set(placeOf(policy), by);
        },
        growAtMost: (policy, by) => {
            grownAtMost.set(placeOf(policy), by);
        },
        sharers: ({ shelves = [], at: { path } }, files) => shelves.flatMap(({ key }) => key === undefined
            ? []
            : (foundOn(files).get(key) ?? []).flatMap((each) => (each.path === path ? [] : [each.path]))),
    };
}
/** The policies in files that are understood together, by their shelves; looked for where somebody asks. */
const foundOn = (0,memo/* memoOf */.Q0)((files) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const all = (0,sources/* discover */.k4)(files).flatMap((each) => placedOn(each, texts));
    return new Map([...(0,group/* grouped */.z)(all, ({ key }) => key)].map(([key, own]) => [key, own.map(({ placed }) => placed)]));
});
function placedOn(found, texts) {
    if (found.kind === 'skipped')
        return [];
    const { policy, knownAs } = found;
    const { shelves = [], at } = policy;
    const size = shelves.length === 0 ? 0 : (0,document_size/* documentSize */.z)(policy, texts.get(at.path) ?? '');
    const placed = {
        path: at.path,
        place: placeOf(policy),
        address: at.name,
        size,
        names: knownAs.by === 'file' ? [] : knownAs.names,
    };
    return shelves.flatMap(({ key }) => (key === undefined ? [] : [{ key, placed }]));
}
/** What the fullest of the principals has that the files do not hold. A policy named in part, or not at all, may be the shortest that is left. */
function mostElsewhere(standing, here) {
    const written = here.flatMap(({ names }) => names.filter((name) => !isInPart(name)));
    const inPart = here.flatMap(({ names }) => {
        const globs = names.length === 0 ? ['*'] : names.filter(isInPart);
        return globs.length === 0 ? [] : [globs];
    });
    let [fullest, most] = [[], 0];
    for (const own of standing) {
        const others = own.filter(({ name }) => !written.some((each) => (0,policy_pattern/* includes */.mK)(each, name)));
        const shortest = [...others].sort((one, other) => one.size - other.size);
        const left = inPart.reduce(withoutFirst, shortest);
        const size = sum(left.map((each) => each.size));
        if (size > most)
            [fullest, most] = [left, size];
    }
    return fullest;
}
function isInPart(name) {
    return /[*?]/.test(name);
}
function withoutFirst(left, globs) {
    const at = left.findIndex(({ name }) => globs.some((glob) => (0,policy_pattern/* includes */.mK)(glob, name)));
    return left.filter((_, index) => index !== at);
}
function placeOf({ at }) {
    return `${at.path}\n${at.name}`;
}
function sum(numbers) {
    return numbers.reduce((all, each) => all + each, 0);
}

// EXTERNAL MODULE: ./match/principal-index.js
var principal_index = __webpack_require__(9064);
// EXTERNAL MODULE: ./match/names-by-glob.js
var names_by_glob = __webpack_require__(8512);
;// CONCATENATED MODULE: ./match/standing.js




/** What the inventory shows on each shelf, looked for once. A document that it cannot read has no size. */
const standingIn = (0,memo/* memoOf */.Q0)(({ accounts }) => {
    const inline = accounts.flatMap(({ policies }) => policies.filter(({ owner }) => owner !== undefined));
    const byOwner = (0,group/* grouped */.z)((0,group/* grouped */.z)(inline, ownerKey), ([key]) => key.slice(key.indexOf(' ') + 1));
    const owners = (0,names_by_glob/* namesByGlob */.A)([...byOwner.keys()]);
    const onShelf = (0,memo/* memo */.ph)((key) => owners(key.toLowerCase())
        .filter((owner) => (0,policy_pattern/* includes */.mK)(key, owner))
        .flatMap((owner) => (byOwner.get(owner) ?? []).map(([, policies]) => policies.map(standing))), 10_000);
    return ({ key }) => (key === undefined || byOwner.size === 0 ? [] : onShelf(key));
});
/** The account, then the owner as its shelf is called. */
function ownerKey({ account, owner }) {
    return `${account} ${owner?.type ?? ''} ${owner?.name.toLowerCase() ?? ''}`;
}
function standing({ name, document }) {
    return { name, size: document.kind === 'document' ? sizeOf(document) : 0 };
}
/** The characters of its JSON. Its lists are sorted and without repetition, so it may be a little longer where it is deployed. */
function sizeOf({ version, statements }) {
    const written = statements.map(({ effect, sid, actions, resources, condition }) => {
        const operators = [...(0,group/* grouped */.z)(condition, ({ operator }) => operator)].map(([operator, keys]) => [operator, Object.fromEntries(keys.map(({ key, values }) => [key, oneOrAll(values)]))]);
        return {
            ...(sid === undefined ? {} : { Sid: sid }),
            Effect: effect,
            [actions.negated ? 'NotAction' : 'Action']: oneOrAll(actions.values),
            ...(resources === undefined
                ? {}
                : { [resources.negated ? 'NotResource' : 'Resource']: oneOrAll(resources.values) }),
            ...(operators.length === 0 ? {} : { Condition: Object.fromEntries(operators) }),
        };
    });
    return JSON.stringify({ Version: version, Statement: written }).length;
}
function oneOrAll(values) {
    const [only = '', ...others] = values;
    return others.length === 0 ? only : values;
}

// EXTERNAL MODULE: ./reasons/reason.js + 1 modules
var reason = __webpack_require__(2125);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./policy/principal-pattern.js
var principal_pattern = __webpack_require__(4745);
// EXTERNAL MODULE: ./text/glob.js
var text_glob = __webpack_require__(1643);
// EXTERNAL MODULE: ./text/named-glob.js
var named_glob = __webpack_require__(5495);
// EXTERNAL MODULE: ./match/attached.js
var match_attached = __webpack_require__(3131);
// EXTERNAL MODULE: ./match/entries.js
var match_entries = __webpack_require__(8063);
// EXTERNAL MODULE: ./policy/read-document.js
var read_document = __webpack_require__(2610);
// EXTERNAL MODULE: ./syntax/json/json.js
var json = __webpack_require__(1132);
// EXTERNAL MODULE: ./syntax/value.js
var value = __webpack_require__(2048);
// EXTERNAL MODULE: ./refine/granted-actions.js
var granted_actions = __webpack_require__(938);
;// CONCATENATED MODULE: ./match/identity.js





/** The recommendations that speak of a policy. */
function identified(deployed, recommendations, unusedOf, catalogue) {
    return recommendations.filter((each) => speaksOf(each, deployed, unusedOf, catalogue));
}
function speaksOf({ policy: id, principal, existing, recommended }, { policy, knownAs }, unusedOf, catalogue) {
    const was = documentIn(existing);
    if (was !== undefined && isSame(was, policy))
        return true;
    if (!knownAs.names.includes(nameOf(id)))
        return false;
    const becomes = documentIn(recommended);
    if (becomes === undefined)
        return knownAs.by === 'resource' && was === undefined;
    if (!isNarrowing(becomes, policy))
        return false;
    if (knownAs.by === 'resource')
        return true;
    return principal !== undefined && isWhatIsLeft(becomes, policy, unusedOf(principal), catalogue);
}
/** The name of a policy: the last part of its ARN, or the name itself. */
function nameOf(policy) {
    return policy.startsWith('arn:') ? policy.slice(policy.lastIndexOf('/') + 1) : policy;
}
/** The policy in a JSON text that AWS gave; `undefined` where it is none. */
function documentIn(text) {
    if (text === undefined)
        return undefined;
    try {
        const node = (0,value/* nodeOf */.E7)(JSON.parse(text));
        if (!(0,read_document/* looksLikePolicy */.QC)(node))
            return undefined;
        const read = (0,read_document/* readDocument */.u0)({ source: 'recommendation', path: '', name: '', range: node.range }, node, text, json/* json */.P);
        return read.kind === 'policy' && read.policy.unread.length === 0 ? read.policy : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether two policies hold the same statements, in any order and spelling. */
function isSame(one, other) {
    if (other.unread.length > 0 || other.statements.some(isUndetermined))
        return false;
    const [a, b] = [one, other].map(({ statements }) => [...statements.map(contentOf)].sort().join('\n'));
    return a === b;
}
function contentOf(statement) {
    const { effect, sid = '', actions, resources, condition, hasPrincipal } = statement;
    const names = patternsOf(actions.values).map((each) => each.toLowerCase());
    const targets = [...patternsOf(resources?.values ?? [])].sort();
    const negated = [actions.negated, resources?.negated ?? false];
    return JSON.stringify([effect, sid, negated, [...new Set(names)].sort(), targets, condition, hasPrincipal]);
}
function isUndetermined({ actions, resources }) {
    return [...actions.values, ...(resources?.values ?? [])].some(({ kind }) => kind === 'opaque');
}
/** Whether every statement of `after` is one of `before` with the same or fewer actions. */
function isNarrowing(after, before) {
    if (after.statements.length === 0)
        return false;
    return after.statements.every((narrow) => before.statements.some((wide) => isNarrowed(narrow, wide)));
}
function isNarrowed(narrow, wide) {
    if (narrow.effect !== wide.effect || narrow.actions.negated !== wide.actions.negated)
        return false;
    if (wide.sid !== undefined && wide.sid !== narrow.sid)
        return false;
    if (!sameResources(narrow, wide) || (narrow.condition === '') !== (wide.condition === ''))
        return false;
    if (wide.actions.values.some(({ kind }) => kind === 'opaque'))
        return true;
    const allowed = patternsOf(wide.actions.values);
    return patternsOf(narrow.actions.values).every((each) => allowed.some((pattern) => takesIn(pattern, each)));
}
/** Resources are compared as texts; where the files do not determine one of them, nothing speaks against it. */
function sameResources({ resources: narrow }, { resources: wide }) {
    if ((narrow?.negated ?? false) !== (wide?.negated ?? false))
        return false;
    const values = wide?.values ?? [];
    if (values.some(({ kind }) => kind === 'opaque'))
        return true;
    return [...patternsOf(narrow?.values ?? [])].sort().join('\n') === [...patternsOf(values)].sort().join('\n');
}
/** Whether one written action takes in another. */
function takesIn(outer, inner) {
    const [a, b] = [(0,policy_pattern/* parsePattern */.EY)(outer), (0,policy_pattern/* parsePattern */.EY)(inner)];
    if (a.kind === 'everything')
        return true;
    return a.kind === 'service' && b.kind === 'service' && a.service === b.service && (0,policy_pattern/* includes */.mK)(a.name, b.name);
}
/** Whether `after` grants exactly what `before` grants and nobody reported. */
function isWhatIsLeft(after, before, unused, catalogue) {
    const [is, was] = [after, before].map((policy) => (0,granted_actions/* grantedNames */.Ow)(policy, catalogue));
    if (is === undefined || was === undefined)
        return false;
    const left = [...was.keys()].filter((name) => !(0,granted_actions/* isReported */.Ob)(name, unused));
    return left.length === is.size && left.every((name) => is.has(name));
}
function patternsOf(terms) {
    return terms.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : []));
}

// EXTERNAL MODULE: ./match/name-convention.js
var name_convention = __webpack_require__(8590);
// EXTERNAL MODULE: ./match/parties.js
var parties = __webpack_require__(1727);
// EXTERNAL MODULE: ./policy/names.js
var policy_names = __webpack_require__(828);
// EXTERNAL MODULE: ./sources/source.js
var source = __webpack_require__(4623);
// EXTERNAL MODULE: ./match/witness.js
var witness = __webpack_require__(7856);
;// CONCATENATED MODULE: ./match/stacks.js
/**
 * Whom the files mean in the stacks that the config names.
 *
 *   stacks: [orders-prod]      a role without a name is `orders-prod-<logical id>-<12 or 13 characters>`
 *
 * An entry that names stacks says that there are no others of its templates, so each of them must
 * have its role; of whatever depends on no stack's name it says nothing. It names no account, so
 * every account in play must be known to have none of that name, or the one.
 */






/** Whom a reference means in each of the stacks; `undefined` where no stack's name bears on it. */
function meantInStacks(ref, stacks, around) {
    const each = stacks.flatMap((stack) => (0,source/* inStack */.ww)(ref, stack) ?? []);
    if (each.length === 0)
        return undefined;
    const found = each.map((one) => resolved(one, around));
    return {
        arns: found.flatMap(({ arns }) => arns),
        missing: found.flatMap(({ missing }) => missing),
        unclear: found.flatMap(({ unclear }) => unclear),
    };
}
function resolved(ref, around) {
    const shown = `${ref.type}/${ref.kind === 'exact' ? ref.name : ref.glob}`;
    const arns = around.known.arns.filter((arn) => (0,match_attached/* isAt */.ii)(arn, ref) && (0,source/* mayBeCalled */.GT)(ref, (0,policy_names/* principalName */.Io)(arn)));
    if (arns.length === 0)
        return { arns, missing: [shown], unclear: [] };
    return { arns, missing: [], unclear: inOtherAccounts(shown, arns, around) };
}
/** Why a stack of the name may have a role in other accounts as well. */
function inOtherAccounts(shown, arns, { accounts, notListed }) {
    const own = new Set(arns.map(witness/* accountOf */.XP));
    const others = new Set([...accounts].filter((id) => !own.has(id)));
    const asked = own.size > 1 ? accounts : others;
    const why = asked.size === 0 ? [] : notListed(asked);
    return why.length === 0
        ? []
        : [
            (0,reason/* because */.xx)('several-accounts') `${shown} may be in several of the accounts ${(0,message/* quotedList */.p4)([...accounts].sort())}`,
            ...why,
        ];
}

// EXTERNAL MODULE: ./refine/unused.js
var unused = __webpack_require__(8761);
;// CONCATENATED MODULE: ./match/match.js















/** The findings that apply to a policy, or why none do. */
function match(subject, evidence, rules, catalogue) {
    const said = recommendationsFor(subject, evidence, catalogue);
    const found = matchWith(said, subject, evidence, rules);
    return found.kind === 'matched' ? { ...found, recommendations: said } : found;
}
function matchWith(said, subject, evidence, rules) {
    const { mappings } = rules;
    const deployment = evidence.deploymentOf?.(subject);
    const mine = mappings.filter((entry) => (0,match_entries/* speaksOf */.Tq)(entry, subject.policy));
    const found = mine.length > 0
        ? byEntries(mine, said, deployment, subject, evidence, rules)
        : byGrounds(said, deployment, subject, evidence, rules);
    if (deployment === undefined)
        return found;
    if (found.kind === 'unmatched')
        return { ...found, deployment };
    return { ...found, deployment, copies: deployment.certain, rests: [...deployment.rests, ...(found.rests ?? [])] };
}
function byGrounds(said, deployment, subject, evidence, rules) {
    const { mappings } = rules;
    const isDeployed = deployment !== undefined && deployment.arns.length > 0;
    const unnamed = mappings.length === 0 ? (0,parties/* partiesOf */.uR)(evidence, evidence.unnamedFiles) : [];
    const named = rules.nameConvention ? byName(subject.policy, evidence) : undefined;
    if (isDeployed || said.length + subject.attachedTo.length > 0) {
        const sharers = (0,match_attached/* shared */.ue)([
            namedIn(said),
            deployment === undefined
                ? inOneAccount((0,match_attached/* attachedPrincipals */.Ye)(subject.attachedTo, evidence.known), evidence)
                : answered(subject, evidence, deployment),
            // Whom the name means is a guess as long as the findings do not know him.
            { ...nobody, arns: named?.arns ?? [] },
        ]);
        const isCertain = deployment !== undefined && deployment.certain.length > 0;
        const ground = isCertain ? 'deployed' : said.length > 0 ? 'recommendation' : 'attachment';
        return (0,parties/* matchParties */.ed)(sharers, unnamed, evidence, { ground, missing: rules.missing });
    }
    if (named !== undefined)
        return (0,parties/* matchParties */.ed)(inOneAccount(named, evidence), unnamed, evidence, { ground: 'name', missing: rules.missing });
    if (mappings.length > 0) {
        const why = (0,reason/* because */.xx)('no-entry') `no entry under ${'policies'} in the config names ${subject.policy.at.path}`;
        const others = {
            unused: new Map(),
            parties: [],
            ground: 'config',
            silent: { arns: [], names: [] },
        };
        return { kind: 'unmatched', reasons: [why], isOwned: false, others };
    }
    return (0,parties/* matchParties */.ed)(nobody, unnamed, evidence, { ground: 'unnamed', missing: undefined });
}
/**
 * Whom the files name and what is deployed, together. Certain copies answer whom the files leave open, and of whom they
 * give a part of the name; whom they name exactly counts in any case.
 */
function answered(subject, { known }, { arns, open, answersUnknown, certain }) {
    const uncertain = certain.length > 0 || open.length > 0
        ? []
        : [
            (0,reason/* because */.xx)('unclear-copy') `the inventory shows no copy of this policy that is certain, so it is not known who has it`,
        ];
    const deployed = { arns, missing: [], unclear: [...open, ...uncertain] };
    if (!answersUnknown)
        return (0,match_attached/* shared */.ue)([deployed, (0,match_attached/* attachedPrincipals */.Ye)(subject.attachedTo, known)]);
    const exact = (0,match_attached/* attachedPrincipals */.Ye)(subject.attachedTo.filter(({ kind }) => kind === 'exact'), known);
    return (0,match_attached/* shared */.ue)([deployed, { ...exact, unclear: [] }]);
}
/** A name says who is meant as long as nothing names a second account, or another partition. */
function inOneAccount(found, { accounts, partitions, unread = [] }) {
    const attached = besideUnread(inOnePartition(found, partitions), unread);
    const others = attached.arns.length === 0 ? [] : [...accounts].filter((id) => !isIn(id, attached.arns)).sort();
    if (others.length === 0)
        return attached;
    const why = (0,reason/* because */.xx)('several-accounts') `${(0,message/* quotedList */.p4)(attached.arns)} may be one of several: the evidence or the files also name ${(0,message/* words */.aL)(others.length === 1 ? 'the account' : 'the accounts')} ${(0,message/* quotedList */.p4)(others)}, and nothing says who is there`;
    return { ...attached, unclear: [...attached.unclear, why] };
}
/** What could not be read may name somebody of the same name in another account, or say that somebody keeps what he has. */
function besideUnread(attached, unread) {
    const [first] = unread;
    if (first === undefined || attached.arns.length === 0)
        return attached;
    const more = unread.length === 1 ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` (and ${unread.length - 1} more)`;
    const why = (0,reason/* because */.xx)('unread-evidence') `whose it is rests on names, and ${first}${more}, so it may be somebody else's as well`;
    return { ...attached, unclear: [...attached.unclear, why] };
}
/** Nobody of `aws-us-gov` has what is made in `us-east-1`. */
function inOnePartition(attached, partitions) {
    const others = [...partitions].filter((each) => !attached.arns.some((arn) => arn.startsWith(`arn:${each}:`)));
    if (others.length === 0 || attached.arns.length === 0)
        return attached;
    const why = (0,reason/* because */.xx)('other-partition') `${(0,message/* quotedList */.p4)(attached.arns)} may be somebody else: the files are for regions of ${(0,message/* quotedList */.p4)(others.sort())}`;
    return { ...attached, unclear: [...attached.unclear, why] };
}
function isIn(account, arns) {
    return arns.some((arn) => (0,witness/* accountOf */.XP)(arn) === account);
}
const nobody = { arns: [], missing: [], unclear: [] };
function namedIn(said) {
    return { ...nobody, arns: said.flatMap(({ principal }) => (principal === undefined ? [] : [principal])) };
}
function byEntries(mine, said, deployment, subject, evidence, rules) {
    const entries = mine.map((entry) => {
        const { arns: principals, unclear } = (0,match_entries/* meantBy */.Pn)(entry, subject.policy, rules.accounts, evidence);
        const stacks = (0,match_entries/* stacksMeantBy */.gA)(entry, subject.policy);
        return {
            principals,
            unclear,
            stacks,
            files: chosenFiles(evidence, entry.findings),
            isOfAnybody: entry.principals.length + stacks.length === 0,
        };
    });
    // Only a file of the same entry may speak for a principal that no finding names.
    const spokenFor = new Set(entries.flatMap(({ principals, files }) => (files.length > 0 ? principals : [])));
    const arns = [...new Set(entries.flatMap((each) => each.principals))];
    const files = [...new Set(entries.flatMap((each) => each.files))];
    const stacks = [...new Set(entries.flatMap((each) => each.stacks))];
    const inStacks = byStacks(stacks, subject, evidence);
    // An entry that names only stacks says nothing of those on whom no stack bears.
    const isOfStacks = stacks.length > 0 && arns.length + files.length === 0;
    const attached = isOfStacks
        ? (0,match_attached/* attachedPrincipals */.Ye)(deployment?.answersUnknown === true ? [] : inStacks.others, evidence.known)
        : attachedBeside(arns, mine.some((entry) => (0,match_entries/* namesAddressOf */.CE)(entry, subject.policy)), inStacks.others, evidence);
    // An entry that names findings and nobody says that they are about whoever has the policy.
    const isAnybody = entries.some((each) => each.isOfAnybody && each.files.length > 0);
    const sharers = (0,match_attached/* shared */.ue)([
        { ...nobody, arns, unclear: entries.flatMap(({ unclear }) => unclear) },
        namedIn(said),
        inStacks.sharers,
        { ...attached, missing: isAnybody ? [] : attached.missing },
        deployment === undefined ? nobody : deployedBeside([...arns, ...inStacks.sharers.arns], deployment),
    ]);
    const ignoresUnused = mine.every(({ unusedRoles }) => unusedRoles === 'ignore');
    const terms = { ground: 'config', missing: missingOf(mine, rules), spokenFor, ignoresUnused };
    return (0,parties/* matchParties */.ed)(sharers, (0,parties/* partiesOf */.uR)(evidence, files), evidence, terms);
}
/** Whom the policy's attachments mean in the stacks, and those on which no stack's name bears. */
function byStacks(stacks, { attachedTo }, evidence) {
    const meant = attachedTo.map((ref) => meantInStacks(ref, stacks, evidence));
    return {
        sharers: (0,match_attached/* shared */.ue)(meant.flatMap((each) => each ?? [])),
        others: attachedTo.filter((_, at) => meant[at] === undefined),
    };
}
/** Who holds a copy besides those whom the entries name: the entries do not say that these have none. */
function deployedBeside(entered, { arns, doubts }) {
    const named = new Set(entered.map((arn) => arn.toLowerCase()));
    const others = arns.filter((arn) => !named.has(arn.toLowerCase()));
    const told = others.length === 0
        ? []
        : [
            (0,reason/* because */.xx)('copy-beyond-entry') `the inventory shows a copy of it on ${(0,message/* quotedList */.p4)(others)}, whom the entry in the config does not name`,
        ];
    return { arns: others, missing: [], unclear: [...doubts, ...told] };
}
/**
 * Who has the policy by its attachments, whoever else the entries name: they settle which of several a name means, and
 * nothing else. `isNamed` where one names the policy by its address.
 */
function attachedBeside(entered, isNamed, attachedTo, { known }) {
    const inEntries = (0,principal_index/* knownWith */._m)([], entered);
    return (0,match_attached/* shared */.ue)(attachedTo.map((ref) => {
        const among = (0,match_attached/* attachedPrincipals */.Ye)([ref], inEntries);
        const isSettled = among.arns.length + (among.probable ?? []).length > 0;
        const { arns, missing, probable = [] } = isSettled ? among : (0,match_attached/* attachedPrincipals */.Ye)([ref], known);
        const isOpen = ref.kind === 'unknown' && ref.isByAddressOnly === true && !isNamed;
        return {
            arns: [...arns, ...probable],
            missing: ref.kind === 'exact' ? missing : [],
            unclear: isOpen ? [ref.why] : [],
        };
    }));
}
/** Where entries differ, the most careful counts: nothing said, then `unused-nothing`, then `ignore`. */
function missingOf(mine, rules) {
    const said = mine.map(({ missing }) => missing ?? rules.missing);
    if (said.includes(undefined))
        return undefined;
    return said.includes('unused-nothing') ? 'unused-nothing' : 'ignore';
}
function recommendationsFor({ deployed, knownAs }, { recommendations, findings }, catalogue) {
    if (recommendations.length === 0)
        return [];
    const unusedOf = (principal) => (0,unused/* unusedBy */.Sr)((0,parties/* partyOf */.MS)(principal, findings).findings);
    return identified({ policy: deployed, knownAs }, recommendations, unusedOf, catalogue).filter(({ principal }) => principal !== undefined);
}
function byName({ at }, { known }) {
    const refs = (0,sources/* sourceOf */.vz)(at)?.namesPolicies === true ? (0,name_convention/* namedAfter */.C)(at.path) : [];
    if (refs.length === 0)
        return undefined;
    const all = (0,match_attached/* attachedPrincipals */.Ye)(refs, known);
    // A file may be named after a role or a user: one of the two that the findings know is enough.
    return { ...all, missing: all.arns.length > 0 ? [] : all.missing };
}
function chosenFiles({ unnamedFiles }, globs) {
    const isChosen = (0,text_glob/* chooser */.yx)(globs);
    return unnamedFiles.filter((path) => globs.includes(path) || isChosen(path));
}
/** The principals that findings name and no entry of the config maps. */
function unmapped(findings, mappings) {
    const all = mappings.flatMap(({ principals }) => principals);
    const mapped = new Set(all);
    const patterns = [...mapped].filter((each) => /[{*]/.test(each)).map((each) => (0,named_glob/* filledIn */.AE)(each, () => '*'));
    return (0,principal_index/* knownIn */.Hm)(findings).arns.filter((arn) => !mapped.has(arn) && !patterns.some((pattern) => (0,principal_pattern/* principalFits */.j)(pattern, arn)));
}

// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
;// CONCATENATED MODULE: ./match/made-arns.js
/**
 * What the ARN of a resource looks like whose name the files give.
 *
 *   aws_sqs_queue, "orders"     arn:*:sqs:*:*:orders
 *
 * `*` stands for what is known of no resource: its partition, region and account. Enough to tell it from an ARN that
 * is written out, never enough to say that it is the same.
 */
/** A glob that the attribute matches; `undefined` where that is not known of the type. */
function madeArn(type, attribute, name) {
    const shape = /^(?:arn|Arn|TopicArn)$/.test(attribute) || isRefToArn(type, attribute) ? shapes.get(type) : undefined;
    return shape === undefined ? undefined : `arn:*:${shape}${name}`;
}
/** Of a topic, `!Ref` gives the ARN. */
function isRefToArn(type, attribute) {
    return type === 'AWS::SNS::Topic' && attribute === 'Ref';
}
/** What stands between the partition and the name. */
const shapes = new Map([
    ['aws_sqs_queue', 'sqs:*:*:'],
    ['AWS::SQS::Queue', 'sqs:*:*:'],
    ['aws_sns_topic', 'sns:*:*:'],
    ['AWS::SNS::Topic', 'sns:*:*:'],
    ['aws_s3_bucket', 's3:::'],
    ['AWS::S3::Bucket', 's3:::'],
    ['aws_dynamodb_table', 'dynamodb:*:*:table/'],
    ['AWS::DynamoDB::Table', 'dynamodb:*:*:table/'],
    ['aws_lambda_function', 'lambda:*:*:function:'],
    ['AWS::Lambda::Function', 'lambda:*:*:function:'],
    ['aws_kinesis_stream', 'kinesis:*:*:stream/'],
    ['AWS::Kinesis::Stream', 'kinesis:*:*:stream/'],
    ['aws_ecr_repository', 'ecr:*:*:repository/'],
    ['AWS::ECR::Repository', 'ecr:*:*:repository/'],
]);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./match/written-out.js
/**
 * An expression with what its names stand for in their places, as far as anybody knows.
 *
 *   merge(local.a, { r = "*" })         merge({"r":"x"}, { r = "*" })
 *   local.all.r                         (merge({"r":"x"},{}))["r"]
 *
 * Nothing is computed. Two such texts are equal as long as all that the expressions are made of
 * means the same, so that what is changed elsewhere shows, and a new name for it does not.
 */



/** How many nodes are looked at, and how far names are followed. */
const mostNodes = 20_000;
const deepest = 32;
/** What stands for nodes in these, for `canonical`. */
function writtenOut(nodes, meaning) {
    return insteadOf(nodes, meaning, { left: mostNodes, depth: 0 });
}
function insteadOf(nodes, meaning, budget) {
    const instead = new Map();
    const stack = [...nodes];
    for (let node = stack.pop(); node !== undefined && budget.left-- > 0; node = stack.pop()) {
        const text = node.kind === 'opaque' ? textOf(node, meaning, budget) : undefined;
        if (text === undefined)
            stack.push(...within(node));
        else
            instead.set(node, text);
    }
    return instead;
}
function within(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    return node.kind === 'opaque' ? (0,value/* partsOf */.CI)(node.expression) : [];
}
/** What a name stands for; of a part of it, the whole and the way to the part. */
function textOf(node, meaning, budget) {
    const whole = meantText(node, meaning, budget);
    const { expression, range } = node;
    if (whole !== undefined || expression.kind !== 'traversal' || expression.indexes.length > 0)
        return whole;
    const { path } = expression;
    const start = { kind: 'opaque', range, expression: { kind: 'traversal', path: path.slice(0, 2), indexes: [] } };
    const text = path.length > 2 ? meantText(start, meaning, budget) : undefined;
    return text === undefined ? undefined : `(${text})${JSON.stringify(path.slice(2))}`;
}
function meantText(node, meaning, budget) {
    const meant = budget.depth < deepest ? meaning(node) : undefined;
    if (meant?.kind !== 'value')
        return undefined;
    if (isPlain(meant.node))
        return plainText(meant.node)(meant.source);
    const inside = { left: budget.left, depth: budget.depth + 1 };
    const text = (0,value/* canonical */.$N)(meant.node, meant.source, insteadOf([meant.node], meant.meaning, inside));
    budget.left = inside.left;
    return shortened(text);
}
/** Whether no name stands in it; asked once of each, since hostile files give one large value a thousand times. */
const isPlain = (0,memo/* memoOf */.Q0)((whole) => {
    const stack = [whole];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.kind === 'opaque')
            return false;
        for (const each of within(node))
            stack.push(each);
    }
    return true;
});
const plainText = (0,memo/* memoOf */.Q0)((node) => {
    let made;
    return (source) => (made ??= shortened((0,value/* canonical */.$N)(node, source)));
});
/** The text, or what stands for a long one: it is only compared. */
function shortened(text) {
    return text.length <= longest ? text : `#${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
const longest = 200;

// EXTERNAL MODULE: ./match/text-pattern.js
var text_pattern = __webpack_require__(4603);
;// CONCATENATED MODULE: ./match/meant.js



/** How far references are followed: a local that names a local, and so on. */
const meant_deepest = 16;
/** How many texts a value may become. */
const most = 1_000;
/** The texts of a value: several where it means a list. */
function meantTexts(node, reading, meaning) {
    const nothing = () => undefined;
    return itemsOf(node, meaning ?? nothing, meant_deepest)
        .slice(0, most)
        .map((item) => (0,text_pattern/* textPattern */.wD)(item.node, reading, inHoleOf(item.meaning, reading, meant_deepest)));
}
function itemsOf(node, meaning, left) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => itemsOf(item, meaning, left - 1));
    const meant = node.kind === 'opaque' && left > 0 ? (meaning(node) ?? sameAs(node, meaning)) : undefined;
    if (meant?.kind !== 'value')
        return [{ node, meaning }];
    const items = itemsOf(meant.node, meant.meaning, left - 1);
    return items.length > most ? [{ node, meaning }] : items;
}
/** What an alias stands for, and what an anchor marks. */
function sameAs({ same }, meaning) {
    return same === undefined ? undefined : { kind: 'value', node: same, meaning };
}
function inHoleOf(meaning, reading, left) {
    return (node) => {
        const meant = left > 0 ? meaning(node) : undefined;
        if (meant === undefined)
            return partIn(node, meaning);
        if (meant.kind === 'resource')
            return [resourceIn((0,text_pattern/* holeOf */.CL)(node), meant)];
        const text = (0,text_pattern/* textPattern */.wD)(meant.node, reading, inHoleOf(meant.meaning, reading, left - 1));
        return text.kind === 'literal' ? [text.text] : text.parts;
    };
}
/** A part of what a name stands for, where that is an expression: it goes by the expression, so that another one is another part. */
function partIn(node, meaning) {
    const name = writtenOut([node], meaning).get(node);
    return name === undefined ? undefined : [{ type: 'any', name }];
}
/** What stands for the attribute of a resource that the files make, with all that it goes by. */
function resourceIn(hole, { type, label, attribute, name, formerly }) {
    const fits = name === undefined || name.startsWith('\n') ? undefined : madeArn(type, attribute, name);
    return {
        ...hole,
        ...(fits === undefined ? {} : { fits }),
        address: [type, label, attribute].join('\n'),
        ...(formerly.length === 0
            ? {}
            : { formerly: formerly.map((address) => [...address.split('.'), attribute].join('\n')) }),
        ...(name === undefined ? {} : { called: JSON.stringify([type, name, attribute]) }),
    };
}

;// CONCATENATED MODULE: ./match/overlap.js



/** Whether both grant on a common resource. */
function overlap(one, other) {
    const [a, b] = [one.statement.resources, other.statement.resources];
    if (a === undefined || b === undefined || a.negated || b.negated)
        return 'yes';
    if (a.canonical() === b.canonical())
        return 'yes';
    const found = best(overlap_patternsOf(one.policy, a), overlap_patternsOf(other.policy, b));
    if (found !== 'unclear')
        return found;
    // What a default says is what it is where nobody says otherwise.
    const [first, second] = [toldPatterns(one.policy, a), toldPatterns(other.policy, b)];
    return first.length + second.length > 0 &&
        best([...first, ...overlap_patternsOf(one.policy, a)], [...second, ...overlap_patternsOf(other.policy, b)]) === 'yes'
        ? 'yes'
        : 'unclear';
}
/** Whether one action can be meant by both of these patterns. */
function globsMeet(one, other) {
    return canMeet(Array.from(one.toLowerCase()), Array.from(other.toLowerCase()));
}
/** How the words of a policy are spelled. */
function spellingOf({ node }) {
    return (0,syntax_node/* entry */.f)(node, 'Statement') === undefined ? 'blocks' : 'json';
}
/** How the texts of a policy are read. */
function readingOf(policy) {
    return {
        lower: false,
        ampersands: spellingOf(policy) === 'blocks',
        isTemplate: policy.language.name === 'json-template',
    };
}
function best(ones, others) {
    if (ones.length * others.length > mostPairs)
        return 'unclear';
    let found = 'no';
    for (const one of ones)
        for (const other of others) {
            const each = meet(one, other);
            if (each === 'yes')
                return 'yes';
            if (each === 'unclear')
                found = 'unclear';
        }
    return found;
}
function textsOf(node, policy) {
    return meantTexts(node, readingOf(policy), policy.meaning);
}
const mostPairs = 10_000;
const mostSteps = 250_000;
function overlap_patternsOf(policy, resources) {
    return tokensOf(policy)(resources);
}
const tokensOf = (0,memo/* memoOf */.Q0)((policy) => (0,memo/* memoOf */.Q0)((resources) => resources.values.flatMap((term) => textsOf(term.node, policy)).map(tokensOfText)));
/** The same with what defaults and files of values say, as far as they say anything. */
function toldPatterns(policy, resources) {
    return toldTokens(policy)(resources);
}
const toldTokens = (0,memo/* memoOf */.Q0)((policy) => (0,memo/* memoOf */.Q0)((resources) => {
    const told = policy.meanings?.().told ?? [];
    const texts = told.flatMap(({ meaning }) => resources.values.flatMap(({ node }) => meantTexts(node, readingOf(policy), meaning)));
    return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()].map(tokensOfText);
}));
function tokensOfText(read) {
    return read.kind === 'literal'
        ? tokensIn(read.text)
        : read.parts.flatMap((part) => (typeof part === 'string' ? tokensIn(part) : [part]));
}
/** Variables of the policy language, `${aws:username}`, are holes as well. */
function tokensIn(text) {
    if (!text.includes('${'))
        return Array.from(text);
    return text
        .split(/(\$\{[^}]*\})/)
        .flatMap((part) => (part.startsWith('${') ? [{ type: 'any', name: part }] : Array.from(part)));
}
/** Whether one text is matched by both. Holes of one name are one text; beside that, nobody knows what a hole holds. */
function meet(one, other) {
    if (beginOtherwise(one, other))
        return 'no';
    if (one.length * other.length > mostSteps)
        return 'unclear';
    if (canMeet(one, other))
        return 'yes';
    if ([...one, ...other].every((token) => typeof token === 'string'))
        return 'no';
    if (areTwoResources(one, other))
        return 'no';
    return canMeet(one.flatMap(loose), other.flatMap(loose)) ? 'unclear' : 'no';
}
/** Whether they differ before either has a wildcard, or a part that the files do not determine. */
function beginOtherwise(one, other) {
    for (const [at, a] of one.entries()) {
        const b = other[at];
        if (typeof a !== 'string' || typeof b !== 'string' || isWild(a) || isWild(b))
            return false;
        if (a !== b)
            return true;
    }
    return false;
}
function isWild(token) {
    return token === '*' || token === '?';
}
function loose(token) {
    return typeof token === 'string' ? [token] : Array.from(token.fits ?? '*');
}
function isOne(a, b) {
    if (a === '?' || b === '?')
        return true;
    if (typeof a === 'string' || typeof b === 'string')
        return a === b;
    if (a.called !== undefined && a.called === b.called)
        return true;
    const others = addressesOf(b);
    return addressesOf(a).some((each) => others.includes(each));
}
/** What a hole goes by, now and before. */
function addressesOf({ name, address, formerly = [] }) {
    const now = address ?? name;
    return now === undefined ? [] : [now, ...formerly];
}
/** Whether both come, after the same beginning, to an attribute of a resource that the files make, and not of the same one. */
function areTwoResources(one, other) {
    const at = one.findIndex((token, index) => {
        const there = other[index];
        return there === undefined || !isOne(token, there);
    });
    const [a, b] = [one[at], other[at]];
    if (typeof a !== 'object' || typeof b !== 'object')
        return false;
    if (a.address === undefined || b.address === undefined)
        return false;
    const others = addressesOf(b).map(overlap_resourceIn);
    return !addressesOf(a).some((each) => others.includes(overlap_resourceIn(each)));
}
function overlap_resourceIn(address) {
    return address.split('\n', 2).join('\n');
}
/** Whether two globs can match one text: the places of `other` that each beginning of `one` can have reached. */
function canMeet(one, other) {
    let places = reachable(other, new Set([0]));
    for (const token of one) {
        const next = new Set(token === '*' ? places : []);
        for (const place of places) {
            const there = other[place];
            if (token === '*')
                for (let at = place; at <= other.length; at++)
                    next.add(at);
            else if (there === '*')
                next.add(place);
            else if (there !== undefined && isOne(token, there))
                next.add(place + 1);
            if (token === '*')
                break;
        }
        if (next.size === 0)
            return false;
        places = reachable(other, next);
    }
    return places.has(other.length);
}
/** The places with those behind the `*` that stand there, which may match nothing; in order. */
function reachable(other, places) {
    const all = new Set(places);
    for (const place of all)
        if (other[place] === '*')
            all.add(place + 1);
    return new Set([...all].sort((a, b) => a - b));
}

// EXTERNAL MODULE: ./policy/elsewhere.js
var elsewhere = __webpack_require__(6248);
// EXTERNAL MODULE: ./policy/grants.js
var grants = __webpack_require__(8069);
// EXTERNAL MODULE: ./sources/templates/conditions.js
var conditions = __webpack_require__(4972);
;// CONCATENATED MODULE: ./match/governed.js






/** How far conditions are followed, deeper than people nest them, how many steps that may take, and how many of them are told apart. */
const governed_deepest = 32;
const governed_mostSteps = 5_000;
const governed_most = 200;
/** Where more nodes than these stand in a statement, the rest is not looked at. */
const governed_mostNodes = 20_000;
/** Whether `other` is there wherever `one` is, by the conditions of their templates. */
function isThereToo(one, other) {
    if (one.policy === other.policy)
        return true;
    const [here, there] = [governing(one), governing(other)];
    if (here.needs.has(never))
        return true;
    for (const need of there.needs)
        if (!here.needs.has(need))
            return false;
    for (const [name, text] of there.deciding)
        if ((here.deciding.get(name) ?? text) !== text)
            return false;
    return true;
}
const nothing = { needs: new Set(), deciding: new Map() };
const never = 'never';
function governing({ policy, statement }) {
    return policy.onlyIf === undefined ? nothing : governingIn(policy)(statement);
}
const governingIn = (0,memo/* memoOf */.Q0)((policy) => (0,memo/* memoOf */.Q0)((statement) => {
    const { around, within } = conditionsOf(policy.node, statement.node);
    const names = new Set([...(policy.handedIf ?? []), ...within]);
    return {
        needs: needsOf([...(policy.onlyIf ?? []), ...around], policy),
        deciding: new Map([...names].slice(0, governed_most).map((name) => [name, definitionOf(name, policy)])),
    };
}));
/** The branches that a statement stands in, and the names of the conditions in it. */
function conditionsOf(document, statement) {
    const around = [];
    let next = document;
    while (next !== undefined && next !== statement) {
        const inner = governed_within(next).find(({ range }) => range.start <= statement.range.start && statement.range.end <= range.end);
        const decided = decidedBy(next);
        if (decided !== undefined && inner !== undefined)
            around.push({ name: decided.name, holds: inner === decided.whenTrue });
        next = inner;
    }
    const found = new Set();
    const stack = [statement];
    let left = governed_mostNodes;
    for (let node = stack.pop(); node !== undefined && left-- > 0; node = stack.pop()) {
        const name = decidedBy(node)?.name;
        if (name !== undefined)
            found.add(name);
        for (const each of governed_within(node))
            stack.push(each);
    }
    return { around, within: [...found] };
}
function decidedBy(node) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'conditional')
        return undefined;
    const { condition, whenTrue } = node.expression;
    return condition.kind === 'string' ? { name: condition.value, whenTrue } : undefined;
}
function governed_within(node) {
    if (node.kind === 'list')
        return node.items;
    if (node.kind === 'map')
        return node.entries.map(({ value }) => value);
    return node.kind === 'opaque' ? (0,value/* partsOf */.CI)(node.expression) : [];
}
const noMeaning = () => undefined;
function conditionOf(name, { node, meaning = noMeaning }) {
    return { node: (0,conditions/* conditionNamed */.N$)(name, node), source: name, meaning };
}
/** Each branch as texts that all must hold; `never` among them where one is never there. */
function needsOf(branches, policy) {
    const found = new Set();
    let steps = 0;
    const add = (asked, holds, depth) => {
        if (found.size > governed_most || ++steps > governed_mostSteps)
            return;
        const { node, source, meaning } = asked;
        const meant = depth < governed_deepest ? meaning(node) : undefined;
        if (meant?.kind === 'value') {
            add(meant, holds, depth + 1);
            return;
        }
        const { name, args } = callIn(node);
        if (name === 'Not' || (name === 'And' && holds) || (name === 'Or' && !holds)) {
            for (const each of args)
                add({ node: each, source, meaning }, name === 'Not' ? !holds : holds, depth + 1);
            return;
        }
        const value = truthOf(asked, policy);
        if (value === holds)
            return;
        found.add(value === undefined ? `${String(holds)} ${governed_textOf(asked)}` : never);
    };
    for (const { name, holds } of branches) {
        add(conditionOf(name, policy), holds, 0);
        if (byDefault(name, policy) === !holds)
            found.add('not by default');
        if (steps > governed_mostSteps)
            found.add(governed_textOf(conditionOf(name, policy)));
    }
    return found;
}
function callIn(node) {
    return node.kind === 'opaque' && node.expression.kind === 'call' ? node.expression : { name: '', args: [] };
}
/** What a condition says, and what it is by the defaults of parameters. */
function definitionOf(name, policy) {
    return `${governed_textOf(conditionOf(name, policy))} ${String(byDefault(name, policy))}`;
}
/** A condition in one spelling, with what its names stand for; each condition that it asks for is written once. */
function governed_textOf(asked) {
    const known = new Map();
    const written = ({ node, source, meaning }, depth) => {
        const { name, args } = callIn(node);
        if (logic.test(name) && depth < governed_deepest)
            return shortened(`${name}(${args.map((each) => written({ node: each, source, meaning }, depth + 1)).join()})`);
        const path = pathIn(node);
        if (path === undefined)
            return shortened((0,value/* canonical */.$N)(node, source, writtenOut([node], meaning)));
        const before = known.get(path);
        if (before !== undefined)
            return before;
        known.set(path, path);
        const meant = depth < governed_deepest ? meaning(node) : undefined;
        const text = meant?.kind === 'value' ? written(meant, depth + 1) : path;
        known.set(path, text);
        return text;
    };
    return written(asked, 0);
}
const logic = /^(?:And|Or|Not|Equals)$/;
/** A name as one text, however it is spelled. */
function pathIn(node) {
    if (node.kind !== 'opaque' || node.expression.kind !== 'traversal' || node.expression.indexes.length > 0)
        return undefined;
    return node.expression.path.join('.');
}
/** Whether a condition holds where nobody gives another value to a parameter; `undefined` where that is not known. */
function byDefault(name, policy) {
    const times = policy.meanings?.().told ?? [];
    const values = new Set(times.map(({ meaning }) => truthOf({ ...conditionOf(name, policy), meaning }, policy)));
    return values.size === 1 ? [...values][0] : undefined;
}
/** Whether a condition holds, where the texts that it compares are all written out. */
function truthOf(asked, policy) {
    let steps = 0;
    const truth = ({ node, source, meaning }, depth) => {
        if (depth > governed_deepest || ++steps > governed_mostSteps)
            return undefined;
        const meant = meaning(node);
        if (meant?.kind === 'value')
            return truth(meant, depth + 1);
        const { name, args } = callIn(node);
        if (name === 'Equals')
            return areEqual(args, policy, meaning);
        if (!/^(?:And|Or|Not)$/.test(name))
            return undefined;
        const values = args.map((each) => truth({ node: each, source, meaning }, depth + 1));
        const decisive = name === 'Or';
        if (name !== 'Not')
            return values.includes(decisive) ? decisive : values.includes(undefined) ? undefined : !decisive;
        const [value] = values;
        return value === undefined ? undefined : !value;
    };
    return truth(asked, 0);
}
function areEqual(args, policy, meaning) {
    const [one, other, ...more] = args.flatMap((each) => meantTexts(each, readingOf(policy), meaning));
    if (one?.kind !== 'literal' || other?.kind !== 'literal' || more.length > 0)
        return undefined;
    return one.text === other.text;
}

// EXTERNAL MODULE: ./match/condition-pattern.js
var condition_pattern = __webpack_require__(8093);
;// CONCATENATED MODULE: ./match/scopes.js





/** The condition of a statement in one spelling: operators and keys in order, a single value as a list. */
function conditionKey({ policy, statement }) {
    if (statement.condition === '')
        return '';
    const { tests, isOpen } = (0,condition_pattern/* conditionPattern */.s)(statement.node, spellingOf(policy), readingOf(policy));
    // What could not be read as tests is compared as it is written.
    if (isOpen || tests.length === 0 || tests.some((test) => test.isOpen || test.count === 'many'))
        return statement.condition;
    const keys = tests.map(({ operator, key, values }) => {
        const [what, which, texts] = [keyOf(operator), keyOf(key), values.map((text) => keyOf(text))];
        return texts.includes(undefined) ? undefined : JSON.stringify([what, which, [...texts].sort()]);
    });
    return keys.includes(undefined) ? statement.condition : JSON.stringify([...keys].sort());
}
/** A text in one spelling, whichever instance of a resource it names; `undefined` where a part of it says nothing. */
function keyOf(text, by = 'address') {
    if (text.kind === 'literal')
        return JSON.stringify(text.text);
    const parts = text.parts.map((part) => (typeof part === 'string' ? part : nameIn(part, by)));
    return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}
function nameIn({ name, address, formerly, called }, by) {
    const other = by === 'name' ? called : by === 'first' ? formerly?.at(-1) : undefined;
    const known = other ?? address ?? name;
    return known === undefined ? undefined : [known];
}
/**
 * What a statement grants on, under its condition: the keys of each of its resources, one of which is enough to be the
 * same. Resources that the files make go by their addresses, by their names or by their first addresses: a rename keeps
 * one of them. What `NotResource` leaves out is one thing. `counts` leaves out what is granted at other times only.
 */
function scopesOf(placed, counts = () => true) {
    const { policy, statement } = placed;
    const { resources } = statement;
    const condition = conditionKey(placed);
    const keyed = (keys) => [...new Set(keys)].map((key) => `${key} ${condition}`);
    if (resources === undefined)
        return [keyed([''])];
    const keysOf = ({ text, whole }) => spellings.map((by) => keyOf(text, by) ?? whole());
    const { made, told } = timesOf(resources, policy, counts);
    // What a file says now, a default may have said before.
    if (!resources.negated)
        return [...made.map((each) => keyed([...keysOf(each), toldKey(each)])), ...told.map((key) => keyed([key]))];
    return [
        keyed(spellings.map((by) => {
            const keys = made.map(({ text, whole }) => keyOf(text, by) ?? whole());
            return `not ${[...new Set(keys)].sort().join()}`;
        })),
        ...told.map((key) => keyed([`not ${key}`])),
    ];
}
/** The texts of resources, time by time, and the keys of those that they have with defaults and files of values only. */
function timesOf({ values, canonical }, policy, counts) {
    const nodes = values.map(({ node }) => node);
    const all = (meaning = () => undefined) => {
        const whole = (0,memo/* once */.Oo)(() => shortened(`as written ${canonical(writtenOut(nodes, meaning))}`));
        return nodes.flatMap((node) => meantTexts(node, readingOf(policy), meaning).map((text) => ({ node, text, whole })));
    };
    // Nothing is asked of those who have the policy where each time means the same.
    const ofTimes = (times) => {
        const texts = times.map((time) => ({ time, texts: all(time.meaning) }));
        const some = new Set(texts.map((each) => each.texts.map(toldKey).sort().join('\n'))).size > 1;
        const counted = some ? texts.filter(({ time }) => counts(time)) : texts;
        return (counted.length === 0 ? texts : counted).flatMap((each) => each.texts);
    };
    const meanings = policy.meanings?.();
    if (meanings === undefined)
        return { made: all(policy.meaning), told: [] };
    const made = ofTimes(meanings.made);
    const plain = new Set(made.map(toldKey));
    const told = new Set(ofTimes(meanings.told).map(toldKey));
    const each = meanings.told.map(({ meaning }) => all(meaning));
    const isOnce = meanings.made.length === 1;
    return {
        // Where nobody here gives a variable a value, its defaults and files of values say what it is.
        made: made.filter((text) => !isOnce || !isToldAlways(text, each)),
        told: [...told].filter((key) => !plain.has(key)),
    };
}
/** Whether every time says something else in the place of a text that is not determined. */
function isToldAlways(open, times) {
    const key = toldKey(open);
    return (open.text.kind === 'holes' &&
        times.length > 0 &&
        times.every((texts) => {
            const own = texts.filter(({ node }) => node === open.node).map(toldKey);
            return own.length > 0 && !own.includes(key);
        }));
}
function toldKey({ text, whole }) {
    return `told ${keyOf(text) ?? whole()}`;
}
const spellings = ['address', 'name', 'first'];

;// CONCATENATED MODULE: ./review/base.js
/**
 * A changed file at its merge base → the version of each policy that findings can speak of.
 *
 * Where a source has stable addresses, they say which old version is which. Else
 * the position of a document says little, and the old version is the one that
 * shares most of its actions.
 */


/** `path` among the files of the merge base; `isNew` where the pull request adds it. */
function basesOf(path, isNew, files) {
    const old = isNew ? [] : (0,sources/* discoverIn */.R8)(path, files);
    const policies = old.flatMap((each) => (each.kind === 'policy' ? [each] : []));
    const byName = new Map([...policies].reverse().map((each) => [each.policy.at.name, each]));
    const alike = likenessTo(policies);
    return (policy) => {
        const named = byName.get(policy.at.name);
        return ((0,sources/* sourceOf */.vz)(policy.at)?.addresses ?? 'positional') === 'positional' ? alike(policy, named) : named;
    };
}
/** Finds the candidate that shares most patterns with a policy; of several, the one of its name, or else the first. */
function likenessTo(candidates) {
    const [only] = candidates;
    const holders = new Map();
    for (const candidate of candidates) {
        for (const pattern of patternsIn(candidate.policy)) {
            const known = holders.get(pattern);
            if (known === undefined)
                holders.set(pattern, [candidate]);
            else
                known.push(candidate);
        }
    }
    return (policy, named) => {
        if (candidates.length === 1 && only === named)
            return only;
        const shared = new Map();
        for (const pattern of new Set(patternsIn(policy)))
            for (const each of holders.get(pattern) ?? [])
                shared.set(each, (shared.get(each) ?? 0) + 1);
        const most = [...shared.values()].reduce((max, count) => Math.max(max, count), 0);
        if (most === 0)
            return undefined;
        return named !== undefined && shared.get(named) === most
            ? named
            : candidates.find((each) => shared.get(each) === most);
    };
}
function patternsIn(policy) {
    return (0,elsewhere/* withElsewhere */.n8)(policy).statements.flatMap(({ actions }) => actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : [])));
}

;// CONCATENATED MODULE: ./review/base-grants.js
/**
 * Everything found at the base → what it granted, found by place, by content and by action.
 */









/** The grants of the base; `changed` are the files of the pull request, and `head` is what stands there now. */
function grantsOf(base, head, changed) {
    const policies = base.flatMap((each) => (each.kind === 'policy' ? [each] : []));
    const headPlaces = new Set(head.map((each) => base_grants_placeOf(each.kind === 'policy' ? each.policy.at : each.at)));
    const openPlaces = new Set(head.flatMap((each) => (each.kind === 'skipped' ? [base_grants_placeOf(each.at)] : [])));
    // What stands in a file that nobody touched is still there.
    const isGone = ({ at }) => changed.has(at.path) && !headPlaces.has(base_grants_placeOf(at));
    const granting = policies.filter(({ policy }) => policy.leftAlone === undefined);
    const placed = granting.flatMap(({ policy }) => (0,elsewhere/* withElsewhere */.n8)(policy)
        .statements.filter(isAllowing)
        .map((statement) => ({ policy, statement })));
    const statementsAt = (0,group/* grouped */.z)(placed, ({ policy }) => addressKey(policy.at));
    const byAddress = new Map(policies.map((each) => [addressKey(each.policy.at), each]));
    const byService = (0,group/* grouped */.z)(placed.flatMap((each) => servicesIn(each.statement).map((service) => ({ service, each }))), ({ service }) => service);
    const of = (service) => (byService.get(service) ?? []).map(({ each }) => each);
    return {
        foundAt: (address) => byAddress.get(addressKey(address)),
        byPlace: new Map([...granting].reverse().map((each) => [base_grants_placeOf(each.policy.at), each])),
        alike: likenessTo(granting.filter(({ policy }) => isGone(policy))),
        isGone,
        all: placed,
        at: (address) => statementsAt.get(addressKey(address)) ?? [],
        allowing: (0,memo/* memo */.ph)((service) => [...of(service), ...of('')], 10_000),
        ...lookupOf(placed),
        gaps: base.flatMap((each) => each.kind === 'skipped' && each.incomplete && changed.has(each.at.path) && !openPlaces.has(base_grants_placeOf(each.at))
            ? [each]
            : []),
        partly: [
            ...granting.filter(({ policy: { at, unread } }) => changed.has(at.path) && unread.some(({ known }) => known === undefined)),
            ...placed.filter(({ policy: { at }, statement }) => changed.has(at.path) && isOpen(statement)),
        ],
    };
}
/** Where a policy stands: its address, in the folder where addresses are stable, else in its file. */
function base_grants_placeOf(at) {
    const isStable = (0,sources/* sourceOf */.vz)(at)?.addresses === 'stable';
    return `${isStable ? at.path.slice(0, at.path.lastIndexOf('/') + 1) : at.path}\n${at.name}`;
}
function addressKey({ path, name }) {
    return `${path}\n${name}`;
}
/** The services whose actions a statement allows; empty for those of any. */
function servicesIn({ actions }) {
    if (actions.negated)
        return [''];
    const named = actions.values.flatMap((term) => {
        const pattern = term.kind === 'pattern' ? (0,policy_pattern/* parsePattern */.EY)(term.pattern) : undefined;
        if (pattern?.kind === 'everything')
            return [''];
        return pattern?.kind === 'service' ? [pattern.service] : [];
    });
    return [...new Set(named)];
}
/** Whether a statement allows, or may. */
function isAllowing({ effect, hasPrincipal }) {
    return effect !== 'Deny' && !hasPrincipal;
}
/** Whether both may allow one action on one resource; what is not determined may. */
function mayMeet(one, other) {
    const [some, others] = [one.statement.actions, other.statement.actions];
    const isWide = some.negated || others.negated;
    return (isWide || some.values.some((a) => others.values.some((b) => mayMean(a, b)))) && overlap(one, other) !== 'no';
}
function mayMean(one, other) {
    return one.kind === 'opaque' || other.kind === 'opaque' || globsMeet(one.pattern, other.pattern);
}
/** Whether what a statement allows is not determined. */
function isOpen({ effect, actions }) {
    return effect === 'unknown' || actions.values.some(elsewhere/* isUndetermined */.xm);
}
function stringsIn(placed) {
    const made = new Map();
    for (const each of placed)
        for (const term of each.statement.actions.values) {
            const key = stringKey(each.statement, term);
            const known = made.get(key);
            if (known === undefined)
                made.set(key, new Set([each]));
            else
                known.add(each);
        }
    return made;
}
/** Statements, found by their strings and by their scopes. */
const lookupOf = (0,memo/* memoOf */.Q0)((placed) => ({
    strings: (0,memo/* once */.Oo)(() => stringsIn(placed)),
    onScopes: (0,memo/* once */.Oo)(() => scopesIn(placed)),
}));
/** The statements of one policy that grant on a scope, by its key. */
const scopesOfOwn = (0,memo/* memoOf */.Q0)(scopesIn);
function scopesIn(placed) {
    const made = new Map();
    for (const each of placed)
        for (const key of keysIn(each.policy)(each.statement)) {
            const known = made.get(key);
            if (known === undefined)
                made.set(key, [each]);
            else
                known.push(each);
        }
    return made;
}
/** What a string in a list of actions means, apart from what it is granted on. */
function stringKey({ effect, actions }, term) {
    const written = term.kind === 'pattern' ? term.pattern.toLowerCase() : '';
    return `${written} ${effect} ${String(actions.negated)}`;
}
/**
 * Whether related statements that have the string together grant by it on everything that `asked` grants on, under its
 * condition and wherever its template makes it; beyond the budget they do not.
 */
function isGrantedByString(asked, term, { grants, own, isRelated, budget }) {
    const having = grants.strings().get(stringKey(asked.statement, term)) ?? new Set();
    const isOneOn = (key) => {
        if ((scopesOfOwn(own).get(key) ?? []).some((each) => having.has(each) && isThereToo(asked, each)))
            return true;
        const granting = grants.onScopes().get(key) ?? [];
        // Whichever are fewer are looked at: statements mostly share their strings, and not their resources.
        const [fewer, isToo] = granting.length < having.size
            ? [granting, (each) => having.has(each)]
            : [having, ({ policy, statement }) => keysIn(policy)(statement).has(key)];
        for (const each of fewer) {
            if (--budget.left < 0)
                return false;
            if (isToo(each) && isRelated(each.policy) && isThereToo(asked, each))
                return true;
        }
        return false;
    };
    return scopesFor(asked).every((keys) => keys.some(isOneOn));
}
/** The scopes of a statement, without those of times at which none of the holders has the policy. */
function scopesFor({ policy, statement, holders }) {
    const names = [...holders].map(base_grants_nameIn);
    if (policy.meanings === undefined || names.length === 0 || names.includes(undefined))
        return scopes(policy)(statement);
    return scopesOf({ policy, statement }, (time) => {
        const theirs = time.holders();
        return theirs === undefined || names.some((name) => name !== undefined && theirs.has(name));
    });
}
/** A holder's type and name, of a key or of a reference by name. */
function base_grants_nameIn(holder) {
    return (/^\S+ \S* ((?:role|user) \S+)$/.exec(holder) ?? /^((?:role|user) \S+)$/.exec(holder.replace('/', ' ')))?.[1];
}
const scopes = (0,memo/* memoOf */.Q0)((policy) => (0,memo/* memoOf */.Q0)((statement) => scopesOf({ policy, statement })));
const keysIn = (0,memo/* memoOf */.Q0)((policy) => (0,memo/* memoOf */.Q0)((statement) => new Set(scopes(policy)(statement).flat())));

;// CONCATENATED MODULE: ./review/lost-denies.js




/** The Deny statements of files that were changed or deleted, each with what of its actions is denied no more. */
function lostDenies({ base, head, changed, holdersOf }, budget) {
    const old = policiesIn(base, changed);
    const denying = old.filter(({ policy }) => deniesOf(policy).length > 0);
    if (denying.length === 0)
        return [];
    const now = policiesIn(head, changed);
    const nowAt = (0,group/* grouped */.z)(now, ({ policy }) => base_grants_placeOf(policy.at));
    const places = new Set(old.map(({ policy }) => base_grants_placeOf(policy.at)));
    const added = now.filter(({ policy }) => !places.has(base_grants_placeOf(policy.at)));
    return denying.flatMap((found) => {
        const own = nowAt.get(base_grants_placeOf(found.policy.at)) ?? [];
        const holders = added.length === 0 ? new Set() : holdersOf(found);
        // What is new counts for those who had it before; where nobody is known, for what is gone.
        const moved = added.filter((each) => holders.size === 0 ? own.length === 0 : [...holdersOf(each)].some((holder) => holders.has(holder)));
        const left = [...own, ...moved].flatMap(({ policy }) => deniesOf(policy));
        return deniesOf(found.policy).flatMap((each) => lostOf(each, left, budget));
    });
}
/** What of it those have by policies of files that were not changed, who had the Deny. */
function givenBack(lost, allowing, { changed, holdersOf, isTheirs, budget }) {
    return lost.filter((deny) => {
        const holders = holdersOf(deny.policy);
        const isGiven = (each) => --budget.left < 0 || (!changed.has(each.policy.at.path) && mayMeet(each, deny) && isTheirs(holders, each.policy));
        return holders.size > 0 && allowing.some(isGiven);
    });
}
function policiesIn(found, changed) {
    return found.flatMap((each) => each.kind === 'policy' && each.policy.leftAlone === undefined && changed.has(each.policy.at.path) ? [each] : []);
}
function deniesOf(policy) {
    return (0,elsewhere/* withElsewhere */.n8)(policy)
        .statements.filter(({ effect, hasPrincipal }) => effect === 'Deny' && !hasPrincipal)
        .map((statement) => ({ policy, statement }));
}
function lostOf(asked, left, budget) {
    const { policy, statement } = asked;
    const { actions } = statement;
    if (actions.negated) {
        const isKept = left.some((each) => --budget.left >= 0 &&
            each.statement.actions.negated &&
            each.statement.actions.values.every((term) => actions.values.some((own) => isWithin(term, own))) &&
            each.statement.actions.values.some((term) => stands(asked, term, [each], budget)));
        return isKept ? [] : [asked];
    }
    const values = actions.values.filter((term) => !isDenied(asked, term, left, budget));
    return values.length === 0 ? [] : [{ policy, statement: { ...statement, actions: { ...actions, values } } }];
}
/** Whether a string of the head, or several on a part of the scopes each, denies what one of the base did; beyond the budget none does. */
function isDenied(asked, term, left, budget) {
    if (stands(asked, term, left, budget))
        return true;
    return left.some(({ statement: { actions } }) => --budget.left >= 0 &&
        !actions.negated &&
        actions.values.some((each) => isWithin(term, each) && stands(asked, each, left, budget)));
}
function stands({ policy, statement }, term, left, budget) {
    const asked = { ...statement, actions: { ...statement.actions, values: [term] } };
    return isGrantedByString({ policy, statement: asked, holders: new Set() }, term, {
        ...{ grants: lookupOf(left), own: [], isRelated: () => true, budget },
    });
}
/** Whether everything that one string means is meant by the other; of what is not determined, only by what is as little. */
function isWithin(one, other) {
    if (one.kind !== 'pattern' || other.kind !== 'pattern')
        return one.kind !== 'pattern' && other.kind !== 'pattern';
    return (0,policy_pattern/* includes */.mK)(other.pattern.toLowerCase(), one.pattern.toLowerCase());
}

;// CONCATENATED MODULE: ./review/unchanged-strings.js



/** Whether nothing is changed, and the policy is the very one of the base and grants by the string what is asked for. */
function unchangedStrings({ changed, deleted }) {
    const isAsItWas = (0,memo/* once */.Oo)(() => deleted.length === 0 && changed.every(({ text, base }) => base === text));
    return (asked, term) => {
        const { own, policy } = asked;
        if (own === undefined || own !== policy || own.leftAlone !== undefined || !isAsItWas())
            return false;
        const placed = allowingIn(own);
        return isGrantedByString(asked, term, {
            ...{ grants: lookupOf(placed), own: placed, isRelated: () => true },
            budget: { left: Number.POSITIVE_INFINITY },
        });
    };
}
const allowingIn = (0,memo/* memoOf */.Q0)((policy) => (0,elsewhere/* withElsewhere */.n8)(policy)
    .statements.filter(isAllowing)
    .map((statement) => ({ policy, statement })));

;// CONCATENATED MODULE: ./review/base-index.js
/**
 * Everything that the base granted, over all files of the pull request and their modules.
 *
 * *New* is only what nothing in the base granted to the same principals on any common
 * resource, whatever file, name or statement it stood in. Where nobody is known, those
 * policies are of one family that the same findings speak of. A policy whose place is gone
 * at the head is the same one if it is mostly alike: it was moved.
 *
 * Most policies stand where they stood, so all of this is only made when it is asked for.
 */










/** How often a statement of the head is compared with one of the base. */
const mostCompared = 5_000_000;
/** The index of a pull request. */
function indexBase({ changed, deleted }, { base, head }, matching) {
    const own = new Set([...changed, ...deleted].map(({ path }) => path));
    const texts = (0,memo/* once */.Oo)(() => textsIn({ changed, deleted }));
    const hadInItself = unchangedStrings({ changed, deleted });
    const budget = { left: mostCompared };
    const index = (0,memo/* once */.Oo)(() => grantsOf(base(), head(), own));
    const holdersAt = holdersBy(matching);
    const lost = (0,memo/* once */.Oo)(() => lostDenies({ base: base(), head: head(), changed: own, holdersOf: holdersAt }, budget));
    const holdersOf = holdersWith(index, holdersAt);
    const isTheirs = (holders, other) => [...holdersOf(other)].some((each) => holders.has(each));
    const isRelated = ({ own: old, policy, holders }, other) => (old !== undefined && old.at.path === other.at.path && old.at.name === other.at.name) ||
        isTheirs(holders, other) ||
        (index().isGone(other) && areAlike(policy, other));
    /** Those who have the policy at the head and had its version at the base not, as far as that is known. */
    const getIt = ({ own: old, holders }) => {
        const before = old === undefined ? holders : holdersOf(old);
        return [...holders].filter((each) => !before.has(each));
    };
    const isWiderFor = (holder, asked, term) => {
        const isRelatedToHim = (other) => isTheirs(new Set([holder]), other);
        return isWiderForOne(holder, { asked, term }, index(), { isRelated: isRelatedToHim, budget });
    };
    return {
        movedFrom: (policy) => {
            const { byPlace, alike } = index();
            const here = byPlace.get(base_grants_placeOf(policy.at));
            const moved = here === undefined ? alike(policy, undefined) : undefined;
            return moved !== undefined && areAlike(policy, moved.policy) ? moved : here;
        },
        isSharedBy: isTheirs,
        grantedTo: (holders, policy) => holders.size > 0 &&
            (0,elsewhere/* withElsewhere */.n8)(policy)
                .statements.filter(isAllowing)
                .some((statement) => servicesIn(statement)
                .flatMap((service) => index().allowing(service))
                .some((each) => isTheirs(holders, each.policy) && mayMeet({ policy, statement }, each))),
        heldBefore: (asked, action) => heldIn(asked, action, index(), (other) => isRelated(asked, other)),
        hadString: (asked, term) => hadInItself(asked, term) ||
            (isGrantedByString(asked, term, {
                ...{ grants: index(), isRelated: (other) => isRelated(asked, other), budget },
                own: asked.own === undefined ? [] : index().at(asked.own.at),
            }) &&
                getIt(asked).every((holder) => !isWiderFor(holder, asked, term)) &&
                !lost().some((deny) => isRelated(asked, deny.policy) && mayMeet(withTerm(asked, term), deny))),
        givenBack: () => givenBack(lost(), index().all, { changed: own, holdersOf, isTheirs, budget }),
        textOf: (path) => texts().get(path) ?? '',
        compared: () => 1 - budget.left / mostCompared,
    };
}
/** The texts of the base; where a path stands in both, what was deleted counts. */
function textsIn({ changed, deleted }) {
    return new Map([
        ...changed.map(({ path, base }) => [path, base]),
        ...deleted.map(({ path, text }) => [path, text]),
    ]);
}
/** Whom a policy is of, by what stands on its side alone. */
function holdersBy({ evidence, rules, catalogue }) {
    return (0,memo/* memoOf */.Q0)((found) => holdersIn(match({ ...found, deployed: found.policy }, evidence, rules, catalogue)));
}
/** Whom each policy was of at the base, whoever read it there. */
function holdersWith(index, of) {
    return ({ at }) => {
        const found = index().foundAt(at);
        return found === undefined ? new Set() : of(found);
    };
}
/** Whom a policy is of, so far as it is known: principals, and files of findings that name none. */
function holdersIn(found) {
    const parties = found.kind === 'matched' ? found.parties : (found.others?.parties ?? []);
    const arns = [...(found.principals ?? []), ...parties.flatMap(({ principal }) => principal ?? [])];
    return new Set([...keysOf({ arns, names: found.names ?? [] }), ...parties.flatMap(({ path }) => path ?? [])]);
}
/** The keys of principals, and of those whom no evidence knows. */
function keysOf({ arns, names }) {
    return [...arns.map(policy_names/* principalKey */.qW), ...names.map((name) => name.toLowerCase())];
}
/** Whether the pull request can have moved one to the other: they share most of their strings. */
function areAlike(one, other) {
    const [a, b] = [base_index_patternsIn(one), base_index_patternsIn(other)];
    const shared = [...a].filter((each) => b.has(each)).length;
    return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}
const base_index_patternsIn = (0,memo/* memoOf */.Q0)((policy) => new Set((0,elsewhere/* withElsewhere */.n8)(policy).statements.flatMap(({ actions }) => actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern.toLowerCase()] : [])))));
function heldIn(asked, action, index, isRelated) {
    const colon = action.indexOf(':');
    const [service, name] = [action.slice(0, colon).toLowerCase(), action.slice(colon + 1).toLowerCase()];
    let open;
    for (const each of index.allowing(service)) {
        if (!(0,grants/* namesAction */.tc)(each.statement, service, name) || !isRelated(each.policy))
            continue;
        const common = each.statement.effect === 'unknown' ? 'unclear' : overlap(asked, each);
        if (common === 'yes')
            return { kind: 'yes', why: shown(each) };
        if (common === 'unclear')
            open ??= each;
    }
    if (open !== undefined)
        return {
            kind: 'unclear',
            why: (0,message/* message */.iU) `whether its resources have something in common with those of ${shown(open)} at the base, these files do not determine`,
        };
    return unreadBefore(asked, index, isRelated) ?? { kind: 'no', why: (0,message/* words */.aL)('') };
}
/** Whether the base granted somebody what a string grants, and less of it. */
function isWiderForOne(holder, { asked, term }, index, { isRelated, budget }) {
    const alone = { ...asked, holders: new Set([holder]) };
    // Found by its string and resource first: what is as it was need not be compared with everything else there.
    return (!isGrantedByString(alone, term, { grants: index, own: [], isRelated, budget }) &&
        isMetIn(index, alone, term, { isRelated, budget }));
}
/** Whether the base may have granted what a string of the statement grants, on a common resource; beyond the budget it may. */
function isMetIn(index, { policy, statement }, term, { isRelated, budget }) {
    const alone = withTerm({ policy, statement }, term);
    return servicesIn(alone.statement)
        .flatMap((service) => index.allowing(service))
        .some((each) => --budget.left < 0 || (isRelated(each.policy) && mayMeet(alone, each)));
}
/** The statement with this string alone. */
function withTerm({ policy, statement }, term) {
    return { policy, statement: { ...statement, actions: { ...statement.actions, values: [term] } } };
}
function shown({ policy: { at }, statement: { index } }) {
    return (0,message/* message */.iU) `${at.path} (${at.name}, statement ${(0,message/* words */.aL)(String(index + 1))})`;
}
/** What the base held and nobody could read never counts as nothing, once the head can be read. */
function unreadBefore(asked, { gaps, partly }, isRelated) {
    const { policy } = asked;
    // Then the head is told already.
    if ((0,elsewhere/* withElsewhere */.n8)(policy).unread.length > 0 || policy.statements.some(isOpen))
        return undefined;
    const gap = gaps.find(({ at }) => at.path === policy.at.path || asked.own === undefined);
    if (gap !== undefined) {
        const { at, why } = gap;
        return { kind: 'unclear', why: (0,message/* message */.iU) `at the base, ${at.path} (${at.name}) could not be read: ${why}` };
    }
    const half = partly.find(({ policy: other, statement }) => other !== undefined &&
        isRelated(other) &&
        (statement === undefined || overlap(asked, { policy: other, statement }) !== 'no'));
    return half?.policy === undefined
        ? undefined
        : {
            kind: 'unclear',
            why: (0,message/* message */.iU) `a part of ${half.policy.at.path} (${half.policy.at.name}) could not be read at the base`,
        };
}

;// CONCATENATED MODULE: ./review/contexts.js
/**
 * The files that are understood together with a changed one: those its companion globs name or that are linked with it.
 *
 * A sweep asks this of every file of a repository. So a glob for one folder is tried on the files of that folder only,
 * and files that are understood with the same others share one context.
 */





/** For the path of a file, the context it is understood in, the file itself included; a sweep asks the same of each group. */
const contextsIn = (0,memo/* memoOf */.Q0)((snapshot) => contexts(snapshot, mostKept));
/** The same, of which few are kept: for who asks for those of what stays together one after the other, and then no more. */
function fewContextsIn(snapshot) {
    return contexts(snapshot, fewKept);
}
function contexts(snapshot, most) {
    const linked = (0,sources/* linkedIn */.v8)((0,evidence_at_hand/* filesAtHand */.eQ)(snapshot));
    const [changed, companions, deleted] = [
        shelved(snapshot.changed),
        shelved(snapshot.companions),
        shelved(snapshot.deleted),
    ];
    const shared = (0,memo/* memoBy */.c8)(most);
    return (0,memo/* memo */.ph)((path) => {
        const [globs, others] = [(0,sources/* companionsOf */.Lo)(path), linked(path)];
        const related = changed.among(globs, new Set([...others, path]));
        const [unchanged, gone] = [companions.among(globs, others), deleted.among(globs, others)];
        const key = [related, unchanged, gone].map((each) => each.join()).join(' ');
        return shared(key, () => contextOf(changed.at(related), companions.at(unchanged), deleted.at(gone)));
    }, most);
}
/** How many are kept at a time. */
const mostKept = 30_000;
const fewKept = 100;
/** The related files that changed, those that did not, and those that are gone. */
function contextOf(related, unchanged, gone) {
    const head = [...related, ...unchanged];
    // One list for both where nothing is a change, so that it is read but once.
    const isSame = gone.length === 0 && related.every(({ text, base }) => base === text);
    return { head, base: isSame ? head : [...related.flatMap(evidence_at_hand/* asOfBase */.DB), ...gone, ...unchanged] };
}
function shelved(files) {
    const numbered = files.map(({ path }, number) => ({ path, number }));
    const byPath = (0,group/* grouped */.z)(numbered, ({ path }) => path);
    const byFolder = (0,group/* grouped */.z)(numbered, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    const below = (0,memo/* once */.Oo)(() => belowFolders(numbered));
    // Each folder has the same globs for what is in it, so what stands behind the folder is made ready once.
    const choosing = (0,memo/* memo */.ph)((rest) => (0,text_glob/* chooser */.yx)([`a/${rest}`]), 100);
    const fitting = (0,memo/* memo */.ph)((glob) => {
        const { folder, isGlob } = (0,text_glob/* partsOf */.CI)(glob);
        const isPlain = isGlob && !folder.includes('\\') && (folder === '' || glob.startsWith(`${folder}/`));
        if (!isPlain)
            return numbersOf(numbered, (0,text_glob/* chooser */.yx)([glob]));
        const [from, isOrdinary] = [folder.length + 1, /^[\w/.-]+$/.test(folder)];
        const rest = glob.slice(folder === '' ? 0 : from);
        const tried = /\/|\*\*/.test(rest) ? below() : byFolder;
        const isNamed = isOrdinary ? choosing(rest) : (0,text_glob/* chooser */.yx)([glob]);
        return numbersOf(tried.get(folder), isOrdinary ? (path) => isNamed(`a/${path.slice(from)}`) : isNamed);
    }, mostKept);
    return {
        among: (globs, listed) => {
            const found = globs.flatMap(fitting);
            const linked = [...listed].flatMap((path) => (byPath.get(path) ?? []).map(({ number }) => number));
            return [...new Set([...found, ...linked])].sort((one, other) => one - other);
        },
        at: (numbers) => numbers.flatMap((number) => files[number] ?? []),
    };
}
function numbersOf(files = [], isNamed) {
    return files.flatMap(({ path, number }) => (isNamed(path) ? [number] : []));
}
/** The files below each folder, however deep. */
function belowFolders(files) {
    const found = files.flatMap((file) => [
        { folder: '', file },
        ...[...file.path.matchAll(/\//g)].map(({ index }) => ({ folder: file.path.slice(0, index), file })),
    ]);
    return new Map([...(0,group/* grouped */.z)(found, ({ folder }) => folder)].map(([folder, all]) => [folder, all.map(({ file }) => file)]));
}

// EXTERNAL MODULE: ./edits/outcomes.js
var outcomes = __webpack_require__(5146);
// EXTERNAL MODULE: ./edits/quota.js
var quota = __webpack_require__(4891);
// EXTERNAL MODULE: ./edits/refine-file.js + 10 modules
var refine_file = __webpack_require__(3097);
// EXTERNAL MODULE: ./refine/keep.js
var keep = __webpack_require__(2606);
// EXTERNAL MODULE: ./refine/refine.js + 10 modules
var refine = __webpack_require__(4078);
// EXTERNAL MODULE: ./text/line.js
var line = __webpack_require__(683);
// EXTERNAL MODULE: ./review/freshness.js
var freshness = __webpack_require__(5141);
;// CONCATENATED MODULE: ./match/recommended.js



/** How the refined policy differs from the recommended one, in what was deployed before; empty where they agree or cannot be compared. */
function differences(policy, changes, deployed, recommendations, parties, catalogue) {
    const [party, ...others] = parties;
    if (recommendations.length === 0 || party?.principal === undefined || others.length > 0)
        return [];
    const [after, before] = [(0,granted_actions/* grantedNames */.Ow)(policy, catalogue, changes), (0,granted_actions/* grantedNames */.Ow)(deployed, catalogue)];
    if (after === undefined || before === undefined)
        return [];
    // What the pull request adds, AWS has not seen.
    const ours = new Map([...after].filter(([lower]) => before.has(lower)));
    return recommendations
        .filter(({ principal }) => principal === party.principal)
        .flatMap((each) => difference(ours, each, catalogue));
}
function difference(ours, { recommended, path }, catalogue) {
    if (recommended === undefined) {
        return ours.size === 0 ? [] : [(0,message/* message */.iU) `AWS recommends detaching the whole policy (${path})`];
    }
    const document = documentIn(recommended);
    const theirs = document === undefined ? undefined : (0,granted_actions/* grantedNames */.Ow)(document, catalogue);
    if (theirs === undefined)
        return [(0,message/* message */.iU) `the policy that AWS recommends (${path}) could not be compared with this`];
    const [more, less] = [without(ours, theirs), without(theirs, ours)];
    return [
        ...(more.length === 0 ? [] : [(0,message/* message */.iU) `AWS recommends removing ${(0,message/* quotedList */.p4)(more)} as well (${path})`]),
        ...(less.length === 0 ? [] : [(0,message/* message */.iU) `AWS recommends keeping ${(0,message/* quotedList */.p4)(less)} (${path})`]),
    ];
}
function without(names, others) {
    return [...names].filter(([lower]) => !others.has(lower)).map(([, name]) => name);
}

;// CONCATENATED MODULE: ./refine/keep-comment.js
/** The entries in the comments inside a policy; `text` is the file it was read from. */
function keepComments({ at, language }, text) {
    const { start, end } = at.range;
    // Few policies have such a comment, and finding comments means to parse the file once more.
    if (entriesIn(text.slice(start, end)).length === 0)
        return [];
    return language
        .comments(text)
        .filter((comment) => start <= comment.start && comment.end <= end)
        .flatMap((comment) => entriesIn(text.slice(comment.start, comment.end)));
}
function entriesIn(comment) {
    const pattern = /(?:^|[^\w\s])[ \t]*keep[ \t]+([A-Za-z0-9-]+:[A-Za-z0-9*?]+)(?:[ \t]+until[ \t]+(\d{4}-\d\d-\d\d))?[ \t]*:[ \t]*([^\r\n]*)/gm;
    return [...comment.matchAll(pattern)].flatMap(([, action = '', until, written = '']) => {
        const reason = written.replace(/\*\/.*$/, '').trim();
        return reason === '' ? [] : [{ action, until, reason, owner: undefined, principals: [], paths: [] }];
    });
}

;// CONCATENATED MODULE: ./review/by-base.js




const by_base_nothing = new Map();
/** Who decides of a policy whose match at the head is this. */
function decide(head, { policy }, old, index) {
    if (head.kind === 'matched')
        return { kind: 'suggest', matched: head };
    const { others } = head;
    if (others === undefined)
        return { kind: 'open', matched: head };
    const before = old === undefined ? new Set() : holdersIn(old.match);
    const silent = keysOf(others.silent);
    if (silent.some((key) => before.has(key)) || index.grantedTo(new Set(silent), policy))
        return { kind: 'open', matched: head };
    const names = [...others.silent.arns, ...others.silent.names];
    const hold = (matched) => ({ kind: 'hold', matched: { ...matched, unused: by_base_nothing }, names });
    if (old !== undefined)
        return old.match.kind === 'matched' ? hold(old.match) : { kind: 'open', matched: head };
    if (others.parties.length > 0)
        return hold({ ...others, kind: 'matched' });
    return silent.length > 0 ? { kind: 'new', matched: head, names } : { kind: 'open', matched: head };
}
/** What the gate counts besides what is suggested. `kept` takes out what keep-lists of the base keep. */
function sidesOf(head, found, old, { witnesses, kept, isRefined, }) {
    const { policy } = found;
    if (old !== undefined) {
        if (old.match === head || old.match.kind !== 'matched')
            return [];
        const own = old.found.policy;
        const base = isRefined ? { kind: 'same' } : { kind: 'policy', policy: (0,elsewhere/* withElsewhere */.n8)(own) };
        return [{ unused: kept(old.match), base, asked: { policy, own, holders: holdersIn(old.match) } }];
    }
    const all = head.kind === 'matched' ? head : head.others;
    if (all === undefined || (head.kind === 'matched' && all.parties.length < 2))
        return [];
    return all.parties.map((party) => {
        const alone = {
            kind: 'matched',
            ground: all.ground,
            unused: (0,parties/* unusedOf */.yd)([party], witnesses),
            parties: [party],
        };
        return {
            unused: kept(alone),
            base: { kind: 'none' },
            asked: { policy, own: undefined, holders: holdersIn(alone) },
        };
    });
}
/** To whom the pull request gives the policy, and by what. */
function addedUse(head, found, old) {
    const before = old === undefined ? new Set() : holdersIn(old.match);
    const arns = (head.principals ?? []).filter((arn) => keysOf({ arns: [arn], names: [] }).every((key) => !before.has(key)));
    const names = (head.names ?? []).filter((name) => !before.has(name.toLowerCase()));
    const by = found.attachedBy.filter((each) => old?.found.attachedBy.includes(each) !== true);
    if (arns.length + names.length + by.length === 0)
        return undefined;
    const who = arns.length + names.length === 0 ? (0,message/* words */.aL)('others') : (0,message/* quotedList */.p4)([...arns, ...names]);
    return by.length === 0 ? who : (0,message/* message */.iU) `${who} (${(0,message/* quotedList */.p4)(by)})`;
}
/** What is said where the head's caution holds back what the gate counts. */
function usedElsewhere(names, added, found, { outcome, grounds: { overrideLabel } }) {
    const { at } = found.policy;
    const label = overrideLabel === undefined
        ? (0,message/* words */.aL)('')
        : (0,message/* message */.iU) `, or let somebody with write access accept it with the label ${overrideLabel}`;
    const who = added ?? (0,message/* words */.aL)('others');
    return outcome('withheld', at, at.range, {
        why: (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(names)} is unused by those who had this policy at the base, and counts; it is not suggested, since this pull request gives the policy to ${who}: give them a policy of their own${label}`,
    });
}
/** What is said of those who get a policy by this pull request. */
function newFor(names, { policy: { at } }, outcome) {
    return outcome('exempt', at, at.range, {
        why: (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(names)} ${(0,message/* words */.aL)(names.length === 1 ? 'gets' : 'get')} this policy by this pull request, so the use of it is not known yet`,
    });
}

// EXTERNAL MODULE: ./review/kept.js
var review_kept = __webpack_require__(9544);
// EXTERNAL MODULE: ./review/policy-outcomes.js + 1 modules
var policy_outcomes = __webpack_require__(4174);
;// CONCATENATED MODULE: ./review/young.js



/** What of the unused permissions the base grants, and no policy of `past` did. */
function youngIn(base, past, unused, catalogue) {
    const since = (old) => (0,refine/* refine */.Y)(base, unused, catalogue, old).notes.flatMap(({ kind, names }) => (kind === 'new-permission' ? names : []));
    const [first, ...others] = past.map((policy) => new Set(since({ kind: 'policy', policy })));
    const young = [...(first ?? new Set(since({ kind: 'none' })))];
    return young.filter((name) => others.every((each) => each.has(name)));
}
/** What is unused without what is young. */
function withoutYoung(unused, young, catalogue) {
    const entries = young.map((action) => ({
        action,
        reason: '',
        owner: undefined,
        until: undefined,
        principals: [],
        paths: [],
    }));
    return (0,keep/* withoutKept */.DA)(unused, entries, catalogue);
}
/** Why it stays. */
function tooYoung(young, day) {
    return (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(young)} ${(0,message/* words */.aL)(young.length === 1 ? 'is' : 'are')} reported unused, and the base did not grant ${(0,message/* words */.aL)(young.length === 1 ? 'it' : 'them')} yet on ${(0,message/* words */.aL)(day)}, when the period of the findings began: too young to tell`;
}
/** That nobody could tell how old permissions are. */
function ageUnknown({ day, paths }) {
    return (0,message/* message */.iU) `whether the base granted everything in ${(0,message/* quotedList */.p4)(paths)} already on ${(0,message/* words */.aL)(day)}, when the period of the findings began, is not known: its history could not be read so far back`;
}

;// CONCATENATED MODULE: ./review/whose.js




/** Whether the policy is of the same principals as before where variables that name them are their defaults. */
function isTheirsByDefault(found, before, by) {
    const isOpen = found.attachedTo.some((ref) => ref.kind === 'unknown' && ref.otherwise !== undefined);
    if (!isOpen)
        return false;
    const attachedTo = found.attachedTo.flatMap((ref) => ref.kind === 'unknown' ? (ref.otherwise ?? [ref]) : [ref]);
    const told = matchOf({ ...found, attachedTo }, found.policy, found.policy.at, by);
    const [now, then] = [holdersIn(told), holdersIn(before)];
    return told.kind === 'matched' && now.size === then.size && [...now].every((each) => then.has(each));
}
/** Whose a policy is; who may use what stands at `at` was perhaps not searched. */
function matchOf(found, deployed, at, by) {
    const attachedTo = [...found.attachedTo, ...notSearched(at, by), ...usersOfLinks(at, by)];
    return match({ ...found, attachedTo, deployed }, by.evidence, by.rules, by.catalogue);
}
/** Whose the policy was. Most policies stand where they stood, and belong to whom they belonged. */
function matchAtBase(own, found, head, by) {
    const isSame = whoIn(own) === whoIn(found);
    return isSame ? head : matchOf(own, own.policy, found.policy.at, by);
}
/** All that says whose a policy is, in one text. */
function whoIn({ policy: { at }, attachedTo, knownAs, isPart }) {
    return JSON.stringify([at.source, at.path, at.name, attachedTo, knownAs, isPart === true]);
}
function notSearched({ path, name: own }, { unsearched = [], rules }) {
    return unsearched.flatMap(({ kind, paths, name = own, why }) => {
        // The config says which accounts there are.
        if (kind === 'named-accounts' && rules.accounts !== undefined)
            return [];
        return paths.includes(path) && (name === own || own.startsWith(`${name}#`)) ? [{ kind: 'unknown', why }] : [];
    });
}
/** Whom entries of the config name for the links that show the file: they have it besides those of the file itself. */
function usersOfLinks(at, { unsearched = [], rules: { mappings } }) {
    return unsearched.flatMap(({ paths, link, why }) => {
        if (link === undefined || !paths.includes(at.path))
            return [];
        const within = link.to === '' ? `/${at.path}` : at.path.slice(link.to.length);
        const linked = { at: { ...at, path: `${link.at}${within}` } };
        return mappings.flatMap((entry) => ((0,match_entries/* speaksOf */.Tq)(entry, linked) ? namedBy(entry, why) : []));
    });
}
/** The principals of an entry; whom it does not name in full is left open. */
function namedBy({ principals }, why) {
    return principals.map((arn) => {
        const type = /^[^{*]*:(role|user)\/[^{*]*$/.exec(arn)?.[1];
        return type === undefined
            ? { kind: 'unknown', why, isByAddressOnly: true }
            : { kind: 'exact', type: type === 'user' ? 'user' : 'role', name: (0,policy_names/* principalName */.Io)(arn), path: undefined };
    });
}

;// CONCATENATED MODULE: ./review/grounds.js
/**
 * A policy of a changed file → what is unused of it, and on what grounds; or why nothing is said of it.
 */















/** What is unused of a policy, or why that is not known. */
function assess(found, context) {
    const { outcome, grounds } = context;
    const { isChosen = () => true } = grounds;
    if (!isChosen(found.kind === 'policy' ? found.policy.at : found.at))
        return told();
    if (found.kind === 'skipped')
        return told(outcome('skipped', found.at, found.at.range, {
            ...(found.incomplete ? { why: found.why, incomplete: true } : { why: found.why }),
            because: found.because,
        }));
    const { policy } = found;
    const { at, notPlaceable, leftAlone: why } = policy;
    if (notPlaceable !== undefined)
        return told(outcome('skipped', at, at.range, { why: notPlaceable, incomplete: true }));
    const wasRead = wasOfPrincipals(policy, context)
        ? [outcome('skipped', at, at.range, { why: notAtBase, incomplete: true })]
        : [];
    if (why !== undefined)
        return told(ofOtherPurpose(found, why, outcome), ...wasRead);
    const alone = [...(0,outcomes/* leftAlone */.V)(policy, outcome), ...wasRead];
    if ((0,elsewhere/* withElsewhere */.n8)(policy).statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal))
        return told(...alone);
    return matchedWith(found, alone, context);
}
/** A policy that has another purpose. Where roles or users have it as well, what they leave unused stays in it. */
function ofOtherPurpose({ policy: { at }, attachedTo }, why, outcome) {
    if (!attachedTo.some(({ kind }) => kind !== 'unknown'))
        return outcome('skipped', at, at.range, { why });
    return outcome('withheld', at, at.range, {
        why: (0,message/* message */.iU) `roles or users have it, and ${why}: nothing of it was checked, since what they leave unused may be needed there; give them a policy of their own to have it checked`,
    });
}
/** What the head says of a policy's purpose only ever adds caution: it takes nothing out of the gate. */
const notAtBase = (0,reason/* because */.xx)('purpose-changed') `at the base this policy granted to roles or users and was checked; what this pull request says of its purpose counts once it is merged`;
function wasOfPrincipals(policy, context) {
    if (policy.leftAlone === undefined && !policy.statements.some(({ hasPrincipal }) => hasPrincipal))
        return false;
    const own = versionOf(policy, context)?.policy;
    return (own !== undefined &&
        own.leftAlone === undefined &&
        own.statements.some(({ effect }) => effect !== 'Deny') &&
        !own.statements.some(({ hasPrincipal }) => hasPrincipal));
}
/** The version of the policy at the base, also where it stood elsewhere. */
function versionOf(policy, { baseOf, index }) {
    return baseOf(policy) ?? index.movedFrom(policy);
}
function matchedWith(found, alone, context) {
    const { outcome, grounds, index } = context;
    const { policy } = found;
    const own = versionOf(policy, context);
    const head = matchOf(found, own?.policy ?? policy, policy.at, grounds);
    const old = own === undefined ? undefined : { found: own, match: matchAtBase(own, found, head, grounds) };
    const written = writtenKeeps(policy, own?.policy, context);
    const sides = sidesOf(head, found, old, {
        witnesses: grounds.evidence.witnesses,
        kept: (matched) => (0,review_kept/* keepIn */.f)(policy, aged(matched, policy.at, own, context).matched, written, grounds).unusedAtBase,
        isRefined: grounds.newPermissions === 'refine',
    });
    const touches = [
        {
            arns: [...(head.principals ?? []), ...attachedTo(found, grounds)],
            isOwn: false,
            outcome: outcome('advice', policy.at, policy.at.range, {}),
        },
    ];
    const assessed = { found, touches, sides, added: addedUse(head, found, old) };
    const decided = decide(head, found, old, index);
    if (decided.kind === 'open' && old?.match.kind === 'matched' && isTheirsByDefault(found, old.match, grounds)) {
        const { matched, young } = aged({ ...old.match, unused: new Map() }, policy.at, own, context);
        const added = (0,message/* words */.aL)('whomever a variable names, by default those who had it');
        return {
            ...{ ...assessed, added },
            ...reportedBy(matched, found, own, written, context),
            ...{ kind: 'matched', outcomes: [...alone, ...young] },
        };
    }
    if (decided.kind === 'open')
        return {
            ...assessed,
            kind: 'unmatched',
            matched: decided.matched,
            outcomes: [...alone, ...whyOpen(head, found, own, context)],
        };
    const fresh = decided.kind === 'suggest' || decided.names.length === 0 ? [] : [newFor(decided.names, found, outcome)];
    if (decided.kind === 'new')
        return { ...assessed, kind: 'unmatched', matched: decided.matched, outcomes: [...alone, ...fresh] };
    const { matched, young } = aged(decided.matched, policy.at, own, context);
    const outcomes = [...alone, ...fresh, ...young];
    return { ...assessed, ...reportedBy(matched, found, own, written, context), kind: 'matched', outcomes };
}
/** Without what the base did not grant yet when the period of the findings began. */
function aged(matched, at, own, { pastOf, head, outcome, grounds: { asOf, catalogue } }) {
    if (own === undefined || pastOf === undefined || own.policy.at.path !== head.path)
        return { matched, young: [] };
    const young = youngIn((0,elsewhere/* withElsewhere */.n8)(own.policy), pastOf(own).map(elsewhere/* withElsewhere */.n8), matched.unused, catalogue);
    if (young.length === 0)
        return { matched, young: [] };
    return {
        matched: { ...matched, unused: withoutYoung(matched.unused, young, catalogue) },
        young: [outcome('exempt', at, at.range, { why: tooYoung(young, asOf?.day ?? '') })],
    };
}
/** What is suggested, by those who decide. */
function reportedBy(matched, { policy }, own, written, context) {
    const { grounds } = context;
    const holders = holdersIn(matched);
    const base = baseFor(policy, own?.policy, holders, context);
    const kept = (0,review_kept/* keepIn */.f)(policy, matched, written, grounds);
    const deployed = own?.policy ?? policy;
    const said = matched.recommendations ?? [];
    const evidence = (changes) => ({
        parties: matched.parties,
        unused: kept.unused,
        grounds: [matched.ground],
        rests: matched.rests ?? [],
        uses: (0,witness/* usesBy */.WQ)(matched.parties.flatMap(({ principal }) => principal ?? []), grounds.evidence.witnesses),
        period: grounds.evidence.witnesses.toldPeriod,
        differences: differences(policy, changes, deployed, said, matched.parties, grounds.catalogue),
    });
    const asked = { policy, own: own?.policy, holders };
    return { base, asked, matched, kept, reported: { unused: kept.unused, base, evidence } };
}
function whyOpen(head, { policy }, own, context) {
    const { outcome, grounds } = context;
    if (head.kind === 'matched')
        return [];
    const base = baseFor(policy, own?.policy, holdersIn(head), context);
    const reasons = [...head.reasons, ...adviceIn(head, policy, base, grounds.catalogue)];
    return reasons.map((why) => outcome('unmatched', policy.at, policy.at.range, { why, incomplete: true }));
}
/** What the refinement is measured by. A policy that was moved is the same one for those who had it. */
function baseFor(policy, own, holders, { grounds, baseOf, index }) {
    if (grounds.newPermissions === 'refine')
        return { kind: 'same' };
    if (own === undefined)
        return { kind: 'none' };
    const isTheirs = baseOf(policy)?.policy === own || index.isSharedBy(holders, own);
    return isTheirs ? { kind: 'policy', policy: (0,elsewhere/* withElsewhere */.n8)(own) } : { kind: 'none' };
}
/** The keep comments of the policy, at head and at the base. */
function writtenKeeps(policy, own, { head, index }) {
    return {
        head: keepComments(policy, head.text),
        base: own === undefined ? [] : keepComments(own, index.textOf(own.at.path)),
    };
}
function told(...outcomes) {
    return { kind: 'told', outcomes };
}
function attachedTo(found, { principals }) {
    return principals === undefined ? [] : (0,match_attached/* attachedPrincipals */.Ye)(found.attachedTo, principals).arns;
}
/** What those do not use of whom something is known. */
function adviceIn({ advice }, policy, base, catalogue) {
    if (advice === undefined)
        return [];
    const unused = (0,policy_outcomes/* droppedBy */.ue)((0,refine/* refine */.Y)(policy, advice.unused, catalogue, base).changes);
    const names = [...new Set(advice.parties.map(({ principal, path }) => principal ?? path ?? ''))];
    return unused.length === 0
        ? []
        : [(0,reason/* because */.xx)('known-in-part') `for your information, ${(0,message/* quotedList */.p4)(names)} did not use ${(0,message/* quotedList */.p4)(unused)}`];
}

;// CONCATENATED MODULE: ./review/not-new.js



/** The notes, of which those on new permissions only have what nothing in the base granted; and the rest of these. */
function sortedNotes(notes, asked, index) {
    const held = [];
    const left = notes.flatMap((note) => {
        if (note.kind !== 'new-permission')
            return [note];
        const { statement } = note;
        const answers = note.names.map((name) => ({ name, ...index.heldBefore({ ...asked, statement }, name) }));
        const known = answers.filter(({ kind }) => kind !== 'no');
        for (const same of (0,group/* grouped */.z)(known, ({ kind, why }) => `${kind} ${(0,message/* plain */.pj)(why)}`).values()) {
            const [first] = same;
            if (first === undefined)
                continue;
            const kind = first.kind === 'yes' ? 'not-new' : 'unclear';
            held.push({ kind, statement, names: same.map(({ name }) => name), why: first.why });
        }
        const names = answers.flatMap(({ name, kind }) => (kind === 'no' ? [name] : []));
        return names.length === 0 ? [] : [{ ...note, names }];
    });
    return { notes: left, held };
}
/** What is told of it. */
function heldOutcome({ kind, statement, names, why }, { at }, outcome) {
    const { index, node } = statement;
    if (kind === 'not-new')
        return outcome('withheld', at, node.range, {
            why: (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(names)} is reported unused and not new: the base granted it in ${why}; this pull request changes where or how it is granted, so it is not suggested: remove it, or give new resources a statement of their own`,
            statement: index,
        });
    return outcome('skipped', at, node.range, {
        why: (0,reason/* because */.xx)('open-newness') `whether ${(0,message/* quotedList */.p4)(names)}, which is reported unused, is new here cannot be told: ${why}`,
        statement: index,
        incomplete: true,
    });
}

// EXTERNAL MODULE: ./review/tally.js
var review_tally = __webpack_require__(9860);
;// CONCATENATED MODULE: ./review/outgrown.js
/**
 * What stays granted since a list would be too long → what of it could go before the pull request.
 *
 *   base  GetItem, DeleteTable (unused)     DeleteTable can go
 *   head  dynamodb:*                        DeleteTable stays: without it, 31 lines
 *
 * What a wildcard of the base grants and nobody could take out of it is in no count of the gate. A
 * pull request that makes it so takes nothing out of the gate: that would be a way around it.
 */




/** What of `left` could go before the pull request made the lists too long. */
function outgrownIn(left, { own, unused, isRefined }, isNew, { index, grounds: { catalogue, maxPatterns } }) {
    if (left.length === 0)
        return [];
    const could = own === undefined ? undefined : couldGo(own, unused, catalogue, maxPatterns, index);
    const counts = (name) => could?.has(name) === true || (isRefined && (own === undefined || !isNamedIn(own, name)));
    return left.flatMap(({ statement, names }) => {
        const outgrown = names.filter((name) => counts(name.toLowerCase()));
        return outgrown.length === 0 ? [] : [{ statement, names: outgrown, isNew }];
    });
}
/** What would be gone from the base. */
function couldGo(own, unused, catalogue, lines, index) {
    const room = (0,quota/* roomIn */.Lp)(own, index.textOf(own.at.path));
    const { changes, left } = (0,refine/* refine */.Y)(own, unused, catalogue, { kind: 'same' }, { lines, room });
    const stays = new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
    return new Set([...(0,review_tally/* droppedNames */.xX)(changes)].filter((name) => !stays.has(name)));
}
function isNamedIn({ statements }, lower) {
    const colon = lower.indexOf(':');
    return statements.some((each) => each.effect === 'Allow' && (0,grants/* namesAction */.tc)(each, lower.slice(0, colon), lower.slice(colon + 1)));
}

;// CONCATENATED MODULE: ./review/sides.js








/** A refinement as the base sees it. */
function viewOf(asked, unused, { changes, notes, left }, desk) {
    const { index, grounds } = desk;
    const isNew = (statement, term) => !index.hadString({ ...asked, statement }, term);
    const before = { own: asked.own, unused, isRefined: grounds.newPermissions === 'refine' };
    return {
        ...sortedNotes(notes, asked, index),
        changes,
        left,
        isNew,
        outgrown: outgrownIn(left, before, isNew, desk),
    };
}
/** What could go if the pull request added nothing to keep-lists; `undefined` where it adds nothing that keeps. */
function viewBeforeKeeps({ found: { policy }, asked, base, kept }, desk) {
    if (kept.unused === kept.unusedAtBase)
        return undefined;
    const { catalogue, maxPatterns } = desk.grounds;
    const limits = { lines: maxPatterns, room: desk.roomOf(policy) };
    return viewOf(asked, kept.unusedAtBase, (0,refine/* refine */.Y)(policy, kept.unusedAtBase, catalogue, base, limits), desk);
}
/** What could go of the lists that are known and not edited; `undefined` where there are none. */
function viewElsewhere({ found: { policy }, asked, base, kept }, desk) {
    const statements = (0,elsewhere/* elsewhereIn */._g)(policy);
    if (statements.length === 0)
        return undefined;
    const { catalogue, maxPatterns } = desk.grounds;
    const apart = { ...policy, statements, unread: [] };
    return viewOf(asked, kept.unusedAtBase, (0,refine/* refine */.Y)(apart, kept.unusedAtBase, catalogue, base, { lines: maxPatterns }), desk);
}
/** The sides of a policy, refined. */
function sideViews({ found: { policy }, sides }, catalogue, desk) {
    if (sides.length === 0)
        return [];
    const limits = { lines: desk.grounds.maxPatterns, room: desk.roomOf(policy) };
    return sides.map(({ unused, base, asked }) => viewOf(asked, unused, (0,refine/* refine */.Y)((0,elsewhere/* withElsewhere */.n8)(policy), unused, catalogue, base, limits), desk));
}
/** The side without what the suggestions say as well. */
function sides_without(side, seen) {
    const notes = new Set(seen.notes.map(noteKey));
    const held = new Set(seen.held.map(heldKey));
    return {
        ...side,
        notes: side.notes.filter((each) => !notes.has(noteKey(each))),
        held: side.held.filter((each) => !held.has(heldKey(each))),
    };
}
/** The count with what the sides add to it. */
function withSides(counted, sides) {
    return {
        ...counted,
        held: [...counted.held, ...sides.flatMap(({ held, isNew }) => notNew(held, isNew))],
        outgrown: [...counted.outgrown, ...sides.flatMap(({ outgrown }) => outgrown)],
        usedElsewhere: sides,
    };
}
/** Whether anything that is reported unused is new in one of the views, as far as the base is at hand. */
function looksNew(views) {
    return views.some((view) => view?.notes.some(({ kind }) => kind === 'new-permission') === true);
}
/** What of it counts. */
function notNew(held, isNew) {
    return held.flatMap(({ kind, statement, names }) => (kind === 'not-new' ? [{ statement, names, isNew }] : []));
}
/** What is said of lists that are known and not edited: each name once, with where its list stands. */
function toldElsewhere({ withheld }, apart, { found: { policy } }, { outcome, grounds }) {
    if (apart === undefined)
        return [];
    const counted = new Set(withheld.flatMap(({ reason, name }) => (reason === 'not-edited' ? [name] : [])));
    const told = apart.changes.flatMap(({ statement, decisions }) => {
        const names = [...new Set(decisions.flatMap(({ dropped }) => dropped))].filter((name) => counted.has(name));
        if (names.length === 0)
            return [];
        const { index, node } = statement;
        const unread = policy.unread.find(({ known }) => known === statement);
        const where = unread === undefined ? partOfList : (0,reason/* toldOf */.dc)(unread.why, policy.at);
        const why = (0,message/* message */.iU) `${(0,message/* quotedList */.p4)(names)} ${(0,message/* words */.aL)(names.length === 1 ? 'is' : 'are')} reported unused: ${where}`;
        return [outcome('withheld', policy.at, node.range, { why, statement: index })];
    });
    return [
        ...told,
        ...apart.notes.map((note) => (0,policy_outcomes/* noteOutcome */.vY)(note, policy, grounds.catalogue, outcome)),
        ...apart.held.map((each) => heldOutcome(each, policy, outcome)),
        ...apart.left.map((each) => (0,policy_outcomes/* leftOutcome */.mq)(each, policy, outcome)),
    ];
}
const partOfList = (0,message/* words */.aL)('it stands in a part of the list that is not edited; take it out by hand, or give the policy a list of its own where something else uses that part as well');
/** What is said of the sides. What is new for them is new for all, and told where the suggestions are. */
function toldOfSides({ withheld }, sides, { found, added }, { outcome, grounds }) {
    const names = withheld.flatMap(({ reason, name }) => (reason === 'used-elsewhere' ? [name] : []));
    const notes = sides.flatMap((side) => side.notes.filter(({ kind }) => kind !== 'new-permission'));
    const said = [
        ...notes.map((note) => (0,policy_outcomes/* noteOutcome */.vY)(note, found.policy, grounds.catalogue, outcome)),
        ...sides.flatMap(({ held }) => held.map((each) => heldOutcome(each, found.policy, outcome))),
        ...(names.length === 0 ? [] : [usedElsewhere(names, added, found, { outcome, grounds })]),
    ];
    const key = ({ kind, statement, why = (0,message/* words */.aL)('') }) => JSON.stringify([kind, statement, why]);
    return [...new Map(said.map((each) => [key(each), each])).values()];
}
function noteKey({ kind, statement, names }) {
    return JSON.stringify([kind, statement.index, names]);
}
function heldKey({ kind, statement, names }) {
    return JSON.stringify([kind, statement.index, names]);
}

;// CONCATENATED MODULE: ./review/past.js




/** The past of the policies of a file; `undefined` where the file is as it was, or nobody can tell. `base` are the files that it is understood with now. */
function pastIn(path, base, asOf) {
    if (asOf?.isKnown !== true || !asOf.paths.includes(path))
        return undefined;
    const asked = new Set([...asOf.paths, ...asOf.beside]);
    const files = [...base.filter((file) => !asked.has(file.path)), ...asOf.files];
    const isThere = asOf.files.some((file) => file.path === path);
    const own = isThere ? (0,sources/* discoverIn */.R8)(path, files) : [];
    // What could not be read then may have granted everything.
    if (own.some((each) => each.kind === 'skipped' && each.incomplete))
        return undefined;
    const byAddress = basesOf(path, !isThere, files);
    const then = (0,memo/* once */.Oo)(() => past_policiesIn(files).filter(({ policy: { at } }) => asked.has(at.path)));
    const now = (0,memo/* once */.Oo)(() => new Set(past_policiesIn(base).map(({ policy: { at } }) => base_grants_placeOf(at))));
    const byPlace = (0,memo/* once */.Oo)(() => new Map([...then()].reverse().map((each) => [base_grants_placeOf(each.policy.at), each])));
    // What stood in another place then and is gone now is the same policy in a new one.
    const alike = (0,memo/* once */.Oo)(() => likenessTo(then().filter(({ policy: { at } }) => !now().has(base_grants_placeOf(at)))));
    return (found) => {
        const same = byAddress(found.policy) ?? byPlace().get(base_grants_placeOf(found.policy.at)) ?? alike()(found.policy, undefined);
        const theirs = then().filter((each) => each !== same && isOfAll(each, found));
        return [...(same === undefined ? [] : [same]), ...theirs].map(({ policy }) => policy);
    };
}
function past_policiesIn(files) {
    return (0,sources/* discover */.k4)(files).flatMap((each) => (each.kind === 'policy' ? [each] : []));
}
/** Whether all who have a policy had this one, by the names that the files give in full. */
function isOfAll(then, { attachedTo }) {
    const had = new Set(then.attachedTo.map(past_nameOf));
    return attachedTo.length > 0 && attachedTo.every((ref) => ref.kind === 'exact' && had.has(past_nameOf(ref)));
}
function past_nameOf(ref) {
    return ref.kind === 'exact' ? `${ref.type}/${ref.name.toLowerCase()}` : '';
}

;// CONCATENATED MODULE: ./review/reached.js
/** Whether a place lies in one of those that are reached; all are where the file itself was changed. */
function isReached(at, only) {
    if (only === undefined)
        return true;
    return only.some(({ range: { start, end } }) => at.range.start < end && start < at.range.end);
}

;// CONCATENATED MODULE: ./review/review-file.js
/**
 * One changed file: whose policies it holds, what the one engine makes of them, and what is told.
 *
 * Everything that is to be published about a file is decided here, and nothing
 * leaves as a suggestion that was not applied, read again and judged first.
 */




















/** Everything there is to say about one changed file. */
function reviewFile(file, grounds, context = aloneIn(file), index = indexAlone(file, grounds)) {
    const lines = (0,line/* linesOf */.Dx)(file.text);
    const outcome = (0,outcomes/* outcomesOf */.R)(lines);
    const { shelves = shelvesWith() } = grounds;
    const desk = {
        outcome,
        grounds,
        baseOf: (0,memo/* memoOf */.Q0)(basesOf(file.path, file.base === undefined, context.base)),
        index,
        pastOf: pastIn(file.path, context.base, grounds.asOf),
        head: file,
        roomOf: (policy) => (0,quota/* roomIn */.Lp)(policy, file.text, shelves.beside(policy, context.head)),
        lastChanged: file.lastChanged,
    };
    const assessed = (0,memo/* memoOf */.Q0)((found) => assess(found, desk));
    const isAsked = (found) => isReached(found.kind === 'policy' ? found.policy.at : found.at, file.only);
    const { discoveries: all, principals, policies, ...done } = (0,refine_file/* refineFile */.A)(file, (found) => {
        if (!isAsked(found))
            return undefined;
        const known = assessed(found);
        return known.kind === 'matched' ? known.reported : undefined;
    }, grounds.catalogue, { files: context.head, hunks: file.hunks, shelves, mostLines: grounds.maxPatterns });
    const refined = new Map(policies.map((each) => [each.found, each]));
    const discoveries = all.filter(isAsked);
    const reviews = discoveries.map((found) => reviewPolicy(assessed(found), refined.get(found), desk));
    return {
        policies: discoveries.length,
        outcomes: [...reviews.flatMap((each) => each.outcomes), ...done.outcomes],
        suggestions: done.suggestions,
        outside: done.outside,
        refined: done.refined === undefined ? [] : [done.refined],
        removable: reviews.reduce((sum, { tallies }) => sum + removableIn(tallies), 0),
        tallies: reviews.flatMap((each) => each.tallies),
        principals: reviews.flatMap((each) => each.principals),
        protecting: reviews.flatMap((each) => each.protecting),
        matches: reviews.flatMap((each) => each.matches),
        reviewed: reviews.flatMap((each) => each.reviewed),
        touches: [
            ...declaredTouches(file.only === undefined ? principals : [], grounds, outcome),
            ...reviews.flatMap((each) => each.touches),
        ],
        sharers: [...new Set(policies.flatMap(({ found: { policy } }) => shelves.sharers(policy, context.head)))],
    };
}
function declaredTouches(declared, { principals, isChosen = () => true }, outcome) {
    if (principals === undefined)
        return [];
    return declared
        .filter(({ at }) => isChosen(at))
        .map(({ at, principal }) => ({
        arns: (0,match_attached/* attachedPrincipals */.Ye)([principal], principals).arns,
        isOwn: true,
        outcome: outcome('advice', at, at.range, {}),
    }));
}
function removableIn(tallies) {
    return tallies.reduce((sum, { removed }) => sum + removed.length, 0);
}
function aloneIn({ path, text, base }) {
    return { head: [{ path, text }], base: base === undefined ? [] : [{ path, text: base }] };
}
function indexAlone(file, grounds) {
    const { head, base } = aloneIn(file);
    const sides = { base: () => (0,sources/* discover */.k4)(base), head: () => (0,sources/* discover */.k4)(head) };
    return indexBase({ changed: [file], deleted: [] }, sides, grounds);
}
function reviewPolicy(known, refined, desk) {
    const nothing = { tallies: [], principals: [], protecting: [], matches: [], reviewed: [], touches: [] };
    if (known.kind === 'told')
        return { ...nothing, outcomes: known.outcomes };
    const { catalogue } = desk.grounds;
    const { policy } = known.found;
    const own = { found: known.found, matched: known.matched };
    const sides = sideViews(known, catalogue, desk);
    if (known.kind === 'unmatched' || refined === undefined) {
        const counted = withSides(review_tally/* nothingDone */.mh, sides);
        const tally = (0,review_tally/* tallyOf */.sv)(policy, counted, catalogue, () => false);
        return {
            ...nothing,
            outcomes: [...known.outcomes, ...toldOfSides(tally, sides, known, desk)],
            tallies: [tally],
            reviewed: [{ ...own, looksNew: looksNew(sides), changes: [], notes: [], left: [], protecting: [] }],
            touches: known.touches,
        };
    }
    const { parties, ground, copies = [] } = known.matched;
    const { protecting } = known.kept;
    const seen = viewOf(known.asked, known.kept.unusedAtBase, refined, desk);
    const { notes } = seen;
    const before = viewBeforeKeeps(known, desk);
    const apart = viewElsewhere(known, desk);
    const isFresh = looksNew([seen, before, apart, ...sides]);
    const counted = withSides(countedIn(known, { ...refined, notes }, seen, { before, apart }, desk.grounds), sides);
    const tally = (0,review_tally/* tallyOf */.sv)(policy, counted, catalogue, seen.isNew);
    const told = [
        ...toldElsewhere(tally, apart, known, desk),
        ...toldOfSides(tally, sides.map((side) => sides_without(side, seen)), known, desk),
    ];
    // A keep makes nothing clearer.
    const unclear = before === undefined ? [] : sides_without(before, seen).held.filter(({ kind }) => kind === 'unclear');
    return {
        outcomes: [...known.outcomes, ...toldOf(known, { ...refined, notes }, [...seen.held, ...unclear], told, desk)],
        tallies: [tally],
        principals: parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal])),
        protecting,
        matches: [{ at: policy.at, ground, parties, copies, differences: refined.evidence.differences }],
        reviewed: [{ ...own, looksNew: isFresh, changes: refined.changes, notes, left: refined.left, protecting }],
        touches: known.touches,
    };
}
/** What is said of a refined policy besides its suggestions. */
function toldOf({ found: { policy, attachedBy }, base, matched: { parties }, kept }, { changes, notes, left, isEmptied }, held, sides, { grounds, outcome, lastChanged }) {
    const { at } = policy;
    const told = [
        ...notes.map((note) => (0,policy_outcomes/* noteOutcome */.vY)(note, policy, grounds.catalogue, outcome)),
        ...held.map((each) => heldOutcome(each, policy, outcome)),
        ...sides,
        ...kept.protecting.map((entry) => outcome('kept', at, at.range, { why: (0,keep/* keepReason */.En)(entry) })),
        ...kept.notes.map((why) => outcome('note', at, at.range, { why })),
        ...left.map((each) => (0,policy_outcomes/* leftOutcome */.mq)(each, policy, outcome)),
        ...parties.flatMap(({ keeps }) => (keeps === undefined ? [] : [outcome('note', at, at.range, { why: keeps })])),
    ];
    const stale = (0,freshness/* staleness */.TZ)(parties, grounds.today, grounds.maxAgeDays);
    const changed = base.kind === 'none' ? [] : (0,freshness/* changedSince */.$A)(parties, lastChanged);
    return [
        ...told,
        ...stale.map((why) => outcome('note', at, at.range, { why, incomplete: true })),
        ...changed.map((why) => outcome('note', at, at.range, { why })),
        ...(isEmptied ? [(0,policy_outcomes/* emptied */.$C)(policy, attachedBy, changes, outcome)] : []),
        ...(changes.length + told.length === 0 ? [outcome('tight', at, at.range, {})] : []),
    ];
}
function countedIn({ found: { policy }, base, matched, kept }, { changes, notes, left }, { held, outgrown, isNew }, { before, apart }, { catalogue }) {
    const asIf = (unused) => unused === kept.unused && left.length === 0 ? changes : (0,refine/* refine */.Y)(policy, unused, catalogue, base).changes;
    const atBase = asIf(kept.unusedAtBase);
    const all = kept.protecting.length === 0 ? atBase : asIf(matched.unused);
    return {
        removable: changes,
        left,
        notes,
        kept: (0,review_tally/* droppedNames */.xX)(all).size - (0,review_tally/* droppedNames */.xX)(atBase).size,
        keptOnceMerged: {
            changes: atBase,
            held: before === undefined ? [] : [...notNew(before.held, isNew), ...before.outgrown],
        },
        held: [...notNew(held, isNew), ...(apart === undefined ? [] : notNew(apart.held, apart.isNew))],
        outgrown: [...outgrown, ...(apart?.outgrown ?? [])],
        usedElsewhere: [],
        notEdited: apart === undefined ? [] : [apart],
    };
}

;// CONCATENATED MODULE: ./review/file-reviews.js











/** What reviews the files of a snapshot, in the order in which they are asked for. */
function reviewing(snapshot, config, choice, contextOf = contextsIn(snapshot)) {
    const { read, inventory, evidence, base, head } = (0,evidence_at_hand/* evidenceAtHand */._)(snapshot, config);
    const { keepAdded, today, catalogue = policy_catalogue/* bundledCatalogue */.YB, repaired, unsearched, asOf } = snapshot;
    const { keep, keepInPullRequest, newPermissions, maxAgeDays, maxPatterns, overrideLabel } = config;
    const grounds = {
        principals: toLookFor(read),
        evidence,
        rules: config,
        ...{ keep, keepAdded, keepInPullRequest, today, catalogue },
        ...{ newPermissions, maxAgeDays, maxPatterns, overrideLabel },
        shelves: shelvesWith(standingIn(inventory)),
        isChosen: repaired === undefined ? (choice?.isChosen ?? (() => true)) : () => false,
        ...{ unsearched, asOf },
    };
    const index = indexBase(snapshot, { base, head }, grounds);
    return {
        grounds,
        contextOf,
        review: (file) => reviewFile(file, grounds, contextOf(file.path), index),
        compared: () => index.compared(),
        givenBack: () => isDenying(snapshot)
            ? [
                ...(0,group/* grouped */.z)(index.givenBack().filter(({ policy: { at } }) => grounds.isChosen?.(at) !== false), ({ policy }) => policy),
            ].map(deniedNoMore)
            : [],
    };
}
/** Whether a file that was changed or deleted denied something, and is not as it was. */
function isDenying({ changed, deleted }) {
    return [
        ...changed.map(({ text, base = text }) => (base === text ? '' : base)),
        ...deleted.map(({ text }) => text),
    ].some((text) => /deny/i.test(text));
}
function deniedNoMore([{ at }, lost]) {
    const terms = lost.flatMap(({ statement: { actions } }) => (actions.negated ? [] : actions.values));
    const named = [...new Set(terms.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : [])))];
    const what = named.length === 0 ? (0,message/* words */.aL)('what it denied') : (0,message/* quotedList */.p4)(named, 3);
    return (0,reason/* because */.xx)('denied-no-more') `${at.path} (${at.name}) denies ${what} no more, and those whose it was have that by policies that this pull request leaves as they are; what it gives back was not checked`;
}
/** Everybody whom findings name, since one must be told from another; nobody where nobody is unused as a whole. */
function toLookFor({ findings, credentials }) {
    const users = credentials.map(({ user }) => user);
    const isAnybody = users.length > 0 || findings.some(({ kind }) => kind === 'unused-principal');
    return isAnybody ? (0,principal_index/* knownWith */._m)(findings, users) : undefined;
}

// EXTERNAL MODULE: ./review/given-policies.js
var given_policies = __webpack_require__(5826);
// EXTERNAL MODULE: ./findings/recommendation.js
var recommendation = __webpack_require__(4181);
// EXTERNAL MODULE: ./reasons/entry-path.js
var entry_path = __webpack_require__(6399);
;// CONCATENATED MODULE: ./review/unmatched-findings.js






/** `found` are the principals of changed policies, `open` the changed policies of which nobody knows whose they are. */
function unmatchedFindings(read, mappings, found, open) {
    const arns = unmapped(read.findings, mappings).filter((arn) => !found.has(arn));
    const alone = (0,recommendation/* withoutFinding */.Y)(read);
    return {
        unmatched: [
            ...arns.map((arn) => (0,message/* message */.iU) `findings name ${arn}, but neither config nor attachment links it to a changed policy`),
            ...alone.flatMap(({ principal, why }) => (found.has(principal) ? [] : [(0,reason/* told */.Ev)(why)])),
        ],
        alone: alone.flatMap(({ principal, why }) => (found.has(principal) ? [(0,reason/* told */.Ev)(why)] : [])),
        resembling: resembling(arns, open),
    };
}
/** How many are named. */
const mostNamed = 5;
function resembling(arns, open) {
    const policies = open.map((at) => ({ at, words: wordsOf(`${at.path} ${at.name}`) }));
    return arns
        .flatMap((arn) => {
        const own = [...wordsOf((0,policy_names/* principalName */.Io)(arn))];
        const [first, ...others] = policies.map(({ at, words }) => ({ arn, at, shared: lengthOf(own, words) }));
        if (first === undefined)
            return [];
        const best = others.reduce((most, each) => (each.shared > most.shared ? each : most), first);
        // `prod` alone makes no name like another.
        return best.shared > 0 && best.shared * 2 >= lengthOf(own) ? [best] : [];
    })
        .sort((one, other) => other.shared - one.shared)
        .slice(0, mostNamed)
        .map(({ arn, at }) => (0,message/* message */.iU) `the findings also name ${arn}; if it has a policy of ${at.path}, say so under ${'policies'} in the config: ${entryFor(at, arn)}`);
}
/** An entry of the config on one line. */
function entryFor(at, arn) {
    return `- {paths: [${JSON.stringify((0,entry_path/* entryPath */.s)(at))}], principals: [${JSON.stringify(arn)}]}`;
}
/** Words that say nothing of a name. */
const common = new Set(['policy', 'policies', 'role', 'roles', 'user', 'users', 'iam', 'aws', 'main', 'json', 'this']);
/** The words of a name in lower case, those of three letters and more: `MyAppDeploy-prod` is my, app, deploy, prod. */
function wordsOf(name) {
    const parts = name
        .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .split(/[^a-z\d]+/);
    return new Set(parts.filter((part) => part.length >= 3 && !common.has(part)));
}
/** The letters of the words, or of those that the others have as well. */
function lengthOf(own, others) {
    return own.reduce((sum, each) => sum + (others === undefined || others.has(each) ? each.length : 0), 0);
}

;// CONCATENATED MODULE: ./review/unused-principals.js



/** One outcome for each principal that is touched and unused, or has a credential that is, in the order of their places. */
function unusedPrincipals(touches, findings, credentials) {
    const places = new Map();
    for (const touch of touches)
        for (const arn of touch.arns)
            if (!places.has(arn) || (touch.isOwn && places.get(arn)?.isOwn === false))
                places.set(arn, touch);
    return [...places].flatMap(([arn, { outcome }]) => {
        const advice = [...unusedAltogether(arn, findings), ...unusedCredentials(arn, credentials)];
        return advice.length === 0 ? [] : [{ ...outcome, why: (0,message/* joined */.oR)(advice, '; ') }];
    });
}
function unusedAltogether(arn, findings) {
    const own = (0,principal_index/* knownIn */.Hm)(findings)
        .about(arn)
        .filter((each) => each.kind === 'unused-principal');
    if (own.length === 0)
        return [];
    const used = newest(own.map(({ lastUsed }) => lastUsed));
    const analysed = newest(own.map(({ analyzedAt }) => analyzedAt));
    return [(0,message/* message */.iU) `${typeOf(arn)} ${arn} ${since(used, analysed)}: consider deleting it instead`];
}
function unusedCredentials(arn, credentials) {
    const own = credentials.filter(({ user }) => user === arn);
    return [...(0,group/* grouped */.z)(own, ({ kind, keyId }) => `${kind} ${keyId ?? ''}`).values()].map((same) => {
        const used = newest(same.map(({ lastUsed }) => lastUsed));
        const [first] = same;
        return first?.kind === 'password'
            ? (0,message/* message */.iU) `the password of ${typeOf(arn)} ${arn} ${since(used, undefined)}: consider removing it`
            : (0,message/* message */.iU) `${keyNamed(first?.keyId)} of ${typeOf(arn)} ${arn} ${since(used, undefined)}: consider deactivating it`;
    });
}
/** The end of a key's id is enough to find it, and a comment is no place for more. */
function keyNamed(id) {
    return id === undefined || !/^[A-Z0-9]{16,128}$/.test(id)
        ? (0,message/* words */.aL)('an access key')
        : (0,message/* message */.iU) `access key ${`…${id.slice(-4)}`}`;
}
function since(used, analysed) {
    if (used !== undefined)
        return (0,message/* message */.iU) `has not been used since ${(0,message/* words */.aL)(used.slice(0, 10))}`;
    return analysed === undefined
        ? (0,message/* words */.aL)('has no use on record')
        : (0,message/* message */.iU) `has no use on record, as of ${(0,message/* words */.aL)(analysed.slice(0, 10))}`;
}
function typeOf(arn) {
    return (0,message/* words */.aL)(/^[^/]*:user\//.test(arn) ? 'user' : 'role');
}
function newest(times) {
    return times
        .flatMap((time) => time ?? [])
        .sort()
        .at(-1);
}

// EXTERNAL MODULE: ./review/verdict.js + 1 modules
var verdict = __webpack_require__(4953);
;// CONCATENATED MODULE: ./review/analyse.js












/**
 * Everything there is to say about a pull request, or about the policies chosen. Pure: the same snapshot gives the same
 * report, whichever reviews of its files are known already.
 */
function analyse(snapshot, config, choice, known = () => undefined) {
    const catalogue = snapshot.catalogue ?? policy_catalogue/* bundledCatalogue */.YB;
    const { read, inventory } = (0,evidence_at_hand/* evidenceAtHand */._)(snapshot, config);
    const { grounds, contextOf, review, givenBack } = reviewing(snapshot, config, choice);
    const asked = snapshot.changed.filter(({ path }) => isAsked(contextOf(path), choice));
    const files = asked.map((file) => known(file.path) ?? review(file));
    const touches = files.flatMap((file) => file.touches);
    const given = (0,given_policies/* givenOutcomes */.j)(asked, snapshot.deleted, contextOf).filter(({ at }) => grounds.isChosen?.(at) !== false);
    const policies = analyse_policiesIn(files);
    const elsewhere = unmatchedFindings(read, config.mappings, foundIn(read, files), openIn(files));
    const report = {
        head: snapshot.head,
        catalogue: catalogue.label,
        outcomes: [
            ...files.flatMap(({ outcomes }) => outcomes),
            ...given,
            ...unusedPrincipals(touches, read.findings, read.credentials),
        ],
        suggestions: files.flatMap(({ suggestions }) => suggestions),
        outside: files.flatMap(({ outside }) => outside),
        refined: files.flatMap(({ refined }) => refined),
        policies,
        given: given.length,
        removable: files.reduce((sum, file) => sum + file.removable, 0),
        tallies: files.flatMap(({ tallies }) => tallies),
        findings: findingsReport(read, inventory, snapshot, elsewhere),
        matches: files.flatMap((file) => file.matches),
        reviewed: files.flatMap((file) => file.reviewed),
        notes: notesOn(snapshot, config, files, elsewhere),
        passedOver: snapshot.passedOver,
        commands: snapshot.commands ?? [],
        period: Math.max(grounds.evidence.witnesses.period, config.unusedAfterDays),
        reached: snapshot.changed.flatMap(({ path, only }) => (only === undefined ? [] : [path])),
        broken: snapshot.broken ?? [],
        gaps: [...gapsIn({ ...snapshot, changed: asked }, config, files), ...givenBack().map(reason/* told */.Ev)],
    };
    return { ...report, verdict: (0,verdict/* verdictOf */.Vj)(report, config) };
}
/** What should be known besides the verdict. */
function notesOn(snapshot, config, files, elsewhere) {
    return [
        ...snapshot.origins,
        ...snapshot.passedOver,
        ...snapshot.changedEvidence.map(notYet),
        ...(snapshot.ownWorkflow === undefined ? [] : [ownGate(snapshot.ownWorkflow)]),
        ...(snapshot.repaired === undefined ? [] : [repairs(snapshot.repaired)]),
        ...elsewhere.resembling,
        ...(snapshot.asOf?.isKnown === false ? [ageUnknown(snapshot.asOf)] : []),
        ...(analyse_policiesIn(files) === 0
            ? []
            : (0,review_kept/* keepNotes */.v)(config.keep.filter(({ policy }) => policy === undefined), new Set(files.flatMap(({ protecting }) => protecting)), snapshot.today, (0,message/* words */.aL)('the policies of this pull request'))),
    ];
}
/** What makes the run incomplete without belonging to one policy. */
function gapsIn(snapshot, config, files) {
    return [
        ...(snapshot.broken ?? []).map(({ why }) => why),
        ...snapshot.gaps,
        ...nothingIn(snapshot, files),
        ...(analyse_policiesIn(files) === 0 ? [] : evidenceGaps(snapshot, config)),
    ].map(reason/* told */.Ev);
}
function analyse_policiesIn(files) {
    return files.reduce((sum, file) => sum + file.policies, 0);
}
/** The files that the config names and in which nothing was found. */
function nothingIn({ named, changed }, reviews) {
    const found = new Set(changed.flatMap(({ path }, index) => ((reviews[index]?.policies ?? 0) > 0 ? [path] : [])));
    return named
        .filter((path) => !found.has(path))
        .map((path) => (0,reason/* because */.xx)('named-without-policy') `the config names ${path}, which was changed, and no policy was found in it`);
}
function findingsReport(read, inventory, { findings }, { unmatched, alone }) {
    const problems = [...read.problems, ...inventory.problems];
    return {
        files: findings.length,
        counts: countsOf({ ...read, problems }),
        ignored: read.ignored.map(({ why }) => why),
        problems,
        unmatched,
        alone,
    };
}
/** The principals that a changed policy belongs to. */
function foundIn({ findings }, reviews) {
    const unused = new Set(findings.flatMap(({ kind, subject }) => kind === 'unused-principal' && subject.kind === 'principal' ? [subject.arn] : []));
    const found = new Set(reviews.flatMap(({ principals }) => principals));
    // Each of many policies may be of thousands.
    for (const { touches } of reviews)
        for (const { arns, isOwn } of touches)
            for (const arn of arns)
                if (!isOwn || unused.has(arn))
                    found.add(arn);
    return found;
}
/** The policies of which nobody knows whose they are. */
function openIn(reviews) {
    return reviews.flatMap(({ outcomes }) => outcomes.flatMap(({ kind, at }) => (kind === 'unmatched' ? [at] : [])));
}
/** Whether a chosen policy stands in what is understood together: what is written there may change what the others mean. */
function isAsked({ head }, choice) {
    return choice === undefined || head.some(({ path }) => choice.paths.has(path));
}
/** A pull request cannot empty its own gate. */
function notYet(path) {
    return (0,message/* message */.iU) `this pull request changes ${path}, which is read at the base commit: the change counts once it is merged`;
}
function evidenceGaps({ evidenceGaps: gaps, findings, repaired }, config) {
    if (repaired !== undefined)
        return [uncheckedBeside(repaired)];
    return findings.length === 0 ? [...gaps, noFindings(config)] : gaps;
}
/** Nothing is left open by a pull request that repairs what nobody could go by. */
function repairs(problem) {
    return (0,message/* message */.iU) `this pull request repairs the config, which is broken at the base (${problem}): it counts once it is merged`;
}
/** On `pull_request` GitHub runs the workflow as the pull request has it. */
function ownGate(path) {
    return (0,message/* message */.iU) `this pull request changes ${path}, the workflow of this very check, and its own version runs: look whether it still gates with the same inputs (${'docs/gate.md'})`;
}
function uncheckedBeside(problem) {
    return (0,reason/* because */.xx)('repaired-config') `no policy was checked, since the config at the base is broken (${problem}), and this pull request repairs it`;
}
function noFindings({ findings }) {
    return (0,reason/* because */.xx)('no-findings-file') `no findings file was found: the input ${'findings'} names ${(0,message/* quotedList */.p4)(findings)}, read at the base commit`;
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DB: () => (/* binding */ asOfBase),
  _: () => (/* binding */ evidenceAtHand),
  eQ: () => (/* binding */ filesAtHand),
  ix: () => (/* binding */ inventoryFiles)
});

// EXTERNAL MODULE: ./findings/format.js
var format = __webpack_require__(3681);
// EXTERNAL MODULE: ./findings/index.js + 7 modules
var findings = __webpack_require__(6293);
// EXTERNAL MODULE: ./inventory/index.js + 5 modules
var inventory = __webpack_require__(6559);
// EXTERNAL MODULE: ./findings/standing.js
var standing = __webpack_require__(7506);
// EXTERNAL MODULE: ./inventory/inventory.js
var inventory_inventory = __webpack_require__(8338);
// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./text/memo.js
var memo = __webpack_require__(7995);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./policy/pattern.js
var pattern = __webpack_require__(378);
// EXTERNAL MODULE: ./sources/source.js
var source = __webpack_require__(4623);
;// CONCATENATED MODULE: ./match/names-fit.js



/** How many characters of a pattern must be written before it says whose a name is. */
const leastWritten = 4;
/** How the names of `source` fit a deployed policy. */
function namesFit(source, deployed) {
    const policy = policyFit(source.names, deployed.name);
    const holder = holderFit(source.attachedTo, deployed);
    const isInline = deployed.kind === 'inline';
    const contradict = policy === 'none' || (isInline && holder === 'none');
    const says = (fit) => fit === 'exact' || fit === 'pattern';
    return { holder, policy, contradict, speak: !contradict && (says(policy) || says(holder)) };
}
function policyFit(globs, name) {
    return globs.length === 0 ? 'any' : best(globs.map((glob) => globFit(glob, name)));
}
/** Who has it as the files would say: the owner of an inline policy, or everybody who has a managed one. */
function holdersOf({ owner, holders }) {
    return owner === undefined ? holders.map(holderOf) : [owner];
}
function holderFit(refs, deployed) {
    if (refs.length === 0)
        return 'any';
    const { owner } = deployed;
    const whom = holdersOf(deployed);
    return best(refs.flatMap((ref) => {
        if (ref.kind !== 'unknown')
            return whom.map((each) => refFit(ref, each));
        return [ref.ofGroup === undefined || owner === undefined ? 'any' : groupFit(ref.ofGroup, owner)];
    }));
}
/**
 * Whether the files name the policy in part, and by so much that it is told from others: eight letters or digits besides
 * what many names have. Where they name who has it in part as well, the same text must stand for what they leave open:
 *
 *   role `${var.env}-reports`, policy `${var.env}-reports-upload`    `prod-reports-upload of role/prod-reports`
 */
function isToldInPart(source, deployed) {
    const telling = source.names.filter((glob) => globFit(glob, deployed.name) === 'pattern' && saysEnough(glob));
    if (telling.length === 0 || holderFit(source.attachedTo, deployed) !== 'pattern')
        return telling.length > 0;
    const filled = new Set(telling.flatMap((glob) => filledIn(glob, deployed.name) ?? []));
    return source.attachedTo.some((ref) => ref.kind === 'pattern' &&
        holdersOf(deployed).some((each) => {
            const text = refFit(ref, each) === 'none' ? undefined : filledIn(ref.glob, each.name);
            return text !== undefined && filled.has(text);
        }));
}
function saysEnough(glob) {
    return [...wordsOf(glob)].join('').length >= mostOrdinary;
}
/** Fewer letters and digits than these may be in anybody's names. */
const mostOrdinary = 8;
/** What stands in a name for the one `*` of a glob, in lower case; `undefined` where there are several. */
function filledIn(glob, name) {
    const [start = '', end, more] = glob.split('*');
    if (end === undefined || more !== undefined || glob.includes('?'))
        return undefined;
    return name.slice(start.length, name.length - end.length).toLowerCase();
}
/** How what a group may be called fits who holds an inline policy. Its members are whoever they are. */
function groupFit(globs, { type, name }) {
    return type === 'group' ? best(globs.map((glob) => globFit(glob, name))) : 'none';
}
/** How a reference fits a role, user or group. Whoever a group's members are, each of them may be meant. */
function refFit(ref, { type, name }) {
    if (ref.kind === 'unknown')
        return 'any';
    if (ref.type !== type)
        return 'none';
    if (!(0,source/* mayBeCalled */.GT)(ref, name))
        return 'none';
    return ref.kind === 'exact' ? 'exact' : (0,source/* writtenIn */.Xs)(ref.glob) < leastWritten ? 'any' : 'pattern';
}
/** The type and name of a role or user. */
function holderOf(arn) {
    return { type: /^[^/]*/.exec(arn.split(':').slice(5).join(':'))?.[0] ?? '', name: (0,names/* principalName */.Io)(arn) };
}
function globFit(glob, name) {
    if (!(0,pattern/* includes */.mK)(glob, name))
        return 'none';
    if (!/[*?]/.test(glob))
        return 'exact';
    return (0,source/* writtenIn */.Xs)(glob) < leastWritten ? 'any' : 'pattern';
}
const order = ['exact', 'pattern', 'any'];
function best(fits) {
    return order.find((each) => fits.includes(each)) ?? 'none';
}
/** Whether more than half of the words of two names are the same, those aside that every name may have. */
function isRelated(one, other) {
    const [a, b] = [wordsOf(one), wordsOf(other)];
    if (one.toLowerCase() === other.toLowerCase())
        return true;
    const shared = [...a].filter((word) => b.has(word)).length;
    return shared * 2 > Math.max(a.size, b.size);
}
const ordinaryWords = new Set([
    ...['role', 'policy', 'iam', 'inline', 'managed', 'access', 'user'],
    ...['prod', 'production', 'live', 'staging', 'stage', 'dev', 'development', 'test', 'qa', 'sandbox'],
]);
function wordsOf(name) {
    const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    return new Set(words.split(/[^a-z0-9]+/).filter((word) => word !== '' && !ordinaryWords.has(word)));
}

// EXTERNAL MODULE: ./match/names-by-glob.js
var names_by_glob = __webpack_require__(8512);
;// CONCATENATED MODULE: ./match/inventory-index.js





/** The index of an inventory, made once. */
const indexOfInventory = (0,memo/* memoOf */.Q0)((inventory) => {
    const policies = inventory.accounts.flatMap((account) => account.policies.filter(isSomebodys));
    const ofGroups = policies.filter(({ owner }) => owner?.type === 'group');
    const byDocument = new Map();
    for (const policy of policies) {
        if (policy.document.kind === 'unreadable')
            continue;
        const known = byDocument.get(policy.document.key);
        if (known === undefined)
            byDocument.set(policy.document.key, { document: policy.document, policies: [policy] });
        else
            known.policies.push(policy);
    }
    const sharing = sharingIn([...byDocument.values()]);
    const byName = postings(policies, ({ name }) => [name.toLowerCase()]);
    const byOwner = postings(policies, ({ owner }) => (owner === undefined ? [] : [owner.name.toLowerCase()]));
    const principals = inventory.accounts.flatMap((account) => [...account.principals].filter(isRefined));
    const [policyNames, ownerNames] = [(0,names_by_glob/* namesByGlob */.A)([...byName.keys()]), (0,names_by_glob/* namesByGlob */.A)([...byOwner.keys()])];
    const byPrincipal = postings(principals, ({ name }) => [name.toLowerCase()]);
    return {
        inventory,
        isEmpty: isEmpty(inventory),
        isBlank: inventory.accounts.every((account) => isBare(account) && account.extent.kind === 'open'),
        sharing,
        policiesNamed: (glob) => policyNames(glob.toLowerCase()).flatMap((name) => ((0,pattern/* includes */.mK)(glob, name) ? (byName.get(name) ?? []) : [])),
        inlineOf: (ref) => ownerNames(everyNameOf(ref)).flatMap((name) => ((0,source/* mayBeCalled */.GT)(ref, name) ? (byOwner.get(name) ?? []) : [])),
        inlineOfGroup: (globs) => ofGroups.filter(({ owner }) => owner !== undefined && ['exact', 'pattern'].includes(groupFit(globs, owner))),
        unreadable: policies.filter(({ document }) => document.kind === 'unreadable'),
        principalsNamed: (name) => byPrincipal.get(name.toLowerCase()) ?? [],
        unseen: principals.filter(({ hasDocuments }) => !hasDocuments),
    };
});
/** Counts by numbers of documents: each of a large inventory may share an action with each of many policies. */
function sharingIn(all) {
    const numbers = new Map(all.map(({ document }, number) => [document.key, number]));
    const byAction = postings([...all.keys()], (number) => actionsIn(all[number]));
    const sizes = all.map((entry) => actionsIn(entry).length);
    const managed = all.map(({ policies }) => policies.filter(({ kind }) => kind === 'managed'));
    return (actions) => {
        const counts = new Uint32Array(all.length);
        const found = [];
        for (const action of actions)
            for (const number of byAction.get(action) ?? []) {
                const count = (counts[number] ?? 0) + 1;
                counts[number] = count;
                if (count === 1)
                    found.push(number);
            }
        return {
            of: ({ key }) => counts[numbers.get(key) ?? -1] ?? 0,
            policiesWhere: (isEnough) => {
                const policies = [];
                for (const number of found) {
                    const isAny = isEnough(counts[number] ?? 0, sizes[number] ?? 0);
                    for (const each of (isAny ? all[number]?.policies : managed[number]) ?? [])
                        policies.push(each);
                }
                return policies;
            },
        };
    };
}
/** A glob, in lower case, that whoever may be called as the reference says has a name of. */
function everyNameOf(ref) {
    if (ref.kind === 'exact')
        return ref.name.toLowerCase();
    // A name that AWS makes may be cut, and then fits no glob.
    return ref.madeOf === undefined ? ref.glob.toLowerCase() : '*';
}
function actionsIn(entry) {
    return entry === undefined ? [] : actionsOf(entry.document);
}
/** Whether nothing says or should say who has which policy: what was lost of an inventory is no word for nobody. */
function isEmpty({ accounts, unread, manifest }) {
    const promised = [...(manifest?.inventoried ?? []), ...(manifest?.failed ?? [])];
    const isTold = accounts.some((account) => account.hasExport || !isBare(account));
    return !isTold && unread.length + promised.length === 0;
}
function isBare({ principals, policies }) {
    return principals.length + policies.length === 0;
}
/** Whether a policy may be one of a repository. */
function isSomebodys({ arn, kind, holders }) {
    if (arn !== undefined && /^arn:[^:]*:iam::aws:policy\//.test(arn))
        return false;
    return kind === 'managed' || !holders.some((holder) => holder.includes(':role/aws-service-role/'));
}
function isRefined({ arn }) {
    return !arn.includes(':role/aws-service-role/');
}
/** The actions of a document, as they are written, each once. */
const actionsOf = (0,memo/* memoOf */.Q0)(({ statements }) => [
    ...new Set(statements.flatMap(({ actions }) => actions.values)),
]);
function postings(items, keysOf) {
    const found = new Map();
    for (const item of items)
        for (const key of keysOf(item)) {
            const known = found.get(key);
            if (known === undefined)
                found.set(key, [item]);
            else
                known.push(item);
        }
    return found;
}

// EXTERNAL MODULE: ./reasons/reason.js + 1 modules
var reason = __webpack_require__(2125);
// EXTERNAL MODULE: ./syntax/node.js
var syntax_node = __webpack_require__(6993);
// EXTERNAL MODULE: ./match/condition-pattern.js
var condition_pattern = __webpack_require__(8093);
// EXTERNAL MODULE: ./match/list-pattern.js
var list_pattern = __webpack_require__(5196);
// EXTERNAL MODULE: ./match/text-pattern.js
var text_pattern = __webpack_require__(4603);
;// CONCATENATED MODULE: ./match/source-pattern.js





/** The pattern of a policy as it stands at the base. */
function sourcePattern(policy) {
    const spelling = (0,syntax_node/* entry */.f)(policy.node, 'Statement') === undefined ? 'blocks' : 'json';
    const reader = {
        spelling,
        reading: {
            lower: false,
            ampersands: spelling === 'blocks',
            isTemplate: policy.language.name === 'json-template',
        },
        read: new Map(policy.statements.map((statement) => [statement.index, statement])),
    };
    const found = statementsOf(policy, reader);
    const open = found.includes('unknown') ||
        policy.node.entries.some(({ key, form }) => form === 'attribute' && sources.includes(key));
    const statements = found.flatMap((each) => (each === 'unknown' ? [] : [each]));
    const replaced = overrides.some((key) => (0,syntax_node/* entry */.f)(policy.node, key) !== undefined);
    const version = versionOf((0,syntax_node/* entry */.f)(policy.node, spelling === 'json' ? 'Version' : 'version'), reader.reading);
    const pattern = withStatements({ version, notComparable: notComparable(policy) }, distinct(statements), open);
    return replaced ? asPart(pattern) : pattern;
}
/** The pattern of the documents that a document becomes a part of: others add to it, and replace by Sid. */
function asPart(pattern) {
    const statements = pattern.statements.map((each) => each.sid === undefined || each.count === 'many' ? each : { ...each, count: 'optional' });
    return withStatements(pattern, statements, true);
}
const overrides = ['override_policy_documents', 'override_json'];
/** What merges other documents into one; an attribute `dynamic` makes blocks in JSON syntax. */
const sources = ['source_policy_documents', 'source_json', 'dynamic', ...overrides];
function withStatements({ version, notComparable: why }, statements, isOpen) {
    const actions = statements.flatMap((each) => literals(each.actions));
    return { version, statements, isOpen, actions: [...new Set(actions)].sort(), notComparable: why };
}
function versionOf(node, reading) {
    if (node === undefined || (node.kind === 'literal' && node.value === null))
        return { kind: 'literal', text: '2012-10-17' };
    return (0,text_pattern/* textPattern */.wD)(node, reading);
}
/** The literal texts of a list. */
function literals({ values }) {
    return values.flatMap((value) => (value.kind === 'literal' ? [value.text] : []));
}
function notComparable({ statements, notPlaceable }) {
    if (statements.some(({ hasPrincipal }) => hasPrincipal))
        return (0,reason/* because */.xx)('unclear-copy') `it names principals, so it is no policy that a role or user has`;
    // A list of actions that others make statements of.
    if (statements.some(({ resources }) => resources === undefined))
        return (0,reason/* because */.xx)('unclear-copy') `a statement of it names no resource, so it is not deployed as it stands`;
    return notPlaceable;
}
/** The statements in their order; `unknown` stands for any number of statements. */
function statementsOf({ statementsNode }, reader) {
    if (statementsNode.kind === 'map')
        return [statementIn(statementsNode, 'one', 0, reader)];
    if (statementsNode.kind === 'list')
        return statementsNode.items.flatMap((item, index) => statementsIn(item, 'one', index, reader));
    return statementsNode.blocks.flatMap(({ key, value }, index) => key === 'dynamic'
        ? statementsIn((0,syntax_node/* entry */.f)(value, 'content'), 'many', index, reader)
        : statementsIn(value, 'one', index, reader).map((each) => withSid(each, key)));
}
/** An entry of an object is a statement of that Sid, as well-known modules of the registry have it. */
function withSid(statement, key) {
    if (statement === 'unknown' || statement.sid !== undefined || key === 'statement')
        return statement;
    return { ...statement, sid: { kind: 'literal', text: key.replaceAll(/[^0-9A-Za-z]/g, '') } };
}
function statementsIn(node, count, index, reader) {
    if (node?.kind === 'map')
        return [statementIn(node, count, index, reader)];
    if (node?.kind === 'literal' && node.value === null)
        return [];
    if (node?.kind !== 'opaque' || node.expression.kind !== 'conditional')
        return ['unknown'];
    const { whenTrue, whenFalse } = node.expression;
    return [whenTrue, whenFalse].flatMap((branch) => statementsIn(branch, 'optional', -1, reader));
}
function statementIn(node, count, index, { spelling, reading, read }) {
    const key = keys[spelling];
    const known = read.get(index)?.actions;
    const exact = { ...reading, ampersands: false };
    return {
        count,
        effect: effectOf((0,syntax_node/* entry */.f)(node, key.effect), spelling),
        sid: sidOf((0,syntax_node/* entry */.f)(node, key.sid), exact),
        actions: elementIn(node, key.actions, { ...exact, lower: true }, known) ?? { ...anyList, negated: undefined },
        resources: elementIn(node, key.resources, reading, undefined),
        condition: (0,condition_pattern/* conditionPattern */.s)(node, spelling, reading),
        namesPrincipal: key.principals.some((each) => isWritten((0,syntax_node/* entry */.f)(node, each))),
    };
}
const keys = {
    json: {
        sid: 'Sid',
        effect: 'Effect',
        actions: ['Action', 'NotAction'],
        resources: ['Resource', 'NotResource'],
        principals: ['Principal', 'NotPrincipal'],
    },
    blocks: {
        sid: 'sid',
        effect: 'effect',
        actions: ['actions', 'not_actions'],
        resources: ['resources', 'not_resources'],
        principals: ['principals', 'not_principals'],
    },
};
/** Whether something is there whatever the files do not determine; an expression may be nothing. */
function isWritten(node) {
    if (node?.kind === 'list')
        return node.items.some(isWritten);
    return node?.kind === 'map' || (node?.kind === 'string' && node.value !== '');
}
const anyList = { values: [], isOpen: true };
function effectOf(node, spelling) {
    if (node === undefined)
        return spelling === 'blocks' ? 'Allow' : undefined;
    return node.kind === 'string' && (node.value === 'Allow' || node.value === 'Deny') ? node.value : undefined;
}
function sidOf(node, reading) {
    if (node === undefined || (node.kind === 'literal' && node.value === null))
        return undefined;
    const pattern = (0,text_pattern/* textPattern */.wD)(node, reading);
    return pattern.kind === 'literal' && pattern.text === '' ? undefined : pattern;
}
/** An element or its negation; `known` is the list that was found behind an expression. */
function elementIn(node, [plain, negative], reading, known) {
    const [positive, negated] = [(0,syntax_node/* entry */.f)(node, plain), (0,syntax_node/* entry */.f)(node, negative)];
    // Which of the two it becomes is decided by expressions.
    if (positive !== undefined && negated !== undefined)
        return { ...anyList, negated: undefined };
    const written = positive ?? negated;
    if (written === undefined)
        return undefined;
    const list = known === undefined ? [written] : [known.node, ...othersOf(known)];
    const { values, isOpen } = (0,list_pattern/* listPattern */.r)(list, reading);
    return values.length === 0 && !isOpen ? undefined : { negated: positive === undefined, values, isOpen };
}
/** What the element holds beside the list that can be edited. */
function othersOf({ node, values, }) {
    const own = node.kind === 'list' ? node.items.length : 1;
    return values.slice(own).map((term) => term.node);
}
/** Statements that are written twice are deployed as if once, where all of their text is determined. */
function distinct(statements) {
    const seen = new Set();
    return statements.filter((each) => {
        const text = JSON.stringify(each);
        if (each.count !== 'one' || /"type":"any"|"isOpen":true/.test(text))
            return true;
        const isNew = !seen.has(text);
        seen.add(text);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./match/pairing.js
/** The pairs of `wanted` and of `there` things, by their places. */
function pairing(wanted, there, fits, isOpen, budget) {
    const asked = new Map();
    const goesWith = (want, have) => {
        const key = want * there + have;
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = budget.left > 0 && fits(want, have);
        asked.set(key, answer);
        return answer;
    };
    const places = (...counts) => wanted.flatMap((count, at) => (counts.includes(count) ? [at] : []));
    const haves = Array.from({ length: there }, (_, at) => at);
    const required = places('one');
    const pairs = matching(required, haves, goesWith, budget);
    const many = places('many');
    const unexplained = isOpen ? [] : haves.filter((have) => !many.some((want) => goesWith(want, have)));
    const explained = matching(unexplained, places('one', 'optional'), (have, want) => goesWith(want, have), budget);
    return {
        isComplete: pairs.size === required.length,
        isCovered: required.every((want) => haves.some((have) => goesWith(want, have))),
        isExplained: explained.size === unexplained.length,
        pairs,
    };
}
/** The largest set of pairs; by the place on the right, that on the left. */
function matching(left, right, fits, budget) {
    const owner = new Map();
    for (const one of left)
        augment(one, new Set());
    return owner;
    function augment(one, tried) {
        for (const other of right) {
            budget.left -= 1 / 8;
            if (budget.left < 0)
                return false;
            if (tried.has(other) || !fits(one, other))
                continue;
            tried.add(other);
            const before = owner.get(other);
            if (before !== undefined && !augment(before, tried))
                continue;
            owner.set(other, one);
            return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./match/unify.js




/** What one pair of a pattern and a document may cost. */
const mostSteps = 10_000;
/** A document of more statements than any quota allows is not compared. */
const mostStatements = 500;
/** Compares a pattern with a deployed document. */
function unify(pattern, document, steps = mostSteps) {
    const budget = { left: steps };
    if (pattern.statements.length > mostStatements || document.statements.length > mostStatements)
        return { kind: 'too-long' };
    if (isForeign(pattern, document))
        return { kind: 'not' };
    const strict = paired(pattern, document, budget, true);
    const isVersion = (0,text_pattern/* canBe */.gF)(pattern.version, document.version, budget);
    if (budget.left > 0 && isVersion && isWhole(strict) && strict.isComplete)
        return told('fits', strict, pattern, document);
    const loose = paired(pattern, document, budget, false);
    if (budget.left <= 0)
        return { kind: 'too-long' };
    if (isWhole(loose))
        return told('nearly', loose, pattern, document);
    return loose.isExplained && loose.pairs.size > 0 ? told('part', loose, pattern, document) : { kind: 'not' };
}
/**
 * Whether some deployed statement lacks a literal action of each statement that it could be of; most pairs end here. Of
 * the pattern only this counts: whether it is open, and the literal actions of each statement.
 */
function isForeign(pattern, document) {
    if (pattern.isOpen || Math.max(1, pattern.statements.length) * document.statements.length > mostQuick)
        return false;
    const wanted = literalActionsOf(pattern);
    return document.statements.some(({ actions }) => {
        const there = setOf(actions.values);
        return !wanted.some((literal) => literal.every((action) => there.has(action)));
    });
}
/** More pairs of statements are compared with a budget only. */
const mostQuick = 100;
const literalActionsOf = (0,memo/* memoOf */.Q0)(({ statements }) => statements.map(({ actions }) => literals(actions)));
/** Something of the policy itself must be there, not only what may be added to it. */
function isWhole({ isCovered, isExplained, isTouched }) {
    return isCovered && isExplained && isTouched;
}
function paired(pattern, document, budget, withSids) {
    const { statements } = pattern;
    const touched = new Set();
    const goesWith = (want, have) => {
        const [one, other] = [statements[want], document.statements[have]];
        if (one === undefined || other === undefined || !isStatement(one, other, budget, withSids))
            return false;
        touched.add(have);
        return true;
    };
    const { length } = document.statements;
    const found = pairing(statements.map(({ count }) => count), length, goesWith, pattern.isOpen, budget);
    // Where others may be there, nobody had to ask what those go with that are not required.
    const isTouched = touched.size > 0 ||
        (pattern.isOpen &&
            statements.some((_, want) => document.statements.some((_, have) => budget.left > 0 && goesWith(want, have))));
    return { ...found, isTouched };
}
function told(kind, { pairs }, pattern, document) {
    const both = [...pairs].flatMap(([have, want]) => {
        const [one, other] = [pattern.statements[want], document.statements[have]];
        return one === undefined || other === undefined ? [] : [[one, other]];
    });
    return { kind, pairs: both };
}
function isStatement(one, other, budget, withSids) {
    budget.left--;
    if (one.namesPrincipal)
        return false;
    if (one.effect !== undefined && one.effect !== other.effect)
        return false;
    if (withSids && !isSid(one, other, budget))
        return false;
    if (!isList(one.actions, other.actions, budget))
        return false;
    return isElement(one.resources, other.resources, budget) && isCondition(one.condition, other.condition, budget);
}
function isSid({ sid }, { sid: deployed }, budget) {
    return sid === undefined ? deployed === undefined : (0,text_pattern/* canBe */.gF)(sid, deployed ?? '', budget);
}
function isElement(one, other, budget) {
    if (one === undefined || other === undefined)
        return one === other;
    return isList(one, other, budget);
}
function isList(one, other, budget) {
    if (one.negated !== undefined && one.negated !== other.negated)
        return false;
    return isSet(one, other.values, budget);
}
/** Whether the texts that are there are those of the pattern: every one explained, and every one of the pattern there. */
function isSet(one, there, budget) {
    const known = setOf(there);
    const literals = new Set();
    const holes = one.values.filter((value) => {
        if (value.kind === 'literal')
            literals.add(value.text);
        return value.kind !== 'literal';
    });
    for (const text of literals)
        if (!known.has(text))
            return false;
    if (there.length === 0)
        return false;
    if (holes.length === 0)
        return one.isOpen || literals.size === there.length;
    const rest = there.filter((text) => !literals.has(text));
    if (!one.isOpen && rest.length > holes.length)
        return false;
    // A hole may also have become one of the literals, which is then there but once.
    if (!holes.every((hole) => there.some((text) => (0,text_pattern/* canBe */.gF)(hole, text, budget))))
        return false;
    if (one.isOpen || rest.length === 0)
        return true;
    const fits = (want, have) => {
        const [hole, text] = [holes[want], rest[have]];
        return hole !== undefined && text !== undefined && (0,text_pattern/* canBe */.gF)(hole, text, budget);
    };
    return pairing(holes.map(() => 'optional'), rest.length, fits, false, budget).isExplained;
}
const setOf = (0,memo/* memoOf */.Q0)((values) => new Set(values));
function isCondition(one, other, budget) {
    if (one.tests.length === 0)
        return one.isOpen || other.length === 0;
    const fits = (want, have) => {
        const [test, deployed] = [one.tests[want], other[have]];
        return test !== undefined && deployed !== undefined && isTest(test, deployed, budget);
    };
    const { isCovered, isExplained } = pairing(one.tests.map(({ count }) => count), other.length, fits, one.isOpen, budget);
    return isCovered && isExplained;
}
function isTest(one, other, budget) {
    return ((0,text_pattern/* canBe */.gF)(one.operator, other.operator, budget) && (0,text_pattern/* canBe */.gF)(one.key, other.key, budget) && isSet(one, other.values, budget));
}

;// CONCATENATED MODULE: ./match/base-policies.js






/** The index of the base's policies; `copiesOf` must be asked about these very objects. */
function basePolicies(identities) {
    const byActions = new Map();
    for (const each of identities)
        byActions.set(actionKey(each), (byActions.get(actionKey(each)) ?? 0) + 1);
    const all = new Set(identities);
    const frequency = new Map();
    for (const { pattern } of identities)
        for (const action of pattern.actions)
            frequency.set(action, (frequency.get(action) ?? 0) + 1);
    // Of those whose statements name the same actions, a document lacks actions of each or of none.
    const anchored = new Map([...(0,group/* grouped */.z)(identities, (each) => anchorOf(each, frequency) ?? '')].map(([anchor, all]) => [
        anchor,
        [...(0,group/* grouped */.z)(all, kinKey).values()],
    ]));
    // Both live as long as this index, so these are plain maps. Of millions of pairs nearly all do not go together, which
    // is found out faster than it is remembered.
    const known = new Map();
    const unified = (source, document) => {
        const ofDocument = known.get(document);
        const found = ofDocument?.get(source) ?? unify(source.pattern, document);
        if (found.kind === 'not')
            return found;
        if (ofDocument === undefined)
            known.set(document, new Map([[source, found]]));
        else
            ofDocument.set(source, found);
        return found;
    };
    const candidates = (0,memo/* memoOf */.Q0)((document) => ['', ...actionsOf(document)]
        .flatMap((action) => anchored.get(action) ?? [])
        .flatMap((kin) => (kin[0] === undefined || isForeign(kin[0].pattern, document) ? [] : kin))
        .filter((each) => ['fits', 'nearly', 'too-long'].includes(unified(each, document).kind)));
    return {
        sharesActions: (source) => (byActions.get(actionKey(source)) ?? 0) > (all.has(source) ? 1 : 0),
        rivals: (source, deployed) => deployed.document.kind === 'unreadable'
            ? []
            : candidates(deployed.document).filter((each) => each !== source && isRival(source, each, deployed)),
        unified,
    };
}
/**
 * A policy of which nothing is written fits everything; it speaks against no name that fits. One of which the files give
 * no name is no rival where they give the place of this one in full, with its account: AWS has that place but once.
 * Without the account it is, since what is there may be of the other while this one waits for another account.
 */
function isRival(source, other, deployed) {
    const names = namesFit(other, deployed);
    if (names.contradict)
        return false;
    if (names.speak)
        return true;
    const own = namesFit(source, deployed);
    const isInFull = own.policy === 'exact' && (deployed.kind === 'managed' || own.holder === 'exact');
    if (isInFull && source.onlyAccount === deployed.account)
        return false;
    return other.pattern.actions.length > 0 || !own.speak;
}
const actionKey = (0,memo/* memoOf */.Q0)(({ pattern }) => JSON.stringify(pattern.statements.map(({ actions }) => [...literals(actions)].sort().join(' ')).sort()));
/** What `isForeign` depends on. */
function kinKey({ pattern: { isOpen, statements } }) {
    return JSON.stringify([isOpen, statements.map(({ actions }) => literals(actions))]);
}
/** An action that each of its documents names, and as few other policies as possible. */
function anchorOf({ pattern }, frequency) {
    let rarest;
    const often = (action) => frequency.get(action) ?? 0;
    for (const action of pattern.statements.filter(isRequired).flatMap(({ actions }) => literals(actions)))
        if (rarest === undefined || often(action) < often(rarest))
            rarest = action;
    return rarest;
}
function isRequired({ count }) {
    return count === 'one';
}

// EXTERNAL MODULE: ./match/certainty.js
var certainty = __webpack_require__(562);
// EXTERNAL MODULE: ./match/copy.js
var match_copy = __webpack_require__(2798);
;// CONCATENATED MODULE: ./match/ordinary.js
/**
 * Actions that say little of whose policy it is, since everybody copies them.
 *
 * The sets are those of the AWS managed policies that are most often written out again. A set
 * of actions inside one of them is ordinary.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const sets = [
    // AWSLambdaBasicExecutionRole, AWSLambdaVPCAccessExecutionRole, AmazonAPIGatewayPushToCloudWatchLogs
    [
        ...['logs:createloggroup', 'logs:createlogstream', 'logs:putlogevents', 'logs:describeloggroups'],
        ...['logs:describelogstreams', 'logs:getlogevents', 'logs:filterlogevents', 'logs:putretentionpolicy'],
        ...['ec2:createnetworkinterface', 'ec2:describenetworkinterfaces', 'ec2:deletenetworkinterface'],
        ...['ec2:assignprivateipaddresses', 'ec2:unassignprivateipaddresses', 'ec2:describesubnets'],
    ],
    // AmazonECSTaskExecutionRolePolicy, AmazonEC2ContainerRegistryReadOnly
    [
        ...['ecr:getauthorizationtoken', 'ecr:batchchecklayeravailability', 'ecr:getdownloadurlforlayer'],
        ...['ecr:batchgetimage', 'ecr:getrepositorypolicy', 'ecr:describerepositories', 'ecr:listimages'],
        ...['ecr:describeimages', 'logs:createlogstream', 'logs:putlogevents', 'logs:createloggroup'],
    ],
    // AWSLambdaSQSQueueExecutionRole and the like
    ['sqs:receivemessage', 'sqs:deletemessage', 'sqs:getqueueattributes', 'sqs:sendmessage', 'sqs:getqueueurl'],
    // AWSXRayDaemonWriteAccess
    [
        ...['xray:puttracesegments', 'xray:puttelemetryrecords', 'xray:getsamplingrules', 'xray:getsamplingtargets'],
        'xray:getsamplingstatisticsummaries',
    ],
    // AmazonSSMManagedInstanceCore
    [
        ...['ssmmessages:createcontrolchannel', 'ssmmessages:createdatachannel', 'ssmmessages:opencontrolchannel'],
        ...['ssmmessages:opendatachannel', 'ssm:updateinstanceinformation'],
    ],
    // What a bucket or a table is given when nobody thinks about it.
    [
        ...['s3:getobject', 's3:putobject', 's3:deleteobject', 's3:listbucket', 's3:getbucketlocation'],
        ...['s3:getobjectversion', 's3:listallmybuckets', 's3:*', 's3:getobject*', 's3:list*', 's3:get*'],
    ],
    [
        ...['dynamodb:getitem', 'dynamodb:putitem', 'dynamodb:updateitem', 'dynamodb:deleteitem', 'dynamodb:query'],
        ...['dynamodb:scan', 'dynamodb:batchgetitem', 'dynamodb:batchwriteitem', 'dynamodb:describetable'],
    ],
    ['kms:decrypt', 'kms:encrypt', 'kms:generatedatakey', 'kms:generatedatakey*', 'kms:reencrypt*', 'kms:describekey'],
];
/** Whether the actions, in lower case, are among those that everybody copies. */
function isOrdinary(actions) {
    return sets.some((set) => actions.every((action) => set.includes(action)));
}

;// CONCATENATED MODULE: ./match/without-copy.js



/** The principals and policies that the files name and that have no copy; those that are told otherwise aside. */
function withoutCopy({ attachedTo, names }, copies, toldOtherwise, index) {
    const holders = new Set([...copies.flatMap((copy) => copy.holders), ...toldOtherwise]);
    const called = new Set(copies.map(({ policy }) => policy.name.toLowerCase()));
    const isToldOfAll = copies.length === 0 && toldOtherwise.length > 0;
    return [
        ...attachedTo.flatMap((ref) => openOf(ref, holders, index)),
        ...(isToldOfAll
            ? []
            : attachedTo.flatMap((ref) => ref.kind === 'unknown' ? (ref.ofGroup ?? []).flatMap((glob) => openOfGroup(glob, copies, index)) : [])),
        ...names
            .filter((name) => !/[*?]/.test(name) && !called.has(name.toLowerCase()) && !isToldOfAll)
            .map((name) => (0,reason/* because */.xx)('not-deployed-yet') `no deployed policy called ${name} is a copy of it`),
    ];
}
function openOf(ref, holders, index) {
    switch (ref.kind) {
        case 'unknown':
            return [];
        case 'exact':
            return openOfName(`${ref.type}/${ref.name}`, index.principalsNamed(ref.name).filter(isOf(ref)), holders);
        case 'pattern': {
            if ((0,source/* writtenIn */.Xs)(ref.glob) < leastWritten)
                return [];
            const fits = [...holders].some((arn) => refFit(ref, holderOf(arn)) !== 'none');
            return fits
                ? []
                : [(0,reason/* because */.xx)('not-deployed-yet') `no copy of it is on a principal that fits ${`${ref.type}/${ref.glob}`}`];
        }
    }
}
/** A group that the files name has a copy in each account that has the group, and in one at least. */
function openOfGroup(glob, copies, { inventory }) {
    const isExact = !/[*?]/.test(glob);
    if (!isExact && (0,source/* writtenIn */.Xs)(glob) < leastWritten)
        return [];
    const having = copies.flatMap(({ policy: { owner, account } }) => owner !== undefined && groupFit([glob], owner) !== 'none' ? [account] : []);
    if (having.length === 0)
        return [(0,reason/* because */.xx)('not-deployed-yet') `no copy of it is on a group that fits ${`group/${glob}`}`];
    const without = inventory.accounts.filter(({ id, groups }) => isExact && !having.includes(id) && groups.some(({ name }) => name.toLowerCase() === glob.toLowerCase()));
    return without.map(({ id }) => (0,reason/* because */.xx)('not-deployed-yet') `${`group/${glob}`} of account ${id} has no copy of it yet`);
}
function isOf(ref) {
    return ({ type, name }) => refFit(ref, { type, name }) !== 'none';
}
function openOfName(shown, found, holders) {
    if (found.length === 0)
        return [(0,reason/* because */.xx)('not-deployed-yet') `${shown} is in no inventory, so it may not be deployed yet`];
    return found
        .filter(({ arn }) => !holders.has(arn))
        .map(({ arn }) => (0,reason/* because */.xx)('not-deployed-yet') `${arn} has no copy of it yet`);
}

;// CONCATENATED MODULE: ./match/copies.js









/** The copies of a policy among all that is deployed; `base` holds it and the other policies of the repository. */
function copiesOf(source, base, index) {
    const { notComparable } = source.pattern;
    if (index.isBlank)
        return nothing([]);
    if (notComparable !== undefined)
        return nothing([notComparable]);
    const overlap = index.sharing(source.pattern.actions);
    const candidates = candidatesOf(source, base, index, overlap);
    const context = {
        source,
        base,
        index,
        saysEnough: copies_saysEnough(source),
        isOrdinary: isOrdinary(source.pattern.actions) || isUnderUnrelatedNames(candidates),
    };
    const judged = candidates.map((each) => judge(each, context));
    const of = (kind) => judged.flatMap((each) => (each.kind === kind ? [each.copy] : []));
    const [certain, possible] = [of('certain'), of('possible')];
    const having = new Set([...certain, ...possible].flatMap(({ holders }) => holders));
    const unlike = of('unlike').filter(({ holders }) => !holders.some((holder) => having.has(holder)));
    const differing = [...of('differing'), ...unlike];
    const unread = unreadAmong(source, [...certain, ...possible]);
    const unseen = index.unseen.filter((holder) => couldHave(source, holder)).map(({ arn }) => arn);
    const open = [
        ...judged.flatMap((each) => (each.kind === 'open' ? [each.why] : [])),
        ...[...certain, ...possible].flatMap(copies_openOf),
        ...(isAnywhere(source) && !context.saysEnough ? [tooLittle] : []),
        ...withoutCopy(source, [...certain, ...possible], [...differing.flatMap(({ holders }) => holders), ...unseen], index),
    ];
    return { certain, possible, differing, unread, unseen, open: copies_distinct(open) };
}
const tooLittle = (0,reason/* because */.xx)('unclear-copy') `neither its names nor its text say enough to tell its deployed copies from other policies`;
function nothing(open) {
    return { certain: [], possible: [], differing: [], unread: [], unseen: [], open };
}
function copies_distinct(messages) {
    return [...new Map(messages.map((each) => [(0,message/* plain */.pj)(each), each])).values()];
}
/** What has an action or a name of the policy, or cannot be read. */
function candidatesOf(source, base, index, overlap) {
    const found = [
        // Inline policies that share less are found by their names and by whom they are on.
        ...overlap.policiesWhere((shared, all) => saysSomething(shared, source, all)),
        ...source.names.filter(saysName).flatMap((name) => index.policiesNamed(name)),
        ...source.attachedTo.flatMap((ref) => ref.kind === 'unknown' ? index.inlineOfGroup(ref.ofGroup ?? []) : index.inlineOf(ref)),
        ...index.unreadable,
    ];
    return [...new Set(found)].flatMap((deployed) => {
        const names = namesFit(source, deployed);
        return names.contradict ? [] : [candidateOf(deployed, names, source, base, overlap)];
    });
}
function candidateOf(deployed, names, source, base, overlap) {
    const { document } = deployed;
    if (document.kind === 'unreadable')
        return { deployed, names, unified: undefined, hasHalf: false };
    const shared = overlap.of(document);
    const hasHalf = isHalf(shared, source);
    const isWorthIt = names.speak || saysSomething(shared, source, actionsOf(document).length);
    return { deployed, names, unified: isWorthIt ? base.unified(source, document) : { kind: 'not' }, hasHalf };
}
/** Whether a document shares so much that it may be the policy, or a part of it, by its content alone. */
function saysSomething(shared, source, all) {
    // What shares little can only be a part, and then consists of nothing else.
    return isHalf(shared, source) || shared === all;
}
function isHalf(shared, { pattern }) {
    return shared > 0 && shared * 2 >= pattern.actions.length;
}
function judge(candidate, context) {
    const { deployed, names, unified, hasHalf } = candidate;
    const doubtful = (kind, doubt) => ({
        kind,
        copy: (0,match_copy/* doubtfulCopy */.pG)(deployed)(doubt),
    });
    if (deployed.document.kind === 'unreadable' || unified === undefined)
        return doubtful('possible', 'unreadable');
    switch (unified.kind) {
        case 'fits':
            return judgeFitting(candidate, unified.pairs, context);
        case 'nearly':
            return doubtful('possible', 'nearly');
        case 'too-long':
            return {
                kind: 'open',
                why: (0,reason/* because */.xx)('unclear-copy') `it takes too many steps to compare it with ${(0,match_copy/* whatIs */.NR)(deployed)}`,
            };
        case 'part':
            return names.speak || hasHalf || isPeculiarPart(unified.pairs)
                ? { kind: 'open', why: (0,reason/* because */.xx)('unclear-copy') `only a part of it is deployed, as ${(0,match_copy/* whatIs */.NR)(deployed)}` }
                : { kind: 'stranger' };
        case 'not':
            // On a role that has several policies, its name alone does not say which of them was this one; one of them is on a role that has no copy.
            if (names.speak && (names.policy !== 'any' || hasHalf))
                return doubtful('differing', 'other-document');
            return hasHalf
                ? doubtful('possible', 'half-of-its-actions')
                : names.speak
                    ? doubtful('unlike', 'other-document')
                    : { kind: 'stranger' };
    }
}
function judgeFitting({ deployed, names }, pairs, { source, base, index, saysEnough: says, isOrdinary: ordinary }) {
    const isAtAddress = isInState(source, deployed, index);
    const reasons = (0,certainty/* reasonsFor */.FG)({
        pattern: source.pattern,
        deployed,
        names,
        isToldInPart: isToldInPart(source, deployed),
        pairs,
        isAtAddress,
        isActionSetShared: base.sharesActions(source),
        isOrdinary: ordinary,
    });
    const doubt = doubtOf(deployed, base.rivals(source, deployed).length, (0,certainty/* pointsOf */.XE)(reasons));
    if (doubt !== undefined)
        return { kind: 'possible', copy: (0,match_copy/* copyOf */.zP)(deployed, reasons, doubt) };
    if (!names.speak && !isAtAddress && !says)
        return { kind: 'possible', copy: (0,match_copy/* copyOf */.zP)(deployed, reasons, 'content-alone') };
    return { kind: 'certain', copy: (0,match_copy/* copyOf */.zP)(deployed, reasons, undefined) };
}
function doubtOf(deployed, rivals, points) {
    if (deployed.isBoundary)
        return 'boundary';
    if (deployed.holders.length === 0)
        return 'nobody-has-it';
    if (rivals > 0)
        return 'rivals';
    return points < certainty/* certainFrom */.hk ? 'too-little' : undefined;
}
/** What a copy leaves open for the whole policy. */
function copies_openOf({ policy, points }) {
    const open = [];
    if (policy.unlisted > 0)
        open.push((0,reason/* because */.xx)('inventory-outdated') `${(0,match_copy/* whatIs */.NR)(policy)} is attached to more than the inventory lists`);
    if (policy.isBoundary && points > 0)
        open.push((0,reason/* because */.xx)('permissions-boundary') `${(0,match_copy/* whatIs */.NR)(policy)} is a permissions boundary, and what it bounds is not known`);
    return open;
}
/** Those that may differ: of a name, or on somebody who has no copy besides. */
function unreadAmong(source, held) {
    const having = new Set(held.filter((copy) => !(0,match_copy/* isUnreadable */.GZ)(copy)).flatMap(({ holders }) => holders));
    return held.filter(match_copy/* isUnreadable */.GZ).filter(({ policy, holders }) => {
        const names = namesFit(source, policy);
        return names.speak && (names.policy !== 'any' || !holders.some((holder) => having.has(holder)));
    });
}
/** Whether nothing in the files' names keeps it from being anywhere. */
function isAnywhere({ attachedTo, names }) {
    if (names.length > 0 && names.every(saysName))
        return false;
    return (attachedTo.length === 0 ||
        attachedTo.some((ref) => ref.kind === 'unknown' ? ref.ofGroup?.every(saysName) !== true : ref.kind === 'pattern' && !saysName(ref.glob)));
}
function saysName(glob) {
    return !/[*?]/.test(glob) || (0,source/* writtenIn */.Xs)(glob) >= leastWritten;
}
/** Something peculiar, or four literal actions that not everybody has. */
function copies_saysEnough({ pattern }) {
    const hasSid = pattern.statements.some(({ sid, count }) => count === 'one' && sid?.kind === 'literal');
    return hasSid || (0,certainty/* peculiarValues */.O0)(pattern).size > 0 || (pattern.actions.length >= 4 && !isOrdinary(pattern.actions));
}
/** Whether what is deployed of a policy says enough by itself. */
function isPeculiarPart(pairs) {
    const statements = pairs.map(([one]) => one);
    const actions = pairs.flatMap(([, { actions: there }]) => there.values);
    return (0,certainty/* peculiarValues */.O0)({ statements }).size > 0 || (actions.length >= 4 && !isOrdinary(actions));
}
/** Whether what it fits is called in ways that have nothing to do with each other. */
function isUnderUnrelatedNames(candidates) {
    const [first, ...others] = candidates
        .filter(({ unified }) => unified?.kind === 'fits')
        .map(({ deployed: { owner, name } }) => (owner === undefined ? name : `${owner.name} ${name}`));
    return first !== undefined && others.some((name) => !isRelated(first, name));
}
/** Whether a state says that a resource of the policy is the deployed one. */
function isInState({ addresses = [] }, deployed, { inventory }) {
    if (addresses.length === 0)
        return false;
    return inventory.states.some((state) => {
        if (!addresses.includes(state.address.replace(/\[[^\]]*\]/g, '')))
            return false;
        if (deployed.owner === undefined)
            return state.arn !== undefined && state.arn === deployed.arn;
        const { type, name } = deployed.owner;
        const owners = type === 'role' ? state.roles : type === 'user' ? state.users : state.groups;
        return state.name === deployed.name && owners.some((owner) => owner.toLowerCase() === name.toLowerCase());
    });
}
/** Whether a principal whose policies are not known may have it. */
function couldHave({ attachedTo }, { arn }) {
    return attachedTo.length === 0 || attachedTo.some((ref) => refFit(ref, holderOf(arn)) !== 'none');
}

// EXTERNAL MODULE: ./match/witness.js
var witness = __webpack_require__(7856);
;// CONCATENATED MODULE: ./match/deployed.js




/** What the copies of a policy say of it. */
function deploymentOf(copies, { inventory, accounts, unlisted, heldBack }) {
    const { certain } = copies;
    const held = [...new Set([...certain, ...copies.possible])];
    const elsewhere = withoutInventory(inventory, accounts);
    const doubts = [
        ...copies.differing.map(differs),
        ...(0,match_copy/* whyUnread */.Ms)(copies.unread),
        ...held.filter(({ policy }) => policy.isBoundary).map(bounds),
        ...held.filter(({ account }) => !accounts.has(account)).map(isOutside),
    ];
    // What content alone speaks for may be a copy, a part of one, or show that many have it.
    const unread = copies.unread.length > 0 ? [] : (0,match_copy/* whyUnread */.Ms)(held.filter(match_copy/* isUnreadable */.GZ));
    // Where a part of the account is not known, that is why they are not there.
    const missing = unlisted.filter((arn) => !isOpen((0,witness/* accountOf */.XP)(arn), inventory));
    const stale = missing.length === 0
        ? []
        : [
            (0,reason/* because */.xx)('inventory-outdated') `findings name ${(0,message/* quotedList */.p4)(missing, 3)}, whom the inventory of the account lacks and who may have it as well`,
        ];
    return {
        arns: [...new Set([...held.flatMap(({ holders }) => holders), ...copies.unseen, ...unlisted])],
        doubts: [...doubts, ...held.filter(({ policy }) => policy.unlisted > 0).map(isOnMore)],
        open: [...doubts, ...unread, ...stale, ...heldBack, ...copies.open, ...elsewhere],
        answersUnknown: certain.length > 0 && elsewhere.length === 0,
        certain,
        copies,
        rests: certain.length === 0 ? [] : [restsOn(certain, inventory)],
    };
}
function isOpen(id, { accounts }) {
    return accounts.some((account) => account.id === id && account.extent.kind === 'open');
}
/** How many owners a sentence names. */
const mostNamed = 6;
/** "deployed as `api of role/prod-api`, `api of role/staging-api` and 3 more: 4 copies in 2 accounts, by the inventory of 2026-11-25". */
function restsOn(certain, { accounts }) {
    const names = [...new Map(certain.map((copy) => [shownAs(copy), (0,message/* message */.iU) `${shownAs(copy)}`])).values()];
    const more = names.length > mostNamed ? [(0,message/* message */.iU) `${names.length - mostNamed} more`] : [];
    const ids = [...new Set(certain.map(({ account }) => account))];
    const dates = accounts.flatMap(({ id, takenAt }) => (ids.includes(id) ? [takenAt ?? []].flat() : []));
    const oldest = dates.reduce((least, each) => (each < least ? each : least), dates[0] ?? '');
    const since = oldest === ''
        ? (0,message/* message */.iU) `by an inventory without a date`
        : (0,message/* message */.iU) `by the inventory of ${(0,message/* words */.aL)(oldest.slice(0, 10))}`;
    return (0,message/* message */.iU) `deployed as ${(0,message/* listedWith */.I9)([...names.slice(0, mostNamed), ...more], 'and')}: ${certain.length} ${(0,message/* words */.aL)(certain.length === 1 ? 'copy' : 'copies')} in ${ids.length} ${(0,message/* words */.aL)(ids.length === 1 ? 'account' : 'accounts')}, ${since}`;
}
/** `api of role/prod-api`, or the ARN of a managed policy. */
function shownAs({ policy: { arn, name, owner } }) {
    return arn ?? `${name} of ${owner?.type ?? ''}/${owner?.name ?? ''}`;
}
/** The accounts among those named of which nobody can tell who is there, with what to do. */
function withoutInventory({ accounts, unread }, named) {
    const known = new Set(accounts.map(({ id }) => id));
    const absent = [...named].filter((id) => !known.has(id)).sort();
    const open = accounts.filter(({ id, extent }) => extent.kind === 'open' && named.has(id));
    // What is told of its account need not be told of a file.
    const lost = unread.filter((path) => !open.some(({ paths }) => paths.includes(path)));
    return [
        ...(absent.length === 0 ? [] : [noInventoryOf(absent)]),
        ...open.flatMap(({ id, extent }) => extent.kind === 'open'
            ? [(0,reason/* because */.xx)('inventory-not-whole') `the inventory of account ${id} is not whole: ${extent.why}`]
            : []),
        ...(lost.length === 0 ? [] : [isLost(lost)]),
    ];
}
function noInventoryOf(absent) {
    return (0,reason/* because */.xx)('account-without-inventory') `there is no inventory of ${(0,message/* words */.aL)(absent.length === 1 ? 'account' : 'the accounts')} ${(0,message/* quotedList */.p4)(absent)}, where somebody may have it as well`;
}
function isLost(paths) {
    return (0,reason/* because */.xx)('inventory-not-whole') `${(0,message/* quotedList */.p4)(paths, 3)} ${(0,message/* words */.aL)(paths.length === 1 ? 'is an inventory that cannot be used' : 'are inventories that cannot be used')}, and somebody in it may have it as well`;
}
function differs(copy) {
    return (0,reason/* because */.xx)('deployed-differs') `what is deployed as ${shownAs(copy)} in account ${copy.account} differs from this policy at the base: nothing goes before the two agree`;
}
function isOnMore(copy) {
    return (0,reason/* because */.xx)('inventory-outdated') `${shownAs(copy)} in account ${copy.account} is attached to more than the inventory lists`;
}
function isOutside(copy) {
    return (0,reason/* because */.xx)('copy-in-unlisted-account') `a copy of it is deployed as ${shownAs(copy)} in account ${copy.account}, which ${'accounts'} in the config does not list`;
}
function bounds(copy) {
    return (0,reason/* because */.xx)('permissions-boundary') `deployed as ${shownAs(copy)} in account ${copy.account}, it is also a permissions boundary, so it is left alone`;
}

// EXTERNAL MODULE: ./match/principal-index.js
var principal_index = __webpack_require__(9064);
;// CONCATENATED MODULE: ./match/evidence.js













/** Days after which analyzers report by default. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_UnusedAccessConfiguration.html */
const usualPeriod = 90;
/** The evidence of what was read; `unnamedFiles` are the files of findings that name nobody. */
function evidenceOf(read, unnamedFiles, besides) {
    const { inventory = inventory_inventory/* noInventory */.u, base = () => nothingKnown, heldBackBy = () => [] } = besides;
    const holders = inventory.accounts.flatMap(({ principals }) => principals);
    const findings = current(read.findings, holders);
    const listed = besides.accounts === undefined ? undefined : new Set(besides.accounts);
    const accounts = listed ?? accountsIn(read, inventory, besides.named ?? []);
    const index = indexOfInventory(inventory);
    const unlisted = unlistedIn(findings, inventory);
    const unlistedFor = ({ attachedTo }) => unlisted.filter((arn) => couldHave({ attachedTo }, { arn }));
    const copiesFor = (0,memo/* once */.Oo)(() => copiesAmong(base())(index));
    return {
        findings,
        unnamedFiles,
        recommendations: read.recommendations,
        witnesses: witnessesOf(read, inventory, holders, besides.today),
        accounts,
        unread: [...read.unread.map((path) => (0,message/* message */.iU) `${path} could not be read`), ...(besides.unread ?? [])],
        partitions: new Set(listed === undefined ? besides.partitions : []),
        known: (0,principal_index/* within */.ux)(listed, knownTo({ ...read, findings }, holders)),
        notListed: (asked) => withoutInventory(inventory, asked),
        deploymentOf: index.isEmpty
            ? undefined
            : (subject) => deploymentOf(copiesFor()(subject), {
                inventory,
                accounts,
                unlisted: unlistedFor(subject),
                heldBack: heldBackBy(subject),
            }),
    };
}
/** Everybody whom any finding or an inventory names: a resolved finding shows that its principal is there, and uses what it has. */
function knownTo(read, holders) {
    const more = [
        ...holders.map(({ arn }) => arn),
        ...[...read.archived, ...read.resolved].map(({ principal }) => principal),
        ...read.notAnalysed,
    ];
    return more.length === 0 ? (0,principal_index/* knownIn */.Hm)(read.findings) : (0,principal_index/* knownWith */._m)(read.findings, more);
}
/** What the policies of a base can become; found once for the same one. */
const identitiesIn = (0,memo/* memoOf */.Q0)(({ found, onlyAccountOf, identities }) => identities ??
    new Map(found().flatMap((each) => each.kind === 'policy' ? [[placeOf(each.policy), identityOf(each.policy, each, onlyAccountOf)]] : [])));
/** The copies of each policy, told apart from those of the others at the base; found once for the same two. */
const copiesAmong = (0,memo/* memoOf */.Q0)((base) => (0,memo/* memoOf */.Q0)((index) => {
    const identities = identitiesIn(base);
    const policies = basePolicies([...identities.values()]);
    const copies = (0,memo/* memoOf */.Q0)((identity) => copiesOf(identity, policies, index));
    return (subject) => copies(identities.get(placeOf(subject.deployed)) ?? identityOf(subject.deployed, subject, base.onlyAccountOf));
}));
const nothingKnown = { found: () => [], onlyAccountOf: () => undefined };
/** Whom findings name in an account whose inventory lacks them: it is older than they are, or not whole. */
function unlistedIn(findings, { accounts }) {
    const listed = new Set(accounts.flatMap(({ principals }) => principals.map(({ arn }) => (0,names/* principalKey */.qW)(arn))));
    const ids = new Set(accounts.map(({ id }) => id));
    return (0,principal_index/* knownIn */.Hm)(findings).arns.filter((arn) => ids.has((0,witness/* accountOf */.XP)(arn)) && !listed.has((0,names/* principalKey */.qW)(arn)));
}
function placeOf({ at }) {
    return `${at.path}\n${at.name}`;
}
/** The name of a file is no name of a policy. */
function identityOf(policy, { attachedTo, knownAs, isPart }, onlyAccountOf) {
    const pattern = sourcePattern(policy);
    return {
        pattern: isPart === true ? asPart(pattern) : pattern,
        attachedTo,
        names: knownAs.by === 'resource' ? knownAs.names : [],
        onlyAccount: onlyAccountOf(policy.at.path),
    };
}
/** The accounts that any evidence or file names. */
function accountsIn(read, { accounts, manifest }, more) {
    const named = read.findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [(0,witness/* accountOf */.XP)(subject.arn)] : []));
    return new Set([
        ...named,
        ...[...read.archived, ...read.resolved].map(({ principal }) => (0,witness/* accountOf */.XP)(principal)),
        ...read.notAnalysed.map(witness/* accountOf */.XP),
        ...read.covered,
        ...accounts.map(({ id }) => id),
        ...(manifest?.named ?? []),
        ...more,
    ].filter((id) => /^\d{12}$/.test(id)));
}
function witnessesOf(read, { manifest }, holders, today) {
    const archived = (0,group/* grouped */.z)((0,standing/* standingArchived */.b)(read), ({ principal }) => (0,names/* principalKey */.qW)(principal));
    const former = formerOnes(read.findings, current(read.findings, holders));
    const unanalysed = new Set(read.notAnalysed.map(names/* principalKey */.qW));
    const resolved = new Set(read.resolved.map(({ principal }) => (0,names/* principalKey */.qW)(principal)));
    const known = new Map(holders.map((holder) => [(0,names/* principalKey */.qW)(holder.arn), holder]));
    const uses = new Map([...usesByPrincipal(read.uses)].map(([key, all]) => [key, latestUses(all)]));
    const periods = manifest?.analyzers.flatMap(({ period }) => period ?? []) ?? [];
    const ahead = daysAhead(read, today);
    const dates = read.findings.flatMap(({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? []);
    return {
        covered: new Set([...(manifest?.accounts ?? []), ...read.covered].filter((id) => isCovered(id, manifest))),
        isPartial: manifest?.isPartial === true || read.partial.some((why) => manifest === undefined || why !== 'single-reply'),
        archivedOf: (arn) => archived.get((0,names/* principalKey */.qW)(arn)) ?? [],
        usesOf: (arn) => uses.get((0,names/* principalKey */.qW)(arn)) ?? new Map(),
        isUnanalysed: (arn) => unanalysed.has((0,names/* principalKey */.qW)(arn)),
        aheadOf: (arn) => ahead.get((0,names/* principalKey */.qW)(arn)),
        isFormer: (arn) => former.has((0,names/* principalKey */.qW)(arn)),
        silentAnalyzers: silentAnalyzersIn(read, manifest),
        isResolved: (arn) => resolved.has((0,names/* principalKey */.qW)(arn)),
        holderOf: (arn) => known.get((0,names/* principalKey */.qW)(arn)),
        isExcluded: (arn) => isExcluded(arn, known.get((0,names/* principalKey */.qW)(arn)), manifest),
        period: periods.reduce((most, each) => Math.max(most, each), periods.length === 0 ? usualPeriod : 0),
        toldPeriod: new Set(periods).size === 1 ? periods[0] : undefined,
        day: dates.reduce((newest, each) => (each > newest ? each : newest), '') || today,
    };
}
/** The days of findings that no analyzer can have made yet, by principal; clocks and zones differ by a day. */
function daysAhead({ findings }, today) {
    const latest = Date.parse(today) + 2 * 86_400_000;
    return new Map(findings.flatMap(({ subject, analyzedAt, updatedAt }) => {
        const day = [analyzedAt, updatedAt].find((time) => Date.parse(time ?? '') >= latest);
        return day === undefined || subject.kind !== 'principal' ? [] : [[(0,names/* principalKey */.qW)(subject.arn), day.slice(0, 10)]];
    }));
}
function usesByPrincipal(uses) {
    return (0,group/* grouped */.z)(uses, ({ subject }) => (subject.kind === 'principal' ? (0,names/* principalKey */.qW)(subject.arn) : ''));
}
function latestUses(uses) {
    const latest = new Map();
    for (const { service, name, lastUsed } of uses) {
        const key = `${service}:${name}`.toLowerCase();
        if (lastUsed > (latest.get(key) ?? ''))
            latest.set(key, lastUsed);
    }
    return latest;
}
/** The findings, less those about a principal that was created after them: they speak of a former one. */
function current(findings, holders) {
    const births = new Map(holders.map(({ arn, createdAt }) => [(0,names/* principalKey */.qW)(arn), createdAt]));
    const isFormer = ({ subject, createdAt }) => {
        const born = subject.kind === 'principal' ? births.get((0,names/* principalKey */.qW)(subject.arn)) : undefined;
        return born !== undefined && createdAt !== undefined && Date.parse(createdAt) < Date.parse(born);
    };
    // The list itself is kept where nothing is left out: it is known by what it is.
    return births.size > 0 && findings.some(isFormer) ? findings.filter((each) => !isFormer(each)) : findings;
}
/** Principals of whom all findings are left out. */
function formerOnes(all, left) {
    if (all.length === left.length)
        return new Set();
    const keysOf = (findings) => findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [(0,names/* principalKey */.qW)(subject.arn)] : []));
    const still = new Set(keysOf(left));
    return new Set(keysOf(all).filter((key) => !still.has(key)));
}
/** Each analyzer makes a finding of its own about a principal, so that they can be counted. */
function silentAnalyzersIn(read, manifest) {
    const analyzers = manifest?.analyzers ?? [];
    if (analyzers.length < 2)
        return () => 0;
    const named = [
        ...read.findings.flatMap(({ id, subject }) => (subject.kind === 'principal' ? [{ id, arn: subject.arn }] : [])),
        ...[...read.archived, ...read.resolved].map(({ id, principal }) => ({ id, arn: principal })),
    ];
    const byKey = (0,group/* grouped */.z)(named, ({ arn }) => (0,names/* principalKey */.qW)(arn));
    return (arn) => {
        const looking = analyzers.filter(({ covers }) => covers.includes((0,witness/* accountOf */.XP)(arn))).length;
        return Math.max(0, looking - new Set((byKey.get((0,names/* principalKey */.qW)(arn)) ?? []).map(({ id }) => id)).size);
    };
}
/** The accounts of a manifest are those that its analyzers look at; a finding alone shows no more than that one did. */
function isCovered(account, manifest) {
    return manifest === undefined || (manifest.accounts.includes(account) && !manifest.failed.includes(account));
}
function isExcluded(arn, holder, manifest) {
    return (manifest?.analyzers ?? []).some(({ exclusions }) => exclusions.accounts.includes((0,witness/* accountOf */.XP)(arn)) ||
        exclusions.tags.some(({ key, value }) => (holder?.tags ?? []).some((tag) => tag.key.toLowerCase() === key.toLowerCase() &&
            (value === '' || tag.value.toLowerCase() === value.toLowerCase()))));
}

// EXTERNAL MODULE: ./sources/index.js + 110 modules
var sources_0 = __webpack_require__(1622);
// EXTERNAL MODULE: ./text/json-text.js
var json_text = __webpack_require__(1255);
// EXTERNAL MODULE: ./review/held-back.js
var held_back = __webpack_require__(2971);
;// CONCATENATED MODULE: ./review/evidence-at-hand.js








/** The evidence of a snapshot, as the config has it looked at; the same for the same two. */
function evidenceAtHand(snapshot, config) {
    return readBy(snapshot)(config);
}
/** The files that say who is in an account, or in a Terraform state. */
function inventoryFiles(snapshot, config) {
    const { accounts, states } = evidenceAtHand(snapshot, config).inventory;
    return [...new Set([...accounts.flatMap(({ paths }) => paths), ...states.map(({ file }) => file)])];
}
const readBy = (0,memo/* memoOf */.Q0)((snapshot) => (0,memo/* memoOf */.Q0)((config) => readAll(snapshot, config)));
function readAll(snapshot, config) {
    const { findings: files, today } = snapshot;
    const { reads, inventory } = readFiles(files)(config.unusedAfterDays)(today);
    const read = (0,format/* united */.k0)(reads);
    const unnamedFiles = files.flatMap(({ path }, index) => (reads[index]?.isUnnamed === true ? [path] : []));
    const base = (0,memo/* once */.Oo)(() => {
        const known = knownBase(files)(baseOf(snapshot));
        return snapshot.identities === undefined ? known : { ...known, identities: snapshot.identities };
    });
    const evidence = evidenceOf(read, unnamedFiles, {
        inventory,
        base,
        heldBackBy: (0,held_back/* heldBackBy */.I)(snapshot, config.accounts !== undefined),
        unread: snapshot.evidenceGaps.filter(({ kind }) => unhad.includes(kind)),
        today,
        named: (0,sources_0/* accountsNamedIn */.Bu)([...filesAtHand(snapshot), ...(snapshot.deployments ?? [])]),
        partitions: (0,sources_0/* partitionsNamedIn */._M)(filesAtHand(snapshot)),
        accounts: config.accounts === undefined ? undefined : [...config.accounts.values()],
    });
    const now = [...snapshot.changed, ...snapshot.companions];
    // Where nothing is a change, they are read but once.
    const head = (0,memo/* once */.Oo)(() => (areSame(base().all, now) ? base().found() : (0,sources_0/* discover */.k4)(now)));
    const identities = () => evidence.deploymentOf === undefined ? undefined : identitiesIn(base());
    return { read, inventory, evidence, base: () => base().found(), head, identities };
}
/** The gaps of evidence that may hide somebody of the same name. */
const unhad = ['unread-findings', 'unread-artifact', 'no-findings-file'];
/** What findings and inventories tell; a run analyses several snapshots, which share their files. */
const readFiles = (0,memo/* memoOf */.Q0)((files) => (0,memo/* memo */.ph)((unusedAfterDays) => (0,memo/* memo */.ph)((today) => readEach(files, { unusedAfterDays, today }), 10), 10));
/** Each text is parsed but once, and forgotten before the next. */
function readEach(files, window) {
    const readPart = (0,inventory/* inventoryReader */.W)();
    const both = files.map((file) => {
        const json = (0,memo/* once */.Oo)(() => (0,json_text/* jsonTextOf */.t)(file.text));
        return { findings: (0,findings/* readFindings */.R)(file, window, json), part: readPart(file, json) };
    });
    return { reads: both.map(({ findings }) => findings), inventory: (0,inventory/* inventoryOf */.o8)(both.map(({ part }) => part)) };
}
function baseOf(snapshot) {
    const own = atBase(snapshot);
    const known = new Set(own.map(({ path }) => path));
    const unchanged = [...(snapshot.mapped ?? []), ...(snapshot.rest?.files ?? [])];
    const others = unchanged.filter(({ path }) => !known.has(path) && (0,sources_0/* isWanted */.Yu)(path));
    return { own, all: [...own, ...new Map(others.map((file) => [file.path, file])).values()] };
}
/** A run analyses several snapshots, whose findings are the same and whose base mostly is. */
const knownBase = (0,memo/* memoOf */.Q0)(() => {
    let last;
    return (files) => {
        const known = last;
        if (known !== undefined && areSame(known.own, files.own) && areSame(known.all, files.all))
            return known;
        last = readBase(files);
        return last;
    };
});
function readBase({ own, all }) {
    return { own, all, found: (0,memo/* once */.Oo)(() => (0,sources_0/* discover */.k4)(all)), onlyAccountOf: (path) => (0,sources_0/* onlyAccountOf */.V$)(path, own) };
}
function areSame(some, others) {
    return (some.length === others.length &&
        some.every(({ path, text }, at) => others[at]?.path === path && others[at].text === text));
}
/** What was read of the base besides the rest of the repository. */
function atBase({ changed, deleted, companions }) {
    return [...changed.flatMap(asOfBase), ...deleted, ...companions];
}
/** A changed file as the base has it; the very same one where it is as it was, so that what is found out of it serves both. */
function asOfBase(file) {
    const { path, text, base } = file;
    if (base === text)
        return [file];
    return base === undefined ? [] : [{ path, text: base }];
}
/** Every file that was read, changed ones in both versions. */
function filesAtHand({ changed, deleted, companions, }) {
    return [
        ...companions,
        ...deleted,
        ...changed.flatMap((file) => [file, ...(file.base === file.text ? [] : asOfBase(file))]),
    ];
}


/***/ }),

/***/ 5141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   T4: () => (/* binding */ newestDate),
/* harmony export */   TZ: () => (/* binding */ staleness)
/* harmony export */ });
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2125);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);


/** What is too old, one message for each party. */
function staleness(parties, today, maxAgeDays) {
    return parties.flatMap((party) => {
        const newest = newestDate(party)?.slice(0, 10);
        const age = newest === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(newest)) / 86_400_000);
        if (age < -1)
            return [
                (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('dated-ahead') `the findings about ${party.principal ?? party.path ?? ''} are dated ${newest ?? ''}, which is after the day of this run`,
            ];
        if (age <= maxAgeDays)
            return [];
        return [
            (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)('stale-findings') `the findings about ${party.principal ?? party.path ?? ''} are ${age} days old, more than the ${maxAgeDays} allowed`,
        ];
    });
}
/**
 * That the policy's file was changed after some party's findings, at most once. It is
 * advice: what was there before is judged all the same, and what a commit's date says
 * of when it was deployed is not known.
 */
function changedSince(parties, lastChanged) {
    const [oldest] = parties.flatMap((party) => newestDate(party) ?? []).sort();
    if (lastChanged === undefined || oldest === undefined)
        return [];
    if (!(Date.parse(lastChanged) > Date.parse(oldest)))
        return [];
    const [change, finding] = [lastChanged, oldest].map((date) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(date.slice(0, 10)));
    return [
        (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the file of this policy was changed on ${change ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('')}, after the finding of ${finding ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('')}: permissions added since have no usage yet`,
    ];
}
/** The newest time that the findings of a party tell; lists without a date tell none. */
function newestDate({ findings }) {
    return findings
        .flatMap(({ analyzedAt, updatedAt }) => [analyzedAt ?? [], updatedAt ?? []].flat())
        .sort()
        .at(-1);
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ givenOutcomes),
/* harmony export */   v: () => (/* binding */ countGiven)
/* harmony export */ });
/* harmony import */ var _edits_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5146);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1622);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(683);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/**
 * What a pull request gives to somebody that is written in no file: policies of AWS, or of others, by their ARN.
 *
 * No policy was changed, and somebody can do more than before. What such a policy grants
 * is not read, so it is told with its place; whom the base gave it to already, silently.
 */




/** A note on each policy that the files give to somebody who did not have it at the base. */
function givenOutcomes(changed, deleted, contextOf) {
    const before = new Set([...changed, ...deleted].flatMap((file) => {
        const path = 'previousPath' in file ? (file.previousPath ?? file.path) : file.path;
        return (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .givenIn */ .JS)(path, contextOf(file.path).base).flatMap(keysOf);
    }));
    return changed.flatMap((file) => {
        const given = (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .givenIn */ .JS)(file.path, contextOf(file.path).head).filter((each) => keysOf(each).some((key) => !before.has(key)));
        const outcome = (0,_edits_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesOf */ .R)((0,_text_line_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(file.text));
        return given.map((each) => outcome('note', each.at, each.at.range, { why: whyGiven(each) }));
    });
}
/** How many of them there are, in words; nothing where there are none. */
function countGiven(given) {
    if (given === 0)
        return [];
    return [
        (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `${given} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(given === 1 ? 'policy that is' : 'policies that are')} written elsewhere ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(given === 1 ? 'is' : 'are')} given to somebody, and ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(given === 1 ? 'was' : 'were')} not checked`,
    ];
}
function keysOf({ policy, holders }) {
    return holders.map((holder) => JSON.stringify([policy, holder]));
}
function whyGiven({ policy, isOfAws }) {
    return isOfAws
        ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `it gives ${policy}, a policy of AWS, to somebody who did not have it: what that grants is not checked; a policy of your own with the actions that are needed grants less`
        : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU) `it gives ${policy}, which is written in none of these files, to somebody who did not have it: what that grants is not checked`;
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ heldBackBy),
/* harmony export */   v: () => (/* binding */ mayName)
/* harmony export */ });
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1622);
/* harmony import */ var _reasons_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2125);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _text_names_in_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2773);




/** What keeps a policy from being edited on its copies alone; nothing as long as the rest of the repository was not asked for. */
function heldBackBy(snapshot, listsAccounts) {
    const { rest, unsearched = [] } = snapshot;
    const isHeld = ({ kind }) => kind === 'search' || (kind === 'accounts' && !listsAccounts);
    if (rest === undefined)
        return () => [];
    const files = [...snapshot.changed, ...snapshot.companions, ...rest.files];
    const namers = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .Oo)(() => namersIn(files, snapshot.changed));
    const isCalled = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .ph)((path) => isCalledHere(path, files), 1_000);
    return (subject) => {
        const { path } = subject.policy.at;
        const namer = isKnownByContent(subject) ? namers()(path) : undefined;
        return [
            ...unsearched.flatMap((each) => (isHeld(each) && each.paths.includes(path) ? [each.why] : [])),
            ...(rest.uncompared === undefined || isNamedInFull(subject) ? [] : [rest.uncompared]),
            ...(namer === undefined
                ? []
                : [
                    (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)('named-elsewhere') `${namer} names ${path}, so others than the holders of its copies may be given it`,
                ]),
            ...(!isBelowModules(path) || isCalled(path)
                ? []
                : [
                    (0,_reasons_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)('unsearched-users') `${path} is a module that no folder here calls, so it is for others, and its copies show only some of them`,
                ]),
        ];
    };
}
/** Whether the text says of everybody who has it what they are called. */
function isNamedInFull({ attachedTo }) {
    return attachedTo.length > 0 && attachedTo.every(({ kind }) => kind === 'exact');
}
/** Whether no text says of anybody that he has it, but only that somebody may. */
function isKnownByContent({ attachedTo, knownAs }) {
    return attachedTo.every(({ kind }) => kind === 'unknown') && knownAs.by === 'file';
}
/** For a path, a file that names it, and of which no source understands what becomes of the names in it. */
function namersIn(files, asked) {
    const naming = files.filter(({ path }) => mayName(path));
    const names = new Set(asked.map(({ path }) => nameOf(path)));
    const namesIn = (0,_text_names_in_text_js__WEBPACK_IMPORTED_MODULE_3__/* .namesInText */ .F)(names);
    const byName = new Map();
    for (const { path, text } of naming)
        for (const name of namesIn(text)) {
            const known = byName.get(name) ?? [];
            // No file hands on itself, so of the second one it is known as well.
            if (known.length < 2)
                byName.set(name, [...known, path]);
        }
    return (path) => {
        const name = nameOf(path);
        const candidates = names.has(name)
            ? (byName.get(name) ?? [])
            : naming.flatMap((file) => (file.text.includes(name) ? [file.path] : []));
        return candidates.find((each) => each !== path);
    };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a file of this path may hand the file of a policy to somebody: scripts, workflows, playbooks, code. */
function mayName(path) {
    return (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(path) || /\.(?:sh|bash|ps1|ya?ml|mk)$|(?:^|\/)(?:Makefile|Jenkinsfile)$/i.test(path);
}
function isBelowModules(path) {
    return /(?:^|\/)modules\//.test(path);
}
/** Whether a folder that is deployed itself calls the module, directly or by other modules. */
function isCalledHere(path, files) {
    return (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_0__/* .usersOf */ .ev)([path], files).some((user) => !/(?:^|\/)(?:modules|examples?|tests?)\//.test(user.path));
}


/***/ }),

/***/ 9544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ keepIn),
/* harmony export */   v: () => (/* binding */ keepNotes)
/* harmony export */ });
/* harmony import */ var _refine_keep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2606);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);


/** What of `matched` is left to remove from the policy. What the pull request adds to keep-lists holds back and settles nothing. */
function keepIn(policy, matched, written, grounds) {
    const { today, catalogue } = grounds;
    const principals = matched.parties.flatMap(({ principal }) => principal ?? []);
    const added = written.head.filter((entry) => !written.base.some((each) => isSame(each, entry)));
    const isAccepted = grounds.keepInPullRequest === 'accept';
    const config = [...grounds.keep, ...(isAccepted ? grounds.keepAdded : [])];
    const known = isAccepted ? [...written.base, ...added] : written.base;
    const protectingIn = (entries) => entries.filter((entry) => (0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(entry, today) && (0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .protects */ .lQ)(entry, policy, matched.unused, catalogue));
    const concerning = (entries) => entries.filter((entry) => (0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .concerns */ .Kc)(entry, policy, principals));
    const protecting = protectingIn([...concerning(config), ...known]);
    const holding = isAccepted ? [] : protectingIn([...concerning(grounds.keepAdded), ...added]);
    const unusedAtBase = (0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKept */ .DA)(matched.unused, protecting, catalogue);
    const ended = known
        .filter((entry) => !(0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(entry, today))
        .map(({ action, until }) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the comment that keeps ${action} ended on ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(until ?? '')}`);
    const fresh = (isAccepted ? [] : added).map(({ action }) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the comment that keeps ${action} is new in this pull request and counts once it is merged`);
    return {
        unused: (0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKept */ .DA)(unusedAtBase, holding, catalogue),
        unusedAtBase,
        protecting,
        notes: [...ended, ...fresh],
    };
}
function isSame(one, other) {
    return one.action === other.action && one.until === other.until;
}
/** Entries of the config that have ended, end within two weeks, or keep nothing of what was checked: of `where`. */
function keepNotes(entries, protecting, today, where) {
    const soon = new Date(Date.parse(`${today}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
    return entries.flatMap((entry) => {
        const { action, until } = entry;
        if (!(0,_refine_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$m)(entry, today))
            return [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the keep entry for ${action} ended on ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(until ?? '')} and no longer counts`];
        const end = until !== undefined && until <= soon ? [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the keep entry for ${action} ends on ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(until)}`] : [];
        return protecting.has(entry) ? end : [...end, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the keep entry for ${action} keeps nothing of ${where}`];
    });
}


/***/ }),

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ droppedBy),
  $C: () => (/* binding */ emptied),
  mq: () => (/* binding */ leftOutcome),
  D9: () => (/* binding */ leftWords),
  vY: () => (/* binding */ noteOutcome)
});

;// CONCATENATED MODULE: ./edits/deny.js
/** The statement that denies what is left. */
function denyStatement({ statementsNode, language }, { statement, names }) {
    const { resources } = statement;
    const literal = (resources?.values ?? []).flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : []));
    const isKnown = resources?.negated === false && literal.length === resources.values.length;
    const on = isKnown && literal.length > 0 ? literal : ['*'];
    if (statementsNode.kind === 'blocks')
        return block(names, on);
    return language.name === 'json' ? json(names, on) : object(names, on);
}
function json(names, on) {
    const text = JSON.stringify({ Effect: 'Deny', Action: names, Resource: on.length === 1 ? on[0] : on }, undefined, 2);
    return { language: 'json', lines: text.split('\n') };
}
function object(names, on) {
    const lines = ['{', '  Effect = "Deny"', ...list('  Action', names), ...list('  Resource', on), '}'];
    return { language: 'hcl', lines };
}
function block(names, on) {
    const lines = ['statement {', '  effect = "Deny"', ...list('  actions', names), ...list('  resources', on), '}'];
    return { language: 'hcl', lines };
}
function list(name, texts) {
    return [`${name} = [`, ...texts.map((text) => `    ${quoted(text)},`), '  ]'];
}
/** In HCL `${` and `%{` begin a template. */
function quoted(text) {
    return JSON.stringify(text).replaceAll(/[$%](?=\{)/g, '$&$&');
}

// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./review/describe.js
var describe = __webpack_require__(2353);
;// CONCATENATED MODULE: ./review/policy-outcomes.js
/**
 * What became of a policy that was refined, in outcomes with their sentences.
 */



/** A note of the refinement, in a sentence. */
function noteOutcome(note, policy, { label }, outcome) {
    const { kind, ...told } = (0,describe/* describe */.q)(note, label);
    const { index, node } = note.statement;
    return outcome(kind, policy.at, node.range, { ...told, statement: index });
}
/** What is unused and stays granted by a wildcard. */
function leftOutcome(left, policy, outcome) {
    const { index, node } = left.statement;
    const why = (0,message/* message */.iU) `${leftWords(left)} (${(0,message/* quotedList */.p4)(left.names)})`;
    // Where some of it goes, that is the better half; where nothing does, this is all there is.
    const paste = left.names.length === left.unused ? denyStatement(policy, left) : undefined;
    return outcome('left', policy.at, node.range, { why, statement: index, paste });
}
/** How much stays granted, by what, and what it would take: "2 of 12 unused stay granted under `dynamodb:*`: …". */
function leftWords({ names, unused, under, lines, quota, beside = [] }) {
    const [stay, them] = names.length === 1 ? ['stays', 'it'] : ['stay', 'them'];
    const wildcards = (0,message/* joined */.oR)(under.map((each) => (0,message/* message */.iU) `${each}`), ' and ');
    const what = (0,message/* message */.iU) `${names.length} of ${unused} unused ${(0,message/* words */.aL)(stay)} granted under ${wildcards}`;
    if (quota === undefined)
        return (0,message/* message */.iU) `${what}: taking ${(0,message/* words */.aL)(them)} out would add ${lines} ${(0,message/* words */.aL)(lines === 1 ? 'line' : 'lines')}, more than ${'max-patterns'} allows`;
    return beside.length === 0
        ? (0,message/* message */.iU) `${what}: without ${(0,message/* words */.aL)(them)} the policy would be longer than IAM's quota of ${quota} characters`
        : (0,message/* message */.iU) `${what}: without ${(0,message/* words */.aL)(them)} the policy and ${(0,message/* quotedList */.p4)(beside, 3)} would together be longer than IAM's quota of ${quota} characters`;
}
/** Nothing of the policy is used: advice, never an edit. */
function emptied(policy, attachedBy, changes, outcome) {
    const places = attachedBy.length === 0 ? (0,message/* words */.aL)('') : (0,message/* message */.iU) ` (${(0,message/* quotedList */.p4)(attachedBy)})`;
    const why = (0,message/* message */.iU) `nothing of this policy is used: detach it and delete it${places}, rather than leave an empty one`;
    return outcome('emptied', policy.at, policy.at.range, { why, removed: droppedBy(changes) });
}
/** The actions that changes take away. */
function droppedBy(changes) {
    return changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saidOnce),
/* harmony export */   z: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);


/** How many sentences one policy gets. */
const mostReasons = 8;
/** The outcomes, without those of which another one says the same at the place they are said of. */
function saidOnce(outcomes) {
    const told = new Set(outcomes.flatMap(({ because, incomplete, at }) => because === undefined && incomplete ? [placeOf({ path: at.path, start: at.range.start })] : []));
    return outcomes.filter(({ because }) => because === undefined || !told.has(placeOf(because)));
}
function placeOf({ path, start }) {
    return `${start} ${path}`;
}
/** The reasons that outcomes give, policy by policy, the most important of each first. */
function reasonsOf(outcomes) {
    const byPolicy = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(saidOnce(outcomes), ({ at }) => JSON.stringify([at.path, at.name, at.range]));
    return [...byPolicy.values()].flatMap(ofPolicy);
}
function ofPolicy(outcomes) {
    const bySentence = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(outcomes, ({ why }) => (why === undefined ? '' : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why)));
    // One of each kind before the second of any: many long names hide nothing else.
    const kinds = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)([...bySentence.values()], ([first]) => first?.why?.words.join('\0') ?? '');
    const ranked = [...kinds.values()].flatMap((same) => same.map((each, nth) => ({ each, rank: [nth, weightOf(each)] })));
    const all = ranked.sort((a, b) => compared(a.rank, b.rank)).map(({ each }) => each);
    const [first] = all[0] ?? [];
    const more = all.length - mostReasons;
    if (first === undefined || more <= 0)
        return sentences(all);
    const rest = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${first.at.path}:${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(String(first.first))} (${first.at.name}): ${more} more reasons, in the JSON report of this run`;
    return [...sentences(all.slice(0, mostReasons)), rest];
}
/** What to do is said once, behind the first reason for it. */
function sentences(all) {
    const said = new Set();
    return all.flatMap((same) => {
        const [{ why, whyAlone } = { why: undefined }] = same;
        if (why === undefined || whyAlone === undefined)
            return sentence(same, why);
        const remedy = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why).slice((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(whyAlone).length);
        const isSaid = said.has(remedy);
        said.add(remedy);
        return sentence(same, isSaid ? whyAlone : why);
    });
}
/** Less is more important. */
function weightOf(same) {
    const weights = same.map(({ kind, statement }) => (statement === undefined ? 0 : 2) + (kind === 'note' ? 1 : 0));
    return weights.reduce((least, each) => Math.min(least, each), 9);
}
function compared([nthA = 0, a = 0], [nthB = 0, b = 0]) {
    return nthA - nthB || a - b;
}
function sentence(same, why) {
    const [outcome] = same;
    if (outcome === undefined)
        return [];
    const { at, first } = outcome;
    const where = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${at.path}:${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(String(first))} (${at.name}${statementsOf(same)})`;
    return [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${where}: ${why ?? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('it could not be checked')}`];
}
/** ", statement 3" or ", statements 1, 2 and 40 more"; nothing where it is said of the policy as a whole. */
function statementsOf(same) {
    if (same.some(({ statement }) => statement === undefined))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('');
    const numbers = [...new Set(same.flatMap(({ statement }) => (statement === undefined ? [] : [statement + 1])))];
    const shown = numbers.slice(0, 12).join(', ');
    const more = numbers.length > 12 ? ` and ${numbers.length - 12} more` : '';
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`, ${numbers.length === 1 ? 'statement' : 'statements'} ${shown}${more}`);
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mh: () => (/* binding */ nothingDone),
/* harmony export */   sv: () => (/* binding */ tallyOf),
/* harmony export */   xX: () => (/* binding */ droppedNames),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6023);
/* harmony import */ var _policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6248);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(828);
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(378);
/* harmony import */ var _refine_action_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7748);
/* harmony import */ var _refine_patterns_after_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
/* harmony import */ var _text_memo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7995);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6526);
/**
 * Each policy in numbers: what it grants, what can go, what stays and why.
 *
 * A granted action is one that an Allow statement names or that a wildcard of it
 * matches in the catalogue, once for the policy; what Deny statements take back is
 * not subtracted. Where that number would be a guess (`*`, `NotAction`, a value
 * the file does not determine) there is no number, and the reason instead.
 */








/** Every class, the unknown one last. */
const levels = [..._policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy, 'unknown'];
/** Of a policy of which nothing is removed. */
const nothingDone = {
    removable: [],
    left: [],
    notes: [],
    kept: 0,
    keptOnceMerged: { changes: [], held: [] },
    held: [],
    outgrown: [],
    usedElsewhere: [],
    notEdited: [],
};
/** The policy in numbers. */
function tallyOf(policy, { removable, left, notes, kept, keptOnceMerged, held, outgrown, usedElsewhere, notEdited }, catalogue, isNew) {
    const before = granted(policy, [], catalogue);
    const fresh = notes.flatMap(({ kind, names }) => (kind === 'new-permission' ? names : []));
    const stays = lowerNamesIn(left);
    const goes = ({ name }) => !stays.has(name.toLowerCase());
    const removed = removedBy(removable, catalogue, isNew).filter(goes);
    const withheld = withheldBesides(removed, [
        ...removedBy(keptOnceMerged.changes, catalogue, isNew)
            .filter(goes)
            .map((each) => ({ ...each, reason: 'kept-once-merged' })),
        ...heldIn(held, catalogue, 'not-new'),
        ...heldIn(outgrown, catalogue, 'outgrown'),
        ...heldIn(keptOnceMerged.held, catalogue, 'kept-once-merged'),
        ...notEdited.flatMap((each) => staysIn(each, catalogue, 'not-edited')),
        ...usedElsewhere.flatMap((each) => staysIn(each, catalogue, 'used-elsewhere')),
    ]);
    return {
        at: policy.at,
        before,
        after: removable.length === 0 ? before : granted(policy, removable, catalogue),
        removed,
        withheld,
        exempt: new Set(fresh.map((name) => name.toLowerCase())).size,
        kept,
        left: [...stays].filter((name) => !withheld.some((each) => each.name.toLowerCase() === name)).length,
    };
}
/** What could go and is not suggested, without what would stay granted all the same. */
function staysIn({ changes, left, isNew }, catalogue, reason) {
    const stays = lowerNamesIn(left);
    return removedBy(changes, catalogue, isNew)
        .filter(({ name }) => !stays.has(name.toLowerCase()))
        .map((each) => ({ ...each, reason }));
}
function lowerNamesIn(left) {
    return new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
}
/** Each permission once, for the first reason that there is. */
function withheldBesides(removed, withheld) {
    const known = new Set(removed.map(({ name }) => name.toLowerCase()));
    const byName = new Map();
    for (const each of withheld) {
        const name = each.name.toLowerCase();
        if (known.has(name))
            continue;
        const first = byName.get(name);
        byName.set(name, first === undefined ? each : { ...first, isNew: first.isNew || each.isNew });
    }
    return [...byName.values()];
}
/** The distinct actions that changes take away, without regard to case. */
function droppedNames(changes) {
    const decisions = changes.flatMap((change) => change.decisions);
    return new Set(decisions.flatMap(({ dropped }) => dropped.map((name) => name.toLowerCase())));
}
function removedBy(changes, catalogue, isNew) {
    const removed = new Map();
    for (const { statement, decisions } of changes) {
        decisions.forEach(({ dropped }, index) => {
            const term = statement.actions.values[index];
            const isHere = dropped.length > 0 && term !== undefined && isNew(statement, term);
            for (const name of dropped) {
                const known = removed.get(name.toLowerCase());
                const level = known?.level ?? levelOf(name, catalogue);
                removed.set(name.toLowerCase(), { name, level, isNew: isHere || known?.isNew === true });
            }
        });
    }
    return [...removed.values()];
}
/** The same of what is told and stays: every string of the statement that grants it may be the one. */
function heldIn(held, catalogue, reason) {
    return held.flatMap(({ statement, names, isNew }) => names.map((written) => {
        const [service = '', name = ''] = written.toLowerCase().split(':', 2);
        const granting = statement.actions.values.filter((term) => {
            const pattern = term.kind === 'pattern' ? (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePattern */ .EY)(term.pattern) : undefined;
            return pattern?.kind === 'service' && pattern.service === service && (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(pattern.name)(name);
        });
        const known = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .actionName */ .aM)(service, written.slice(written.indexOf(':') + 1));
        return {
            name: known,
            level: levelOf(written, catalogue),
            isNew: granting.some((term) => isNew(statement, term)),
            reason,
        };
    }));
}
function levelOf(name, catalogue) {
    const colon = name.indexOf(':');
    return catalogue.levelOf(name.slice(0, colon), name.slice(colon + 1)) ?? 'unknown';
}
/** More wildcards than this no policy within IAM's quota can hold; a hostile file may. */
const mostWildcards = 2_000;
function granted(policy, changes, catalogue) {
    const whole = (0,_policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .withElsewhere */ .n8)(policy);
    const why = whyUncountable(whole);
    if (why !== undefined)
        return { kind: 'uncountable', why };
    const patterns = whole.statements.flatMap((statement) => (0,_refine_patterns_after_js__WEBPACK_IMPORTED_MODULE_5__/* .patternsAfter */ .S)(statement, changes));
    const byService = new Map();
    let wildcards = 0;
    for (const text of patterns) {
        const pattern = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePattern */ .EY)(text);
        if (pattern.kind === 'everything')
            return { kind: 'uncountable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU) `${'*'} grants every action` };
        if (pattern.kind === 'malformed')
            continue;
        if (pattern.wild && ++wildcards > mostWildcards)
            return { kind: 'uncountable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)('it has too many wildcards') };
        const names = pattern.wild
            ? (0,_refine_action_index_js__WEBPACK_IMPORTED_MODULE_4__/* .matchingNames */ .Mc)(catalogue.actionsOf(pattern.service), pattern.name)
            : new Set([pattern.name.toLowerCase()]);
        if (names.size === 0)
            return { kind: 'uncountable', why: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU) `no action in the catalogue ${catalogue.label} matches ${text}` };
        const known = byService.get(pattern.service);
        if (known === undefined)
            byService.set(pattern.service, new Set([names]));
        else
            known.add(names);
    }
    return counted([...byService].map(([service, sets]) => levelsIn(service, union([...sets]), catalogue)));
}
function whyUncountable({ statements, unread }) {
    if (unread.length > 0)
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)('a statement of it could not be read');
    const counts = statements.filter(_refine_patterns_after_js__WEBPACK_IMPORTED_MODULE_5__/* .isGranting */ .B);
    if (counts.some(({ effect }) => effect === 'unknown'))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)('whether a statement of it allows or denies is not determined by the file');
    if (counts.some(({ actions }) => actions.negated))
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .message */ .iU) `${'NotAction'} grants all but what it names`;
    return counts.some(({ actions }) => actions.values.some(_policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isUndetermined */ .xm))
        ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)('a value in a list of actions is not determined by the file')
        : undefined;
}
/** The largest set itself where it holds all others, so that its levels are counted once for all policies. */
function union(sets) {
    const [largest = new Set(), ...rest] = [...sets].sort((a, b) => b.size - a.size);
    const more = rest.flatMap((set) => [...set].filter((name) => !largest.has(name)));
    return more.length === 0 ? largest : new Set([...largest, ...more]);
}
function levelsIn(service, names, catalogue) {
    return countsOf(catalogue)(names)(service);
}
/** Policies share the set of a whole service. */
const countsOf = (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_7__/* .memoOf */ .Q0)((catalogue) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_7__/* .memoOf */ .Q0)((names) => (0,_text_memo_js__WEBPACK_IMPORTED_MODULE_7__/* .memo */ .ph)((service) => countLevels(service, names, catalogue), 1)));
function countLevels(service, names, catalogue) {
    const made = { ...none };
    const spellings = (0,_refine_action_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lowerNames */ .Uw)(catalogue.actionsOf(service));
    for (const name of names)
        made[spellings.has(name) ? (catalogue.levelOf(service, name) ?? 'unknown') : 'unknown']++;
    return made;
}
const none = { list: 0, read: 0, write: 0, tagging: 0, 'permissions-management': 0, unknown: 0 };
function counted(all) {
    const sum = { ...none };
    for (const each of all)
        for (const level of levels)
            sum[level] += each[level];
    return { kind: 'counted', levels: sum, total: levels.reduce((total, level) => total + sum[level], 0) };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VC: () => (/* binding */ failsJob),
  C7: () => (/* binding */ incompleteness),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./reasons/keep-entry.js
var keep_entry = __webpack_require__(6499);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
;// CONCATENATED MODULE: ./reasons/ways-to-pass.js
/**
 * What to do about each kind of permission that a failing gate counts, and what else lets a pull request pass.
 *
 *   to pass, accept the suggestions; or for what is needed, merge `- {action: "sqs:PurgeQueue", …}` under `keep` first
 *
 * An entry of the config keeps in every form; a comment would not in JSON.
 */


const ways = {
    suggested: (0,message/* words */.aL)('accept the suggestions'),
    shown: (0,message/* words */.aL)('take out what is shown as removable'),
    emptied: (0,message/* words */.aL)('delete the policy of which nothing is used'),
    'not-new': (0,message/* words */.aL)('take out what is not new, or give new resources a statement of their own'),
    outgrown: (0,message/* words */.aL)('write the actions that are needed instead of the wildcard'),
    'not-edited': (0,message/* words */.aL)('take what is not edited out by hand, or give the policy a list of its own where something else uses its list as well'),
    'used-elsewhere': (0,message/* words */.aL)('give whoever is added a policy of their own'),
    'kept-once-merged': (0,message/* words */.aL)('merge the keep in a pull request of its own first'),
};
/** How a pull request of which the gate counts these passes, in one sentence without its full stop. */
function wayToPass(kinds, { action, keepInPullRequest, overrideLabel }) {
    const all = Object.entries(ways).flatMap(([kind, way]) => ([...kinds].some((each) => each === kind) ? [way] : []));
    const entry = (0,keep_entry/* keepEntry */.u)(action);
    const keep = keepInPullRequest === 'accept'
        ? [(0,message/* message */.iU) `for what is needed, add ${entry} under ${'keep'} in the config`]
        : kinds.has('kept-once-merged')
            ? []
            : [(0,message/* message */.iU) `for what is needed, first merge ${entry} under ${'keep'} in the config`];
    const label = overrideLabel === undefined ? [] : [(0,message/* message */.iU) `let somebody with write access set the label ${overrideLabel}`];
    return (0,message/* message */.iU) `to pass, ${(0,message/* joined */.oR)([(0,message/* joined */.oR)(all, ', and '), ...keep, ...label], '; or ')}`;
}

// EXTERNAL MODULE: ./review/given-policies.js
var given_policies = __webpack_require__(5826);
// EXTERNAL MODULE: ./review/reasons.js
var review_reasons = __webpack_require__(563);
;// CONCATENATED MODULE: ./review/verdict.js




/** The verdict on a report, with every reason. */
function verdictOf(report, config) {
    const gate = gateOf(config);
    const counted = gate === undefined ? [] : countedBy(gate, report);
    const tooMany = gate !== undefined && counted.length > gate.most;
    const incomplete = incompleteness(report);
    const unused = report.removable + withheldIn(report).length === 0 ? [] : [unusedReason(report, gate)];
    const kind = tooMany ? 'fail' : incomplete.length > 0 ? 'incomplete' : 'pass';
    // The most important first: what makes the verdict what it is.
    const both = kind === 'incomplete' ? [...incomplete, ...unused] : [...unused, ...incomplete];
    const reasons = [...both, ...leftReason(report)];
    return {
        kind,
        reasons: reasons.length > 0 ? reasons : [allClear(report)],
        ...(tooMany ? { remedy: remedyFor(counted, report, config) } : {}),
    };
}
/** What lets a pull request pass of which these count. */
function remedyFor(counted, { suggestions, outside, outcomes }, config) {
    const kinds = counted.flatMap((each) => {
        if ('reason' in each)
            return [each.reason];
        return [
            ...(suggestions.length > 0 ? ['suggested'] : []),
            ...(outside.length > 0 ? ['shown'] : []),
            ...(outcomes.some(({ kind }) => kind === 'emptied') ? ['emptied'] : []),
        ];
    });
    return wayToPass(new Set(kinds), { ...config, action: counted[0]?.name ?? '' });
}
/** Whether this verdict fails the job. */
function failsJob({ kind, accepted }, report, { failOn }) {
    return (accepted === undefined &&
        (kind === 'fail' ||
            // It would end every run once it is merged, also those that only advise.
            report.broken.length > 0 ||
            (failOn.includes('incomplete') && incompleteness(report).length > 0)));
}
/** What could not be checked, or not be done; empty where everything was. */
function incompleteness(report) {
    const outcomes = report.outcomes.filter(({ incomplete }) => incomplete);
    const { problems, alone } = report.findings;
    const reasons = [
        ...report.gaps,
        // Findings that cannot be read matter as soon as there is a policy they could speak of.
        ...(report.policies === 0 ? [] : problems).map(({ path, why, help }) => (0,message/* message */.iU) `findings file ${path}: ${why}; ${help}`),
        ...(0,review_reasons/* reasonsOf */.z)(outcomes),
        ...(outcomes.some(({ kind }) => kind === 'unmatched') ? alone : []),
    ];
    return reasons.map((reason) => (0,message/* shortened */.vI)(reason, longestReason));
}
/** Characters of one reason: none of them hides the others. */
const longestReason = 2_000;
/** `unused` counts all that `new-excess` does, so with both it alone decides. */
function gateOf({ failOn, failLevels, maxUnused }) {
    const isAll = failOn.includes('unused');
    if (!isAll && !failOn.includes('new-excess'))
        return undefined;
    return { onlyNew: !isAll, levels: failLevels, most: maxUnused };
}
function countedBy({ onlyNew, levels }, { tallies }) {
    return tallies
        .flatMap(({ removed, withheld }) => [...removed, ...withheld])
        .filter((each) => each.isNew || !onlyNew)
        .filter(({ level }) => levels.length === 0 || level === 'unknown' || levels.includes(level));
}
/** "5 unused permissions can be removed, 2 of them at level `write`, more than the 0 allowed". */
function unusedReason(report, gate) {
    const { removable } = report;
    const withheld = withheldIn(report);
    const removed = (0,message/* message */.iU) `${removable} unused ${(0,message/* words */.aL)(removable === 1 ? 'permission' : 'permissions')} can be removed`;
    const stays = reasonsWithheld(withheld);
    const all = stays.length === 0 ? removed : (0,message/* joined */.oR)([...(removable === 0 ? [] : [removed]), ...stays], ', ');
    if (gate === undefined)
        return all;
    const counted = countedBy(gate, report);
    const which = whichCount(gate, counted);
    const some = which === undefined ? all : (0,message/* message */.iU) `${all}, ${counted.length} of them ${which}`;
    return counted.length > gate.most
        ? (0,message/* message */.iU) `${some}, more than the ${gate.most} allowed`
        : (0,message/* message */.iU) `${some}, no more than the ${gate.most} allowed`;
}
/** What stays granted although it is unused: it is in no count of the gate, and is said all the same. */
function leftReason({ tallies }) {
    const left = tallies.reduce((sum, each) => sum + each.left, 0);
    if (left === 0)
        return [];
    const [noun, stay, them] = left === 1 ? ['permission', 'stays', 'it'] : ['permissions', 'stay', 'them'];
    return [
        (0,message/* message */.iU) `${left} more unused ${(0,message/* words */.aL)(`${noun} ${stay} granted, since the lists would be too long without ${them}`)}`,
    ];
}
function withheldIn({ tallies }) {
    return tallies.flatMap(({ withheld }) => withheld);
}
/** What counts and is not suggested, with the way out of it. */
function reasonsWithheld(withheld) {
    return ['kept-once-merged', 'not-new', 'outgrown', 'not-edited', 'used-elsewhere'].flatMap((reason) => {
        const same = withheld.filter((each) => each.reason === reason);
        if (same.length === 0)
            return [];
        const names = (0,message/* quotedList */.p4)([...new Set(same.map(({ name }) => name))]);
        const noun = (0,message/* words */.aL)(same.length === 1 ? 'permission' : 'permissions');
        const how = {
            'kept-once-merged': 'kept once this is merged',
            'not-new': 'not new and not suggested',
            outgrown: 'that this pull request leaves under wildcards too long to narrow',
            'not-edited': 'in lists that are not edited',
            'used-elsewhere': 'held back because this pull request gives the policy to others as well',
        };
        return [(0,message/* message */.iU) `${same.length} unused ${noun} ${(0,message/* words */.aL)(how[reason])}: ${names}`];
    });
}
/** Which of the unused permissions count; `undefined` for all. */
function whichCount({ onlyNew, levels }, counted) {
    const place = onlyNew ? [(0,message/* words */.aL)('in what this pull request adds or changes')] : [];
    const also = counted.some(({ level }) => level === 'unknown') ? (0,message/* words */.aL)(' or unknown to the catalogue') : (0,message/* words */.aL)('');
    const name = (0,message/* words */.aL)(levels.length === 1 ? 'level' : 'the levels');
    const level = levels.length === 0 ? [] : [(0,message/* message */.iU) `at ${name} ${(0,message/* quotedList */.p4)(levels)}${also}`];
    return place.length + level.length === 0 ? undefined : (0,message/* joined */.oR)([...place, ...level], ' and ');
}
function allClear({ policies, given, outcomes, passedOver }) {
    const unread = [...(0,given_policies/* countGiven */.v)(given), ...passedOver];
    if (policies === 0)
        return unread.length === 0
            ? (0,message/* words */.aL)('no IAM policy was changed')
            : (0,message/* message */.iU) `no policy was checked; ${(0,message/* joined */.oR)(unread, '; ')}`;
    const alone = outcomes.filter(isLeftAlone).length;
    const checked = policies - alone;
    const [noun, them] = checked === 1 ? ['policy', 'it'] : ['policies', 'them'];
    const except = outcomes.some(({ kind }) => kind === 'exempt') ? ' except what this pull request adds' : '';
    const clear = (0,message/* message */.iU) `${checked} ${(0,message/* words */.aL)(`${noun} checked; nothing reported unused is left in ${them}${except}`)}`;
    const left = (0,message/* message */.iU) `${alone} ${(0,message/* words */.aL)(alone === 1 ? 'policy was' : 'policies were')} left alone because of another purpose: ${placesOf(outcomes.filter(isLeftAlone))}`;
    const all = [...(checked > 0 || alone === 0 ? [clear] : []), ...(alone === 0 ? [] : [left]), ...(0,given_policies/* countGiven */.v)(given)];
    return (0,message/* joined */.oR)(all, '; ');
}
/** Whether nothing of a policy was checked, although a role or a user has it: it has another purpose as well. */
function isLeftAlone({ kind, statement, incomplete }) {
    return kind === 'withheld' && statement === undefined && !incomplete;
}
function placesOf(outcomes) {
    return (0,message/* quotedList */.p4)(outcomes.map(({ at, first }) => `${at.path}:${first} (${at.name})`));
}


/***/ })

};
