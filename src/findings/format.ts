/**
 * The shape of a findings format, and what reading a file of findings gives.
 *
 * A file is a sequence of documents (one JSON value, or one a line); each
 * document is read by the first format that accepts it. What is read is never
 * trusted: every field is looked at before it is used.
 */
import type { Message } from '../text/message.js';
import type { Finding } from './finding.js';

/** A JSON shape findings come in. One file of this folder per format. */
export interface FindingsFormat {
  readonly name: string;
  /** Whether `document` is of this format, by its content. */
  accepts(document: unknown): boolean;
  read(document: unknown, path: string): ReadFindings;
}

export interface ReadFindings {
  readonly findings: readonly Finding[];
  /** Some document names no principal; an empty list may mean anybody. */
  readonly isUnnamed: boolean;
  /** What was understood and rightly does not count: resolved findings, other types. */
  readonly ignored: readonly Message[];
  /** What should have counted and could not: it makes the verdict incomplete. */
  readonly problems: readonly Problem[];
}

/** Something a person can mend in an export. */
export interface Problem {
  readonly path: string;
  readonly why: Message;
  /** The command or setting that mends it. */
  readonly help: Message;
}

/** A JSON object; its fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as a non-empty string. */
export function textField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The field as an ISO 8601 time. */
export function timeField(fields: Fields, key: string): string | undefined {
  const value = textField(fields, key);
  return value !== undefined && /^\d{4}-\d\d-\d\d(?:[T ][\d:.]*(?:Z|[+-][\d:]+)?)?$/.test(value) ? value : undefined;
}

/** Everything that several reads gave, in their order. */
export function united(reads: readonly ReadFindings[]): ReadFindings {
  return {
    isUnnamed: reads.some(({ isUnnamed }) => isUnnamed),
    findings: reads.flatMap(({ findings }) => findings),
    ignored: reads.flatMap(({ ignored }) => ignored),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

export const nothing: ReadFindings = { isUnnamed: false, findings: [], ignored: [], problems: [] };
