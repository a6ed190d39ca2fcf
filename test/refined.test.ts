/**
 * What /refine would commit, for every fixture: read again all together, the same policies, and nothing more to refine.
 */
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/review/analyse.js';
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
      const { refined } = analyse(
        { ...snapshot, changed },
        config,
        ({ path, name: own }) => path === at.path && own === at.name,
      );
      changed = changed.map((file) => ({
        ...file,
        text: refined.find(({ path }) => path === file.path)?.after ?? file.text,
      }));
    }
    const wanted = snapshot.changed.map(
      ({ path, text }) => whole.refined.find((each) => each.path === path)?.after ?? text,
    );
    expect(changed.map(({ text }) => text)).toEqual(wanted);
  });
});
