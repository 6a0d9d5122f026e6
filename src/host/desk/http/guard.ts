/**
 * Who may speak to the desk: only its own page. The address carries a secret token, and a request must name this very
 * machine and port as its host (so that no other name can be bent to it) and, where the browser says from which page it
 * comes, this very page.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Place {
  readonly port: number;
  readonly token: string;
}

const ownHosts = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

function sameText(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * The path within the desk that a request may have, or the status to refuse it with.
 *
 * @returns a path that begins with "/", or 403, 404, 405 or 421
 */
export function admitted(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { port, token }: Place,
): string | 403 | 404 | 405 | 421 {
  const hosts = ownHosts(port);
  if (!hosts.includes(headers.host ?? '')) return 421;
  if (method !== 'GET' && method !== 'POST') return 405;
  const origin = headers.origin;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 403;
  if (method === 'POST' && origin === undefined) return 403;
  const site = headers['sec-fetch-site'];
  const navigates = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && !(navigates && site === 'none')) return 403;
  const [path = ''] = url.split('?');
  const [, given = '', ...rest] = path.split('/');
  if (!sameText(given, token)) return 403;
  const inner = `/${rest.join('/')}`;
  return /^\/[\w./-]*$/.test(inner) && !inner.includes('..') ? inner : 404;
}
