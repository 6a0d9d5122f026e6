/** Values and errors on their way out of the realm. */

/** Plain copies on the host's side, and whether a Date was among them. */
export function toHost(
  value: unknown,
  isDate: (value: unknown) => boolean,
): { readonly value: unknown; readonly hasDate: boolean } {
  let hasDate = false;
  const copy = (one: unknown): unknown => {
    if (one === undefined) return null;
    if (typeof one === 'function' || typeof one === 'symbol')
      throw new ScriptFailure('TypeError', 'A function cannot be returned to the page.', null);
    if (typeof one !== 'object' || one === null) return one;
    if (isDate(one)) {
      hasDate = true;
      return new Date((one as Date).getTime()); // isDate says so
    }
    if (Array.isArray(one)) return one.map(copy);
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, copy(item)]));
  };
  const made = copy(value);
  return { value: made, hasDate };
}

/** What the script threw, with its own name and message. */
export class ScriptFailure extends Error {
  readonly scriptStack: string | null;
  constructor(name: string, message: string, scriptStack: string | null) {
    super(message);
    this.name = name;
    this.scriptStack = scriptStack;
  }

  static of(error: unknown): ScriptFailure {
    if (error instanceof ScriptFailure) return error;
    if (typeof error === 'object' && error !== null && 'message' in error) {
      const name = 'name' in error ? String(error.name) : 'Error';
      return new ScriptFailure(name, String(error.message), 'stack' in error ? String(error.stack) : null);
    }
    return new ScriptFailure('Error', String(error), null);
  }
}
