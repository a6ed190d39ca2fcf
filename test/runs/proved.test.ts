/** What `/refine` commits of some policies alone keeps to IAM's quotas as the whole would. */
import { describe, expect, it } from 'vitest';
import { documentSize } from '../../src/policy/document-size.js';
import { proved } from '../../src/runs/proved.js';
import { readIn } from '../../src/sources/index.js';
import { reportOn, type PullRequest } from '../support/fixture.js';

const services = ['aa', 'bb'];
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Do${at}Thing`);
const catalogue = JSON.stringify(Object.fromEntries(services.map((service) => [service, names(60)])));

/** Two inline policies of one role in files of their own: one becomes longer, and fits only once the other is shorter. */
function pullOf(padding: number): PullRequest {
  const policy = (
    label: string,
    actions: readonly string[],
    resources: number,
  ): string => `resource "aws_iam_role_policy" "${label}" {
  name   = "${label}"
  role   = "api"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
${actions.map((each) => `        "${each}",`).join('\n')}
      ]
      Resource = [
${Array.from({ length: resources }, (_, at) => `        "arn:aws:s3:::bucket-${String(at).padStart(4, '0')}",`).join('\n')}
      ]
    }]
  })
}
`;
  const files = (mark: string): ReadonlyMap<string, string> =>
    new Map([
      ['infra/long.tf', `${policy('long', ['aa:*'], 0)}# ${mark}\n`],
      [
        'infra/short.tf',
        `${policy(
          'short',
          names(60).map((name) => `bb:${name}`),
          padding,
        )}# ${mark}\n`,
      ],
      ['catalogue.json', catalogue],
      [
        '.github/iam-policy-refiner.yml',
        '{"policies": [{"paths": ["**"], "principals": ["arn:aws:iam::123456789012:role/api"]}]}',
      ],
      [
        '.github/iam-findings/f.json',
        JSON.stringify({
          resource: 'arn:aws:iam::123456789012:role/api',
          status: 'ACTIVE',
          findingType: 'UnusedPermission',
          id: 'f',
          analyzedAt: '2026-11-20T00:00:00Z',
          findingDetails: services.map((service) => ({
            unusedPermissionDetails: {
              serviceNamespace: service,
              actions: names(60)
                .filter((_, at) => (service === 'bb' ? at > 0 : at % 2 === 0))
                .map((action) => ({ action })),
            },
          })),
        }),
      ],
    ]);
  return {
    base: files('as it was'),
    head: files('as it is'),
    inputs: new Map([
      ['catalogue', 'catalogue.json'],
      ['max-patterns', 'unlimited'],
    ]),
  };
}

/** The characters of all inline policies of the role, as IAM counts them. */
function sizeOf(files: ReadonlyMap<string, string>): number {
  return ['infra/long.tf', 'infra/short.tf'].reduce((sum, path) => {
    const text = files.get(path) ?? '';
    const found = readIn(path, [{ path, text }]).found;
    return found.reduce((all, each) => all + (each.kind === 'policy' ? documentSize(each.policy, text) : 0), sum);
  }, 0);
}

describe('some of the policies that share a quota', () => {
  it.each([
    { chosen: 'all', isOf: (): boolean => true, changes: ['infra/long.tf', 'infra/short.tf'] },
    { chosen: 'what becomes shorter', isOf: (path: string) => path === 'infra/short.tf', changes: ['infra/short.tf'] },
    { chosen: 'what becomes longer', isOf: (path: string) => path === 'infra/long.tf', changes: [] },
  ])('$chosen: the role keeps to its quota', async ({ isOf, changes }) => {
    const pull = pullOf(338);
    expect(sizeOf(pull.head)).toBeGreaterThan(10_000);
    expect(sizeOf(pull.head)).toBeLessThan(10_240);
    const { snapshot, config } = await reportOn(pull);
    const paths = new Set([...pull.head.keys()].filter(isOf));
    const result = proved(snapshot, config, { paths, isChosen: ({ path }) => isOf(path) });
    const refined = result.kind === 'proved' ? result.report.refined : [];
    expect(result.kind).toBe(changes.length > 0 ? 'proved' : 'nothing');
    expect(refined.map(({ path }) => path).sort()).toEqual(changes);
    const after = new Map([...pull.head, ...refined.map(({ path, after: text }): [string, string] => [path, text])]);
    expect(sizeOf(after)).toBeLessThanOrEqual(10_240);
  });
});
