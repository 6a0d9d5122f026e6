/** What *Tutup bulan…* calls. */
import { closeMonth, viewMonth } from '../../commands/close-month';
import { alone, port, todayOf, withFields } from './answer';
import { arrearsFields } from './arrears-fields';

/** The month's papers as figures; writes and stores nothing. */
export const lihatBulan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewMonth(port(), arrearsFields(fields), todayOf(fields)));

/** Writes the month's papers and stores the closed month. */
export const tutupBulan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => closeMonth(port(), arrearsFields(fields), todayOf(fields))));
