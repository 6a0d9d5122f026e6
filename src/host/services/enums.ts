/** Enumerations as objects that compare by identity, as Google's do. */
import type { Machine } from './machine';

export interface EnumState {
  readonly enumName: string;
  readonly name: string;
  readonly ordinal: number;
}

/** The names of each enumeration that we offer; tests/host/services compares them with @types/google-apps-script. */
export const ENUM_NAMES = {
  BandingTheme: [
    'LIGHT_GREY',
    'CYAN',
    'GREEN',
    'YELLOW',
    'ORANGE',
    'BLUE',
    'TEAL',
    'GREY',
    'BROWN',
    'LIGHT_GREEN',
    'INDIGO',
    'PINK',
  ],
  BooleanCriteria: [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ],
  BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  CopyPasteType: [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ],
  DataValidationCriteria: [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
  DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
  Dimension: ['COLUMNS', 'ROWS'],
  Direction: ['UP', 'DOWN', 'PREVIOUS', 'NEXT'],
  ProtectionType: ['RANGE', 'SHEET'],
  SheetType: ['GRID', 'OBJECT'],
  TextDirection: ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'],
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  ChartType: [
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ],
  ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
  ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
  Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  SandboxMode: ['EMULATED', 'IFRAME', 'NATIVE'],
  XFrameOptionsMode: ['ALLOWALL', 'DEFAULT'],
  DigestAlgorithm: ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
  MacAlgorithm: ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'],
  Charset: ['US_ASCII', 'UTF_8'],
} as const;
export type EnumName = keyof typeof ENUM_NAMES;

/** The class names under which enumeration values are registered. */
export const ENUM_CLASSES = Object.fromEntries(Object.keys(ENUM_NAMES).map((name) => [`enum ${name}`, enumClass()]));

function enumClass(): { members: Record<string, never>; constants: Record<string, unknown> } {
  return { members: {}, constants: {} };
}

/** All enumerations of one machine, each value one object. */
export function makeEnums(
  make: Machine['make'],
  plain: Machine['realm']['adopt'],
): Readonly<Record<EnumName, Record<string, object>>> {
  const made: Partial<Record<EnumName, Record<string, object>>> = {};
  // Object.keys forgets which keys they are.
  for (const enumName of Object.keys(ENUM_NAMES) as EnumName[]) {
    const values = plain({}) as Record<string, object>; // an empty object of the realm
    ENUM_NAMES[enumName].forEach((name, ordinal) => {
      values[name] = make(`enum ${enumName}`, { enumName, name, ordinal } satisfies EnumState);
    });
    made[enumName] = values;
  }
  return made as Readonly<Record<EnumName, Record<string, object>>>; // every name was just filled
}
