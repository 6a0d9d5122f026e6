import type { CivilDate } from '../../book/civil-date';
import { textOn } from './decision-on';
import type { Settings } from './settings';

/** Who signs the papers, as Pengaturan names them; '' where it does not. */
export interface Officers {
  readonly bookkeeper: string;
  readonly manager: string;
  readonly supervisor: string;
}

/**
 * The officers on a day: an office that changed hands is signed by who held it then.
 *
 * @example officersOn({ decisions: [], rules: [], findings: [] }, day('2023-01-31')).manager // ''
 */
export function officersOn(settings: Settings, day: CivilDate): Officers {
  const nameOf = (key: string): string => textOn(settings, key, day) ?? '';
  return { bookkeeper: nameOf('bookkeeper'), manager: nameOf('manager'), supervisor: nameOf('supervisor') };
}
