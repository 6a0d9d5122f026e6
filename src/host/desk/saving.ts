/** Saving under a name: never over another file, or over the book itself, without having asked. */
import type { DeskFiles } from './files';
import type { Question } from './protocol';
import { DeskRefusal } from './refused';
import type { Session } from './session';
import type { WORDS } from './words';

export interface SaveChoice {
  /** A file name without folder. */
  readonly name: string;
  /** Whether the person has agreed to replace what stands there. */
  readonly over: boolean;
}
export interface Saved {
  readonly session: Session;
  readonly message: string;
  readonly question: Question | null;
}
type Words = (typeof WORDS)['id'];

/** Nothing that could lead out of the folder, on any system. */
const isPlainName = (name: string): boolean =>
  name !== '' && !/[/\\:\0]/.test(name) && !/^\.+/.test(name) && name.trim() === name;

/**
 * Saves into the book's folder.
 *
 * @throws DeskRefusal for a name that is none, a file that another program changed, a disk that refuses
 */
export function saveAs(session: Session, { name, over }: SaveChoice, files: DeskFiles, words: Words): Saved {
  if (!isPlainName(name)) throw new DeskRefusal(words.badName(name));
  if (!/\.xlsx$/i.test(name)) throw new DeskRefusal(words.notXlsx(name));
  const path = files.join(session.folder, name);
  const there = files.stamp(path);
  const own = path === session.path;
  if (own && there !== null && !same(there, session.stamp)) throw new DeskRefusal(words.changedOnDisk(name));
  if (there !== null && !over)
    return {
      session,
      message: '',
      question: { title: '', message: words.exists(name), buttons: ['YES', 'NO'], typed: false },
    };
  const backup = write(files, path, session, { backup: there !== null, words });
  session.keeper.drop();
  const saved = { ...session, file: name, path, stamp: files.stamp(path), unsaved: false, notice: null };
  return {
    session: saved,
    message: backup === null ? words.saved(path) : words.savedWithBackup(path, backup),
    question: null,
  };
}

const same = (a: NonNullable<Session['stamp']>, b: Session['stamp']): boolean =>
  a.changed === b?.changed && a.size === b.size;

function write(
  files: DeskFiles,
  path: string,
  session: Session,
  { backup, words }: { backup: boolean; words: Words },
): string | null {
  try {
    return files.write(path, session.host.save(), backup);
  } catch (error) {
    throw new DeskRefusal(words.notSaved(error instanceof Error ? error.message : String(error)));
  }
}
