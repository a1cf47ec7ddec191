import { understand } from '../../src/bot/commands/understand';
import { languages } from '../../src/domain/schema/words';
import { loadSpeech } from '../../src/locales/bot/load';

/** What people write to the bot, as people write. */
const understood = async (text: string) => understand(text, await Promise.all(languages.map(loadSpeech)));

test.each([
  ['hjelp', 'help', ''],
  ['Hva er neste?', 'next', ''],
  ['kva er neste', 'next', ''],
  ['what is next', 'next', ''],
  ['hva er status i Tillitsmodellen?', 'status', 'tillitsmodellen'],
  ['status for Tillitsmodellen', 'status', 'tillitsmodellen'],
  ['kan du vise plan for Tillitsmodellen', 'plan', 'tillitsmodellen'],
  ['start rapport M3', 'report', 'rapport m3'],
  ['pause til 15. august', 'pause', '15. august'],
  ['jeg trenger hjelp', 'help', '']
])('«%s» asks for %s of «%s»', async (text, name, about) => {
  expect(await understood(text)).toEqual({ name, about });
});

test.each(['tullball', '', 'Vi hadde et langt møte i går, og ble enige om at denne plan må vente'])(
  '«%s» is not understood',
  async (text) => {
    expect(await understood(text)).toBeNull();
  }
);
