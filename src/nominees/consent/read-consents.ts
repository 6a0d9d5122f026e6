/** The sheet Persetujuan, wherever its table stands. */
import type { Finding } from '../../book/finding';
import { CONSENT_COLUMNS } from '../../sheets/columns/consents';
import { findLists } from '../../sheets/lists/find-lists';
import type { ListKind } from '../../sheets/lists/list-kind';
import { listReader, type ListRow } from '../../sheets/lists/list-reader';
import { takeNotes } from '../../sheets/notes';
import { readNik } from '../../sheets/people/nik';
import type { SheetData } from '../../sheets/sheet-data';
import { stepOf } from '../partners/step-of';
import type { Consent } from './consent';

const CONSENTS: ListKind<'consents'> = {
  kind: 'consents',
  columns: CONSENT_COLUMNS,
  fits: ({ has }) => has('member') && has('partner') && has('given'),
  naming: ['member', 'partner'],
  telling: ['partner', 'given'],
};

/** Who is meant: by NIK where there is one, else by name and KSM; null where nobody of the books is. */
export type PersonFinder = (named: {
  readonly name: string;
  readonly nik: string | null;
  readonly group: string;
}) => string | null;

export interface ConsentsReading {
  readonly consents: readonly Consent[];
  readonly findings: readonly Finding[];
}

function formOf(text: string): Consent['form'] {
  if (/tulis|tanda\s*tangan|ttd|signed/i.test(text)) return 'signed';
  return /rekam|suara|video|record/i.test(text) ? 'recorded' : null;
}

function consentOf(row: ListRow, personOf: PersonFinder): Consent {
  const read = readNik(row.cell('nik'));
  const nik = read.kind === 'value' ? read.nik.digits : null;
  const name = row.text('member');
  return {
    person: personOf({ name, nik, group: row.text('group') }),
    name,
    partner: row.text('partner'),
    purpose: row.text('purpose'),
    // What does not say that it reaches an application does not reach one.
    step: stepOf(row.text('step')) ?? 'screening',
    form: formOf(row.text('form')),
    given: row.day('given'),
    proof: row.text('proof'),
    withdrawn: row.day('withdrawn'),
    source: row.source(),
  };
}

/** Whether any sheet has a list of consents. */
export const hasConsents = (sheets: readonly SheetData[]): boolean =>
  sheets.some((sheet) => findLists(sheet, [CONSENTS]).length > 0);

/**
 * Reads every consent of the book.
 *
 * @param sheets those that people keep
 * @param personOf finds the person of a row among those of the books
 * @returns consents in the order of the sheet; days that cannot be read are findings (DAT-02), and count as none
 */
export function readConsents(sheets: readonly SheetData[], personOf: PersonFinder): ConsentsReading {
  const notes = takeNotes();
  const consents = sheets.flatMap((sheet) =>
    findLists(sheet, [CONSENTS]).flatMap((table) => {
      const reader = listReader(table, notes);
      return table.rows.map((row) => consentOf(reader.row(row), personOf));
    }),
  );
  return { consents, findings: notes.findings() };
}
