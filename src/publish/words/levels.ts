/**
 * Access levels of actions, by how much harm they allow.
 */
import type { AccessLevel, Catalogue } from '../../policy/catalogue.js';
import type { ActionName } from '../../policy/names.js';
import { halves } from './here.js';

/** What an action may do; what the catalogue does not know may be anything. */
export type Level = AccessLevel | 'unknown';

/** The most dangerous first. */
export const levelsByDanger: readonly Level[] = [
  'permissions-management',
  'write',
  'unknown',
  'tagging',
  'list',
  'read',
];

/** The level of an action. */
export function levelOf(name: string, catalogue: Catalogue): Level {
  return catalogue.levelOf(...halves(name)) ?? 'unknown';
}

/** The names with the most dangerous first, else in their order. */
export function byDanger(names: readonly ActionName[], catalogue: Catalogue): readonly ActionName[] {
  const rank = new Map(names.map((name) => [name, levelsByDanger.indexOf(levelOf(name, catalogue))]));
  return [...names].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}
