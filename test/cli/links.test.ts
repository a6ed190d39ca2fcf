/** Files of a folder that are symbolic links: a part of its module, and looked at where they lead. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloneWith, type Clone } from '../support/clone.js';

const role = 'arn:aws:iam::111122223333:role/api';
const finding = {
  ...{ id: 'a', findingType: 'UnusedPermission', resource: role, resourceType: 'AWS::IAM::Role', status: 'ACTIVE' },
  ...{ resourceOwnerAccount: '111122223333', analyzedAt: '2026-11-20T06:00:00Z', createdAt: '2026-06-01T06:00:00Z' },
  updatedAt: '2026-11-20T06:00:00Z',
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'DeleteObject' }] } }],
};
const attached = (to: string): string =>
  `resource "aws_iam_role_policy_attachment" "${to}" {\n  role       = "${to}"\n  policy_arn = aws_iam_policy.m.arn\n}\n`;
const policy = `resource "aws_iam_policy" "m" {\n  name   = "m"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:DeleteObject"], Resource = "*" }] })\n}\n${attached('api')}`;
const files = {
  '.github/iam-findings/f.json': JSON.stringify([finding]),
  'live/main.tf': policy,
  'shared/versions.tf': 'terraform {\n  required_version = ">= 1.5"\n}\n',
  'shared/attach.tf': attached('web'),
  'shared/attach.md': attached('ops'),
};

/** A clone in which `live/more.tf` is a link, committed. */
function cloneLinked(to: string): Clone {
  const clone = cloneWith(files);
  symlinkSync(to, join(clone.folder, 'live/more.tf'));
  clone.git('add', '-A');
  clone.git('commit', '--quiet', '-m', 'link');
  return clone;
}

describe('a policy beside a link', () => {
  it('is refined where the link leads to what has nothing to do with it, and nothing is told of the link', () => {
    const { stdout } = cloneLinked('../shared/versions.tf').cli('check', '--all');
    expect(stdout).toMatch(/did not use 1 of the 2 permissions/);
    expect(stdout).not.toContain('symbolic link');
  });

  it('is left alone where the link leads to what gives it to somebody else', () => {
    const { stdout } = cloneLinked('../shared/attach.tf').cli('check', '--all');
    expect(stdout).not.toMatch(/did not use 1 of the 2 permissions/);
    expect(stdout).toMatch(/no active finding names `role\/web`/);
  });

  it('is left alone where a pull request adds that link, which is told', () => {
    const { stdout } = cloneLinked('../shared/attach.tf').cli(
      'check',
      '--base',
      'HEAD~1',
      '--new-permissions',
      'refine',
    );
    expect(stdout).toMatch(/`live\/more\.tf` could not be read: `it is a symbolic link`/);
    expect(stdout).not.toMatch(/did not use 1 of the 2 permissions/);
  });

  it.each(['../../elsewhere.tf', '../shared', '/etc/passwd', '../shared/none.tf', '../shared/attach.md'])(
    'is left alone where the link leads to %s',
    (to) => {
      const { stdout } = cloneLinked(to).cli('check', '--all');
      expect(stdout).not.toMatch(/did not use 1 of the 2 permissions/);
      expect(stdout).toContain('`live/more.tf`');
    },
  );
});
