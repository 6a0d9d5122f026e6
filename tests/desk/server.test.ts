/** The desk over real HTTP: what it serves, what it refuses, that a refusal says nothing. */
import { request } from 'node:http';
import { serveDesk, type Serving } from '../../src/host/desk/http/server';
import type { Answer, BookView, SheetView } from '../../src/host/desk/protocol';
import { deskOver, sample } from './support/desk';

let serving: Serving;
let base: URL;

const assets = (name: string) =>
  ['index.html', 'bridge.js'].includes(name)
    ? { type: 'text/html; charset=utf-8', bytes: new Uint8Array(Buffer.from(`/* ${name} */`)) }
    : null;

const told: number[] = [];

beforeAll(async () => {
  const usable = (milliseconds: number): void => void told.push(milliseconds);
  serving = await serveDesk({ desk: deskOver(sample()).desk, assets, port: 0, folder: '/buku', usable });
  base = new URL(serving.url);
});
afterAll(() => serving.close());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** node's own client, for fetch does not let a Host or an Origin be forged. */
const send = (
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: base.port, path, method, headers: { Host: base.host, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
const own = (path: string): string => base.pathname + path;
const act = async (asked: unknown, headers: Record<string, string> = {}): Promise<Got> =>
  send(own('do'), {
    method: 'POST',
    headers: { Origin: base.origin, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(asked),
  });

test('it listens on this machine alone and its address has a secret', () => {
  expect(base.hostname).toBe('127.0.0.1');
  expect(base.pathname).toMatch(/^\/[\w-]{32}\/$/);
});

test('the page, the book and a sheet are served; nothing may be kept, framed or fetched from elsewhere', async () => {
  const page = await send(own(''));
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers['referrer-policy']).toBe('no-referrer');
  expect(page.headers['access-control-allow-origin']).toBeUndefined();
  const book = JSON.parse((await send(own('book'))).body) as BookView;
  expect(book.tabs.map((tab) => tab.name)).toContain('Daftar Pinjaman');
  const sheet = JSON.parse((await send(own(`sheet/${book.active}`))).body) as SheetView;
  expect(sheet.cells.length).toBeGreaterThan(100);
});

test.each([
  ['no token', '/', {}, 403],
  ['another Host', 'book', { Host: 'jahat.example' }, 421],
  ['a foreign Origin', 'book', { Origin: 'https://jahat.example' }, 403],
  ['a file that is none of the page', 'package.json', {}, 404],
  ['a sheet that is not there', 'sheet/999999', {}, 404],
  ['a panel that is not open', 'panel/7', {}, 404],
  ['a way up', '../../../../etc/passwd', {}, 404],
  ['a way up in disguise', '..%2f..%2f..%2fetc%2fpasswd', {}, 404],
])('%s: refused without a word', async (_, path, headers, status) => {
  const got = await send(path.startsWith('/') ? path : own(path), { headers });
  expect({ status: got.status, body: got.body }).toEqual({ status, body: '' });
});

const FOREIGN = { Origin: 'https://jahat.example' };
test.each(
  ['', 'book', 'events', 'file', 'sheet/1', 'panel/1', 'desk.js'].flatMap((path) => [
    [path, 'with another token', 'GET', `/${'x'.repeat(32)}/${path}`, {}, 403],
    [path, 'under a name that was bent to this machine', 'GET', null, { Host: `jahat.example:4321` }, 421],
    [path, 'from a foreign page', 'GET', null, FOREIGN, 403],
    [path, 'from a frame without an origin', 'GET', null, { Origin: 'null' }, 403],
    [path, 'as a picture or script of a foreign page', 'GET', null, { 'Sec-Fetch-Site': 'cross-site' }, 403],
    [path, 'by HEAD', 'HEAD', null, {}, 405],
    [path, 'by OPTIONS, from a foreign page', 'OPTIONS', null, FOREIGN, 405],
  ]),
)('/%s %s is refused without a word', async (path, _, method, whole, headers, status) => {
  const got = await send(whole === null ? own(String(path)) : String(whole), {
    method: String(method),
    headers: headers as Record<string, string>, // the rows above
  });
  expect({ status: got.status, body: got.body }).toEqual({ status, body: '' });
  expect(got.headers['access-control-allow-origin']).toBeUndefined();
});

test.each([
  ['without the token', '/', {}, 403],
  ['from a foreign page', 'events', FOREIGN, 403],
  ['under another name', 'events', { Host: 'jahat.example' }, 421],
])('no other way in: a WebSocket asked for %s is refused as everything is', async (_, path, headers, status) => {
  const got = await send(path === '/' ? path : own(path), {
    headers: { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', ...headers },
  });
  expect({ status: got.status, body: got.body }).toEqual({ status, body: '' });
});

test('a file name that means nothing is refused without a word', async () => {
  const headers = { Origin: base.origin, 'X-File-Name': '%E0%A4%A' };
  const got = await send(own('open'), { method: 'POST', headers, body: 'x' });
  expect({ status: got.status, body: got.body }).toEqual({ status: 400, body: '' });
});

test.each([
  ['a foreign page', { act: 'undo' }, { Origin: 'https://jahat.example' }, 403],
  ['a form', { act: 'undo' }, { 'Content-Type': 'text/plain' }, 404],
  ['an act that nobody knows', { act: 'hapus-semua' }, {}, 400],
  ['a name of Object', { act: 'constructor' }, {}, 400],
  ['a row that is none', { act: 'type', gid: 1, row: 0, column: 1, texts: [['x']] }, {}, 400],
  ['a text that is none', { act: 'type', gid: 1, row: 1, column: 1, texts: [[1]] }, {}, 400],
  ['no object', 7, {}, 400],
])('an act from or as %s is refused without a word', async (_, asked, headers, status) => {
  const before = (JSON.parse((await send(own('book'))).body) as BookView).revision;
  const got = await act(asked, headers);
  expect({ status: got.status, body: got.body }).toEqual({ status, body: '' });
  expect((JSON.parse((await send(own('book'))).body) as BookView).revision).toBe(before);
});

test('an act is done, its panel served in a sandbox of its own with the bridge before its script', async () => {
  const answer = JSON.parse(
    (await act({ act: 'menu', functionName: 'menuHitungTunggakan', answers: [], selected: null })).body,
  ) as Answer;
  expect(answer.book.panel?.title).toBe('Hitung tunggakan');
  const panel = await send(own(`panel/${answer.book.panel?.id ?? 0}`));
  expect(panel.headers['content-security-policy']).toMatch(/^sandbox allow-scripts/);
  expect(panel.headers['content-security-policy']).not.toContain('allow-same-origin');
  expect(panel.headers['content-security-policy']).not.toContain('connect-src');
  expect(panel.body.indexOf('/* bridge.js */')).toBeLessThan(panel.body.indexOf('id="asOf"'));
});

test('a dropped book is opened; its name cannot lead anywhere', async () => {
  const headers = { Origin: base.origin, 'X-File-Name': encodeURIComponent('../../etc/Buku Kas.xlsx') };
  const got = await new Promise<Got>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: base.port,
        path: own('open'),
        method: 'POST',
        headers: { Host: base.host, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: {}, body: Buffer.concat(parts).toString() }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(Buffer.from(sample()));
  });
  expect((JSON.parse(got.body) as Answer).book).toMatchObject({ name: 'Buku Kas.xlsx', path: null });
});

test('what is no book is told in a sentence, and the open book stays', async () => {
  const got = await send(own('open'), {
    method: 'POST',
    headers: { Origin: base.origin, 'X-File-Name': 'x.xlsx' },
    body: 'bukan buku',
  });
  const answer = JSON.parse(got.body) as Answer;
  expect(answer.refused).toContain('"x.xlsx" tidak dapat dibuka');
  expect(answer.book.name).toBe('Buku Kas.xlsx');
});

test('a taken port is told', async () => {
  await expect(
    serveDesk({ desk: deskOver(sample()).desk, assets, port: serving.port, folder: '/buku' }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a page tells when a person can work in it: a number of milliseconds and nothing else', async () => {
  const tell = async (body: string, headers: Record<string, string> = { Origin: base.origin }): Promise<number> =>
    (await send(own('usable'), { method: 'POST', headers, body })).status;
  expect(await tell('1234')).toBe(204);
  for (const body of ['', '-1', '1.5', 'lama', '12345678', '1'.repeat(100)]) expect(await tell(body)).toBe(400);
  expect(await tell('77', {})).toBe(403);
  expect(told).toEqual([1234]);
});
