/** The bank's copy as a file: a covering page and the list, texts and numbers only. */
import type { Convention } from '../../arrears/types';
import type { CivilDate } from '../../book/civil-date';
import { longDate } from '../../messages/format';
import { conventions } from '../../messages/conventions';
import { nominees as words } from '../../messages/nominees';
import { sharing } from '../../messages/sharing';
import type { Partner } from '../../nominees/partners/partner';
import type { BankCopy, BankValue } from '../../nominees/sharing/bank-copy';
import { BANK_COLUMN_NAMES } from '../../sheets/columns/partner-terms';

/** A cell: text that is never parsed, or a number with its format. */
export type FileCell = string | { readonly value: number; readonly format: 'integer' | 'percent' };

export interface FileSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** So many rows at the top are headings. */
  readonly heads: number;
  readonly rows: readonly (readonly FileCell[])[];
}

export interface CopyAbout {
  readonly partner: Partner;
  readonly asOf: CivilDate;
  /** What the BKM is called; '' where the book does not say: then the book's own name stands there. */
  readonly fund: string;
  readonly bookName: string;
  readonly convention: Convention;
}

function cellOf(value: BankValue): FileCell {
  if (value === null) return '';
  switch (value.kind) {
    case 'text':
      return value.value;
    case 'sex':
      return sharing[value.value];
    case 'yesNo':
      return value.value ? sharing.yes : sharing.no;
    case 'share':
      return { value: value.value / 10_000, format: 'percent' };
    default:
      return { value: value.value, format: 'integer' };
  }
}

const WIDE: readonly string[] = ['name', 'address', 'papers', 'business', 'nik'];

/** The list alone: headings, then a row a person. */
export const listRows = ({ columns, rows }: BankCopy): readonly (readonly FileCell[])[] => [
  columns.map((column) => BANK_COLUMN_NAMES[column] ?? column),
  ...rows.map(({ values }) => values.map(cellOf)),
];

/** The covering page. */
export function coverSheet(
  { count, total, columns }: Pick<BankCopy, 'count' | 'total' | 'columns'>,
  { partner, asOf, fund, bookName, convention }: CopyAbout,
): FileSheet {
  const { cover } = sharing;
  const agreement = [partner.agreementNumber, partner.agreementDate === null ? '' : longDate(partner.agreementDate)];
  const line = (label: string, value: FileCell): readonly FileCell[] => [label, value];
  const whole = (value: number): FileCell => ({ value, format: 'integer' });
  return {
    name: cover.sheet,
    widths: [220, 460],
    heads: 1,
    rows: [
      line(cover.title, ''),
      fund === '' ? line(cover.book, bookName) : line(cover.fund, fund),
      line(cover.partner, [partner.name, partner.branch].filter((part) => part !== '').join(', ')),
      ...(agreement.every((part) => part === '') ? [] : [line(cover.agreement, agreement.filter((part) => part !== '').join(', '))]),
      line(cover.step, words.steps[partner.step]),
      line(cover.asOf, longDate(asOf)),
      line(cover.count, whole(count)),
      ...(total === null ? [] : [line(cover.total, whole(total))]),
      line(cover.convention, conventions.name(convention.name)),
      line('', cover.consent),
      ...(columns.includes('onTimeShare') ? [line('', cover.groupRecord)] : []),
    ],
  };
} // prettier-ignore

/** The sheets of the copy. */
export const bankSheets = (copy: BankCopy, about: CopyAbout): readonly FileSheet[] => [
  coverSheet(copy, about),
  {
    name: sharing.cover.list,
    widths: copy.columns.map((column) => (WIDE.includes(column) ? 170 : 110)),
    heads: 1,
    rows: listRows(copy),
  },
];

/** What a row says, as one text: by its digest it is found again in the copy. */
export const rowText = (cells: readonly (FileCell | number)[]): string =>
  JSON.stringify(cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)));

/** What a spreadsheet would take for a formula, also after blanks and as a full-width sign. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** Digits that a spreadsheet would round, or whose first zero it would drop. */
const DIGITS = /^(?:0\d{5,}|\d{12,})$/;

/** A text in a .csv: quoted, and one that a spreadsheet would take for a formula, or for a number, begins with an apostrophe. */
function csvCell(cell: FileCell): string {
  if (typeof cell === 'object') return cell.format === 'percent' ? `${String(Math.round(cell.value * 10_000) / 100)}%` : String(cell.value);
  const text = FORMULA.test(cell) || DIGITS.test(cell) ? `'${cell}` : cell;
  return `"${text.replace(/"/g, '""')}"`;
} // prettier-ignore

/** The list as a .csv, semicolons between cells, as spreadsheets in Indonesian expect. */
export const bankCsv = (copy: BankCopy): string =>
  `\uFEFF${listRows(copy)
    .map((row) => row.map(csvCell).join(';'))
    .join('\r\n')}\r\n`;
