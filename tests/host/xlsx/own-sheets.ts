/** What the add-on does to a book: an own sheet with everything, marks on the others, its state. */
import { cellKey, parseArea } from '../../../src/host/model/area';
import { editCell } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { insertSheet, locationOf, setMetadata, setProperties } from '../../../src/host/model/edit-workbook';
import type { ConditionalRule } from '../../../src/host/model/rules';
import type { SheetModel } from '../../../src/host/model/sheet';
import { restyle } from '../../../src/host/model/style-table';
import type { WorkbookModel } from '../../../src/host/model/workbook';

export const first = (book: WorkbookModel): SheetModel => {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
export const mark = (areas: string): ConditionalRule => ({
  areas: areas.split(' ').flatMap((name) => parseArea(name) ?? []),
  kind: 'formula',
  operator: null,
  formulas: ['"bergulir"<>"error"'],
  style: { bold: true, italic: null, underline: null, strike: null, fontColor: '#990000', background: '#ffc7ce' },
  stopIfTrue: false,
  origin: null,
});
/** Everything that the add-on does to a book. */
export function addOwnSheets(book: WorkbookModel): SheetModel {
  const sheet = insertSheet(book, "Ringkasan & 'kami'");
  const head = restyle(book.styles, 0, { bold: true, background: '#d9ead3', horizontal: 'center' });
  editCell(sheet, { row: 1, column: 1 }, { value: 'KSM', style: head });
  editCell(sheet, { row: 1, column: 2 }, { value: 'Tunggakan', style: head });
  editCell(sheet, { row: 2, column: 1 }, { value: '=HYPERLINK("x") <b>&' });
  editCell(sheet, { row: 2, column: 2 }, { value: 1500000, style: restyle(book.styles, 0, { numberFormat: '#,##0' }) });
  changeSheet(sheet, {
    frozenRows: 1,
    columnWidths: new Map([[1, 210]]),
    merges: [{ row: 5, column: 1, rows: 1, columns: 3 }],
    links: new Map([[cellKey(2, 1), { url: null, location: locationOf(first(book), 'B2') }]]),
    notes: new Map([[cellKey(2, 2), 'catatan']]),
    filter: parseArea('A1:B2'),
    page: { orientation: 'landscape', fitToWidth: true },
    charts: [
      {
        id: 1,
        kind: 'bar',
        title: 'Tunggakan',
        series: [
          { name: null, categories: locationOf(sheet, '$A$2'), values: locationOf(sheet, '$B$2'), color: '#3366cc' },
        ],
        pointColors: [],
        legend: 'none',
        xTitle: null,
        yTitle: null,
        anchor: { row: 4, column: 1, offsetX: 0, offsetY: 0 },
        width: 480,
        height: 280,
        part: null,
      },
    ],
  });
  for (const own of book.sheets)
    if (own !== sheet) changeSheet(own, { conditionals: [mark('B2 D5:D7'), ...own.conditionals] });
  setMetadata(book, [
    {
      id: 90,
      key: 'bergulir',
      value: `{"id":${sheet.gid}}`,
      visibility: 'DOCUMENT',
      location: 'SHEET',
      sheet: sheet.gid,
      first: null,
      last: null,
    },
  ]);
  setProperties(book, 'document', { pilihan: '<"\n>' });
  return sheet;
}
