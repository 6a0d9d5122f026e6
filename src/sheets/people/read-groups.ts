import { groupKey } from '../../book/group-key';
import type { Group } from '../../book/records';
import { readYesNo } from '../cells/yes-no';
import { dateWithin } from '../cells/date';
import type { ListReader } from '../lists/list-reader';

/** A number or a remark says that the statement is there; only a plain no, or nothing, does not. */
function statementOf(text: string): boolean | null {
  if (text === '' || dateWithin(text) !== null) return null;
  const read = readYesNo(text);
  return read.kind === 'value' ? read.value : true;
}

/** A KSM from its row. */
export function groupOf(reader: ListReader, at: number): Group {
  const row = reader.row(at);
  const name = row.text('group');
  return {
    key: groupKey(name),
    name,
    leader: row.text('leader'),
    phone: row.text('phone'),
    address: row.text('address'),
    kelurahan: row.text('kelurahan'),
    visitArea: row.text('visitArea'),
    team: row.text('team'),
    founded: row.day('founded'),
    members: row.count('members'),
    jointLiability: row.dayOrYes('jointLiability', statementOf),
    source: row.source(),
  };
}
