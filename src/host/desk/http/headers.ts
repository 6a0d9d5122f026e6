/** What every answer says to the browser: nothing is fetched from elsewhere, nothing is kept, nobody frames the page. */
const ALWAYS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The desk's own page: its own scripts, styles made by the grid, pictures that the grid draws. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A sidebar of the add-on: its one file with script and style inside, and no way out but the messages to the desk. */
const PANEL_POLICY = [
  'sandbox allow-scripts allow-forms allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const PAGE_HEADERS = { ...ALWAYS, 'Content-Security-Policy': PAGE_POLICY };
export const PANEL_HEADERS = { ...ALWAYS, 'Content-Security-Policy': PANEL_POLICY };
