/** The desk: one open book, what people ask of it one after another, and what pages are told. */
import type { Bundle } from '../bundle';
import { sheetById, setActiveSheet } from '../model/edit-workbook';
import type { SheetModel } from '../model/sheet';
import { localeOf, type Locale } from '../services/values/locale';
import { changesOf } from './changes';
import type { DeskFiles } from './files';
import { redoStep, startRecording, undoStep } from './journal';
import type { Answer, Asked, BookView, Language, SheetChange, SheetView } from './protocol';
import { DeskRefusal } from './refused';
import { runMenu, runCall, type Shown, takeShown, tellEdit } from './running';
import { saveAs, type SaveChoice } from './saving';
import { openSession, type Session, type Source } from './session';
import { type Engine, settle } from './settle';
import { deleteRows, insertRows } from './rows';
import { clearCells, typeTexts } from './typing';
import { bookView } from './view/book-view';
import { sheetView } from './view/sheet-view';
import { WORDS } from './words';

export interface DeskOptions {
  readonly bundle: Bundle;
  readonly files: DeskFiles;
  readonly now: () => number;
  readonly language: Language;
  /** null leaves formulas stale that are neither sums nor calls of the add-on's functions. */
  readonly engine: Engine | null;
  readonly source: Source;
}

export interface Desk {
  view(): BookView;
  /** @throws DeskRefusal where there is no such sheet */
  sheet(gid: number): SheetView;
  /** Acts are done one after another, in the order in which they came. */
  act(asked: Asked): Promise<Answer>;
  open(source: Source): Promise<Answer>;
  /** The book as it stands, as a file. */
  file(): { readonly name: string; readonly bytes: Uint8Array };
  panelPage(id: number): string | null;
  /** Tells of every change; gives back how to stop it. */
  listen(tell: (answer: Answer) => void): () => void;
  /** Before the program ends: what waits is written. */
  flush(): void;
}

const NO_CHANGES = { changes: [], told: [], question: null, refused: null } as const;
const NOTHING: Shown = { told: [], question: null, panel: null };
const telling = (message: string): Shown => ({ ...NOTHING, told: [{ kind: 'toast', title: '', message }] });
/** So many steps can be undone. */
const MOST_STEPS = 100;

/**
 * Opens a book at a new desk.
 *
 * @throws DeskRefusal with one sentence where the book cannot be read
 */
export function createDesk(options: DeskOptions): Desk {
  const { bundle, files, now, engine } = options;
  let language = options.language;
  let session = openSession({ bundle, files, now }, options.source, language);
  let source = options.source;
  let revision = 1;
  let panels = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(answer: Answer) => void>();
  const locale = (): Locale => localeOf(session.host.machine.locale);
  const view = (): BookView => bookView(session, revision, language);
  const change = (changes: Partial<Session>): void => void (session = { ...session, ...changes });

  const sheetOf = (gid: number): SheetModel => {
    const sheet = sheetById(session.host.model, gid);
    if (sheet === null) throw new DeskRefusal(WORDS[language].noSheet);
    return sheet;
  };

  const show = (shown: Shown): void => {
    if (shown.panel === null) return;
    panels += 1;
    const { title, width, kind, html } = shown.panel;
    change({ panel: { view: { id: panels, title, width: width ?? 300, kind }, html } });
  };

  interface Work {
    readonly shown: Shown;
    readonly value?: unknown;
    readonly refused?: string;
  }

  const touch = (): void => {
    change({ unsaved: true });
    revision += 1;
    session.keeper.changed();
  };

  /** Does something to the book and tells what changed by it. */
  const recorded = async (work: () => Work, after: () => Shown = () => NOTHING): Promise<Answer> => {
    const recording = startRecording(session.host.model);
    let done: Work;
    try {
      done = work();
      await settle(session.host, engine);
    } catch (error) {
      const { step } = recording.end();
      if (error instanceof DeskRefusal && step !== null) undoStep(session.host.model, step);
      throw error;
    }
    const { step, touched } = recording.end();
    if (done.shown.question !== null && step !== null) undoStep(session.host.model, step);
    show(done.shown);
    if (touched && done.shown.question === null) {
      if (step !== null) change({ undo: [...session.undo, step].slice(-MOST_STEPS), redo: [] });
      touch();
    }
    const changes: readonly SheetChange[] = step === null ? [] : changesOf(session.host.model, step, locale());
    const { question } = done.shown;
    const told = [...done.shown.told, ...after().told];
    return { book: view(), changes, told, question, value: done.value, refused: done.refused ?? null };
  };

  const plain = (work: () => void): Promise<Answer> =>
    recorded(() => {
      work();
      return { shown: NOTHING };
    });

  const step = (from: 'undo' | 'redo'): Answer => {
    const words = WORDS[language];
    const last = session[from].at(-1);
    if (last === undefined) throw new DeskRefusal(from === 'undo' ? words.nothingToUndo : words.nothingToRedo);
    (from === 'undo' ? undoStep : redoStep)(session.host.model, last);
    const left = session[from].slice(0, -1);
    change(
      from === 'undo' ? { undo: left, redo: [...session.redo, last] } : { redo: left, undo: [...session.undo, last] },
    );
    touch();
    return { ...NO_CHANGES, book: view(), changes: changesOf(session.host.model, last, locale()) };
  };

  const told = (message: string): Answer => ({ ...NO_CHANGES, book: view(), told: telling(message).told });

  const save = (choice: SaveChoice): Answer => {
    const { session: saved, message, question } = saveAs(session, choice, files, language);
    session = saved;
    const answer = told(message);
    return question === null ? answer : { ...answer, told: [], question };
  };

  const perform = (asked: Asked): Promise<Answer> | Answer => {
    const { host } = session;
    const words = WORDS[language];
    switch (asked.act) {
      case 'type':
        return recorded(
          () => {
            typeTexts(host.machine, { ...asked, sheet: sheetOf(asked.gid) }, words);
            return { shown: NOTHING };
          },
          () => tellEdit(host, sheetOf(asked.gid).name, asked),
        );
      case 'clear':
        return plain(() => clearCells(host.machine, sheetOf(asked.gid), asked.area));
      case 'rows':
        return recorded(() => {
          insertRows(host.machine, sheetOf(asked.gid), asked, language);
          return { shown: telling(words.rowsAdded(asked.count)) };
        });
      case 'delete-rows':
        return recorded(() => {
          const count = deleteRows(host.machine, sheetOf(asked.gid), asked, language);
          return { shown: telling(words.rowsDeleted(count)) };
        });
      case 'undo':
      case 'redo':
        return step(asked.act);
      case 'show':
        return plain(() => {
          host.machine.selected = null;
          setActiveSheet(host.model, sheetOf(asked.gid));
        });
      case 'menu':
        if (asked.selected !== null) host.machine.selected = asked.selected;
        return recorded(() => ({ shown: runMenu(host, asked, words) }));
      case 'call':
        if (session.panel?.view.id !== asked.panel) throw new DeskRefusal(words.notOpen);
        return recorded(() => runCall(host, asked, words));
      case 'close-panel':
        change({ panel: null });
        return { ...NO_CHANGES, book: view() };
      case 'language':
        language = asked.language;
        host.speak(language);
        return { ...NO_CHANGES, book: view() };
      case 'save':
        return save(asked);
      case 'original':
        session.keeper.drop();
        return reopen(source);
    }
  };

  const reopen = (fresh: Source): Answer => {
    session.keeper.flush();
    session = openSession({ bundle, files, now }, fresh, language);
    source = fresh;
    revision += 1;
    const changes = session.host.model.sheets.map(({ gid }): SheetChange => ({ gid, whole: true }));
    return { ...NO_CHANGES, book: view(), changes };
  };

  const refusal = (error: unknown): Answer => {
    const shown = takeShown(session.host);
    const sentence =
      error instanceof DeskRefusal
        ? error.message
        : WORDS[language].broken(error instanceof Error ? error.message : String(error));
    return { ...NO_CHANGES, book: view(), told: shown.told, refused: sentence };
  };

  /** After whatever came before, whether that went well or not. */
  const inTurn = (work: () => Promise<Answer> | Answer): Promise<Answer> => {
    const turn = queue.then(async () => {
      try {
        return await work();
      } catch (error) {
        return refusal(error);
      }
    });
    queue = turn;
    return turn.then((answer) => {
      for (const tell of listeners) tell(answer);
      return answer;
    });
  };

  return {
    view,
    sheet: (gid) => sheetView(session.host.model, sheetOf(gid), locale()),
    act: (asked) => inTurn(() => perform(asked)),
    open: (source) => inTurn(() => reopen(source)),
    file: () => ({ name: session.file, bytes: session.host.save() }),
    panelPage: (id) => (session.panel?.view.id === id ? session.panel.html : null),
    listen(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    flush: () => session.keeper.flush(),
  };
}
