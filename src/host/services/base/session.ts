/** Session, Logger and ScriptApp's authorisation modes. */
import type { Machine } from '../machine';
import { CHAIN, free, type Surface } from '../member';

interface UserState {
  readonly email: string;
}

export const session = (m: Machine) =>
  ({
    getActiveUser: free('', () => m.make('User', { email: '' } satisfies UserState)),
    getEffectiveUser: free('', () => m.make('User', { email: '' } satisfies UserState)),
    getActiveUserLocale: free('', () => m.userLocale),
    getScriptTimeZone: free('', () => m.scriptZone.name),
    getTemporaryActiveUserKey: free('', () => 'host-lokal'),
  }) satisfies Surface<GoogleAppsScript.Base.Session>;

export const user = () =>
  ({
    getEmail: free('', ({ email }: UserState) => email),
  }) satisfies Surface<GoogleAppsScript.Base.User>;

/** "%s" places take the arguments in turn, as Logger.log and console.log do. */
export function formatLog(args: readonly unknown[]): string {
  const [first, ...rest] = args.map(show);
  let at = 0;
  const filled = (first ?? '').replace(/%[sdifjoO]/g, (mark) => (at < rest.length ? (rest[at++] ?? '') : mark));
  return [filled, ...rest.slice(at)].join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  // An Error of the realm has no enumerable fields.
  if ('stack' in value && 'message' in value)
    return `${'name' in value ? String(value.name) : 'Error'}: ${String(value.message)}`;
  return JSON.stringify(value) ?? '';
}

const ANY_ARGUMENTS = '|any|any,any|any,any,any|any,any,any,any|any,any,any,any,any|any,any,any,any,any,any';

export const logger = (m: Machine) =>
  ({
    log: free(ANY_ARGUMENTS, (_, ...args) => {
      m.logs.push(formatLog(args));
      return CHAIN;
    }),
    getLog: free('', () => m.logs.join('\n')),
    clear: free('', () => void (m.logs.length = 0)),
  }) satisfies Surface<GoogleAppsScript.Base.Logger>;

/** console, whose lines go to the same log with their level before them. */
export function consoleMembers(m: Machine) {
  const line = (level: string) =>
    free(
      ANY_ARGUMENTS,
      (_, ...args) => void m.logs.push(level === 'log' ? formatLog(args) : `${level}: ${formatLog(args)}`),
    );
  return {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    time: free('str', () => undefined),
    timeEnd: free('str', () => undefined),
  } satisfies Surface<Console>;
}
