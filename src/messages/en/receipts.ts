/** What is said of a receipt (kuitansi) in English; the receipt itself stays Indonesian. */
import { receipts as indonesian } from '../id/receipts';
import type { Widen } from '../in-languages';

export const receipts: Widen<typeof indonesian> = {
  item: 'Receipt…',
  name: indonesian.name,
  ask: 'Write the loan’s number or the name of a KSM for a receipt of its disbursement. For a receipt of a repayment, add the day on which it was paid: P-001; 10/02/2024',
  empty: 'Write a loan’s number or the name of a KSM; blank receipts are not printed.',
  badDay: (text) => `"${text}" is no day. Write it as 10/02/2024.`,
  noLoan: (text) => `There is no loan "${text}" in this book; blank receipts are not printed.`,
  several: (text, numbers) => `"${text}" has more than one loan: ${numbers}. Write the number.`,
  noRepayment: (loan, day) => `Loan ${loan} has no repayment on ${day}; blank receipts are not printed.`,
  noAmount: (loan) => `The repayment of loan ${loan} on that day states no amount; fill it in in the book first.`,
  opening: 'A balance brought forward is no payment; there is no receipt for it.',
  /** What stands on the receipt: the people of a KSM sign it. */
  number: indonesian.number,
  from: indonesian.from,
  to: indonesian.to,
  amount: indonesian.amount,
  inWords: indonesian.inWords,
  purpose: indonesian.purpose,
  disbursement: indonesian.disbursement,
  repayment: indonesian.repayment,
  parts: indonesian.parts,
  upk: indonesian.upk,
  inWordsLabel: indonesian.inWordsLabel,
  day: indonesian.day,
  giver: indonesian.giver,
  taker: indonesian.taker,
  line: indonesian.line,
  copies: indonesian.copies,
  done: (number) => `Receipt ${number} is ready to be printed in the sheet Kuitansi.`,
};
