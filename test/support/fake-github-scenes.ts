/**
 * The worked example as a repository: the pull request that the action is made for.
 *
 * The author writes one action a line, lets the role call every Invoke action and
 * list buckets. The findings are committed at the base, and so is the catalogue of
 * 2024, under `catalogue.json`.
 */
import { readFileSync } from 'node:fs';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import { commitSuggestions } from './commit-suggestions.js';
import type { FakeGitHub, Scene } from './fake-github.js';
import { isFields } from './fake-github-schema.js';
import { textIn } from './fake-github-route.js';
import type { Files } from './fake-github-state.js';

const example: unknown = JSON.parse(readFileSync(new URL('../../src/demo/pull-request.json', import.meta.url), 'utf8'));
const part = (key: string): string => textIn(example, key) ?? '';

export const policyPath = part('path');
export const findingsPath = part('findingsPath');
export const policyAtBase = part('base');
export const policyAtHead = part('head');
export const findings = part('findings');
export const cataloguePath = 'catalogue.json';

/** Everything at the base but the policy. */
export const evidence: Files = {
  [findingsPath]: findings,
  [cataloguePath]: JSON.stringify(isFields(example) ? example['catalogue'] : {}),
  'README.md': '# Policies\n',
};

/** The worked example, with further files at either commit. */
export function workedExample({ base = {}, head = {}, ...rest }: Partial<Scene> = {}): Scene {
  return {
    base: { ...evidence, [policyPath]: policyAtBase, ...base },
    head: { ...evidence, [policyPath]: policyAtHead, ...head },
    ...rest,
  };
}

/** The policy that the findings and the catalogue of 2024 call for. */
export const recommended: unknown = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['lambda:Invoke*'],
      Resource: 'arn:aws:lambda:us-east-1:123456789012:function:my-lambda',
    },
    {
      Effect: 'Allow',
      Action: [
        's3:GetAccess*',
        's3:GetAccountPublicAccessBlock',
        's3:GetDataAccess',
        's3:GetJobTagging',
        's3:GetMulti*',
        's3:GetObject*',
        's3:GetStorage*',
        's3:List*',
      ],
      Resource: '*',
    },
  ],
};

/** The worked example before anybody has committed its findings. */
export function withoutFindings(): Scene {
  const { base, head } = workedExample();
  const without = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).filter(([path]) => path !== findingsPath));
  return { base: without(base), head: without(head) };
}

/** The policy once every suggestion that people see is committed. */
export function committed(github: FakeGitHub, path = policyPath): unknown {
  return JSON.parse(
    commitSuggestions(
      policyAtHead,
      github.comments().filter((comment) => comment.path === path),
    ),
  );
}

/** The requests that were to change something. */
export function writesTo({ requests }: FakeGitHub): FakeGitHub['requests'] {
  return requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
}

/** The actions of each statement of a policy that writes them as lists. Throws for any other. */
export function actionsIn(policy: unknown): readonly (readonly string[])[] {
  const statements = isFields(policy) ? policy['Statement'] : undefined;
  if (!Array.isArray(statements)) throw new Error('no list of statements');
  return statements.map((statement: unknown) => {
    const actions: unknown = isFields(statement) ? statement['Action'] : undefined;
    return Array.isArray(actions) ? actions.map(String) : [String(actions)];
  });
}

/** The actions of a service that the bundled catalogue knows and that any of the patterns grants. */
export function granted(service: string, patterns: readonly string[]): readonly string[] {
  const names = bundledCatalogue.actionsOf(service).map((name) => `${service}:${name}`);
  return names.filter((name) =>
    patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(name)),
  );
}
