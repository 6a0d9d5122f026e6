import { hasColumn } from '../book/field-state';
import type { Loan, SourceRow } from '../book/records';
import { ANY, needParts } from './fields';
import type { NeedChoice } from './rule';
import type { AnyRule } from './rules/all';
import type { SopRecords } from './sop-book';
import type { Need, SopTable } from './subjects';

/** One row of each table of a kind: the rows of a table share their columns. */
function tablesOf(records: readonly { readonly source: SourceRow }[]): readonly SourceRow[] {
  const tables = new Map<SourceRow['columns'], SourceRow>();
  for (const { source } of records) if (!tables.has(source.columns)) tables.set(source.columns, source);
  return [...tables.values()];
}

/** What a card or a report tells of its loan without a column of a list: every loan has its terms, some their jasa. */
const TOLD: Readonly<Partial<Record<Need, (loan: Loan) => boolean>>> = {
  'loans.group': () => true,
  'loans.disbursed': () => true,
  'loans.principal': () => true,
  'loans.tenor': () => true,
  'loans.rate': ({ rate }) => rate !== null,
  'loans.instalmentInterest': ({ statedInterest }) => statedInterest !== null,
  'loans.members': ({ papers }) => papers.members !== null,
};

/**
 * Which columns a book lacks that a rule needs.
 *
 * @returns a function from a rule to the columns; of several of which one will do, the first
 */
export function missingNeeds({ book, groups, members, shares }: SopRecords): (rule: AnyRule) => readonly Need[] {
  const tables: Readonly<Record<SopTable, readonly SourceRow[]>> = {
    loans: tablesOf(book.loans),
    repayments: tablesOf(book.repayments),
    groups: tablesOf(groups),
    members: tablesOf(members),
    shares: tablesOf(shares),
  };
  const has = (need: Need, blankTells: readonly Need[]): boolean => {
    const { table, key } = needParts(need);
    if (key === ANY) return tables[table].length > 0;
    const told = TOLD[need];
    if (told !== undefined && !blankTells.includes(need) && book.loans.some(told)) return true;
    return tables[table].some((row) =>
      blankTells.includes(need) ? row.columns[key] !== undefined : hasColumn(row, key),
    );
  };
  const firstOf = (choice: NeedChoice): readonly Need[] => (typeof choice === 'string' ? [choice] : choice);
  return ({ needs, blankTells = [] }) =>
    needs.map(firstOf).flatMap((choice) => (choice.some((need) => has(need, blankTells)) ? [] : choice.slice(0, 1)));
}
