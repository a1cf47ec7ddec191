import { savedSettings } from '../../../src/local/host/browser/settings';
import type { Boot } from '../../../src/local/host/browser/runtime';

const boot = (host: Boot['host'], channel?: string): Boot =>
  ({ host, ...(channel ? { channel: { id: channel } } : {}) }) as unknown as Boot;

test('a web part’s settings are kept for its own host and channel, and for no other', () => {
  savedSettings(boot('tab', 'a')).keep({ project: 'p1' });
  savedSettings(boot('page')).keep({ project: 'p2' });
  expect(savedSettings(boot('tab', 'a')).read()).toEqual({ project: 'p1' });
  expect(savedSettings(boot('tab', 'b')).read()).toEqual({});
  expect(savedSettings(boot('page')).read()).toEqual({ project: 'p2' });
});
