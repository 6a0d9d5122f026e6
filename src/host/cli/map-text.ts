/** An understanding for people at a terminal: each table, each column's heading and meaning, what is missing. */
import type { Language } from '../language';
import { gridLines, type GridColumn } from './grid';
import { plainText, shortText } from './plain-text';
import { dotted, shortDay } from './figures';
import type { UnderstoodColumn, UnderstoodTable, Understanding } from './understanding';
import { wordFor } from './word-for';
import { MAP_WORDS, type MapWords } from './words/map';

/** A book of cards has many alike: the first few tell how they are read. */
const SHOW_TABLES = 6;
const WIDEST = 32;

const columnsOf = ({ columns }: MapWords): readonly GridColumn[] => [
  { heading: columns.cell, align: 'left' },
  { heading: columns.heading, align: 'left' },
  { heading: columns.meaning, align: 'left' },
  { heading: columns.sure, align: 'right' },
  { heading: columns.samples, align: 'left' },
];

const short = (text: string): string => shortText(text, WIDEST);

const rowOf = ({ cell, heading, field, fieldLabel, confidence, samples }: UnderstoodColumn): readonly string[] => [
  cell,
  short(heading),
  field === null ? '–' : fieldLabel || field,
  field === null ? '' : `${Math.round(confidence * 100)}%`,
  samples.map(short).join(' · '),
];

function tableLines(table: UnderstoodTable, say: MapWords): readonly string[] {
  const { sheet, range, kind, layout, rows, columns, lacks } = table;
  const told = layout === 'ledger' || layout === kind ? '' : `, ${wordFor(say.layouts, layout)}`;
  const unread = lacks.length === 0 ? [] : [say.unread(lacks.join(', '))];
  const place = `${plainText(sheet)}!${range}`;
  const head = [place, `${wordFor(say.kinds, kind)}${told}`, say.rows(dotted(rows)), ...unread].join(' · ');
  return [head, ...gridLines(columnsOf(say), columns.map(rowOf)), ''];
}

function notes({ missing, findings, problem, changedSince }: Understanding, say: MapWords): readonly string[] {
  const lacks = missing.map(({ label, costs }) => `  ${label}: ${plainText(costs)}`);
  return [
    ...(changedSince === null ? [] : [plainText(changedSince)]),
    ...(problem === null ? [] : [plainText(problem)]),
    ...(lacks.length === 0 ? [say.nothingMissing] : [say.missing, ...lacks]),
    findings.length === 0 ? say.noFindings : say.findings(dotted(findings.length)),
  ];
}

/** The whole understanding as text, ending in a line break. */
export function mapText(understanding: Understanding, language: Language): string {
  const say = MAP_WORDS[language];
  const { layout, asOf, tables } = understanding;
  const day = asOf === null ? '' : ` · ${say.onlyOn(shortDay(asOf))}`;
  const head = layout === null ? say.noTables : `${say.layout(wordFor(say.layouts, layout))}${day}`;
  const left = tables.length - SHOW_TABLES;
  const more = left > 0 ? [say.moreTables(dotted(left)), ''] : [];
  const shown = tables.slice(0, SHOW_TABLES).flatMap((table) => tableLines(table, say));
  return [head, '', ...shown, ...more, ...notes(understanding, say), ''].join('\n');
}
