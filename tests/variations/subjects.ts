/** The reference books as the fuzz declares them, each with what it tells as it is. */
import { join } from 'node:path';
import { subjectsIn } from '../../scripts/fuzz/main';
import { outcomeOf, type Outcome, type Subject } from '../../scripts/fuzz/run';
import { ALL_CHANGES } from '../../scripts/fuzz/changes/all';

export const SUBJECTS = subjectsIn(join(__dirname, '..', 'books'));

export function subject(file: string): Subject {
  const found = SUBJECTS.find(({ book }) => book.file === file);
  if (found === undefined) throw new Error(file);
  return found;
}

/** One change of every page, wholly. */
export function afterChange(of: Subject, change: string, seed = 1): Outcome {
  if (ALL_CHANGES[change] === undefined) throw new Error(change);
  return outcomeOf(of, [{ change, page: -1, seed, share: 1 }], seed);
}

export const knownOf = ({ told }: Subject): readonly string[] =>
  told.findings.map(({ code, variant, sheet, cell }) => `${code} ${variant} ${sheet}!${cell}`);
