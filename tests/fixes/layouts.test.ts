/** Fixes in every layout and in lists of people; expected by what was typed into the cells here. */
import { civilDate } from '../../src/book/civil-date';
import { proposeFixes } from '../../src/fixes/propose';
import { readBook } from '../../src/sheets/read-book';
import type { Cell, SheetData } from '../../src/sheets/sheet-data';
import { sheet } from '../sheets/grid';
import { openBook } from '../sheets/open-book';

const TODAY = civilDate(2024, 1, 31);

function found(sheets: readonly SheetData[]): readonly string[] {
  const fixes = proposeFixes(readBook(sheets, { today: TODAY }), sheets);
  return fixes.map(({ sheet: name, cell, kind, after }) => {
    const value = typeof after.value === 'object' ? `day ${after.value.date}` : after.value;
    return `${name}!${cell} ${kind} ${value}`;
  });
}

/** A copy with one cell holding something else; the numbers are 1-based. */
function typed(
  sheets: readonly SheetData[],
  name: string,
  row: number,
  column: number,
  text: Cell,
): readonly SheetData[] {
  return sheets.map((one) =>
    one.name !== name
      ? one
      : { ...one, cells: one.cells.map((line, r) => (r + 1 === row ? line.map((cell, c) => (c + 1 === column ? text : cell)) : line)) },
  ); // prettier-ignore
}

test.each(['g-hard', 'h-rich', 'c-lpp', 'd-bulanan', 'e-kartu'])('%s is well typed: nothing is offered', (name) => {
  expect(found(openBook(`${name}.xlsx`))).toEqual([]);
});

/** Turns the first number above 100.000 in the column of that heading into text, and tells where. */
function firstAmount(sheets: readonly SheetData[], at: (one: SheetData) => boolean): { name: string; row: number; column: number; amount: number } {
  for (const one of sheets.filter(at))
    for (const [r, line] of one.cells.entries())
      for (const [c, cell] of line.entries())
        if (typeof cell === 'number' && cell > 100_000 && r > 6 && c > 5) return { name: one.name, row: r + 1, column: c + 1, amount: cell };
  throw new Error('no amount');
} // prettier-ignore

const dotted = (amount: number): string => `Rp ${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')},-`;

test.each(['c-lpp', 'd-bulanan'])('%s: an amount typed as text in a column that only its layout knows', (name) => {
  const sheets = openBook(`${name}.xlsx`);
  const { name: where, row, column, amount } = firstAmount(sheets, () => true);
  const fixes = found(typed(sheets, where, row, column, dotted(amount)));
  expect(fixes).toHaveLength(1);
  expect(fixes[0]).toMatch(new RegExp(`amountText ${amount}$`));
});

test('a card: its instalments', () => {
  const cards = openBook('e-kartu.xlsx');
  const place = cards
    .flatMap((one) => one.cells.flatMap((line, r) => line.map((cell, c) => ({ one, cell, r, c }))))
    .find(({ cell, r, c }) => typeof cell === 'number' && cell > 100_000 && r > 8 && c > 1);
  if (place === undefined) throw new Error('no instalment');
  const fixes = found(typed(cards, place.one.name, place.r + 1, place.c + 1, dotted(Number(place.cell))));
  expect(fixes).toHaveLength(1);
  expect(fixes[0]).toMatch(new RegExp(`amountText ${String(place.cell)}$`));
});

test('members: a NIK as number or with spaces, where it is certain', () => {
  const loans = sheet(
    'Pinjaman',
    `
No | Nama KSM | Tanggal Pencairan | Jangka Waktu | Jumlah Pinjaman | Jasa
1 | Melati | 2022-04-20 | 12 | 1200000 | 1.5`,
  );
  const members = sheet(
    'Anggota',
    `
No | NIK | Nama anggota | KSM | Tanggal lahir
1 | '3275010103900005 | Ani | Melati | 1990-03-01
2 | '3275 0101 0390 0006 | Budi | Melati | '01/03/1990
3 | 3275010103900007 | Cici | Melati | '31/03/1990
4 | 3275010103900000 | Dedi | Melati | 1990-03-01
5 | '32750101039000 | Edi | Melati | 1990-03-01`,
  );
  expect(found([loans, members])).toEqual([
    'Anggota!B3 nik 3275010103900006',
    `Anggota!E3 dateText day ${civilDate(1990, 3, 1)}`,
    'Anggota!B4 nik 3275010103900007',
    `Anggota!E4 dateText day ${civilDate(1990, 3, 31)}`,
  ]);
});

test('what a book cannot be computed for is offered all the same', () => {
  const loans = sheet(
    'Pinjaman',
    `
No | Nama KSM | Tanggal Pencairan | Jangka Waktu | Jumlah Pinjaman | Jasa
1 | Melati | 2022-04-20 | 12 | 'satu juta | 1.5`,
  );
  expect(found([loans])).toEqual(['Pinjaman!E2 amountWords 1000000']);
});
