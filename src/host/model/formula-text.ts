/** Formulas as text: split into strings, sheet prefixes, references and the rest, so that references can be moved or renamed. */
import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from './area';

/** A string, a quoted or bare sheet prefix, a bracketed table reference, a reference or whole columns/rows, a word, any other character. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*!|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*|[\s\S]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

export const formulaTokens = (formula: string): readonly string[] => formula.match(TOKEN) ?? [];

/** Quoted where the name needs it. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^(?:true|false|r\d*c\d*|r|c)$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

/** The sheet's name in a prefix token such as "'Buku 1'!", or null. */
export function sheetOfPrefix(token: string): string | null {
  if (!token.endsWith('!') || token.length < 2) return null;
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The formula with one sheet's name changed wherever it is a prefix; text in quotes is left alone. */
export function renameInFormula(formula: string, before: string, after: string): string {
  if (!formula.includes('!')) return formula;
  return formulaTokens(formula)
    .map((token) =>
      sheetOfPrefix(token)?.toLowerCase() === before.toLowerCase() ? `${quoteSheetName(after)}!` : token,
    )
    .join('');
}

/** The formula as it reads when copied by so many rows and columns: relative references move, those with $ stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  // LOG10( and ATAN2( look like cells but are functions
  return tokens.map((token, index) => (tokens[index + 1] === '(' ? token : moveToken(token, rows, columns))).join('');
}

function moveToken(token: string, rows: number, columns: number): string {
  const cell = CELL.exec(token);
  if (cell) {
    const column = movedColumn(cell[1], cell[2], columns);
    const row = movedRow(cell[3], cell[4], rows);
    return column === null || row === null ? '#REF!' : column + row;
  }
  const whole = COLUMNS.exec(token);
  if (whole) {
    const [a, b] = [movedColumn(whole[1], whole[2], columns), movedColumn(whole[3], whole[4], columns)];
    return a === null || b === null ? '#REF!' : `${a}:${b}`;
  }
  const lines = ROWS.exec(token);
  if (!lines) return token;
  const [a, b] = [movedRow(lines[1], lines[2], rows), movedRow(lines[3], lines[4], rows)];
  return a === null || b === null ? '#REF!' : `${a}:${b}`;
}

function movedColumn(fixed: string | undefined, name = '', by: number): string | null {
  const column = columnNumber(name) + (fixed ? 0 : by);
  return column < 1 || column > MAX_COLUMNS ? null : fixed + columnName(column);
}

function movedRow(fixed: string | undefined, name = '', by: number): string | null {
  const row = Number(name) + (fixed ? 0 : by);
  return row < 1 || row > MAX_ROWS ? null : `${fixed ?? ''}${row}`;
}
