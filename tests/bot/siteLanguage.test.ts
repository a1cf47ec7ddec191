import { languageOfSite } from '../../src/bot/siteLanguage';
import { aGround, locally } from '../support/ground';

const ground = aGround();

test.each([
  [1044, 'nb'],
  [2068, 'nn'],
  [1033, 'en'],
  [2057, 'en'],
  [1053, 'nb']
] as const)('people of a site that was made in %d are written to in %s', async (number, language) => {
  expect(await languageOfSite({ language: async () => number })).toBe(language);
});

locally('a site says which language it was made in', async () => {
  expect(await ground.bot.language?.()).toBe(1044);
  expect(await languageOfSite(ground.bot)).toBe('nb');
});
