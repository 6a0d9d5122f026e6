/** The sheet Rencana angsuran: the schedule of a new loan, its total, and both in words. */
import { longDate, rate as percent, rupiah } from '../../messages/format';
import { cards, plan as words } from '../../messages/cards';
import { conventions } from '../../messages/conventions';
import { reports } from '../../messages/reports';
import { terbilang } from '../../messages/terbilang';
import type { Convention } from '../../arrears/types';
import type { NewLoan, NewSchedule } from '../../month/new-loan';
import { A4, blank, body, day, header, notes, subtitle, title, total } from '../rows';
import type { PlanColumn, SheetPlan } from '../sheet-plan';

const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const COLUMNS: readonly PlanColumn[] = [
  { width: 50, format: 'integer', align: 'center' },
  { width: 110, format: 'date', align: 'center' },
  ...[money(135), money(125), money(135), money(145)],
];

/** What is planned, for whom, and by which rounding. */
export interface PlannedLoan {
  readonly loan: NewLoan;
  /** '' where nobody is named. */
  readonly group: string;
  readonly schedule: NewSchedule;
  readonly convention: Convention;
}

/** The plan of the sheet Rencana angsuran. */
export function rencanaPlan({ loan, group, schedule, convention }: PlannedLoan): SheetPlan {
  const tenor = loan.tenorUnit === 'week' ? cards.weeks(loan.tenor) : cards.months(loan.tenor);
  const terms = words.terms(rupiah(loan.principal), tenor, percent(loan.rate), longDate(loan.disbursed));
  const top = [
    title(reports.title(words.sheet)),
    subtitle(group === '' ? terms : words.for(group)),
    ...notes(group === '' ? words.method[loan.method] : `${terms} ${words.method[loan.method]}`, A4.portrait),
    ...notes(conventions.amounts(convention), A4.portrait),
  ];
  return {
    key: 'rencana-angsuran',
    name: words.sheet,
    columns: COLUMNS,
    rows: [
      ...top,
      header(words.headings),
      ...schedule.lines.map((line) =>
        body([line.number, day(line.due), line.principal, line.interest, line.total, line.balance]),
      ),
      total(['', reports.total, schedule.principal, schedule.interest, schedule.total, '']),
      blank,
      ...notes(words.words(words.principalInWords, terbilang(loan.principal)), A4.portrait),
      ...notes(words.words(words.totalInWords, terbilang(schedule.total)), A4.portrait),
    ],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
