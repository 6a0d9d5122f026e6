/** The sheets of a fresh book, from the declared columns: which of them, in which order, what may be typed in each. */
import { civilDate } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { ColumnDeclaration } from './declaration';
import { EXCEPTION_COLUMNS } from './exceptions';
import { GROUP_COLUMNS } from './groups';
import { LOAN_COLUMNS } from './loans';
import { MEMBER_COLUMNS } from './members';
import { REPAYMENT_COLUMNS } from './repayments';
import { SHARE_COLUMNS } from './shares';

/** In the order in which the sheets stand: what others choose from comes first. */
export const FRESH_TABLES = ['groups', 'members', 'loans', 'shares', 'repayments', 'settings', 'exceptions'] as const;
export type FreshTable = (typeof FRESH_TABLES)[number];

export const FRESH_NAMES: Readonly<Record<FreshTable, string>> = {
  groups: 'KSM',
  members: 'Anggota',
  loans: 'Pinjaman',
  shares: 'Pinjaman Anggota',
  repayments: 'Angsuran',
  settings: 'Pengaturan',
  exceptions: 'Pengecualian',
};

/** What a cell takes. */
export type EntryRule =
  | { readonly kind: 'date'; readonly from: CivilDate | null }
  | { readonly kind: 'number'; readonly from: number; readonly to: number | null; readonly advice?: boolean }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly advice?: boolean }
  /** What stands in a column of another table. */
  | { readonly kind: 'from'; readonly table: FreshTable; readonly column: string }
  /** Sixteen digits, as text. */
  | { readonly kind: 'nik' };

export type FreshFormat = 'text' | 'rupiah' | 'integer' | 'general' | 'percent' | 'date' | 'month';
export type FreshValue = string | number | { readonly date: CivilDate };

export interface FreshColumn {
  readonly column: ColumnDeclaration;
  readonly format: FreshFormat;
  /** Pixels. */
  readonly width: number;
  /** In the example row. */
  readonly example: FreshValue;
  readonly rule: EntryRule | null;
}

const day = (year: number, month: number, of: number): FreshValue => ({ date: civilDate(year, month, of) });
const AMOUNT: EntryRule = { kind: 'number', from: 0, to: null };
/** Loans, decisions and repayments; earlier days are mistyped years. */
const SINCE: EntryRule = { kind: 'date', from: civilDate(1999, 1, 1) };
export const YES_NO: EntryRule = { kind: 'list', values: ['Ya', 'Tidak'] };
const GROUP: EntryRule = { kind: 'from', table: 'groups', column: 'group' };
const LOAN: EntryRule = { kind: 'from', table: 'loans', column: 'loanId' };

type Entry = readonly [key: string, format: FreshFormat, width: number, example: FreshValue, rule?: EntryRule];

const columns = (declared: readonly ColumnDeclaration[], entries: readonly Entry[]): readonly FreshColumn[] =>
  entries.flatMap(([key, format, width, example, rule = null]) => {
    const column = declared.find((one) => one.key === key);
    return column === undefined ? [] : [{ column, format, width, example, rule }];
  });

/** The columns of each sheet that is a table; Pengaturan has its own form. */
export const FRESH_COLUMNS: Readonly<Record<Exclude<FreshTable, 'settings'>, readonly FreshColumn[]>> = {
  groups: columns(GROUP_COLUMNS, [
    ['sequence', 'general', 62, 'Contoh'],
    ['group', 'text', 180, 'KSM Contoh'],
    ['leader', 'text', 160, 'Ibu Contoh'],
    ['phone', 'text', 110, '081200000000'],
    ['address', 'text', 160, 'RT 01/RW 02'],
    ['founded', 'date', 110, day(2023, 1, 5), { kind: 'date', from: null }],
    ['members', 'integer', 80, 7, AMOUNT],
    ['jointLiability', 'date', 110, day(2023, 1, 15), SINCE],
    ['note', 'text', 180, ''],
  ]),
  members: columns(MEMBER_COLUMNS, [
    ['sequence', 'general', 62, 'Contoh'],
    ['nik', 'text', 160, '3201014503850001', { kind: 'nik' }],
    ['member', 'text', 180, 'Ibu Contoh'],
    ['group', 'text', 160, 'KSM Contoh', GROUP],
    ['sex', 'text', 80, 'P', { kind: 'list', values: ['L', 'P'] }],
    ['born', 'date', 110, day(1985, 3, 5), { kind: 'date', from: null }],
    ['phone', 'text', 110, '081200000000'],
    ['address', 'text', 160, 'RT 01/RW 02'],
    ['poorList', 'text', 80, 'Ya', YES_NO],
    ['trained', 'date', 110, day(2023, 2, 10), SINCE],
    ['savings', 'rupiah', 110, 150000, AMOUNT],
    ['otherLoan', 'text', 80, 'Tidak', YES_NO],
    ['left', 'date', 110, '', SINCE],
    ['note', 'text', 180, ''],
  ]),
  loans: columns(LOAN_COLUMNS, [
    ['sequence', 'general', 62, 'Contoh'],
    ['loanId', 'text', 110, 'CONTOH-1'],
    ['group', 'text', 160, 'KSM Contoh', GROUP],
    ['decided', 'date', 110, day(2024, 1, 5), SINCE],
    ['disbursed', 'date', 110, day(2024, 1, 10), SINCE],
    ['tenor', 'general', 80, 12, { kind: 'number', from: 1, to: 60, advice: true }],
    ['principal', 'rupiah', 110, 6000000, AMOUNT],
    ['rate', 'general', 80, 1.5, { kind: 'number', from: 0, to: 10 }],
    ['rhythm', 'text', 110, 'Bulanan', { kind: 'list', values: ['Bulanan', 'Mingguan', '2 mingguan', '3 bulanan', 'Musiman'] }],
    ['cycle', 'integer', 80, 1, { kind: 'number', from: 1, to: null }],
    ['members', 'integer', 80, 7, AMOUNT],
    ['agreement', 'text', 110, 'PB.03/01/2024'],
    ['agreed', 'date', 110, day(2024, 1, 10), SINCE],
    ['receipt', 'text', 80, 'KK-001'],
    ['status', 'text', 110, '', { kind: 'list', values: ['Berjalan', 'Lunas', 'Jadwal ulang', 'Hapus buku'] }],
    ['statusDate', 'date', 110, '', SINCE],
    ['note', 'text', 180, ''],
  ]),
  shares: columns(SHARE_COLUMNS, [
    ['sequence', 'general', 62, 'Contoh'],
    ['loanId', 'text', 110, 'CONTOH-1', LOAN],
    ['group', 'text', 160, 'KSM Contoh', GROUP],
    ['member', 'text', 180, 'Ibu Contoh', { kind: 'from', table: 'members', column: 'member' }],
    ['nik', 'text', 160, '3201014503850001', { kind: 'nik' }],
    ['amount', 'rupiah', 110, 1000000, AMOUNT],
    ['cycle', 'integer', 80, 1, { kind: 'number', from: 1, to: null }],
    ['note', 'text', 180, ''],
  ]),
  exceptions: columns(EXCEPTION_COLUMNS, [
    ['sequence', 'general', 62, 'Contoh'],
    ['rule', 'text', 80, 'SOP-07'],
    ['loanId', 'text', 110, 'CONTOH-1', LOAN],
    ['group', 'text', 160, 'KSM Contoh', GROUP],
    ['reason', 'text', 240, 'Usaha musiman (contoh)'],
    ['decided', 'date', 110, day(2024, 1, 5), SINCE],
    ['number', 'text', 140, 'BA-03/2024'],
  ]),
  repayments: columns(REPAYMENT_COLUMNS, [
    ['sequence', 'general', 62, 'Contoh'],
    ['loanId', 'text', 110, 'CONTOH-1', LOAN],
    ['group', 'text', 160, 'KSM Contoh', GROUP],
    ['paidOn', 'date', 110, day(2024, 2, 10), SINCE],
    ['nth', 'text', 80, '1'],
    ['principalPart', 'rupiah', 110, 500000, AMOUNT],
    ['interestPart', 'rupiah', 110, 90000, AMOUNT],
    ['total', 'rupiah', 110, 590000, AMOUNT],
    ['receipt', 'text', 110, 'KM-001'],
    ['note', 'text', 180, ''],
  ]),
}; // prettier-ignore
