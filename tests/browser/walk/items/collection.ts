/** The items of the collection round. */
import { fact, panel, said } from '../fact';
import { item, submit, told, type Item } from '../item';
import { dotted, longDay, slashed } from '../written';

const AS_OF = '2024-12-31';
const WEEK = { from: '2025-01-06', to: '2025-01-12' };

interface Round {
  readonly rows: readonly {
    readonly group: string;
    readonly loan: string;
    readonly chair: string;
    readonly due: number;
    readonly overdue: number;
    readonly oldestDue: string | null;
  }[];
  readonly message: string;
}

const round = item<Round>('menuDaftarTagihan', {
  act: async ({ panel: shown }) => submit(await shown(), WEEK),
  args: () => WEEK,
  facts: ({ rows, message }) => [
    said(message),
    panel(`${String(rows.length)} pinjaman dalam daftar`),
    fact('Daftar tagihan', String(rows.length), rows.at(-1)?.group ?? ''),
    ...rows.map(({ group, loan, chair, due, overdue, oldestDue }) =>
      fact('Daftar tagihan', group, loan, chair, dotted(due), dotted(overdue), ...(oldestDue === null ? [] : [slashed(oldestDue)])),
    ),
  ],
}); // prettier-ignore

interface Problems {
  readonly asOf: string;
  readonly problems: readonly {
    readonly group: string;
    readonly loan: string;
    readonly member: string | null;
    readonly balance: number;
    readonly overdue: number;
    readonly class: string;
  }[];
  readonly message: string;
}

const problems = item<Problems>('menuPinjamanBermasalah', {
  act: async ({ panel: shown }) => submit(await shown(), { asOf: AS_OF }),
  args: () => ({ asOf: AS_OF }),
  facts: ({ asOf, problems: all, message }) => [
    said(message),
    panel(`${String(all.filter(({ member }) => member === null).length)} pinjaman menunggak`),
    ...all.map(({ group, loan, balance, overdue, class: name }) =>
      fact('Pinjaman bermasalah', group, loan, dotted(balance), dotted(overdue), name),
    ),
    fact('Pinjaman bermasalah', 'JUMLAH', dotted(all.reduce((sum, { overdue }) => sum + overdue, 0))),
    fact('RKTL', 'Bergulir · RKTL'),
    ...(asOf === AS_OF ? [] : [fact('Pinjaman bermasalah', longDay(asOf))]),
  ],
});

interface FollowUps {
  readonly open: number;
  readonly finished: number;
  readonly message: string;
  readonly steps: readonly {
    readonly about: string;
    readonly loan: string;
    readonly step: string;
    readonly done: boolean;
  }[];
}

const followUps = item<FollowUps>('menuRktl', {
  act: told,
  args: () => null,
  facts: ({ message, open, finished, steps }) => [
    said(message),
    said(`RKTL: ${String(open)} langkah belum selesai, ${String(finished)} selesai.`),
    fact('RKTL', String(steps.length), steps.at(-1)?.about ?? ''),
    ...steps.map(({ about, loan, step, done }) =>
      fact('RKTL', about, ...(loan === '' ? [] : [loan]), step, done ? 'selesai' : 'belum'),
    ),
  ],
});

export const COLLECTION: readonly Item[] = [round, problems, followUps];
