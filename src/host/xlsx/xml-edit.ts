/** Small edits of an element's text that leave the rest of it as it is. */
import { encodeXml } from './xml-text';
import type { XmlNode } from './xml-tree';

/** A tag's text with an attribute set, or taken away where the value is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const bare = tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  if (value === null) return bare;
  const end = bare.endsWith('/>') ? bare.length - 2 : bare.length - 1;
  return `${bare.slice(0, end).trimEnd()} ${name}="${encodeXml(value)}"${bare.slice(end)}`;
}

/** The same for a node within a larger text; everything outside its open tag stays. */
export function setAttribute(
  text: string,
  node: XmlNode,
  change: readonly [name: string, value: string | null],
): string {
  if ((node.attributes[change[0]] ?? null) === change[1]) return text;
  return (
    text.slice(0, node.start) + withAttribute(text.slice(node.start, node.inner), ...change) + text.slice(node.inner)
  );
}

/** The text with some of its elements replaced ('' takes one away); the rest is copied. */
export function replaceNodes(
  text: string,
  changes: readonly (readonly [node: XmlNode, replacement: string])[],
): string {
  return [...changes]
    .sort(([a], [b]) => b.start - a.start)
    .reduce((result, [node, replacement]) => result.slice(0, node.start) + replacement + result.slice(node.end), text);
}
