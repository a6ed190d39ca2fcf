import { describe, expect, it } from 'vitest';
import { shareOf } from '../../src/edits/place.js';
import { planActions } from '../../src/edits/plan.js';
import { flawIn, type Before } from '../../src/edits/read-back.js';
import { bundledCatalogue as catalogue } from '../../src/policy/catalogue.js';
import type { Policy } from '../../src/policy/model.js';
import type { Decision } from '../../src/refine/change.js';
import { discover } from '../../src/sources/index.js';
import { applyEdits } from '../../src/text/edit.js';
import { plain } from '../../src/text/message.js';

const file = {
  path: 'policy.json',
  text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get*","s3:GetObject"],"Resource":"*"}]}\n',
};
const keep: Decision = { item: { kind: 'keep' }, dropped: [] };

describe('flawIn', () => {
  it.each<{ name: string; by: readonly string[]; flaw: RegExp | undefined }>([
    { name: 'nothing where a value becomes less', by: ['s3:GetObject'], flaw: undefined },
    { name: 'what no value granted', by: ['s3:PutObject'], flaw: /would add `s3:putobject`/ },
    // Alone it is more than what stood there, although the value beside it grants that too.
    { name: 'what only another value granted', by: ['s3:GetBucket*'], flaw: /would add `s3:getbucket/ },
  ])('finds $name', ({ by, flaw }) => {
    const { policy, before } = read();
    const [statement] = policy.statements;
    if (statement === undefined) throw new Error('no statement');
    const decisions = [keep, { item: { kind: 'replace' as const, by }, dropped: [] }];
    const share = shareOf(file.text, planActions(policy, { statement, decisions }));
    const edits = share.groups.flatMap((group) => group.edits);
    const text = applyEdits(file.text, edits);
    const found = flawIn(before, { text, edits, shares: [share], isAll: true });
    if (flaw === undefined) expect(found).toBeUndefined();
    else expect(found === undefined ? '' : plain(found)).toMatch(flaw);
  });

  it.each(['\n{"Version"', '{ "Version"'])('finds that everything stands elsewhere than the edits say: %j', (start) => {
    const text = file.text.replace('{"Version"', start);
    expect(flawIn(read().before, { text, edits: [], shares: [], isAll: false })).toBeDefined();
  });
});

function read(): { policy: Policy; before: Before } {
  const discoveries = discover([file]);
  const [found] = discoveries;
  if (found?.kind !== 'policy') throw new Error('no policy');
  const judged = [
    { policy: found.policy, unused: new Map(), base: { kind: 'same' as const }, left: [], stays: new Set<number>() },
  ];
  return { policy: found.policy, before: { file, context: [file], discoveries, judged, catalogue } };
}
