/**
 * What was resolved since the last check that found something else. The comparison itself is remembered, so that checking
 * an unchanged book again tells the same.
 */
import type { Finding } from '../../book/finding';

/** A finding that stands, as the next check will know it again: not by its cell, and not by its figures. */
export interface Standing {
  readonly id: string;
  readonly code: string;
  readonly group: string;
  readonly loan: string;
}

export interface Since {
  /** Reporting day of the earlier check, YYYY-MM-DD. */
  readonly asOf: string;
  readonly resolved: readonly Standing[];
  /** Found still, but excused by a decision now. */
  readonly excused: readonly Standing[];
  /** How many stand now and did not before. */
  readonly fresh: number;
}

export interface Checked {
  readonly asOf: string;
  readonly standing: readonly Standing[];
  /** How many stood, of which `standing` keeps the first. */
  readonly all: number;
  readonly since: Since | null;
}

/** More are not remembered one by one. */
const MOST = 1000;
const LONGEST = 60;

/** Two hashes of 32 bits as one word. @source FNV-1a, Fowler, Noll and Vo */
function wordOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

const clipped = (text: string): string => text.slice(0, LONGEST);

function standing({ code, variant, sheet, group = '', loan = '', params }: Finding): Standing {
  const names = Object.entries(params).filter(([, value]) => typeof value === 'string');
  const id = wordOf(JSON.stringify([code, variant, sheet, group, loan, names]));
  return { id, code, group: clipped(group), loan: clipped(loan) };
}

const alike = (a: readonly Standing[], b: readonly Standing[]): boolean =>
  JSON.stringify(a.map(({ id }) => id).sort()) === JSON.stringify(b.map(({ id }) => id).sort());

/** What is in the first list and, counted, not in the second. */
function without(list: readonly Standing[], other: readonly Standing[]): readonly Standing[] {
  const left = new Map<string, number>();
  for (const { id } of other) left.set(id, (left.get(id) ?? 0) + 1);
  return list.filter(({ id }) => {
    const count = left.get(id) ?? 0;
    if (count > 0) left.set(id, count - 1);
    return count === 0;
  });
}

/**
 * What to remember of a check, and what it tells of the one before.
 *
 * @param before null where none is remembered
 * @param findings of this check, excused ones among them
 */
export function checkedNow(before: Checked | null, findings: readonly Finding[], asOf: string): Checked {
  const now = findings.filter(({ excused }) => excused === undefined).map(standing);
  const kept = { asOf, standing: now.slice(0, MOST), all: now.length };
  if (before === null) return { ...kept, since: null };
  if (before.all === now.length && alike(before.standing, kept.standing)) return { ...kept, since: before.since };
  const gone = without(before.standing, now);
  const excused = findings.filter((finding) => finding.excused !== undefined).map(standing);
  const resolved = without(gone, excused);
  const fresh = Math.max(0, now.length - (before.all - gone.length));
  return { ...kept, since: { asOf: before.asOf, resolved, excused: without(gone, resolved), fresh } };
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

function listOf(value: unknown): readonly Standing[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): readonly Standing[] => {
    if (!Array.isArray(one)) return [];
    const [id, code, group, loan] = one.map(String);
    return id === undefined || code === undefined ? [] : [{ id, code, group: group ?? '', loan: loan ?? '' }];
  });
}

const packedList = (list: readonly Standing[]): readonly (readonly string[])[] =>
  list.map(({ id, code, group, loan }) => [id, code, group, loan]);

/** In the form in which it lies in the book's memory. */
export const packedCheck = ({ asOf, standing: list, all, since }: Checked): unknown => ({
  asOf,
  all,
  standing: packedList(list),
  since:
    since === null
      ? null
      : { asOf: since.asOf, fresh: since.fresh, resolved: packedList(since.resolved), excused: packedList(since.excused) },
}); // prettier-ignore

/** What lies in the memory; null where it is none, since people can reach the hidden sheet. */
export function unpackedCheck(stored: unknown): Checked | null {
  if (!isObject(stored) || typeof stored['asOf'] !== 'string') return null;
  const list = listOf(stored['standing']);
  const { since } = stored;
  const told =
    isObject(since) && typeof since['asOf'] === 'string'
      ? {
          asOf: since['asOf'],
          fresh: Number(since['fresh']) || 0,
          resolved: listOf(since['resolved']),
          excused: listOf(since['excused']),
        }
      : null;
  return { asOf: stored['asOf'], standing: list, all: Number(stored['all']) || list.length, since: told };
}
