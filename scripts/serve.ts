/**
 * `npm run serve`: serves the built site to this machine. PORT chooses the port; without it the next free
 * one from 4321 on is taken.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { observatory } from '../observatory.config.ts';
import { serveFolder } from '../src/server/static-server.ts';

const DEFAULT_PORT = 4321;
const folder = fileURLToPath(new URL('../dist', import.meta.url));
const { PORT } = process.env;
const port = PORT ? Number(PORT) : DEFAULT_PORT;

if (!existsSync(folder)) fail('There is no built site in dist/. Build it first: npm run build');
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT is “${PORT}”, which is not a port.`);

try {
  const served = await serveFolder(folder, { base: observatory.base, port, tries: PORT ? 1 : 10 });
  const moved = !PORT && served.port !== port ? ` (port ${port} is taken)` : '';
  console.log(`The observatory is at ${served.address}${moved}. Ctrl+C stops it.`);
} catch (error) {
  fail(`${(error as Error).message} Choose another: PORT=8080 npm run serve`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
