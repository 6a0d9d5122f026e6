/** What the sidebar of *Hitung tunggakan…* shows before anything is computed. */
import { CONVENTIONS } from '../arrears/conventions';
import type { Convention } from '../arrears/types';
import { formatIso, type CivilDate } from '../book/civil-date';
import { conventions } from '../messages/conventions';
import { choiceOf } from './arrears-request';
import { done, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

export interface ArrearsState {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly convention: string;
  readonly conventions: readonly { readonly name: string; readonly label: string; readonly words: string }[];
}

const offered = (each: Convention): ArrearsState['conventions'][number] => ({
  name: each.name,
  label: conventions.name(each.name),
  words: conventions.short(each),
});

/** The remembered choice, or the end of last month and the book's own convention; with every convention in words. */
export function arrearsState(port: WorkbookPort, today: CivilDate): Outcome<ArrearsState> {
  const choice = choiceOf({}, port, today);
  if (!choice.ok) return choice;
  return done({
    asOf: formatIso(choice.result.asOf),
    convention: choice.result.convention?.name ?? '',
    conventions: [{ name: '', label: conventions.ofBook, words: conventions.ofBookWords }, ...CONVENTIONS.map(offered)],
  });
}
