import { amountColumn, readAmountIn } from '../cells/amount-column';
import { readDate } from '../cells/date';
import { dayOrderOf } from '../cells/date-column';
import { shown } from '../cells/plain-text';
import type { Notes } from '../notes';
import { takeNotes } from '../notes';
import type { Cell, SheetData } from '../sheet-data';
import { columnCells } from '../table/columns-read';
import type { TableReader } from '../table/columns-read';
import { cellAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { checkTotals } from '../table/totals';
import { checkCardBalances } from './card-balance';
import type { PaidCard } from './card-balance';
import type { Card } from './card-find';
import type { OrphanCard } from './card-orphan';
import { checkHeadings } from './heading-checks';
import type { LoanDraft, LoanRows } from './loan-draft';
import { loanRows } from './loan-rows';
import type { LayoutSource } from './merge-source';
import { recordsInterest, repaymentRows } from './repayment-rows';
import type { LedgerRow } from './repayment-rows';

/** The heads of all cards as one list of loans, a row a card, so that each meaning is read with the habit of all cards. */
interface HeadList {
  readonly table: FoundTable;
  /** Meaning of each column, 0-based. */
  readonly keys: readonly string[];
}

const GENERIC = /^(sheet|lembar|salinan|copy|kartu|card|pinjaman)\b[\s\d()-]*$/i;

/** The group's name where no line says it: the title's "KSM …", else the sheet's own name. */
function nameOf({ sheet, table }: Card): Cell {
  for (let row = Math.max(1, table.headingRow - 12); row < table.headingRow; row++)
    for (const cell of sheet.cells[row - 1] ?? []) {
      const found = typeof cell === 'string' ? /\b(ksm\s+\S.*)$/i.exec(cell)?.[1] : undefined;
      if (found !== undefined) return found;
    }
  return GENERIC.test(sheet.name) ? '' : sheet.name;
}

function headList(cards: readonly Card[], id: number): HeadList {
  const keys = [...new Set(['group', ...cards.flatMap(({ lines }) => [...lines.keys()])])];
  const named = (card: Card): boolean =>
    ['group', 'borrower', 'loanId', 'groupAndId'].some((key) => card.lines.has(key));
  const cells = cards.map((card) =>
    keys.map((key): Cell => card.lines.get(key)?.value ?? (key === 'group' && !named(card) ? nameOf(card) : '')),
  );
  const formats = cards.map(({ lines }) => keys.map((key) => lines.get(key)?.format ?? ''));
  const sheet: SheetData = { id: -1, name: '', hidden: false, cells, formats, merges: [] };
  const label = (key: string): string => cards.flatMap(({ lines }) => lines.get(key)?.label ?? [])[0] ?? '';
  const table: FoundTable = {
    id, kind: 'loans', sheet, headingRow: 0, headingEnd: 0, firstColumn: 1, lastColumn: keys.length,
    columns: Object.fromEntries(keys.map((key, index) => [key, [index + 1]])),
    headings: Object.fromEntries(keys.map((key, index): [number, string] => [index + 1, label(key)])),
    title: '', rows: cards.map((_, index) => index + 1), totals: [], coverage: 1, report: false,
  }; // prettier-ignore
  const said = cards.find((card) => card.table.habits !== undefined)?.table.habits; // heads are read with one habit
  return { table: said === undefined ? table : { ...table, habits: said }, keys };
}

/** Where a cell of the gathered heads really stands. */
function placeOf(card: Card, key: string): { readonly row: number; readonly column: number } {
  const line = card.lines.get(key) ?? card.lines.get('group') ?? [...card.lines.values()][0];
  return { row: line?.row ?? card.table.headingRow, column: line?.column ?? card.table.firstColumn };
}

/** Findings about the gathered heads, told of the cells where they stand. */
const atCards = (notes: Notes, cards: readonly Card[], { keys }: HeadList): Notes => ({
  findings: notes.findings,
  add: (code, variant, params, at) => {
    const card = cards[at.row - 1];
    if (card === undefined) return;
    notes.add(code, variant, params, { ...at, table: card.table, ...placeOf(card, keys[at.column - 1] ?? '') });
  },
});

function onItsCard(draft: LoanDraft, card: Card, id: number): LoanDraft {
  const { row, column } = placeOf(card, 'group');
  const columns = { group: column };
  const loan = {
    ...draft.loan,
    key: `${card.sheet.id}:${row}:${column}`,
    stated: {},
    source: { sheet: card.sheet.name, row, columns },
  };
  return { ...draft, loan, table: { ...card.table, id, kind: 'loans', columns: { group: [column] }, headings: {} } };
}

/** Readers for the instalment tables of all cards, with the habits of the same column on all of them. */
function pooledReader(cards: readonly Card[]): (table: FoundTable) => TableReader {
  function* all(key: string): Generator<Cell> {
    for (const { table } of cards) for (const column of table.columns[key] ?? []) yield* columnCells(table, column);
  }
  const keys = [...new Set(cards.flatMap(({ table }) => Object.keys(table.columns)))];
  const amounts = new Map(keys.map((key) => [key, amountColumn(all(key))]));
  const order = dayOrderOf(all('paidOn'));
  return (table) => {
    const keyOf = new Map(
      Object.entries(table.columns).flatMap(([key, columns]) =>
        columns.map((column): [number, string] => [column, key]),
      ),
    );
    const said = table.habits;
    const days = said?.dateOrder ?? order;
    const habit = (column: number) => {
      const all = amounts.get(keyOf.get(column) ?? '') ?? amountColumn(columnCells(table, column));
      return said?.thousands == null ? all : { ...all, mark: said.thousands };
    };
    return {
      order: () => days,
      amount: (row, column) => readAmountIn(cellAt(table.sheet, row, column), habit(column)),
      date: (row, column) => readDate(cellAt(table.sheet, row, column), days),
    };
  };
}

/** A card without jasa among cards that have it. */
function withoutInterest({ table }: Card, { loan }: LoanDraft, notes: Notes): void {
  const at = { table, row: table.headingRow, column: table.firstColumn, loan: loan.id, group: loan.group };
  notes.add('DAT-03', 'interestColumn', {}, { ...at, severity: 'warning' });
}

/**
 * Reads loan cards: a sheet a loan or several cards on one; key-and-value lines above, instalments below.
 *
 * @param cards every card of the book, at least one
 * @param orphans heads of cards that have no instalments to read
 * @param counted loans in the lists before these
 */
export function cardSource(
  cards: readonly Card[],
  orphans: readonly OrphanCard[],
  { id, counted }: { readonly id: number; readonly counted: number },
): LayoutSource {
  const [own, notes] = [takeNotes(), takeNotes()];
  for (const { table, line } of orphans)
    notes.add('DAT-03', 'cardTable', {}, { table, row: line.row, column: line.column, group: shown(line.value) });
  const heads = headList(cards, id);
  const read = loanRows(heads.table, atCards(own, cards, heads), counted);
  const reader = pooledReader(cards);
  const interestRecorded = cards.some(({ table }) => recordsInterest(table));
  const silent = ({ table }: Card): boolean =>
    interestRecorded && !['interestPart', 'total'].some((key) => table.columns[key] !== undefined);
  const drafts: LoanDraft[] = [];
  const rows: LedgerRow[] = [];
  const paid: PaidCard[] = [];
  for (const draft of read.drafts) {
    const card = cards[draft.loan.source.row - 1];
    if (card === undefined) continue;
    const kept = onItsCard(draft, card, id);
    drafts.push(kept);
    checkTotals(card.table, own);
    checkHeadings(card.table, notes);
    if (silent(card)) withoutInterest(card, kept, notes);
    const { disbursed, principal } = kept.loan;
    const onCard = reader(card.table);
    const given = { reader: onCard, identity: kept.identity };
    const ofCard = repaymentRows(card.table, notes, given).map((row) => ({
      ...row,
      disbursed,
      loanPrincipal: principal,
    }));
    rows.push(...ofCard);
    paid.push({ draft: kept, table: card.table, rows: ofCard, reader: onCard });
  }
  checkCardBalances(paid, notes);
  const list: LoanRows = { drafts, leftOut: read.leftOut };
  const first = cards[0];
  const table =
    first === undefined ? heads.table : { ...first.table, kind: 'loans' as const, columns: {}, rows: heads.table.rows };
  return {
    layout: 'card',
    list: { table, rows: list, notes: own },
    rows,
    notes,
    interestRecorded,
    date: null,
    stated: [],
    statedOn: null,
  };
}

/** What stands on a card in its own words, for the sidebar that shows how a book was understood. */
export const cardTitle = (card: Card): string => shown(card.lines.get('group')?.value) || card.sheet.name;
