import type { Locator, Page } from 'playwright-core';
import type { RoleKey } from '../../src/local/people';
import type { Words } from '../../src/locales/words';
import { eventually } from '../support/eventually';
import type { View } from '../support/local';
import type { Item, Rest } from '../support/rest';

/**
 * Each of those whom the screens are made for, and the one thing that they came to do: found by the words that they read.
 * asThemselves.journey.ts lets them do it.
 */
/** What somebody does: everything they touch has the words of their language. */
export interface Visit {
  readonly said: Words['messages']['app'];
  readonly words: Words;
  readonly page: Page;
  readonly main: Locator;
  readonly button: (name: string) => Locator;
  readonly link: (name: string) => Locator;
  readonly field: (name: string) => Locator;
  readonly rest: Rest;
  /** One of two things alike, another in each language. */
  readonly pick: (nb: string, nn: string) => string;
}

export interface Somebody {
  readonly who: string;
  /** Who it is; in nynorsk it may be somebody else. */
  readonly as: readonly [nb: RoleKey, nn: RoleKey];
  /** Where they come from. */
  readonly from: (visit: Visit) => Promise<View> | View;
  readonly does: (visit: Visit) => Promise<void>;
  /** What the lists then hold. */
  readonly leaves: (visit: Visit) => Promise<void>;
}

export const milestone = (rest: Rest, number: string): Promise<Item> =>
  rest.items('FramdriftMilestones').then((all) => all.find((one) => one.number === number)!);

/** Opens a milestone as a link in a message does. */
const linkTo =
  (nb: string, nn: string) =>
  async ({ pick, rest }: Visit): Promise<View> => ({
    host: 'tab',
    subPage: `plan/milestone/${String((await milestone(rest, pick(nb, nn))).Id)}`
  });

const holds = (page: Page, read: () => Promise<Item | undefined>, wanted: Item): Promise<void> =>
  eventually(page, async () => expect(await read()).toMatchObject(wanted));

const project = 'Tillitsmodellen – Askøy';

const leader: Somebody = {
  who: 'a project leader with twenty minutes on a Friday starts a report',
  as: ['projectLeader', 'projectLeader'],
  from: () => ({ host: 'tab' }),
  does: async ({ said: { project: tabs }, words, main, link, button, field, pick }) => {
    await link(tabs.makeReport).click();
    const asks = words.later!.reports.new;
    await main.getByRole('combobox', { name: asks.milestone }).selectOption({ index: Number(pick('1', '2')) });
    await button(asks.start).click();
    await field('Årsak').waitFor();
  },
  leaves: async ({ page, rest }) => {
    const AuthorId = await rest.userId('Ragnhild Øvrelid');
    await holds(page, () => rest.newest('FramdriftFollowUpReports'), { AuthorId, status: 'Utkast' });
  }
};

const responsible: Somebody = {
  who: 'somebody responsible for one milestone, who never opens the tab, answers from a link',
  as: ['responsible3', 'responsible2'],
  from: linkTo('M7', 'M8'),
  does: async ({ said: { actions }, main, button }) => {
    await button(actions.onTrack).click();
    await button(actions.confirm).click();
    await main.getByText(actions.noted).first().waitFor();
  },
  leaves: async ({ page, rest, pick }) => {
    const EditorId = await rest.userId(pick('Ingeborg Sandvær', 'Øystein Fagerbakk'));
    await holds(page, () => milestone(rest, pick('M7', 'M8')), { status: 'I rute', EditorId });
  }
};

const programmeLeader: Somebody = {
  who: 'a programme leader finds a project among others, and takes a milestone out of it',
  as: ['programmeLeader', 'programmeLeader2'],
  from: () => ({ host: 'fullPage' }),
  does: async ({ said: { project: tabs, actions }, main, link, button, field, pick }) => {
    await link(project).click();
    await link(tabs.plan).click();
    await main.getByRole('link', { name: new RegExp(`^${pick('M9', 'M6')} `) }).click();
    await button(actions.drop).click();
    await field(actions.dropReason).fill('Fylket gjør det.');
    await button(actions.confirm).click();
    await button(actions.reopen).waitFor();
  },
  leaves: ({ page, rest, pick }) =>
    holds(page, () => milestone(rest, pick('M9', 'M6')), { status: 'Utgår', statusReason: 'Fylket gjør det.' })
};

const steeringGroup: Somebody = {
  who: 'a steering group member with five minutes before the meeting takes note of a report',
  as: ['projectOwner', 'projectOwner'],
  from: () => ({ host: 'tab' }),
  does: async ({ words, main, button, pick }) => {
    const { open, openNamed } = words.messages.now.turn;
    const toReport = new RegExp(`^${openNamed(open, '')}.*${pick('M4', 'M5')}`);
    await main.getByRole('link', { name: toReport }).click();
    const { steps, yes, frozen } = words.later!.reports;
    await button(steps.noted).click();
    await button(yes.noted).click();
    await main.getByText(frozen.noted('', '').split('. ')[1]!).waitFor();
  },
  leaves: ({ page, rest, pick }) =>
    holds(page, () => rest.item('FramdriftFollowUpReports', pick('M4', 'M5')), { status: 'Tatt til orientering' })
};

/** Who writes what they have learnt, for others to find: their name, and what they write in each language. */
const writer = (who: string, as: RoleKey, name: string, nb: string, nn: string): Somebody => ({
  who,
  as: [as, as],
  from: () => ({ host: 'tab' }),
  does: async ({ said: { project: tabs, lessons }, words: { templates, messages }, link, button, field, pick }) => {
    await link(tabs.lessons).click();
    await link(lessons.new).click();
    await field(templates.lesson.fields.name!.label).fill(pick(nb, nn));
    await button(messages.form.save).click();
  },
  leaves: async ({ page, rest, pick }) => {
    const AuthorId = await rest.userId(name);
    await holds(page, () => rest.newest('FramdriftLessons'), { Title: pick(nb, nn), AuthorId });
  }
});

const guestReader: Somebody = {
  who: 'a guest who may read is offered nothing to change, and SharePoint would not take it',
  as: ['guestReader', 'guestReader'],
  from: linkTo('M6', 'M6'),
  does: async ({ said: { panel, actions }, main, link }) => {
    await link(panel.history).waitFor();
    const offered = await main.getByRole('button').allInnerTexts();
    const changing: readonly string[] = [...Object.values(actions), panel.edit];
    expect(offered.filter((name) => changing.includes(name))).toEqual([]);
    expect(await main.getByRole('textbox').count()).toBe(0);
  },
  leaves: async ({ rest }) => {
    const { Id } = await milestone(rest, 'M6');
    await expect(rest.type('guestReader', 'FramdriftMilestones', Id, 'status', 'Nådd')).rejects.toThrow('403');
  }
};

const newGroup: Somebody = {
  who: 'a new group with no plan goes through the door of the simple one',
  as: ['responsible1', 'responsible1'],
  from: ({ pick }) => ({ host: 'tab', channel: pick('Ny gruppe', 'Anna gruppe') }),
  does: async ({ said: { projects }, words: { templates, messages }, main, button, field, pick }) => {
    const name = pick('Digital byggesak', 'Digital byggjesak');
    await button(projects.new).click();
    await main.getByRole('radio', { name: messages.chapters.doors.simple }).check();
    await field(templates.project.fields.name!.label).fill(name);
    await button(messages.form.save).click();
    await main.getByRole('heading', { level: 1, name }).waitFor();
  },
  leaves: ({ page, rest, pick }) => {
    const made = {
      Title: pick('Digital byggesak', 'Digital byggjesak'),
      channelName: pick('Ny gruppe', 'Anna gruppe')
    };
    return holds(page, () => rest.newest('FramdriftProjects'), made);
  }
};

const heard = 'a union representative who wants to be heard writes what others should know';
const beside = 'a guest who may edit writes beside the others';

export const everybody: readonly Somebody[] = [
  leader,
  responsible,
  programmeLeader,
  steeringGroup,
  writer(heard, 'unionRepresentative', 'Dag-Erik Lyngmo', 'Spør de ansatte først', 'Spør dei tilsette først'),
  writer(beside, 'guest', 'Tormod Rekstad', 'Ring før du skriver', 'Ring før du skriv'),
  guestReader,
  newGroup
];
