/** The sheet Persetujuan, wherever its table stands. */
import type { Finding } from '../../book/finding';
import { CONSENT_COLUMNS } from '../../sheets/columns/consents';
import { findLists } from '../../sheets/lists/find-lists';
import type { ListKind } from '../../sheets/lists/list-kind';
import { listReader, type ListRow } from '../../sheets/lists/list-reader';
import { takeNotes } from '../../sheets/notes';
import { readNik } from '../../sheets/people/nik';
import type { SheetData } from '../../sheets/sheet-data';
import { a1 } from '../../sheets/address';
import { stepOf } from '../partners/step-of';
import type { FoundPerson, PersonFinder } from '../pool/person-finder';
import type { Consent } from './consent';

const CONSENTS: ListKind<'consents'> = {
  kind: 'consents',
  columns: CONSENT_COLUMNS,
  fits: ({ has }) => has('member') && has('partner') && has('given'),
  naming: ['member', 'partner'],
  telling: ['partner', 'given'],
};

export interface ConsentsReading {
  readonly consents: readonly Consent[];
  readonly findings: readonly Finding[];
}

function formOf(text: string): Consent['form'] {
  if (/tulis|tanda\s*tangan|ttd|signed/i.test(text)) return 'signed';
  return /rekam|suara|video|record/i.test(text) ? 'recorded' : null;
}

const whoOf = (row: ListRow, personOf: PersonFinder): FoundPerson => {
  const read = readNik(row.cell('nik'));
  const nik = read.kind === 'value' ? read.nik.digits : null;
  return personOf({ name: row.text('member'), nik, group: row.text('group') });
};

function consentOf(row: ListRow, who: FoundPerson): Consent {
  return {
    person: who.kind === 'one' ? who.person : null,
    name: row.text('member'),
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

/** A consent that reaches nobody, since its row names no one person of the book: MTR-05, unless it was withdrawn. */
function unreached({ name, source, withdrawn }: Consent, { kind }: FoundPerson): readonly Finding[] {
  if (kind === 'one' || withdrawn !== null) return [];
  const { sheet, row, columns } = source;
  const cell = a1(row, columns['member'] ?? 0);
  return [{ code: 'MTR-05', severity: 'warning', sheet, cell, value: name, variant: kind, params: { name } }];
}

/** Whether any sheet has a list of consents. */
export const hasConsents = (sheets: readonly SheetData[]): boolean =>
  sheets.some((sheet) => findLists(sheet, [CONSENTS]).length > 0);

/**
 * Reads every consent of the book.
 *
 * @param sheets those that people keep
 * @param personOf finds the person of a row among those of the books
 * @returns consents in the order of the sheet; days that cannot be read are findings (DAT-02), and count as none; a row
 *   that names nobody, or several, is one too (MTR-05)
 */
export function readConsents(sheets: readonly SheetData[], personOf: PersonFinder): ConsentsReading {
  const notes = takeNotes();
  const read = sheets.flatMap((sheet) =>
    findLists(sheet, [CONSENTS]).flatMap((table) => {
      const reader = listReader(table, notes);
      return table.rows.map((row) => {
        const line = reader.row(row);
        const who = whoOf(line, personOf);
        return { who, consent: consentOf(line, who) };
      });
    }),
  );
  const reached = read.flatMap(({ consent, who }) => unreached(consent, who));
  return { consents: read.map(({ consent }) => consent), findings: [...notes.findings(), ...reached] };
}
