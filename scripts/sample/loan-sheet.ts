/** The sheet "Daftar Pinjaman", laid out as people lay it out. */
import { dayOf, longDay, serialOf, slashDay } from './days';
import { AREAS, type SampleLoan } from './loans';
import { add, HEADING, type Page } from './page';
import type { SampleCell, SampleSheet } from './workbook';

const LOANS = AREAS.flatMap((area) => area.loans);

function typedDay(loan: SampleLoan): SampleCell {
  if (loan.typed === 'slashes') return slashDay(loan.disbursed);
  if (loan.typed === 'words') return longDay(loan.disbursed);
  return { day: serialOf(dayOf(loan.disbursed)) };
}

const tenorOf = (loan: SampleLoan, index: number): SampleCell =>
  loan.weeks !== undefined ? `${loan.weeks} minggu` : index % 4 === 1 ? `${loan.months} bulan` : loan.months;
const systemOf = (loan: SampleLoan): string =>
  loan.weeks !== undefined ? 'Mingguan' : loan.atEnd === true ? 'Musiman' : 'Bulanan';

/** Decision, agreement and receipt of a loan; what is wrong with them is wrong on purpose. */
function papersOf(loan: SampleLoan): SampleCell[] {
  const out = dayOf(loan.disbursed);
  const decided = loan.id === 'P-16' ? out + 4 : out - 9;
  const year = loan.disbursed.slice(0, 4);
  const number = loan.id.slice(2);
  return [
    { day: serialOf(decided) },
    loan.id === 'P-15' ? null : `PB.03/${number}/${year}`,
    loan.id === 'P-15' ? null : { day: serialOf(out - 2) },
    loan.id === 'P-07' ? null : `KK-${number}/${year}`,
  ];
}

function loanRow(loan: SampleLoan, number: number): SampleCell[] {
  const [status, from] = loan.status ?? [null, null];
  return [
    number,
    loan.id,
    loan.ksm,
    typedDay(loan),
    tenorOf(loan, number),
    loan.principalText ?? loan.principal,
    loan.rateText ?? 1.5,
    systemOf(loan),
    loan.stated ?? null,
    status,
    from === null ? null : { day: serialOf(dayOf(from)) },
    loan.note ?? null,
    ...papersOf(loan),
  ];
}

const amountsIn = (loans: readonly SampleLoan[]): number =>
  loans.reduce((sum, loan) => sum + (loan.principalText === undefined ? loan.principal : 0), 0);

/** "Daftar Pinjaman": titles, a heading of two rows, a numbering row, a subtotal for each RW, a total, signatures. */
export function loanSheet(): SampleSheet {
  const page: Page = { rows: [], bold: [] };
  for (const title of [...HEADING, 'DAFTAR PINJAMAN BERGULIR', 'Posisi 31 Desember 2024']) add(page, [title], true);
  add(page, []);
  add(
    page,
    [
      'No',
      'No Pinjaman',
      'Nama KSM',
      'Pinjaman',
      null,
      null,
      null,
      'Sistem Angsuran',
      'Angsuran Pokok',
      'Status',
      null,
      'Keterangan',
      'Surat-surat',
      null,
      null,
      null,
    ],
    true,
  );
  add(
    page,
    [
      null,
      null,
      null,
      'Tanggal Pencairan',
      'Jangka Waktu',
      'Besar Pinjaman',
      'Jasa (%/bln)',
      null,
      null,
      'Status',
      'Tanggal Status',
      null,
      'Tanggal Putusan',
      'No Surat Perjanjian (PB.03)',
      'Tanggal Surat Perjanjian',
      'No Kuitansi',
    ],
    true,
  );
  add(
    page,
    Array.from({ length: 16 }, (_, index) => `(${index + 1})`),
  );
  let number = 0;
  const subtotals: number[] = [];
  for (const area of AREAS) {
    const first = page.rows.length + 1;
    for (const loan of area.loans) add(page, loanRow(loan, ++number));
    const value = amountsIn(area.loans);
    const formula = `SUM(F${first}:F${page.rows.length})`;
    subtotals.push(add(page, [null, null, `Jumlah ${area.name}`, null, null, { formula, value }], true));
  }
  const total = { formula: subtotals.map((row) => `F${row}`).join('+'), value: amountsIn(LOANS) };
  add(page, [null, null, 'JUMLAH', null, null, total], true);
  add(page, []);
  add(page, [null, null, 'Mengetahui,', null, null, null, null, null, null, 'Disusun oleh,']);
  add(page, [null, null, 'Manajer UPK', null, null, null, null, null, null, 'Pembuku']);
  add(page, []);
  add(page, [null, null, '(....................)', null, null, null, null, null, null, '(....................)']);
  const merges = [
    'A1:P1',
    'A2:P2',
    'A3:P3',
    'A4:P4',
    'D6:G6',
    'J6:K6',
    'M6:P6',
    ...['A', 'B', 'C', 'H', 'I', 'L'].map((c) => `${c}6:${c}7`),
  ];
  return {
    name: 'Daftar Pinjaman',
    ...page,
    merges,
    widths: [5, 11, 20, 19, 11, 18, 10, 14, 14, 14, 14, 20, 13, 18, 14, 14],
    frozen: 8,
  };
}
