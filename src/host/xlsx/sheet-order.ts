/** Puts elements into a worksheet where the schema wants them. */
import { layoutOf } from './sheet-parts';

/** The order of a worksheet's elements (ECMA-376 part 1, CT_Worksheet). */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks',
  'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF',
  'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
] as const; // prettier-ignore
export type ElementName = (typeof ORDER)[number];

/**
 * The sheet with all elements of one name replaced.
 *
 * @param text the new elements; '' takes them away
 */
export function placeElement(xml: string, part: string, name: ElementName, text: string): string {
  const { elements, inner, innerEnd } = layoutOf(xml, part);
  const old = elements.filter((element) => element.name === name);
  const [first] = old;
  if (!first) {
    const rank = ORDER.indexOf(name);
    // an element that the schema's list lacks (mc:AlternateContent) belongs to what stands before it
    // findIndex over names that are not in the list gives -1, which never comes after
    const next = elements.find((element) => ORDER.findIndex((known) => known === element.name) > rank);
    const at = next?.start ?? (innerEnd > inner ? innerEnd : inner);
    return xml.slice(0, at) + text + xml.slice(at);
  }
  let result = xml;
  for (const element of [...old].reverse()) {
    result = result.slice(0, element.start) + (element === first ? text : '') + result.slice(element.end);
  }
  return result;
}

/** The text of a sheet's elements of one name, in order. */
export const elementTexts = (xml: string, part: string, name: ElementName): readonly string[] =>
  layoutOf(xml, part)
    .elements.filter((element) => element.name === name)
    .map((element) => xml.slice(element.start, element.end));
