/** The words of this sidebar in the language of the page. */
import { sopWords } from '../../../messages/panels/sop';
import { language } from '../page';

export const words = sopWords[language()];
