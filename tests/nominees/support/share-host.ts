/** The built bundle over a book, with a Drive beside it. */
import { strFromU8, unzipSync } from 'fflate';
import { createDriveStore, type DriveAccount, type DriveStore } from '../../../src/host/drive/drive-store';
import { openHost, type Host } from '../../../src/host/host';
import { saveWorkbook } from '../../../src/host/xlsx/index';
import { BUNDLE } from '../../e2e/support/built';
import { TODAY } from './book';

export const ACCOUNT: DriveAccount = { email: 'upk@contoh.id', kind: 'personal' };

interface Options {
  readonly drive?: DriveStore;
  readonly account?: DriveAccount;
}

export interface ShareHost {
  readonly host: Host;
  readonly drive: DriveStore;
  /** A server function's result; throws with its sentence where it declined. */
  ask(name: string, args?: object): Record<string, unknown>;
  /** The sentence with which it declined, or ''. */
  refusal(name: string, args?: object): string;
}

export function shareHost(
  book: Uint8Array,
  { drive = createDriveStore(), account = ACCOUNT }: Options = {},
): ShareHost {
  const now = (): number => Date.parse(`${TODAY}T03:00:00Z`);
  const host = openHost({ book, name: 'Buku contoh', bundleDir: BUNDLE, now, drive, account });
  const call = (name: string, args: object): { ok: boolean; message?: string; result?: unknown } =>
    JSON.parse(String(host.call(name, JSON.stringify(args)))) as { ok: boolean }; // the bundle's envelope
  return {
    host,
    drive,
    ask(name, args = {}) {
      const answer = call(name, args);
      if (!answer.ok) throw new Error(answer.message);
      return answer.result as Record<string, unknown>; // of that function
    },
    refusal: (name, args = {}) => call(name, args).message ?? '',
  };
}

const PARTNER = { partner: 'swamitra', asOf: '2025-06-30' };

/** Puts everybody who qualifies, or nearly, on the partner's list. */
export function nominateAll({ ask }: ShareHost): void {
  const seen = ask('lihatCalon', PARTNER) as { keys: string[]; nominees: { eligible: string }[] };
  const chosen = seen.keys.filter((_, index) => seen.nominees[index]?.eligible !== 'no').map((key) => ({ key }));
  ask('susunCalon', { ...PARTNER, chosen });
}

/** Looks at the copy and says yes to it. */
export function shareSeen(host: ShareHost): Record<string, unknown> {
  const { digest } = host.ask('lihatSalinan', PARTNER);
  return host.ask('bagikanKeMitra', { ...PARTNER, officer: 'Bu Petugas', digest });
}

/** Every text of every part of a file that the add-on made. */
export function partsOf(drive: DriveStore, index = 0): Readonly<Record<string, string>> {
  const book = [...drive.files.values()][index]?.workbook;
  if (!book) throw new Error('no such file');
  return Object.fromEntries(Object.entries(unzipSync(saveWorkbook(book))).map(([name, bytes]) => [name, strFromU8(bytes)]));
} // prettier-ignore
