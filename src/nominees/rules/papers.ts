import { nameKey } from '../name-key';
import type { NomineeRule } from './rule';

/** The papers that a partner asks and that are not there. */
export function missingPapers(asked: readonly string[], present: readonly string[] | null): readonly string[] {
  const there = new Set((present ?? []).map(nameKey));
  return asked.filter((paper) => !there.has(nameKey(paper)));
}

/** MTR-04: papers that the partner asks. */
export const papers: NomineeRule = {
  code: 'MTR-04',
  severity: 'warning',
  source: 'MoU dengan mitra',
  check: ({ member, partner }) => {
    const missing = missingPapers(partner.papers, member.papers.value);
    if (missing.length === 0) return null;
    const variant = member.papers.value === null ? 'notKept' : 'missing';
    const params = { papers: missing.join(', '), count: missing.length };
    return { code: 'MTR-04', variant, params, weight: 'nearly', cells: member.papers.cells };
  },
};
