/** What the sidebar of *Cocokkan kolom…* sends, checked. */
import type { MapRequest, RequestedColumn, RequestedTable } from '../sheets/mapping/request';

export type { MapRequest, RequestedColumn, RequestedTable };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown): value is string | null | undefined => value == null || isText(value);

function columnOf(value: unknown): RequestedColumn | null {
  if (!isFields(value)) return null;
  const { cell, field } = value;
  return isText(cell) && isTextOrNone(field) ? { cell, field: field ?? null } : null;
}

function tableOf(value: unknown): RequestedTable | null {
  if (!isFields(value)) return null;
  const { id, sheetId, range, headings, kind, layout, dateOrder, thousands } = value;
  const columns = value['columns'] === undefined ? [] : value['columns'];
  if (![id, range, headings, kind, layout, dateOrder, thousands].every(isTextOrNone)) return null;
  if (!Array.isArray(columns) || !(sheetId == null || typeof sheetId === 'number')) return null;
  const checked = columns.map(columnOf);
  if (checked.some((column) => column === null)) return null;
  return {
    columns: checked.flatMap((column) => column ?? []),
    ...(isText(id) ? { id } : {}),
    ...(typeof sheetId === 'number' ? { sheetId } : {}),
    ...(isText(range) ? { range } : {}),
    ...(isText(headings) ? { headings } : {}),
    ...(isText(kind) ? { kind } : {}),
    ...(isTextOrNone(layout) && layout !== undefined ? { layout } : {}),
    ...(isTextOrNone(dateOrder) && dateOrder !== undefined ? { dateOrder } : {}),
    ...(isTextOrNone(thousands) && thousands !== undefined ? { thousands } : {}),
  };
}

/**
 * A request from the page; null where it has another shape. Sheets to be ignored may come as a list of ids or as the
 * sheets that were shown, with `ignored` changed.
 */
export function parseMapRequest(fields: Fields): MapRequest | null {
  const { ignoredSheets, sheets, tables = [] } = fields;
  if (!Array.isArray(tables)) return null;
  const checked = tables.map(tableOf);
  if (checked.some((table) => table === null)) return null;
  const marked = (Array.isArray(sheets) ? sheets : []).filter(isFields).filter(({ ignored }) => ignored === true);
  const ids = Array.isArray(ignoredSheets) ? ignoredSheets : marked.map(({ id }) => id);
  return {
    ignoredSheets: ids.filter((id): id is number => typeof id === 'number'),
    tables: checked.flatMap((table) => table ?? []),
  };
}
