/** An error with a sentence for a person, said in the language of whoever hears it. */
import type { Language } from './language';

/** Its message is the Indonesian sentence. */
export class SpokenError extends Error {
  constructor(readonly said: (language: Language) => string) {
    super(said('id'));
  }
}
