/** How the book is understood: what the sidebar of *Cocokkan kolom…* shows and `map` prints. */
import { formatIso, type CivilDate } from '../book/civil-date';
import { describeProblem } from '../messages/describe-problem';
import { costs, mapping as words } from '../messages/mapping';
import { findingJson, type FindingJson } from '../report/json';
import type { BookReading } from '../sheets/book-reading';
import { applyMapping, unmapped } from '../sheets/mapping/apply';
import type { MappedBook } from '../sheets/mapping/apply';
import type { Mapping } from '../sheets/mapping/types';
import type { SheetData } from '../sheets/sheet-data';
import { LAYOUTS } from '../sheets/table/forced-table';
import type { LayoutName } from '../sheets/table/forced-table';
import { fieldOf, fieldsOf } from '../sheets/understanding/fields';
import { missingFields } from '../sheets/understanding/missing';
import type { UnderstoodColumn, UnderstoodKind, UnderstoodTable } from '../sheets/understanding/types';
import { understand } from '../sheets/understanding/understand';
import type { Understood } from '../sheets/understanding/understand';
import { done, type Outcome } from './outcome';
import {
  choiceOfMapping,
  chosenLayout,
  chosenSheets,
  readChosen,
  recalledMapping,
  type ReadChoice,
} from './read-mapped-book';
import type { WorkbookPort } from './workbook-port';

export interface ShownColumn extends UnderstoodColumn {
  /** The field as we write its heading; '' where the column means nothing. */
  readonly fieldLabel: string;
}

export interface ShownTable extends Omit<UnderstoodTable, 'columns'> {
  readonly columns: readonly ShownColumn[];
}

/** What the sidebar is told; days as YYYY-MM-DD. */
export interface Understanding {
  /** The richest layout that is read; null where no table was found. */
  readonly layout: LayoutName | null;
  /** The only day that can be computed, where the book is a report of one day. */
  readonly asOf: string | null;
  readonly tables: readonly ShownTable[];
  readonly missing: readonly { readonly field: string; readonly label: string; readonly costs: string }[];
  /** Ids of the sheets that are not read. */
  readonly ignoredSheets: readonly number[];
  readonly sheets: readonly { readonly id: number; readonly name: string; readonly ignored: boolean }[];
  readonly findings: readonly FindingJson[];
  /** Every meaning that a column of a kind of table can be given. */
  readonly fields: readonly { readonly kind: UnderstoodKind; readonly field: string; readonly label: string }[];
  /** Why the book is no longer read as it was corrected; null where it is. */
  readonly changedSince: string | null;
  /** Why nothing can be computed; null where it can. */
  readonly problem: string | null;
  /** Whether a corrected understanding is remembered in this book. */
  readonly remembered: boolean;
}

/** A book with all that its understanding is made of. */
export interface UnderstoodBook {
  readonly sheets: readonly SheetData[];
  readonly mapped: MappedBook;
  readonly mapping: Mapping | null;
  readonly understood: readonly Understood[];
  readonly shown: Understanding;
}

const KINDS: readonly UnderstoodKind[] = ['loans', 'repayments', 'card'];

/** A heading as we write it; months are columns of a part each. */
function labelOf(kind: UnderstoodKind, field: string | null): string {
  if (field === null) return '';
  const header = fieldOf(kind, field)?.header ?? fieldOf('loans', field)?.header ?? '';
  return field.startsWith('month.') ? words.month(header) : header;
}

const shownTable = (table: UnderstoodTable): ShownTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, fieldLabel: labelOf(table.kind, column.field) })),
});

function lacking(understood: readonly Understood[], reading: BookReading): Understanding['missing'] {
  const { problem } = reading;
  if (problem === null) return missingFields(understood, reading).map((field) => ({ field, ...costs[field] }));
  const field =
    problem.variant === 'noRepaymentTable' ? 'repayments' : problem.variant === 'noReportDate' ? 'asOf' : 'loans';
  return [{ field, label: costs[field].label, costs: describeProblem(problem) }];
}

function layoutOf({ layouts }: BookReading, understood: readonly Understood[]): LayoutName | null {
  const used = new Set(layouts.values());
  const read = understood.filter(({ told }) => told.lacks.length === 0);
  const found = new Set(read.map(({ told }) => told.layout));
  return LAYOUTS.find((layout) => used.has(layout)) ?? LAYOUTS.find((layout) => found.has(layout)) ?? null;
}

interface Frame {
  readonly sheets: readonly SheetData[];
  readonly mapping: Mapping | null;
  readonly layout: LayoutName | null;
  readonly today: CivilDate;
}

const ignoredIn = (sheets: readonly SheetData[], { sheets: kept }: MappedBook): readonly number[] =>
  sheets.filter(({ id }) => !kept.some((sheet) => sheet.id === id)).map(({ id }) => id);

/** The understanding of a book under a mapping; by its headings alone where the mapping no longer fits. */
export function understanding({ sheets, mapping, layout, today }: Frame): UnderstoodBook {
  const applied = mapping === null ? null : applyMapping(sheets, mapping);
  const mapped = applied?.ok === true ? applied.book : unmapped(sheets);
  const reading = readChosen({ mapped, layout }, { today });
  const found = understand(sheets, mapped);
  const understood = layout === null ? found : found.filter(({ told }) => isOf(told, layout));
  const ignored = ignoredIn(sheets, mapped);
  const shown: Understanding = {
    layout: layoutOf(reading, understood),
    asOf: reading.asOf === null ? null : formatIso(reading.asOf),
    tables: understood.map(({ told }) => shownTable(told)),
    missing: lacking(understood, reading),
    ignoredSheets: ignored,
    sheets: sheets.map(({ id, name }) => ({ id, name, ignored: ignored.includes(id) })),
    findings: reading.findings.map(findingJson),
    fields: KINDS.flatMap((kind) => fieldsOf(kind).map(({ key }) => ({ kind, field: key, label: labelOf(kind, key) }))),
    changedSince: applied?.ok === false ? words.mismatch(applied.why) : null,
    problem: reading.problem === null ? null : describeProblem(reading.problem),
    remembered: mapping !== null,
  };
  return { sheets, mapped, mapping, understood, shown };
}

const isOf = ({ layout, kind }: UnderstoodTable, wanted: LayoutName): boolean =>
  layout === wanted || (wanted === 'ledger' && kind === 'repayments');

/** Reads the book and tells how it was understood; writes nothing. */
export function viewUnderstanding(port: WorkbookPort, choice: ReadChoice, today: CivilDate): Outcome<Understanding> {
  const layout = chosenLayout(choice);
  if (!layout.ok) return layout;
  const sheets = chosenSheets(port.readBook(), choice);
  if (!sheets.ok) return sheets;
  const recalled = recalledMapping(port);
  const all = recalled.ok ? recalled.result : null;
  const mapping = all === null ? null : choiceOfMapping(all, sheets.result, choice);
  const { shown } = understanding({ sheets: sheets.result, mapping, layout: layout.result, today });
  return done(recalled.ok ? shown : { ...shown, changedSince: recalled.message });
}
