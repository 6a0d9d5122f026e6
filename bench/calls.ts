/** Spreadsheet calls of *Hitung tunggakan* on books of several sizes: the bundle in the host, over a list of loans and a ledger. */
import { join } from 'node:path';
import { formatIso, civilFromDays } from '../src/book/civil-date';
import { openHost } from '../src/host/host';
import { putCell } from '../src/host/model/edit-cells';
import { insertSheet } from '../src/host/model/edit-workbook';
import type { SheetModel } from '../src/host/model/sheet';
import { resizeGrid } from '../src/host/model/edit-sheet';
import { generate, TENOR } from './generate';
import { timed } from './timing';

export interface CallCount {
  readonly loans: number;
  readonly calls: number;
  readonly ms: number;
}

export function callsFor(root: string, size: number): CallCount {
  const host = openHost({ book: null, bundleDir: join(root, 'dist', 'addon') });
  const { loans, pays, asOf } = generate(size);
  const fill = (name: string, rows: readonly (readonly (string | number)[])[]): void =>
    fillSheet(insertSheet(host.model, name), rows);
  // chance gives a large book two loans alike (DAT-04); with one in every book the same sheets are filled at every size
  const [first] = loans;
  const twin = first === undefined ? [] : [{ ...first, id: 0 }];
  fill('Pinjaman', [
    ['No Pinjaman', 'Nama KSM', 'Tgl Pencairan', 'Jangka Waktu', 'Besar Pinjaman', 'Jasa (%/bln)'],
    ...[...loans, ...twin].map(({ id, principal, disb }) => [
      `P-${id}`,
      `Mawar ${id >> 2}`,
      written(disb),
      TENOR,
      principal,
      1.5,
    ]),
  ]);
  fill('Angsuran', [
    ['Tanggal Angsuran', 'No Pinjaman', 'Angsuran Pokok', 'Angsuran Jasa', 'Jumlah Angsuran'],
    ...pays.map(([id, day, principal, interest]) => [
      written(day),
      `P-${id}`,
      principal,
      interest,
      principal + interest,
    ]),
  ]);
  host.calls.reset();
  const { ms, result } = timed(() =>
    host.call(
      'hitungTunggakan',
      JSON.stringify({ asOf: formatIso(civilFromDays(asOf)), convention: 'urban', today: '2026-01-01' }),
    ),
  );
  const answer: unknown = JSON.parse(String(result));
  const ok = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  if (!ok) throw new Error(`void: ${String(result).slice(0, 200)}`);
  return { loans: size, calls: host.calls.total, ms };
}

/** As people type it: 31/12/2022. */
const written = (day: number): string => formatIso(civilFromDays(day)).split('-').reverse().join('/');

function fillSheet(sheet: SheetModel, rows: readonly (readonly (string | number)[])[]): void {
  resizeGrid(sheet, Math.max(1000, rows.length + 10), 26);
  rows.forEach((cells, r) =>
    cells.forEach((value, c) =>
      putCell(sheet, { row: r + 1, column: c + 1 }, { value, formula: null, arrayRange: null, style: 0, stale: false }),
    ),
  );
}
