/** What *Tutup bulan…* and *Grafik ringkas…* call. */
import { closeMonth, viewMonth } from '../../commands/close-month';
import { viewCharts } from '../../commands/view-charts';
import { alone, port, todayOf, withFields } from './answer';
import { arrearsFields } from './arrears-fields';

/** The month's papers as figures; writes and stores nothing. */
export const lihatBulan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewMonth(port(), arrearsFields(fields), todayOf(fields)));

/** Writes the month's papers and stores the closed month. */
export const tutupBulan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => closeMonth(port(), arrearsFields(fields), todayOf(fields))));

/** What is drawn on one page; writes and stores nothing. */
export const lihatGrafik = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewCharts(port(), arrearsFields(fields), todayOf(fields)));
