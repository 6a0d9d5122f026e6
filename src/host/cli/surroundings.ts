/** Everything outside that a command touches, so that a test can hand in its own. */
import type { Language } from '../language';

export interface Outside {
  /** Milliseconds since 1970; the one clock of what is computed. */
  readonly now: () => number;
  /** Milliseconds since the program was started. */
  readonly elapsed: () => number;
  /** dist/addon: what Google would run. */
  readonly bundleDir: string;
  /** Folder against which relative paths are read. */
  readonly cwd: string;
  /** Environment variables: they tell the person's language. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** stderr where a person watches it, else null. */
  readonly terminal: NodeJS.WriteStream | null;
}

/** The same, once it is known in which language the person is spoken to. */
export interface Surroundings extends Outside {
  readonly language: Language;
}
