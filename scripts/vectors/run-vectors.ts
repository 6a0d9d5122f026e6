/** Runs a file of vectors: which kind it is, what became of each case, what is printed. */
import { isArrearsCase, runArrearsCase } from './arrears-case';
import { isBucketCase, runBucketCase } from './bucket-case';
import { list, object, type Json } from './json';
import { skipped, type Outcome } from './outcome';
import { isPortfolioCase, runPortfolioCase } from './portfolio-case';
import { isScheduleCase, runScheduleCase } from './schedule-case';

/** A file that is no vectors file. */
export class UnreadableVectors extends Error {}

interface Kind {
  readonly name: 'arrears' | 'schedules' | 'buckets' | 'portfolios';
  readonly is: (it: Json) => boolean;
  readonly run: (it: Json) => Outcome;
}

const KINDS: readonly Kind[] = [
  { name: 'arrears', is: isArrearsCase, run: runArrearsCase },
  { name: 'schedules', is: isScheduleCase, run: runScheduleCase },
  { name: 'buckets', is: isBucketCase, run: runBucketCase },
  { name: 'portfolios', is: isPortfolioCase, run: runPortfolioCase },
];

export interface VectorsRun {
  readonly kind: Kind['name'];
  readonly outcomes: readonly Outcome[];
}

/**
 * Tries every case of a file.
 *
 * @param json the file's text
 * @throws UnreadableVectors when it is no JSON, has no cases, or its cases are of no known kind
 */
export function runVectors(json: string): VectorsRun {
  const cases = casesOf(json);
  const kind = KINDS.find(({ is }) => cases.every(is));
  if (!kind) throw new UnreadableVectors('its cases are of no known kind');
  return { kind: kind.name, outcomes: cases.map((it, i) => tried(kind, it, String(it.id ?? `case ${i + 1}`))) };
}

function casesOf(json: string): readonly Json[] {
  try {
    const cases = list(object(JSON.parse(json), 'the file').cases, 'cases').map((it) => object(it, 'a case'));
    if (cases.length === 0) throw new UnreadableVectors('it has no cases');
    return cases;
  } catch (error) {
    throw error instanceof UnreadableVectors ? error : new UnreadableVectors(said(error));
  }
}

/** A case that cannot be read fails where the format is fixed (arrears), and is skipped by name elsewhere. */
function tried(kind: Kind, it: Json, id: string): Outcome {
  try {
    return kind.run(it);
  } catch (error) {
    return kind.name === 'arrears' ? { id, state: 'failed', mismatches: [said(error)] } : skipped(id, said(error));
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Mismatches and skipped cases, a line each, then the closing line. */
export function reportOf({ kind, outcomes }: VectorsRun): readonly string[] {
  const lines = outcomes.flatMap((it) => {
    if (it.state === 'failed') return it.mismatches.map((mismatch) => `${it.id} ${mismatch}`);
    return it.state === 'skipped' ? [`${it.id} skipped: ${it.reason}`] : [];
  });
  const count = (state: Outcome['state']): number => outcomes.filter((it) => it.state === state).length;
  const closing = `${count('passed')} passed, ${count('failed')} failed`;
  const isPlain = kind === 'arrears' && count('skipped') === 0;
  return [...lines, isPlain ? closing : `${closing}, ${count('skipped')} skipped`];
}
