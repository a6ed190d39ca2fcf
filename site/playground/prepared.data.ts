/** Runs the engine once while the site is built, so that the page shows the worked example before any script runs. */
import { readFileSync } from 'node:fs';
import { answer } from './answer.js';
import { template, type Example, type Prepared } from './examples.js';
import type { Format } from './formats.js';

interface Demo {
  readonly head: string;
  readonly findings: string;
  readonly catalogue?: Readonly<Record<string, readonly string[]>>;
}

export default {
  load(): Prepared {
    const worked = exampleOf('JSON', 'json', 'pull-request.json', 'August 2024');
    const examples = [worked, exampleOf('Terraform', 'terraform', 'terraform.json'), template];
    const given = answer(worked.question);
    if (given.kind !== 'refined') throw new Error('the worked example is not refined');
    return { examples, answer: given, catalogueDate: given.catalogueDate };
  },
};

function exampleOf(name: string, format: Format, file: string, catalogueOf?: string): Example {
  // The pull requests that `demo` plays.
  const demo = JSON.parse(readFileSync(new URL(`../../src/demo/${file}`, import.meta.url), 'utf8')) as Demo;
  const path = format === 'json' ? 'policy.json' : 'main.tf';
  const { head: policy, findings, catalogue } = demo;
  if (catalogue === undefined || catalogueOf === undefined)
    return { name, format, question: { path, policy, findings } };
  return { name, format, question: { path, policy, findings, catalogue }, catalogueOf };
}
