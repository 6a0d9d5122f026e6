/** The books of groups and businesses for people at a terminal. */
import type { Language } from '../language';
import type { GroupBooksResult, ResultBusiness, ResultGroup, ResultHabit } from './books-result';
import { rupiah, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { plainText } from './plain-text';
import type { ResultFinding } from './result';
import { BOOKS_WORDS, type BooksWords } from './words/books';

const HABITS = ['meeting', 'saving', 'bookkeeping', 'lending', 'repaying'] as const;
const left = (heading: string): GridColumn => ({ heading, align: 'left' });
const right = (heading: string): GridColumn => ({ heading, align: 'right' });
const groupColumns = ({ groups: g }: BooksWords): readonly GridColumn[] => [
  ...[g.group, ...HABITS.map((name) => g[name])].map(left),
  ...[g.complete, g.overdue, g.findings].map(right),
];
const businessColumns = ({ businesses: b }: BooksWords): readonly GridColumn[] => [
  ...[b.owner, b.group].map(left),
  ...[b.months, b.profit, b.capacity, b.findings].map(right),
];

const habitText = (habit: ResultHabit | undefined, { states }: BooksWords): string =>
  habit === undefined || habit.state === 'unknown' ? '–' : `${states[habit.state]} ${shortDay(habit.last)}`;

const findingLine = ({ code, sheet, cell, message }: ResultFinding): string =>
  `  ${code} ${plainText(sheet)}!${cell}: ${plainText(message)}`;

const groupRow = (group: ResultGroup, say: BooksWords): readonly string[] => [
  group.name,
  ...HABITS.map((name) => habitText(group.habits[name], say)),
  `${group.monthsComplete}/12`,
  group.overdue === null ? '–' : rupiah(group.overdue),
  String(group.findings.length),
];

const businessRow = ({
  owner,
  group,
  monthsInBusiness,
  months,
  capacity,
  findings,
}: ResultBusiness): readonly string[] => [
  owner,
  group,
  monthsInBusiness === null ? '–' : String(monthsInBusiness),
  months.length === 0 ? '–' : rupiah(months[months.length - 1]?.profit ?? 0),
  capacity === null ? '–' : rupiah(capacity.amount),
  String(findings.length),
];

/** The whole result as text, ending in a line break. */
export function booksText(result: GroupBooksResult, language: Language): string {
  const say = BOOKS_WORDS[language];
  const { asOf, groups, businesses, training, message } = result;
  const groupRows = groups.map((group) => groupRow(group, say));
  const found = [...groups, ...businesses].flatMap(({ findings }) => findings.map(findingLine));
  const trained = training.map(({ group, attended, passed, loaned }) =>
    say.trained(plainText(group), [attended, passed, loaned]),
  );
  return [
    say.head(shortDay(asOf)),
    '',
    ...(groupRows.length === 0 ? [] : [...gridLines(groupColumns(say), groupRows), '']),
    ...(businesses.length === 0 ? [] : [...gridLines(businessColumns(say), businesses.map(businessRow)), '']),
    ...(trained.length === 0 ? [] : [say.training, ...trained, '']),
    ...(found.length === 0 ? [say.noFindings] : [say.findings, ...found]),
    '',
    message,
    '',
  ].join('\n');
}
