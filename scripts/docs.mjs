/**
 * Writes the tables of `docs/inputs.md` from `action.yml`, and the table of keys of `docs/config.md` from the schema.
 *
 * A table stands between two comments that name it; all else on the pages is written by people.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { parse } from 'yaml';

/** The pages with their tables as they should be, by path. */
export async function pagesWithTables() {
  const action = parse(read('action.yml'));
  const schema = JSON.parse(read('schema/config.schema.json'));
  const inputs = Object.entries(action.inputs).map(([name, { default: value, description }]) => [
    code(name),
    value === '' ? '' : code(value),
    cell(description),
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [code(name), cell(description)]);
  return new Map([
    await page('docs/inputs.md', {
      inputs: table(['input', 'default', 'effect'], inputs),
      outputs: table(['output', 'value'], outputs),
    }),
    await page('docs/config.md', { keys: table(['key', 'value', 'meaning'], keysOf(schema, schema, '')) }),
  ]);
}

async function page(path, tables) {
  const text = Object.entries(tables).reduce(withTable, read(path));
  return [path, await prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path })];
}

function withTable(text, [name, rows]) {
  const [begin, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`there is no place for the table "${name}"`);
  return `${text.slice(0, from)}${begin}\n\n${rows}\n\n${text.slice(to)}`;
}

/** A row for each key of a schema, those of its items and objects behind it. */
function keysOf(root, schema, prefix) {
  return Object.entries(schema.properties).flatMap(([key, given]) => {
    const value = { ...target(root, given), ...given };
    const name = `${prefix}${key}`;
    const below = value.items?.properties === undefined ? value : value.items;
    const rows = below.properties === undefined ? [] : keysOf(root, below, `${name}${value.items ? '[].' : '.'}`);
    const needed = (schema.required ?? []).includes(key) ? '; required' : '';
    return [[code(name), `${kindOf(root, value)}${needed}`, cell(value.description ?? '')], ...rows];
  });
}

function target(root, { $ref }) {
  return $ref === undefined ? {} : root.definitions[$ref.split('/').at(-1)];
}

/** What stands at a key, in words; that it may be left empty is said above the table. */
function kindOf(root, value) {
  if (value.enum !== undefined)
    return value.enum
      .filter((each) => each !== null)
      .map(code)
      .join(', ');
  const choices = [...(value.anyOf ?? []), ...(value.oneOf ?? [])];
  if (choices.length > 0 && value.type === undefined)
    return [...new Set(choices.map((each) => kindOf(root, { ...target(root, each), ...each })).filter(Boolean))].join(
      ', or ',
    );
  const type = [value.type].flat().find((each) => each !== 'null');
  if (type === 'array') return value.items?.properties === undefined ? 'a list of them' : 'a list of entries';
  return (
    {
      string: value.format === 'date' ? 'a day' : 'text',
      integer: 'a number',
      boolean: '`true` or `false`',
      object: 'keys',
    }[type] ?? ''
  );
}

function table(head, rows) {
  return [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text) {
  return `\`${String(text)}\``;
}

/** A description as it stands there, with what Markdown would take for its own made literal. */
function cell(text) {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\|*_<>[\]]/g, '\\$&');
}

function read(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of await pagesWithTables()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
