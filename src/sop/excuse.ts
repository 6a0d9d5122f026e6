import type { Finding } from '../book/finding';
import { groupKey } from '../book/group-key';
import { a1 } from '../sheets/address';
import type { SharedVariants } from './finding-variants';
import type { SopException } from './limits/types';
import { gathered } from './sop-book';

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const fits = (exception: SopException, { loan, group }: Finding): boolean =>
  (exception.loan === null || (loan !== undefined && sameText(exception.loan, loan))) &&
  (exception.group === null || (group !== undefined && groupKey(group) === groupKey(exception.group))) &&
  (exception.loan !== null || exception.group !== null);

/** An exception that fits nothing any more: what it excused was corrected, or it names the wrong loan. */
function unused({ code, loan, group, number, source }: SopException): Finding {
  const column = Math.min(...Object.values(source.columns));
  const params: SharedVariants['unusedException'] = { rule: code, loan: loan ?? '', group: group ?? '', number };
  return {
    code,
    severity: 'info',
    sheet: source.sheet,
    cell: Number.isFinite(column) ? a1(source.row, column) : '',
    ...(loan === null ? {} : { loan }),
    ...(group === null ? {} : { group }),
    value: '',
    variant: 'unusedException',
    params,
  };
}

/**
 * Marks the findings that a decision excuses; they stay listed.
 *
 * @param findings of all checks that exceptions are for
 * @returns the findings in their order, and one finding (info) for every exception that fits none of them
 */
export function excuse(
  findings: readonly Finding[],
  exceptions: readonly SopException[],
): { readonly findings: readonly Finding[]; readonly unused: readonly Finding[] } {
  if (exceptions.length === 0) return { findings, unused: [] };
  const used = new Set<SopException>();
  const byCode = gathered(exceptions, ({ code }) => code);
  const marked = findings.map((finding) => {
    const found = (byCode.get(finding.code) ?? []).filter((exception) => fits(exception, finding));
    const [first] = found;
    if (first === undefined) return finding;
    for (const one of found) used.add(one);
    const { reason, number, decided } = first;
    return { ...finding, excused: { reason, number, decided } };
  });
  return { findings: marked, unused: exceptions.filter((exception) => !used.has(exception)).map(unused) };
}
