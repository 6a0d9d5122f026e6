/** The last, optional argument: a preset by name. */
import { conventionByName, CONVENTIONS, URBAN } from '../../arrears/conventions';
import type { Convention } from '../../arrears/types';
import { functionErrors as words } from '../../messages/id/functions';
import { isBlank, shown } from './arguments';
import { scalarOf } from './columns';

/**
 * The convention that an argument names; `urban` where it is left out.
 *
 * @throws Error with a sentence that names the argument and lists the presets
 */
export function conventionOf(value: unknown, fn: string, name: string): Convention {
  const given = scalarOf(value, fn, name);
  if (isBlank(given)) return URBAN;
  const found = conventionByName(shown(given));
  if (found !== null) return found;
  throw new Error(words.convention(fn, name, shown(given), CONVENTIONS.map((each) => each.name).join(', ')));
}
