import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadDemo } from './demo';
import type { Bot } from '../bot/bot';
import { watchWebPart } from './development';
import { solutionAt } from './host/solution';
import { openLocalBot } from './localBot';
import { type Served, serve } from './serve';
import { isInUse } from './sharepoint/database';
import { groupSite } from './sites';

const root = process.cwd();
const port = Number(process.env.PORT ?? 4320);
const data = resolve(root, process.env.FRAMDRIFT_DATA ?? '.framdrift');
const empty = process.argv.includes('--empty');
const development = process.argv.includes('--dev');

/** There while demo content is being loaded; found at a start, it says that the last one was cut short. */
const unfinished = join(data, 'demo-unfinished');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  if (existsSync(unfinished)) {
    clear();
  }
  mkdirSync(data, { recursive: true });
  const watched = development ? await watchWebPart(root, say) : undefined;
  const webPart = watched ?? { solution: solutionAt(join(root, 'sharepoint/solution/framdrift.sppkg')) };
  const served = await serve({ root, port, data, webPart });
  const running: Running = { served, stop: watched?.stop };
  endOn(['SIGTERM', 'SIGINT', 'SIGHUP'], running);
  await demo(served.origin);
  running.bot = await bot(served.origin);
  say(`Framdrift: ${served.origin}/`);
}

/** Takes away what we keep there, and nothing else that may lie in the same folder. */
function clear(): void {
  const ours = ['sharepoint.db', 'sharepoint.db-wal', 'sharepoint.db-shm', 'demo-unfinished'];
  ours.forEach((file) => rmSync(join(data, file), { force: true }));
}

async function demo(origin: string): Promise<void> {
  const used = await hasLists(origin);
  if (used && empty) {
    say(`What was stored in ${data} before is still there; FRAMDRIFT_DATA names another folder.`);
  }
  if (used || empty) {
    return;
  }
  writeFileSync(unfinished, '');
  await loadDemo(origin, new Date().toISOString().slice(0, 10));
  rmSync(unfinished);
}

/** A new site has document libraries only; Framdrift's lists are generic ones. */
async function hasLists(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}${groupSite}/_api/web/lists?$select=BaseTemplate`, {
    headers: { accept: 'application/json;odata=nometadata', authorization: 'Bearer framdrift-start' }
  });
  const { value } = (await answer.json()) as { value: { BaseTemplate: number }[] };
  return value.some(({ BaseTemplate }) => BaseTemplate === 100);
}

/** The rest works without it: another Framdrift on this machine may have its port. */
async function bot(origin: string): Promise<Bot | undefined> {
  try {
    return await openLocalBot({ origin, data });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    say(code === 'EADDRINUSE' ? 'The bot is not running: its port is taken; BOT_PORT names another.' : message);
    return undefined;
  }
}

interface Running {
  readonly served: Served;
  readonly stop: (() => Promise<void>) | undefined;
  bot?: Bot | undefined;
}

function endOn(signals: NodeJS.Signals[], running: Running): void {
  const end = async (): Promise<void> => {
    await running.bot?.close();
    await Promise.all([running.served.close(), running.stop?.()]);
    process.exit(0);
  };
  signals.forEach((signal) => process.once(signal, () => void end()));
}

function explain(error: NodeJS.ErrnoException): void {
  process.stderr.write(`${sentenceFor(error) ?? error.stack ?? error.message}\n`);
  process.exit(1);
}

function sentenceFor(error: NodeJS.ErrnoException): string | undefined {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken; PORT names another.`;
  return isInUse(error) ? `${data} is used by another process; FRAMDRIFT_DATA names another folder.` : undefined;
}

start().catch(explain);
