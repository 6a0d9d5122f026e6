/** RangeList: the same change on several ranges in one call. */
import type { Machine } from '../machine';
import { CHAIN, free, type Member, type Members, type Surface, write } from '../member';
import type { RangeListState, RangeState } from '../states';

const TOGETHER = [
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'breakApart',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'insertCheckboxes',
  'removeCheckboxes',
  'trimWhitespace',
] as const satisfies readonly (keyof GoogleAppsScript.Spreadsheet.RangeList)[];

/** The members of a list; each does to all its ranges what Range does to one. */
export function rangeList(m: Machine, range: Members<RangeState>) {
  const members: Partial<Record<(typeof TOGETHER)[number], Member<RangeListState>>> = {};
  for (const name of TOGETHER) {
    const one = range[name];
    if (!one) throw new Error(`Range.${name} is missing`);
    members[name] = {
      touch: 'write',
      signature: one.signature,
      run: ({ ranges }, ...args) => {
        for (const each of ranges) one.run(each, ...args);
        return CHAIN;
      },
    };
  }
  return {
    ...members,
    getRanges: free('', ({ ranges }: RangeListState) => ranges.map((each) => m.make('Range', each))),
    activate: write('', ({ ranges }: RangeListState) => {
      if (ranges[0]) m.activate(ranges[0].sheet);
      return CHAIN;
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.RangeList>;
}
