/** What one act changed in a book: kept so that it can be undone, and told to the page. */
import { cellAt, putCell } from '../model/edit-cells';
import { changeSheet, isChangeable } from '../model/edit-sheet';
import type { CellModel } from '../model/cell';
import { columnOfKey, rowOfKey } from '../model/area';
import { moveBack, moveCells, movedKeys } from '../model/move-cells';
import type { Feature, SheetModel } from '../model/sheet';
import { watchAnew } from '../model/stale';
import type { WorkbookModel } from '../model/workbook';
import { writable } from '../model/writable';

type SheetFields = Omit<SheetModel, 'rows' | 'dirtyCells' | 'dirty'>;
type BookFields = Pick<WorkbookModel, 'sheets' | 'activeSheet' | 'definedNames' | 'metadata' | 'properties'>;

interface SheetStep {
  readonly sheet: SheetModel;
  /** By cellKey(): as they were, as they became. */
  readonly cells: ReadonlyMap<number, readonly [before: CellModel, after: CellModel]>;
  readonly before: SheetFields;
  readonly after: SheetFields;
  /** Fields that are not what they were. */
  readonly fields: readonly (keyof SheetFields)[];
  /** What was marked for saving, before and after. */
  readonly marks: Readonly<Record<'before' | 'after', Marks>>;
}
interface Marks {
  /** Where lines were put in or taken out: the marked cells, by where they stood then. */
  readonly cells: ReadonlyMap<number, CellModel> | null;
  readonly dirty: ReadonlySet<Feature>;
}
/** One act, to be undone or done again. */
export interface Step {
  /** What of the book itself was marked for saving, before and after. */
  readonly marks: Readonly<Record<'before' | 'after', WorkbookModel['dirty']>>;
  readonly before: BookFields;
  readonly after: BookFields;
  readonly sheets: readonly SheetStep[];
}

/** Fields of the grid that may change without the person noticing: no reason to keep a step. */
const UNNOTICED: readonly (keyof SheetFields)[] = ['maxRows', 'maxColumns'];

function fieldsOf({ rows: _rows, dirtyCells: _cells, dirty: _dirty, ...rest }: SheetModel): SheetFields {
  return rest;
}
const bookFieldsOf = ({ sheets, activeSheet, definedNames, metadata, properties }: WorkbookModel): BookFields => ({
  sheets,
  activeSheet,
  definedNames,
  metadata,
  properties,
});

/** A recording under way. */
export interface Recording {
  /** Ends it: what can be undone, null where a person would notice nothing; and whether anything changed at all. */
  end(): { readonly step: Step | null; readonly touched: boolean };
}

/**
 * Begins to record. The model notes for each cell changed since loading what it was; for the time of the act it is
 * given an empty list, and the old one gets the new entries when the act is over.
 */
export function startRecording(book: WorkbookModel): Recording {
  const before = bookFieldsOf(book);
  const dirty = new Set(book.dirty);
  const kept = book.sheets.map((sheet) => {
    const old = sheet.dirtyCells;
    writable(sheet).dirtyCells = new Map();
    return { sheet, old, fields: fieldsOf(sheet), dirty: new Set(sheet.dirty) };
  });
  return {
    end() {
      const sheets = kept.map(stepOf);
      const after = bookFieldsOf(book);
      const changed = sheets.filter(
        ({ cells, fields }) => cells.size > 0 || fields.some((field) => !UNNOTICED.includes(field)),
      );
      const differ = (keys: readonly (keyof BookFields)[]): boolean => keys.some((key) => before[key] !== after[key]);
      const noticed = changed.length > 0 || differ(['sheets', 'definedNames']);
      return {
        step: noticed ? { marks: { before: dirty, after: new Set(book.dirty) }, before, after, sheets: changed } : null,
        touched: noticed || differ(['metadata', 'properties']),
      };
    },
  };
}

interface Kept {
  readonly sheet: SheetModel;
  readonly old: Map<number, CellModel>;
  readonly fields: SheetFields;
  readonly dirty: ReadonlySet<Feature>;
}

function stepOf({ sheet, old, fields: before, dirty }: Kept): SheetStep {
  const touched = sheet.dirtyCells;
  const shifts = sheet.shifts.slice(before.shifts.length);
  const now = shifts.reduce<Map<number, CellModel>>((map, shift) => movedKeys(map, shift), old);
  writable(sheet).dirtyCells = now;
  const cells = new Map<number, readonly [CellModel, CellModel]>();
  for (const [key, was] of touched) {
    if (!now.has(key)) now.set(key, was);
    const is = cellAt(sheet, rowOfKey(key), columnOfKey(key));
    if (was !== is) cells.set(key, [was, is]);
  }
  const after = fieldsOf(sheet);
  const names = Object.keys(before) as (keyof SheetFields)[]; // its own keys
  const moved = shifts.length > 0;
  const marks = {
    before: { cells: moved ? old : null, dirty },
    after: { cells: moved ? new Map(now) : null, dirty: new Set(sheet.dirty) },
  };
  return { sheet, cells, before, after, fields: names.filter((name) => before[name] !== after[name]), marks };
}

/** Cells go back, or forth, to the lines where they stood; their contents are another matter. */
function moveLines({ sheet, before, after }: SheetStep, to: 'before' | 'after'): void {
  const shifts = after.shifts.slice(before.shifts.length);
  if (to === 'after') for (const shift of shifts) moveCells(sheet, shift);
  else for (const shift of [...shifts].reverse()) moveBack(sheet, shift, shift.taken);
}

function restoreSheet(step: SheetStep, to: 'before' | 'after'): void {
  const { sheet, cells, fields, marks } = step;
  if (to === 'after') moveLines(step, to);
  for (const [key, [was, is]] of cells)
    putCell(sheet, { row: rowOfKey(key), column: columnOfKey(key) }, to === 'before' ? was : is);
  if (to === 'before') moveLines(step, to);
  for (const field of fields) {
    const change = { [field]: step[to][field] };
    if (isChangeable(field)) changeSheet(sheet, change);
    else Object.assign(writable(sheet), change);
  }
  const { cells: marked, dirty } = marks[to];
  const open = writable(sheet);
  open.dirty = new Set(dirty);
  if (marked !== null) open.dirtyCells = new Map(marked);
}

function restore(book: WorkbookModel, step: Step, to: 'before' | 'after'): void {
  Object.assign(writable(book), step[to]);
  for (const sheet of step.sheets) restoreSheet(sheet, to);
  writable(book).dirty = new Set(step.marks[to]);
  if (step.sheets.some(({ marks }) => marks.before.cells !== null)) watchAnew(book);
}

/** Puts everything back as it was before the step. */
export const undoStep = (book: WorkbookModel, step: Step): void => {
  restore(book, step, 'before');
};
/** Does the step again. */
export const redoStep = (book: WorkbookModel, step: Step): void => {
  restore(book, step, 'after');
};
