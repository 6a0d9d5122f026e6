import type { AttendanceBook, MemberBook, MemberEntry, Training } from '../../book/group-books';
import type { ListTable } from '../lists/find-lists';
import { listReader, type ListRow } from '../lists/list-reader';
import type { Notes } from '../notes';
import { tableOf } from './book-table';
import { rowsWithDays } from './dated-rows';
import { isOpening } from './purpose';

const TOTAL = /^(sub|grand|total|jumlah|jml)/i;

/** In a list of one line a member the balance is what the member has. */
function savedIn(row: ListRow): Pick<MemberEntry, 'in' | 'out' | 'principal'> {
  const [put, taken] = [row.amount('in'), row.amount('out')];
  const only = put === null && taken === null ? row.amount('balance') : put;
  return { in: only ?? 0, out: taken ?? 0, principal: 0 };
}

function paidIn(row: ListRow): Pick<MemberEntry, 'in' | 'out' | 'principal'> {
  const principal = row.amount('principal') ?? 0;
  return { in: row.amount('in') ?? 0, out: principal + (row.amount('interest') ?? 0), principal };
}

/** The members' savings or shares, a line an entry. */
export function readMemberBook(table: ListTable, group: string, notes: Notes): MemberBook {
  const kind = table.kind === 'savings' ? 'savings' : 'shares';
  const reader = listReader(table, notes);
  const dated = reader.filled['date'] !== undefined;
  const entries = rowsWithDays(table, reader).flatMap(({ row, day }): MemberEntry[] => {
    const member = row.text('member');
    if (member === '' || TOTAL.test(member) || /^contoh\b/i.test(member)) return [];
    const money = kind === 'savings' ? savedIn(row) : paidIn(row);
    if (money.in === 0 && money.out === 0 && dated) return [];
    return [{ row: row.row, day: dated ? day : null, member, ...money, opening: isOpening(row.text('note')) }];
  });
  return { kind, group, table: tableOf(table), entries };
}

/** A list of meetings. */
export function readAttendance(table: ListTable, group: string, notes: Notes): AttendanceBook {
  const reader = listReader(table, notes);
  const meetings = rowsWithDays(table, reader).flatMap(({ row, day }) =>
    day === null ? [] : [{ row: row.row, day, present: row.count('present') }],
  );
  return { group, table: tableOf(table), meetings };
}

/** The sheet PWK: who was trained, and who is fit for a loan. */
export function readTraining(table: ListTable, notes: Notes): readonly Training[] {
  const reader = listReader(table, notes);
  return rowsWithDays(table, reader).flatMap(({ row, day }) => {
    const person = row.text('person');
    if (person === '' || TOTAL.test(person)) return [];
    const [attended, passed] = [row.yesNo('attended'), row.yesNo('passed')];
    return [
      {
        row: row.row,
        sheet: table.sheet.name,
        columns: table.columns,
        day,
        person,
        group: row.text('group'),
        attended,
        passed,
      },
    ];
  });
}
