/** A copy of a sheet within its book: cells, looks, rules that we model, and its metadata with the old values (so a copy is known by its other id). */
import { forEachCell, putCell } from '../../model/edit-cells';
import { changeSheet, resizeGrid } from '../../model/edit-sheet';
import { insertSheet, setMetadata, sheetByName, takeId } from '../../model/edit-workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/area';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { checkCells } from './shift-lines';

/** Makes the copy at the end, or at a 0-based place. Charts, protections and rules of unknown kinds stay with the original. */
export function copySheet(
  m: Machine,
  from: SheetModel,
  { name, index }: { name?: string; index?: number } = {},
): SheetModel {
  checkCells(m, from.maxRows * from.maxColumns);
  const made = insertSheet(m.model, name ?? freeName(m, `Copy of ${from.name}`), index);
  resizeGrid(made, from.maxRows, from.maxColumns);
  forEachCell(from, { row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS }, (cell, row, column) =>
    putCell(made, { row, column }, cell),
  );
  const {
    merges,
    frozenRows,
    frozenColumns,
    columnWidths,
    rowHeights,
    hiddenColumns,
    hiddenRows,
    notes,
    links,
    tabColor,
    gridlines,
    filter,
  } = from;
  changeSheet(made, {
    merges,
    frozenRows,
    frozenColumns,
    columnWidths,
    rowHeights,
    hiddenColumns,
    hiddenRows,
    notes,
    links,
    tabColor,
    gridlines,
    filter,
    validations: from.validations.map((one) => ({ ...one, origin: null })),
    conditionals: from.conditionals.filter((one) => one.kind !== 'raw').map((one) => ({ ...one, origin: null })),
  });
  const metadata = m.model.metadata
    .filter((one) => one.sheet === from.gid)
    .map((one) => ({ ...one, id: takeId(m.model), sheet: made.gid }));
  if (metadata.length > 0) setMetadata(m.model, [...m.model.metadata, ...metadata]);
  return made;
}

/** The name, with the first free number behind it where it is taken. */
export function freeName(m: Machine, name: string): string {
  if (!sheetByName(m.model, name)) return name;
  let number = 2;
  while (sheetByName(m.model, `${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
