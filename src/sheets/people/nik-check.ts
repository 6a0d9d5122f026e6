import { civilParts, formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import { shown } from '../cells/plain-text';
import type { ListReader, ListRow } from '../lists/list-reader';
import type { Notes } from '../notes';
import { maskedNik, readNik, readSex } from './nik';
import type { Nik } from './nik';

const two = (n: number): string => String(n).padStart(2, '0');

/** A row's NIK, held against the sex and the day of birth beside it (DAT-14); null where it has none or it is none. */
export function nikOf(
  { table, filled }: ListReader,
  row: ListRow,
  notes: Notes,
  born: CivilDate | null,
): string | null {
  const column = filled['nik'];
  if (column === undefined) return null;
  const cell = row.cell('nik');
  const read = readNik(cell);
  const group = row.text('group');
  const heading = { column: table.headings[column] ?? '' };
  const at = (value: string) => ({
    table,
    row: row.row,
    column,
    value: maskedNik(value),
    ...(group === '' ? {} : { group }),
  });

  const compare = (nik: Nik): void => {
    const odd = { ...at(nik.digits), severity: 'warning' as const };
    const sex = filled['sex'] === undefined ? null : readSex(row.cell('sex'));
    if (sex !== null && sex !== nik.sex) notes.add('DAT-14', 'sex', { ...heading, female: nik.sex === 'female' }, odd);
    if (born === null) return;
    const { year, month, day } = civilParts(born);
    if (day === nik.day && month === nik.month && year % 100 === nik.yearOfCentury) return;
    const inNik = `${two(nik.day)}/${two(nik.month)}/${two(nik.yearOfCentury)}`;
    notes.add('DAT-14', 'birthDate', { ...heading, born: formatIso(born), inNik }, odd);
  };

  if (read.kind === 'value') {
    compare(read.nik);
    return read.nik.digits;
  }
  if (read.kind === 'blank') return null;
  row.unread('nik');
  if (read.kind === 'error') notes.add('DAT-12', 'error', heading, at(shown(cell)));
  else notes.add('DAT-14', read.why, { ...heading, digits: read.digits }, at(shown(cell)));
  return null;
}
