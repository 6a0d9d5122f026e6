/** Validation, conditional formats, protection, metadata, names, filters, charts. */
import { type Case, throws } from './case';

const VALIDATION =
  'PLATFORM.md, Traps: validation with setAllowInvalid(false) rejects script writes too and fails the whole setValues';
const RULES =
  'PLATFORM.md, Traps: setConditionalFormatRules replaces all rules of a sheet; a rule needs at least one range; rules act in order';

const marked = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  address: string,
  formula: string,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(address)])
    .build();

const described = (sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown =>
  sheet.getConditionalFormatRules().map((rule) => [
    rule
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(),
    rule.getBooleanCondition()?.getCriteriaValues()[0],
    rule.getBooleanCondition()?.getBackground(),
  ]);

export const rules: readonly Case[] = [
  {
    id: 'validation-rejects-all',
    source: VALIDATION,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const list = SpreadsheetApp.newDataValidation()
        .requireValueInList(['ya', 'tidak'])
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A2').setDataValidation(list);
      const failed = throws(() => sheet.getRange('A1:A3').setValues([['satu'], ['mungkin'], ['tiga']]));
      SpreadsheetApp.flush();
      return [failed, sheet.getRange('A2').getValue()];
    },
    expect: [true, ''],
  },
  {
    id: 'validation-rejects-atomically',
    source: VALIDATION,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const number = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(false).build();
      sheet.getRange('B2').setDataValidation(number);
      const failed = throws(() =>
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 11],
        ]),
      );
      return [failed, sheet.getRange('A1:B2').getValues()];
    },
    expect: [
      true,
      [
        ['', ''],
        ['', ''],
      ],
    ],
  },
  {
    id: 'validation-allows-good-and-empty',
    source: VALIDATION,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const list = SpreadsheetApp.newDataValidation()
        .requireValueInList(['ya', 'tidak'])
        .setAllowInvalid(false)
        .build();
      sheet.getRange('A1:A2').setDataValidation(list);
      sheet.getRange('A1:A2').setValues([['ya'], ['']]);
      return sheet.getRange('A1:A2').getValues();
    },
    expect: [['ya'], ['']],
  },
  {
    id: 'validation-warning-only',
    source: 'Google: DataValidationBuilder.setAllowInvalid(true) shows a warning and takes the value',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['ya']).setAllowInvalid(true).build();
      sheet.getRange('A1').setDataValidation(list).setValue('lain');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDataValidation()?.getAllowInvalid()];
    },
    expect: ['lain', true],
  },
  {
    id: 'rules-replaced',
    source: RULES,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([marked(sheet, 'A1:A3', '="a"="a"')]);
      sheet.setConditionalFormatRules([marked(sheet, 'B1:B3', '="b"="b"')]);
      return described(sheet);
    },
    expect: [['B1:B3', '="b"="b"', '#ff0000']],
  },
  {
    id: 'rules-put-back-in-order',
    source: RULES,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([marked(sheet, 'A1', '="x"="x"'), marked(sheet, 'A2', '="y"="y"')]);
      sheet.setConditionalFormatRules([
        marked(sheet, 'C1:C2', '="bergulir"<>"error"'),
        ...sheet.getConditionalFormatRules(),
      ]);
      return described(sheet);
    },
    expect: [
      ['C1:C2', '="bergulir"<>"error"', '#ff0000'],
      ['A1', '="x"="x"', '#ff0000'],
      ['A2', '="y"="y"', '#ff0000'],
    ],
  },
  {
    id: 'rule-needs-range',
    source: RULES,
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) =>
      throws(() =>
        sheet.setConditionalFormatRules([
          SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBold(true).build(),
        ]),
      ),
    expect: true,
  },
  {
    id: 'rule-many-ranges',
    source: 'Google: ConditionalFormatRuleBuilder.setRanges',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const ranges = sheet.getRangeList(['A1:A2', 'C3']).getRanges();
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBold(true).setRanges(ranges).build(),
      ]);
      const [rule] = sheet.getConditionalFormatRules();
      return [
        rule?.getRanges().map((range) => range.getA1Notation()),
        rule?.getBooleanCondition()?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN,
      ];
    },
    expect: [['A1:A2', 'C3'], true],
  },
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
      return [
        before,
        sheet.getRange('A1').getValue(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      ];
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
];
