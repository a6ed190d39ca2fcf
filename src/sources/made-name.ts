/**
 * Names that AWS makes of a stack's name and a logical id, where a template gives none.
 *
 *   prod-orders-LambdaRole-1ABCDEFGHIJKL      <stack>-<logical id>-<12 or 13 letters and digits>
 *
 * A name has at most 64 characters. Of two halves that are too long for it together, one of at
 * most 25 characters stays whole and the other is cut, or else both are cut to 25. AWS does not
 * document this; it is what names out there look like. So a half is taken for cut from 24
 * characters on, and only in a name that is as long as a name may be.
 */
import { includes } from '../policy/pattern.js';

/** What a name is made of. */
export interface MadeOf {
  /** The name of the stack; `*` where it is not known. */
  readonly stack: string;
  /** The logical id, of letters and digits; `*` stands for what a loop fills in. */
  readonly id: string;
}

/** What stands for the name of the stack in a text that is not deployed yet. */
export const stackName = '${AWS::StackName}';

const longestName = 64;
const leastCut = 24;
const madeNames = /^(.+)-([a-z0-9]+)-[a-z0-9]{12,13}$/i;

/** Whether AWS may have made the name of these. */
export function isMadeOf({ stack, id }: MadeOf, name: string): boolean {
  const [, first = '', second = ''] = madeNames.exec(name) ?? [];
  if (first === '') return false;
  const isFull = name.length >= longestName - 1;
  return isHalf(stack, first, isFull) && isHalf(id, second, isFull);
}

function isHalf(whole: string, half: string, isFull: boolean): boolean {
  return includes(whole, half) || (isFull && half.length >= leastCut && canBegin(whole, half));
}

/** Whether a text that fits the glob can begin so. */
function canBegin(glob: string, half: string): boolean {
  const star = glob.indexOf('*');
  const [text, start] = [(star < 0 ? glob : glob.slice(0, star)).toLowerCase(), half.toLowerCase()];
  return text.startsWith(start) || (star >= 0 && start.startsWith(text));
}

/** The name of the stack in a name that AWS may have made; `undefined` where it may be cut. */
export function stackIn({ id }: MadeOf, name: string): string | undefined {
  const [, stack, second = ''] = madeNames.exec(name) ?? [];
  return includes(id, second) && name.length < longestName - 1 ? stack : undefined;
}

/** The names as a glob, for people. */
export function madeName({ stack, id }: MadeOf): string {
  return `${stack}-${id}-????????????`.replace(/\*+/g, '*');
}
