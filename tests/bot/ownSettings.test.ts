import type { Outgoing } from '../../src/bot/messenger';
import { settingsOf } from '../../src/bot/actions/settings';
import { nodesIn, pressAs } from '../support/answering';
import { personAt } from '../support/answeredCase';
import { aGround, locally } from '../support/ground';

const ground = aGround();

/** «Lagre» in «Mine varsler», with this in its boxes. */
const save = (typed: Readonly<Record<string, string>>) =>
  pressAs(ground.bot, ground.said)(
    'responsible1',
    'settings',
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [`settings.${name}`, value]))
  );
const stored = async () => settingsOf(ground.bot.repository, await personAt(ground.bot)('responsible1'));

locally('how early and how often somebody is asked is saved in the chat, and emptied there', async () => {
  await save({ leadDays: '5', repeatEvery: '2', quietFrom: '16' });
  expect(await stored()).toMatchObject({ leadDays: 5, repeatEvery: 2, quietFrom: 16 });
  await save({ leadDays: '', repeatEvery: '2' });
  expect(await stored()).toMatchObject({ leadDays: null, repeatEvery: 2, quietFrom: null });
});

/** The boxes with what stands in them. */
const boxesIn = ({ card }: Outgoing) =>
  Object.fromEntries(
    nodesIn(card)
      .filter(({ id }) => String(id).startsWith('settings.'))
      .map(({ id, value }) => [String(id).slice('settings.'.length), value])
  );

locally.each([
  ['repeatEvery', '400', 'Skriv et helt tall fra 1 til 40, eller la feltet stå tomt.'],
  ['leadDays', 'to', 'Skriv et helt tall fra 0 til 40, eller la feltet stå tomt.'],
  ['quietFrom', '25', 'Skriv et helt tall fra 0 til 24, eller la feltet stå tomt.'],
  ['quietTo', '-1', 'Skriv et helt tall fra 0 til 24, eller la feltet stå tomt.'],
  ['quietTo', '7,5', 'Skriv et helt tall fra 0 til 24, eller la feltet stå tomt.'],
  ['away', '2018-02-20', 'Velg en dag i løpet av de neste to årene, eller la feltet stå tomt.'],
  ['away', '2081-03-01', 'Velg en dag i løpet av de neste to årene, eller la feltet stå tomt.']
])(
  '%s %s makes no sense: it is told right under it, all that was typed stands, and nothing is stored',
  async (name, text, why) => {
    await save({ repeatEvery: '3' });
    const typed = { leadDays: '5', repeatEvery: '2', quietFrom: '16', away: '2018-03-01', off: 'risks', [name]: text };
    const { message, changed } = await save(typed);
    expect(changed).toBe(false);
    expect(boxesIn(message)).toMatchObject(typed);
    const body = message.card.body as readonly { readonly id?: string; readonly text?: string }[];
    expect(body[body.findIndex(({ id }) => id === `settings.${name}`) + 1]?.text).toBe(why);
    expect(await stored()).toMatchObject({ repeatEvery: 3, leadDays: null, quietFrom: null, awayUntil: null, off: [] });
  }
);

locally('an hour may be written as the clock shows it', async () => {
  await save({ quietFrom: '16:00', quietTo: '07.00' });
  expect(await stored()).toMatchObject({ quietFrom: 16, quietTo: 7 });
});
