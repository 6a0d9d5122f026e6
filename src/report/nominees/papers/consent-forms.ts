/** The sheet Formulir persetujuan: a form a person, in plain words. */
import { nominees } from '../../../messages/nominees';
import { papers } from '../../../messages/papers';
import { reports } from '../../../messages/reports';
import type { Judgement } from '../../../nominees/judge';
import { BANK_COLUMNS } from '../../../nominees/partners/partner';
import { BANK_COLUMN_NAMES } from '../../../sheets/columns/partner-terms';
import { A4, blank, notes, paragraphs, subtitle, title } from '../../rows';
import type { PlanRow, SheetPlan } from '../../sheet-plan';
import type { PaperInput } from './paper-input';

const words = papers.consent;

/** Room to write. */
const lines = (count: number): readonly PlanRow[] => Array.from({ length: count }, () => blank);

/** A heading within a sentence; what is an abbreviation stays one. */
const withinSentence = (heading: string): string =>
  heading.replace(/ \(.*\)$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

function form({ member }: Judgement, { partner, fund }: PaperInput): readonly PlanRow[] {
  const columns = BANK_COLUMNS.filter((column) => partner.columns.includes(column)).map((column) =>
    withinSentence(BANK_COLUMN_NAMES[column] ?? column),
  );
  const said = [
    words.who(member.name, member.group),
    words.what(fund, columns.join(', ')),
    ...(partner.columns.includes('nik') ? [partner.step === 'application' ? words.nikWhole : words.nikMasked] : []),
    words.toWhom([partner.name, partner.branch].filter((part) => part !== '').join(', ')),
    words.purpose(nominees.stepNames[partner.step].toLowerCase()),
    words.long(partner.accessDays),
    words.rights,
    words.free,
  ];
  return [
    title(reports.title(papers.names.consent)),
    subtitle(words.title),
    blank,
    ...said.flatMap((text) => paragraphs(text, A4.portrait)),
    ...lines(2),
    ...[words.place, words.sign, words.witness].flatMap((text) => [...paragraphs(text, A4.portrait), ...lines(3)]),
  ];
}

/** The plan: a page each for those whose consent for this step does not hold yet. */
export function consentFormsPlan(input: PaperInput): SheetPlan {
  const { listed } = input;
  const without = listed.filter(({ consent }) => consent !== 'valid');
  return {
    key: 'formulir-persetujuan',
    name: papers.names.consent,
    columns: [{ width: A4.portrait, format: 'text' }],
    rows: [
      ...without.flatMap((one) => form(one, input)),
      ...(without.length === 0
        ? [title(reports.title(papers.names.consent)), ...notes(words.nobody, A4.portrait)]
        : []),
    ],
    frozenRows: 0,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
