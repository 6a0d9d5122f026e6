/** A book opened in the host with the built bundle, as a person in Sheets has it. */
import { readBundle } from '../../../src/host/bundle';
import { hostOf, type Host, type HostOptions } from '../../../src/host/host';
import type { Arrears, Envelope } from './arrears';
import { BUNDLE } from './built';

/** 15 February 2023, noon in Jakarta: the clock of every test that has no reason for another. */
export const NOON = Date.UTC(2023, 1, 15, 5);

export interface Opening {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly now?: number;
  readonly person?: 'owner' | 'editor';
}

const bundle = readBundle(BUNDLE);

export const opened = (book: HostOptions['book'], { now = NOON, ...rest }: Opening = {}): Host =>
  hostOf(bundle, { book, now: () => now, ...rest });

/** Calls a server function as the sidebar does. */
export function envelopeOf(host: Host, name: string, args: Readonly<Record<string, unknown>> = {}): Envelope {
  const answer = host.call(name, JSON.stringify(args));
  if (typeof answer !== 'string') throw new Error(`${name} answered ${typeof answer}, not JSON`);
  return JSON.parse(answer) as Envelope; // every server function's contract
}

/** The figures of lihatTunggakan or hitungTunggakan. */
export function figuresOf(
  host: Host,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Arrears & { readonly written: readonly string[] } {
  const envelope = envelopeOf(host, name, args);
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.result as Arrears & { written: readonly string[] }; // compared with known figures by every caller
}
