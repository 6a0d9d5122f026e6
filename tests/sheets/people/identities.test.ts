/** DAT-15: one NIK with two names, or in two KSM with loans that overlap. Names and numbers are invented. */
import { readBook } from '../../../src/sheets/read-book';
import { openBook } from '../open-book';
import { read, sheet, TODAY } from '../grid';

const told = (members: string, loans: string, ledger: string, shares = '') =>
  read(
    sheet('Pinjaman', `No Pinjaman | Nama KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman\n${loans}`),
    sheet('Angsuran', `No Pinjaman | Tanggal Angsuran | Angsuran Pokok\n${ledger}`),
    sheet('Anggota', `No | Nama KSM | NIK | Nama Anggota | Tgl Keluar\n${members}`),
    ...(shares === '' ? [] : [sheet('Bagian', `No | No Pinjaman | Nama KSM | NIK | Nama Anggota | Jumlah\n${shares}`)]),
  )
    .findings.filter(({ code }) => code === 'DAT-15')
    .map(({ variant, severity, sheet: name, cell, params }) => [
      variant,
      severity,
      `${name}!${cell}`,
      params['from'] ?? '',
    ]);

const TWO = `P-1 | Melati | 2022-01-10 | 3 | 300000
P-2 | Mawar | 2022-04-10 | 3 | 300000`;
/** P-1 is repaid on the very day on which P-2 is paid out. */
const REPAID = `P-1 | 2022-02-10 | 100000
P-1 | 2022-03-10 | 100000
P-1 | 2022-04-10 | 100000`;
const BOTH = `1 | Melati | '3201014503850001 | Sari |
2 | Mawar | '3201014503850001 | Sari |`;

test('two unlike names are an error at the later row; two spellings a warning; titles and case nothing', () => {
  const one = `P-1 | Melati | 2022-01-10 | 3 | 300000`;
  expect(told(BOTH.replace('Mawar', 'Melati').replace(/Sari \\|$/, 'Tuti |'), one, REPAID)).toEqual([]);
  expect(told("1 | Melati | '3201014503850001 | Sari |\n2 | Melati | '3201014503850001 | Tuti |", one, REPAID)).toEqual([
    ['names', 'error', 'Anggota!C3', ''],
  ]);
  expect(told("1 | Melati | '3201014503850001 | Soelastri |\n2 | Melati | '3201014503850001 | Sulistri |", one, REPAID)).toEqual([
    ['spelling', 'warning', 'Anggota!C3', ''],
  ]);
  expect(told("1 | Melati | '3201014503850001 | Ibu SARI |\n2 | Melati | '3201014503850001 | Sari |", one, REPAID)).toEqual([]);
}); // prettier-ignore

test('two KSM: loans that overlap by one day, not those that meet on the day of repayment', () => {
  expect(told(BOTH, TWO, REPAID)).toEqual([]);
  expect(told(BOTH, TWO, REPAID.replace('04-10', '04-11'))).toEqual([['groups', 'error', 'Anggota!C3', '2022-04-10']]);
  expect(told(BOTH, TWO, REPAID.replace('04-10 | 100000', '04-10 | 99999'))).toEqual([
    ['groups', 'error', 'Anggota!C3', '2022-04-10'],
  ]);
});

test('who left the first KSM before the second loan owes one loan only', () => {
  const unpaid = 'P-1 | 2022-02-10 | 100000';
  const left = (day: string) => BOTH.replace('Sari |\n', `Sari | ${day}\n`);
  expect(told(left('2022-04-10'), TWO, unpaid)).toEqual([]);
  expect(told(left('2022-04-11'), TWO, unpaid)).toHaveLength(1);
  expect(told(left('pindah'), TWO, unpaid)).toEqual([]);
});

test('where shares are booked, only whoever shares a loan owes it', () => {
  const unpaid = 'P-1 | 2022-02-10 | 100000';
  const shares = "1 | P-1 | Melati | '3201014503850002 | Tuti | 300000\n2 | P-2 | Mawar | '3201014503850001 | Sari | 300000";
  expect(told(BOTH, TWO, unpaid, shares)).toEqual([]);
  expect(told(BOTH, TWO, unpaid, `${shares}\n3 | P-1 | Melati | '3201014503850001 | Sari | 100000`)).toHaveLength(1);
}); // prettier-ignore

test('the planted book names both KSM, at the later row; its clean twin has nothing of the kind', () => {
  const found = (book: string) =>
    readBook(openBook(book), { today: TODAY }).findings.filter(({ code }) => code === 'DAT-15');
  expect(found('f-sop-planted.xlsx')).toMatchObject([
    {
      variant: 'names',
      sheet: 'ANGGOTA',
      cell: 'C37',
      group: 'Teratai',
      value: '3374********0020',
      params: { group: 'Teratai', otherGroup: 'Kenanga' },
    },
  ]);
  expect(found('f-sop-clean.xlsx')).toEqual([]);
});

test('shares booked by name alone: the name says who of the KSM owes the loan', () => {
  const shares = (first: string) =>
    `1 | P-1 | Melati | | ${first} | 100000\n2 | P-1 | Melati | | Tuti | 200000\n3 | P-2 | Mawar | | SARI | 300000`;
  const owed = REPAID.replace('04-10', '04-11');
  expect(told(BOTH, TWO, owed, shares('Sari'))).toEqual([['groups', 'error', 'Anggota!C3', '2022-04-10']]);
  expect(told(BOTH, TWO, owed, shares('Wati'))).toEqual([]);
});
