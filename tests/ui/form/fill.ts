import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { writeDeadline } from '../../../src/domain/planning/writeDeadline';
import type { ByKind, Deadline, Link, Person, Scale, Url } from '../../../src/domain/schema/kinds';
import type { AnyField, Template } from '../../../src/domain/schema/template';
import { shortDate } from '../../../src/locales/failureWords';
import type { Words } from '../../../src/locales/words';
import { choiceWord, fieldWords } from '../../../src/locales/words';
import { field } from './support';

/** A person at a form: fills in one field by its visible label, with the keyboard and the pointer. */
interface Filling {
  readonly user: UserEvent;
  readonly words: Words;
  readonly template: Template;
  readonly name: string;
  readonly control: HTMLElement;
}

type Fill = (filling: Filling, value: never) => Promise<void>;

const type = async ({ user, control }: Filling, text: string): Promise<void> => {
  await user.clear(control);
  await user.click(control);
  await user.paste(text);
};

const number: Fill = (filling, value: number) => type(filling, String(value).replace('.', ','));

/** The list that a field has opened. */
function listOf(control: HTMLElement): HTMLElement {
  const list = document.getElementById(control.getAttribute('aria-controls') ?? '');
  if (!list) throw new Error('No list is open');
  return list;
}

/** Radio buttons, check boxes, or a list that opens. Found by text: by role would take seconds in a large form. */
async function pick({ user, control }: Filling, label: string): Promise<void> {
  if (control.getAttribute('role') !== 'combobox')
    return user.click(within(control).queryByLabelText(label) ?? within(control).getByText(label));
  if (control.getAttribute('aria-expanded') !== 'true') await user.click(control);
  await user.click(within(listOf(control)).getByText(label));
}

async function find(filling: Filling, person: Person): Promise<void> {
  await type(filling, person.name);
  await filling.user.click(
    await waitFor(() => within(listOf(filling.control)).getByText(person.name), { timeout: 8000 })
  );
}

async function each<V>(values: readonly V[], act: (value: V) => Promise<void>): Promise<void> {
  for (const value of values) await act(value);
}

const wordOf = ({ words, template, name }: Filling, value: string): string => choiceWord(words, template, name, value);

const fills: ByKind<Fill> = {
  text: (filling, value: string) => type(filling, value),
  prose: (filling, value: string) => type(filling, value),
  number,
  money: number,
  percent: number,
  yesNo: async ({ user, control }, value: boolean) => {
    if ((control as HTMLInputElement).checked !== value) await user.click(control);
  },
  date: (filling, value: string) => type(filling, shortDate(value)),
  deadline: async (filling, value: Deadline) => {
    await type(filling, value.words);
    await filling.user.tab();
    if (value.date === null) return;
    const day = screen.queryByLabelText(writeDeadline(value.date, filling.words.language));
    if (day) await filling.user.click(day);
  },
  scale: (filling, value: Scale) => pick(filling, String(value)),
  choice: (filling, value: string) => pick(filling, wordOf(filling, value)),
  choices: (filling, values: readonly string[]) => each(values, (value) => pick(filling, wordOf(filling, value))),
  person: find,
  people: (filling, people: readonly Person[]) => each(people, (person) => find(filling, person)),
  link: (filling, link: Link) => pick(filling, link.title),
  links: (filling, links: readonly Link[]) => each(links, (link) => pick(filling, link.title)),
  url: async (filling, { address, text }: Url) => {
    await type(filling, address);
    await type({ ...filling, control: screen.getByLabelText('Tekst som vises') }, text);
  },
  computed: () => Promise.resolve()
};

/** Fills in one field, found by its label. */
export async function fill(
  user: UserEvent,
  words: Words,
  template: Template,
  name: string,
  value: unknown
): Promise<void> {
  const { kind } = template.fields[name] as AnyField;
  const control = field(fieldWords(words, template, name).label);
  await fills[kind]({ user, words, template, name, control }, value as never);
}
