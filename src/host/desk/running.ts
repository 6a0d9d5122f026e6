/** Running the add-on: menu items and what its sidebars call, and taking what it showed. */
import { ScriptFailure } from '../crossing';
import type { Host } from '../host';
import { areaName } from '../model/area';
import type { ShownPage } from '../services/ui-record';
import type { Asked, Question, Told } from './protocol';
import { DeskRefusal } from './refused';
import type { WORDS } from './words';

export interface Shown {
  readonly told: readonly Told[];
  readonly question: Question | null;
  /** The page that took the place of the one before. */
  readonly panel: ShownPage | null;
}
type Words = (typeof WORDS)['id'];

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What was shown since the last time, and nothing of it twice. */
export function takeShown(host: Host): Shown {
  const { toasts, alerts, pages, unanswered } = host.ui;
  const told: Told[] = [
    ...alerts
      .filter((one) => one.buttons === 'OK')
      .map((one) => ({ kind: 'alert' as const, title: one.title, message: one.message })),
    ...toasts.map((one) => ({ kind: 'toast' as const, title: one.title, message: one.message })),
  ];
  const panel = pages.at(-1) ?? null;
  const question =
    unanswered === null
      ? null
      : {
          title: unanswered.title,
          message: unanswered.message,
          buttons: BUTTONS[unanswered.buttons] ?? ['OK'],
          typed: unanswered.kind === 'prompt',
        };
  host.ui.clear();
  return { told, question, panel };
}

/** A question that nobody has answered yet stops a run: it begins anew with the answer. */
function running(host: Host, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (host.ui.unanswered === null) throw error;
  }
}

const knownFunction = (host: Host, name: string): boolean => host.functions.includes(name) && !name.endsWith('_');

/** A button, and what was typed behind the first colon. */
function answerOf(text: string): { readonly button: string; readonly text?: string } {
  const at = text.indexOf(':');
  return at < 0 ? { button: text } : { button: text.slice(0, at), text: text.slice(at + 1) };
}

/**
 * Runs a menu item.
 *
 * @throws DeskRefusal where the add-on threw
 */
export function runMenu(host: Host, asked: Extract<Asked, { act: 'menu' }>, words: Words): Shown {
  if (!knownFunction(host, asked.functionName)) throw new DeskRefusal(words.unknownFunction(asked.functionName));
  host.ui.answers.push(...asked.answers.map(answerOf));
  try {
    running(host, () => host.run(asked.functionName));
  } catch (error) {
    if (error instanceof ScriptFailure) throw new DeskRefusal(error.message);
    throw error;
  }
  return takeShown(host);
}

/** google.script.run. What the function throws goes to the page that called it. */
export function runCall(
  host: Host,
  { name, args }: Extract<Asked, { act: 'call' }>,
  words: Words,
): { readonly shown: Shown; readonly value?: unknown; readonly refused?: string } {
  if (!knownFunction(host, name)) return { shown: takeShown(host), refused: words.unknownFunction(name) };
  try {
    const value = host.call(name, ...args);
    return { shown: takeShown(host), value };
  } catch (error) {
    if (error instanceof ScriptFailure) return { shown: takeShown(host), refused: error.message };
    throw error;
  }
}

/** The simple trigger onEdit, after a person typed: it may tell something, and what goes wrong in it is nobody's concern. */
export function tellEdit(
  host: Host,
  sheet: string,
  { row, column, texts }: Pick<Extract<Asked, { act: 'type' }>, 'row' | 'column' | 'texts'>,
): Shown {
  const columns = Math.max(1, ...texts.map((line) => line.length));
  try {
    host.edited(sheet, areaName({ row, column, rows: texts.length, columns }));
  } catch (error) {
    if (!(error instanceof ScriptFailure)) throw error;
  }
  return takeShown(host);
}
