/** A repayment that stands twice: told once, and only where nothing tells the two apart. */
import { findingsOf, read, sheet } from './grid';

const LOANS = sheet(
  'Pinjaman',
  `No|Nama KSM|Tgl Cair|JW|Besar Pinjaman|Jasa
   1|Mawar|2022-01-10|10|5000000|1.5
   2|Melati|2022-01-10|10|5000000|1.5`,
);
const HEADS = 'No|KSM|Tgl Cair|Tgl Angsuran|Pokok|Jasa|No Kuitansi|Angsuran Ke|Nama Peminjam|Keterangan|Loket|Saldo';
/** A row of the ledger: every month's instalment of Mawar, with what is told differently. */
function row(told: Readonly<Record<string, string>> = {}): string {
  const usual = { No: '1', KSM: 'Mawar', cair: '2022-01-10', paid: '2022-02-10', pokok: '500000', jasa: '75000' };
  const rest = { kuitansi: '', ke: '', peminjam: '', keterangan: '', loket: '', saldo: '' };
  return Object.values({ ...usual, ...rest, ...told }).join('|');
}
/** Enough other rows that two alike are few. */
const OTHERS = [3, 4, 5, 6, 7].map((month) => row({ KSM: 'Melati', paid: `2022-0${month}-10` }));
const ledger = (...rows: readonly string[]) => sheet('Angsuran', [HEADS, ...rows, ...OTHERS].join('\n'));
const told = (...rows: readonly string[]): readonly string[] =>
  findingsOf(read(LOANS, ledger(...rows))).filter((line) => line.startsWith('DAT-04'));

const SECOND = ['DAT-04 repaymentTwice Angsuran!E3 warning'];

test('just the same, receipts both blank: told at the second row, naming the first', () => {
  expect(told(row(), row())).toEqual(SECOND);
  const [finding] = read(LOANS, ledger(row(), row())).findings.filter(({ code }) => code === 'DAT-04');
  expect(finding).toMatchObject({ params: { first: 'Angsuran!E2' }, loan: '1', group: 'Mawar' });
});

test('both are counted', () => {
  const { book } = read(LOANS, ledger(row(), row()));
  expect(book.repayments.filter(({ loan }) => loan === book.loans[0]?.key)).toHaveLength(2);
});

test('the same receipt, remark, instalment and borrower on both', () => {
  const full = { kuitansi: 'K-07', ke: '1', peminjam: 'Siti', keterangan: 'tunai' };
  expect(told(row(full), row(full))).toEqual(SECOND);
});

test('what is different in every row, or spelled differently, tells nothing apart', () => {
  expect(told(row({ No: '7', saldo: '4500000' }), row({ No: '8', saldo: '4000000' }))).toEqual(SECOND);
  expect(told(row({ KSM: 'Mawar' }), row({ KSM: 'KSM MAWAR' }))).toEqual(SECOND);
  expect(told(row({ keterangan: 'Tunai' }), row({ keterangan: ' tunai ' }))).toEqual(SECOND);
});

test.each([
  ['day', { paid: '2022-02-11' }],
  ['principal', { pokok: '500001' }],
  ['jasa', { jasa: '75001' }],
  ['receipt', { kuitansi: 'K-08' }],
  ['instalment', { ke: '2' }],
  ['borrower', { peminjam: 'Wati' }],
  ['remark', { keterangan: 'titipan' }],
  ['a column that we do not know', { loket: 'B' }],
  ['loan', { KSM: 'Melati' }],
])('another %s: two repayments', (_, other) => {
  const usual = { kuitansi: 'K-07', ke: '1', peminjam: 'Siti', keterangan: 'tunai', loket: 'A' };
  expect(told(row(usual), row({ ...usual, ...other }))).toEqual([]);
});

test('a receipt on one row only: nobody can say that they are one', () => {
  expect(told(row({ kuitansi: 'K-07' }), row())).toEqual([]);
});

test('three alike are no slip: that many instalments paid at once, or that many members', () => {
  expect(told(row(), row(), row())).toEqual([]);
});

test('balances brought forward are none', () => {
  const opening = row({ keterangan: 'saldo awal' });
  expect(told(opening, opening)).toEqual([]);
});

test('where equal rows are the habit of a loan, a row is a member’s', () => {
  const months = ['02', '03', '04'].map((month) => row({ paid: `2022-${month}-10` }));
  const others = [8, 9, 10, 11].map((month) =>
    row({ KSM: 'Melati', paid: `2022-${String(month).padStart(2, '0')}-10` }),
  );
  // Twice on one day of three is a slip, on two of three the habit; four of thirteen rows are less than half.
  expect(told(...months, row(), ...others)).toHaveLength(1);
  expect(told(...months, row(), row({ paid: '2022-03-10' }), ...others)).toEqual([]);
});

test('more than half of a ledger is one finding on its column', () => {
  const months = ['02', '03', '04', '05'].map((month) => row({ paid: `2022-${month}-10` }));
  // Eight of thirteen rows.
  expect(told(...months, ...months)).toEqual(['DAT-04 column Angsuran!E2:E14 warning']);
});

test('the same rows in two sheets count once, and are no slip', () => {
  const copy = { ...ledger(row()), id: 77, name: 'Salinan' };
  const lines = findingsOf(read(LOANS, ledger(row()), copy));
  expect(lines.filter((line) => line.includes('repaymentTwice'))).toEqual([]);
});
