/** What the reference books of arrears (tests/books) give against the SOP, and why: they tell of loans and groups, not of members. */
import { civilDate } from '../../src/book/civil-date';
import { readBook } from '../../src/sheets/read-book';
import { checkSop } from '../../src/sop/check-sop';
import { limitTable } from '../../src/sop/limits/limit-table';
import { severityDecisions } from '../../src/sop/limits/severity-decisions';
import { recordsOf } from '../../src/sop/records-of';
import { openBook } from '../sheets/open-book';

const asOf = civilDate(2023, 1, 31);

function checked(name: string) {
  const reading = readBook(openBook(name), { today: asOf, asOf });
  const severities = severityDecisions(reading.settings);
  return checkSop({
    ...recordsOf(reading, new Map()),
    limits: limitTable('auto', reading.settings),
    severities,
    exceptions: [],
    asOf,
  });
}
const told = ({ findings }: ReturnType<typeof checked>) =>
  findings.map(({ code, severity, sheet, cell, variant, params }) => [code, severity, `${sheet}!${cell}`, variant, params['loans']]); // prettier-ignore
/** Rules that looked at a loan at all, with how many they could tell. */
const looked = ({ coverage }: ReturnType<typeof checked>) =>
  coverage.filter(({ checked: seen, unknown }) => seen + unknown > 0).map(({ code, checked: seen, unknown }) => `${code} ${seen}/${seen + unknown}`); // prettier-ignore

const A = checked('a-ledger.xlsx');

test('a-ledger, loans of 2022: above what the guides once set, and nobody recorded what the BKM decided; one warning a rule', () => {
  // The list states how many members share each loan. First loans (Pinjaman ke 1) of more than 1.000.000 a member: 3; later ones of
  // more than 2.000.000: 8. Twelve loans of 12 groups, so nobody borrowed twice.
  expect(told(A)).toEqual([
    ['SOP-04', 'warning', 'PINJAMAN!E7:E15', 'notRecorded', 3],
    ['SOP-05', 'warning', 'PINJAMAN!E8:E18', 'notRecorded', 8],
  ]);
  expect(looked(A)).toEqual(['SOP-02 12/12', 'SOP-04 3/3', 'SOP-05 9/9', 'SOP-06 12/12', 'SOP-07 12/12', 'SOP-15 12/12', 'SOP-21 12/12']); // prettier-ignore
});

test.each(['b-kolektibilitas.xlsx', 'c-lpp.xlsx', 'd-bulanan.xlsx', 'e-kartu.xlsx'])(
  '%s, the same loans without their members: nothing is found, and how large a part each has is unknown',
  (name) => {
    const it = checked(name);
    expect(told(it)).toEqual([]);
    expect(looked(it)).toEqual(['SOP-04 0/12', 'SOP-06 12/12', 'SOP-07 12/12', 'SOP-15 12/12', 'SOP-21 12/12']);
  },
);

test('what a book lacks is said rule by rule', () => {
  expect(A.coverage.filter(({ missing }) => missing.length > 0).map(({ code, missing }) => [code, ...missing])).toEqual(
    [
      ['SOP-01', 'loans.borrower'],
      ['SOP-03', 'members.sex'],
      ['SOP-08', 'loans.rhythm'],
      ['SOP-10', 'members.poorList'],
      ['SOP-11', 'groups.founded'],
      ['SOP-12', 'groups.jointLiability'],
      ['SOP-13', 'members.trained'],
      ['SOP-16', 'members.otherLoan'],
      ['SOP-17', 'loans.agreement'],
      ['SOP-18', 'loans.receipt', 'repayments.receipt'],
      ['SOP-19', 'shares.amount'],
      ['SOP-20', 'loans.decided'],
    ],
  );
  expect(A.coverage.filter(({ off }) => off !== null).map(({ code, off }) => [code, off])).toEqual([
    ['SOP-09', 'noLimit'],
    ['SOP-14', 'noLimit'],
  ]);
});
