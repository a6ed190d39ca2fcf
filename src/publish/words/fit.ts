/**
 * Sections of a text that must not grow beyond a limit, cut by importance.
 *
 * Groups come in the order of their importance, which is also the order in which
 * they are shown. Each later group is sure of a small share, so that a thousand
 * suggestions do not hide that findings could not be read. What does not fit is
 * counted and named at the end, with the places that hold all of it.
 */

export interface Group {
  /** What its items are, as in "12 of 40 suggestions". */
  readonly of: string;
  /** Stands before the first item that is shown; empty for none. */
  readonly title: string;
  /** Made only as long as there may be room: a large pull request has thousands. */
  readonly items: readonly (() => string)[];
}

/** The size of a text, in the unit of the limit. */
export type Measure = (text: string) => number;

/** Characters of the text, which is what the limit of a comment counts. */
export const characters: Measure = (text) => text.length;

/** Bytes of the text in UTF-8, which is what the limit of a job summary counts. */
export const bytes: Measure = (text) => encoder.encode(text).length;

const encoder = new TextEncoder();

/** The note takes its place, too. */
const roomForNote = 600;

/** The groups' items with blank lines between them, in at most `limit`; `whereAll` ends the note of what was cut. */
export function fitted(groups: readonly Group[], limit: number, measure: Measure, whereAll: string): string {
  const sized = groups.map((group) => ({ ...group, items: made(group, limit, measure), count: group.items.length }));
  const wanted = sized.map(({ items }) => items.reduce((sum, { size }) => sum + size, 100));
  let left = limit - roomForNote;
  const shown: string[] = [];
  const cut: string[] = [];
  sized.forEach(({ of, title, items, count }, index) => {
    const later = wanted.slice(index + 1).reduce((sum, size) => sum + Math.min(size, limit / 25), 0);
    let room = left - later - measure(title);
    const fitting = items.filter(({ size }) => {
      if (size > room) return false;
      room -= size;
      left -= size;
      return true;
    });
    if (fitting.length > 0 && title !== '') {
      shown.push(title);
      left -= measure(title) + 2;
    }
    shown.push(...fitting.map(({ text }) => text));
    if (fitting.length < count) cut.push(`${count - fitting.length} of ${count} ${of}`);
  });
  const note = cut.length === 0 ? [] : [`${cutNote} ${cut.join(', ')}. ${whereAll}_`];
  return `${[...shown, ...note].join('\n\n')}\n`;
}

const cutNote = '_Cut to fit:';

/** Whether something was cut from a text to make it fit. */
export function isCut(text: string): boolean {
  return text.slice(text.trimEnd().lastIndexOf('\n') + 1).startsWith(cutNote);
}

interface Sized {
  readonly text: string;
  readonly size: number;
}

/** The items of a group as far as they could fit if it were alone. */
function made({ items }: Group, limit: number, measure: Measure): readonly Sized[] {
  const sized: Sized[] = [];
  let used = 0;
  for (const item of items) {
    if (used > limit) break;
    const text = item();
    const size = measure(text) + 2;
    used += size;
    sized.push({ text, size });
  }
  return sized;
}
