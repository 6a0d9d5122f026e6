import type { CivilDate } from '../../book/civil-date';
import type { BookProblem, ReadOptions } from '../book-reading';
import type { SheetData } from '../sheet-data';
import type { FoundTable } from '../table/found-table';
import { cardSource } from './card';
import { findCards } from './card-find';
import type { Card } from './card-find';
import { orphanCard } from './card-orphan';
import type { OrphanCard } from './card-orphan';
import type { BookParts } from './merge-book';
import type { LayoutName, LayoutSource } from './merge-source';
import { monthlySource } from './monthly';
import { partedLedgers } from './parted-ledgers';
import { listAsReport, reportSource } from './progress-report';
import type { Report } from './progress-report';
import { reportDate } from './progress-report-date';
import { listsOfLayout } from './sort-lists';
import type { SortedLists } from './sort-lists';

interface DatedReport {
  readonly report: Report;
  readonly date: CivilDate;
}

/** Reports with their days; one that names no day is of the day that was asked for, and unread where none was. */
const dated = (reports: readonly Report[], { asOf, asked }: ReadOptions): readonly DatedReport[] =>
  reports.flatMap((report) => {
    const date = reportDate(report.table) ?? (asked === true ? asOf : undefined);
    return date === undefined ? [] : [{ report, date }];
  });

/** The day to read: the one asked for where a report is of it, else that of the latest report. */
const dayOf = (reports: readonly DatedReport[], { asOf }: ReadOptions): CivilDate | null =>
  reports.reduce<CivilDate | null>(
    (day, { date }) =>
      day === asOf && day !== undefined ? day : day === null || date > day || date === asOf ? date : day,
    null,
  );

const RICHNESS = { progress: 0, collectability: 1 } as const;

export interface UnderstoodBook extends BookParts {
  /** The day of the report that is read; null where there is none. */
  readonly reportDay: CivilDate | null;
  readonly problem: BookProblem | null;
}

function historySources(
  found: SortedLists,
  { cards, orphans }: FoundCards,
  nextId: number,
  today: CivilDate,
): readonly LayoutSource[] {
  const sources: LayoutSource[] = cards.length === 0 ? [] : [cardSource(cards, orphans, { id: nextId, counted: 0 })];
  let counted = cards.length;
  for (const recap of found.months) {
    sources.push(monthlySource(recap, today, counted));
    counted += recap.table.rows.length;
  }
  return sources;
}

interface FoundCards {
  readonly cards: readonly Card[];
  readonly orphans: readonly OrphanCard[];
}

const NO_CARDS: FoundCards = { cards: [], orphans: [] };

/** A sheet with a list or ledger as long as this is no card. */
const LONG_TABLE = 200;

function allCards(sheets: readonly SheetData[], tables: readonly FoundTable[]): FoundCards {
  const cards: Card[] = [];
  const nextId = tables.length;
  const long = new Set(tables.filter(({ rows }) => rows.length >= LONG_TABLE).map(({ sheet }) => sheet));
  for (const sheet of sheets) if (!long.has(sheet)) cards.push(...findCards(sheet, nextId + cards.length));
  const taken = new Set([...tables, ...cards].map(({ sheet }) => sheet));
  const orphans = cards.length === 0 ? [] : sheets.filter((sheet) => !taken.has(sheet));
  return { cards, orphans: orphans.flatMap((sheet) => orphanCard(sheet) ?? []) };
}

/** A report that is the ledger's own list: what it states as paid is held against the ledger, as of any list. */
function withPaid({ table }: Report, lists: readonly FoundTable[]): FoundTable {
  const paid = lists.find(({ id }) => id === table.id)?.columns['paid'];
  return paid === undefined ? table : { ...table, columns: { ...table.columns, paid } };
}

/**
 * Sorts what stands in a book's sheets into its layouts.
 *
 * @param sheets every sheet that may be a source
 * @param tables every list of loans and ledger found in them
 */
export function bookParts(
  sheets: readonly SheetData[],
  tables: readonly FoundTable[],
  options: ReadOptions,
): UnderstoodBook {
  const lists = tables.filter((table) => table.kind === 'loans');
  const wanted = (layout: LayoutName): boolean => options.layout === undefined || options.layout === layout;
  const ledgers = wanted('ledger') ? partedLedgers(tables.filter(({ kind }) => kind === 'repayments')) : [];
  const found = listsOfLayout(lists, options.layout);
  const cards = wanted('card') ? allCards(sheets, tables) : NO_CARDS;
  const history = historySources(found, cards, tables.length + cards.cards.length, options.today);
  const told = ledgers.length > 0 || history.length > 0;
  const listReports =
    told || found.reports.length > 0 || options.layout !== undefined
      ? []
      : found.plain.flatMap((table) => listAsReport(table) ?? []);
  const fallback = new Set(listReports.map(({ table }) => table.id));
  const reports = [...found.reports, ...listReports];
  const days = dated(reports, options);
  const day = dayOf(days, options);
  const read = days.map(({ report, date }, index) => ({
    date,
    source: reportSource(report, date, index),
    layout: report.layout,
  }));
  const now = read.filter(({ date }) => date === day);
  now.sort((a, b) => RICHNESS[a.layout] - RICHNESS[b.layout]); // reports are of these two
  const plain = found.plain.filter(({ id }) => !fallback.has(id));
  const only = ledgers.length > 0 && plain.length === 0 && history.length === 0; // the ledger's list is a report itself
  const timeless = found.reports.filter((report) => !days.some((one) => one.report === report));
  const first = reports[0];
  const asLists = only ? found.reports : ledgers.length > 0 ? timeless : []; // beside a ledger a report without a day is one more list
  const nothing = found.plain.length + reports.length + history.length === 0;
  const absent = options.layout !== undefined && nothing ? options.layout : null;
  const undated = first !== undefined && days.length === 0 && !told;
  return {
    lists: [...plain, ...asLists.map((report) => withPaid(report, lists))],
    ledgers,
    sources: only ? history : [...history, ...now.map(({ source }) => source)],
    witnesses: read.filter(({ date }) => only || date !== day).map(({ source }) => source),
    reportDay: only ? null : day,
    problem:
      absent !== null
        ? { variant: 'noLayout', params: { layout: absent } }
        : undated
          ? { variant: 'noReportDate', params: { sheet: first.table.sheet.name } }
          : null,
  };
}
