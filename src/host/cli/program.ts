/** The command line: its words, its options, and what a wrong one is told. */
import { Command, CommanderError } from 'commander';
import { runDesk, type DeskCommandOptions } from './desk-command';
import { runBooks, type BooksOptions } from './books-command';
import { runArrears } from './arrears-command';
import type { DatedOptions } from './dated-command';
import { runCheck, type CheckOptions } from './check-command';
import { runCollect, type CollectOptions } from './collect-command';
import { runMap, type MapOptions } from './map-command';
import { runMonth } from './month-command';
import { runMenu, type MenuOptions } from './menu-command';
import { SAY } from './messages';
import { runNominees, type NomineesOptions } from './nominees-command';
import { plainText } from './plain-text';
import { withReadOptions } from './read-options';
import { RefusalError } from './refusal';
import type { Surroundings } from './surroundings';

/** What stands between quotes in commander's English message. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[0] ?? '';

function sentenceFor(error: CommanderError): string {
  switch (error.code) {
    case 'commander.unknownOption':
      return SAY.unknownOption(quoted(error.message));
    case 'commander.missingArgument':
      return SAY.missingBook();
    case 'commander.optionMissingArgument':
      return SAY.missingValue(quoted(error.message));
    case 'commander.excessArguments':
      return SAY.tooMany();
    case 'commander.unknownCommand':
      return SAY.unknownCommand(quoted(error.message));
    default:
      return SAY.badCommand();
  }
}

const QUIET_ENDS = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

/** @param end takes the exit code of a command that has one of its own */
function programOn(around: Surroundings, version: string, end: (code: number) => void): Command {
  const program = new Command('bergulir')
    .description(SAY.program)
    .version(version, '-V, --version', SAY.version)
    .helpOption('-h, --help', SAY.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => SAY.helpTitles[title] ?? title })
    .configureOutput({ writeOut: around.print, writeErr: () => undefined });
  withReadOptions(program.command('arrears'))
    .description(SAY.arrears)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--as-of <YYYY-MM-DD>', SAY.asOf)
    .option('--convention <NAME>', SAY.convention)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, options: DatedOptions) => runArrears(book, options, around));
  withReadOptions(program.command('month'))
    .description(SAY.month)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--as-of <YYYY-MM-DD>', SAY.asOf)
    .option('--convention <NAME>', SAY.convention)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, options: DatedOptions) => runMonth(book, options, around));
  withReadOptions(program.command('check'))
    .description(SAY.check)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--as-of <YYYY-MM-DD>', SAY.checkedOn)
    .option('--profile <NAME>', SAY.profile)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, options: CheckOptions) => {
      end(runCheck(book, options, around));
    });
  withReadOptions(program.command('collect'))
    .description(SAY.collect)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--from <YYYY-MM-DD>', SAY.from)
    .option('--to <YYYY-MM-DD>', SAY.to)
    .option('--convention <NAME>', SAY.convention)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, options: CollectOptions) => runCollect(book, options, around));
  withReadOptions(program.command('map'))
    .description(SAY.map)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--json', SAY.json)
    .action((book: string, options: MapOptions) => runMap(book, options, around));
  program
    .command('books')
    .description(SAY.books)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--as-of <YYYY-MM-DD>', SAY.asOf)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, options: BooksOptions) => runBooks(book, options, around));
  withReadOptions(program.command('nominees'))
    .description(SAY.nominees)
    .argument('<BOOK.xlsx>', SAY.book)
    .option('--partner <NAME>', SAY.partner)
    .option('--bank-copy <FILE.xlsx>', SAY.bankCopy)
    .option('--as-of <YYYY-MM-DD>', SAY.asOf)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, options: NomineesOptions) => runNominees(book, options, around));
  withReadOptions(program.command('menu'))
    .description(SAY.menu)
    .argument('<BOOK.xlsx>', SAY.book)
    .argument('[ITEM]', SAY.label)
    .option('--args <JSON>', SAY.args)
    .option('--json', SAY.json)
    .option('--out <FILE.xlsx>', SAY.out)
    .option('--in-place', SAY.inPlace)
    .action((book: string, label: string | undefined, options: MenuOptions) => runMenu(book, label, options, around));
  program
    .command('desk')
    .description(SAY.desk)
    .argument('[BOOK.xlsx]', SAY.book)
    .option('--port <N>', SAY.port)
    .option('--no-open', SAY.noOpen)
    .option('--language <id|en>', SAY.language)
    .action((book: string | undefined, options: DeskCommandOptions) => runDesk(book, options, around));
  for (const command of program.commands) command.helpOption('-h, --help', SAY.help).copyInheritedSettings(program);
  return program;
}

/**
 * Runs the command line once.
 *
 * @param args without node and the program's own name
 * @returns the exit code: 0, 2 for what the person can put right, 1 for a fault of ours or where a check found an error
 */
export function runProgram(args: readonly string[], around: Surroundings, version: string): number {
  try {
    let code = 0;
    const program = programOn(around, version, (own) => {
      code = own;
    });
    program.parse([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && QUIET_ENDS.includes(error.code)) {
      if (error.exitCode === 0) return 0;
      around.complain(`${SAY.badCommand()}\n`);
      return 2;
    }
    if (error instanceof CommanderError) {
      around.complain(`${sentenceFor(error)}\n`);
      return 2;
    }
    if (error instanceof RefusalError) {
      around.complain(`${plainText(error.message)}\n`);
      return 2;
    }
    around.complain(`${SAY.broken(error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}
