/** The add-on's sidebar, in a frame that can do nothing but show itself and call the add-on's functions. */
import type { PanelView } from '../protocol';
import { button, byId, make } from './dom';
import type { PassedKey } from './shortcuts';
import type { PageWords } from './words';

export interface PanelEvents {
  /** Calls a function of the add-on; resolves with what it returned, rejects with its sentence. */
  call(panel: number, name: string, args: readonly unknown[]): Promise<unknown>;
  closed(): void;
  /** A key of the desk was pressed in the sidebar. */
  key(key: PassedKey): void;
}

const isPassed = (key: unknown): key is PassedKey => key === 'F6' || key === 'Shift+F6' || key === 'F10';

interface Sent {
  readonly bergulir?: unknown;
  readonly bergulirClose?: unknown;
  readonly bergulirKey?: unknown;
  readonly name?: unknown;
  readonly args?: unknown;
}

/** Sets up the place of the sidebar. */
export function createPanel(events: PanelEvents): (view: PanelView | null, words: PageWords) => void {
  const place = byId('panel');
  let frame: HTMLIFrameElement | null = null;
  let shown: number | null = null;
  window.addEventListener('message', (event: MessageEvent<Sent | null>) => {
    const source = frame?.contentWindow;
    if (!source || event.source !== source || shown === null || event.data === null) return;
    const { bergulir, bergulirClose, bergulirKey, name, args } = event.data;
    if (bergulirClose === true) events.closed();
    if (isPassed(bergulirKey)) events.key(bergulirKey);
    if (typeof bergulir !== 'number' || typeof name !== 'string' || !Array.isArray(args)) return;
    events.call(shown, name, args).then(
      (value) => {
        source.postMessage({ bergulir, value }, '*');
      },
      (error: unknown) => {
        source.postMessage({ bergulir, error: error instanceof Error ? error.message : String(error) }, '*');
      },
    );
  });
  return (view, words) => {
    if (view?.id === shown) return;
    shown = view?.id ?? null;
    place.hidden = view === null;
    if (view === null) {
      frame = null;
      place.replaceChildren();
      return;
    }
    frame = make('iframe', {
      title: view.title,
      src: `panel/${view.id}`,
      sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
    });
    const close = button('×', () => events.closed(), { class: 'quiet', 'aria-label': `${words.close}: ${view.title}` });
    place.className = view.kind === 'sidebar' ? '' : 'dialog';
    place.replaceChildren(make('header', {}, make('h2', {}, view.title), close), frame);
    frame.addEventListener('load', () => frame?.focus());
  };
}
