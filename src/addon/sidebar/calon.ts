/** The sidebar of *Susun calon nasabah…*: a partner, who qualifies and why, and whom to put on the list. */
import type { NomineesResult } from '../../commands/nominees/nominee-list';
import type { NomineePapers } from '../../commands/nominees/nominee-papers';
import type { PartnersView } from '../../commands/nominees/partners-view';
import { percent } from '../../messages/format';
import { general } from '../../messages/panels/general';
import { nomineeWords } from '../../messages/panels/nominees';
import { titles } from '../../messages/panels/titles';
import { choice, line, list, tick } from './controls';
import { element, language, make, nameOfPage, type Element } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = nomineeWords[language()];

type Shown = NomineesResult['nominees'][number];
interface Choice {
  readonly key: string;
  readonly ticked: Element;
  readonly amount: Element;
  readonly tenor: Element;
}

let choices: Choice[] = [];
let partner: Element | null = null;

const shareText = ({ onTimeShare }: Shown): string => (onTimeShare === null ? words.noShare : percent(onTimeShare, 0));

/** Name and facts of somebody, with every reason below. */
function about(one: Shown): readonly Element[] {
  const facts = words.facts(one.cycles, shareText(one), one.instalment === null ? null : Math.round(one.instalment));
  const beside = words.beside(one.beside.upk, one.beside.open);
  const lines = [
    one.group,
    facts,
    ...(beside === '' ? [] : [beside]),
    ...(one.statusText === null ? [] : [words.onList(one.statusText)]),
  ];
  return [
    ...lines.map((text) => make('span', text, { className: 'note line' })),
    ...one.reasons.map(({ code, message }) => make('span', `${code}: ${message}`, { className: 'note line' })),
  ];
}

/** Somebody who can be chosen. */
function chooser(one: Shown, key: string): Element {
  const box = tick(one.name, false, about(one));
  const amount = line(words.amount(one.name), one.amount === null ? '' : String(one.amount));
  const tenor = line(words.tenor(one.name), one.tenor === null ? '' : String(one.tenor));
  for (const { control } of [amount, tenor]) control.setAttribute('inputmode', 'numeric');
  const asked = make('div', '', {}, [amount.box, tenor.box]);
  asked.hidden = true;
  box.control.addEventListener('change', () => {
    asked.hidden = !box.control.checked;
  });
  if (one.statusText === null) choices.push({ key, ticked: box.control, amount: amount.control, tenor: tenor.control });
  else box.control.setAttribute('disabled', '');
  return make('div', '', {}, [box.box, asked]);
}

const named = (one: Shown): Element => make('div', '', {}, [make('strong', one.name), ...about(one)]);

function fill(id: 'able' | 'near' | 'unable', title: string, items: readonly Element[]): void {
  element(`${id}Title`).textContent = title;
  element(`${id}List`).replaceChildren(items.length === 0 ? make('p', words.nobody) : list(items, 'plain'));
}

function show({ nominees, keys, counts, message }: NomineesResult): void {
  choices = [];
  const of = (eligible: Shown['eligible'], item: (one: Shown, key: string) => Element): readonly Element[] =>
    nominees.flatMap((one, index) => (one.eligible === eligible ? [item(one, keys[index] ?? '')] : []));
  fill('able', words.able(counts.yes), of('yes', chooser));
  fill('near', words.near(counts.nearly), of('nearly', chooser));
  fill('unable', words.unable(counts.no), of('no', named));
  element('people').hidden = false;
  ready(message);
}

/** An amount as it was typed; what is no number is left to the server's proposal. */
function typed(control: Element): number | null {
  const digits = control.value.replace(/[^0-9]/g, '');
  return digits === '' ? null : Number(digits);
}

const chosen = (): readonly { readonly key: string; readonly amount?: number; readonly tenor?: number }[] =>
  choices
    .filter(({ ticked }) => ticked.checked)
    .map(({ key, amount, tenor }) => {
      const [asked, months] = [typed(amount), typed(tenor)];
      return {
        key,
        ...(asked === null ? {} : { amount: asked }),
        ...(months === null ? {} : { tenor: months }),
      };
    });

function written(result: NomineesResult): void {
  show(result);
  element('message').textContent = result.message;
  element('sheets').replaceChildren(sheetButtons(result.written));
  element('result').hidden = false;
  ready('', element('resultTitle'));
}

function printed({ message, written: names }: NomineePapers): void {
  element('message').textContent = message;
  element('sheets').replaceChildren(sheetButtons(names));
  element('result').hidden = false;
  ready('', element('resultTitle'));
}

function judged(): void {
  element('people').hidden = true;
  element('result').hidden = true;
  const name = partner?.value ?? '';
  if (name === '') return;
  busy(words.judging);
  serve('lihatCalon', { partner: name }, show, failed);
}

function start({ partners, own }: PartnersView): void {
  const options = [{ value: '', label: words.choose }, ...partners.map((name) => ({ value: name, label: name }))];
  const select = choice(words.partner, options, '', own ? '' : words.examples);
  partner = select.control;
  partner.addEventListener('change', judged);
  element('partner').replaceChildren(select.box);
  ready('');
}

function load(): void {
  busy(general[language()].loading);
  serve('keadaanCalon', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

element('intro').textContent = words.intro;
element('run').textContent = words.run;
element('papers').textContent = words.papers;
element('papers').addEventListener('click', () => {
  busy(words.writing);
  serve('berkasCalon', { partner: partner?.value ?? '' }, printed, failed);
});
element('resultTitle').textContent = words.done;
nameOfPage(titles[language()].nominees);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  busy(words.writing);
  serve('susunCalon', { partner: partner?.value ?? '', chosen: chosen() }, written, failed);
});
load();
