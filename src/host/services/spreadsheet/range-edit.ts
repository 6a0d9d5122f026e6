/** Range: clearing, merging, copying, notes. */
import { type Area, cellKey, contains, overlaps } from '../../model/area';
import { cellAt } from '../../model/edit-cells';
import { changeSheet } from '../../model/edit-sheet';
import type { Machine } from '../machine';
import { CHAIN, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState } from '../states';
import { checkProtection, checkSize } from '../values/guard';
import { writeCells } from '../values/write-values';
import { copyRange } from './copy-range';
import { plainArea } from './restyle-area';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Empties an area's cells. */
export function clearContents(m: Machine, range: RangeState): void {
  writeCells(m, range, (before) => ({ ...before, value: null, formula: null, arrayRange: null, stale: false }));
}

/** Takes formats away; number formats stay (doc: Range.clearFormat). */
export function clearFormats(m: Machine, range: RangeState): void {
  plainArea(m, range, true);
}

/** Takes validations off an area, leaving their other cells. */
export function clearValidations(m: Machine, { sheet, area }: RangeState): void {
  checkProtection(m, sheet, area);
  const validations = sheet.validations.flatMap((one) => {
    if (!one.areas.some((a) => overlaps(a, area))) return [one];
    const areas = one.areas.flatMap((a) => without(a, area));
    return areas.length === 0 ? [] : [{ ...one, areas, origin: null }];
  });
  changeSheet(sheet, { validations });
}

/** What is left of a rectangle without another: at most four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, left] = [Math.max(area.row, hole.row), Math.max(area.column, hole.column)];
  const [low, far] = [Math.min(bottom, hole.row + hole.rows), Math.min(right, hole.column + hole.columns)];
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: low, column: area.column, rows: bottom - low, columns: area.columns },
    { row: top, column: area.column, rows: low - top, columns: left - area.column },
    { row: top, column: far, rows: low - top, columns: right - far },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** The members that clear, merge, copy and note. */
export function rangeEdit(m: Machine) {
  const mergeAll = ({ sheet, area }: RangeState, pieces: readonly Area[]): typeof CHAIN => {
    checkProtection(m, sheet, area);
    const cut = sheet.merges.find(
      (g) =>
        overlaps(g, area) &&
        !(contains(area, g.row, g.column) && contains(area, g.row + g.rows - 1, g.column + g.columns - 1)),
    );
    if (cut) throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    for (const piece of pieces) {
      writeCells(m, { sheet, area: piece }, (before, row, column) =>
        row === piece.row && column === piece.column
          ? before
          : { ...before, value: null, formula: null, arrayRange: null, stale: false },
      );
    }
    const kept = sheet.merges.filter((g) => !overlaps(g, area));
    changeSheet(sheet, { merges: [...kept, ...pieces.filter((p) => p.rows * p.columns > 1)] });
    return CHAIN;
  };
  const setNotes = ({ sheet, area }: RangeState, at: (row: number, column: number) => unknown): typeof CHAIN => {
    checkProtection(m, sheet, area);
    const notes = new Map(sheet.notes);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const note = at(row, column);
        if (note === null || note === undefined || note === '') notes.delete(cellKey(row, column));
        else notes.set(cellKey(row, column), String(note));
      }
    }
    changeSheet(sheet, { notes });
    return CHAIN;
  };
  const clear = (r: RangeState, options: Readonly<Record<string, unknown>> = {}): typeof CHAIN => {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const all = ![contentsOnly, formatOnly, commentsOnly, validationsOnly].includes(true);
    if (all || contentsOnly === true) clearContents(m, r);
    if (all || formatOnly === true) clearFormats(m, r);
    if (commentsOnly === true) setNotes(r, () => null);
    if (validationsOnly === true) clearValidations(m, r);
    return CHAIN;
  };
  const notesOf = ({ sheet, area }: RangeState): string[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => sheet.notes.get(cellKey(area.row + i, area.column + j)) ?? ''),
    );
  return {
    clear: write('|plain', (r: RangeState, options?) => clear(r, options)),
    clearContent: write('', (r: RangeState) => clear(r, { contentsOnly: true })),
    clearFormat: write('', (r: RangeState) => clear(r, { formatOnly: true })),
    clearNote: write('', (r: RangeState) => clear(r, { commentsOnly: true })),
    clearDataValidations: write('', (r: RangeState) => clear(r, { validationsOnly: true })),
    merge: write('', (r: RangeState) => mergeAll(r, [r.area])),
    mergeAcross: write('', (r: RangeState) =>
      mergeAll(
        r,
        Array.from({ length: r.area.rows }, (_, i) => ({ ...r.area, row: r.area.row + i, rows: 1 })),
      ),
    ),
    mergeVertically: write('', (r: RangeState) =>
      mergeAll(
        r,
        Array.from({ length: r.area.columns }, (_, i) => ({ ...r.area, column: r.area.column + i, columns: 1 })),
      ),
    ),
    breakApart: write('', ({ sheet, area }: RangeState) => {
      checkProtection(m, sheet, area);
      changeSheet(sheet, { merges: sheet.merges.filter((g) => !overlaps(g, area)) });
      return CHAIN;
    }),
    getNote: read('', (r: RangeState) => notesOf(r)[0]?.[0]),
    getNotes: read('', (r: RangeState) => notesOf(r)),
    setNote: write('str?', (r: RangeState, note) => setNotes(r, () => note)),
    setNotes: write('grid', (r: RangeState, grid) => {
      checkSize(grid, r.area);
      return setNotes(r, (row, column) => grid[row - r.area.row]?.[column - r.area.column]);
    }),
    copyTo: write('@Range|@Range,plain|@Range,enum,bool', (from: RangeState, to, how?, transposed?) => {
      copyRange(m, { from, to, how, transposed: transposed === true });
    }),
    activate: write('', ({ sheet, area }: RangeState) => {
      m.activate(sheet);
      m.selected = { gid: sheet.gid, area };
      return CHAIN;
    }),
    trimWhitespace: write('', (r: RangeState) => {
      writeCells(m, r, (before) =>
        typeof before.value === 'string' ? { ...before, value: before.value.trim().replace(/\s+/g, ' ') } : before,
      );
      return CHAIN;
    }),
    isChecked: read('', ({ sheet, area }: RangeState) => {
      const { value } = cellAt(sheet, area.row, area.column);
      return typeof value === 'boolean' ? value : null;
    }),
  } satisfies Surface<Range>;
}
