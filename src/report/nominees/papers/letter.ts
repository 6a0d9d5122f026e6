/** The sheet Surat pengantar: the BKM's recommendation, with the list's count and total as computed. */
import { longDate } from '../../../messages/format';
import { nominees } from '../../../messages/nominees';
import { papers } from '../../../messages/papers';
import { reports } from '../../../messages/reports';
import { terbilang } from '../../../messages/terbilang';
import { onTimeShare } from '../../../nominees/pool/pool-member';
import { A4, blank, body, header, notes, subtitle, title, total } from '../../rows';
import type { PlanColumn, SheetPlan } from '../../sheet-plan';
import type { PaperInput } from './paper-input';

const words = papers.letter;
const COLUMNS: readonly PlanColumn[] = [
  { width: 40, format: 'integer', align: 'center' },
  { width: 210, format: 'text', wrap: true },
  { width: 160, format: 'text', wrap: true },
  { width: 90, format: 'integer', align: 'center' },
  { width: 90, format: 'text', align: 'center' },
  { width: 110, format: 'rupiah', align: 'right' },
];

/** The plan of the letter: only who qualifies, or nearly, and agreed. */
export function letterPlan({ partner, asOf, bookName, listed }: PaperInput): SheetPlan {
  const going = listed.filter(({ consent, eligible }) => eligible !== 'no' && consent === 'valid');
  const sum = going.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const rows = going.map(({ member, amount }, index) =>
    body([
      index + 1,
      member.name,
      member.group,
      member.loans.value.length,
      nominees.onTime(onTimeShare(member.onTime.value), member.onTime.value.of === 'group'),
      amount ?? '–',
    ]),
  );
  const day = longDate(asOf);
  return {
    key: 'surat-pengantar',
    name: papers.names.letter,
    columns: COLUMNS,
    rows: [
      title(reports.title(papers.names.letter)),
      subtitle(bookName === '' ? reports.asOf(day) : reports.book(bookName)),
      blank,
      ...notes(words.to(partner.name, partner.branch), A4.portrait),
      ...notes(partner.agreementNumber === '' ? words.noAgreement : words.agreement(partner.agreementNumber), A4.portrait),
      blank,
      ...notes(words.body(going.length, sum, day), A4.portrait),
      ...notes(words.inWords(terbilang(sum)), A4.portrait),
      blank,
      header(words.headings),
      ...rows,
      total(['', reports.total, '', '', '', sum]),
      blank,
      ...notes(words.close, A4.portrait),
      blank,
      { kind: 'note', cells: ['', words.signs[0], '', words.signs[1]] },
      blank,
      blank,
      blank,
      { kind: 'note', cells: ['', words.line, '', words.line] },
    ],
    frozenRows: 0,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
} // prettier-ignore
