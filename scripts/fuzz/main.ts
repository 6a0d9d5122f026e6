/** `npm run fuzz [-- --runs N --seed S]`: books changed at random; a loan that comes out otherwise must be named by a finding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetsOf } from '../../tests/sheets/open-book';
import { loadBook } from './load-book';
import { REFERENCE_BOOKS } from './reference-books';
import { described, summaryOf } from './report';
import { mixed } from './random';
import { outcomeOf, reduced, stepsOf, subjectOf, type Outcome, type Subject } from './run';

const numberOf = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  const value = at < 0 ? otherwise : Number(args[at + 1]);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} takes a whole number`);
  return value;
};

/** The reference books as they are. */
export const subjectsIn = (folder: string): readonly Subject[] =>
  REFERENCE_BOOKS.map((declared) => subjectOf(loadBook(declared, sheetsOf(readFileSync(join(folder, declared.file))))));

/** Run `seed` over the books, turn by turn. */
export function runOf(subjects: readonly Subject[], seed: number): Outcome {
  const subject = subjects[mixed(seed, 77) % subjects.length];
  if (subject === undefined) throw new Error('no book');
  return outcomeOf(subject, stepsOf(seed, subject.book.pages.length), seed);
}

export function main({ root, args }: { readonly root: string; readonly args: readonly string[] }): number {
  const runs = numberOf(args, '--runs', 2000);
  const first = numberOf(args, '--seed', 1);
  const subjects = subjectsIn(join(root, 'tests', 'books'));
  const outcomes = Array.from({ length: runs }, (_, index) => runOf(subjects, first + index));
  const failed = outcomes.filter(({ silent }) => silent.length > 0);
  for (const one of failed.slice(0, 10)) process.stdout.write(`${described(reduced(one))}\n`);
  process.stdout.write(`${summaryOf(outcomes, first)}\n`);
  return failed.length === 0 ? 0 : 1;
}
