/**
 * Lembar pendampingan: a page a KSM for the faskel, with space for the step that is agreed on and its day. A script cannot
 * break pages, so every row is as high as every other, and every block as many rows as fit one page of A4: the next block
 * begins on the next page.
 */
import { longDate } from '../../messages/format';
import { reports } from '../../messages/reports';
import { sop } from '../../messages/sop';
import { body, blank, header, section, subtitle, title } from '../rows';
import type { PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';
import type { TemuanRow } from '../temuan/temuan-row';
import { byGroup, type Counted } from './counts';
import type { SopReport } from './sop-input';

/** The own sheet's lasting key. */
export const GUIDANCE_KEY = 'pendampingan';

const words = sop.guidance;
/** Sums to A4's width across. */
const WIDTHS = [30, 400, 190, 80] as const;
const COLUMNS: readonly PlanColumn[] = WIDTHS.map((width) => ({ width, format: 'text', wrap: true }));
/** Two lines of text. A page holds 28 such rows: 1.008 of the 1.021 to 1.039 pixels that the usual margins leave. */
export const ROW_HEIGHT = 36;
export const ROWS_A_PAGE = 28;
/** Title, KSM, intro, heading; and the signatures. */
const HEAD = 4;
const FOOT = 2;
const FREE = ROWS_A_PAGE - HEAD - FOOT;
/** Letters that surely fit the two lines of a row in the second column. */
const A_ROW = 130;
const A_LINE = A_ROW / 2;

/** A text in pieces of two lines, broken between words; a word longer than a line is cut. */
function pieces(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).map((each) => (each.length > A_LINE ? `${each.slice(0, A_LINE - 1)}…` : each))) {
    if (line !== '' && line.length + 1 + word.length > A_LINE) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.flatMap((one, index) => (index % 2 === 0 ? [[one, lines[index + 1] ?? ''].join(' ').trim()] : []));
}

/** A finding may not fill the page of its KSM. */
const MOST_PIECES = 3;

/** @param advised whether the next finding has the same advice, which then stands below that one */
function findingRows(
  { check, loan, place, what, fix, severity }: TemuanRow,
  index: number,
  advised: boolean,
): readonly PlanRow[] {
  const advice = advised ? [] : pieces(words.advice(fix)).slice(0, MOST_PIECES);
  const told = [
    ...pieces(`${words.loan(loan)}${what}${check === 'ksm' ? words.at(place) : ''}`).slice(0, MOST_PIECES),
    ...advice,
  ];
  return told.map((text, line) => ({
    ...body([line === 0 ? String(index + 1) : '', text, '', '']),
    ...(line === 0 ? { tone: severity } : {}),
  }));
}

/** The rows of as many findings as fit, and how many do not. */
function fitting(rows: readonly TemuanRow[]): { readonly rows: readonly PlanRow[]; readonly left: number } {
  const told: PlanRow[] = [];
  for (const [index, row] of rows.entries()) {
    const after = rows[index + 1];
    const next = findingRows(row, index, after !== undefined && after.code === row.code && after.fix === row.fix);
    const last = index === rows.length - 1;
    if (told.length + next.length > (last ? FREE : FREE - 1)) return { rows: told, left: rows.length - index };
    told.push(...next);
  }
  return { rows: told, left: 0 };
}

const filledTo = (rows: readonly PlanRow[], length: number): readonly PlanRow[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, length - rows.length) }, () => blank),
];

/** Whatever checks found: of the SOP, and of the groups' own books. */
export type GuidanceInput = Pick<SopReport, 'rows' | 'asOf' | 'bookName'>;

/** A stack that one person can carry; the KSM with most errors come first, and the others stand in Temuan. */
const MOST_PAGES = 300;

function page({ name, rows }: Counted, { asOf, bookName }: GuidanceInput, others: number): readonly PlanRow[] {
  const { rows: told, left } = fitting(rows);
  const more = left === 0 ? [] : [section(words.more(left))];
  const single = rows.some(({ code }) => code === 'SOP-01');
  const whose = name === '' ? words.ofBook : single ? words.ofSingle(name) : words.of(name);
  const head = [
    title(reports.title(sop.names.guidance)),
    subtitle(`${whose} · ${words.when(reports.asOf(longDate(asOf)), bookName)}`),
    { kind: 'note', cells: [others === 0 ? words.intro : words.others(others)] },
    header(words.headings),
  ] as const;
  const above = filledTo([...head, ...told, ...more], ROWS_A_PAGE - FOOT);
  return [...above, blank, { kind: 'blank', cells: words.signatures }];
}

const concerns = ({ excused, severity }: TemuanRow): boolean => excused === '' && severity !== 'info';

/** The plan of the sheet Lembar pendampingan: only KSM of which an error or a warning stands. */
export function guidancePlan(report: GuidanceInput): SheetPlan {
  const groups = byGroup(report.rows.filter(concerns));
  const others = Math.max(0, groups.length - MOST_PAGES);
  const empty: readonly PlanRow[] = [
    title(reports.title(sop.names.guidance)),
    subtitle(words.when(reports.asOf(longDate(report.asOf)), report.bookName)),
    { kind: 'note', cells: [words.empty] },
  ];
  return {
    key: GUIDANCE_KEY,
    name: sop.names.guidance,
    columns: COLUMNS,
    rows: groups.length === 0 ? empty : groups.slice(0, MOST_PAGES).flatMap((group) => page(group, report, others)),
    rowHeight: ROW_HEIGHT,
    frozenRows: 0,
    links: [],
    charts: [],
    toneColumns: { from: 0, count: 1 },
    orientation: 'portrait',
  };
}
