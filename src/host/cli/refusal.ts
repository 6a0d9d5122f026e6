/** Something the person can put right: one clear sentence, exit code 2, no stack trace. */
import type { Language } from '../language';
import { SpokenError } from '../spoken-error';
import { REFUSALS, type Refusals } from './words/refusals';

export class RefusalError extends SpokenError {
  override readonly name = 'RefusalError';

  constructor(say: (words: Refusals, language: Language) => string) {
    super((language) => say(REFUSALS[language], language));
  }
}
