import { cellAt, editCell } from '../../../src/host/model/edit-cells';
import { cellName, columnOfKey, parseArea, rowOfKey } from '../../../src/host/model/area';
import { setDefinedNames } from '../../../src/host/model/edit-workbook';
import { markDependentsStale, staleCells } from '../../../src/host/model/stale';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { buildBook, openWorkbook, saveWorkbook, type BookCell } from '../../../src/host/xlsx';

const f = (formula: string): BookCell => ({ formula, value: 1 });
const book = (): WorkbookModel => {
  const made = buildBook([
    {
      name: 'Satu',
      rows: [
        [1, f('A1+1'), f('B1+1'), f('$A$2')],
        [2, f('SUM(A1:A9)'), f('"A1"&A3'), f('kas*2')],
        [3, f('SUM(A:A)'), f('Dua!A1')],
      ],
    },
    { name: 'Dua', rows: [[1, f("'Satu'!A1"), f('INDIRECT("Satu!A1")'), f('A1'), f('SUM(Satu!C1:C9)')]] },
  ]);
  setDefinedNames(made, [{ name: 'Kas', formula: 'Satu!$A$1', sheet: null, hidden: false, raw: null }]);
  return made;
};
const staleAfter = (sheet: number, area: string): readonly string[] => {
  const made = book();
  const written = made.sheets[sheet];
  const rectangle = parseArea(area);
  if (!written || !rectangle) throw new Error('bad test');
  markDependentsStale(made, written, rectangle);
  return made.sheets.flatMap((one) =>
    staleCells(one).map((key) => `${one.name}!${cellName(rowOfKey(key), columnOfKey(key))}`),
  );
};

test.each([
  // B1 → C1 → Dua!E1; ranges, whole columns, the name, the other sheet, and what nobody can foresee
  [0, 'A1', ['Satu!B1', 'Satu!C1', 'Satu!B2', 'Satu!D2', 'Satu!B3', 'Dua!B1', 'Dua!C1', 'Dua!E1']],
  [0, 'A2', ['Satu!D1', 'Satu!B2', 'Satu!B3', 'Dua!C1']],
  [0, 'A3:A4', ['Satu!B2', 'Satu!C2', 'Satu!B3', 'Dua!C1', 'Dua!E1']],
  [0, 'H1', ['Dua!C1']],
  [1, 'A1', ['Satu!C3', 'Dua!C1', 'Dua!D1', 'Dua!E1']],
])('writing into sheet %i, %s', (sheet, area, expected) => {
  expect([...staleAfter(sheet, area)].sort()).toEqual([...expected].sort());
});

test('a chain against the order of rows is followed to its end', () => {
  const rows = Array.from({ length: 30 }, (_, index): readonly BookCell[] => [f(`A${index + 2}`)]);
  const made = buildBook([{ name: 'Rantai', rows: [...rows, [5]] }]);
  const [sheet] = made.sheets;
  const area = parseArea('A31');
  if (!sheet || !area) return;
  markDependentsStale(made, sheet, area);
  expect(staleCells(sheet)).toHaveLength(30);
});

test('a stale value is never saved: whoever opens the book next does not see it', () => {
  const made = book();
  const [sheet] = made.sheets;
  const area = parseArea('A1');
  if (!sheet || !area) return;
  editCell(sheet, { row: 1, column: 1 }, { value: 10 });
  markDependentsStale(made, sheet, area);
  const again = openWorkbook(saveWorkbook(made));
  expect(again.sheets[0] && cellAt(again.sheets[0], 1, 2)).toMatchObject({ formula: 'A1+1', value: null, stale: true });
  expect(again.sheets[0] && cellAt(again.sheets[0], 1, 4)).toMatchObject({ formula: '$A$2', value: 1, stale: false });
});
