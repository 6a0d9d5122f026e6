/** What *Kartu pinjaman…* and *Rencana angsuran…* call. */
import { writeCards } from '../../commands/loan-cards';
import { planInstalments } from '../../commands/plan-instalments';
import { alone, port, text, todayOf, withFields, type Fields } from './answer';
import { arrearsFields } from './arrears-fields';

/** Writes the cards of a loan or of a KSM's loans. */
export const tulisKartu = (argsJson?: string): string =>
  withFields(argsJson, (fields) =>
    alone(() => writeCards(port(), { ...arrearsFields(fields), who: text(fields, 'who') ?? '' }, todayOf(fields))),
  );

/** Fields of a new loan, as they were typed. */
const TYPED = ['group', 'principal', 'tenor', 'rate', 'disbursed', 'method', 'convention'] as const;

const typed = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(TYPED.map((key) => [key, text(fields, key) ?? '']));

/** Writes the schedule of a new loan. */
export const susunRencana = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => planInstalments(port(), typed(fields))));
