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
  /** The question that no answer was queued for: whoever can ask a person does, and runs the item again. */
  unanswered: Omit<ShownAlert, 'answer'> | null;
  /** The page of the sidebar now shown, or null. */
  readonly sidebar: ShownPage | null;
  clear(): void;
}

/** An empty record. */
export function createUiRecord(): UiRecord {
  const pages: ShownPage[] = [];
  const alerts: ShownAlert[] = [];
  const toasts: Toast[] = [];
  const menus: MenuState[] = [];
  const answers: Answer[] = [];
  return {
    pages,
    alerts,
    toasts,
    menus,
    answers,
    unanswered: null,
    get sidebar() {
      return pages.findLast((page) => page.kind === 'sidebar') ?? null;
    },
    clear() {
      for (const list of [pages, alerts, toasts, answers]) list.length = 0;
      this.unanswered = null;
    },
  };
}
