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
  /** A promise stands there and cannot be judged, because its day or its amount cannot be read. */
  readonly unread: 'day' | 'amount' | null;
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

/** The visit in a row of the collection list. A promise of which a part cannot be read is not judged. */
export function visitIn({ values }: EnteredRow): Visit {
  const { visited, promiseDay, promiseAmount } = values;
  const [day, due, amount] = [typedDay(visited), typedDay(promiseDay), typedAmount(promiseAmount)];
  if (due === null) return { day, promise: null, unread: promiseDay === undefined ? null : 'day' };
  if (amount === null && promiseAmount !== undefined) return { day, promise: null, unread: 'amount' };
  return { day, promise: { day: due, amount, given: day }, unread: null };
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
