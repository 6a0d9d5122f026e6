/** Looks at a package with other people's code: fflate opens it, saxes judges its XML. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Parts = Readonly<Record<string, string>>;

/** Every part as Latin-1 text: equal texts are equal bytes. */
export const rawParts = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));

export const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** Names of parts that are not the same in both. */
export const differing = (a: Parts, b: Parts): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);

/** Throws at the first error; namespaces are checked as well. */
export function assertWellFormed(name: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.write(xml).close();
}

export const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/.test(name);

/** Every part of a package is well-formed, every relationship leads somewhere, and every part has a type. */
export function assertSound(bytes: Uint8Array): void {
  const parts = partsOf(bytes);
  for (const [name, text] of Object.entries(parts)) if (isXml(name)) assertWellFormed(name, text);
  for (const [name, text] of Object.entries(parts).filter(([file]) => file.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const [, target = ''] of text
      .replace(/<Relationship [^>]*TargetMode="External"[^>]*>/g, '')
      .matchAll(/Target="([^"]+)"/g)) {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      if (!(path in parts)) throw new Error(`${name} leads to ${path}, which is not there`);
    }
  }
  const types = parts['[Content_Types].xml'] ?? '';
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) {
    if (!(part in parts)) throw new Error(`a type is said of ${part}, which is not there`);
  }
  for (const name of Object.keys(parts)) {
    const known = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').pop() ?? ''}"`);
    if (name !== '[Content_Types].xml' && !known) throw new Error(`${name} has no type`);
  }
}

/** The top elements of a worksheet by name, whole. */
export function element(xml: string, name: string): string {
  return (xml.match(new RegExp(`<(?:\\w+:)?${name}[ >/][^]*?(?:</(?:\\w+:)?${name}>|/>)`, 'g')) ?? []).join('');
}
