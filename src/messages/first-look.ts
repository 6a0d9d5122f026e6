/** What the first look tells beside loans and repayments. */
import { firstLook as en } from './en/first-look';
import { firstLook as id } from './id/first-look';
import { inLanguages } from './in-languages';

export const firstLook = inLanguages({ id, en });
