/** How a command ends: with its result, or with one sentence that says why not. A person's mistake is data. */
export type Outcome<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly message: string };

export const done = <T>(result: T): Outcome<T> => ({ ok: true, result });
export const refused = (message: string): Outcome<never> => ({ ok: false, message });
