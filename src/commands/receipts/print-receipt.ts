/** *Kuitansi…*: a receipt from a disbursement or a repayment of the book; never a blank one. */
import { formatIso, type CivilDate } from '../../book/civil-date';
import { groupKey } from '../../book/group-key';
import type { Rupiah } from '../../book/money';
import type { Loan, LoanBook } from '../../book/records';
import { describeProblem } from '../../messages/describe-problem';
import { longDate } from '../../messages/format';
import { receipts as words } from '../../messages/receipts';
import { terbilang } from '../../messages/terbilang';
import { receiptPlan, type Receipt } from '../../report/receipts/receipt-sheet';
import { readDate } from '../../sheets/cells/date';
import { numberKey } from '../../sheets/names';
import { fundName } from '../../sheets/settings/fund-name';
import { done, refused, type Outcome } from '../outcome';
import { readMappedBook } from '../read-mapped-book';
import { inIndonesian } from '../sheet-language';
import type { WorkbookPort } from '../workbook-port';

export interface ReceiptRequest {
  /** The loan's number, or its KSM where that has but one. */
  readonly loan?: string;
  /** The day of a repayment, as typed; '' is the disbursement. */
  readonly day?: string;
}

export interface PrintedReceipt {
  readonly number: string;
  readonly kind: Receipt['kind'];
  readonly loan: string;
  readonly group: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly amount: Rupiah;
  readonly inWords: string;
  readonly message: string;
  readonly written: readonly string[];
}

/** Under this key lie the last number that was given, by kind, and which payment got which: printed again it keeps its own. */
const NUMBERS = 'nomorKuitansi';
const PREFIX = { disbursement: 'KK', repayment: 'KM' } as const;

function loanNamed(loans: readonly Loan[], text: string): Outcome<Loan> {
  const byNumber = loans.filter(({ id }) => numberKey(id) === numberKey(text));
  const found = byNumber.length > 0 ? byNumber : loans.filter(({ group }) => groupKey(group) === groupKey(text));
  const [only] = found;
  if (only === undefined) return refused(words.noLoan(text));
  return found.length === 1 ? done(only) : refused(words.several(text, found.map(({ id }) => id).join(', ')));
}

type Paid = Pick<Receipt, 'amount' | 'parts'> & { readonly receipt: string | null };

/** What a loan was paid on a day, in one receipt. */
function paidOn({ repayments }: LoanBook, loan: Loan, day: CivilDate): Outcome<Paid> {
  const rows = repayments.filter((row) => row.loan === loan.key && row.paid === day);
  if (rows.length === 0) return refused(words.noRepayment(loan.id, longDate(day)));
  if (rows.every(({ opening }) => opening)) return refused(words.opening);
  const paid = rows.filter(({ opening }) => !opening);
  const amount = paid.reduce((sum, { total }) => sum + total, 0);
  if (amount <= 0) return refused(words.noAmount(loan.id));
  const split = paid.every(({ principal, interest }) => principal !== null && interest !== null);
  const parts = {
    principal: paid.reduce((sum, { principal }) => sum + (principal ?? 0), 0),
    interest: paid.reduce((sum, { interest }) => sum + (interest ?? 0), 0),
  };
  const receipt = paid.find((row) => row.receipt !== null && row.receipt !== '')?.receipt ?? null;
  return done({ amount, parts: split ? parts : null, receipt });
}

type Given = Readonly<Record<string, string | number>>;

const givenNumbers = (port: WorkbookPort): Given => {
  const stored = port.recall(NUMBERS);
  return typeof stored === 'object' && stored !== null ? (stored as Given) : {}; // each value is checked where it is used
};

type Unnumbered = Omit<Receipt, 'number'>;

/** The book's own number, the one that this payment was given before, or the next one of its kind. */
function numberOf(port: WorkbookPort, { kind, loan, day }: Unnumbered, own: string | null): string {
  if (own !== null && own !== '') return own;
  const given = givenNumbers(port);
  const payment = `${kind} ${loan} ${formatIso(day)}`;
  const before = given[payment];
  if (typeof before === 'string') {
    // Written again: what a run that was cut off left half done is finished.
    port.remember(NUMBERS, given);
    return before;
  }
  const last = Number(given[kind]);
  const next = (Number.isInteger(last) ? last : 0) + 1;
  const number = `${PREFIX[kind]}-${String(next).padStart(3, '0')}`;
  port.remember(NUMBERS, { ...given, [kind]: next, [payment]: number });
  return number;
}

function receiptOf(book: LoanBook, request: ReceiptRequest): Outcome<Omit<Receipt, 'number'> & { readonly own: string | null }> {
  const text = (request.loan ?? '').trim();
  if (text === '') return refused(words.empty);
  const loan = loanNamed(book.loans, text);
  if (!loan.ok) return loan;
  const { id, group, disbursed, principal, papers } = loan.result;
  const typed = (request.day ?? '').trim();
  if (typed === '')
    return done({ kind: 'disbursement', loan: id, group, day: disbursed, amount: principal, parts: null, own: papers.receipt });
  const day = readDate(typed, 'dayFirst');
  if (day.kind !== 'value') return refused(words.badDay(typed));
  const paid = paidOn(book, loan.result, day.value);
  if (!paid.ok) return paid;
  const { amount, parts, receipt } = paid.result;
  return done({ kind: 'repayment', loan: id, group, day: day.value, amount, parts, own: receipt });
} // prettier-ignore

/** Fills the sheet Kuitansi. */
export function printReceipt(port: WorkbookPort, request: ReceiptRequest, today: CivilDate): Outcome<PrintedReceipt> {
  const reading = readMappedBook(port, { today });
  if (!reading.ok) return reading;
  if (reading.result.problem !== null) return refused(describeProblem(reading.result.problem));
  const made = receiptOf(reading.result.book, request);
  if (!made.ok) return made;
  const { own, ...receipt } = made.result;
  const { settings, tables } = reading.result;
  const fund = fundName(
    settings,
    tables.map(({ sheet }) => sheet),
    today,
  );
  const number = numberOf(port, receipt, own);
  const written = port.writeSheets(inIndonesian(() => [receiptPlan({ ...receipt, number }, fund)]));
  const message = words.done(number);
  port.toast(message);
  const { kind, loan, group, day, amount } = receipt;
  return done({
    number,
    ...{ kind, loan, group, day: formatIso(day), amount, inWords: terbilang(amount) },
    message,
    written,
  });
}
