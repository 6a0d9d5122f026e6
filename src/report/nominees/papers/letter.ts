/** The sheet Surat pengantar: the BKM's recommendation, with the list's count and total as computed; no more of a person than the MoU lets the partner see. */
import { longDate } from '../../../messages/format';
import { nominees } from '../../../messages/nominees';
import { papers } from '../../../messages/papers';
import { reports } from '../../../messages/reports';
import { terbilang } from '../../../messages/terbilang';
import type { Judgement } from '../../../nominees/judge';
import type { BankColumn } from '../../../nominees/partners/partner';
import { onTimeShare } from '../../../nominees/pool/pool-member';
import { freeText } from '../../../nominees/sharing/free-text';
import { A4, blank, body, header, paragraphs, subtitle, title, total } from '../../rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../../sheet-plan';
import type { PaperInput } from './paper-input';

const words = papers.letter;

interface LetterColumn {
  readonly of: BankColumn;
  readonly plan: PlanColumn;
  readonly cell: (one: Judgement) => PlanCell;
}

const COLUMNS: readonly LetterColumn[] = [
  { of: 'name', plan: { width: 210, format: 'text', wrap: true }, cell: ({ member }) => freeText(member.name, []) },
  { of: 'group', plan: { width: 160, format: 'text', wrap: true }, cell: ({ member }) => freeText(member.group, []) },
  { of: 'cycles', plan: { width: 90, format: 'integer', align: 'center' }, cell: ({ member }) => member.loans.value.length },
  {
    of: 'onTimeShare',
    plan: { width: 90, format: 'text', align: 'center' },
    cell: ({ member: { onTime } }) => nominees.onTime(onTimeShare(onTime.value), onTime.value.of === 'group'),
  },
  { of: 'amount', plan: { width: 110, format: 'rupiah', align: 'right' }, cell: ({ amount }) => amount ?? '–' },
]; // prettier-ignore
const NUMBER: PlanColumn = { width: 40, format: 'integer', align: 'center' };

const said = (text: string): readonly PlanRow[] => paragraphs(text, A4.portrait);

/** The list within the letter; none where the MoU names none of its columns. */
function listRows(going: readonly Judgement[], columns: readonly LetterColumn[], sum: number): readonly PlanRow[] {
  if (columns.length === 0) return [];
  const headings = columns.map(({ of }) => words.columns[of] ?? '');
  const hasTotal = columns.some(({ of }) => of === 'amount');
  return [
    header([words.number, ...headings]),
    ...going.map((one, index) => body([index + 1, ...columns.map(({ cell }) => cell(one))])),
    ...(hasTotal ? [total(['', ...columns.map(({ of }, index) => (of === 'amount' ? sum : index === 0 ? reports.total : ''))])] : []),
    blank,
  ];
} // prettier-ignore

/** The plan of the letter: only who qualifies, or nearly, and agreed. */
export function letterPlan({ partner, asOf, fund, manager, listed }: PaperInput): SheetPlan {
  const going = listed.filter(({ consent, eligible }) => eligible !== 'no' && consent === 'valid');
  const sum = going.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const columns = COLUMNS.filter(({ of }) => partner.columns.includes(of));
  const amounts = columns.some(({ of }) => of === 'amount');
  const { agreementNumber } = partner;
  return {
    key: 'surat-pengantar',
    name: papers.names.letter,
    // Two columns at least, for those who sign.
    columns: [NUMBER, ...(columns.length > 1 ? columns : COLUMNS.slice(0, 2)).map(({ plan }) => plan)],
    rows: [
      title(reports.title(papers.names.letter)),
      ...(fund === '' ? [] : [subtitle(fund)]),
      blank,
      ...said(words.place),
      ...said(words.letterNumber),
      blank,
      ...said(words.to(partner.name, partner.branch)),
      ...said(agreementNumber === '' ? words.noAgreement : words.agreement(agreementNumber)),
      blank,
      ...said(words.open),
      ...said(words.body(going.length, amounts ? sum : null, longDate(asOf))),
      ...(amounts ? said(words.inWords(terbilang(sum))) : []),
      blank,
      ...listRows(going, columns, sum),
      ...said(words.close),
      blank,
      { kind: 'paragraph', cells: ['', words.signs[0], words.signs[1]] },
      blank,
      blank,
      blank,
      { kind: 'paragraph', cells: ['', manager === '' ? words.line : manager, words.line] },
    ],
    frozenRows: 0,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
}
