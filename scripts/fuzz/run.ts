/** One run: a book, some changes, and whether a loan came out otherwise without a word. */
import { ALL_CHANGES, BREAKING, KEEPING } from './changes/all';
import { differences } from './differences';
import { mixed, randomOf } from './random';
import { gist, names, tell, type Told } from './told';
import type { FuzzBook, Step } from './types';

/** A book and what it tells as it is. */
export interface Subject {
  readonly book: FuzzBook;
  readonly told: Told;
}

export interface Silent {
  readonly owner: string;
  readonly before: string;
  readonly after: string;
}

export interface Outcome extends Judgement {
  readonly seed: number;
  readonly subject: Subject;
  readonly steps: readonly Step[];
}

export const subjectOf = (book: FuzzBook): Subject => ({ book, told: tell(book) });

/** The book after the steps; `done` are those that applied. */
export function changedBook(book: FuzzBook, steps: readonly Step[]): { book: FuzzBook; done: readonly Step[] } {
  let now = book;
  const done: Step[] = [];
  for (const step of steps) {
    const change = ALL_CHANGES[step.change];
    let touched = false;
    const pages = now.pages.map((page, index) => {
      if (step.page >= 0 && index !== step.page) return page;
      const after = change?.(page, randomOf(mixed(step.seed, index)), step.share) ?? null;
      touched ||= after !== null;
      return after ?? page;
    });
    if (!touched) continue;
    now = { ...now, pages };
    done.push(step);
  }
  return { book: now, done };
}

/** What a book comes to after a change, against what it told before. */
export interface Judgement {
  readonly refused: boolean;
  /** Loans that came out otherwise, and those of them that no finding names. */
  readonly changed: number;
  readonly silent: readonly Silent[];
  /** Findings that the unchanged book does not give. */
  readonly told: readonly string[];
}

/** Holds a changed book against the subject: who came out otherwise, and of whom nothing is said. */
export function judged(subject: Subject, book: FuzzBook): Judgement {
  const told = tell(book);
  const known = new Set(subject.told.findings.map(gist));
  const fresh = told.findings.filter((finding) => !known.has(gist(finding)));
  const [before, after] = [subject.told.figures, told.figures];
  const all = [...new Set([...before.keys(), ...after.keys()])];
  const changed = all.filter((owner) => before.get(owner) !== after.get(owner));
  const unsaid = (owner: string): boolean => !fresh.some((finding) => names(finding, owner, book, told));
  const silent = told.refused === null ? changed.filter(unsaid) : [];
  return {
    refused: told.refused !== null,
    changed: changed.length,
    silent: silent.map((owner) => ({
      owner,
      before: before.get(owner) ?? '(none)',
      after: after.get(owner) ?? '(none)',
    })),
    told: [
      ...(told.refused === null ? [] : [`refused: ${told.refused}`]),
      ...fresh.map((one) => `${one.code} ${one.variant} ${one.sheet}!${one.cell}`),
    ],
  };
}

/** The outcome of given steps. */
export function outcomeOf(subject: Subject, steps: readonly Step[], seed: number): Outcome {
  const { book, done } = changedBook(subject.book, steps);
  return { seed, subject, steps: done, ...judged(subject, book) };
}

/** The steps of a seed: up to three changes that keep what the book says, and in three of four runs one that does not. */
export function stepsOf(seed: number, pages: number): readonly Step[] {
  const random = randomOf(seed);
  const draw = (all: Readonly<Record<string, unknown>>, index: number): Step => ({
    change: random.pick(Object.keys(all)) ?? '',
    page: random.below(2) === 0 ? -1 : random.below(pages),
    seed: mixed(seed, 1000 + index),
    share: random.pick([1, 0.5, 0.2]) ?? 1,
  });
  const keeping = Array.from({ length: random.below(4) }, (_, i) => draw(KEEPING, i));
  const few = keeping.length === 0 ? 1 : 0;
  const breaking = Array.from({ length: Math.max(few, [0, 1, 1, 1][random.below(4)] ?? 1) }, (_, i) => ({
    ...draw(BREAKING, 10 + i),
    page: random.below(pages),
  }));
  // Rows and headings move before figures go wrong or after: both orders are tried.
  return random.below(2) === 0 ? [...keeping, ...breaking] : [...breaking, ...keeping];
}

/** The fewest steps, each touching as little as it can, that still leave a loan wrong in silence. */
export function reduced(outcome: Outcome): Outcome {
  const { subject, seed } = outcome;
  let best = outcome;
  const better = (steps: readonly Step[]): boolean => {
    const tried = outcomeOf(subject, steps, seed);
    if (tried.silent.length === 0) return false;
    best = tried;
    return true;
  };
  for (let index = best.steps.length - 1; index >= 0; index--) better(best.steps.filter((_, i) => i !== index));
  for (const [index] of best.steps.entries())
    for (let halvings = 0; halvings < 6; halvings++) {
      const lighter = best.steps.map((step, i) => (i === index ? { ...step, share: step.share / 2 } : step));
      const same = changedBook(subject.book, lighter).book;
      if (differences(changedBook(subject.book, best.steps).book, same).length === 0 || !better(lighter)) break;
    }
  return best;
}
