/** The planted book and its clean twin (tests/books/SOURCE.md): every departure is found, at its cell, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '../../src/book/civil-date';
import type { Finding } from '../../src/book/finding';
import { groupKey } from '../../src/book/group-key';
import { readBook } from '../../src/sheets/read-book';
import { checkSop } from '../../src/sop/check-sop';
import { limitTable } from '../../src/sop/limits/limit-table';
import { severityDecisions } from '../../src/sop/limits/severity-decisions';
import { recordsOf } from '../../src/sop/records-of';
import { openBook } from '../sheets/open-book';

interface Planted {
  readonly code: string;
  readonly loan?: number;
  readonly group: string;
}

const asOf = civilDate(2015, 6, 30);
// The file's shape is its SOURCE.md's.
const { expected } = JSON.parse(readFileSync(join(__dirname, '../books/f-sop.expected.json'), 'utf8')) as {
  readonly expected: readonly Planted[];
};

function checked(name: string) {
  const reading = readBook(openBook(name), { today: asOf });
  const people = [...reading.members, ...reading.shares];
  const persons = new Map(people.map(({ key, nik, name: called }) => [key, nik ?? called]));
  for (const loan of reading.book.loans)
    if (loan.borrower !== null)
      persons.set(loan.key, people.find((one) => one.name === loan.borrower)?.nik ?? loan.key);
  return checkSop({
    ...recordsOf(reading, persons),
    limits: limitTable('auto', reading.settings),
    severities: severityDecisions(reading.settings),
    exceptions: [],
    asOf,
  });
}

const place = ({ code, severity, sheet, cell, loan, group }: Finding): string =>
  [code, severity, `${sheet}!${cell}`, loan ?? '', group ?? ''].join(' ');

const planted = checked('f-sop-planted.xlsx');

test.each(expected.filter(({ code }) => code.startsWith('SOP-')).map((one) => [one.code, one.group, one] as const))(
  '%s of %s is found',
  (code, name, { loan }) => {
    const found = planted.findings.filter((finding) => finding.code === code);
    expect(found.some(({ group = '' }) => groupKey(group) === groupKey(name))).toBe(true);
    if (loan !== undefined) expect(found.map((finding) => finding.loan)).toContain(String(loan));
  },
);

test('each stands at the first column that its rule needs, in the later row', () => {
  // By hand from the book. Kenanga's loan 7 (13 months) is in arrears and shares a NIK with Teratai: whoever has it borrows there
  // while she owes here. The single borrower of loan 16 had five loans in Melati: it is her sixth, above what the BKM decided.
  expect(planted.findings.map(place)).toEqual([
    'SOP-01 error PINJAMAN!C20 16 Yanti Rahayu',
    'SOP-02 error PINJAMAN!B18 14 Flamboyan',
    'SOP-02 error PINJAMAN!B19 15 Flamboyan',
    'SOP-03 warning PINJAMAN!B17 13 Seruni',
    'SOP-04 error PINJAMAN ANGGOTA!F12 2 Mawar',
    'SOP-05 error PINJAMAN ANGGOTA!F17 3 Mawar',
    'SOP-05 error PINJAMAN!G20 16 Yanti Rahayu',
    ...[113, 114, 115, 116, 117, 118, 119].map((row) => `SOP-06 error PINJAMAN ANGGOTA!D${row} 20 Melati`),
    'SOP-06 error PINJAMAN!C20 16 Yanti Rahayu',
    'SOP-07 error PINJAMAN!F11 7 Kenanga',
    'SOP-08 error PINJAMAN!L8 4 Anggrek',
    'SOP-09 warning PINJAMAN!H9 5 Anggrek',
    'SOP-10 error ANGGOTA!G14 2 Mawar',
    'SOP-11 error PINJAMAN!E12 8 Dahlia',
    'SOP-12 error KSM!G8 7 Kenanga',
    'SOP-13 error ANGGOTA!H18 4 Anggrek',
    'SOP-15 error PINJAMAN!E14 10 Teratai',
    'SOP-15 error PINJAMAN!E13 9 Dahlia',
    'SOP-15 error PINJAMAN!E15 11 Teratai',
    'SOP-15 error PINJAMAN!E16 12 Teratai',
    'SOP-16 warning ANGGOTA!J40 10 Teratai',
    'SOP-17 error PINJAMAN!J12 8 Dahlia',
    'SOP-18 error PINJAMAN!M14 10 Teratai',
    'SOP-19 error PINJAMAN!G10 6 Anggrek',
    'SOP-20 error PINJAMAN!D17 13 Seruni',
    'SOP-21 warning PINJAMAN!E14 10 Teratai',
    'SOP-21 warning PINJAMAN!E13 9 Dahlia',
    'SOP-21 warning PINJAMAN!E15 11 Teratai',
    'SOP-21 warning PINJAMAN!E16 12 Teratai',
  ]);
});

test('the clean twin gives nothing: payoff and new loan on one day, a limit that the BKM raised, an unknown founding day', () => {
  const clean = checked('f-sop-clean.xlsx');
  expect(clean.findings).toEqual([]);
  const founding = clean.coverage.find(({ code }) => code === 'SOP-11');
  expect(founding).toMatchObject({ checked: 13, unknown: 2, missing: [], off: null });
});

test('the coverage has every rule once; one without its limit is off', () => {
  const codes = planted.coverage.map(({ code }) => code);
  expect(codes).toEqual(Array.from({ length: 21 }, (_, index) => `SOP-${String(index + 1).padStart(2, '0')}`));
  expect(planted.coverage.filter(({ off }) => off !== null).map(({ code, off }) => [code, off])).toEqual([
    ['SOP-14', 'noLimit'],
  ]);
  for (const { missing } of planted.coverage) expect(missing).toEqual([]);
});
