/** Amounts in words, as they stand on a kuitansi. */
const UNITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun'] as const;

/** The largest amount that has words here: 999 triliun and its remainder. */
export const TERBILANG_MAX = 999_999_999_999_999;

const unit = (n: number): string => UNITS[n] ?? '';

function belowHundred(n: number): string[] {
  if (n < 10) return n === 0 ? [] : [unit(n)];
  if (n === 10) return ['sepuluh'];
  if (n === 11) return ['sebelas'];
  if (n < 20) return [unit(n - 10), 'belas'];
  return [unit(Math.floor(n / 10)), 'puluh', ...belowHundred(n % 10)];
}

function belowThousand(n: number): string[] {
  const hundreds = Math.floor(n / 100);
  const rest = belowHundred(n % 100);
  if (hundreds === 0) return rest;
  return [...(hundreds === 1 ? ['seratus'] : [unit(hundreds), 'ratus']), ...rest];
}

/**
 * A whole amount in Indonesian words, without "rupiah".
 *
 * @param amount a whole number between −TERBILANG_MAX and TERBILANG_MAX
 * @throws RangeError for anything else
 * @source KBBI for the spellings (miliar, triliun; seribu, seratus, sebelas)
 * @example terbilang(1053333) // 'satu juta lima puluh tiga ribu tiga ratus tiga puluh tiga'
 */
export function terbilang(amount: number): string {
  if (!Number.isInteger(amount) || Math.abs(amount) > TERBILANG_MAX) throw new RangeError(`no words for ${amount}`);
  if (amount === 0) return 'nol';
  const words: string[] = amount < 0 ? ['minus'] : [];
  let rest = Math.abs(amount);
  for (let power = SCALES.length - 1; power >= 0; power -= 1) {
    const size = 1000 ** power;
    const group = Math.floor(rest / size);
    rest -= group * size;
    if (group === 0) continue;
    if (power === 1 && group === 1) words.push('seribu');
    else words.push(...belowThousand(group), ...(power === 0 ? [] : [SCALES[power] ?? '']));
  }
  return words.join(' ');
}
