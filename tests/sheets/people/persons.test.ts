/** Who is the same person. Names and numbers are invented. */
import { personsOf } from '../../../src/sheets/people/persons';
import { personKey, sameName } from '../../../src/sheets/people/same-name';
import { read, sheet } from '../grid';

test.each([
  ['Hj. Soelastri, S.Pd', 'Sulastri'],
  ['Ibu  SITI-RAHAYU', 'siti rahaju'],
  ['Moh. Djunaedi', 'Muhammad Junaidi'],
  ['Sri Mulyani', 'Sri Muliani'],
  ['Yanti R.', 'Yanti Rahayu'],
  ['Nur Aini', 'Nuraini'],
  ['Tuti Handayani', 'Tutik Handayani'],
])('%s is %s', (a, b) => {
  expect(sameName(personKey(a), personKey(b))).toBe(true);
});

test.each([
  ['Siti Rahayu', 'Siti Mulyani'],
  ['Yanti Rahayu', 'Yanti Pratiwi'],
  ['Ani', 'Ami'],
  ['Siti', 'Siti Rahayu'],
  ['Marni Kusuma', 'Fatimah Rahayu'],
])('%s is not %s', (a, b) => {
  expect(sameName(personKey(a), personKey(b))).toBe(false);
});

const LOANS = `
No Pinjaman | Nama KSM | Peminjam | Tanggal Pencairan | Jangka Waktu | Besar Pinjaman
P-1         | Melati   |          | 2023-01-10        | 12           | 2000000
P-2         |          | Dewi Ayu | 2023-01-10        | 12           | 1000000
P-3         |          | Siti     | 2023-01-10        | 12           | 1000000`;
const LEDGER = 'No Pinjaman | Tanggal Angsuran | Angsuran Pokok\nP-1 | 2023-02-10 | 100000';

function persons(members: string, shares: string) {
  const reading = read(
    sheet('Pinjaman', LOANS),
    sheet('Angsuran', LEDGER),
    sheet('Anggota', `No | Nama KSM | NIK | Nama Anggota\n${members}`),
    sheet('Pinjaman Anggota', `No | No Pinjaman | Nama KSM | Nama Anggota | NIK | Jumlah\n${shares}`),
  );
  const of = personsOf(reading);
  const keys = [...reading.members, ...reading.shares].map(({ key, name }): [string, string] => [name, of.get(key) ?? '']);
  const borrowers = reading.book.loans.flatMap((loan) => (loan.borrower === null ? [] : [[loan.borrower, of.get(loan.key) ?? ''] as const]));
  /** Names in order of appearance, those of one person together. */
  const groups = new Map<string, string[]>();
  for (const [name, person] of [...keys, ...borrowers]) groups.set(person, [...(groups.get(person) ?? []), name]);
  return [...groups.values()];
} // prettier-ignore

test('one NIK under like names is one person, under unlike names two', () => {
  expect(
    persons(
      `1 | Melati | '3201014503850001 | Soelastri
2 | Melati | '3201014503850001 | Marni`,
      `1 | P-1 | Melati | Sulastri | '3201014503850001 | 500000`,
    ),
  ).toEqual([['Soelastri', 'Sulastri'], ['Marni'], ['Dewi Ayu'], ['Siti']]);
});

test('without a NIK a name counts in its own KSM only; a borrower without a KSM is who alone bears that name', () => {
  expect(
    persons(
      `1 | Melati | '3201014503850001 | Siti
2 | Mawar  | '3201014503850002 | Siti
3 | Melati | '3201014503850003 | Dewi Ayu`,
      `1 | P-1 | KSM Melati | Siti |  | 500000
2 | P-1 | Anggrek | Siti |  | 500000`,
    ),
  ).toEqual([['Siti', 'Siti'], ['Siti'], ['Dewi Ayu', 'Dewi Ayu'], ['Siti'], ['Siti']]);
});

test('two like names in one KSM: an exact one is taken, one between the two is nobody known', () => {
  expect(
    persons(
      `1 | Melati | '3201014503850001 | Rohmah
2 | Melati | '3201014503850002 | Rohmat`,
      `1 | P-1 | Melati | Rohmat |  | 500000
2 | P-1 | Melati | Rohmad |  | 500000`,
    ),
  ).toEqual([['Rohmah'], ['Rohmat', 'Rohmat'], ['Rohmad'], ['Dewi Ayu'], ['Siti']]);
});
