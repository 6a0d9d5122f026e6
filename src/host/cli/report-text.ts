/** An arrears result for people at a terminal: the table, the indicators, the findings. */
import type { Language } from '../language';
import { decimal, dotted, percent, rupiah, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { plainText, shortText } from './plain-text';
import type { ArrearsResult, ResultFinding, ResultLoan } from './result';
import { ARREARS_WORDS, type ArrearsWords } from './words/arrears';

/** A book with more loans than this shows only its late ones here; --json and --out have all. */
const SHOW_ALL_UP_TO = 60;
const SHOW_LATE_UP_TO = 200;
const SHOW_FINDINGS = 20;

const columnsOf = ({ columns }: ArrearsWords): readonly GridColumn[] => [
  { heading: columns.loan, align: 'left' },
  { heading: columns.group, align: 'left' },
  { heading: columns.disbursed, align: 'left' },
  { heading: columns.principal, align: 'right' },
  { heading: columns.outstanding, align: 'right' },
  { heading: columns.overduePrincipal, align: 'right' },
  { heading: columns.overdueInterest, align: 'right' },
  { heading: columns.since, align: 'left' },
  { heading: columns.days, align: 'right' },
  { heading: columns.instalments, align: 'right' },
  { heading: columns.class, align: 'left' },
];

/** Most days late first, then the largest arrears, then the largest balance; the book's order where all are equal. */
const worstFirst = (a: ResultLoan, b: ResultLoan): number =>
  b.daysPastDue - a.daysPastDue ||
  b.overduePrincipal + b.overdueInterest - (a.overduePrincipal + a.overdueInterest) ||
  b.outstandingPrincipal - a.outstandingPrincipal;

const WIDEST = 28;
/** A name may not push the figures off the screen; --json and --out have it whole. */
const short = (text: string): string => shortText(text, WIDEST);

const rowOf = (loan: ResultLoan, say: ArrearsWords): readonly string[] => [
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
  loan.class ?? (loan.status === null ? '–' : say.state(loan.status)),
];

function table({ loans, totals }: ArrearsResult, say: ArrearsWords): readonly string[] {
  const sorted = [...loans].sort(worstFirst);
  const late = sorted.filter((loan) => loan.overduePrincipal + loan.overdueInterest > 0).slice(0, SHOW_LATE_UP_TO);
  const shown = sorted.length <= SHOW_ALL_UP_TO ? sorted : late;
  const footer = [
    say.total,
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
  const more = left > 0 ? [say.moreLoans(dotted(left))] : [];
  const rows = shown.map((loan) => rowOf(loan, say));
  return [...gridLines(columnsOf(say), rows, footer), ...more];
}

const indicatorColumns = (say: ArrearsWords): readonly GridColumn[] => [
  { heading: say.indicator, align: 'left' },
  { heading: say.byAmount, align: 'right' },
  { heading: say.grade, align: 'left' },
  { heading: say.byAge, align: 'right' },
  { heading: say.grade, align: 'left' },
];

function indicators(result: ArrearsResult, say: ArrearsWords): readonly string[] {
  const { indicators: i, grades, totals, byClass } = result;
  const graded = (value: number | null, grade: string | null): readonly string[] => [
    percent(value),
    grade === null ? '–' : say.state(grade),
  ];
  const rows = [
    [say.lar, ...graded(i.lar, grades.lar), ...graded(i.larByAge, grades.larByAge)],
    [say.par, ...graded(i.par, grades.par), ...graded(i.parByAge, grades.parByAge)],
    [say.rr, ...graded(i.rr, grades.rr), '', ''],
  ];
  const classes = Object.entries(byClass).map(([name, amount]) => `${name} ${rupiah(amount)}`);
  return [
    ...gridLines(indicatorColumns(say), rows),
    '',
    say.active(dotted(i.activeLoans), dotted(i.lateLoans), dotted(i.activeGroups), dotted(i.lateGroups)),
    say.byClass(classes.join(' · ')),
    say.provision(rupiah(totals.provision)),
  ];
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

const placeOf = ({ sheet, cell }: ResultFinding): string => (cell === '' ? sheet : `${sheet}!${cell}`);

function findings({ findings: list }: ArrearsResult, say: ArrearsWords): readonly string[] {
  if (list.length === 0) return [say.noFindings];
  const counts = SEVERITIES.map(
    (key) => [list.filter((found) => found.severity === key).length, say.severities[key]] as const,
  );
  const summary = counts.filter(([count]) => count > 0).map(([count, name]) => `${dotted(count)} ${name}`);
  const order: readonly string[] = SEVERITIES;
  const worst = [...list].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, SHOW_FINDINGS);
  const lines = worst.map((found) => `  ${found.code}  ${plainText(placeOf(found))}  ${plainText(found.message)}`);
  const left = list.length - worst.length;
  return [say.findings(summary.join(', ')), ...lines, ...(left > 0 ? [say.moreFindings(dotted(left))] : [])];
}

/** The whole report as text, ending in a line break. */
export function reportText(result: ArrearsResult, language: Language): string {
  const say = ARREARS_WORDS[language];
  const head = say.head(shortDay(result.asOf), result.convention);
  return [head, '', ...table(result, say), '', ...indicators(result, say), '', ...findings(result, say), ''].join('\n');
}
