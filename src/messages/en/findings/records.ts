/** What is said of rows that do not fit together: DAT-04 to DAT-09. */
import type { FindingCatalogue } from '../../finding-text';
import { count, rupiah } from '../../format';
import { dayOf, place, quoted, share } from './words';
import { several } from '../../several';

const near = (nearest: string): string =>
  nearest === ''
    ? 'Check the spelling of the name and the day of disbursement.'
    : `Perhaps ${quoted(nearest)} is meant.`;
const NOT_COUNTED = 'This repayment counts for no loan yet, so arrears may look larger than they are.';
const BY_LEDGER = 'The results here use the ledger of repayments.';

export const twice: FindingCatalogue['DAT-04'] = {
  sameLoan: ({ first }) => ({
    what: `This loan already stands at ${first}.`,
    why: 'Counted twice, balance and arrears would double; this row is not counted.',
    fix: 'Delete one of them, or correct the KSM, the day of disbursement or the amount.',
  }),
  sameButNumber: ({ first }) => ({
    what: `This loan is the same as ${first} but for its number.`,
    why: 'Both are counted; if it is one loan, its balance is doubled.',
    fix: 'Make sure that there are two loans; if not, delete one.',
  }),
  sameButName: ({ first, other }) => ({
    what: `Disbursed on the same day and of the same amount as ${quoted(other)} at ${first}, but under another name.`,
    why: 'If it is one loan, its balance is counted twice.',
    fix: 'Make the names agree, or make sure that there are two loans.',
  }),
  otherTerms: ({ first, principal, tenor, weeks }) => ({
    what: `This loan also stands at ${first}, with ${rupiah(principal)} for ${tenor} ${weeks ? 'weeks' : 'months'}.`,
    why: 'That row counts; if this one is right, balance and arrears are wrong.',
    fix: 'Make amount and tenor agree in both sheets; if there are two loans, tell them apart by number or day.',
  }),
  sameNumber: ({ first, shownAs }) => ({
    what: `This loan number is already used at ${first}; here it is shown as ${quoted(shownAs)}.`,
    why: 'Two loans of one number get each other’s repayments.',
    fix: 'Give it a number of its own.',
  }),
  repaymentTwice: ({ first }) => ({
    what: `This repayment is just the same as ${first}: loan, day, amount and remarks.`,
    why: 'Both are counted; if it was typed twice, the arrears look smaller than they are.',
    fix: 'Compare with the receipts: delete one, or write each receipt’s number if it was really paid twice.',
  }),
  column: (p) =>
    p.problem === 'repaymentTwice'
      ? {
          what: `Repayments that are just the same stand more than once in ${share(p)}.`,
          why: 'All are counted; the whole ledger may have been copied twice, or each row may be one member’s.',
          fix: 'Delete the copies, or write the member’s name or the receipt’s number in each row.',
        }
      : {
          what: `The same loan stands more than once in ${share(p)}.`,
          why: 'The whole list may have been copied twice.',
          fix: 'Delete the copies.',
        },
};

export const orphans: FindingCatalogue['DAT-05'] = {
  unknownName: ({ nearest }, value) => ({
    what: `A repayment in the name of ${quoted(value)} has no loan.`,
    why: NOT_COUNTED,
    fix: near(nearest),
  }),
  unknownNumber: ({ nearest }, value) => ({
    what: `A repayment for loan number ${quoted(value)} has no loan.`,
    why: NOT_COUNTED,
    fix: nearest === '' ? 'Check the loan number.' : `Perhaps number ${quoted(nearest)} is meant.`,
  }),
  otherDay: ({ given, nearest }) => ({
    what: `This KSM has no loan disbursed on ${dayOf(given)}.`,
    why: NOT_COUNTED,
    fix:
      nearest === ''
        ? 'Check the day of disbursement.'
        : `The nearest was disbursed on ${dayOf(nearest)}; make the days equal.`,
  }),
  ambiguous: ({ count: loans }) => ({
    what: `${several(loans, 'loan')} would fit this repayment.`,
    why: NOT_COUNTED,
    fix: 'Write the loan number or the day of disbursement in the row.',
  }),
  nameless: () => ({
    what: 'This repayment names neither a KSM nor a loan number.',
    why: NOT_COUNTED,
    fix: 'Fill in the KSM and the day of disbursement from the receipt.',
  }),
  otherGroup: ({ group }, value) => ({
    what: `The loan number of this repayment is that of ${quoted(group)}, but its name is ${quoted(value)}.`,
    why: 'It counts by its number; if that is wrong, two loans are wrong.',
    fix: 'Make name and number agree.',
  }),
  column: (p) => ({
    what: `Repayments find no loan in ${share(p)}.`,
    why: 'The list of loans may be incomplete, or names are written differently on the two sheets.',
    fix: 'Complete the list of loans, or make names and numbers agree.',
  }),
};

const compared = ({ stated, computed }: { readonly stated: number; readonly computed: number }): string =>
  `stated ${rupiah(stated)}, computed ${rupiah(computed)} (difference ${rupiah(Math.abs(stated - computed))})`;

export const balances: FindingCatalogue['DAT-06'] = {
  balance: (p) => ({
    what: `Repaid plus balance is not the loan: ${compared(p)}.`,
    why: 'One of the three figures is wrong; the results here use what was repaid.',
    fix: 'Compare with the loan card.',
  }),
  interestBalance: (p) => ({
    what: `Jasa paid plus jasa left is not the jasa of the loan: ${compared(p)}.`,
    why: 'One of the three figures is wrong.',
    fix: 'Compare with the loan card.',
  }),
  ledgerPaid: (p) => ({
    what: `What was repaid is not the sum of the ledger: ${compared(p)}.`,
    why: BY_LEDGER,
    fix: 'Look for repayments that are not booked, or correct the figure.',
  }),
  ledgerBalance: (p) => ({
    what: `The balance is not the loan less the ledger: ${compared(p)}.`,
    why: BY_LEDGER,
    fix: 'Look for repayments that are not booked, or correct the balance.',
  }),
  rowTotal: (p) => ({
    what: `The total of this repayment is not principal plus jasa: ${compared(p)}.`,
    why: 'Principal and jasa count by their own columns.',
    fix: 'Compare with the receipt.',
  }),
  toDate: (p) => ({
    what: `Repaid to date is not last month’s plus this month’s: ${compared(p)}.`,
    why: 'One of the three is wrong; the results here use the one that fits the balance.',
    fix: 'Compare with last month’s report and the loan card.',
  }),
  otherDay: ({ here, other }) => ({
    what: `Disbursed on ${dayOf(here)} here, on ${dayOf(other)} in another record.`,
    why: 'Due days count from the disbursement; the results here use the fuller record.',
    fix: 'Make the days agree with the loan agreement.',
  }),
  otherName: ({ first, other }) => ({
    what: `The name here is almost ${quoted(other)} at ${first}; day and amount are the same.`,
    why: 'They are taken as one loan and counted once.',
    fix: 'Make the spelling agree.',
  }),
  opening: (p) => ({
    what: `The opening balance is less than the repayments that it stands for: ${compared(p)}.`,
    why: 'Some of last year’s repayments were lost when it was carried over.',
    fix: 'Compare the opening balance with last year’s book.',
  }),
  column: (p) => ({
    what: `The figures in ${place(p)} do not fit the ledger in ${share(p)}.`,
    why: `The column may be counted to another day. ${BY_LEDGER}`,
    fix: 'Check to which day the column is counted.',
  }),
};

export const tooSoon: FindingCatalogue['DAT-07'] = {
  beforeDisbursement: ({ disbursed }, value) => ({
    what: `This repayment of ${value} comes before its loan was disbursed, ${dayOf(disbursed)}.`,
    why: 'One of the days is wrong, and the age of the arrears with it.',
    fix: 'Compare both days with the receipt and the agreement.',
  }),
  column: (p) => ({
    what: `Repayments come before the disbursement in ${share(p)}.`,
    why: 'The year in one of the columns of days may be wrong.',
    fix: 'Check the years of disbursement and repayment.',
  }),
};

export const tooMuch: FindingCatalogue['DAT-08'] = {
  principal: ({ paid, owed, excess }) => ({
    what: `Principal repaid, ${rupiah(paid)}, exceeds the loan of ${rupiah(owed)} by ${rupiah(excess)}.`,
    why: 'What is overpaid is the KSM’s money: give it back or book it to another loan.',
    fix: 'Check whether another loan’s repayment was booked here.',
  }),
  column: (p) => ({
    what: `Principal repaid exceeds the loan in ${share(p)}.`,
    why: 'Jasa may be booked in the column of the principal.',
    fix: 'Check the columns of principal and jasa in the ledger.',
  }),
};

export const totals: FindingCatalogue['DAT-09'] = {
  total: ({ column, stated, computed }) => ({
    what: `The total of column ${quoted(column)} is not the sum of its rows: ${compared({ stated, computed })}.`,
    why: 'Reports that use the total are wrong too; the results here use the rows.',
    fix: 'Check the formula of the total: a row may be left out.',
  }),
  skipsText: ({ column, stated, computed }) => ({
    what: `The total of column ${quoted(column)} skips amounts typed as text: ${compared({ stated, computed })}.`,
    why: 'A sum leaves out texts such as "Rp. 500.000,-".',
    fix: 'Turn the amounts typed as text into numbers.',
  }),
  column: (p) => ({
    what: `The totals in ${place(p)} are not the sums of their rows in ${share(p)}.`,
    why: 'Reports that use the totals are wrong too.',
    fix: 'Check the formulas of the totals.',
  }),
};

export const counts: FindingCatalogue['DAT-10'] = {
  group: ({ stated, listed }) => ({
    what: `Members by the list: ${count(stated)}; listed: ${count(listed)}.`,
    why: 'Limits and joint liability are counted by member.',
    fix: 'Complete the list of members, or correct the number.',
  }),
  loan: ({ stated, listed }) => ({
    what: `Members by the row: ${count(stated)}; with a share: ${count(listed)}.`,
    why: 'Not every share is known.',
    fix: "Complete the members' shares, or correct the number.",
  }),
  list: ({ stated, listed }) => ({
    what: `It says ${count(stated)} persons here, ${count(listed)} are listed.`,
    why: 'Somebody is not listed, or the number is wrong.',
    fix: 'Complete the list, or correct the number.',
  }),
  column: (p) => ({
    what: `Counts in ${place(p)} do not agree on ${share(p)}.`,
    why: 'That column may hold something else.',
    fix: 'Check its heading.',
  }),
};

export const running: FindingCatalogue['DAT-11'] = {
  principal: (p) => ({
    what: `The principal left is not the one above less the instalment: ${compared(p)}.`,
    why: 'What stands below is wrong too; results here use the instalments.',
    fix: 'Work out what is left again from this row on, or look for an instalment that is not booked.',
  }),
  interest: (p) => ({
    what: `The jasa left is not the one above less the jasa paid: ${compared(p)}.`,
    why: 'What stands below is wrong too; results here use the instalments.',
    fix: 'Work out what is left again from this row on, or look for an instalment that is not booked.',
  }),
  column: (p) => ({
    what: `What is left in ${place(p)} does not run on at ${share(p)}.`,
    why: 'That column may hold something else.',
    fix: 'Check its heading and how it is worked out.',
  }),
};
