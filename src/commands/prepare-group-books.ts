/** *Siapkan buku KSM…*: adds the books that a group or a member's business lacks. What is there is never touched. */
import { civilDate, civilParts, type CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import { businessReportPlan } from '../fresh/business-report-plan';
import { groupBookPlan, type BookLine } from '../fresh/group-book-plans';
import type { TemplatePlan } from '../fresh/template-plan';
import { fresh } from '../messages/fresh';
import { groupBooks as words } from '../messages/group-books';
import { BOOK_TITLES, type BookTitle } from '../sheets/columns/group-book-names';
import { bareName } from '../sheets/group-books/book-lines';
import { presentBooks, type PresentBook } from '../sheets/group-books/present-books';
import type { SheetData } from '../sheets/sheet-data';
import type { FreshPort } from './fresh-port';
import { done, refused, type Outcome } from './outcome';
import { inIndonesian } from './sheet-language';

export const BOOK_KINDS = ['group', 'business', 'training'] as const;
export type BookKindWanted = (typeof BOOK_KINDS)[number];

/** As the sidebar and the command line send it. */
export interface PrepareRequest {
  readonly kind?: string;
  readonly group?: string;
  readonly owner?: string;
  readonly seasonal?: boolean;
}

export interface PrepareView {
  /** Names of the groups that the book knows, to choose from. */
  readonly groups: readonly string[];
}

export interface PreparedBooks {
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly message: string;
}

/** A name that a tab can bear, also in a file of Excel. */
const LONGEST = 31;
const tabName = (base: string, who: string): string =>
  `${base} ${who
    .replace(/[[\]:\\/?*']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}`
    .slice(0, LONGEST)
    .trim();

const GROUP_BOOKS = [
  ['groupCash', 'Kas'],
  ['savings', 'Tabungan'],
  ['memberLoans', 'Pinjaman anggota'],
  ['attendance', 'Hadir'],
] as const;

interface Wanted {
  readonly title: BookTitle;
  readonly plan: TemplatePlan;
}

function ofGroup(group: string): readonly Wanted[] {
  const who = bareName(group) || group;
  const lines: readonly BookLine[] = [{ label: 'group', value: group }];
  return GROUP_BOOKS.map(([title, base]) => ({
    title,
    plan: groupBookPlan({ title, key: `${title}-${groupKey(group)}`, name: tabName(base, who), lines }, fresh),
  }));
}

function ofBusiness({ owner, group, seasonal }: { owner: string; group: string; seasonal: boolean }, today: CivilDate): readonly Wanted[] {
  const key = `businessCash-${groupKey(group)}-${groupKey(owner)}`;
  const lines: readonly BookLine[] = [
    { label: 'owner', value: owner },
    { label: 'group', value: group },
    { label: 'seasonal', value: seasonal ? 'Ya' : 'Tidak', yesNo: true },
  ];
  const since = civilDate(civilParts(today).year, 1, 1);
  const report = { key: `businessReport-${key}`, name: tabName('Laporan Usaha', owner), owner, group, since, reads: key };
  return [
    { title: 'businessCash', plan: groupBookPlan({ title: 'businessCash', key, name: tabName('Kas Usaha', owner), lines }, fresh) },
    { title: 'businessReport', plan: businessReportPlan(report, fresh) },
  ];
} // prettier-ignore

const ofTraining = (): readonly Wanted[] => [
  { title: 'training', plan: groupBookPlan({ title: 'training', key: 'training', name: BOOK_TITLES.training, lines: [] }, fresh) },
]; // prettier-ignore

/** Whether a book of that kind is there already, whoever made it. */
const isThere = (present: readonly PresentBook[], title: BookTitle, { group, owner }: { group: string; owner: string }): PresentBook | undefined =>
  present.find(
    (one) =>
      one.title === title &&
      (title === 'training' ||
        (title === 'businessCash' || title === 'businessReport'
          ? groupKey(one.owner) === groupKey(owner)
          : groupKey(one.group) === groupKey(group))),
  ); // prettier-ignore

function finished(port: FreshPort): readonly SheetData[] {
  const unfinished = port.unfinishedSheets();
  return port.readBook().filter(({ id }) => !unfinished.has(id));
}

/**
 * The groups that the book knows; makes nothing.
 *
 * @param today for reading; no figure depends on it
 */
export function viewPrepare(port: FreshPort, today: CivilDate): Outcome<PrepareView> {
  const { groups } = presentBooks(finished(port), today);
  return done({ groups });
}

/** A report reads its cash book: where that is there already, it is made for the sheet that is there by the person, not by us. */
function wantedBooks({ kind, group, owner, seasonal }: { kind: BookKindWanted; group: string; owner: string; seasonal: boolean }, today: CivilDate): readonly Wanted[] {
  if (kind === 'training') return ofTraining();
  return kind === 'group' ? ofGroup(group) : ofBusiness({ owner, group, seasonal }, today);
} // prettier-ignore

/** Makes the books that are lacking. */
export function prepareGroupBooks(port: FreshPort, request: PrepareRequest, today: CivilDate): Outcome<PreparedBooks> {
  const kind = BOOK_KINDS.find((one) => one === (request.kind ?? 'group'));
  if (kind === undefined) return refused(words.prepare.unknownKind);
  const who = { group: request.group?.trim() ?? '', owner: request.owner?.trim() ?? '' };
  if (kind === 'group' && who.group === '') return refused(words.prepare.noGroup);
  if (kind === 'business' && who.owner === '') return refused(words.prepare.noOwner);
  const { books } = presentBooks(finished(port), today);
  const all = inIndonesian(() => wantedBooks({ kind, ...who, seasonal: request.seasonal === true }, today));
  const there = all.flatMap(({ title }) => isThere(books, title, who) ?? []);
  const cash = there.some(({ title }) => title === 'businessCash');
  const lacking = all.filter(({ title }) => isThere(books, title, who) === undefined && !(cash && title === 'businessReport'));
  const made = lacking.length === 0 ? [] : port.makeSheets(lacking.map(({ plan }) => plan));
  const kept = there.map(({ sheet }) => sheet);
  const message = made.length === 0 ? words.prepare.complete(kept) : fresh.made(made);
  port.toast(message);
  return done({ made, kept, message });
} // prettier-ignore
