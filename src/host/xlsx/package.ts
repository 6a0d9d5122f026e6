/** The parts of an Office file. Parts that nobody changes are written back as the very bytes that came. */
import { BookUnreadable } from './book-unreadable';
import { inflateEntry, MAX_TOTAL_BYTES, readZip, type ZipEntry } from './zip-read';
import { makeEntry, writeZip } from './zip-write';

export interface Package {
  /** Whether the part is there; names begin without a slash, case does not matter. */
  has(part: string): boolean;
  names(): readonly string[];
  /** Of the part, unpacked, as the archive states it; 0 where it is missing. */
  size(part: string): number;
  /** @throws BookUnreadable when the part is missing or broken */
  bytes(part: string): Uint8Array;
  text(part: string): string;
  /** A copy to be changed; the original stays as it is. */
  edit(): PackageEdit;
}
export interface PackageEdit extends Omit<Package, 'edit' | 'size'> {
  setText(part: string, text: string): void;
  remove(part: string): void;
  /** A name of that pattern that no part has: freeName('xl/worksheets/bergulir#.xml'). */
  freeName(pattern: string): string;
  zip(): Uint8Array;
}

/** @throws BookUnreadable when the bytes are no intact zip archive */
export const openPackage = (bytes: Uint8Array): Package => packageOf(readZip(bytes));

/** A package of nothing but these parts. */
export const packageOfTexts = (texts: Readonly<Record<string, string>>): Package =>
  packageOf(Object.entries(texts).map(([name, text]) => makeEntry(name, new TextEncoder().encode(text))));

function packageOf(entries: readonly ZipEntry[]): Package {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let inflated = 0;
  function bytes(part: string): Uint8Array {
    const entry = byName.get(part.toLowerCase());
    if (!entry) throw new BookUnreadable((say) => say.corrupt(say.noPart(part)));
    const content = inflateEntry(entry);
    inflated += content.length;
    if (inflated > 4 * MAX_TOTAL_BYTES) throw new BookUnreadable((say) => say.tooLarge);
    return content;
  }
  const base = {
    has: (part: string) => byName.has(part.toLowerCase()),
    names: () => entries.map((entry) => entry.name),
    size: (part: string) => byName.get(part.toLowerCase())?.size ?? 0,
    bytes,
    text: (part: string) => decodeText(bytes(part), part),
  };
  return { ...base, edit: () => editOf(entries, base) };
}

function editOf(entries: readonly ZipEntry[], base: Omit<Package, 'edit' | 'size'>): PackageEdit {
  const changed = new Map<string, { name: string; content: Uint8Array }>();
  const removed = new Set<string>();
  const has = (part: string): boolean =>
    changed.has(part.toLowerCase()) || (base.has(part) && !removed.has(part.toLowerCase()));
  const bytes = (part: string): Uint8Array => changed.get(part.toLowerCase())?.content ?? base.bytes(part);
  return {
    has,
    bytes,
    text: (part) => decodeText(bytes(part), part),
    names: () => [
      ...base.names().filter(has),
      ...[...changed.values()].map(({ name }) => name).filter((name) => !base.has(name)),
    ],
    setText(part, text) {
      const content = new TextEncoder().encode(text.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])[^"']+/, '$1UTF-8'));
      changed.set(part.toLowerCase(), { name: part, content });
      removed.delete(part.toLowerCase());
    },
    remove(part) {
      changed.delete(part.toLowerCase());
      removed.add(part.toLowerCase());
    },
    freeName(pattern) {
      for (let number = 1; ; number += 1) {
        const name = pattern.replace('#', String(number));
        if (!has(name)) return name;
      }
    },
    zip() {
      const kept = entries.flatMap((entry) => {
        const key = entry.name.toLowerCase();
        const change = changed.get(key);
        if (change) return [makeEntry(entry.name, change.content)];
        return removed.has(key) ? [] : [entry];
      });
      const added = [...changed.values()].filter(({ name }) => !base.has(name));
      return writeZip([...kept, ...added.map(({ name, content }) => makeEntry(name, content))]);
    },
  };
}

/** XML says its own encoding; without a word it is UTF-8. */
function decodeText(bytes: Uint8Array, part: string): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : declared(bytes);
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: label === 'utf-8' }).decode(bytes);
  } catch {
    throw new BookUnreadable((say) => say.badXml(part));
  }
}

function declared(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const name = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1];
  return name === undefined ? 'utf-8' : name.toLowerCase();
}
