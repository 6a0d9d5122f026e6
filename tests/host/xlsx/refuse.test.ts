import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BookUnreadable, openWorkbook } from '../../../src/host/xlsx';
import { EVERYTHING } from './everything';
import { zipOf } from './parts';

const rich = readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx'));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
const changed = (part: string, from: string, to: string): Uint8Array => {
  const before = EVERYTHING[part] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return zipOf({ ...EVERYTHING, [part]: after });
};
const sheet = 'xl/worksheets/sheet1.xml';
const without = (part: string): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(EVERYTHING).filter(([name]) => name !== part)));
const flipped = (): Uint8Array => {
  const bytes = new Uint8Array(rich);
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
};
/** Stored, not deflated: only the checksum shows it. */
const changedInside = (): Uint8Array => {
  const bytes = Buffer.from(zipSync(parts(), { level: 0 }));
  bytes.write('9', bytes.indexOf('<v>1500000</v>') + 3);
  return bytes;
};
const encrypted = (): Uint8Array => {
  const bytes = Buffer.from(rich);
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    bytes[at + 8] = 1;
  return bytes;
};
/** Says that it is small: only inflating shows what it is. */
const bomb = (): Uint8Array => {
  const bytes = Buffer.from(zipSync({ ...parts(), 'xl/sharedStrings.xml': new Uint8Array(40_000_000) }, { level: 9 }));
  const name = bytes.lastIndexOf('xl/sharedStrings.xml');
  bytes.writeUInt32LE(1000, name - 46 + 24);
  return bytes;
};
const parts = (): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(EVERYTHING).map(([name, content]) => [name, text(content)]));

test.each<[string, () => Uint8Array, RegExp]>([
  ['an empty file', () => new Uint8Array(), /kosong/],
  ['a .csv renamed', () => text('No;KSM;Pokok\n1;Melati;1000000\n'), /\.csv/],
  ['a .csv with accents and a byte order mark', () => text('\uFEFFNo;Nama\n1;Rénata\n'), /\.csv/],
  ['a web page', () => text('\n<!DOCTYPE html><html><body>Masuk</body></html>'), /HTML/],
  ['an old .xls', () => compound('Workbook'), /\.xls\)/],
  ['a password', () => compound('EncryptedPackage'), /kata sandi/],
  ['an encrypted zip', encrypted, /kata sandi/],
  ['noise', () => new Uint8Array([1, 2, 3, 250, 0, 7]), /bukan buku \.xlsx/],
  ['a zip cut off', () => rich.subarray(0, rich.length - 500), /rusak atau terpotong/],
  ['a zip cut off early', () => rich.subarray(0, 40), /rusak atau terpotong/],
  ['a flipped byte', flipped, /rusak/],
  ['a digit changed inside', changedInside, /rusak/],
  ['a zip of something else', () => zipOf({ 'word/document.xml': '<a/>' }), /workbook/],
  ['no workbook part', () => without('xl/workbook.xml'), /workbook/],
  ['a missing sheet', () => without(sheet), /rusak.*Data '22/],
  ['a zip bomb that lies', bomb, /membengkak/],
  [
    'a zip bomb that is honest',
    () => zipSync({ ...parts(), 'lain.xml': new Uint8Array(40_000_000) }, { level: 9 }),
    /membengkak/,
  ],
  ['a DTD', () => changed(sheet, '?>\n', '?>\n<!DOCTYPE a [<!ENTITY b "c">]>'), /DTD atau entitas/],
  ['an entity', () => changed('xl/sharedStrings.xml', 'KSM', '&b;'), /DTD atau entitas/],
  ['elements that do not nest', () => changed(sheet, '</row>', ''), /rusak: bagian xl\/worksheets\/sheet1\.xml/],
  ['an attribute without end', () => changed(sheet, 'r="A1"', 'r="A1'), /rusak/],
  ['a string that is not there', () => changed(sheet, '<v>4</v>', '<v>99</v>'), /rusak.*A4/],
  ['a row that cannot be', () => changed(sheet, 'row r="9"', 'row r="1048577"'), /rusak/],
  ['a cell of another row', () => changed(sheet, 'r="A9"', 'r="A8"'), /rusak/],
  [
    'content far outside',
    () =>
      changed(
        sheet,
        '</sheetData><sheetProtection',
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><sheetProtection',
      ),
    /10 juta sel.*XFD1048576/,
  ],
])('%s is refused in one clear sentence', (_, make, sentence) => {
  const bytes = make();
  const before = Buffer.from(bytes);
  let error: unknown = null;
  try {
    openWorkbook(bytes);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(BookUnreadable);
  expect(String(error)).toMatch(sentence);
  expect(Buffer.from(bytes).equals(before)).toBe(true);
});

test('a name that climbs out of the package leads nowhere', () => {
  const bytes = zipOf({ ...EVERYTHING, '../../etc/passwd': 'x' });
  expect(openWorkbook(bytes).sheets).toHaveLength(2);
});
