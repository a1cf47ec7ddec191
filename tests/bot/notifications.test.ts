import { logTo } from '../../src/bot/log';
import { notifiedSites } from '../../src/bot/notifications';
import type { Sweeps } from '../../src/bot/queue/sweeps';

/** SharePoint says that something has changed: only that is believed, and only from SharePoint. */
const secret = 'only SharePoint knows this';
const site = 'https://fjordvik.sharepoint.com/sites/levekar';
const asked: string[] = [];
const lines: string[] = [];
const sweeps: Sweeps = {
  start: async () => undefined,
  stop: async () => undefined,
  isReady: async () => true,
  ask: async (each) => void asked.push(each)
};
const notified = notifiedSites({
  sweeps,
  sites: async () => [site],
  secret,
  log: logTo(
    (line) => lines.push(line),
    () => new Date(0)
  )
});
const hear = (body: unknown, query = '') => notified({ body, headers: {}, query: new URLSearchParams(query) });
const notice = (over: object = {}): object => ({
  value: [{ siteUrl: '/sites/levekar', clientState: secret, resource: 'list', ...over }]
});
beforeEach(() => {
  asked.length = 0;
  lines.length = 0;
});

test('the token that comes when a subscription is made is said back as it is', async () => {
  expect(await hear(undefined, 'validationtoken=a%2Fb')).toEqual({ status: 200, body: 'a/b' });
});

test('a site of ours that has changed is looked through, once for many changes', async () => {
  const [one] = (notice() as { value: object[] }).value;
  await hear({ value: [one, one, one] });
  expect(asked).toEqual([site]);
});

test.each<[string, unknown]>([
  ['does not know the secret', notice({ clientState: 'a guess' })],
  ['carries no secret', notice({ clientState: undefined })],
  ['is about a site that is not ours', notice({ siteUrl: '/sites/others' })],
  ['has nothing in it', {}],
  ['is not what SharePoint sends', { value: [null, 3, { siteUrl: 3 }] }]
])('a notice that %s has nothing looked through', async (_, body) => {
  expect(await hear(body)).toEqual({ status: 200 });
  expect(asked).toEqual([]);
});

test('a notice that is not SharePoint’s is logged', async () => {
  await hear(notice({ clientState: 'a guess' }));
  expect(lines.join('')).toContain('foreignNotice');
});
