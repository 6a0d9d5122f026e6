/** An understanding for people at a terminal: each table, each column's heading and meaning, what is missing. */
import { gridLines, type GridColumn } from './grid';
import { plainText, shortText } from './plain-text';
import { dotted, shortDay } from './figures';
import type { UnderstoodColumn, UnderstoodTable, Understanding } from './understanding';

/** A book of cards has many alike: the first few tell how they are read. */
const SHOW_TABLES = 6;
const WIDEST = 32;

const COLUMNS: readonly GridColumn[] = [
  { heading: 'Sel', align: 'left' },
  { heading: 'Judul', align: 'left' },
  { heading: 'Arti', align: 'left' },
  { heading: 'Yakin', align: 'right' },
  { heading: 'Contoh', align: 'left' },
];

const KINDS: Readonly<Record<string, string>> = {
  loans: 'daftar pinjaman',
  repayments: 'buku angsuran',
  card: 'kartu pinjaman',
};
const LAYOUTS: Readonly<Record<string, string>> = {
  ledger: 'daftar pinjaman dan buku angsuran',
  card: 'kartu pinjaman',
  monthly: 'rekap bulanan',
  progress: 'laporan perkembangan pinjaman',
  collectability: 'laporan kolektibilitas',
};

const short = (text: string): string => shortText(text, WIDEST);

const rowOf = ({ cell, heading, field, fieldLabel, confidence, samples }: UnderstoodColumn): readonly string[] => [
  cell,
  short(heading),
  field === null ? '–' : fieldLabel || field,
  field === null ? '' : `${Math.round(confidence * 100)}%`,
  samples.map(short).join(' · '),
];

function tableLines({ sheet, range, kind, layout, rows, columns, lacks }: UnderstoodTable): readonly string[] {
  const told = layout === 'ledger' || layout === kind ? '' : `, ${LAYOUTS[layout] ?? layout}`;
  const unread = lacks.length === 0 ? '' : ` · belum dibaca: tidak ada kolom ${lacks.join(', ')}`;
  const head = `${plainText(sheet)}!${range} · ${KINDS[kind] ?? kind}${told} · ${dotted(rows)} baris${unread}`;
  return [head, ...gridLines(COLUMNS, columns.map(rowOf)), ''];
}

function notes({ missing, findings, problem, changedSince }: Understanding): readonly string[] {
  const lacks = missing.map(({ label, costs }) => `  ${label}: ${plainText(costs)}`);
  return [
    ...(changedSince === null ? [] : [plainText(changedSince)]),
    ...(problem === null ? [] : [plainText(problem)]),
    ...(lacks.length === 0 ? ['Yang kurang: tidak ada.'] : ['Yang kurang:', ...lacks]),
    findings.length === 0 ? 'Temuan: tidak ada.' : `Temuan: ${dotted(findings.length)}.`,
  ];
}

/** The whole understanding as text, ending in a line break. */
export function mapText(understanding: Understanding): string {
  const { layout, asOf, tables } = understanding;
  const day = asOf === null ? '' : ` · hanya per ${shortDay(asOf)}`;
  const head = layout === null ? 'Tidak ada tabel yang dikenali.' : `Tata letak: ${LAYOUTS[layout] ?? layout}${day}`;
  const left = tables.length - SHOW_TABLES;
  const more = left > 0 ? [`… dan ${dotted(left)} tabel lain; semuanya ada di --json.`, ''] : [];
  return [head, '', ...tables.slice(0, SHOW_TABLES).flatMap(tableLines), ...more, ...notes(understanding), ''].join(
    '\n',
  );
}
