import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { Period, StatedFigures, StatusKind } from '../../book/records';
import { isDate, shown } from '../cells/plain-text';
import { dateWithin } from '../cells/date';
import { readRhythm } from '../cells/rhythm';
import { readStatus } from '../cells/status';
import { readTenor } from '../cells/tenor';
import type { Tenor } from '../cells/tenor';
import type { Cell } from '../sheet-data';
import { cellAt, columnOf } from '../table/found-table';
import { tenorUnitOf } from '../table/heading-text';
import { struckOut } from './cancelled';
import type { RowIdentity } from './identity';
import type { LoanDraft } from './loan-draft';
import { interestOf } from './loan-interest';
import { isPrincipalPart, monthsUntil, termsOf } from './loan-terms';
import { papersOf } from './loan-paper-cells';
import { amountAt, amountOf, at, dayAt, dayOf, headingOf, orNull } from './read-cell';
import type { Got, RowFrame } from './read-cell';

function required<T>(frame: RowFrame, key: string, got: Got<T>): T | null {
  const column = columnOf(frame.table, key) ?? frame.table.firstColumn;
  if (got.kind === 'blank')
    frame.notes.add('DAT-03', 'required', { column: headingOf(frame, column) }, at(frame, column));
  return orNull(got);
}

function principalOf(frame: RowFrame): Rupiah | null {
  const got = amountOf(frame, 'principal', true);
  const column = columnOf(frame.table, 'principal') ?? 1;
  if (got.kind === 'known' && got.value < 0) {
    frame.notes.add('DAT-01', 'negative', { column: headingOf(frame, column) }, at(frame, column));
    return null;
  }
  return required(frame, 'principal', got.kind === 'known' && got.value === 0 ? { kind: 'blank' } : got);
}

/** No tenor is as long as the serial number of a day that lost its format. */
const SMALLEST_SERIAL = 20000;

const isDay = (cell: Cell): boolean =>
  isDate(cell) ||
  (typeof cell === 'string' ? dateWithin(cell) !== null : typeof cell === 'number' && cell >= SMALLEST_SERIAL);

/** From "Jangka Waktu", or from "Jatuh Tempo" where that is empty; either column may hold the other's kind of value. */
function tenorOf(frame: RowFrame, disbursed: CivilDate | null): Tenor | null {
  const column = columnOf(frame.table, 'tenor');
  let broken = false;
  for (const at_ of [column, columnOf(frame.table, 'dueDate')]) {
    if (at_ === null) continue;
    const cell = cellAt(frame.table.sheet, frame.row, at_);
    const due = isDay(cell) ? orNull(dayAt(frame, at_, true)) : null;
    if (due !== null) {
      const months = disbursed === null ? null : monthsUntil(disbursed, due);
      if (months !== null) return { count: months, unit: 'month' };
      continue;
    }
    const read = readTenor(cell, tenorUnitOf(headingOf(frame, at_)));
    if (read.kind === 'value') return read.value;
    if (read.kind === 'blank' || at_ !== column) continue;
    broken = true;
    if (read.kind === 'error') frame.notes.add('DAT-12', 'error', { column: headingOf(frame, at_) }, at(frame, at_));
    else frame.notes.add('DAT-01', 'tenor', { column: headingOf(frame, at_) }, at(frame, at_));
  }
  if (!broken) required(frame, column === null ? 'dueDate' : 'tenor', { kind: 'blank' });
  return null;
}

function rhythmOf(frame: RowFrame): Period | null {
  const column = columnOf(frame.table, 'rhythm');
  const text = column === null ? '' : shown(cellAt(frame.table.sheet, frame.row, column));
  if (column === null || text === '' || /^[-–—]+$/.test(text)) return null;
  const rhythm = readRhythm(text);
  if (rhythm === null)
    frame.notes.add(
      'DAT-01',
      'rhythm',
      { column: headingOf(frame, column) },
      { ...at(frame, column), severity: 'warning' },
    );
  return rhythm;
}

/** A remark that is a status and nothing else: "Lunas", "sudah lunas tgl 31/01/2023". */
const BARE_STATUS =
  /^\(?(?:sudah |telah )?(?:lunas(?! (?:sebagian|jasa|pokok|bunga|bop|tunggakan|angsuran|bulan|sampai|sd))|(?:di)?hapus ?(?:buku(?:kan)?)?|(?:di ?)?(?:pen)?jadwal(?:kan|an)? ulang|reschedul\w*)\b[^a-z]*(?:tgl|tanggal|per|sejak)?[^a-z]*\w*[^a-z]*$/i;
/** Written off or rescheduled, whatever is said beside it, where the remark begins with it and gives the day. */
const DATED_STATUS =
  /^\(?(?:sudah |telah )?(?:(?:di)?hapus ?(?:buku(?:kan)?)?|(?:di ?)?(?:pen)?jadwal(?:kan|an)? ulang|reschedul\w*)\b/i;

const saysStatus = (text: string, kind: StatusKind): boolean =>
  BARE_STATUS.test(text) || (kind !== 'paidOff' && DATED_STATUS.test(text) && dateWithin(text) !== null);

function statusOf(frame: RowFrame): Pick<LoanDraft, 'statusKind' | 'statusFrom'> {
  const given = orNull(dayOf(frame, 'statusDate'));
  for (const key of ['status', 'note']) {
    const column = columnOf(frame.table, key);
    if (column === null) continue;
    const cell = cellAt(frame.table.sheet, frame.row, column);
    const text = shown(cell);
    const read = readStatus(text);
    if (read === 'unknown' && key === 'status' && !isDate(cell))
      frame.notes.add(
        'DAT-01',
        'status',
        { column: headingOf(frame, column) },
        { ...at(frame, column), severity: 'info' },
      );
    if (read === 'unknown' || read === 'blank' || read === 'running') continue;
    if (key === 'note' && !saysStatus(text, read)) continue;
    return { statusKind: read, statusFrom: given ?? dateWithin(text) };
  }
  const dated = columnOf(frame.table, 'statusDate');
  const paidOff = given !== null && dated !== null && /\blunas/i.test(headingOf(frame, dated));
  return paidOff ? { statusKind: 'paidOff', statusFrom: given } : { statusKind: null, statusFrom: null };
}

function statedOf(frame: RowFrame): StatedFigures {
  const paid = orNull(amountOf(frame, 'paid'));
  const balance = orNull(amountOf(frame, 'balance'));
  return {
    ...(paid === null ? {} : { paidPrincipal: paid }),
    ...(balance === null ? {} : { outstandingPrincipal: balance }),
  };
}

function statedPrincipalOf(frame: RowFrame, principal: Rupiah): Rupiah | null {
  const column = columnOf(frame.table, 'instalmentPrincipal');
  const got = column === null ? null : orNull(amountAt(frame, column, false));
  if (column === null || got === null || got === 0) return null;
  if (got > 0 && got <= principal) return got;
  frame.notes.add(
    'DAT-01',
    'instalment',
    { column: headingOf(frame, column), principal },
    { ...at(frame, column), severity: 'warning' },
  );
  return null;
}

/** A loan from its row, or null where principal, day or tenor are not there to compute with (findings say which). */
export function loanRow(
  frame: RowFrame,
  identity: RowIdentity,
): { draft: LoanDraft | null; disbursed: CivilDate | null } {
  const { table, row } = frame;
  const principal = principalOf(frame);
  const disbursed = required(frame, 'disbursed', dayOf(frame, 'disbursed', true));
  const tenor = tenorOf(frame, disbursed);
  if (identity.group === '' && identity.borrower === '' && identity.number === '') {
    const column = columnOf(table, 'group') ?? table.firstColumn;
    frame.notes.add('DAT-03', 'name', { column: headingOf(frame, column) }, at(frame, column));
  }
  if (principal === null || disbursed === null || tenor === null) return { draft: null, disbursed };
  const terms = termsOf(tenor, rhythmOf(frame));
  const tenorMonths = terms.tenorUnit === 'week' ? terms.tenor / 4 : terms.tenor;
  const interest = interestOf(frame, { principal, tenorMonths });
  const either = orNull(amountOf(frame, 'instalment'));
  const perInstalment =
    interest.statedInterest ?? Math.round((principal * (interest.rate ?? 0) * tenorMonths) / 1e4 / terms.instalments);
  const stated = statedPrincipalOf(frame, principal);
  const fallback =
    either !== null && isPrincipalPart(either, principal, terms.instalments, perInstalment) ? either : null;
  const loan = {
    key: `${table.sheet.id}:${row}:${table.firstColumn}`,
    id: frame.loan,
    group: identity.group || identity.borrower || identity.number || frame.loan,
    borrower: identity.borrower === '' ? null : identity.borrower,
    disbursed,
    principal,
    ...terms,
    ...interest,
    statedPrincipal: stated ?? fallback,
    stated: statedOf(frame),
    ...papersOf(frame),
  };
  const struck = struckOut(table, row)?.column ?? null;
  return { draft: { loan, table, identity, struck, ...statusOf(frame) }, disbursed };
}
