/** When a person's label stands in for the verdict: who set it, whose change it is, and for which head. */
import { describe, expect, it } from 'vitest';
import { readConfig, readInputs } from '../../src/config/config.js';
import { overrideOf, type LabelFacts, type Setter } from '../../src/review/override.js';
import { plain, words } from '../../src/text/message.js';

const somebody: Setter = { kind: 'known', login: 'ada', isPerson: true, isAuthor: false, mayWrite: true };
const unknown = { kind: 'unknown', why: words('GitHub did not say') } as const;
const facts = (setter: Partial<Setter> = {}, more: Partial<LabelFacts> = {}): LabelFacts => ({
  setter: { ...somebody, ...setter },
  head: 'abc',
  madeFor: { kind: 'this-head' },
  ...more,
});
const moved = { kind: 'before', change: words('a commit was pushed') } as const;

const config = readConfig(readInputs(new Map()), undefined);

interface Row {
  readonly what: string;
  readonly given: LabelFacts;
  readonly byAuthor?: 'accept' | 'refuse';
  readonly kind: 'counts' | 'outdated' | 'void';
  readonly says?: RegExp;
}

const rows: readonly Row[] = [
  { what: 'somebody who may write', given: facts(), kind: 'counts' },
  { what: 'an app', given: facts({ isPerson: false }), kind: 'void', says: /`ada`, which is not a person/ },
  { what: 'an app, for the author alike', given: facts({ isPerson: false, isAuthor: true }), byAuthor: 'accept', kind: 'void' },
  { what: 'the author', given: facts({ isAuthor: true }), kind: 'void', says: /is the author of the pull request/ },
  { what: 'the author, where the config accepts it', given: facts({ isAuthor: true }), byAuthor: 'accept', kind: 'counts' },
  { what: 'a reader', given: facts({ mayWrite: false }), kind: 'void', says: /has no write access/ },
  { what: 'the author who is a reader', given: facts({ isAuthor: true, mayWrite: false }), byAuthor: 'accept', kind: 'void' },
  { what: 'somebody of whom nobody knows', given: facts({ mayWrite: unknown }), kind: 'void', says: /GitHub did not say, so nobody knows/ },
  { what: 'nobody knows who', given: facts({}, { setter: unknown }), kind: 'void', says: /GitHub did not say/ },
  { what: 'somebody, for a head that nobody knows', given: facts({}, { madeFor: unknown }), kind: 'void', says: /set it again/ },
  { what: 'somebody, for another head', given: facts({}, { madeFor: moved }), kind: 'outdated', says: /before a commit was pushed/ },
  { what: 'a reader, for another head', given: facts({ mayWrite: false }, { madeFor: moved }), kind: 'outdated' },
]; // prettier-ignore

describe('the label that was set by', () => {
  it.each(rows)('$what: $kind', ({ given, byAuthor = 'refuse', kind, says }) => {
    const found = overrideOf('accepted', given, { ...config, overrideByAuthor: byAuthor });
    expect(found.kind).toBe(kind);
    if (found.kind === 'counts') expect(found).toEqual({ kind, label: 'accepted', by: 'ada', head: 'abc' });
    else expect(plain(found.why)).toMatch(says ?? /./);
  });
});
