/** The menu bar's columns: the desk's own, and the add-on's as its onOpen built them. */
import type { BookView, MenuView } from '../protocol';
import type { MenuColumn, MenuLine } from './menus';
import type { PageWords } from './words';

export interface DeskActs {
  open(): void;
  save(): void;
  download(): void;
  undo(): void;
  redo(): void;
  insertRow(): void;
  deleteRow(): void;
  addRow(): void;
  table(): void;
  run(functionName: string): void;
}

const linesOf = (items: readonly MenuView[], acts: DeskActs): readonly MenuLine[] =>
  items.map((item): MenuLine => {
    if (item.kind === 'separator') return 'line';
    if (item.kind === 'menu') return { caption: item.caption, lines: linesOf(item.items, acts) };
    return { label: item.label, act: () => acts.run(item.functionName) };
  });

/** All columns. */
export function columnsOf(
  book: BookView,
  acts: DeskActs,
  { words, table }: { words: PageWords; table: boolean },
): readonly MenuColumn[] {
  const own: readonly MenuColumn[] = [
    {
      caption: words.file,
      lines: [
        { label: words.open, act: acts.open },
        { label: words.save, act: acts.save, keys: 'Ctrl+S' },
        { label: words.download, act: acts.download },
      ],
    },
    {
      caption: words.edit,
      lines: [
        { label: words.undo, act: acts.undo, keys: 'Ctrl+Z', off: !book.undo },
        { label: words.redo, act: acts.redo, keys: 'Ctrl+Y', off: !book.redo },
        'line',
        { label: words.insertRow, act: acts.insertRow, keys: 'Ctrl+Alt+=' },
        { label: words.deleteRow, act: acts.deleteRow, keys: 'Ctrl+Alt+-' },
        { label: words.addRow, act: acts.addRow },
      ],
    },
    { caption: words.view, lines: [{ label: table ? words.asGrid : words.asTable, act: acts.table }] },
  ];
  const added = book.menus.flatMap((menu): MenuColumn[] =>
    menu.kind === 'menu' ? [{ caption: menu.caption, lines: linesOf(menu.items, acts) }] : [],
  );
  return [...own, ...added];
}
