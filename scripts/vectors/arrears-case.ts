/** A case of arrears.json: a schedule and payments in, the arrears of a day out. Tolerance 0. */
import { arrearsOf } from '../../src/arrears/arrears';
import { URBAN } from '../../src/arrears/conventions';
import type { Convention, Instalment, Payment } from '../../src/arrears/types';
import { formatIso } from '../../src/book/civil-date';
import { day, list, number, object, oneOf, text, type Json } from './json';
import { differing, judgedBy, type Outcome } from './outcome';

export const isArrearsCase = (it: Json): boolean => 'schedule' in it && 'payments' in it;

export function runArrearsCase(it: Json): Outcome {
  const schedule = list(it.schedule, 'schedule').map(instalment);
  const payments = list(it.payments, 'payments').map(payment);
  const arrears = arrearsOf(schedule, payments, day(it, 'asOf'), conventionOf(object(it.convention, 'convention')));
  const interest = schedule.reduce((sum, { interest: part }) => sum + part, 0);
  const got: Json = {
    overduePrincipal: arrears.overduePrincipal,
    overdueInterest: arrears.overdueInterest,
    overdueTotal: arrears.overduePrincipal + arrears.overdueInterest,
    outstandingPrincipal: arrears.outstandingPrincipal,
    outstanding: arrears.outstandingPrincipal + Math.max(0, interest - arrears.paidInterest),
    oldestDue: arrears.oldestDue === null ? null : formatIso(arrears.oldestDue),
    daysPastDue: arrears.daysPastDue,
  };
  const expected = object(it.expected, 'expected');
  return judgedBy(
    text(it, 'id'),
    Object.keys(expected).flatMap((field) => differing(field, got[field], expected[field])),
  );
}

function instalment(value: unknown): Instalment {
  const it = object(value, 'instalment');
  return { due: day(it, 'due'), principal: number(it, 'principal'), interest: number(it, 'interest') };
}

function payment(value: unknown): Payment {
  const it = object(value, 'payment');
  const part = (name: string): number | null => (it[name] === undefined || it[name] === null ? null : number(it, name));
  const [principal, interest] = [part('principal'), part('interest')];
  const total = part('amount') ?? (principal ?? 0) + (interest ?? 0);
  return { paid: day(it, 'date'), principal, interest, total };
}

const conventionOf = (it: Json): Convention => ({
  ...URBAN,
  name: 'vector',
  tolerance: 0,
  overdueFrom: oneOf(it, 'overdueFrom', ['dueDay', 'dayAfter']),
  dayCountOffset: it.dayCountOffset === undefined ? 0 : number(it, 'dayCountOffset'),
  paymentsOnAsOf: it.paymentsOnAsOf !== false,
  split: oneOf(it, 'split', ['recorded', 'interestFirst', 'principalFirst']),
  ageBy: oneOf(it, 'ageBy', ['principal', 'either']),
  graceDays: it.graceDays === undefined ? 0 : number(it, 'graceDays'),
});
