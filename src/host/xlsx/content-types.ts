/** [Content_Types].xml: what each part is. */
import type { PackageEdit } from './package';
import { insertInside, relationsPart } from './relations';
import { encodeXml } from './xml-text';
import { parseXml } from './xml-tree';

const FILE = '[Content_Types].xml';

/** Says what a new part is, unless that is said already of an earlier one of that name. */
export function addContentType(edit: PackageEdit, part: string, type: string): void {
  const text = edit.text(FILE);
  const root = parseXml(text, FILE);
  if (root.children.some(({ attributes: of }) => of['PartName'] === `/${part}` && of['ContentType'] === type)) return;
  const prefix = root.fullName.includes(':') ? `${root.fullName.split(':')[0]}:` : '';
  const element = `<${prefix}Override PartName="/${encodeXml(part)}" ContentType="${type}"/>`;
  edit.setText(FILE, insertInside(text, root, element));
}

/** Says what all parts of an ending are, unless that is said already. */
export function addDefaultType(edit: PackageEdit, extension: string, type: string): void {
  const text = edit.text(FILE);
  const root = parseXml(text, FILE);
  const known = root.children.some(
    (node) => node.name === 'Default' && node.attributes['Extension']?.toLowerCase() === extension,
  );
  if (known) return;
  const prefix = root.fullName.includes(':') ? `${root.fullName.split(':')[0]}:` : '';
  edit.setText(
    FILE,
    `${text.slice(0, root.inner)}<${prefix}Default Extension="${extension}" ContentType="${type}"/>${text.slice(root.inner)}`,
  );
}

/** Takes a part away together with what is said of it and its own relationships. */
export function removePart(edit: PackageEdit, part: string): void {
  edit.remove(part);
  edit.remove(relationsPart(part));
  const text = edit.text(FILE);
  const node = parseXml(text, FILE).children.find(
    (child) => child.attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (node) edit.setText(FILE, text.slice(0, node.start) + text.slice(node.end));
}
