import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RoleKey } from './people';
import { playgroundConfig } from './playgroundConfig';

/**
 * `npm run playground`: Microsoft's Agents Playground on the local bot, offline and with its telemetry off.
 * `-- --as=responsible1` says who sits before it; without it the project leader does.
 */
const port = process.env.PLAYGROUND_PORT ?? '56150';
const botPort = process.env.BOT_PORT ?? '3978';
const as = (process.argv.find((each) => each.startsWith('--as=')) ?? '--as=projectLeader').slice(5);

const folder = resolve('temp/playground');
mkdirSync(folder, { recursive: true });

try {
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundConfig(as as RoleKey));
  const cli = resolve('node_modules/@microsoft/m365agentsplayground/cli.js');
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const options = ['start', '-e', endpoint, '-c', 'msteams', '-p', port, '--disable-telemetry'];
  const child = spawn(process.execPath, [cli, ...options], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: '1' }
  });
  process.stdout.write(`Agents Playground: http://127.0.0.1:${port}/ (the bot is part of \`npm start\`)\n`);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 0));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
