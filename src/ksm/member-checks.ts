/** KSM-06 and KSM-09: the members' books against the group's cash book. */
import { formatIso, type CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { MemberBook, MemberEntry } from '../book/group-books';
import type { Rupiah } from '../book/money';
import type { Repayment } from '../book/records';
import { bookFinding, type BookPlace } from './finding';
import { firstOf, instalmentFlows, memberFlows, savingsFlows, type BooksOfGroup } from './group-flows';
import { partingOf, type Flow } from './parting';

export interface MemberCheck {
  readonly asOf: CivilDate;
  /** Days that money may be on its way between two books. */
  readonly grace: number;
  readonly repayments: readonly Repayment[];
}

interface Compared {
  readonly books: readonly MemberBook[];
  readonly keys: readonly string[];
  readonly of: (entry: MemberEntry) => Rupiah;
  /** What the group's own record says. */
  readonly group: readonly Flow[];
  readonly name: string;
}

interface Difference {
  readonly params: { readonly members: number; readonly booked: number; readonly since: string };
  readonly at: BookPlace;
}

/** The members' cells of the day from which the two part; else the group's cell of that day. */
function placeOf({ books, keys, of, group, name }: Compared, since: CivilDate): BookPlace {
  for (const { entries, table } of books) {
    const rows = entries.filter((entry) => entry.day === since && of(entry) !== 0).map(({ row }) => row);
    const [row] = rows;
    if (row !== undefined) return { table, keys, row, lastRow: rows[rows.length - 1] ?? row, group: name };
  }
  const own = group.find(({ day, table }) => day === since && table !== null);
  if (own?.table) return { table: own.table, keys: ['out', 'in', 'amount'], row: own.row, group: name };
  const [book] = books;
  const table = book?.table ?? { sheet: '', headingRow: 1, columns: {} };
  return { table, keys, row: table.headingRow, group: name };
}

/** A list without days holds only what each member has now. */
function undated({ books, keys, of, group, name }: Compared, { asOf }: MemberCheck, slack: Rupiah): Difference | null {
  const members = books.reduce((sum, { entries }) => entries.reduce((all, entry) => all + of(entry), sum), 0);
  const own = group.reduce((sum, { day, amount }) => (day <= asOf ? sum + amount : sum), 0);
  if (members >= own && members <= own + slack) return null;
  const [book] = books;
  const rows = book?.entries.map(({ row }) => row) ?? [];
  if (book === undefined || rows[0] === undefined) return null;
  const at = { table: book.table, keys, row: rows[0], lastRow: rows[rows.length - 1] ?? rows[0], group: name };
  return { params: { members, booked: own, since: '' }, at };
}

function dated(compared: Compared, from: CivilDate, { asOf, grace }: MemberCheck): Difference | null {
  const since = ({ day }: Flow): boolean => day >= from;
  const members = memberFlows(compared.books, compared.of).filter(since);
  const parting = partingOf(members, compared.group.filter(since), { until: asOf, grace });
  if (parting === null) return null;
  const params = { members: parting.one, booked: parting.other, since: formatIso(parting.since) };
  return { params, at: placeOf(compared, parting.since) };
}

/** What the cash books begin with: savings of earlier years may lie in it. */
const openingCash = ({ cash }: BooksOfGroup): Rupiah =>
  cash.slice(0, 1).reduce((sum, { opening, entries }) => {
    const [first] = entries;
    return sum + Math.max(0, opening ?? (first?.opening === true ? first.in || (first.balance ?? 0) : 0));
  }, 0);

function differenceOf(compared: Compared, books: BooksOfGroup, check: MemberCheck): Difference | null {
  const start = firstOf(books.cash);
  if (compared.books.length === 0 || compared.group.length === 0) return null;
  const list = compared.books.some(({ entries }) => entries.some(({ day }) => day === null));
  if (list) return undated(compared, check, openingCash(books));
  const first = start ?? check.asOf;
  return dated(compared, first, check);
}

/**
 * What the members paid on their shares against what the group paid on, and their savings against the cash book's.
 * Where one of the two records is not there, nothing can be compared: `unchecked` says so.
 *
 * @returns findings KSM-06 and KSM-09
 */
export function checkMembers(books: BooksOfGroup, check: MemberCheck): readonly Finding[] {
  const { name, cash, savings, shares } = books;
  const ledger = check.repayments.map(({ paid, total }) => ({ day: paid, amount: total, row: 0, table: null }));
  const own = instalmentFlows(cash);
  const paid: Compared = { books: shares, keys: ['out', 'principal'], of: ({ out }) => out, group: own.length > 0 ? own : ledger, name };
  const saved: Compared = {
    books: savings,
    keys: ['in', 'balance'],
    of: ({ in: put, out: taken }) => put - taken,
    group: savingsFlows(cash),
    name,
  };
  const [wrongPaid, wrongSaved] = [differenceOf(paid, books, check), differenceOf(saved, books, check)];
  return [
    ...(wrongPaid === null ? [] : [bookFinding('KSM-06', 'paid', { ...wrongPaid, value: '' })]),
    ...(wrongSaved === null ? [] : [bookFinding('KSM-09', 'savings', { ...wrongSaved, value: '' })]),
  ];
} // prettier-ignore
