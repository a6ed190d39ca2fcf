/** `doctor` on a repository with Terraform, JSON files, findings and the inventories of two accounts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUp, type SetUp } from '../support/setup-repository.js';

const config = '.github/iam-policy-refiner.yml';
const orders = '[arn:aws:iam::111122223333:role/prod-orders, arn:aws:iam::444455556666:role/staging-orders]';

const examine = async (repository: SetUp, ...args: readonly string[]): Promise<string> =>
  (await repository.run('doctor', '--artifact', repository.artifact, ...args)).output;

describe('doctor', () => {
  it('says how far everything carries, what needs a hand, and what to write', async () => {
    await expect(await examine(setUp())).toMatchFileSnapshot('expected/doctor.txt');
  });

  it('says the same as JSON', async () => {
    await expect(await examine(setUp(), '--json')).toMatchFileSnapshot('expected/doctor.json');
  });

  it('exits with 1 where something needs a hand, and with 0 where nothing does', async () => {
    const healthy = setUp({
      'live/tools/main.tf': undefined,
      'policies/backup.json': undefined,
      'policies/broken.json': undefined,
      'policies/legacy.json': undefined,
      'policies/reports.json': undefined,
    });
    expect(await setUp().run('doctor', '--artifact', '../iam-findings')).toMatchObject({ exitCode: 1 });
    const { output, exitCode } = await healthy.run('doctor', '--artifact', '../iam-findings');
    expect([output, exitCode]).toEqual([
      expect.stringMatching(/^policies: 3 of 3 policies matched[^]*\nnothing to do\n$/),
      0,
    ]);
  });

  it('looks at files that no commit has yet, and not at those that are gone', async () => {
    const repository = setUp();
    repository.remove('policies/legacy.json');
    repository.write('policies/fresh.json', readFileSync(join(repository.folder, 'policies/backup.json'), 'utf8'));
    const said = await examine(repository);
    expect(said).toContain('policies/fresh.json:1');
    expect(said).not.toContain('legacy');
  });

  describe('the config', () => {
    it.each<{ readonly name: string; readonly text: string; readonly says: string }>([
      {
        name: 'that cannot be read, at its line',
        text: 'policies:\n  - paths: [a]\n    principal: [arn:aws:iam::111122223333:role/x]\n',
        says: `${config}:3: config \`${config}\`: line 3: \`policies\` entry 1: unknown key \`principal\``,
      },
      {
        name: 'with a glob that names no file',
        text: `policies:\n  - paths: [policies/gone/**]\n    principals: ${orders}\n`,
        says: `${config}:2: \`policies/gone/**\` names no file and no policy of the repository`,
      },
      {
        name: 'with a glob that names a file without a policy',
        text: `policies:\n  - paths: [policies/deploy.json]\n    principals: [arn:aws:iam::111122223333:role/deploy]\n  - paths: [README.*]\n    principals: ${orders}\n`,
        says: `${config}:4: \`README.*\` names \`README.md\`, and no policy is found there`,
      },
      {
        name: 'with a principal that the inventory does not have',
        text: 'policies:\n  - paths: [policies/legacy.json]\n    principals: [arn:aws:iam::111122223333:role/legcay]\n',
        says: `${config}:2: \`arn:aws:iam::111122223333:role/legcay\` is not among those whom the inventory of account \`111122223333\` lists: is its name right?`,
      },
      {
        name: 'with a principal in an account that nobody exported',
        text: 'policies:\n  - paths: [policies/legacy.json]\n    principals: [arn:aws:iam::777788889999:role/legacy]\n',
        says: `${config}:2: neither a finding nor an inventory names \`arn:aws:iam::777788889999:role/legacy\``,
      },
      {
        name: 'with a pattern that nobody fits',
        text: "policies:\n  - paths: [policies/legacy.json]\n    principals: ['arn:aws:iam::*:role/leg-*']\n",
        says: `${config}:2: nobody whom findings or inventory know fits \`arn:aws:iam::*:role/leg-*\``,
      },
      {
        name: 'with findings that are not there',
        text: 'policies:\n  - paths: [policies/legacy.json]\n    findings: [.github/iam-findings/legacy.json]\n',
        says: `${config}:2: \`.github/iam-findings/legacy.json\` names no findings file that is at hand`,
      },
      {
        name: 'with a keep that has ended',
        text: 'keep:\n  - action: s3:DeleteBucket\n    reason: purge\n    until: 2026-11-01\n',
        says: `${config}:2: the keep entry for \`s3:DeleteBucket\` ended on 2026-11-01 and no longer counts`,
      },
      {
        name: 'with a keep that ends soon',
        text: 'keep:\n  - action: s3:DeleteBucket\n    reason: purge\n    until: 2026-12-05\n',
        says: `${config}:2: the keep entry for \`s3:DeleteBucket\` ends on 2026-12-05`,
      },
      {
        name: 'with a keep that keeps nothing',
        text: 'keep:\n  - action: s3:DeleteBucket\n    reason: purge\n  - action: ec2:*\n    reason: who knows\n',
        says: `${config}:4: the keep entry for \`ec2:*\` keeps nothing of the policies of this repository`,
      },
    ])('$name', async ({ text, says }) => {
      const { output, exitCode } = await setUp({ [config]: text }).run('doctor', '--artifact', '../iam-findings');
      expect(output.split('\n').map((line) => line.slice(0, says.length))).toContain(says);
      expect(exitCode).toBe(1);
    });

    it('is not told of an entry that does its work', async () => {
      const text = `policies:\n  - paths: [modules/service/main.tf]\n    principals: ${orders}\nkeep:\n  - action: s3:DeleteBucket\n    reason: purge\n`;
      const said = await examine(setUp({ [config]: text }));
      expect(said).toContain('1 by the config');
      expect(said).not.toContain(`${config}:`);
    });
  });

  describe('the evidence', () => {
    const without = async (name: string, change: (text: string) => string | undefined): Promise<string> => {
      const repository = setUp();
      const path = join(repository.artifact, name);
      writeFileSync(path, change(readFileSync(path, 'utf8')) ?? '[]');
      return examine(repository);
    };

    it.each<{
      readonly name: string;
      readonly file: string;
      readonly change: (text: string) => string;
      readonly says: string;
    }>([
      {
        name: 'an account without inventory',
        file: 'inventory-444455556666.json',
        change: () => '',
        says: 'there is no inventory of account `444455556666`',
      },
      {
        name: 'an inventory that is not whole',
        file: 'inventory-444455556666.json',
        change: (text) => text.replace('"IsTruncated": false', '"IsTruncated": true'),
        says: 'the inventory of account `444455556666` is not whole: a page of its inventory is missing',
      },
      {
        name: 'an account that nothing covers',
        file: 'manifest.json',
        change: (text) => text.replace(/"accounts": \[[^\]]*\]/, '"accounts": ["111122223333"]'),
        says: 'no finding covers account `444455556666`',
      },
      {
        name: 'findings that are old',
        file: 'findings.ndjson',
        change: (text) => text.replaceAll('2026-11-24T', '2026-09-24T'),
        says: 'are up to 63 days old, more than the 30 allowed: export them again',
      },
      {
        name: 'an inventory that is old',
        file: 'manifest.json',
        change: (text) => text.replace('2026-11-24', '2026-09-24'),
        says: 'the inventory of account `111122223333` is 63 days old, more than the 30 allowed: export it again',
      },
      {
        name: 'a file that cannot be read',
        file: 'findings.ndjson',
        change: () => '{"x": 1}',
        says: 'artifact:iam-findings/findings.ndjson: this is not an Access Analyzer export',
      },
    ])('$name', async ({ file, change, says }) => {
      expect(await examine(setUp())).not.toContain(says);
      expect(await without(file, change)).toContain(says);
    });

    it('none at all', async () => {
      const { output } = await setUp().run('doctor');
      expect(output).toContain('no findings file was found: `.github/iam-findings/**/*.json` names none');
    });

    it('an artifact that is not there', async () => {
      expect(await setUp().run('doctor', '--artifact', 'gone')).toEqual({
        exitCode: 2,
        output: expect.stringMatching(
          /could not be read as an artifact\nhelp: give the folder that `gh run download/,
        ) as string,
      });
    });

    it('an inventory that everybody can read', async () => {
      const repository = setUp();
      repository.write(
        '.github/iam-findings/i.json',
        readFileSync(join(repository.artifact, 'inventory-444455556666.json'), 'utf8'),
      );
      expect(await examine(repository)).not.toContain('public');
      const said = await examine(repository, '--public');
      expect(said).toContain('.github/iam-findings/i.json: an inventory in a public repository tells everybody');
      expect(said).toContain('artifact:iam-findings/inventory-111122223333.json: the artifact of a public repository');
    });
  });

  it('prints no command and no escape sequence, whatever files are called', async () => {
    const hostile = 'policies/x ##[set-output name=verdict;]\u001b[31m\u202e.json';
    const { output } = await setUp({
      [hostile]: readFileSync('test/setup/repository/policies/legacy.json', 'utf8'),
    }).run('doctor');
    expect(output).toContain('policies/x ## [set-output');
    expect(output).not.toMatch(/##\[|\u001b|\u202e/);
  });

  it('has help', async () => {
    expect((await setUp().run('doctor', '--help')).output).toMatch(/^usage:\n {2}doctor \[--artifact/);
  });
});
