/** Sheets v4 on the host: values are never parsed, and a batch is done whole or not at all. */
import { createDriveStore } from '../../../src/host/drive/drive-store';
import { saveWorkbook } from '../../../src/host/xlsx/index';
import { unzipSync, strFromU8 } from 'fflate';
import { driveHost } from './drive-host';

const BODIES = {
  make: `return Drive.Files.create({ name: 'Calon', mimeType: 'application/vnd.google-apps.spreadsheet' }).id`,
  sheets: `return Sheets.Spreadsheets.get(a, { fields: 'sheets.properties(sheetId,title)' })`,
  batch: `return Sheets.Spreadsheets.batchUpdate({ requests: b }, a)`,
  values: `return Sheets.Spreadsheets.Values.get(a, b, { valueRenderOption: 'UNFORMATTED_VALUE' }).values`,
};
const cell = (value: unknown): object => ({
  userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
});
const rows = (...lines: readonly (readonly unknown[])[]): object[] => lines.map((line) => ({ values: line.map(cell) }));
const firstSheet = (host: ReturnType<typeof driveHost>, id: unknown): number =>
  (host.run('sheets', id) as { sheets: { properties: { sheetId: number } }[] }).sheets[0]?.properties.sheetId ?? -1;

test('texts stay texts, whatever they look like; a row can be taken out', () => {
  const host = driveHost(BODIES);
  const id = host.run('make');
  const sheetId = firstSheet(host, id);
  const written = rows(['=1+1', '+62', '001'], ['a', 5, ''], ['b', 6, '']);
  host.run('batch', id, [
    { updateSheetProperties: { properties: { sheetId, title: 'Calon' }, fields: 'title' } },
    { updateCells: { start: { sheetId }, rows: written, fields: 'userEnteredValue' } },
  ]);
  expect(host.run('values', id, 'Calon')).toEqual([
    ['=1+1', '+62', '001'],
    ['a', 5],
    ['b', 6],
  ]);
  host.run('batch', id, [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }]);
  expect(host.run('values', id, 'Calon!A2:B9')).toEqual([['b', 6]]);
});

test('a batch with one bad request changes nothing', () => {
  const host = driveHost(BODIES);
  const id = host.run('make');
  const sheetId = firstSheet(host, id);
  const answer = host.run('batch', id, [
    { updateCells: { start: { sheetId }, rows: rows(['a']), fields: 'userEnteredValue' } },
    { updateCells: { start: { sheetId: 99 }, rows: rows(['b']), fields: 'userEnteredValue' } },
  ]);
  expect(answer).toMatchObject({
    details: { code: 400 },
    message:
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].updateCells: No grid with id: 99',
  });
  expect(host.run('values', id, 'Sheet1')).toEqual([]);
});

test('an update without a field mask is refused', () => {
  const host = driveHost(BODIES);
  const id = host.run('make');
  expect(host.run('batch', id, [{ updateCells: { rows: rows(['a']) } }])).toMatchObject({ details: { code: 400 } });
});

test('what was made can be saved, and bears neither metadata nor a part of ours', () => {
  const drive = createDriveStore();
  const host = driveHost(BODIES, { drive });
  const id = String(host.run('make'));
  host.run('batch', id, [{ addSheet: { properties: { title: 'Dua' } } }]);
  const book = drive.files.get(id)?.workbook;
  if (!book) throw new Error('no workbook');
  const parts = unzipSync(saveWorkbook(book));
  expect(Object.keys(parts).filter((name) => /custom|docProps|bergulir\.id/.test(name))).toEqual([]);
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Dua"');
});
