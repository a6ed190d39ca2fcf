import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFindings, readFindingsIn } from '../../src/findings/index.js';

const action = fc.constantFrom<unknown>('GetObject', 's3:GetObject', 'ec2:GetObject', 'Get*', '', 5, null);
const entry = fc.record(
  {
    serviceNamespace: fc.constantFrom<unknown>('s3', 'S3', 'a b', '', 5),
    actions: fc.oneof(fc.array(action, { maxLength: 4 }), fc.constantFrom<unknown>(null, 'x')),
    serviceName: fc.constant('Amazon S3'),
    ServiceNamespace: fc.constant('sqs'),
  },
  { requiredKeys: [] },
);

it('a list of bare entries is read as each entry would be, whatever else stands in it', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (list) => {
      const text = JSON.stringify(list);
      expect(readFindingsIn(JSON.parse(text), 'unused')).toEqual(readFindings({ path: 'unused', text }));
    }),
    { numRuns: 500 },
  );
});
