import { lastProject } from '../../src/webparts/framdrift/lastProject';
import { placeOf, themeOf } from '../../src/webparts/framdrift/surroundings';

type Context = Parameters<typeof placeOf>[0];

const onPage = (formFactor?: number): Context =>
  ({ formFactor, sdks: {}, pageContext: { cultureInfo: { currentUICultureName: 'nn-NO' } } }) as unknown as Context;

const inTeams = (context: object): Context =>
  ({
    sdks: { microsoftTeams: { teamsJs: { app: { getContext: () => Promise.resolve(context) } } } },
    pageContext: { cultureInfo: { currentUICultureName: 'en-US' } }
  }) as unknown as Context;

const app = { locale: 'nb-no', theme: 'dark' };

function forceColours(matches: boolean): void {
  window.matchMedia = () => ({ matches }) as MediaQueryList;
}
beforeEach(() => forceColours(false));

test('a page has the page’s language, and is a full page only where the web part stands alone', async () => {
  expect(await placeOf(onPage())).toEqual({ host: 'page', locale: 'nn-NO' });
  expect(await placeOf(onPage(0))).toMatchObject({ host: 'page' });
  expect(await placeOf(onPage(1))).toMatchObject({ host: 'fullPage' });
});

test('a channel’s tab has Teams’ language and knows channel and team', async () => {
  const channel = { id: '19:a@thread.tacv2', displayName: 'Plan' };
  const place = await placeOf(inTeams({ app, page: { subPageId: '' }, channel, team: { groupId: 'g' } }));
  expect(place).toEqual({
    host: 'tab',
    locale: 'nb-no',
    teamsTheme: 'dark',
    subPage: undefined,
    channel: { id: '19:a@thread.tacv2', name: 'Plan', teamId: 'g' }
  });
});

test('a personal app has no channel, and goes where a deep link says', async () => {
  const place = await placeOf(inTeams({ app, page: { subPageId: 'plan/milestone/3' } }));
  expect(place).toMatchObject({ host: 'personal', subPage: 'plan/milestone/3' });
  expect(place.channel).toBeUndefined();
});

test('Teams’ theme wins over the page’s, and high contrast over both', () => {
  expect(themeOf('dark', { isInverted: false })).toBe('dark');
  expect(themeOf('default', { isInverted: true })).toBe('light');
  expect(themeOf(undefined, { isInverted: true })).toBe('dark');
  expect(themeOf(undefined, undefined)).toBe('light');
  expect(themeOf('contrast', undefined)).toBe('contrast');
  forceColours(true);
  expect(themeOf('default', undefined)).toBe('contrast');
});

test('what somebody last chose is remembered for each place, and a browser that keeps nothing forgets without failing', () => {
  lastProject('https://a.example/sites/x', 'channel').write('p1');
  expect(lastProject('https://a.example/sites/x', 'channel').read()).toBe('p1');
  expect(lastProject('https://a.example/sites/x', 'page').read()).toBeUndefined();
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  expect(() => lastProject('https://a.example/sites/x', 'page').write('p2')).not.toThrow();
  refuse.mockRestore();
});
