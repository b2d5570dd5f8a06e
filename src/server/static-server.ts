import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** How a folder is served. */
export interface ServeOptions {
  /** Path below which the site stands; begins and ends with a slash. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** How many ports in a row to try where the first is taken. */
  readonly tries?: number;
}

/** A folder that is being served. */
export interface ServedFolder {
  /** Address of the home page, with base path. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site to this machine, as a static host would: below its base path, with `404.html` and
 * status 404 for what there is not. Files are read anew for each request, so a new build shows at once.
 *
 * @throws Error where the folder does not exist or every port tried is taken
 */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0, tries = 1 }: ServeOptions = {},
): Promise<ServedFolder> {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to serve.`);
  const server = createServer(handlerFor(folder, base));
  const taken = await listen(server, port, tries);
  return {
    address: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function handlerFor(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true });
  const notFoundPage = join(folder, '404.html');
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found');
    };
    const path = request.url ?? '/';
    if (path.startsWith(base)) {
      request.url = `/${path.slice(base.length)}`;
      files(request, response, notFound);
    } else if (path === '/') {
      response.writeHead(302, { Location: base }).end();
    } else notFound();
  };
}

/** Takes the first free of some ports in a row. */
async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken) throw error;
      if (port - first + 1 >= tries)
        throw new Error(`Port ${tries > 1 ? `${first} to ${port} are` : `${port} is`} taken.`, { cause: error });
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
