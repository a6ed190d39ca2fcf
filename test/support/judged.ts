/**
 * A small pull request as rows write it: what is in it at the base and at the head, and the run on it.
 *
 * The findings call `sqs:PurgeQueue` and `sqs:DeleteQueue` unused.
 */
import { runOn, type Run } from './fixture.js';

export type Files = Readonly<Record<string, string>>;

const unused = JSON.stringify([{ serviceNamespace: 'sqs', actions: ['PurgeQueue', 'DeleteQueue'] }]);

/** A finding about a role. */
export const finding = (role: string, status: string): string =>
  JSON.stringify({
    findingDetails: [
      {
        unusedPermissionDetails: {
          serviceNamespace: 'sqs',
          actions: [{ action: 'PurgeQueue' }, { action: 'DeleteQueue' }],
        },
      },
    ],
    resource: `arn:aws:iam::111122223333:role/${role}`,
    status,
    analyzedAt: '2026-11-20T03:22:05+00:00',
    updatedAt: '2026-11-20T03:22:05+00:00',
    createdAt: '2026-09-02T08:11:10+00:00',
    resourceType: 'AWS::IAM::Role',
    findingType: 'UnusedPermission',
    resourceOwnerAccount: '111122223333',
    id: `${role}-0000`,
  });

interface Given {
  readonly findings?: string;
  readonly inputs?: Files;
  readonly config?: string;
  /** What the base held long ago, where that is known, and when its files were last changed. */
  readonly past?: { readonly files: Files | undefined; readonly changed: string };
}

/** The run on a pull request, with everything that may fail a job. */
export async function judged(
  base: Files,
  head: Files,
  { findings = unused, inputs = {}, config, past }: Given = {},
): Promise<Run> {
  const evidence: Files = {
    '.github/iam-findings/f.json': findings,
    ...(config === undefined ? {} : { '.github/iam-policy-refiner.yml': config }),
  };
  return runOn({
    base: new Map(Object.entries({ ...evidence, ...base })),
    head: new Map(Object.entries({ ...evidence, ...head })),
    inputs: new Map(Object.entries({ 'fail-on': 'unused,new-excess,incomplete', ...inputs })),
    ...(past === undefined
      ? {}
      : {
          past: past.files === undefined ? undefined : new Map(Object.entries(past.files)),
          lastChanges: new Map(Object.keys(base).map((path) => [path, past.changed])),
        }),
  });
}

export const actions = ['sqs:SendMessage', 'sqs:PurgeQueue'];
const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
export const [a, b, c] = ['a', 'b', 'c'].map((name) => `arn:aws:sqs:*:*:${name}`);

/** A policy in JSON; each statement is given by what differs. */
export function json(...statements: readonly object[]): string {
  const full = statements.map((each) => ({ ...statement, ...each }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement: full }, undefined, 2)}\n`;
}

/** A condition on the region. */
export function region(value: unknown): object {
  return { Condition: { StringEquals: { 'aws:RequestedRegion': value } } };
}

/** A document in Terraform. */
export const hcl = (resources: string, name = 'app', more = ''): string => `
data "aws_iam_policy_document" "${name}" {
  statement {
    actions   = ["sqs:SendMessage", "sqs:PurgeQueue"]
    resources = [${resources}]
  }
${more}}
`;
/** A role that has the document `app`. */
export const role = `
resource "aws_iam_role" "app" {
  name               = "deploy"
  assume_role_policy = "{}"
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = data.aws_iam_policy_document.app.json
}
`;
export const queues = 'resource "aws_sqs_queue" "a" {}\nresource "aws_sqs_queue" "b" {}\n';
export const active = { findings: finding('deploy', 'ACTIVE') };
