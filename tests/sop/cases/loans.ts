/** Cases of the rules that look at the terms of a loan by itself. */
import { instalmentsTooRare } from '../../../src/sop/rules/instalments-too-rare';
import { jasaNotAsDecided } from '../../../src/sop/rules/jasa-not-as-decided';
import { lentToPerson } from '../../../src/sop/rules/lent-to-person';
import { tenorOutOfRange } from '../../../src/sop/rules/tenor-out-of-range';
import { decided, JUKNIS } from '../guides';
import { day, loanSubject, on, papers, rowOf } from '../make';
import { cases } from './case';

const lacking = (...columns: readonly string[]) => ({ source: rowOf('loans', { lacking: columns }) });
const single = { group: 'Yanti', borrower: 'Yanti' };

export const singles = cases({
  rule: lentToPerson,
  accept: [
    { says: 'kolom KSM terisi, peminjam kosong', subject: loanSubject() },
    { says: 'KSM dan anggotanya sama-sama disebut', subject: loanSubject({ borrower: 'Yanti' }) },
    {
      says: 'kolom peminjam ada tetapi kosong seluruhnya',
      subject: loanSubject({ source: rowOf('loans', { blank: ['borrower'] }) }),
    },
  ],
  reject: [
    {
      says: 'peminjam terisi, KSM kosong',
      subject: loanSubject(single, { single: true }),
      variant: 'single',
      params: { name: 'Yanti', amount: 5_000_000 },
    },
  ],
  unknown: [
    { says: 'daftar tanpa kolom peminjam', subject: loanSubject(lacking('borrower')) },
    {
      says: 'daftar tanpa kolom KSM',
      subject: loanSubject({ ...single, ...lacking('group', 'groupAndId') }, { single: true }),
    },
  ],
  exempt: [],
});

const weeks = (tenor: number) => ({ tenor, tenorUnit: 'week' as const });

export const tenors = cases({
  rule: tenorOutOfRange,
  accept: [
    { says: '3 bulan', subject: loanSubject({ tenor: 3 }) },
    { says: '12 bulan', subject: loanSubject({ tenor: 12 }) },
    { says: '12 minggu, empat minggu sebulan', subject: loanSubject(weeks(12)) },
    { says: '52 minggu', subject: loanSubject(weeks(52)) },
    {
      says: '24 bulan setelah BKM menetapkan 24',
      subject: loanSubject({ tenor: 24 }),
      own: decided(JUKNIS, { tenorMax: 24 }),
    },
  ],
  reject: [
    { says: '2 bulan', subject: loanSubject({ tenor: 2 }), variant: 'short', params: { tenor: 2, min: 3 } },
    { says: '13 bulan', subject: loanSubject({ tenor: 13 }), variant: 'long', params: { tenor: 13, max: 12 } },
    { says: '11 minggu', subject: loanSubject(weeks(11)), variant: 'short', params: { tenor: 11, weeks: true } },
    { says: '53 minggu', subject: loanSubject(weeks(53)), variant: 'long', params: { tenor: 53, weeks: true } },
    {
      says: '24 bulan, sehari sebelum putusan BKM berlaku',
      subject: loanSubject({ tenor: 24, ...on('2012-12-31') }),
      own: decided(day('2013-01-01'), { tenorMax: 24 }),
      variant: 'long',
      params: { max: 12, since: '2008-01-01' },
    },
  ],
  unknown: [],
  exempt: [],
});

const month = { unit: 'month', every: 1, atEnd: false } as const;
const quiet = (of: Parameters<typeof papers>[0]) => loanSubject({ papers: papers(of) });

export const rhythms = cases({
  rule: instalmentsTooRare,
  accept: [
    { says: 'bulanan', subject: loanSubject({ period: month }) },
    { says: 'setiap 4 minggu', subject: loanSubject({ period: { unit: 'week', every: 4, atEnd: false } }) },
    { says: 'angsuran pertama 45 hari sesudah pencairan', subject: quiet({ firstDue: day('2012-08-21') }) },
    { says: 'masa tenggang 0 bulan', subject: quiet({ graceMonths: 0 }) },
    {
      says: 'sekali bayar pada akhir, jangka waktu 1 bulan',
      subject: loanSubject({ period: { ...month, atEnd: true }, tenor: 1 }),
    },
  ],
  reject: [
    {
      says: 'musiman (sekali bayar pada akhir), 10 bulan',
      subject: loanSubject({ period: { ...month, atEnd: true } }),
      variant: 'rare',
      params: { every: 0 },
    },
    {
      says: 'setiap 2 bulan',
      subject: loanSubject({ period: { ...month, every: 2 } }),
      variant: 'rare',
      params: { every: 2, weeks: false },
    },
    {
      says: 'setiap 5 minggu',
      subject: loanSubject({ period: { unit: 'week', every: 5, atEnd: false } }),
      variant: 'rare',
      params: { every: 5, weeks: true },
    },
    {
      says: 'angsuran pertama 46 hari sesudah pencairan',
      subject: quiet({ firstDue: day('2012-08-22') }),
      variant: 'firstDue',
      params: { firstDue: '2012-08-22', days: 46 },
    },
    { says: 'masa tenggang 1 bulan', subject: quiet({ graceMonths: 1 }), variant: 'grace', params: { months: 1 } },
  ],
  unknown: [
    {
      says: 'daftar tanpa kolom sistem angsuran',
      subject: loanSubject(lacking('rhythm', 'firstDue', 'graceMonths')),
    },
    {
      says: 'sistem angsuran yang tidak terbaca',
      subject: loanSubject({ source: rowOf('loans', { unread: ['rhythm'] }) }),
    },
  ],
  exempt: [],
});

const RATE = decided(JUKNIS, { rate: 150 });

export const rates = cases({
  rule: jasaNotAsDecided,
  accept: [
    { says: '1,5% menurut putusan 1,5%', subject: loanSubject({ rate: 150 }), own: RATE },
    { says: '1,45% dan BOP 0,05%', subject: loanSubject({ rate: 145 + 5.000000001 }), own: RATE },
    { says: 'jasa Rp75.000 dari Rp5.000.000', subject: loanSubject({ statedInterest: 75_000 }), own: RATE },
    { says: 'jasa dibulatkan ke Rp75.999', subject: loanSubject({ statedInterest: 75_999 }), own: RATE },
  ],
  reject: [
    {
      says: '2% menurut putusan 1,5%',
      subject: loanSubject({ rate: 200 }),
      own: RATE,
      variant: 'rate',
      params: { rate: 200, decided: 150, since: '2012-01-01' },
    },
    { says: '1,49%', subject: loanSubject({ rate: 149 }), own: RATE, variant: 'rate', params: { rate: 149 } },
    {
      says: 'jasa Rp76.000 dari Rp5.000.000',
      subject: loanSubject({ statedInterest: 76_000 }),
      own: RATE,
      variant: 'instalment',
      params: { stated: 76_000, computed: 75_000 },
    },
  ],
  unknown: [{ says: 'persen jasa kosong', subject: loanSubject(), own: RATE }],
  exempt: [
    { says: 'BKM belum mencatat putusan jasa', subject: loanSubject({ rate: 300 }) },
    {
      says: 'pinjaman sehari sebelum putusan jasa berlaku',
      subject: loanSubject({ rate: 300, ...on('2012-12-31') }),
      own: decided(day('2013-01-01'), { rate: 150 }),
    },
  ],
});
