/** The words of *Perbaiki data…* in the language of the page. */
import { fixesWords } from '../../../messages/panels/fixes';
import { language } from '../page';

export const words = fixesWords[language()];
