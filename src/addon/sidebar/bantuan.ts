/** The sidebar of *Bantuan*: a short guide that is all in this page and asks nobody. */
import { helpWords } from '../../messages/panels/help';
import { groupNames, menuOrder } from '../../messages/panels/item-groups';
import { items } from '../../messages/panels/items';
import { titles } from '../../messages/panels/titles';
import { list } from './controls';
import { element, language, make, nameOfPage, type Element } from './page';

const words = helpWords[language()];

const chapter = (title: string, body: Element): Element =>
  make('details', '', { className: 'table' }, [make('summary', title, { className: 'strong' }), body]);

const itemLine = ({ label, text }: { readonly label: string; readonly text: string }): Element =>
  make('div', '', {}, [make('strong', label), make('p', text)]);

/** The menu as it is shown: what stands in a submenu below the submenu's name. */
const itemsNamed = (names: readonly string[]): Element =>
  list(names.flatMap((name) => items[language()][name] ?? []).map(itemLine), 'missing');
const itemList = make(
  'div',
  '',
  {},
  menuOrder.map((entry) =>
    typeof entry === 'string'
      ? itemsNamed([entry])
      : make('div', '', {}, [make('h3', groupNames[language()][entry.group]), itemsNamed(entry.items)]),
  ),
);
const chapters = words.chapters.map(({ title, lines }) => chapter(title, list(lines.map((line) => make('p', line)))));
const [first, ...rest] = chapters;
first?.setAttribute('open', '');

element('intro').textContent = words.intro;
element('chapters').replaceChildren(...(first ? [first] : []), chapter(words.menu, itemList), ...rest);
nameOfPage(titles[language()].help);
