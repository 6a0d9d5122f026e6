/** The shared strings of a workbook, formats within a text left out. */
import type { Package } from './package';
import { type Scanner, scanXml } from './xml-scan';
import { decodeCellText } from './xml-text';

/** @returns the strings by index; readings above the letters (phonetic) are no part of the text */
export function readStrings(source: Package, part: string): readonly string[] {
  const scanner = scanXml(source.text(part), part);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.name !== 'si') continue;
    if (scanner.kind === 'empty') strings.push('');
    else if (scanner.kind === 'open') strings.push(readText(scanner));
  }
  return strings;
}

/** The text of an <si> or <is> element; the scanner stands on its open tag, afterwards on its close. */
export function readText(scanner: Scanner): string {
  const depth = scanner.depth;
  let text = '';
  let inside = false;
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind === 'text') {
      if (inside) text += scanner.text();
    } else if (scanner.kind === 'open' && scanner.name === 'rPh') scanner.skip();
    else if (scanner.name === 't') inside = scanner.kind === 'open';
  }
  return decodeCellText(text);
}
