/**
 * The actions AWS defines, per service.
 *
 * The bundled catalogue is generated (`npm run catalogue`). It is one text that is
 * cut into lines when something first asks for an action, and a line into names
 * when a policy first names its service: a run that asks for none pays nothing. A
 * catalogue is never complete: 1 % of the actions in AWS's own
 * managed policies are in none, so "unknown" never means "does not exist".
 */
import { UserError } from '../errors.js';
import { memo, once } from '../text/memo.js';
import { message, words, type Message } from '../text/message.js';
import { catalogueDate, catalogueText } from './catalogue-text.js';

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
  /** Whether IAM's last-accessed data tracks the action, likewise; `undefined` where the catalogue does not say. */
  isTracked(service: string, name: string): boolean | undefined;
}

/** Actions of one service that share a level. */
interface Names {
  readonly level: AccessLevel | undefined;
  readonly names: readonly string[];
}

/** More than AWS has; services that only a policy knows are kept as well, as empty ones. */
const mostServices = 2_000;

/** What a catalogue says of each service, by its prefix in lower case; each taken apart when it is asked for. */
type Services = ReadonlyMap<string, () => readonly Names[]>;

/** The catalogue that comes with this version. */
export const bundledCatalogue: Catalogue = catalogueOf(words(`of ${catalogueDate}`), once(bundledServices));

function bundledServices(): Services {
  return new Map(catalogueText.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), () => levelsOf(line)]));
}

/** `s3 read: GetObject GetBucketAcl write: PutObject` as its levels. */
function levelsOf(line: string): readonly Names[] {
  return line
    .slice(line.indexOf(' ') + 1)
    .split(/ (?=[a-z-]+: )/)
    .map((part) => {
      const [level = '', ...names] = part.split(' ');
      return { level: accessLevels.find((each) => `${each}:` === level), names };
    });
}

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
    return [
      service.toLowerCase(),
      () => [{ level: undefined, names: names.map((name) => name.slice(name.indexOf(':') + 1)) }],
    ];
  });
  const byPrefix = new Map(services);
  return catalogueOf(label, () => byPrefix);
}

function isListOfNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((name) => typeof name === 'string' && /^(?:[a-z0-9-]+:)?[A-Za-z0-9_-]+$/i.test(name))
  );
}

function catalogueOf(label: Message, services: () => Services): Catalogue {
  const groupsOf = (service: string): readonly Names[] => services().get(service)?.() ?? [];
  const actions = memo((service: string) => distinct(groupsOf(service).flatMap(({ names }) => names)), mostServices);
  const levels = memo((service: string) => levelsIn(groupsOf(service)), mostServices);
  return {
    label,
    actionsOf: (service) => actions(service.toLowerCase()),
    levelOf: (service, name) => levels(service.toLowerCase()).get(name.toLowerCase()),
    isTracked: () => undefined,
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
