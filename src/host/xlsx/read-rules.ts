/** Data validations and conditional formats of a sheet; each remembers where it stood. */
import { parseAreas } from '../model/area';
import type { ConditionalRule, DifferentialStyle, Operator, Validation } from '../model/rules';
import { NO_DIFFERENCE } from './read-styles';
import { childOf, childrenOf, descendantsOf, isTrue, type XmlNode } from './xml-tree';

/**
 * @param node the sheet's <dataValidations>
 * @param extension the sheet's <extLst>, where newer kinds lie
 */
export function readValidations(node: XmlNode | null, extension: XmlNode | null): readonly Validation[] {
  const plain = childrenOf(node, 'dataValidation').map((child, index) =>
    readValidation(child, { index, extension: false }),
  );
  const newer = extension ? descendantsOf(extension, 'dataValidation') : [];
  return [...plain, ...newer.map((child, index) => readValidation(child, { index, extension: true }))];
}

function readValidation(node: XmlNode, at: { index: number; extension: boolean }): Validation {
  const of = node.attributes;
  // the schema's own words are these types
  const type = (of['type'] ?? 'none') as Validation['type'];
  // and so are these
  const operator = (of['operator'] ?? 'between') as Operator;
  return {
    areas: parseAreas(of['sqref'] ?? childOf(node, 'sqref')?.text ?? ''),
    type,
    operator,
    formula1: formulaIn(childOf(node, 'formula1')),
    formula2: formulaIn(childOf(node, 'formula2')),
    allowBlank: isTrue(of['allowBlank']),
    reject: isTrue(of['showErrorMessage']) && (of['errorStyle'] ?? 'stop') === 'stop',
    // the attribute says the contrary of its name
    dropDown: type === 'list' && !isTrue(of['showDropDown']),
    promptTitle: of['promptTitle'] ?? '',
    prompt: of['prompt'] ?? '',
    errorTitle: of['errorTitle'] ?? '',
    error: of['error'] ?? '',
    origin: { group: 0, ...at },
  };
}

/** Plain in the old form, inside <xm:f> in the newer. */
const formulaIn = (node: XmlNode | null): string | null => (node ? (childOf(node, 'f')?.text ?? node.text) : null);

/**
 * All rules of a sheet by priority.
 *
 * @param sheet the sheet's top elements, in their order
 */
export function readConditionals(
  sheet: readonly XmlNode[],
  extension: XmlNode | null,
  differentials: readonly DifferentialStyle[],
): readonly ConditionalRule[] {
  const groups = sheet.filter((node) => node.name === 'conditionalFormatting');
  const plain = groups.flatMap((node, group) =>
    childrenOf(node, 'cfRule').map((rule, index) => ({
      priority: Number(rule.attributes['priority'] ?? 0),
      rule: readConditional(rule, node.attributes['sqref'] ?? '', { group, index, extension: false }, differentials),
    })),
  );
  const newer = (extension ? descendantsOf(extension, 'conditionalFormatting') : []).flatMap((node, group) =>
    childrenOf(node, 'cfRule').flatMap((rule, index) => {
      // without a priority it only adds to a plain rule and goes with that one
      const priority = rule.attributes['priority'];
      if (priority === undefined) return [];
      const areas = childOf(node, 'sqref')?.text ?? '';
      return [
        { priority: Number(priority), rule: readConditional(rule, areas, { group, index, extension: true }, []) },
      ];
    }),
  );
  return [...plain, ...newer].sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function readConditional(
  node: XmlNode,
  areas: string,
  origin: { group: number; index: number; extension: boolean },
  differentials: readonly DifferentialStyle[],
): ConditionalRule {
  const { type, operator, dxfId, stopIfTrue } = node.attributes;
  const formulas = childrenOf(node, 'formula').map((formula) => formula.text);
  const kind = origin.extension ? 'raw' : type === 'expression' ? 'formula' : type === 'cellIs' ? 'cell' : 'raw';
  return {
    areas: parseAreas(areas),
    kind,
    // the schema's own words are Operator's
    operator: kind === 'cell' ? ((operator ?? 'equal') as Operator) : null,
    formulas,
    style: differentials[Number(dxfId ?? -1)] ?? NO_DIFFERENCE,
    stopIfTrue: isTrue(stopIfTrue),
    origin,
  };
}
