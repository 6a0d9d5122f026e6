/** What the program tells of itself: changes by other pages, and whether it is still there. */
import { banner, toast } from './notices';
import { listen } from './server';
import type { PageWords } from './words';

export function heedServer(to: { words(): PageWords; told: Parameters<typeof listen>[0] }): void {
  let lost = false;
  listen(to.told, (there) => {
    if (lost === !there) return;
    lost = !there;
    banner(lost ? to.words().lost : null, to.words());
    if (!lost) toast(to.words().back);
  });
}
