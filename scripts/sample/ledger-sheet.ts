/** The sheet "Buku Angsuran", laid out as people lay it out. */
import { dayOf, isoOf, longDay, monthName, serialOf, slashDay } from './days';
import { monthOf, paymentsOf, type SamplePayment } from './ledger';
import { AREAS } from './loans';
import { add, HEADING, type Page } from './page';
import { letterOf, type SampleCell, type SampleSheet } from './workbook';

const LOANS = AREAS.flatMap((area) => area.loans);

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
