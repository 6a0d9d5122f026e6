/**
 * Which subjects there were when a sheet was last written. Only one that was not there yet may take over the row of one
 * that is gone: else the entry of a deleted loan would wander to its neighbour.
 */
import { featuresOf, identityOf, type Subject } from './subject';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters that a digest takes: 32 bits. */
const WIDTH = 6;
/** Letters of it that are kept of a name. */
const NAME_WIDTH = 3;
const BOTH = WIDTH + NAME_WIDTH;
/** A cell of Excel holds 32.767 characters. */
const CHUNK = 3600 * BOTH;
const CHUNK_TEXT = /^s(\d+)\/(\d+):([A-Za-z0-9_-]*)$/;

/**
 * A short text that stands for a longer one; two different ones have the same once in four thousand million.
 *
 * @source FNV-1a, 32 bits
 */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let out = '';
  for (let i = 0; i < WIDTH; i++) out += LETTERS[(hash >>> (6 * i)) & 63] ?? '';
  return out;
}

/** What is kept of a name: enough to count how many subjects bore it. */
export const nameDigest = (subject: Subject): string => digest(featuresOf(subject).name).slice(0, NAME_WIDTH);

/** Digests of the subjects that there were, each with that of its name. */
export type KnownSubjects = ReadonlyMap<string, string>;

/** The subjects as texts that fit a cell each; they may come back in any order. */
export function packKnown(subjects: readonly Subject[]): readonly string[] {
  const all = subjects.map((subject) => digest(identityOf(subject)) + nameDigest(subject)).join('');
  const count = Math.max(1, Math.ceil(all.length / CHUNK));
  return Array.from({ length: count }, (_, i) => `s${i + 1}/${count}:${all.slice(i * CHUNK, (i + 1) * CHUNK)}`);
}

/** What texts hold; null where one of them is missing, so that nothing is known. */
export function unpackKnown(texts: readonly string[]): KnownSubjects | null {
  const chunks = new Map<number, string>();
  let wanted = 0;
  for (const text of texts) {
    const match = CHUNK_TEXT.exec(text);
    if (match === null) continue;
    wanted = Number(match[2]);
    chunks.set(Number(match[1]), match[3] ?? '');
  }
  if (wanted === 0 || chunks.size !== wanted) return null;
  const known = new Map<string, string>();
  for (const chunk of chunks.values())
    for (let at = 0; at < chunk.length; at += BOTH)
      known.set(chunk.slice(at, at + WIDTH), chunk.slice(at + WIDTH, at + BOTH));
  return known;
}
