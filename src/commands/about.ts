/** *Tentang*: what the add-on is and does. */
import { menu } from '../messages/menu';
import { done, type Outcome } from './outcome';

export interface About {
  readonly title: string;
  readonly lines: readonly string[];
}

/** @param version of the bundle that runs */
export const about = (version: string): Outcome<About> =>
  done({ title: menu.aboutTitle, lines: [...menu.aboutLines, menu.license(version)] });
