import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { deleteSheet, setMetadata, setProperties } from '../../../src/host/model/edit-workbook';
import { styleOf } from '../../../src/host/model/style-table';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { EVERYTHING } from './everything';
import { addOwnSheets, first, mark } from './own-sheets';
import { assertSound, element, partsOf, rawParts, zipOf } from './parts';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx')));
const everything = zipOf(EVERYTHING);
const BOOKS: readonly (readonly [string, Uint8Array])[] = [
  ['h-rich.xlsx', rich],
  ['everything', everything],
];
const TOP = [
  'sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'protectedRanges', 'autoFilter', 'mergeCells',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'drawing',
  'legacyDrawing', 'tableParts', 'AlternateContent',
]; // prettier-ignore

describe.each(BOOKS)('%s', (_, bytes) => {
  test('comes back byte for byte, part by part, when nothing changed', () => {
    expect(rawParts(saveWorkbook(openWorkbook(bytes)))).toEqual(rawParts(bytes));
  });
  test('keeps every part and every element of its sheets when the add-on adds its own', () => {
    const book = openWorkbook(bytes);
    addOwnSheets(book);
    const saved = saveWorkbook(book);
    assertSound(saved);
    const [before, after] = [rawParts(bytes), rawParts(saved)];
    const mayChange =
      /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d\.xml)$/;
    for (const [name, content] of Object.entries(before)) {
      if (!mayChange.test(name)) expect([name, after[name]]).toEqual([name, content]);
      else if (name.startsWith('xl/worksheets/')) {
        for (const tag of TOP)
          expect([name, tag, element(after[name] ?? '', tag)]).toEqual([name, tag, element(content, tag)]);
        const priorities = (text: string): string =>
          element(text, 'conditionalFormatting').replace(/ priority="\d+"/g, '');
        expect(priorities(after[name] ?? '')).toContain(priorities(content));
      }
    }
    for (const name of before['xl/workbook.xml']?.match(/<definedName [^]*?<\/definedName>/g) ?? [])
      expect(after['xl/workbook.xml']).toContain(name);
    expect(after['xl/workbook.xml']).toContain(/<calcPr[^>]*>/.exec(before['xl/workbook.xml'] ?? '')?.[0]);
  });
  test('reads back what was added, with the same ids', () => {
    const book = openWorkbook(bytes);
    const own = addOwnSheets(book);
    const again = openWorkbook(saveWorkbook(book));
    const sheet = again.sheets.find(({ gid }) => gid === own.gid);
    if (!sheet) throw new Error('lost');
    expect(sheet).toMatchObject({
      name: "Ringkasan & 'kami'",
      frozenRows: 1,
      merges: own.merges,
      filter: own.filter,
      page: own.page,
    });
    expect(cellAt(sheet, 2, 1)).toMatchObject({ value: '=HYPERLINK("x") <b>&', formula: null });
    expect(styleOf(again.styles, cellAt(sheet, 1, 2).style)).toMatchObject({
      bold: true,
      background: '#d9ead3',
      horizontal: 'center',
    });
    expect(styleOf(again.styles, cellAt(sheet, 2, 2).style).numberFormat).toBe('#,##0');
    expect([...sheet.columnWidths, ...sheet.notes, ...sheet.links]).toEqual([
      ...own.columnWidths,
      ...own.notes,
      ...own.links,
    ]);
    expect(sheet.charts[0]).toMatchObject({
      kind: 'bar',
      title: 'Tunggakan',
      series: own.charts[0]?.series,
      width: 480,
    });
    expect(first(again).conditionals[0]).toMatchObject({ ...mark('B2 D5:D7'), origin: expect.anything() });
    expect(again.metadata).toEqual(book.metadata);
    expect(again.properties).toEqual(book.properties);
    expect(again.activeSheet).toBe(openWorkbook(bytes).activeSheet);
  });
  test('the same changes give the same bytes, and saving twice too', () => {
    const make = (): WorkbookModel => {
      const book = openWorkbook(bytes);
      addOwnSheets(book);
      return book;
    };
    const book = make();
    expect(Buffer.from(saveWorkbook(book)).equals(Buffer.from(saveWorkbook(book)))).toBe(true);
    expect(Buffer.from(saveWorkbook(book)).equals(Buffer.from(saveWorkbook(make())))).toBe(true);
  });
  test('the own sheet written again gives the book again, byte for byte', () => {
    const book = openWorkbook(bytes);
    const own = addOwnSheets(book);
    const once = saveWorkbook(book);
    const again = openWorkbook(once);
    const sheet = again.sheets.find(({ gid }) => gid === own.gid);
    if (!sheet) throw new Error('lost');
    const charts = sheet.charts;
    changeSheet(sheet, { charts: [], notes: new Map(), links: new Map(), merges: [], filter: null });
    changeSheet(sheet, {
      charts: charts.map((chart) => ({ ...chart, part: null })),
      notes: own.notes,
      links: own.links,
      merges: own.merges,
      filter: own.filter,
    });
    for (const one of again.sheets) changeSheet(one, { notes: new Map(one.notes) });
    expect(partsOf(saveWorkbook(again))).toEqual(partsOf(once));
  });
  test('taking everything away again leaves the book that it was, part by part', () => {
    const book = openWorkbook(bytes);
    const own = addOwnSheets(book);
    const again = openWorkbook(saveWorkbook(book));
    const sheet = again.sheets.find(({ gid }) => gid === own.gid);
    if (sheet) deleteSheet(again, sheet);
    for (const one of again.sheets) changeSheet(one, { conditionals: one.conditionals.slice(1) });
    setMetadata(again, []);
    setProperties(again, 'document', {});
    const [before, after] = [rawParts(bytes), rawParts(saveWorkbook(again))];
    assertSound(saveWorkbook(again));
    const left = Object.keys(after).filter((name) => !(name in before));
    expect(left).toEqual(['customXml/bergulir1.xml']);
    for (const [name, content] of Object.entries(before)) {
      if (/^xl\/(?:worksheets\/sheet\d\.xml$|drawings|charts|pivot|comments)/.test(name)) {
        const plain = (text: string | undefined): string | undefined => text?.replace(/ priority="\d+"/g, '');
        expect([name, plain(after[name])]).toEqual([name, plain(content)]);
      }
    }
  });
});
