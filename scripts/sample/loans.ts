/**
 * The loans of the sample book: an invented BKM with invented groups, one loan for each situation that a pembuku meets.
 * `paid` and the like say how the group behaved up to 31 December 2024, the day for which `npm start` computes.
 */
export interface SampleLoan {
  readonly id: string;
  readonly ksm: string;
  readonly disbursed: string;
  /** How the disbursement day stands in the book: a date cell, or text. */
  readonly typed?: 'cell' | 'slashes' | 'words';
  readonly principal: number;
  /** How the amount stands in the book, where it is no number. */
  readonly principalText?: string;
  readonly months: number;
  /** Weeks instead of months. */
  readonly weeks?: number;
  readonly atEnd?: boolean;
  readonly rateText?: string;
  /** Principal instalment that the book states. */
  readonly stated?: number;
  /** Principal that the group really pays each time, where it rounds in its own way. */
  readonly pays?: number;
  /** Whole instalments paid by the end of 2024. */
  readonly paid: number;
  /** Instalments whose jasa was paid; as `paid` where left out. */
  readonly paidInterest?: number;
  /** A last payment of which the book has only the total. */
  readonly part?: readonly [string, number];
  /** The day on which all instalments still to come were paid at once. */
  readonly settled?: string;
  readonly status?: readonly [string, string | null];
  readonly note?: string;
}

export const AREAS: readonly { readonly name: string; readonly loans: readonly SampleLoan[] }[] = [
  {
    name: 'RW 01',
    loans: [
      { id: 'P-01', ksm: 'KSM Melati', disbursed: '2024-01-15', principal: 6_000_000, months: 12, paid: 11 },
      {
        id: 'P-02',
        ksm: 'KSM Mawar',
        disbursed: '2024-02-20',
        principal: 10_000_000,
        months: 12,
        paid: 10,
        rateText: '1,5%',
      },
      {
        id: 'P-03',
        ksm: 'KSM Anggrek',
        disbursed: '2024-01-31',
        typed: 'slashes',
        principal: 5_000_000,
        months: 10,
        paid: 7,
      },
      {
        id: 'P-04',
        ksm: 'KSM Kenanga',
        disbursed: '2024-03-15',
        typed: 'words',
        principal: 8_500_000,
        principalText: 'Rp. 8.500.000,-',
        months: 12,
        paid: 9,
      },
      {
        id: 'P-05',
        ksm: 'KSM Dahlia',
        disbursed: '2023-05-10',
        principal: 12_000_000,
        months: 12,
        paid: 6,
        note: 'ketua pindah',
      },
      {
        id: 'P-06',
        ksm: 'KSM Cempaka',
        disbursed: '2023-08-01',
        principal: 9_000_000,
        months: 12,
        paid: 10,
        rateText: '1,5 %/bln',
      },
      {
        id: 'P-19',
        ksm: 'KSM Berkah',
        disbursed: '2024-01-08',
        principal: 5_000_000,
        months: 10,
        atEnd: true,
        paid: 0,
        note: 'tani',
      },
      {
        id: 'P-21',
        ksm: 'ksm mawar',
        disbursed: '2024-11-30',
        typed: 'words',
        principal: 4_000_000,
        months: 10,
        paid: 1,
      },
    ],
  },
  {
    name: 'RW 02',
    loans: [
      { id: 'P-07', ksm: 'KSM Teratai', disbursed: '2024-04-05', principal: 15_000_000, months: 10, paid: 8 },
      {
        id: 'P-08',
        ksm: 'KSM Flamboyan',
        disbursed: '2024-03-28',
        typed: 'slashes',
        principal: 20_000_000,
        months: 12,
        paid: 8,
      },
      {
        id: 'P-09',
        ksm: 'KSM Bougenville',
        disbursed: '2024-08-05',
        principal: 5_000_000,
        months: 0,
        weeks: 25,
        paid: 18,
      },
      {
        id: 'P-10',
        ksm: 'KSM Seruni',
        disbursed: '2024-06-12',
        principal: 3_000_000,
        months: 6,
        paid: 6,
        status: ['Lunas', '2024-12-12'],
      },
      {
        id: 'P-11',
        ksm: 'KSM Kamboja',
        disbursed: '2023-11-20',
        principal: 7_200_000,
        months: 12,
        paid: 5,
        status: ['Jadwal ulang', '2024-08-31'],
      },
      {
        id: 'P-12',
        ksm: 'KSM Nusa Indah',
        disbursed: '2022-02-10',
        principal: 4_000_000,
        months: 12,
        paid: 3,
        status: ['Hapus buku', '2024-06-30'],
      },
      {
        id: 'P-13',
        ksm: 'KSM Sekar Arum',
        disbursed: '2024-07-01',
        principal: 18_000_000,
        months: 12,
        paid: 5,
        paidInterest: 2,
        note: 'jasa menyusul',
      },
      {
        id: 'P-14',
        ksm: 'KSM Mekar Sari',
        disbursed: '2024-05-17',
        principal: 30_000_000,
        months: 18,
        stated: 1_700_000,
        paid: 7,
      },
    ],
  },
  {
    name: 'RW 03',
    loans: [
      {
        id: 'P-15',
        ksm: 'KSM Tunas Harapan',
        disbursed: '2024-09-10',
        principal: 2_000_000,
        principalText: 'Rp 2.000.000,00',
        months: 12,
        paid: 3,
      },
      {
        id: 'P-16',
        ksm: 'KSM Sumber Rejeki',
        disbursed: '2024-10-25',
        principal: 4_500_000,
        months: 10,
        paid: 1,
        part: ['2024-12-27', 200_000],
      },
      { id: 'P-17', ksm: 'KSM Maju Jaya', disbursed: '2024-11-15', principal: 6_000_000, months: 12, paid: 1 },
      { id: 'P-18', ksm: 'KSM Karya Mandiri', disbursed: '2024-12-05', principal: 10_000_000, months: 12, paid: 0 },
      {
        id: 'P-20',
        ksm: 'KSM Usaha Bersama',
        disbursed: '2024-08-14',
        principal: 12_500_000,
        principalText: '12,500,000',
        months: 10,
        paid: 2,
      },
      { id: 'P-22', ksm: 'KSM Cahaya', disbursed: '2025-01-06', principal: 7_000_000, months: 10, paid: 0 },
      {
        id: 'P-23',
        ksm: 'KSM Rukun',
        disbursed: '2024-02-29',
        principal: 3_500_000,
        months: 12,
        pays: 291_600,
        paid: 10,
        note: 'membulatkan sendiri',
      },
      {
        id: 'P-24',
        ksm: 'KSM Sinar Pagi',
        disbursed: '2024-03-07',
        principal: 3_600_000,
        months: 12,
        paid: 12,
        settled: '2024-09-09',
        status: ['Lunas', null],
      },
    ],
  },
];
