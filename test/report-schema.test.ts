/** The JSON Schema of the report says of every report what is in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cloneWith } from './support/clone.js';
import example from '../src/demo/pull-request.json' with { type: 'json' };

const published = JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as object;
const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(published);
/** The same, with nothing besides: what a report has and the schema does not name fails. */
const isExactly = new Ajv({ strict: true, allowUnionTypes: true }).compile(closed(published) as object);

const reports = readdirSync('fixtures').map((name) => {
  const plan = JSON.parse(readFileSync(`fixtures/${name}/expected/plan.json`, 'utf8')) as { readonly report: unknown };
  return { name, report: plan.report };
});

describe('the schema of the report', () => {
  it.each(reports.filter(({ report }) => report !== null))('names everything in the report of $name', ({ report }) => {
    expect([isExactly(report), isExactly.errors]).toEqual([true, null]);
  });

  it('describes what `check --json` prints', () => {
    const clone = cloneWith({
      'policies/deploy.json': example.base,
      '.github/iam-findings/my-role.json': example.findings,
    });
    clone.write('policies/deploy.json', example.head);
    const printed: unknown = JSON.parse(clone.cli('check', '--base', 'HEAD', '--json').stdout);
    expect([isExactly(printed), isExactly.errors]).toEqual([true, null]);
  });

  it.each(['verdict', 'outcomes', 'findings'])('refuses a report without its %s', (key) => {
    const [{ report } = { report: {} }] = reports;
    expect(isReport({ ...(report as object), [key]: undefined })).toBe(false);
  });

  it('lets later versions add to it', () => {
    const [{ report } = { report: {} }] = reports;
    expect(isReport({ ...(report as object), added: 1 })).toBe(true);
  });
});

/** A schema whose objects hold nothing that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return { ...Object.fromEntries(entries), ...('required' in schema ? { additionalProperties: false } : {}) };
}
