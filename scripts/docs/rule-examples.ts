import { PEOPLE_EXAMPLES } from './people-examples';
/** One case of every finding, so that docs/rules.md shows the very sentences that people read. A missing one does not compile. */
import type { AllVariants } from '../../src/messages/finding-text';
import { SOP_EXAMPLES } from './sop-examples';

type Examples = {
  readonly [C in keyof AllVariants]: {
    readonly [V in keyof AllVariants[C]]: { readonly params: AllVariants[C][V]; readonly value: string };
  };
};

const whole = (column: string, problem = '') => ({ params: { column, problem, count: 14, rows: 24 }, value: '' });
const amounts = (stated: number, computed: number) => ({ params: { stated, computed }, value: '' });

export const EXAMPLES: Examples = {
  'DAT-01': {
    amount: { params: { column: 'Besar Pinjaman', leftOut: true }, value: 'lima juta' },
    negative: { params: { column: 'Besar Pinjaman' }, value: '-5.000.000' },
    correction: { params: { column: 'Angsuran Pokok' }, value: '-500.000' },
    cancelled: { params: { column: 'Keterangan', struck: false }, value: 'batal, salah tulis' },
    struckLoan: { params: { column: 'Besar Pinjaman' }, value: '5.000.000' },
    rate: { params: { column: 'Jasa (%/bln)' }, value: 'biasa' },
    tenor: { params: { column: 'Jangka Waktu' }, value: 'lama' },
    instalment: { params: { column: 'Angsuran Pokok', principal: 6_000_000 }, value: '60.000.000' },
    status: { params: { column: 'Status' }, value: 'aktip' },
    rhythm: { params: { column: 'Sistem Angsuran' }, value: 'bebas' },
    yesNo: { params: { column: 'PS2' }, value: 'mungkin' },
    setting: { params: { label: 'Jangka waktu maksimal (bulan)', example: '12' }, value: 'setahun lebih' },
    rule: { params: {}, value: 'tempo' },
    column: whole('Besar Pinjaman', 'amount'),
  },
  'DAT-02': {
    date: { params: { column: 'Tanggal Angsuran', leftOut: true }, value: '31/02/2023' },
    settingSince: { params: {}, value: 'tahun lalu' },
    swapped: { params: { column: 'Tanggal Angsuran', proposed: '2023-01-25' }, value: '01/25/2023' },
    column: whole('Tanggal Angsuran', 'date'),
  },
  'DAT-03': {
    required: { params: { column: 'Tanggal Pencairan' }, value: '' },
    name: { params: { column: 'Nama KSM' }, value: '' },
    category: { params: { column: 'Golongan', blank: false }, value: 'jajan' },
    rate: { params: { column: 'Jasa (%/bln)' }, value: '' },
    statusDate: { params: { column: 'Tanggal Status', from: '2024-09-09' }, value: 'Lunas' },
    openingDate: { params: { column: 'Tanggal Angsuran', from: '2022-12-31' }, value: '' },
    payment: { params: { column: 'Jumlah Angsuran' }, value: '' },
    interestColumn: { params: {}, value: '' },
    bareAmount: { params: { principal: true }, value: 'Angsuran' },
    singleColumn: { params: {}, value: 'Jan 2023' },
    rateColumn: { params: {}, value: '' },
    emptyLedger: { params: {}, value: '' },
    monthTwice: { params: { column: 'Mar-23 Pokok' }, value: 'Mar-23' },
    unknownMonth: { params: { column: 'Jaanri-23 Pokok' }, value: 'Jaanri-23' },
    unknownHeading: { params: { nearest: 'Jasa (%/bln)' }, value: 'Jaasa' },
    exception: { params: {}, value: '' },
    unknownSetting: { params: { nearest: 'Jasa per bulan (%)' }, value: 'Jasa perbulan' },
    noHeading: { params: { column: 'F' }, value: '' },
    cardTable: { params: {}, value: 'KSM Melati' },
    noSource: { params: {}, value: '' },
    otherDate: { params: { date: '2022-12-31' }, value: '' },
    snapshot: { params: { date: '2023-01-31', interest: false }, value: '' },
    column: whole('Tanggal Pencairan', 'required'),
  },
  'DAT-04': {
    sameLoan: { params: { first: 'Pinjaman!C9' }, value: 'KSM Melati' },
    sameButName: { params: { first: 'Pinjaman!C9', other: 'KSM Melati' }, value: 'KSM Mawar' },
    sameButNumber: { params: { first: 'Pinjaman!C9' }, value: 'KSM Melati' },
    otherTerms: {
      params: { first: 'Pinjaman 2022!C9', principal: 5_000_000, tenor: 12, weeks: false },
      value: 'KSM Melati',
    },
    sameNumber: { params: { first: 'Pinjaman!B9', shownAs: 'P-01 (baris 12)' }, value: 'P-01' },
    repaymentTwice: { params: { first: 'Angsuran!E14' }, value: '500.000' },
    column: whole('', 'sameLoan'),
  },
  'DAT-05': {
    unknownName: { params: { nearest: 'KSM Melati' }, value: 'KSM Melato' },
    unknownNumber: { params: { nearest: '' }, value: 'P-99' },
    otherDay: { params: { given: '2022-04-21', nearest: '2022-04-20' }, value: 'KSM Melati' },
    ambiguous: { params: { count: 2 }, value: 'KSM Mawar' },
    nameless: { params: {}, value: '' },
    otherGroup: { params: { group: 'KSM Melati' }, value: 'KSM Mawar' },
    column: whole('Nama KSM', 'unknownName'),
  },
  'DAT-06': {
    balance: amounts(9_000_000, 10_000_000),
    ledgerPaid: amounts(3_500_000, 3_000_000),
    interestBalance: amounts(1_282_500, 1_425_000),
    ledgerBalance: amounts(6_500_000, 7_000_000),
    rowTotal: amounts(600_000, 590_000),
    opening: amounts(3_000_000, 3_500_000),
    toDate: amounts(28_500_300, 28_000_300),
    otherName: { params: { first: 'Pinjaman!C9', other: 'KSM Anggrek' }, value: 'KSM Angrek' },
    otherDay: { params: { here: '2022-04-20', other: '2022-04-21' }, value: '' },
    column: whole('Saldo', 'balance'),
  },
  'DAT-07': {
    beforeDisbursement: { params: { disbursed: '2024-03-15' }, value: '01/03/2024' },
    column: whole('Tanggal Angsuran', 'beforeDisbursement'),
  },
  'DAT-08': {
    principal: { params: { paid: 6_500_000, owed: 6_000_000, excess: 500_000 }, value: '' },
    column: whole('Angsuran Pokok', 'principal'),
  },
  'DAT-09': {
    total: { params: { column: 'Jumlah Angsuran', stated: 12_600_000, computed: 12_500_000 }, value: '12.600.000' },
    skipsText: { params: { column: 'Besar Pinjaman', stated: 51_000_000, computed: 59_500_000 }, value: '51.000.000' },
    column: whole('Jumlah Angsuran', 'total'),
  },
  'DAT-11': {
    principal: amounts(6_500_000, 6_000_000),
    interest: amounts(840_000, 820_000),
    column: whole('Sisa Pokok', 'principal'),
  },
  ...PEOPLE_EXAMPLES,
  'DAT-12': {
    error: { params: { column: 'Besar Pinjaman' }, value: '#REF!' },
    column: whole('Besar Pinjaman', 'error'),
  },
  'DAT-13': {
    tooEarly: { params: { column: 'Tanggal Pencairan', earliest: '1999-01-01' }, value: '15/03/1924' },
    future: { params: { column: 'Tanggal Angsuran', today: '2025-01-31' }, value: '15/03/2052' },
    swapped: { params: { column: 'Tanggal Angsuran', proposed: '2024-04-03' }, value: '04/03/2024' },
    swappedImport: {
      params: { column: 'Tanggal Angsuran', dates: 5, texts: 4, proposed: '2024-04-03' },
      value: '04/03/2024',
    },
    column: whole('Tanggal Angsuran', 'swapped'),
  },
  'DAT-16': {
    amount: {
      params: { figure: 'overduePrincipal', date: '2023-01-31', stated: 1_000_000, computed: 1_500_000 },
      value: '1.000.000',
    },
    className: { params: { own: 'Lancar', expected: 'Perhatian', date: '2023-01-31' }, value: 'Lancar' },
    preset: { params: { count: 9, rows: 12, fits: 'urban-month', used: 'urban' }, value: '' },
    column: whole('Tunggakan', 'amount'),
  },
  'DAT-17': {
    ambiguous: { params: { column: 'Besar Pinjaman', taken: 1_000 }, value: '1.000' },
    unit: { params: { unit: 'ribu' }, value: 'Pinjaman (ribuan)' },
    rate: { params: { column: 'Jasa', taken: 1_800 }, value: '18' },
    interest: { params: { column: 'Jasa' }, value: '45.000' },
    column: whole('Besar Pinjaman', 'ambiguous'),
  },
  ...SOP_EXAMPLES,
  'KSM-01': { balance: { params: { stated: 151_000, computed: 150_000 }, value: '151000' } },
  'KSM-02': { below: { params: { balance: -20_000 }, value: '' } },
  'KSM-03': {
    earlier: { params: { day: '2024-03-02', before: '2024-03-10' }, value: '' },
    later: { params: { day: '2025-03-10', after: '2024-03-12' }, value: '' },
  },
  'KSM-04': { gap: { params: { from: '2024-03', to: '2024-05', months: 3, business: false }, value: '' } },
  'KSM-05': { ledger: { params: { month: '2024-02', booked: 220_000, ledger: 110_000 }, value: '' } },
  'KSM-06': { paid: { params: { members: 330_000, booked: 320_000, since: '2024-02-10' }, value: '' } },
  'KSM-07': { drawings: { params: { month: '2024-02', drawings: 350_000, profit: 300_000 }, value: '' } },
  'KSM-08': { opening: { params: { implied: 30_000 }, value: '' } },
  'KSM-09': { savings: { params: { members: 60_000, booked: 52_000, since: '2024-02-10' }, value: '' } },
  'MTR-01': {
    notListed: { params: {}, value: '' },
    noLoan: { params: {}, value: '' },
    departed: { params: {}, value: '' },
  },
  'MTR-02': {
    own: { params: { overdue: 250_000 }, value: '' },
    group: { params: { group: 'Melati', overdue: 1_000_000 }, value: '' },
  },
  'MTR-03': {
    below: { params: { share: 7_500, min: 8_000, due: 20, ofGroup: true }, value: '' },
    unknown: { params: { min: 8_000 }, value: '' },
  },
  'MTR-04': {
    missing: { params: { papers: 'Buku nikah, BPKB', count: 2 }, value: '' },
    notKept: { params: { papers: 'KTP, KK', count: 2 }, value: '' },
  },
  'MTR-05': {
    none: { params: { partner: 'KSP Swamitra' }, value: '' },
    withdrawn: { params: { partner: 'KSP Swamitra' }, value: '' },
    incomplete: { params: { partner: 'KSP Swamitra' }, value: '' },
    stepTooLow: { params: { partner: 'KSP Swamitra' }, value: '' },
    otherPurpose: { params: { partner: 'KSP Swamitra' }, value: '' },
    nobody: { params: { name: 'Siti Aminah' }, value: 'Siti Aminah' },
    several: { params: { name: 'Siti Aminah' }, value: 'Siti Aminah' },
  },
  'MTR-06': {
    below: { params: { amount: 900_000, min: 1_000_000 }, value: '' },
    above: { params: { amount: 12_000_000, max: 10_000_000 }, value: '' },
  },
  'MTR-07': {
    below: { params: { tenor: 2, min: 3 }, value: '' },
    above: { params: { tenor: 18, max: 12 }, value: '' },
  },
  'MTR-08': {
    young: { params: { age: 20, min: 21, marriedCounts: true }, value: '' },
    old: { params: { age: 66, max: 65 }, value: '' },
    unknown: { params: {}, value: '' },
    marriageUnknown: { params: { age: 20, min: 21 }, value: '' },
  },
  'MTR-09': {
    young: { params: { months: 5, min: 6 }, value: '' },
    unknown: { params: { min: 6 }, value: '' },
  },
  'MTR-10': {
    above: { params: { instalment: 1_053_333, capacity: 750_000 }, value: '' },
    unknown: { params: { instalment: 1_053_333 }, value: '' },
  },
  'MTR-11': { otherPartner: { params: { partner: 'Bank Jabar Banten' }, value: '' } },
  'MTR-12': { stale: { params: { drawn: '2025-06-30', changed: '2025-07-04', partner: 'KSP Swamitra' }, value: '' } },
  'MTR-13': { fewer: { params: { count: 4, asked: 14, partner: 'KSP Swamitra' }, value: '' } },
};
