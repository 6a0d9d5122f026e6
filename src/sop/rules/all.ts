/** Every rule, in the order of the codes. A rule that is not listed here is not checked; a test looks for one. */
import type { SopCode } from '../../book/finding';
import type { Rule } from '../rule';
import type { Scope } from '../subjects';
import { disbursedBeforeDecided } from './disbursed-before-decided';
import { earlierLoanUnpaid } from './earlier-loan-unpaid';
import { firstLoanTooLarge } from './first-loan-too-large';
import { groupTooSmall } from './group-too-small';
import { groupTooYoung } from './group-too-young';
import { instalmentsTooRare } from './instalments-too-rare';
import { jasaNotAsDecided } from './jasa-not-as-decided';
import { lentToPerson } from './lent-to-person';
import { lentWhileInArrears } from './lent-while-in-arrears';
import { loanElsewhere } from './loan-elsewhere';
import { nextLoanTooLarge } from './next-loan-too-large';
import { noAgreement } from './no-agreement';
import { noJointLiability } from './no-joint-liability';
import { notOnPoorList } from './not-on-poor-list';
import { notTrained } from './not-trained';
import { receiptOfLoan } from './receipt-of-loan';
import { receiptOfRepayment } from './receipt-of-repayment';
import { savingsTooLow } from './savings-too-low';
import { sharesDoNotAddUp } from './shares-do-not-add-up';
import { tenorOutOfRange } from './tenor-out-of-range';
import { tooManyLoans } from './too-many-loans';
import { womenAmongBorrowers } from './women-among-borrowers';
import { womenInGroup } from './women-in-group';

/** A rule of any code and scope. */
export type AnyRule = { readonly [S in Scope]: Rule<SopCode, S> }[Scope];

export const RULES: readonly AnyRule[] = [
  lentToPerson,
  groupTooSmall,
  womenInGroup,
  womenAmongBorrowers,
  firstLoanTooLarge,
  nextLoanTooLarge,
  tooManyLoans,
  tenorOutOfRange,
  instalmentsTooRare,
  jasaNotAsDecided,
  notOnPoorList,
  groupTooYoung,
  noJointLiability,
  notTrained,
  savingsTooLow,
  lentWhileInArrears,
  loanElsewhere,
  noAgreement,
  receiptOfLoan,
  receiptOfRepayment,
  sharesDoNotAddUp,
  disbursedBeforeDecided,
  earlierLoanUnpaid,
];

/** The rules of one scope. */
export const rulesOf = <S extends Scope>(scope: S): readonly Rule<SopCode, S>[] =>
  RULES.filter((one) => one.scope === scope) as unknown as readonly Rule<SopCode, S>[]; // the scope has just been compared
