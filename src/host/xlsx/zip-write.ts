/** Writes a zip archive: untouched entries go back as their compressed bytes were, others are deflated; the same input gives the same bytes. */
import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';
import type { ZipEntry } from './zip-read';

/** 1980-01-01 00:00, the earliest that zip knows: a saved book bears no time of day. */
const FIXED_STAMP = 0x00210000;

/** Above this, speed counts for more than the last tenth of size. */
const LARGE = 4 * 1024 * 1024;

/** An entry of new content. fflate, not the platform's zlib, for it gives the same bytes on every machine. */
export function makeEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: content.length > LARGE ? 4 : 6 });
  const stored = packed.length >= content.length;
  return {
    name,
    method: stored ? 0 : 8,
    crc: crc32(content),
    size: content.length,
    compressed: stored ? content : packed,
    stamp: FIXED_STAMP,
  };
}

/** The archive of these entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const sum = (each: (entry: ZipEntry, name: number) => number): number =>
    entries.reduce((total, entry, index) => total + each(entry, names[index]?.length ?? 0), 0);
  const localSize = sum((entry, name) => 30 + name + entry.compressed.length);
  const centralSize = sum((_, name) => 46 + name);
  const bytes = new Uint8Array(localSize + centralSize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = localSize;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeCommon(view, central + 6, entry, name.length);
    view.setUint32(central + 42, offset, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, localSize, true);
  return bytes;
}

/** The fields that the local and the central header share, from "version needed" to the name's length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
