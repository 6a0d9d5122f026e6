import { columnsOf } from '../columns/columns-of';
import type { ColumnType, TableKind } from '../columns/declaration';
import { CLASS_FIELDS, FIGURE_FIELDS, MONTH_FIELDS } from '../columns/figure-fields';
import type { UnderstoodKind } from './types';

/** A meaning that a column of a kind of table can be given. */
export interface Field {
  readonly key: string;
  /** The heading as we write it. */
  readonly header: string;
  readonly type: ColumnType;
  /** Several such columns add up. */
  readonly many: boolean;
}

const declared = (kind: TableKind): readonly Field[] =>
  columnsOf(kind).map(({ key, header, type, many }) => ({ key, header, type, many: many === true }));

/** Amounts of jasa may stand in two columns, jasa and BOP; months repeat by nature. */
const ofReports: readonly Field[] = [
  ...FIGURE_FIELDS.map(({ key, header }): Field => ({
    key,
    header,
    type: key.startsWith('classText') ? 'text' : 'amount',
    many: key.endsWith('.interest'),
  })),
  ...CLASS_FIELDS.map(({ key, header }): Field => ({ key, header, type: 'amount', many: false })),
  ...MONTH_FIELDS.map(({ key, header }): Field => ({
    key,
    header,
    type: key.endsWith('date') ? 'date' : 'amount',
    many: true,
  })),
];

const CARD_IDENTITY = new Set(['sequence', 'loanId', 'groupAndId', 'group', 'borrower', 'disbursed', 'loanPrincipal']);

/** What a column of a table of this kind can mean; a card's instalments name no loan. */
const FIELDS: Readonly<Record<UnderstoodKind, readonly Field[]>> = {
  loans: [...declared('loans'), ...ofReports],
  repayments: declared('repayments'),
  card: declared('repayments').filter(({ key }) => !CARD_IDENTITY.has(key)),
};

/** The meanings that a table of this kind can have, in the order in which they are offered. */
export const fieldsOf = (kind: UnderstoodKind): readonly Field[] => FIELDS[kind];

/** A meaning by its key; undefined for 'abaikan' and whatever is not declared. */
export const fieldOf = (kind: UnderstoodKind, key: string | null): Field | undefined =>
  FIELDS[kind].find((field) => field.key === key);
