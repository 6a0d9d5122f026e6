/** setValues acts like typing. */
import { type Case, valueOf } from './case';

const TYPING = 'PLATFORM.md, Traps: setValues acts like typing';

/** One string in one cell: what comes out, a day as year-month-day. */
const typed = (ground: Case['ground'], locale: string, text: string, expect: unknown): Case => ({
  id: `typing ${locale} ${text}`,
  source: TYPING,
  ground,
  where: 'both',
  locale,
  run: ({ sheet, book }) => {
    const cell = sheet.getRange('A1');
    cell.setValue(text);
    const value: unknown = cell.getValue();
    if (typeof value !== 'object' || value === null) return value;
    return Utilities.formatDate(value as GoogleAppsScript.Base.Date, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd'); // the only object a cell gives
  },
  expect,
});

/** Text that stays text and comes back without its apostrophe. */
const kept = (
  id: string,
  ground: Case['ground'],
  [format, text]: readonly [string | null, string],
  expect: unknown,
): Case => ({
  id,
  source: 'PLATFORM.md, Traps: text that a person typed goes out with format "@" or a leading apostrophe',
  ground,
  where: 'both',
  run: ({ sheet }) => {
    const cell = sheet.getRange('A1');
    if (format !== null) cell.setNumberFormat(format);
    cell.setValue(text);
    return [valueOf(cell), cell.getFormula()];
  },
  expect,
});

export const typing: readonly Case[] = [
  typed('doc', 'id_ID', '1.000', 1000),
  typed('doc', 'en_US', '1.000', 1),
  typed('doc', 'id_ID', '1/2/2024', '2024-02-01'),
  typed('doc', 'en_US', '1/2/2024', '2024-01-02'),
  typed('doc', 'id_ID', '1.500.000', 1500000),
  typed('doc', 'id_ID', '1,5', 1.5),
  typed('doc', 'en_US', '1,000.5', 1000.5),
  typed('doc', 'id_ID', '10%', 0.1),
  typed('doc', 'id_ID', '1,5%', 0.015),
  typed('seen', 'id_ID', 'Rp1.000', 1000),
  typed('seen', 'id_ID', 'Rp 1.000', 1000),
  typed('assumed', 'id_ID', 'Rp. 500.000,-', 'Rp. 500.000,-'),
  typed('doc', 'id_ID', '2023-01-31', '2023-01-31'),
  typed('seen', 'id_ID', '31 Januari 2023', '2023-01-31'),
  typed('seen', 'id_ID', '31/01/2023', '2023-01-31'),
  typed('doc', 'id_ID', '31/02/2023', '31/02/2023'),
  typed('doc', 'id_ID', '-5', -5),
  typed('seen', 'id_ID', '+5', 5),
  typed('doc', 'id_ID', '007', 7),
  typed('doc', 'id_ID', 'TRUE', true),
  typed('doc', 'id_ID', 'KSM Melati', 'KSM Melati'),
  typed('assumed', 'id_ID', '1.50', '1.50'),
  typed('assumed', 'id_ID', '#N/A', '#N/A'),
  kept('apostrophe-number', 'doc', [null, "'007"], ['007', '']),
  kept('apostrophe-formula', 'doc', [null, "'=1+1"], ['=1+1', '']),
  kept('plain-text-number', 'doc', ['@', '007'], ['007', '']),
  kept('plain-text-date', 'doc', ['@', '1/2/2024'], ['1/2/2024', '']),
  kept('plain-text-formula', 'assumed', ['@', '=1+1'], ['=1+1', '']),
  {
    id: 'formula-by-equals',
    source: TYPING,
    ground: 'doc',
    where: 'both',
    locale: 'id_ID',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('=B1+1');
      return sheet.getRange('A1').getFormula();
    },
    expect: '=B1+1',
  },
  {
    id: 'formula-semicolon',
    source: 'PLATFORM.md, Custom functions: ";" separates arguments in every locale, "," does not in id_ID',
    ground: 'seen',
    where: 'both',
    locale: 'en_US',
    run: ({ sheet }) => {
      sheet.getRange('A1').setFormula('=SUM(B1;B2)');
      return sheet.getRange('A1').getFormula().replace(/[;,]/, '|');
    },
    expect: '=SUM(B1|B2)',
  },
  {
    id: 'formula-plus',
    source: 'PLATFORM.md, Traps: "+…"/"-…" may be a formula',
    ground: 'seen',
    where: 'both',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('+B1');
      return sheet.getRange('A1').getFormula() !== '';
    },
    expect: true,
  },
  {
    id: 'cell-characters',
    source: 'PLATFORM.md, Traps: 50.000 characters a cell',
    ground: 'doc',
    where: 'both',
    run: ({ sheet }) => {
      const long = (count: number): string => new Array(count + 1).join('x');
      sheet.getRange('A1').setValue(long(50000));
      try {
        sheet.getRange('A2').setValue(long(50001));
        return 'accepted';
      } catch (error) {
        return [String(sheet.getRange('A1').getValue()).length, (error as Error).name]; // both places throw Error objects
      }
    },
    expect: [50000, 'Exception'],
  },
];
