/**
 * Files of a checkout that an earlier step of the job made. Nobody knows of which commit it is, or what was built in it
 * since: whoever reads it has to check each file.
 */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../text/memo.js';
import { readBelow } from './regular-file.js';

/** Reads the bytes of a file below `root`; `undefined` where there is no such file, or no checkout. */
export function checkoutIn(root: string): (path: string) => Promise<Uint8Array | undefined> {
  const isThere = once(() => lstat(join(root, '.git')).then(yes, no));
  return async (path) => ((await isThere()) ? readBelow(root, path).catch(() => undefined) : undefined);
}

function yes(): boolean {
  return true;
}

function no(): boolean {
  return false;
}
