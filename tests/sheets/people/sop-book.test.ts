/** What the lists of KSM, members and shares and the loan's papers tell, from a whole book and cell by cell. */
import { fieldState, hasColumn } from '../../../src/book/field-state';
import { formatIso } from '../../../src/book/civil-date';
import { readBook } from '../../../src/sheets/read-book';
import { openBook } from '../../sheets/open-book';
import { findingsOf, read, sheet, TODAY } from '../grid';

const LOANS = sheet(
  'Pinjaman',
  `
No | Nama KSM | Tgl Putusan | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman | Pinjaman ke | No Surat Perjanjian (PB.03) | Tgl Surat Perjanjian | No Kuitansi | Tgl Kuitansi | Masa Tenggang
1  | Melati   | 2023-01-05  | 2023-01-10        | 12           | 6000000        | ke-1        | PB.03/1                     | 2023-01-10           | KK-1        | 2023-01-10   |
2  | Mawar    |             | 2023-01-10        | 12           | 6000000        | satu        | -                           | kemarin              |             |              |
`,
);
const LEDGER = sheet(
  'Angsuran',
  `
Nama KSM | Tanggal Pencairan | Tanggal Angsuran | Angsuran Pokok | No Bukti
Melati   | 2023-01-10        | 2023-02-10       | 500000         | KM-1
Mawar    | 2023-01-10        | 2023-02-10       | 500000         |
`,
);

test('the planted book: every row of its lists becomes a record, every share finds its loan', () => {
  const { book, groups, members, shares } = readBook(openBook('f-sop-planted.xlsx'), { today: TODAY });
  expect([book.loans.length, groups.length, members.length]).toEqual([20, 8, 47]); // the twenty-first stands there twice (DAT-04);
  expect(shares.length).toBeGreaterThan(100);
  expect(shares.filter(({ loan }) => loan === null)).toEqual([]);
  const [first] = book.loans;
  const papers = { ...first?.papers, decided: formatIso(first?.papers.decided ?? TODAY) };
  expect(papers).toMatchObject({ decided: '2012-05-04', agreement: 'PB.03/02/2012', receipt: 'KK-002', cycle: 1 });
  const ofFirst = shares.filter(({ loan }) => loan === first?.key).map(({ amount }) => amount);
  expect(ofFirst).toEqual(Array(7).fill(1_000_000)); // 7 members, 7.000.000
  const kenanga = groups.find(({ key }) => key === 'kenanga');
  expect(kenanga?.jointLiability).toBeNull();
  expect(fieldState(kenanga?.source ?? { sheet: '', row: 0, columns: {} }, 'jointLiability', null)).toBe('blank');
  expect(members.filter(({ poorList }) => poorList === false).map(({ group }) => group)).toEqual(['Mawar']);
  expect(members.filter(({ otherLoan }) => otherLoan === true).map(({ group }) => group)).toEqual(['Teratai']);
  expect(book.repayments.every(({ receipt }) => receipt !== null)).toBe(true);
});

test("a loan's papers: known, blank, unreadable, and a column with nothing in it", () => {
  const { loans, repayments } = read(LOANS, LEDGER).book;
  const [melati, mawar] = loans;
  if (melati === undefined || mawar === undefined) throw new Error('two loans stand in the list');
  expect(melati.papers).toMatchObject({ agreement: 'PB.03/1', receipt: 'KK-1', cycle: 1, graceMonths: null });
  const state = (key: string, value: unknown) => fieldState(mawar.source, key, value);
  expect(state('decided', mawar.papers.decided)).toBe('blank');
  expect(state('agreement', mawar.papers.agreement)).toBe('blank');
  expect(state('agreed', mawar.papers.agreed)).toBe('unreadable');
  expect(state('cycle', mawar.papers.cycle)).toBe('unreadable');
  expect(state('graceMonths', mawar.papers.graceMonths)).toBe('missing');
  expect(state('firstDue', mawar.papers.firstDue)).toBe('missing');
  expect(hasColumn(mawar.source, 'receiptDay')).toBe(true);
  expect(repayments.map(({ receipt }) => receipt)).toEqual(['KM-1', null]);
  expect(findingsOf(read(LOANS, LEDGER))).toContain('DAT-02 date Pinjaman!I3 error');
});

test('a list of KSM: days, yes and no, numbers with words', () => {
  const { groups } = read(
    LOANS,
    LEDGER,
    sheet(
      'KSM',
      `
No | Nama KSM   | Ketua | No HP | Tgl Berdiri | Jml Anggota | Tanggung Renteng | Kelurahan | Rute | Tim
1  | KSM Melati | Sari  | '0812 | 2022-05-01  | 7 orang     | 2022-06-01       | Sukamaju  | RW 2 | Tim 1
2  | Mawar      | Tuti  |       |             | 5           | Belum            |           |      |
3  | Anggrek    | Ani   |       |             |             | No. 12/TR/2012   |           |      |
`,
    ),
  );
  expect(groups.map(({ key, founded, members, jointLiability }) => [key, founded && formatIso(founded), members, jointLiability])).toEqual([
    ['melati', '2022-05-01', 7, groups[0]?.jointLiability],
    ['mawar', null, 5, false],
    ['anggrek', null, null, true],
  ]); // prettier-ignore
  expect(groups[0]).toMatchObject({ leader: 'Sari', phone: '0812', kelurahan: 'Sukamaju', visitArea: 'RW 2', team: 'Tim 1' }); // prettier-ignore
});

test('a member: what nominees and rules ask, and what is neither yes nor no', () => {
  const reading = read(
    LOANS,
    LEDGER,
    sheet(
      'Anggota',
      `
No | NIK | Nama Anggota | KSM    | L/P | Tgl Lahir | PS2    | Tgl PWK    | Tabungan | Pinjaman Lain | Keluar     | Jabatan | Status Kawin | Usaha
1  |     | Sari         | Melati | P   |           | Ya     | 2022-05-01 | 150000   | Tidak         |            | Ketua   | Kawin        | Warung
2  |     | Tuti         | Melati | P   |           | Tidak  | Belum      |          | Ya, koperasi  | 2023-03-01 |         | Belum Kawin  |
3  |     | Ani          | Melati | P   |           | ragu   | Sudah      | -        |               | pindah     |         | Janda        |
`,
    ),
  );
  expect(
    reading.members.map((one) => [one.poorList, one.trained, one.savings, one.otherLoan, one.left, one.married]),
  ).toEqual([
    [true, reading.members[0]?.trained, 150000, false, null, true],
    [false, false, null, true, reading.members[1]?.left, false],
    [null, true, 0, null, true, true], // "-" is nothing saved
  ]);
  const third = reading.members[2]?.source ?? { sheet: '', row: 0, columns: {} };
  expect(fieldState(third, 'poorList', null)).toBe('unreadable');
  expect(fieldState(third, 'otherLoan', null)).toBe('blank');
  expect(fieldState(third, 'nik', null)).toBe('missing');
  expect(findingsOf(reading)).toContain('DAT-01 yesNo Anggota!G4 warning');
});

test('shares name their loan by number, or by group and day; by their cycle where two loans are of one day', () => {
  const loans = sheet(
    'Pinjaman',
    `
No Pinjaman | Nama KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman | Pinjaman ke
P-1         | Melati   | 2023-01-10        | 12           | 2000000        | 1
P-2         | Melati   | 2023-01-10        | 12           | 3000000        | 2
P-3         | Mawar    | 2023-01-12        | 12           | 1000000        | 1
`,
  );
  const ledger = sheet('Angsuran', 'No Pinjaman | Tanggal Angsuran | Angsuran Pokok\nP-1 | 2023-02-10 | 100000');
  const { shares, book } = read(
    loans,
    ledger,
    sheet(
      'Pinjaman Anggota',
      `
No | No Pinjaman | Nama KSM   | Tgl Pencairan | Nama Anggota | Jumlah  | Pinjaman ke
1  | P-2         |            |               | Sari         | 3000000 |
2  |             | KSM Mawar  | 2023-01-12    | Ani          | 1000000 | 1
3  |             | KSM Melati | 2023-01-10    | Tuti         | 2000000 | 1
4  |             | Melati     | 2023-01-10    | Wati         | 1000    |
5  |             | Melati     | 2023-01-11    | Sri          | 1000    | 1
6  | P-9         | Mawar      | 2023-01-12    | Rini         | 500     |
   | Jumlah      |            |               |              | 6000000 |
`,
    ),
  );
  const ids = new Map(book.loans.map(({ key, id }) => [key, id]));
  expect(shares.map(({ name, loan, group }) => [name, ids.get(loan ?? '') ?? null, group])).toEqual([
    ['Sari', 'P-2', 'Melati'],
    ['Ani', 'P-3', 'KSM Mawar'],
    ['Tuti', 'P-1', 'KSM Melati'],
    ['Wati', null, 'Melati'],
    ['Sri', null, 'Melati'],
    ['Rini', null, 'Mawar'],
  ]);
});

test('a list of loans or a ledger that names its borrowers is no list of shares', () => {
  const loans = sheet(
    'Pinjaman',
    'KSM | Nama Peminjam | NIK | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman\nMelati | Sari | | 2023-01-10 | 12 | 6000000',
  );
  const ledger = sheet(
    'Angsuran',
    'KSM | Peminjam | Tanggal Pencairan | Jumlah Pinjaman | Tanggal Angsuran | Angsuran Pokok\nMelati | Sari | 2023-01-10 | 6000000 | 2023-02-10 | 500000',
  );
  expect(read(loans, ledger).shares).toEqual([]);
});

test('a proposal tells what was asked for, not what was lent', () => {
  const proposal = sheet(
    'Usulan',
    'No | KSM | Nama | Penghasilan | Usulan Pinjaman | Jumlah | Tanggal Pencairan\n1 | Melati | Sari | 500000 | 900000 | 900000 | 2023-01-10',
  );
  expect(read(LOANS, LEDGER, proposal).shares).toEqual([]);
});
