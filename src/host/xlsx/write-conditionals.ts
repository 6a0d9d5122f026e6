/** Conditional formats: the file's rules keep their element, only priorities move; new rules are added, missing ones go. */
import { areaName } from '../model/area';
import type { ConditionalRule } from '../model/rules';
import { replaceNodes } from './xml-edit';
import { encodeXml } from './xml-text';
import { childrenOf, descendantsOf, parseXml, type XmlNode } from './xml-tree';

/** The place of every rule of the file that still holds: its number in the list, from 1. */
function places(rules: readonly ConditionalRule[], extension: boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  rules.forEach(({ origin }, index) => {
    if (origin && origin.extension === extension) found.set(`${origin.group}/${origin.index}`, index + 1);
  });
  return found;
}

/**
 * All <conditionalFormatting> elements of the sheet.
 *
 * @param old those that it has
 * @param differential gives the number of a rule's format in the file
 */
export function writeConditionals(
  rules: readonly ConditionalRule[],
  old: readonly string[],
  to: { prefix: string; differential: (rule: ConditionalRule) => number },
): string {
  const place = places(rules, false);
  const kept = old.map((text, group) => {
    const root = parseXml(text, 'conditionalFormatting');
    const nodes = childrenOf(root, 'cfRule');
    const changes = nodes.map((node, index) => [node, moved(text, node, place.get(`${group}/${index}`))] as const);
    return changes.every(([, replacement]) => replacement === '') ? '' : replaceNodes(text, changes);
  });
  const added = rules.flatMap((rule, index) => (rule.origin ? [] : [writeRule(rule, index + 1, to)]));
  return added.join('') + kept.join('');
}

/** A rule's own text with its new priority, '' where the rule is gone. */
function moved(text: string, node: XmlNode, priority: number | undefined): string {
  const own = text.slice(node.start, node.end);
  if (priority === undefined) return '';
  if (node.attributes['priority'] === String(priority)) return own;
  const length = node.inner - node.start;
  return own.slice(0, length).replace(/(\spriority\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${priority}"`) + own.slice(length);
}

function writeRule(
  rule: ConditionalRule,
  priority: number,
  { prefix: p, differential }: { prefix: string; differential: (rule: ConditionalRule) => number },
): string {
  const areas = rule.areas.map(areaName).join(' ');
  const kind = rule.kind === 'cell' ? `cellIs" operator="${rule.operator ?? 'equal'}` : 'expression';
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  const formulas = rule.formulas.map((formula) => `<${p}formula>${encodeXml(formula)}</${p}formula>`).join('');
  return (
    `<${p}conditionalFormatting sqref="${areas}"><${p}cfRule type="${kind}" dxfId="${differential(rule)}" priority="${priority}"${stop}>` +
    `${formulas}</${p}cfRule></${p}conditionalFormatting>`
  );
}

/**
 * The sheet's <extLst> after its rules changed: newer rules get their new priority or go, and so do the halves of plain rules that went.
 *
 * @param gone ids that plain rules which went had for their newer half
 */
export function patchExtension(old: string, rules: readonly ConditionalRule[], gone: ReadonlySet<string>): string {
  const place = places(rules, true);
  const root = parseXml(old, 'extLst');
  const groups = descendantsOf(root, 'conditionalFormatting');
  const changes = groups.flatMap((node, group) =>
    childrenOf(node, 'cfRule').map((rule, index) => {
      const half = rule.attributes['priority'] === undefined;
      const keep = half ? !gone.has(rule.attributes['id'] ?? '') : place.has(`${group}/${index}`);
      const text = half ? old.slice(rule.start, rule.end) : moved(old, rule, place.get(`${group}/${index}`));
      return [rule, keep ? text : ''] as const;
    }),
  );
  const patched = replaceNodes(old, changes);
  return dropEmpty(dropEmpty(patched, 'conditionalFormatting', 'cfRule'), 'ext', null);
}

/** The ids under which plain rules that are no longer in the list had newer halves. */
export function goneHalves(rules: readonly ConditionalRule[], old: readonly string[]): ReadonlySet<string> {
  const place = places(rules, false);
  const gone = old.flatMap((text, group) =>
    childrenOf(parseXml(text, 'conditionalFormatting'), 'cfRule').flatMap((rule, index) =>
      place.has(`${group}/${index}`) ? [] : descendantsOf(rule, 'id').map((node) => node.text.trim()),
    ),
  );
  return new Set(gone);
}

/** Takes away conditional formats without a rule, and the extension that held nothing else. */
function dropEmpty(text: string, name: string, needed: string | null): string {
  const root = parseXml(text, 'extLst');
  const empty = (node: XmlNode): boolean =>
    needed === null
      ? node.children.length === 1 &&
        node.children[0]?.name === 'conditionalFormattings' &&
        node.children[0].children.length === 0
      : node.children.every((child) => child.name !== needed);
  const dropped = descendantsOf(root, name).filter(empty);
  const result = replaceNodes(
    text,
    dropped.map((node) => [node, ''] as const),
  );
  return parseXml(result, 'extLst').children.length === 0 ? '' : result;
}
