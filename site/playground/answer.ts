/**
 * A policy and a finding as texts → everything that the playground shows, as plain data.
 *
 * This is all there is between the library and the page: it calls `src/index.ts` and adds no judgement of its own.
 */
import {
  catalogueDate,
  judgeFiles,
  proveFile,
  readFindings,
  type Finding,
  type JudgedPolicy,
  type ProvedPolicyFile,
  type RefineOptions,
} from '../../src/index.js';

/** What is pasted. */
export interface Question {
  readonly path: string;
  readonly policy: string;
  readonly findings: string;
  /** The actions that there are, where not those of the bundled catalogue. */
  readonly catalogue?: RefineOptions['catalogue'];
  /** A refined file that somebody wrote, to be judged in place of the engine's. */
  readonly after?: string;
}

/** What became of it. */
export type Answer =
  | {
      readonly kind: 'refined';
      readonly proved: ProvedPolicyFile;
      /** What the independent check says of the refined file. */
      readonly judged: readonly JudgedPolicy[];
      /** What of the findings was not read or does not count, with what to do about it. */
      readonly about: readonly string[];
      readonly catalogueDate: string;
    }
  | { readonly kind: 'judged'; readonly judged: readonly JudgedPolicy[] }
  /** Neither is read any further: why, and what to do about it. */
  | { readonly kind: 'refused'; readonly of: 'policy' | 'findings'; readonly why: string; readonly help: string };

/** Longer texts are refused with words: a page is no place for them. */
export const mostCharacters = 1_000_000;

/** The answer to a question; never throws. */
export function answer(question: Question): Answer {
  const { path, policy, findings: text, after } = question;
  for (const [of, each] of [
    ['policy', policy],
    ['findings', text],
  ] as const) {
    const refused = unfit(of, each);
    if (refused !== undefined) return refused;
  }
  const read = findingsIn(text);
  if ('kind' in read) return read;
  const options = question.catalogue === undefined ? {} : { catalogue: question.catalogue };
  try {
    const before = { path, text: policy };
    if (after !== undefined)
      return { kind: 'judged', judged: judgeFiles(before, { path, text: after }, read.findings, options) };
    const proved = proveFile(before, read.findings, options);
    const judged =
      proved.text === undefined ? [] : judgeFiles(before, { path, text: proved.text }, read.findings, options);
    return { kind: 'refined', proved, judged, about: read.about, catalogueDate };
  } catch (cause) {
    return refusal('policy', cause);
  }
}

function unfit(of: 'policy' | 'findings', text: string): Answer | undefined {
  if (text.trim() === '') {
    const [why, help] =
      of === 'policy'
        ? ['There is no policy yet.', 'Paste a JSON policy, a Terraform file or a YAML template.']
        : ['There are no findings yet.', 'Paste a finding of IAM Access Analyzer, or a list of unused actions.'];
    return { kind: 'refused', of, why, help };
  }
  if (text.length <= mostCharacters) return undefined;
  const size = `${(text.length / 1_000_000).toFixed(1)} million characters`;
  return {
    kind: 'refused',
    of,
    why: `This text has ${size}, and a page takes up to one million.`,
    help: 'The command line takes it: `npx iam-policy-refiner refine --policy FILE --unused FILE`.',
  };
}

type Read =
  { readonly findings: readonly Finding[]; readonly about: readonly string[] } | Extract<Answer, { kind: 'refused' }>;

function findingsIn(text: string): Read {
  try {
    const { findings, ignored, problems } = readFindings({ path: 'findings.json', text });
    const [problem] = problems;
    if (findings.length === 0 && problem !== undefined)
      return { kind: 'refused', of: 'findings', why: problem.why, help: problem.help };
    return { findings, about: [...problems.map(({ why, help }) => `${why}; ${help}`), ...ignored] };
  } catch (cause) {
    return refusal('findings', cause);
  }
}

/** What the engine says about a text that it cannot read; anything else is a mistake of the engine. */
function refusal(of: 'policy' | 'findings', cause: unknown): Extract<Answer, { kind: 'refused' }> {
  const why = cause instanceof Error ? cause.message : String(cause);
  const help: unknown = cause instanceof Error ? Reflect.get(cause, 'help') : undefined;
  if (typeof help === 'string') return { kind: 'refused', of, why, help };
  if (cause instanceof RangeError)
    return { kind: 'refused', of, why: 'This text is nested too deeply to be read.', help: 'Paste a smaller one.' };
  return {
    kind: 'refused',
    of,
    why,
    help: 'This is a bug of the engine. Nothing was changed; please report it with the text.',
  };
}
