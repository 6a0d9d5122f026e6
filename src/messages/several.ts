/** Numbers with their English noun; Indonesian has one form for any number. */
import { count } from './format';

/**
 * @example several(1, 'loan') // '1 loan'
 * @example several(11000, 'loan') // '11.000 loans'
 * @example several(2, 'business', 'businesses') // '2 businesses'
 */
export const several = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
