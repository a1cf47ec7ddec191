import { find } from '../../src/bot/commands/find';
import type { Place } from '../../src/bot/commands/reply';
import { unfold } from '../../src/bot/commands/unfold';
import { contextsOf } from '../../src/domain/reminders/context';
import { osloDay } from '../../src/domain/reminders/osloTime';
import { languages } from '../../src/domain/schema/words';
import type { Language } from '../../src/domain/schema/words';
import { speaking, today } from '../support/answering';
import { cardCheck } from '../support/cardCheck';
import type { CheckCard } from '../support/cardCheck';
import { everything, longest } from '../support/everyReminder';
import { projectKey, row } from '../support/followedUp';

/** Teams shows a link with a card of version 1.3 at most. */
let check: CheckCard;
const site = 'https://fjordvik.sharepoint.com/sites/levekar';
beforeAll(() => {
  check = cardCheck('v1_3');
}, 120_000);

async function placeIn(language: Language): Promise<Place> {
  const lesson = row('lesson', { name: longest.text, advice: longest.prose, wentWell: longest.prose });
  const contexts = contextsOf({ ...everything(longest), lesson: [lesson] }, undefined, { today, dayOf: osloDay });
  return { site, contexts, speaking: await speaking(site, language) } as unknown as Place;
}

test.each(languages)('what is found is right as a link is shown, at its longest, in %s', async (language) => {
  const places = [await placeIn(language)];
  const project = unfold(places, [site], `${site}/SitePages/p.aspx#/project/${projectKey}/plan`);
  const found = [
    ...(['milestones', 'reports', 'lessons'] as const).map((kind) => find(places, { kind, words: '' })),
    [project!]
  ];
  expect(found.filter(({ length }) => length === 0)).toEqual([]);
  expect(found.flat().flatMap(({ message }) => check(message))).toEqual([]);
});
