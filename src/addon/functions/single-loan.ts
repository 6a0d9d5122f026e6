/** One loan from a formula's arguments, and its arrears. */
import { stepOf } from '../../sheets/cells/tenor';
import { arrearsOf } from '../../arrears/arrears';
import { scheduleOf } from '../../arrears/schedule';
import type { Terms } from '../../arrears/plan-of';
import type { Arrears, Convention } from '../../arrears/types';
import type { CivilDate } from '../../book/civil-date';
import type { BasisPoints, Rupiah } from '../../book/money';
import type { Tenor } from '../../sheets/cells/tenor';

export interface LoanArguments {
  readonly principal: Rupiah;
  /** Null where the function does not ask for jasa. */
  readonly rate: BasisPoints | null;
  readonly tenor: Tenor;
  readonly disbursed: CivilDate;
}

/** Terms of a flat loan paid monthly, or weekly where the tenor is in weeks. */
export function termsOf({ principal, rate, tenor, disbursed }: LoanArguments): Terms {
  const unit = stepOf(tenor.unit);
  return {
    disbursed,
    principal,
    tenor: tenor.count,
    tenorUnit: unit,
    period: { every: 1, unit, atEnd: false },
    instalments: tenor.count,
    rate,
    method: 'flat',
    statedPrincipal: null,
    statedInterest: null,
  };
}

export interface PaidArguments {
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly asOf: CivilDate;
  readonly convention: Convention;
}

/** The arrears of the loan with these sums paid; nothing is overdue before it was disbursed. */
export function loanArrears(loan: LoanArguments, { principal, interest, asOf, convention }: PaidArguments): Arrears {
  const schedule = scheduleOf(termsOf(loan), convention);
  const payment = { paid: loan.disbursed, principal, interest, total: principal + interest };
  return arrearsOf(schedule, [payment], asOf, convention);
}
