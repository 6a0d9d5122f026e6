/** Formulas between what a script says in the book's locale and what the file keeps: English names, comma, decimal point. */
import type { Locale } from './locale';

/** Strings in double quotes, quoted sheet names, or one character. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[\s\S]/g;

/**
 * A typed formula as the file keeps it, or null where Google would answer #ERROR!.
 *
 * @param formula without its leading "="
 * @example toFileFormula('IF(A1>1,5;B1;0)', localeOf('id_ID')) // 'IF(A1>1.5,B1,0)'
 */
export function toFileFormula(formula: string, locale: Locale): string | null {
  const pieces = formula.match(PIECES) ?? [];
  let depth = 0;
  let out = '';
  for (const piece of pieces) {
    if (piece.length > 1 && !/^\d/.test(piece)) {
      out += piece;
      continue;
    }
    if (piece === '(' || piece === '{') depth += 1;
    if (piece === ')' || piece === '}') depth -= 1;
    if (depth < 0) return null;
    const made = locale.decimal === ',' ? withComma(piece) : withPoint(piece);
    if (made === null) return null;
    out += made;
  }
  return depth === 0 && !/["]/.test(out.replace(/"(?:[^"]|"")*"/g, '')) ? out : null;
}

/** In locales with a decimal comma only ";" separates arguments (seen: PLATFORM.md). */
function withComma(piece: string): string | null {
  if (/^\d+,\d+$/.test(piece)) return piece.replace(',', '.');
  if (piece === ';') return ',';
  if (piece === '\\') return ',';
  return piece === ',' ? null : piece;
}

const withPoint = (piece: string): string => (piece === ';' ? ',' : piece);

/** The formula as getFormula shows it, with its "=". */
export function fromFileFormula(formula: string, locale: Locale): string {
  if (locale.decimal === '.') return `=${formula}`;
  const pieces = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[\s\S]/g) ?? [];
  return `=${pieces.map((piece) => (/^\d+\.\d+$/.test(piece) ? piece.replace('.', ',') : piece === ',' ? ';' : piece)).join('')}`;
}
