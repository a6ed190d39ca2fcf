/**
 * What GitHub refuses, as its adapters throw it.
 */
import { refusalOf, refusedRead, type Purpose } from '../../src/github/refusal.js';
import type { Refusal } from '../../src/world/refusal.js';

/** The refusal of a request that was made for `purpose`. */
export function refusedWith(status: number, reason: string, purpose: Purpose): Refusal {
  const refusal = refusalOf(purpose, refusedRead('/', Object.assign(new Error(reason), { status })));
  if (refusal === undefined) throw new Error('this is no refusal');
  return refusal;
}
