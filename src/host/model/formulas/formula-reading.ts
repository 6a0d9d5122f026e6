/** A formula taken apart: its tokens, and the cells and ranges among them. */
import { parseArea } from '../area';
import { formulaTokens, sheetOfPrefix } from '../formula-text';
import type { SheetModel } from '../sheet';
import type { Place } from './formula-value';

export interface Reading {
  readonly tokens: readonly string[];
  at: number;
  readonly sheet: SheetModel;
  readonly sheetNamed: (name: string) => SheetModel | null;
}

/** Tokens without spaces, figures in one piece, signs of two letters too. */
export function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  let joins = '';
  for (const token of formulaTokens(formula)) {
    const kind = /^[\d.]$/.test(token) ? 'figure' : /^[<>=]$/.test(token) ? 'sign' : '';
    if (kind !== '' && kind === joins) tokens[tokens.length - 1] += token;
    else if (token.trim() !== '') tokens.push(token);
    joins = kind;
  }
  return tokens;
}

/** A cell or range, its sheet before it; null where no such thing comes next, and then nothing is taken. */
export function place(reading: Reading): Place | null {
  const { tokens, at } = reading;
  const named = sheetOfPrefix(tokens[at] ?? '');
  const first = at + (named === null ? 0 : 1);
  const sheet = named === null ? reading.sheet : reading.sheetNamed(named);
  const pair = tokens[first + 1] === ':' ? parseArea(`${tokens[first] ?? ''}:${tokens[first + 2] ?? ''}`) : null;
  const area = pair ?? (tokens[first + 1] === '(' ? null : parseArea(tokens[first] ?? ''));
  if (sheet === null || area === null) return null;
  reading.at = first + (pair === null ? 1 : 3);
  return { sheet, area };
}
