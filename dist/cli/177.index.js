export const id = 177;
export const ids = [177];
export const modules = {

/***/ 9868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ touched),
/* harmony export */   Ts: () => (/* binding */ itemRange),
/* harmony export */   f: () => (/* binding */ isRemoval),
/* harmony export */   gc: () => (/* binding */ empties),
/* harmony export */   li: () => (/* binding */ planActions),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   td: () => (/* binding */ planLists),
/* harmony export */   uV: () => (/* binding */ intended)
/* harmony export */ });
/* harmony import */ var _syntax_remove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5393);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2048);


/** The plans for a policy; `emptied` when nothing of it would be left. */
function planLists(policy, changes) {
    const gone = changes.filter(isRemoval);
    if (gone.length > 0 && gone.length === policy.statements.length + policy.unread.length)
        return 'emptied';
    const narrowed = changes.filter((change) => !isRemoval(change)).map((change) => planActions(policy, change));
    return gone.length === 0 ? narrowed : [...narrowed, ...planStatements(policy, gone)];
}
/** Whether the change leaves nothing of its statement. */
function isRemoval({ decisions }) {
    return decisions.every(({ item }) => item.kind === 'remove');
}
/** The statement's actions, edited one by one: also the way to do part of a removal. */
function planActions(policy, change) {
    const { statement, decisions } = change;
    const parts = decisions.map(({ item, dropped }, index) => {
        if (item.kind === 'keep')
            return undefined;
        const term = statement.actions.values[index];
        const from = term?.kind === 'pattern' ? term.pattern : '';
        const to = item.kind === 'replace' ? item.by : [];
        return { policy, statement, rewritten: [{ from, to }], dropped, wholeStatement: false };
    });
    return { policy, list: statement.actions.node, decisions: decisions.map(({ item }) => item), parts, of: 'actions' };
}
function planStatements(policy, gone) {
    const list = policy.statementsNode;
    if (list.kind === 'map')
        return [];
    const byIndex = new Map(gone.map((change) => [change.statement.index, change]));
    const parts = nodesOf(list).map((_, index) => {
        const change = byIndex.get(index);
        return change === undefined ? undefined : wholePart(policy, change);
    });
    const decisions = parts.map((part) => ({ kind: part === undefined ? 'keep' : 'remove' }));
    return [{ policy, list, decisions, parts, of: 'statements' }];
}
function nodesOf(list) {
    if (list.kind === 'list')
        return list.items;
    return list.kind === 'blocks' ? list.blocks.map(({ value }) => value) : [list];
}
/** Where an item stands in the file; `undefined` for a value that cannot be edited. */
function itemRange({ list }, item) {
    return list.kind === 'blocks' ? list.blocks[item]?.range : nodesOf(list)[item]?.range;
}
function wholePart(policy, { statement, decisions }) {
    return {
        policy,
        statement,
        rewritten: statement.actions.values.flatMap((term) => term.kind === 'pattern' ? [{ from: term.pattern, to: [] }] : []),
        dropped: decisions.flatMap(({ dropped }) => dropped),
        wholeStatement: true,
    };
}
/** The indexes of the items that a plan touches. */
function touched({ decisions }) {
    return decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
}
/** Whether carrying out only `items` would leave the list empty; blocks may all go, since others may stay beside them. */
function empties({ list, decisions }, items) {
    if (list.kind === 'blocks')
        return false;
    return items.filter((index) => decisions[index]?.kind === 'remove').length === nodesOf(list).length;
}
/** The edits that carry out `items` of the plan, the others kept as they are. */
function editsOf(text, plan, items) {
    const { list, decisions } = plan;
    if (items.length === 0)
        return [];
    if (list.kind === 'blocks') {
        return (0,_syntax_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removeBlocks */ .Z)(text, list.blocks.map(({ range }) => range), items, (item) => decisions[item]?.kind === 'remove');
    }
    return plan.policy.language.editList(text, list, decisions, items);
}
function decisionsFor({ decisions }, items) {
    const chosen = new Set(items);
    return decisions.map((decision, index) => (chosen.has(index) ? decision : { kind: 'keep' }));
}
/**
 * The canonical texts that stand for edited nodes once `items` are carried out;
 * `undefined` for a node that is gone. Made from the plan, not from the edits.
 */
function intended(source, plan, items) {
    const { list } = plan;
    const decisions = decisionsFor(plan, items);
    if (plan.of === 'statements' || list.kind === 'blocks') {
        return new Map(nodesOf(list).flatMap((item, index) => (decisions[index]?.kind === 'remove' ? [[item, undefined]] : [])));
    }
    const values = nodesOf(list).flatMap((node, index) => {
        const decision = decisions[index] ?? { kind: 'keep' };
        if (decision.kind === 'keep')
            return [(0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(node, source)];
        return decision.kind === 'remove' ? [] : decision.by.map((each) => JSON.stringify(each));
    });
    const single = list.kind === 'string' && values.length === 1;
    return new Map([[list, single ? (values[0] ?? '') : `[${values.join(',')}]`]]);
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fitQuota)
/* harmony export */ });
/* harmony import */ var _policy_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7643);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2048);
/**
 * Keeps a refined policy within IAM's size quota.
 *
 * Replacing a wildcard makes a policy longer: `ec2:*` minus 14 actions is 306
 * patterns and 7,861 characters. Where the result would be too long, the
 * wildcards that grow most stay as they are, until the rest fits.
 */


/** `changes` as far as the policy with them keeps to the quota. */
function fitQuota(policy, source, changes) {
    const before = (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(policy.node, source).length;
    const quota = (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_1__/* .quotaFor */ .S)(before);
    const size = before +
        sum(changes.flatMap(({ statement, decisions }) => decisions.map((each, index) => growth(statement.actions.values[index], each))));
    let excess = size - quota;
    if (excess <= 0)
        return { changes, withheld: [], size, quota };
    const largest = changes
        .flatMap((change) => change.decisions.map((decision, index) => ({
        decision,
        by: growth(change.statement.actions.values[index], decision),
    })))
        .sort((a, b) => b.by - a.by);
    const stays = new Set();
    for (const { decision, by } of largest) {
        if (excess <= 0)
            break;
        stays.add(decision);
        excess -= by;
    }
    return {
        changes: changes.flatMap((change) => only(change, (each) => !stays.has(each))),
        withheld: changes.flatMap((change) => only(change, (each) => stays.has(each))),
        size,
        quota,
    };
}
/** The change with just the decisions that `chosen` accepts, the others kept; nothing where none is left. */
function only(change, chosen) {
    const decisions = change.decisions.map((each) => chosen(each) ? each : { item: { kind: 'keep' }, dropped: [] });
    return decisions.every(({ item }) => item.kind === 'keep') ? [] : [{ ...change, decisions }];
}
function growth(term, { item }) {
    const was = term?.kind === 'pattern' ? term.pattern.length + 3 : 0;
    if (item.kind === 'keep')
        return 0;
    return item.kind === 'remove' ? -was : sum(item.by.map((each) => each.length + 3)) - was;
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ flawIn)
/* harmony export */ });
/* harmony import */ var _refine_violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6011);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(633);
/* harmony import */ var _syntax_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2048);
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9250);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6526);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9868);






/**
 * What is wrong with `edited` as the file after `shares` were carried out;
 * `undefined` when it is as intended. `all` says that the shares are everything
 * there is to do, so that nothing reported may be left.
 */
function flawIn(before, edited, shares, all) {
    const { file, context, discoveries } = before;
    const after = (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_1__/* .discoverIn */ .R8)(file.path, context.map((each) => (each.path === file.path ? { path: file.path, text: edited } : each)));
    if (discoveries.length !== after.length) {
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `read again, the file holds ${after.length} policies instead of ${discoveries.length}`;
    }
    for (const [index, old] of discoveries.entries()) {
        const now = after[index];
        if (now === undefined || addressOf(now) !== addressOf(old))
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('read again, the file holds other policies');
        if (old.kind === 'skipped' && now.kind === 'skipped')
            continue;
        if (old.kind === 'skipped' || now.kind === 'skipped')
            return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)('read again, a policy is no longer readable');
        const flaw = flawInPolicy(before, edited, old.policy, now.policy, shares, all);
        if (flaw !== undefined)
            return flaw;
    }
    return undefined;
}
function addressOf(discovery) {
    return discovery.kind === 'policy' ? discovery.policy.at.name : discovery.at.name;
}
function flawInPolicy(before, edited, old, now, shares, all) {
    const { file, judged, catalogue } = before;
    const own = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(shares.filter(({ plan }) => plan.policy === old), ({ plan }) => plan);
    const instead = new Map([...own].flatMap(([plan, all]) => [
        ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .intended */ .uV)(file.text, plan, all.flatMap(({ items }) => items)),
    ]));
    if ((0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(now.node, edited) !== (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(old.node, file.text, instead) ||
        !sameLists(old, now, file.text, edited, instead)) {
        return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `read again, ${old.at.name} is not the intended policy`;
    }
    const ground = judged.find(({ policy }) => policy === old);
    if (ground === undefined)
        return undefined;
    const [wasThere, isThere] = all ? [old, now] : touchedBy(old, now, own.keys());
    const found = (0,_refine_violations_js__WEBPACK_IMPORTED_MODULE_0__/* .violations */ .x)(wasThere, isThere, ground.unused, catalogue, ground.base).find(({ kind }) => all || kind !== 'still-grants');
    return found === undefined
        ? undefined
        : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU) `the proof failed for ${old.at.name}: it ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(phrase[found.kind])} ${found.what}`;
}
/**
 * Just the statements that the plans touch, of both versions: the others were
 * compared word for word, and judging them again for every suggestion would cost
 * the square of their number.
 */
function touchedBy(old, now, plans) {
    const shapes = new Set([...plans].flatMap(({ parts }) => parts.flatMap((part) => (part === undefined ? [] : [part.statement.skeleton]))));
    const only = (policy) => ({
        ...policy,
        statements: policy.statements.filter(({ skeleton }) => shapes.has(skeleton)),
    });
    return [only(old), only(now)];
}
/** Whether each statement that is left lists the intended actions, also where the list stands outside the document. */
function sameLists(old, now, before, after, instead) {
    const isGone = (node) => instead.has(node) && instead.get(node) === undefined;
    const wanted = old.statements
        .filter(({ node }) => !isGone(node))
        .map(({ actions }) => (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(actions.node, before, instead));
    const found = now.statements.map(({ actions }) => (0,_syntax_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(actions.node, after));
    return wanted.length === found.length && wanted.every((each, index) => each === found[index]);
}
const phrase = { adds: 'would add', loses: 'would lose', 'still-grants': 'still grants', changed: 'would change' };


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ unusedPrincipal),
/* harmony export */   Ls: () => (/* binding */ aboutCredential),
/* harmony export */   St: () => (/* binding */ reasonToIgnore),
/* harmony export */   TG: () => (/* binding */ again),
/* harmony export */   V5: () => (/* binding */ constantField),
/* harmony export */   h0: () => (/* binding */ getFindingCommand),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(828);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1784);
/**
 * What the replies of Access Analyzer share: whom a finding is about, and whether it counts.
 */





/** The command that gives the names of unused actions. */
const getFindingCommand = 'aws accessanalyzer get-finding-v2 --analyzer-arn … --id …';
/** What to do about a finding that cannot be read. */
const again = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `export it again with ${getFindingCommand}`;
const statuses = new Map([
    ['ARCHIVED', 'archived'],
    ['RESOLVED', 'resolved'],
]);
/** What a finding of either command gives that rightly does not count for permissions. */
function reasonToIgnore(finding, id) {
    const status = constantField(finding, 'status');
    if (status !== undefined && status.toUpperCase() !== 'ACTIVE')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .Jn)(statuses.get(status.toUpperCase()) ?? 'other-status', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `finding ${id} is ${status}`);
    if ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .hasField */ .RY)(finding, 'error')) {
        const error = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(finding, 'error') ?? JSON.stringify(finding['error']);
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .Jn)('error', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `finding ${id} is in error: ${error}`);
    }
    const type = constantField(finding, 'findingType');
    if (type === undefined || type === 'UnusedPermission' || type === 'UnusedIAMRole')
        return undefined;
    return aboutCredential(id, type, finding) ?? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .Jn)('other-type', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `finding ${id} is of type ${type}`);
}
/** The field as text; the SDK for .NET wraps constants as `{"Value": …}`. What is neither stays visible as JSON. */
function constantField(fields, key) {
    const value = fields[key];
    if ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value))
        return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'value') ?? JSON.stringify(value);
    return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(fields, key) ?? ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .hasField */ .RY)(fields, key) ? JSON.stringify(value) : undefined);
}
/** The finding that a role or user was never used at all. */
function unusedPrincipal(origin, lastUsed) {
    return { ..._format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6, findings: [{ kind: 'unused-principal', ...origin, lastUsed }] };
}
/** Whom the finding is about and when, or the problem that it names nobody. */
function originOf(finding, id, path) {
    const resource = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(finding, 'resource');
    const arn = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_3__/* .arnOf */ .RY)(resource ?? '');
    if (arn === undefined) {
        const why = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `finding ${id} names no principal: expected an ARN in ${'resource'}, found ${resource ?? 'nothing'}`;
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(path, why, again);
    }
    return {
        id,
        path,
        subject: { kind: 'principal', arn },
        analyzedAt: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .timeField */ .kv)(finding, 'analyzedAt'),
        updatedAt: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .timeField */ .kv)(finding, 'updatedAt'),
    };
}
/** A finding about a credential of a user, by its type or the key of its details: it counts for no permission. */
function aboutCredential(id, type, finding) {
    const named = /^unusedIamUser(AccessKey|Password)/i.exec(type)?.[1]?.toLowerCase();
    if (named === undefined)
        return undefined;
    const kind = named === 'password' ? 'password' : 'access-key';
    const what = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(kind === 'password' ? 'the unused password' : 'an unused access key');
    const resource = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(finding, 'resource');
    const why = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `finding ${id} is about ${what} of ${resource ?? 'an unnamed user'}, which no policy grants`;
    const user = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_3__/* .arnOf */ .RY)(resource ?? '');
    const credentials = user === undefined ? [] : [{ kind, user, ...credentialDetails(finding, kind) }];
    return { ...(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .Jn)('credential', why), credentials };
}
function credentialDetails(finding, kind) {
    const key = kind === 'password' ? 'unusedIamUserPasswordDetails' : 'unusedIamUserAccessKeyDetails';
    const listed = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
    const [details] = listed.flatMap((each) => {
        // The SDK for Go writes the member of the union without its name.
        const inner = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(each) ? (each[key] ?? each['value']) : undefined;
        return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(inner) ? [inner] : [];
    });
    if (details === undefined)
        return { keyId: undefined, lastUsed: undefined };
    return { keyId: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(details, 'accessKeyId'), lastUsed: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .timeField */ .kv)(details, 'lastAccessed') };
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ defaultWindow),
/* harmony export */   Jn: () => (/* binding */ passedOver),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   k0: () => (/* binding */ united),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/** 90 days before the export. */
const defaultWindow = { unusedAfterDays: 90, today: undefined };
/** Everything that several reads gave, in their order. */
function united(reads) {
    return {
        isUnnamed: reads.some(({ isUnnamed }) => isUnnamed),
        findings: reads.flatMap(({ findings }) => findings),
        recommendations: reads.flatMap(({ recommendations }) => recommendations),
        credentials: reads.flatMap(({ credentials }) => credentials),
        replies: reads.flatMap(({ replies }) => replies),
        ignored: reads.flatMap(({ ignored }) => ignored),
        problems: reads.flatMap(({ problems }) => problems),
    };
}
/** Reads that gave nothing at all. */
const nothing = {
    isUnnamed: false,
    findings: [],
    recommendations: [],
    credentials: [],
    replies: [],
    ignored: [],
    problems: [],
};
/** One problem and nothing else. */
function failed(path, why, help, kind = 'unreadable') {
    return { ...nothing, problems: [{ kind, path, why, help }] };
}
/** Something ignored and nothing else. */
function passedOver(kind, why) {
    return { ...nothing, ignored: [{ kind, why }] };
}


/***/ }),

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readFindings),
  i: () => (/* binding */ readFindingsIn)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
// EXTERNAL MODULE: ./text/message.js
var message = __webpack_require__(6526);
// EXTERNAL MODULE: ./findings/format.js
var findings_format = __webpack_require__(3681);
// EXTERNAL MODULE: ./text/fields.js
var text_fields = __webpack_require__(1784);
;// CONCATENATED MODULE: ./findings/unused-details.js
/**
 * One service's unused permissions: the part that `get-finding-v2` and the plain form share.
 *
 *   {"serviceNamespace": "s3", "lastAccessed": "…", "actions": [{"action": "GetBucketAcl", "lastAccessed": "…"}]}
 *
 * In the plain form the actions are strings. Names are bare or carry their
 * service. Without `actions` (or with null) the whole service is unused; an empty
 * list is undefined by AWS, so nothing is removed for it and a problem says so.
 * An entry cut out of a report of last accesses also names a service and has no
 * `actions`, though its service may be in use: it is refused.
 */



const ofLastAccesses = /^(?:serviceName|trackedActionsLastAccessed|(?:last|total)Authenticated.*)$/;
/** Reads one service's entry; what is not of its form becomes a problem and removes nothing. */
function readUnusedDetails(details, origin, help) {
    if (!(0,text_fields/* isFields */.Ce)(details))
        return (0,findings_format/* failed */.gz)(origin.path, (0,message/* words */.aL)('expected an object for each service'), help);
    const service = readServiceName(details);
    if (service === undefined) {
        return (0,findings_format/* failed */.gz)(origin.path, (0,message/* words */.aL)('expected the name of a service in `serviceNamespace`'), help);
    }
    if (Object.keys(details).some((key) => ofLastAccesses.test(key))) {
        const why = (0,message/* message */.iU) `the entry of ${service} is a part of a report of last accesses, which counts only as a whole`;
        return (0,findings_format/* failed */.gz)(origin.path, why, (0,message/* message */.iU) `commit the whole reply of ${'aws iam get-service-last-accessed-details'}`);
    }
    const listed = details['actions'];
    if (listed === undefined || listed === null) {
        return {
            ...findings_format/* nothing */.s6,
            findings: [{ kind: 'unused-service', ...origin, service, lastUsed: (0,text_fields/* timeField */.kv)(details, 'lastAccessed') }],
        };
    }
    if (!Array.isArray(listed))
        return (0,findings_format/* failed */.gz)(origin.path, (0,message/* message */.iU) `expected a list in ${'actions'} of ${service}`, help);
    if (listed.length === 0) {
        const why = (0,message/* message */.iU) `the list of unused actions of ${service} is empty, which AWS does not define; nothing is removed for it`;
        return (0,findings_format/* failed */.gz)(origin.path, why, help, 'empty-actions');
    }
    return readActions(listed, service, origin, help);
}
/** The service's prefix, in lower case. */
function readServiceName(details) {
    const service = (0,text_fields/* textField */.M8)(details, 'serviceNamespace')?.toLowerCase();
    return service !== undefined && /^[a-z0-9-]+$/.test(service) ? service : undefined;
}
/** The bare name of an action of `service`, in its own spelling; patterns and actions of other services are none. */
function readActionName(written, service) {
    if (typeof written !== 'string')
        return undefined;
    const colon = written.indexOf(':');
    if (colon >= 0 && written.slice(0, colon).toLowerCase() !== service)
        return undefined;
    const name = written.slice(colon + 1);
    return /^[A-Za-z0-9_-]+$/.test(name) ? name : undefined;
}
function readActions(listed, service, origin, help) {
    const read = listed.map((each) => readAction(each, service));
    const actions = read.filter((each) => each !== undefined);
    const finding = { kind: 'unused-actions', ...origin, service, actions };
    const findings = actions.length > 0 ? [finding] : [];
    if (actions.length === read.length)
        return { ...findings_format/* nothing */.s6, findings };
    const why = (0,message/* message */.iU) `${read.length - actions.length} entries under ${service} name no action of that service`;
    return { ...findings_format/* nothing */.s6, findings, problems: [{ kind: 'unreadable', path: origin.path, why, help }] };
}
function readAction(entry, service) {
    const fields = (0,text_fields/* isFields */.Ce)(entry) ? entry : {};
    const name = readActionName(typeof entry === 'string' ? entry : fields['action'], service);
    return name === undefined ? undefined : { name, lastUsed: (0,text_fields/* timeField */.kv)(fields, 'lastAccessed') };
}

// EXTERNAL MODULE: ./findings/analyzer-fields.js
var analyzer_fields = __webpack_require__(2816);
;// CONCATENATED MODULE: ./findings/access-analyzer.js






/** Replies of `get-finding-v2`. */
const getFinding = {
    name: 'get-finding-v2',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && Array.isArray(document['findingDetails']),
    read: (document, { path }) => ((0,text_fields/* isFields */.Ce)(document) ? readFinding(document, path) : findings_format/* nothing */.s6),
};
/** What is left of an envelope that is one page of several. */
const furtherPages = {
    name: 'further-pages',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && Object.keys(document).join() === 'nextToken',
    read: (_document, { path }) => (0,findings_format/* failed */.gz)(path, (0,message/* message */.iU) `the list is one page of several (it still holds ${'nextToken'}); only what it lists counts`, (0,message/* message */.iU) `follow ${'nextToken'}, or leave out ${'--no-paginate'}`, 'page'),
};
function readFinding(finding, path) {
    // Two findings without an id are not pages of one.
    const id = (0,text_fields/* textField */.M8)(finding, 'id') ?? `without an id (${JSON.stringify(finding).length} characters)`;
    const ignored = (0,analyzer_fields/* reasonToIgnore */.St)(finding, id);
    if (ignored !== undefined)
        return ignored;
    const origin = (0,analyzer_fields/* originOf */.yv)(finding, id, path);
    if ('findings' in origin)
        return origin;
    const details = Array.isArray(finding['findingDetails']) ? finding['findingDetails'] : [];
    const pages = typeof finding['nextToken'] === 'string' ? [morePages(origin)] : [];
    if (details.length === 0 && pages.length === 0) {
        return (0,findings_format/* failed */.gz)(path, (0,message/* message */.iU) `finding ${id} has no details, so it names nothing that is unused`, analyzer_fields/* again */.TG);
    }
    return (0,findings_format/* united */.k0)([...details.map((detail) => readDetail(detail, finding, origin)), ...pages]);
}
function readDetail(detail, finding, origin) {
    if (!(0,text_fields/* isFields */.Ce)(detail))
        return (0,findings_format/* failed */.gz)(origin.path, unknownDetail(origin, []), analyzer_fields/* again */.TG);
    // The SDK for .NET writes null for the other members of the union.
    const keys = Object.keys(detail).filter((key) => (0,text_fields/* hasField */.RY)(detail, key));
    if (keys.includes('unusedPermissionDetails')) {
        return readUnusedDetails(detail['unusedPermissionDetails'], origin, analyzer_fields/* again */.TG);
    }
    const role = detail['unusedIamRoleDetails'];
    if ((0,text_fields/* isFields */.Ce)(role))
        return (0,analyzer_fields/* unusedPrincipal */.JN)(origin, (0,text_fields/* timeField */.kv)(role, 'lastAccessed'));
    // The SDK for Go writes the member of the union without its name.
    const { value } = detail;
    if ((0,text_fields/* isFields */.Ce)(value) && 'serviceNamespace' in value)
        return readUnusedDetails(value, origin, analyzer_fields/* again */.TG);
    const other = keys.find((key) => /^(?:unusedIamUser|externalAccess|internalAccess)/.test(key));
    if (other === undefined)
        return (0,findings_format/* failed */.gz)(origin.path, unknownDetail(origin, keys), analyzer_fields/* again */.TG);
    return ((0,analyzer_fields/* aboutCredential */.Ls)(origin.id, other, finding) ?? (0,findings_format/* passedOver */.Jn)('other-type', (0,message/* message */.iU) `finding ${origin.id} gives ${other}`));
}
function unknownDetail(origin, keys) {
    return (0,message/* message */.iU) `finding ${origin.id} has details of an unknown kind (${(0,message/* quotedList */.p4)(keys)})`;
}
function morePages({ id, path }) {
    const why = (0,message/* message */.iU) `finding ${id} is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
    return (0,findings_format/* failed */.gz)(path, why, (0,message/* message */.iU) `follow ${'nextToken'}, or let the AWS CLI do it by leaving out ${'--no-paginate'}`, 'page');
}

;// CONCATENATED MODULE: ./findings/camel-keys.js

const knownKeys = `
  findings nextToken
  id findingId resource resourceType resourceOwnerAccount findingType status error analyzedAt createdAt updatedAt
  findingDetails unusedPermissionDetails unusedIamRoleDetails unusedIamUserAccessKeyDetails unusedIamUserPasswordDetails
  externalAccessDetails internalAccessDetails serviceNamespace lastAccessed actions action accessKeyId
  numberOfUnusedServices numberOfUnusedActions unused arn value
  jobStatus jobType jobCreationDate jobCompletionDate isTruncated marker servicesLastAccessed trackedActionsLastAccessed
  serviceName lastAuthenticated lastAuthenticatedTime lastAuthenticatedEntity lastAuthenticatedRegion
  totalAuthenticatedEntities actionName lastAccessedTime lastAccessedEntity lastAccessedRegion
  startedAt completedAt resourceArn recommendationType recommendedSteps recommendationSteps
  unusedPermissionsRecommendedStep unusedPermissions recommendedAction recommendedPolicy existingPolicy existingPolicyId
  policyUpdatedAt code message productFields schemaVersion`;
const camelOf = new Map(knownKeys
    .trim()
    .split(/\s+/)
    .map((key) => [folded(key), key]));
/** The same JSON value with every known key in camelCase. */
function camelKeys(value) {
    if (Array.isArray(value))
        return value.map(camelKeys);
    if (!(0,text_fields/* isFields */.Ce)(value))
        return value;
    const fields = new Map();
    for (const [key, inner] of Object.entries(value)) {
        const camel = camelOf.get(folded(key)) ?? key;
        if (key === camel || !fields.has(camel))
            fields.set(camel, camelKeys(inner));
    }
    return Object.fromEntries(fields);
}
function folded(key) {
    return key.replaceAll('_', '').toLowerCase();
}

// EXTERNAL MODULE: ./policy/names.js
var names = __webpack_require__(828);
;// CONCATENATED MODULE: ./findings/last-accessed.js
/**
 * Reports of `aws iam get-service-last-accessed-details` at the granularity ACTION_LEVEL.
 *
 * The report gives times, and a window tells what they mean: what was not used in
 * the last days before the report was made is unused. With 90 days and a report of
 * 2024-07-01:
 *
 *   {"ServiceNamespace": "sqs"}                                        sqs is unused
 *   {"ServiceNamespace": "s3", "LastAuthenticated": "2024-06-30…",
 *    "TrackedActionsLastAccessed": [
 *      {"ActionName": "GetBucketAcl"},                                 unused: never
 *      {"ActionName": "PutBucketAcl", "LastAccessedTime": "2023-…"},   unused: too long ago
 *      {"ActionName": "ListBucket", "LastAccessedTime": "2024-06-…"}   kept
 *    ]}                                                                kept: every action not listed
 *
 * The window ends when the report was made and not today, since an old report says
 * nothing of the days after it. What has a time that cannot be read is kept.
 *
 * The report names no principal. A wrapper `{"resource": "<arn>", "lastAccessed": {…}}`,
 * a field `resource` or `Arn` beside the report's own, or the file name
 * `<account>-<RoleName>.json` does; else it names nobody. Reports that are not
 * completed, or not at ACTION_LEVEL, are refused; so are those of groups and policies.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html
 */






const command = 'aws iam generate-service-last-accessed-details --arn … --granularity ACTION_LEVEL';
const reading = 'aws iam get-service-last-accessed-details --job-id …';
const again = (0,message/* message */.iU) `run ${command}, wait until the job is completed, and export it with ${reading}`;
/** Replies of `get-service-last-accessed-details`, alone or in a wrapper that names the principal. */
const lastAccessed = {
    name: 'get-service-last-accessed-details',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && (isReport(document) || reportsIn(document).length > 0),
    read: (document, context) => {
        if (!(0,text_fields/* isFields */.Ce)(document))
            return findings_format/* nothing */.s6;
        const subject = subjectOf(document, context.path);
        if (subject.kind === 'unknown') {
            const why = (0,message/* message */.iU) `a report of last accesses names ${subject.found}: expected the ARN of a role or user`;
            return (0,findings_format/* failed */.gz)(context.path, why, (0,message/* message */.iU) `name the principal in ${'resource'} beside ${'lastAccessed'}`);
        }
        const reports = isReport(document) ? [document] : reportsIn(document);
        const read = (0,findings_format/* united */.k0)(reports.map((report) => readReport(report, subject, context)));
        return { ...read, isUnnamed: subject.kind === 'unnamed' };
    },
};
function isReport(document) {
    return (0,text_fields/* isFields */.Ce)(document) && ('servicesLastAccessed' in document || 'jobStatus' in document);
}
/** The reports in a wrapper: one, or its pages. */
function reportsIn(document) {
    const inner = document['lastAccessed'];
    return (Array.isArray(inner) ? inner : [inner]).filter(isReport);
}
/** Whom the report is about; a principal that is named badly is not nobody. */
function subjectOf(document, path) {
    const key = ['resource', 'arn'].find((each) => (0,text_fields/* hasField */.RY)(document, each));
    if (key !== undefined) {
        const found = (0,text_fields/* textField */.M8)(document, key) ?? JSON.stringify(document[key]);
        const arn = (0,names/* arnOf */.RY)(found);
        return arn !== undefined && /^arn:[^:]*:iam::\d{12}:(?:role|user)\//.test(arn)
            ? { kind: 'principal', arn }
            : { kind: 'unknown', found };
    }
    const [, account, role] = /(?:^|[/\\])(\d{12})-([\w+=,.@-]{1,64})\.[a-z]+$/i.exec(path) ?? [];
    const arn = account === undefined || role === undefined ? undefined : (0,names/* arnOf */.RY)(`arn:aws:iam::${account}:role/${role}`);
    return arn === undefined ? { kind: 'unnamed' } : { kind: 'principal', arn };
}
function readReport(report, subject, context) {
    const { path } = context;
    const refusal = reasonToRefuse(report);
    if (refusal !== undefined)
        return (0,findings_format/* failed */.gz)(path, refusal, again);
    const services = Array.isArray(report['servicesLastAccessed'])
        ? report['servicesLastAccessed']
        : [];
    const analyzedAt = (0,text_fields/* timeField */.kv)(report, 'jobCompletionDate') ?? (0,text_fields/* timeField */.kv)(report, 'jobCreationDate');
    const origin = { id: idOf(report, subject, path), path, subject, analyzedAt, updatedAt: undefined };
    const reads = services.map((service) => readService(service, origin, windowStart(analyzedAt, context)));
    if (analyzedAt === undefined) {
        const why = (0,message/* message */.iU) `the report gives no time in ${'JobCompletionDate'}, so only what was never used counts`;
        reads.push((0,findings_format/* failed */.gz)(path, why, again));
    }
    if (report['isTruncated'] === true || report['isTruncated'] === 'true') {
        const why = (0,message/* message */.iU) `the report is one page of several (${'IsTruncated'} is true); only what it lists counts`;
        reads.push((0,findings_format/* failed */.gz)(path, why, (0,message/* message */.iU) `read the other pages with ${'--marker'} and commit them too`, 'page'));
    }
    return (0,findings_format/* united */.k0)(reads);
}
function reasonToRefuse(report) {
    const status = (0,analyzer_fields/* constantField */.V5)(report, 'jobStatus');
    if (status?.toUpperCase() !== 'COMPLETED') {
        return (0,message/* message */.iU) `the job of a report of last accesses is not completed: its ${'JobStatus'} is ${status ?? 'absent'}`;
    }
    const type = (0,analyzer_fields/* constantField */.V5)(report, 'jobType');
    if (type?.toUpperCase() !== 'ACTION_LEVEL') {
        return (0,message/* message */.iU) `a report of last accesses names no actions: expected ${'ACTION_LEVEL'} in ${'JobType'}, found ${type ?? 'nothing'}`;
    }
    if (Array.isArray(report['servicesLastAccessed']))
        return undefined;
    return (0,message/* message */.iU) `a report of last accesses has no list in ${'ServicesLastAccessed'}`;
}
/** Pages of one job share it; reports of different jobs do not, so that only what all of them leave unused counts. */
function idOf(report, subject, path) {
    const whose = subject.kind === 'principal' ? subject.arn : path;
    const job = (0,text_fields/* timeField */.kv)(report, 'jobCreationDate') ?? (0,text_fields/* timeField */.kv)(report, 'jobCompletionDate');
    return `${whose}#last-accessed#${job ?? `${JSON.stringify(report).length} characters`}`;
}
/** The first instant that counts as used, in milliseconds; `undefined` where nobody can tell. */
function windowStart(analyzedAt, { unusedAfterDays, today }) {
    const made = analyzedAt === undefined ? undefined : instantOf(analyzedAt);
    if (made === undefined)
        return undefined;
    const end = today === undefined ? made : Math.min(made, instantOf(today) ?? made);
    return end - unusedAfterDays * 24 * 60 * 60 * 1000;
}
/** A time without a zone is in UTC, as AWS means it, and not in the zone of this machine. */
function instantOf(time) {
    const zoned = !time.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? time : `${time}Z`;
    const instant = Date.parse(zoned);
    return Number.isNaN(instant) ? undefined : instant;
}
function useOf(fields, key, start) {
    if (!(0,text_fields/* hasField */.RY)(fields, key))
        return { kind: 'unused', lastUsed: undefined };
    const lastUsed = (0,text_fields/* timeField */.kv)(fields, key);
    const instant = lastUsed === undefined ? undefined : instantOf(lastUsed);
    if (instant === undefined)
        return { kind: 'unclear' };
    return start !== undefined && instant < start ? { kind: 'unused', lastUsed } : { kind: 'used' };
}
function readService(entry, origin, start) {
    const service = (0,text_fields/* isFields */.Ce)(entry) ? readServiceName(entry) : undefined;
    if (!(0,text_fields/* isFields */.Ce)(entry) || service === undefined) {
        return (0,findings_format/* failed */.gz)(origin.path, (0,message/* words */.aL)('expected the name of a service in `ServiceNamespace`'), again);
    }
    const tracked = entry['trackedActionsLastAccessed'] ?? [];
    if (!Array.isArray(tracked)) {
        return (0,findings_format/* failed */.gz)(origin.path, (0,message/* message */.iU) `expected a list in ${'TrackedActionsLastAccessed'} of ${service}`, again);
    }
    const actions = tracked.map((action) => readTracked(action, service, start));
    const use = useOf(entry, 'lastAuthenticated', start);
    const broken = actions.filter(({ kind }) => kind === 'unclear').length + (use.kind === 'unclear' ? 1 : 0);
    const problems = broken === 0 ? findings_format/* nothing */.s6 : (0,findings_format/* failed */.gz)(origin.path, (0,message/* message */.iU) `${broken} entries under ${service} cannot be read`, again);
    // An action in use speaks against a service that is not.
    if (use.kind === 'unused' && actions.every(({ kind }) => kind === 'unused')) {
        return { ...findings_format/* nothing */.s6, findings: [{ kind: 'unused-service', ...origin, service, lastUsed: use.lastUsed }] };
    }
    const unused = actions.flatMap((action) => action.kind === 'unused' ? [{ name: action.name, lastUsed: action.lastUsed }] : []);
    if (unused.length === 0)
        return problems;
    return { ...problems, findings: [{ kind: 'unused-actions', ...origin, service, actions: unused }] };
}
function readTracked(entry, service, start) {
    const name = (0,text_fields/* isFields */.Ce)(entry) ? readActionName(entry['actionName'], service) : undefined;
    if (!(0,text_fields/* isFields */.Ce)(entry) || name === undefined)
        return { kind: 'unclear' };
    const use = useOf(entry, 'lastAccessedTime', start);
    return use.kind === 'unused' ? { ...use, name } : use;
}

;// CONCATENATED MODULE: ./findings/list-findings.js
/**
 * Entries of `aws accessanalyzer list-findings-v2`, and the details of events without their envelope.
 *
 * They carry no action names. An ACTIVE entry of type UnusedIAMRole gives an
 * unused principal; keys and passwords are ignored, and told; one of type
 * UnusedPermission, or of no type, is refused with the command that gives the names.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListFindingsV2.html
 */




/** Entries of `list-findings-v2`. */
const listFindings = {
    name: 'list-findings-v2',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && isEntry(document),
    read: (document, { path }) => ((0,text_fields/* isFields */.Ce)(document) ? readEntry(document, path) : findings_format/* nothing */.s6),
};
function isEntry(document) {
    const typed = ['findingType', 'resourceType', 'numberOfUnusedServices'].some((key) => key in document);
    return list_findings_idOf(document) !== undefined && typed && !(0,text_fields/* hasField */.RY)(document, 'findingDetails');
}
function list_findings_idOf(document) {
    return (0,text_fields/* textField */.M8)(document, 'id') ?? (0,text_fields/* textField */.M8)(document, 'findingId');
}
function readEntry(entry, path) {
    const id = list_findings_idOf(entry) ?? 'without an id';
    const ignored = (0,analyzer_fields/* reasonToIgnore */.St)(entry, id);
    if (ignored !== undefined)
        return ignored;
    if ((0,analyzer_fields/* constantField */.V5)(entry, 'findingType') !== 'UnusedIAMRole') {
        const why = (0,message/* message */.iU) `finding ${id} carries no action names: it is a reply of ${'list-findings-v2'} or an event`;
        return (0,findings_format/* failed */.gz)(path, why, (0,message/* message */.iU) `run ${analyzer_fields/* getFindingCommand */.h0} for each id, and commit those replies instead`, 'no-names');
    }
    const origin = (0,analyzer_fields/* originOf */.yv)(entry, id, path);
    return 'findings' in origin ? origin : (0,analyzer_fields/* unusedPrincipal */.JN)(origin, undefined);
}

;// CONCATENATED MODULE: ./findings/plain.js
/**
 * The plain form: unused actions per service, without the analyzer's envelope.
 *
 *   [{"serviceNamespace": "lambda", "actions": ["UpdateFunctionCode"]}]                  names no principal
 *   {"resource": "arn:aws:iam::123456789012:role/MyRole", "unused": [ … as above … ]}    names one
 *
 * Actions may also be the objects of `get-finding-v2`. There is no status and no
 * date, so all that is listed counts.
 */





const help = (0,message/* words */.aL)('write it as [{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]');
/** Plain lists of services and actions, with or without a principal. */
const plainForm = {
    name: 'plain',
    accepts: (document) => ((0,text_fields/* isFields */.Ce)(document) ? plain_isEntry(document) || isWrapper(document) : false),
    read: (document, { path }) => {
        if (!(0,text_fields/* isFields */.Ce)(document))
            return findings_format/* nothing */.s6;
        if (!isWrapper(document))
            return { ...readEntries([document], path, { kind: 'unnamed' }), isUnnamed: true };
        const arn = (0,names/* arnOf */.RY)((0,text_fields/* textField */.M8)(document, 'resource') ?? '');
        if (arn === undefined) {
            const why = (0,message/* message */.iU) `expected the ARN of a principal in ${'resource'}`;
            return (0,findings_format/* failed */.gz)(path, why, help);
        }
        const { unused } = document;
        return readEntries(Array.isArray(unused) ? unused : [unused], path, { kind: 'principal', arn });
    },
};
function plain_isEntry(document) {
    return (0,text_fields/* isFields */.Ce)(document) && 'serviceNamespace' in document;
}
function isWrapper(document) {
    return (0,text_fields/* isFields */.Ce)(document) && 'unused' in document;
}
/** All lists of one file that speak of the same subject are one finding, so they share an id. */
function readEntries(entries, path, subject) {
    const id = subject.kind === 'principal' ? `${path}#${subject.arn}` : path;
    const origin = { id, path, subject, analyzedAt: undefined, updatedAt: undefined };
    return (0,findings_format/* united */.k0)(entries.map((entry) => readUnusedDetails(entry, origin, help)));
}

// EXTERNAL MODULE: ./findings/recommendation.js
var recommendation = __webpack_require__(4181);
;// CONCATENATED MODULE: ./findings/unsupported.js
/**
 * Exports that speak of unused access and name no action: refused, each with the command that does.
 *
 *   EventBridge events       {"detail-type": "Unused Access Finding for IAM entities", "detail": {"findingId": …}}
 *   Security Hub, in ASFF    {"SchemaVersion": "2018-10-08", "ProductFields": {…}}
 *   Security Hub, in OCSF    {"class_uid": …, "finding_info": {…}}
 *
 * All they hold is counts; reading them as "nothing unused" would be wrong.
 */




const instead = (0,message/* message */.iU) `run ${analyzer_fields/* getFindingCommand */.h0} for each active finding, and commit those replies instead`;
/** Events of EventBridge, which carry counts and no names. */
const unsupported_event = {
    name: 'eventbridge-event',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && 'detail-type' in document,
    read: (document, { path }) => {
        if (!(0,text_fields/* isFields */.Ce)(document))
            return findings_format/* nothing */.s6;
        const type = (0,text_fields/* textField */.M8)(document, 'detail-type') ?? 'without a type';
        const why = (0,message/* message */.iU) `it is an EventBridge event (${type}), which carries counts and no action names`;
        return (0,findings_format/* failed */.gz)(path, why, commandFor(document['detail']), 'no-names');
    },
};
/** Security Hub's findings in ASFF, which carry no names. */
const asff = {
    name: 'asff',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && ('productFields' in document || 'schemaVersion' in document),
    read: (_document, { path }) => (0,findings_format/* failed */.gz)(path, (0,message/* words */.aL)('it is a Security Hub finding (ASFF), which carries counts and no action names'), instead, 'no-names'),
};
/** Security Hub's findings in OCSF, which carry no names. */
const ocsf = {
    name: 'ocsf',
    accepts: (document) => (0,text_fields/* isFields */.Ce)(document) && 'class_uid' in document && 'finding_info' in document,
    read: (_document, { path }) => (0,findings_format/* failed */.gz)(path, (0,message/* words */.aL)('it is a Security Hub finding (OCSF), which carries no action names'), instead, 'no-names'),
};
/** The command with the id of the event's finding, where it tells one. */
function commandFor(detail) {
    const id = (0,text_fields/* isFields */.Ce)(detail) ? ((0,text_fields/* textField */.M8)(detail, 'findingId') ?? (0,text_fields/* textField */.M8)(detail, 'id')) : undefined;
    if (id === undefined || !/^[\w-]+$/.test(id))
        return instead;
    const command = `aws accessanalyzer get-finding-v2 --analyzer-arn … --id ${id}`;
    return (0,message/* message */.iU) `run ${command}, and commit that reply instead`;
}

;// CONCATENATED MODULE: ./findings/index.js
/**
 * A file of findings, read by the first format that accepts each document in it.
 *
 * A file holds one JSON value, or one a line (NDJSON). Lists and the envelope
 * `{"findings": […]}` are opened; what is inside is told apart by its content, in
 * whichever spelling of the keys an SDK wrote it.
 */











const formats = [
    unsupported_event,
    asff,
    ocsf,
    recommendation/* recommendation */.c,
    lastAccessed,
    getFinding,
    plainForm,
    listFindings,
    furtherPages,
];
/** No export nests deeper than a dozen levels; without a limit, a hostile file could exhaust the stack. */
const mostLevels = 64;
/** All findings of one file; a file that cannot be read gives one problem and no finding. */
function readFindings({ path, text }, window = findings_format/* defaultWindow */.I_) {
    const context = { ...window, path };
    const values = jsonValues(text);
    if (values.kind === 'unreadable')
        return { ...findings_format/* nothing */.s6, problems: [unreadable(path, values.why)] };
    if (values.documents.length === 0 && !values.isEmpty)
        return { ...findings_format/* nothing */.s6, problems: [unreadable(path, (0,message/* words */.aL)('it is empty'))] };
    if (values.isEmptyList)
        return { ...findings_format/* nothing */.s6, isUnnamed: true };
    return (0,findings_format/* united */.k0)(values.documents.map((document) => readDocument(document, context)));
}
/** The same for a JSON value that is no file of its own; `path` names where it came from. */
function readFindingsIn(value, path, window = findings_format/* defaultWindow */.I_) {
    if (isTooDeep(value))
        return { ...findings_format/* nothing */.s6, problems: [unreadable(path, tooDeep)] };
    return (0,findings_format/* united */.k0)(opened(camelKeys(value)).map((document) => readDocument(document, { ...window, path })));
}
function jsonValues(text) {
    const plain = text.replace(/^\uFEFF/, '').trim();
    if (plain === '')
        return { kind: 'read', documents: [], isEmptyList: false, isEmpty: false };
    try {
        const document = JSON.parse(plain);
        if (isTooDeep(document))
            return { kind: 'unreadable', why: tooDeep };
        const documents = opened(camelKeys(document));
        // An envelope without findings names no principal either, but says of whom it speaks: of an analyzer's.
        const isEmpty = documents.length === 0;
        return { kind: 'read', documents, isEmptyList: isEmpty && Array.isArray(document), isEmpty };
    }
    catch (whole) {
        return jsonLines(plain) ?? { kind: 'unreadable', why: (0,message/* message */.iU) `it is not JSON (${(0,errors/* reasonOf */.A3)(whole)})` };
    }
}
/** One JSON value a line; `undefined` where the first line is none, so that the file was never meant that way. */
function jsonLines(text) {
    const documents = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        try {
            const document = JSON.parse(line);
            if (isTooDeep(document))
                return { kind: 'unreadable', why: tooDeep };
            for (const each of opened(camelKeys(document)))
                documents.push(each);
        }
        catch (cause) {
            if (documents.length === 0)
                return undefined;
            return { kind: 'unreadable', why: (0,message/* message */.iU) `line ${index + 1} is not JSON (${(0,errors/* reasonOf */.A3)(cause)})` };
        }
    }
    return { kind: 'read', documents, isEmptyList: documents.length === 0, isEmpty: documents.length === 0 };
}
const tooDeep = (0,message/* message */.iU) `it nests deeper than ${mostLevels} levels`;
/** Level by level, so that the check itself needs no stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > mostLevels)
            return true;
        level = level.flatMap((each) => {
            if (Array.isArray(each))
                return each;
            return (0,text_fields/* isFields */.Ce)(each) ? Object.values(each) : [];
        });
    }
    return false;
}
/** The documents in a list or an envelope. */
function opened(document) {
    if (Array.isArray(document))
        return document.flatMap(opened);
    if ((0,text_fields/* isFields */.Ce)(document) && Array.isArray(document['findings'])) {
        const more = typeof document['nextToken'] === 'string' ? [{ nextToken: document['nextToken'] }] : [];
        return [...opened(document['findings']), ...more];
    }
    return [document];
}
function readDocument(document, context) {
    const format = formats.find((each) => each.accepts(document));
    if (format !== undefined)
        return withReplies(format.read(document, context));
    const keys = (0,text_fields/* isFields */.Ce)(document)
        ? Object.keys(document).slice(0, 5).join(', ')
        : document === undefined
            ? 'nothing'
            : JSON.stringify(document).slice(0, 40);
    return {
        ...findings_format/* nothing */.s6,
        problems: [
            unreadable(context.path, (0,message/* message */.iU) `expected findings, found ${keys === '' ? (0,message/* words */.aL)('an empty object') : keys}`),
        ],
    };
}
/** What was read, with the document itself for each principal that it names. */
function withReplies(read) {
    const named = read.findings.filter(({ subject }) => subject.kind === 'principal');
    const replies = new Map(named.map(({ id, updatedAt }) => [id, { id, updatedAt }]));
    return replies.size === 0 ? read : { ...read, replies: [...replies.values()] };
}
function unreadable(path, why) {
    const command = 'aws accessanalyzer get-finding-v2';
    return {
        kind: 'unreadable',
        path,
        why: (0,message/* message */.iU) `this is not an Access Analyzer export: ${why}`,
        help: (0,message/* message */.iU) `write it with ${command}${(0,message/* words */.aL)(' for each finding, or leave it out of the input ')}${'findings'}`,
    };
}


/***/ }),

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutFinding),
/* harmony export */   c: () => (/* binding */ recommendation)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(828);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6526);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1784);
/* harmony import */ var _analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2816);
/**
 * Recommended policies: `aws accessanalyzer get-finding-recommendation` and Security Hub's `GetRecommendedPolicyV2`.
 *
 * They name the policy a principal's unused permissions come from, and what AWS
 * would put in its place; they say nothing about single actions, so they give
 * recommendations and no findings. Replies that did not succeed are ignored, and told.
 *
 * A policy with some unused permissions has two steps, first CREATE_POLICY, then
 * DETACH_POLICY; a policy that is unused altogether has only the second. The steps
 * of one policy in one reply give one recommendation. A CREATE_POLICY that names
 * no policy belongs to the DETACH_POLICY after it.
 *
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetFindingRecommendation.html
 * and https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_GetRecommendedPolicyV2.html
 */





const again = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `export it again with ${'aws accessanalyzer get-finding-recommendation --analyzer-arn … --id …'}`;
/** Replies of `get-finding-recommendation`, and of Security Hub's `GetRecommendedPolicyV2`. */
const recommendation = {
    name: 'get-finding-recommendation',
    accepts: (document) => (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(document) &&
        ['recommendedSteps', 'recommendationSteps', 'recommendationType'].some((key) => key in document),
    read: (document, { path }) => ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(document) ? readReply(document, path) : _format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6),
};
/** What to do about principals of which only recommendations are known: those name no actions. */
function withoutFinding({ recommendations, findings }) {
    const known = new Set(findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : [])));
    const alone = recommendations.flatMap(({ principal }) => principal === undefined || known.has(principal) ? [] : [principal]);
    return [...new Set(alone)].map((principal) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `a recommendation about ${principal} names policies and no actions, and no finding is about it: run ${_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .getFindingCommand */ .h0}, and commit that reply too`);
}
function readReply(reply, path) {
    const resource = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(reply, 'resourceArn');
    const status = (0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .constantField */ .V5)(reply, 'status') ?? 'without a status';
    if (status.toUpperCase() !== 'SUCCEEDED')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOver */ .Jn)('recommendation', notSucceeded(reply, status));
    const steps = reply['recommendedSteps'] ?? reply['recommendationSteps'];
    if (!Array.isArray(steps)) {
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `expected a list in ${'recommendedSteps'} of the recommendation`, again);
    }
    const { policies, unread } = readSteps(steps);
    const principal = (0,_policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .arnOf */ .RY)(resource ?? '');
    const recommendations = [...policies].map(([policy, said]) => ({ principal, policy, ...said, path }));
    const problems = [
        ...(unread > 0
            ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(path, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `${unread} steps of a recommendation name no policy or no action`, again)]
            : []),
        ...((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .hasField */ .RY)(reply, 'nextToken') ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(path, morePages, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `follow ${'nextToken'}`, 'page')] : []),
    ];
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .united */ .k0)([{ ..._format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6, recommendations }, ...problems]);
}
const morePages = (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the recommendation is one page of several (it still holds ${'nextToken'}); only what it lists counts`;
function notSucceeded(reply, status) {
    const whose = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(reply, 'resourceArn') ?? 'an unnamed principal';
    const { error } = reply;
    const reason = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(error) ? ((0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(error, 'message') ?? (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(error, 'code')) : undefined;
    const because = reason === undefined ? (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('') : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) ` (${reason})`;
    return (0,_text_message_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU) `the recommendation for ${whose} is ${status}${because}`;
}
function readSteps(steps) {
    const policies = new Map();
    let unread = 0;
    let nameless;
    for (const step of steps.map(innerStep)) {
        const said = step === undefined ? undefined : saidBy(step);
        const policy = step === undefined ? undefined : (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(step, 'existingPolicyId');
        if (said === undefined || (policy === undefined && said.detach)) {
            unread += 1;
            continue;
        }
        if (policy === undefined) {
            if (nameless !== undefined)
                unread += 1;
            nameless = said;
            continue;
        }
        const before = policies.get(policy);
        policies.set(policy, together(before, said.detach ? together(nameless, said) : said));
        if (said.detach)
            nameless = undefined;
    }
    return { policies, unread: nameless === undefined ? unread : unread + 1 };
}
function innerStep(step) {
    if (!(0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(step))
        return undefined;
    const inner = step['unusedPermissionsRecommendedStep'] ?? step['unusedPermissions'] ?? step['value'];
    return (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(inner) ? inner : undefined;
}
function saidBy(step) {
    const existing = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(step, 'existingPolicy');
    const recommended = (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(step, 'recommendedPolicy');
    switch ((0,_analyzer_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .constantField */ .V5)(step, 'recommendedAction')) {
        case 'DETACH_POLICY':
            return { existing, recommended: undefined, detach: true };
        case 'CREATE_POLICY':
            return recommended === undefined ? undefined : { existing, recommended, detach: false };
        default:
            return undefined;
    }
}
function together(before, after) {
    if (before === undefined)
        return after;
    return {
        existing: after.existing ?? before.existing,
        recommended: after.recommended ?? before.recommended,
        detach: before.detach || after.detach,
    };
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isNeverTracked),
/* harmony export */   p: () => (/* binding */ neverTracked)
/* harmony export */ });
/**
 * Permissions that no usage data ever shows.
 *
 * They allow passing or using a resource inside another call and are no API
 * events themselves, so "unused" is never evidence against them, not even when
 * their whole service is reported unused. Source: IAM User Guide, "IAM action
 * last accessed information" (`iam:PassRole` is not tracked) and the service
 * authorization reference, actions marked "permission only".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
const byService = {
    iam: ['PassRole'],
    'codestar-connections': ['PassConnection', 'PassRepository', 'UseConnection'],
    codeconnections: ['PassConnection', 'PassRepository', 'UseConnection'],
    glue: ['PassConnection'],
    quicksight: ['PassDataSet', 'PassDataSource', 'PassTopic'],
    lambda: ['PassCapacityProvider', 'PassNetworkConnector'],
    'bedrock-agentcore': ['PassCapacityProvider'],
    cleanrooms: ['PassMembership'],
};
const services = new Map(Object.entries(byService));
const lowered = new Map([...services].map(([service, names]) => [service, new Set(names.map((name) => name.toLowerCase()))]));
const none = [];
/** The names of `service` (in lower case) that are never tracked. */
function neverTracked(service) {
    return services.get(service) ?? none;
}
/** Whether the action, both parts in lower case, is never tracked. */
function isNeverTracked(service, lowerName) {
    return lowered.get(service)?.has(lowerName) ?? false;
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ quotaFor)
/* harmony export */ });
/**
 * How large a policy document may be.
 *
 * White space does not count. A managed policy holds 6,144 characters; all the
 * inline policies of a role together 10,240. A document in a repository does not
 * say which of the two it becomes, so the smaller one counts unless the document
 * was larger already.
 * Source: IAM User Guide, "IAM and AWS STS quotas".
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const managed = 6144;
const inlineOfRole = 10240;
/** The quota that a document which now has `size` characters must keep to. */
function quotaFor(size) {
    return size <= managed ? managed : Math.max(inlineOfRole, size);
}


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchingNames),
/* harmony export */   U: () => (/* binding */ lowerNames)
/* harmony export */ });
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(378);
/**
 * What a pattern matches among the names of one service, indexed once and remembered.
 *
 * Policies repeat each other's wildcards, so the matches of a pattern are kept for
 * as long as the catalogue's own list lives, up to a bound.
 */

/** The names by their lower-case form. */
function lowerNames(names) {
    return indexOf(names).spellings;
}
/** The lower-case names that the name part of a pattern matches. */
function matchingNames(names, pattern) {
    const { spellings, matches } = indexOf(names);
    const known = matches.get(pattern);
    if (known !== undefined)
        return known;
    const test = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(pattern);
    const found = new Set([...spellings.keys()].filter(test));
    if (matches.size >= mostRemembered)
        matches.clear();
    matches.set(pattern, found);
    return found;
}
const mostRemembered = 2_000;
const indexes = new WeakMap();
function indexOf(names) {
    const known = indexes.get(names);
    if (known !== undefined)
        return known;
    const made = {
        spellings: new Map(names.map((name) => [name.toLowerCase(), name])),
        matches: new Map(),
    };
    indexes.set(names, made);
    return made;
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lowerWordsOf)
/* harmony export */ });
/* unused harmony export wordsOf */
/**
 * The words an action name is made of.
 *
 *   GetBucketCORS → Get Bucket CORS        DescribeDBClusters → Describe DB Clusters
 *   ListMFADevices → List MFA Devices      ListObjectsV2 → List Objects V2
 *
 * Joined again, the words give the name back. A prefix of words is a place where
 * a person would put a wildcard; a prefix of characters (`GetAcces*`) is not.
 */
const word = /[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z]*[0-9]*|[a-z]+[0-9]*|[0-9]+|[^A-Za-z0-9]+/g;
/** The words of a bare action name, in order. */
function wordsOf(name) {
    return name.match(word) ?? [];
}
/** The same in lower case, remembered: a run asks for the words of one action many times. */
function lowerWordsOf(name) {
    const known = remembered.get(name);
    if (known !== undefined)
        return known;
    const words = wordsOf(name).map((each) => each.toLowerCase());
    if (remembered.size >= mostRemembered)
        remembered.clear();
    remembered.set(name, words);
    return words;
}
const mostRemembered = 50_000;
const remembered = new Map();


/***/ }),

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ refine)
});

// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __webpack_require__(9085);
// EXTERNAL MODULE: ./policy/pattern.js
var policy_pattern = __webpack_require__(378);
;// CONCATENATED MODULE: ./policy/grants.js
/**
 * What a policy grants, as far as "was this there before?" needs to know.
 *
 * Usage findings speak of the permissions a principal had. A permission is an
 * action on resources under a condition: the same action on a further bucket, or
 * without its condition, is a new permission that nobody could have used yet.
 */

/** Whether an Allow statement of `policy` grants the action wherever `statement` does. */
function grantsAction(policy, statement, service, lowerName) {
    return covering(policy, statement).some((each) => actionIn(each.actions, service, lowerName));
}
/** Whether one pattern of `policy` grants all that `service:pattern` matches, wherever `statement` does. */
function grantsPattern(policy, statement, service, pattern) {
    return covering(policy, statement).some((each) => !each.actions.negated && patternIn(each.actions, service, pattern));
}
/** The statements of `policy` that grant wherever `statement` does; every action of a statement asks for the same ones. */
function covering(policy, statement) {
    const known = remembered.get(statement);
    if (known?.policy === policy)
        return known.statements;
    const statements = policy.statements.filter((each) => covers(each, statement));
    remembered.set(statement, { policy, statements });
    return statements;
}
const remembered = new WeakMap();
/** Whether `old` allows on all the resources, and under no further condition than, `statement` does. */
function covers(old, statement) {
    if (old.effect !== 'Allow' || old.hasPrincipal)
        return false;
    if (old.condition !== '' && old.condition !== statement.condition)
        return false;
    return coversResources(old.resources, statement.resources);
}
function coversResources(old, now) {
    if (old === undefined || now === undefined)
        return old === now;
    if (old.negated || now.negated)
        return old.negated === now.negated && old.text === now.text;
    if (old.text === now.text)
        return true;
    return now.values.every((term) => term.kind === 'pattern' &&
        old.values.some((each) => each.kind === 'pattern' && (0,policy_pattern/* globIncludes */.a7)(each.pattern, term.pattern)));
}
function actionIn(actions, service, lowerName) {
    const named = actions.values.some((term) => {
        if (term.kind === 'opaque')
            return false;
        const pattern = (0,policy_pattern/* parsePattern */.EY)(term.pattern);
        if (pattern.kind === 'everything')
            return true;
        return pattern.kind === 'service' && pattern.service === service && (0,policy_pattern/* matcher */.jN)(pattern.name)(lowerName);
    });
    return actions.negated ? !named && actions.values.every(({ kind }) => kind === 'pattern') : named;
}
function patternIn(actions, service, name) {
    return actions.values.some((term) => {
        if (term.kind === 'opaque')
            return false;
        const pattern = (0,policy_pattern/* parsePattern */.EY)(term.pattern);
        if (pattern.kind === 'everything')
            return true;
        return pattern.kind === 'service' && pattern.service === service && (0,policy_pattern/* includes */.mK)(pattern.name, name);
    });
}

// EXTERNAL MODULE: ./policy/names.js
var policy_names = __webpack_require__(828);
// EXTERNAL MODULE: ./refine/action-index.js
var action_index = __webpack_require__(7748);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
// EXTERNAL MODULE: ./refine/action-words.js
var action_words = __webpack_require__(1137);
;// CONCATENATED MODULE: ./refine/generalise.js
/**
 * The shortest patterns that grant the kept actions and no reported one.
 *
 * The kept actions form a trie over their words. Walking down from the root, the
 * first prefix that no reported action starts with becomes a wildcard:
 *
 *   kept GetObject, GetObjectAcl, GetObjectTagging, GetJobTagging · reported GetBucketAcl
 *   Get ── Object ── (end) Acl Tagging      → GetObject*       three actions below, none reported
 *       ├─ Job ───── Tagging                → GetJobTagging    a lone action is written in full
 *       └─ (Bucket)                           is why `Get*` would not do
 *
 * Words alone are not enough, since IAM compares characters: `DescribeVolumes*`
 * matches `DescribeVolumeStatus`' neighbours only by luck. So a wildcard must pass
 * two tests on strings: no reported name starts with its prefix, and everything
 * it matches was matched by the pattern as it was written. Without them a trie
 * over words re-granted reported actions in 4 % of trials with AWS's own policies.
 */



/**
 * Patterns (bare, sorted, none including another) that together match all of
 * `kept` and none of `reported`, and match nothing that `written` does not.
 * `reported` is in lower case; `kept` in the catalogue's spelling.
 */
function generalise(written, kept, reported) {
    const sorted = [...reported].sort();
    const found = [];
    const outer = written.toLowerCase();
    const mayEndIn = (prefix) => {
        const lower = prefix.toLowerCase();
        return !startsAny(sorted, lower) && (0,policy_pattern/* globIncludes */.a7)(outer, `${lower}*`);
    };
    collect({ names: kept, words: 0, length: 0 }, mayEndIn, found);
    return withoutIncluded(found);
}
function collect(node, mayEndIn, found) {
    const [sample = ''] = node.names;
    const prefix = sample.slice(0, node.length);
    if (node.names.length <= 1)
        found.push(...node.names);
    else if (mayEndIn(prefix))
        found.push(`${prefix}*`);
    else {
        const ends = node.names.find((name) => name.length === node.length);
        if (ends !== undefined)
            found.push(ends);
        for (const child of childrenOf(node))
            collect(child, mayEndIn, found);
    }
}
function childrenOf({ names, words, length }) {
    const longer = names.filter((name) => name.length > length);
    return [...(0,group/* grouped */.z)(longer, (name) => (0,action_words/* lowerWordsOf */.C)(name)[words] ?? '')].map(([word, below]) => ({
        names: below,
        words: words + 1,
        length: length + word.length,
    }));
}
/** Whether one of the sorted names starts with `prefix`. */
function startsAny(sorted, prefix) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low]?.startsWith(prefix) ?? false;
}
/** Sorted without regard to case, and without what another one includes. Each is a name, or a prefix with `*`. */
function withoutIncluded(patterns) {
    const kept = [];
    let cover;
    for (const [lower, pattern] of [...new Map(patterns.map((each) => [each.toLowerCase(), each]))].sort(byKey)) {
        if (cover !== undefined && lower.startsWith(cover))
            continue;
        if (lower.endsWith('*')) {
            cover = lower.slice(0, -1);
            // `ListX` sorts just before `ListX*`, everything else that `ListX*` includes sorts after it.
            if (kept.at(-1)?.toLowerCase() === cover)
                kept.pop();
        }
        kept.push(pattern);
    }
    return kept;
}
function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./refine/refine.js
/**
 * A policy and what its principals leave unused → the changes that take exactly that away.
 *
 * Each `Action` string is decided on its own: kept as written, removed, or
 * replaced by the patterns of `generalise`. Subtracts what is reported and
 * nothing else: "not reported" is not "used", since half of all actions are
 * never tracked. Left alone, with a note: Deny, `NotAction`, `*`, statements with
 * a principal, whatever the file does not determine, actions that AWS never
 * tracks, and permissions the base version of the policy did not grant.
 */






/** What to change in `policy`; nothing where nothing reported is granted. */
function refine(policy, unused, catalogue, base = { kind: 'same' }) {
    const notes = [];
    const changes = policy.statements.flatMap((statement) => {
        if (statement.effect !== 'Allow' || statement.hasPrincipal)
            return [];
        const scope = { statement, unused, catalogue, base, notes };
        if (statement.actions.negated) {
            noteWide('not-action', scope);
            return [];
        }
        const decisions = withoutRepeats(statement, statement.actions.values.map((term) => decide(term, scope)));
        return decisions.every(({ item }) => item.kind === 'keep') ? [] : [{ statement, decisions }];
    });
    return { changes, notes };
}
const keep = { item: { kind: 'keep' }, dropped: [] };
function decide(term, scope) {
    if (term.kind === 'opaque')
        return kept('opaque', [], scope);
    const pattern = (0,policy_pattern/* parsePattern */.EY)(term.pattern);
    if (pattern.kind === 'malformed')
        return kept('malformed', [term.pattern], scope);
    if (pattern.kind === 'everything')
        return noteWide('everything', scope);
    const reported = scope.unused.get(pattern.service);
    if (reported === undefined)
        return keep;
    const written = {
        spelling: term.pattern.slice(0, pattern.service.length),
        service: pattern.service,
        name: pattern.name,
    };
    return pattern.wild ? decideWildcard(written, reported, scope) : decideLiteral(written, reported, scope);
}
function decideLiteral({ service, name }, reported, scope) {
    const lower = name.toLowerCase();
    if (!reported.whole && !reported.actions.has(lower))
        return keep;
    const dropped = [(0,policy_names/* actionName */.aM)(service, name)];
    if ((0,never_tracked/* isNeverTracked */.$)(service, lower))
        return kept('never-tracked', dropped, scope);
    if (!wasHeld(service, lower, scope))
        return kept('new-permission', dropped, scope);
    return { item: { kind: 'remove' }, dropped };
}
function decideWildcard(written, reported, scope) {
    const { service, name, spelling } = written;
    const known = (0,action_index/* matchingNames */.M)(scope.catalogue.actionsOf(service), name);
    const unused = unusedNames(written, reported, known, scope);
    const gone = unused.filter((each) => wasHeld(service, each, scope));
    if (unused.length > gone.length)
        noteNew(service, unused, gone, reported, scope);
    if (reported.whole && wasHeldWhole(written, scope))
        return dropWhole(written, reported, gone, scope);
    if (reported.whole && known.size === 0)
        return kept('new-permission', [`${spelling}:${name}`], scope);
    if (gone.length === 0)
        return keep;
    if (known.size === 0)
        return kept('unknown-pattern', [`${spelling}:${name}`], scope);
    const unknown = gone.filter((each) => !known.has(each));
    if (unknown.length > 0)
        kept('unknown-action', spelled(service, unknown, reported, scope), scope);
    const by = generalise(name, namesLeft(service, known, gone, scope), gone).map((each) => `${spelling}:${each}`);
    const dropped = spelled(service, gone, reported, scope);
    return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
}
/** The whole service is unused, so the string goes, but for what AWS never tracks. */
function dropWhole(written, reported, gone, scope) {
    const { service, spelling, name } = written;
    const matches = (0,policy_pattern/* matcher */.jN)(name);
    const by = (0,never_tracked/* neverTracked */.p)(service)
        .filter((each) => matches(each.toLowerCase()))
        .map((each) => `${spelling}:${each}`);
    const dropped = gone.length > 0 ? spelled(service, gone, reported, scope) : [(0,policy_names/* actionName */.aM)(service, name)];
    if (by.length === 0)
        return { item: { kind: 'remove' }, dropped };
    scope.notes.push({ kind: 'never-tracked', statement: scope.statement, names: by });
    return gone.length === 0 ? keep : { item: { kind: 'replace', by }, dropped };
}
/** What the pattern is known to match and keeps, in the catalogue's spelling. */
function namesLeft(service, known, gone, { catalogue }) {
    const spellings = (0,action_index/* lowerNames */.U)(catalogue.actionsOf(service));
    const lost = new Set(gone);
    return [...known].filter((lower) => !lost.has(lower)).map((lower) => spellings.get(lower) ?? lower);
}
/** The names, in lower case, that the pattern matches and that are reported unused and tracked. */
function unusedNames({ service, name }, reported, known, scope) {
    const matches = (0,policy_pattern/* matcher */.jN)(name);
    const matched = reported.whole ? [...known] : [...reported.actions.keys()].filter(matches);
    const tracked = matched.filter((each) => !(0,never_tracked/* isNeverTracked */.$)(service, each));
    if (tracked.length < matched.length && !reported.whole) {
        const untracked = matched.filter((each) => (0,never_tracked/* isNeverTracked */.$)(service, each));
        kept('never-tracked', spelled(service, untracked, reported, scope), scope);
    }
    return tracked;
}
function noteNew(service, unused, gone, reported, scope) {
    const old = new Set(gone);
    const fresh = unused.filter((each) => !old.has(each));
    kept('new-permission', spelled(service, fresh, reported, scope), scope);
}
function wasHeld(service, lowerName, { base, statement }) {
    if (base.kind === 'same')
        return true;
    return base.kind === 'policy' && grantsAction(base.policy, statement, service, lowerName);
}
function wasHeldWhole({ service, name }, { base, statement }) {
    if (base.kind === 'same')
        return true;
    return base.kind === 'policy' && grantsPattern(base.policy, statement, service, name);
}
/** Full names in the catalogue's spelling, or else in the finding's. */
function spelled(service, names, { actions }, { catalogue }) {
    const spellings = (0,action_index/* lowerNames */.U)(catalogue.actionsOf(service));
    return names.map((lower) => (0,policy_names/* actionName */.aM)(service, spellings.get(lower) ?? actions.get(lower)?.name ?? lower));
}
function kept(kind, names, { notes, statement }) {
    notes.push({ kind, statement, names });
    return keep;
}
/** `*` and `NotAction` are never edited; which reported services they still grant is told. */
function noteWide(kind, scope) {
    return scope.unused.size === 0 ? keep : kept(kind, [...scope.unused.keys()].sort(), scope);
}
/**
 * Drops an output that a value which stays, or an earlier output, already includes.
 * `*` is no neighbour to lean on: a person may narrow it tomorrow.
 */
function withoutRepeats(statement, decisions) {
    if (!decisions.some(({ item }) => item.kind === 'replace'))
        return decisions;
    const literals = new Set();
    const wildcards = [];
    const add = (pattern) => {
        if (/[*?]/.test(pattern))
            wildcards.push(pattern.toLowerCase());
        else
            literals.add(pattern.toLowerCase());
    };
    statement.actions.values.forEach((term, index) => {
        if (decisions[index]?.item.kind === 'keep' && isServicePattern(term))
            add(term.pattern);
    });
    const isNew = (output) => {
        const lower = output.toLowerCase();
        return !literals.has(lower) && !wildcards.some((each) => (0,policy_pattern/* globIncludes */.a7)(each, lower));
    };
    return decisions.map((decision) => {
        if (decision.item.kind !== 'replace')
            return decision;
        const by = decision.item.by.filter(isNew);
        by.forEach(add);
        return { ...decision, item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by } };
    });
}
function isServicePattern(term) {
    return term.kind === 'pattern' && (0,policy_pattern/* parsePattern */.EY)(term.pattern).kind === 'service';
}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   Sr: () => (/* binding */ unusedBy),
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _text_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);

/** What the findings report that describe one principal. Unused principals name no actions and do not count here. */
function unusedBy(findings) {
    const reports = findings.filter(({ kind }) => kind !== 'unused-principal');
    const byId = (0,_text_group_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(newestOf(reports), ({ id }) => id);
    return intersection([...byId.values()].map(union));
}
/** What all of several report; with none, nothing. */
function intersection(all) {
    const [first, ...rest] = all;
    return rest.reduce((left, right) => both(left, right), first ?? new Map());
}
/** When an action was last used, as far as the findings say. */
function lastUse(unused, service, lowerName) {
    const found = unused.get(service);
    return found?.whole === true ? found.lastUsed : found?.actions.get(lowerName)?.lastUsed;
}
/** Of one id exported several times, the newest version; a page without a date belongs to any. */
function newestOf(findings) {
    const newest = new Map();
    for (const { id, updatedAt = '' } of findings) {
        if (updatedAt > (newest.get(id) ?? ''))
            newest.set(id, updatedAt);
    }
    return findings.filter(({ id, updatedAt }) => updatedAt === undefined || updatedAt === newest.get(id));
}
function union(findings) {
    const services = new Map();
    for (const finding of findings) {
        if (finding.kind === 'unused-principal')
            continue;
        const before = services.get(finding.service);
        if (before?.whole === true)
            continue;
        if (finding.kind === 'unused-service') {
            services.set(finding.service, { whole: true, lastUsed: finding.lastUsed, actions: new Map() });
            continue;
        }
        const actions = new Map(before?.actions);
        for (const action of finding.actions)
            actions.set(action.name.toLowerCase(), action);
        services.set(finding.service, { whole: false, lastUsed: undefined, actions });
    }
    return services;
}
function both(left, right) {
    const services = new Map();
    for (const [service, a] of left) {
        const b = right.get(service);
        const shared = b === undefined ? undefined : bothIn(a, b);
        if (shared !== undefined)
            services.set(service, shared);
    }
    return services;
}
function bothIn(a, b) {
    if (a.whole && b.whole)
        return { ...a, lastUsed: later(a.lastUsed, b.lastUsed) };
    const [named, other] = a.whole ? [b, a] : [a, b];
    const actions = [...named.actions].flatMap(([key, action]) => {
        const twin = other.whole ? { lastUsed: other.lastUsed } : other.actions.get(key);
        return twin === undefined ? [] : [[key, { ...action, lastUsed: later(action.lastUsed, twin.lastUsed) }]];
    });
    return actions.length === 0 ? undefined : { whole: false, lastUsed: undefined, actions: new Map(actions) };
}
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a > b ? a : b;
}


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ violations)
});

// EXTERNAL MODULE: ./policy/never-tracked.js
var never_tracked = __webpack_require__(9085);
// EXTERNAL MODULE: ./text/group.js
var group = __webpack_require__(9250);
;// CONCATENATED MODULE: ./refine/oracle-match.js
/**
 * Matching for the oracle: globs taken apart at their stars, names indexed per service.
 *
 * Written apart from `policy/pattern.ts`, so that a mistake made there is found
 * by what is judged here. Linear in the length of text and glob, whatever the
 * glob: a hostile pattern costs no more than another one.
 */
/** Only the names that begin as the glob does are looked at; they stand together, since the list is sorted. */
function matchAll({ list }, pattern) {
    const start = /^[^*?]*/.exec(pattern)?.[0] ?? '';
    const test = globTest(pattern);
    const found = [];
    for (let index = firstFrom(list, start); list[index]?.startsWith(start) === true; index++) {
        if (test(list[index] ?? ''))
            found.push(index);
    }
    return found;
}
/** The index of the first name that is not below `start`. */
function firstFrom(list, start) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
const known = new WeakMap();
const tests = new Map();
const mostCached = 20_000;
/** The lower-case names of a service, indexed; made once for each list of the catalogue. */
function namesOf(actions) {
    const made = known.get(actions);
    if (made !== undefined)
        return made;
    const list = actions.map((name) => name.toLowerCase()).sort();
    const names = {
        list,
        indexes: new Map(list.map((name, index) => [name, index])),
        matches: new Map(),
    };
    known.set(actions, names);
    return names;
}
/** The indexes of the names that a pattern in lower case matches; remembered, since policies repeat each other. */
function matchesIn(names, pattern) {
    const exact = names.indexes.get(pattern);
    if (exact !== undefined)
        return [exact];
    if (!pattern.includes('*') && !pattern.includes('?'))
        return [];
    const cached = names.matches.get(pattern);
    if (cached !== undefined)
        return cached;
    const found = matchAll(names, pattern);
    if (names.matches.size >= mostCached)
        names.matches.clear();
    names.matches.set(pattern, found);
    return found;
}
/** A test for a glob, with regard to case: its pieces between the `*`, found one after the other, the outer ones at the ends. */
function globTest(glob) {
    const cached = tests.get(glob);
    if (cached !== undefined)
        return cached;
    const pieces = glob.split('*');
    const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
    const inner = pieces.slice(1, -1);
    const made = (text) => {
        if (pieces.length === 1)
            return text.length === glob.length && standsAt(text, glob, 0);
        let at = first.length;
        if (!standsAt(text, first, 0))
            return false;
        for (const piece of inner) {
            const found = findPiece(text, piece, at);
            if (found < 0)
                return false;
            at = found + piece.length;
        }
        const end = text.length - last.length;
        return end >= at && standsAt(text, last, end);
    };
    if (tests.size >= mostCached)
        tests.clear();
    tests.set(glob, made);
    return made;
}
function findPiece(text, piece, from) {
    if (!piece.includes('?'))
        return text.indexOf(piece, from);
    for (let at = from; at + piece.length <= text.length; at++)
        if (standsAt(text, piece, at))
            return at;
    return -1;
}
function standsAt(text, piece, at) {
    if (at + piece.length > text.length)
        return false;
    for (let index = 0; index < piece.length; index++) {
        if (piece[index] !== '?' && piece[index] !== text[at + index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./refine/violations.js



/** Everything wrong with `after`; empty for a correct refinement. */
function violations(before, after, unused, catalogue, base = { kind: 'same' }) {
    const old = (0,group/* grouped */.z)(before.statements, shapeOf);
    const now = (0,group/* grouped */.z)(after.statements, shapeOf);
    const strange = [...now.keys()]
        .filter((shape) => !old.has(shape))
        .map((what) => ({ kind: 'changed', what }));
    const compared = [...old].flatMap(([shape, statements]) => {
        const [first] = statements;
        const successors = now.get(shape) ?? [];
        if (first === undefined)
            return [];
        if (isFixed(first))
            return statements.length === successors.length ? [] : [{ kind: 'changed', what: shape }];
        return compare(first, termsOf(statements), termsOf(successors), { unused, catalogue, base });
    });
    return [...strange, ...compared];
}
function isFixed({ effect, hasPrincipal, actions }) {
    return effect !== 'Allow' || hasPrincipal || actions.negated;
}
/** What makes two statements the same one: everything if it may not change at all, else all but the actions. */
function shapeOf(statement) {
    return isFixed(statement) ? `${statement.skeleton} ${statement.actions.text}` : statement.skeleton;
}
function termsOf(statements) {
    return statements.flatMap(({ actions }) => actions.values.map((term) => (term.kind === 'pattern' ? term.pattern.toLowerCase() : '<opaque>')));
}
function compare(statement, before, after, world) {
    const [old, now] = [byService(before), byService(after)];
    const [oldOthers, nowOthers] = [old.others.sort().join(' '), now.others.sort().join(' ')];
    const odd = oldOthers === nowOthers ? [] : [{ kind: 'changed', what: `${oldOthers} became ${nowOthers}` }];
    const strange = [...now.actions.keys()].filter((service) => !old.actions.has(service));
    return [
        ...odd,
        ...strange.map((service) => ({ kind: 'adds', what: service })),
        ...[...old.actions].flatMap(([service, patterns]) => compareService(service, statement, patterns, now.actions.get(service) ?? [], world)),
    ];
}
function byService(terms) {
    const split = { actions: new Map(), others: [] };
    for (const term of terms) {
        const colon = isAction(term) ? term.indexOf(':') : -1;
        if (colon < 0)
            split.others.push(term);
        else {
            const service = term.slice(0, colon);
            const own = split.actions.get(service);
            if (own === undefined)
                split.actions.set(service, [term.slice(colon + 1)]);
            else
                own.push(term.slice(colon + 1));
        }
    }
    return split;
}
function compareService(service, statement, old, now, world) {
    const isSame = old.length === now.length && old.every((each, index) => each === now[index]);
    if (isSame && !world.unused.has(service))
        return [];
    const names = namesOf(world.catalogue.actionsOf(service));
    const reported = reportedIn(service, statement, world);
    const found = [];
    for (const [index, mark] of marksOf(names, old, now))
        found.push(...judge(service, names.list[index] ?? '', mark, reported));
    const blind = now.filter((each) => isWild(each) && old.includes(each) && matchesIn(names, each).length === 0);
    for (const name of unlisted(service, old, now, names, world)) {
        // A pattern of which the catalogue knows no action stays, whatever is reported.
        if (blind.some((each) => globTest(each)(name)))
            continue;
        const mark = (old.some((each) => globTest(each)(name)) ? 1 : 0) | (now.some((each) => globTest(each)(name)) ? 2 : 0);
        found.push(...judge(service, name, mark, reported));
    }
    const wide = now.filter((each) => isWild(each) && !old.includes(each) && !reachesNoFurther(each, old));
    for (const pattern of wide)
        found.push({ kind: 'adds', what: `${service}:${pattern}` });
    return [...found, ...wildcardsOfUnusedService(service, names, old, now, world)];
}
/** By the index of a name: 1 where it was granted before, 2 where it is now, 3 for both. */
function marksOf(names, old, now) {
    const marks = new Map();
    for (const pattern of old)
        for (const index of matchesIn(names, pattern))
            marks.set(index, 1);
    for (const pattern of now)
        for (const index of matchesIn(names, pattern))
            marks.set(index, (marks.get(index) ?? 0) | 2);
    return marks;
}
function judge(service, name, mark, reported) {
    if (mark === 0)
        return [];
    const what = `${service}:${name}`;
    if (mark === 2)
        return [{ kind: 'adds', what }];
    if (mark === 1)
        return reported(name) ? [] : [{ kind: 'loses', what }];
    return reported(name) ? [{ kind: 'still-grants', what }] : [];
}
/** Names that no catalogue lists: those reported, and those the policies spell out. */
function unlisted(service, old, now, names, { unused }) {
    const reported = unused.get(service)?.actions;
    const literal = [...old, ...now].filter((each) => !isWild(each) && !names.indexes.has(each));
    const listed = reported === undefined ? [] : unlistedIn(names, reported.keys());
    return literal.length === 0 ? listed : [...new Set([...listed, ...literal])];
}
function unlistedIn(names, reported) {
    const found = [];
    for (const name of reported)
        if (!names.indexes.has(name))
            found.push(name);
    return found;
}
/**
 * A service that is unused as a whole keeps no wildcard, since a wildcard grants
 * tomorrow's actions too; unless all it is known to match is never tracked.
 */
function wildcardsOfUnusedService(service, names, old, now, { unused, base }) {
    if (base.kind !== 'same' || unused.get(service)?.whole !== true)
        return [];
    const untracked = (0,never_tracked/* neverTracked */.p)(service).map((each) => each.toLowerCase());
    const isHarmless = (each) => {
        const matched = matchesIn(names, each).map((index) => names.list[index] ?? '');
        return old.includes(each) && matched.length > 0 && matched.every((name) => untracked.includes(name));
    };
    const wild = now.filter((each) => isWild(each) && !isHarmless(each));
    return wild.map((each) => ({ kind: 'still-grants', what: `${service}:${each}` }));
}
/** Whether the findings, as far as they can speak of this statement, report an action of the service. */
function reportedIn(service, statement, { unused, base }) {
    const found = unused.get(service);
    if (found === undefined || base.kind === 'none')
        return () => false;
    const untracked = (0,never_tracked/* neverTracked */.p)(service).map((each) => each.toLowerCase());
    const holders = base.kind === 'same' ? undefined : heldBy(base.policy, statement, service);
    return (name) => (found.whole || found.actions.has(name)) &&
        !untracked.includes(name) &&
        (holders === undefined || holders.some((holds) => holds(name)));
}
/** For each statement of the base that allows wherever `statement` does, which names of the service it allows. */
function heldBy(base, statement, service) {
    const wider = base.statements.filter((each) => each.effect === 'Allow' &&
        !each.hasPrincipal &&
        (each.condition === '' || each.condition === statement.condition) &&
        resourcesWithin(statement, each));
    return wider.map(({ actions }) => {
        const terms = actions.values.map((term) => (term.kind === 'pattern' ? term.pattern.toLowerCase() : undefined));
        const names = (name) => terms.some((term) => term === '*' ||
            term === '*:*' ||
            (term?.startsWith(`${service}:`) === true && globTest(term.slice(service.length + 1))(name)));
        return actions.negated ? (name) => !terms.includes(undefined) && !names(name) : names;
    });
}
function resourcesWithin({ resources: now }, { resources: old }) {
    if (now?.text === old?.text && now?.negated === old?.negated)
        return true;
    if (now === undefined || old === undefined || now.negated || old.negated)
        return false;
    const outer = old.values.flatMap((term) => (term.kind === 'pattern' ? [globTest(term.pattern)] : []));
    return now.values.every((term) => term.kind === 'pattern' && outer.some((holds) => witnesses(term.pattern).every(holds)));
}
function reachesNoFurther(pattern, before) {
    const texts = witnesses(pattern);
    return before.some((each) => isWild(each) && texts.every(globTest(each)));
}
/** Strings that a glob matches and that stand for all it matches: wildcards empty, and filled with an impossible character. */
function witnesses(glob) {
    return ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001'));
}
function isAction(term) {
    return /^[a-z0-9-]+:[^\s:"\\]+$/.test(term);
}
function isWild(pattern) {
    return pattern.includes('*') || pattern.includes('?');
}


/***/ }),

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);


/** The sentence for a note. `catalogue` is its label, as in `of 2026-09-26`. */
function describe({ kind, names }, catalogue) {
    switch (kind) {
        case 'new-permission':
            return told('exempt', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)} is reported unused but new in this pull request, so its use is not known yet`);
        case 'never-tracked':
            return told('note', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)} stays: AWS never tracks its use`);
        case 'unknown-pattern':
            return blind((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)} is left as it is: no action in the catalogue ${catalogue} matches it`);
        case 'unknown-action':
            return told('note', (0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `the finding reports ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)}, not in the catalogue ${catalogue}: the catalogue is older than the finding`);
        case 'everything':
            return blind((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${'*'} grants every action, also those of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)} that are reported unused; only a person can narrow it`);
        case 'not-action':
            return blind((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${'NotAction'} grants all but what it names, so unused permissions of ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)} may hide in it; it is left as it is`);
        case 'opaque':
            return blind((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `a value in the list of actions is not determined by this file; it is left as it is`);
        case 'malformed':
            return blind((0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU) `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedList */ .p4)(names)} is not an action of the form ${'service:Name'}; it is left as it is`);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(kind);
    }
}
function told(kind, why) {
    return { kind, why, incomplete: false };
}
function blind(why) {
    return { kind: 'skipped', why, incomplete: true };
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ removeBlocks),
/* harmony export */   f: () => (/* binding */ withComments)
/* harmony export */ });
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7749);
/**
 * Edits that take whole blocks out of a body, as `statement { … }` out of an HCL document.
 *
 *   # once a quarter        ─┐ the comment lines directly above,
 *   statement {              │
 *     actions = [ … ]        │ the block,
 *   }                        │
 *                           ─┘ and one of the blank lines that set it apart
 *
 * Every block is a group of its own: any subset of them may go. A blank line
 * between two blocks that may both go belongs to the first of them alone.
 */

/** One group of edits for each of the blocks named by `items`, out of all those that `mayGo`. */
function removeBlocks(text, blocks, items, mayGo) {
    return items.flatMap((item) => {
        const range = blocks[item];
        return range === undefined ? [] : [{ items: [item], edits: [removal(text, range, item > 0 && mayGo(item - 1))] }];
    });
}
/** The block with the comment lines directly above it. */
function withComments(text, { start, end }) {
    let first = lineStart(text, start);
    if (text.slice(first, start).trim() !== '')
        return { start, end };
    while (first > 0) {
        const above = lineStart(text, first - 1);
        if (!/^\s*(?:#|\/\/|\/\*.*\*\/\s*$)/.test(text.slice(above, first)))
            break;
        first = above;
    }
    return { start: first, end };
}
function removal(text, range, aboveIsTaken) {
    const { start, end } = withComments(text, range);
    const next = nextLine(text, end);
    const alone = start === lineStart(text, start) && isTrailer(text.slice(end, next));
    if (!alone)
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(range.start, range.end);
    const below = text.slice(next, nextLine(text, next));
    const above = start === 0 ? '' : text.slice(lineStart(text, start - 1), start);
    if (isBlank(below) && (isBlank(above) || above.trimEnd().endsWith('{')))
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(start, nextLine(text, next));
    if (below.trim().startsWith('}') && isBlank(above) && !aboveIsTaken)
        return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(lineStart(text, start - 1), next);
    return (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .deletion */ .jo)(start, next);
}
/** What may stand behind a block on its line: nothing, or its own comment. */
function isTrailer(text) {
    return /^\s*(?:(?:#|\/\/).*)?\s*$/.test(text);
}
function isBlank(line) {
    return line !== '' && line.trim() === '';
}
function lineStart(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
function nextLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}


/***/ }),

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   RY: () => (/* binding */ hasField),
/* harmony export */   kv: () => (/* binding */ timeField)
/* harmony export */ });
/**
 * The door for JSON values that nobody has vouched for: fields that are there and have the type asked for.
 */
/** Whether a JSON value is an object. */
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The field as a non-empty string. */
function textField(fields, key) {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The field as an ISO 8601 time; Python writes a space for the `T`, and some tools `+00:00` for the `Z`. */
function timeField(fields, key) {
    const value = textField(fields, key);
    if (value === undefined || !/^\d{4}-\d\d-\d\d(?:[T ][\d:.]*(?:Z|[+-][\d:]+)?)?$/.test(value))
        return undefined;
    return value.replace(' ', 'T').replace(/\+00:?00$/, 'Z');
}
/** Whether the field holds anything; SDKs write null for what is absent. */
function hasField(fields, key) {
    return fields[key] !== undefined && fields[key] !== null;
}


/***/ })

};
