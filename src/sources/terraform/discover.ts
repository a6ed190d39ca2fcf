/**
 * Every policy that a module writes, with its address, its purpose and whom it is attached to.
 *
 * From two sides, so that nothing is left between them: every document is followed to all of
 * its uses (`uses.ts`), and every attribute that holds an identity policy must have been
 * reached by a document, or is told as one that could not be read (`gaps.ts`).
 */
import { readDocument } from '../../policy/read-document.js';
import type { Policy, PolicyAddress } from '../../policy/model.js';
import type { SourceFile } from '../../text/file.js';
import { message, type Message } from '../../text/message.js';
import type { Declared, Discovery } from '../source.js';
import { actionListsOf } from './action-lists.js';
import { documentsIn, isDocument, type HeldDocument } from './documents.js';
import type { Form } from './forms.js';
import { gapsIn } from './gaps.js';
import { boundBy, type Part } from './merged.js';
import { addressOf, type Block, type Located, type Module } from './module.js';
import { keyOf, policyName, principalsOf } from './names.js';
import { readPolicyDocument } from './policy-document.js';
import { referencesIn } from './references.js';
import { indexOf, usesOf, type Uses } from './uses.js';

/** The name of this source. */
export const sourceName = 'terraform';

/** Every policy of the module, and every gap, each once however often it is used. */
export function discoverModule(module: Module): readonly Discovery[] {
  const index = indexOf(module, referencesIn(module));
  const used = documentsIn(module).map((held) => ({ held, uses: usesOf(held, index) }));
  const gaps = gapsIn(
    module,
    used.flatMap(({ uses }) => uses.landed),
  );
  const discoveries = used.map(({ held, uses }) => discoveryOf(module, held, uses));
  return [
    ...withBound(used, discoveries, new Set(gaps.flatMap(({ block }) => (isDocument(block) ? [block] : [])))),
    ...gaps.map(({ at, name, why }) => skippedAt(at, name, why, true)),
  ];
}

interface Used {
  readonly held: HeldDocument;
  readonly uses: Uses;
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

const directives = message`it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;

function discoveryOf(module: Module, { form, name }: HeldDocument, uses: Uses): Discovery {
  const isIdentity = uses.holders.length > 0 || uses.leftAlone === undefined;
  if (form.kind === 'unreadable') return skippedAt(form.at, name, form.why, isIdentity);
  const read = readForm(module, form, name);
  if (read.kind === 'skipped') return read;
  const names = uses.holders.flatMap((block) => policyName(module, block) ?? []);
  return {
    kind: 'policy',
    policy: { ...read.policy, leftAlone: uses.leftAlone },
    attachedTo: [...new Map(uses.principals.map((ref) => [keyOf(ref), ref])).values()],
    attachedBy: [...new Set(uses.attaching.map(addressOf))],
    knownAs: { names: [...new Set(names)], by: 'resource' },
  };
}

function readForm(
  module: Module,
  form: Exclude<Form, { kind: 'unreadable' }>,
  name: string,
): (Discovery & { kind: 'skipped' }) | { readonly kind: 'read'; readonly policy: Policy } {
  if (form.kind === 'data') {
    const { body, file } = form.block;
    return {
      kind: 'read',
      policy: readPolicyDocument(module, form.block, { ...addressIn(file, name), range: body.range }),
    };
  }
  const { node, file, language } = form;
  const at: PolicyAddress = { ...addressIn(file, name), range: node.range };
  const read = readDocument(at, node, file.text, language, actionListsOf(module, file));
  const notPlaceable = form.hasDirectives ? directives : undefined;
  return read.kind === 'policy'
    ? { kind: 'read', policy: { ...read.policy, notPlaceable } }
    : { kind: 'skipped', at, why: read.why, incomplete: true };
}

function addressIn({ path }: SourceFile, name: string): Omit<PolicyAddress, 'range'> {
  return { source: sourceName, path, name };
}

function skippedAt({ node, file }: Located, name: string, why: Message, incomplete: boolean): Discovery {
  return { kind: 'skipped', at: { ...addressIn(file, name), range: node.range }, why, incomplete };
}
