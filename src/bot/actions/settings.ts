import { query } from '../../data/repository';
import type { Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import { subjects } from '../../domain/reminders/settingFields';
import type { Subject } from '../../domain/reminders/settingFields';
import { daysBetween, isIsoDate } from '../../domain/schema/dates';
import type { IsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { RecordOf } from '../../domain/schema/record';
import { personSettings } from '../../domain/templates/personSettings';
import { failureWords } from '../../locales/failureWords';
import { settingId, settingNames, settingsReply } from '../cards/settings';
import type { SettingName, SettingTroubles, SettingValues } from '../cards/settings';
import { cardOfPart } from '../cards/part';
import type { Speaking } from '../cards/speaking';
import { isLanguage } from '../said';
import type { Tap } from '../turns';
import type { Answered, Answering } from './scene';

type Row = RecordOf<typeof personSettings>;
type Wish = Pick<Row, 'language' | 'awayUntil' | 'quietFrom' | 'quietTo' | 'leadDays' | 'repeatEvery' | 'off'>;

/** What a person has said to the bot of how they wish to be written to; null where they have said nothing. */
export async function settingsOf(repository: Repository, { login }: Person): Promise<Row | null> {
  const { found } = await repository.read({ found: query(personSettings, { login }) });
  return found[0] ?? null;
}

const isSubject = (word: string): word is Subject => Object.hasOwn(subjects, word);

/** What is typed in the boxes: outside input. */
function typedIn(data: Tap['data']): SettingValues {
  const text = (name: SettingName): string => {
    const value = data[settingId(name)];
    return typeof value === 'string' ? value.slice(0, 1000).trim() : '';
  };
  return Object.fromEntries(settingNames.map((name) => [name, text(name)])) as SettingValues;
}

const numberNames = ['quietFrom', 'quietTo', 'leadDays', 'repeatEvery'] as const;
type NumberName = (typeof numberNames)[number];

/** An hour may be written as the clock shows it: «17:00». */
const numberIn = (text: string): number | null => (text === '' ? null : Number(text.replace(/^(\d+)[.:]00$/, '$1')));

function isWrongNumber(name: NumberName, text: string): boolean {
  const number = numberIn(text);
  const { min, max } = personSettings.fields[name].options;
  return number !== null && (!Number.isInteger(number) || number < min || number > max);
}

/** Nobody is away for longer, and nobody is away until a day that has been. */
const longestAway = 730;

/** Is it a day on which somebody who is away now can be back? */
export const isAwayDay = (day: string, today: IsoDate): boolean =>
  isIsoDate(day) && day > today && daysBetween(today, day) <= longestAway;

/** What is wrong with what was typed, by its box. */
function troublesIn({ words, today }: Speaking, typed: SettingValues): SettingTroubles {
  const { wrongNumber, wrongDay } = words.bot.settings;
  const numbers = numberNames
    .filter((name) => isWrongNumber(name, typed[name]))
    .map((name) => {
      const { min, max } = personSettings.fields[name].options;
      return [name, wrongNumber(min, max)] as const;
    });
  const isWrongDay = typed.away !== '' && !isAwayDay(typed.away, today);
  return { ...Object.fromEntries(numbers), ...(isWrongDay ? { away: wrongDay } : {}) };
}

/** What is chosen from a list and is none of ours is left out. */
const wishIn = ({ language, away, off, ...typed }: SettingValues): Wish => ({
  language: isLanguage(language) ? language : null,
  awayUntil: away === '' ? null : away,
  quietFrom: numberIn(typed.quietFrom),
  quietTo: numberIn(typed.quietTo),
  leadDays: numberIn(typed.leadDays),
  repeatEvery: numberIn(typed.repeatEvery),
  off: off.split(',').filter(isSubject)
});

/** Stores a person's own wishes: one row for each, which is theirs whoever presses. */
export async function changeSettings(repository: Repository, person: Person, wish: Partial<Wish>): Promise<Row> {
  const own = await settingsOf(repository, person);
  if (own) return repository.update(personSettings, own, wish);
  return repository.create(personSettings, { name: person.name, person, login: person.login, ...wish });
}

/** How somebody is spoken to, and when: they think of no site when they say it. */
const ofPerson: readonly (keyof Wish)[] = ['language', 'awayUntil', 'quietFrom', 'quietTo'];

/** What is to hold in every site: that, and whatever else they have changed; the rest stays as each site has it. */
function commonIn(wish: Wish, before: Row | null): Partial<Wish> {
  const isChanged = (name: keyof Wish): boolean => String(wish[name] ?? '') !== String(before?.[name] ?? '');
  const names = Object.keys(wish) as (keyof Wish)[];
  return Object.fromEntries(
    names.filter((name) => ofPerson.includes(name) || isChanged(name)).map((name) => [name, wish[name]])
  );
}

/** «Lagre» in «Mine varsler»: all of it, or nothing while something in it makes no sense. */
export async function saveSettings(tap: Tap, person: Person, answering: Answering): Promise<Answered> {
  const { speaking, connection } = answering;
  const typed = typedIn(tap.data);
  const wrong = troublesIn(speaking, typed);
  if (Object.keys(wrong).length > 0) return { message: settingsReply(speaking, typed, wrong), changed: false };
  const wish = wishIn(typed);
  try {
    const before = await settingsOf(connection.repository, person);
    await changeSettings(connection.repository, person, wish);
    await answering.elsewhere?.(async ({ repository }, known) => {
      await changeSettings(repository, known, commonIn(wish, before));
    });
    return { message: cardOfPart(speaking, { title: speaking.words.bot.receipts.saved }), changed: true };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const why = failureWords(speaking.words, error.detail);
    return { message: settingsReply(speaking, typed, {}, [why]), changed: false };
  }
}
