/** A catalogue in every language, read in the one that is spoken when a sentence is needed, not when a module is loaded. */
import { spoken } from './current-language';
import type { Language } from './panels/languages';

/** What another language owes for a catalogue: the same keys and functions, with words of its own. */
export type Widen<Words> = Words extends string
  ? string
  : Words extends (...given: never[]) => unknown
    ? Words
    : Words extends object
      ? { readonly [Key in keyof Words]: Widen<Words[Key]> }
      : Words;

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of getters shaped like `shape`; a branch may be held on to, since only its leaves ask for the language. */
function viewOf(shape: Branch, read: () => Branch): Branch {
  const view: Record<string, unknown> = {};
  Object.entries(shape).forEach(([key, value]) => {
    let branch: Branch | null = null;
    const get = isBranch(value)
      ? () => (branch ??= viewOf(value, () => read()[key] as Branch)) // the languages have one shape: Widen
      : () => read()[key];
    Object.defineProperty(view, key, { enumerable: true, get });
  });
  return view;
}

/**
 * The words of the language that is spoken: in the example 'yes' after speak('en').
 *
 * @example inLanguages({ id: { yes: 'ya' }, en: { yes: 'yes' } }).yes // 'ya'
 */
export function inLanguages<const Words extends object>(words: {
  readonly id: Words;
  readonly en: Widen<Words>;
}): Widen<Words> {
  const all = words as unknown as Readonly<Record<Language, Branch>>; // catalogues are objects with text keys
  return viewOf(all.id, () => all[spoken()]) as Widen<Words>; // the same keys, each read in one of the two
}
