import type { Locator, Page } from 'playwright-core';
import type { Kind } from '../../src/domain/schema/kinds';
import type { AnyField, Template } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import type { Item, Rest } from './rest';

/**
 * How a person fills in each kind of field, found by its visible label, and what SharePoint's REST must then say.
 * What is expected is written down by hand: it shares no code with what stores it.
 */
export interface Asked {
  readonly page: Page;
  readonly rest: Rest;
  readonly key: string;
  readonly label: string;
  readonly field: AnyField;
  /** Another turn, other values. */
  readonly turn: number;
}

type Fill = (asked: Asked) => Promise<Item>;

/** The web part, without the local host's own bar. */
const part = ({ page }: Asked): Locator => page.getByRole('main');
const box = (asked: Asked): Locator => part(asked).getByRole('textbox', { name: asked.label, exact: true });
const menu = (asked: Asked): Locator => part(asked).getByRole('combobox', { name: asked.label, exact: true });

/** A day as it is typed, and local midnight of that day in Oslo as UTC: in winter an hour before, in summer two. */
const days = [
  ['31.01.2018', '2018-01-31T11:30:00Z'],
  ['1.4.2018', '2018-04-01T11:30:00Z'],
  ['15.07.2018', '2018-07-15T11:30:00Z']
] as const;

/** Words that mean one day of the project's period; and words that mean none, with a day beside them. */
const deadlines = [
  { words: 'Medio mai', typed: null, stored: '2018-05-15T11:30:00Z' },
  { words: 'når snøen er borte', typed: '28.2.2018', stored: '2018-02-28T11:30:00Z' }
] as const;

const turned = <V>(values: readonly V[], turn: number): V => values[turn % values.length]!;

/** Turn 0 takes the last word, later turns the first ones: never merely what stood there from the start. */
function wordFor({ field, turn }: Asked): string {
  const words = Object.values(field.words ?? {});
  return words[(words.length - 1 + turn) % words.length]!;
}

async function choose(asked: Asked, option: string): Promise<void> {
  const group = asked.page.getByRole('radiogroup', { name: asked.label, exact: true });
  await group.or(menu(asked)).first().waitFor();
  if ((await group.count()) > 0) return group.getByRole('radio', { name: option, exact: true }).check();
  await menu(asked).click();
  await asked.page.getByRole('option', { name: option, exact: true }).click();
}

/** One of what is offered, whatever that is. */
async function chooseAny(asked: Asked): Promise<string> {
  const group = part(asked).getByRole('radiogroup', { name: asked.label, exact: true });
  if ((await group.count()) > 0) {
    const radio = group.getByRole('radio').last();
    await radio.check();
    return radio.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
  }
  await menu(asked).click();
  const option = asked.page.getByRole('option').last();
  const word = (await option.innerText()).trim();
  await option.click();
  return word;
}

async function search(asked: Asked, typed: string, name: string): Promise<number> {
  await menu(asked).fill(typed);
  await asked.page.getByRole('option', { name }).click();
  await asked.page.getByText('Søker …').waitFor({ state: 'detached' });
  return asked.rest.userId(name);
}

/** What a form calls a row: its number where it has one, and its title. */
const calledBy = ({ number, Title }: Item): string => `${String(number ?? '')} ${String(Title)}`.trim();

/** Some fields offer some rows only: those that have one of these words in a choice. */
function amongOf({ options }: AnyField, to: Template): (row: Item) => boolean {
  const { among } = options;
  if (!among) return () => true;
  const stored = among.is.map((key) => to.fields[among.field]?.words?.[key]);
  return (row) => stored.includes(row[among.field] as string);
}

async function linkable({ rest, field, turn }: Asked): Promise<Item> {
  const to = templates.find(({ name }) => name === field.to);
  if (!to) throw new Error(`There is no template called ${field.to}.`);
  const rows = await rest.items(to.list);
  const [own] = await rest.items('FramdriftProjects');
  const isAmong = amongOf(field, to);
  // Links point at the project's own rows, and at what stands outside the projects.
  const wanted = rows.filter((row) => (row.projectKey === undefined || row.projectKey === own?.key) && isAmong(row));
  return turned(wanted, turn + 2);
}

/** One of several words, as a tick or as a chip. */
async function setChosen(asked: Asked, option: string, wanted: boolean): Promise<void> {
  if (!asked.field.options.chips)
    return part(asked).getByRole('checkbox', { name: option, exact: true }).setChecked(wanted);
  const group = part(asked).getByRole('group', { name: asked.label, exact: true });
  const chip = group.getByRole('button', { name: option, exact: true });
  if (((await chip.getAttribute('aria-pressed')) === 'true') !== wanted) await chip.click();
}

/** A whole number within what the field allows. */
async function amount(asked: Asked): Promise<number> {
  const { min = 0, max = 999 } = asked.field.options;
  const wanted = Math.min(max, min + 3 + asked.turn);
  await box(asked).fill(String(wanted));
  return wanted;
}

/** What is typed as one line or as prose comes back exactly, line breaks and all: no normalisation is allowed. */
const fills: Partial<Record<Kind, Fill>> = {
  text: async (asked) => {
    const text = `${asked.turn} «${asked.key}» på Ænes & <b>Å</b> 😀`.slice(0, asked.field.options.max ?? 255);
    const group = part(asked).getByRole('radiogroup', { name: asked.label, exact: true });
    await box(asked).or(menu(asked)).or(group).first().waitFor();
    // What is known beforehand may be offered to choose among.
    if ((await box(asked).count()) === 0) return { [asked.key]: await chooseAny(asked) };
    await box(asked).fill(text);
    return { [asked.key]: text };
  },
  prose: async (asked) => {
    const text = `${asked.label} ${asked.turn}: «æøå» & <b>ikke fet</b>\n\n– neste avsnitt 😀\n   med innrykk`;
    await box(asked).fill(text);
    return { [asked.key]: text };
  },
  date: async (asked) => {
    const [typed, stored] = turned(days, asked.key.endsWith('End') ? 2 : asked.turn);
    await box(asked).fill(typed);
    return { [asked.key]: stored };
  },
  deadline: async (asked) => {
    const { words, typed, stored } = turned(deadlines, asked.turn);
    await box(asked).fill(words);
    await box(asked).press('Tab');
    if (typed) await asked.page.getByRole('textbox', { name: 'betyr datoen', exact: true }).fill(typed);
    return { [`${asked.key}Words`]: words, [asked.key]: stored };
  },
  choice: async (asked) => {
    const word = wordFor(asked);
    await choose(asked, word);
    return { [asked.key]: word };
  },
  choices: async (asked) => {
    const word = wordFor(asked);
    for (const each of Object.values(asked.field.words ?? {})) await setChosen(asked, each, each === word);
    return { [asked.key]: [word] };
  },
  number: async (asked) => ({ [asked.key]: await amount(asked) }),
  money: async (asked) => ({ [asked.key]: await amount(asked) }),
  percent: async (asked) => ({ [asked.key]: await amount(asked) }),
  scale: async (asked) => {
    const step = 2 + (asked.turn % 2);
    const group = asked.page.getByRole('radiogroup', { name: asked.label, exact: true });
    await group.or(menu(asked)).first().waitFor();
    if ((await group.count()) > 0)
      await group
        .getByRole('radio')
        .nth(step - 1)
        .check();
    else {
      // Steps that have words begin with their number.
      await menu(asked).click();
      await asked.page.getByRole('option', { name: new RegExp(`^${step}\\b`) }).click();
    }
    return { [asked.key]: step };
  },
  yesNo: async (asked) => {
    const wanted = asked.turn % 2 === 1;
    await asked.page.getByRole('switch', { name: asked.label, exact: true }).setChecked(wanted);
    return { [asked.key]: wanted };
  },
  person: async (asked) => ({
    [`${asked.key}Id`]: await search(asked, 'ødegård', 'Kaja Teigen Ødegård')
  }),
  people: async (asked) => {
    const chosen = asked.page.locator(`[data-field="${asked.key}"]`).getByRole('button', { name: /^Ta bort / });
    while ((await chosen.count()) > 0) await chosen.first().click();
    const first = await search(asked, 'wiśniew', 'Katarzyna Wiśniewska');
    await chosen.first().waitFor();
    const second = await search(asked, 'sara', 'Berit Maria Sara');
    return { [`${asked.key}Id`]: [first, second] };
  },
  link: async (asked) => {
    const row = await linkable(asked);
    await choose(asked, calledBy(row));
    return { [`${asked.key}Id`]: row.Id };
  },
  links: async (asked) => {
    const rows = [await linkable(asked), await linkable({ ...asked, turn: asked.turn + 1 })];
    const group = part(asked).getByRole('group', { name: asked.label, exact: true });
    await group.or(menu(asked)).first().waitFor();
    if ((await group.count()) > 0) {
      for (const row of rows) await group.getByRole('checkbox', { name: calledBy(row), exact: true }).check();
      return { [`${asked.key}Id`]: rows.map(({ Id }) => Id) };
    }
    await menu(asked).click();
    for (const row of rows)
      await asked.page.getByRole('menuitemcheckbox', { name: calledBy(row), exact: true }).click();
    await asked.page.keyboard.press('Escape');
    return { [`${asked.key}Id`]: rows.map(({ Id }) => Id) };
  }
};

/** Fills in one field as a person would. @throws where nobody has said how its kind is filled in */
export async function fillIn(asked: Asked): Promise<Item> {
  const fill = fills[asked.field.kind];
  if (!fill) throw new Error(`tests/support/typing.ts does not say how a person fills in a ${asked.field.kind}.`);
  return fill(asked);
}
