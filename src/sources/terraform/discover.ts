/**
 * Every policy that a module writes, with its address, its purpose and whom it is attached to.
 *
 * From two sides, so that nothing is left between them: every document is followed to all of
 * its uses (`uses.ts`), and every attribute that holds an identity policy must have been
 * reached by a document, or is told as one that could not be read (`gaps.ts`).
 */
import { readDocument } from '../../policy/read-document.js';
import type { Policy, PolicyAddress } from '../../policy/model.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { once } from '../../text/memo.js';
import type { Message } from '../../text/message.js';
import { gapAt, type Declared, type Discovery, type Skipped } from '../source.js';
import { actionListsOf } from './action-lists.js';
import { documentsIn, isDocument, placeOfForm, type HeldDocument } from './documents.js';
import type { Form } from './forms.js';
import { followedFrom, gapsIn, type Gap } from './gaps.js';
import { statementsHandedOn } from './handed-statements.js';
import { boundBy, type Part } from './merged.js';
import { addressOf, type Block, type Located, type Module } from './module.js';
import { keyOf, principalsOf } from './names.js';
import { readPolicyDocument } from './policy-document.js';
import { valuesIn } from './template-values.js';
import { indexOf, unitedUses, usesOf, type Uses } from './uses.js';

/** The name of this source. */
export const sourceName = 'terraform';

/** Every policy of the modules, and every gap, each once however often, and from wherever, it is used. */
export function discoverIn(modules: readonly Module[]): readonly Discovery[] {
  const used = modules.flatMap((module) =>
    documentsIn(module).map((held): Used => {
      const own = { module, held };
      return { ...own, uses: usesOf(held, indexOf(module)), readers: [own] };
    }),
  );
  const all = united(used);
  const landed = all.flatMap(({ uses }) => uses.landed);
  const documents = all.flatMap(({ held }) => held.positions);
  const told = new Set(modules.map(({ folder }) => folder));
  const gapsAfter = (positions: Uses['landed']): readonly Gap[] => {
    const followed = followedFrom(positions, documents, told);
    return modules.flatMap((module) => gapsIn(module, followed));
  };
  const own = gapsAfter(landed);
  const fromElsewhere = own.length === 0 ? [] : landedFrom(modules);
  const gaps = fromElsewhere.length === 0 ? own : gapsAfter([...landed, ...fromElsewhere]);
  const discoveries = all.map(discoveryOf);
  const handed = modules.flatMap((module) => statementsHandedOn(module, sourceName));
  const read = new Set(handed.map(({ node }) => node));
  return [
    ...withBound(all, discoveries, openIn(modules, all, gaps)),
    ...handed.map(({ found }) => found),
    ...gaps
      .filter(({ at }) => !read.has(at.node))
      .map((gap): Discovery => ({
        ...skippedAt(gap.at, gap.name, gap.why, gap.leftAlone),
        ...(gap.because === undefined ? {} : { because: gap.because }),
      })),
  ];
}

/** Where the documents of the other modules at hand land. */
function landedFrom(modules: readonly Module[]): Uses['landed'] {
  const others = new Set(modules.flatMap(({ around }) => [...around.modules.values()]));
  for (const module of modules) others.delete(module);
  return [...others].flatMap((module) => documentsIn(module).flatMap((held) => usesOf(held, indexOf(module)).landed));
}

interface Used {
  readonly module: Module;
  readonly held: HeldDocument;
  readonly uses: Uses;
  /** The document as each module holds it. */
  readonly readers: readonly Pick<Used, 'module' | 'held'>[];
}

/** A file that several modules read is one document, with the uses of all of them. */
function united(used: readonly Used[]): readonly Used[] {
  return [...grouped(used, ({ held: { form } }) => placeOfForm(form)).values()].map((same) => {
    const [first, ...others] = same;
    if (first === undefined) throw new Error('a group without a member');
    if (others.length === 0) return first;
    const readers = same.flatMap((each) => each.readers);
    return { ...first, uses: unitedUses(same.map(({ uses }) => uses)), readers };
  });
}

/** The documents of which not all parts are known here: those with a gap, and those of other modules. */
function openIn(modules: readonly Module[], used: readonly Used[], gaps: readonly Gap[]): ReadonlySet<Block> {
  const own = new Set(modules.flatMap(({ blocks }) => blocks));
  const foreign = used.flatMap(({ uses }) => uses.builtInto.filter((block) => !own.has(block)));
  return new Set([...gaps.flatMap(({ block }) => (isDocument(block) ? [block] : [])), ...foreign]);
}

/** The discoveries, with the statements marked that documents put in place of others. */
function withBound(
  used: readonly Used[],
  discoveries: readonly Discovery[],
  open: ReadonlySet<Block>,
): readonly Discovery[] {
  const parts = used.map(({ held: { form }, uses: { builtInto } }, at): Part => {
    const found = discoveries[at];
    const policy = found?.kind === 'policy' ? found.policy : undefined;
    return { policy, block: form.kind === 'data' ? form.block : undefined, builtInto };
  });
  const bound = boundBy(parts, open);
  return discoveries.map((each, at) => {
    const part = parts[at];
    if (each.kind !== 'policy' || part === undefined) return each;
    const statements = each.policy.statements.map((statement) => {
      const notRemovable = bound(part, statement);
      return notRemovable === undefined ? statement : { ...statement, notRemovable };
    });
    const whole = { ...each, policy: { ...each.policy, statements } };
    return part.builtInto.length === 0 ? whole : { ...whole, isPart: true };
  });
}

/** The roles and users that the module makes; those it only looks up are made elsewhere. */
export function declaredIn(module: Module): readonly Declared[] {
  return module.blocks
    .filter(({ type, labels }) => type === 'resource' && /^aws_iam_(?:role|user)$/.test(labels[0] ?? ''))
    .flatMap((block) =>
      principalsOf(module, block).map((principal) => ({
        at: { ...addressIn(block.file, addressOf(block)), range: block.body.range },
        principal,
      })),
    );
}

const directives = because(
  'template-text',
)`it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;

function discoveryOf({ module, held, uses, readers }: Used): Discovery {
  const { form, name } = held;
  const leftAlone = uses.holders.length > 0 ? undefined : uses.leftAlone;
  if (form.kind === 'unreadable')
    return skippedAt(leftAlone === undefined ? form.at : form.whole, name, form.why, leftAlone);
  const read = readForm(module, form, name);
  if (read.kind === 'skipped') return read;
  const { meaning, meanings } = valuesIn(readers);
  return {
    kind: 'policy',
    policy: {
      ...read.policy,
      leftAlone: uses.leftAlone,
      meaning,
      meanings: once(meanings),
      shelves: uses.shelves,
    },
    attachedTo: [...new Map(uses.principals.map((ref) => [keyOf(ref), ref])).values()],
    attachedBy: [...new Set(uses.attaching.map(addressOf))],
    knownAs: { names: uses.names, by: 'resource' },
  };
}

/** The policy in a form; a gap where it is none that can be read. */
export function readForm(
  module: Module,
  form: Exclude<Form, { kind: 'unreadable' }>,
  name: string,
): Skipped | { readonly kind: 'read'; readonly policy: Policy } {
  if (form.kind === 'data') {
    const { body, file } = form.block;
    return {
      kind: 'read',
      policy: readPolicyDocument(module, form.block, { ...addressIn(file, name), range: body.range }),
    };
  }
  const { node, file, language } = form;
  const at: PolicyAddress = { ...addressIn(file, name), range: node.range };
  const { statements } = form;
  const read = readDocument(at, node, file.text, language, { lists: actionListsOf(module, file), statements });
  const notPlaceable = form.hasDirectives ? directives : undefined;
  return read.kind === 'policy' ? { kind: 'read', policy: { ...read.policy, notPlaceable } } : gapAt(at, read.why);
}

function addressIn({ path }: SourceFile, name: string): Omit<PolicyAddress, 'range'> {
  return { source: sourceName, path, name };
}

/** A gap at a place. */
export function skippedAt({ node, file }: Located, name: string, why: PolicyReason, leftAlone?: Message): Skipped {
  return gapAt({ ...addressIn(file, name), range: node.range }, why, leftAlone);
}
