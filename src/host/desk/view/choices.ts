/** Validations that offer a list, as what may be chosen. */
import { parseArea } from '../../model/area';
import { cellAt } from '../../model/edit-cells';
import { formulaTokens, sheetOfPrefix } from '../../model/formula-text';
import type { Validation } from '../../model/rules';
import type { SheetModel } from '../../model/sheet';
import { styleOf } from '../../model/style-table';
import type { WorkbookModel } from '../../model/workbook';
import type { ChoiceView } from '../protocol';
import { shownText, type TextContext } from './cell-text';

const MOST = 500;

function listed(book: WorkbookModel, sheet: SheetModel, { formula1 }: Validation, context: TextContext): string[] {
  const formula = formula1 ?? '';
  if (formula.startsWith('"'))
    return formula
      .slice(1, -1)
      .split(',')
      .map((one) => one.trim());
  const tokens = formulaTokens(formula.replace(/\$/g, ''));
  const name = sheetOfPrefix(tokens[0] ?? '');
  const home = name === null ? sheet : book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = parseArea((name === null ? tokens : tokens.slice(1)).join(''));
  if (home === undefined || area === null) return [];
  const found = new Set<string>();
  for (let row = area.row; row < area.row + Math.min(area.rows, MOST); row += 1) {
    const cell = cellAt(home, row, area.column);
    const text = shownText(cell, styleOf(book.styles, cell.style).numberFormat, context);
    if (text !== '') found.add(text);
  }
  return [...found];
}

/** What a person may choose in the cells of a sheet. */
export const choicesOf = (book: WorkbookModel, sheet: SheetModel, context: TextContext): readonly ChoiceView[] =>
  sheet.validations.flatMap((validation) => {
    if (validation.type !== 'list' || !validation.dropDown) return [];
    const choices = listed(book, sheet, validation, context);
    return choices.length === 0 ? [] : [{ areas: validation.areas, choices }];
  });
