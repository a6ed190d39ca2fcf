/**
 * A repository that is not set up yet → the files that set it up: config, workflow, export.
 *
 * An entry of the config is only written as one where it is clear; what nobody can know is a comment that
 * a person completes. Policies that a run matches by itself need no entry, and get none.
 */
import { inputDefaults } from '../config/config.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import { exampleTexts } from './example-texts.js';
import type { AccountHealth } from './evidence-health.js';
import type { Proposal } from './proposals.js';
import type { PolicyState } from './states.js';
import { entryText, yamlComment, yamlText } from '../config/yaml-text.js';

/** The action, as workflows name it. */
const actionReference = 'iam-policy-refiner/iam-policy-refiner@v0';

/** A file to write. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** What is known of the repository. */
export interface Found {
  readonly states: readonly PolicyState[];
  readonly proposals: readonly Proposal[];
  readonly accounts: readonly AccountHealth[];
  /** The path of the config. */
  readonly config: string;
  /** Whether findings are committed, so that no artifact is needed. */
  readonly hasOwnFindings: boolean;
  /** As `2026-11-24`. */
  readonly today: string;
}

/** The files, in the order in which a person reads them. */
export function starterFiles(found: Found): readonly StarterFile[] {
  const { config, hasOwnFindings } = found;
  const review = { path: '.github/workflows/iam-policy-refiner.yml', text: reviewWorkflow(found) };
  const export_ = [
    { path: '.github/workflows/export-findings.yml', text: exampleTexts['export-findings.yml'] },
    { path: '.github/export-findings.sh', text: exampleTexts['export-findings.sh'] },
  ];
  return [{ path: config, text: configText(found) }, review, ...(hasOwnFindings ? [] : export_)];
}

/** The example without the comment that says where to copy it, and without the artifact where findings are committed. */
function reviewWorkflow({ config, hasOwnFindings }: Found): string {
  const text = exampleTexts['review.yml'].replace(/^#[^]*?(?=^name:)/m, '');
  const own = hasOwnFindings ? text.replace(/^ +(?:actions|findings-artifact|findings-workflow): .*\n/gm, '') : text;
  const named =
    config === inputDefaults.config ? own : own.replace(/^( +)(fail-on:)/m, `$1config: ${yamlText(config)}\n$1$2`);
  return named.replace(/^( +- uses: ).*$/m, `$1${actionReference}`);
}

function configText({ states, proposals, accounts, today }: Found): string {
  // Findings that name nobody are about the one who has the policies, until an entry says who that is.
  const isUnnamed = states.some(({ ground }) => ground === 'unnamed');
  const clear = isUnnamed ? [] : proposals.filter(({ isClear }) => isClear);
  const open = proposals.filter((each) => !clear.includes(each));
  return [
    yamlComment(
      message`Whose policies these files hold, as ${'init'} found it on ${words(today)}; ${'docs/config.md'} says what can stand here.`,
    ),
    yamlComment(coverageWords(states)),
    ...(open.length === 0
      ? []
      : [
          yamlComment(
            message`${open.length} ${words(open.length === 1 ? 'entry is a comment' : 'entries are comments')} for you to complete: put in who has the policy, and take the ${'#'} away. ${'doctor'} says what is left.`,
          ),
        ]),
    ...accountLines(accounts),
    ...(clear.length + open.length === 0 ? [] : ['', 'policies:']),
    ...clear.flatMap((each) => ['', ...entryLines(each, '')]),
    ...open.flatMap((each) => ['', ...entryLines(each, '# ')]),
    '',
  ].join('\n');
}

function coverageWords(states: readonly PolicyState[]): Message {
  const matched = states.filter(({ kind }) => kind === 'matched').length;
  return message`${matched} of ${states.length} ${words(states.length === 1 ? 'policy is' : 'policies are')} matched without an entry.`;
}

/** The accounts that anything names, for somebody who can say that these are all. */
function accountLines(accounts: readonly AccountHealth[]): readonly string[] {
  if (accounts.length < 2) return [];
  return [
    '',
    '# With this list no other account counts; give each its name.',
    `# accounts: { ${accounts.map(({ id }) => `account-${id}: '${id}'`).join(', ')} }`,
  ];
}

function entryLines({ at, line, path, principals, evidence }: Proposal, comment: string): readonly string[] {
  const place = message`${at.path}:${words(String(line))} (${at.name})`;
  return [
    `  ${yamlComment(message`${place}: ${evidence}`)}`,
    ...entryText(path, principals).map((each) => `  ${comment}${each}`),
  ];
}

/** What there is to do once the files are there. */
export function nextSteps({ hasOwnFindings, proposals }: Found, isPublic: boolean): readonly Message[] {
  const open = proposals.filter(({ isClear }) => !isClear);
  return [
    ...(open.length === 0
      ? []
      : [
          message`complete the entries that are comments: ${quotedList(
            open.map(({ path }) => path),
            5,
          )}`,
        ]),
    ...(hasOwnFindings
      ? []
      : [
          message`create the role that the comments of ${'export-findings.yml'} describe; ${'examples/export-findings-policy.json'} of the action's repository is its policy`,
        ]),
    ...(hasOwnFindings || !isPublic
      ? []
      : [
          message`leave the permissions for the inventory out of it, since anybody can read an artifact of a public repository`,
        ]),
    message`commit the files, and run ${'doctor'} again once there are findings`,
  ];
}
