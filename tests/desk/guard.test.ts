/** Who is let in: only the desk's own page, at its own address, with its secret. */
import { admitted } from '../../src/host/desk/http/guard';

const TOKEN = 'rahasia-rahasia-rahasia-rahasia1';
const PLACE = { port: 4321, token: TOKEN };
const own = { host: '127.0.0.1:4321' };
const asks = (method: string, url: string, headers: Readonly<Record<string, string>>) =>
  admitted({ method, url, headers }, PLACE);

test.each([
  ['the page', 'GET', `/${TOKEN}/`, own, '/'],
  [
    'opened from the terminal',
    'GET',
    `/${TOKEN}/`,
    { ...own, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
    '/',
  ],
  ['a file of the page', 'GET', `/${TOKEN}/desk.js`, { ...own, 'sec-fetch-site': 'same-origin' }, '/desk.js'],
  ['under the name localhost', 'GET', `/${TOKEN}/book`, { host: 'localhost:4321' }, '/book'],
  ['an act', 'POST', `/${TOKEN}/do`, { ...own, origin: 'http://127.0.0.1:4321' }, '/do'],
])('%s is let in', (_, method, url, headers, path) => {
  expect(asks(method, url, headers)).toBe(path);
});

test.each([
  ['without the token', 'GET', '/', own, 403],
  ['with half a token', 'GET', `/${TOKEN.slice(0, 16)}/`, own, 403],
  ['with another token of the same length', 'GET', `/${'x'.repeat(TOKEN.length)}/`, own, 403],
  ['with the token as a question', 'GET', `/?token=${TOKEN}`, own, 403],
  ['DNS rebinding: a foreign name that points here', 'GET', `/${TOKEN}/book`, { host: 'jahat.example:4321' }, 421],
  ['another port of this machine', 'GET', `/${TOKEN}/book`, { host: '127.0.0.1:80' }, 421],
  ['no host at all', 'GET', `/${TOKEN}/book`, {}, 421],
  ['an act from a foreign page', 'POST', `/${TOKEN}/do`, { ...own, origin: 'https://jahat.example' }, 403],
  ['an act from a sandboxed frame', 'POST', `/${TOKEN}/do`, { ...own, origin: 'null' }, 403],
  ['an act that does not say whence', 'POST', `/${TOKEN}/do`, own, 403],
  ['another program on this machine', 'POST', `/${TOKEN}/do`, { ...own, origin: 'http://127.0.0.1:9999' }, 403],
  [
    'a picture in a foreign page',
    'GET',
    `/${TOKEN}/book`,
    { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    403,
  ],
  [
    'a link in a foreign page',
    'GET',
    `/${TOKEN}/`,
    { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    403,
  ],
  ['a preflight', 'OPTIONS', `/${TOKEN}/do`, { ...own, origin: 'https://jahat.example' }, 405],
  ['DELETE', 'DELETE', `/${TOKEN}/book`, own, 405],
  ['a way up', 'GET', `/${TOKEN}/../../etc/passwd`, own, 404],
  ['a way up in disguise', 'GET', `/${TOKEN}/%2e%2e/%2e%2e/etc/passwd`, own, 404],
  ['a way up with backslashes', 'GET', `/${TOKEN}/..\\..\\etc`, own, 404],
])('%s is refused', (_, method, url, headers, status) => {
  expect(asks(method, url, headers as Record<string, string>)).toBe(status);
});
