/** What a formula depends on, read from its text. */
import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../model/area';
import { sheetByName } from '../../model/edit-workbook';
import { formulaTokens, sheetOfPrefix } from '../../model/formula-text';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';

export interface Reference {
  readonly gid: number;
  readonly area: Area;
}

const WHOLE: Area = { row: 1, column: 1, rows: MAX_ROWS, columns: MAX_COLUMNS };
/** Functions whose cells are not written in the formula. */
const OPEN = /^(INDIRECT|OFFSET|EVALUATE|GETPIVOTDATA|IMPORTRANGE|QUERY|CELL)$/i;
const CELL_LIKE = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const AREA_LIKE = /^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$|^\$?\d+:\$?\d+$/;

/**
 * The areas that a formula refers to. Where its text does not say (INDIRECT, table names, several sheets at once, an unknown
 * name) it depends on every sheet.
 *
 * @param home the sheet in which the formula stands
 */
export function referencesOf(formula: string, home: SheetModel, book: WorkbookModel): readonly Reference[] {
  return collect(formula, home, book, new Set());
}

const everything = (book: WorkbookModel): Reference[] => book.sheets.map((sheet) => ({ gid: sheet.gid, area: WHOLE }));

function collect(formula: string, home: SheetModel, book: WorkbookModel, seen: Set<string>): readonly Reference[] {
  const tokens = formulaTokens(formula);
  const found: Reference[] = [];
  let sheet: SheetModel | null = home;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    const prefix = sheetOfPrefix(token);
    if (prefix !== null) {
      sheet = sheetByName(book, prefix);
      // A sheet that is not there gives #REF! whatever is written; a span of sheets may hold any of them.
      if (!sheet && prefix.includes(':')) return everything(book);
      continue;
    }
    if (CELL_LIKE.test(token) || AREA_LIKE.test(token)) {
      const spans = CELL_LIKE.test(token) && tokens[i + 1] === ':' && /[A-Za-z\d$]/.test(tokens[i + 2] ?? '');
      const area = parseArea(spans ? `${token}:${tokens[i + 2] ?? ''}` : token);
      if (spans && !area) return everything(book);
      if (spans) i += 2;
      if (area && sheet) found.push({ gid: sheet.gid, area });
    } else if (token.startsWith('[')) {
      return everything(book);
    } else if (/^[\p{L}_\\]/u.test(token)) {
      if (OPEN.test(token)) return everything(book);
      if (!isFunction(tokens, i)) found.push(...nameReferences(token, home, book, seen));
    }
    if (token.trim() !== '') sheet = home;
  }
  return found;
}

const isFunction = (tokens: readonly string[], at: number): boolean =>
  tokens.slice(at + 1).find((t) => t.trim() !== '') === '(';

function nameReferences(word: string, home: SheetModel, book: WorkbookModel, seen: Set<string>): readonly Reference[] {
  const lower = word.toLowerCase();
  if (lower === 'true' || lower === 'false' || seen.has(lower)) return [];
  const same = book.definedNames.filter((entry) => entry.name.toLowerCase() === lower);
  const name = same.find((entry) => entry.sheet === home.gid) ?? same.find((entry) => entry.sheet === null);
  return name ? collect(name.formula, home, book, new Set([...seen, lower])) : everything(book);
}
