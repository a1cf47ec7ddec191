import type { Connection } from '../../src/data/repository';
import { logTo } from '../../src/bot/log';
import { Places } from '../../src/bot/places';

/** Looking somebody up over many sites costs: several at a time, and not twice where they are not known. */
let now = 0;
let asked: string[] = [];
let together = 0;
let most = 0;

/** Sites where nobody is known; `/gone` does not answer. */
const stranger = (site: string): Connection =>
  ({
    people: {
      byEntraId: async () => {
        asked.push(site);
        most = Math.max(most, (together += 1));
        await Promise.resolve();
        together -= 1;
        if (site === '/gone') throw new Error('gone');
        return null;
      }
    }
  }) as unknown as Connection;

const placesIn = (...sites: readonly string[]): Places =>
  new Places({
    connection: stranger,
    sites: async () => sites,
    log: logTo(
      () => undefined,
      () => new Date(0)
    ),
    clock: { now: () => now, wait: async () => undefined }
  });

beforeEach(() => {
  asked = [];
  most = 0;
});

test('many sites are asked several at a time, and not all at once', async () => {
  const sites = Array.from({ length: 30 }, (_, at) => `/${at}`);
  await placesIn(...sites).of('somebody', []);
  expect(asked).toEqual(sites);
  expect(most).toBe(8);
});

test('who is not known is not looked for again for five minutes; another person is, and so is a site that gave no answer', async () => {
  const places = placesIn('/a', '/gone');
  await expect(places.of('somebody', [])).rejects.toThrow('gone');
  await expect(places.of('somebody', [])).rejects.toThrow('gone');
  expect(asked).toEqual(['/a', '/gone', '/gone']);
  await expect(places.of('another', [])).rejects.toThrow('gone');
  expect(asked.slice(3)).toEqual(['/a', '/gone']);
  now += 5 * 60_000;
  await expect(places.of('somebody', [])).rejects.toThrow('gone');
  expect(asked.slice(5)).toEqual(['/a', '/gone']);
});
