/** What stands behind each service object. */
import type { Area } from '../model/area';
import type { ChartModel } from '../model/chart';
import type { ConditionalRule, Validation } from '../model/rules';
import type { SheetModel } from '../model/sheet';

export interface RangeState {
  readonly sheet: SheetModel;
  readonly area: Area;
}
export interface RangeListState {
  readonly ranges: readonly RangeState[];
}
export interface SheetState {
  readonly sheet: SheetModel;
}
export interface ValidationState {
  readonly validation: Validation;
}
export interface RuleState {
  readonly sheet: SheetModel;
  readonly rule: ConditionalRule;
}
/** The runs of one text are not modelled: one style and one link for the whole cell. */
export interface RichTextState {
  readonly text: string;
  readonly link: string | null;
  readonly style: TextStyleState;
}
export interface TextStyleState {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
}
export interface ProtectionState {
  readonly sheet: SheetModel;
  /** null protects the whole sheet. */
  readonly id: number | null;
}
export interface ChartState {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}
export interface MetadataState {
  readonly id: number;
}
export interface HtmlState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

/** State types by class, so that an argument '@Range' arrives as a RangeState. */
export interface ServiceStates {
  readonly Range: RangeState;
  readonly RangeList: RangeListState;
  readonly Sheet: SheetState;
  readonly DataValidation: ValidationState;
  readonly ConditionalFormatRule: RuleState;
  readonly RichTextValue: RichTextState;
  readonly TextStyle: TextStyleState;
  readonly Protection: ProtectionState;
  readonly EmbeddedChart: ChartState;
  readonly HtmlOutput: HtmlState;
  readonly Menu: MenuState;
}
export interface MenuState {
  readonly caption: string;
  readonly items: MenuEntry[];
}
export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuState };
