/** Nominees for people at a terminal. */
import { rupiah, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import type { NomineesResult, ResultNominee } from './nominees-result';
import { plainText } from './plain-text';

const COLUMNS: readonly GridColumn[] = [
  { heading: 'Nama', align: 'left' },
  { heading: 'KSM', align: 'left' },
  { heading: 'Layak', align: 'left' },
  { heading: 'Status', align: 'left' },
  { heading: 'Pinjaman', align: 'right' },
  { heading: 'Tepat waktu', align: 'right' },
  { heading: 'Tunggakan', align: 'right' },
  { heading: 'Angsuran', align: 'right' },
];
const ELIGIBLE: Readonly<Record<ResultNominee['eligible'], string>> = { yes: 'layak', nearly: 'hampir', no: 'belum' };

const rowOf = (one: ResultNominee): readonly string[] => [
  one.name,
  one.group,
  ELIGIBLE[one.eligible],
  one.statusText ?? '–',
  String(one.cycles),
  one.onTimeShare === null ? '–' : `${Math.round(one.onTimeShare * 100)}%`,
  rupiah(one.overdue),
  one.instalment === null ? '–' : rupiah(Math.round(one.instalment)),
];

const whyNot = ({ name, reasons }: ResultNominee): readonly string[] =>
  reasons.map(({ code, message }) => `  ${plainText(name)}: ${code} ${plainText(message)}`);

/** The whole result as text, ending in a line break. */
export function nomineesText({ asOf, partner, nominees, counts, freed }: NomineesResult): string {
  const near = nominees.filter(({ eligible }) => eligible !== 'no').flatMap(whyNot);
  return [
    `Calon nasabah untuk ${plainText(partner)} per ${shortDay(asOf)}`,
    '',
    ...gridLines(COLUMNS, nominees.map(rowOf)),
    '',
    `Layak ${counts['yes'] ?? 0}, hampir layak ${counts['nearly'] ?? 0}, belum layak ${counts['no'] ?? 0}; di daftar ${counts['listed'] ?? 0}.`,
    `Dana yang kembali ke UPK ${rupiah(freed.returned)}, akan kembali ${rupiah(freed.toReturn)}.`,
    ...(near.length === 0 ? [] : ['', 'Yang masih kurang:', ...near]),
    '',
  ].join('\n');
}
