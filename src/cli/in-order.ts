/**
 * Work that is done elsewhere, its results handed on in the order of the work.
 *
 * A result is handed on as soon as it and all before it are there, whether or not
 * more work comes: who sends one line and waits must get its answer. At most
 * `most` pieces of work are under way or wait to be handed on, so a slow receiver
 * slows down the sender and nothing piles up.
 */

/** Does all of `work`; ends early where `handOn` says that nobody wants more. */
export async function inOrder<T, R>(
  work: AsyncIterable<T>,
  run: (piece: T) => R | Promise<R>,
  handOn: (result: R) => Promise<'more' | 'enough'>,
  most: number,
): Promise<void> {
  let state: 'more' | 'enough' = 'more';
  const underWay: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  for await (const piece of work) {
    last = after(last, run(piece));
    // Told where it is waited for; until then it must not count as nobody's.
    last.catch(() => undefined);
    underWay.push(last);
    if (underWay.length >= most) await underWay.shift();
    if (isOver()) return;
  }
  await last;

  function isOver(): boolean {
    return state === 'enough';
  }

  async function after(before: Promise<void>, result: R | Promise<R>): Promise<void> {
    await before;
    const found = await result;
    if (state === 'more') state = await handOn(found);
  }
}
