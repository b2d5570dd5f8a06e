import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from './static-server.ts';

let folder: string;
const served: ServedFolder[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'observatory-served-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'index.html'), 'languages');
  writeFileSync(join(folder, 'en/index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'no such page');
});
afterEach(async () => {
  for (const server of served.splice(0)) await server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(options?: Parameters<typeof serveFolder>[1]): Promise<ServedFolder> {
  const server = await serveFolder(folder, options);
  served.push(server);
  return server;
}

async function get(address: string) {
  const response = await fetch(address, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), to: response.headers.get('location') };
}

describe('serveFolder', () => {
  it('serves pages, and the page for what there is not', async () => {
    const { address } = await serve();
    expect(await get(address)).toMatchObject({ status: 200, text: 'languages' });
    expect(await get(`${address}en/?q=1`)).toMatchObject({ status: 200, text: 'home' });
    expect(await get(`${address}fr/`)).toMatchObject({ status: 404, text: 'no such page' });
    expect(await get(`${address}..%2f..%2fetc/passwd`)).toMatchObject({ status: 404 });
  });

  it('keeps to its base path', async () => {
    const { address, port } = await serve({ base: '/observatory/' });
    expect(address).toBe(`http://localhost:${port}/observatory/`);
    expect(await get(`${address}en/`)).toMatchObject({ status: 200, text: 'home' });
    expect(await get(`http://localhost:${port}/en/`)).toMatchObject({ status: 404 });
    expect(await get(`http://localhost:${port}/`)).toMatchObject({ status: 302, to: '/observatory/' });
  });

  it('takes the next port where one is taken, and says so where none is left', async () => {
    const { port } = await serve();
    expect((await serve({ port, tries: 20 })).port).toBeGreaterThan(port);
    await expect(serve({ port })).rejects.toThrow(`Port ${port} is taken.`);
  });

  it('does not serve a folder that is not there', async () => {
    await expect(serveFolder(join(folder, 'nowhere'))).rejects.toThrow(/There is no folder .*nowhere to serve/);
  });
});
