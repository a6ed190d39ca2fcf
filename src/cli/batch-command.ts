/**
 * `refine --batch`: from standard input to standard output, on one thread or several.
 *
 * Blocks of whole lines are the unit of work. The first megabyte is always done
 * here, as it is done before a worker would have started; then, where several
 * jobs are allowed, workers start, and as soon as one is ready they do the rest
 * and this thread only carries bytes. At most three blocks a job are under way.
 */
import { bundledCatalogue, readCatalogue, type Catalogue } from '../policy/catalogue.js';
import { UserError } from '../errors.js';
import { cores, serve, setupOfWorker, startPool, type Parcel, type Pool } from '../local/worker-pool.js';
import { isFields, textField } from '../text/fields.js';
import type { SourceFile } from '../text/file.js';
import { refineBlock } from './batch.js';
import type { Terminal } from './command.js';
import { inOrder } from './in-order.js';
import { blocksOf, type LineBlock } from './line-blocks.js';

/** What is worth starting a worker for. */
const smallInput = 1 << 20;
const blocksPerJob = 3;
const mostJobs = 64;

/** The number of `--jobs`; the machine's cores where it is not given. Throws a `UserError`. */
export function jobsOf(written: string | undefined): number {
  if (written === undefined) return Math.min(cores(), mostJobs);
  const jobs = Number(written);
  if (/^[0-9]+$/.test(written) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new UserError(
    `expected a number from 1 to ${mostJobs} in \`--jobs\`, found \`${written}\``,
    'leave it out to use every core',
  );
}

/** Refines all of standard input by the catalogue in a file, or the bundled one. Gives the exit code: 2 where a line could not be read. */
export async function batch(own: SourceFile | undefined, jobs: number, { input, write }: Terminal): Promise<number> {
  const catalogue = catalogueIn(own);
  let pool: Pool | undefined;
  let seen = 0;
  let failures = 0;
  const run = ({ first, bytes }: LineBlock): Parcel | Promise<Parcel> => {
    seen += bytes.length;
    if (seen > smallInput && jobs > 1) pool ??= startPool(jobs, own);
    const parcel = { bytes, number: first };
    return pool?.isReady() === true ? pool.run(parcel) : refined(parcel, catalogue);
  };
  const handOn = async ({ bytes, number }: Parcel): Promise<'more' | 'enough'> => {
    failures += number;
    return bytes.length === 0 ? 'more' : write(bytes);
  };
  await inOrder(blocksOf(input()), run, handOn, jobs * blocksPerJob).finally(() => pool?.close());
  return failures > 0 ? 2 : 0;
}

/** The catalogue in a file; the bundled one where there is no file. Throws a `UserError`. */
export function catalogueIn(file: SourceFile | undefined): Catalogue {
  return file === undefined ? bundledCatalogue : readCatalogue(file.path, file.text);
}

/** Where this thread is a worker of a batch: answers its pool from now on, and says so. */
export function serveBatch(): boolean {
  const worker = setupOfWorker();
  if (worker === undefined) return false;
  const catalogue = catalogueIn(fileIn(worker.setup));
  serve((parcel) => refined(parcel, catalogue));
  return true;
}

function fileIn(setup: unknown): SourceFile | undefined {
  const [path, text] = isFields(setup) ? [textField(setup, 'path'), textField(setup, 'text')] : [];
  return path === undefined || text === undefined ? undefined : { path, text };
}

const encoder = new TextEncoder();

/** A parcel of lines as the parcel of their answers. */
function refined({ bytes, number }: Parcel, catalogue: Catalogue): Parcel {
  const { output, failures } = refineBlock(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(),
    number,
    catalogue,
  );
  return { bytes: encoder.encode(output), number: failures };
}
