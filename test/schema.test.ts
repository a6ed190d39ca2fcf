/** The JSON Schema of the config says yes and no where the reader does. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, readInputs } from '../src/config/config.js';

const ajv = new Ajv({ strict: true });
formats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync('schema/config.schema.json', 'utf8')) as object);

const role = 'arn:aws:iam::123456789012:role/R';

describe('the schema of the config', () => {
  it.each([
    { text: '{}', fine: true },
    { text: 'policies:\n', fine: true },
    { text: `policies: [{paths: [a/**], principals: [${role}]}]`, fine: true },
    { text: `policies: [{paths: a, principals: ${role}}]`, fine: true },
    { text: 'policies: [{paths: [a], findings: [f.json]}]', fine: true },
    { text: 'keep: [{action: "s3:Delete*", reason: purge, until: 2027-01-31, owner: me, paths: [a]}]', fine: true },
    { text: 'policies: [{paths: [a], findings: [f], missing: ignore}]', fine: true },
    { text: 'missing: unused-nothing\nname-convention: true', fine: true },
    { text: 'missing:\nname-convention:', fine: true },
    { text: "accounts: {prod: '111122223333'}", fine: true },
    { text: 'accounts:', fine: true },
    { text: 'policies: [{paths: [a], findings: [f], unused-roles: ignore}]', fine: true },
    { text: `policies: [{paths: ['a/{x}'], principals: ['arn:aws:iam::*:role/{x}-*']}]`, fine: true },
    { text: `policies: [{paths: ['a/{x}'], stacks: ['{x}-prod']}]`, fine: true },
    { text: 'policies: [{paths: [a], stacks: []}]', fine: false },
    { text: 'policies: [{paths: [a], findings: [f], unused-roles: keep}]', fine: false },
    { text: 'accounts: {prod: 111122223333}', fine: false },
    { text: "accounts: {prod: '1111'}", fine: false },
    { text: 'accounts: {}', fine: false },
    { text: 'accounts: [a]', fine: false },
    { text: 'keep-in-pull-request: accept', fine: true },
    { text: 'keep-in-pull-request: yes', fine: false },
    { text: 'override-by-author: accept', fine: true },
    { text: 'override-by-author: yes', fine: false },
    { text: 'sweep:', fine: true },
    { text: 'sweep: {group: owner, max-open: 5, max-new: 0, drafts: true, days: [mon], auto-merge: true}', fine: true },
    {
      text: "sweep: {branch-prefix: bot/iam-, commit-prefix: 'chore(iam): ', label: 'iam: x', labels: [a1]}",
      fine: true,
    },
    { text: "sweep: {reviewers: [me, '@org/team']}", fine: true },
    { text: 'sweep: {group: team}', fine: false },
    { text: 'sweep: {max-open: -1}', fine: false },
    { text: 'sweep: {max-open: 1.5}', fine: false },
    { text: 'sweep: {drafts: 1}', fine: false },
    { text: 'sweep: {days: [monday]}', fine: false },
    { text: 'sweep: {days: monday}', fine: false },
    { text: "sweep: {branch-prefix: 'a..b/'}", fine: false },
    { text: 'sweep: {branch-prefix: main}', fine: false },
    { text: 'sweep: {branch-prefix: /a/}', fine: false },
    { text: 'sweep: {commit-prefix: "a\\nb"}', fine: false },
    { text: "sweep: {labels: ['a,b']}", fine: false },
    { text: "sweep: {reviewers: ['@a/b/c']}", fine: false },
    { text: 'sweep: {max-opened: 1}', fine: false },
    { text: 'sweep: []', fine: false },
    { text: 'extends:', fine: true },
    { text: 'extends: my-org/iam//base.yml@v3', fine: true },
    {
      text: `extends: [my-org/iam.cfg//a/b.c/base.yaml@${'8f0e7c2d'.repeat(5)}, o/.github//p.yml@rel/1.2]`,
      fine: true,
    },
    { text: 'extends: my-org/iam//base.yml', fine: false },
    { text: 'extends: my-org/iam/base.yml@v3', fine: false },
    { text: 'extends: my-org/iam//base.json@v3', fine: false },
    { text: 'extends: my-org/..//base.yml@v3', fine: false },
    { text: 'extends: my-org/iam//../base.yml@v3', fine: false },
    { text: 'extends: my-org/iam//a/./base.yml@v3', fine: false },
    { text: 'extends: my-org/iam//a//base.yml@v3', fine: false },
    { text: 'extends: "my-org/iam//base.yml@v3\\n"', fine: false },
    { text: 'extends: my-org/iam//base.yml@a..b', fine: false },
    { text: "extends: 'my-org/iam//base.yml@v3?x=1'", fine: false },
    { text: "extends: 'my-org/iam//ba%2e.yml@v3'", fine: false },
    { text: 'extends: [1]', fine: false },
    { text: 'extends: {a: b}', fine: false },
    {
      text: `{extends: o/p//a.yml@v1, policies: [{paths: ['a/{x}'], principals: ['arn:aws:iam::{x}:role/R']}]}`,
      fine: true,
    },
    { text: 'missing: nothing', fine: false },
    { text: 'name-convention: yes please', fine: false },
    { text: 'policies: [{paths: [a], findings: [f], missing: 1}]', fine: false },
    { text: 'policys: []', fine: false },
    { text: 'policies: {}', fine: false },
    { text: 'policies: [{paths: [a]}]', fine: false },
    { text: 'policies: [{paths: [], findings: [f]}]', fine: false },
    { text: 'policies: [{paths: [a], principals: [], findings: []}]', fine: false },
    { text: 'policies: [{paths: [a], principals: [MyRole]}]', fine: false },
    { text: 'policies: [{paths: [1], findings: [f]}]', fine: false },
    { text: 'policies: [{path: [a], findings: [f]}]', fine: false },
    { text: 'policies: [x]', fine: false },
    { text: 'keep: [{action: "s3:Delete*"}]', fine: false },
    { text: 'keep: [{action: "s3:Delete*", reason: " "}]', fine: false },
    { text: 'keep: [{action: "*", reason: all}]', fine: false },
    { text: 'keep: [{action: "s3:Delete*", reason: purge, until: 2027-13-31}]', fine: false },
    { text: 'keep: [{action: "s3:Delete*", reason: purge, until: soon}]', fine: false },
    { text: 'keep: [{action: "s3:Delete*", reason: purge, forever: true}]', fine: false },
  ])('agrees with the reader: $text', ({ text, fine }) => {
    let reads = true;
    try {
      readConfig(readInputs(new Map()), { path: 'c.yml', text });
    } catch {
      reads = false;
    }
    expect({ reads, isValid: isValid(parse(text)) }).toEqual({ reads: fine, isValid: fine });
  });
});
