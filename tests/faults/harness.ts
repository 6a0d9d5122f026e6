/** Runs one command over a small book, with one of its Spreadsheet calls failing, and holds what is left against what may be. */
import { createHash } from 'node:crypto';
import type { Host } from '../../src/host/host';
import { hiddenState, ownView, usersView } from '../e2e/support/snapshot';
import { opened } from '../e2e/support/opened';
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import { workOutSums } from '../../src/host/model/sums';
import type { WorkbookModel } from '../../src/host/model/workbook';

export interface Command {
  readonly name: string;
  run(host: Host): unknown;
  /** Done twice it is undone: a change of language. */
  readonly toggles?: boolean;
}
/** How a call fails: refused, done but reported as failed, or the whole run killed there (six minutes). */
export type Failure = 'before' | 'after' | 'killed';

type View = Readonly<Record<string, readonly string[]>>;

export interface Clean {
  /** Counted calls of an undisturbed run. */
  readonly calls: readonly string[];
  readonly gids: readonly number[];
  readonly users: View;
  readonly before: View;
  readonly after: View;
  readonly answer: unknown;
}

/** The same book opened once more: it is read from its file only once. */
export const openedAgain = (book: WorkbookModel): Host => opened(copyWorkbook(book));

/** Formulas that a run left are worked out by the time anybody looks, as Google does it. */
export const settle = ({ model }: Host): void => void workOutSums(model);

/** The command undisturbed, from the same book. */
export function cleanRun(command: Command, book: WorkbookModel, gids: readonly number[]): Clean {
  const host = openedAgain(book);
  const [users, before] = [usersView(host.model, gids), ownView(host.model, gids)];
  host.calls.reset();
  const answer = command.run(host);
  const calls = [...host.calls.list];
  settle(host);
  return { calls, gids, users, before, after: ownView(host.model, gids), answer };
}

/** DESIGN.md: an own sheet that is not finished says so in its title, or bears it in its name until it has one. */
function saysUnfinished(lines: readonly string[]): boolean {
  const name = lines.find((line) => line.startsWith('name ')) ?? '';
  const title = lines.find((line) => line.startsWith('A1 ')) ?? '';
  return /belum lengkap/i.test(name) || /belum lengkap/i.test(title);
}

const ofSheets = (view: View): readonly (readonly [name: string, lines: readonly string[]])[] =>
  Object.entries(view).filter(([key]) => key.startsWith('own '));

/** What is wrong with the own sheets after a failure: each is old, new, or says that it is not complete. */
function wrongSheets(own: View, clean: Clean): readonly string[] {
  const known = new Set([...ofSheets(clean.before), ...ofSheets(clean.after)].map(([, lines]) => lines.join('\n')));
  return ofSheets(own)
    .filter(([, lines]) => !known.has(lines.join('\n')) && !saysUnfinished(lines))
    .map(([key]) => key);
}

export interface Wrong {
  readonly call: number;
  readonly member: string;
  readonly failure: Failure;
  readonly wrong: string;
}

const differing = (one: View, other: View): string =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map((key) => {
      const there = new Set(one[key] ?? []);
      const line =
        (other[key] ?? []).find((each) => !there.has(each)) ??
        (one[key] ?? []).find((each) => !(other[key] ?? []).includes(each));
      return `${key}: ${line?.slice(0, 160) ?? 'in another order'}`;
    })
    .join('; ');

function attempt(command: Command, host: Host): { readonly answer: unknown; readonly thrown: Error | null } {
  try {
    return { answer: command.run(host), thrown: null };
  } catch (error) {
    return { answer: null, thrown: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The sentence that a server function answers when something broke; null where it claims to have done its work. */
const sentenceOf = (answer: unknown): string | null => {
  const text = typeof answer === 'string' ? answer : '';
  const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : null;
  const said = parsed as { ok?: unknown; message?: unknown } | null; // our own envelope, checked here
  return said?.ok === false && typeof said.message === 'string' ? said.message : null;
};

/** What the next run finds wrong. Where an earlier failure left the very same behind, it need not be run again. */
function rerun(command: Command, host: Host, clean: Clean): readonly string[] {
  const found: string[] = [];
  const again = attempt(command, host);
  settle(host);
  if (again.thrown !== null) found.push(`the rerun fails: ${again.thrown.message}`);
  // A book may lack what a command is about: then its sentence is the clean run's answer too.
  else if (sentenceOf(again.answer) !== sentenceOf(clean.answer))
    found.push(`the rerun says: ${sentenceOf(again.answer)}`);
  const after = differing(clean.after, ownView(host.model, clean.gids));
  if (after !== '') found.push(`a rerun is not a clean run: ${after}`);
  const later = differing(clean.users, usersView(host.model, clean.gids));
  if (later !== '') found.push(`the rerun changed the user's cells: ${later}`);
  return found;
}

/** Fails calls of one command over one book. */
export function faultsOf(
  command: Command,
  book: WorkbookModel,
  clean: Clean,
): (call: number, failure: Failure) => readonly Wrong[] {
  const reruns = new Map<string, readonly string[]>();
  return (call, failure) => {
    const host = openedAgain(book);
    host.calls.reset();
    const when = failure === 'after' ? 'after' : 'before';
    host.faults.add({ at: call, when, ...(failure === 'killed' ? { kill: true } : {}) });
    const { answer, thrown } = attempt(command, host);
    host.faults.clear();
    settle(host);
    const found: string[] = [];
    const message = thrown?.message ?? sentenceOf(answer);
    if (failure !== 'killed' && message !== null && /\n|\bat \S+:\d+/.test(message))
      found.push(`a stack trace is shown: ${message}`);
    const [users, own] = [usersView(host.model, clean.gids), ownView(host.model, clean.gids)];
    const changed = differing(clean.users, users);
    if (changed !== '') found.push(`the user's cells changed: ${changed}`);
    const sheets = wrongSheets(own, clean);
    if (sheets.length > 0) found.push(`neither old, new nor "belum lengkap": ${sheets.join(', ')}`);
    const left = JSON.stringify([failure === 'killed', users, own, hiddenState(host.model)]);
    const state = createHash('sha256').update(left).digest('hex');
    const known = reruns.get(state) ?? rerun(command, host, clean);
    reruns.set(state, known);
    const member = clean.calls[call - 1] ?? '';
    return [...found, ...known].map((wrong) => ({ call, member, failure, wrong }));
  };
}
