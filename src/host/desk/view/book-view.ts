/** Where the open book stands, as every answer tells it. */
import { staleCells } from '../../model/stale';
import type { MenuState } from '../../services/states';
import type { BookView, Language, MenuView } from '../protocol';
import type { Session } from '../session';

const menuView = ({ caption, items }: MenuState): MenuView => ({
  kind: 'menu',
  caption,
  items: items.map((item): MenuView => (item.kind === 'menu' ? menuView(item.menu) : item)),
});

/** Hours and minutes as the person's own clock shows them. */
const clock = (at: number): string => {
  const day = new Date(at);
  return `${String(day.getHours()).padStart(2, '0')}.${String(day.getMinutes()).padStart(2, '0')}`;
};

/** The view of a session. */
export function bookView(session: Session, revision: number, language: Language): BookView {
  const { host, keeper } = session;
  const { model, machine } = host;
  return {
    revision,
    name: session.file,
    path: session.path,
    language,
    tabs: model.sheets.map((sheet) => ({
      gid: sheet.gid,
      name: sheet.name,
      hidden: sheet.state !== 'visible',
      color: sheet.tabColor,
      stale: staleCells(sheet).length,
    })),
    active: model.activeSheet,
    selection: machine.selected?.gid === model.activeSheet ? machine.selected.area : null,
    menus: host.menus().map(menuView),
    functions: host.functions.filter((name) => !name.endsWith('_')),
    panel: session.panel?.view ?? null,
    undo: session.undo.length > 0,
    redo: session.redo.length > 0,
    unsaved: session.unsaved,
    kept: keeper.at === null ? null : { path: keeper.path, at: clock(keeper.at) },
    notice: session.notice,
  };
}
