/** What a formula of the known kinds comes to; what it does not know, it does not guess. */
import type { SheetModel } from '../sheet';
import type { WorkbookModel } from '../workbook';
import { FUNCTIONS, type Argument } from './formula-functions';
import { place, tokensOf, type Reading } from './formula-reading';
import { asNumber, compared, single, type Scalar } from './formula-value';

type Thunk = () => Scalar;
type Parser = (reading: Reading) => Thunk | null;

const took = (reading: Reading, token: string): boolean => {
  if (reading.tokens[reading.at] !== token) return false;
  reading.at += 1;
  return true;
};

function argument(reading: Reading): Argument | null {
  const before = reading.at;
  const found = place(reading);
  if (found !== null && /^[,)]$/.test(reading.tokens[reading.at] ?? ''))
    return { place: found, value: () => single(found) };
  reading.at = before;
  const value = comparison(reading);
  return value === null ? null : { place: null, value };
}

function call(reading: Reading, name: string): Thunk | null {
  const work = FUNCTIONS[name.toUpperCase()];
  reading.at += 2; // its name and "("
  const args: Argument[] = [];
  do {
    const next = argument(reading);
    if (next === null) return null;
    args.push(next);
  } while (took(reading, ','));
  return took(reading, ')') && work !== undefined ? () => work(args) : null;
}

function factor(reading: Reading): Thunk | null {
  const token = reading.tokens[reading.at] ?? '';
  if (token === '+' || token === '-') {
    reading.at += 1;
    const value = factor(reading);
    return value === null ? null : () => signed(token, value());
  }
  if (/^\d+(\.\d+)?$/.test(token)) {
    reading.at += 1;
    return () => Number(token);
  }
  if (token.startsWith('"')) {
    reading.at += 1;
    return () => token.slice(1, -1).replace(/""/g, '"');
  }
  if (took(reading, '(')) {
    const inner = comparison(reading);
    return took(reading, ')') ? inner : null;
  }
  if (/^[a-z]+$/i.test(token) && reading.tokens[reading.at + 1] === '(') return call(reading, token);
  const found = place(reading);
  return found === null ? null : () => single(found);
}

function signed(sign: string, value: Scalar): Scalar {
  const number = asNumber(value);
  return number === null ? null : sign === '-' ? -number : number;
}

function arithmetic(one: Scalar, sign: string, other: Scalar): Scalar {
  const [a, b] = [asNumber(one), asNumber(other)];
  if (a === null || b === null || (sign === '/' && b === 0)) return null;
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b;
}

/** Text beside text; a number as the file writes it. */
function joined(one: Scalar, other: Scalar): Scalar {
  if (one === null || other === null || typeof one === 'boolean' || typeof other === 'boolean') return null;
  return `${one ?? ''}${other ?? ''}`;
}

/** Operands with signs of one rank between them, from left to right. */
const chain =
  (signs: RegExp, operand: Parser, join: (one: Scalar, sign: string, other: Scalar) => Scalar): Parser =>
  (reading) => {
    let value = operand(reading);
    for (let sign = reading.tokens[reading.at] ?? ''; value !== null && signs.test(sign); sign = reading.tokens[reading.at] ?? '') {
      reading.at += 1;
      const [left, right, between] = [value, operand(reading), sign];
      value = right === null ? null : () => join(left(), between, right());
    }
    return value;
  }; // prettier-ignore

const product = chain(/^[*/]$/, factor, arithmetic);
const sum = chain(/^[+-]$/, product, arithmetic);
const text = chain(/^&$/, sum, (one, _, other) => joined(one, other));
const comparison: Parser = chain(/^(<=|>=|<>|<|>|=)$/, text, compared);

/** What a formula comes to; null for what nobody knows or for a kind that is not worked out. */
export function workedOut(book: WorkbookModel, sheet: SheetModel, formula: string): number | string | boolean | null {
  const sheetNamed = (name: string): SheetModel | null =>
    book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
  const reading = { tokens: tokensOf(formula), at: 0, sheet, sheetNamed };
  const thunk = comparison(reading);
  if (thunk === null || reading.at !== reading.tokens.length) return null;
  const value = thunk();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === undefined ? 0 : value;
}
