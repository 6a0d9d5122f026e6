/** Enumerations against @types/google-apps-script: a name too many or too few does not compile. */
import { ENUM_NAMES } from '../../../src/host/services/enums';
import { hostOf } from '../../../src/host/host';
import { script } from '../../conformance/selftest-bundle';

type Names<T extends readonly string[]> = T[number];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type S = typeof GoogleAppsScript.Spreadsheet;
type E = typeof ENUM_NAMES;

/** Compiles only where both sides have the same names. */
const SAME: {
  readonly BandingTheme: Same<Names<E['BandingTheme']>, keyof S['BandingTheme']>;
  readonly BooleanCriteria: Same<Names<E['BooleanCriteria']>, keyof S['BooleanCriteria']>;
  readonly BorderStyle: Same<Names<E['BorderStyle']>, keyof S['BorderStyle']>;
  readonly CopyPasteType: Same<Names<E['CopyPasteType']>, keyof S['CopyPasteType']>;
  readonly DataValidationCriteria: Same<Names<E['DataValidationCriteria']>, keyof S['DataValidationCriteria']>;
  readonly DeveloperMetadataVisibility: Same<
    Names<E['DeveloperMetadataVisibility']>,
    keyof S['DeveloperMetadataVisibility']
  >;
  readonly DeveloperMetadataLocationType: Same<
    Names<E['DeveloperMetadataLocationType']>,
    keyof S['DeveloperMetadataLocationType']
  >;
  readonly Dimension: Same<Names<E['Dimension']>, keyof S['Dimension']>;
  readonly Direction: Same<Names<E['Direction']>, keyof S['Direction']>;
  readonly ProtectionType: Same<Names<E['ProtectionType']>, keyof S['ProtectionType']>;
  readonly SheetType: Same<Names<E['SheetType']>, keyof S['SheetType']>;
  readonly TextDirection: Same<Names<E['TextDirection']>, keyof S['TextDirection']>;
  readonly WrapStrategy: Same<Names<E['WrapStrategy']>, keyof S['WrapStrategy']>;
  readonly Button: Same<Names<E['Button']>, keyof typeof GoogleAppsScript.Base.Button>;
  readonly ButtonSet: Same<Names<E['ButtonSet']>, keyof typeof GoogleAppsScript.Base.ButtonSet>;
  readonly AuthMode: Same<Names<E['AuthMode']>, keyof typeof GoogleAppsScript.Script.AuthMode>;
  readonly ChartType: Same<Names<E['ChartType']>, keyof typeof GoogleAppsScript.Charts.ChartType>;
} = {
  BandingTheme: true,
  BooleanCriteria: true,
  BorderStyle: true,
  CopyPasteType: true,
  DataValidationCriteria: true,
  DeveloperMetadataVisibility: true,
  DeveloperMetadataLocationType: true,
  Dimension: true,
  Direction: true,
  ProtectionType: true,
  SheetType: true,
  TextDirection: true,
  WrapStrategy: true,
  Button: true,
  ButtonSet: true,
  AuthMode: true,
  ChartType: true,
};

test('every enumeration compared here is one that the host offers', () => {
  expect(Object.keys(SAME).filter((name) => !(name in ENUM_NAMES))).toEqual([]);
});

test('values compare by identity and say their name', () => {
  const host = hostOf(
    script(
      'function f() { var a = SpreadsheetApp.WrapStrategy; return [a.WRAP === a.WRAP, a.WRAP === a.CLIP, String(a.WRAP), SpreadsheetApp.getUi().Button.OK === SpreadsheetApp.getUi().Button.OK]; }',
    ),
    { book: null },
  );
  expect(host.call('f')).toEqual([true, false, 'WRAP', true]);
});
