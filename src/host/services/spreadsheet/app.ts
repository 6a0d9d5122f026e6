/** SpreadsheetApp: the way in, and the makers of builders. */
import type { Machine } from '../machine';
import { free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import { NEW_RULE, type RuleBuilderState } from './conditional';
import { activeSheet } from './spreadsheet';
import { type BuilderState, NEW_VALIDATION } from './validation';

/** The members of SpreadsheetApp. Other books than the open one need scopes that this host never grants. */
export function spreadsheetApp(m: Machine) {
  const book = free('', () => m.make('Spreadsheet', {}));
  const elsewhere = free('str|str,int,int', () => {
    throw new ServiceError('Host lokal hanya mengenal satu buku, yang sedang terbuka.', 'NotImitated');
  });
  return {
    getActive: book,
    getActiveSpreadsheet: book,
    getActiveSheet: read('', () => m.make('Sheet', { sheet: activeSheet(m) })),
    getActiveRange: read('', () =>
      m.make('Range', { sheet: activeSheet(m), area: { row: 1, column: 1, rows: 1, columns: 1 } }),
    ),
    setActiveSheet: write('@Sheet', (_, { sheet }) => {
      m.activate(sheet);
      return m.make('Sheet', { sheet });
    }),
    getUi: free('', () => m.make('Ui', {})),
    flush: write('', () => undefined),
    newDataValidation: free('', () =>
      m.make('DataValidationBuilder', { validation: NEW_VALIDATION } satisfies BuilderState),
    ),
    newConditionalFormatRule: free('', () =>
      m.make('ConditionalFormatRuleBuilder', { ranges: [], rule: NEW_RULE, set: false } satisfies RuleBuilderState),
    ),
    newRichTextValue: free('', () => m.make('RichTextValueBuilder', { text: '', link: null, style: {} })),
    newTextStyle: free('', () => m.make('TextStyleBuilder', {})),
    create: elsewhere,
    openById: elsewhere,
    openByUrl: elsewhere,
  } satisfies Surface<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
}
