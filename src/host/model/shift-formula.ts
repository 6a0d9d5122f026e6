/** References in a formula after rows or columns were put in or taken out, as Sheets and Excel move them. */
import { columnName, columnNumber } from './area';
import { formulaTokens, sheetOfPrefix } from './formula-text';
import { type LineShift, mostLines, movedLine, movedSpan } from './line-shift';

export interface FormulaShift {
  /** The sheet whose lines move. */
  readonly sheet: string;
  /** The formula stands in that sheet: references without a sheet's name mean it. */
  readonly own: boolean;
  readonly shift: LineShift;
  /**
   * Of a rule (validation, conditional format) in that sheet: lines without $ are a pattern, told from the rule's first
   * cell, and go with it by so many. null for a cell's own formula, where every reference goes with what it names.
   */
  readonly pattern: number | null;
}
export interface ShiftedFormula {
  readonly formula: string;
  /** A range in it has more or fewer lines than before, or nothing is left of what it named. */
  readonly reshaped: boolean;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;
const GONE = '#REF!';

interface Corner {
  readonly fixed: boolean;
  readonly line: number;
  /** The corner with another line. */
  with(line: number): string;
}

function cellCorner(token: string, { axis }: LineShift): Corner | null {
  const found = CELL.exec(token);
  if (!found) return null;
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = found;
  return axis === 'rows'
    ? {
        fixed: rowFixed !== '',
        line: Number(digits),
        with: (line) => `${columnFixed}${letters}${rowFixed}${String(line)}`,
      }
    : {
        fixed: columnFixed !== '',
        line: columnNumber(letters),
        with: (line) => `${columnFixed}${columnName(line)}${rowFixed}${digits}`,
      };
}

/** 'C:E' or '3:9', where the lines of that axis are meant. */
function wholeCorners(token: string, { axis }: LineShift): readonly [Corner, Corner] | null {
  const found = (axis === 'rows' ? ROWS : COLUMNS).exec(token);
  if (!found) return null;
  const corner = (fixed = '', name = ''): Corner => ({
    fixed: fixed !== '',
    line: axis === 'rows' ? Number(name) : columnNumber(name),
    with: (line) => fixed + (axis === 'rows' ? String(line) : columnName(line)),
  });
  return [corner(found[1], found[2]), corner(found[3], found[4])];
}

function movedRange([a, b]: readonly [Corner, Corner], { shift, pattern }: FormulaShift): [string, boolean] {
  const patterned = pattern !== null && (!a.fixed || !b.fixed);
  const [low, high] = [Math.min(a.line, b.line), Math.max(a.line, b.line)];
  const span = movedSpan([low, high], shift);
  const to = (corner: Corner): number => {
    if (pattern !== null && !corner.fixed) return corner.line + pattern;
    if (span === null) return movedLine(corner.line, shift) ?? shift.at;
    return corner.line === low ? span[0] : span[1];
  };
  const lines = [to(a), to(b)] as const; // two corners, two lines
  const outside = lines.some((line) => line < 1 || line > mostLines(shift.axis));
  if (outside || (span === null && !patterned)) return [GONE, true];
  const reshaped = Math.abs(lines[1] - lines[0]) !== high - low;
  return [`${a.with(lines[0])}:${b.with(lines[1])}`, reshaped];
}

function movedCell(corner: Corner, { shift, pattern }: FormulaShift): [string, boolean] {
  const line = pattern !== null && !corner.fixed ? corner.line + pattern : movedLine(corner.line, shift);
  return line === null || line < 1 || line > mostLines(shift.axis) ? [GONE, true] : [corner.with(line), false];
}

/** @param formula without "=" */
export function shiftFormula(formula: string, how: FormulaShift): ShiftedFormula {
  if (!how.own && !formula.includes('!')) return { formula, reshaped: false };
  const tokens = formulaTokens(formula);
  const out: string[] = [];
  let reshaped = false;
  let here = how.own;
  let prefix = '';
  const put = ([text, changed]: [string, boolean]): void => {
    // what is gone is in no sheet any more
    out.push(text === GONE ? GONE : prefix + text);
    reshaped ||= changed;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const sheet = sheetOfPrefix(token);
    if (sheet !== null) {
      out.push(prefix); // a prefix that nothing followed
      prefix = token;
      here = sheet.toLowerCase() === how.sheet.toLowerCase();
      continue;
    }
    const cell = tokens[index + 1] === '(' ? null : cellCorner(token, how.shift);
    const second = cell && tokens[index + 1] === ':' ? cellCorner(tokens[index + 2] ?? '', how.shift) : null;
    const range = cell && second && tokens[index + 3] !== '(' ? ([cell, second] as const) : null; // two of them
    const whole = wholeCorners(token, how.shift);
    if (range) index += 2;
    if (!here) out.push(prefix, token, ...(range ? tokens.slice(index - 1, index + 1) : []));
    else if (range) put(movedRange(range, how));
    else if (cell) put(movedCell(cell, how));
    else if (whole) put(movedRange(whole, how));
    else out.push(prefix + token);
    prefix = '';
    here = how.own;
  }
  out.push(prefix);
  return { formula: out.join(''), reshaped };
}
