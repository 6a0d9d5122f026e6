import type { Cell } from '../sheet-data';
import { isDate, isError, plain } from './plain-text';
import { BLANK, ERROR, UNREADABLE, value } from './reading';
import type { Reading } from './reading';

export interface Tenor {
  readonly count: number;
  /** null: the cell does not say. Years are turned into months; `instalment` counts instalments: "20 kali". */
  readonly unit: 'month' | 'week' | 'instalment' | null;
}

/** The step that a length alone stands for, where no rhythm is named. */
export const stepOf = (unit: Tenor['unit']): 'month' | 'week' => (unit === 'week' ? 'week' : 'month');

/** What a heading may say of the tenors below it. */
export type TenorUnit = Tenor['unit'] | 'year';

/** More than fifty years of months is not a tenor. */
const LARGEST = 600;
const PART =
  /(\d+(?:[.,]\d+)?)\s*(bulan|bln|bl|months?|mos?|b|minggu|mgg|mg|mnggu|weeks?|w|tahun|thn|th|years?|yr|x|kali|angsuran|angs)?\.?(?=$|\s|\d|\+|,|&)/g;
const ONES: Readonly<Record<string, string>> = { satu: '1', setahun: '1 tahun', sebulan: '1 bulan', setengah: '0,5' };

const unitOf = (word: string | undefined): TenorUnit => {
  if (word === undefined) return null;
  if (/^(x|kali|angs)/.test(word)) return 'instalment';
  if (/^(m(i?ng?gg?u|gg?|nggu)|minggu|w)/.test(word)) return 'week';
  return /^(t|y)/.test(word) ? 'year' : 'month';
};

/**
 * How long a loan runs: 12, "12 bulan", "1 tahun", "25 minggu", "1 thn 6 bln".
 *
 * @param headingUnit what the heading says, e.g. "Jangka Waktu (bln)"
 * @source ../shared DOMAIN, "Cells as people type them": 12 | "12 bulan" | "1 tahun"
 * @example readTenor('20 kali', null) // { kind: 'value', value: { count: 20, unit: 'instalment' } }
 * @example readTenor('1,5 tahun', null) // { kind: 'value', value: { count: 18, unit: 'month' } }
 */
export function readTenor(cell: Cell, headingUnit: TenorUnit): Reading<Tenor> {
  if (isError(cell)) return ERROR;
  if (typeof cell === 'boolean' || isDate(cell)) return UNREADABLE;
  if (typeof cell === 'number') return whole(cell, headingUnit);
  const text = plain(cell)
    .toLowerCase()
    .replace(/\([^)]*[a-z]{3,}[^)]*\)/g, ' ')
    .replace(/^(satu|setahun|sebulan|setengah)\b/, (word) => ONES[word] ?? word);
  if (text === '' || /^[-–—]+$/.test(text)) return BLANK;
  const parts = [...text.matchAll(PART)];
  if (parts.length === 0 || text.replace(PART, '').replace(/[\s.,+&]|dan/g, '') !== '') return UNREADABLE;
  if (parts.length === 1) return whole(numberOf(parts[0]?.[1]), unitOf(parts[0]?.[2]) ?? headingUnit);
  let months = 0;
  for (const part of parts) {
    const unit = unitOf(part[2]);
    if (unit !== 'year' && unit !== 'month') return UNREADABLE;
    months += numberOf(part[1]) * (unit === 'year' ? 12 : 1);
  }
  return whole(months, 'month');
}

const numberOf = (digits: string | undefined): number => Number((digits ?? '').replace(',', '.'));

function whole(count: number, unit: TenorUnit): Reading<Tenor> {
  const scaled = unit === 'year' ? count * 12 : count;
  const near = Math.round(scaled);
  if (!(near >= 1 && near <= LARGEST) || Math.abs(scaled - near) > 1e-6) return UNREADABLE;
  return value({ count: near, unit: unit === 'year' ? 'month' : unit });
}
