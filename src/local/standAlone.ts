import { resolve } from 'node:path';
import { people } from './people';
import { isInUse } from './sharepoint/database';
import { listen, type Listening } from './sharepoint/listen';
import { openSharePoint, type SharePoint } from './sharepoint/sharepoint';

const root = process.cwd();
const port = Number(process.env.PORT ?? 4321);
const data = resolve(root, process.env.FRAMDRIFT_DATA ?? '.framdrift/sharepoint');

/** As a new tenant is: English, with nothing in it. The people are there to be given rights. */
const ENGLISH = 1033;
const sites = [
  { path: '/', title: 'Communication site', locale: ENGLISH },
  { path: '/sites/dev', title: 'Dev', locale: ENGLISH }
];

/** The port first: when it is taken, no folder is made. No request is read before the data is open. */
async function start(): Promise<void> {
  const server = await listen(
    { fetch: (request) => sharePoint.fetch(request), answer: (raw) => sharePoint.answer(raw) },
    { port }
  );
  const sharePoint = openSharePoint({ data, origin: server.origin, directory: people, sites });
  endOn(['SIGTERM', 'SIGINT', 'SIGHUP'], server, sharePoint);
  process.stdout.write(`SharePoint: ${server.origin}/sites/dev\n`);
}

function endOn(signals: NodeJS.Signals[], server: Listening, sharePoint: SharePoint): void {
  const end = async (): Promise<void> => {
    await server.close();
    sharePoint.close();
    process.exit(0);
  };
  signals.forEach((signal) => process.once(signal, () => void end()));
}

/** One sentence and no stack for what the person at the terminal can mend. */
function explain(error: NodeJS.ErrnoException): void {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}

function sentenceFor(error: NodeJS.ErrnoException): string {
  const { code = '', message, stack } = error;
  if (code === 'EADDRINUSE') return `Port ${port} is taken; PORT names another.`;
  if (code === 'EACCES' && /listen/.test(message)) return `Port ${port} may not be used; PORT names another.`;
  if (code === 'ERR_SOCKET_BAD_PORT') return `PORT is ${process.env.PORT ?? ''}; it must be a number from 0 to 65535.`;
  if (isInUse(error)) return `${data} is used by another process; FRAMDRIFT_DATA names another folder.`;
  if (UNUSABLE.test(code) || code === 'ERR_SQLITE_ERROR')
    return `Nothing can be stored in ${data} (${message}); FRAMDRIFT_DATA names another folder.`;
  return stack ?? message;
}

const UNUSABLE = /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOSPC|ENOENT)$/;

start().catch(explain);
