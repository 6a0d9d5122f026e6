/** What Periksa buku KSM puts into the follow-up plan (RKTL): a step a code, what sleeps, and what was agreed on in Pantauan KSM. */
import type { FollowUp } from '../../collection/follow-up';
import type { Placement } from '../../entries/place-entries';
import type { FindingCode } from '../../book/finding';
import type { MonitoredGroup } from '../../ksm/monitor';
import { codeNames } from '../../messages/codes';
import { groupBooks as words } from '../../messages/group-books';
import type { GroupBooksInput } from './input';
import { groupSubject } from './pantauan';

const isDay = (cell: unknown): cell is { readonly date: NonNullable<FollowUp['by']> } =>
  typeof cell === 'object' && cell !== null && 'date' in cell;

/** One step a code that is an error, and one a habit that sleeps; the words stay the same as long as the matter does. */
function proposed({ group, findings }: MonitoredGroup): readonly string[] {
  const codes = new Set<FindingCode>();
  for (const { code, severity } of findings) if (severity === 'error') codes.add(code);
  const asleep = group.habits.filter(({ name, state }) => name === 'bookkeeping' && state === 'asleep');
  return [
    ...[...codes].map((code) => words.steps.mend(code, codeNames[code])),
    ...asleep.map(({ name }) => words.steps.asleep(name)),
  ];
}

/** Steps by group; those that people wrote in Pantauan KSM come with their day. */
export const groupSteps = ({ lines }: GroupBooksInput, placement: Placement): readonly FollowUp[] =>
  lines.flatMap((line, index): FollowUp[] => {
    const about = groupSubject(line);
    const agreed = (placement.of.get(index) ?? []).flatMap(({ values }): FollowUp[] => {
      const [step, by] = [values['step'], values['by']];
      if (typeof step !== 'string' || step.trim() === '') return [];
      return [{ source: 'ksm', about, step: step.trim(), ...(isDay(by) ? { by: by.date } : {}) }];
    });
    return [...agreed, ...proposed(line).map((step): FollowUp => ({ source: 'ksm', about, step }))];
  });
