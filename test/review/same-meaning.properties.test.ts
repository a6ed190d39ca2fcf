/** For all pairs of modules that say the same: nothing of one is new in the other, and no verdict changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import type { Run } from '../support/fixture.js';
import { active, judged, type Files } from '../support/judged.js';
import { runs } from '../support/runs.js';
import { drawnWorld } from '../support/same-grants.js';
import { drawnTemplateStyle, templateFiles } from '../support/same-template.js';
import { drawnTerraformStyle, terraformFiles } from '../support/same-terraform.js';

const often = runs(100);

describe('what says the same', () => {
  it('keeps verdict and numbers in Terraform', async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorld, drawnTerraformStyle, drawnTerraformStyle, async (world, one, other) => {
        const base = terraformFiles(world, one);
        await isTheSame(base, terraformFiles(world, other, one));
      }),
      often,
    );
  });

  it('keeps verdict and numbers in CloudFormation', async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorld, drawnTemplateStyle, drawnTemplateStyle, async (world, one, other) => {
        await isTheSame(templateFiles(world, one), templateFiles(world, other));
      }),
      often,
    );
  });
});

describe('a new grant beside what says the same', () => {
  it('is exempt, and fails no gate', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawnOld,
        drawnTerraformStyle,
        drawnTerraformStyle,
        drawnNew,
        async (world, one, other, fresh) => {
          const grown = { ...world, grants: [...world.grants, fresh] };
          const { report } = await judged(terraformFiles(world, one), terraformFiles(grown, other, one), {
            ...active,
            inputs: { 'fail-on': 'unused,new-excess,incomplete' },
          });
          expect(report.verdict.kind, report.verdict.reasons.map(plain).join('; ')).toBe('pass');
          const exempt = report.outcomes.flatMap(({ kind, why }) =>
            kind === 'exempt' && why !== undefined ? [plain(why)] : [],
          );
          for (const action of fresh.actions) expect(exempt.join('; ')).toContain(action);
        },
      ),
      often,
    );
  });
});

describe('what is added to a pull request that fails', () => {
  it('and grants nothing new leaves it failed', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawnWorld,
        drawnTerraformStyle,
        fc.subarray(additions, { minLength: 1 }),
        async (world, style, added) => {
          const inputs = { ...active, inputs: { 'fail-on': 'unused,incomplete' } };
          const base = terraformFiles(world, style);
          const before = await judged(base, touched(base), inputs);
          fc.pre(before.report.verdict.kind === 'fail');
          const head = { ...touched(base), [`${style.folder}/more.tf`]: added.join('\n') };
          const after = await judged(base, head, inputs);
          expect(after.report.verdict.kind, told(after)).not.toBe('pass');
        },
      ),
      often,
    );
  });
});

/** Grants of which nothing is unused. */
const drawnOld = drawnWorld.map(({ grants, queues }) => ({
  queues,
  grants: grants.map((grant) => ({ ...grant, actions: ['sqs:SendMessage', 'sqs:ReceiveMessage'] })),
}));

/** One of what is unused, of whatever the base granted nothing of the kind on. */
const drawnNew = fc
  .tuple(fc.constantFrom('sqs:PurgeQueue', 'sqs:DeleteQueue'), drawnWorld)
  .map(([action, { grants }]) => ({ targets: [], tests: [], ...grants[0], actions: [action] }));

/** What people, and those who would pass a gate, may write beside a policy. */
const additions = [
  '# keep sqs:PurgeQueue: quarterly\n# keep sqs:DeleteQueue: quarterly\n',
  'resource "aws_sqs_queue" "more" {}\n',
  'moved {\n  from = aws_sqs_queue.q0\n  to   = aws_sqs_queue.more\n}\n',
  'variable "role" {\n  default = "deploy"\n}\n',
  'provider "aws" {\n  region = "eu-west-1"\n}\n',
  'resource "aws_iam_role" "more" {\n  name               = "more"\n  assume_role_policy = "{}"\n}\n',
  'resource "aws_iam_role_policy_attachment" "more" {\n  count      = 0\n  role       = "busy"\n  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"\n}\n',
  'data "aws_iam_policy_document" "more" {\n  statement {\n    effect    = "Deny"\n    actions   = ["sqs:PurgeQueue", "sqs:DeleteQueue"]\n    resources = ["*"]\n  }\n}\n',
  'resource "aws_iam_role_policy" "app_copy" {\n  count  = 0\n  role   = "busy"\n  policy = data.aws_iam_policy_document.app.json\n}\n',
  'output "all" {\n  value = aws_iam_role.app\n}\n',
  'locals {\n  more = [\n}\n',
];

/** Both gates say of the pull request what they say of one that touches every file and changes nothing. */
async function isTheSame(base: Files, head: Files): Promise<void> {
  const inputs = (failOn: string): object => ({ ...active, inputs: { 'fail-on': failOn } });
  const [still, moved] = [
    await judged(base, touched(base), inputs('unused,incomplete')),
    await judged(base, touched(head), inputs('unused,incomplete')),
  ];
  expect(said(moved)).toEqual(said(still));
  const fresh = await judged(base, touched(head), inputs('new-excess,incomplete'));
  expect(fresh.report.verdict.kind, told(fresh)).toBe('pass');
}

function touched(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}\n`]));
}

/** The verdict, what is unused, and what is called new. */
function said({ report }: Run): object {
  const { tallies, outcomes, verdict } = report;
  const names = tallies.flatMap(({ removed, withheld }) => [...removed, ...withheld]).map(({ name }) => name);
  const fresh = outcomes
    .filter(({ kind }) => kind === 'exempt')
    .map(({ why }) => (why === undefined ? '' : plain(why)));
  return {
    verdict: verdict.kind,
    unused: [...new Set(names)].sort(),
    fresh,
    reasons: verdict.kind === 'incomplete' ? verdict.reasons.map(plain) : [],
  };
}

function told({ report }: Run): string {
  return report.verdict.reasons.map(plain).join('; ');
}
