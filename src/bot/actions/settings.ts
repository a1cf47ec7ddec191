import { query } from '../../data/repository';
import type { Repository } from '../../data/repository';
import { isFailure } from '../../domain/failure';
import type { FailureDetail } from '../../domain/failure';
import { subjects } from '../../domain/reminders/settingFields';
import type { Subject } from '../../domain/reminders/settingFields';
import { isIsoDate } from '../../domain/schema/dates';
import type { Person } from '../../domain/schema/kinds';
import type { RecordOf } from '../../domain/schema/record';
import { languages } from '../../domain/schema/words';
import type { Language } from '../../domain/schema/words';
import { personSettings } from '../../domain/templates/personSettings';
import { failureWords, problemWords } from '../../locales/failureWords';
import { fieldWords } from '../../locales/words';
import { settingId, settingsReply } from '../cards/settings';
import { cardOfPart } from '../cards/part';
import type { Speaking } from '../cards/speaking';
import type { Tap } from '../turns';
import type { Answered } from './scene';

type Row = RecordOf<typeof personSettings>;
type Wish = Pick<Row, 'language' | 'awayUntil' | 'quietFrom' | 'quietTo' | 'leadDays' | 'repeatEvery' | 'off'>;

/** What a person has said to the bot of how they wish to be written to; null where they have said nothing. */
export async function settingsOf(repository: Repository, { login }: Person): Promise<Row | null> {
  const { found } = await repository.read({ found: query(personSettings, { login }) });
  return found[0] ?? null;
}

const hourIn = (text: string): number | null => (/^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) : null);
/** What is too many is told of when it is stored. */
const daysIn = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);
const isSubject = (word: string): word is Subject => Object.hasOwn(subjects, word);
const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/** Outside input: what is not one of ours is left out. */
function wishIn(data: Tap['data']): Wish {
  const text = (name: Parameters<typeof settingId>[0]): string => {
    const value = data[settingId(name)];
    return typeof value === 'string' ? value.slice(0, 1000).trim() : '';
  };
  const [language, away] = [text('language'), text('away')];
  return {
    language: isLanguage(language) ? language : null,
    awayUntil: isIsoDate(away) ? away : null,
    quietFrom: hourIn(text('quietFrom')),
    quietTo: hourIn(text('quietTo')),
    leadDays: daysIn(text('leadDays')),
    repeatEvery: daysIn(text('repeatEvery')),
    off: text('off').split(',').filter(isSubject)
  };
}

/** Stores a person's own wishes: one row for each, which is theirs whoever presses. */
export async function changeSettings(repository: Repository, person: Person, wish: Partial<Wish>): Promise<Row> {
  const own = await settingsOf(repository, person);
  if (own) return repository.update(personSettings, own, wish);
  return repository.create(personSettings, { name: person.name, person, login: person.login, ...wish });
}

/** Which box, and what is wrong with it; of other failures, what they say. */
function wrongIn({ words }: Speaking, detail: FailureDetail): readonly string[] {
  if (detail.kind !== 'Invalid') return [failureWords(words, detail)];
  return detail.problems.map((each) => {
    return `${fieldWords(words, personSettings, each.field).label}: ${problemWords(words, each)}`;
  });
}

/** «Lagre» in «Mine varsler». */
export async function saveSettings(
  tap: Tap,
  person: Person,
  repository: Repository,
  speaking: Speaking
): Promise<Answered> {
  const wish = wishIn(tap.data);
  try {
    await changeSettings(repository, person, wish);
    return { message: cardOfPart(speaking, { title: speaking.words.bot.receipts.saved }), changed: true };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { message: settingsReply(speaking, wish, wrongIn(speaking, error.detail)), changed: false };
  }
}
