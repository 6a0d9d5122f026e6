/** A loan that is to be: its schedule before it is disbursed. */
import { scheduleOf } from '../arrears/schedule';
import type { ScheduleChoices } from '../arrears/plan-of';
import type { Instalment } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import type { BasisPoints, Rupiah } from '../book/money';
import type { Loan } from '../book/records';

/** What was agreed with the group. */
export interface NewLoan {
  readonly principal: Rupiah;
  readonly tenor: number;
  readonly tenorUnit: Loan['tenorUnit'];
  /** A month, in basis points. */
  readonly rate: BasisPoints;
  readonly method: Loan['method'];
  readonly disbursed: CivilDate;
}

/** An instalment with its number, its sum and what is left of the principal after it. */
export interface ScheduleLine extends Instalment {
  readonly number: number;
  readonly total: Rupiah;
  readonly balance: Rupiah;
}

export interface NewSchedule {
  readonly lines: readonly ScheduleLine[];
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly total: Rupiah;
}

/**
 * The schedule of a new loan: an instalment a month, or a week where the tenor is in weeks.
 *
 * @returns rupiah; the principal of all lines is the loan's, the last one's balance is 0
 * @source practice of Ungaran and Kisaran (DOMAIN, Arrears)
 * @example newSchedule({ principal: 5000000, tenor: 10, tenorUnit: 'month', rate: 150, method: 'flat', disbursed: day('2024-01-31') }, URBAN).total // 5750000
 */
export function newSchedule(loan: NewLoan, choices: ScheduleChoices): NewSchedule {
  const period = { every: 1, unit: loan.tenorUnit, atEnd: false } as const;
  const terms = { ...loan, period, instalments: loan.tenor, statedPrincipal: null, statedInterest: null };
  let balance = loan.principal;
  const lines = scheduleOf(terms, choices).map((it, index) => {
    balance -= it.principal;
    return { ...it, number: index + 1, total: it.principal + it.interest, balance };
  });
  const sum = (of: (line: ScheduleLine) => Rupiah): Rupiah => lines.reduce((all, line) => all + of(line), 0);
  return {
    lines,
    principal: sum((line) => line.principal),
    interest: sum((line) => line.interest),
    total: sum((line) => line.total),
  };
}
