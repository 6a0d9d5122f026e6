/** Text in and out of XML. */
import { MESSAGES } from '../messages';
import { BookUnreadable } from './book-unreadable';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text as it reads, references replaced.
 *
 * @throws BookUnreadable for any entity but XML's own five and numbers: others need a DTD
 */
export function decodeXml(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,32};?)/g, (_, body: string) => {
    const name = body.endsWith(';') ? body.slice(0, -1) : '';
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    if (number) {
      const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
      if (code <= 0x10ffff && code > 0) return String.fromCodePoint(code);
    }
    const known = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (known === undefined) throw new BookUnreadable(MESSAGES.entities(part));
    return known;
  });
}

const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For element text and attribute values alike. */
export const encodeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (letter) => CODES[letter] ?? letter)
    .replace(/[\r\n\t]/g, (space) => `&#${space.charCodeAt(0)};`);

/** Cell text: what XML cannot hold is written _xHHHH_, and what looks so is escaped (ECMA-376, ST_Xstring). */
export const encodeCellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // lone surrogates, controls and the two non-characters: none may stand in XML
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000D-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (letter) => CODES[letter] ?? letter);

/** The inverse of encodeCellText, after decodeXml. */
export const decodeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
