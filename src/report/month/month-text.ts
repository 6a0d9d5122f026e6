/** What a person at a terminal reads of a month's end besides its figures: checks and changes as sentences. */
import { parseIso } from '../../book/civil-date';
import { longDate, rupiah } from '../../messages/format';
import { month as words } from '../../messages/month';
import type { Change, ChangesSince } from '../../month/changes';
import { checkSentence } from './check-rows';
import type { MonthInput } from './month-input';
import { remark } from './perubahan';

/** More changes than this stand in the sheet only. */
const MOST_CHANGES = 40;

function changeSentence(change: Change): string {
  const { kind, loan, group, principal, interest, balance } = change;
  const name = group === '' ? loan : `${loan} (${group})`;
  const paid = principal === 0 && interest === 0 ? '' : words.perubahan.paid(rupiah(principal), rupiah(interest));
  const left = balance === 0 ? '' : words.perubahan.balance(rupiah(balance));
  return [`${words.perubahan.kind(kind)}: ${name}`, paid, left, remark(change)]
    .filter((part) => part !== '')
    .join(', ');
}

function sinceLines({ since, changes, explained }: ChangesSince): readonly string[] {
  const day = parseIso(since);
  const head = `${words.perubahan.since(day === null ? since : longDate(day))}:`;
  if (!explained) return [head, `  ${words.perubahan.noDetails}`];
  if (changes.length === 0) return [head, `  ${words.perubahan.nothing}`];
  const more = changes.length > MOST_CHANGES ? [`  ${words.perubahan.more(changes.length - MOST_CHANGES)}`] : [];
  return [head, ...changes.slice(0, MOST_CHANGES).map((change) => `  ${changeSentence(change)}`), ...more];
}

/** One line a sentence: every check, those that could not be made, and what changed since the stored papers. */
export function monthText(input: MonthInput): readonly string[] {
  const { checks, unchecked } = input.crossChecks;
  return [
    ...checks.map((check) => checkSentence(check, input)),
    ...unchecked.map(({ name }) => words.unchecked(words.check(name))),
    ...input.since.flatMap(sinceLines),
  ];
}
