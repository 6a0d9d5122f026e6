import { plain } from '../cells/plain-text';
import { CLASS_HEADINGS, REPORT_FIGURES } from '../columns/report-figures';
import type { FigureKey, FigurePart } from '../columns/report-figures';
import type { FoundTable } from '../table/found-table';
import { headingKey } from '../table/heading-text';

/** A report's columns by what they tell; more than one only where they add up (jasa and BOP). */
export interface ReportFigures {
  readonly columns: Readonly<Record<string, readonly number[]>>;
  /** Columns of the classes, left to right. */
  readonly classes: readonly { readonly column: number; readonly name: string }[];
}

/** The name under which a figure's columns are kept, e.g. 'paidToDate.interest'. */
export const figureName = (key: FigureKey, part: FigurePart): string => `${key}.${part}`;

/** A heading as figures are looked for in it: signs of comparison kept, "P" and "J" spelled out. */
export function figureText(heading: string): string {
  const signed = plain(heading)
    .replace(/[≤≦]|kurang dari|di ?bawah/gi, ' < ')
    .replace(/[≥≧]|lebih dari|di ?atas/gi, ' > ')
    .replace(/[<>]=?/g, (sign) => ` ${sign[0] ?? ''} `);
  return headingKey(signed).replace(/ p$/, ' pokok').replace(/ j$/, ' jasa');
}

const partOf = (text: string): FigurePart =>
  /\b(jasa|bop)\b/.test(text)
    ? 'interest'
    : /^(jumlah|total)\b|\b(jumlah|total)$/.test(text) && !/pokok/.test(text)
      ? 'total'
      : 'principal';

const isBop = (heading: string | undefined): boolean => /\bbop\b/i.test(heading ?? '');

/** A share or a length of time under a heading that otherwise names an amount. */
const NO_AMOUNT = /%|\((?:bln|bulan|hari|kali|x|angs\w*)\.?\)/i;

/** A loan's own terms are never figures of a report, whatever they resemble; an instalment or jasa may be one. */
const TERMS = [
  'sequence', 'loanId', 'groupAndId', 'group', 'borrower', 'disbursed', 'tenor', 'dueDate', 'principal', 'method', 'rhythm', 'cycle', 'members',
]; // prettier-ignore

/**
 * What the headings of a table tell beyond a list of loans: what was to be paid and was, balance, arrears, class.
 *
 * @param table a table that fits a list of loans
 */
export function figuresOf(table: FoundTable): ReportFigures {
  const terms = new Set(TERMS.flatMap((key) => table.columns[key] ?? []));
  const columns: Record<string, number[]> = {};
  const classes: { column: number; name: string }[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const heading = table.headings[column] ?? '';
    const text = figureText(heading);
    if (text === '' || terms.has(column) || NO_AMOUNT.test(heading)) continue;
    const named = /tungga?k/.test(text) ? undefined : CLASS_HEADINGS.find(({ pattern }) => pattern.test(text));
    if (named !== undefined) {
      classes.push({ column, name: named.name });
      continue;
    }
    const figure = REPORT_FIGURES.find(({ pattern, not }) => pattern.test(text) && !(not?.test(text) ?? false));
    if (figure === undefined) continue;
    const name = figureName(figure.key, partOf(text));
    // Jasa and BOP add up; a second "Jasa" of the same figure is some other column, misheaded.
    const again = (columns[name] ?? []).some((other) => isBop(table.headings[other]) === isBop(heading));
    if (!again || partOf(text) !== 'interest') columns[name] = [...(columns[name] ?? []), column];
  }
  const [paid, toDate] = [table.columns['paid'], figureName('paidToDate', 'principal')];
  if (paid !== undefined) columns[toDate] = columns[toDate] ?? paid.slice(0, 1);
  const [balance, left] = [table.columns['balance'], figureName('balance', 'principal')];
  const whole = columns[figureName('balance', 'total')];
  const alone = columns[figureName('balance', 'interest')] === undefined ? whole : undefined;
  const found = columns[left] ?? balance ?? alone;
  if (found !== undefined) columns[left] = found.slice(0, 1);
  return { columns, classes };
}

/** The table as a list of loans alone: columns that are figures of the report taken out, its balance put in. */
export function asLoanList(table: FoundTable, { columns, classes }: ReportFigures): FoundTable {
  const taken = new Set(classes.map(({ column }) => column));
  for (const list of Object.values(columns)) for (const column of list) taken.add(column);
  const kept: Record<string, readonly number[]> = {};
  for (const [key, list] of Object.entries(table.columns)) {
    const left = list.filter((column) => !taken.has(column));
    if (left.length > 0) kept[key] = left;
  }
  delete kept['paid']; // it is read as what was paid, not held against it
  const balance = columns[figureName('balance', 'principal')];
  return { ...table, columns: { ...kept, ...(balance === undefined ? {} : { balance }) } };
}
