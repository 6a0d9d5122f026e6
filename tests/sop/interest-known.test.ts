import { checkInterestKnown } from '../../src/sop/interest-known';
import type { SheetData } from '../../src/sheets/sheet-data';
import { read, sheet } from '../sheets/grid';

const loans = (heading: string, rate: string) =>
  sheet('Pinjaman', `KSM|Tanggal Pencairan|Jangka Waktu|Besar Pinjaman${heading}\nMelati|2022-12-10|10|5000000${rate}`);
const ledger = (heading: string, paid: string) =>
  sheet('Angsuran', `KSM|Tanggal Angsuran|Angsuran Pokok${heading}\nMelati|2023-01-10|500000${paid}`);
const told = (list: SheetData, payments: SheetData) =>
  checkInterestKnown(read(list, payments).book).map(({ code, variant, sheet: name, severity }) => [
    code,
    variant,
    name,
    severity,
  ]);

const JASA = '|Angsuran Jasa';

test('jasa is paid, but no loan says how much it owes: told, not taken for nothing overdue', () => {
  expect(told(loans('', ''), ledger(JASA, '|75000'))).toEqual([['DAT-03', 'rateColumn', 'Pinjaman', 'warning']]);
});

test.each([
  ['a rate', loans('|Jasa (%/bln)', '|1.5'), ledger(JASA, '|75000')],
  ['a stated jasa instalment', loans('|Jasa', '|75000'), ledger(JASA, '|75000')],
  ['no jasa anywhere, which reading tells by itself', loans('', ''), ledger('', '')],
])('nothing is said of %s', (_, list, payments) => {
  expect(told(list, payments)).toEqual([]);
});
