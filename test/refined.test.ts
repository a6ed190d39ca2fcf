/**
 * What /refine would commit, for every fixture: read again all together, the same policies, and nothing more to refine.
 */
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/review/analyse.js';
import type { Choice } from '../src/review/choice.js';
import type { Report } from '../src/review/report.js';
import { fixtureNames, loadFixture, runOn } from './support/fixture.js';

describe.each(fixtureNames())('%s', (name) => {
  it('has nothing more to refine once every refined file is committed', async () => {
    const { snapshot, config } = await runOn(loadFixture(name));
    const report = analyse(snapshot, config);
    const texts = new Map(report.refined.map(({ path, after }) => [path, after]));
    const changed = snapshot.changed.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));
    const again = analyse({ ...snapshot, changed }, config);
    expect([again.policies, again.refined.map(({ path }) => path)]).toEqual([report.policies, []]);
  });

  it('is refined policy by policy to the same end', async () => {
    const { snapshot, config } = await runOn(loadFixture(name));
    const whole = analyse(snapshot, config);
    const addresses = new Map(whole.outcomes.map(({ at }) => [`${at.path}#${at.name}`, at]));
    let changed = snapshot.changed;
    for (const at of addresses.values()) {
      const isChosen: Choice['isChosen'] = ({ path, name: own }) => path === at.path && own === at.name;
      const told = analyse({ ...snapshot, changed }, config, { paths: new Set([at.path]), isChosen });
      const everywhere = new Set(changed.map(({ path }) => path));
      const of = analyse({ ...snapshot, changed }, config, { paths: everywhere, isChosen });
      // What other files hold is looked at for nothing.
      expect(decided(told)).toEqual(decided(of));
      changed = changed.map((file) => ({
        ...file,
        text: told.refined.find(({ path }) => path === file.path)?.after ?? file.text,
      }));
    }
    const wanted = snapshot.changed.map(
      ({ path, text }) => whole.refined.find((each) => each.path === path)?.after ?? text,
    );
    expect(changed.map(({ text }) => text)).toEqual(wanted);
  });
});

/** What a report decides about policies, in JSON, since parts of it are functions. */
function decided(report: Report): string {
  const { outcomes, suggestions, outside, refined, tallies, matches, removable, given, findings } = report;
  return JSON.stringify([outcomes, suggestions, outside, refined, tallies, matches, removable, given, findings]);
}
