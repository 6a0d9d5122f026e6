import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellKey } from '../../../src/host/model/area';
import { cellAt, editCell } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { deleteSheet, insertSheet, moveSheet, renameSheet, setSheetState } from '../../../src/host/model/edit-workbook';
import { restyle } from '../../../src/host/model/style-table';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { EVERYTHING } from './everything';
import { first, mark } from './own-sheets';
import { assertSound, partsOf, zipOf } from './parts';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx')));
const everything = zipOf(EVERYTHING);

describe('one cell at a time', () => {
  const sheetXml = 'xl/worksheets/sheet1.xml';
  const edited = (change: (sheet: SheetModel, book: WorkbookModel) => void): Readonly<Record<string, string>> => {
    const book = openWorkbook(everything);
    change(first(book), book);
    const saved = saveWorkbook(book);
    assertSound(saved);
    return partsOf(saved);
  };
  const before = EVERYTHING[sheetXml] ?? '';
  const replaced = (from: string, to: string): string => {
    expect(before).toContain(from);
    return before.replace(from, to);
  };

  test('a value: that cell and nothing else; programs are told to compute', () => {
    const after = edited((sheet) => editCell(sheet, { row: 4, column: 2 }, { value: 7 }));
    expect(after[sheetXml]).toBe(replaced('<c r="B4"><v>0</v></c>', '<c r="B4"><v>7</v></c>'));
    expect(after['xl/calcChain.xml']).toBe(EVERYTHING['xl/calcChain.xml']);
    expect(after['xl/workbook.xml']).toContain(
      '<calcPr calcId="191029" calcMode="manual" iterate="1" fullCalcOnLoad="1"/>',
    );
  });
  test('a look: the value, rich text and all, stays; rotation and indent are kept', () => {
    const after = edited((sheet, book) => {
      const cell = cellAt(sheet, 1, 1);
      editCell(sheet, { row: 1, column: 1 }, { style: restyle(book.styles, cell.style, { bold: false }) });
    });
    expect(after[sheetXml]).toBe(replaced('<c r="A1" s="2" t="s">', '<c r="A1" s="4" t="s">'));
    const format = /<cellXfs count="5">.*(<xf .*?<\/xf>)<\/cellXfs>/.exec(after['xl/styles.xml'] ?? '')?.[1];
    expect(format).toBe(
      '<xf numFmtId="170" fontId="2" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyFont="1">' +
        '<alignment horizontal="left" textRotation="45" indent="2"/><protection locked="0"/></xf>',
    );
    expect(after['xl/styles.xml']).toContain(
      '<font><i/><sz val="14"/><color indexed="10"/><name val="Cambria"/></font></fonts>',
    );
  });
  test('the first cell of a shared formula: the others get it written out, and the calculation chain goes', () => {
    const after = edited((sheet) => editCell(sheet, { row: 2, column: 3 }, { value: 1, formula: null }));
    expect(after[sheetXml]).toContain('<c r="C2"><v>1</v></c>');
    expect(after[sheetXml]).toContain('<c r="C3"><f>B3*2+$B$2</f><v>6500000</v></c>');
    expect(after[sheetXml]).toContain('<c r="C4"><f>B4*2+$B$2</f><v>1500000</v></c>');
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
  });
  test('new cells and rows come where they belong', () => {
    const after = edited((sheet) => {
      editCell(sheet, { row: 5, column: 2 }, { value: 'lima' });
      editCell(sheet, { row: 3, column: 4 }, { value: true });
      editCell(sheet, { row: 11, column: 7 }, { formula: 'B9*2', value: null, stale: true });
    });
    expect(after[sheetXml]).toContain(
      '</row><row r="5"><c r="B5" t="inlineStr"><is><t>lima</t></is></c></row><row r="6">',
    );
    expect(after[sheetXml]).toContain('<row r="3"><c r="A3" t="s" cm="1">');
    expect(after[sheetXml]).toContain('<v>6500000</v></c><c r="D3" t="b"><v>1</v></c></row>');
    expect(after[sheetXml]).toContain('<row r="11"><c r="G11"><f>B9*2</f></c></row></sheetData>');
    expect(after[sheetXml]).toContain('<dimension ref="A1:G11"/>');
  });
  test('a prefixed sheet gets prefixed cells', () => {
    const after = edited((_, book) => {
      const sheet = book.sheets[1];
      if (!sheet) return;
      editCell(sheet, { row: 1, column: 2 }, { value: 'tiga' });
      editCell(sheet, { row: 2, column: 1 }, { value: 5 });
      changeSheet(sheet, { frozenRows: 1, merges: [{ row: 8, column: 1, rows: 1, columns: 2 }] });
    });
    const xml = after['xl/worksheets/sheet2.xml'];
    expect(xml).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>tiga</x:t></x:is></x:c></x:row><x:row><x:c r="A2"><x:v>5</x:v></x:c></x:row>',
    );
    expect(xml).toContain(
      '</x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A8:B8"/></x:mergeCells></x:worksheet>',
    );
    expect(xml).toContain('<x:pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });
});

describe('sheets', () => {
  test('a deleted sheet takes its own parts along, and nobody else’s', () => {
    const book = openWorkbook(rich);
    const sheet = book.sheets[0];
    if (!sheet) return;
    deleteSheet(book, sheet);
    const saved = saveWorkbook(book);
    assertSound(saved);
    const gone = Object.keys(partsOf(rich)).filter((name) => !(name in partsOf(saved)));
    expect(gone.sort()).toEqual([
      'xl/charts/chart1.xml', 'xl/comments1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml', 'xl/media/image1.png', 'xl/threadedComments/threadedComment1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels', 'xl/worksheets/sheet1.xml',
    ]); // prettier-ignore
    expect(openWorkbook(saved).definedNames.map(({ name, sheet: local }) => [name, local])).toEqual([
      ['DataPinjaman', null],
      ['lokal', 3],
    ]);
  });
  test('moving and inserting keeps names with their sheets and the active tab where it was', () => {
    const book = openWorkbook(everything);
    const [data, prefixed] = book.sheets;
    if (!data || !prefixed) return;
    insertSheet(book, 'Depan', 0);
    moveSheet(book, prefixed, 1);
    setSheetState(book, data, 'hidden');
    const again = openWorkbook(saveWorkbook(book));
    expect(again.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Depan', 'visible'],
      ['Awalan', 'visible'],
      ["Data '22", 'hidden'],
    ]);
    expect(again.definedNames.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['_xlnm.Print_Area', 4],
      ['lokal', 9],
      ['Seluruh', null],
    ]);
    expect(again.activeSheet).toBe(9);
    expect(partsOf(saveWorkbook(book))['xl/workbook.xml']).toContain('comment="milik Awalan"');
  });
  test('renaming follows into formulas, names and links', () => {
    const book = openWorkbook(rich);
    const sheet = book.sheets[0];
    if (!sheet) return;
    renameSheet(book, sheet, "Buku '23");
    const again = openWorkbook(saveWorkbook(book));
    expect(again.sheets[0]?.name).toBe("Buku '23");
    expect(again.sheets[2] && cellAt(again.sheets[2], 1, 2)).toMatchObject({
      formula: "'Buku ''23'!I17",
      value: 383876700,
    });
    expect(again.sheets[2]?.links.get(cellKey(6, 1))?.location).toBe("'Buku ''23'!B5");
    // the chart counts the loans' balance: its part names the sheet as well
    expect(partsOf(saveWorkbook(book))['xl/charts/chart1.xml']).toContain("<c:f>'Buku ''23'!$");
    expect(again.definedNames.map(({ formula }) => formula)).toEqual([
      "'Buku ''23'!$A$4:$J$16",
      "'Buku ''23'!$A$4:$I$16",
      'Rekap!$A$1',
      "'Buku ''23'!$A$1:$J$17",
      "'Buku ''23'!$4:$4",
    ]);
  });
});

describe('what stood there already', () => {
  const rich1 = 'xl/worksheets/sheet1.xml';
  test('a mark comes first: the user’s rules get the next priorities, in the order they had, extension rules among them', () => {
    const book = openWorkbook(everything);
    const sheet = first(book);
    changeSheet(sheet, { conditionals: [mark('A1'), ...sheet.conditionals] });
    const xml = partsOf(saveWorkbook(book))[rich1] ?? '';
    const priorities = [...xml.matchAll(/[Cc]fRule type="(\w+)"[^>]* priority="(\d+)"/g)].map(([, type, at]) => [
      type,
      at,
    ]);
    // before: containsText 1, the extension's expression 2, colorScale 4
    expect(priorities).toEqual([
      ['expression', '1'],
      ['colorScale', '4'],
      ['containsText', '2'],
      ['expression', '3'],
    ]);
  });
  test('a note taken away takes its shape along, and only that', () => {
    const book = openWorkbook(rich);
    const sheet = first(book);
    changeSheet(sheet, { notes: new Map([[cellKey(20, 2), 'baru']]) });
    const parts = partsOf(saveWorkbook(book));
    expect(parts['xl/comments1.xml']?.match(/<comment /g)).toHaveLength(1);
    expect(parts['xl/drawings/vmlDrawing1.vml']?.match(/<x:Row>\d+<\/x:Row>/g)).toEqual(['<x:Row>19</x:Row>']);
    expect(parts['xl/comments2.xml']).toBe(partsOf(rich)['xl/comments2.xml']);
  });
  test('links that stay keep their element, tooltip and all, once', () => {
    const book = openWorkbook(everything);
    const sheet = first(book);
    changeSheet(sheet, {
      links: new Map([...sheet.links, [cellKey(3, 1), { url: 'https://example.org/', location: null }]]),
    });
    expect(partsOf(saveWorkbook(book))[rich1]).toContain(
      '<hyperlinks><hyperlink ref="A1" location="Awalan!A1" tooltip="ke awalan" display="KSM"/><hyperlink ref="A3" r:id="rIdBergulir1"/></hyperlinks>',
    );
  });
  test('what is written bears no time of day: 1 January 1980, 00:00', () => {
    const book = openWorkbook(rich);
    insertSheet(book, 'Baru');
    const bytes = Buffer.from(saveWorkbook(book));
    const at = bytes.indexOf('xl/worksheets/bergulir1.xml') - 30;
    expect([bytes.readUInt16LE(at + 10), bytes.readUInt16LE(at + 12)]).toEqual([0, 0x21]);
  });
});
