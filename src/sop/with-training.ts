/** Members with what the sheets of the training before a loan (PWK) tell of them, beside the column of their own list. */
import type { CivilDate } from '../book/civil-date';
import { hasColumn } from '../book/field-state';
import type { Training } from '../book/group-books';
import type { Member, SourceRow } from '../book/records';
import { personsOf } from '../sheets/people/persons';

interface Told {
  /** The first day on which the person came and was found fit. */
  readonly day: CivilDate | null;
  /** A row that does not say when, whether the person came, or whether they were found fit. */
  readonly unclear: boolean;
}

const NOTHING: Told = { day: null, unclear: false };

/** One more row about a person; a row that says no tells nothing of the others. */
function and(told: Told, { day, attended, passed }: Training): Told {
  if (attended === false || passed === false) return told;
  if (day === null || passed === null) return { ...told, unclear: true };
  return { ...told, day: told.day === null || day < told.day ? day : told.day };
}

/** Rows by the member they are about: the spelling within a KSM is forgiven as in every other list. */
function toldByMember(members: readonly Member[], trainings: readonly Training[]): ReadonlyMap<string, Told> {
  const rows = trainings.map((training) => {
    const { sheet, row, person: name, group } = training;
    return { key: `${sheet}!${row} PWK`, name, group, nik: null, training };
  });
  const persons = personsOf({ members, shares: rows, book: { loans: [] } });
  const byPerson = new Map<string, Told>();
  for (const { key, training } of rows) {
    const person = persons.get(key) ?? key;
    byPerson.set(person, and(byPerson.get(person) ?? NOTHING, training));
  }
  return new Map(members.map(({ key }) => [key, byPerson.get(persons.get(key) ?? key) ?? NOTHING]));
}

/** The earlier of what the list and the sheets say; *had, without a day* is in time. */
function trainedOf({ trained }: Member, { day }: Told): Member['trained'] {
  if (trained === true || day === null) return trained;
  return typeof trained === 'number' && trained < day ? trained : day;
}

/** The row with the column `trained`, which a sheet PWK stands for; where the list has none a finding stands at the name. */
function rowWith(columnsOf: (source: SourceRow) => SourceRow['columns'], source: SourceRow, unclear: boolean): SourceRow {
  const { empty, unread = [] } = source;
  return {
    ...source,
    columns: columnsOf(source),
    ...(empty === undefined ? {} : { empty: new Set([...empty].filter((key) => key !== 'trained')) }),
    unread: unclear ? [...unread, 'trained'] : unread,
  };
} // prettier-ignore

/**
 * The members as they are where no sheet PWK has a row; else each with the first day on which they came and were found
 * fit, unless their own list says an earlier one. Who stands in neither was not trained; a row that does not say when or
 * with what result leaves it unknown.
 *
 * @param trainings rows of the sheets PWK
 */
export function withTraining(members: readonly Member[], trainings: readonly Training[]): readonly Member[] {
  if (trainings.length === 0) return members;
  const told = toldByMember(members, trainings);
  // The rows of a table share their columns, and go on sharing them.
  const shared = new Map<SourceRow['columns'], SourceRow['columns']>();
  const columnsOf = (source: SourceRow): SourceRow['columns'] => {
    const { columns } = source;
    if (columns['trained'] !== undefined && hasColumn(source, 'trained')) return columns;
    const known = shared.get(columns) ?? { ...columns, trained: columns['trained'] ?? columns['name'] ?? 1 };
    shared.set(columns, known);
    return known;
  };
  return members.map((member) => {
    const own = told.get(member.key) ?? NOTHING;
    return { ...member, trained: trainedOf(member, own), source: rowWith(columnsOf, member.source, own.unclear) };
  });
}
