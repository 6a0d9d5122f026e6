/** Short marks by which texts and books are recognised again; not secret, and nothing can be read back from them. */
import type { CivilDate } from '../book/civil-date';
import type { LoanBook } from '../book/records';

/** 32 bits of FNV-1a with a last stir, so that neighbouring numbers lie far apart. */
function hash(text: string, seed: number): number {
  let h = (2166136261 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * A mark of a text.
 *
 * @returns eight hexadecimal digits
 * @example textMark('mawar') === textMark('mawar') // true
 */
export const textMark = (text: string): string => hex(hash(text, 0));

/**
 * A mark of what was read of a book by a day: every loan disbursed and every repayment paid by then, in any order.
 *
 * @returns sixteen hexadecimal digits; equal books have equal ones
 * @example digestOf({ loans: [], repayments: [], interestRecorded: true }, day('2023-01-31')) // '0000000000000000'
 */
export function digestOf({ loans, repayments }: LoanBook, asOf: CivilDate): string {
  const names = new Map<string, string>();
  let [a, b] = [0, 0];
  const put = (text: string): void => {
    a = (a + hash(text, 1)) >>> 0;
    b = (b + hash(text, 2)) >>> 0;
  };
  for (const { key, id, group, borrower, disbursed, principal, tenor, rate, status } of loans) {
    const name = `${id}|${group}|${borrower ?? ''}|${disbursed}|${principal}`;
    names.set(key, name);
    const state = status !== null && (status.from ?? disbursed) <= asOf ? `${status.kind}|${status.from ?? ''}` : '';
    if (disbursed <= asOf) put(`L|${name}|${tenor}|${rate ?? ''}|${state}`);
  }
  for (const { loan, paid, principal, interest, total } of repayments)
    if (paid <= asOf) put(`R|${names.get(loan) ?? ''}|${paid}|${principal ?? ''}|${interest ?? ''}|${total}`);
  return hex(a) + hex(b);
}
