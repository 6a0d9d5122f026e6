/** Several groups in one sheet. Names are invented. */
import type { CashBook } from '../../../src/book/group-books';
import { readGroupBooks } from '../../../src/sheets/group-books/read-group-books';
import { sheet, TODAY } from '../grid';

const books = (text: string, name = 'Buku KSM') => readGroupBooks([sheet(name, text)], TODAY);
const told = ({ group, entries }: CashBook): string =>
  `${group}: ${entries.map(({ row, in: came, out: went }) => `${row} +${came} -${went}`).join(', ')}`;

test('one below another: each has its own title, and a title is no entry', () => {
  const { books: found, findings } = books(`
Buku Kas KSM TERATAI |            |       |        |
Tanggal              | Uraian     | Masuk | Keluar | Saldo
2023-01-02           | Saldo awal | 10000 |        | 10000
2023-01-03           | tabungan   | 5000  |        | 15000
                     | JUMLAH     | 15000 | 0      |
                     |            |       |        |
Buku Kas KSM SERUNI  |            |       |        |
Tanggal              | Uraian     | Masuk | Keluar | Saldo
2023-01-02           | Saldo awal | 20000 |        | 20000
2023-01-03           | tabungan   | 7000  |        | 27000
`);
  expect(found.cash.map(told)).toEqual(['TERATAI: 3 +10000 -0, 4 +5000 -0', 'SERUNI: 9 +20000 -0, 10 +7000 -0']);
  expect(findings).toEqual([]);
});

test('labels of the second stand between the two', () => {
  const { books: found } = books(`
KSM        | Teratai    |       |
Tanggal    | Uraian     | Masuk | Keluar
2023-01-02 | Saldo awal | 10000 |
KSM        | Seruni     |       |
Tanggal    | Uraian     | Masuk | Keluar
2023-01-02 | Saldo awal | 20000 |
`);
  expect(found.cash.map(told)).toEqual(['Teratai: 3 +10000 -0', 'Seruni: 6 +20000 -0']);
});

test('a column that names the KSM of every row parts them; a KSM is known however it is written', () => {
  const { books: found } = books(`
Tanggal    | Nama KSM    | Uraian     | Masuk | Keluar
2023-01-02 | Dahlia      | Saldo awal | 10000 |
2023-01-02 | Tulip       | Saldo awal | 20000 |
2023-01-03 | KSM  DAHLIA | tabungan   | 5000  |
2023-01-03 | Tulip       | snack      |       | 3000
`);
  expect(found.cash.map(told)).toEqual(['Dahlia: 2 +10000 -0, 4 +5000 -0', 'Tulip: 3 +20000 -0, 5 +0 -3000']);
});

test('where some rows name none it is one book, as before', () => {
  const { books: found } = books(
    `
Tanggal    | KSM    | Uraian     | Masuk | Keluar
2023-01-02 |        | Saldo awal | 10000 |
2023-01-03 | Dahlia | titipan    | 5000  |
`,
    'Kas Tulip',
  );
  expect(found.cash.map(told)).toEqual(['Tulip: 2 +10000 -0, 3 +5000 -0']);
});

test('savings of two groups in one table', () => {
  const { books: found } = books(
    `
Tanggal    | KSM    | Nama Anggota | Masuk | Keluar
2023-01-02 | Dahlia | Ani Misal    | 10000 |
2023-01-02 | Tulip  | Budi Misal   | 20000 |
`,
    'Tabungan anggota',
  );
  expect(found.members.map(({ kind, group, entries }) => [kind, group, entries.length])).toEqual([
    ['savings', 'Dahlia', 1],
    ['savings', 'Tulip', 1],
  ]);
});
