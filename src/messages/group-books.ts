/** Words of Periksa buku KSM and of the sheets that it writes. */
import { groupBooks as en } from './en/group-books';
import { groupBooks as id } from './id/group-books';
import { inLanguages } from './in-languages';

export const groupBooks = inLanguages({ id, en });
