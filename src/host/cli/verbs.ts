/** The verbs of the command line and their options, in the person's language. */
import { Command } from 'commander';
import { runArrears } from './arrears-command';
import { runBooks, type BooksOptions } from './books-command';
import { runCheck, type CheckOptions } from './check-command';
import { runCollect, type CollectOptions } from './collect-command';
import type { DatedOptions } from './dated-command';
import { runDesk, type DeskCommandOptions } from './desk-command';
import { runMap, type MapOptions } from './map-command';
import { runMenu, type MenuOptions } from './menu-command';
import { runMonth } from './month-command';
import { runNominees, type NomineesOptions } from './nominees-command';
import type { Surroundings } from './surroundings';
import { HELP_WORDS, type HelpWords } from './words/help';

/** Every option by the key of its description. */
const flagsOf = ({ name, fileName }: HelpWords) =>
  ({
    sheet: `--sheet <${name}>`,
    layout: `--layout <${name}>`,
    asOf: '--as-of <YYYY-MM-DD>',
    checkedOn: '--as-of <YYYY-MM-DD>',
    from: '--from <YYYY-MM-DD>',
    to: '--to <YYYY-MM-DD>',
    convention: `--convention <${name}>`,
    profile: `--profile <${name}>`,
    partner: `--partner <${name}>`,
    bankCopy: `--bank-copy <${fileName}>`,
    args: '--args <JSON>',
    first: '--first <JSON>',
    json: '--json',
    out: `--out <${fileName}>`,
    inPlace: '--in-place',
    port: '--port <N>',
    noOpen: '--no-open',
  }) as const satisfies Partial<Record<keyof HelpWords, string>>;

type Flag = keyof ReturnType<typeof flagsOf>;

const READ = ['sheet', 'layout'] as const;
const RESULT = ['json', 'out', 'inPlace'] as const;

const more = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** @param end takes the exit code of a command that has one of its own */
export function verbsOf(around: Surroundings, end: (code: number) => void): readonly Command[] {
  const say = HELP_WORDS[around.language];
  const flags = flagsOf(say);
  const verb = (name: Exclude<keyof HelpWords, 'own'>, book: string, options: readonly Flag[]): Command => {
    const command = new Command(name).description(say[name]).argument(book, say.book);
    for (const option of options)
      if (option === 'sheet') command.option(flags.sheet, say.sheet, more);
      else command.option(flags[option], say[option]);
    return command;
  };
  const book = `<${say.bookName}>`;
  return [
    verb('arrears', book, [...READ, 'asOf', 'convention', ...RESULT]) // prettier-ignore
      .action((path: string, options: DatedOptions) => runArrears(path, options, around)),
    verb('month', book, [...READ, 'asOf', 'convention', ...RESULT]) // prettier-ignore
      .action((path: string, options: DatedOptions) => runMonth(path, options, around)),
    verb('check', book, [...READ, 'checkedOn', 'profile', ...RESULT]) // prettier-ignore
      .action((path: string, options: CheckOptions) => end(runCheck(path, options, around))),
    verb('collect', book, [...READ, 'from', 'to', 'convention', ...RESULT]) // prettier-ignore
      .action((path: string, options: CollectOptions) => runCollect(path, options, around)),
    verb('map', book, [...READ, 'json']) // prettier-ignore
      .action((path: string, options: MapOptions) => runMap(path, options, around)),
    verb('books', book, ['asOf', ...RESULT]) // prettier-ignore
      .action((path: string, options: BooksOptions) => runBooks(path, options, around)),
    verb('nominees', book, [...READ, 'partner', 'bankCopy', 'asOf', ...RESULT]) // prettier-ignore
      .action((path: string, options: NomineesOptions) => runNominees(path, options, around)),
    verb('menu', book, [...READ, 'args', 'first', ...RESULT])
      .argument(`[${say.itemName}]`, say.item)
      .action((path: string, label: string | undefined, options: MenuOptions) => runMenu(path, label, options, around)),
    verb('desk', `[${say.bookName}]`, ['port', 'noOpen']) // prettier-ignore
      .action((path: string | undefined, options: DeskCommandOptions) => runDesk(path, options, around)),
  ];
}
