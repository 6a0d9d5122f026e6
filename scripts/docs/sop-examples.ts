/** One case of every finding of the rules; and the rules' titles. */
import type { SopVariants } from '../../src/sop/finding-variants';

type Examples = {
  readonly [C in keyof SopVariants]: {
    readonly [V in keyof SopVariants[C]]: { readonly params: SopVariants[C][V]; readonly value: string };
  };
};

const example = <P>(params: P) => ({ params, value: '' });
const [PEDOMAN, JUKNIS] = ['2008-01-01', '2012-01-01'] as const;
const name = 'Siti Contoh';

const above = (amount: number, max: number, since: string) => ({
  above: example({ name, amount, max, since }),
  average: example({ amount, members: 5, max, since }),
  notRecorded: example({ loans: 23, max, since }),
});
const earlier = (amount: number) => ({
  own: example({ earlier: '8', amount }),
  member: example({ name, earlier: '7', group: 'KSM Mawar', amount }),
});

export const SOP_EXAMPLES: Examples = {
  'SOP-01': { single: example({ name, amount: 3_500_000 }) },
  'SOP-02': { few: example({ size: 4, min: 5, basis: 'shares', since: PEDOMAN }) },
  'SOP-03': {
    group: example({ women: 1, people: 6, min: 3000, since: JUKNIS }),
    borrowers: example({ women: 20, people: 80, min: 3000, since: PEDOMAN }),
  },
  'SOP-04': above(1_250_000, 1_000_000, JUKNIS),
  'SOP-05': above(3_100_000, 2_000_000, PEDOMAN),
  'SOP-06': {
    member: example({ name, nth: 5, max: 4, since: PEDOMAN }),
    group: example({ nth: 5, max: 4, since: PEDOMAN }),
  },
  'SOP-07': {
    short: example({ tenor: 2, weeks: false, min: 3, since: PEDOMAN }),
    long: example({ tenor: 60, weeks: true, max: 12, since: PEDOMAN }),
  },
  'SOP-08': {
    rare: example({ every: 0, weeks: false }),
    grace: example({ months: 2 }),
    firstDue: example({ firstDue: '2013-04-15', days: 46 }),
  },
  'SOP-09': {
    rate: example({ rate: 200, decided: 150, since: JUKNIS }),
    instalment: example({ stated: 100_000, computed: 75_000, decided: 150, since: JUKNIS }),
  },
  'SOP-10': { notListed: example({ name }) },
  'SOP-11': { young: example({ founded: '2012-05-23', disbursed: '2012-07-07', months: 3, since: JUKNIS }) },
  'SOP-12': { none: example({ since: JUKNIS }) },
  'SOP-13': {
    none: example({ name, since: JUKNIS }),
    late: example({ name, trained: '2012-08-01', disbursed: '2012-07-07', since: JUKNIS }),
  },
  'SOP-14': { below: example({ name, savings: 40_000, needed: 50_000, min: 500, since: JUKNIS }) },
  'SOP-15': earlier(2_415_000),
  'SOP-16': { elsewhere: example({ name }) },
  'SOP-17': { number: example({}), date: example({}), both: example({}) },
  'SOP-18': {
    loan: example({ part: 'number' }),
    repayment: example({ part: 'number' }),
    many: example({ count: 60, rows: 200 }),
  },
  'SOP-19': { sum: example({ shares: 16_700_000, loan: 16_800_000, members: 7 }) },
  'SOP-20': { before: example({ decided: '2012-08-24', disbursed: '2012-08-21' }) },
  'SOP-21': earlier(2_100_000),
};

export const SOP_TITLES: Readonly<Record<keyof SopVariants, readonly [title: string, severity: string]>> = {
  'SOP-01': ['Dipinjamkan kepada perorangan', 'kesalahan'],
  'SOP-02': ['Anggota yang meminjam kurang dari batas', 'kesalahan'],
  'SOP-03': ['Perempuan kurang dari batas', 'peringatan'],
  'SOP-04': ['Pinjaman pertama anggota di atas batas', 'kesalahan'],
  'SOP-05': ['Pinjaman berikutnya anggota di atas batas', 'kesalahan'],
  'SOP-06': ['Pinjaman seorang anggota lebih sering daripada batas', 'kesalahan'],
  'SOP-07': ['Jangka waktu di luar batas', 'kesalahan'],
  'SOP-08': ['Angsuran lebih jarang daripada sebulan sekali, atau ada masa tenggang', 'kesalahan'],
  'SOP-09': ['Jasa berbeda dari putusan BKM', 'peringatan'],
  'SOP-10': ['Anggota tidak tercantum di PS2', 'kesalahan'],
  'SOP-11': ['KSM terlalu muda saat pencairan', 'kesalahan'],
  'SOP-12': ['Tanpa pernyataan tanggung renteng tertulis', 'kesalahan'],
  'SOP-13': ['Anggota belum dilatih (PWK) sebelum pinjaman', 'kesalahan'],
  'SOP-14': ['Tabungan kurang dari batas (mati sampai BKM menetapkannya)', 'peringatan'],
  'SOP-15': ['Pinjaman baru ketika KSM atau anggotanya menunggak', 'kesalahan'],
  'SOP-16': ['Anggota mempunyai pinjaman di tempat lain', 'peringatan'],
  'SOP-17': ['Tanpa nomor atau tanggal surat perjanjian (PB.03)', 'kesalahan'],
  'SOP-18': ['Kuitansi kosong', 'kesalahan'],
  'SOP-19': ['Bagian anggota tidak sama dengan pinjaman KSM', 'kesalahan'],
  'SOP-20': ['Dicairkan sebelum diputuskan', 'kesalahan'],
  'SOP-21': ['Pinjaman baru sebelum yang lama lunas (pinjaman rangkap)', 'peringatan'],
};
