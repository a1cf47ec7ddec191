import { createServer } from 'node:net';
import { ensurePackage } from './package.mjs';
import { endWithNpm, runService } from './service.mjs';

// `npm start` (and `npm run dev`, which needs no package): builds what is stale, then runs src/local/start.ts here.
const port = Number(process.env.PORT ?? 4320);

/** Asked before half a minute goes into a package that could not be served. */
function isFree() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function start() {
  endWithNpm();
  if (!(await isFree())) {
    throw new Error(`Port ${port} is taken; PORT names another.`);
  }
  if (!process.argv.includes('--dev')) {
    await ensurePackage();
  }
  process.setSourceMapsEnabled(true);
  await runService('src/local/start.ts');
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
