/** Cash books of groups and businesses as people keep them. Names are invented. */
import { formatIso } from '../../../src/book/civil-date';
import type { CashBook } from '../../../src/book/group-books';
import type { Finding } from '../../../src/book/finding';
import { readGroupBooks } from '../../../src/sheets/group-books/read-group-books';
import { bareName } from '../../../src/sheets/group-books/book-lines';
import { businessPurpose, groupPurpose, isOpening } from '../../../src/sheets/group-books/purpose';
import { read, sheet, TODAY } from '../grid';

const places = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, sheet: at, cell }) => `${code} ${at}!${cell}`);
const books = (...sheets: Parameters<typeof readGroupBooks>[0][number][]) => readGroupBooks(sheets, TODAY);
const lines = (book: CashBook | undefined): readonly string[] =>
  (book?.entries ?? []).map(({ row, day, in: came, out: went, balance, opening, purpose }) =>
    [row, day === null ? '?' : formatIso(day), came, went, balance ?? '-', opening ? 'opening' : purpose].join(' '),
  );

test('ours: title, the name beside it, the worked example passed over, saldo in its column', () => {
  const { books: found, findings } = books(
    sheet(
      'Kas Melati',
      `
Buku Kas KSM |                     |         |        |
KSM          | KSM Melati          |         |        |
Tanggal      | Uraian              | Masuk   | Keluar | Saldo
Contoh       | Contoh: saldo awal  | 100000  |        | 100000
Contoh       | Contoh: biaya rapat |         | 15000  | 85000
2023-01-02   | Saldo awal          | 50000   |        | 50000
2023-01-10   | Tabungan anggota    | 20000   |        | 70000
2023-01-11   | Angsuran ke UPK     |         | 30000  | 40000
`,
    ),
  );
  const [book] = found.cash;
  expect([book?.kind, book?.group, book?.table.sheet]).toEqual(['group', 'KSM Melati', 'Kas Melati']);
  expect(lines(book)).toEqual([
    '6 2023-01-02 50000 0 50000 opening',
    '7 2023-01-10 20000 0 70000 savings',
    '8 2023-01-11 0 30000 40000 instalment',
  ]);
  expect(findings).toEqual([]);
});

test('Debet and Kredit without a balance, a day written once for all that happened on it, a total below', () => {
  const { books: found } = books(
    sheet(
      'Sheet1',
      `
BUKU KAS KSM MAWAR INDAH |            |                  |          |
                         |            |                  |          |
No                       | Tgl        | Keterangan       | Debet    | Kredit
(1)                      | (2)        | (3)              | (4)      | (5)
1                        | '02/01/23  | Saldo bulan lalu | 'Rp. 75.000,- |
2                        | '10/01/23  | Simpanan wajib   | 20000    |
3                        |            | Beli buku tulis  |          | 'Rp. 5.000,-
4                        | '11/01/23  | Cicilan UPK      |          | 30000
                         | JUMLAH     |                  | 95000    | 35000
                         |            | Mengetahui,      |          |
`,
    ),
  );
  expect(found.cash[0]?.group).toBe('MAWAR INDAH');
  expect(lines(found.cash[0])).toEqual([
    '5 2023-01-02 75000 0 - opening',
    '6 2023-01-10 20000 0 - savings',
    '7 2023-01-10 0 5000 - unknown',
    '8 2023-01-11 0 30000 - instalment',
  ]);
});

test('Terima and Bayar; one amount marked D or K', () => {
  const { books: found } = books(
    sheet('Kas KSM Anggrek', 'Tanggal | Uraian | Terima | Bayar | Sisa\n2023-01-02 | Kas awal | 10000 | | 10000\n2023-01-03 | Biaya rapat | | 4000 | 6000'),
    sheet('Kelompok Dahlia', 'Tanggal | Uraian | D/K | Jumlah\n2023-01-02 | Saldo awal | D | 10000\n2023-01-03 | Biaya rapat | K | 4000'),
  ); // prettier-ignore
  expect(found.cash.map(({ group }) => group)).toEqual(['Anggrek', 'Dahlia']);
  expect(lines(found.cash[0])).toEqual(['2 2023-01-02 10000 0 10000 opening', '3 2023-01-03 0 4000 6000 cost']);
  expect(lines(found.cash[1])).toEqual(['2 2023-01-02 10000 0 - opening', '3 2023-01-03 0 4000 - cost']);
});

test('a business: owner, group, season, stock; categories by their words, an unknown one counted as other and said', () => {
  const { books: found, findings } = books(
    sheet(
      'Usaha 1',
      `
Buku Kas Usaha |                |                  |        |        |
Pemilik        | Ibu Sari       |                  |        |        |
KSM            | Melati         |                  |        |        |
Musiman        | Ya             |                  |        |        |
Stok awal      | 200000         |                  |        |        |
Stok sekarang  | 'Rp 300.000    |                  |        |        |
Tanggal        | Uraian         | Golongan         | Masuk  | Keluar | Saldo
2023-01-02     | modal dari tabungan | Modal       | 500000 |        | 500000
2023-01-03     | tepung         | Pembelian barang |        | 200000 | 300000
2023-01-04     | jual kue       | penjualan        | 250000 |        | 550000
2023-01-05     | beras          | diambil untuk keluarga (prive) | | 50000 | 500000
2023-01-06     | angsuran KSM   | angsuran         |        | 60000  | 440000
2023-01-07     | entah          | jajan            |        | 1000   | 439000
2023-01-08     | entah          |                  |        | 1000   | 438000
`,
    ),
  );
  const [book] = found.cash;
  expect([book?.kind, book?.owner, book?.group, book?.seasonal, book?.stock]).toEqual([
    'business',
    'Ibu Sari',
    'Melati',
    true,
    { opening: 200_000, closing: 300_000 },
  ]);
  expect(book?.entries.map(({ purpose }) => purpose)).toEqual([
    ...['capital', 'purchase', 'sales', 'drawing', 'instalment', 'unknown', 'unknown'],
  ]);
  expect(places(findings)).toEqual(['DAT-03 Usaha 1!C13', 'DAT-03 Usaha 1!C14']);
});

test('a business without categories is read by its words; its season by its title', () => {
  const { books: found } = books(
    sheet('Usaha Pak Adi', 'Buku kas usaha musiman\nTanggal | Uraian | Masuk | Keluar\n2023-01-02 | Jual padi | 900000 |\n2023-01-03 | Ongkos angkut | | 50000'),
  ); // prettier-ignore
  expect(found.cash.map(({ kind, owner, seasonal }) => [kind, owner, seasonal])).toEqual([
    ['business', 'Pak Adi', true],
  ]);
  expect(found.cash[0]?.entries.map(({ purpose }) => purpose)).toEqual(['sales', 'cost']);
});

test('the UPK’s own cash book and its loans are none; our books are no part of the UPK’s', () => {
  const cash = sheet('Buku Kas UPK', 'Tanggal | Uraian | Debet | Kredit | Saldo\n2023-01-02 | Saldo awal | 10000 | | 10000');
  const loans = sheet('Pinjaman', 'No | Nama KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman | Jasa\n1 | Melati | 2023-01-10 | 12 | 6000000 | 1.5%');
  const ledger = sheet('Angsuran', 'Nama KSM | Tanggal Angsuran | Angsuran Pokok | Angsuran Jasa\nMelati | 2023-02-10 | 500000 | 90000');
  const shares = sheet('Pinjaman anggota', 'Pinjaman Anggota\nKSM | Melati\nTanggal | Nama Anggota | Bagian Pinjaman | Bayar Pokok | Bayar Jasa | Sisa Pokok\n2023-01-10 | Ibu Sari | 6000000 | | | 6000000\n2023-02-10 | Ibu Sari | | 500000 | 90000 | 5500000');
  expect(books(cash, loans, ledger).books).toEqual({ cash: [], members: [], attendance: [] });
  const alone = read(loans, ledger);
  expect(read(loans, ledger, shares).book).toEqual(alone.book);
  expect(read(loans, ledger, shares).findings).toEqual(alone.findings);
  expect(books(shares).books.members[0]).toMatchObject({ kind: 'shares', group: 'Melati' });
}); // prettier-ignore

test('what cannot be read is said, at its cell; a day that has not come is too', () => {
  const { books: found, findings } = books(
    sheet('KSM Melati', 'Tanggal | Uraian | Masuk | Keluar\n2023-01-02 | Saldo awal | 10000 |\n\'31/02/2023 | Tabungan | lima ribu |\n\'31/02/2023 | Tabungan | 5000 |\n2024-02-01 | Tabungan | 5000 |\n2023-01-05 | Tabungan | #REF! |'),
  ); // prettier-ignore
  expect(lines(found.cash[0])).toEqual([
    '2 2023-01-02 10000 0 - opening',
    '4 ? 5000 0 - savings',
    '5 2024-02-01 5000 0 - savings',
  ]);
  expect(places(findings)).toEqual([
    'DAT-02 KSM Melati!A3',
    'DAT-02 KSM Melati!A4',
    'DAT-01 KSM Melati!C3',
    'DAT-13 KSM Melati!A5',
    'DAT-12 KSM Melati!C6',
  ]);
});

test.each([
  ['Tabungan wajib', 'in', 'savings'],
  ['Simpanan diambil Bu Sari', 'out', 'savings'],
  ['Angsuran Bu Sari', 'in', 'repaid'],
  ['Angsuran ke-3', 'out', 'instalment'],
  ['Setoran UPK', 'out', 'instalment'],
  ['Pinjaman dari UPK', 'in', 'borrowed'],
  ['Pinjaman ke anggota', 'out', 'lent'],
  ['Konsumsi rapat', 'out', 'cost'],
  ['arisan', 'in', 'unknown'],
] as const)('a group’s %s (%s) is %s', (text, direction, purpose) => {
  expect(groupPurpose(text, direction)).toBe(purpose);
});

test.each([
  ['', 'Beli bahan kue', 'purchase'],
  ['', 'Uang sekolah anak', 'drawing'],
  ['Prive', 'beli beras', 'drawing'],
  ['biaya', 'beli gas', 'cost'],
  ['lain-lain', 'hadiah', 'other'],
] as const)('a business’s "%s" / "%s" is %s', (category, text, purpose) => {
  expect(businessPurpose({ category, text }, 'out')).toBe(purpose);
});

test('balances brought forward, and names without the words for what they are', () => {
  expect(['Saldo awal', 'SALDO BULAN LALU', 'Pindahan', 'Saldo bln yang lalu'].every(isOpening)).toBe(true);
  expect(['Saldo tabungan diambil', 'Tabungan', 'Kas bon'].some(isOpening)).toBe(false);
  expect([bareName('Kas Usaha – Ibu Sari'), bareName('Buku Kas KSM'), bareName('Tabungan_Melati (2)')]).toEqual([
    'Ibu Sari',
    '',
    'Melati',
  ]);
});
