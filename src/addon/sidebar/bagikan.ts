/** The sidebar of *Bagikan ke mitra…*: what would go, to whom, and what is out already. */
import type { PartnersView } from '../../commands/nominees/partners-view';
import type { OpenShare } from '../../commands/sharing/revoke-share';
import type { Downloaded } from '../../commands/sharing/download-copy';
import type { Shared, ShareView } from '../../commands/sharing/share-nominees';
import { parseIso } from '../../book/civil-date';
import { shortDate } from '../../messages/format';
import { general } from '../../messages/panels/general';
import { sharingWords } from '../../messages/panels/sharing';
import { titles } from '../../messages/panels/titles';
import { button, choice, line, list } from './controls';
import { element, language, make, nameOfPage, type Element } from './page';
import { serve } from './serve';
import { busy, failed, ready, stuck } from './status';

const words = sharingWords[language()];

let partner: Element | null = null;
let officer: Element | null = null;
let seen: ShareView | null = null;

/** A day as people write it. */
function dayText(iso: string | null): string | null {
  const day = parseIso(iso ?? '');
  return day === null ? iso : shortDate(day);
}

/** The copy, a person after another: a table of ten columns has no room here. Whatever stands in it is text. */
const copied = ({ headings, rows }: ShareView): Element =>
  list(
    rows.map((cells) =>
      make(
        'div',
        '',
        {},
        cells.map((cell, index) =>
          make(index === 0 ? 'strong' : 'span', index === 0 ? cell : `${headings[index] ?? ''}: ${cell}`, index === 0 ? {} : { className: 'note line' }),
        ),
      ),
    ),
    'plain',
  ); // prettier-ignore

function showCopy(view: ShareView): void {
  seen = view;
  element('facts').textContent = words.facts(view.count, view.total, view.email, dayText(view.ends));
  const { stale } = view;
  element('stale').hidden = stale === null;
  element('stale').textContent =
    stale === null ? '' : words.stale(dayText(stale.drawn) ?? '', dayText(stale.changed) ?? '');
  element('rows').replaceChildren(copied(view));
  const typed = line(words.officer, view.officer, words.officerNote);
  officer = typed.control;
  element('officer').replaceChildren(typed.box);
  element('saving').hidden = true;
  element('copy').hidden = false;
  ready('');
}

function afterwards({ message }: Shared): void {
  element('copy').hidden = true;
  seen = null;
  loadShares(message);
}

/** The file is offered once the log says who takes it. */
function offer({ message, csv }: Downloaded): void {
  element('save').setAttribute('href', `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`);
  element('saving').hidden = false;
  loadShares(message, () => {
    element('save').focus();
  });
}

function act(
  name: 'cabutAkses' | 'cabutPersetujuan',
  args: { readonly key?: string; readonly person?: string; readonly partner?: string },
): void {
  busy(words.revoking);
  serve(name, args, afterwards, failed);
}

function shareItem(share: OpenShare): Element {
  const title = words.share(share.partner, share.when, share.people.length);
  const people = share.people.map(({ person, name }) =>
    button(words.withdraw(name), () => {
      act('cabutPersetujuan', { person, partner: share.partner });
    }),
  );
  const revoke = button(words.revoke(share.partner), () => {
    act('cabutAkses', { key: share.key });
  });
  return make('div', '', {}, [
    make('strong', title),
    ...(share.overdue ? [make('span', words.overdue, { className: 'note line' })] : []),
    ...(share.downloaded ? [make('span', words.downloaded, { className: 'note line' })] : [revoke]),
    list(people, 'plain'),
  ]);
}

function showShares(shares: readonly OpenShare[], said: string, then: () => void): void {
  element('shares').replaceChildren(shares.length === 0 ? make('p', words.none) : list(shares.map(shareItem), 'plain'));
  ready(said);
  then();
}

function loadShares(said = '', then = (): void => undefined): void {
  serve(
    'daftarBerbagi',
    {},
    (shares) => {
      showShares(shares, said, then);
    },
    failed,
  );
}

function chosen(): void {
  element('copy').hidden = true;
  const name = partner?.value ?? '';
  if (name === '') return;
  busy(words.making);
  serve('lihatSalinan', { partner: name }, showCopy, failed);
}

function start({ partners }: PartnersView): void {
  const options = [{ value: '', label: words.choose }, ...partners.map((name) => ({ value: name, label: name }))];
  const select = choice(words.partner, options, '');
  partner = select.control;
  partner.addEventListener('change', chosen);
  element('partner').replaceChildren(select.box);
  loadShares();
}

function load(): void {
  busy(general[language()].loading);
  serve('keadaanCalon', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  copyTitle: words.copy,
  run: words.run,
  download: words.download,
  save: words.save,
  openTitle: words.open,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
element('rows').setAttribute('aria-label', words.rows);
nameOfPage(titles[language()].sharing);
const asked = (): { readonly partner: string; readonly officer: string; readonly digest: string } => ({
  partner: partner?.value ?? '',
  officer: officer?.value ?? '',
  digest: seen?.digest ?? '',
});
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  busy(words.sharing);
  serve('bagikanKeMitra', asked(), afterwards, failed);
});
element('download').addEventListener('click', () => {
  busy(words.downloading);
  serve('unduhSalinan', asked(), offer, failed);
});
load();
