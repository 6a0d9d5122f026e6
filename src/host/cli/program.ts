/** The command line: what it is given, and what a wrong word is told. */
import { Command, CommanderError, Help } from 'commander';
import { chosenLanguage, localeLanguage } from './chosen-language';
import { nearest } from './near';
import { plainText } from './plain-text';
import { RefusalError } from './refusal';
import type { Outside, Surroundings } from './surroundings';
import { verbsOf } from './verbs';
import { HELP_WORDS, type HelpWords } from './words/help';
import { MEANT } from './words/meant';
import { REFUSALS, type Refusals } from './words/refusals';

/** What stands between quotes in commander's English message. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const verbNames = (program: Command): readonly string[] => program.commands.map((command) => command.name());

/** The verb that was meant: by its Indonesian name, or mistyped. */
function meantVerb(word: string, program: Command): string | null {
  const names = verbNames(program);
  return MEANT[word.toLowerCase()] ?? nearest(word, names);
}

/** The option that was meant, among those of the verb that was given. */
function meantOption(option: string, program: Command, args: readonly string[]): string | null {
  const verb = program.commands.find((command) => args.includes(command.name())) ?? program;
  const known = verb.options.flatMap(({ long }) => long ?? []);
  return nearest(option.replace(/=.*/, ''), known);
}

function sentenceFor(error: CommanderError, say: Refusals, program: Command, args: readonly string[]): string {
  const word = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return say.unknownOption(word, meantOption(word, program, args));
    case 'commander.missingArgument':
      return say.missingBook;
    case 'commander.optionMissingArgument':
      return say.missingValue(word);
    case 'commander.excessArguments':
      return say.tooMany;
    case 'commander.unknownCommand':
      return say.unknownVerb(word, meantVerb(word, program));
    default:
      return say.badCommand;
  }
}

const QUIET_ENDS = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

/** Help pages with commander's own words in the person's language. */
function helpIn({ own }: HelpWords): Partial<Help> {
  const plain = new Help();
  const told = (text: string): string =>
    text.replace(/\[options\]|\[command\]/g, (word) => own[word as '[options]' | '[command]']); // one of the two
  return {
    styleTitle: (title) => (own as Readonly<Record<string, string>>)[title] ?? title, // titles of ours are not in it
    commandUsage: (command) => told(plain.commandUsage(command)),
    subcommandTerm: (command) => told(plain.subcommandTerm(command)),
  };
}

/** `help VERB` shows the page of the verb, `help` alone the first page. */
const helpVerb = (program: Command, say: HelpWords): Command =>
  new Command('help')
    .description(say.help)
    .argument(`[${say.verbName}]`, say.verb)
    .action((word: string | undefined) => {
      const verb = program.commands.find((command) => command.name() === word);
      if (word !== undefined && verb === undefined)
        throw new RefusalError((refusals) => refusals.unknownVerb(word, meantVerb(word, program)));
      (verb ?? program).outputHelp();
    });

function programOn(around: Surroundings, version: string, end: (code: number) => void): Command {
  const say = HELP_WORDS[around.language];
  const program = new Command('bergulir')
    .description(say.program)
    .version(version, '-V, --version', say.version)
    .helpCommand(false)
    .exitOverride()
    .configureHelp(helpIn(say))
    .configureOutput({ writeOut: around.print, writeErr: () => undefined });
  for (const command of [...verbsOf(around, end), helpVerb(program, say)]) program.addCommand(command);
  for (const command of [program, ...program.commands])
    command
      .copyInheritedSettings(program)
      .option('--language <id|en>', say.language)
      .helpOption('-h, --help', say.showHelp);
  return program;
}

/** What went wrong, told in one sentence. */
function tell(error: unknown, around: Surroundings): number {
  if (error instanceof RefusalError) {
    around.complain(`${plainText(error.said(around.language))}\n`);
    return 2;
  }
  around.complain(`${REFUSALS[around.language].broken(error instanceof Error ? error.message : String(error))}\n`);
  return 1;
}

/**
 * Runs the command line once.
 *
 * @param args without node and the program's own name
 * @returns the exit code: 0, 2 for what the person can put right, 1 for a fault of ours or where a check found an error
 */
export function runProgram(args: readonly string[], outside: Outside, version: string): number {
  let around: Surroundings = { ...outside, language: localeLanguage(outside.env) };
  try {
    around = { ...outside, language: chosenLanguage(args, outside.env) };
    return parse(args, around, version);
  } catch (error) {
    return tell(error, around);
  }
}

function parse(args: readonly string[], around: Surroundings, version: string): number {
  let code = 0;
  const program = programOn(around, version, (own) => {
    code = own;
  });
  try {
    program.parse([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (QUIET_ENDS.includes(error.code) && error.exitCode === 0) return 0;
    around.complain(`${plainText(sentenceFor(error, REFUSALS[around.language], program, args))}\n`);
    return 2;
  }
}
