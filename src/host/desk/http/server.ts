/** The desk over HTTP, on this machine alone. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from '../desk';
import { admitted } from './guard';
import { type Assets, respond } from './routes';

export interface Serving {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}
export interface ServeOptions {
  readonly desk: Desk;
  readonly assets: Assets;
  /** 0 is any free one. */
  readonly port: number;
  /** Folder of books that are dropped on the page. */
  readonly folder: string;
  /** Hears from every page that is opened how long it took until a person could work in it, in milliseconds. */
  readonly usable?: (milliseconds: number) => void;
}

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'Content-Length': '0', Connection: 'close' });
  response.end();
};

function answering({ desk, assets, folder, usable = () => undefined }: ServeOptions, token: string, server: Server) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const path = admitted(request, { port, token });
    if (typeof path === 'number') {
      refuse(response, path);
      return;
    }
    respond({ desk, assets, folder, usable }, path, { request, response }).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.end();
    });
  };
}

/**
 * Starts to serve.
 *
 * @throws (rejects) with node's own error where the port is taken
 */
export async function serveDesk(options: ServeOptions): Promise<Serving> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer();
  server.on('request', answering(options, token, server));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    port,
    url: `http://127.0.0.1:${port}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        options.desk.flush();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
