/** The extended books (tests/books/SOURCE.md): what the given pair lacks, planted and clean. */
import { URBAN } from '../../src/arrears/conventions';
import { civilDate } from '../../src/book/civil-date';
import type { Finding } from '../../src/book/finding';
import { readBook } from '../../src/sheets/read-book';
import { checkStatements } from '../../src/sop/book-check';
import { openBook } from '../sheets/open-book';
import { checkReading } from './check-reading';

const asOf = civilDate(2015, 6, 30);

function checked(name: string) {
  const reading = readBook(openBook(name), { today: asOf, asOf });
  const { findings, coverage } = checkReading(reading, asOf);
  return {
    findings: [...reading.findings, ...checkStatements(reading.book, reading.stated, URBAN), ...findings],
    coverage,
  };
}

const place = ({ code, severity, sheet, cell, loan, group }: Finding): string =>
  [code, severity, `${sheet}!${cell}`, loan ?? '', group ?? ''].join(' ');

const plantedIn = checked('f-sop-extended-planted.xlsx');
const before = new Set(checked('f-sop-planted.xlsx').findings.map(place));

test('what is planted beyond the given book is found, at its cell', () => {
  expect(plantedIn.findings.map(place).filter((one) => !before.has(one))).toEqual([
    'DAT-06 error PINJAMAN!O30 35 Kamboja',
    'DAT-11 error ANGSURAN!I218 35 Kamboja',
    'DAT-16 warning KOLEKTIBILITAS!L5 34 Bougenvil',
    'SOP-02 error PINJAMAN!B30 35 Kamboja',
    'SOP-03 warning ANGGOTA!E52  ',
    ...[120, 121, 122, 123, 124].map((row) => `SOP-04 error PINJAMAN ANGGOTA!F${row} 31 Wijaya`),
    'SOP-14 warning ANGGOTA!I6 16 Yanti Rahayu',
    'SOP-14 warning ANGGOTA!I62 34 Bougenvil',
    'SOP-18 error ANGSURAN!G215 35 Kamboja',
    'SOP-21 warning PINJAMAN!E28 33 Cempaka',
  ]);
});

test('nothing that was found before is lost', () => {
  const after = new Set(plantedIn.findings.map(place));
  expect([...before].filter((one) => !after.has(one))).toEqual([]);
});

test('the clean twin gives no error and no warning', () => {
  const clean = checked('f-sop-extended-clean.xlsx');
  expect(clean.findings.filter(({ severity }) => severity !== 'info').map(place)).toEqual([]);
  // The KSM of 2009 is asked neither its age nor its statement; savings of loans that still run are held against five percent.
  expect(clean.coverage.find(({ code }) => code === 'SOP-14')).toMatchObject({ checked: 12, unknown: 0, off: null });
});
