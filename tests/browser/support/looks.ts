/** What must hold of every sidebar in every state that it shows. */
import axe from 'axe-core';
import type { Panel } from './panel';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Barriers that axe calls serious or critical. */
export async function barriers({ page }: Panel): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<readonly Violation[]>('axe.run().then((found) => found.violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    );
}

/** Elements that stick out of the page or whose content does not fit in their width; a closed list of choices may shorten. */
export const clipped = ({ page }: Panel): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`[...document.body.querySelectorAll('*')].flatMap((e) => {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || ['SELECT', 'OPTION', 'SCRIPT', 'INPUT'].includes(e.tagName) && box.right <= innerWidth) return [];
    const out = box.left < 0 || box.right > document.documentElement.clientWidth + 0.5;
    const cut = e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' && e.clientWidth > 0;
    return out || cut ? [e.tagName + '#' + e.id + ' ' + (e.textContent || '').slice(0, 40)] : [];
  })`);

/** All of it at once. */
export async function expectGood(panel: Panel): Promise<void> {
  expect(await barriers(panel)).toEqual([]);
  expect(await clipped(panel)).toEqual([]);
  expect(panel.requests).toEqual([]);
  expect(panel.errors).toEqual([]);
}

/** The element that has the keyboard, by its id or else its text. */
export const focus = ({ page }: Panel): Promise<string> =>
  page.evaluate<string>(
    `((e) => e.id && !/^c\\d+$/.test(e.id) ? '#' + e.id : (e.getAttribute('aria-label') || (e.labels && e.labels[0] ? e.labels[0].textContent : e.textContent) || e.tagName).trim())(document.activeElement)`,
  );
