/** The items of the menu as the build declares them, whatever submenu they stand in. */
import { declared } from '../../e2e/support/built';

/** Labels by the function that the item calls. */
export const LABELS: ReadonlyMap<string, string> = new Map(
  declared().items.map(({ functionName, label }) => [functionName, label]),
);
