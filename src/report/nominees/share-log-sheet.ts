/** The sheet Riwayat berbagi. */
import { parseIso } from '../../book/civil-date';
import { shortDate } from '../../messages/format';
import { nominees } from '../../messages/nominees';
import { reports } from '../../messages/reports';
import { sharing as words } from '../../messages/sharing';
import type { ShareRecord } from '../../nominees/sharing/share-record';
import { A4, header, notes, subtitle, title } from '../rows';
import type { PlanAddress, PlanCell, PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';

const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const COLUMNS: readonly PlanColumn[] = [
  text(84),
  text(70),
  text(84),
  text(96),
  text(66),
  text(66),
  text(150),
  { width: 78, format: 'rupiah', align: 'right' },
  text(86),
  text(78),
  text(96),
  text(40),
  text(46),
]; // prettier-ignore
const FILE = 11;

const dayText = (iso: string | null): string => {
  const day = parseIso(iso ?? '');
  return day === null ? (iso ?? '') : shortDate(day);
};

function rowOf(record: ShareRecord): PlanRow {
  const cells: readonly PlanCell[] = [
    record.when,
    record.officer,
    record.partner,
    record.email || '–',
    nominees.steps[record.step],
    dayText(record.asOf),
    words.people(record.rows.map(({ name }) => name)),
    record.total ?? '–',
    words.state(record.state),
    record.ends === null ? words.noEnd : words.ends(dayText(record.ends), record.endsByItself),
    record.note || '–',
    record.file === null ? '–' : 'buka',
    record.digest.slice(0, 16),
  ];
  return { kind: 'body', cells };
}

/** The plan of the log, newest first. */
export function shareLogPlan(records: readonly ShareRecord[], bookName: string): SheetPlan {
  const newest = [...records].reverse();
  const top = [
    title(reports.title(words.logName)),
    ...(bookName === '' ? [] : [subtitle(reports.book(bookName))]),
    ...notes(words.logNote, A4.landscape),
  ];
  const addresses = newest.flatMap(({ file }, index): PlanAddress[] =>
    file === null
      ? []
      : [{ row: top.length + 1 + index, column: FILE, url: `https://docs.google.com/spreadsheets/d/${encodeURIComponent(file)}/edit` }],
  ); // prettier-ignore
  return {
    key: 'riwayat-berbagi',
    name: words.logName,
    columns: COLUMNS,
    rows: [...top, header(words.logHeadings), ...newest.map(rowOf)],
    frozenRows: top.length + 1,
    links: [],
    addresses,
    charts: [],
    orientation: 'landscape',
  };
}
