/** Where a long run is, on stderr and only for a person who watches. */
import { SingleBar } from 'cli-progress';
import type { Surroundings } from './surroundings';
import { RUN_WORDS, type RunWords } from './words/run';

export type Step = keyof RunWords['steps'];

export interface Progress {
  readonly step: (name: Step) => void;
  readonly stop: () => void;
}

const QUIET: Progress = { step: () => undefined, stop: () => undefined };

/** A bar over the named steps; silent where stderr is no terminal. */
export function progressOn({ terminal: stream, language }: Surroundings, steps: number): Progress {
  if (stream === null || !stream.isTTY) return QUIET;
  const bar = new SingleBar({ format: '{bar} {step}', stream, clearOnComplete: true, hideCursor: true });
  let at = 0;
  bar.start(steps, 0, { step: '' });
  return {
    step: (name) => {
      bar.update(Math.min(at++, steps), { step: RUN_WORDS[language].steps[name] });
      bar.render(); // the work is synchronous: no timer would draw it
    },
    stop: () => bar.stop(),
  };
}
