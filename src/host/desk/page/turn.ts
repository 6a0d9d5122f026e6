/** One thing after another: a sheet is drawn before the next change to it comes. */
let last: Promise<unknown> = Promise.resolve();

/** Does the work when all that was asked for before is done, whether that went well or not. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
