/** What belongs to a sheet or a book besides cells: protection, metadata, names, filters, charts. */
import { type Case, throws, valueOf } from './case';

export const belongings: readonly Case[] = [
  {
    id: 'protection-owner',
    source: 'Google: Protection; who protects stays an editor and may write',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const made = sheet.getRange('A1').protect().setDescription('kunci');
      sheet.getRange('A1').setValue(1);
      const before = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      made.remove();
      return [before, valueOf(sheet.getRange('A1')), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
    },
    expect: [1, 1, 0],
  },
  {
    id: 'metadata-find',
    source: 'PLATFORM.md, Auth: sheet metadata; visibility DOCUMENT',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.addDeveloperMetadata(
        'uji',
        String(sheet.getSheetId()),
        SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      );
      const found = sheet.createDeveloperMetadataFinder().withKey('uji').find();
      return [
        found.length,
        found[0]?.getValue() === String(sheet.getSheetId()),
        found[0]?.getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      ];
    },
    expect: [1, true, true],
  },
  {
    id: 'metadata-of-a-copy',
    source: "DESIGN.md, Own sheets: the value holds the sheet's own id, so a duplicate is the user's",
    ground: 'assumed',
    where: 'both',
    run: ({ sheet, book }) => {
      sheet.addDeveloperMetadata(
        'uji',
        String(sheet.getSheetId()),
        SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      );
      const copy = sheet.copyTo(book);
      const values = copy.getDeveloperMetadata().map((one) => one.getValue() === String(sheet.getSheetId()));
      const ownId = copy.getSheetId() === sheet.getSheetId();
      book.deleteSheet(copy);
      return [values, ownId];
    },
    expect: [[true], false],
  },
  {
    id: 'sheet-name-taken',
    source: 'Google: Sheet.setName, Spreadsheet.insertSheet',
    ground: 'seen',
    where: 'both',
    run: ({ sheet, book }) => [throws(() => book.insertSheet(sheet.getName())), throws(() => sheet.setName(''))],
    expect: [true, true],
  },
  {
    id: 'named-range',
    source: 'Google: Spreadsheet.setNamedRange, getRangeByName',
    ground: 'doc',
    where: 'both',
    run: ({ sheet, book }) => {
      book.setNamedRange('uji_nama', sheet.getRange('B2:C3'));
      const found = book.getRangeByName('uji_nama')?.getA1Notation();
      book.removeNamedRange('uji_nama');
      return [found, book.getRangeByName('uji_nama')];
    },
    expect: ['B2:C3', null],
  },
  {
    id: 'filter-once',
    source: 'Google: Range.createFilter; a sheet has one filter',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:B3').createFilter();
      const second = throws(() => sheet.getRange('A1:B2').createFilter());
      const where = sheet.getFilter()?.getRange().getA1Notation();
      sheet.getFilter()?.remove();
      return [second, where, sheet.getFilter()];
    },
    expect: [true, 'A1:B3', null],
  },
  {
    id: 'chart',
    source: 'Google: Sheet.newChart, insertChart, getCharts, removeChart',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        ['a', 1],
        ['b', 2],
      ]);
      const chart = sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange('A1:B2'))
        .setOption('title', 'Uji')
        .setPosition(4, 1, 0, 0)
        .build();
      sheet.insertChart(chart);
      const [made] = sheet.getCharts();
      const seen = [sheet.getCharts().length, made?.getContainerInfo().getAnchorRow()];
      if (made) sheet.removeChart(made);
      return [...seen, sheet.getCharts().length];
    },
    expect: [1, 4, 0],
  },
  {
    id: 'frozen-and-hidden',
    source: 'Google: Sheet.setFrozenRows, hideSheet, isSheetHidden',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.setFrozenRows(3);
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      return [sheet.getFrozenRows(), hidden, sheet.isSheetHidden()];
    },
    expect: [3, true, false],
  },
  {
    id: 'freeze-through-merge',
    source: 'Google: freezing a part of a merged cell is refused',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1:C2').merge();
      return [
        throws(() => sheet.setFrozenColumns(2)),
        throws(() => sheet.setFrozenRows(1)),
        throws(() => sheet.setFrozenRows(2)),
      ];
    },
    expect: [true, true, false],
  },
  {
    id: 'filter-vertical-merge',
    source: 'Google: a filter over vertically merged cells is refused',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A2:A3').merge();
      return throws(() => sheet.getRange('A1:B5').createFilter());
    },
    expect: true,
  },
];
