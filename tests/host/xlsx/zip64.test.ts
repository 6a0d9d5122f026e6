/** Writers of streams give sizes in the zip64 extra field even of small entries; a bomb may hide there too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BookUnreadable, openWorkbook } from '../../../src/host/xlsx';

const rich = readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx'));
const SHARED = 'xl/sharedStrings.xml';

/** The same archive, the sizes of one entry moved into its extra field (APPNOTE 4.5.3): uncompressed, then compressed. */
function withZip64(bytes: Buffer, name: string, size?: bigint): Buffer {
  const at = bytes.lastIndexOf(name) - 46;
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const head = Buffer.from(bytes.subarray(0, at + 46 + name.length));
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(size ?? BigInt(head.readUInt32LE(at + 24)), 4);
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(at + 20)), 12);
  head.writeUInt32LE(0xffffffff, at + 20);
  head.writeUInt32LE(0xffffffff, at + 24);
  head.writeUInt16LE(20, at + 30);
  const tail = Buffer.from(bytes.subarray(at + 46 + name.length));
  tail.writeUInt32LE(tail.readUInt32LE(end - (at + 46 + name.length) + 12) + 20, end - (at + 46 + name.length) + 12);
  return Buffer.concat([head, extra, tail]);
}

test('sizes in the extra field are read', () => {
  expect(rich.readUInt16LE(rich.lastIndexOf(SHARED) - 46 + 30)).toBe(0); // no extra field to be replaced
  const book = openWorkbook(withZip64(rich, SHARED));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Pinjaman', 'Angsuran', 'Rekap', 'Catatan']);
});

test('three gigabytes claimed there are refused for what they are', () => {
  expect(() => openWorkbook(withZip64(rich, SHARED, 3_000_000_000n))).toThrow(BookUnreadable);
  expect(() => openWorkbook(withZip64(rich, SHARED, 3_000_000_000n))).toThrow(/membengkak/);
});
