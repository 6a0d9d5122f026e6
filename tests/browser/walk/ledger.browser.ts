/** The walk over the menu, by group: tests/browser/walk/items says what each item must show. */
import { WALKS } from './all-items';
import { walkThrough } from './walk-through';

walkThrough(WALKS.ledger);
