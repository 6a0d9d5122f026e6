/** What one act changed in a book: kept so that it can be undone, and told to the page. */
import { cellAt, putCell } from '../model/edit-cells';
import { changeSheet, isChangeable } from '../model/edit-sheet';
import type { CellModel } from '../model/cell';
import { columnOfKey, rowOfKey } from '../model/area';
import type { SheetModel } from '../model/sheet';
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
}
/** One act, to be undone or done again. */
export interface Step {
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
  const kept = book.sheets.map((sheet) => {
    const old = sheet.dirtyCells;
    writable(sheet).dirtyCells = new Map();
    return { sheet, old, fields: fieldsOf(sheet) };
  });
  return {
    end() {
      const sheets = kept.map(({ sheet, old, fields }) => stepOf(sheet, old, fields));
      const after = bookFieldsOf(book);
      const changed = sheets.filter(
        ({ cells, fields }) => cells.size > 0 || fields.some((field) => !UNNOTICED.includes(field)),
      );
      const differ = (keys: readonly (keyof BookFields)[]): boolean => keys.some((key) => before[key] !== after[key]);
      const noticed = changed.length > 0 || differ(['sheets', 'definedNames']);
      return {
        step: noticed ? { before, after, sheets: changed } : null,
        touched: noticed || differ(['metadata', 'properties']),
      };
    },
  };
}

function stepOf(sheet: SheetModel, old: Map<number, CellModel>, before: SheetFields): SheetStep {
  const touched = sheet.dirtyCells;
  writable(sheet).dirtyCells = old;
  const cells = new Map<number, readonly [CellModel, CellModel]>();
  for (const [key, was] of touched) {
    if (!old.has(key)) old.set(key, was);
    const is = cellAt(sheet, rowOfKey(key), columnOfKey(key));
    if (was !== is) cells.set(key, [was, is]);
  }
  const after = fieldsOf(sheet);
  const names = Object.keys(before) as (keyof SheetFields)[]; // its own keys
  return { sheet, cells, before, after, fields: names.filter((name) => before[name] !== after[name]) };
}

function restore(book: WorkbookModel, step: Step, to: 'before' | 'after'): void {
  Object.assign(writable(book), step[to]);
  for (const mark of ['sheets', 'names', 'active', 'state'] as const) book.dirty.add(mark);
  for (const { sheet, cells, fields, ...sides } of step.sheets) {
    for (const [key, [was, is]] of cells)
      putCell(sheet, { row: rowOfKey(key), column: columnOfKey(key) }, to === 'before' ? was : is);
    const values = sides[to];
    for (const field of fields) {
      const change = { [field]: values[field] };
      if (isChangeable(field)) changeSheet(sheet, change);
      else Object.assign(writable(sheet), change);
    }
  }
}

/** Puts everything back as it was before the step. */
export const undoStep = (book: WorkbookModel, step: Step): void => {
  restore(book, step, 'before');
};
/** Does the step again. */
export const redoStep = (book: WorkbookModel, step: Step): void => {
  restore(book, step, 'after');
};
