/** The sidebar of *Kartu pinjaman…*: asks whose card and the day. */
import { rupiah } from '../../messages/format';
import { arrearsWords } from '../../messages/panels/arrears';
import { cardWords } from '../../messages/panels/cards';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import type { CardsResult } from '../../commands/loan-cards';
import { line } from './controls';
import { showLines } from './lines';
import { element, language, nameOfPage } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready, stuck } from './status';

const words = cardWords[language()];
const sums = arrearsWords[language()];
const who = line(words.who, '', words.whoNote);
const asOf = line(words.asOf, '');
asOf.control.type = 'date';

function show({ cards, written }: CardsResult): void {
  const sum = (of: (card: CardsResult['cards'][number]) => number): string =>
    rupiah(cards.reduce((all, card) => all + of(card), 0));
  showLines([
    [sums.loans, String(cards.length)],
    [sums.outstanding, sum((card) => card.outstandingPrincipal)],
    [sums.overduePrincipal, sum((card) => card.overduePrincipal)],
    [sums.overdueInterest, sum((card) => card.overdueInterest)],
  ]);
  element('sheets').replaceChildren(sheetButtons(written));
  element('result').hidden = false;
  ready('', element('resultTitle'));
}

function load(): void {
  busy(general[language()].loading);
  serve(
    'keadaanTunggakan',
    {},
    (state) => {
      asOf.control.value = state.asOf;
      ready();
    },
    (sentence) => {
      stuck(sentence, load);
    },
  );
}

element('fields').replaceChildren(who.box, asOf.box);
element('intro').textContent = words.cardsIntro;
element('run').textContent = words.cardsRun;
element('resultTitle').textContent = words.cardsDone;
nameOfPage(titles[language()].cards);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  element('result').hidden = true;
  busy(words.cardsRunning);
  serve('tulisKartu', { who: who.control.value, asOf: asOf.control.value }, show, (sentence) => {
    failed(sentence, who.control);
  });
});
load();
