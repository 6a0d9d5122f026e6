/** A UPK's book for the collection round, small enough to be worked out on paper, and what a person does to its sheets. */
import { cellName } from '../../src/host/model/area';
import { editCell } from '../../src/host/model/edit-cells';
import type { SheetModel } from '../../src/host/model/sheet';
import type { Host } from '../../src/host/host';
import { envelopeOf } from '../e2e/support/opened';
import { plainBook, type PlainCell, type PlainSheet } from '../e2e/support/plain-book';
import { sheetNamed, type, typing } from '../fresh/support/typing';

/** 1.200.000 over 12 months at 1%: every month 100.000 principal and 12.000 jasa. */
const loan = (number: number, group: string, day: string): PlainCell[] => [number, group, { day }, 12, 1_200_000, '1%'];
const paid = (group: string, day: string, principal: number, interest: number): PlainCell[] => [
  group,
  { day },
  principal,
  interest,
];

const GROUPS = ['Nama KSM', 'Ketua', 'No HP', 'Alamat', 'Kelurahan', 'Wilayah Kunjungan', 'Tim'];
export const LOANS = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'];

/**
 * On 6 June 2022: Melati owes May (10/05) and 10 June; Mawar owes 10 June alone; Dahlia owes 20 April and 20 May and has
 * paid 60.000 of the principal of the first on 30 May; Kenanga has paid 10 June ahead.
 */
export const roundSheets = (): readonly PlainSheet[] => [
  {
    name: 'Pinjaman',
    rows: [LOANS, loan(1, 'KSM Melati', '2022-01-10'), loan(2, 'KSM Mawar', '2022-01-10'), loan(3, 'KSM Dahlia', '2022-03-20'), loan(4, 'KSM Kenanga', '2022-01-10')], // prettier-ignore
  },
  {
    name: 'Angsuran',
    rows: [
      ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
      ...['02', '03', '04'].map((month) => paid('Melati', `2022-${month}-10`, 100_000, 12_000)),
      ...['02', '03', '04', '05'].map((month) => paid('Mawar', `2022-${month}-10`, 100_000, 12_000)),
      paid('Dahlia', '2022-05-30', 60_000, 0),
      paid('Kenanga', '2022-05-10', 500_000, 60_000),
    ],
  },
  {
    name: 'Daftar KSM',
    rows: [
      GROUPS,
      ['KSM Melati', 'Sri Contoh', '081234567890', 'RT 02', 'Jatiwaringin', 'Rute 2', '1'],
      ['KSM Mawar', 'Adi Contoh', '021 555555', 'RT 03', 'Jatiwaringin', 'Rute 10', '1'],
      ['KSM Dahlia', 'Ani Contoh', '+62 813-1111-2222', 'RT 09', 'Jatibening', 'Rute 1', '2'],
    ],
  },
];

export const roundBook = (): Uint8Array => plainBook(roundSheets());

/** 8 June 2022, noon in Jakarta. */
const JUNE_8 = Date.UTC(2022, 5, 8, 5);
export const WEEK = { from: '2022-06-06', to: '2022-06-12' };

export const opened = (book: Uint8Array = roundBook()): Host => typing(book, { now: JUNE_8 });

/** What a server function answers; an Error with its sentence where it declines. */
export function answerOf<T>(host: Host, name: string, args: object = {}): T {
  const envelope = envelopeOf(host, name, { today: '2022-06-08', ...args });
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.result as T; // compared with known figures by every caller
}

const value = (sheet: SheetModel, row: number, column: number): unknown =>
  sheet.rows.get(row)?.cells[column]?.value ?? '';

/** The 1-based row of the headings. */
export function headingRow(sheet: SheetModel): number {
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  return rows.find((row) => sheet.rows.get(row)?.cells.some((cell) => cell?.value === 'Kunci Bergulir')) ?? 0;
}

/** The 1-based column of a heading. */
export function columnOf(sheet: SheetModel, heading: string): number {
  const cells = sheet.rows.get(headingRow(sheet))?.cells ?? [];
  return cells.findIndex((cell) => cell?.value === heading);
}

/** The n-th row below the headings in which a column holds a text. */
export function rowOf(sheet: SheetModel, heading: string, text: string, nth = 0): number {
  const column = columnOf(sheet, heading);
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b).filter((row) => row > headingRow(sheet));
  return rows.filter((row) => value(sheet, row, column) === text)[nth] ?? 0;
}

/** What stands in a column of the n-th row about a KSM. */
export function shown(host: Host, name: string, of: { ksm: string; heading: string; nth?: number }): unknown {
  const sheet = sheetNamed(host, name);
  return value(sheet, rowOf(sheet, ksmHeading(sheet), of.ksm, of.nth), columnOf(sheet, of.heading));
}

const ksmHeading = (sheet: SheetModel): string => (columnOf(sheet, 'KSM') > 0 ? 'KSM' : 'Tentang');

/** Types into the n-th row about a KSM, as a person does: parsed by the locale, held against the rules. */
export function fill(host: Host, name: string, ksm: string, texts: Readonly<Record<string, string>>, nth = 0): void {
  const sheet = sheetNamed(host, name);
  const row = rowOf(sheet, ksmHeading(sheet), ksm, nth);
  for (const [heading, text] of Object.entries(texts)) type(host, name, cellName(row, columnOf(sheet, heading)), text);
}

/** Replaces the rows of a plain sheet by others: as if a person had sorted, inserted, deleted and corrected. */
export function retype(
  host: Host,
  name: string,
  change: (rows: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[],
): void {
  // prettier-ignore
  const sheet = sheetNamed(host, name);
  const rows = [...sheet.rows.keys()].filter((row) => row > 1).sort((a, b) => a - b);
  const before = rows.map((row) => Array.from({ length: 7 }, (_, at) => sheet.rows.get(row)?.cells[at + 1] ?? null));
  const after = change(before.map((cells) => cells.map((cell) => cell?.value ?? null)));
  const styles = before[0] ?? [];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1)
    styles.forEach((style, at) => {
      const next = (after[index]?.[at] ?? null) as string | number | null; // as read above, or typed by the test
      editCell(sheet, { row: index + 2, column: at + 1 }, { value: next, formula: null, ...(style === null ? {} : { style: style.style }) }); // prettier-ignore
    });
}
