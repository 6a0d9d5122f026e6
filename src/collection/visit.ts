/** A visit and the promise that came of it, from what people typed; what cannot be read is left as typed. */
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { EnteredRow } from '../entries/entry-row';
import { readAmount } from '../sheets/cells/amount';
import { readDate } from '../sheets/cells/date';
import type { Cell } from '../sheets/sheet-data';
import type { PromiseMade } from './promise';

export interface Visit {
  readonly day: CivilDate | null;
  readonly promise: PromiseMade | null;
}

/** A day as typed; null where there is none or it cannot be read. */
export function typedDay(cell: Cell | undefined): CivilDate | null {
  const read = cell === undefined ? null : readDate(cell, 'dayFirst');
  return read?.kind === 'value' ? read.value : null;
}

/** An amount as typed; null where there is none or it cannot be read. */
export function typedAmount(cell: Cell | undefined): Rupiah | null {
  const read = cell === undefined ? null : readAmount(cell, '.');
  return read?.kind === 'value' && read.value > 0 ? read.value : null;
}

/** The visit in a row of the collection list. A promise without a readable day is none that could be judged. */
export function visitIn({ values }: EnteredRow): Visit {
  const [day, due] = [typedDay(values['visited']), typedDay(values['promiseDay'])];
  return { day, promise: due === null ? null : { day: due, amount: typedAmount(values['promiseAmount']), given: day } };
}

/**
 * Whether a row still belongs to the round from a day on: its promise or its visit lies in it, or it has no day at all.
 * Earlier ones are listed apart, so that the row is free for the next visit.
 */
export function isCurrent(row: EnteredRow, from: CivilDate): boolean {
  const { day, promise } = visitIn(row);
  if (promise !== null) return promise.day >= from;
  return day === null || day >= from;
}
