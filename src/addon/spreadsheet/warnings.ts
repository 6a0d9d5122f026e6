/**
 * Warnings on the user's cells: validations that reject nothing, on cells that have none, known again by their help.
 * Calls depend on columns and on how often other validations break them, never on rows.
 */
import type { EntryPort, PutWarnings, WarningPlan } from '../../commands/entry-port';
import type { WorkbookPort } from '../../commands/workbook-port';
import { isOurWarning } from '../../messages/entry';
import { a1 } from '../../report/a1';
import { rectangles } from '../../report/rectangles';
import { usersSheets, type KnownSheet, type SheetRegister } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Grid = readonly (readonly (Validation | null)[])[];

/** Where others' validations cut a column into more pieces than this, the longest are served. */
const MOST_PIECES = 20;

interface Piece {
  readonly first: number;
  readonly last: number;
}

interface Looked {
  readonly known: KnownSheet;
  readonly grid: Grid;
  readonly rows: number;
}

const isGrid = ({ sheet }: KnownSheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

function lookedAt(known: KnownSheet): Looked {
  const { sheet } = known;
  const rows = sheet.getMaxRows();
  return { known, rows, grid: sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getDataValidations() };
}

const isOurs = (validation: Validation | null): boolean =>
  validation !== null && isOurWarning(validation.getHelpText());

/** Cells that bear a warning of ours, by address. */
const ourCells = ({ grid }: Looked): readonly string[] =>
  grid.flatMap((row, r) => row.flatMap((one, c) => (isOurs(one) ? [a1(r + 1, c + 1)] : [])));

function clear(sheet: Sheet, cells: readonly string[]): void {
  if (cells.length > 0) sheet.getRangeList([...rectangles(cells)]).clearDataValidations();
}

/** Runs of rows whose cell has no validation of anybody else's. */
function freePieces({ grid, rows }: Looked, { column, firstRow, lastRow }: WarningPlan): readonly Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (let row = firstRow; row <= (lastRow ?? rows) + 1; row += 1) {
    const validation = grid[row - 1]?.[column - 1] ?? null;
    const free = row <= (lastRow ?? rows) && (validation === null || isOurs(validation));
    if (free && first === 0) first = row;
    if (!free && first > 0) {
      pieces.push({ first, last: row - 1 });
      first = 0;
    }
  }
  const longest = [...pieces].sort((a, b) => b.last - b.first - (a.last - a.first)).slice(0, MOST_PIECES);
  return pieces.filter((piece) => longest.includes(piece));
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { first, last }) => sum + last - first + 1, 0);

function put(sheet: Sheet, { column, formula, help }: WarningPlan, { first, last }: Piece): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied(`=${formula(first)}`)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  sheet.getRange(first, column, last - first + 1, 1).setDataValidation(rule);
}

/** The members that an EntryPort has beyond a WorkbookPort: everything is looked at before anything is changed. */
export function warningCells(register: () => SheetRegister): Omit<EntryPort, keyof WorkbookPort> {
  const look = (): readonly Looked[] => usersSheets(register()).filter(isGrid).map(lookedAt);
  return {
    putWarnings: (plans): PutWarnings => {
      const sheets = look();
      const work = plans.flatMap((plan) => {
        const at = sheets.find(({ known }) => known.id === plan.sheetId);
        return at === undefined ? [] : [{ plan, at, pieces: freePieces(at, plan) }];
      });
      for (const one of sheets) clear(one.known.sheet, ourCells(one));
      let left = 0;
      for (const { plan, at, pieces } of work) {
        left += (plan.lastRow ?? at.rows) - plan.firstRow + 1 - lengthOf(pieces);
        for (const piece of pieces) put(at.known.sheet, plan, piece);
      }
      return { columns: work.filter(({ pieces }) => pieces.length > 0).length, left };
    },
    removeWarnings: () => {
      const sheets = look().map((one) => ({ one, cells: ourCells(one) }));
      for (const { one, cells } of sheets) clear(one.known.sheet, cells);
      return sheets.reduce((sum, { cells }) => sum + cells.length, 0);
    },
  };
}
