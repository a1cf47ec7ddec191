import { longDayWords } from '../../locales/dayWords';
import { languages } from '../../domain/schema/words';
import type { IsoDate } from '../../domain/schema/dates';
import { loadSpeech } from '../../locales/bot/load';
import { changeSettings, isAwayDay, settingsOf } from '../actions/settings';
import { chooseReply, sayReply } from '../cards/replies';
import { settingsReply, settingValues } from '../cards/settings';
import type { SettingTroubles, SettingValues } from '../cards/settings';
import type { Speaking } from '../cards/speaking';
import type { Outgoing } from '../messenger';
import { isFar } from '../far';
import { dayIn } from './away';
import type { Place } from './reply';

/** «Mine varsler», with what stands there; over it what was just said. */
export async function settings(
  speaking: Speaking,
  [place]: readonly Place[],
  wrong: SettingTroubles = {},
  typed: Partial<SettingValues> = {}
): Promise<Outgoing> {
  if (!place) return chooseReply(speaking, []);
  const own = await settingsOf(place.connection.repository, place.person);
  return settingsReply(place.speaking, { ...settingValues(place.speaking, own), ...typed }, wrong);
}

/** In every site that knows the person: one is away from all of them, and back in all. */
async function setAway(places: readonly Place[], awayUntil: IsoDate | null): Promise<void> {
  for (const { connection, person } of places) await changeSettings(connection.repository, person, { awayUntil });
}

/** «pause til 15. august», «pause i tre uker»: where it is not clear until when, it is asked. */
export async function pause(speaking: Speaking, places: readonly Place[], about: string): Promise<Outgoing> {
  if (about === '' || places.length === 0) return settings(speaking, places);
  const { today, words } = speaking;
  const { settings: said } = words.bot;
  const day = dayIn(about, today, await Promise.all(languages.map(loadSpeech)));
  if (day === null || !isAwayDay(day, today)) return settings(speaking, places, { away: said.wrongDay });
  const dayWords = longDayWords(words, day);
  if (isFar(about, day, today)) return settings(speaking, places, { away: said.far(dayWords) }, { away: day });
  await setAway(places, day);
  return sayReply(speaking, said.paused(dayWords));
}

/** «tilbake»: now; or from the day that is said after it. */
export async function back(speaking: Speaking, places: readonly Place[], about: string): Promise<Outgoing> {
  if (places.length === 0) return chooseReply(speaking, []);
  const all = await Promise.all(languages.map(loadSpeech));
  if (about !== '' && dayIn(about, speaking.today, all) !== null) return pause(speaking, places, about);
  await setAway(places, null);
  return sayReply(speaking, speaking.words.bot.settings.back);
}
