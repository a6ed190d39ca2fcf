/** Every command, snippet and link of the README and of the pages under `docs/` is what it says. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, readConfig, readInputs } from '../src/config/config.js';
import { refineByFindings } from '../src/cli/refine-text.js';
import { readFindings } from '../src/findings/index.js';
import { bundledCatalogue } from '../src/policy/catalogue.js';
import example from '../src/demo/pull-request.json' with { type: 'json' };
import { cloneWith } from './support/clone.js';
import { anchors, blocks, page, pages } from './support/pages.js';

const packaged = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = [...pages].flatMap(([path, text]) => {
  const all = [...blocks(text, 'sh'), ...blocks(text, '')].join('\n').match(/node dist\/cli\/index\.js [^#\n]+/g) ?? [];
  return all.length === 0 ? [] : [{ path, commands: all.map((each) => each.trim()) }];
});
const yaml = [...pages].flatMap(([path, text]) => blocks(text, 'yaml').map((block) => ({ path, block })));

describe('the README', () => {
  it('shows a config that is read', () => {
    const [config] = blocks(page('README.md'), 'yaml').filter((text) => text.includes('policies:'));
    const { mappings } = readConfig(readInputs(new Map()), { path: 'c.yml', text: config ?? '' });
    expect(mappings).toEqual([
      {
        paths: ['policies/deploy/**'],
        principals: ['arn:aws:iam::123456789012:role/MyRole'],
        findings: ['.github/iam-findings/my-role.json'],
      },
    ]);
  });

  it('shows a workflow with known inputs and a comment on each permission', () => {
    const [text = ''] = blocks(page('README.md'), 'yaml').filter((each) => each.includes('jobs:'));
    const workflow = parse(text) as {
      permissions: Record<string, string>;
      jobs: { refine: { steps: { with: Record<string, string> }[] } };
    };
    expect(Object.keys(workflow.permissions)).toEqual(['contents', 'pull-requests', 'actions']);
    for (const name of Object.keys(workflow.permissions))
      expect(text).toMatch(new RegExp(`^ +${name}: \\w+ # \\w+`, 'm'));
    for (const name of Object.keys(workflow.jobs.refine.steps[0]?.with ?? {}))
      expect(Object.keys(inputDefaults)).toContain(name);
  });

  it('names the command that tests it all', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
    expect(page('README.md')).toContain('npm ci && npm test');
  });

  it('offers both workflows as they are', () => {
    const [text = ''] = blocks(page('README.md'), 'yaml').filter((each) => each.includes('jobs:'));
    const shown = parse(text) as { permissions: object; jobs: object };
    const review = parse(readFileSync('examples/review.yml', 'utf8')) as { permissions: object; jobs: object };
    expect([shown.permissions, shown.jobs]).toEqual([review.permissions, review.jobs]);
    expect(page('README.md')).toContain('(examples/sweep.yml)');
  });

  it('is short, in words and in sentences', () => {
    expect(page('README.md').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1200);
    expect(sentencesOf(page('README.md')).filter((sentence) => sentence.split(' ').length > 30)).toEqual([]);
  });

  it('has no word that was replaced', () => {
    const replaced = [...page('CONTRIBUTING.md').matchAll(/^\| (`.*?`) +\| [^`]+\|$/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
    );
    expect(replaced.length).toBeGreaterThan(15);
    expect(replaced.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(prose(page('README.md'))))).toEqual([]);
  });

  it.each([
    ['One. Two three!\n\n- four\n- five `a. b` six\n', ['One.', 'Two three!', 'four', 'five a six']],
    ['| a | b c |\n| - | --- |\n| d. | e |\n', ['a', 'b c', 'd.', 'e']],
    ['```sh\nx y z\n```\nRead [the page](docs/a.md) now\nand then.\n', ['Read the page now and then.']],
    ['# A title\n\nText: more.', ['A title', 'Text: more.']],
  ])('is read by sentences: %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('leads to every page', () => {
    for (const path of pages.keys())
      if (!['README.md', 'AGENTS.md'].includes(path)) expect(page('README.md')).toContain(`(${path})`);
  });
});

describe('the pages', () => {
  it('show how to name an artifact, with a comment on each permission', () => {
    const [text = ''] = blocks(page('docs/findings.md'), 'yaml').filter((each) => each.includes('findings-artifact'));
    const part = parse(text) as { permissions: Record<string, string>; steps: { with: Record<string, string> }[] };
    expect(Object.keys(part.permissions)).toEqual(['contents', 'pull-requests', 'actions']);
    for (const name of Object.keys(part.permissions)) expect(text).toMatch(new RegExp(`^ +${name}: \\w+ # \\w+`, 'm'));
    const inputs = new Map(Object.entries(part.steps[0]?.with ?? {}));
    expect(() => readInputs(inputs)).not.toThrow();
    expect(readFileSync('examples/export-findings.yml', 'utf8')).toContain('iam-findings');
  });

  it('show a keep-list that is read', () => {
    const [text = ''] = blocks(page('docs/config.md'), 'yaml').filter((each) => each.startsWith('keep:'));
    const { keep } = readConfig(readInputs(new Map()), { path: 'c.yml', text });
    expect(keep).toEqual([
      expect.objectContaining({ action: 's3:Delete*', until: '2027-01-31', owner: 'storage team' }),
    ]);
  });

  it.each(yaml.filter(({ block }) => /^(?:policies|missing|keep):/m.test(block)))(
    'show configs that are read: $path',
    ({ block }) => {
      const text = block.replace(/^# \.github\/.*\n/, '');
      expect(() => readConfig(readInputs(new Map()), { path: 'c.yml', text })).not.toThrow();
    },
  );

  it.each(yaml)('show YAML that is YAML: $path', ({ block }) => {
    expect(() => parse(block) as unknown).not.toThrow();
  });

  it('show findings in the plain form that are read', () => {
    const shown = [...page('docs/findings.md').matchAll(/`(\[\{"serviceNamespace".*?\])`/g)].map(
      ([, text = '']) => text,
    );
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(readFindings({ path: 'f.json', text })).toMatchObject({ problems: [] });
  });

  it.each([
    { path: 'docs/terraform.md', language: 'hcl', file: 'main.tf' },
    { path: 'docs/templates.md', language: 'yaml', file: 'app.yaml' },
  ])('show a suggestion that is made: $path', ({ path, language, file }) => {
    const [text = ''] = blocks(page(path), language);
    const details = [
      {
        unusedPermissionDetails: {
          serviceNamespace: 'ssm',
          actions: [{ action: 'GetParameters' }, { action: 'GetParametersByPath' }],
        },
      },
      { unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'ListAllMyBuckets' }] } },
    ];
    const finding = {
      id: 'f',
      status: 'ACTIVE',
      findingType: 'UnusedPermission',
      resource: 'arn:aws:iam::123456789012:role/deploy',
      findingDetails: details,
    };
    const clone = cloneWith({
      [file]: text.replace('# settings', '# all'),
      '.github/iam-findings/f.json': JSON.stringify(finding),
    });
    clone.write(file, text);
    const { stdout } = clone.cli('check', '--base', 'HEAD');
    const shown = /^> - .*ssm[\s\S]*?(?=^> ```)/m.exec(page(path))?.[0].replace(/^> /gm, '');
    expect(stdout).toContain(shown?.trim() ?? 'nothing');
    expect(stdout).toContain('`deploy` did not use 2 of the 6 permissions of `');
  });

  it.each([
    ['docs/serverless.md', 'serverless.yml', '[{"serviceNamespace": "dynamodb", "actions": ["Scan"]}]'],
    ['docs/manifests.md', 'cluster.yaml', '[{"serviceNamespace": "s3", "actions": ["PutObject"]}]'],
  ])('show a suggestion for YAML that is made: %s', (path, file, unused) => {
    const [text = ''] = blocks(page(path), 'yaml');
    const [, diff = ''] = /^> ```diff\n((?:> .*\n)+?)> ```/m.exec(page(path)) ?? [];
    const gone = [...diff.matchAll(/^> -(.*)$/gm)].map(([, line = '']) => line);
    const left = text.split('\n').filter((line) => !gone.includes(line));
    expect(gone.length).toBeGreaterThan(0);
    const { findings } = readFindings({ path: 'f.json', text: unused });
    expect(refineByFindings({ path: file, text }, findings, bundledCatalogue).text).toBe(left.join('\n'));
  });

  it('show commands', () => {
    expect(commands.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'docs/commands.md']));
    expect(commands.flatMap((each) => each.commands).length).toBeGreaterThanOrEqual(7);
  });

  it.each(commands)('show commands that run: $path', (each) => {
    const clone = cloneWith({
      'policies/deploy.json': example.base,
      '.github/iam-findings/my-role.json': example.findings,
    });
    clone.git('branch', 'origin/main');
    clone.write('policies/deploy.json', example.head);
    for (const command of each.commands) {
      const { status, stderr } = clone.cli(...command.split(/\s+/).slice(2));
      expect([command, status, stderr.replace(/^note: .*\n/gm, '')]).toEqual([command, 0, '']);
    }
  });

  describe.each([...pages.keys()])('%s', (path) => {
    it('names only scripts that exist', () => {
      for (const [, name = ''] of page(path).matchAll(/npm run ([a-z:]+)/g))
        expect(Object.keys(packaged.scripts)).toContain(name);
    });

    it('names only files that exist', () => {
      for (const [, name = ''] of page(path).matchAll(
        /`((?:src|test|examples|docs|schema|scripts|fixtures|bench)\/[\w./-]+)`/g,
      ))
        expect([name, existsSync(name)]).toEqual([name, true]);
    });

    it('links only to what is there', () => {
      const links = [
        ...page(path)
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g),
      ];
      for (const [link, to = '', anchor] of links) {
        const target = to === '' ? path : join(dirname(path), to);
        expect([link, existsSync(target)]).toEqual([link, true]);
        if (anchor !== undefined) expect([link, anchors(page(target)).includes(anchor)]).toEqual([link, true]);
      }
    });
  });
});

/** The prose of a page: no code, no HTML, and of links what is read. */
function prose(text: string): string {
  return text
    .replace(/^( *)```[\s\S]*?^\1```/gm, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/`[^`]*`/g, 'a')
    .replace(/[[\]*]/g, '');
}

/** Its sentences; a heading, an item and a cell end where they end. */
function sentencesOf(text: string): readonly string[] {
  return prose(text)
    .replace(/^\|[ |:-]+\|$/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-#|]|\d+\.))|\|/)
    .flatMap((block) => block.replace(/^\s*(?:-|#+|\d+\.) /, '').split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}
