/** What *Periksa SOP…* calls. */
import { checkSopOf, viewSop, type CheckRequest } from '../../commands/check-sop';
import { done, refused } from '../../commands/outcome';
import { sopState } from '../../commands/sop-state';
import { errors } from '../../messages/errors';
import { sop } from '../../messages/sop';
import { languageOf } from '../../messages/panels/languages';
import { cellOfKey, sheetOfKey } from '../../report/temuan/cell-of-key';
import { clockOf } from '../spreadsheet/day-clock';
import { readSheet } from '../spreadsheet/read-sheets';
import { alone, answer, port, text, todayOf, withFields, type Fields } from './answer';
import { readChoiceOf } from './mapping';

function requestOf(fields: Fields): CheckRequest {
  const [asOf, profile, language] = [text(fields, 'asOf'), text(fields, 'profile'), text(fields, 'language')];
  return {
    ...(asOf ? { asOf } : {}),
    ...(profile ? { profile } : {}),
    ...(language ? { language: languageOf(language) } : {}),
    ...readChoiceOf(fields),
  };
}

/** What the sidebar shows first. */
export const keadaanSop = (): string => answer(() => sopState(port(), todayOf({})));

/** Reads and checks; writes nothing. */
export const lihatSop = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewSop(port(), requestOf(fields), todayOf(fields)));

/** Reads, checks, and writes the own sheets and the marks. */
export const periksaSop = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => checkSopOf(port(), requestOf(fields), todayOf(fields))));

/** Brings the cell of a finding to the front, found again by what stands in its row. */
export const bukaTemuan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => {
    const key = text(fields, 'key') ?? '';
    const id = sheetOfKey(key);
    if (id === null) return refused(errors.badArguments);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === id);
    if (sheet === undefined) return refused(sop.gone);
    const name = sheet.getName();
    const cell = cellOfKey(key, readSheet({ sheet, id, name }, clockOf(spreadsheet)));
    if (cell === null) return refused(sop.gone);
    spreadsheet.setActiveSheet(sheet);
    if (cell !== '') sheet.getRange(cell).activate();
    return done({ name, cell });
  });
