import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listen } from '../../../../src/local/sharepoint/listen';
import { openSharePoint } from '../../../../src/local/sharepoint/sharepoint';

// What the bench starts as processes of their own: the room, or the barest server over the same database.
const [kind = '', data = ''] = process.argv.slice(2);

async function room(): Promise<string> {
  let origin = '';
  const sites = [{ path: '/sites/dev', title: 'Dev', locale: 1033 }];
  const sharePoint = openSharePoint({ data, origin: () => origin, directory: [], sites });
  ({ origin } = await listen(sharePoint, { port: 0 }));
  return origin;
}

/** Reads a row by the number at the end of the address and answers its JSON: no less can be done. */
async function bare(table: string): Promise<string> {
  const database = new DatabaseSync(join(data, 'sharepoint.db'));
  database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;');
  const statement = database.prepare(
    `SELECT id, guid, version, author, editor, created, modified, fields FROM ${table} WHERE id = ?`
  );
  const server = createServer((request, response) => {
    const id = Number(/(\d+)\)?$/.exec(request.url ?? '')?.[1]);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(statement.get(id)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The bytes that are held after everything that can be let go was let go. */
function held(): NodeJS.MemoryUsage {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage();
}

process.on('message', () => process.send?.({ memory: held() }));
process.on('disconnect', () => process.exit(0));

const started = performance.now();
void (kind === 'bare' ? bare(process.argv[4] ?? '') : room()).then((origin) => {
  process.send?.({ origin, took: performance.now() - started });
  // Now, since most of these processes are killed: the next ones start faster.
  flushCompileCache();
});
