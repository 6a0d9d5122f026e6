/** The sheet Rekap PWK: from the training to the first loan, by group and by person. */
import type { TrainedPerson, TrainingCount } from '../../ksm/training-path';
import { shortDate } from '../../messages/format';
import { groupBooks as words } from '../../messages/group-books';
import { A4, blank, body, day, header, section, total } from '../rows';
import type { PlanRow, SheetPlan } from '../sheet-plan';
import type { GroupBooksInput } from './input';
import { topOf } from './top';

const COUNTS = { 1: 'integer', 2: 'integer', 3: 'integer' } as const;

const countRow = ({ group, attended, passed, loaned }: TrainingCount): PlanRow => ({
  ...body([group, attended, passed, loaned]),
  formats: COUNTS,
});

function personRow({ person, group, day: on, attended, passed, loan, byGroup }: TrainedPerson): PlanRow {
  const got = loan === null ? '' : words.loan(shortDate(loan), byGroup);
  return body([person, group, on === null ? '–' : day(on), words.outcome(attended, passed), got]);
}

const sum = (groups: readonly TrainingCount[], of: (one: TrainingCount) => number): number =>
  groups.reduce((all, one) => all + of(one), 0);

/** The plan of the sheet; null where the book has no sheet PWK. */
export function rekapPwkPlan(input: GroupBooksInput): SheetPlan | null {
  const { groups, persons } = input.training;
  if (persons.length === 0) return null;
  const top = topOf(words.names.training, input, {
    texts: [words.trainingNote(input.trainingName)],
    width: A4.portrait,
  });
  const sums = [sum(groups, (one) => one.attended), sum(groups, (one) => one.passed), sum(groups, (one) => one.loaned)];
  return {
    key: 'rekap-pwk',
    name: words.names.training,
    columns: [
      { width: 190, format: 'text', wrap: true },
      { width: 130, format: 'text', wrap: true },
      { width: 100, format: 'date', align: 'center' },
      { width: 150, format: 'text', align: 'center', wrap: true },
      { width: 130, format: 'text', align: 'center' },
    ],
    rows: [
      ...top,
      header(words.trainingHeadings),
      ...groups.map(countRow),
      { ...total([words.total, ...sums]), formats: COUNTS },
      blank,
      section(words.persons),
      header(words.personHeadings),
      ...persons.map(personRow),
    ],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
