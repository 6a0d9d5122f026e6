/** A small book with something of each kind to put right, and the helpers with which tests look at it. */
import type { Host } from '../../src/host/host';
import { cellAt } from '../../src/host/model/edit-cells';
import { styleOf } from '../../src/host/model/style-table';
import { envelopeOf } from '../e2e/support/opened';
import { plainBook } from '../e2e/support/plain-book';

export const brokenBook = (): Uint8Array =>
  plainBook([
    {
      name: 'Pinjaman',
      rows: [
        ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'],
        [1, 'Melati', '31/03/2022', 12, 'Rp 23.000.000,-', '1%'],
        [2, 'Mawar', { day: '2022-03-10' }, 12, 1_200_000, '1%'],
        [3, 'Kenanga', { day: '2022-08-10' }, 12, 'satu juta', '1%'],
        [4, 'Anggrek', { day: '2022-08-10' }, 12, { formula: 'E3*2', value: 2_400_000 }, '1%'],
      ],
    },
    {
      name: 'Angsuran',
      rows: [
        ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'],
        ['Melati', '30/04/2022', '2.000.000', 230_000],
        ['Mawar', '04/15/2022', 100_000, 12_000],
        ['Mawar', { day: '2022-05-10' }, 100_000, '12.OOO'],
        ['Mawar', { day: '2022-06-10' }, ' 100.000 ', { formula: '"12.000"', value: '12.000' }],
        ['Jumlah', null, '2.300.000', null],
      ],
    },
    { name: 'Catatan', rows: [['jangan dihapus'], ['Rp 500.000,-']] },
  ]);

export const TODAY = '2023-02-15';

export interface Shown {
  readonly id: string;
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly why: string;
  readonly sure: boolean;
}
export interface Listed {
  readonly officer: string;
  readonly fixes: readonly Shown[];
  readonly resume: number;
}
export interface AppliedResult {
  readonly applied: number;
  readonly skipped: readonly { readonly cell: string; readonly why: string }[];
  readonly left: number;
}

/** The answer of a server function that must be a good one. */
export function good<T>(host: Host, name: string, args: Readonly<Record<string, unknown>> = {}): T {
  const envelope = envelopeOf(host, name, { today: TODAY, ...args });
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.result as T; // compared by every caller
}

export const listed = (host: Host): Listed => good<Listed>(host, 'daftarPerbaikan');

/** The ids of the fixes at these cells. */
export const idsAt = (host: Host, ...cells: readonly string[]): readonly string[] =>
  listed(host)
    .fixes.filter(({ sheet, cell }) => cells.includes(`${sheet}!${cell}`))
    .map(({ id }) => id);

export const apply = (host: Host, ids: readonly string[] | 'semua', officer = 'Siti'): AppliedResult =>
  good<AppliedResult>(host, 'terapkanPerbaikan', { ids, officer });

/** A cell's raw value and number format, as the file has them; dates are serials. */
export function stored(host: Host, name: string, row: number, column: number): readonly [unknown, string] {
  const sheet = host.model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const { value, style } = cellAt(sheet, row, column);
  return [value, styleOf(host.model.styles, style).numberFormat];
}

/** Rows of the log below its heading, without the column that holds the entry itself. */
export function logRows(host: Host): readonly (readonly unknown[])[] {
  const sheet = host.model.sheets.find(({ name }) => name === 'Riwayat perbaikan');
  if (sheet === undefined) return [];
  const rows = [...sheet.rows.keys()].sort((a, b) => a - b);
  const lines = rows.map((row) => Array.from({ length: 14 }, (_, c) => cellAt(sheet, row, c + 1).value));
  const heading = lines.findIndex(([first]) => first === 'Ke');
  return lines.slice(heading + 1).map((line) => line.filter((__, column) => column !== 12));
}

export const titleOf = (host: Host, name: string): unknown => {
  const sheet = host.model.sheets.find((each) => each.name === name);
  return sheet === undefined ? undefined : cellAt(sheet, 1, 1).value;
};
