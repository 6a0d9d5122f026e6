/** What the script showed, and the answers that await its questions. */
import type { MenuState } from './states';

export interface ShownPage {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}
export interface ShownAlert {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  /** The button that was clicked. */
  readonly answer: string;
}
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number | null;
}
export interface Answer {
  readonly button: string;
  readonly text?: string;
}

export interface UiRecord {
  readonly pages: ShownPage[];
  readonly alerts: ShownAlert[];
  readonly toasts: Toast[];
  readonly menus: MenuState[];
  /** Answers to the next alerts and prompts, first first. An alert with OK alone needs none. */
  readonly answers: Answer[];
  /** The page of the sidebar now shown, or null. */
  readonly sidebar: ShownPage | null;
  clear(): void;
}

/** An empty record. */
export function createUiRecord(): UiRecord {
  const record = {
    pages: [] as ShownPage[],
    alerts: [] as ShownAlert[],
    toasts: [] as Toast[],
    menus: [] as MenuState[],
    answers: [] as Answer[],
  };
  return {
    ...record,
    get sidebar() {
      return record.pages.filter((page) => page.kind === 'sidebar').at(-1) ?? null;
    },
    clear() {
      record.pages.length = record.alerts.length = record.toasts.length = record.answers.length = 0;
    },
  };
}
