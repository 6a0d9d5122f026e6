import { GROUP_COLUMNS } from '../columns/groups';
import { MEMBER_COLUMNS } from '../columns/members';
import { SHARE_COLUMNS } from '../columns/shares';
import type { ListKind } from '../lists/list-kind';

export type PeopleKind = 'shares' | 'members' | 'groups';

/** Headings of reports and proposals: what stands there of a member's loan is not what was lent. */
const NO_SHARES = /usul|tunggak|kolektib|seharusnya|sebenarnya|macet|target|kemampuan|penghasilan/;

/** The parts of a loan that its members have. */
const SHARES: ListKind<'shares'> = {
  kind: 'shares',
  columns: SHARE_COLUMNS,
  fits: ({ has, says }) =>
    has('member') && has('amount') && has('group', 'loanId') && has('disbursed', 'loanId') && !says(NO_SHARES),
  naming: ['member', 'group'],
  telling: ['nik', 'group', 'loanId', 'amount'],
  alone: ['nik'],
};

/** A list of members names persons and tells who they are. */
const MEMBERS: ListKind<'members'> = {
  kind: 'members',
  columns: MEMBER_COLUMNS,
  fits: ({ has }) =>
    has('member') &&
    (has('nik', 'sex', 'born') ||
      (has('group') && (has('phone', 'address', 'poorList', 'trained') || (has('income') && has('costs'))))),
  naming: ['member', 'group'],
  telling: ['nik', 'sex', 'born', 'group', 'income'],
  alone: ['nik'],
};

/** A list of KSM names groups and what they are. */
const GROUPS: ListKind<'groups'> = {
  kind: 'groups',
  columns: GROUP_COLUMNS,
  fits: ({ has }) => has('group') && has('leader', 'founded', 'jointLiability'),
  naming: ['group', 'leader'],
  telling: ['leader', 'founded', 'members', 'jointLiability'],
};

/** In the order in which a table is held against them. */
export const PEOPLE_KINDS: readonly ListKind<PeopleKind>[] = [SHARES, MEMBERS, GROUPS];

/** How a person calls a column of a list. */
export const peopleHeader = (kind: PeopleKind, key: string): string =>
  PEOPLE_KINDS.find((one) => one.kind === kind)?.columns.find((column) => column.key === key)?.header ?? key;
