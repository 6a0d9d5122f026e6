/** The two sheets of the sample book, laid out as people lay them out. */
import { dayOf, isoOf, longDay, monthName, serialOf, slashDay } from './days';
import { monthOf, paymentsOf, type SamplePayment } from './ledger';
import { AREAS, type SampleLoan } from './loans';
import { letterOf, type SampleCell, type SampleSheet } from './workbook';

const LOANS = AREAS.flatMap((area) => area.loans);
const HEADING = ['BKM HARAPAN SEJAHTERA', 'UNIT PENGELOLA KEUANGAN (UPK)'];

/** Rows under construction: what is added, and where it lands. */
interface Page {
  readonly rows: SampleCell[][];
  readonly bold: number[];
}
const add = (page: Page, cells: SampleCell[], bold = false): number => {
  const at = page.rows.push(cells);
  if (bold) page.bold.push(at);
  return at;
};

function typedDay(loan: SampleLoan): SampleCell {
  if (loan.typed === 'slashes') return slashDay(loan.disbursed);
  if (loan.typed === 'words') return longDay(loan.disbursed);
  return { day: serialOf(dayOf(loan.disbursed)) };
}

const tenorOf = (loan: SampleLoan, index: number): SampleCell =>
  loan.weeks !== undefined ? `${loan.weeks} minggu` : index % 4 === 1 ? `${loan.months} bulan` : loan.months;
const systemOf = (loan: SampleLoan): string =>
  loan.weeks !== undefined ? 'Mingguan' : loan.atEnd === true ? 'Musiman' : 'Bulanan';

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
    ],
    true,
  );
  add(
    page,
    Array.from({ length: 12 }, (_, index) => `(${index + 1})`),
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
    'A1:L1',
    'A2:L2',
    'A3:L3',
    'A4:L4',
    'D6:G6',
    'J6:K6',
    ...['A', 'B', 'C', 'H', 'I', 'L'].map((c) => `${c}6:${c}7`),
  ];
  return {
    name: 'Daftar Pinjaman',
    ...page,
    merges,
    widths: [5, 11, 20, 19, 11, 18, 10, 14, 14, 14, 14, 20],
    frozen: 8,
  };
}

/** Payments of 2025: they must not show in a report as of 2024. */
const LATER: readonly SamplePayment[] = [
  {
    day: dayOf('2025-01-10'),
    loan: 'P-03',
    ksm: 'KSM Anggrek',
    count: '8',
    principal: 1_500_000,
    interest: 225_000,
    total: 1_725_000,
    note: 'melunasi',
  },
  {
    day: dayOf('2025-01-15'),
    loan: 'P-01',
    ksm: 'KSM Melati',
    count: '12',
    principal: 500_000,
    interest: 90_000,
    total: 590_000,
    note: '',
  },
];
/** A row whose loan stands nowhere. */
const STRAY: SamplePayment = {
  day: dayOf('2024-10-21'),
  loan: 'P-99',
  ksm: 'KSM Wijaya',
  count: '1',
  principal: 350_000,
  interest: 45_000,
  total: 395_000,
  note: '',
};
/** The month whose total was typed by hand, and wrongly. */
const WRONG_TOTAL = { month: '2024-07', by: 100_000 };

/** Every so often somebody types a day or an amount as text. */
const dayCell = (day: number, number: number): SampleCell => {
  if (number % 11 === 4) return slashDay(isoOf(day));
  if (number % 17 === 9) return longDay(isoOf(day));
  return { day: serialOf(day) };
};
/** Rows of the ledger whose amount is text; a SUM above passes them over, as it does in real books. */
const TYPED_AMOUNTS: readonly number[] = [6, 58];
const dotted = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
const amountCell = (amount: number, number: number): SampleCell =>
  TYPED_AMOUNTS.includes(number) && amount > 0 ? `Rp. ${dotted(amount)},-` : amount;

function paymentRow(payment: SamplePayment, number: number, row: number): SampleCell[] {
  const { principal, interest, total } = payment;
  const typed = TYPED_AMOUNTS.includes(number) && principal !== null;
  const sum: SampleCell = principal === null || typed ? total : { formula: `F${row}+G${row}`, value: total };
  const receipt = payment.count === 'saldo awal' ? null : `K-${String(number).padStart(3, '0')}`;
  return [
    number,
    dayCell(payment.day, number),
    payment.loan,
    number % 7 === 3 ? ` ${payment.ksm.toUpperCase()} ` : payment.ksm,
    payment.count === '' ? null : /^\d+$/.test(payment.count) ? Number(payment.count) : payment.count,
    principal === null ? null : amountCell(principal, number),
    interest,
    sum,
    receipt,
    payment.note === '' ? null : payment.note,
  ];
}

function subtotal(page: Page, month: string, rows: readonly number[], payments: readonly SamplePayment[]): void {
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const sums = [5, 6, 7].map((column): SampleCell => {
    const cells = rows.map((row) => page.rows[row - 1]?.[column] ?? null);
    const value = cells.reduce<number>((sum, cell) => {
      if (typeof cell === 'number') return sum + cell;
      return cell !== null && typeof cell === 'object' && 'value' in cell ? sum + cell.value : sum;
    }, 0);
    if (month === WRONG_TOTAL.month && column === 7)
      return payments.reduce((sum, p) => sum + p.total, 0) + WRONG_TOTAL.by;
    return { formula: `SUM(${letterOf(column)}${first}:${letterOf(column)}${last})`, value };
  });
  add(page, [null, null, null, `Jumlah ${monthName(month)}`, null, ...sums], true);
}

/** "Buku Angsuran": opening balances, then month by month with a subtotal each. */
export function ledgerSheet(): SampleSheet {
  const page: Page = { rows: [], bold: [] };
  for (const title of [...HEADING, 'BUKU ANGSURAN PINJAMAN']) add(page, [title], true);
  add(page, []);
  add(
    page,
    [
      'No',
      'Tanggal Angsuran',
      'No Pinjaman',
      'Nama KSM',
      'Angs ke',
      'Angsuran Pokok',
      'Angsuran Jasa',
      'Jumlah Angsuran',
      'No Kuitansi',
      'Keterangan',
    ],
    true,
  );
  const payments = [...paymentsOf(LOANS), STRAY, ...LATER].sort((a, b) => a.day - b.day);
  const months = [...new Set(payments.map((payment) => monthOf(payment.day)))];
  let number = 0;
  for (const month of months) {
    const inMonth = payments.filter((payment) => monthOf(payment.day) === month);
    const rows = inMonth.map((payment) => add(page, paymentRow(payment, ++number, page.rows.length + 1)));
    subtotal(page, month, rows, inMonth);
  }
  const merges = ['A1:J1', 'A2:J2', 'A3:J3'];
  return { name: 'Buku Angsuran', ...page, merges, widths: [5, 19, 12, 22, 12, 16, 15, 17, 12, 22], frozen: 5 };
}
