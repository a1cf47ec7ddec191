import { writeDeadline } from '../domain/planning/writeDeadline';
import { isIsoDate } from '../domain/schema/dates';
import type { ByKind, Deadline, Link, OutsideWord, Person, Url } from '../domain/schema/kinds';
import { isEmpty } from '../domain/schema/kinds';
import type { Template } from '../domain/schema/template';
import type { Words } from './words';
import { choiceWord } from './words';
import { writeNumber } from './numberText';

/** Which field of which template, in which language. */
interface Said {
  readonly words: Words;
  readonly template: Template;
  readonly name: string;
}

type Read = (value: unknown, said: Said) => string;

/** People, links and urls that are not finished are the text that was typed. */
const named =
  <V>(nameOf: (value: V) => string): Read =>
  (value) =>
    typeof value === 'string' ? value : nameOf(value as V);

const listed =
  (one: Read): Read =>
  (value, said) =>
    (value as readonly unknown[]).map((item) => one(item, said)).join(', ');

const number: Read = (value, { words }) =>
  typeof value === 'number' ? writeNumber(value, words.language) : String(value);

const withUnit =
  (unit: 'kroner' | 'percent'): Read =>
  (value, said) =>
    `${number(value, said)}\u00a0${said.words.messages.form[unit]}`;

const day: Read = (value, { words }) =>
  isIsoDate(String(value)) ? writeDeadline(String(value), words.language, 'medium') : String(value);

const deadline: Read = (value, said) => {
  const { words, date } = value as Deadline;
  if (date === null) return words;
  const meant = day(date, said);
  return words && words !== meant ? `${words} (${meant})` : meant;
};

const choice: Read = (value, { words, template, name }) =>
  choiceWord(words, template, name, value as string | OutsideWord);
const person = named<Person>(({ name }) => name);
const link = named<Link>(({ title }) => title);

const texts: ByKind<Read> = {
  text: String,
  prose: String,
  number,
  money: withUnit('kroner'),
  percent: withUnit('percent'),
  yesNo: (value, { words }) => (value === true ? words.messages.form.yes : words.messages.form.no),
  date: day,
  deadline,
  scale: (value, { words }) => words.messages.form.scale(Number(value)),
  choice,
  choices: listed(choice),
  person,
  people: listed(person),
  link,
  links: listed(link),
  url: named<Url>(({ address, text }) => text || address),
  computed: String
};

/**
 * Any field's value as one text, `''` where it is empty.
 * @example valueText(words, milestone, 'deadline', { words: 'Ultimo februar', date: '2018-02-28' })
 *   // 'Ultimo februar (28. feb. 2018)'
 */
export function valueText(words: Words, template: Template, name: string, value: unknown): string {
  const field = template.fields[name];
  return !field || isEmpty(value) ? '' : texts[field.kind](value, { words, template, name });
}
