/** Files that are no readable book, each with the reason that the person is told after its name. */
import { strToU8, zipSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import { ledgerSheets } from '../e2e/support/ledger-book';
import { packed, plainBook, plainParts } from '../e2e/support/plain-book';

const good = plainBook(ledgerSheets(6));
const parts = plainParts(ledgerSheets(6));
const SHEET = 'xl/worksheets/sheet1.xml';
const with_ = (name: string, change: (xml: string) => string): Uint8Array =>
  packed({ ...parts, [name]: change(parts[name] ?? '') });

/** The compound file of old Excel, with its streams' names as UTF-16. */
const compound = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(1000),
    ]),
  );

/** One byte in the middle of a part's data turned over: its checksum no longer fits. */
function flipped(): Uint8Array {
  const bytes = Uint8Array.from(good);
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

/** 64 MB of blanks in some 60 KB. */
const bomb = (): Uint8Array => packed({ ...parts, [SHEET]: new Uint8Array(64 * 1024 * 1024).fill(32) });

/** The same, and its directory says that it is small. */
function lyingBomb(): Uint8Array {
  const [swollen, claimed] = [new Uint8Array(64 * 1024 * 1024).fill(32), 1000];
  const [data, name] = [deflateRawSync(swollen), Buffer.from(SHEET)];
  const bytes = Buffer.from(packed({ ...parts, [SHEET]: '<x/>' }));
  // Rebuild with every other part first and the false one last, all stored by hand: local header, then directory.
  const entries = Object.entries(parts).filter(([part]) => part !== SHEET);
  const files = [
    ...entries.map(([part, text]) => ({
      name: Buffer.from(part),
      data: Buffer.from(text),
      method: 0,
      size: Buffer.byteLength(text),
      crc: crc32(text),
    })),
    { name, data, method: 8, size: claimed, crc: crc32(swollen) },
  ];
  return bytes.length > 0 ? new Uint8Array(zipOf(files)) : good;
}

interface Stored {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

function header({ name, data, method, size, crc }: Stored): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** A zip archive exactly as told, true or not. */
function zipOf(files: readonly Stored[]): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const file of files) {
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header(file), file.name, file.data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), header(file), tail, file.name]));
    bodies.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  const list = Buffer.concat(directory);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006'), end]);
}

const SAFE = 'berkas tidak dibaca demi keamanan.';
const AGAIN = 'unduh atau salin ulang bukunya.';
const SAVE_AS = 'buka dengan Excel atau Google Sheets, lalu simpan sebagai .xlsx.';

export interface BadFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What follows `"PATH" tidak dapat dibaca: `. */
  readonly why: string;
}

const entities = (part: string): string =>
  `Berkas .xlsx ini memuat DTD atau entitas XML (${part}) yang tidak pernah ada dalam buku yang wajar; ${SAFE}`;
const text = (content: string) => (): Uint8Array => strToU8(content);
const csv = `Berkas ini bukan buku .xlsx, melainkan teks (mungkin .csv yang diganti namanya): ${SAVE_AS}`;
const html =
  'Berkas ini bukan buku .xlsx, melainkan halaman web (HTML): unduh ulang bukunya, lalu simpan sebagai .xlsx.';
const damaged = (where: string): string => `Berkas .xlsx ini rusak atau terpotong (${where}): ${AGAIN}`;
const password = 'Buku ini terkunci kata sandi: buka dengan Excel, hapus kata sandinya, simpan, lalu coba lagi.';
const swollen = `Isi berkas .xlsx ini membengkak tidak wajar ketika dibuka; ${SAFE}`;
const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';

export const BAD_FILES: readonly BadFile[] = [
  { name: 'kosong', bytes: () => new Uint8Array(0), why: 'Berkas ini kosong (0 byte).' },
  { name: 'koma', bytes: text('No,KSM,Pinjaman\n1,Melati,1000000\n'), why: csv },
  { name: 'titik-koma', bytes: text('\uFEFFNo;KSM;Pinjaman\r\n1;Melati;1.000.000\r\n'), why: csv },
  {
    name: 'halaman',
    bytes: text('<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>'),
    why: html,
  },
  { name: 'tabel-web', bytes: text('\n<table border=1><tr><td>No</td></tr></table>'), why: html },
  {
    name: 'lama',
    bytes: () => compound('Workbook'),
    why: `Berkas ini buku Excel lama (.xls), bukan .xlsx: ${SAVE_AS}`,
  },
  { name: 'terkunci', bytes: () => compound('EncryptedPackage'), why: password },
  {
    name: 'acak',
    bytes: () => Uint8Array.from({ length: 500 }, (_, i) => (i * 97 + 13) % 256),
    why: 'Berkas ini bukan buku .xlsx.',
  },
  { name: 'terpotong', bytes: () => good.slice(0, Math.floor(good.length / 2)), why: damaged('akhir zip tidak ada') },
  { name: 'kepala-saja', bytes: () => good.slice(0, 4), why: damaged('akhir zip tidak ada') },
  { name: 'tanpa-ekor', bytes: () => good.slice(0, good.length - 1), why: damaged('akhir zip tidak ada') },
  { name: 'tergores', bytes: flipped, why: damaged(SHEET) },
  { name: 'bom', bytes: bomb, why: swollen },
  { name: 'bom-berdusta', bytes: lyingBomb, why: swollen },
  {
    name: 'dtd',
    bytes: () => with_(SHEET, (xml) => xml.replace('<worksheet', `${doctype}<worksheet`)),
    why: entities(SHEET),
  },
  {
    name: 'entitas',
    bytes: () => with_(SHEET, (xml) => xml.replace('<worksheet', `${doctype}<worksheet`).replace('Mawar 1<', '&b;<')),
    why: entities(SHEET),
  },
  {
    name: 'dtd-buku',
    bytes: () =>
      with_('xl/workbook.xml', (xml) =>
        xml.replace('<workbook', '<!DOCTYPE workbook SYSTEM "file:///etc/passwd"><workbook'),
      ),
    why: entities('xl/workbook.xml'),
  },
  {
    name: 'xml-putus',
    bytes: () => with_(SHEET, (xml) => xml.slice(0, -40)),
    why: `Berkas .xlsx ini rusak: bagian ${SHEET} tidak dapat dibaca.`,
  },
  {
    name: 'dokumen',
    bytes: () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
    why: 'Berkas ini bukan buku Excel .xlsx: bagian buku kerja (workbook) tidak ditemukan di dalamnya.',
  },
];
