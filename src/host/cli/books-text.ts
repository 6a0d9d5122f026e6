/** The books of groups and businesses for people at a terminal. */
import type { GroupBooksResult, ResultHabit } from './books-result';
import { rupiah, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { plainText } from './plain-text';
import type { ResultFinding } from './result';

const HABITS = ['meeting', 'saving', 'bookkeeping', 'lending', 'repaying'] as const;
const GROUPS: readonly GridColumn[] = [
  { heading: 'KSM', align: 'left' },
  { heading: 'Rapat', align: 'left' },
  { heading: 'Menabung', align: 'left' },
  { heading: 'Mencatat', align: 'left' },
  { heading: 'Meminjamkan', align: 'left' },
  { heading: 'Mengangsur', align: 'left' },
  { heading: 'Lengkap', align: 'right' },
  { heading: 'Tunggakan', align: 'right' },
  { heading: 'Temuan', align: 'right' },
];
const BUSINESSES: readonly GridColumn[] = [
  { heading: 'Usaha', align: 'left' },
  { heading: 'KSM', align: 'left' },
  { heading: 'Bulan', align: 'right' },
  { heading: 'Laba terakhir', align: 'right' },
  { heading: 'Kemampuan bayar', align: 'right' },
  { heading: 'Temuan', align: 'right' },
];
const STATES: Readonly<Record<ResultHabit['state'], string>> = { alive: 'hidup', asleep: 'tidur', unknown: '–' };

const habitText = (habit: ResultHabit | undefined): string =>
  habit === undefined || habit.state === 'unknown' ? '–' : `${STATES[habit.state]} ${shortDay(habit.last)}`;

const findingLine = ({ code, sheet, cell, message }: ResultFinding): string =>
  `  ${code} ${plainText(sheet)}!${cell}: ${plainText(message)}`;

/** The whole result as text, ending in a line break. */
export function booksText({ asOf, groups, businesses, training, message }: GroupBooksResult): string {
  const groupRows = groups.map((group) => [
    group.name,
    ...HABITS.map((name) => habitText(group.habits[name])),
    `${group.monthsComplete}/12`,
    group.overdue === null ? '–' : rupiah(group.overdue),
    String(group.findings.length),
  ]);
  const businessRows = businesses.map(({ owner, group, monthsInBusiness, months, capacity, findings }) => [
    owner,
    group,
    monthsInBusiness === null ? '–' : String(monthsInBusiness),
    months.length === 0 ? '–' : rupiah(months[months.length - 1]?.profit ?? 0),
    capacity === null ? '–' : rupiah(capacity.amount),
    String(findings.length),
  ]);
  const found = [...groups, ...businesses].flatMap(({ findings }) => findings.map(findingLine));
  const trained = training.map(({ group, attended, passed, loaned }) => `  ${plainText(group)}: hadir ${attended}, layak ${passed}, dapat pinjaman ${loaned}`);
  return [
    `Per ${shortDay(asOf)}`,
    '',
    ...(groupRows.length === 0 ? [] : [...gridLines(GROUPS, groupRows), '']),
    ...(businessRows.length === 0 ? [] : [...gridLines(BUSINESSES, businessRows), '']),
    ...(trained.length === 0 ? [] : ['PWK:', ...trained, '']),
    ...(found.length === 0 ? ['Temuan: tidak ada.'] : ['Temuan:', ...found]),
    '',
    message,
    '',
  ].join('\n');
} // prettier-ignore
