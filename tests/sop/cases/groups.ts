/** Cases of the rules that look at a KSM, at who shares its loan, and at its earlier loans. */
import type { SharingBasis } from '../../../src/sop/finding-variants';
import { earlierLoanUnpaid } from '../../../src/sop/rules/earlier-loan-unpaid';
import { groupTooSmall } from '../../../src/sop/rules/group-too-small';
import { groupTooYoung } from '../../../src/sop/rules/group-too-young';
import { lentWhileInArrears } from '../../../src/sop/rules/lent-while-in-arrears';
import { noJointLiability } from '../../../src/sop/rules/no-joint-liability';
import { sharesDoNotAddUp } from '../../../src/sop/rules/shares-do-not-add-up';
import { womenAmongBorrowers } from '../../../src/sop/rules/women-among-borrowers';
import { womenInGroup } from '../../../src/sop/rules/women-in-group';
import { decided, JUKNIS } from '../guides';
import { day, group, groupSubject, loan, loanSubject, on, openLoan, people, rowOf, share } from '../make';
import { cases } from './case';

const shared = (size: number, basis: SharingBasis = 'shares', uncertain = 0) =>
  loanSubject({}, { sharing: { size, uncertain, basis } });

export const sizes = cases({
  rule: groupTooSmall,
  accept: [
    { says: '5 anggota ikut meminjam', subject: shared(5) },
    {
      says: '4 anggota setelah BKM menetapkan 4',
      subject: shared(4),
      own: decided(JUKNIS, { groupSizeMin: 4 }),
    },
  ],
  reject: [
    {
      says: '4 anggota ikut meminjam',
      subject: shared(4),
      variant: 'few',
      params: { size: 4, min: 5, basis: 'shares' },
    },
    {
      says: 'bagian tidak dibukukan, daftar anggota memuat 4 orang',
      subject: shared(4, 'list'),
      variant: 'few',
      params: { size: 4, basis: 'list' },
    },
    {
      says: '3 anggota, seorang lagi keluar entah kapan',
      subject: shared(3, 'list', 1),
      variant: 'few',
      params: { size: 3 },
    },
  ],
  unknown: [
    { says: 'buku tidak menyebut siapa anggotanya', subject: loanSubject() },
    { says: '4 anggota, seorang lagi keluar entah kapan', subject: shared(4, 'list', 1) },
  ],
  exempt: [{ says: 'peminjam perorangan (SOP-01)', subject: loanSubject({}, { single: true }) }],
});

const of = (women: number, men: number, unknown = 0) => groupSubject({}, { people: people(women, men, unknown) });

export const womenInGroups = cases({
  rule: womenInGroup,
  accept: [
    { says: '3 perempuan dari 10 (30%)', subject: of(3, 7) },
    { says: '3 perempuan dari 10, yang lain belum diketahui', subject: of(3, 0, 7) },
  ],
  reject: [
    {
      says: '2 perempuan dari 7 (28,6%)',
      subject: of(2, 5),
      variant: 'group',
      params: { women: 2, people: 7, min: 3000 },
    },
    {
      says: '1 perempuan dari 7, seorang belum diketahui',
      subject: of(1, 5, 1),
      variant: 'group',
      params: { women: 1, people: 7 },
    },
  ],
  unknown: [
    { says: '2 perempuan dari 7, seorang belum diketahui', subject: of(2, 4, 1) },
    { says: 'KSM tanpa anggota yang tercatat', subject: of(0, 0) },
  ],
  exempt: [
    {
      says: 'KSM tahun 2009: dihitung di antara semua peminjam',
      subject: groupSubject({}, { people: people(0, 7), loan: loan(on('2009-05-01')) }),
    },
  ],
});

const borrowers = (women: number, men: number, unknown = 0) => ({
  day: day('2009-05-01'),
  people: people(women, men, unknown),
  rows: { loans: rowOf('loans'), members: rowOf('members') },
});

export const womenBorrowers = cases({
  rule: womenAmongBorrowers,
  accept: [{ says: '30 perempuan dari 100 peminjam', subject: borrowers(30, 70) }],
  reject: [
    {
      says: '29 perempuan dari 100 peminjam: satu temuan',
      subject: borrowers(29, 71),
      variant: 'borrowers',
      params: { women: 29, people: 100, min: 3000, since: '2008-01-01' },
    },
  ],
  unknown: [{ says: '29 perempuan dari 100, seorang belum diketahui', subject: borrowers(29, 70, 1) }],
  exempt: [],
});

const founded = (iso: string | null) => {
  const made = group({ founded: iso === null ? null : day(iso) });
  return loanSubject({}, { group: made });
};

export const ages = cases({
  rule: groupTooYoung,
  accept: [{ says: 'KSM genap 3 bulan pada hari pencairan', subject: founded('2012-04-07') }],
  reject: [
    {
      says: 'KSM 3 bulan kurang sehari',
      subject: founded('2012-04-08'),
      variant: 'young',
      params: { founded: '2012-04-08', disbursed: '2012-07-07', months: 3 },
    },
  ],
  unknown: [
    { says: 'tanggal berdiri kosong', subject: founded(null) },
    { says: 'KSM tidak ada di daftar KSM', subject: loanSubject() },
  ],
  exempt: [
    {
      says: 'pinjaman sebelum Juknis 2012',
      subject: loanSubject(on('2011-12-31'), { group: group({ founded: day('2011-12-01') }) }),
    },
    { says: 'peminjam perorangan (SOP-01)', subject: loanSubject({}, { single: true }) },
  ],
});

export const liabilities = cases({
  rule: noJointLiability,
  accept: [
    { says: 'tanggal pernyataan terisi', subject: groupSubject({ jointLiability: day('2012-02-01') }) },
    { says: 'tertulis "ada"', subject: groupSubject({ jointLiability: true }) },
  ],
  reject: [
    { says: 'kosong', subject: groupSubject({}), variant: 'none', params: { since: '2012-01-01' } },
    { says: 'tertulis "belum"', subject: groupSubject({ jointLiability: false }), variant: 'none', params: {} },
  ],
  unknown: [
    { says: 'KSM tidak ada di daftar KSM', subject: groupSubject(null) },
    {
      says: 'daftar KSM yang lain tidak punya kolomnya',
      subject: groupSubject({ source: rowOf('groups', { lacking: ['jointLiability'] }) }),
    },
    {
      says: 'isinya tidak terbaca',
      subject: groupSubject({ source: rowOf('groups', { unread: ['jointLiability'] }) }),
    },
  ],
  exempt: [
    { says: 'KSM yang hanya meminjam sebelum 2012', subject: groupSubject({}, { loan: loan(on('2011-12-31')) }) },
  ],
});

const parts = (...amounts: readonly (number | null)[]) =>
  loanSubject({}, { shares: amounts.map((amount) => share({ amount })) });

export const sums = cases({
  rule: sharesDoNotAddUp,
  accept: [{ says: 'bagian berjumlah Rp5.000.000, sama dengan pinjamannya', subject: parts(3_000_000, 2_000_000) }],
  reject: [
    {
      says: 'kurang satu rupiah',
      subject: parts(3_000_000, 1_999_999),
      variant: 'sum',
      params: { shares: 4_999_999, loan: 5_000_000, members: 2 },
    },
    { says: 'lebih satu rupiah', subject: parts(3_000_000, 2_000_001), variant: 'sum', params: { shares: 5_000_001 } },
  ],
  unknown: [
    { says: 'bagian anggota pinjaman ini tidak dibukukan', subject: loanSubject() },
    { says: 'satu bagian tidak terbaca', subject: parts(3_000_000, null) },
  ],
  exempt: [{ says: 'pinjaman yang peminjamnya disebut', subject: loanSubject({ borrower: 'Yanti' }) }],
});

const before = (...open: readonly ReturnType<typeof openLoan>[]) => loanSubject({}, { open });

export const arrears = cases({
  rule: lentWhileInArrears,
  accept: [
    { says: 'pinjaman sebelumnya lunas, juga bila lunas pada hari pencairan', subject: loanSubject() },
    { says: 'pinjaman sebelumnya belum lunas tetapi lancar', subject: before(openLoan({ outstanding: 500_000 })) },
  ],
  reject: [
    {
      says: 'pinjaman sebelumnya menunggak satu rupiah di atas toleransi',
      subject: before(openLoan({ overdue: 1, outstanding: 1 })),
      variant: 'own',
      params: { earlier: '3', amount: 1 },
    },
    {
      says: 'seorang anggota ikut menunggak di KSM lain',
      subject: before(openLoan({ outstanding: 9 }), openLoan({ member: 'Siti', overdue: 200_000 })),
      variant: 'member',
      params: { name: 'Siti', amount: 200_000 },
    },
  ],
  unknown: [
    {
      says: 'keadaan pinjaman sebelumnya tidak diketahui (hanya ada di laporan, atau saldo awalnya dibukukan kemudian)',
      subject: loanSubject({}, { openUnknown: true }),
    },
  ],
  exempt: [],
});

export const doubles = cases({
  rule: earlierLoanUnpaid,
  accept: [{ says: 'pinjaman sebelumnya lunas pada hari pencairan', subject: loanSubject() }],
  reject: [
    {
      says: 'sisa pokok pinjaman sebelumnya Rp500.000',
      subject: before(openLoan({ outstanding: 500_000 })),
      variant: 'own',
      params: { earlier: '3', amount: 500_000 },
    },
    {
      says: 'seorang anggota masih meminjam di KSM lain',
      subject: before(openLoan({ member: 'Siti', outstanding: 500_000 })),
      variant: 'member',
      params: { name: 'Siti' },
    },
  ],
  unknown: [{ says: 'keadaan pinjaman sebelumnya tidak diketahui', subject: loanSubject({}, { openUnknown: true }) }],
  exempt: [],
});
