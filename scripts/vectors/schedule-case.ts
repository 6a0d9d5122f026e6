/** A case of schedules.json: a loan's terms in, its instalments out. Amounts always, dates where they are ours to answer for. */
import { formatIso } from '../../src/book/civil-date';
import { foreignSchedule } from './foreign-schedule';
import { nominalFirst, termsOf } from './foreign-terms';
import { list, number, object, text, type Json } from './json';
import { differing, judgedBy, type Outcome } from './outcome';

export const isScheduleCase = (it: Json): boolean => 'loan' in it && 'schedule' in it;

export function runScheduleCase(it: Json): Outcome {
  const terms = termsOf(it);
  const got = foreignSchedule(terms, nominalFirst(it));
  const wanted = list(it.schedule, 'schedule').map((row) => object(row, 'instalment'));
  const minor = (row: Json, name: string): number => Math.round(number(row, name) * terms.scale);
  const rows = wanted.flatMap((row, i) => {
    const instalment = got[i];
    if (!instalment) return [];
    const at = `instalment ${i + 1}:`;
    return [
      ...differing(`${at} principal`, instalment.principal / terms.scale, minor(row, 'principal') / terms.scale),
      ...differing(`${at} interest`, instalment.interest / terms.scale, minor(row, 'interest') / terms.scale),
      ...(terms.datesCompared ? differing(`${at} due`, formatIso(instalment.due), text(row, 'due')) : []),
    ];
  });
  return judgedBy(text(it, 'id'), [...differing('instalments', got.length, wanted.length), ...rows]);
}
