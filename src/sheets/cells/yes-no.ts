import type { Cell } from '../sheet-data';
import { isDate, isError, plain } from './plain-text';
import { BLANK, ERROR, UNREADABLE, value } from './reading';
import type { Reading } from './reading';

const NO = /^(?:(?:tidak|tdk|tak|bukan|belum|blm|false|tanpa|salah)\b|(?:no|n|x)$)/;
const YES =
  /^(ya|y|iya|ada|sudah|sdh|telah|punya|pernah|yes|true|terdaftar|masuk|ikut|lengkap|benar|v|√|✓|✔|☑)($|[^a-z])/;
const NOTHING = /^[-–—.?\s]*$/;

/**
 * Yes or no, as people write it.
 *
 * @example readYesNo('Ya, koperasi') // { kind: 'value', value: true }
 * @example readYesNo('Belum').kind // 'value'
 */
export function readYesNo(cell: Cell): Reading<boolean> {
  if (isError(cell)) return ERROR;
  if (typeof cell === 'boolean') return value(cell);
  if (isDate(cell)) return UNREADABLE;
  if (typeof cell === 'number') return cell === 0 || cell === 1 ? value(cell === 1) : UNREADABLE;
  const word = plain(cell).toLowerCase();
  if (NOTHING.test(word)) return BLANK;
  if (NO.test(word)) return value(false);
  return YES.test(word) ? value(true) : UNREADABLE;
}
