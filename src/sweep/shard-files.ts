/**
 * What the jobs of a sweep in shards hand on: the plan, and the report of each shard.
 *
 *   plan     the commit, the day, the digests of what is read and of the config, the files of each shard, and below that
 *            line what was read, packed, so that no shard reads it again
 *   report   its shard, the digest of its plan, and below that line the reviews, packed until they are asked for
 *
 * The plan holds for one commit, one config and one set of evidence. A report is of one plan, and counts once.
 */
import { UserError } from '../errors.js';
import { isFields, textField, type Fields } from '../text/fields.js';
import { message, plain, quotedList } from '../text/message.js';
import { digestOf, unpacked } from './packed.js';

/** What a sweep in shards goes by. */
export interface SweepPlan extends Digests {
  /** The commit that every job looks at. */
  readonly commit: string;
  /** The day that counts for all of them, as `2026-11-24`. */
  readonly day: string;
  /** The paths of the files of each shard, by its name. */
  readonly shards: ReadonlyMap<string, readonly string[]>;
}

/** By these a job knows that it sees what the others see. */
export interface Digests {
  /** Of the inputs and the config. */
  readonly config: string;
  /** Of the files, the findings, the inventories and the catalogue. */
  readonly index: string;
}

/** The report of a shard. */
interface ShardReport {
  readonly shard: string;
  /** The digest of the plan. */
  readonly plan: string;
  /** How many objects the reviews point at that both jobs have. */
  readonly shared: number;
  readonly compared: number;
  /** The lines of the reviews, packed part by part. */
  readonly reviews: readonly string[];
}

/** The same, still closed: open, the reports of a large repository take more memory than all of its files. */
export interface PackedReport extends ShardReport {
  readonly path: string;
}

const planName = 'sweep-plan.json';
const format = 3;

/** The names of shards, as `2-of-4`. */
export function namesOf(shards: readonly (readonly string[])[]): SweepPlan['shards'] {
  return new Map(shards.map((paths, at) => [`${at + 1}-of-${shards.length}`, paths]));
}

/** The text of a plan, with the lines of what was read. */
export function planText({ shards, ...rest }: SweepPlan, read: readonly string[]): string {
  const content = digestOf(read.join('\n'));
  return `${[JSON.stringify({ format, ...rest, content, shards: Object.fromEntries(shards) }), ...read].join('\n')}\n`;
}

/** The text of a report. */
export function reportText({ reviews, ...head }: ShardReport): string {
  const content = reviews.join('\n');
  return `${JSON.stringify({ format, ...head, content: digestOf(content) })}\n${content}\n`;
}

/** A plan with the digest by which reports name it, and the lines of what it has read. */
interface ReadPlan {
  readonly plan: SweepPlan;
  readonly digest: string;
  readonly read: readonly string[];
}

/** What the jobs before have left. */
export interface SharedFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** The plan among files. Throws a `UserError` where there is none, or one that another version has made. */
export function planAmong({ files }: SharedFiles): ReadPlan {
  const [file, ...others] = files.filter(({ path }) => nameOf(path) === planName);
  if (file === undefined) throw new UserError('`sweep-folder` holds no plan of a sweep', download);
  if (others.length > 0) throw new UserError('`sweep-folder` holds more than one plan of a sweep', download);
  const { head, below } = dividedIn(file.text);
  const fields = fieldsIn(head);
  const [commit, day, config, index] = ['commit', 'day', 'config', 'index'].map((key) => textField(fields, key));
  const shards = isFields(fields['shards']) ? Object.entries(fields['shards']) : [];
  if (commit === undefined || day === undefined || config === undefined || index === undefined || shards.length === 0)
    throw damaged();
  if (fields['content'] !== digestOf(below)) throw damaged();
  const own = shards.map(([name, paths]): [string, readonly string[]] => [name, textsIn(paths)]);
  const plan = { commit, day, config, index, shards: new Map(own) };
  return { plan, digest: digestOf(file.text), read: linesIn(below) };
}

/** The paths of one shard. Throws a `UserError` where the plan has no such shard. */
export function pathsOf({ shards }: SweepPlan, shard: string): ReadonlySet<string> {
  const paths = shards.get(shard);
  if (paths !== undefined) return new Set(paths);
  throw new UserError(
    plain(message`the plan has no shard ${shard}; it has ${quotedList([...shards.keys()])}`),
    'give the input `shard` the value `${{ matrix.shard }}` of the matrix that the plan has put out',
  );
}

/** The report of every shard of the plan, each once. Throws a `UserError` where one is missing, double, or of another plan. */
export function reportsAmong({ files }: SharedFiles, { plan: { shards }, digest }: ReadPlan): readonly PackedReport[] {
  const reports = files.flatMap(({ path, text }) =>
    nameOf(path).startsWith('sweep-shard-') ? [reportIn(path, text)] : [],
  );
  const names = reports.map(({ shard }) => shard);
  const foreign = reports.filter((each) => each.plan !== digest || !shards.has(each.shard));
  if (foreign.length > 0)
    throw new UserError(
      plain(
        message`not of this plan, but of another one: the report of shard ${quotedList(foreign.map(({ shard }) => shard))}`,
      ),
      'download only what the jobs of this run have uploaded, and run all jobs again rather than failed ones alone',
    );
  const double = names.filter((name, at) => names.indexOf(name) !== at);
  if (double.length > 0)
    throw new UserError(
      plain(message`more than one report of shard ${quotedList([...new Set(double)])}`),
      'let each job upload its report under a name of its own, and download each once',
    );
  const missing = [...shards.keys()].filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new UserError(
      plain(message`no report of shard ${quotedList(missing)}, so nothing was opened or changed`),
      'look why its job failed, and run that again; where it did not, check that its report is uploaded, and downloaded into `sweep-folder`',
    );
  return [...reports].sort((one, other) => (one.shard < other.shard ? -1 : 1));
}

/** That a job sees what the plan saw. Throws a `UserError` where it does not. */
export function assertSame(plan: Digests, now: Digests): void {
  if (plan.config !== now.config)
    throw new UserError(
      'the config or the inputs are not those that the plan was made with',
      'give plan, shards and merge the same inputs, but for `mode`, `shards`, `shard`, `sweep-folder` and names of files to write',
    );
  if (plan.index !== now.index)
    throw new UserError(
      'the files or the findings are not those that the plan was made with; a newer export may have come in between',
      'run the workflow again, all jobs of it; with `findings-run-id` all jobs read the same export',
    );
}

const download =
  'let an earlier step download what the job with `mode: plan` has uploaded, into a folder under `${{ runner.temp }}`, as in examples/sweep-matrix.yml';

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** The reviews of a report, part by part. Throws a `UserError` where they cannot be unpacked. */
export function* reviewsIn({ path, reviews }: PackedReport): Generator<string> {
  for (const each of reviews) {
    const text = unpacked(each);
    if (text === undefined) throw damaged(path);
    yield text;
  }
}

function reportIn(path: string, text: string): PackedReport {
  const { head, below } = dividedIn(text);
  const fields = fieldsIn(head, path);
  const [shard, plan, content] = ['shard', 'plan', 'content'].map((key) => textField(fields, key));
  const { shared, compared } = fields;
  if (shard === undefined || plan === undefined || typeof shared !== 'number' || typeof compared !== 'number')
    throw damaged(path);
  if (content !== digestOf(below)) throw damaged(path);
  return { path, shard, plan, shared, compared, reviews: linesIn(below) };
}

/** The first line, and all that stands below it. */
function dividedIn(text: string): { readonly head: string; readonly below: string } {
  const end = text.indexOf('\n');
  return { head: text.slice(0, Math.max(0, end)), below: text.slice(end + 1).trimEnd() };
}

function linesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function fieldsIn(text: string, path = planName): Fields {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw damaged(path);
  }
  if (!isFields(content)) throw damaged(path);
  if (content['format'] !== format)
    throw new UserError(
      plain(message`another version of this action wrote ${path}`),
      'pin all jobs of the workflow to the same version',
    );
  return content;
}

/** A file of another job that cannot be read to its end. */
export function damaged(path = planName): UserError {
  return new UserError(plain(message`damaged, or cut off: ${path}`), 'run the workflow again, all jobs of it');
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((each: unknown) => (typeof each === 'string' ? [each] : [])) : [];
}
