/** Speaking with the host: acts go out one by one, changes of other pages come in. */
import type { Answer, Asked, BookView, SheetChange, SheetView } from '../protocol';

export interface News {
  readonly book: BookView;
  readonly changes: readonly SheetChange[];
}

/** The program does not answer: it was stopped, or is busy for very long. */
export class LostError extends Error {
  constructor() {
    super('lost');
    this.name = 'LostError';
  }
}

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new LostError();
  });
  if (!response.ok) throw new LostError();
  return (await response.json()) as T; // our own server
}

export const getBook = (): Promise<BookView> => json('book');
export const getSheet = (gid: number): Promise<SheetView> => json(`sheet/${gid}`);

let last: Promise<unknown> = Promise.resolve();

/**
 * Asks the host to do something, when what was asked before is answered: it does one after another anyhow, and an answer
 * that overtook a later one would show what was so before (a sidebar that is shut already).
 */
export function ask(asked: Asked): Promise<Answer> {
  const next = last.then(() =>
    json<Answer>('do', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    }),
  );
  last = next.catch(() => undefined);
  return next;
}

/** Hands a file over to be opened in the place of the book. */
export const openFile = (file: File): Promise<Answer> =>
  json('open', { method: 'POST', headers: { 'X-File-Name': encodeURIComponent(file.name) }, body: file });

/** Hears of every change, and of the connection's end and return. */
export function listen(news: (news: News) => void, connected: (yes: boolean) => void): void {
  const events = new EventSource('events');
  events.addEventListener('message', (event: MessageEvent<string>) => {
    connected(true);
    news(JSON.parse(event.data) as News); // our own server
  });
  events.addEventListener('error', () => {
    connected(false);
  });
}
