/** Lists of members: who they are, and DAT-14. Names and numbers are invented. */
import { formatIso } from '../../../src/book/civil-date';
import { describeFinding } from '../../../src/messages/describe-finding';
import { understand } from '../../../src/sheets/understanding/understand';
import { findPeople } from '../../../src/sheets/people/read-people';
import { readPeople } from '../../../src/sheets/people/read-people';
import { findingsOf, read, sheet } from '../grid';

const LOANS = sheet(
  'Pinjaman',
  `
No | Nama KSM | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman | Jasa
1  | Melati   | 2023-01-10        | 12           | 6000000        | 1.5%
`,
);
const LEDGER = sheet(
  'Angsuran',
  `
Nama KSM | Tanggal Angsuran | Angsuran Pokok | Angsuran Jasa
Melati   | 2023-02-10       | 500000         | 90000
`,
);
const dat14 = (text: string): readonly string[] =>
  findingsOf(read(LOANS, LEDGER, sheet('Anggota', text))).filter((line) => line.startsWith('DAT-14'));

test('a list with titles, an empty column before it, a subtotal and a signature', () => {
  const { members, memberLists } = read(
    LOANS,
    LEDGER,
    sheet(
      'Daftar',
      `
     | DAFTAR ANGGOTA |                   |               |     |            |     |
     | UPK CONTOH     |                   |               |     |            |     |
     | No             | NIK               | Nama anggota  | KSM | L/P | Tgl Lahir  | No HP | Alamat
     | (1)            | (2)               | (3)           | (4) | (5) | (6)        | (7)   | (8)
     | 1              | '3201014503850001 | Sari          | Melati | P | 1985-03-05 | '0812 | RT 1
     |                |                   |               |     |     |            |       |
     | 2              | '3201010503850002 | Budi          | Melati | L | 1985-03-05 |       |
     | Jumlah         |                   | 2             |     |     |            |       |
     |                |                   | Mengetahui    |     |     |            |       |
`,
    ),
  );
  expect(
    members.map((m) => [m.name, m.group, m.nik, m.sex, m.born === null ? null : formatIso(m.born), m.source.row]),
  ).toEqual([
    ['Sari', 'Melati', '3201014503850001', 'female', '1985-03-05', 5],
    ['Budi', 'Melati', '3201010503850002', 'male', '1985-03-05', 7],
  ]);
  expect(memberLists).toEqual([{ sheet: 'Daftar', rows: 2, missing: [] }]);
});

test('columns that are missing or wholly blank are told apart from people without them', () => {
  const reading = read(
    LOANS,
    LEDGER,
    sheet('Anggota', 'No | NIK | Nama | KSM | Jenis Kelamin\n1 | | Sari | Melati | P\n2 | | Tuti | Melati | '),
  );
  expect(reading.memberLists).toEqual([{ sheet: 'Anggota', rows: 2, missing: ['NIK', 'Tanggal Lahir'] }]);
  expect(reading.members.map((m) => [m.name, m.nik, m.sex])).toEqual([
    ['Sari', null, 'female'],
    ['Tuti', null, null],
  ]);
  expect(reading.findings).toEqual([]);
});

const ROW = (nik: string, sex: string, born: string): string =>
  `No | NIK | Nama Anggota | KSM | L/P | Tanggal Lahir\n1 | ${nik} | Sari | Melati | ${sex} | ${born}`;

test.each([
  ["'3201014503850001", 'P', '1985-03-05', []],
  ["'3201014503850001", '', '', []],
  ['', 'P', '1985-03-05', []],
  ["'3201014503850001", 'L', '1985-03-05', ['DAT-14 sex Anggota!B2 warning']],
  ["'3201014503850001", 'P', '1985-03-06', ['DAT-14 birthDate Anggota!B2 warning']],
  ["'3201014503850001", 'P', '1984-03-05', ['DAT-14 birthDate Anggota!B2 warning']],
  ["'3201014503050001", 'P', '2005-03-05', []],
  ["'3201014503050001", 'P', '1905-03-05', []],
  ["'3201014503850001", 'P', 'Bekasi, 05-03-1985', []],
  ["'3201014503850001", 'P', 'Bekasi, 06-03-1985', ['DAT-14 birthDate Anggota!B2 warning']],
  ["'320101450385001", 'L', '1999-01-01', ['DAT-14 length Anggota!B2 error']],
  ['3201014503850001', 'P', '1985-03-05', ['DAT-14 number Anggota!B2 error']],
  ["'32010145O3850001", 'P', '1985-03-05', ['DAT-14 letters Anggota!B2 error']],
  ["'3201010013850001", 'P', '1985-03-05', ['DAT-14 birth Anggota!B2 error']],
] as const)('NIK %s, sex "%s", born "%s"', (nik, sex, born, expected) => {
  expect(dat14(ROW(nik, sex, born))).toEqual(expected);
});

test('over half wrong in the same way is one finding about the column; half is not', () => {
  const rows = (wrong: number): string =>
    ['No | NIK | Nama Anggota | KSM', ...Array.from({ length: 10 }, (_, i) => `${i + 1} | '32010145038500${i < wrong ? '1' : '01'} | Sari ${i} | Melati`)].join('\n'); // prettier-ignore
  expect(dat14(rows(6))).toEqual(['DAT-14 column Anggota!B2:B11 error']);
  expect(dat14(rows(5))).toHaveLength(5);
});

test('no finding and no sentence shows a NIK whole', () => {
  const reading = read(
    LOANS,
    LEDGER,
    sheet('Anggota', `${ROW("'3201014503850001", 'L', '1999-01-01')}\n2 | '320101450385001 | Tuti | Melati | P | `),
  );
  const found = reading.findings.filter(({ code }) => code === 'DAT-14');
  expect(found).toHaveLength(3);
  const said = JSON.stringify(found.map((one) => [one, describeFinding(one)]));
  expect(said).not.toMatch(/450385/);
  expect(found[0]!.value).toBe('3201********0001');
  expect(found.every(({ group }) => group === 'Melati')).toBe(true);
});

test("members' loans and proposals have their NIK checked, and their rows are no members", () => {
  const loans = 'No | Nama KSM | Tgl Pencairan | Nama Anggota | NIK | Jumlah\n1 | Melati | 2023-01-10 | Sari | \'320101450385001 | 1000000'; // prettier-ignore
  const proposal = "No | Nama | NIK | Usulan Pinjaman | Jangka Waktu\n1 | Sari | '32010145 | 1000000 | 12";
  for (const text of [loans, proposal]) {
    const people = readPeople([sheet('Lain', text)]);
    expect(people.members).toEqual([]);
    expect(people.findings.map(({ code, variant }) => `${code} ${variant}`)).toEqual(['DAT-14 length']);
  }
});

test('loans, ledgers, reports and lists of KSM are no lists of members', () => {
  const arrears = sheet(
    'Tunggakan',
    'No | Kelompok - Loan ID | Telpon | Angg. | Tgl Cair | Tempo | Alokasi\n1 | Melati - 1 | 08 | 7 | 2023-01-10 | 12 | 100',
  );
  const groups = sheet(
    'KSM',
    'No | Nama KSM | Ketua | No HP | Tgl Berdiri | Jml Anggota\n1 | Melati | Sari | 0812 | 2011-01-05 | 7',
  );
  expect([LOANS, LEDGER, arrears].flatMap((each) => findPeople(each, 0))).toEqual([]);
  expect(findPeople(groups, 0).map(({ kind, rows }) => [kind, rows])).toEqual([['groups', [2]]]);
});

test('the example row of a fresh sheet is nobody, until it is overwritten', () => {
  const text = (name: string, group: string): string =>
    `No | NIK | Nama Anggota | Nama KSM\nContoh | '3201014503850001 | ${name} | ${group}`;
  expect(readPeople([sheet('Anggota', text('Ibu Contoh', 'KSM Contoh'))]).members).toEqual([]);
  expect(readPeople([sheet('Anggota', text('Sari', 'Melati'))]).members).toHaveLength(1);
});

test('a sample of a column shows no NIK whole', () => {
  const text = `No | Nama KSM | NIK | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman\n1 | Melati | '3201014503850001 | 2023-01-10 | 12 | 6000000`;
  const book = [sheet('Pinjaman', text), LEDGER];
  const shownTables = understand(book, { sheets: book, forced: [], cards: [] }).map(({ told }) => told);
  expect(JSON.stringify(shownTables)).toContain('3201********0001');
  expect(JSON.stringify(shownTables)).not.toContain('3201014503850001');
});
