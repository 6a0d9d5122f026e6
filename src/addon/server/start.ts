/** What *Mulai…* calls. */
import { firstLook } from '../../commands/first-look';
import { port, todayOf, withFields } from './answer';

/** What was understood of the book, its arrears and the next steps; writes nothing. */
export const lihatMulai = (argsJson?: string): string =>
  withFields(argsJson, (fields) => firstLook(port(), todayOf(fields)));
