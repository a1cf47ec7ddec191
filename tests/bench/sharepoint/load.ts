import { connect, type Socket } from 'node:net';

/** How fast a server answers, as seen over a few connections that are kept open. */
export interface Rate {
  perSecond: number;
  /** answers that were not 200 */
  failed: number;
}

interface Wanted {
  origin: string;
  /** the address of each request, by its number */
  path(count: number): string;
  /** how many requests there are to be, or for how long they go on */
  requests?: number;
  milliseconds?: number;
  connections?: number;
}

const ACCEPT = 'Accept: application/json;odata=nometadata\r\nAuthorization: Bearer bench';

/** GETs over plain sockets: the barest client, so that what is measured is the server. */
export async function load(wanted: Wanted): Promise<Rate> {
  const { origin, requests = Infinity, milliseconds = Infinity, connections = 4 } = wanted;
  const { hostname, port, host } = new URL(origin);
  const since = performance.now();
  const state = { sent: 0, done: 0, failed: 0 };
  const next = (): string | undefined => {
    if (state.sent >= requests || performance.now() - since >= milliseconds) return undefined;
    return `GET ${wanted.path(state.sent++)} HTTP/1.1\r\nHost: ${host}\r\n${ACCEPT}\r\n\r\n`;
  };
  const heard = (status: number): void => {
    state.done += 1;
    if (status !== 200) state.failed += 1;
  };
  const sockets = Array.from({ length: connections }, () => talk(connect(Number(port), hostname), next, heard));
  await Promise.all(sockets);
  return { perSecond: (state.done * 1000) / (performance.now() - since), failed: state.failed };
}

/** One request after the other over one connection, until there are no more. */
function talk(socket: Socket, next: () => string | undefined, heard: (status: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing = -1;
    let head = '';
    const send = (): void => {
      const request = next();
      if (request === undefined) socket.end();
      else socket.write(request, 'latin1');
    };
    const read = (chunk: Buffer): void => {
      if (missing < 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        missing = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0) - (head.length - end - 4);
      } else {
        missing -= chunk.length;
      }
      if (missing > 0) return;
      heard(Number(head.slice(9, 12)));
      missing = -1;
      head = '';
      send();
    };
    socket.on('connect', send).on('data', read).on('close', resolve).on('error', reject).setNoDelay();
  });
}
