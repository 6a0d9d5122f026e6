/** *Cocokkan kolom…*, saved: the corrected understanding is checked, remembered, and shown anew. */
import type { CivilDate } from '../book/civil-date';
import { errors } from '../messages/errors';
import { mapping as words } from '../messages/mapping';
import { applyMapping } from '../sheets/mapping/apply';
import { makeMapping } from '../sheets/mapping/make-mapping';
import { parseMapRequest } from './map-request';
import { understanding, type Understanding } from './map-view';
import { done, refused, type Outcome } from './outcome';
import { MAPPING_KEY, recalledMapping } from './read-mapped-book';
import type { WorkbookPort } from './workbook-port';

/**
 * Remembers how a person wants the book to be read.
 *
 * @param fields the request as it came; refused with one sentence where it cannot be followed, and then nothing changes
 */
export function saveMapping(
  port: WorkbookPort,
  fields: Readonly<Record<string, unknown>>,
  today: CivilDate,
): Outcome<Understanding> {
  const request = parseMapRequest(fields);
  if (request === null) return refused(errors.badArguments);
  const recalled = recalledMapping(port);
  const sheets = port.readBook();
  const before = understanding({ sheets, mapping: recalled.ok ? recalled.result : null, layout: null, today });
  const frame = { sheets, book: before.mapped, understood: before.understood, before: before.mapping };
  const made = makeMapping(frame, request);
  if (!made.ok) return refused(words.refused(made.why));
  const applied = applyMapping(sheets, made.mapping);
  if (!applied.ok) return refused(words.mismatch(applied.why));
  const after = understanding({ sheets, mapping: made.mapping, layout: null, today });
  port.remember(MAPPING_KEY, made.mapping);
  return done(after.shown);
}
