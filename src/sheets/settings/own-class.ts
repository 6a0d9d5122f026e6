import type { CivilDate } from '../../book/civil-date';
import type { BasisPoints } from '../../book/money';
import { readRate } from '../cells/rate';
import { CLASS_KEYS } from '../columns/settings';
import { decisionOn } from './decision-on';
import type { Settings } from './settings';

/** One class of a BKM's own collectability scheme. */
export interface OwnClass {
  readonly name: string;
  /** Inclusive; null: everything above the class before. */
  readonly upTo: number | null;
  readonly unit: 'days' | 'months';
  /** Provision on the whole balance; null where none is given. */
  readonly provision: BasisPoints | null;
}

const BOUND = /^(?:(?:s\s*[./]?\s*d\.?|sampai(?: dengan)?|<=?|≤)\s*)?(\d+)\s*(hari|hr|bulan|bln)\.?$/;
const OPEN = /^(|-|lebih|di ?atas(nya)?|selebihnya|>.*|lebih dari.*|di ?atas .*)$/;

/**
 * A class as it is typed: name; bound with its unit; percentage of the provision. The last class has no bound.
 *
 * @returns null where the text is none
 * @source RULES.md: `Kolektibilitas 1` … `5` hold an own scheme ("Lancar; 90 hari; 0,5")
 * @example readOwnClass('Lancar; 90 hari; 0,5') // { name: 'Lancar', upTo: 90, unit: 'days', provision: 50 }
 * @example readOwnClass('Lancar; 90') // null
 */
export function readOwnClass(text: string): OwnClass | null {
  const parts = text.split(';').map((part) => part.trim());
  const [name = '', bound = '', percent = ''] = parts;
  if (name === '' || parts.length < 2 || parts.length > 3) return null;
  const provision = percent === '' || percent === '-' ? null : readRate(percent.includes('%') ? percent : `${percent}%`, '', false); // prettier-ignore
  if (provision !== null && provision.kind !== 'value') return null;
  const match = BOUND.exec(bound.toLowerCase());
  if (match === null && !OPEN.test(bound.toLowerCase())) return null;
  return {
    name,
    upTo: match === null ? null : Number(match[1]),
    unit: match !== null && /^b/.test(match[2] ?? '') ? 'months' : 'days',
    provision: provision === null ? null : provision.value,
  };
}

/** The own classes in force on a day, in order; null at the place of one that cannot be read. `since`: the latest of their days. */
export interface OwnClasses {
  readonly classes: readonly (OwnClass | null)[];
  readonly since: CivilDate | null;
}

/** A BKM's own scheme as of a day; null where it has none. */
export function ownClassesOn(settings: Settings, day: CivilDate): OwnClasses | null {
  const rows = CLASS_KEYS.map((key) => decisionOn(settings, key, day));
  const last = rows.reduce((found, row, index) => (row === null || row.value === '' ? found : index), -1);
  if (last < 0) return null;
  const used = rows.slice(0, last + 1);
  const days = used.flatMap((row) => (row === null || row.since === null ? [] : [row.since]));
  return {
    classes: used.map((row) => (typeof row?.value === 'string' ? readOwnClass(row.value) : null)),
    since: days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b)),
  };
}
