/** Saving under a name: never over another file, or over the book itself, without having asked. */
import type { DeskFiles } from './files';
import { SpokenError } from '../spoken-error';
import type { Language, Question } from './protocol';
import { DeskRefusal } from './refused';
import type { Session } from './session';
import { WORDS } from './words';

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
/** Nothing that could lead out of the folder, on any system. */
const isPlainName = (name: string): boolean =>
  name !== '' && !/[/\\:\0]/.test(name) && !/^\.+/.test(name) && name.trim() === name;

/**
 * Saves into the book's folder.
 *
 * @throws DeskRefusal for a name that is none, a file that another program changed, a disk that refuses
 */
export function saveAs(session: Session, { name, over }: SaveChoice, files: DeskFiles, language: Language): Saved {
  const words = WORDS[language];
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
  const backup = write(files, path, session, { backup: there !== null, language });
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

const reasonOf = (error: unknown, language: Language): string => {
  if (error instanceof SpokenError) return error.said(language);
  return error instanceof Error ? error.message : String(error);
};

function write(
  files: DeskFiles,
  path: string,
  session: Session,
  { backup, language }: { backup: boolean; language: Language },
): string | null {
  try {
    return files.write(path, session.host.save(), backup);
  } catch (error) {
    throw new DeskRefusal(WORDS[language].notSaved(reasonOf(error, language)));
  }
}
