import { settingsOf } from '../../src/bot/actions/settings';
import { nodesIn, pressAs, textsIn } from '../support/answering';
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

locally('what is too many days is told of, with what was typed left standing, and not stored', async () => {
  await save({ repeatEvery: '3' });
  const { message, changed } = await save({ repeatEvery: '400' });
  expect(changed).toBe(false);
  const told = 'Arbeidsdager mellom påminnelsene når du ikke har svart: Tallet kan ikke være større enn 40.';
  expect(textsIn(message)).toContain(told);
  expect(nodesIn(message.card)).toContainEqual(expect.objectContaining({ id: 'settings.repeatEvery', value: '400' }));
  expect(await stored()).toMatchObject({ repeatEvery: 3 });
});
