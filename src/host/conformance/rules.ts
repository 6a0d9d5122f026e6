/** Validation and conditional formats. */
import { type Case, throws, valueOf } from './case';

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
  sheet.getConditionalFormatRules().map((rule): readonly unknown[] => [
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
      return [failed, valueOf(sheet.getRange('A2'))];
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
      return [valueOf(sheet.getRange('A1')), sheet.getRange('A1').getDataValidation()?.getAllowInvalid()];
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
];
