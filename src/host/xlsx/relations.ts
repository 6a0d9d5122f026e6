/** Relationships between parts. Their types are matched by last word, so that the strict dialect reads as well. */
import type { Package, PackageEdit } from './package';
import { encodeXml } from './xml-text';
import { parseXml, type XmlNode } from './xml-tree';

export interface Relation {
  readonly id: string;
  /** The last word of its type: 'worksheet', 'styles', 'hyperlink' … */
  readonly type: string;
  /** The part it leads to, or the outside address. */
  readonly target: string;
  readonly external: boolean;
}

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** 'xl/_rels/workbook.xml.rels' for 'xl/workbook.xml'; '_rels/.rels' for ''. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @param part the part whose relationships are asked for; '' is the package itself */
export function relationsOf(source: Pick<Package, 'has' | 'text'>, part: string): readonly Relation[] {
  const file = relationsPart(part);
  if (!source.has(file)) return [];
  return parseXml(source.text(file), file).children.map((node) => relationOf(node, part));
}

function relationOf(node: XmlNode, part: string): Relation {
  const { Id = '', Type = '', Target = '', TargetMode } = node.attributes;
  const external = TargetMode === 'External';
  return {
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: external ? Target : resolvePart(part, Target),
    external,
  };
}

/** The part that a target names, seen from another part. It never leaves the package: '..' above the root is dropped. */
export function resolvePart(from: string, target: string): string {
  const [path = ''] = target.replace(/\\/g, '/').split('#');
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decodePath(path).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Adds a relationship and says its id.
 *
 * @param to type with its full address or its last word in the office namespace, and the target as it is to be written
 */
export function addRelation(
  edit: PackageEdit,
  part: string,
  to: { type: string; target: string; external?: boolean },
): string {
  const file = relationsPart(part);
  const text = edit.has(file) ? edit.text(file) : EMPTY;
  const root = parseXml(text, file);
  const taken = new Set(root.children.map((node) => node.attributes['Id']));
  let number = 1;
  while (taken.has(`rIdBergulir${number}`)) number += 1;
  const id = `rIdBergulir${number}`;
  const type = to.type.includes(':') ? to.type : `${RELATIONS}/${to.type}`;
  const mode = to.external ? ' TargetMode="External"' : '';
  const prefix = root.fullName.includes(':') ? `${root.fullName.split(':')[0]}:` : '';
  const element = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${encodeXml(to.target)}"${mode}/>`;
  edit.setText(file, insertInside(text, root, element));
  return id;
}

export function removeRelation(edit: PackageEdit, part: string, id: string): void {
  const file = relationsPart(part);
  if (!edit.has(file)) return;
  const text = edit.text(file);
  const node = parseXml(text, file).children.find((child) => child.attributes['Id'] === id);
  if (node) edit.setText(file, text.slice(0, node.start) + text.slice(node.end));
}

/** The text with an element added as the last child of a node, which may have been an empty tag. */
export function insertInside(text: string, node: XmlNode, element: string): string {
  if (node.inner === node.end && text[node.end - 2] === '/') {
    const tag = text.slice(node.start, node.end - 2).trimEnd();
    return `${text.slice(0, node.start)}${tag}>${element}</${node.fullName}>${text.slice(node.end)}`;
  }
  return text.slice(0, node.innerEnd) + element + text.slice(node.innerEnd);
}

/** How a relationship of one part names another: '../charts/bergulir1.xml'. */
export function relativeTarget(from: string, to: string): string {
  const a = from.split('/').slice(0, -1);
  const b = to.split('/');
  let same = 0;
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same += 1;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}
