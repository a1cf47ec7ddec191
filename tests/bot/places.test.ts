import type { Connection } from '../../src/data/repository';
import { logTo } from '../../src/bot/log';
import { Places } from '../../src/bot/places';
import { Remembering } from '../../src/bot/remembered';

/** Looking somebody up over many sites costs: several at a time, and not twice where they are not known. */
let now = 0;
let asked: string[] = [];
const lines: string[] = [];
let together = 0;
let most = 0;

/** Sites where nobody is known; «gone» does not answer. */
const stranger = (site: string): Connection =>
  ({
    people: {
      byEntraId: async (_: string, again: boolean) => {
        asked.push(`${new URL(site).pathname}${again ? ' again' : ''}`);
        most = Math.max(most, (together += 1));
        await Promise.resolve();
        together -= 1;
        if (site.endsWith('/gone')) throw new Error('gone');
        return null;
      }
    }
  }) as unknown as Connection;

const clock = { now: () => now, wait: async () => undefined };

const placesIn = (...sites: readonly string[]): Places =>
  new Places({
    connection: stranger,
    reading: stranger,
    remembering: new Remembering(clock),
    sites: async () => sites.map((path) => ({ url: `https://fjordvik.sharepoint.com${path}`, name: path })),
    log: logTo(
      (line) => lines.push(line),
      () => new Date(0)
    ),
    clock
  });

beforeEach(() => {
  asked = [];
  most = 0;
});

test('many sites are asked several at a time, and not all at once', async () => {
  const sites = Array.from({ length: 40 }, (_, at) => `/${at}`);
  await placesIn(...sites).of('somebody');
  expect(asked).toEqual(sites.map((site) => `${site} again`));
  expect(most).toBe(16);
});

test('a site reads its people anew for strangers once a minute, however many they are; one that gave no answer is asked again', async () => {
  const places = placesIn('/a', '/gone');
  await expect(places.of('somebody')).rejects.toThrow('gone');
  await expect(places.of('somebody')).rejects.toThrow('gone');
  await expect(places.of('another')).rejects.toThrow('gone');
  expect(asked).toEqual(['/a again', '/gone again', '/a', '/gone again', '/a', '/gone again']);
  now += 60_000;
  await expect(places.of('somebody')).rejects.toThrow('gone');
  expect(asked.slice(6)).toEqual(['/a again', '/gone again']);
  expect(lines[0]).toContain('"site":"/gone"');
});

test('what is looked for at each letter that somebody types is read once while it is under way, and then anew', async () => {
  const places = placesIn('/gone');
  const typed = [places.shared('typing', []), places.shared('typing', [])];
  for (const each of typed) await expect(each).rejects.toThrow('gone');
  expect(asked).toEqual(['/gone again']);
  await expect(places.shared('typing', [])).rejects.toThrow('gone');
  expect(asked).toEqual(['/gone again', '/gone again']);
});
