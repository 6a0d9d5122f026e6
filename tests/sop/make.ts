/** Subjects of the rules with only what a test is about; each table has every column, and every column something in it. */
import type { CivilDate } from '../../src/book/civil-date';
import { NO_PAPERS } from '../../src/book/no-papers';
import type { Group, Loan, LoanPapers, Member, MemberShare, Repayment, SourceRow } from '../../src/book/records';
import { GROUP_COLUMNS } from '../../src/sheets/columns/groups';
import { LOAN_COLUMNS } from '../../src/sheets/columns/loans';
import { MEMBER_COLUMNS } from '../../src/sheets/columns/members';
import { REPAYMENT_COLUMNS } from '../../src/sheets/columns/repayments';
import { SHARE_COLUMNS } from '../../src/sheets/columns/shares';
import type {
  GroupSubject,
  LoanSubject,
  MemberSubject,
  OpenLoan,
  RepaymentSubject,
  Rows,
  Sexes,
  ShareSubject,
  SopTable,
} from '../../src/sop/subjects';
import { day, loan as plainLoan } from '../arrears/make';

export { day };

const DECLARED = {
  loans: LOAN_COLUMNS,
  shares: SHARE_COLUMNS,
  members: MEMBER_COLUMNS,
  groups: GROUP_COLUMNS,
  repayments: REPAYMENT_COLUMNS,
} as const;
const SHEETS: Readonly<Record<SopTable, string>> = {
  loans: 'Pinjaman',
  shares: 'Pinjaman Anggota',
  members: 'Anggota',
  groups: 'KSM',
  repayments: 'Angsuran',
};

/** A row of a table, without the columns of `lacking`; those of `blank` stand there with nothing in them. */
export function rowOf(
  table: SopTable,
  of: {
    readonly row?: number;
    readonly lacking?: readonly string[];
    readonly blank?: readonly string[];
    readonly unread?: readonly string[];
  } = {},
): SourceRow {
  // prettier-ignore
  const { row = 5, lacking = [], blank = [], unread = [] } = of;
  const keys: readonly string[] = DECLARED[table].map(({ key }) => key);
  const columns = Object.fromEntries(
    keys.map((key, index): [string, number] => [key, index + 1]).filter(([key]) => !lacking.includes(key)),
  );
  return { sheet: SHEETS[table], row, columns, empty: new Set(blank), unread };
}

/** A day on which Juknis 2012 is in force. */
export const DAY = '2012-07-07';

export const papers = (of: Partial<LoanPapers>): LoanPapers => ({ ...NO_PAPERS, ...of });

/** Ten months, 5.000.000, disbursed on DAY. */
export const loan = (of: Partial<Loan> = {}): Loan =>
  plainLoan({ id: '8', group: 'KSM Dahlia', disbursed: day(DAY), principal: 5_000_000, source: rowOf('loans'), ...of });

export const group = (of: Partial<Group> = {}): Group => ({
  key: 'dahlia',
  name: 'KSM Dahlia',
  leader: '',
  phone: '',
  address: '',
  kelurahan: '',
  visitArea: '',
  team: '',
  founded: null,
  members: null,
  jointLiability: null,
  source: rowOf('groups'),
  ...of,
});

export const member = (of: Partial<Member> = {}): Member => ({
  key: 'Anggota:5',
  name: 'Siti',
  group: 'KSM Dahlia',
  nik: null,
  sex: null,
  born: null,
  phone: '',
  address: '',
  poorList: null,
  trained: null,
  savings: null,
  otherLoan: null,
  left: null,
  role: '',
  married: null,
  business: '',
  businessSince: null,
  papers: '',
  source: rowOf('members'),
  ...of,
});

export const share = (of: Partial<MemberShare> = {}): MemberShare => ({
  key: 'Pinjaman Anggota:5',
  loan: 'A',
  group: 'KSM Dahlia',
  name: 'Siti',
  nik: null,
  disbursed: day(DAY),
  amount: 1_000_000,
  cycle: null,
  paid: null,
  source: rowOf('shares'),
  ...of,
});

export const repayment = (of: Partial<Repayment> = {}): Repayment => ({
  loan: 'A',
  paid: day('2012-08-07'),
  principal: 500_000,
  interest: 0,
  total: 500_000,
  opening: false,
  receipt: 'KM-01',
  source: rowOf('repayments'),
  ...of,
});

export const loanSubject = (of: Partial<Loan> = {}, more: Partial<LoanSubject> = {}): LoanSubject => {
  const made = loan(of);
  const rows: Rows = {
    loans: made.source,
    ...(more.group ? { groups: more.group.source } : {}),
  };
  return { loan: made, single: false, group: null, sharing: null, shares: [], open: [], openUnknown: false, rows, ...more }; // prettier-ignore
};

export const openLoan = (of: Partial<OpenLoan> = {}): OpenLoan => ({
  loan: loan({ id: '3', key: 'B', disbursed: day('2011-07-07') }),
  member: null,
  overdue: 0,
  outstanding: 0,
  ...of,
});

export const shareSubject = (of: Partial<ShareSubject> = {}): ShareSubject => {
  const made = of.loan ?? loan({ disbursed: of.day ?? day(DAY) });
  return {
    loan: made,
    day: made.disbursed,
    name: 'Siti',
    amount: 1_000_000,
    members: null,
    nth: 1,
    rows: { loans: made.source, shares: rowOf('shares') },
    ...of,
  };
};

export const memberSubject = (of: Partial<Member> | null, more: Partial<MemberSubject> = {}): MemberSubject => {
  const made = of === null ? null : member(of);
  const taken = more.loan ?? loan();
  return {
    loan: taken,
    name: 'Siti',
    member: made,
    amount: 1_000_000,
    running: true,
    rows: { loans: taken.source, shares: rowOf('shares'), ...(made === null ? {} : { members: made.source }) },
    ...more,
  };
};

export const groupSubject = (of: Partial<Group> | null, more: Partial<GroupSubject> = {}): GroupSubject => {
  const made = of === null ? null : group(of);
  const taken = more.loan ?? loan();
  return {
    loan: taken,
    group: made,
    people: { women: 0, men: 0, unknown: 0 },
    rows: { loans: taken.source, ...(made === null ? {} : { groups: made.source }) },
    ...more,
  };
};

export const repaymentSubject = (of: Partial<Repayment> = {}): RepaymentSubject => {
  const made = repayment(of);
  return { repayment: made, loan: loan(), rows: { repayments: made.source, loans: rowOf('loans') } };
};

export const people = (women: number, men: number, unknown = 0): Sexes => ({ women, men, unknown });

export const on = (iso: string): { readonly disbursed: CivilDate } => ({ disbursed: day(iso) });
