import type { Locator, Page } from 'playwright-core';
import { chapters } from '../../src/domain/planning/chapters';
import type { Template } from '../../src/domain/schema/template';
import { parentOf } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import type { TemplateName } from '../../src/domain/templates';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { loadAllWords } from '../../src/locales/load';
import type { Words } from '../../src/locales/words';
import { listAddress } from '../../src/ui/rooms/addresses';
import { accessibilityFaults } from '../support/axe';
import { eventually } from '../support/eventually';
import { type Local, openLocal } from '../support/local';
import { quiet } from '../support/quiet';
import { type Item, type Rest, restOf } from '../support/rest';
import { fillIn } from '../support/typing';

/**
 * The laws of every template in the browser: a value goes into every field that its form asks for, by the label that
 * people see, and comes back over plain REST as it was written.
 */
let local: Local;
let rest: Rest;
let page: Page;
let words: Words;
const tab = { host: 'tab', as: 'projectLeader' } as const;

beforeAll(async () => {
  [local, words] = await Promise.all([openLocal({ demo: true }), loadAllWords('nb')]);
  rest = restOf(local.origin);
  page = await local.open(tab);
});
afterAll(() => local.close());
afterEach(async () => {
  expect(await accessibilityFaults(page)).toEqual([]);
});

interface Form {
  /** Goes to the form. */
  readonly open: () => Promise<void>;
  /** Fields whose value is given by where the form stands. */
  readonly given?: readonly string[];
  /** Where a form is on several screens: goes to the one that has this field. */
  readonly find?: (field: string) => Promise<void>;
}

const saveButton = (): Locator => page.getByRole('button', { name: 'Lagre', exact: true });

/** A record that is there saves by itself. */
async function save(): Promise<void> {
  if (await saveButton().isVisible()) await saveButton().click();
  await page
    .getByText(/^Lagret( \d|\.$)|er lagret\.$/)
    .first()
    .waitFor({ state: 'attached' });
}

/** Goes on to a form on the page that is open. */
const goTo = async (path: string): Promise<void> => {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
  await quiet(page);
  await saveButton().or(page.getByText('Det du skriver, lagres av seg selv.')).first().waitFor();
};

/** The same where somebody has just written into the lists: the page is opened anew, so that it knows. */
const goAnew = async (path: string): Promise<void> => {
  await local.show(page, tab);
  await page.getByRole('navigation', { name: 'Deler av prosjektet' }).waitFor();
  await goTo(path);
};

/** A milestone that somebody has written straight into the list, without a deadline yet. */
async function bareMilestone(): Promise<number> {
  const [{ Id, key } = {} as Item] = await rest.items('FramdriftProjects');
  const row = { Title: 'Når den nye er på plass', projectId: Id, projectKey: key };
  return Number((await rest.add('FramdriftMilestones', row)).Id);
}

/** A goal that somebody has written straight into the list. */
async function bareGoal(): Promise<number> {
  const [{ Id, key } = {} as Item] = await rest.items('FramdriftProjects');
  const row = { Title: 'Et nytt mål', level: 'Effektmål', projectId: Id, projectKey: key };
  return Number((await rest.add('FramdriftGoals', row)).Id);
}

const chapterOf = (field: string): string =>
  chapters.full.find(({ parts }) =>
    parts.some((part) => 'fields' in part && part.template === projectPlan && part.fields.includes(field))
  )!.name;

async function findInPlan(field: string): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/plan/chapters/${chapterOf(field)}`);
}

/** Every chapter concerns the project now, and can be written in. */
async function openPlan(): Promise<void> {
  const { Id } = await rest.newest('FramdriftPlans');
  await rest.change('FramdriftPlans', Id, { notRelevant: [] });
  await goAnew('plan/chapters/milestones');
}

async function startReport(): Promise<void> {
  const [{ Id } = {} as Item] = await rest.items('FramdriftProjects');
  await rest.change('FramdriftProjects', Number(Id), { hiddenReportHeadings: [] });
  await local.show(page, tab);
  await page.getByRole('link', { name: 'Rapporter' }).first().click();
  await page.getByRole('link', { name: 'Lag rapport' }).click();
  await page.getByRole('combobox', { name: 'Hvilken milepæl gjelder rapporten?' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Start rapporten' }).click();
  await page.getByRole('textbox', { name: 'Årsak', exact: true }).waitFor();
}

const forms: Partial<Record<TemplateName, Form>> = {
  goal: { open: async () => goAnew(`plan/goals/${await bareGoal()}`) },
  milestone: { open: async () => goAnew(`plan/milestone/${await bareMilestone()}/edit`) },
  activity: {
    open: async () =>
      goTo(`plan/milestone/${String((await rest.item('FramdriftMilestones', 'pilot')).Id)}/activities/new`),
    given: ['milestone']
  },
  followUpReport: { open: startReport },
  lesson: { open: () => goTo('lessons/new') },
  project: { open: () => goTo('about') },
  projectPlan: { open: openPlan, find: findInPlan }
};

/** A record that a new one can be a row of: the first there is, or one that somebody writes into its list. */
async function parentIn(list: string): Promise<string> {
  const [first] = await rest.items(list);
  if (first) return String(first.Id);
  const [{ Id, key } = {} as Item] = await rest.items('FramdriftProjects');
  return String((await rest.add(list, { Title: 'Noe å henge det på', projectId: Id, projectKey: key })).Id);
}

/** Where the form of a template that is read in a part of the project stands, by its declaration alone. */
function formOf(template: Template): Form {
  const parent = parentOf(template);
  const owner = templates.find(({ name }) => name === template.fields[parent ?? '']?.to);
  const address = listAddress(template).join('/');
  const open = async (): Promise<void> => {
    if (owner) return goAnew([address, 'new', await parentIn(owner.list)].join('/'));
    if (!template.single) return goTo(`${address}/new`);
    const [row] = await rest.items(template.list);
    if (row) await rest.change(template.list, Number(row.Id), { notRelevant: [] });
    await goAnew(address);
  };
  const find = async (field: string): Promise<void> => {
    const { section = '' } = template.fields[field]!.options;
    await page.evaluate((hash) => void (window.location.hash = hash), `#/${address}/${section}`);
  };
  return { open, given: parent ? [parent] : [], ...(template.single ? { find } : {}) };
}

/** Nobody fills these in as a form: links are made where files are, versions by approving a plan, and reach by the bot. */
const withoutForm: readonly string[] = ['documentLink', 'planVersion', 'planVersionRow', 'reach', 'responsibility'];

/**
 * These are begun on screens of their own, or under what is closed in the demo, or have controls of their own. Their forms
 * are filled in field by field in tests/ui/form/templates.test.tsx; here nobody has said yet how a person does it.
 */
const byTheirOwnWays: readonly string[] = [
  ...['statusReport', 'agendaItem', 'programmeReport', 'goalResult', 'lessonsReport', 'logEntry', 'lessonUse'],
  ...['siteSettings', 'programme', 'programmeGoal', 'measure', 'benefit', 'risk', 'handOver']
];

/** What the template says that its form asks for. */
const askedBy = ({ fields }: Template, given: readonly string[]): readonly string[] =>
  Object.keys(fields).filter((key) => {
    const { hidden, managed, from } = fields[key]!.options;
    return !hidden && !managed && !from && !given.includes(key);
  });

/** A choice of this record that hides the field, as things stand, says so in SharePoint's own words. */
function isHidden({ fields }: Template, key: string, written: Item): boolean {
  const { shownWhen } = fields[key]!.options;
  if (shownWhen === undefined) return false;
  const { words: stored, options } = fields[shownWhen.field]!;
  const now = written[shownWhen.field] ?? stored?.[String(options.initial)];
  return now !== stored?.[shownWhen.is];
}

async function fillAll(template: Template, { given = [], find }: Form, turn: number): Promise<Item> {
  const said = words.templates[template.name as TemplateName].fields;
  let written: Item = {};
  for (const key of askedBy(template, given)) {
    if (isHidden(template, key, written)) continue;
    await find?.(key);
    const asked = { page, rest, key, label: said[key]!.label, field: template.fields[key]!, turn };
    written = { ...written, ...(await fillIn(asked)) };
  }
  return written;
}

/** A field that is the list's Title is stored there. */
const asStored = ({ title }: Template, { [title]: name, ...others }: Item): Item =>
  name === undefined ? others : { ...others, Title: name };

/** One turn for each template, now these values and now those; both where one choice asks for other fields. */
const turns = templates
  .filter(({ name, home }) => home === 'project' && ![...withoutForm, ...byTheirOwnWays].includes(name))
  .flatMap((template, index) => {
    const branches = Object.values(template.fields).some(({ options }) => options.shownWhen);
    return (branches ? [0, 1] : [index % 2]).map((turn) => [template.name, turn, template] as const);
  });

test.each(turns)(
  'what is written in every field of the form of %s is in its list (values %i)',
  async (name, turn, template) => {
    const form = forms[name as TemplateName] ?? formOf(template);
    await form.open();
    const written = await fillAll(template, form, turn);
    await save();
    const stored = async (): Promise<Item | undefined> =>
      name === 'project' ? (await rest.items(template.list))[0] : rest.newest(template.list);
    await eventually(page, async () => expect(await stored()).toMatchObject(asStored(template, written)));
  },
  60_000
);

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
