/** What *Aktifkan peringatan saat mengisi* and *Matikan peringatan* call. */
import type { EntryPort } from '../../commands/entry-port';
import { switchWarningsOff, switchWarningsOn } from '../../commands/entry-warnings';
import { warningsOf } from '../workbook';
import { alone, answer, todayOf, withFields } from './answer';

const book = (): EntryPort => warningsOf(SpreadsheetApp.getActiveSpreadsheet());

/** Puts warnings on the cells of the lists of loans that have no validation. */
export const aktifkanPeringatan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => switchWarningsOn(book(), todayOf(fields))));

/** Takes them off. */
export const matikanPeringatan = (): string => answer(() => alone(() => switchWarningsOff(book())));
