/** Plans of the books of groups and businesses: a title, whose it is, the headings, a worked example, and formulas that a phone shows. */
import { BOOK_LABELS, BOOK_TITLES, type BookTitle } from '../sheets/columns/group-book-names';
import { BOOK_TEMPLATES, type BookColumn, type BookTemplate } from '../sheets/columns/group-book-templates';
import type { FreshValue } from '../sheets/columns/fresh-tables';
import type { ColumnPart, PlanFormula, PlanRule, TemplatePlan, TemplateWords } from './template-plan';

/** A line above the table: what it says, and what may stand beside it. */
export interface BookLine {
  readonly label: keyof typeof BOOK_LABELS;
  readonly value: string;
  readonly yesNo?: boolean;
}

export interface BookWanted {
  readonly title: Exclude<BookTitle, 'businessReport'>;
  /** Unique among the sheets that are being made. */
  readonly key: string;
  readonly name: string;
  readonly lines: readonly BookLine[];
}

const LABEL_COLUMN = 2;

const padded = <T>(values: readonly T[], width: number, blank: T): readonly T[] => [
  ...values,
  ...Array.from({ length: width - values.length }, () => blank),
];

function planRule({ rule }: BookColumn): PlanRule | null {
  return rule === null || rule.kind === 'from' ? null : rule;
}

function bookRules({ columns }: BookTemplate, first: number, words: TemplateWords): TemplatePlan['rules'] {
  return columns.flatMap((column, index) => {
    const rule = planRule(column);
    const part: ColumnPart = { column: index + 1, row: first, rows: null };
    if (rule === null) return [];
    return [{ rule, help: rule.kind === 'again' || rule.kind === 'choice' ? words.again : words.rule(rule), part }];
  });
}

const bookFormulas = ({ columns }: BookTemplate, first: number): readonly PlanFormula[] =>
  columns.flatMap(({ formula }, index) =>
    formula === null
      ? []
      : [
          {
            part: { column: index + 1, row: first, rows: null },
            texts: [formula.replace(/\{first\}/g, String(first))],
          },
        ],
  );

const noteOf = ({ column }: BookColumn, words: TemplateWords): string =>
  words.heading({ help: column.entry ?? column.help, example: column.example, required: column.required });

/** The plan of one book. */
export function groupBookPlan({ title, key, name, lines }: BookWanted, words: TemplateWords): TemplatePlan {
  const template = BOOK_TEMPLATES[title];
  const { columns, examples, fontSize } = template;
  const width = columns.length;
  const row = <T>(values: readonly T[], blank: T): readonly T[] => padded(values, width, blank);
  const headingRow = lines.length + 2;
  const first = headingRow + examples.length + 1;
  const top: readonly (readonly FreshValue[])[] = [
    row<FreshValue>([BOOK_TITLES[title]], ''),
    ...lines.map(({ label, value }) => row<FreshValue>([BOOK_LABELS[label], value], '')),
  ];
  const lineRules = lines.flatMap(({ yesNo }, index) => {
    const rule = { kind: 'list', values: ['Ya', 'Tidak'] } as const;
    const part = { column: LABEL_COLUMN, row: index + 2, rows: 1 };
    return yesNo === true ? [{ rule, help: words.rule(rule), part }] : [];
  });
  const blanks = row<string>([], '');
  return {
    key,
    name,
    widths: columns.map(({ width: pixels }) => pixels),
    cells: [...top, columns.map(({ column }) => column.header), ...examples.map((values) => row<FreshValue>(values, ''))],
    notes: [
      ...top.map(() => blanks),
      columns.map((column) => noteOf(column, words)),
      ...examples.map((_, index) => row<string>(index === 0 ? [words.example] : [], '')),
    ],
    formats: columns.map(({ format }, index) => ({ format, part: { column: index + 1, row: headingRow + 1, rows: null } })),
    formulas: bookFormulas(template, first),
    headingRow,
    exampleRows: examples.length,
    fields: lines.map((_, index) => ({ column: LABEL_COLUMN, row: index + 2, rows: 1 })),
    fontSize,
    rules: [...lineRules, ...bookRules(template, first, words)],
  };
} // prettier-ignore
