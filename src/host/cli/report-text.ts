/** An arrears result for people at a terminal: the table, the indicators, the findings. */
import { decimal, dotted, percent, rupiah, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { plainText, shortText } from './plain-text';
import type { ArrearsResult, ResultFinding, ResultLoan } from './result';

/** A book with more loans than this shows only its late ones here; --json and --out have all. */
const SHOW_ALL_UP_TO = 60;
const SHOW_LATE_UP_TO = 200;
const SHOW_FINDINGS = 20;

const COLUMNS: readonly GridColumn[] = [
  { heading: 'Pinjaman', align: 'left' },
  { heading: 'KSM', align: 'left' },
  { heading: 'Cair', align: 'left' },
  { heading: 'Pinjaman (Rp)', align: 'right' },
  { heading: 'Saldo (Rp)', align: 'right' },
  { heading: 'Tunggakan pokok', align: 'right' },
  { heading: 'Tunggakan jasa', align: 'right' },
  { heading: 'Sejak', align: 'left' },
  { heading: 'Hari', align: 'right' },
  { heading: 'Angs.', align: 'right' },
  { heading: 'Kolektibilitas', align: 'left' },
];

/** Most days late first, then the largest arrears, then the largest balance; the book's order where all are equal. */
const worstFirst = (a: ResultLoan, b: ResultLoan): number =>
  b.daysPastDue - a.daysPastDue ||
  b.overduePrincipal + b.overdueInterest - (a.overduePrincipal + a.overdueInterest) ||
  b.outstandingPrincipal - a.outstandingPrincipal;

const WIDEST = 28;
/** A name may not push the figures off the screen; --json and --out have it whole. */
const short = (text: string): string => shortText(text, WIDEST);

const rowOf = (loan: ResultLoan): readonly string[] => [
  short(loan.loan),
  short(loan.group),
  shortDay(loan.disbursed),
  dotted(loan.principal),
  dotted(loan.outstandingPrincipal),
  dotted(loan.overduePrincipal),
  dotted(loan.overdueInterest),
  shortDay(loan.oldestDue),
  String(loan.daysPastDue),
  loan.instalmentsLate === 0 ? '0' : decimal(loan.instalmentsLate),
  loan.class ?? loan.status ?? '–',
];

function table({ loans, totals }: ArrearsResult): readonly string[] {
  const sorted = [...loans].sort(worstFirst);
  const late = sorted.filter((loan) => loan.overduePrincipal + loan.overdueInterest > 0).slice(0, SHOW_LATE_UP_TO);
  const shown = sorted.length <= SHOW_ALL_UP_TO ? sorted : late;
  const footer = [
    'JUMLAH',
    '',
    '',
    dotted(totals.principal),
    dotted(totals.outstandingPrincipal),
    dotted(totals.overduePrincipal),
    dotted(totals.overdueInterest),
    '',
    '',
    '',
    '',
  ];
  const left = loans.length - shown.length;
  const more = left > 0 ? [`… dan ${dotted(left)} pinjaman lain; semuanya ada di --json dan --out.`] : [];
  return [...gridLines(COLUMNS, shown.map(rowOf), footer), ...more];
}

const INDICATORS: readonly GridColumn[] = [
  { heading: 'Indikator', align: 'left' },
  { heading: 'menurut jumlah', align: 'right' },
  { heading: 'kelas', align: 'left' },
  { heading: 'menurut umur', align: 'right' },
  { heading: 'kelas', align: 'left' },
];

function indicators({ indicators: i, grades, totals, byClass }: ArrearsResult): readonly string[] {
  const graded = (value: number | null, grade: string | null): readonly string[] => [percent(value), grade ?? '–'];
  const rows = [
    ['LAR (KSM menunggak ÷ KSM bersaldo)', ...graded(i.lar, grades.lar), ...graded(i.larByAge, grades.larByAge)],
    ['PAR (saldo pinjaman menunggak ÷ saldo)', ...graded(i.par, grades.par), ...graded(i.parByAge, grades.parByAge)],
    ['RR (tingkat pengembalian)', ...graded(i.rr, grades.rr), '', ''],
  ];
  const classes = Object.entries(byClass).map(([name, amount]) => `${name} ${rupiah(amount)}`);
  return [
    ...gridLines(INDICATORS, rows),
    '',
    `Pinjaman aktif ${dotted(i.activeLoans)}, menunggak ${dotted(i.lateLoans)} · KSM aktif ${dotted(i.activeGroups)}, menunggak ${dotted(i.lateGroups)}`,
    `Saldo menurut kolektibilitas: ${classes.join(' · ')}`,
    `Cadangan risiko pinjaman: ${rupiah(totals.provision)}`,
  ];
}

const SEVERITIES: readonly (readonly [string, string])[] = [
  ['error', 'kesalahan'],
  ['warning', 'peringatan'],
  ['info', 'info'],
];

const placeOf = ({ sheet, cell }: ResultFinding): string => (cell === '' ? sheet : `${sheet}!${cell}`);

function findings({ findings: list }: ArrearsResult): readonly string[] {
  if (list.length === 0) return ['Temuan: tidak ada.'];
  const counts = SEVERITIES.map(
    ([key, name]) => [list.filter((found) => found.severity === key).length, name] as const,
  );
  const summary = counts.filter(([count]) => count > 0).map(([count, name]) => `${dotted(count)} ${name}`);
  const order = SEVERITIES.map(([key]) => key);
  const worst = [...list].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, SHOW_FINDINGS);
  const lines = worst.map((found) => `  ${found.code}  ${plainText(placeOf(found))}  ${plainText(found.message)}`);
  const left = list.length - worst.length;
  return [`Temuan: ${summary.join(', ')}`, ...lines, ...(left > 0 ? [`  … dan ${dotted(left)} temuan lain.`] : [])];
}

/** The whole report as text, ending in a line break. */
export function reportText(result: ArrearsResult): string {
  const head = `Tunggakan per ${shortDay(result.asOf)} · cara hitung: ${result.convention}`;
  return [head, '', ...table(result), '', ...indicators(result), '', ...findings(result), ''].join('\n');
}
