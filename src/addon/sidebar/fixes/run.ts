/** Work that the server does a stretch at a time: it is called again until nothing is left, and tells how far it is. */
import type { Applied } from '../../../commands/fix-apply';
import type { Undone } from '../../../commands/fix-undo';
import { serve } from '../serve';
import { busy, progress } from '../status';
import { words } from './words';

/** How long one call works before it tells how far it is. */
const SECONDS = 15;

export interface Outcome {
  readonly cells: number;
  readonly skipped: readonly { readonly cell: string; readonly why: string }[];
  readonly left: number;
  /** Why it stopped before the end; '' where it did not. */
  readonly stopped: string;
}
type Step = Pick<Outcome, 'cells' | 'skipped' | 'left'>;
type Ask = (good: (step: Step) => void, bad: (sentence: string) => void) => void;

const NOTHING: Step = { cells: 0, skipped: [], left: 0 };

/** Calls `first`, then `next` until nothing is left or a call brings it no further. */
function stretch(text: string, asks: { readonly first: Ask; readonly next: Ask }, then: (end: Outcome) => void): void {
  const go = (ask: Ask, so: Step): void => {
    ask(
      (step) => {
        const sum = { cells: so.cells + step.cells, skipped: [...so.skipped, ...step.skipped], left: step.left };
        const moved = step.cells + step.skipped.length > 0;
        if (step.left === 0 || !moved) then({ ...sum, stopped: '' });
        else {
          progress(text, sum.cells + sum.skipped.length, sum.cells + sum.skipped.length + sum.left);
          go(asks.next, sum);
        }
      },
      (stopped) => {
        then({ ...so, stopped });
      },
    );
  };
  busy(text);
  go(asks.first, NOTHING);
}

/** Applies the fixes with these ids; none of them finishes an interrupted run. */
export function applyAll(ids: readonly string[], officer: string, then: (end: Outcome) => void): void {
  const ask =
    (wanted: readonly string[]): Ask =>
    (good, bad) => {
      const told = ({ applied, skipped, left }: Applied): void => {
        good({ cells: applied, skipped, left });
      };
      serve('terapkanPerbaikan', { ids: wanted, officer, seconds: SECONDS }, told, bad);
    };
  stretch(words.applying, { first: ask(ids), next: ask([]) }, then);
}

/** Undoes the newest run. */
export function undoAll(then: (end: Outcome) => void): void {
  const ask: Ask = (good, bad) => {
    const told = ({ undone, skipped, left }: Undone): void => {
      good({ cells: undone, skipped, left });
    };
    serve('urungkanPerbaikan', { seconds: SECONDS }, told, bad);
  };
  stretch(words.undoing, { first: ask, next: ask }, then);
}
