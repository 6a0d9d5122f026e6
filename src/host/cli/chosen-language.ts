/** In which language a person is spoken to: as they say, or as their system is set. */
import type { Language } from '../language';
import { RefusalError } from './refusal';

type Environment = Readonly<Record<string, string | undefined>>;

/** What POSIX asks for the language of messages: the first that is set decides. */
const LOCALE = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/** English where the system is set to English; Indonesian, the programme's own, everywhere else. */
export function localeLanguage(env: Environment): Language {
  const locale = LOCALE.map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
  return /^en/i.test(locale) ? 'en' : 'id';
}

/** What follows the last `--language`; undefined where there is none. */
export function languageSwitch(args: readonly string[]): string | undefined {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const values = own.flatMap((arg, index) => {
    if (arg === '--language') return own[index + 1] ?? [];
    return arg.startsWith('--language=') ? arg.slice('--language='.length) : [];
  });
  return values.at(-1);
}

const isLanguage = (text: string): text is Language => text === 'id' || text === 'en';

/**
 * The language of one run: `--language`, else BERGULIR_LANGUAGE, else the system's.
 *
 * @throws RefusalError for a language that is neither id nor en
 */
export function chosenLanguage(args: readonly string[], env: Environment): Language {
  const wanted = languageSwitch(args) ?? (env['BERGULIR_LANGUAGE'] || undefined);
  if (wanted === undefined) return localeLanguage(env);
  if (!isLanguage(wanted)) throw new RefusalError((say) => say.badLanguage(wanted));
  return wanted;
}
