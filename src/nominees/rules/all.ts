/** The rules about a person, in the order in which reasons are told. MTR-12 and MTR-13 look at the list: list-findings.ts. */
import { affordable } from './affordable';
import { age } from './age';
import { amount } from './amount';
import { businessAge } from './business-age';
import { consent } from './consent';
import { fostered } from './fostered';
import { inArrears } from './in-arrears';
import { onePartner } from './one-partner';
import { papers } from './papers';
import { repaymentRecord } from './repayment-record';
import type { NomineeRule } from './rule';
import { tenor } from './tenor';

export const NOMINEE_RULES: readonly NomineeRule[] = [
  fostered,
  inArrears,
  repaymentRecord,
  papers,
  consent,
  amount,
  tenor,
  age,
  businessAge,
  affordable,
  onePartner,
];
