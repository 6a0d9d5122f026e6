/** Withdrawals of consent that were made by command, in the book's memory. */
import { parseIso } from '../../book/civil-date';
import type { WorkbookPort } from '../workbook-port';

/** Under this key they lie. */
const WITHDRAWALS = 'pencabutan';

/** A withdrawal that was made here, whether or not the sheet Persetujuan says it yet. */
export interface Withdrawal {
  readonly person: string;
  readonly partner: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

const isWithdrawal = (value: unknown): value is Withdrawal => {
  if (typeof value !== 'object' || value === null) return false;
  const { person, partner, day } = value as Partial<Record<keyof Withdrawal, unknown>>; // an object; its fields are checked
  return typeof person === 'string' && typeof partner === 'string' && typeof day === 'string' && parseIso(day) !== null;
};

/** Withdrawals that lie in the book's memory. */
export function withdrawalsIn(port: WorkbookPort): readonly Withdrawal[] {
  const stored = port.recall(WITHDRAWALS);
  return Array.isArray(stored) ? stored.filter(isWithdrawal) : [];
}

/** Writes a withdrawal down. */
export function rememberWithdrawal(port: WorkbookPort, one: Withdrawal): void {
  const known = withdrawalsIn(port).filter(({ person, partner }) => person !== one.person || partner !== one.partner);
  port.remember(WITHDRAWALS, [...known, one]);
}
