/** The rows that the extended books have beyond those they come from. Invented names; days are YYYY-MM-DD texts until written. */
export type Value = string | number | null;
type Row = readonly Value[];

interface Added {
  readonly name: string;
  /** Columns that the sheet did not have. */
  readonly headings: readonly (readonly [column: number, heading: string])[];
  readonly rows: readonly Row[];
}

const TRAINED = '2012-02-10';
const NAMES = ['Rukmini', 'Sarinah', 'Tukiman', 'Untung', 'Wagino'] as const;

/** Sixteen digits that agree with the birth day and the sex. */
const nikOf = (group: number, n: number, female: boolean): string =>
  `337499${String((female ? 50 : 10) + n).padStart(2, '0')}0675${String(9000 + group * 10 + n)}`;
const bornOf = (n: number): string => `1975-06-${String(10 + n)}`;

interface Listed {
  readonly group: string;
  readonly index: number;
  readonly women: number;
  readonly trained: string | null;
  readonly savings: (n: number) => number;
  readonly left: (n: number) => string | null;
}

const members = ({ group, index, women, trained, savings, left }: Listed): readonly Row[] =>
  NAMES.map((name, n): Row => {
    const female = n < women;
    const sex = female ? 'P' : 'L';
    return [100 + index * 10 + n, group, nikOf(index, n, female), `${name} ${group}`, sex, bornOf(n), 'Ya', trained, savings(n), 'Tidak', left(n)]; // prettier-ignore
  });

const shares = (
  group: string,
  index: number,
  of: { women: number; day: string; amount: number; cycle: number },
): readonly Row[] =>
  NAMES.map((name, n): Row => [
    200 + index * 10 + n,
    group,
    of.day,
    `${name} ${group}`,
    nikOf(index, n, n < of.women),
    of.amount,
    of.cycle,
  ]);

interface Lent {
  readonly no: number;
  readonly group: string;
  readonly day: string;
  readonly months: number;
  readonly principal: number;
  readonly cycle: number;
}

const loan = ({ no, group, day, months, principal, cycle }: Lent, ...own: Row): Row => [no, group, null, day, day, months, principal, 1.5, cycle, `PB.03/${no}`, day, 'Bulanan', `KK-${no}`, ...own]; // prettier-ignore

/** `count` monthly instalments on the day of the month on which the loan was disbursed. */
function paid(
  { no, group, day, principal }: Lent,
  count: number,
  each: number,
  of: (k: number) => { receipt?: null; remaining?: number } = () => ({}),
): readonly Row[] {
  // prettier-ignore
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const two = (n: number): string => String(n).padStart(2, '0');
  return Array.from({ length: count }, (_, index): Row => {
    const months = month + index;
    const when = `${year + Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(date)}`;
    const { receipt = `KM-${no}-${index + 1}`, remaining = null } = of(index + 1);
    return [300 + index, group, day, when, each, principal * 0.015, receipt, null, remaining];
  });
}

/** What each sheet gets. */
export function rowsOf(planted: boolean): readonly Added[] {
  const first = planted ? 600_000 : 500_000;
  const wijaya = { no: 31, group: 'Wijaya', day: '2009-05-01', months: 10, principal: 5 * first, cycle: 1 };
  const cempaka = { no: 32, group: 'Cempaka', day: '2013-02-05', months: 10, principal: 5_000_000, cycle: 1 };
  // The earlier loan is paid off on 5 December 2013.
  const again = {
    no: 33,
    group: 'Cempaka',
    day: planted ? '2013-08-20' : '2013-12-05',
    months: 12,
    principal: 7_500_000,
    cycle: 2,
  };
  const bougenvil = { no: 34, group: 'Bougenvil', day: '2014-09-10', months: 12, principal: 5_000_000, cycle: 1 };
  const kamboja = { no: 35, group: 'Kamboja', day: '2014-03-03', months: 10, principal: 4_000_000, cycle: 1 };
  const none = (): null => null;
  const saved = (): number => 150_000;
  const womenOf2009 = planted ? 1 : 2;
  return [
    {
      name: 'PINJAMAN',
      headings: [[14, 'Pokok Dibayar'], [15, 'Sisa Pokok']], // prettier-ignore
      rows: [
        loan(wijaya),
        loan(cempaka),
        loan(again),
        loan(bougenvil),
        loan(kamboja, 4_000_000, planted ? 100_000 : 0),
      ],
    },
    {
      name: 'PINJAMAN ANGGOTA',
      headings: [],
      rows: [
        ...shares('Wijaya', 1, { women: womenOf2009, day: wijaya.day, amount: first, cycle: 1 }),
        ...shares('Cempaka', 2, { women: 2, day: cempaka.day, amount: 1_000_000, cycle: 1 }),
        ...shares('Cempaka', 2, { women: 2, day: again.day, amount: 1_500_000, cycle: 2 }),
        ...shares('Bougenvil', 3, { women: 2, day: bougenvil.day, amount: 1_000_000, cycle: 1 }),
      ],
    },
    {
      name: 'ANGGOTA',
      headings: [[11, 'Tanggal Keluar']],
      rows: [
        ...members({ group: 'Wijaya', index: 1, women: womenOf2009, trained: null, savings: saved, left: none }),
        ...members({ group: 'Cempaka', index: 2, women: 2, trained: TRAINED, savings: saved, left: none }),
        // Five percent of 1.000.000 is 50.000.
        ...members({ group: 'Bougenvil', index: 3, women: 2, trained: TRAINED, savings: (n) => (n === 0 && planted ? 49_999 : 50_000), left: none }), // prettier-ignore
        // Shares are not booked: who had left by the day of disbursement, 3 March 2014, is no member then.
        ...members({ group: 'Kamboja', index: 4, women: 2, trained: TRAINED, savings: saved, left: (n) => (n === 4 ? (planted ? '2014-03-03' : '2014-03-04') : null) }), // prettier-ignore
      ],
    },
    {
      name: 'KSM',
      headings: [],
      rows: [
        // Under Pedoman 2008 neither an age nor a written statement is asked.
        [21, 'Wijaya', 'Rukmini Wijaya', '081200000021', '2009-04-20', 5, null],
        [22, 'Cempaka', 'Rukmini Cempaka', '081200000022', '2011-01-10', 5, '2012-02-15'],
        [23, 'Bougenvil', 'Rukmini Bougenvil', '081200000023', '2011-01-10', 5, '2012-02-15'],
        [24, 'Kamboja', 'Rukmini Kamboja', '081200000024', '2011-01-10', 4, '2012-02-15'],
      ],
    },
    {
      name: 'ANGSURAN',
      headings: [[8, 'Keterangan'], [9, 'Sisa Pokok']], // prettier-ignore
      rows: [
        // Brought forward from the book before this one: no receipt of its own.
        [301, 'Wijaya', wijaya.day, '2011-12-31', wijaya.principal, wijaya.principal * 0.15, null, 'Saldo awal'],
        ...paid(cempaka, 10, 500_000),
        ...paid(again, 12, 625_000),
        ...paid(bougenvil, 9, 416_700),
        ...paid(kamboja, 10, 400_000, (k) => ({
          remaining: 4_000_000 - 400_000 * k - (k >= 6 && planted ? 100_000 : 0),
          ...(k === 3 && planted ? { receipt: null } : {}),
        })),
      ],
    },
  ];
}

/** A collectability report of the day of the check, of one loan: 5.000.000 − 9 × 416.700, current. */
export const REPORT = (planted: boolean): readonly Row[] => {
  const [paidOff, balance] = [3_750_300, 1_249_700];
  return [
    ['KOLEKTIBILITAS PINJAMAN'],
    ['Per 30 Juni 2015'],
    [],
    ['No', 'KSM', 'Realisasi', 'Jatuh Tempo', 'Besar Pinjaman', 'Kredit Seharusnya', 'Kredit Sebenarnya', 'Tunggakan < 3 bulan', 'Tunggakan > 3 bulan', 'Lancar', 'Perhatian', 'Kurang Lancar', 'Diragukan', 'Macet'], // prettier-ignore
    [1, 'Bougenvil', '2014-09-10', '2015-09-10', 5_000_000, 5_000_000 - paidOff, balance, 0, 0, ...(planted ? [null, null, balance] : [balance])], // prettier-ignore
  ];
};
