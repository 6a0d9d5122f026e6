/** How cells are typed (DOMAIN, "Cells as people type them"), cell by cell: no value changes. */
import { civilParts } from '../../../src/book/civil-date';
import type { Cell } from '../../../src/sheets/sheet-data';
import type { Change, Kind, Spot } from '../types';
import { turned } from './lines';

const grouped = (amount: number, mark: string): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const comma = (value: number): string => String(value).replace('.', ',');

/** Every way writes whole rupiah; those that cannot say it exactly fall back on digits. */
export const AMOUNT_STYLES: Readonly<Record<string, (amount: number) => string>> = {
  digits: String,
  '3.450.000': (amount) => grouped(amount, '.'),
  '3,450,000': (amount) => grouped(amount, ','),
  'Rp. 500.000,-': (amount) => `Rp. ${grouped(amount, '.')},-`,
  'Rp 1.000.000,00': (amount) => `Rp ${grouped(amount, '.')},00`,
  '1,000,000.00': (amount) => `${grouped(amount, ',')}.00`,
  'Rp500.000': (amount) => `Rp${grouped(amount, '.')}`,
  '2 juta': (amount) => (amount >= 1e6 && amount % 1e4 === 0 ? `${comma(amount / 1e6)} juta` : String(amount)),
  '500 ribu': (amount) => (amount >= 1e3 && amount % 1e3 === 0 ? `${amount / 1e3} ribu` : String(amount)),
};

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']; // prettier-ignore
const two = (n: number): string => String(n).padStart(2, '0');

export const DATE_STYLES: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
  'dd/mm/yyyy': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  'dd/mm/yy': (y, m, d) => `${two(d)}/${two(m)}/${two(y % 100)}`,
  'd-m-yyyy': (y, m, d) => `${d}-${m}-${y}`,
  'dd.mm.yyyy': (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  'd Januari yyyy': (y, m, d) => `${d} ${MONTHS[m - 1] ?? ''} ${y}`,
  'd Jan yy': (y, m, d) => `${d} ${(MONTHS[m - 1] ?? '').slice(0, 3)} ${two(y % 100)}`,
  'yyyy-mm-dd': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
};

/** Cells of one kind in another of its forms; null leaves a cell. */
const typed =
  (kind: Kind, write: (value: Cell, spot: Spot) => Cell | null): Change =>
  (page, random, share) =>
    turned(page, { random, share }, (spot, line) => {
      if (spot.kind !== kind || (line.part !== 'body' && line.part !== 'above' && line.part !== 'total')) return null;
      const value = write(spot.value, spot);
      return value === null || value === spot.value ? null : { ...spot, value, format: '' };
    });

export const amountsAs = (style: (amount: number) => string): Change =>
  typed('amount', (value) => (typeof value === 'number' ? (value === 0 ? '-' : style(value)) : null));

export const datesAs = (style: (year: number, month: number, day: number) => string): Change =>
  typed('date', (value) => {
    if (typeof value !== 'object' || !('date' in value)) return null;
    const { year, month, day } = civilParts(value.date);
    return style(year, month, day);
  });

const mixedAmounts: Change = (page, random, share) => {
  const styles = Object.values(AMOUNT_STYLES);
  return amountsAs((amount) => (random.pick(styles) ?? String)(amount))(page, random, share);
};
const mixedDates: Change = (page, random, share) => {
  const styles = Object.values(DATE_STYLES);
  return datesAs((y, m, d) => (random.pick(styles) ?? (() => ''))(y, m, d))(page, random, share);
};

const serial = typed('date', (value) => (typeof value === 'object' && 'date' in value ? value.date + 25569 : null));
const zeros = typed('amount', (value) => (value === 0 ? '' : null));
const dashes = typed('amount', (value) => (value === 0 || value === '' ? '-' : null));

const names: Change = (page, random, share) =>
  typed('name', (value) => {
    if (typeof value !== 'string') return null;
    const forms = [value.toUpperCase(), value.toLowerCase(), ` ${value} `, value.replace(/ /g, '  '), value.replace(/^KSM /, ''), `${value}.`]; // prettier-ignore
    return random.pick(forms) ?? null;
  })(page, random, share);

const tenors: Change = (page, random, share) =>
  typed('tenor', (value) => {
    if (typeof value !== 'number') return null;
    const forms = [`${value} bulan`, `${value} bln`, `${value}`, `${value} Bulan `];
    return random.pick(value === 12 ? [...forms, '1 tahun'] : forms) ?? null;
  })(page, random, share);

const rates: Change = (page, random, share) =>
  typed('rate', (value) => (value === 1.5 ? (random.pick(['1,5%', '1.5', '1,5 %/bln', '1,5 % per bulan', 0.015, '1.50%']) ?? null) : null))(page, random, share); // prettier-ignore

const spaces = typed('amount', (value) => (typeof value === 'number' ? `\u00a0${grouped(value, '.')} ` : null));

export const TYPING_CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(Object.entries(AMOUNT_STYLES).map(([name, style]) => [`amounts ${name}`, amountsAs(style)])),
  ...Object.fromEntries(Object.entries(DATE_STYLES).map(([name, style]) => [`dates ${name}`, datesAs(style)])),
  'amounts mixed': mixedAmounts,
  'dates mixed': mixedDates,
  'dates as numbers': serial,
  'zeros blank': zeros,
  'zeros as -': dashes,
  'amounts with spaces': spaces,
  names,
  tenors,
  rates,
};
