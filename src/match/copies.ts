/** Stub of the copies, until they are merged. */
import type { DeployedPolicy } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import type { Message } from '../text/message.js';

export interface Copies {
  readonly certain: readonly Copy[];
  readonly possible: readonly Copy[];
  readonly differing: readonly Copy[];
  readonly open: readonly Message[];
}

export interface Copy {
  readonly policy: DeployedPolicy;
  readonly account: string;
  readonly holders: readonly Arn[];
  readonly points: number;
  readonly why: readonly string[];
}
