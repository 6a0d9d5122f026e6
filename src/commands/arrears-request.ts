/** What *Hitung tunggakan* is asked, and what it takes where nothing is said. */
import { conventionByName, CONVENTIONS } from '../arrears/conventions';
import type { Convention } from '../arrears/types';
import { addDays, firstOfMonth, formatIso, parseIso, type CivilDate } from '../book/civil-date';
import { errors } from '../messages/errors';
import { done, refused, type Outcome } from './outcome';
import type { ReadChoice } from './read-mapped-book';
import type { WorkbookPort } from './workbook-port';

/** As the sidebar and the command line send it; everything may be left out. */
export interface ArrearsRequest extends ReadChoice {
  readonly asOf?: string;
  readonly convention?: string;
}

export interface ArrearsChoice {
  readonly asOf: CivilDate;
  /** Null: as Pengaturan decides, else urban. */
  readonly convention: Convention | null;
}

/** Under this key the last choice is remembered in the book. */
export const REMEMBERED = 'hitungTunggakan';

/** The end of the month before the one that holds `today`. */
export const lastMonthEnd = (today: CivilDate): CivilDate => addDays(firstOfMonth(today), -1);

/** What was chosen last time; whatever lies there is checked, since people can reach the hidden sheet. */
function remembered(port: WorkbookPort): ArrearsRequest {
  const stored = port.recall(REMEMBERED);
  if (typeof stored !== 'object' || stored === null) return {};
  const { asOf, convention } = stored as Readonly<Record<string, unknown>>; // an object; its values are checked below
  return {
    ...(typeof asOf === 'string' && parseIso(asOf) !== null ? { asOf } : {}),
    ...(typeof convention === 'string' && conventionByName(convention) !== null ? { convention } : {}),
  };
}

/** The request in a form that can be remembered. */
export const toRemember = ({ asOf, convention }: ArrearsChoice): ArrearsRequest => ({
  asOf: formatIso(asOf),
  convention: convention?.name ?? '',
});

/**
 * What to compute: the request, else what was remembered, else the end of last month and the book's own convention.
 *
 * @param today only for the default; never a reporting day by itself
 */
export function choiceOf(request: ArrearsRequest, port: WorkbookPort, today: CivilDate): Outcome<ArrearsChoice> {
  const { asOf, convention } = { ...remembered(port), ...request };
  const day = asOf === undefined || asOf === '' ? lastMonthEnd(today) : parseIso(asOf);
  if (day === null) return refused(errors.badDate(asOf ?? ''));
  if (convention === undefined || convention === '') return done({ asOf: day, convention: null });
  const chosen = conventionByName(convention);
  if (chosen !== null) return done({ asOf: day, convention: chosen });
  return refused(errors.unknownConvention(convention, CONVENTIONS.map(({ name }) => name).join(', ')));
}
