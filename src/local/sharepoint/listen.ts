import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isApiAddress } from './http/ask';
import { fromMessage, readBody, sendAnswer, sendResponse, toRequest } from './http/messages';
import type { SharePoint } from './sharepoint';

/** Anything that turns a Request into a Response. */
export type FetchLike = (request: Request) => Promise<Response> | Response;

/** What can be listened for: a `fetch`, and the short way for SharePoint's own addresses where there is one. */
export type Served = Pick<SharePoint, 'fetch'> & Partial<Pick<SharePoint, 'answer'>>;

export interface Listening {
  /** e.g. http://127.0.0.1:49152 */
  origin: string;
  close(): Promise<void>;
}

/** Serves over node:http; port 0 takes a free one. */
export async function listen(
  served: Served,
  { port, host = '127.0.0.1' }: { port: number; host?: string }
): Promise<Listening> {
  const server = createServer(toNodeHandler((request) => served.fetch(request), served.answer));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/**
 * A node:http listener around a fetch-like function, and around SharePoint's own `answer` for its addresses. When
 * either rejects with a ConnectionDropped the socket is destroyed, any other rejection is a 500. Bodies over 250 MB
 * get 413; one that breaks off is not passed on at all.
 */
export function toNodeHandler(fetchLike: FetchLike, answer?: SharePoint['answer']): RequestListener {
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await readBody(incoming);
    if (!body) outgoing.writeHead(413).end();
    else if (answer && isApiAddress(incoming.url ?? ''))
      await sendAnswer(await answer(fromMessage(incoming, body)), outgoing);
    else await sendResponse(await fetchLike(toRequest(incoming, body)), outgoing);
  };
  return (incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'ConnectionDropped') incoming.socket.destroy();
      else if (!outgoing.headersSent)
        outgoing.writeHead(500).end(error instanceof Error ? error.message : String(error));
      else outgoing.destroy();
    });
  };
}
