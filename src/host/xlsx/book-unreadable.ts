/** A file that cannot be read as a workbook: one clear sentence for the person who gave the file. */
import { SpokenError } from '../spoken-error';
import { FILE_WORDS, type FileWords } from './words';

export class BookUnreadable extends SpokenError {
  override readonly name = 'BookUnreadable';

  constructor(say: (words: FileWords) => string) {
    super((language) => say(FILE_WORDS[language]));
  }
}
