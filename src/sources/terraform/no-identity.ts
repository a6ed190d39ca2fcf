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
import { message, words, type Message } from '../../text/message.js';
import type { Node } from '../../syntax/node.js';
import { isDocument, keyAt } from './documents.js';
import { landingsFrom, landingsOfPart, type Landing, type Position } from './flow.js';
import { handedOn, placesIn } from './hands-on.js';
import { addressOf, type Block, type Module } from './module.js';
import { indexOf, usesOf } from './uses.js';

/** How many actions of one value are followed. */
const mostFollowed = 50;

/** What the actions under a name are for, where both the name and all of them say it. */
export function purposeByName(name: string, actions: readonly string[]): Message | undefined {
  const areOf = (service: string): boolean => actions.every((each) => each.toLowerCase().startsWith(`${service}:`));
  if (/assume|trust/i.test(name) && areOf('sts')) return words('its name says that it is for trust policies');
  if (/key_?(?:polic|statement)/i.test(name) && areOf('kms'))
    return words('its name says that it is for policies of keys');
  return undefined;
}

/** What the actions at these places are for, in an argument of a call or the default of a variable; `undefined` where one may be granted to somebody. */
export function purposeOfActions(positions: readonly Position[], home: Module): Message | undefined {
  if (positions.length > mostFollowed) return undefined;
  const purposes = positions.map((each) => purposeOfLandings(landingsOfAction(each, home)));
  return purposes.every((each) => each !== undefined) ? purposes[0] : undefined;
}

/** Whether the lists at these places go to statements of documents that the modules at hand hold, `documents` among them, and nowhere else. */
export function areReadThere(positions: readonly Position[], home: Module, documents: ReadonlySet<Node>): boolean {
  if (positions.length > mostFollowed) return false;
  return positions.every((each) => {
    const ends = landingsOfAction(each, home).filter(({ kind }) => kind !== 'handed');
    return (
      ends.length > 0 &&
      ends.every((end) =>
        end.kind === 'attribute' ? end.certain && isListOfActions(end) : isActionIn(end.at, documents),
      )
    );
  });
}

/** Whether a place is under `Action` of a statement of an object that is a document. */
function isActionIn({ trail }: Position, documents: ReadonlySet<Node>): boolean {
  const inner = trail.findLastIndex(({ kind }, index) => kind === 'map' && index < trail.length - 1);
  const [map, value] = trail.slice(inner, inner + 2);
  if (inner < 0 || map?.kind !== 'map' || value === undefined) return false;
  return /^(?:Not)?Action$/.test(placesIn(map).get(value) ?? '') && trail.some((node) => documents.has(node));
}

function isListOfActions({ block, attribute, inner }: Landing & { kind: 'attribute' }): boolean {
  return isDocument(block) && /^statement\.(?:not_)?actions$/.test(keyAt([...attribute, ...inner]));
}

/** Where an action goes; from the default of a variable, to wherever that is mentioned. */
function landingsOfAction(at: Position, home: Module): readonly Landing[] {
  const { block, trail } = at;
  if (block.type !== 'variable') return landingsFrom(at, home);
  const inner = handedOn(trail, []);
  return Array.isArray(inner) ? landingsOfPart(`var.${block.labels[0] ?? ''}`, inner, home) : [];
}

function purposeOfLandings(landings: readonly Landing[]): Message | undefined {
  const ends = landings.filter(({ kind }) => kind !== 'handed');
  const purposes = ends.map((each) => (each.kind === 'attribute' ? purposeOfEnd(each) : undefined));
  return purposes.every((each) => each !== undefined) ? purposes[0] : undefined;
}

function purposeOfEnd({ block, home, attribute, inner }: Landing & { kind: 'attribute' }): Message | undefined {
  const key = keyAt([...attribute, ...inner]);
  if (saysWhoMayCall(block) && key === 'action')
    return message`it is for ${addressOf(block)}, which says who may call and grants nothing to a role`;
  return isDocument(block) && key === 'statement.actions' ? purposeOfDocument(block, home) : undefined;
}

/** Whether a block says who may call something, by the action it names. */
export function saysWhoMayCall({ type, labels }: Block): boolean {
  return (
    type === 'resource' && /^aws_(?:lambda_(?:layer_version_)?|cloudwatch_event_)permission$/.test(labels[0] ?? '')
  );
}

/** What a document is for, where all of its uses are known and none is an identity policy. */
function purposeOfDocument(block: Block, home: Module): Message | undefined {
  const { holders, principals, leftAlone } = usesOf(
    { form: { kind: 'data', block }, name: addressOf(block), positions: [] },
    indexOf(home),
  );
  return holders.length > 0 || principals.length > 0 ? undefined : leftAlone;
}
