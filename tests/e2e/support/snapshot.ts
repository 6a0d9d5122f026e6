/** What a person sees of a sheet, as lines that can be compared: values, formulas, looks, notes, rules, sizes. */
import { areaName, cellName, columnName, columnOfKey, rowOfKey } from '../../../src/host/model/area';
import type { ConditionalRule, Validation } from '../../../src/host/model/rules';
import type { CellModel } from '../../../src/host/model/cell';
import type { RowCells, SheetModel } from '../../../src/host/model/sheet';
import { styleOf, type StyleTable } from '../../../src/host/model/style-table';
import type { WorkbookModel } from '../../../src/host/model/workbook';

/** DESIGN.md: a mark is a rule whose formula is "bergulir"<>"error" and the like. */
export const isMark = (rule: ConditionalRule): boolean =>
  rule.kind === 'formula' && /^"bergulir"<>"(error|warning|info)"$/.test(rule.formulas[0] ?? '');

/** A warning that *Aktifkan peringatan saat mengisi* put on a cell, known by the help it bears. */
export const isWarning = ({ prompt, reject }: Validation): boolean =>
  !reject && prompt.startsWith('Peringatan Bergulir: ');

const looks = new WeakMap<StyleTable, Map<number, string>>();
/** Styles by what they look like, whatever their number in a book: short names, the same in every book. */
const shortNames = new Map<string, string>();

function shortName(style: string): string {
  const known = shortNames.get(style) ?? `look ${shortNames.size}`;
  shortNames.set(style, known);
  return known;
}

function lookOf(styles: StyleTable, id: number): string {
  let known = looks.get(styles);
  if (known === undefined) looks.set(styles, (known = new Map()));
  let text = known.get(id);
  if (text === undefined) known.set(id, (text = shortName(JSON.stringify(styleOf(styles, id)))));
  return text;
}

/** A line a cell that holds something; its stale mark is left out: it says that a value may not be read, not what the cell holds. */
const filledLine = ({ value, formula, arrayRange }: CellModel, place: string, look: string): string =>
  `${place} ${JSON.stringify([value, formula, arrayRange])} ${look}`;

/** Empty cells of one look beside each other, as columns: 'C:H look 3'. */
interface Run {
  readonly first: number;
  last: number;
  readonly look: string;
}

/** The looks of a row's empty cells; what an untouched cell looks like is nothing to see. */
function runsOf(sheet: SheetModel, styles: StyleTable, cells: RowCells['cells']): readonly Run[] {
  const bare = lookOf(styles, 0);
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    if (cell === undefined || cell.value !== null || cell.formula !== null) return;
    const look = lookOf(styles, cell.style);
    if (look === bare && !sheet.columnStyles.has(column)) return;
    const run = runs[runs.length - 1];
    if (run?.last === column - 1 && run.look === look) run.last = column;
    else runs.push({ first: column, last: column, look });
  });
  return runs;
}
const runLine = ({ first, last, look }: Run): string => `${columnName(first)}:${columnName(last)} ${look}`;

/** Cells with content one by one; rows below each other whose empty cells look the same as one line. */
function cellLines(sheet: SheetModel, styles: StyleTable): string[] {
  const lines: string[] = [];
  let [above, since, until] = ['', 0, 0];
  const close = (): void => void (above !== '' && lines.push(`empty ${since}-${until} ${above}`));
  for (const [row, { cells }] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    cells.forEach((cell, column) => {
      if (cell === undefined || (cell.value === null && cell.formula === null)) return;
      lines.push(filledLine(cell, cellName(row, column), lookOf(styles, cell.style)));
    });
    const empty = runsOf(sheet, styles, cells).map(runLine).join(' ');
    if (empty !== above || row !== until + 1) {
      close();
      [above, since] = [empty, row];
    }
    until = row;
  }
  close();
  return lines;
}

const keyed = <T>(map: ReadonlyMap<number, T>, name: (key: number) => string): string =>
  JSON.stringify([...map].sort(([a], [b]) => a - b).map(([key, value]) => [name(key), value]));
const cellOfKey = (key: number): string => cellName(rowOfKey(key), columnOfKey(key));
const listed = (set: ReadonlySet<number>): string => JSON.stringify([...set].sort((a, b) => a - b));
const ruleLine = ({ areas, origin: _, ...rule }: ConditionalRule): string =>
  JSON.stringify({ areas: areas.map(areaName), ...rule });

export interface Seen {
  /** Our marks among its rules, and our warnings among its validations. */
  readonly marks: boolean;
}

/** Everything about a sheet but its id, the part it lies in and what is only for saving. */
export function sheetLines(book: WorkbookModel, sheet: SheetModel, { marks }: Seen): readonly string[] {
  const rules = sheet.conditionals.filter((rule) => marks || !isMark(rule));
  return [
    `name ${sheet.name}`,
    `state ${sheet.state}`,
    `grid ${sheet.maxRows} ${sheet.maxColumns}`,
    `merges ${JSON.stringify(sheet.merges.map(areaName).sort())}`,
    `frozen ${sheet.frozenRows} ${sheet.frozenColumns}`,
    `widths ${keyed(sheet.columnWidths, String)} ${sheet.defaultColumnWidth}`,
    `heights ${keyed(sheet.rowHeights, String)} ${sheet.defaultRowHeight}`,
    `hidden ${listed(sheet.hiddenColumns)} ${listed(sheet.hiddenRows)}`,
    `columns ${JSON.stringify([...sheet.columnStyles].map(([c, id]) => [c, lookOf(book.styles, id)]))}`,
    ...sheet.validations
      .filter((one) => marks || !isWarning(one))
      .map(({ areas, origin: _, ...rest }) => `validation ${JSON.stringify([areas.map(areaName), rest])}`),
    ...rules.map((rule) => `rule ${ruleLine(rule)}`),
    `protection ${JSON.stringify(sheet.protection)} ${JSON.stringify(sheet.rangeProtections)}`,
    `notes ${keyed(sheet.notes, cellOfKey)}`,
    `links ${keyed(sheet.links, cellOfKey)}`,
    ...sheet.charts.map(({ id: _, part: __, ...chart }) => `chart ${JSON.stringify(chart)}`),
    `filter ${sheet.filter === null ? '' : areaName(sheet.filter)}`,
    `tab ${sheet.tabColor} gridlines ${sheet.gridlines} page ${JSON.stringify(sheet.page)}`,
    ...cellLines(sheet, book.styles),
  ];
}

/** The sheets with these ids, in their order, with the names of the book and of those sheets; how our own sheets print is ours. */
export function usersView(book: WorkbookModel, gids: readonly number[]): Readonly<Record<string, readonly string[]>> {
  const theirs = book.sheets.filter((sheet) => gids.includes(sheet.gid));
  return {
    order: theirs.map((sheet) => sheet.name),
    names: book.definedNames
      .filter(({ sheet }) => sheet === null || gids.includes(sheet))
      .map(({ name, formula, sheet, hidden }) => JSON.stringify({ name, formula, sheet, hidden })),
    ...Object.fromEntries(theirs.map((sheet) => [`sheet ${sheet.gid}`, sheetLines(book, sheet, { marks: false })])),
  };
}

/** Our marks on the sheets with these ids. */
export const marksOn = (book: WorkbookModel, gids: readonly number[]): readonly string[] =>
  book.sheets
    .filter((sheet) => gids.includes(sheet.gid))
    .flatMap((sheet) => sheet.conditionals.filter(isMark).map((rule) => `${sheet.name} ${ruleLine(rule)}`));

/** Our warnings on the sheets with these ids. */
export const warningsOn = (book: WorkbookModel, gids: readonly number[]): readonly string[] =>
  book.sheets
    .filter((sheet) => gids.includes(sheet.gid))
    .flatMap(({ name, validations }) =>
      validations
        .filter(isWarning)
        .map(({ areas, origin: _, ...rest }) => JSON.stringify([name, areas.map(areaName), rest])),
    );

/** The sheets that the add-on made: all that were not there before. */
export const ownSheetsOf = (book: WorkbookModel, gids: readonly number[]): readonly SheetModel[] =>
  book.sheets.filter((sheet) => !gids.includes(sheet.gid));

/** Metadata and properties, ids apart: what a later run may go by without its being seen. */
export const hiddenState = (book: WorkbookModel): string =>
  JSON.stringify([
    book.metadata.map(({ key, value, visibility, location, sheet }) => [
      key,
      value,
      visibility,
      location,
      book.sheets.findIndex(({ gid }) => gid === sheet),
    ]),
    book.properties,
  ]);

/** Own sheets in their order, ids apart, and the marks. */
export function ownView(book: WorkbookModel, gids: readonly number[]): Readonly<Record<string, readonly string[]>> {
  const own = ownSheetsOf(book, gids);
  return {
    order: own.map((sheet) => sheet.name),
    marks: marksOn(book, gids),
    warnings: warningsOn(book, gids),
    ...Object.fromEntries(own.map((sheet) => [`own ${sheet.name}`, sheetLines(book, sheet, { marks: true })])),
  };
}
