/** The options by which a person says what is to be read, instead of what is found. */
import type { Command } from 'commander';
import { SAY } from './messages';

export interface ReadOptions {
  readonly sheet?: readonly string[];
  readonly layout?: string;
}

const more = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** Gives a command --sheet (more than once, if need be) and --layout. */
export const withReadOptions = (command: Command): Command =>
  command.option('--sheet <NAME>', SAY.sheet, more).option('--layout <NAME>', SAY.layout);

/** What the bundle is asked for them. */
export const readArgs = ({ sheet, layout }: ReadOptions): Readonly<Record<string, unknown>> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(layout === undefined ? {} : { layout }),
});
