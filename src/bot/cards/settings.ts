import { subjects } from '../../domain/reminders/settingFields';
import type { RecordOf } from '../../domain/schema/record';
import { personSettings } from '../../domain/templates/personSettings';
import { choiceWord, fieldWords } from '../../locales/words';
import type { Outgoing } from '../messenger';
import { cardOf, heading, input, press, trouble } from './elements';
import type { Asked } from './elements';
import { plain } from './plain';
import type { Speaking } from './speaking';

type Settings = Pick<
  RecordOf<typeof personSettings>,
  'language' | 'awayUntil' | 'quietFrom' | 'quietTo' | 'leadDays' | 'repeatEvery' | 'off'
>;

/** The names of what is filled in here. */
export const settingNames = ['language', 'away', 'quietFrom', 'quietTo', 'leadDays', 'repeatEvery', 'off'] as const;
export const settingId = (name: (typeof settingNames)[number]): string => `settings.${name}`;

function asksOf(
  { words }: Speaking,
  now: Settings | null
): readonly (Asked & { readonly name: (typeof settingNames)[number] })[] {
  const { settings } = words.bot;
  const languages = (['nb', 'nn', 'en'] as const).map((value) => ({ title: settings.languages[value], value }));
  const off = Object.keys(subjects).map((value) => ({ title: choiceWord(words, personSettings, 'off', value), value }));
  const called = (field: string): string => fieldWords(words, personSettings, field).label;
  const chosen = typeof now?.language === 'string' ? now.language : words.language;
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return [
    { name: 'language', label: settings.language, kind: 'choice', choices: languages, value: chosen },
    { name: 'away', label: settings.away, kind: 'day', value: now?.awayUntil ?? '' },
    { name: 'quietFrom', label: settings.quietFrom, kind: 'number', value: number(now?.quietFrom) },
    { name: 'quietTo', label: settings.quietTo, kind: 'number', value: number(now?.quietTo) },
    { name: 'leadDays', label: called('leadDays'), kind: 'number', value: number(now?.leadDays) },
    { name: 'repeatEvery', label: called('repeatEvery'), kind: 'number', value: number(now?.repeatEvery) },
    {
      name: 'off',
      label: settings.off,
      kind: 'choices',
      choices: off,
      value: (now?.off ?? []).filter((each) => typeof each === 'string').join(',')
    }
  ];
}

/** «Mine varsler»: how one person wishes to be written to from one site. */
export function settingsReply(speaking: Speaking, now: Settings | null, wrong: readonly string[] = []): Outgoing {
  const { settings, answers } = speaking.words.bot;
  const inputs = asksOf(speaking, now).map((asked) => input(asked, settingId(asked.name)));
  const save = press(answers.settings, 'settings', { site: speaking.site }, { style: 'positive' });
  const body = [heading(settings.title), ...wrong.map((text) => trouble(plain(text))), ...inputs];
  return { card: cardOf(body, [save]), text: settings.title };
}
