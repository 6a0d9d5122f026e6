/** *Bantuan*: the short guide as data, in the language that is spoken. */
import { spoken } from '../messages/current-language';
import { helpWords, type HelpChapter } from '../messages/panels/help';
import { menuOrder } from '../messages/panels/item-groups';
import { items } from '../messages/panels/items';
import { done, type Outcome } from './outcome';

export interface Help {
  readonly intro: string;
  readonly chapters: readonly HelpChapter[];
  /** What each item of the menu does, in the menu's order. */
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

const NAMES = menuOrder.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.items));

export function help(): Outcome<Help> {
  const { intro, chapters } = helpWords[spoken()];
  return done({ intro, chapters, items: NAMES.flatMap((name) => items[spoken()][name] ?? []) });
}
