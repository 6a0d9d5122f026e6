/** Formulas that only a spreadsheet's engine knows, through the built engine; figures by hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from '../../src/host/desk/protocol';
import type { Engine } from '../../src/host/desk/settle';
import { deskOver, ROOT, sample, shownAt } from './support/desk';

const BUILT = join(ROOT, 'dist/desk/engine.cjs');
const load = async (): Promise<Engine> => ((await import(BUILT)) as { engine: Engine }).engine;
const type = (gid: number, row: number, column: number, ...lines: string[][]): Asked => ({
  act: 'type',
  gid,
  row,
  column,
  texts: lines,
});

test('what a person writes in a ledger is worked out, and again after what it reads has changed', async () => {
  expect(existsSync(BUILT)).toBe(true);
  const { desk } = deskOver(sample(), { engine: await load() });
  const gid = desk.view().tabs[0]?.gid ?? 0;
  const formulas = [
    '=IF(A60>2;"besar";"kecil")', // A60 = 3
    '=VLOOKUP(2;A60:B62;2;FALSE)', // the row of 2
    '=SUMIF(A60:A62;">1";A60:A62)', // 3 + 2
    '=COUNTA(A60:B62)',
    '=ROUND(A60/7;2)', // 0,43
    '=ROUND(A60/(7),2)', // with a comma between the arguments
    '=MAX(A60:A62)-MIN(A60:A62)',
    '=IFERROR(1/0;"tak terhingga")',
    '=1/0',
    '=IF(TERBILANG(A60)="tiga";"cocok";"tidak")', // the add-on's function within another
    '=UPPER(TERBILANG(SUM(A60:A62)))', // enam, and another within it
  ];
  await desk.act(type(gid, 60, 1, ['3', 'Melati'], ['1', 'Mawar'], ['2', 'Kenanga']));
  const { refused } = await desk.act(type(gid, 70, 1, ...formulas.map((one) => [one])));
  expect(refused).toBeNull();
  const shown = (): string[] => formulas.map((_, index) => shownAt(desk, 70 + index, 1));
  expect(shown().slice(0, 8)).toEqual(['besar', 'Kenanga', '5', '6', '0,43', '0,43', '2', 'tak terhingga']);
  expect(shown().slice(8)).toEqual(['#DIV/0!', 'cocok', 'ENAM']);
  await desk.act(type(gid, 60, 1, ['0']));
  expect(shown().slice(0, 7)).toEqual(['kecil', 'Kenanga', '2', '6', '0', '0', '2']);
  await desk.act({ act: 'undo' });
  expect(shown()[0]).toBe('besar');
});

test('a function that nobody knows stays stale, and never shows a guess', async () => {
  const { desk } = deskOver(sample(), { engine: await load() });
  const gid = desk.view().tabs[0]?.gid ?? 0;
  await desk.act(type(gid, 60, 1, ['=FUNGSI_ASING(A1)']));
  expect(desk.view().tabs[0]?.stale).toBe(1);
  expect(shownAt(desk, 60, 1)).toBe('');
});
