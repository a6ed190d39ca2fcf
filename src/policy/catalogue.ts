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
import { message, words, type Message } from '../text/message.js';
import { catalogueFrom, catalogueOf, type Catalogue, type Names } from './catalogue-lines.js';
import { catalogueDate, catalogueText, referenceDate } from './catalogue-text.js';

export { accessLevels, type AccessLevel, type Catalogue } from './catalogue-lines.js';

/** The catalogue that comes with this version. */
export const bundledCatalogue: Catalogue = catalogueFrom(
  catalogueText,
  words(`of ${catalogueDate}${referenceDate === undefined ? '' : `, and what AWS tracks as of ${referenceDate}`}`),
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
