/** The statement to paste, in the form of the document it is for. */
import { describe, expect, it } from 'vitest';
import { denyStatement } from '../../src/edits/deny.js';
import type { Policy } from '../../src/policy/model.js';
import { actionName } from '../../src/policy/names.js';
import { discover } from '../../src/sources/index.js';

describe('a statement that denies what no list can lose', () => {
  it.each<{ name: string; path: string; text: string; lines: readonly string[] }>([
    {
      name: 'JSON',
      path: 'p.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::a"]}]}',
      lines: [
        '{',
        '  "Effect": "Deny",',
        '  "Action": [',
        '    "s3:GetObject"',
        '  ],',
        '  "Resource": "arn:aws:s3:::a"',
        '}',
      ],
    },
    {
      name: 'JSON with all resources but some',
      path: 'p.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","NotResource":["arn:aws:s3:::a"]}]}',
      lines: ['{', '  "Effect": "Deny",', '  "Action": [', '    "s3:GetObject"', '  ],', '  "Resource": "*"', '}'],
    },
    {
      name: 'a block of HCL',
      path: 'main.tf',
      text: 'data "aws_iam_policy_document" "a" {\n  statement {\n    actions = ["s3:*"]\n    resources = ["*"]\n  }\n}\n',
      lines: [
        'statement {',
        '  effect = "Deny"',
        '  actions = [',
        '    "s3:GetObject",',
        '  ]',
        '  resources = [',
        '    "*",',
        '  ]',
        '}',
      ],
    },
    {
      name: 'an object of HCL',
      path: 'main.tf',
      text: 'resource "aws_iam_policy" "a" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "a$${b}" }] })\n}\n',
      lines: [
        '{',
        '  Effect = "Deny"',
        '  Action = [',
        '    "s3:GetObject",',
        '  ]',
        '  Resource = [',
        '    "a$${b}",',
        '  ]',
        '}',
      ],
    },
  ])('is written in $name', ({ path, text, lines }) => {
    const policy = policyIn(path, text);
    const [statement] = policy.statements;
    if (statement === undefined) throw new Error('no statement');
    const names = [actionName('s3', 'GetObject')];
    const left = { statement, under: ['s3:*'], names, unused: 1, lines: 30, whole: [], quota: undefined };
    expect(denyStatement(policy, left).lines).toEqual(lines);
  });
});

function policyIn(path: string, text: string): Policy {
  const [found] = discover([{ path, text }]);
  if (found?.kind !== 'policy') throw new Error(`no policy in ${text}`);
  return found.policy;
}
