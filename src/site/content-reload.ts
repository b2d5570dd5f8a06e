import type { Plugin } from 'vite';

/**
 * In `npm run dev`, reads the catalogue anew and reloads the page when a file below the content folder
 * changes. Vite does not see these files otherwise: they are read, not imported.
 *
 * @param folder the content folder, as an absolute path
 */
export function contentReload(folder: string): Plugin {
  return {
    name: 'observatory-content-reload',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
