/** Typed calls to the server over google.script.run: JSON strings both ways, since a Date anywhere would give null. */
import type { Calls, PanelFunction } from './calls';
import { general } from '../../messages/panels/general';
import { language } from './page';

/** google.script.run: server functions by name, with what to do afterwards. */
interface Runner {
  withSuccessHandler(then: (answer: unknown) => void): Runner;
  withFailureHandler(then: () => void): Runner;
  readonly [name: string]: unknown;
}

type Answer<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly message: string };

const scope = globalThis as unknown as { readonly google: { readonly script: { readonly run: Runner } } }; // a page in Sheets has it

function answerOf<T>(text: unknown): Answer<T> | null {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as Answer<T>; // the server's own envelope
  } catch {
    return null;
  }
}

/** Opens another sidebar in the place of this one, as its menu item does. */
export function openPanel(menuFunction: PanelFunction, bad: (sentence: string) => void): void {
  const run = scope.google.script.run.withFailureHandler(() => {
    bad(general[language()].lost);
  });
  const call = run[menuFunction] as () => void; // a top-level function of the bundle
  call.call(run);
}

/**
 * Calls a server function.
 *
 * @param good what to do with a good answer
 * @param bad told in one sentence why there is none: the server's, or that the connection broke
 */
export function serve<Name extends keyof Calls>(
  name: Name,
  args: Calls[Name]['args'],
  good: (result: Calls[Name]['result']) => void,
  bad: (sentence: string) => void,
): void {
  const lost = (): void => {
    bad(general[language()].lost);
  };
  const run = scope.google.script.run
    .withSuccessHandler((text) => {
      const answer = answerOf<Calls[Name]['result']>(text);
      if (answer === null) lost();
      else if (answer.ok) good(answer.result);
      else bad(answer.message);
    })
    .withFailureHandler(lost);
  const call = run[name] as (json: string) => void; // a top-level function of the bundle
  call.call(run, JSON.stringify(args));
}
