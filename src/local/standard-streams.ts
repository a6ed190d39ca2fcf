/** Standard input and output as streams of bytes. */
import { createReadStream } from 'node:fs';
import { isFields } from '../text/fields.js';

/** Standard input, chunk by chunk. */
export function standardInput(): AsyncIterable<Uint8Array> {
  return createReadStream('', { fd: 0 });
}

/**
 * Writes to standard output, and waits until it has taken what was written before.
 * Gives `enough` once nobody reads it any more, as behind `| head`.
 */
export function standardOutput(): (bytes: Uint8Array) => Promise<'more' | 'enough'> {
  const stream = process.stdout;
  // Each write tells its own failure; without a listener the first one would end the process.
  stream.on('error', () => undefined);
  return (bytes) =>
    new Promise((resolve, reject) => {
      stream.write(bytes, (error) => {
        if (error === undefined || error === null) resolve('more');
        else if (isFields(error) && error['code'] === 'EPIPE') resolve('enough');
        else reject(error);
      });
    });
}
