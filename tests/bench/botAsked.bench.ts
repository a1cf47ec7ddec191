import { rmSync } from 'node:fs';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { find } from '../../src/bot/commands/find';
import { logTo } from '../../src/bot/log';
import { Places } from '../../src/bot/places';
import { Remembering } from '../../src/bot/remembered';
import { kept } from '../../src/bot/voice';
import { listen } from '../../src/local/sharepoint/listen';
import { speaking } from '../support/answering';
import { filled, makeOriginal, siteAddress } from './bot/template';
import { Tenant } from './bot/tenant';

/** What a question about all sites costs: «mine», and what is looked for at each letter. The sites are one, under addresses of their own. */
const sites = Number(process.env.BENCH_ASKED ?? 50);
const somebody = 'bbbb0000-5a0e-4c57-9b1d-000000000000';
let now = Date.parse('2018-06-28T08:00:00Z');
const clock = { now: () => now, wait: async () => undefined };
const silent = logTo(
  () => undefined,
  () => new Date(now)
);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

let empty: string;
let original: string;
beforeAll(async () => {
  empty = await makeOriginal(1);
  original = await filled(empty, { milestones: 100, deadline: '2018-06-29' });
}, 300_000);
afterAll(() => [empty, original].forEach((each) => rmSync(each, { recursive: true, force: true })));

test(`a question about ${sites} sites with 100 milestones each`, async () => {
  const tenant = new Tenant({ original, clock: () => new Date(now), unitsPerMinute: null, areRead: true });
  const server = await listen(tenant, { port: 0 });
  tenant.origin = server.origin;
  const connection = kept((site) => connect(site, withToken('the-bot')));
  const used = Array.from({ length: sites }, (_, index) => ({
    url: `${server.origin}${siteAddress(index + 1)}`,
    name: String(index)
  }));
  const remembering = new Remembering(clock);
  const places = new Places({
    connection,
    reading: connection,
    remembering,
    sites: async () => used,
    log: silent,
    clock
  });
  const asked = { kind: 'milestones', words: 'M1' } as const;
  const ways = [
    ['the first time, with nobody having looked', () => places.of(somebody)],
    ['when something may have changed', () => places.of(somebody)],
    ['as somebody begins to type', () => places.shared(somebody, [])],
    ['at the next letter', () => places.shared(somebody, [])]
  ] as const;
  for (const [when, ask] of ways) {
    tenant.asked.length = 0;
    now += 1_000;
    const since = performance.now();
    const { places: found } = await ask();
    const offered = find(
      await Promise.all(found.map(async (own) => ({ ...own, speaking: await speaking(own.site) }))),
      asked
    );
    const units = tenant.asked.reduce((sum, each) => sum + each.units, 0);
    say(
      `A question about ${sites} sites, ${when}: ${tenant.asked.length} requests, ${units} units, ${(performance.now() - since).toFixed(0)} ms; ${found.length} know the person, ${offered.length} found`
    );
    if (when !== ways[0][0]) expect(tenant.asked.length).toBeLessThanOrEqual(when === ways[3][0] ? 0 : sites);
  }
  await server.close();
  tenant.close();
}, 600_000);
