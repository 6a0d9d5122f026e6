/** What a spreadsheet's locale says about typed and shown values. */
export interface Locale {
  readonly name: string;
  readonly decimal: ',' | '.';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
  readonly currency: { readonly symbol: string; readonly format: string };
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** What Google says, in this language, to one who writes on protected cells. */
  readonly protectedSentence: string;
}

const ID_MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const EN_PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const english = (name: string, dayFirst: boolean, symbol: string): Locale => ({
  name,
  decimal: '.',
  group: ',',
  dayFirst,
  currency: { symbol, format: `"${symbol}"#,##0` },
  dateFormat: dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy',
  dateTimeFormat: dayFirst ? 'dd/mm/yyyy hh:mm:ss' : 'm/d/yyyy h:mm:ss',
  months: EN_MONTHS,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  protectedSentence: EN_PROTECTED,
});

const LOCALES: Readonly<Record<string, Locale>> = {
  id_ID: {
    name: 'id_ID',
    decimal: ',',
    group: '.',
    dayFirst: true,
    currency: { symbol: 'Rp', format: '"Rp"#,##0' },
    dateFormat: 'dd/mm/yyyy',
    dateTimeFormat: 'dd/mm/yyyy hh:mm:ss',
    months: ID_MONTHS,
    weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    protectedSentence:
      'Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengedit.',
  },
  en_US: english('en_US', false, '$'),
  en_GB: english('en_GB', true, '£'),
};

/** @throws RangeError for a locale that this host does not know */
export function localeOf(name: string): Locale {
  const found = LOCALES[name];
  if (!found)
    throw new RangeError(`locale ${name} belum ditiru di host lokal (ada: ${Object.keys(LOCALES).join(', ')})`);
  return found;
}
