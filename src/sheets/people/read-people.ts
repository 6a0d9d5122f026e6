import type { CivilDate } from '../../book/civil-date';
import { civilParts, formatIso } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import type { Member } from '../../book/records';
import { dateWithin } from '../cells/date';
import { isBlank, isError, shown } from '../cells/plain-text';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { SheetData } from '../sheet-data';
import { tableReader } from '../table/columns-read';
import type { TableReader } from '../table/columns-read';
import { cellAt } from '../table/found-table';
import { maskedNik, readNik, readSex } from './nik';
import type { Nik } from './nik';
import { findPeople, peopleHeader } from './people-table';
import type { PeopleTable } from './people-table';

/** A list of members that was read, and which of its columns tell nothing. */
export interface MemberList {
  readonly sheet: string;
  readonly rows: number;
  /** Indonesian headings that the list lacks, or whose column is wholly blank. */
  readonly missing: readonly string[];
}

export interface PeopleReading {
  readonly members: readonly Member[];
  readonly lists: readonly MemberList[];
  /** Every list of people, for those who want to know where they stand. */
  readonly tables: readonly PeopleTable[];
  readonly findings: readonly Finding[];
}

interface Frame {
  readonly table: PeopleTable;
  readonly reader: TableReader;
  readonly notes: Notes;
  /** Columns with something in them, by meaning. */
  readonly filled: Readonly<Record<string, number>>;
}

const LISTED = ['nik', 'member', 'group', 'sex', 'born'] as const;

/** A column that is wholly blank counts as missing. */
const filledColumns = (table: PeopleTable): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(table.columns).filter(([, column]) =>
      table.rows.some((row) => !isBlank(cellAt(table.sheet, row, column))),
    ),
  );

const textOf = ({ table, filled }: Frame, row: number, key: string): string => {
  const column = filled[key];
  const cell = column === undefined ? '' : cellAt(table.sheet, row, column);
  const text = isError(cell) ? '' : shown(cell);
  return /^[-–—]+$/.test(text) ? '' : text;
};

/** The day of birth; also where its place stands before it. A cell that holds figures and no day is a finding. */
function bornOf(frame: Frame, row: number): CivilDate | null {
  const { table, reader, notes, filled } = frame;
  const column = filled['born'];
  if (column === undefined) return null;
  const read = reader.date(row, column);
  if (read.kind === 'value') return read.value;
  const cell = cellAt(table.sheet, row, column);
  const within = dateWithin(cell);
  if (within !== null || read.kind !== 'unreadable' || !/\d/.test(shown(cell))) return within;
  const params = { column: table.headings[column] ?? '', leftOut: false };
  notes.add('DAT-02', 'date', params, { table, row, column });
  return null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Holds a NIK against the day of birth and the sex beside it. */
function compare(frame: Frame, row: number, nik: Nik, born: CivilDate | null): void {
  const { table, notes, filled } = frame;
  const group = textOf(frame, row, 'group');
  const column = filled['nik'] ?? 0;
  const heading = { column: table.headings[column] ?? '' };
  const at = {
    table,
    row,
    column,
    severity: 'warning' as const,
    value: maskedNik(nik.digits),
    ...(group === '' ? {} : { group }),
  };
  const sexColumn = filled['sex'];
  const sex = sexColumn === undefined ? null : readSex(cellAt(table.sheet, row, sexColumn));
  if (sex !== null && sex !== nik.sex) notes.add('DAT-14', 'sex', { ...heading, female: nik.sex === 'female' }, at);
  if (born === null) return;
  const { year, month, day } = civilParts(born);
  if (day === nik.day && month === nik.month && year % 100 === nik.yearOfCentury) return;
  const inNik = `${two(nik.day)}/${two(nik.month)}/${two(nik.yearOfCentury)}`;
  notes.add('DAT-14', 'birthDate', { ...heading, born: formatIso(born), inNik }, at);
}

/** A row's NIK, held against what its other columns say; null where it has none or it is not one. */
function nikOf(frame: Frame, row: number, born: CivilDate | null): string | null {
  const { table, notes, filled } = frame;
  const column = filled['nik'];
  if (column === undefined) return null;
  const cell = cellAt(table.sheet, row, column);
  const read = readNik(cell);
  const group = textOf(frame, row, 'group');
  if (read.kind === 'value') {
    compare(frame, row, read.nik, born);
    return read.nik.digits;
  }
  const at = { table, row, column, value: maskedNik(shown(cell)), ...(group === '' ? {} : { group }) };
  const heading = { column: table.headings[column] ?? '' };
  if (read.kind === 'error') notes.add('DAT-12', 'error', heading, at);
  if (read.kind === 'malformed') notes.add('DAT-14', read.why, { ...heading, digits: read.digits }, at);
  return null;
}

function memberOf(frame: Frame, row: number): Member {
  const { table, filled } = frame;
  const born = bornOf(frame, row);
  return {
    key: `${table.sheet.id}:${row}:${table.columns['member'] ?? 0}`,
    name: textOf(frame, row, 'member'),
    group: textOf(frame, row, 'group'),
    nik: nikOf(frame, row, born),
    sex: filled['sex'] === undefined ? null : readSex(cellAt(table.sheet, row, filled['sex'])),
    born,
    phone: textOf(frame, row, 'phone'),
    address: textOf(frame, row, 'address'),
    source: { sheet: table.sheet.name, row, columns: table.columns },
  };
}

/**
 * Reads the lists of members of a book. NIK that are none, or that differ from the columns beside them, are findings
 * (DAT-14) in every table that names people; the members themselves come from lists of members alone.
 *
 * @param sheets those that may be sources
 */
export function readPeople(sheets: readonly SheetData[]): PeopleReading {
  const tables: PeopleTable[] = [];
  for (const sheet of sheets) tables.push(...findPeople(sheet, tables.length));
  const notes = takeNotes();
  const members: Member[] = [];
  const lists: MemberList[] = [];
  for (const table of tables) {
    if (table.kind !== 'members') continue;
    const frame = { table, reader: tableReader(table), notes, filled: filledColumns(table) };
    const read = table.rows.map((row) => memberOf(frame, row));
    if (!table.list) continue;
    members.push(...read);
    const missing = LISTED.filter((key) => frame.filled[key] === undefined);
    const headers = missing.map((key) => peopleHeader('members', key));
    lists.push({ sheet: table.sheet.name, rows: table.rows.length, missing: headers });
  }
  return { members, lists, tables, findings: notes.findings() };
}
