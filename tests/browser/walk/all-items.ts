/** Every item of the menu with what it must show. A menu item without an entry here fails tests/browser/walk/listing.test.ts. */
import type { Item } from './item';
import { COLLECTION } from './items/collection';
import { DATA } from './items/data';
import { GENERAL } from './items/general';
import { GROUP_BOOKS } from './items/group-books';
import { LEDGER } from './items/ledger';
import { PARTNERS } from './items/partners';
import { REPORTS } from './items/reports';
import { SHARING } from './items/sharing';
import { SOP } from './items/sop';

/** Each walk goes over one book, item after item. */
export const WALKS = {
  ledger: [...LEDGER, ...SOP, ...REPORTS, ...COLLECTION],
  partners: [...PARTNERS, ...SHARING, ...GROUP_BOOKS],
  data: [...DATA, ...GENERAL],
} as const satisfies Readonly<Record<string, readonly Item[]>>;

export const ALL_ITEMS: readonly Item[] = Object.values(WALKS).flat();
