/** The sidebar of *Periksa SOP…*: asks day and guide, runs the check, lists findings by KSM and jumps to their cells. */
import type { CheckResult } from '../../commands/check-sop';
import type { SopState } from '../../commands/sop-state';
import type { ShownGroup } from '../../commands/shown-findings';
import { parseIso } from '../../book/civil-date';
import { longDate } from '../../messages/format';
import { general } from '../../messages/panels/general';
import { titles } from '../../messages/panels/titles';
import { button, fillChoice } from './controls';
import { element, language, nameOfPage } from './page';
import { openPanel, serve } from './serve';
import { sheetButtons } from './sheet-buttons';
import { groupBoxes } from './sop/groups';
import { words } from './sop/words';
import { busy, failed, ready, stuck } from './status';

const [asOf, profile, result, found] = [element('asOf'), element('profile'), element('result'), element('found')];

const dayOf = (iso: string): string => {
  const day = parseIso(iso);
  return day === null ? iso : longDate(day, language());
};

/** @param spoken the language of the sentences, where it is not the page's */
function showFound(title: string, groups: readonly ShownGroup[], spoken: string | null): void {
  element('foundTitle').textContent = title;
  element('foundNote').textContent = groups.length === 0 ? words.none : words.jumpNote;
  element('groups').replaceChildren(...groupBoxes(groups, spoken));
  found.hidden = false;
}

/** A paragraph that is there only where it has something to say. */
function say(id: string, text: string): void {
  element(id).textContent = text;
  element(id).hidden = text === '';
}

function show({ summary, coverage, message, written, shown }: CheckResult): void {
  const { resolved, fresh } = summary;
  const unchecked = coverage.filter(({ missing }) => missing.length > 0).length;
  const counts = words.counts(summary);
  say('message', language() === 'id' ? message : counts === '' ? words.none : counts);
  say('since', resolved === null || fresh === null ? '' : words.since(resolved, fresh));
  say('unchecked', unchecked === 0 ? '' : words.unchecked(unchecked));
  element('sheets').replaceChildren(sheetButtons(written));
  result.hidden = false;
  showFound(words.findings, shown, null);
  ready('', element('resultTitle'));
}

/** Why there is no result, and the way to how the book is read: mostly it is that. */
function refused(sentence: string): void {
  failed(sentence);
  const match = button(words.match, () => {
    openPanel('menuCocokkanKolom', failed);
  });
  element('error').appendChild(match);
}

/** A name of the guides that came from the server. */
const profileLabel = (name: string): string =>
  Object.entries(words.profiles).find(([known]) => known === name)?.[1] ?? name;

function start({ asOf: day, profiles, checkedOn, shown }: SopState): void {
  const explain = (): void => {
    element('asOfWords').textContent = asOf.value === '' ? '' : dayOf(asOf.value);
  };
  const options = profiles.map((name) => ({ value: name, label: profileLabel(name) }));
  fillChoice(profile, options, 'auto');
  asOf.value = day;
  asOf.addEventListener('change', explain);
  explain();
  if (checkedOn !== '') showFound(words.earlier(dayOf(checkedOn)), shown, 'id');
  ready();
}

function submit(): void {
  result.hidden = true;
  if (asOf.value === '') {
    failed(words.noDate, asOf);
    return;
  }
  found.hidden = true;
  busy(words.running);
  serve('periksaSop', { asOf: asOf.value, profile: profile.value, language: language() }, show, refused);
}

function load(): void {
  busy(general[language()].loading);
  serve('keadaanSop', {}, start, (sentence) => {
    stuck(sentence, load);
  });
}

const LABELS: Readonly<Record<string, string>> = {
  intro: words.intro,
  asOfLabel: words.asOf,
  profileLabel: words.profile,
  run: words.run,
  resultTitle: words.result,
  sheetsTitle: words.sheets,
};
for (const [id, text] of Object.entries(LABELS)) element(id).textContent = text;
nameOfPage(titles[language()].sop);
element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
load();
