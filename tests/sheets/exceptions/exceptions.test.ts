/** The sheet Pengecualian: what excuses, and what cannot. */
import { readExceptions } from '../../../src/sheets/exceptions/read-exceptions';
import { read, sheet } from '../grid';

const ROWS = `
DAFTAR PENGECUALIAN

No     | Aturan  | No Pinjaman | KSM        | Alasan         | Tgl Keputusan | No Keputusan
Contoh | SOP-07  | CONTOH-1    | KSM Contoh | musiman        | 2024-01-05    | BA-03
1      | SOP-07  | P-1         |            | panen          | 2013-02-01    | BA 1/2013
2      | sop 4   |             | KSM Melati | rapat anggota  | bulan lalu    |
3      | SOP-99  | P-2         |            | salah ketik    |               |
4      | DAT-16  |             |            | tidak menyebut |               |`;

test('a row excuses a rule for a loan or a KSM; one whose rule is none, or for nobody, is told', () => {
  const { exceptions, findings } = readExceptions([sheet('Pengecualian', ROWS), sheet('Lain', ROWS)]);
  expect(exceptions.map(({ source: { sheet: name, row }, ...rest }) => ({ ...rest, at: `${name} ${row}` }))).toEqual([
    { code: 'SOP-07', loan: 'P-1', group: null, reason: 'panen', number: 'BA 1/2013', decided: '2013-02-01', at: 'Pengecualian 5' },
    { code: 'SOP-04', loan: null, group: 'KSM Melati', reason: 'rapat anggota', number: '', decided: 'bulan lalu', at: 'Pengecualian 6' },
  ]); // prettier-ignore
  expect(findings.map(({ code, variant, cell, severity }) => [code, variant, cell, severity])).toEqual([
    ['DAT-02', 'date', 'F6', 'error'],
    ['DAT-01', 'rule', 'B7', 'error'],
    ['DAT-03', 'exception', 'C8', 'warning'],
  ]);
});

test('it is no list of loans or people, and reading a book tells of it', () => {
  const reading = read(
    sheet(
      'Pinjaman',
      'No Pinjaman | KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman\nP-1 | Melati | 2023-01-10 | 12 | 100000',
    ),
    sheet('Angsuran', 'No Pinjaman | Tanggal Angsuran | Angsuran Pokok\nP-1 | 2023-02-10 | 100000'),
    sheet('Pengecualian', ROWS),
  );
  expect(reading.exceptions).toHaveLength(2);
  expect([reading.members, reading.groups, reading.shares, reading.book.loans.length]).toEqual([[], [], [], 1]);
  expect(reading.findings).toHaveLength(4); // the ledger without jasa besides
});
