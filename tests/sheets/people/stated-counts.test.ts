/** DAT-10: a stated count against the rows that are listed. Names are invented. */
import { readBook } from '../../../src/sheets/read-book';
import { openBook } from '../open-book';
import { read, sheet, TODAY } from '../grid';

const LOANS =
  'No Pinjaman | KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman | Jumlah Anggota\nP-1 | Melati | 2023-01-10 | 5 | 500000 | ';
const LEDGER = sheet('Angsuran', 'No Pinjaman | Tanggal Angsuran | Angsuran Pokok\nP-1 | 2023-02-10 | 100000');
const GROUPS = 'No | Nama KSM | Ketua | Jml Anggota\n1 | Melati | Sari | ';
const PEOPLE = `No | Nama KSM | L/P | Nama Anggota | Keluar
1 | Melati | P | Sari  |
2 | Melati | P | Tuti  |
3 | Melati | P | Ani   |
4 | Melati | P | Rini  | 2022-12-31`; // prettier-ignore
const SHARES = 'No | No Pinjaman | Nama Anggota | Jumlah\n1 | P-1 | Sari | 250000\n2 | P-1 | Tuti | 250000';

const told = (groups: string, loan: string, people = PEOPLE) =>
  read(sheet('Pinjaman', LOANS + loan), LEDGER, sheet('KSM', GROUPS + groups), sheet('Anggota', people), sheet('Bagian', SHARES))
    .findings.filter(({ code }) => code === 'DAT-10')
    .map(({ variant, severity, sheet: name, cell, params }) => [variant, severity, `${name}!${cell}`, params['stated'], params['listed']]); // prettier-ignore

test('the list of KSM against the members who stay; a loan against its shares', () => {
  expect(told('3', '2')).toEqual([]);
  expect(told('', '')).toEqual([]);
  expect(told('4', '2')).toEqual([['group', 'warning', 'KSM!D2', 4, 3]]);
  expect(told('2', '2')).toEqual([['group', 'warning', 'KSM!D2', 2, 3]]);
  expect(told('3', '3')).toEqual([['loan', 'warning', 'Pinjaman!F2', 3, 2]]);
  expect(told('3', '1')).toEqual([['loan', 'warning', 'Pinjaman!F2', 1, 2]]);
});

test('a KSM of which nobody is listed says nothing', () => {
  expect(told('9', '2', PEOPLE.replaceAll('Melati', 'Mawar'))).toEqual([]);
});

test.each([
  ['Jumlah 14 orang', [['list', 'warning', 'Anggota!A6', 14, 4]]],
  ['14 orang', [['list', 'warning', 'Anggota!A6', 14, 4]]],
  ['Jumlah : 4 orang', []],
  ['Mengetahui, 2 orang saksi', []],
])('below a list: %s', (line, expected) => {
  expect(told('3', '2', `${PEOPLE}\n${line}`)).toEqual(expected);
});

test('a title above it, and parts of it', () => {
  expect(told('3', '2', `CALON NASABAH (14 orang)\n\n${PEOPLE}`)).toEqual([['list', 'warning', 'Anggota!A1', 14, 4]]);
  const parts = PEOPLE.replace('3 | Melati', 'Jumlah 2 orang\n3 | Melati');
  expect(told('3', '2', `${parts}\nJumlah 2 orang`)).toEqual([]);
  expect(told('3', '2', `${parts}\nJumlah 4 orang`)).toEqual([]);
  expect(told('3', '2', `${parts}\nJumlah 3 orang`)).toEqual([['list', 'warning', 'Anggota!A7', 3, 4]]);
});

test('the planted book: Dahlia says 8 and lists 7; its clean twin agrees', () => {
  const found = (book: string) =>
    readBook(openBook(book), { today: TODAY }).findings.filter(({ code }) => code === 'DAT-10');
  expect(found('f-sop-planted.xlsx')).toMatchObject([
    { sheet: 'KSM', cell: 'F9', group: 'Dahlia', params: { stated: 8, listed: 7 } },
  ]);
  expect(found('f-sop-clean.xlsx')).toEqual([]);
});
