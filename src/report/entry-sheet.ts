/**
 * A sheet with computed columns and columns that people fill. Each row bears its subject in a hidden column that stands
 * among the others, so that it moves with them; what the book held when the sheet was written lies there too.
 */
import type { EnteredRow, EntryField, EntryKind } from '../entries/entry-row';
import { packKnown } from '../entries/known-subjects';
import type { Placement } from '../entries/place-entries';
import { packHeadings, type EntryLayout } from '../entries/read-entries';
import { KEY_HEADING, OWN_ROW, packKey, seenIn } from '../entries/row-key';
import type { Subject } from '../entries/subject';
import { entries as words } from '../messages/entries';
import type { Cell } from '../sheets/sheet-data';
import { blank } from './rows';
import type { ColumnFormat, PlanCell, PlanColumn, PlanAddress, PlanRow, SheetPlan } from './sheet-plan';

export interface EntryColumn {
  readonly heading: string;
  readonly plan: PlanColumn;
  /** People fill it; absent where it is computed. */
  readonly field?: Omit<EntryField, 'heading'>;
}

/** One row about a subject. */
export interface EntryLine {
  readonly subject: Subject;
  /** What the computed columns hold, in their order. */
  readonly cells: readonly PlanCell[];
  /** What people entered; null for a row that waits to be filled. */
  readonly entered: EnteredRow | null;
  /** An address that one of the computed cells leads to. */
  readonly link?: { readonly cell: number; readonly url: string };
  readonly tone?: PlanRow['tone'];
}

export interface EntrySection {
  /** Null for the table itself, right below the top of the sheet. */
  readonly title: string | null;
  readonly lines: readonly EntryLine[];
  /** What stands there instead of lines; such a section is left out where this is missing. */
  readonly empty?: string;
  /** Computed columns of a closing row of sums. */
  readonly total?: readonly PlanCell[];
}

export interface EntrySheet {
  readonly key: string;
  readonly name: string;
  /** Title, subtitle and notes. */
  readonly top: readonly PlanRow[];
  readonly columns: readonly EntryColumn[];
  /** Headings of the two columns that name a row. */
  readonly naming: EntryLayout['naming'];
  readonly sections: readonly EntrySection[];
  readonly placement: Placement;
  /** Everything in the book that a row can be about. */
  readonly subjects: readonly Subject[];
  /** More rows of ours, below everything. */
  readonly below?: readonly PlanRow[];
  readonly charts?: SheetPlan['charts'];
  readonly toneColumns?: SheetPlan['toneColumns'];
  readonly orientation: SheetPlan['orientation'];
}

const EXTRA_WIDTH = 90;
const KEY_COLUMN: EntryColumn = { heading: KEY_HEADING, plan: { width: 20, format: 'text', hidden: true } };

/** A column that a person added keeps its heading, unless a column of ours bears it too, as one may in another language. */
function unlike(heading: string, columns: readonly EntryColumn[]): string {
  const taken = columns.some((column) => column.heading.toLowerCase() === heading.trim().toLowerCase());
  return taken ? unlike(`${heading} (2)`, columns) : heading;
}

/** The columns as they are written: the hidden one before the first that people fill, columns that people added at the end. */
function allColumns({ columns, placement }: EntrySheet): { all: readonly EntryColumn[]; key: number } {
  const first = columns.findIndex(({ field }) => field !== undefined);
  const key = Math.max(1, first);
  const extras = placement.extras.map((heading): EntryColumn => {
    const plan: PlanColumn = {
      width: EXTRA_WIDTH,
      format: 'text',
      wrap: true,
      entry: { help: words.extra, rule: null },
    };
    return { heading: unlike(heading, columns), plan, field: { key: heading, kind: 'text' } };
  });
  return { all: [...columns.slice(0, key), KEY_COLUMN, ...columns.slice(key), ...extras], key };
}

const asPlan = (cell: Cell | undefined): PlanCell =>
  cell === undefined ? '' : typeof cell === 'object' && 'error' in cell ? cell.error : cell;

/** The format of what a person typed, where it is not what the column takes. */
function formatOf(cell: PlanCell, kind: EntryKind): ColumnFormat | null {
  if (typeof cell === 'object') return kind === 'date' ? null : 'date';
  return typeof cell === 'number' && kind === 'date' ? 'integer' : null;
}

/** The sheet on its way to a plan. */
interface Frame {
  readonly all: readonly EntryColumn[];
  readonly key: number;
  /** Columns of the sheet as the caller gave them; those beyond are columns that people added. */
  readonly own: number;
  readonly naming: readonly number[];
}

const isOwn = ({ own }: Frame, column: number): boolean => column <= own;

function filledRow(frame: Frame, computed: readonly PlanCell[], entered: EnteredRow | null): PlanRow {
  const formats: Record<number, ColumnFormat> = {};
  let next = 0;
  const cells = frame.all.map(({ field }, column): PlanCell => {
    if (column === frame.key) return OWN_ROW;
    if (field === undefined) return computed[next++] ?? '';
    const cell = asPlan((isOwn(frame, column) ? entered?.values : entered?.extras)?.[field.key]);
    const format = formatOf(cell, field.kind);
    if (format !== null) formats[column] = format;
    return cell;
  });
  return { kind: 'body', cells, formats };
}

/** Puts a key into a row, with what the row shows of its subject. */
function keyed(frame: Frame, row: PlanRow, key: { subject: Subject | null; text: string }): PlanRow {
  const seen = seenIn(frame.naming.map((column) => row.cells[column]));
  const text = packKey({ ...key, seen });
  return { ...row, cells: row.cells.map((cell, column) => (column === frame.key ? text : cell)) };
}

function lineRow(frame: Frame, { subject, cells, entered, tone }: EntryLine): PlanRow {
  const row = keyed(frame, filledRow(frame, cells, entered), { subject, text: '' });
  return tone === undefined ? row : { ...row, tone };
}

/** A row that found nobody: its name, and what was entered. */
function apartRow(frame: Frame, entered: EnteredRow): PlanRow {
  const { subject, named, text } = entered;
  const typed = [named?.name, named?.shown, text].filter((part) => part !== undefined && part !== '').join(' · ');
  const [name, shown] = subject === null ? [typed, ''] : [subject.name, subject.shown];
  const bare = filledRow(frame, [], entered);
  const cells = bare.cells.map((cell, column) =>
    column === frame.naming[0] ? name : column === frame.naming[1] ? shown : cell,
  );
  return keyed(frame, { ...bare, cells }, { subject, text: subject === null ? typed : '' });
}

/** A row of ours that is about nobody. */
function ownRow(frame: Frame, row: PlanRow): PlanRow {
  if (row.kind === 'blank') return row;
  const cells = Array.from({ length: Math.max(row.cells.length, frame.key + 1) }, (_, i) => row.cells[i] ?? '');
  cells[frame.key] = OWN_ROW;
  return { ...row, cells, closed: true };
}

interface Laid {
  readonly rows: readonly PlanRow[];
  readonly addresses: readonly PlanAddress[];
}

/** The index among all columns of the n-th computed one. */
const computedAt = ({ all, key }: Frame, n: number): number =>
  all.flatMap(({ field }, column) => (field === undefined && column !== key ? [column] : []))[n] ?? 0;

function laidSection(frame: Frame, section: EntrySection, from: number): Laid {
  const { title, lines, empty, total } = section;
  if (lines.length === 0 && empty === undefined) return { rows: [], addresses: [] };
  const head: readonly PlanRow[] = title === null ? [] : [blank, ownRow(frame, { kind: 'section', cells: [title] })];
  const headings: PlanRow = { kind: 'header', cells: frame.all.map(({ heading }) => heading) };
  const listed = lines.map((line) => lineRow(frame, line));
  const none = lines.length === 0 ? [keylessText(frame, empty ?? '')] : [];
  const sums = total === undefined ? [] : [{ ...filledRow(frame, total, null), kind: 'total' as const }];
  const first = from + head.length + 1;
  const addresses = lines.flatMap(({ link }, index): PlanAddress[] =>
    link === undefined ? [] : [{ row: first + index, column: computedAt(frame, link.cell), url: link.url }],
  );
  return { rows: [...head, headings, ...listed, ...none, ...sums], addresses };
}

/** One line of ours in the place of a list. */
const keylessText = (frame: Frame, text: string): PlanRow => {
  const row = filledRow(frame, [], null);
  return { ...row, closed: true, cells: row.cells.map((cell, column) => (column === frame.naming[0] ? text : cell)) };
};

/** What the sheet must know of itself: its headings in the first row, the subjects of the book in the rows below. */
function withMemory(frame: Frame, { top, subjects }: EntrySheet): readonly PlanRow[] {
  const ours = frame.all.slice(0, frame.own + 1).map(({ heading }) => heading);
  const texts = [packHeadings(ours), ...packKnown(subjects)];
  const short = top.filter(({ kind }) => kind === 'title' || kind === 'subtitle').length;
  const more = Array.from({ length: Math.max(0, texts.length - short) }, () => blank);
  let next = 0;
  return [...top, ...more].map((row) => {
    if (row.kind === 'note' || next >= texts.length) return row; // a long line would be cut off at a cell that is filled
    const cells = Array.from({ length: frame.key + 1 }, (_, i) => row.cells[i] ?? '');
    cells[frame.key] = texts[next++] ?? '';
    return { ...row, cells };
  });
}

/** The plan of the sheet. */
export function entryPlan(sheet: EntrySheet): SheetPlan {
  const { all, key } = allColumns(sheet);
  const naming = sheet.naming.map((heading) => all.findIndex((column) => column.heading === heading));
  const frame: Frame = { all, key, own: sheet.columns.length, naming };
  const rows = [...withMemory(frame, sheet)];
  const addresses: PlanAddress[] = [];
  const header = rows.length;
  const apart: Laid =
    sheet.placement.apart.length === 0
      ? { rows: [], addresses: [] }
      : {
          rows: [
            blank,
            ownRow(frame, { kind: 'section', cells: [words.apart] }),
            { kind: 'header', cells: all.map(({ heading }) => heading) },
            ...sheet.placement.apart.map((entered) => apartRow(frame, entered)),
          ],
          addresses: [],
        };
  for (const section of sheet.sections) {
    const laid = laidSection(frame, section, rows.length);
    rows.push(...laid.rows);
    addresses.push(...laid.addresses);
  }
  rows.push(...apart.rows, ...(sheet.below ?? []).map((row) => ownRow(frame, row)));
  return {
    key: sheet.key,
    name: sheet.name,
    columns: all.map(({ plan }) => plan),
    rows,
    frozenRows: header + 1,
    links: [],
    addresses,
    charts: sheet.charts ?? [],
    ...(sheet.toneColumns === undefined ? {} : { toneColumns: sheet.toneColumns }),
    filterRow: header,
    filterRows: Math.max(1, sheet.sections[0]?.lines.length ?? 0),
    orientation: sheet.orientation,
  };
}
