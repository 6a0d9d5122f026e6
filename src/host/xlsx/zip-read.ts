/**
 * The entries of a zip archive from its central directory; nothing is inflated until asked for.
 * Sizes are never believed: inflating stops at a limit while it runs.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { BookUnreadable } from './book-unreadable';
import type { FileWords } from './words';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** As it lies in the archive. */
  readonly compressed: Uint8Array;
  /** DOS time and date, as one 32-bit number. */
  readonly stamp: number;
}

/** What one entry may swell to: 16 MB, above that 250 times its compressed size, and never more than a string can hold. */
const FREE_BYTES = 16 * 1024 * 1024;
const MAX_RATIO = 250;
const MAX_PART_BYTES = 500 * 1024 * 1024;
export const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

const corrupt = (where: string | ((say: FileWords) => string)): BookUnreadable =>
  new BookUnreadable((say) => say.corrupt(typeof where === 'string' ? where : where(say)));

/**
 * The entries in the archive's order.
 *
 * @throws BookUnreadable when it is cut off, encrypted, ambiguous or declares absurd sizes
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw corrupt((say) => say.zipDirectory);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    if (view.getUint16(at + 8, true) & 1) throw new BookUnreadable((say) => say.password);
    const entry = readEntry(view, bytes, { at, name });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (seen.has(name.toLowerCase())) throw corrupt((say) => say.twice(name));
    seen.add(name.toLowerCase());
    total += entry.size;
    if (entry.size > limitOf(entry) || total > MAX_TOTAL_BYTES) throw new BookUnreadable((say) => say.tooLarge);
    entries.push(entry);
  }
  return entries;
}

/** The end record may be followed by a comment of up to 65535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65535; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw corrupt((say) => say.noZipEnd);
}

function readEntry(view: DataView, bytes: Uint8Array, { at, name }: { at: number; name: string }): ZipEntry {
  const { size, compressedSize, local } = placeOf(view, at);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw corrupt(name);
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + compressedSize > view.byteLength) throw corrupt(name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(from, from + compressedSize),
    stamp: view.getUint32(at + 12, true),
  };
}

const ZIP64_EXTRA = 1;
const SEE_EXTRA = 0xffffffff;

/** Sizes and place of an entry; the extra field of zip64, which writers of streams use too, holds those that are all ones. */
function placeOf(view: DataView, at: number): { size: number; compressedSize: number; local: number } {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  for (; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_EXTRA) continue;
    let next = field + 4;
    const wide = (narrow: number): number => {
      if (narrow !== SEE_EXTRA || next + 8 > end) return narrow;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    [size, compressedSize, local] = [wide(size), wide(compressedSize), wide(local)];
    break;
  }
  return { size, compressedSize, local };
}

const limitOf = (entry: Pick<ZipEntry, 'compressed'>): number =>
  Math.min(MAX_PART_BYTES, Math.max(FREE_BYTES, entry.compressed.length * MAX_RATIO));

/**
 * An entry's bytes.
 *
 * @throws BookUnreadable when it swells past its limit (stopped on the way), or does not match its checksum
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.compressed : inflateLimited(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw corrupt(entry.name);
  return bytes;
}

function inflateLimited(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw corrupt(entry.name);
  try {
    return inflateRawSync(entry.compressed, { maxOutputLength: Math.min(limitOf(entry), Math.max(entry.size, 1)) });
  } catch (error) {
    // by its code, for an error of another realm is no instance of ours
    const tooLong =
      typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong ? new BookUnreadable((say) => say.tooLarge) : corrupt(entry.name);
  }
}
