/** Which limit holds on which day; every figure is of DOMAIN's table "The SOP, by version". */
import { parseIso } from '../../../src/book/civil-date';
import type { CivilDate } from '../../../src/book/civil-date';
import { limitsByDay } from '../../../src/sop/limits/limits-on';
import { limitTable } from '../../../src/sop/limits/limit-table';
import { GUIDES } from '../../../src/sop/limits/profiles';
import type { Profile } from '../../../src/sop/limits/profiles';
import { LIMIT_KEYS } from '../../../src/sop/limits/types';
import type { LimitKey } from '../../../src/sop/limits/types';
import { readSettings } from '../../../src/sheets/settings/read-settings';
import { sheet } from '../../sheets/grid';

function day(iso: string): CivilDate {
  const date = parseIso(iso);
  if (date === null) throw new Error(iso);
  return date;
}

const on = (profile: Profile, iso: string, rows = '') => {
  const settings = readSettings([sheet('Pengaturan', `Ketentuan | Nilai | Berlaku sejak | Sumber\n${rows}`)]);
  const limits = limitsByDay(limitTable(profile, settings))(day(iso));
  return (key: LimitKey) => (limits === null ? 'unjudged' : [limits[key]?.value, limits[key]?.source].join(' '));
};

test.each<readonly [LimitKey, string, string]>([
  ['groupSizeMin', '5 Pedoman 2008', '5 Juknis 2012'],
  ['womenMin', '3000 Pedoman 2008', '3000 Juknis 2012'],
  ['womenPerGroup', ' ', '1 Juknis 2012'],
  ['firstLoanMax', '500000 Pedoman 2008', '1000000 Juknis 2012'],
  ['nextLoanMax', '2000000 Pedoman 2008', '2000000 Pedoman 2008'],
  ['loansMax', '4 Pedoman 2008', '4 Pedoman 2008'],
  ['tenorMin', '3 Pedoman 2008', '3 Pedoman 2008'],
  ['tenorMax', '12 Pedoman 2008', '12 Pedoman 2008'],
  ['groupAgeMin', ' ', '3 Juknis 2012'],
  ['jointLiability', ' ', '1 Juknis 2012'],
  ['training', ' ', '1 Juknis 2012'],
  ['rate', ' ', ' '],
  ['savingsMin', ' ', ' '],
])('%s', (key, before, after) => {
  expect(on('auto', '2007-12-31')(key)).toBe('unjudged');
  expect(on('auto', '2008-01-01')(key)).toBe(before);
  expect(on('auto', '2011-12-31')(key)).toBe(before);
  expect(on('auto', '2012-01-01')(key)).toBe(after);
  expect(on('auto', '2022-01-01')(key)).toBe(after);
  expect(on('pedoman-2008', '2022-01-01')(key)).toBe(before);
  expect(on('pedoman-2008', '2007-12-31')(key)).toBe(before);
  expect(on('juknis-2012', '2007-12-31')(key)).toBe(after);
});

test('every limit of a guide has a rule for it, and what is unconfirmed is off', () => {
  for (const { limits } of GUIDES) expect(limits.map(({ key }) => key).filter((key) => !LIMIT_KEYS.includes(key))).toEqual([]);
  const off = limitTable('auto', readSettings([])).rows.filter(({ source }) => source.includes('belum terkonfirmasi'));
  expect(off).toEqual([]);
}); // prettier-ignore

test('the unconfirmed limits hold, with that word, from the day on which the BKM takes them', () => {
  const rows = 'Pakai batas belum terkonfirmasi | Ya | 2013-05-01 | Rapat';
  expect(on('auto', '2013-04-30', rows)('nextLoanMax')).toBe('2000000 Pedoman 2008');
  expect(on('auto', '2013-05-01', rows)('nextLoanMax')).toBe('3000000 Juknis 2012 (belum terkonfirmasi)');
  expect(on('auto', '2013-05-01', rows)('savingsMin')).toBe('500 Pedoman 2008 (belum terkonfirmasi)');
  expect(on('auto', '2013-05-01', `${rows}\n${rows.replace('Ya', 'Tidak').replace('2013', '2014')}`)('savingsMin')).toBe(' ');
}); // prettier-ignore

test("a BKM's decision holds from its day, until a guide or a later decision replaces it", () => {
  const rows = 'Pinjaman pertama maksimal per anggota | 750000 | 2010-03-01 | Keputusan 1/2010';
  const limit = (iso: string) => on('auto', iso, rows)('firstLoanMax');
  expect(['2010-02-28', '2010-03-01', '2011-12-31', '2012-01-01'].map(limit)).toEqual([
    '500000 Pedoman 2008', '750000 Keputusan 1/2010', '750000 Keputusan 1/2010', '1000000 Juknis 2012',
  ]); // prettier-ignore
  const same = rows.replace('2010-03-01', '2012-01-01');
  expect(on('auto', '2012-01-01', same)('firstLoanMax')).toBe('750000 Keputusan 1/2010');
});

test('one without a day goes before the guides, not before a dated one', () => {
  const rows = `
Pinjaman pertama maksimal per anggota | 900000 |            |
Pinjaman pertama maksimal per anggota | 600000 | 2011-01-01 | Rapat`;
  const limit = (iso: string) => on('auto', iso, rows)('firstLoanMax');
  expect(['2008-01-01', '2010-12-31', '2011-01-01', '2012-01-01'].map(limit)).toEqual([
    '900000 lembar Pengaturan', '900000 lembar Pengaturan', '600000 Rapat', '1000000 Juknis 2012',
  ]); // prettier-ignore
  expect(on('auto', '2012-01-01', 'Anggota KSM minimal | 7')('groupSizeMin')).toBe('7 lembar Pengaturan');
});

test('an empty value, one that is off and one without a number leave the earlier in force', () => {
  const rows = `
Jangka waktu maksimal (bulan) | mati | 2013-01-01 |
Jangka waktu minimal (bulan)  |      | 2013-01-01 |
Anggota KSM minimal           | lima | 2013-01-01 |`;
  expect((['tenorMax', 'tenorMin', 'groupSizeMin'] as const).map(on('auto', '2014-01-01', rows))).toEqual([
    '12 Pedoman 2008', '3 Pedoman 2008', '5 Juknis 2012',
  ]); // prettier-ignore
});

test('a guide that was asked for goes before Pengaturan in what it limits, and leaves the rest to it', () => {
  const rows = `
Pinjaman pertama maksimal per anggota | 900000 | 2010-01-01 | Rapat
Jasa per bulan (%)                    | 1.5    | 2012-01-01 | Rapat`;
  expect(on('pedoman-2008', '2013-01-01', rows)('firstLoanMax')).toBe('500000 Pedoman 2008');
  expect(on('pedoman-2008', '2013-01-01', rows)('rate')).toBe('150 Rapat');
  expect(on('pedoman-2008', '2011-12-31', rows)('rate')).toBe(' ');
});

test('the day from which a guide holds is a setting', () => {
  const rows = "Juknis 2012 berlaku sejak | 2012-07-01\nPedoman 2008 berlaku sejak | '01/06/2008";
  expect(on('auto', '2008-05-31', rows)('loansMax')).toBe('unjudged');
  expect(on('auto', '2008-06-01', rows)('loansMax')).toBe('4 Pedoman 2008');
  expect(on('auto', '2012-06-30', rows)('firstLoanMax')).toBe('500000 Pedoman 2008');
  expect(on('auto', '2012-07-01', rows)('firstLoanMax')).toBe('1000000 Juknis 2012');
});
