/** Splits a worksheet into its top elements, its cells apart. */
import type { SheetRows } from './read-cells';
import { BookUnreadable } from './book-unreadable';
import { type Scanner, scanXml } from './xml-scan';
import { parseXml, type XmlNode } from './xml-tree';

/**
 * @param readCells reads <sheetData>, from its open tag to its close
 * @returns every other top element as a tree, in order
 */
export function readSheetParts(
  xml: string,
  part: string,
  readCells: (scanner: Scanner) => SheetRows,
): { elements: readonly XmlNode[]; cells: SheetRows } {
  const scanner = scanXml(xml, part);
  const elements: XmlNode[] = [];
  let cells: SheetRows = { rows: new Map(), heights: new Map(), hidden: new Set() };
  let rooted = false;
  while (scanner.next()) {
    if (scanner.kind !== 'open' && scanner.kind !== 'empty') continue;
    if (!rooted) {
      if (scanner.name !== 'worksheet') throw new BookUnreadable((say) => say.badXml(part));
      rooted = true;
    } else if (scanner.name === 'sheetData') cells = readCells(scanner);
    else {
      const start = scanner.start;
      scanner.skip();
      elements.push(parseXml(xml.slice(start, scanner.end), part));
    }
  }
  if (!rooted) throw new BookUnreadable((say) => say.badXml(part));
  return { elements, cells };
}

export interface TopElement {
  readonly name: string;
  /** From its first character to behind its last. */
  readonly start: number;
  readonly end: number;
}
export interface SheetLayout {
  /** 'x:' where the sheet writes its elements so, else ''. */
  readonly prefix: string;
  /** The prefix of relationship ids, null where the sheet declares none. */
  readonly relationPrefix: string | null;
  /** Between these two lie the top elements. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly elements: readonly TopElement[];
}

/** Where everything stands, for patching. */
export function layoutOf(xml: string, part: string): SheetLayout {
  const scanner = scanXml(xml, part);
  while (scanner.next() && scanner.kind !== 'open' && scanner.kind !== 'empty');
  const root = xml.slice(scanner.start, scanner.end);
  const prefix = /^<([\w.-]+:)/.exec(root)?.[1] ?? '';
  const relationPrefix =
    /\bxmlns:([\w.-]+)\s*=\s*["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/.exec(root)?.[1] ?? null;
  const elements: TopElement[] = [];
  const inner = scanner.end;
  let innerEnd = inner;
  while (scanner.next()) {
    if (scanner.is('close')) innerEnd = scanner.start;
    if (!scanner.is('open') && !scanner.is('empty')) continue;
    const { name, start } = scanner;
    scanner.skip();
    elements.push({ name, start, end: scanner.end });
  }
  return { prefix, relationPrefix, inner, innerEnd, elements };
}
