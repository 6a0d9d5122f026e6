/** *Siapkan buku baru*: adds the sheets of a fresh book that this one lacks. What is there is never touched. */
import { CONVENTIONS } from '../arrears/conventions';
import type { CivilDate } from '../book/civil-date';
import { freshPlans } from '../fresh/fresh-plans';
import { presentTables } from '../fresh/present';
import type { TemplatePlan } from '../fresh/template-plan';
import { fresh } from '../messages/fresh';
import { FRESH_TABLES } from '../sheets/columns/fresh-tables';
import type { FreshPort } from './fresh-port';
import { done, type Outcome } from './outcome';
import { inIndonesian } from './sheet-language';

export interface FreshView {
  /** Names of the sheets that would be made. */
  readonly missing: readonly string[];
  /** Names of the sheets that serve already. */
  readonly kept: readonly string[];
}

export interface FreshBook {
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly message: string;
}

interface Wanted {
  readonly plans: readonly TemplatePlan[];
  readonly kept: readonly string[];
}

function wanted(port: FreshPort, today: CivilDate): Wanted {
  const unfinished = port.unfinishedSheets();
  const present = presentTables(
    port.readBook().filter(({ id }) => !unfinished.has(id)),
    today,
  );
  const kept = [...new Set(FRESH_TABLES.flatMap((key) => present[key]?.sheet ?? []))];
  const schemes = CONVENTIONS.map(({ name }) => name);
  return { plans: inIndonesian(() => freshPlans(present, schemes, fresh)), kept };
}

/**
 * What would be made; makes nothing.
 *
 * @param today for reading; no figure depends on it
 */
export function viewFreshBook(port: FreshPort, today: CivilDate): Outcome<FreshView> {
  const { plans, kept } = wanted(port, today);
  return done({ missing: plans.map(({ name }) => name), kept });
}

/** Makes what the book lacks. */
export function prepareFreshBook(port: FreshPort, today: CivilDate): Outcome<FreshBook> {
  const { plans, kept } = wanted(port, today);
  const made = plans.length === 0 ? [] : port.makeSheets(plans);
  const message = made.length === 0 ? fresh.complete : fresh.made(made);
  port.toast(message);
  return done({ made, kept, message });
}
