/** Cross-checks and signatures, as they stand under each paper. */
import type { Check, Paper } from '../../month/check';
import { count, rupiah } from '../../messages/format';
import { month as words } from '../../messages/month';
import { nameOf } from '../order';
import { blank, notes, section } from '../rows';
import type { PlanCell, PlanRow } from '../sheet-plan';
import type { MonthInput } from './month-input';

/** More loans than this are told by their number. */
const NAMED = 8;

function loansOf({ loans }: Check, { portfolio }: MonthInput): string {
  if (loans.length === 0) return '';
  const wanted = new Set(loans);
  const rows = portfolio.loans.filter(({ loan }) => wanted.has(loan.key)).slice(0, NAMED);
  const names = rows.map((row) => `${row.loan.id} (${nameOf(row)})`).join(', ');
  return words.differsOn(names) + (loans.length > NAMED ? words.more(loans.length - NAMED) : '');
}

/** A check in words, with both sides' figures and the loans on which they differ. */
export function checkSentence(check: Check, input: MonthInput): string {
  const shown = check.unit === 'rupiah' ? rupiah : count;
  const what = words.check(check.name);
  if (check.ok) return words.agrees(what, shown(check.left));
  return words.differs(what, shown(check.left), shown(check.right), loansOf(check, input));
}

function checkRow(check: Check, input: MonthInput, width: number): readonly PlanRow[] {
  const lines = notes(checkSentence(check, input), width);
  return check.ok ? lines : lines.map((row) => ({ ...row, tone: 'error' }));
}

/** The checks of one paper, also those that this book gives nothing to make with. */
export function checkRows(input: MonthInput, paper: Paper, width: number): readonly PlanRow[] {
  const { checks, unchecked } = input.crossChecks;
  const made = checks.filter((check) => check.paper === paper);
  const open = unchecked.filter((one) => one.paper === paper);
  return [
    blank,
    section(words.checks),
    ...made.flatMap((check) => checkRow(check, input, width)),
    ...open.flatMap(({ name }) => notes(words.unchecked(words.check(name)), width)),
  ];
}

/** A row with texts at some columns; nothing stands beside them, so that a long name runs on. */
const placed = (texts: readonly string[], at: readonly number[]): PlanRow => {
  const cells: PlanCell[] = Array.from({ length: (at[texts.length - 1] ?? 0) + 1 }, () => '');
  texts.forEach((text, index) => (cells[at[index] ?? 0] = text));
  return { kind: 'blank', cells };
};

/** Offices, room to sign, names. */
const signed = (offices: readonly string[], names: readonly string[], at: readonly number[]): readonly PlanRow[] => [
  placed(offices, at),
  blank,
  blank,
  blank,
  placed(names, at),
];

/**
 * Who signs: pembuku, manajer UPK, pengawas.
 *
 * @param at 0-based columns at which the three stand
 */
export function signatureRows({ officers }: MonthInput, at: readonly [number, number, number]): readonly PlanRow[] {
  const { bookkeeper, manager, supervisor } = officers;
  const names = [bookkeeper, manager, supervisor].map(words.name);
  return [blank, placed([words.signed], at), ...signed(words.signers, names, at)];
}

/** The same where a page has but two columns that are wide enough: the pengawas stands below. */
export function signaturesInTwo({ officers }: MonthInput, at: readonly [number, number]): readonly PlanRow[] {
  const [bookkeeper, manager, supervisor] = words.signers;
  const name = words.name;
  return [
    blank,
    placed([words.signed], at),
    ...signed([bookkeeper, manager], [name(officers.bookkeeper), name(officers.manager)], at),
    blank,
    placed([words.known], at),
    ...signed([supervisor], [name(officers.supervisor)], at),
  ];
}
