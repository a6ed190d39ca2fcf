/** What a pull request of a sweep remembers, so that what a person declines is kept. */
import { expect, it } from 'vitest';
import { removedIn, unitsOf } from '../../src/sweep/units.js';
import { loadFixture, runOn } from '../support/fixture.js';

const { report } = await runOn(loadFixture('terraform-policy-document'));

it('is all that goes from each policy, step by step or not', () => {
  const removed = removedIn(report.refined);
  expect(removed.flatMap(({ actions }) => actions).length).toBeGreaterThan(0);
  const bySteps = unitsOf(report).flatMap((unit) => unit.removed);
  const sorted = (all: typeof removed): typeof removed =>
    [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  expect(sorted(removed)).toEqual(sorted(bySteps));
});

it('holds what a later round added to a file as well, which has no steps of its own', () => {
  const later = report.refined.map((file) => ({ ...file, steps: file.steps.slice(1) }));
  expect(removedIn(later)).toEqual(removedIn(report.refined));
  expect(unitsOf({ ...report, refined: later })).not.toEqual(unitsOf(report));
});
