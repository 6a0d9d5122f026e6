/** Words for a finding that has none of its own. */
import type { FindingText } from '../../finding-text';

export const fallback = (code: string): FindingText => ({
  what: `This cell needs a look (${code}).`,
  why: 'Its content is not what was expected.',
  fix: 'Compare it with the loan card or the receipt.',
});
