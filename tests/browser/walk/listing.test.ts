/** No item of the menu goes without its comparison: this runs without a browser, so that nobody can miss it. */
import { ALL_ITEMS } from './all-items';
import { LABELS } from './declared-items';

test('the walk does every item of the menu, each once', () => {
  expect(ALL_ITEMS.map(({ functionName }) => functionName).sort()).toEqual([...LABELS.keys()].sort());
});
