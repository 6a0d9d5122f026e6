/** Links of cells: <hyperlinks>. Those that did not change keep their element. */
import { cellKey, cellName, columnOfKey, parseArea, rowOfKey } from '../model/area';
import type { CellLink, SheetModel } from '../model/sheet';
import type { PackageEdit } from './package';
import { addRelation, type Relation, relationsOf } from './relations';
import { encodeXml } from './xml-text';
import { parseXml, relationId, type XmlNode } from './xml-tree';

/**
 * @param old the element as it stands, '' where there is none
 * @param to where relations of outside links go, and the attributes' prefix
 */
export function writeLinks(
  sheet: SheetModel,
  old: string,
  to: { edit: PackageEdit; part: string; prefix: string; relationAttribute: (id: string) => string },
): string {
  const nodes = old === '' ? [] : parseXml(old, 'hyperlinks').children;
  const relations = relationsOf(to.edit, to.part);
  const pending = new Map(sheet.links);
  const kept = nodes.flatMap((node) => {
    const area = parseArea(node.attributes['ref'] ?? '');
    const key = area ? cellKey(area.row, area.column) : -1;
    const link = pending.get(key);
    if (!link || !sameLink(link, linkOf(node, relations))) return area ? [] : [old.slice(node.start, node.end)];
    pending.delete(key);
    return [old.slice(node.start, node.end)];
  });
  const added = [...pending]
    .sort(([a], [b]) => a - b)
    .map(([key, link]) => {
      const reference = cellName(rowOfKey(key), columnOfKey(key));
      const target =
        link.url === null
          ? ` location="${encodeXml(link.location ?? '')}"`
          : to.relationAttribute(
              addRelation(to.edit, to.part, { type: 'hyperlink', target: link.url, external: true }),
            );
      return `<${to.prefix}hyperlink ref="${reference}"${target}/>`;
    });
  const all = [...kept, ...added].join('');
  return all === '' ? '' : `<${to.prefix}hyperlinks>${all}</${to.prefix}hyperlinks>`;
}

function linkOf(node: XmlNode, relations: readonly Relation[]): CellLink {
  const target = relations.find(({ id }) => id === relationId(node))?.target ?? null;
  const location = node.attributes['location'] ?? null;
  return {
    url: target !== null && location !== null ? `${target}#${location}` : target,
    location: target === null ? location : null,
  };
}

const sameLink = (a: CellLink, b: CellLink): boolean => a.url === b.url && a.location === b.location;
