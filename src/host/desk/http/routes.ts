/** What the desk answers at which path, once a request was admitted. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MOST_BOOK_BYTES } from '../../book-limit';
import type { Desk } from '../desk';
import type { Answer } from '../protocol';
import { DeskRefusal } from '../refused';
import { readAsked } from './asked';
import { bodyOf } from './body';
import { PAGE_HEADERS, PANEL_HEADERS } from './headers';

/** The page's own files by name, as the build made them. */
export type Assets = (name: string) => { readonly type: string; readonly bytes: Uint8Array } | null;

export interface Serviced {
  readonly desk: Desk;
  readonly assets: Assets;
  readonly folder: string;
  /** Hears from a page how long after it was opened a person could work in it, in milliseconds. */
  readonly usable: (milliseconds: number) => void;
}
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function send(
  response: ServerResponse,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
): void {
  response.writeHead(200, { ...PAGE_HEADERS, ...headers });
  response.end(body);
}

function none(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': '0' });
  response.end();
}

/** Server-sent events: every page hears of every change. */
function listen(desk: Desk, { request, response }: Exchange): void {
  response.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
  const tell = (answer: Answer): void => {
    response.write(`data: ${JSON.stringify({ book: answer.book, changes: answer.changes })}\n\n`);
  };
  response.write(`data: ${JSON.stringify({ book: desk.view(), changes: [] })}\n\n`);
  request.on('close', desk.listen(tell));
}

async function act({ desk }: Serviced, { request, response }: Exchange): Promise<void> {
  const body = await bodyOf(request, 8 * 1024 * 1024);
  const asked = body === null ? null : readAsked(body.toString('utf8'));
  if (asked === null) none(response, 400);
  else send(response, JSON.stringify(await desk.act(asked)));
}

/** '' where it is written so that it means nothing. */
function nameIn(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}

async function open({ desk, folder }: Serviced, { request, response }: Exchange): Promise<void> {
  const name = nameIn(String(request.headers['x-file-name'] ?? ''));
  const bytes = await bodyOf(request, MOST_BOOK_BYTES);
  const file = name.replace(/^.*[/\\]/, '').replace(/\.xlsm$/i, '.xlsx');
  if (bytes === null || file === '') {
    none(response, bytes === null ? 413 : 400);
    return;
  }
  send(response, JSON.stringify(await desk.open({ file, folder, path: null, bytes: new Uint8Array(bytes) })));
}

/** A number of milliseconds, at most an hour, and nothing else. */
async function usable({ usable: tell }: Serviced, { request, response }: Exchange): Promise<void> {
  const body = await bodyOf(request, 16);
  const milliseconds = body === null || !/^\d{1,7}$/.test(body.toString('utf8')) ? null : Number(body.toString('utf8'));
  if (milliseconds !== null) tell(milliseconds);
  none(response, milliseconds === null ? 400 : 204);
}

function download(desk: Desk, response: ServerResponse): void {
  const { name, bytes } = desk.file();
  send(response, bytes, {
    'Content-Type': XLSX,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

function get({ desk, assets }: Serviced, path: string, exchange: Exchange): void {
  const { response } = exchange;
  const [, first = '', second = ''] = path.split('/');
  if (first === 'book') send(response, JSON.stringify(desk.view()));
  else if (first === 'events') listen(desk, exchange);
  else if (first === 'sheet') sheet(desk, Number(second), response);
  else if (first === 'file') download(desk, response);
  else if (first === 'panel') panel(desk, assets, Number(second), response);
  else asset(assets, first === '' ? 'index.html' : first, response);
}

function sheet(desk: Desk, gid: number, response: ServerResponse): void {
  try {
    send(response, JSON.stringify(desk.sheet(gid)));
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    none(response, 404);
  }
}

/** The sidebar's page with google.script.run put before its own script. */
function panel(desk: Desk, assets: Assets, id: number, response: ServerResponse): void {
  const html = desk.panelPage(id);
  const bridge = assets('bridge.js');
  if (html === null || bridge === null) {
    none(response, 404);
    return;
  }
  const script = `<script>${Buffer.from(bridge.bytes)
    .toString('utf8')
    .replace(/<\/script/gi, '<\\/script')}</script>`;
  const whole = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
  response.writeHead(200, { ...PANEL_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(whole);
}

function asset(assets: Assets, name: string, response: ServerResponse): void {
  const found = assets(name);
  if (found === null) none(response, 404);
  else send(response, found.bytes, { 'Content-Type': found.type });
}

/** Answers one admitted request. */
export async function respond(serviced: Serviced, path: string, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  if (request.method === 'GET') {
    get(serviced, path, exchange);
    return;
  }
  if (path === '/do' && /^application\/json/.test(request.headers['content-type'] ?? '')) await act(serviced, exchange);
  else if (path === '/open') await open(serviced, exchange);
  else if (path === '/usable') await usable(serviced, exchange);
  else none(response, 404);
}
