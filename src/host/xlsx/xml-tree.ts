/** Small parts and elements as a tree whose nodes know their place in the text. */
import { BookUnreadable } from './book-unreadable';
import { type Scanner, scanXml } from './xml-scan';

export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  /** With prefix, if any: 'x14:cfRule'. */
  readonly fullName: string;
  /** By whole name, decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The decoded text directly in it. */
  readonly text: string;
  /** The element's place in the parsed text; its content lies between `inner` and `innerEnd`. */
  readonly start: number;
  readonly end: number;
  readonly inner: number;
  readonly innerEnd: number;
}

type Open = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: XmlNode[] };

/**
 * The root element of a part.
 *
 * @throws BookUnreadable when the text is no XML
 */
export function parseXml(xml: string, part: string): XmlNode {
  const scanner = scanXml(xml, part);
  const path: Open[] = [];
  let root: XmlNode | null = null;
  while (scanner.next()) {
    const parent = path[path.length - 1];
    if (scanner.kind === 'text') {
      if (parent) parent.text += scanner.text();
    } else if (scanner.kind === 'close') {
      const node = path.pop();
      if (node) {
        node.innerEnd = scanner.start;
        node.end = scanner.end;
      }
    } else {
      const node = nodeOf(scanner);
      if (parent) parent.children.push(node);
      else if (root) throw new BookUnreadable((say) => say.badXml(part));
      else root = node;
      if (scanner.kind === 'open') path.push(node);
    }
  }
  if (!root) throw new BookUnreadable((say) => say.badXml(part));
  return root;
}

const nodeOf = ({ name, fullName, attributes, start, end }: Scanner): Open => ({
  name,
  fullName,
  attributes,
  children: [],
  text: '',
  start,
  end,
  inner: end,
  innerEnd: end,
});

export const childOf = (node: XmlNode | null | undefined, name: string): XmlNode | null =>
  node?.children.find((child) => child.name === name) ?? null;

export const childrenOf = (node: XmlNode | null | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** Every descendant of that name, in order. */
export function descendantsOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** The attribute of a relationship, whatever prefix its namespace has. */
export function relationId(node: XmlNode): string | null {
  for (const [key, value] of Object.entries(node.attributes)) if (/^\w+:id$/.test(key)) return value;
  return null;
}

/** XML's booleans: '1' and 'true'. */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true';
