/** What *Cocokkan kolom…* calls. */
import { forgetMapping } from '../../commands/map-forget';
import { saveMapping } from '../../commands/map-save';
import { viewUnderstanding } from '../../commands/map-view';
import type { ReadChoice } from '../../commands/read-mapped-book';
import { alone, answer, port, text, todayOf, withFields, type Fields } from './answer';

/** Which sheets and which layout a request asks for: `sheet` a name or a list of names, `layout` a name. */
export function readChoiceOf(fields: Fields): ReadChoice {
  const { sheet } = fields;
  const sheets = (
    Array.isArray(sheet) ? sheet : sheet === undefined || sheet === null || sheet === '' ? [] : [sheet]
  ).map(String);
  const layout = text(fields, 'layout');
  return { ...(sheets.length > 0 ? { sheets } : {}), ...(layout ? { layout } : {}) };
}

/** How the book is understood; writes nothing. */
export const lihatPemahaman = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewUnderstanding(port(), readChoiceOf(fields), todayOf(fields)));

/** Remembers the corrected understanding, and gives the new one. */
export const simpanPemetaan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => saveMapping(port(), fields, todayOf(fields))));

/** Forgets what was corrected. */
export const hapusPemetaan = (): string => answer(() => alone(() => forgetMapping(port(), todayOf({}))));
