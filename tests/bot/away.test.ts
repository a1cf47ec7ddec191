import { dayIn } from '../../src/bot/commands/away';
import { isFar } from '../../src/bot/far';
import { languages } from '../../src/domain/schema/words';
import { loadSpeech } from '../../src/locales/bot/load';

/** Until when somebody is away, as people write it. */
const today = '2018-01-31';
const until = async (about: string, on = today) => dayIn(about, on, await Promise.all(languages.map(loadSpeech)));

test.each([
  ['i 3 uker', '2018-02-21'],
  ['3 uker', '2018-02-21'],
  ['i to uker', '2018-02-14'],
  ['i ei veke', '2018-02-07'],
  ['for 3 weeks', '2018-02-21'],
  ['2 dager', '2018-02-02'],
  ['ti dagar', '2018-02-10'],
  ['a day', '2018-02-01'],
  ['en måned', '2018-02-28'],
  ['12 months', '2019-01-31'],
  ['til 15. august', '2018-08-15'],
  ['to veker', '2018-02-14'],
  ['2018-03-01', '2018-03-01']
])('«%s» is until %s', async (about, day) => {
  expect(await until(about)).toBe(day);
});

test.each(['0 uker', 'noen uker', 'lenge', '2017-03-01', ''])('«%s» is no day to be back on', async (about) => {
  expect(await until(about)).toBeNull();
});

test('a day that has been this year is asked about before it is taken as next year’s, unless the year is said', async () => {
  const on = '2018-02-28';
  const day = (await until('til 1. februar', on))!;
  expect(day).toBe('2019-02-01');
  expect(isFar('til 1. februar', day, on)).toBe(true);
  expect(isFar('til 1. februar 2019', day, on)).toBe(false);
  expect(isFar('til 1. mars', '2018-03-01', on)).toBe(false);
});
