/** Notes: the old kind of comments, which Google shows as notes. */
import { cellKey, parseArea } from '../model/area';
import type { Package } from './package';
import type { Relation } from './relations';
import { decodeCellText } from './xml-text';
import { childOf, childrenOf, descendantsOf, parseXml } from './xml-tree';

export function readNotes(source: Package, relations: readonly Relation[]): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  for (const { target: part } of relations.filter(
    (relation) => relation.type === 'comments' && source.has(relation.target),
  )) {
    for (const node of childrenOf(childOf(parseXml(source.text(part), part), 'commentList'), 'comment')) {
      const area = parseArea(node.attributes['ref'] ?? '');
      const text = childOf(node, 'text');
      if (!area || !text) continue;
      const parts = descendantsOf(text, 't').map((run) => run.text);
      notes.set(cellKey(area.row, area.column), decodeCellText(parts.join('')));
    }
  }
  return notes;
}
