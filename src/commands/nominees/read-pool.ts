/** The KSM database of a book on a day: what every command about nominees begins with. */
import type { Convention } from '../../arrears/types';
import { parseIso, type CivilDate } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import { capacityOf, type CapacityRule } from '../../ksm/capacity';
import { judgeBooks } from '../../ksm/judge-books';
import { describeProblem } from '../../messages/describe-problem';
import { nominees as words } from '../../messages/nominees';
import type { Consent } from '../../nominees/consent/consent';
import { readConsents } from '../../nominees/consent/read-consents';
import { nameKey } from '../../nominees/name-key';
import { EXAMPLE_PARTNERS } from '../../nominees/partners/examples';
import type { Partner } from '../../nominees/partners/partner';
import { readPartners } from '../../nominees/partners/read-partners';
import { buildPool, type BusinessFacts } from '../../nominees/pool/build-pool';
import { cellOf } from '../../nominees/pool/cell-of';
import { personFinder, type PersonFinder } from '../../nominees/pool/person-finder';
import type { PoolMember } from '../../nominees/pool/pool-member';
import type { BookReading } from '../../sheets/book-reading';
import { readGroupBooks } from '../../sheets/group-books/read-group-books';
import { personsOf } from '../../sheets/people/persons';
import { groupBookSheets } from '../../sheets/read-book';
import { numberOn } from '../../sheets/settings/decision-on';
import { fundName } from '../../sheets/settings/fund-name';
import type { SheetData } from '../../sheets/sheet-data';
import { choiceOf, type ArrearsRequest } from '../arrears-request';
import { conventionOfSettings } from '../convention-choice';
import { choiceOn } from '../group-books-request';
import { done, refused, type Outcome } from '../outcome';
import { chosenBook, readChosen } from '../read-mapped-book';
import { withdrawalsIn, type Withdrawal } from '../sharing/withdrawals';
import type { WorkbookPort } from '../workbook-port';

export interface PoolReading {
  readonly asOf: CivilDate;
  readonly convention: Convention;
  /** What the BKM is called; '' where the book does not say. */
  readonly fund: string;
  readonly reading: BookReading;
  readonly pool: readonly PoolMember[];
  /** Of the sheet Mitra; the shipped examples where the book has none. */
  readonly partners: readonly Partner[];
  readonly ownPartners: boolean;
  /** Every sheet that is not the add-on's. */
  readonly sheets: readonly SheetData[];
  /** Of the sheets Mitra and Persetujuan. */
  readonly findings: readonly Finding[];
}

/** Days after the due day that still count as on time. @source DOMAIN, Nominees */
const GRACE_DAYS = 7;

/** What the books of businesses tell, by person. */
function businessesOf(
  pool: Pick<PoolReading, 'asOf' | 'reading' | 'sheets'>,
  finder: PersonFinder,
  today: CivilDate,
): ReadonlyMap<string, BusinessFacts> {
  const { books } = readGroupBooks(groupBookSheets(pool.sheets), today);
  const about = { asOf: pool.asOf, ...choiceOn(pool.reading.settings, pool.asOf) };
  const found = new Map<string, BusinessFacts>();
  for (const { owner, group, capacity, inBusiness } of judgeBooks(books, pool.reading.book, about).businesses) {
    // Never one of another KSM: somebody else's profit would make them able to pay.
    const who = finder({ name: owner, nik: null, group });
    if (who.kind !== 'one') continue;
    const cells = (of: { readonly sheet: string; readonly cell: string } | null) =>
      of === null ? [] : [{ sheet: of.sheet, cell: of.cell }];
    found.set(who.person, {
      capacity: { value: capacity?.amount ?? null, cells: cells(capacity) },
      since: { value: inBusiness?.since ?? null, cells: cells(inBusiness) },
    });
  }
  return withStated(found, pool.reading, { finder, rule: about.rule });
}

/** Where no book of the business tells it, the month's income and costs do: of the list of members, else of a proposal. */
function withStated(
  found: Map<string, BusinessFacts>,
  { members, proposals }: BookReading,
  { finder, rule }: { readonly finder: PersonFinder; readonly rule: CapacityRule },
): ReadonlyMap<string, BusinessFacts> {
  const none = { value: null, cells: [] };
  // The last of several proposals is the newest; the list of members goes before them all.
  for (const { name, nik, group, monthly, source } of [...members, ...[...proposals].reverse()]) {
    const who = monthly === undefined ? null : finder({ name, nik, group });
    if (monthly === undefined || who?.kind !== 'one') continue;
    const before = found.get(who.person);
    if (before !== undefined && before.capacity.value !== null) continue;
    const value = capacityOf({ ...monthly, instalments: 0 }, rule);
    const cells = [...cellOf(source, 'income'), ...cellOf(source, 'costs')];
    found.set(who.person, { capacity: { value, cells }, since: before?.since ?? none });
  }
  return found;
}

/** A consent that was withdrawn by command counts as withdrawn, whether or not the sheet says it yet. */
function withWithdrawals(consents: readonly Consent[], withdrawals: readonly Withdrawal[]): readonly Consent[] {
  return consents.map((consent) => {
    const made = withdrawals.find(
      ({ person, partner }) => person === consent.person && nameKey(partner) === nameKey(consent.partner),
    );
    const day = made === undefined ? null : parseIso(made.day);
    // A consent given after that day is a new one.
    if (day === null || consent.withdrawn !== null || (consent.given !== null && consent.given > day)) return consent;
    return { ...consent, withdrawn: day };
  });
}

/**
 * Reads the book, its persons, consents, partners and business books.
 *
 * @param today for the default day and for days that lie ahead
 */
export function readPool(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<PoolReading> {
  const choice = choiceOf(request, port, today);
  if (!choice.ok) return choice;
  const book = chosenBook(port, request);
  if (!book.ok) return book;
  const reading = readChosen(book.result, { today, asOf: choice.result.asOf });
  if (reading.problem !== null) return refused(describeProblem(reading.problem));
  const asOf = reading.asOf ?? choice.result.asOf;
  const chosen = choice.result.convention;
  const convention = chosen === null ? conventionOfSettings(reading.settings, asOf) : done(chosen);
  if (!convention.ok) return convention;
  const { all: sheets } = book.result;
  const persons = personsOf(reading);
  const finder = personFinder(reading, persons);
  const { consents: written, findings } = readConsents(sheets, finder);
  const consents = withWithdrawals(written, withdrawalsIn(port));
  const told = readPartners(sheets);
  const pool = buildPool({
    book: reading.book,
    members: reading.members,
    shares: reading.shares,
    persons,
    consents,
    businesses: businessesOf({ asOf, reading, sheets }, finder, today),
    day: {
      asOf,
      convention: convention.result,
      graceDays: numberOn(reading.settings, 'graceDays', asOf) ?? GRACE_DAYS,
    },
  });
  return done({
    asOf,
    convention: convention.result,
    fund: fundName(
      reading.settings,
      reading.tables.map(({ sheet }) => sheet),
      asOf,
    ),
    reading,
    pool,
    partners: told.partners.length > 0 ? told.partners : EXAMPLE_PARTNERS,
    ownPartners: told.partners.length > 0,
    sheets,
    findings: [...told.findings, ...findings],
  });
}

/** The partner that is meant, or the sentence that none is. */
export function partnerOf(
  { partners }: PoolReading,
  find: (partners: readonly Partner[]) => Partner | null,
): Outcome<Partner> {
  const partner = find(partners);
  return partner === null ? refused(words.unknownPartner(partners.map(({ name }) => name).join(', '))) : done(partner);
}
