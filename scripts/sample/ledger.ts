/** The repayments of the sample book, made from how each group behaved. */
import { dayOf, isoOf, monthsLater } from './days';
import type { SampleLoan } from './loans';

export interface SamplePayment {
  readonly day: number;
  readonly loan: string;
  readonly ksm: string;
  /** What stands under "Angs ke". */
  readonly count: string;
  readonly principal: number | null;
  readonly interest: number | null;
  readonly total: number;
  readonly note: string;
}

interface Instalment {
  readonly due: number;
  readonly principal: number;
  readonly interest: number;
}

const OPENED = dayOf('2023-12-31');
const upTo100 = (amount: number): number => Math.ceil(amount / 100) * 100;

/** The instalments as this BKM sets them: rounded up to Rp 100, the last takes the remainder; jasa 1,5 % a month, flat. */
function instalments(loan: SampleLoan): readonly Instalment[] {
  const start = dayOf(loan.disbursed);
  const count = loan.atEnd === true ? 1 : (loan.weeks ?? loan.months);
  const each = loan.stated ?? upTo100(loan.principal / count);
  const month = (loan.principal * 15) / 1000;
  const interest =
    loan.atEnd === true ? month * loan.months : loan.weeks === undefined ? upTo100(month) : upTo100(month / 4);
  return Array.from({ length: count }, (_, index) => {
    const due =
      loan.weeks === undefined
        ? monthsLater(start, loan.atEnd === true ? loan.months : index + 1)
        : start + 7 * (index + 1);
    const principal = index === count - 1 ? loan.principal - each * (count - 1) : each;
    return { due, principal, interest };
  });
}

/** Groups come on the due day or up to two days before. */
const paidOn = (due: number, index: number): number => due - (index % 3);

function regular(loan: SampleLoan): readonly SamplePayment[] {
  const interestPaid = loan.paidInterest ?? loan.paid;
  const settled = loan.settled === undefined ? null : dayOf(loan.settled);
  return instalments(loan)
    .slice(0, loan.paid)
    .map((instalment, index) => {
      const principal = loan.pays ?? instalment.principal;
      const interest = index < interestPaid ? instalment.interest : 0;
      const day = settled === null ? paidOn(instalment.due, index) : Math.min(paidOn(instalment.due, index), settled);
      return {
        day,
        loan: loan.id,
        ksm: loan.ksm,
        count: String(index + 1),
        principal,
        interest,
        total: principal + interest,
        note: '',
      };
    });
}

function merged(
  payments: readonly SamplePayment[],
  as: Pick<SamplePayment, 'day' | 'count' | 'note'>,
): readonly SamplePayment[] {
  const first = payments[0];
  if (first === undefined) return [];
  const sum = (of: (payment: SamplePayment) => number): number =>
    payments.reduce((all, payment) => all + of(payment), 0);
  const [principal, interest] = [sum((p) => p.principal ?? 0), sum((p) => p.interest ?? 0)];
  return [{ ...first, ...as, principal, interest, total: principal + interest }];
}

function of(loan: SampleLoan): readonly SamplePayment[] {
  const all = regular(loan);
  const settled = loan.settled === undefined ? null : dayOf(loan.settled);
  const before = all.filter((payment) => payment.day <= OPENED);
  const atOnce = all.filter((payment) => payment.day === settled);
  const rest = all.filter((payment) => payment.day > OPENED && payment.day !== settled);
  const part: readonly SamplePayment[] =
    loan.part === undefined
      ? []
      : [
          {
            day: dayOf(loan.part[0]),
            loan: loan.id,
            ksm: loan.ksm,
            count: '',
            principal: null,
            interest: null,
            total: loan.part[1],
            note: 'angsur sebagian',
          },
        ];
  return [
    ...merged(before, { day: OPENED, count: 'saldo awal', note: 's.d. 31 Desember 2023' }),
    ...rest,
    ...merged(atOnce, { day: settled ?? 0, count: '', note: 'dilunasi' }),
    ...part,
  ];
}

/** Repayments by day; on one day in the order of the loans. */
export const paymentsOf = (loans: readonly SampleLoan[]): readonly SamplePayment[] =>
  loans.flatMap(of).sort((a, b) => a.day - b.day);

/** The month that a day lies in, 2024-03. */
export const monthOf = (day: number): string => isoOf(day).slice(0, 7);
