/** Policies of a repository and deployed documents, for the tests of copies. */
import type { DeployedDocument } from '../../src/inventory/inventory.js';
import { documentReader } from '../../src/inventory/document.js';
import { sourcePattern, type SourcePattern } from '../../src/match/source-pattern.js';
import type { Policy } from '../../src/policy/model.js';
import { discover } from '../../src/sources/index.js';

/** The first policy in a file. */
export function policyIn(text: string, path = 'main.tf'): Policy {
  const found = discover([{ path, text }]).flatMap((each) => (each.kind === 'policy' ? [each.policy] : []));
  const [policy] = found;
  if (policy === undefined) throw new Error(`no policy in ${text}`);
  return policy;
}

/** The pattern of the first policy in a file. */
export function patternIn(text: string, path?: string): SourcePattern {
  return sourcePattern(policyIn(text, path));
}

/** The pattern of a policy that Terraform encodes, by its statements in HCL. */
export function encoded(...statements: readonly string[]): SourcePattern {
  return patternIn(
    `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })\n}\n`,
  );
}

/** The pattern of a `data "aws_iam_policy_document"` with this body. */
export function blocks(body: string): SourcePattern {
  return patternIn(`data "aws_iam_policy_document" "p" {\n${body}\n}\n`);
}

/** The pattern of a document in a file of its own. */
export function inJson(document: unknown): SourcePattern {
  return patternIn(JSON.stringify(document), 'policies/p.json');
}

/** A document as it is deployed. */
export function deployed(...statements: readonly object[]): DeployedDocument {
  return deployedAs({ Version: '2012-10-17', Statement: statements });
}

/** Any written document, read as an inventory's. */
export function deployedAs(written: unknown): DeployedDocument {
  const document = documentReader()(written);
  if (document.kind !== 'document') throw new Error(JSON.stringify(document.why));
  return document;
}
