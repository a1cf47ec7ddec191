import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { databaseAt } from '../../src/bot/queue/database';
import { openPostgres } from '../support/postgres';
import type { Part, Told } from './bot/ownProcess';
import { bundled, tidyBundle } from './bot/run';
import { CountingTeams } from './bot/teams';
import { filled, makeOriginal } from './bot/template';

/**
 * Two bots, as they are shipped, that share the sites and Teams' limits through PostgreSQL. By the real clock: the share
 * says something only where the machine has nothing else to do. `tests/bot/sharedPace.test.ts` holds the same to 90 %.
 */
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const sites = Number(process.env.BENCH_SITES ?? 20);
const perSite = Number(process.env.BENCH_MESSAGES ?? 40);

/** 09:00 in Oslo, ten working days before the milestones' day. */
const ahead = Date.parse('2018-02-14T08:00:00Z') - Date.now();

const children: ChildProcess[] = [];
let empty: string;
let original: string;
let file: string;
beforeAll(async () => {
  empty = await makeOriginal(sites);
  original = await filled(empty, { milestones: perSite, deadline: '2018-02-28' });
  file = await bundled('ownProcess');
}, 300_000);
afterAll(() => {
  [empty, original].forEach((each) => rmSync(each, { recursive: true, force: true }));
  tidyBundle();
});

function begin(part: Part, hear: (told: Told) => void): void {
  const child = fork(file, [JSON.stringify(part)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  child.on('message', hear);
  children.push(child);
}

/** They end in the order in which they do not need each other. */
async function end(): Promise<void> {
  for (const child of children.reverse()) {
    const ended = once(child, 'exit');
    child.send({});
    await ended;
  }
}

/** Resolves with what was warned of, when every site has been swept to its end. */
function beginBots(bots: readonly Part[]): Promise<readonly string[]> {
  const warnings: string[] = [];
  let left = sites;
  return new Promise((done) => {
    const hear = (told: Told): void => {
      if (!('event' in told)) return;
      if (told.level !== 'info') warnings.push(told.event);
      if (told.event === 'swept' && 'isCut' in told && told.isCut === false) left -= 1;
      if (left === 0) done(warnings);
    };
    bots.forEach((each) => begin(each, hear));
  });
}

const tell = ({ requests, first, last, refused }: CountingTeams, warnings: readonly string[]): void => {
  const seconds = (last - first) / 1_000;
  const share = (requests - 1) / seconds / 50;
  say(
    `two bots over one PostgreSQL: ${sites * perSite} messages in ${sites} sites, ${requests} requests to Teams in ${seconds.toFixed(1)} s`
  );
  say(
    `   ${(share * 100).toFixed(1)} % of Teams' fifty a second (aim: at least 90 %); ${refused} refused by Teams (aim: none); warnings: ${Array.from(new Set(warnings)).join(', ') || 'none'}`
  );
};

test('two bots together', async () => {
  const postgres = await openPostgres();
  // Two that make the queue's tables at the same moment is another story.
  const { boss } = databaseAt(postgres.url);
  await boss.start();
  await boss.stop();
  const teams = new CountingTeams(() => performance.now());
  await teams.listen();
  const sharePoint = await new Promise<string>((found) =>
    begin({ kind: 'sharePoint', original, ahead }, (told) => 'origin' in told && found(told.origin))
  );
  const bot = { kind: 'bot', sharePoint, teams: teams.url, databaseUrl: postgres.url, ahead } as const;
  const warnings = await beginBots([bot, bot]);
  await end();
  await teams.close();
  await postgres.close();
  tell(teams, warnings);
  const [busiest = 0, ...others] = Array.from(teams.posted.values()).sort((a, b) => b - a);
  const sent = busiest + others.length;
  // What Teams refuses goes in the next round, an hour later.
  expect(sent).toBeGreaterThanOrEqual(sites * perSite - teams.refused);
  expect(busiest).toBeLessThanOrEqual(sites);
  expect(others.every((each) => each === 1)).toBe(true);
  expect(teams.refused / teams.requests).toBeLessThan(0.01);
}, 600_000);
