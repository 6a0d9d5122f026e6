/** Nominees for people at a terminal. */
import type { Language } from '../language';
import { rupiah, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import type { NomineesResult, ResultNominee } from './nominees-result';
import { plainText } from './plain-text';
import { NOMINEES_WORDS, type NomineesWords } from './words/nominees';

const columnsOf = ({ columns: c }: NomineesWords): readonly GridColumn[] => [
  ...[c.name, c.group, c.eligible, c.status].map((heading): GridColumn => ({ heading, align: 'left' })),
  ...[c.loans, c.onTime, c.overdue, c.instalment].map((heading): GridColumn => ({ heading, align: 'right' })),
];

const rowOf = (one: ResultNominee, say: NomineesWords): readonly string[] => [
  one.name,
  one.group,
  say.eligible[one.eligible],
  one.statusText ?? '–',
  String(one.cycles),
  one.onTimeShare === null ? '–' : `${Math.round(one.onTimeShare * 100)}%`,
  rupiah(one.overdue),
  one.instalment === null ? '–' : rupiah(Math.round(one.instalment)),
];

const whyNot = ({ name, reasons }: ResultNominee): readonly string[] =>
  reasons.map(({ code, message }) => `  ${plainText(name)}: ${code} ${plainText(message)}`);

/** The whole result as text, ending in a line break. */
export function nomineesText(result: NomineesResult, language: Language): string {
  const say = NOMINEES_WORDS[language];
  const { asOf, partner, nominees, counts, freed } = result;
  const near = nominees.filter(({ eligible }) => eligible !== 'no').flatMap(whyNot);
  return [
    say.head(plainText(partner), shortDay(asOf)),
    '',
    ...gridLines(
      columnsOf(say),
      nominees.map((one) => rowOf(one, say)),
    ),
    '',
    say.counts([counts['yes'] ?? 0, counts['nearly'] ?? 0, counts['no'] ?? 0, counts['listed'] ?? 0]),
    say.freed(rupiah(freed.returned), rupiah(freed.toReturn)),
    ...(near.length === 0 ? [] : ['', say.lacking, ...near]),
    '',
  ].join('\n');
}
