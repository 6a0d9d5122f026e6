/**
 * The books of two groups and of two members' businesses in the sample book, and the training before the first loans.
 * KSM Melati's agree with the UPK's ledger but for one balance that was added up wrongly; KSM Kenanga stopped writing.
 */
import { dayOf, isoOf, monthsLater, serialOf } from './days';
import { GROUPS, sharesOf, type SampleMember } from './groups';
import { paymentsOf } from './ledger';
import { AREAS, type SampleLoan } from './loans';
import type { SampleCell, SampleSheet } from './workbook';

/** [day, what for, in, out, category]. */
type Entry = readonly [day: number, text: string, came: number, went: number, category?: string];

const SAVING = 10_000;
const day = (of: number): SampleCell => ({ day: serialOf(of) });
const money = (amount: number): SampleCell => (amount === 0 ? null : amount);

function loanOf(ksm: string): SampleLoan {
  const loan = AREAS.flatMap((area) => area.loans).find((one) => one.ksm === ksm);
  if (loan === undefined) throw new Error(`no loan of ${ksm}`);
  return loan;
}
const membersOf = (ksm: string): readonly SampleMember[] => GROUPS.find((group) => group.ksm === ksm)?.members ?? [];

/** A book: its title, the lines above it, its headings, and what stands below. */
function bookSheet(name: string, title: string, book: { readonly lines: readonly (readonly [string, string])[]; readonly headings: readonly string[]; readonly rows: readonly (readonly SampleCell[])[] }): SampleSheet {
  const frozen = book.lines.length + 2;
  return {
    name,
    rows: [[title], ...book.lines, book.headings, ...book.rows],
    bold: [1, frozen],
    merges: [],
    widths: book.headings.map((_, column) => (column === 1 ? 26 : 14)),
    frozen,
  };
} // prettier-ignore

/** Rows with a balance that the sheet works out itself; `wrong` is the index of one that was typed over, and how far off. */
function cashRows(entries: readonly Entry[], first: number, wrong: { readonly at: number; readonly off: number } | null): readonly (readonly SampleCell[])[] {
  const business = entries.some(([, , , , category]) => category !== undefined);
  const [came, went] = business ? ['D', 'E'] : ['C', 'D'];
  let balance = 0;
  return entries.map(([on, text, inward, outward, category], index) => {
    balance += inward - outward;
    const row = first + index;
    const formula = `IF(AND(${came}${row}="",${went}${row}=""),"",SUM(${came}$${first}:${came}${row})-SUM(${went}$${first}:${went}${row}))`;
    const stated: SampleCell = wrong?.at === index ? balance + wrong.off : { formula, value: balance };
    return [day(on), text, ...(category === undefined ? [] : [category]), money(inward), money(outward), stated];
  });
} // prettier-ignore

/** Saving and paying on each of the UPK's repayment days. */
function groupEntries(ksm: string): readonly Entry[] {
  const loan = loanOf(ksm);
  const disbursed = dayOf(loan.disbursed);
  const saved = membersOf(ksm).length * SAVING;
  return [
    [disbursed - 5, 'Saldo awal', 100_000, 0],
    [disbursed, 'Pinjaman dari UPK', loan.principal, 0],
    [disbursed, 'Pinjaman ke anggota', 0, loan.principal],
    ...paymentsOf([loan]).flatMap((paid): Entry[] => [
      [paid.day - 1, 'Tabungan anggota', saved, 0],
      [paid.day - 1, 'Angsuran dari anggota', paid.total, 0],
      [paid.day, 'Angsuran ke UPK', 0, paid.total],
    ]),
  ];
}

const groupLines = (ksm: string): readonly (readonly [string, string])[] => [['KSM', ksm]];
const FIRST = 4;

/** KSM Melati added March's balance up wrongly. */
const melatiCash = (): SampleSheet =>
  bookSheet('Kas Melati', 'Buku Kas KSM', {
    lines: groupLines('KSM Melati'),
    headings: ['Tanggal', 'Uraian', 'Masuk', 'Keluar', 'Saldo'],
    rows: cashRows(groupEntries('KSM Melati'), FIRST, { at: 9, off: 9_000 }),
  });

/** KSM Kenanga writes Debet and Kredit, no balance, and nothing since September. */
function kenangaCash(): SampleSheet {
  const rows = groupEntries('KSM Kenanga').filter(([on]) => on < dayOf('2024-09-20'));
  return {
    name: 'Kas Kenanga',
    rows: [
      ['BUKU KAS KSM KENANGA'],
      [],
      ['No', 'Tgl', 'Keterangan', 'Debet', 'Kredit'],
      ...rows.map(([on, text, came, went], index): SampleCell[] => [
        index + 1,
        day(on),
        text,
        money(came),
        money(went),
      ]),
    ],
    bold: [1, 3],
    merges: ['A1:E1'],
    widths: [5, 14, 26, 14, 14],
    frozen: 3,
  };
}

function savingsSheet(): SampleSheet {
  const members = membersOf('KSM Melati');
  const days = paymentsOf([loanOf('KSM Melati')]).map((paid) => paid.day - 1);
  return bookSheet('Tabungan Melati', 'Tabungan Anggota', {
    lines: groupLines('KSM Melati'),
    headings: ['Tanggal', 'Nama Anggota', 'Ditabung', 'Diambil'],
    rows: days.flatMap((on) => members.map(({ name }): SampleCell[] => [day(on), name, SAVING, null])),
  });
}

/** A member's part of an amount, by share; the last takes the rest. */
function parts(amount: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const each = shares.map((share) => Math.floor((amount * share) / whole / 100) * 100);
  const rest = amount - each.reduce((sum, part) => sum + part, 0);
  return each.map((part, index) => (index === each.length - 1 ? part + rest : part));
}

function sharesSheet(): SampleSheet {
  const loan = loanOf('KSM Melati');
  const shares = sharesOf(loan);
  const amounts = shares.map(({ amount }) => amount);
  return bookSheet('Pinjaman anggota Melati', 'Pinjaman Anggota', {
    lines: groupLines('KSM Melati'),
    headings: ['Tanggal', 'Nama Anggota', 'Bagian Pinjaman', 'Bayar Pokok', 'Bayar Jasa'],
    rows: [
      ...shares.map(({ member, amount }): SampleCell[] => [
        day(dayOf(loan.disbursed)),
        member.name,
        amount,
        null,
        null,
      ]),
      ...paymentsOf([loan]).flatMap((paid) => {
        const [principal, interest] = [parts(paid.principal ?? 0, amounts), parts(paid.interest ?? 0, amounts)];
        return shares.map(({ member }, index): SampleCell[] => [
          day(paid.day - 1),
          member.name,
          null,
          principal[index] ?? 0,
          interest[index] ?? 0,
        ]);
      }),
    ],
  });
}

const meetingsSheet = (): SampleSheet =>
  bookSheet('Hadir Melati', 'Daftar Hadir', {
    lines: groupLines('KSM Melati'),
    headings: ['Tanggal', 'Keputusan rapat', 'Hadir (orang)'],
    rows: paymentsOf([loanOf('KSM Melati')]).map((paid): SampleCell[] => [
      day(paid.day - 1),
      'Menabung dan mengangsur',
      membersOf('KSM Melati').length,
    ]),
  });

/** A stall from March 2024 on: a steady profit, and in October more taken than earned. */
function stallEntries(): readonly Entry[] {
  const start = dayOf('2024-03-04');
  return [
    [start, 'Uang sendiri', 1_500_000, 0, 'modal'],
    ...Array.from({ length: 10 }, (_, index) => index).flatMap((index): Entry[] => {
      const first = monthsLater(dayOf('2024-03-05'), index);
      const taken = index === 7 ? 1_200_000 : 350_000;
      return [
        [first, 'Belanja dagangan', 0, 1_400_000 + index * 20_000, 'pembelian barang'],
        [first + 9, 'Penjualan', 2_300_000 + index * 35_000, 0, 'penjualan'],
        [first + 12, 'Listrik dan ongkos', 0, 150_000, 'biaya'],
        [first + 15, 'Angsuran KSM', 0, 100_000, 'angsuran'],
        [first + 20, 'Untuk rumah', 0, taken, 'diambil untuk keluarga (prive)'],
      ];
    }),
  ];
}

/** Rice: seed in March, nothing until the harvest in July. */
const FIELD: readonly Entry[] = [
  [dayOf('2024-03-02'), 'Uang sendiri', 2_000_000, 0, 'modal'],
  [dayOf('2024-03-10'), 'Bibit dan pupuk', 0, 1_500_000, 'pembelian barang'],
  [dayOf('2024-07-20'), 'Jual gabah', 5_200_000, 0, 'penjualan'],
  [dayOf('2024-07-22'), 'Ongkos panen', 0, 700_000, 'biaya'],
];

function businessSheet(index: number, seasonal: boolean, entries: readonly Entry[]): SampleSheet {
  const owner = membersOf('KSM Melati')[index]?.name ?? '';
  return bookSheet(`Kas Usaha ${owner.split(' ')[0] ?? ''}`, 'Buku Kas Usaha', {
    lines: [
      ['Pemilik', owner],
      ['KSM', 'KSM Melati'],
      ['Musiman', seasonal ? 'Ya' : 'Tidak'],
    ],
    headings: ['Tanggal', 'Uraian', 'Golongan', 'Masuk', 'Keluar', 'Saldo'],
    rows: cashRows(entries, FIRST + 2, null),
  });
}

/** Two groups before their first loan; one person was found not yet fit. */
function trainingSheet(): SampleSheet {
  const rows = ['KSM Melati', 'KSM Kenanga'].flatMap((ksm) =>
    membersOf(ksm).map((member, index): SampleCell[] => {
      const on = dayOf(member.trained ?? isoOf(dayOf(loanOf(ksm).disbursed) - 30));
      const fit = ksm === 'KSM Melati' || index > 0;
      return [day(on), member.name, ksm, 'Ya', fit ? 'Ya' : 'Tidak', fit ? null : 'masih punya utang lain'];
    }),
  );
  return bookSheet('PWK', 'PWK', { lines: [], headings: ['Tanggal', 'Nama', 'KSM', 'Hadir', 'Lulus', 'Keterangan'], rows }); // prettier-ignore
}

/** All of them, in the order of the tabs. */
export const groupBookSheets = (): readonly SampleSheet[] => [
  melatiCash(),
  savingsSheet(),
  sharesSheet(),
  meetingsSheet(),
  businessSheet(0, false, stallEntries()),
  businessSheet(1, true, FIELD),
  kenangaCash(),
  trainingSheet(),
];
