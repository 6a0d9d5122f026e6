/** The value of one term, from its cell. */
import { shown } from '../../sheets/cells/plain-text';
import { BANK_COLUMN_NAMES, type PartnerTerm } from '../../sheets/columns/partner-terms';
import type { Cell } from '../../sheets/sheet-data';
import { settingValue } from '../../sheets/settings/setting-value';
import { nameKey } from '../name-key';
import { BANK_COLUMNS, type BankColumn, type Partner } from './partner';
import { methodOf } from './method-of';
import { stepOf } from './step-of';

type TermValue = Partner[keyof Partner];

/** Parts of a list; brackets belong to the name before them, as in "Umur (tahun)". */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The words before a bracket, for "Umur" and "Umur (tahun)" mean one. */
const plainName = (name: string): string => nameKey(name.replace(/\(.*\)/, ''));

const COLUMN_OF: ReadonlyMap<string, BankColumn> = new Map(
  BANK_COLUMNS.map((column): [string, BankColumn] => [plainName(BANK_COLUMN_NAMES[column] ?? column), column]),
);

/** Columns by their names; null where one of them is none of ours, since nothing may be shown by mistake. */
function columnsOf(text: string): readonly BankColumn[] | null {
  const found = listOf(text).map((name) => COLUMN_OF.get(plainName(name)));
  return found.some((column) => column === undefined) ? null : found.flatMap((column) => column ?? []);
}

/**
 * What a term's cell says; null where it says nothing of its kind.
 *
 * @param format the cell's number format: with '%' a number is a fraction
 */
export function termValue({ kind }: PartnerTerm, cell: Cell, format: string): TermValue {
  switch (kind) {
    case 'method':
      return methodOf(shown(cell));
    case 'step':
      return stepOf(shown(cell));
    case 'list':
      return listOf(shown(cell));
    case 'columns':
      return columnsOf(shown(cell));
    case 'yesNo': {
      const said = settingValue({ kind }, cell, format);
      return said === null ? null : said === 1;
    }
    default:
      return settingValue({ kind }, cell, format);
  }
}
