/** The sidebar of *Rencana angsuran…*: asks the terms of a new loan. */
import { rupiah } from '../../messages/format';
import { cardWords } from '../../messages/panels/cards';
import { titles } from '../../messages/panels/titles';
import type { PlanResult } from '../../commands/plan-instalments';
import { choice, line } from './controls';
import { showLines } from './lines';
import { element, language, nameOfPage } from './page';
import { serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { busy, failed, ready } from './status';

const words = cardWords[language()];
const methods = Object.entries(words.methods).map(([value, label]) => ({ value, label }));
const fields = {
  group: line(words.group, ''),
  principal: line(words.principal, '', words.principalNote),
  tenor: line(words.tenor, '12', words.tenorNote),
  rate: line(words.rate, '1,5'),
  disbursed: line(words.disbursed, ''),
  method: choice(words.method, methods, 'flat'),
};
fields.disbursed.control.type = 'date';

function show({ instalments, interest, total, written }: PlanResult): void {
  showLines([
    [words.instalments, String(instalments.length)],
    [words.interest, rupiah(interest)],
    [words.total, rupiah(total)],
  ]);
  element('sheets').replaceChildren(sheetButtons(written));
  element('result').hidden = false;
  ready('', element('resultTitle'));
}

element('fields').replaceChildren(...Object.values(fields).map(({ box }) => box));
element('intro').textContent = words.planIntro;
element('run').textContent = words.planRun;
element('resultTitle').textContent = words.planDone;
nameOfPage(titles[language()].plan);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  element('result').hidden = true;
  busy(words.planRunning);
  const { group, principal, tenor, rate, disbursed, method } = fields;
  const typed = {
    group: group.control.value,
    principal: principal.control.value,
    tenor: tenor.control.value,
    rate: rate.control.value,
    disbursed: disbursed.control.value,
    method: method.control.value,
  };
  serve('susunRencana', typed, show, failed);
});
ready();
