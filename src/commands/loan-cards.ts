/** *Kartu pinjaman…*: the card of one loan, or of every loan of a KSM. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Loan } from '../book/records';
import { cards as words } from '../messages/cards';
import { loanCard, type LoanCard } from '../month/loan-card';
import { loanJson, type LoanJson } from '../report/json';
import { kartuPlan } from '../report/month/kartu';
import type { ArrearsRequest } from './arrears-request';
import { computedBook, type ComputedBook } from './computed-book';
import { done, refused, type Outcome } from './outcome';
import { inSheetLanguage } from './sheet-language';
import type { WorkbookPort } from './workbook-port';

export interface CardsRequest extends ArrearsRequest {
  /** The book's number of a loan, or the name of a KSM. */
  readonly who?: string;
}

export interface CardJson extends LoanJson {
  readonly planned: readonly {
    readonly due: string;
    readonly principal: number;
    readonly interest: number;
    readonly paid: number;
    readonly lacking: number;
  }[];
  readonly paid: readonly {
    readonly date: string;
    readonly principal: number;
    readonly interest: number;
    readonly balance: number;
  }[];
}

export interface CardsResult {
  readonly asOf: string;
  readonly cards: readonly CardJson[];
  readonly message: string;
  readonly written: readonly string[];
}

/** Loans of that number; where there is none, those of the KSM or borrower of that name. */
function loansOf({ reading }: ComputedBook, who: string): readonly Loan[] {
  const number = who.trim().toLowerCase();
  const { loans } = reading.book;
  const numbered = loans.filter(({ id }) => id.trim().toLowerCase() === number);
  if (numbered.length > 0) return numbered;
  const key = groupKey(who);
  return loans.filter(
    ({ group, borrower }) => groupKey(group) === key || (borrower !== null && groupKey(borrower) === key),
  );
}

const cardJson = ({ arrears, planned, paid }: LoanCard): CardJson => ({
  ...loanJson(arrears),
  planned: planned.map(({ due, isDue: _, ...line }) => ({ due: formatIso(due), ...line })),
  paid: paid.map(({ paid: date, opening: _, ...line }) => ({ date: formatIso(date), ...line })),
});

/** Reads, computes, and writes the sheet Kartu pinjaman. */
export function writeCards(port: WorkbookPort, request: CardsRequest, today: CivilDate): Outcome<CardsResult> {
  const who = request.who ?? '';
  if (who.trim() === '') return refused(words.noWho);
  const computed = computedBook(port, request, today);
  if (!computed.ok) return computed;
  const { reading, convention, choice, input } = computed.result;
  const when = { asOf: choice.asOf, convention };
  const cards = loansOf(computed.result, who).flatMap((loan) => loanCard(reading.book, loan, when) ?? []);
  if (cards.length === 0) return refused(words.nobody(who));
  const written = port.writeSheets(inSheetLanguage(reading.settings, () => [kartuPlan(input, cards)]));
  const message = words.done(cards.length);
  port.toast(message);
  return done({ asOf: formatIso(choice.asOf), cards: cards.map(cardJson), message, written });
}
