import type { CivilDate } from '../../book/civil-date';
import type { Member } from '../../book/records';
import { dateWithin } from '../cells/date';
import { readYesNo } from '../cells/yes-no';
import type { ListReader, ListRow } from '../lists/list-reader';
import type { Notes } from '../notes';
import { readSex } from './nik';
import { nikOf } from './nik-check';

/** The day of birth; also where its place stands before it. A cell that holds figures and no day is a finding. */
function bornOf(row: ListRow): CivilDate | null {
  const cell = row.cell('born');
  const within = typeof cell === 'string' ? dateWithin(cell) : null;
  if (within !== null) return within;
  return typeof cell === 'string' && !/\d/.test(row.text('born')) ? null : row.day('born');
}

const GONE = /keluar|pindah|meninggal|wafat|berhenti|non\s*-?aktif|tidak aktif|mundur|undur/i;

/** Whether somebody left, as words tell it; null where they may be a day. */
function goneOf(text: string): boolean | null {
  if (/\d/.test(text)) return null;
  if (GONE.test(text)) return true;
  if (/aktif|anggota|masih/i.test(text)) return false;
  const read = readYesNo(text);
  return read.kind === 'value' ? read.value : null;
}

/** Married, or has been: a widow is no minor to a bank. */
function marriedOf(row: ListRow): boolean | null {
  const text = row.text('married').toLowerCase();
  if (text === '') return null;
  if (/^(belum|blm|tidak|tdk|lajang|bujang|gadis|tk|single|bk)\b/.test(text)) return false;
  if (/^(kawin|menikah|nikah|k|k\/\d|sudah|sdh|ya|janda|duda|cerai|married|bersuami|beristri)\b/.test(text))
    return true;
  row.unread('married');
  return null;
}

function monthlyOf(row: ListRow): Pick<Member, 'monthly'> {
  const [income, costs] = [row.amount('income'), row.amount('costs')];
  return income === null || costs === null ? {} : { monthly: { income, costs } };
}

/** A person from their row. */
export function memberOf(reader: ListReader, at: number, notes: Notes): Member {
  const row = reader.row(at);
  const { table, filled } = reader;
  const born = bornOf(row);
  return {
    key: `${table.sheet.id}:${at}:${table.columns['member'] ?? 0}`,
    name: row.text('member'),
    group: row.text('group'),
    nik: nikOf(reader, row, notes, born),
    sex: filled['sex'] === undefined ? null : readSex(row.cell('sex')),
    born,
    phone: row.text('phone'),
    address: row.text('address'),
    poorList: row.yesNo('poorList'),
    trained: row.dayOrYes('trained'),
    savings: row.amount('savings'),
    otherLoan: row.yesNo('otherLoan'),
    left: row.dayOrYes('left', goneOf),
    role: row.text('role'),
    married: marriedOf(row),
    business: row.text('business'),
    businessSince: row.day('businessSince'),
    ...monthlyOf(row),
    papers: row.text('papers'),
    source: row.source(),
  };
}
