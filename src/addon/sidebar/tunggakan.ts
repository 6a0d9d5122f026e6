/** The sidebar of *Hitung tunggakan…*: asks day and convention, runs the command, shows what came of it. */
import { anyMendable } from '../../fixes/fix-codes';
import { arrearsWords } from '../../messages/panels/arrears';
import { titles } from '../../messages/panels/titles';
import { sidebarView, type SidebarResult } from '../../report/sidebar-view';
import { button } from './controls';
import { showResult, startFiguresForm } from './figures-form';
import { element, language, make, type Element } from './page';
import { openPanel, serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { failed } from './status';

const words = arrearsWords[language()];

const mendOffer = (): readonly Element[] => [
  make('p', words.mendable, { className: 'note' }),
  button(words.mend, () => {
    openPanel('menuPerbaikiData', failed);
  }),
];

function show(received: SidebarResult): void {
  const view = sidebarView(received, words);
  const lines = view.lines.map(({ label, value }) =>
    make('div', '', { className: 'line' }, [make('dt', label), make('dd', value)]),
  );
  element('lines').replaceChildren(...lines);
  element('mend').replaceChildren(...(anyMendable(received.findings) ? mendOffer() : []));
  element('sheets').replaceChildren(sheetButtons(view.sheets));
  showResult();
}

/** Why there is no result, and the way to how the book is read: mostly it is that. */
function refused(sentence: string): void {
  failed(sentence);
  const match = button(words.match, () => {
    openPanel('menuCocokkanKolom', failed);
  });
  element('error').appendChild(match);
}

startFiguresForm({
  title: titles[language()].arrears,
  labels: {
    intro: words.intro,
    asOfLabel: words.asOf,
    run: words.run,
    resultTitle: words.result,
    sheetsTitle: words.sheets,
  },
  noDate: words.noDate,
  running: words.running,
  run: (asked) => {
    serve('hitungTunggakan', asked, show, refused);
  },
});
