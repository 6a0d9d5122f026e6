/**
 * google.script.run inside a sidebar's frame, as in Sheets: only top-level functions without a trailing "_"; neither a
 * Date nor a function may be sent; at most ten calls at once, the others wait. The calls go to the desk's page as messages.
 */
type Handler = ((value: unknown) => void) | null;

interface Reply {
  readonly bergulir: number;
  readonly value?: unknown;
  readonly error?: string;
}

const illegal = (value: unknown): boolean =>
  typeof value === 'function' ||
  value instanceof Date ||
  (typeof value === 'object' && value !== null && Object.values(value).some(illegal));

const pending = new Map<number, (reply: Reply) => void>();
const waiting: (() => void)[] = [];
let under = 0;
let last = 0;

const MOST_AT_ONCE = 10;

function next(): void {
  while (under < MOST_AT_ONCE && waiting.length > 0) {
    under += 1;
    waiting.shift()?.();
  }
}

function send(name: string, args: readonly unknown[], { good, bad }: { good: Handler; bad: Handler }): void {
  if (args.some(illegal)) throw new TypeError('Failed due to illegal value in property');
  last += 1;
  const bergulir = last;
  pending.set(bergulir, ({ value, error }) => {
    under -= 1;
    next();
    if (error === undefined) good?.(value ?? null);
    else bad?.(new Error(error));
  });
  waiting.push(() => {
    window.parent.postMessage({ bergulir, name, args }, '*');
  });
  next();
}

/** The desk's own keys work in the sidebar too: the page does not hear them, so that they are passed on. */
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'F6' && event.key !== 'F10') return;
    event.preventDefault();
    const bergulirKey = event.key === 'F6' && event.shiftKey ? 'Shift+F6' : event.key;
    window.parent.postMessage({ bergulirKey }, '*');
  },
  true,
);

window.addEventListener('message', (event: MessageEvent<Reply>) => {
  if (event.source !== window.parent) return;
  const done = pending.get(event.data.bergulir);
  pending.delete(event.data.bergulir);
  done?.(event.data);
});

const runner = (good: Handler, bad: Handler): unknown =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (then: Handler) => runner(then, bad);
        if (name === 'withFailureHandler') return (then: Handler) => runner(good, then);
        if (name.endsWith('_')) return undefined;
        return (...args: unknown[]) => {
          send(name, args, { good, bad });
        };
      },
    },
  );

const host = {
  close(): void {
    window.parent.postMessage({ bergulirClose: true }, '*');
  },
  editor: { focus: (): void => undefined },
};

Object.assign(window, { google: { script: { run: runner(null, null), host } } });
