/** Data validations and conditional formats. What we do not model is kept raw and goes back as it came. */
import type { Area } from './area';

/** Words of the file format: type 'list' with formula1 '"ya,tidak"' or '$A$1:$A$9', 'whole', 'decimal', 'date', 'textLength', 'custom', 'none'. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly type: 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
  readonly operator: Operator;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  /** A value that does not fit is refused (setAllowInvalid(false)); otherwise it is only marked. */
  readonly reject: boolean;
  readonly dropDown: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
  /** Where it stands in the file; null for a new one. Copies with changes must set null. */
  readonly origin: RawOrigin | null;
}
export type Operator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual';

export interface DifferentialStyle {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
  readonly fontColor: string | null;
  readonly background: string | null;
}
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** 'formula' → formulas[0]; 'cell' → operator and formulas; 'raw' is any other kind (text, bars, scales, icons …), kept as it is. */
  readonly kind: 'formula' | 'cell' | 'raw';
  readonly operator: Operator | null;
  /** As in the file: no "=". */
  readonly formulas: readonly string[];
  readonly style: DifferentialStyle;
  readonly stopIfTrue: boolean;
  /** Where it stands in the file; null for a new one. A rule with an origin is never rewritten, only its priority. */
  readonly origin: RawOrigin | null;
}
/** Opaque: the place of a raw element in the sheet's part. */
export interface RawOrigin {
  readonly group: number;
  readonly index: number;
  readonly extension: boolean;
}
