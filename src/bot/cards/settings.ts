import { subjects } from '../../domain/reminders/settingFields';
import type { RecordOf } from '../../domain/schema/record';
import { languages } from '../../domain/schema/words';
import { personSettings } from '../../domain/templates/personSettings';
import { choiceWord, fieldWords } from '../../locales/words';
import type { Outgoing } from '../messenger';
import { cardOf, heading, input, press, trouble } from './elements';
import type { Asked, Element } from './elements';
import { plain } from './plain';
import type { Speaking } from './speaking';

type Settings = Pick<
  RecordOf<typeof personSettings>,
  'language' | 'awayUntil' | 'quietFrom' | 'quietTo' | 'leadDays' | 'repeatEvery' | 'off'
>;

/** The names of what is filled in here. */
export const settingNames = ['language', 'away', 'quietFrom', 'quietTo', 'leadDays', 'repeatEvery', 'off'] as const;
export type SettingName = (typeof settingNames)[number];
export const settingId = (name: SettingName): string => `settings.${name}`;

/** What stands in the boxes, as text. */
export type SettingValues = { readonly [N in SettingName]: string };

/** What somebody has said before; a day that they are back from is over. */
export function settingValues({ words, today }: Speaking, now: Settings | null): SettingValues {
  const number = (value: number | null | undefined): string => String(value ?? '');
  const away = now?.awayUntil ?? '';
  return {
    language: typeof now?.language === 'string' ? now.language : words.language,
    away: away > today ? away : '',
    quietFrom: number(now?.quietFrom),
    quietTo: number(now?.quietTo),
    leadDays: number(now?.leadDays),
    repeatEvery: number(now?.repeatEvery),
    off: (now?.off ?? []).filter((each) => typeof each === 'string').join(',')
  };
}

function asksOf({ words }: Speaking): { readonly [N in SettingName]: Omit<Asked, 'name' | 'value'> } {
  const { settings } = words.bot;
  const spoken = languages.map((value) => ({ title: settings.languages[value], value }));
  const off = Object.keys(subjects).map((value) => ({ title: choiceWord(words, personSettings, 'off', value), value }));
  // An empty box says nothing: then the project's and the site's hold.
  const number = { kind: 'number', hint: settings.asUsual } as const;
  const called = (field: string): string => fieldWords(words, personSettings, field).label;
  return {
    language: { label: settings.language, kind: 'choice', choices: spoken },
    away: { label: settings.away, kind: 'day' },
    quietFrom: { label: settings.quietFrom, ...number },
    quietTo: { label: settings.quietTo, ...number },
    leadDays: { label: called('leadDays'), ...number },
    repeatEvery: { label: called('repeatEvery'), ...number },
    off: { label: settings.off, kind: 'choices', choices: off }
  };
}

/** What is wrong with what stands in a box. */
export type SettingTroubles = { readonly [N in SettingName]?: string };

/**
 * «Mine varsler»: how one person wishes to be written to from one site.
 * @param wrong said under the box that it is about
 * @param why what is wrong with none of them
 */
export function settingsReply(
  speaking: Speaking,
  values: SettingValues,
  wrong: SettingTroubles = {},
  why: readonly string[] = []
): Outgoing {
  const { settings, answers } = speaking.words.bot;
  const asks = asksOf(speaking);
  const inputs = settingNames.flatMap((name) => {
    const said = wrong[name];
    return [
      input({ ...asks[name], name, value: values[name] }, settingId(name)),
      ...(said === undefined ? [] : [under(said)])
    ];
  });
  const save = press(answers.settings, 'settings', { site: speaking.site }, { style: 'positive' });
  const body = [heading(settings.title), ...why.map((text) => trouble(plain(text))), ...inputs];
  return { card: cardOf(body, [save]), text: settings.title };
}

const under = (text: string): Element => ({ ...trouble(plain(text)), spacing: 'Small' });
