/** What is found about those on a list, and about the list itself (MTR). */
import type { Finding } from '../../book/finding';
import { NOMINEE_RULES } from '../../nominees/rules/all';
import type { Reason } from '../../nominees/rules/rule';
import type { ListedNominee } from '../../report/nominees/list-sheet';
import type { JudgedPool } from './nominee-list';

const SEVERITY = new Map(NOMINEE_RULES.map(({ code, severity }) => [code, severity]));

function findingOf(reason: Reason, { judgement: { member } }: ListedNominee, sheet: string): Finding {
  const [cell] = reason.cells ?? [];
  return {
    code: reason.code,
    severity: reason.severity ?? SEVERITY.get(reason.code) ?? 'error',
    sheet: cell?.sheet ?? sheet,
    cell: cell?.cell ?? '',
    group: member.group,
    value: member.name,
    variant: reason.variant,
    params: reason.params,
  };
}

/**
 * The findings about a partner's list: every reason of everybody on it, and whether there are enough (MTR-13).
 *
 * @param sheet where a finding without a cell of its own is to be looked for
 */
export function listFindings(listed: readonly ListedNominee[], { partner, pool }: Pick<JudgedPool, 'partner' | 'pool'>): readonly Finding[] {
  const sheet = pool.reading.tables[0]?.sheet.name ?? '';
  const all = listed.flatMap((one) => one.judgement.reasons.map((reason) => findingOf(reason, one, sheet)));
  const asked = partner.nomineesMin;
  if (asked === null || listed.length === 0 || listed.length >= asked) return all;
  const params = { count: listed.length, asked, partner: partner.name };
  return [...all, { code: 'MTR-13', severity: 'info', sheet, cell: '', value: '', variant: 'fewer', params }];
} // prettier-ignore
