/** Stands in for Google while clasp pushes: answers just enough, and keeps what was sent. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorded {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

export interface Recorder {
  readonly port: number;
  readonly requests: readonly Recorded[];
  readonly close: () => void;
}

const answerTo = ({ method, host, path, body }: Recorded): unknown => {
  if (/token/.test(path) && /oauth2|www\.googleapis/.test(host))
    return { access_token: 'rehearsal', expires_in: 3600, token_type: 'Bearer' };
  if (/\/content/.test(path)) return method === 'GET' ? { scriptId: 'rehearsal', files: [] } : JSON.parse(body || '{}');
  return {};
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request's chunks are buffers unless it is given an encoding
  return Buffer.concat(chunks).toString('utf8');
}

/** Listens on a free port of this machine only. */
export async function startRecorder(): Promise<Recorder> {
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const host = String(request.headers['x-meant-for'] ?? '');
      const recorded = { method: request.method ?? '', host, path: request.url ?? '', body };
      requests.push(recorded);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answerTo(recorded)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP, so an address and not a pipe's name
  return { port, requests, close: () => server.close() };
}
