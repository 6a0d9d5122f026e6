/** The plan of a sheet that is a table: a heading, an example, and rules for what may be typed below. */
import { FRESH_COLUMNS, FRESH_NAMES } from '../sheets/columns/fresh-tables';
import type { EntryRule, FreshColumn, FreshTable } from '../sheets/columns/fresh-tables';
import { EXAMPLE_ROW, type ListPlace, type PlanRule, type TemplatePlan, type TemplateWords } from './template-plan';

export type TableWithColumns = Exclude<FreshTable, 'settings'>;

/** Where the column of another table stands, as far as it is known; null where it has no such column. */
export type PlaceOf = (table: FreshTable, column: string) => ListPlace | null;

function planRule(rule: EntryRule, placeOf: PlaceOf): PlanRule | null {
  if (rule.kind !== 'from') return rule;
  const place = placeOf(rule.table, rule.column);
  return place === null ? null : { kind: 'choice', place };
}

/** Where a column stands in a table as we make it. */
export function madePlace(table: FreshTable, column: string): ListPlace | null {
  if (table === 'settings') return null;
  const index = FRESH_COLUMNS[table].findIndex((one) => one.column.key === column);
  return index < 0 ? null : { kind: 'made', table, row: EXAMPLE_ROW, column: index + 1 };
}

const noteOf = ({ column }: FreshColumn, words: TemplateWords): string =>
  words.heading({ help: column.entry ?? column.help, example: column.example, required: column.required });

/**
 * The plan of one sheet.
 *
 * @param placeOf where the values stand that its columns choose from
 */
export function tablePlan(key: TableWithColumns, placeOf: PlaceOf, words: TemplateWords): TemplatePlan {
  const columns = FRESH_COLUMNS[key];
  const below = (index: number) => ({ column: index + 1, row: EXAMPLE_ROW, rows: null });
  return {
    key,
    name: FRESH_NAMES[key],
    widths: columns.map(({ width }) => width),
    cells: [columns.map(({ column }) => column.header), columns.map(({ example }) => example)],
    notes: [columns.map((each) => noteOf(each, words)), columns.map((_, index) => (index === 0 ? words.example : ''))],
    formats: columns.flatMap(({ format }, index) => (format === 'general' ? [] : [{ format, part: below(index) }])),
    rules: columns.flatMap(({ rule }, index) => {
      const planned = rule === null ? null : planRule(rule, placeOf);
      if (rule === null || planned === null) return [];
      return [{ rule: planned, help: words.rule(rule), part: below(index) }];
    }),
  };
}
