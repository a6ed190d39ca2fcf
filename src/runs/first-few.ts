/** Many reasons of one kind → those that are told, and how many more there are. */
import type { RunReason } from '../reasons/reason.js';

const mostNamed = 5;

/** The first reasons, and `more` with the number of the others. */
export function firstFew(told: readonly RunReason[], more: (count: number) => RunReason): readonly RunReason[] {
  const others = told.length - mostNamed;
  return others <= 1 ? told : [...told.slice(0, mostNamed), more(others)];
}
