/** All rules of the SOP over a made-up book: N loans, six members a loan, every table with every column. */
import { addDays, civilDate, civilFromDays } from '../src/book/civil-date';
import { groupKey } from '../src/book/group-key';
import { NO_PAPERS } from '../src/book/no-papers';
import type { Group, Loan, Member, MemberShare, SourceRow } from '../src/book/records';
import { GROUP_COLUMNS } from '../src/sheets/columns/groups';
import { LOAN_COLUMNS } from '../src/sheets/columns/loans';
import { MEMBER_COLUMNS } from '../src/sheets/columns/members';
import { REPAYMENT_COLUMNS } from '../src/sheets/columns/repayments';
import { SHARE_COLUMNS } from '../src/sheets/columns/shares';
import { checkSop } from '../src/sop/check-sop';
import type { SopInput } from '../src/sop/check-sop';
import { limitTable } from '../src/sop/limits/limit-table';
import { generate, type Span } from './generate';
import { bookOf } from './ours';
import { race } from './timing';

/** Loans of one KSM, and members of one loan; each member shares in two loans of the KSM. */
const [LOANS, MEMBERS] = [4, 6] as const;
/** Three years of loans, under Juknis 2012. */
const SPAN: Span = { disbursed: 1000, asOf: 1095 };
const THREE_YEARS = 1096;

const columnsOf = (declared: readonly { readonly key: string }[]): Readonly<Record<string, number>> =>
  Object.fromEntries(declared.map(({ key }, index) => [key, index + 1]));
const COLUMNS = {
  Pinjaman: columnsOf(LOAN_COLUMNS),
  KSM: columnsOf(GROUP_COLUMNS),
  Anggota: columnsOf(MEMBER_COLUMNS),
  'Pinjaman Anggota': columnsOf(SHARE_COLUMNS),
  Angsuran: columnsOf(REPAYMENT_COLUMNS),
} as const;
const sourceOf = (sheet: keyof typeof COLUMNS, row: number): SourceRow => ({ sheet, row, columns: COLUMNS[sheet] });

const nikOf = (group: number, n: number): string =>
  `337499${n % 3 === 0 ? '50' : '10'}0180${String((group * LOANS * MEMBERS + n) % 10000).padStart(4, '0')}`;

function groupOf(id: number): Group {
  const name = `KSM ${id}`;
  const blank = { leader: '', phone: '', address: '', kelurahan: '', visitArea: '', team: '' };
  const founded = civilDate(2011, 1, 1);
  return {
    key: groupKey(name),
    name,
    ...blank,
    founded,
    members: null,
    jointLiability: true,
    source: sourceOf('KSM', id),
  };
}

const memberOf = (group: number, n: number, row: number): Member => ({
  key: `M${group}-${n}`,
  name: `Anggota ${n}`,
  group: `KSM ${group}`,
  nik: nikOf(group, n),
  sex: n % 3 === 0 ? 'female' : 'male',
  born: null,
  phone: '',
  address: '',
  poorList: n % 50 !== 0,
  trained: n % 40 === 0 ? null : civilDate(2011, 6, 1),
  savings: 100_000,
  otherLoan: false,
  left: null,
  role: '',
  married: null,
  business: '',
  businessSince: null,
  papers: '',
  source: sourceOf('Anggota', row),
});

const shareOf = (loan: Loan, group: number, n: number, row: number): MemberShare => ({
  key: `S${row}`,
  loan: loan.key,
  group: loan.group,
  name: `Anggota ${n}`,
  nik: nikOf(group, n),
  disbursed: loan.disbursed,
  amount: Math.floor(loan.principal / MEMBERS),
  cycle: null,
  paid: null,
  source: sourceOf('Pinjaman Anggota', row),
});

/** The same book for the same size, always. */
export function sopInput(size: number): SopInput {
  const data = generate(size, SPAN);
  const made = bookOf(data);
  const loans = made.loans.map((loan, index): Loan => ({
    ...loan,
    disbursed: addDays(loan.disbursed, -THREE_YEARS),
    papers: { ...NO_PAPERS, decided: addDays(loan.disbursed, -THREE_YEARS - 3), agreement: 'PB.03', agreed: loan.disbursed, receipt: 'KK' }, // prettier-ignore
    source: sourceOf('Pinjaman', index + 2),
  }));
  const repayments = made.repayments.map((row, index) => ({ ...row, paid: addDays(row.paid, -THREE_YEARS), receipt: 'KM', source: sourceOf('Angsuran', index + 2) })); // prettier-ignore
  const groups = Array.from({ length: (size >> 2) + 1 }, (_, id) => groupOf(id));
  const members = groups.flatMap((_, id) => Array.from({ length: LOANS * MEMBERS }, (__, n) => memberOf(id, n, id * LOANS * MEMBERS + n + 2))); // prettier-ignore
  const shares = loans.flatMap((loan, index) =>
    Array.from({ length: MEMBERS }, (_, n) =>
      shareOf(
        loan,
        (index + 1) >> 2,
        (((index + 1) & 3) * (MEMBERS / 2) + n) % (LOANS * MEMBERS),
        index * MEMBERS + n + 2,
      ),
    ),
  );
  const persons = new Map([...members, ...shares].map(({ key, group, name }) => [key, `${group} ${name}`]));
  return {
    book: { loans, repayments, interestRecorded: true },
    groups,
    members,
    shares,
    persons,
    limits: limitTable('auto', { decisions: [], rules: [], findings: [] }),
    severities: [],
    exceptions: [],
    asOf: addDays(civilFromDays(data.asOf), -THREE_YEARS),
  };
}

export interface SopCost {
  readonly members: number;
  readonly findings: number;
  readonly small: number;
  readonly large: number;
}

/** All rules on a small book and on one ten times as large. */
export function sopCost(size: number): SopCost {
  const [few, many] = [sopInput(size), sopInput(size * 10)];
  const { findings, coverage } = checkSop(many);
  if (coverage.some(({ missing }) => missing.length > 0)) throw new Error('void: a rule lacks its column');
  const [small = 0, large = 0] = race([() => checkSop(few), () => checkSop(many)], 9, 2);
  return { members: many.members.length, findings: findings.length, small, large };
}
