/** Rows put in and taken out at the desk, over a book with sums: what a person sees, undoes, saves. */
import { cellAt } from '../../src/host/model/edit-cells';
import type { Asked } from '../../src/host/desk/protocol';
import { openWorkbook } from '../../src/host/xlsx';
import { EVERYTHING } from '../host/xlsx/everything';
import { differing, rawParts, zipOf } from '../host/xlsx/parts';
import { deskOver, sample, shownAt } from './support/desk';

const rowsAt = (gid: number, at: number, count = 1): Asked => ({ act: 'rows', gid, at, count });
const without = (gid: number, at: number, count = 1): Asked => ({ act: 'delete-rows', gid, at, count });
const open = () => {
  const { desk } = deskOver(sample());
  const gid = desk.view().tabs[0]?.gid ?? 0;
  const formula = (row: number, column: number): string | null => {
    const sheet = openWorkbook(desk.file().bytes).sheets[0];
    return sheet === undefined ? null : cellAt(sheet, row, column).formula;
  };
  return { desk, gid, formula, shown: (row: number, column: number) => shownAt(desk, row, column) };
};

test('a row in the middle of the list: what is below moves, the sum takes it in, and what is typed there counts', async () => {
  const { desk, gid, formula, shown } = open();
  expect([shown(12, 3), shown(16, 3), shown(17, 6)]).toEqual(['KSM Kenanga', 'ksm mawar', '51.000.000']);
  const { told, refused } = await desk.act(rowsAt(gid, 12));
  expect([refused, told]).toEqual([null, [{ kind: 'toast', title: '', message: '1 baris disisipkan.' }]]);
  expect([shown(11, 3), shown(12, 3), shown(13, 3), shown(17, 3)]).toEqual([
    'KSM Anggrek',
    '',
    'KSM Kenanga',
    'ksm mawar',
  ]);
  expect(formula(18, 6)).toBe('SUM(F9:F17)');
  expect(shown(18, 6)).toBe('51.000.000');
  await desk.act({ act: 'type', gid, row: 12, column: 6, texts: [['2.500.000']] });
  expect(shown(12, 6)).toBe('2.500.000');
  expect(shown(18, 6)).toBe('53.500.000');
});

test('undone in one step it is the book that it was, part for part; done again too', async () => {
  const { desk, gid, shown } = open();
  const before = rawParts(desk.file().bytes);
  await desk.act(rowsAt(gid, 12, 3));
  const after = rawParts(desk.file().bytes);
  expect(shown(15, 3)).toBe('KSM Kenanga');
  await desk.act({ act: 'undo' });
  expect(shown(12, 3)).toBe('KSM Kenanga');
  expect(differing(rawParts(desk.file().bytes), before)).toEqual([]);
  expect(desk.view().undo).toBe(false);
  await desk.act({ act: 'redo' });
  expect(differing(rawParts(desk.file().bytes), after)).toEqual([]);
});

test('rows taken out: the sum loses them, and undo brings them back with what was typed before', async () => {
  const { desk, gid, formula, shown } = open();
  await desk.act({ act: 'type', gid, row: 10, column: 6, texts: [['1.000.000']] });
  const sum = shown(17, 6);
  const { told } = await desk.act(without(gid, 10, 2));
  expect(told.map(({ message }) => message)).toEqual(['2 baris dihapus.']);
  expect(shown(10, 3)).toBe('KSM Kenanga');
  expect(formula(15, 6)).toBe('SUM(F9:F14)');
  await desk.act({ act: 'undo' });
  expect([shown(10, 6), shown(12, 3), shown(17, 6)]).toEqual(['1.000.000', 'KSM Kenanga', sum]);
});

test('all rows of a sum taken out leave #REF!, as in Sheets', async () => {
  const { desk, gid, formula } = open();
  await desk.act(without(gid, 9, 8));
  expect(formula(9, 6)).toBe('SUM(#REF!)');
});

test('not every row can go', async () => {
  const { desk, gid } = open();
  expect((await desk.act(without(gid, 1, 1_000_000))).refused).toBe(
    'Tidak semua baris lembar dapat dihapus: sisakan satu.',
  );
});

test('what cannot go along is told in one sentence, and nothing is moved', async () => {
  const { desk } = deskOver(zipOf(EVERYTHING));
  const [before, tabs] = [rawParts(desk.file().bytes), desk.view().tabs];
  for (const { gid, name } of tabs) {
    const { refused, changes } = await desk.act(rowsAt(gid, 2));
    if (refused === null) continue;
    expect(refused).toMatch(new RegExp(`"${name}".*Tidak ada yang diubah\\.$`));
    expect(changes).toEqual([]);
    expect(differing(rawParts(desk.file().bytes), before)).toEqual([]);
    await desk.act({ act: 'language', language: 'en' });
    expect((await desk.act(rowsAt(gid, 2))).refused).toMatch(/Nothing was changed\.$/);
    return;
  }
  throw new Error('a pivot table was in nobody’s way');
});
