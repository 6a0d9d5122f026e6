/** When a person can work in the page: said to the program, which tells it in the terminal, and to whoever drives the page. */

/** So long is a frame waited for: a page in the background draws none. */
const LONGEST = 1000;

/** Two frames on, what was laid out stands on the screen. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Tells how long after the page was opened its grid stood there; nothing hangs on whether it is heard. */
export async function tellUsable(): Promise<void> {
  await drawn();
  document.documentElement.dataset['ready'] = 'yes';
  const milliseconds = String(Math.round(performance.now()));
  await fetch('usable', { method: 'POST', body: milliseconds }).catch(() => undefined);
}
