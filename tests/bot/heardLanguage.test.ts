import { query } from '../../src/data/repository';
import { personSettings } from '../../src/domain/templates/personSettings';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** Whoever writes to the bot is asked in the language that they are answered in. */
let whole: FollowedBot;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-03-13T08:30:00Z');
}, 60_000);
afterAll(() => whole.close());

const stored = async () =>
  (await whole.as('projectLeader').repository.read({ rows: query(personSettings) })).rows.map(({ name, language }) => [
    name,
    language
  ]);

test('the language of the site is nothing to remember', async () => {
  await whole.send('responsible1', { type: 'message', text: 'hjelp', locale: 'nb-NO' });
  expect(await stored()).toEqual([]);
});

test('somebody whose Teams is in nynorsk is answered in it, and asked in it from then on', async () => {
  await whole.send('responsible1', { type: 'message', text: 'hjelp', locale: 'nn-NO' });
  expect(whole.textsOf('responsible1').at(-1)).toContain('Eg spør når ein frist nærmar seg');
  expect(await stored()).toEqual([['Marit Eikanger Tveitå', 'nn']]);
  await whole.addMilestone({ number: 'M1', name: 'Når en er gjort', deadline: { words: '', date: '2018-03-13' } });
  await whole.sweep();
  expect(whole.textsOf('responsible1').at(-1)).toContain('Ja, nådd');
  expect(whole.textsOf('responsible1').at(-1)).toContain('Ikkje enno, i rute');
});

test('what somebody has chosen stands, whatever their Teams speaks', async () => {
  await whole.send('responsible1', { type: 'message', text: 'hjelp', locale: 'en-US' });
  expect(whole.textsOf('responsible1').at(-1)).toContain('Eg spør når ein frist nærmar seg');
  expect(await stored()).toEqual([['Marit Eikanger Tveitå', 'nn']]);
});
