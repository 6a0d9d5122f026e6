/** Everything outside that a command touches, so that a test can hand in its own. */
export interface Surroundings {
  /** Milliseconds since 1970; the one clock of the command line. */
  readonly now: () => number;
  /** dist/addon: what Google would run. */
  readonly bundleDir: string;
  /** Folder against which relative paths are read. */
  readonly cwd: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** stderr where a person watches it, else null. */
  readonly terminal: NodeJS.WriteStream | null;
}
