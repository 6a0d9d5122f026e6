/** What a BKM decided in its sheet Pengaturan, each decision with its day and source. */
import type { CivilDate } from '../../book/civil-date';
import type { Finding, FindingCode, Severity } from '../../book/finding';
import type { SheetData } from '../sheet-data';
import { headingKey } from '../table/heading-text';

/** One row that could be read. */
export interface Decision {
  /** `SettingDeclaration.key`. */
  readonly key: string;
  /** Rupiah or a count; a percentage in basis points; a yes as 1, a no as 0; a day as its number; texts as typed. */
  readonly value: number | string;
  /** In force from this day; null: the row gives none, and it holds at all times until a dated one replaces it. */
  readonly since: CivilDate | null;
  /** As typed; '' where none is given. */
  readonly source: string;
  /** A1 address of its value. */
  readonly cell: string;
}

/** How severe a rule is from a day on, or that it is not asked. */
export interface RuleDecision {
  readonly code: FindingCode;
  readonly severity: Severity | 'off';
  readonly validFrom: CivilDate | null;
  readonly source: string;
}

export interface Settings {
  /** In the order of the sheet. */
  readonly decisions: readonly Decision[];
  readonly rules: readonly RuleDecision[];
  /** What cannot be read of the sheet, and labels that are none. */
  readonly findings: readonly Finding[];
}

export const NO_SETTINGS: Settings = { decisions: [], rules: [], findings: [] };

/** Whether a sheet is the settings sheet, by its name. */
export const isSettingsSheet = (sheet: Pick<SheetData, 'name'>): boolean => headingKey(sheet.name) === 'pengaturan';
