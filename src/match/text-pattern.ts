/**
 * A text of which the files determine a part: literals, and holes for the rest.
 *
 *   "arn:aws:s3:::${var.bucket}/*"     literal `arn:aws:s3:::` · hole · literal `/*`
 *
 * A hole stands for any text, also for none; one whose kind is known stands for texts of that
 * kind: an account's number, a partition, a region. A *written* `*` or `?` is a character, and
 * what is deployed is a text, never a pattern.
 */
import type { Node, TemplatePart } from '../syntax/node.js';

/** A text, as far as it is determined. */
export type TextPattern =
  | { readonly kind: 'literal'; readonly text: string }
  /** Literals and holes in their order. */
  | { readonly kind: 'holes'; readonly parts: readonly (string | Hole)[] };

/** What stands for a text that is not determined. */
export interface Hole {
  readonly type: 'any' | 'account' | 'partition' | 'region';
  /** Two holes of one name stand for the same text, mostly; without one nothing is known. */
  readonly name: string | undefined;
  /** The attribute of a resource that the files make, whichever instance of it is meant: `aws_s3_bucket.a.arn`. */
  readonly address?: string | undefined;
  /** What the address was before, the latest first. */
  readonly formerly?: readonly string[] | undefined;
  /** The type and the name of that resource, with the attribute, where its module gives a name. */
  readonly called?: string | undefined;
  /** A glob that every text fits which it may stand for, where that is known. */
  readonly fits?: string | undefined;
}

/** What is known of a value behind a hole besides; `undefined` where nothing is. */
export type InHole = (node: Node) => readonly (string | Hole)[] | undefined;

/** How the texts of a document are to be read. */
export interface Reading {
  /** Compared without case. */
  readonly lower: boolean;
  /** `&{` means `${`, as in `aws_iam_policy_document`. */
  readonly ampersands: boolean;
  /** A template file: it is filled in, or read as it is; so nothing is known of `$${`. */
  readonly isTemplate: boolean;
}

/** What a comparison may cost; it goes below zero where that was not enough. */
export interface Budget {
  left: number;
}

const anything: Hole = { type: 'any', name: undefined };

/** The pattern of a value that stands where one text is expected. */
export function textPattern(node: Node, reading: Reading, inHole: InHole = () => undefined): TextPattern {
  switch (node.kind) {
    case 'string':
      return patternOf(piecesOf(node.value, reading), reading);
    case 'literal':
      return { kind: 'literal', text: String(node.value) };
    case 'opaque':
      return patternOf(
        node.expression.kind === 'template'
          ? templatePieces(node.expression.parts, reading, inHole)
          : (inHole(node) ?? [holeOf(node)]),
        reading,
      );
    default:
      return { kind: 'holes', parts: [anything] };
  }
}

/** From the first directive to the last, a template may become anything. */
function templatePieces(parts: readonly TemplatePart[], reading: Reading, inHole: InHole): readonly (string | Hole)[] {
  const first = parts.findIndex(({ kind }) => kind === 'directive');
  const last = parts.findLastIndex(({ kind }) => kind === 'directive');
  return parts.flatMap((part, at) => {
    if (first >= 0 && at >= first && at <= last) return at === first ? [anything] : [];
    if (part.kind === 'text') return piecesOf(part.value, reading);
    return part.kind === 'hole' ? (inHole(part.node) ?? [holeOf(part.node)]) : [];
  });
}

function piecesOf(text: string, { isTemplate }: Reading): readonly (string | Hole)[] {
  if (!isTemplate || !/\$\$\{|%%\{/.test(text)) return [text];
  return text.split(/\$\$\{|%%\{/).flatMap((piece, at) => (at === 0 ? [piece] : [anything, piece]));
}

const types: readonly (readonly [RegExp, Hole['type']])[] = [
  [/^data\.aws_caller_identity\.[^.]+\.account_id$/, 'account'],
  [/^data\.aws_partition\.[^.]+\.partition$/, 'partition'],
  [/^data\.aws_region\.[^.]+\.(?:name|id|region)$/, 'region'],
  [/^AWS::AccountId$/, 'account'],
  [/^AWS::Partition$/, 'partition'],
  [/^AWS::Region$/, 'region'],
];

/** What stands for a value of which nothing else is known. */
export function holeOf(node: Node): Hole {
  if (node.kind !== 'opaque' || node.expression.kind !== 'traversal') return anything;
  const { path, indexes } = node.expression;
  const address = addressOf(path);
  if (indexes.length > 0 || path.includes('*')) return address === undefined ? anything : { ...anything, address };
  const name = path.join('.');
  // In a test of `count`, people write `data.aws_partition.current[0].partition`.
  const plain = path.filter((step) => step !== '0').join('.');
  const type = types.find(([shape]) => shape.test(plain))?.[1] ?? 'any';
  return { name, type, ...(address === undefined ? {} : { address }) };
}

/** Without its instance key: `count` and `for_each` make no other resource. Variables, locals, data sources and modules have none. */
function addressOf(path: readonly string[]): string | undefined {
  const [type = '', label = '', ...rest] = path;
  const attribute = rest[rest.length - 1];
  return /^[a-z]\w*_\w+$/.test(type) && /^[\w-]+$/.test(label) && attribute !== undefined
    ? [type, label, attribute].join('\n')
    : undefined;
}

/** Literals that touch are one; no hole is made of two. */
function patternOf(pieces: readonly (string | Hole)[], { lower, ampersands }: Reading): TextPattern {
  const parts: (string | Hole)[] = [];
  for (const piece of pieces) {
    const last = parts[parts.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') parts[parts.length - 1] = last + piece;
    else if (piece !== '') parts.push(piece);
  }
  const read = parts.map((part) => (typeof part === 'string' ? normal(part, lower, ampersands) : part));
  const [only = ''] = read;
  return read.length < 2 && typeof only === 'string' ? { kind: 'literal', text: only } : { kind: 'holes', parts: read };
}

function normal(text: string, lower: boolean, ampersands: boolean): string {
  const written = (ampersands ? text.replaceAll('&{', '${') : text).normalize('NFC');
  return lower ? written.toLowerCase() : written;
}

/** Whether the pattern can become the text. */
export function canBe(pattern: TextPattern, text: string, budget: Budget): boolean {
  budget.left--;
  return pattern.kind === 'literal' ? pattern.text === text : fill(pattern.parts, text, budget);
}

/** Follows all places of the text that the parts so far can have reached, so nothing is tried twice. */
function fill(parts: readonly (string | Hole)[], text: string, budget: Budget): boolean {
  let places: ReadonlySet<number> = new Set([0]);
  for (const [at, part] of parts.entries()) {
    const next = new Set<number>();
    for (const place of places) {
      budget.left -= 1 / 8;
      if (budget.left < 0) return false;
      for (const end of ends(part, text, place, at === parts.length - 1)) next.add(end);
      // Whatever an untyped hole reaches from a later place, it reaches from the first.
      if (typeof part !== 'string' && part.type === 'any') break;
    }
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(text.length);
}

const shapes: Readonly<Record<Exclude<Hole['type'], 'any'>, RegExp>> = {
  account: /^\d{12}$/,
  partition: /^aws(?:-[a-z-]+)?$/,
  region: /^[a-z]{2,}(?:-[a-z]+)+-\d+$/,
};

/** How long a text of a known type may be. */
const longest = 40;

function ends(part: string | Hole, text: string, place: number, isLast: boolean): readonly number[] {
  if (typeof part === 'string') return text.startsWith(part, place) ? [place + part.length] : [];
  if (part.type === 'any') {
    if (isLast) return [text.length];
    return Array.from({ length: text.length - place + 1 }, (_, at) => place + at);
  }
  const shape = shapes[part.type];
  const found: number[] = [];
  for (let end = place + 1; end <= Math.min(text.length, place + longest); end++)
    if (shape.test(text.slice(place, end))) found.push(end);
  return found;
}

/** What each named hole stands for in the text, where the pattern has but one hole. */
export function filledWith(pattern: TextPattern, text: string): readonly (readonly [Hole, string])[] {
  if (pattern.kind === 'literal') return [];
  const holes = pattern.parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
  const [hole] = holes;
  if (hole === undefined || holes.length > 1) return [];
  const [first, last] = [pattern.parts[0], pattern.parts[pattern.parts.length - 1]];
  const before = typeof first === 'string' ? first.length : 0;
  const after = typeof last === 'string' ? last.length : 0;
  return text.length < before + after ? [] : [[hole, text.slice(before, text.length - after)]];
}
