/**
 * What must be remembered, as JSON in a hidden own sheet: it survives copies, downloads and a change of install, as
 * document properties do not. Each cell holds a chunk behind a letter, so that no chunk can be typed as something else.
 * Closed months lie in a sheet of their own: no other command ever writes it.
 */
import { reports } from '../../messages/id/reports';
import { month } from '../../messages/id/month';
import { MONTHS_KEY } from '../../month/closed-months';
import { named, ownSheet, unfinished, type SheetRegister } from './own-sheets';

type Values = Readonly<Record<string, unknown>>;

/** A hidden sheet that remembers. */
export interface Store {
  /** The own sheet's lasting key. */
  readonly key: string;
  readonly name: string;
}

const CHOICES: Store = { key: 'ingatan', name: reports.names.memory };
const MONTHS: Store = { key: 'ingatan-bulan', name: month.names.memory };
/** Every sheet that remembers. */
export const STORES: readonly Store[] = [CHOICES, MONTHS];

/** Where what is remembered under a key lies. */
export const storeOf = (key: string): Store => (key === MONTHS_KEY ? MONTHS : CHOICES);

const SCHEMA = 1;
/** A cell of Sheets holds 50.000 characters at most, one of Excel 32.767. */
const CHUNK = 32_000;
const FIRST_ROW = 3;

/** A text in pieces that fit a cell each. */
export function chunksOf(text: string, size: number = CHUNK): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += size) chunks.push(`j${text.slice(at, at + size)}`);
  return chunks;
}

/** The values that a memory's text holds; nothing where it is none, or of a later schema than this. */
export function parseMemory(text: string): Values {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return {};
    const { schema, values } = stored as { schema?: unknown; values?: unknown }; // an object; both are checked here
    if (schema !== SCHEMA || typeof values !== 'object' || values === null) return {};
    return values as Values; // an object of JSON: its values stay unknown
  } catch {
    return {};
  }
}

/**
 * Everything that is remembered in a sheet. Closed months that cannot be read are given as their bare text: who asks for
 * them refuses, and does not write over them.
 */
export function readMemory({ own }: SheetRegister, store: Store): Values {
  const sheet = own.get(store.key)?.sheet;
  const last = sheet?.getLastRow() ?? 0;
  if (sheet === undefined || last < FIRST_ROW) return {};
  const rows = sheet.getRange(FIRST_ROW, 1, last - FIRST_ROW + 1, 1).getValues();
  const text = rows.map(([chunk]) => String(chunk).slice(1)).join('');
  const values = parseMemory(text);
  const isLost = store === MONTHS && text !== '' && values[MONTHS_KEY] === undefined;
  return isLost ? { [MONTHS_KEY]: text } : values;
}

/** Replaces everything that is remembered in a sheet, in one write. */
export function writeMemory(register: SheetRegister, { key, name }: Store, values: Values): void {
  const chunks = chunksOf(JSON.stringify({ schema: SCHEMA, values }));
  const { known, made } = ownSheet(register, { key, name });
  const { sheet } = known;
  const rows = Math.max(chunks.length, made ? 0 : sheet.getLastRow() - FIRST_ROW + 1);
  const there = sheet.getMaxRows();
  const missing = FIRST_ROW - 1 + rows - there;
  if (missing > 0) sheet.insertRowsAfter(there, missing);
  const head = [[reports.title(name)], [reports.memoryNote]];
  const body = Array.from({ length: rows }, (_, index) => [chunks[index] ?? '']);
  sheet.getRange(1, 1, head.length + rows, 1).setValues([...head, ...body]);
  if (known.name === unfinished(name)) sheet.hideSheet();
  named(register, key, name);
}
