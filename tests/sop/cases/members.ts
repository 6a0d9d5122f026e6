/** Cases of the rules that look at a member, and at what a member has of a loan. */
import { firstLoanTooLarge } from '../../../src/sop/rules/first-loan-too-large';
import { loanElsewhere } from '../../../src/sop/rules/loan-elsewhere';
import { nextLoanTooLarge } from '../../../src/sop/rules/next-loan-too-large';
import { notOnPoorList } from '../../../src/sop/rules/not-on-poor-list';
import { notTrained } from '../../../src/sop/rules/not-trained';
import { savingsTooLow } from '../../../src/sop/rules/savings-too-low';
import { tooManyLoans } from '../../../src/sop/rules/too-many-loans';
import { decided, JUKNIS } from '../guides';
import { day, loan, memberSubject, on, rowOf, shareSubject } from '../make';
import { cases } from './case';

const first = (amount: number | null, iso = '2012-07-07') => shareSubject({ amount, day: day(iso) });
const next = (amount: number | null, iso = '2012-07-07') => shareSubject({ amount, day: day(iso), nth: 2 });
const average = (amount: number, nth: number) => shareSubject({ amount, nth, name: null, members: 5 });

export const firsts = cases({
  rule: firstLoanTooLarge,
  accept: [
    { says: 'pinjaman pertama Rp1.000.000 (2012)', subject: first(1_000_000) },
    { says: 'pinjaman pertama Rp500.000 (2009)', subject: first(500_000, '2009-05-01') },
    { says: 'pinjaman KSM dibagi anggotanya Rp1.000.000', subject: average(1_000_000, 1) },
  ],
  reject: [
    {
      says: 'pinjaman pertama Rp1.000.001 (2012)',
      subject: first(1_000_001),
      variant: 'above',
      params: { name: 'Siti', amount: 1_000_001, max: 1_000_000, since: '2012-01-01' },
    },
    {
      says: 'pinjaman pertama Rp500.001 pada hari terakhir Pedoman 2008',
      subject: first(500_001, '2011-12-31'),
      variant: 'above',
      params: { max: 500_000, since: '2008-01-01' },
    },
    {
      says: 'pinjaman KSM dibagi anggotanya Rp1.000.001',
      subject: average(1_000_001, 1),
      variant: 'average',
      params: { members: 5 },
    },
  ],
  unknown: [{ says: 'bagian anggota tidak terbaca', subject: first(null) }],
  exempt: [{ says: 'pinjaman kedua (SOP-05)', subject: next(9_000_000) }],
});

export const nexts = cases({
  rule: nextLoanTooLarge,
  accept: [
    { says: 'pinjaman kedua Rp2.000.000', subject: next(2_000_000) },
    {
      says: 'pinjaman kedua Rp2.500.000 pada hari putusan BKM berlaku',
      subject: next(2_500_000, '2014-01-01'),
      own: decided(day('2014-01-01'), { nextLoanMax: 2_500_000 }),
    },
  ],
  reject: [
    {
      says: 'pinjaman kedua Rp2.000.001',
      subject: next(2_000_001),
      variant: 'above',
      params: { amount: 2_000_001, max: 2_000_000, since: '2008-01-01' },
    },
    {
      says: 'pinjaman kedua Rp2.500.000, sehari sebelum putusan BKM berlaku',
      subject: next(2_500_000, '2013-12-31'),
      own: decided(day('2014-01-01'), { nextLoanMax: 2_500_000 }),
      variant: 'above',
      params: { max: 2_000_000 },
    },
  ],
  unknown: [{ says: 'bagian anggota tidak terbaca', subject: next(null) }],
  exempt: [{ says: 'pinjaman pertama (SOP-04)', subject: first(9_000_000) }],
});

export const counts = cases({
  rule: tooManyLoans,
  accept: [{ says: 'pinjaman keempat', subject: shareSubject({ nth: 4 }) }],
  reject: [
    {
      says: 'pinjaman kelima',
      subject: shareSubject({ nth: 5 }),
      variant: 'member',
      params: { name: 'Siti', nth: 5, max: 4, since: '2008-01-01' },
    },
    {
      says: 'anggota tidak dibukukan: pinjaman kelima bagi KSM (peringatan)',
      subject: shareSubject({ nth: 5, name: null }),
      variant: 'group',
      params: { nth: 5, max: 4 },
      severity: 'warning',
    },
  ],
  unknown: [],
  exempt: [],
});

export const poor = cases({
  rule: notOnPoorList,
  accept: [{ says: 'PS2: Ya', subject: memberSubject({ poorList: true }) }],
  reject: [
    {
      says: 'PS2: Tidak',
      subject: memberSubject({ poorList: false }),
      variant: 'notListed',
      params: { name: 'Siti' },
    },
  ],
  unknown: [
    { says: 'PS2 kosong', subject: memberSubject({}) },
    { says: 'peminjam tidak ada di daftar anggota', subject: memberSubject(null) },
  ],
  exempt: [],
});

export const trainings = cases({
  rule: notTrained,
  accept: [
    { says: 'dilatih sehari sebelum pencairan', subject: memberSubject({ trained: day('2012-07-06') }) },
    { says: 'dilatih pada hari pencairan', subject: memberSubject({ trained: day('2012-07-07') }) },
    { says: 'tertulis "sudah"', subject: memberSubject({ trained: true }) },
  ],
  reject: [
    {
      says: 'dilatih sehari sesudah pencairan',
      subject: memberSubject({ trained: day('2012-07-08') }),
      variant: 'late',
      params: { trained: '2012-07-08', disbursed: '2012-07-07' },
    },
    { says: 'kosong', subject: memberSubject({}), variant: 'none', params: { name: 'Siti' } },
    { says: 'tertulis "belum"', subject: memberSubject({ trained: false }), variant: 'none', params: {} },
  ],
  unknown: [
    { says: 'peminjam tidak ada di daftar anggota', subject: memberSubject(null) },
    {
      says: 'tanggal yang tidak terbaca',
      subject: memberSubject({ source: rowOf('members', { unread: ['trained'] }) }),
    },
  ],
  exempt: [{ says: 'pinjaman sebelum Juknis 2012', subject: memberSubject({}, { loan: loan(on('2011-12-31')) }) }],
});

const FIVE = decided(JUKNIS, { savingsMin: 500 });

export const savings = cases({
  rule: savingsTooLow,
  accept: [
    {
      says: 'tabungan Rp50.000 dari pinjaman Rp1.000.000 (5%)',
      subject: memberSubject({ savings: 50_000 }),
      own: FIVE,
    },
  ],
  reject: [
    {
      says: 'tabungan Rp49.999',
      subject: memberSubject({ savings: 49_999 }),
      own: FIVE,
      variant: 'below',
      params: { savings: 49_999, needed: 50_000, min: 500 },
    },
  ],
  unknown: [
    { says: 'tabungan kosong', subject: memberSubject({}), own: FIVE },
    { says: 'bagian anggota tidak dibukukan', subject: memberSubject({ savings: 0 }, { amount: null }), own: FIVE },
  ],
  exempt: [
    { says: 'BKM belum menetapkan tabungan minimal', subject: memberSubject({ savings: 0 }) },
    { says: 'pinjamannya sudah lunas', subject: memberSubject({ savings: 0 }, { running: false }), own: FIVE },
  ],
});

export const elsewhere = cases({
  rule: loanElsewhere,
  accept: [{ says: 'pinjaman lain: Tidak', subject: memberSubject({ otherLoan: false }) }],
  reject: [
    {
      says: 'pinjaman lain: Ya, koperasi',
      subject: memberSubject({ otherLoan: true }),
      variant: 'elsewhere',
      params: { name: 'Siti' },
    },
  ],
  unknown: [
    { says: 'pinjaman lain kosong', subject: memberSubject({}) },
    { says: 'peminjam tidak ada di daftar anggota', subject: memberSubject(null) },
  ],
  exempt: [],
});
