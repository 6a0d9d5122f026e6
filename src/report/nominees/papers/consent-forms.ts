/** The sheet Formulir persetujuan: a form a person, in plain words. */
import { longDate } from '../../../messages/format';
import { nominees } from '../../../messages/nominees';
import { papers } from '../../../messages/papers';
import { reports } from '../../../messages/reports';
import type { Judgement } from '../../../nominees/judge';
import { BANK_COLUMNS } from '../../../nominees/partners/partner';
import { BANK_COLUMN_NAMES } from '../../../sheets/columns/partner-terms';
import { A4, blank, notes, section, subtitle, title } from '../../rows';
import type { PlanRow, SheetPlan } from '../../sheet-plan';
import type { PaperInput } from './paper-input';

const words = papers.consent;

/** Room to write. */
const lines = (count: number): readonly PlanRow[] => Array.from({ length: count }, () => blank);

function form({ member }: Judgement, { partner }: PaperInput): readonly PlanRow[] {
  const columns = BANK_COLUMNS.filter((column) => partner.columns.includes(column)).map((column) =>
    (BANK_COLUMN_NAMES[column] ?? column).replace(/ \(.*\)$/, '').toLowerCase(),
  );
  const said = [
    words.who(member.name, member.group),
    words.what(columns.join(', ')),
    ...(partner.columns.includes('nik') ? [partner.step === 'application' ? words.nikWhole : words.nikMasked] : []),
    words.toWhom([partner.name, partner.branch].filter((part) => part !== '').join(', ')),
    words.purpose(nominees.stepNames[partner.step].toLowerCase()),
    words.long(partner.accessDays),
    words.rights,
    words.free,
  ];
  return [
    section(words.title),
    ...said.flatMap((text) => notes(text, A4.portrait)),
    blank,
    ...[words.place, words.sign, words.witness].flatMap((text) => [...notes(text, A4.portrait), ...lines(2)]),
    ...lines(2),
  ];
}

/** The plan: forms of those whose consent for this step does not hold yet. */
export function consentFormsPlan(input: PaperInput): SheetPlan {
  const { partner, asOf, listed } = input;
  const without = listed.filter(({ consent }) => consent !== 'valid');
  return {
    key: 'formulir-persetujuan',
    name: papers.names.consent,
    columns: [{ width: A4.portrait, format: 'text' }],
    rows: [
      title(reports.title(papers.names.consent)),
      subtitle(`${partner.name} · ${reports.asOf(longDate(asOf))}`),
      ...without.flatMap((one) => form(one, input)),
      ...(without.length === 0 ? notes(reports.none, A4.portrait) : []),
    ],
    frozenRows: 0,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
