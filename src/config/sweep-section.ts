/**
 * What the config says under `sweep`: how pull requests of sweeps are cut, named and rationed.
 *
 *   sweep:
 *     group: folder
 *     max-open: 5
 *     commit-prefix: 'chore(iam): '
 */
import { quote } from '../text/nearest.js';
import { choiceIn, fieldsOf, tell, textsIn, type Fields, type Parsed } from './flaws.js';

/** How a sweep behaves. */
export interface SweepSettings {
  /** What one pull request is about. */
  readonly group: GroupBy;
  /** How many of its pull requests may be open at a time, and how many may be opened in one run. */
  readonly maxOpen: number;
  readonly maxNew: number;
  /** Whether its pull requests are opened as drafts. */
  readonly drafts: boolean;
  /** What the names of its branches begin with. */
  readonly branchPrefix: string;
  /** What the titles of its commits and pull requests begin with. */
  readonly commitPrefix: string;
  /** The label by which its pull requests and its dashboard are found, and further ones. */
  readonly label: string;
  readonly labels: readonly string[];
  /** People, and teams as `@org/team`. */
  readonly reviewers: readonly string[];
  /** Days of the week on which pull requests are opened; empty for all. */
  readonly days: readonly Weekday[];
  /** Whether GitHub's own auto-merge is turned on. */
  readonly autoMerge: boolean;
}

/** What one pull request may be about. */
export type GroupBy = (typeof groupings)[number];

const groupings = ['policy', 'principal', 'folder', 'owner', 'all'] as const;

/** A day of the week. */
type Weekday = (typeof weekdays)[number];

/** The days of the week, as `Date.getUTCDay` counts them. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** How a sweep behaves where the config does not say. */
export const sweepDefaults: SweepSettings = {
  group: 'policy',
  maxOpen: 3,
  maxNew: 2,
  drafts: false,
  branchPrefix: 'iam-refine/',
  commitPrefix: '',
  label: 'iam-policy-refiner',
  labels: [],
  reviewers: [],
  days: [],
  autoMerge: false,
};

/** What stands under `sweep`, and `below` for what does not; what is wrong with it is told. */
export function readSweep(parsed: Parsed, content: unknown, below: SweepSettings): SweepSettings {
  if (content === undefined || content === null) return below;
  const fields = fieldsOf(parsed, ['sweep'], content, '`sweep`', [
    ...['group', 'max-open', 'max-new', 'drafts', 'branch-prefix', 'commit-prefix', 'label', 'labels', 'reviewers'],
    ...['days', 'auto-merge'],
  ]);
  if (fields === undefined) return below;
  return {
    group: choiceIn(fields, 'group', groupings) ?? below.group,
    maxOpen: numberIn(fields, 'max-open') ?? below.maxOpen,
    maxNew: numberIn(fields, 'max-new') ?? below.maxNew,
    drafts: isOn(fields, 'drafts') ?? below.drafts,
    branchPrefix: fitting(fields, 'branch-prefix', branchPrefix) ?? below.branchPrefix,
    commitPrefix: fitting(fields, 'commit-prefix', commitPrefix) ?? below.commitPrefix,
    label: fitting(fields, 'label', label) ?? below.label,
    labels: fields.values.has('labels') ? allFitting(fields, 'labels', label) : below.labels,
    reviewers: fields.values.has('reviewers') ? allFitting(fields, 'reviewers', reviewer) : below.reviewers,
    days: fields.values.has('days') ? weekdaysIn(fields) : below.days,
    autoMerge: isOn(fields, 'auto-merge') ?? below.autoMerge,
  };
}

interface Form {
  readonly form: RegExp;
  readonly expected: string;
}

/** What git and GitHub take, less what would have to be quoted: https://git-scm.com/docs/git-check-ref-format */
const branchPrefix: Form = {
  form: /^(?![./-])(?!.*(?:\.\.|\/\/|\/\.|\.lock\/))[A-Za-z0-9._/-]{1,60}[/-]$/,
  expected: 'the beginning of a branch’s name that ends with `/` or `-`, such as `iam-refine/`',
};
const commitPrefix: Form = {
  form: /^[A-Za-z0-9(){}\[\]_:!,./ -]{1,40}$/,
  expected: 'at most 40 letters, digits and signs such as `chore(iam): `',
};
const label: Form = { form: /^[A-Za-z0-9][A-Za-z0-9 :._/-]{0,48}[A-Za-z0-9]$/, expected: 'the name of a label' };
const reviewer: Form = {
  form: /^(?:@?[A-Za-z0-9-]{1,39}|@[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/,
  expected: 'a login, or a team such as `@org/team`',
};

function fitting(fields: Fields, key: string, { form, expected }: Form): string | undefined {
  const value = fields.values.get(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && form.test(value)) return value;
  tell(fields, key, `${quote(key)}: expected ${expected}`);
  return undefined;
}

function allFitting(fields: Fields, key: string, { form, expected }: Form): readonly string[] {
  return textsIn(fields, key).flatMap((text) => {
    if (form.test(text)) return [text];
    tell(fields, key, `${quote(text)} under ${quote(key)}: expected ${expected}`, text);
    return [];
  });
}

function numberIn(fields: Fields, key: string): number | undefined {
  const value = fields.values.get(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100) return value;
  tell(fields, key, `expected a whole number from 0 to 100 under ${quote(key)}`);
  return undefined;
}

function isOn(fields: Fields, key: string): boolean | undefined {
  const value = fields.values.get(key) ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  tell(fields, key, `expected \`true\` or \`false\` under ${quote(key)}`);
  return undefined;
}

function weekdaysIn(fields: Fields): readonly Weekday[] {
  return textsIn(fields, 'days').flatMap((text) => {
    const day = weekdays.find((each) => each === text);
    if (day === undefined)
      tell(fields, 'days', `${quote(text)} under \`days\`: expected ${weekdays.map(quote).join(', ')}`, text);
    return day ?? [];
  });
}
