import { rmSync } from 'node:fs';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { logTo } from '../../src/bot/log';
import { Sweeper } from '../../src/bot/sweep/sweep';
import { listen } from '../../src/local/sharepoint/listen';
import { filled, makeOriginal, siteAddress } from './bot/template';
import { Tenant } from './bot/tenant';

/** What it costs to find out that there is nothing to say. The sites are one, under addresses of their own. */
const sites = Number(process.env.BENCH_SITES ?? 500);
const milestones = 100;
const now = Date.parse('2018-02-14T08:00:00Z');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const silent = logTo(
  () => undefined,
  () => new Date(now)
);

let empty: string;
let original: string;
beforeAll(async () => {
  empty = await makeOriginal(1);
  original = await filled(empty, { milestones, deadline: '2018-06-29' });
}, 300_000);
afterAll(() => [empty, original].forEach((each) => rmSync(each, { recursive: true, force: true })));

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

test(`${sites} sites with ${milestones} milestones each and nothing due`, async () => {
  const tenant = new Tenant({ original, clock: () => new Date(now), unitsPerMinute: null, areRead: true });
  const server = await listen(tenant, { port: 0 });
  tenant.origin = server.origin;
  const nobody = async (): Promise<never> => Promise.reject(new Error('Nothing is due.'));
  const sweeper = new Sweeper({
    connect: (site) => connect(site, withToken('the-bot')),
    messenger: { send: nobody, update: nobody },
    present: nobody,
    presentAgain: nobody,
    clock: { now: () => now, wait: nobody },
    log: silent,
    self: 'bench',
    notifications: null,
    remembering: { note: () => undefined }
  });
  for (const time of ['first', 'second']) {
    const times: number[] = [];
    tenant.asked.length = 0;
    for (let site = 1; site <= sites; site += 1) {
      const since = performance.now();
      const { tally } = await sweeper.sweep(`${server.origin}${siteAddress(site)}`);
      times.push(performance.now() - since);
      expect(tally).toEqual({});
    }
    const counts = new Map<string, number>();
    for (const { site } of tenant.asked) counts.set(site, (counts.get(site) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const units = tenant.asked.reduce((sum, each) => sum + each.units, 0) / sites;
    say(
      `Nothing due in ${sites} sites of ${milestones} milestones, the ${time} time: at most ${most} requests a site (aim: at most 2), ${units.toFixed(1)} units, median ${median(times).toFixed(0)} ms`
    );
    expect(counts.size).toBe(sites);
    expect(most).toBeLessThanOrEqual(2);
  }
  await server.close();
  tenant.close();
}, 900_000);
