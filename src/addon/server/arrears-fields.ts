/** The fields of a request for a day's figures. */
import type { ArrearsRequest } from '../../commands/arrears-request';
import { text, type Fields } from './answer';
import { readChoiceOf } from './mapping';

/** Day, convention, and what is to be read; whatever is left out is decided by the book. */
export function arrearsFields(fields: Fields): ArrearsRequest {
  const [asOf, convention] = [text(fields, 'asOf'), text(fields, 'convention')];
  return { ...(asOf ? { asOf } : {}), ...(convention ? { convention } : {}), ...readChoiceOf(fields) };
}
