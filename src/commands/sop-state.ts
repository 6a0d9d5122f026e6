/** What the sidebar of *Periksa SOP…* shows before anything is checked: the day, the guides, and what Temuan holds already. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { readTemuan } from '../report/temuan/read-temuan';
import { TEMUAN_KEY } from '../report/temuan/temuan-plan';
import { PROFILES } from '../sop/limits/profiles';
import { done, type Outcome } from './outcome';
import { shownRows, type ShownGroup } from './shown-findings';
import type { WorkbookPort } from './workbook-port';

export interface SopState {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly profiles: readonly string[];
  /** Day of the check whose findings are shown; '' where there was none. */
  readonly checkedOn: string;
  readonly shown: readonly ShownGroup[];
}

/** Reads the own sheet only. */
export function sopState(port: WorkbookPort, today: CivilDate): Outcome<SopState> {
  const { rows, days } = readTemuan(port.ownCells(TEMUAN_KEY));
  const own = rows.flatMap(({ row }) => (row.check === 'sop' || row.check === 'data' ? [row] : []));
  const checkedOn = days.sop ?? '';
  const shown = checkedOn === '' ? [] : shownRows(own);
  return done({ asOf: formatIso(today), profiles: PROFILES, checkedOn, shown });
}
