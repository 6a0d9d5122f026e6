/** The kinds of books that groups and businesses keep, and how their headings are told apart. */
import { BUSINESS_CASH_COLUMNS } from '../columns/cash-book';
import { ATTENDANCE_COLUMNS, MEMBER_LOAN_COLUMNS, SAVINGS_COLUMNS, TRAINING_COLUMNS } from '../columns/member-books';
import type { ListKind } from '../lists/list-kind';

export type BookKind = 'training' | 'attendance' | 'savings' | 'shares' | 'cash';

/** Headings of the UPK's own lists of loans; those are read elsewhere. */
const UPK_LIST = /pencairan|jangka|tenor|jatuh tempo|kolektib|tunggak|\bnik\b/;

/**
 * The kinds, in the order in which a table is held against them.
 *
 * @param setting sheet name and title rows in lower case: they tell a book of savings from one of shares with the same headings
 */
export function bookKinds(setting: string): readonly ListKind<BookKind>[] {
  const titled = (words: RegExp): boolean => words.test(setting);
  return [
    {
      kind: 'training',
      columns: TRAINING_COLUMNS,
      fits: ({ has }) => titled(/\bpwk\b|pelatihan/) && has('date') && has('person') && has('attended', 'passed'),
      naming: ['person', 'group'],
      telling: ['date', 'attended', 'passed', 'group'],
    },
    {
      kind: 'attendance',
      columns: ATTENDANCE_COLUMNS,
      fits: ({ has }) => titled(/hadir|pertemuan|rapat|absen/) && has('date') && has('present', 'decision'),
      naming: ['decision', 'absent'],
      telling: ['date', 'present'],
      alone: ['date'],
    },
    {
      kind: 'savings',
      columns: SAVINGS_COLUMNS,
      fits: ({ has, says }) =>
        has('member') && has('in', 'balance') && (titled(/tabung|simpan/) || says(/tabung|simpan/)) && !says(UPK_LIST),
      naming: ['member'],
      telling: ['date', 'in', 'out', 'balance'],
    },
    {
      kind: 'shares',
      columns: MEMBER_LOAN_COLUMNS,
      fits: ({ has, says }) =>
        has('member') && has('in') && has('principal') && titled(/pinjaman anggota|bagian/) && !says(UPK_LIST),
      naming: ['member'],
      telling: ['date', 'in', 'principal', 'interest'],
    },
    {
      kind: 'cash',
      columns: BUSINESS_CASH_COLUMNS,
      fits: ({ has, says }) =>
        has('date') && ((has('in') && has('out')) || (has('side') && has('amount'))) && !says(UPK_LIST),
      naming: ['text'],
      telling: ['date', 'in', 'out', 'amount', 'balance'],
      alone: ['date'],
    },
  ];
}
