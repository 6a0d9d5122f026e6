/** The walk over the menu, by group: tests/browser/walk/items says what each item must show. */
import { WALKS } from './all-items';
import { LEDGER } from './items/ledger';
import { walkThrough } from './walk-through';

// marks are there to be taken away once arrears were computed
walkThrough(
  WALKS.data,
  LEDGER.filter(({ functionName }) => functionName === 'menuHitungTunggakan'),
);
