import type { Page } from 'playwright-core';
import { loadAllWords } from '../../src/locales/load';
import type { Words } from '../../src/locales/words';
import { accessibilityFaults } from '../support/axe';
import { type Local, openLocal } from '../support/local';
import { type Rest, restOf } from '../support/rest';
import { everybody, milestone } from './deeds';
import type { Visit } from './deeds';

/**
 * Each of those whom the screens are made for, as themselves, in bokmål and nynorsk: the one thing that they came to do,
 * found by the words that they read, and what the lists say of it afterwards.
 */
const tongues = [
  { lang: 'nb-NO', language: 'nb' },
  { lang: 'nn-NO', language: 'nn' }
] as const;
type Tongue = (typeof tongues)[number];

let local: Local;
let rest: Rest;
let page: Page;
let words: Readonly<Record<Tongue['language'], Words>>;

beforeAll(async () => {
  const [nb, nn] = await Promise.all([loadAllWords('nb'), loadAllWords('nn')]);
  words = { nb, nn };
  local = await openLocal({ demo: true });
  rest = restOf(local.origin);
  page = await local.page();
  await sendAnotherReport();
});
afterAll(() => local.close());

/** In each language somebody takes note of one: there are two to take note of. */
async function sendAnotherReport(): Promise<void> {
  const { projectId, projectKey, status } = await rest.item('FramdriftFollowUpReports', 'M4');
  const { Id } = await milestone(rest, 'M5');
  const sent = { Title: 'Oppfølgingsrapport M5', projectId, projectKey, status, milestoneId: Id };
  await rest.add('FramdriftFollowUpReports', sent);
}

const visits = everybody.flatMap((somebody) => tongues.map((tongue) => ({ ...somebody, ...tongue })));

function visitIn(language: Tongue['language']): Visit {
  const main = page.getByRole('main');
  return {
    words: words[language],
    said: words[language].messages.app,
    pick: (nb, nn) => (language === 'nb' ? nb : nn),
    page,
    main,
    rest,
    button: (name) => main.getByRole('button', { name, exact: true }),
    link: (name) => main.getByRole('link', { name, exact: true }),
    field: (name) => main.getByRole('textbox', { name, exact: true })
  };
}

test.each(visits)('$lang: $who', async ({ lang, language, as: [nb, nn], from, does, leaves }) => {
  const visit = visitIn(language);
  await local.show(page, { ...(await from(visit)), as: language === 'nb' ? nb : nn, lang });
  await visit.main.locator('h1').first().waitFor();
  await does(visit);
  expect(await accessibilityFaults(page)).toEqual([]);
  await leaves(visit);
  // It remembers which project somebody chose last; the next is somebody new.
  await page.evaluate(() => window.localStorage.clear());
});

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
