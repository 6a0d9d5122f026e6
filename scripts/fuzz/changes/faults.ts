/** Faults: a redundant figure made wrong, or a cell typed so that it may be misread. Each must be read right or told. */
import { addDays } from '../../../src/book/civil-date';
import type { Cell } from '../../../src/sheets/sheet-data';
import type { Change, Page, Spot } from '../types';
import type { Random } from '../random';

/** One cell that `fits`, changed: single faults are what a reader is most likely to swallow. */
function one(page: Page, random: Random, fits: (spot: Spot) => boolean, change: (spot: Spot) => Cell | null): Page | null {
  const at = page.lines.flatMap((line, row) => line.spots.flatMap((spot, column) => (fits(spot) ? [{ row, column }] : [])));
  const chosen = random.pick(at);
  if (chosen === undefined) return null;
  let touched = false;
  const lines = page.lines.map((line, row) =>
    row !== chosen.row ? line : { ...line, spots: line.spots.map((spot, column) => {
      const value = column === chosen.column ? change(spot) : null;
      if (value === null || value === spot.value) return spot;
      touched = true;
      return { ...spot, value };
    }) },
  );
  return touched ? { ...page, lines } : null;
} // prettier-ignore

const isRedundantAmount = (spot: Spot): boolean =>
  spot.redundant !== null && spot.kind === 'amount' && typeof spot.value === 'number' && spot.value !== 0;

const amount =
  (change: (value: number, random: Random) => Cell): Change =>
  (page, random) =>
    one(page, random, isRedundantAmount, ({ value }) => (typeof value === 'number' ? change(value, random) : null));

/** Two neighbouring digits swapped, as fingers do. */
const swapped = (value: number, random: Random): number => {
  const digits = String(value);
  const at = random.below(Math.max(1, digits.length - 1));
  return Number(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2));
};
const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark);

const day =
  (by: (random: Random) => number): Change =>
  (page, random) =>
    one(page, random, (spot) => spot.kind === 'date' && spot.redundant !== null, ({ value }) =>
      typeof value === 'object' && 'date' in value ? { date: addDays(value.date, by(random)) } : null); // prettier-ignore

const name: Change = (page, random) =>
  one(page, random, (spot) => spot.kind === 'name' && spot.redundant !== null, ({ value }) => {
    if (typeof value !== 'string') return null;
    const at = 4 + random.below(Math.max(1, value.length - 4));
    return random.pick([value.slice(0, at) + value.slice(at + 1), value.slice(0, at) + 'x' + value.slice(at), '', `${value} 2`]) ?? null;
  }); // prettier-ignore

const tenor: Change = (page, random) =>
  one(page, random, (spot) => spot.kind === 'tenor' && spot.redundant !== null, ({ value }) =>
    typeof value === 'number' ? value + (random.pick([-2, -1, 1, 6, 12]) ?? 1) : null); // prettier-ignore

/** Cells that no one can read for sure; whatever stood there is lost, redundant or not. */
const UNREADABLE: readonly ((value: number) => Cell)[] = [
  (value) => (value < 1e6 ? 'seratus' : grouped(value, '.').slice(0, -1)),
  (value) => `${grouped(value, '.')}0`,
  (value) => grouped(value, '.').replace('.', ','),
  (value) => `${grouped(value, '.')}?`,
  (value) => `±${grouped(value, '.')}`,
  (value) => String(value).replace('0', 'O'),
  (value) => `${value} / 2`,
  (value) => `lihat kartu (${value})`,
  (value) => ({ error: value % 2 === 0 ? '#REF!' : '#N/A' }),
  (value) => `${grouped(value, '.')} + ${grouped(value, '.')}`,
  (value) => -value,
  (value) => `${value / 1e6}E6`,
  () => true,
  () => 'belum',
];

const unreadable: Change = (page, random) =>
  one(page, random, (spot) => spot.kind === 'amount' && typeof spot.value === 'number' && spot.value !== 0, ({ value }) =>
    typeof value === 'number' ? (random.pick(UNREADABLE)?.(value) ?? null) : null); // prettier-ignore

const BAD_DAYS = ['31/02/2023', '30/13/2022', '2022', 'Jan 2022', '-', 'belum', '1/1/1900', '00/00/0000', '12/2022/01'];
const badDay: Change = (page, random) =>
  one(page, random, (spot) => spot.kind === 'date', () => random.pick(BAD_DAYS) ?? null); // prettier-ignore

export const FAULTS: Readonly<Record<string, Change>> = {
  'redundant figure: digits swapped': amount(swapped),
  'redundant figure: a zero more': amount((value) => value * 10),
  'redundant figure: a digit lost': amount((value) => Math.floor(value / 10)),
  'redundant figure: otherwise': amount((value, random) => value + (1 + random.below(50)) * 100_000),
  'redundant figure: emptied': amount(() => ''),
  'redundant figure: nought': amount(() => 0),
  'redundant day': day((random) => random.pick([-366, -31, 31, 365]) ?? 1),
  'redundant name': name,
  'redundant tenor': tenor,
  'amount unreadable': unreadable,
  'day unreadable': badDay,
};
