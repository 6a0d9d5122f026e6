/** Which cells a formula reads. */
import { type Area, parseArea } from './area';
import { formulaTokens, sheetOfPrefix } from './formula-text';

export interface Reference {
  /** Lower case; null is the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}
export interface FormulaReads {
  /** It may read anything: tables, 3-D ranges, INDIRECT, OFFSET. */
  readonly anything: boolean;
  readonly references: readonly Reference[];
  /** Defined names it uses, lower case (functions among them, which do no harm). */
  readonly names: readonly string[];
}

/** @param formula without "=" */
export function readsOf(formula: string): FormulaReads {
  const tokens = formulaTokens(formula);
  const references: Reference[] = [];
  const names: string[] = [];
  let anything = false;
  let sheet: string | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const prefix = sheetOfPrefix(token);
    if (prefix !== null) {
      sheet = prefix.toLowerCase();
      if (prefix.includes(':')) anything = true;
      continue;
    }
    if (token.startsWith('[') || /^(?:indirect|offset)$/i.test(token)) anything = true;
    else if (!token.startsWith('"') && tokens[index + 1] !== '(') {
      const pair = tokens[index + 1] === ':' ? parseArea(`${token}:${tokens[index + 2] ?? ''}`) : null;
      const area = pair ?? parseArea(token);
      if (pair) index += 2;
      else if (tokens[index + 1] === ':' && area) anything = true;
      if (area) references.push({ sheet, area });
      else if (/^[\p{L}_\\]/u.test(token)) names.push(token.toLowerCase());
    }
    sheet = null;
  }
  return { anything, references, names };
}
