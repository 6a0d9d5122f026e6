/** What a cell shows: a number or day under its format, in the book's locale. The formats that ledgers use; others show the plain number. */
import { isDateFormat } from '../../model/style';
import { showMoment } from './display-date';
import type { Locale } from './locale';

/**
 * A number as the cell shows it.
 *
 * @param wall the number as wall time in milliseconds, for date formats
 * @example showNumber(1053333, '"Rp"#,##0', { locale: localeOf('id_ID'), wall: 0 }) // 'Rp1.053.333'
 */
export function showNumber(value: number, format: string, { locale, wall }: { locale: Locale; wall: number }): string {
  if (isDay(format)) return showMoment(wall, value, format, locale);
  if (format === '@' || /^(general|standard)?$/i.test(format)) return general(value, locale);
  const { text, signed } = chooseSection(format, value);
  return section(signed ? Math.abs(value) : value, text, locale);
}

const isDay = remembered(isDateFormat);
const sectionsOf = remembered(splitSections);

/** A sheet has few formats and many cells. */
function remembered<T>(make: (format: string) => T): (format: string) => T {
  const known = new Map<string, T>();
  return (format) => {
    const found = known.get(format);
    if (found !== undefined) return found;
    const made = make(format);
    known.set(format, made);
    return made;
  };
}

/** positive;negative;zero;text: a negative section of its own shows no minus but its own. */
function chooseSection(format: string, value: number): { text: string; signed: boolean } {
  const sections = sectionsOf(format);
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { text: negative, signed: true };
  if (value === 0 && zero !== undefined) return { text: zero, signed: false };
  return { text: positive, signed: false };
}

function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const token of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] = (sections.at(-1) ?? '') + token;
  }
  return sections;
}

function general(value: number, locale: Locale): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e15 || magnitude < 1e-9)) {
    return value
      .toExponential(2)
      .replace('e', 'E')
      .replace('.', locale.decimal)
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return String(Number(value.toPrecision(10).includes('e') ? value : Number(value.toFixed(9)))).replace(
    '.',
    locale.decimal,
  );
}

const TOKENS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?][#0?,.]*|%|[\s\S]/g;
const tokensOf = remembered((format: string): readonly string[] => format.match(TOKENS) ?? []);

function section(value: number, format: string, locale: Locale): string {
  const tokens = tokensOf(format);
  const percents = tokens.filter((token) => token === '%').length;
  let placed = false;
  const shown = tokens.map((token) => {
    if (/^[#0?]/.test(token)) {
      if (placed) return '';
      placed = true;
      return digits(Math.abs(value) * 100 ** percents, token, locale);
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith('\\')) return token.slice(1);
    if (token.startsWith('_')) return ' ';
    if (token.startsWith('*')) return '';
    if (token.startsWith('[')) return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? '';
    return /general/i.test(token) ? general(value, locale) : token;
  });
  return (value < 0 && placed ? '-' : '') + shown.join('');
}

/** '#,##0.00': groups by thousands, so many decimals; commas at the end divide by a thousand each. */
function digits(value: number, pattern: string, locale: Locale): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const scale = /,+$/.exec(fraction || whole)?.[0].length ?? 0;
  const grouped = /[#0?],+[#0?]/.test(whole);
  const most = fraction.replace(/[^#0?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const scaled = value / 1000 ** scale;
  const fixed = roundHalfUp(scaled, most);
  const [i = '0', f = ''] = fixed.split('.');
  const width = whole.replace(/[^0]/g, '').length;
  const integer = (i === '0' && width === 0 ? '' : i).padStart(width, '0');
  const kept = f.slice(0, least) + f.slice(least).replace(/0+$/, '');
  const spaced = grouped ? integer.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group) : integer;
  return kept === '' ? spaced : spaced + locale.decimal + kept;
}

/** As sheets round what they show: half away from zero, on the decimal figure. */
function roundHalfUp(value: number, places: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${places}`);
  const rounded = Number.isFinite(shifted) ? Math.round(shifted) : value * 10 ** places;
  return (rounded / 10 ** places).toFixed(places);
}
