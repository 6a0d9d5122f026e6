import type { ColumnDeclaration, TableKind } from './declaration';
import { LOAN_COLUMNS } from './loans';
import { REPAYMENT_COLUMNS } from './repayments';

/** The declared columns of a kind of table, in the order in which they are looked for. */
export const columnsOf = (kind: TableKind): readonly ColumnDeclaration[] =>
  kind === 'loans' ? LOAN_COLUMNS : REPAYMENT_COLUMNS;

/** The heading by which we name a column to a person. */
export const headerOf = (kind: TableKind, key: string): string =>
  columnsOf(kind).find((column) => column.key === key)?.header ?? key;
