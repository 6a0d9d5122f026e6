/** What comes out of cells. */
import { type Case, throws, valueOf } from './case';

export const values: readonly Case[] = [
  {
    id: 'values-types',
    source: 'PLATFORM.md, Traps: getValues: number, boolean, Date, string; empty is ""',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:D1').setValues([[1.5, true, 'teks', '']]);
      const [row] = sheet.getRange('A1:E1').getValues();
      return (row ?? []).map((value: unknown) => [typeof value, value]);
    },
    expect: [
      ['number', 1.5],
      ['boolean', true],
      ['string', 'teks'],
      ['string', ''],
      ['string', ''],
    ],
  },
  {
    id: 'values-null-empties',
    source: 'Google: Range.setValues; a null leaves the cell empty',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('isi');
      sheet.getRange('A1').setValue(null);
      return [valueOf(sheet.getRange('A1')), sheet.getRange('A1').isBlank(), sheet.getLastRow()];
    },
    expect: ['', true, 0],
  },
  {
    id: 'data-range-empty',
    source: 'Google: Sheet.getDataRange, Sheet.getLastRow of an empty sheet',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()],
    expect: ['A1', 0, 0],
  },
  {
    id: 'data-range-stray',
    source: 'PLATFORM.md, Traps: getDataRange runs to the last content, stray content included',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('B2').setValue(1);
      sheet.getRange('D9').setValue('nyasar');
      const before = sheet.getDataRange().getA1Notation();
      sheet.getRange('D9').clearContent();
      sheet.getRange('F20').setBackground('#ff0000');
      return [before, sheet.getDataRange().getA1Notation()];
    },
    expect: ['A1:D9', 'A1:B2'],
  },
  {
    id: 'merge-top-left',
    source: 'Google: Range.merge keeps the upper left value; the others read as empty',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      sheet.getRange('A1:B2').merge();
      const merged = sheet.getRange('A1:B2').getValues();
      sheet.getRange('A1:B2').breakApart();
      return [merged, sheet.getRange('A1:B2').getValues()];
    },
    expect: [
      [
        ['a', ''],
        ['', ''],
      ],
      [
        ['a', ''],
        ['', ''],
      ],
    ],
  },
  {
    id: 'merge-part',
    source: 'Google: merging a part of a merged range throws',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').merge();
      return throws(() => sheet.getRange('B2:C3').merge());
    },
    expect: true,
  },
  {
    id: 'display-locale',
    source: 'PLATFORM.md, Traps: getDisplayValues depends on locale',
    ground: 'doc',
    where: 'both',
    locale: 'id_ID',
    run: ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([[1053333, 0.0833, 2.5]]);
      sheet.getRange('A1').setNumberFormat('"Rp"#,##0');
      sheet.getRange('B1').setNumberFormat('0.00%');
      return sheet.getRange('A1:C1').getDisplayValues();
    },
    expect: [['Rp1.053.333', '8,33%', '2,5']],
  },
  {
    id: 'display-date',
    source: 'Google: Range.getDisplayValue under a date format',
    ground: 'doc',
    where: 'both',
    locale: 'id_ID',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('2023-01-31');
      sheet.getRange('A1').setNumberFormat('dd/mm/yyyy');
      return sheet.getRange('A1').getDisplayValue();
    },
    expect: '31/01/2023',
  },
  {
    id: 'range-list',
    source: 'Google: Sheet.getRangeList, RangeList.setBackground',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRangeList(['A1', 'C2:C3']).setBackground('#00ff00').setFontWeight('bold');
      return [sheet.getRange('A1:C2').getBackgrounds(), sheet.getRange('C3').getFontWeight()];
    },
    expect: [
      [
        ['#00ff00', '#ffffff', '#ffffff'],
        ['#ffffff', '#ffffff', '#00ff00'],
      ],
      'bold',
    ],
  },
  {
    id: 'rich-text-link',
    source: "PLATFORM.md, Traps: setLinkUrl('#gid=…&range=…') links to a cell",
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const url = '#gid=' + sheet.getSheetId() + '&range=B2';
      const text = SpreadsheetApp.newRichTextValue().setText('ke B2').setLinkUrl(url).build();
      sheet.getRange('A1').setRichTextValue(text);
      const back = sheet.getRange('A1').getRichTextValue();
      return [valueOf(sheet.getRange('A1')), back ? back.getLinkUrl() === url : null];
    },
    expect: ['ke B2', true],
  },
  {
    id: 'copy-moves-references',
    source: 'Google: Range.copyTo; relative references move',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1').setFormula('=B1');
      sheet.getRange('A1').copyTo(sheet.getRange('A3'));
      return sheet.getRange('A3').getFormula();
    },
    expect: '=B3',
  },
  {
    id: 'clear-keeps-notes',
    source: 'Google: Range.clearContent leaves formats and notes',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue(1).setNote('catatan').setBackground('#ff0000');
      cell.clearContent();
      return [valueOf(cell), cell.getNote(), cell.getBackground()];
    },
    expect: ['', 'catatan', '#ff0000'],
  },
  {
    id: 'clear-format-is-untouched',
    source: 'Google: Range.clearFormat; number formats stay',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell
        .setFontSize(20)
        .setFontFamily('Courier New')
        .setFontWeight('bold')
        .setBackground('#ff0000')
        .setNumberFormat('0.0');
      cell.clearFormat();
      const untouched = sheet.getRange('Z99');
      const same = cell.getFontSize() === untouched.getFontSize() && cell.getFontFamily() === untouched.getFontFamily();
      return [same, cell.getFontWeight(), cell.getBackground(), cell.getNumberFormat()];
    },
    expect: [true, 'normal', '#ffffff', '0.0'],
  },
];
