/**
 * All instances of a block: those of its own loop, as often as the calls at hand make its module.
 */
import { spend, valuesIn } from './budget.js';
import { callsOf, strangersOf } from './calls.js';
import { evaluated, instancesIn, madeByInstance } from './evaluate.js';
import { anyOf } from './loops.js';
import type { Block, Located, Module, Settings } from './module.js';
import { memoOf } from '../../text/memo.js';
import { most, type Instance, type MadeModule, type Value } from './values.js';

/** The value of an expression: in one instance of the block it stands in, or in all that the module makes alike. */
export function valueOf(module: Module, { node }: Located, instance?: Instance): Value {
  const within = instance?.within ?? onlyMade(module);
  return evaluated(node, within, instance);
}

/** The module as it is made, or as all that are made alike. */
export function onlyMade(module: Module): MadeModule {
  return alone(madeModules(module), module);
}

/** All instances of a block, in all instances of its module, as a file of values makes them; one that stands for any of them where the text does not determine them. */
export function instancesOf(module: Module, block: Block, settings?: Settings): readonly Instance[] {
  const all: Instance[] = [];
  for (const made of madeModules(module, settings)) {
    const some = instancesIn(made, block);
    all.push(...some);
    if (all.length > most.items || !spend(valuesIn(module.around), some.length))
      return [anyOf(block, anyModule(module))];
  }
  return all;
}

/** The module as it is made, all times; what nobody here calls is made once. */
export function madeModules(module: Module, settings?: Settings): readonly MadeModule[] {
  const times = madeTimes(module);
  const known = times.get(settings);
  if (known !== undefined) return known;
  // Modules that call one another in a circle are made by nobody whom the text determines.
  times.set(settings, [anyModule(module)]);
  const made = callsOf(module).flatMap(({ from, block }) =>
    instancesOf(from, block, settings).map((call) => madeByInstance(call) ?? anyModule(module)),
  );
  for (let left = Math.min(strangersOf(module), most.items + 1); left > 0; left--)
    made.push({ module, call: undefined, isAny: false });
  const all = made.length > most.items ? [anyModule(module)] : made.length === 0 ? [onItsOwn(module, settings)] : made;
  times.set(settings, all);
  return all;
}

/** The module as if it were made this one time. */
export function onlyTime(made: MadeModule): Module {
  const module = { ...made.module };
  const times = madeTimes(module);
  for (const each of [undefined, ...(settingsToTell(module.around) ?? [])]) times.set(each, [{ ...made, module }]);
  return module;
}

const madeTimes: (module: Module) => Map<Settings | undefined, readonly MadeModule[]> = memoOf(
  () => new Map<Settings | undefined, readonly MadeModule[]>(),
);

/** How many files of values are followed. */
const mostSettings = 40;

/** The files of values that Terraform reads, by itself or because it is told to; `undefined` where they are too many. */
export const settingsToTell: (around: Module['around']) => readonly Settings[] | undefined = memoOf(({ settings }) => {
  const told = settings.filter(({ values }) => values !== undefined);
  return told.length > mostSettings ? undefined : told;
});

function onItsOwn(module: Module, settings: Settings | undefined): MadeModule {
  return { module, call: undefined, isAny: false, settings };
}

function anyModule(module: Module): MadeModule {
  return { module, call: undefined, isAny: true };
}

/** The only one, or one that stands for all. */
function alone([only, ...others]: readonly MadeModule[], module: Module): MadeModule {
  return only !== undefined && others.length === 0 ? only : anyModule(module);
}
