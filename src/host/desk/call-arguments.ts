/** Arguments of a call, as the add-on's function receives them. */
import { type Area, parseArea } from '../model/area';
import { formulaTokens, sheetOfPrefix } from '../model/formula-text';
import type { SheetModel } from '../model/sheet';
import { workedOut } from '../model/sums';
import type { Host } from '../host';
import { ServiceError } from '../services/service-error';
import { readValues } from '../services/values/read-values';

export type Argument = { readonly known: true; readonly value: unknown } | { readonly known: false };
const known = (value: unknown): Argument => ({ known: true, value });

/** A literal, a cell, a range or a sum; anything else is not known here. */
export function argumentOf(host: Host, home: SheetModel, text: string): Argument {
  if (text === '') return known('');
  if (/^-?\d+(\.\d+)?%?$/.test(text)) return known(text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));
  if (/^"(?:[^"]|"")*"$/.test(text)) return known(text.slice(1, -1).replace(/""/g, '"'));
  if (/^(true|false)$/i.test(text)) return known(/^true$/i.test(text));
  const tokens = formulaTokens(text.replace(/\$/g, ''));
  const prefix = sheetOfPrefix(tokens[0] ?? '');
  const sheet =
    prefix === null ? home : host.model.sheets.find((each) => each.name.toLowerCase() === prefix.toLowerCase());
  const area = parseArea((prefix === null ? tokens : tokens.slice(1)).join(''));
  if (sheet !== undefined && area !== null) return rangeOf(host, sheet, area);
  const sum = workedOut(host.model, home, text);
  return sum === null ? { known: false } : known(sum);
}

function rangeOf(host: Host, sheet: SheetModel, area: Area): Argument {
  const rows = Math.min(area.rows, Math.max(1, sheet.maxRows - area.row + 1));
  const columns = Math.min(area.columns, Math.max(1, sheet.maxColumns - area.column + 1));
  try {
    const values = readValues(host.machine, sheet, { ...area, rows, columns });
    return known(area.rows === 1 && area.columns === 1 ? values[0]?.[0] : values);
  } catch (error) {
    if (error instanceof ServiceError) return { known: false }; // it reads what is stale itself
    throw error;
  }
}
