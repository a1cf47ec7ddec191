import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHost } from './host/host';
import type { WebPartSource } from './host/webPartSource';
import { people, roles } from './people';
import { toNodeHandler } from './sharepoint/listen';
import { openSharePoint } from './sharepoint/sharepoint';
import { groupSite, sites } from './sites';

export interface ServeOptions {
  /** The repository's root. */
  root: string;
  /** 0 takes any free port. */
  port: number;
  /** The folder that the local SharePoint keeps its data in. */
  data: string;
  webPart: WebPartSource;
  /** Puts something in the empty folder, when the address is known and before anybody has the folder open. */
  begin?(origin: string): Promise<void>;
}

export interface Served {
  /** Where it answers, e.g. `http://127.0.0.1:4320`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * The local SharePoint and the local host on one port of the loopback.
 * @throws the socket's own error (`EADDRINUSE`) when the port is taken
 */
export async function serve({ root, port, data, webPart, begin }: ServeOptions): Promise<Served> {
  const server = await listen(port);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await begin?.(origin);
  const sharepoint = openSharePoint({ data, origin, directory: people, sites });
  const host = await createHost({ root, sharepoint, site: groupSite, people, roles, webPart });
  server.on(
    'request',
    toNodeHandler((request) => (isHosts(request) ? host : sharepoint).fetch(request), sharepoint.answer)
  );
  return {
    origin,
    close: async () => {
      await closed(server);
      sharepoint.close();
    }
  };
}

/** The page and what it is made of; every other address is SharePoint's: its API, files, and switches for tests. */
function isHosts({ url }: Request): boolean {
  return /^\/(_host\/.*)?$/.test(new URL(url).pathname);
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
