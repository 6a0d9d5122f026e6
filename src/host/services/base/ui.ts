/** Ui: menus, alerts, prompts, sidebars and dialogs. They are recorded; questions take the answers that were queued. */
import type { Machine } from '../machine';
import { CHAIN, free, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { HtmlState, MenuState } from '../states';
import type { Answer, ShownPage } from '../ui-record';

type Ui = GoogleAppsScript.Base.Ui;
/** At most this wide, a sidebar is 300 pixels whatever it asks (doc: Ui.showSidebar). */
const SIDEBAR_WIDTH = 300;

/** The members of the user interface. */
export function ui(m: Machine) {
  const menu = (caption: string): object => m.make('Menu', { caption, items: [] } satisfies MenuState);
  const show = (kind: ShownPage['kind'], page: HtmlState, title: string): void => {
    const width = kind === 'sidebar' ? SIDEBAR_WIDTH : page.width;
    m.ui.pages.push({ kind, title, html: page.content, width, height: page.height });
  };
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]): Answer => {
    const buttons = args.map(enumName).find((name) => name !== null) ?? 'OK';
    const [title, message] = args.filter((one) => typeof one === 'string').length > 1 ? args : ['', args[0]];
    const answer = m.ui.answers.shift() ?? (kind === 'alert' && buttons === 'OK' ? { button: 'OK' } : null);
    if (!answer) {
      m.ui.unanswered = { kind, title: String(title), message: String(message), buttons };
      throw new ServiceError(`Pertanyaan "${String(message)}" menunggu jawaban: isi ui.answers`, 'NoAnswer');
    }
    m.ui.alerts.push({ kind, title: String(title), message: String(message), buttons, answer: answer.button });
    return answer;
  };
  const dialog = (kind: 'modal' | 'modeless') => free('@HtmlOutput,str', (_, page, title) => show(kind, page, title));
  const button = (answer: Answer): object | undefined => m.enums.Button[answer.button];
  return {
    createMenu: free('str', (_, caption) => menu(caption)),
    createAddonMenu: free('', () => menu('')),
    alert: free('str|str,enum|str,str,enum', (_, ...args) => button(ask('alert', args))),
    prompt: free('str|str,enum|str,str,enum', (_, ...args) => m.make('PromptResponse', ask('prompt', args))),
    showSidebar: free('@HtmlOutput', (_, page) => show('sidebar', page, page.title)),
    showModalDialog: dialog('modal'),
    showModelessDialog: dialog('modeless'),
  } satisfies Surface<Ui>;
}

const enumName = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'enumName' in value && 'name' in value ? String(value.name) : null;

export const promptResponse = (m: Machine) =>
  ({
    getSelectedButton: free('', ({ button }: Answer) => m.enums.Button[button]),
    getResponseText: free('', ({ text }: Answer) => text ?? ''),
  }) satisfies Surface<GoogleAppsScript.Base.PromptResponse>;

/** The members of a menu that is being made. */
export const menu = (m: Machine) =>
  ({
    addItem: free('str,str', (s: MenuState, label, functionName) => {
      s.items.push({ kind: 'item', label, functionName });
      return CHAIN;
    }),
    addSeparator: free('', (s: MenuState) => {
      s.items.push({ kind: 'separator' });
      return CHAIN;
    }),
    addSubMenu: free('@Menu', (s: MenuState, inner) => {
      s.items.push({ kind: 'menu', menu: inner });
      return CHAIN;
    }),
    addToUi: free('', (s: MenuState) => {
      // Making a menu of the same caption again replaces it.
      const at = m.ui.menus.findIndex((one) => one.caption === s.caption);
      m.ui.menus.splice(at < 0 ? m.ui.menus.length : at, at < 0 ? 0 : 1, s);
    }),
  }) satisfies Surface<GoogleAppsScript.Base.Menu>;
