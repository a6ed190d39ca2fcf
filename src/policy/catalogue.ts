/**
 * The actions AWS defines, per service.
 *
 * The bundled catalogue is generated (`npm run catalogue`); its names stand in
 * one string per access level and a service is taken apart when a policy first
 * names it. A catalogue is never complete: 1 % of the actions in AWS's own
 * managed policies are in none, so "unknown" never means "does not exist".
 */
import { UserError } from '../errors.js';
import { message, words, type Message } from '../text/message.js';
import bundled from './catalogue.json' with { type: 'json' };

/** How AWS classes what an action does. */
export const accessLevels = ['list', 'read', 'write', 'tagging', 'permissions-management'] as const;

/** One of AWS's five classes of actions. */
export type AccessLevel = (typeof accessLevels)[number];

/** Which actions there are, and of which class each is. */
export interface Catalogue {
  /** Of which day the data is, or where it came from: ends the sentence "not in the catalogue …". */
  readonly label: Message;
  /** The bare names of a service's actions, in the catalogue's spelling, none twice; empty for an unknown service. */
  actionsOf(service: string): readonly string[];
  /** How AWS classes the action, both parts without regard to case; `undefined` where the catalogue does not say. */
  levelOf(service: string, name: string): AccessLevel | undefined;
}

/** Actions of one service that share a level. */
interface Names {
  readonly level: AccessLevel | undefined;
  readonly names: readonly string[];
}

/** The catalogue that comes with this version. */
export const bundledCatalogue: Catalogue = catalogueOf(
  words(`of ${bundled.date}`),
  new Map(
    Object.entries(bundled.services).map(([service, levels]) => [
      service,
      () => Object.entries(levels).map(([level, names]) => ({ level: levelNamed(level), names: names.split(' ') })),
    ]),
  ),
);

/**
 * A catalogue read from JSON of the form `{service: [names]}`, which says no access levels.
 * Throws a `UserError` that names the first thing that is not of that form.
 */
export function readCatalogue(path: string, text: string, label: Message = message`in ${path}`): Catalogue {
  const help = 'write it as one JSON object: {"s3": ["GetObject", "PutObject"], "lambda": […]}';
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UserError(`catalogue \`${path}\` is not JSON: ${String(cause)}`, help, { cause });
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new UserError(`catalogue \`${path}\` holds no object of services`, help);
  }
  const services = Object.entries(document).map(([service, names]): [string, () => readonly Names[]] => {
    if (!isListOfNames(names))
      throw new UserError(`catalogue \`${path}\`: \`${service}\` is not a list of action names`, help);
    return [service, () => [{ level: undefined, names: names.map((name) => name.slice(name.indexOf(':') + 1)) }]];
  });
  return catalogueOf(label, new Map(services));
}

function isListOfNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((name) => typeof name === 'string' && /^(?:[a-z0-9-]+:)?[A-Za-z0-9_-]+$/i.test(name))
  );
}

function levelNamed(text: string): AccessLevel | undefined {
  return accessLevels.find((level) => level === text);
}

function catalogueOf(label: Message, services: ReadonlyMap<string, () => readonly Names[]>): Catalogue {
  const sources = new Map([...services].map(([service, names]) => [service.toLowerCase(), names]));
  const actions = remembering((service) => distinct((sources.get(service)?.() ?? []).flatMap(({ names }) => names)));
  const levels = remembering((service) => levelsIn(sources.get(service)?.() ?? []));
  return {
    label,
    actionsOf: (service) => actions(service.toLowerCase()),
    levelOf: (service, name) => levels(service.toLowerCase()).get(name.toLowerCase()),
  };
}

/** `make`, each key's result made once. */
function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** The level of each name in lower case. */
function levelsIn(groups: readonly Names[]): ReadonlyMap<string, AccessLevel> {
  return new Map(
    groups.flatMap(({ level, names }) =>
      level === undefined ? [] : names.map((name): [string, AccessLevel] => [name.toLowerCase(), level]),
    ),
  );
}

/** Each name once, sorted without regard to case. */
function distinct(names: readonly string[]): readonly string[] {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
