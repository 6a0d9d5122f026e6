/** LABA_USAHA: what a business earned in a month. */
import type { CivilDate } from '../../book/civil-date';
import type { CashEntry } from '../../book/group-books';
import { lastDay, monthOf } from '../../ksm/month';
import { monthsOf } from '../../ksm/profit';
import { functionErrors as words, functionHelp, returnsHelp } from '../../messages/id/functions';
import { businessPurpose } from '../../sheets/group-books/purpose';
import { dateOf, isBlank, paidOf, shown } from './arguments';
import { rowsOf, scalarOf, type Given } from './columns';
import { params, type CustomFunction, type FunctionDeclaration } from './custom-function';

const declaration: FunctionDeclaration = {
  name: 'LABA_USAHA',
  description: functionHelp.LABA_USAHA,
  params: params('kategori', 'masuk', 'keluar', 'tanggal', 'bulan'),
  returns: { type: 'number', description: returnsHelp.rupiah },
  example: '=LABA_USAHA(C10:C100; D10:D100; E10:E100; A10:A100; H1)',
};

function monthIn(value: unknown): CivilDate {
  const day = dateOf(scalarOf(value, declaration.name, 'bulan'), 'bulan');
  if (!day.ok) throw new Error(words.month(declaration.name));
  return day.value;
}

/** A row as an entry; the sentence why it is none; null where nothing stands there. */
function entryOf([category, came, went, on]: Given, row: number): CashEntry | string | null {
  if (isBlank(came) && isBlank(went)) return null;
  const [inward, outward, day] = [paidOf(came, 'masuk'), paidOf(went, 'keluar'), dateOf(on, 'tanggal')];
  for (const read of [inward, outward, day]) if (!read.ok) return read.sentence;
  if (!inward.ok || !outward.ok || !day.ok) return null;
  const kind = { category: isBlank(category) ? '' : shown(category), text: '' };
  const purpose = businessPurpose(kind, outward.value > inward.value ? 'out' : 'in');
  return { row, day: day.value, in: inward.value, out: outward.value, balance: null, opening: false, purpose };
}

function run(args: Given): unknown {
  const month = monthOf(monthIn(args[4]));
  const { rows } = rowsOf(declaration, args);
  const entries: CashEntry[] = [];
  for (const [index, row] of rows.entries()) {
    const entry = entryOf(row, index + 1);
    if (typeof entry === 'string') return words.inRow(index + 1, entry);
    if (entry !== null) entries.push(entry);
  }
  return monthsOf({ entries }, lastDay(month)).find((one) => one.month === month)?.profit ?? 0;
}

export const labaUsaha: CustomFunction = { declaration, run };
