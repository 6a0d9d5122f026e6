/**
 * The few formulas that nearly every book has, worked out here: SUM, and plus, minus, times and divided by over cells and
 * numbers. Anything else stays stale, and reading it says so: never a guess.
 */
import { type Area, parseArea } from './area';
import { cellAt, editCell, forEachCell, formulasOf } from './edit-cells';
import { formulaTokens, sheetOfPrefix } from './formula-text';
import type { SheetModel } from './sheet';
import { watchAnew } from './stale';
import type { WorkbookModel } from './workbook';

interface Reading {
  readonly tokens: readonly string[];
  at: number;
  readonly sheet: SheetModel;
  readonly sheetNamed: (name: string) => SheetModel | null;
}
interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Tokens without spaces, figures in one piece. */
function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  let figures = false;
  for (const token of formulaTokens(formula)) {
    const digit = /^[\d.]$/.test(token);
    if (digit && figures) tokens[tokens.length - 1] += token;
    else if (token.trim() !== '') tokens.push(token);
    figures = digit;
  }
  return tokens;
}

/** A cell or range, its sheet before it; null where no such thing comes next, and then nothing is taken. */
function place(reading: Reading): Place | null {
  const { tokens, at } = reading;
  const named = sheetOfPrefix(tokens[at] ?? '');
  const first = at + (named === null ? 0 : 1);
  const sheet = named === null ? reading.sheet : reading.sheetNamed(named);
  const pair = tokens[first + 1] === ':' ? parseArea(`${tokens[first] ?? ''}:${tokens[first + 2] ?? ''}`) : null;
  const area = pair ?? (tokens[first + 1] === '(' ? null : parseArea(tokens[first] ?? ''));
  if (sheet === null || area === null) return null;
  reading.at = first + (pair === null ? 1 : 3);
  return { sheet, area };
}

/** What SUM makes of a range: text and truth values are nothing, an error or a stale cell nobody knows. */
function total({ sheet, area }: Place): number | null {
  let [sum, known] = [0, true];
  forEachCell(sheet, area, ({ value, stale }) => {
    if (stale || (typeof value === 'object' && value !== null)) known = false;
    if (typeof value === 'number') sum += value;
  });
  return known ? sum : null;
}

/** What a sign makes of a cell: an empty one is 0, text nobody knows. */
function single({ sheet, area }: Place): number | null {
  if (area.rows !== 1 || area.columns !== 1) return null;
  const { value, stale } = cellAt(sheet, area.row, area.column);
  return stale || (value !== null && typeof value !== 'number') ? null : (value ?? 0);
}

function summed(reading: Reading): number | null {
  let sum: number | null = 0;
  do {
    reading.at += 1; // "(" or ","
    const before = reading.at;
    const found = place(reading);
    const alone = found !== null && /^[,)]$/.test(reading.tokens[reading.at] ?? '');
    if (!alone) reading.at = before;
    const part = alone ? total(found) : expression(reading);
    sum = sum === null || part === null ? null : sum + part;
  } while (sum !== null && reading.tokens[reading.at] === ',');
  return closed(reading, sum);
}

function closed(reading: Reading, value: number | null): number | null {
  if (reading.tokens[reading.at] !== ')') return null;
  reading.at += 1;
  return value;
}

function factor(reading: Reading): number | null {
  const token = reading.tokens[reading.at] ?? '';
  if (token === '+' || token === '-') {
    reading.at += 1;
    const value = factor(reading);
    return value === null ? null : token === '-' ? -value : value;
  }
  if (/^\d+(\.\d+)?$/.test(token)) {
    reading.at += 1;
    return Number(token);
  }
  if (token === '(') {
    reading.at += 1;
    return closed(reading, expression(reading));
  }
  if (/^sum$/i.test(token) && reading.tokens[reading.at + 1] === '(') {
    reading.at += 1;
    return summed(reading);
  }
  const found = place(reading);
  return found === null ? null : single(found);
}

/** Operands with one of two signs between them, from left to right. */
function chain(reading: Reading, signs: string, operand: (reading: Reading) => number | null): number | null {
  let value = operand(reading);
  for (
    let sign = reading.tokens[reading.at];
    sign !== undefined && signs.includes(sign);
    sign = reading.tokens[reading.at]
  ) {
    reading.at += 1;
    const next = operand(reading);
    if (value === null || next === null || (sign === '/' && next === 0)) return null;
    value = sign === '+' ? value + next : sign === '-' ? value - next : sign === '*' ? value * next : value / next;
  }
  return value;
}

const expression = (reading: Reading): number | null => chain(reading, '+-', (one) => chain(one, '*/', factor));

/** What a formula of these kinds comes to; null for any other. */
export function workedOut(book: WorkbookModel, sheet: SheetModel, formula: string): number | null {
  const sheetNamed = (name: string): SheetModel | null =>
    book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
  const reading = { tokens: tokensOf(formula), at: 0, sheet, sheetNamed };
  const value = expression(reading);
  return value !== null && Number.isFinite(value) && reading.at === reading.tokens.length ? value : null;
}

/**
 * Works out stale formulas of the kinds above, as long as one follows from another.
 *
 * @returns how many were worked out
 */
export function workOutSums(book: WorkbookModel): number {
  let count = 0;
  for (let more = true; more;) {
    more = false;
    for (const sheet of book.sheets)
      for (const { row, column } of formulasOf(sheet)) {
        const { formula, stale, arrayRange } = cellAt(sheet, row, column);
        const value = stale && formula !== null && arrayRange === null ? workedOut(book, sheet, formula) : null;
        if (value === null) continue;
        editCell(sheet, { row, column }, { value, stale: false });
        [count, more] = [count + 1, true];
      }
  }
  if (count > 0) watchAnew(book);
  return count;
}
