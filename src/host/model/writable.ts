/** Lifts `readonly` from a model's own fields, for edit-*.ts and the loader only. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The same object, open to change. TypeScript lets readonly fields through, so this needs no cast. */
export const writable = <T extends object>(value: T): Writable<T> => value;
