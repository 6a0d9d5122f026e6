/** *Mulai…*: the first look at a book. What was understood of it, what its arrears come to, and what to do next; writes nothing. */
import type { CivilDate } from '../book/civil-date';
import type { UnderstoodKind } from '../sheets/understanding/types';
import type { SidebarResult } from '../report/sidebar-view';
import { viewArrears } from './compute-arrears';
import { viewUnderstanding, type Understanding } from './map-view';
import { done, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

/** Next steps, by the function of their menu item. */
export type NextStep =
  'menuHitungTunggakan' | 'menuCocokkanKolom' | 'menuPerbaikiData' | 'menuSiapkanBuku' | 'menuBantuan';

export interface FirstTable {
  readonly sheet: string;
  readonly kind: UnderstoodKind;
  readonly range: string;
  readonly rows: number;
  /** Headings without which it is not read. */
  readonly lacks: readonly string[];
}
export interface FirstLook {
  readonly tables: readonly FirstTable[];
  readonly missing: Understanding['missing'];
  /** YYYY-MM-DD; null where nothing could be computed. */
  readonly asOf: string | null;
  readonly arrears: SidebarResult | null;
  /** Why nothing could be computed. */
  readonly problem: string | null;
  /** Three, the most useful first. */
  readonly steps: readonly NextStep[];
}

/** Findings of which a cell may be put right. */
const MENDABLE = ['DAT-01', 'DAT-02', 'DAT-14', 'DAT-17'];

function stepsFor(tables: readonly FirstTable[], arrears: SidebarResult | null): readonly NextStep[] {
  if (tables.length === 0) return ['menuSiapkanBuku', 'menuCocokkanKolom', 'menuBantuan'];
  if (arrears === null) return ['menuCocokkanKolom', 'menuPerbaikiData', 'menuBantuan'];
  const mends = arrears.findings.some(({ code }) => MENDABLE.includes(code));
  return mends
    ? ['menuHitungTunggakan', 'menuPerbaikiData', 'menuCocokkanKolom']
    : ['menuHitungTunggakan', 'menuCocokkanKolom', 'menuBantuan'];
}

/**
 * Looks at the book as it is.
 *
 * @param today for the default reporting day and for dates that lie ahead
 */
export function firstLook(port: WorkbookPort, today: CivilDate): Outcome<FirstLook> {
  const seen = viewUnderstanding(port, {}, today);
  if (!seen.ok) return seen;
  const computed = viewArrears(port, {}, today);
  const tables = seen.result.tables.map(({ sheet, kind, range, rows, lacks }) => ({ sheet, kind, range, rows, lacks }));
  const arrears: SidebarResult | null = computed.ok
    ? {
        totals: computed.result.totals,
        indicators: computed.result.indicators,
        findings: computed.result.findings.map(({ code }) => ({ code })),
      }
    : null;
  return done({
    tables,
    missing: seen.result.missing,
    asOf: computed.ok ? computed.result.asOf : null,
    arrears,
    problem: computed.ok ? null : computed.message,
    steps: stepsFor(tables, arrears),
  });
}
