import type { Policy, Statement } from '../policy/model.js';
import type { Change } from './change.js';
/** By the name in lower case, the first statement that grants it once all is carried out. */
export type StillGranted = ReadonlyMap<string, Statement>;
/** What the changes drop from a list and the policy grants all the same. */
export declare function stillGranted({ statements }: Policy, changes: readonly Change[]): StillGranted;
