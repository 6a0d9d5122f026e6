/** Text in and out of XML. */
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

/** The inverse of encodeCellText, once references are read. */
export const decodeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
