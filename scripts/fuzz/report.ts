import { differences } from './differences';
import { changedBook, type Outcome } from './run';

/** A run that went wrong, with all that is needed to see it again. */
export const described = ({ seed, subject, steps, silent, told }: Outcome): string =>
  [
    `seed ${seed}: ${subject.book.file}, ${silent.length} wrong without a word`,
    ...steps.map(
      ({ change, page, share }) => `  ${change} (${page < 0 ? 'every sheet' : `sheet ${page + 1}`}, share ${share})`,
    ),
    ...differences(subject.book, changedBook(subject.book, steps).book).map((line) => `  ${line}`),
    ...silent.slice(0, 3).map(({ owner, before, after }) => `  ${owner}:\n    ${before}\n    ${after}`),
    ...told.slice(0, 6).map((line) => `  told: ${line}`),
    `  again: npm run fuzz -- --runs 1 --seed ${seed}`,
  ].join('\n');

const count = (outcomes: readonly Outcome[], is: (one: Outcome) => boolean): number => outcomes.filter(is).length;

/** What the runs came to. */
export function summaryOf(outcomes: readonly Outcome[], first: number): string {
  const loans = outcomes.reduce((sum, one) => sum + (one.refused ? 0 : one.changed), 0);
  const silent = outcomes.reduce((sum, one) => sum + one.silent.length, 0);
  return [
    `${outcomes.length} runs from seed ${first}: ${count(outcomes, (one) => one.changed === 0)} with every figure the same,`,
    `${count(outcomes, (one) => one.refused)} not computed and said why,`,
    `${loans} loans changed and named, ${silent} changed in silence`,
  ].join(' ');
}
