/** Sheets v4 on a file that the add-on made: filled whole or not at all, read as it stands; never the book itself. */
import { type DriveCase, services, throwsAny, withFile } from './drive-case';

const OWN = 'PLATFORM.md, Auth and scopes: Sheets v4 does not accept currentonly: it serves the bank file only';
const BATCH =
  'developers.google.com/workspace/sheets/api/guides/batchupdate: if any request is not valid, nothing is applied';
const VALUES = 'developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get';

const titles = (id: string): readonly string[] =>
  (services().spreadsheets.get(id, { fields: 'sheets.properties(sheetId,title)' }).sheets ?? []).map(
    ({ properties }) => properties?.title ?? '',
  );

const add = (title: string): object => ({ addSheet: { properties: { title } } });

const cell = (value: string | number): object =>
  typeof value === 'number'
    ? { userEnteredValue: { numberValue: value } }
    : { userEnteredValue: { stringValue: value }, userEnteredFormat: { numberFormat: { type: 'TEXT' } } };

function valuesOf(id: string): unknown {
  const { values } = services().spreadsheets.Values.get(id, "'Calon'", { valueRenderOption: 'UNFORMATTED_VALUE' });
  return values;
}

export const driveSheetCases: readonly DriveCase[] = [
  {
    id: 'sheets-new-file-has-one',
    source: OWN,
    ground: 'seen',
    run: () => withFile((id) => titles(id).length),
    expect: 1,
  },
  {
    id: 'sheets-batch-adds',
    source: BATCH,
    ground: 'doc',
    run: () =>
      withFile((id) => {
        services().spreadsheets.batchUpdate({ requests: [add('Calon'), add('Rekap')] }, id);
        return titles(id).slice(1);
      }),
    expect: ['Calon', 'Rekap'],
  },
  {
    id: 'sheets-batch-whole-or-not',
    source: BATCH,
    ground: 'doc',
    run: () =>
      withFile((id) => {
        const refused = throwsAny(() => services().spreadsheets.batchUpdate({ requests: [add('Calon'), add('Calon')] }, id));
        return [refused, titles(id).length];
      }),
    expect: [true, 1],
  },
  {
    id: 'sheets-values-never-parsed',
    source: VALUES,
    ground: 'doc',
    run: () =>
      withFile((id) => {
        services().spreadsheets.batchUpdate({ requests: [add('Calon')] }, id);
        const tabs = services().spreadsheets.get(id, { fields: 'sheets.properties(sheetId,title)' }).sheets ?? [];
        const sheetId = tabs.filter(({ properties }) => properties?.title === 'Calon')[0]?.properties?.sheetId ?? -1;
        const rows = [{ values: [cell('=1+1'), cell('007')] }, { values: [cell(1500000), cell('')] }];
        const start = { sheetId, rowIndex: 0, columnIndex: 0 };
        const fields = 'userEnteredValue,userEnteredFormat';
        services().spreadsheets.batchUpdate({ requests: [{ updateCells: { start, rows, fields } }] }, id);
        return valuesOf(id);
      }),
    expect: [['=1+1', '007'], [1500000]],
  },
  {
    id: 'sheets-not-the-book',
    source: OWN,
    ground: 'assumed',
    run: () => throwsAny(() => services().spreadsheets.get(SpreadsheetApp.getActive().getId(), { fields: 'spreadsheetId' })),
    expect: true,
  },
]; // prettier-ignore
