/** Formulas as people type them at the desk: `;` or `,` between arguments, whichever they are used to. */
import { formulaTokens } from '../model/formula-text';
import { toFileFormula } from '../services/values/formula';
import { type Locale, localeOf } from '../services/values/locale';

/** Commas that cannot be decimal marks, and no semicolon: the arguments are set apart by commas. */
function hasCommaArguments(formula: string): boolean {
  const tokens = formulaTokens(formula);
  if (tokens.includes(';')) return false;
  const digit = (token: string | undefined): boolean => token !== undefined && /^\d$/.test(token);
  return tokens.some((token, index) => token === ',' && !(digit(tokens[index - 1]) && digit(tokens[index + 1])));
}

/**
 * The formula as the file keeps it, or null where it is none.
 *
 * @param formula without its leading "="
 * @example readFormula('IF(A1>0,B1,0)', localeOf('id_ID')) // 'IF(A1>0,B1,0)'
 * @example readFormula('IF(A1>1,5;B1;0)', localeOf('id_ID')) // 'IF(A1>1.5,B1,0)'
 */
export const readFormula = (formula: string, locale: Locale): string | null =>
  toFileFormula(formula, hasCommaArguments(formula) ? localeOf('en_US') : locale);
