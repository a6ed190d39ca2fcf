/** Which deployed documents a policy of the repository can have become: a row for each rule. */
import { describe, expect, it } from 'vitest';
import type { DeployedDocument } from '../../src/inventory/inventory.js';
import { asPart, type SourcePattern } from '../../src/match/source-pattern.js';
import { unify } from '../../src/match/unify.js';
import { blocks, deployed, deployedAs, encoded, inJson, patternIn } from '../support/copies.js';

interface Row {
  readonly name: string;
  readonly source: SourcePattern;
  readonly document: DeployedDocument;
  readonly expected: 'fits' | 'nearly' | 'part' | 'not';
}

const get = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const put = { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' };
const getIn = '{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }';
const putIn = '{ Effect = "Allow", Action = "s3:PutObject", Resource = "*" }';
const on = (resource: string): string => `{ Effect = "Allow", Action = "s3:GetObject", Resource = ${resource} }`;
const acting = (actions: string): string => `{ Effect = "Allow", Action = ${actions}, Resource = "*" }`;
const when = (condition: string): string =>
  `{ Effect = "Allow", Action = "s3:GetObject", Resource = "*", Condition = ${condition} }`;

describe('unification', () => {
  it.each<Row>([
    {
      name: 'percent-encoded text is decoded once, and a plus stays',
      source: inJson({ Version: '2012-10-17', Statement: [{ ...get, Resource: 'arn:aws:s3:::a+b%20c' }] }),
      document: deployedAs(
        encodeURIComponent(
          JSON.stringify({ Version: '2012-10-17', Statement: [{ ...get, Resource: 'arn:aws:s3:::a+b%20c' }] }),
        ),
      ),
      expected: 'fits',
    },
    {
      name: 'a list of one is a text; order and repetitions are gone',
      source: encoded(acting('["s3:PutObject", "s3:GetObject", "s3:GetObject"]')),
      document: deployed({ ...get, Action: ['s3:GetObject', 's3:PutObject'], Resource: ['*'] }),
      expected: 'fits',
    },
    {
      name: 'booleans and numbers are texts',
      source: encoded(when('{ Bool = { "aws:SecureTransport" = true }, NumericLessThan = { "s3:max-keys" = 10 } }')),
      document: deployed({
        ...get,
        Condition: { Bool: { 'aws:SecureTransport': 'true' }, NumericLessThan: { 's3:max-keys': '10' } },
      }),
      expected: 'fits',
    },
    {
      name: 'the composition of characters is none',
      source: encoded(on('"arn:aws:s3:::e\\u0301"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::\u00e9' }),
      expected: 'fits',
    },
    {
      name: '`$${` is plain text',
      source: encoded(on('"arn:aws:s3:::b/$${aws:username}/*"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::b/${aws:username}/*' }),
      expected: 'fits',
    },
    {
      name: '`&{` is plain text in policy documents',
      source: blocks('statement {\n actions = ["s3:GetObject"]\n resources = ["arn:aws:s3:::b/&{aws:username}/*"]\n}'),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::b/${aws:username}/*' }),
      expected: 'fits',
    },
    {
      name: '`&{` is nothing special elsewhere',
      source: encoded(on('"arn:aws:s3:::b/&{aws:username}/*"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::b/${aws:username}/*' }),
      expected: 'not',
    },
    {
      name: 'a policy variable stands for itself, not for a name',
      source: inJson({ Version: '2012-10-17', Statement: [{ ...get, Resource: 'b/${aws:username}' }] }),
      document: deployed({ ...get, Resource: 'b/alice' }),
      expected: 'not',
    },
    {
      name: 'actions are compared without case',
      source: encoded(acting('["S3:getobject"]')),
      document: deployed(get),
      expected: 'fits',
    },
    {
      name: 'condition operators and keys too',
      source: encoded(when('{ stringEquals = { "AWS:SourceVpc" = "vpc-1" } }')),
      document: deployed({ ...get, Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
      expected: 'fits',
    },
    {
      name: 'resources with case',
      source: encoded(on('"arn:aws:s3:::B"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::b' }),
      expected: 'not',
    },
    {
      name: 'values with case',
      source: encoded(when('{ StringEquals = { "aws:SourceVpc" = "VPC-1" } }')),
      document: deployed({ ...get, Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
      expected: 'not',
    },
    {
      name: 'an effect is compared exactly',
      source: encoded(getIn),
      document: deployed({ ...get, Effect: 'Deny' }),
      expected: 'not',
    },
    {
      name: 'an empty Sid is none',
      source: encoded('{ Sid = "", Effect = "Allow", Action = "s3:GetObject", Resource = "*" }'),
      document: deployed(get),
      expected: 'fits',
    },
    {
      name: 'another Sid',
      source: encoded('{ Sid = "A", Effect = "Allow", Action = "s3:GetObject", Resource = "*" }'),
      document: deployed({ ...get, Sid: 'B' }),
      expected: 'nearly',
    },
    {
      name: 'a missing version in a policy document is 2012-10-17, and an `Id` is nothing',
      source: blocks('policy_id = "x"\nstatement {\n actions = ["s3:GetObject"]\n resources = ["*"]\n}'),
      document: deployedAs({ Version: '2012-10-17', Id: 'y', Statement: [get] }),
      expected: 'fits',
    },
    {
      name: 'another version',
      source: encoded(getIn),
      document: deployedAs({ Version: '2008-10-17', Statement: [get] }),
      expected: 'nearly',
    },
    {
      name: 'what is merged in by Sid may take the place of a statement',
      source: blocks(
        'override_policy_documents = [var.d]\nstatement {\n sid = "A"\n actions = ["s3:GetObject"]\n resources = ["*"]\n}\nstatement {\n actions = ["s3:PutObject"]\n resources = ["*"]\n}',
      ),
      document: deployed({ ...get, Sid: 'A', Effect: 'Deny' }, put),
      expected: 'fits',
    },
    {
      name: 'what is merged in may add statements',
      source: blocks(
        'source_policy_documents = [var.d]\nstatement {\n actions = ["s3:GetObject"]\n resources = ["*"]\n}',
      ),
      document: deployed(get, put),
      expected: 'fits',
    },
    {
      name: 'a document that is merged into others is a part of them',
      source: asPart(encoded(getIn)),
      document: deployed(get, put),
      expected: 'fits',
    },
    {
      name: 'of such a one, something must be there',
      source: asPart(encoded(getIn)),
      document: deployed(put),
      expected: 'not',
    },
    {
      name: 'a hole is any text between its literals',
      source: encoded(on('"arn:aws:s3:::${var.b}/*"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::prod-data/*' }),
      expected: 'fits',
    },
    {
      name: 'and also none',
      source: encoded(on('"arn:aws:s3:::b${var.b}"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::b' }),
      expected: 'fits',
    },
    {
      name: 'but not another literal',
      source: encoded(on('"arn:aws:s3:::${var.b}/*"')),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::prod-data/logs' }),
      expected: 'not',
    },
    {
      name: 'a hole in a heredoc',
      source: patternIn(
        'resource "aws_iam_policy" "p" {\n policy = <<EOF\n{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${var.b}/*"}]}\nEOF\n}\n',
      ),
      document: deployed({ ...get, Resource: 'arn:aws:s3:::prod-data/*' }),
      expected: 'fits',
    },
    {
      name: 'a written star is a character',
      source: encoded(acting('["s3:Get*"]')),
      document: deployed(get),
      expected: 'not',
    },
    {
      name: 'a deployed star is no pattern',
      source: encoded(getIn),
      document: deployed({ ...get, Action: 's3:*' }),
      expected: 'not',
    },
    {
      name: 'an account is twelve digits',
      source: encoded(on('"arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/x"')),
      document: deployed({ ...get, Resource: 'arn:aws:iam::111122223333:role/x' }),
      expected: 'fits',
    },
    {
      name: 'and nothing else',
      source: encoded(on('"arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/x"')),
      document: deployed({ ...get, Resource: 'arn:aws:iam::*:role/x' }),
      expected: 'not',
    },
    {
      name: 'partitions and regions',
      source: encoded(on('"arn:${data.aws_partition.p.partition}:sqs:${data.aws_region.r.name}:1:q"')),
      document: deployed({ ...get, Resource: 'arn:aws-us-gov:sqs:us-gov-west-1:1:q' }),
      expected: 'fits',
    },
    {
      name: 'one hole may be bound to two texts',
      source: encoded(on('["a/${var.x}", "b/${var.x}"]')),
      document: deployed({ ...get, Resource: ['a/1', 'b/2'] }),
      expected: 'fits',
    },
    {
      name: 'a partly open list has its literals and others',
      source: encoded(acting('concat(["s3:GetObject"], var.more)')),
      document: deployed({ ...get, Action: ['s3:GetObject', 's3:PutObject'] }),
      expected: 'fits',
    },
    {
      name: 'but never without a literal',
      source: encoded(acting('concat(["s3:GetObject"], var.more)')),
      document: deployed(put),
      expected: 'not',
    },
    {
      name: 'a text with a hole is one text: two need two',
      source: encoded(on('["arn:${var.a}"]')),
      document: deployed({ ...get, Resource: ['arn:1', 'arn:2'] }),
      expected: 'not',
    },
    {
      name: 'holes are given to texts so that all have one',
      source: encoded(on('["${var.a}", "x${var.b}"]')),
      document: deployed({ ...get, Resource: ['x1', 'y1'] }),
      expected: 'fits',
    },
    {
      name: 'each hole has a text',
      source: encoded(on('["a", "x${var.b}"]')),
      document: deployed({ ...get, Resource: ['a'] }),
      expected: 'not',
    },
    {
      name: 'a list of which nothing is known',
      source: encoded(on('var.resources')),
      document: deployed({ ...get, Resource: ['a', 'b'] }),
      expected: 'fits',
    },
    {
      name: 'is no `NotResource`',
      source: encoded(on('var.resources')),
      document: deployed({ Effect: 'Allow', Action: 's3:GetObject', NotResource: ['a'] }),
      expected: 'not',
    },
    {
      name: 'an effect of which nothing is known',
      source: encoded('{ Effect = var.e, Action = "s3:GetObject", Resource = "*" }'),
      document: deployed({ ...get, Effect: 'Deny' }),
      expected: 'fits',
    },
    {
      name: 'a condition of which nothing is known',
      source: encoded(when('var.c')),
      document: deployed({ ...get, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      expected: 'fits',
    },
    {
      name: 'a condition whose key has a hole',
      source: encoded(when('{ StringEquals = { "${local.oidc}:sub" = "repo:x" } }')),
      document: deployed({ ...get, Condition: { StringEquals: { 'token.example.com:sub': 'repo:x' } } }),
      expected: 'fits',
    },
    {
      name: 'a condition that is not there',
      source: encoded(when('{ Bool = { "aws:SecureTransport" = "true" } }')),
      document: deployed(get),
      expected: 'not',
    },
    {
      name: 'a condition that is not in the files',
      source: encoded(getIn),
      document: deployed({ ...get, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      expected: 'not',
    },
    {
      name: 'a `dynamic` condition beside one that is written',
      source: blocks(
        'statement {\n actions = ["s3:GetObject"]\n resources = ["*"]\n condition {\n test = "Bool"\n variable = "aws:SecureTransport"\n values = ["true"]\n }\n dynamic "condition" {\n for_each = var.c\n content {\n test = "StringEquals"\n variable = condition.value.k\n values = condition.value.v\n }\n }\n}',
      ),
      document: deployed({
        ...get,
        Condition: { Bool: { 'aws:SecureTransport': 'true' }, StringEquals: { 'aws:SourceVpc': ['a', 'b'] } },
      }),
      expected: 'fits',
    },
    {
      name: 'a `dynamic` statement many times',
      source: blocks(
        'dynamic "statement" {\n for_each = var.s\n content {\n actions = ["s3:GetObject"]\n resources = [statement.value]\n }\n}\nstatement {\n actions = ["s3:PutObject"]\n resources = ["*"]\n}',
      ),
      document: deployed({ ...get, Resource: 'a' }, { ...get, Resource: 'b' }, put),
      expected: 'fits',
    },
    {
      name: 'or never',
      source: blocks(
        'dynamic "statement" {\n for_each = var.s\n content {\n actions = ["s3:GetObject"]\n resources = [statement.value]\n }\n}\nstatement {\n actions = ["s3:PutObject"]\n resources = ["*"]\n}',
      ),
      document: deployed(put),
      expected: 'fits',
    },
    {
      name: 'and only as it is written',
      source: blocks(
        'dynamic "statement" {\n for_each = var.s\n content {\n actions = ["s3:GetObject"]\n resources = [statement.value]\n }\n}\nstatement {\n actions = ["s3:PutObject"]\n resources = ["*"]\n}',
      ),
      document: deployed({ ...get, Action: 's3:DeleteObject' }, put),
      expected: 'not',
    },
    {
      name: 'an opaque statement is any number of statements',
      source: encoded(getIn, 'var.more'),
      document: deployed(get, put, { ...put, Action: 's3:X' }),
      expected: 'fits',
    },
    {
      name: 'a conditional one is optional: there',
      source: encoded(getIn, `var.x ? ${putIn} : null`),
      document: deployed(get, put),
      expected: 'fits',
    },
    {
      name: 'a conditional one is optional: away',
      source: encoded(getIn, `var.x ? ${putIn} : null`),
      document: deployed(get),
      expected: 'fits',
    },
    {
      name: 'a conditional one is optional: another',
      source: encoded(getIn, `var.x ? ${putIn} : null`),
      document: deployed(get, { ...put, Action: 's3:X' }),
      expected: 'not',
    },
    {
      name: 'statements are given to one another so that all have one',
      source: encoded(on('"${var.a}"'), on('"x${var.b}"')),
      document: deployed({ ...get, Resource: 'x1' }, { ...get, Resource: 'y1' }),
      expected: 'fits',
    },
    {
      name: 'two statements that may have become one',
      source: encoded(on('"${var.a}"'), on('"x${var.b}"')),
      document: deployed({ ...get, Resource: 'x1' }),
      expected: 'nearly',
    },
    {
      name: 'two that are written alike are one',
      source: encoded(getIn, getIn),
      document: deployed(get),
      expected: 'fits',
    },
    {
      name: 'the content agrees, and the statement names a principal: it is a resource’s',
      source: inJson({ Version: '2012-10-17', Statement: [{ ...get, Principal: { AWS: '*' } }] }),
      document: deployed(get),
      expected: 'not',
    },
    { name: 'a part of it', source: encoded(getIn, putIn), document: deployed(get), expected: 'part' },
    { name: 'more than it', source: encoded(getIn), document: deployed(get, put), expected: 'not' },
  ])('$name', ({ source, document, expected }) => {
    expect(unify(source, document).kind).toBe(expected);
  });

  it('says so where a comparison takes too many steps, and never that it is no copy', () => {
    const many = Array.from({ length: 60 }, (_, at) => on(`"${'${var.a}-'.repeat(4)}${at}"`));
    const there = Array.from({ length: 60 }, (_, at) => ({ ...get, Resource: `${'a-'.repeat(40)}${59 - at}` }));
    expect(unify(encoded(...many), deployed(...there)).kind).toBe('too-long');
    expect(unify(encoded(...many.slice(0, 2)), deployed(...there.slice(-2)), 1_000_000).kind).toBe('fits');
  });
});
