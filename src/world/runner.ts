/**
 * What the machine that runs the job takes: its log, its outputs, its job summary.
 */
import type { OutputFile } from '../publish/plan.js';

/** The runner, as far as a run writes to it. */
export interface Runner {
  summary(markdown: string): Promise<void>;
  output(name: string, value: string): void;
  /** Writes the report and returns its path. */
  report(json: string): Promise<string>;
  /** Writes a file and returns its path, empty where there is none. Throws a `UserError` where it cannot be written. */
  file(file: OutputFile): Promise<string>;
  log(line: string): void;
  warn(line: string, place?: { readonly path: string; readonly line: number }): void;
  notice(line: string, place: { readonly path: string; readonly line: number }): void;
  fail(line: string, place?: { readonly path: string; readonly line: number }): void;
}
