/** Fixes of one kind on one sheet: why, and each cell with what stands there and what would. */
import type { ShownFix } from '../../../commands/fix-list';
import { button, tick } from '../controls';
import { make, type Element } from '../page';
import type { Chosen } from './chosen';
import { words } from './words';

/** So many cells are shown at first, and so many more each time: a page with thousands would not move. */
const SHOWN = 50;

/** A box for many fixes: ticked, half ticked or not, as they are. */
export function tickAll(label: () => string, ids: readonly string[], chosen: Chosen): Element {
  const text = make('span', '');
  const { box, control } = tick('', false, [text]);
  control.addEventListener('change', () => {
    chosen.set(ids, control.checked);
  });
  chosen.watch(() => {
    const count = chosen.count(ids);
    control.checked = count === ids.length;
    control.indeterminate = count > 0 && count < ids.length;
    text.textContent = label();
  });
  return box;
}

const side = (label: string, value: string): Element =>
  make('span', '', { className: 'side' }, [make('span', `${label}: `, { className: 'name' }), make('span', value)]);

function fixBox(fix: ShownFix, chosen: Chosen): Element {
  const { id, cell, heading } = fix;
  const sides = [side(words.before(fix.beforeType), fix.before), side(words.after(fix.afterType), fix.after)];
  const { box, control } = tick(words.cell(cell, heading), chosen.has(id), sides);
  control.addEventListener('change', () => {
    chosen.set([id], control.checked);
  });
  chosen.watch(() => {
    control.checked = chosen.has(id);
  });
  return box;
}

/** Puts the next cells on the page, and a button for those after them. */
function showMore(list: Element, fixes: readonly ShownFix[], chosen: Chosen): void {
  for (const fix of fixes.slice(0, SHOWN)) list.appendChild(fixBox(fix, chosen));
  const rest = fixes.slice(SHOWN);
  if (rest.length === 0) return;
  const more = button(words.more(rest.length), () => {
    more.hidden = true;
    showMore(list, rest, chosen);
  });
  list.appendChild(more);
}

/** The group, open: a yes is given to cells that were seen. */
export function groupBox(fixes: readonly ShownFix[], chosen: Chosen): Element {
  const [first] = fixes;
  const ids = fixes.map(({ id }) => id);
  const [note, list] = [make('span', '', { className: 'note' }), make('div')];
  chosen.watch(() => {
    note.textContent = words.cells(chosen.count(ids), ids.length);
  });
  const title = first === undefined ? '' : words.group(first.sheet, words.kind(first.kind));
  const summary = make('summary', '', {}, [make('span', title, { className: 'strong' }), note]);
  const look = fixes.some(({ sure }) => !sure) ? [make('p', words.look, { className: 'warn' })] : [];
  const why = make('p', first === undefined ? '' : words.why(first.kind), { className: 'note' });
  const all = tickAll(() => words.allOfGroup, ids, chosen);
  const box = make('details', '', { className: 'table' }, [summary, why, ...look, all, list]);
  showMore(list, fixes, chosen);
  box.open = true;
  return box;
}

/** Fixes by sheet and kind, in the order of the list. */
export function groupsOf(fixes: readonly ShownFix[]): readonly (readonly ShownFix[])[] {
  const groups = new Map<string, ShownFix[]>();
  for (const fix of fixes) {
    const key = `${fix.kind} ${fix.sheet}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fix]);
    else group.push(fix);
  }
  return [...groups.values()];
}
