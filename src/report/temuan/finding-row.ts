/** A finding as a row of Temuan. */
import type { Finding } from '../../book/finding';
import type { Fix } from '../../fixes/types';
import { clauseText } from '../../messages/clause-text';
import { describeFinding } from '../../messages/describe-finding';
import { fixes } from '../../messages/fixes';
import { temuan } from '../../messages/temuan';
import type { SheetData } from '../../sheets/sheet-data';
import { onSheet } from '../a1';
import type { CheckName, TemuanRow } from './temuan-row';

/** What to do; where *Perbaiki data…* offers to do it, that too. */
function remedy(fix: string, offers: readonly Fix[]): string {
  const first = offers[0];
  if (first === undefined) return fix;
  const { kind, after } = first;
  return `${fix} ${offers.length === 1 ? fixes.offer(fixes.after(kind, after.value)) : fixes.offers(offers.length)}`;
}

export interface RowSources {
  readonly check: CheckName;
  readonly sheets: ReadonlyMap<string, SheetData>;
  readonly offersOf: (finding: Finding) => readonly Fix[];
}

/** The row of a finding, linked to its cell, without a key yet. */
export function findingRow(finding: Finding, { check, sheets, offersOf }: RowSources): TemuanRow {
  const { what: said, why, fix } = describeFinding(finding);
  const { value } = finding;
  // A nominee's reasons are read one by one: without the name nobody knows whose they are.
  const what = check !== 'nominees' || value === '' || said.includes(value) ? said : `${value}: ${said}`;
  const { severity, code, group = '', loan = '', clause, excused, sheet, cell } = finding;
  const known = sheets.get(sheet);
  return {
    check,
    severity,
    code,
    link: known === undefined ? null : { sheetId: known.id, sheet, cell },
    place: sheet === '' || cell === '' ? sheet : onSheet(sheet, cell),
    group,
    loan,
    what,
    why: clause === undefined ? why : `${why} (${clauseText(clause)})`,
    fix: remedy(fix, offersOf(finding)),
    excused: excused === undefined ? '' : temuan.excuse(excused),
    key: '',
  };
}
