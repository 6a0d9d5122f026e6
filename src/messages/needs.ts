/** How a person calls a column that a rule needs. */
import { GROUP_COLUMNS } from '../sheets/columns/groups';
import type { ColumnDeclaration } from '../sheets/columns/declaration';
import { LOAN_COLUMNS } from '../sheets/columns/loans';
import { MEMBER_COLUMNS } from '../sheets/columns/members';
import { REPAYMENT_COLUMNS } from '../sheets/columns/repayments';
import { SHARE_COLUMNS } from '../sheets/columns/shares';
import { ANY, needParts } from '../sop/fields';
import type { Need, SopTable } from '../sop/subjects';
import { spoken } from './current-language';
import type { Language, Languages } from './panels/languages';

const COLUMNS: Readonly<Record<SopTable, readonly ColumnDeclaration[]>> = {
  loans: LOAN_COLUMNS,
  shares: SHARE_COLUMNS,
  members: MEMBER_COLUMNS,
  groups: GROUP_COLUMNS,
  repayments: REPAYMENT_COLUMNS,
};

const TABLES: Languages<Readonly<Record<SopTable, string>>> = {
  id: {
    loans: 'daftar pinjaman',
    shares: 'daftar pinjaman anggota',
    members: 'daftar anggota',
    groups: 'daftar KSM',
    repayments: 'buku angsuran',
  },
  en: {
    loans: 'list of loans',
    shares: 'list of members’ loans',
    members: 'list of members',
    groups: 'list of KSM',
    repayments: 'ledger of repayments',
  },
};

/**
 * A column by its heading and table; headings are the book's, so they stay Indonesian.
 *
 * @example needName('groups.founded') // 'Tanggal Berdiri (daftar KSM)'
 * @example needName('repayments.*', 'en') // 'ledger of repayments'
 */
export function needName(need: Need, language: Language = spoken()): string {
  const { table, key } = needParts(need);
  if (key === ANY) return TABLES[language][table];
  const heading = COLUMNS[table].find((column) => column.key === key)?.header ?? key;
  return `${heading} (${TABLES[language][table]})`;
}
