/** The sidebar of *Bantuan*: a short guide that is all in this page and asks nobody. */
import { helpWords } from '../../messages/panels/help';
import { items } from '../../messages/panels/items';
import { titles } from '../../messages/panels/titles';
import { list } from './controls';
import { element, language, make, nameOfPage, type Element } from './page';

const words = helpWords[language()];

const chapter = (title: string, body: Element): Element =>
  make('details', '', { className: 'table' }, [make('summary', title, { className: 'strong' }), body]);

const itemLine = ({ label, text }: { readonly label: string; readonly text: string }): Element =>
  make('div', '', {}, [make('strong', label), make('p', text)]);

const itemList = list(Object.values(items[language()]).map(itemLine), 'missing');
const chapters = words.chapters.map(({ title, lines }) => chapter(title, list(lines.map((line) => make('p', line)))));
const [first, ...rest] = chapters;
first?.setAttribute('open', '');

element('intro').textContent = words.intro;
element('chapters').replaceChildren(...(first ? [first] : []), chapter(words.menu, itemList), ...rest);
nameOfPage(titles[language()].help);
