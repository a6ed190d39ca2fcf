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
import { shelfOf, type Shelf } from '../../policy/size.js';
import { because } from '../../reasons/reason.js';
import { lineAt, linesIn } from '../../text/line.js';
import { grouped } from '../../text/group.js';
import { memoOf } from '../../text/memo.js';
import { words, type Message } from '../../text/message.js';
import { shelfOfOwner, type PrincipalRef } from '../source.js';
import { attachmentAt, handedTo, holderAt, type Holder } from './attachments.js';
import { isDocument, keyAt, sourceKeys, type HeldDocument } from './documents.js';
import { walksIn } from './budget.js';
import { wayTo } from './calls.js';
import { landingsFrom, landingsOf, type Landing, type Position } from './flow.js';
import { addressOf, attribute, type Block, type Module } from './module.js';
import { globOf, policyGlob, policyNames } from './names.js';
import { arnsIn, lookupsIn, nameAtEnd, type Meant } from './named-arns.js';
import { keyLeft } from './picked.js';
import { purposeOf } from './purpose.js';
import { placeOf, referencesIn } from './references.js';
import { policyNamesOf } from './registry.js';
import { takesArn, takesAttribute, takesDocument, takesItself } from './take.js';
import { unseenBeside } from './unseen.js';

/** The uses of one document: who holds it, who attaches it, whom it is for, and why it is left alone. */
export interface Uses {
  /** The blocks whose identity policy it is. */
  readonly holders: readonly Block[];
  /** What the holders make of it, each of their principals with a shelf of its own. */
  readonly shelves: readonly Shelf[];
  /** What the holders may be called, as globs; `*` where the text does not say. */
  readonly names: readonly string[];
  /** The blocks that attach it, holders included, for people. */
  readonly attaching: readonly Block[];
  readonly principals: readonly PrincipalRef[];
  /** Why it is left alone: a use that is no identity policy. */
  readonly leftAlone: Message | undefined;
  /** The documents that are built from it, those that are built from them included. */
  readonly builtInto: readonly Block[];
  /** The nodes of identity attributes that were reached, so that what is left of them is a gap. */
  readonly landed: readonly Position[];
}

/** What the uses of all documents of a module are found with. */
interface UseIndex {
  readonly module: Module;
  /** Everything written in the module that reads like the ARN of a policy, or names one for a permission set, by the name at its end, as a glob. */
  readonly arns: ReadonlyMap<string, readonly Position[]>;
  /** The data sources that look up a managed policy, by its name, as a glob. */
  readonly lookups: ReadonlyMap<string, readonly Block[]>;
}

/** What the uses of all documents of a module are found with, made once. */
export const indexOf: (module: Module) => UseIndex = memoOf((module) => ({
  module,
  arns: byName(arnsIn(module)),
  lookups: byName(lookupsIn(module)),
}));

function byName<T>(all: readonly Meant<T>[]): ReadonlyMap<string, readonly T[]> {
  return new Map([...grouped(all, ({ name }) => name)].map(([name, group]) => [name, group.map(({ found }) => found)]));
}

/** The uses of a document, all of them. */
export function usesOf(held: HeldDocument, index: UseIndex): Uses {
  const { module } = index;
  const found: Found = {
    holders: new Map(),
    shelves: new Map(),
    names: new Set(),
    attaching: new Map(),
    principals: [],
    other: [],
    landed: [],
  };
  const landings =
    held.form.kind === 'data'
      ? landingsOf(addressOf(held.form.block), takesDocument, module)
      : held.positions.flatMap((position) => landingsFrom(position, module));
  const documents = new Map<string, Block>();
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
export function unitedUses(all: readonly Uses[]): Uses {
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

interface Found {
  readonly holders: Map<Block, true>;
  readonly shelves: Map<string, Shelf>;
  readonly names: Set<string>;
  readonly attaching: Map<Block, true>;
  readonly principals: PrincipalRef[];
  readonly other: Message[];
  readonly landed: Position[];
}

interface Study extends UseIndex {
  readonly found: Found;
  /** The documents built from it that were followed already, by the calls and their place. */
  readonly documents: Map<string, Block>;
  /** The inline policies whose mentions were followed already. */
  readonly asked: Set<string>;
}

/** How many documents one is followed into; each may be built into the next. */
const mostBuilt = 200;

function study(landings: readonly Landing[], within: Study): void {
  for (const landing of landings) {
    if (landing.kind === 'beyond') within.found.principals.push(alsoUsed(landing.at));
    else if (landing.kind === 'handed') within.found.landed.push(landing.at);
    else studyAttribute(landing, within);
  }
}

function studyAttribute(landing: Landing & { kind: 'attribute' }, within: Study): void {
  const { block, home, at } = landing;
  const { found } = within;
  const key = dotted(landing);
  if (isDocument(block) && sourceKeys.includes(key)) {
    found.landed.push(at);
    const place = `${block.file.path} ${block.body.range.start}${wayTo(home)}`;
    if (within.documents.has(place)) return;
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
    if (!landing.certain) found.principals.push(picked(at));
    found.holders.set(block, true);
    for (const name of policyNamesOf(home, block) ?? policyNames(home, block, at.trail[0])) found.names.add(name);
    found.attaching.set(block, true);
    const principals = holder.principals();
    found.principals.push(...principals);
    for (const each of shelvesOf(holder, principals, block, home)) found.shelves.set(each.key ?? each.of, each);
    if (holder.kind === 'managed') attachmentsOf(block, home, within);
    else askedFor(landing, within);
    return;
  }
  found.landed.push(at);
  const purpose = purposeOf(block, key);
  if (purpose === undefined) found.principals.push(alsoUsed(at));
  else found.other.push(purpose);
}

/** What a block makes of the document; a block that several calls make is several. */
function shelvesOf({ of }: Holder, principals: readonly PrincipalRef[], block: Block, home: Module): readonly Shelf[] {
  switch (of) {
    case undefined:
      return [];
    case 'managed':
      return [shelfOf(of, `${block.file.path} ${block.body.range.start}${wayTo(home)}`)];
    case 'group':
      return [shelfOf(of, globOf(home, attribute(block, 'group') ?? attribute(block, 'group_name')))];
    default:
      return principals.map((ref) => shelfOfOwner(of, ref));
  }
}

/** An inline policy can be asked for the document that it was given. */
function askedFor({ block, home, attribute: [first = ''] }: Landing & { kind: 'attribute' }, within: Study): void {
  const place = `${block.file.path} ${block.body.range.start} ${first}${wayTo(home)}`;
  if (block.type !== 'resource' || within.asked.has(place)) return;
  within.asked.add(place);
  study(landingsOf(addressOf(block), takesAttribute(first), home), within);
}

/** Whether `var.name` of the module, or an element of it, becomes an identity policy or part of one, or may where it was not followed to its end. */
export function isGranted(name: string, home: Module): boolean {
  return landingsOf(`var.${name}`, takesItself, home).some(
    (landing) =>
      (landing.kind === 'beyond' && landing.isCut) ||
      (landing.kind === 'attribute' &&
        (holderAt(landing.home, landing.block, dotted(landing)) !== undefined ||
          (isDocument(landing.block) && sourceKeys.includes(dotted(landing))))),
  );
}

/** Follows the ARN of a managed policy; one that nobody attaches is in use somewhere else, or will be. */
function attachmentsOf(policy: Block, home: Module, { found }: Study): void {
  const before = found.principals.length + found.other.length;
  const literal = byLiteralArn(policy, home);
  if (literal === undefined) found.principals.push(notSearched(policy));
  const landings = [...landingsOf(addressOf(policy), takesArn, home), ...(literal ?? [])];
  for (const landing of landings) {
    if (landing.kind === 'handed') continue;
    if (landing.kind === 'beyond') found.principals.push(alsoUsed(landing.at));
    else studyAttachment(landing, found);
  }
  const left = keyLeft(policy, referencesIn(home).of(addressOf(policy)), home);
  const unattached = left === undefined ? addressOf(policy) : `${addressOf(policy)}[${JSON.stringify(left)}]`;
  if (left !== undefined || found.principals.length + found.other.length === before)
    found.principals.push({ kind: 'unknown', why: because('not-attached')`nothing here attaches ${unattached}` });
}

function studyAttachment(landing: Landing & { kind: 'attribute' }, found: Found): void {
  const { block, home, at, certain } = landing;
  const attachment = attachmentAt(home, block, dotted(landing));
  if (attachment === undefined) found.principals.push(alsoUsed(at));
  else if (attachment.kind === 'boundary') found.other.push(boundary);
  else if (attachment.kind === 'attached') {
    if (!certain) found.principals.push(picked(at));
    found.attaching.set(block, true);
    found.principals.push(...attachment.principals);
  }
}

/** Where the policy is named by its ARN or looked up by its name, and not by a reference; `undefined` where nobody may look any more. */
function byLiteralArn(policy: Block, home: Module): readonly Landing[] | undefined {
  const name = policyGlob(home, policy);
  if (name === undefined) return [];
  if (walksIn(home.around).left < 0) return undefined;
  const { arns, lookups } = indexOf(home);
  return [
    ...fitting(lookups, name).flatMap((block) => landingsOf(addressOf(block), takesArn, home)),
    ...fitting(arns, nameAtEnd(name)).flatMap((position) => landingsFrom(position, home)),
  ];
}

/** What is found under a name that may be this one. */
function fitting<T>(all: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
  return [...all].flatMap(([each, found]) => (mayBeOne(each, name) ? found : []));
}

/** Whether two globs may stand for one name, as far as their beginnings and ends say; one that says nothing stands for none. */
function mayBeOne(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === '*' || !`${one}${other}`.includes('*')) return false;
  const [a, b] = [endsOfGlob(one), endsOfGlob(other)];
  return (
    (a.start.startsWith(b.start) || b.start.startsWith(a.start)) && (a.end.endsWith(b.end) || b.end.endsWith(a.end))
  );
}

function endsOfGlob(glob: string): { readonly start: string; readonly end: string } {
  const first = glob.indexOf('*');
  return { start: first < 0 ? glob : glob.slice(0, first), end: glob.slice(glob.lastIndexOf('*') + 1) };
}

function alsoUsed(at: Position): PrincipalRef {
  if (at.block.type === 'module') return handedTo(at.block);
  const line = lineAt(linesIn(at.file), at.trail[0]?.range.start ?? at.block.body.range.start);
  return {
    kind: 'unknown',
    why: because('handed-on')`also used by ${placeOf(at)} (${at.file.path}:${line}), which may hand it on`,
  };
}

function notSearched(policy: Block): PrincipalRef {
  return {
    kind: 'unknown',
    why: because(
      'unsearched-users',
    )`who else attaches ${addressOf(policy)} was not searched to the end, since these files lead too far`,
  };
}

function picked(at: Position): PrincipalRef {
  return {
    kind: 'unknown',
    why: because('open-attachment')`${placeOf(at)} picks it, or another one, by an expression`,
  };
}

const boundary = words('it serves as a permissions boundary, which limits and does not grant');

function dotted({ attribute: path, inner }: Landing & { kind: 'attribute' }): string {
  return keyAt([...path, ...inner]);
}
