/** What is said where the book's own report differs from what is computed: DAT-16. */
import type { StatedAmount } from '../../../sheets/finding-variants';
import type { FindingCatalogue } from '../../finding-text';
import { count, rupiah } from '../../format';
import { conventions } from '../conventions';
import { dayOf, place, share } from './words';
import { several } from '../../several';

const FIGURES: Readonly<Record<StatedAmount, string>> = {
  outstandingPrincipal: 'Outstanding principal',
  paidPrincipal: 'Principal paid',
  overduePrincipal: 'Overdue principal',
  overdueInterest: 'Overdue jasa',
  scheduledPrincipal: 'Scheduled principal',
  scheduledBalance: 'Scheduled balance',
  classAmount: 'The balance in the column of its class',
};

export const reports: FindingCatalogue['DAT-16'] = {
  amount: ({ figure, stated, computed, date }) => ({
    what: `${FIGURES[figure]} as of ${dayOf(date)} is stated as ${rupiah(stated)}, computed as ${rupiah(computed)} (difference ${rupiah(Math.abs(stated - computed))}).`,
    why: 'The report and the schedule disagree, so one of them is wrong; the results here use the computed figure.',
    fix: 'Compare with the loan card, then correct the report.',
  }),
  className: ({ own, expected, date }) => ({
    what: `As of ${dayOf(date)} this loan is put under "${own}"; by computation it is ${expected === '' ? 'in no class' : `"${expected}"`}.`,
    why: 'The class decides the provision; the results here use the computed one.',
    fix: 'Move the balance to the right class, or check the days of the repayments.',
  }),
  preset: ({ count: differing, rows, fits, used }) => ({
    what: `This report differs from the computation by "${conventions.name(used)}" in ${count(differing)} of ${several(rows, 'row')}.`,
    why: fits === '' ? 'No built-in way of counting fits it.' : `It fits the way "${conventions.name(fits)}".`,
    fix: fits === '' ? 'Check how this report was counted.' : `Choose "${fits}" if that is what the UPK uses.`,
  }),
  column: (p) => ({
    what: `The figures in ${place(p)} differ from the computation in ${share(p)}.`,
    why: 'The report may use another way of counting or another day.',
    fix: 'Check the way of counting and the day of the report.',
  }),
};
