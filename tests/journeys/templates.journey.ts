import type { Page } from 'playwright-core';
import { chapters } from '../../src/domain/planning/chapters';
import type { Template } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import type { TemplateName } from '../../src/domain/templates';
import { programmeReport } from '../../src/domain/templates/programmeReport';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { statusReport } from '../../src/domain/templates/statusReport';
import { loadAllWords } from '../../src/locales/load';
import type { Words } from '../../src/locales/words';
import { accessibilityFaults } from '../support/axe';
import { eventually } from '../support/eventually';
import { type Local, type View, openLocal } from '../support/local';
import { type Item, type Rest, restOf } from '../support/rest';
import { fillIn } from '../support/typing';
import type { Form, Here } from '../support/ways';
import { askedBy, documentOf, formOf, goAnew as goAnewAt, goTo as goToAt, rowWith, saveButton } from '../support/ways';

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

let as: View['as'] = tab.as;
const here = (): Here => ({ local, rest, page, view: { ...tab, as } });
const goTo = (path: string): Promise<void> => goToAt(here(), path);
const goAnew = (path: string): Promise<void> => goAnewAt(here(), path);

/** A record that is there saves by itself. */
async function save(): Promise<void> {
  if (await saveButton(here()).isVisible()) await saveButton(here()).click();
  await page
    .getByText(/^Lagret( \d|\.$)|er lagret\.$/)
    .first()
    .waitFor({ state: 'attached' });
}

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

const draftReport = (): Promise<Item | undefined> => rowWith(here(), 'FramdriftStatusReports', 'status', 'Utkast');
const finalReport = (): Promise<Item | undefined> =>
  rowWith(here(), 'FramdriftProgrammeReports', 'kind', 'Sluttrapport');

async function ownMeasure(): Promise<Item> {
  const [project] = await rest.items('FramdriftProjects');
  return (await rest.items('FramdriftMeasures')).filter(({ projectKey }) => projectKey === project?.key).at(-1)!;
}

/** A line of the change log under a report that is a draft. */
async function newLogLine(): Promise<void> {
  await goAnew(`reports/statusReport/${String((await draftReport())?.Id)}`);
  await page.getByRole('button', { name: 'Logg' }).click();
  await page.getByRole('button', { name: words.later!.learning.log.addChange, exact: true }).click();
  await saveButton(here()).waitFor();
}

/** Forms that are come to in ways of their own. */
const forms: Partial<Record<TemplateName, () => Form>> = {
  goal: () => ({ open: async () => goAnew(`plan/goals/${await bareGoal()}`) }),
  milestone: () => ({ open: async () => goAnew(`plan/milestone/${await bareMilestone()}/edit`) }),
  activity: () => ({
    open: async () =>
      goTo(`plan/milestone/${String((await rest.item('FramdriftMilestones', 'pilot')).Id)}/activities/new`),
    given: ['milestone']
  }),
  followUpReport: () => ({ open: startReport }),
  lesson: () => ({ open: () => goTo('lessons/new') }),
  project: () => ({ open: () => goTo('about'), stored: async () => (await rest.items('FramdriftProjects'))[0] }),
  statusReport: () => documentOf(here(), statusReport, draftReport),
  programmeReport: () => documentOf(here(), programmeReport, finalReport, { kind: 'final' }),
  agendaItem: () => ({
    open: async () => goAnew(`reports/agendaItem/new/${String((await draftReport())?.Id)}`),
    given: ['report']
  }),
  goalResult: () => ({
    open: async () => goAnew(`reports/goalResult/new/${String((await finalReport())?.Id)}`),
    given: ['report', 'goal']
  }),
  measure: () => ({
    open: async () => goAnew(`benefits/measure/${String((await ownMeasure()).Id)}`),
    stored: ownMeasure
  }),
  siteSettings: () => ({ open: () => goAnew('more/settings') }),
  personSettings: () => ({ open: () => goAnew('more/mine'), given: ['name', 'person'] }),
  programme: () => ({
    as: 'programmeLeader',
    open: async () => goAnew(`programmes/${String((await rest.newest('FramdriftProgrammes')).Id)}/edit`),
    // Who takes themselves away from among its leaders may not write on.
    given: ['leaders']
  }),
  programmeGoal: () => ({
    as: 'programmeLeader',
    open: async () => goAnew(`programmes/${String((await rest.newest('FramdriftProgrammes')).Id)}/goals/new`),
    given: ['programme']
  }),
  logEntry: () => ({ open: newLogLine, given: ['recipient'] }),
  projectPlan: () => ({ open: openPlan, find: findInPlan })
};

/**
 * Nobody fills these in as a form: links are made where files are, versions by approving a plan, reach by the bot, the
 * chart square by square, and the use of a lesson by a press; messages the bot logs.
 */
const withoutForm: readonly string[] = [
  'documentLink',
  'planVersion',
  'planVersionRow',
  'reach',
  'responsibility',
  'lessonUse',
  'message'
];

/** A choice of this record that hides the field, as things stand, says so in SharePoint's own words. */
function isHidden({ fields }: Template, key: string, written: Item, of: object = {}): boolean {
  const { shownWhen } = fields[key]!.options;
  if (shownWhen === undefined) return false;
  const { words: stored, options } = fields[shownWhen.field]!;
  const known = (of as Readonly<Record<string, string>>)[shownWhen.field];
  const now = written[shownWhen.field] ?? stored?.[known ?? String(options.initial)];
  const wanted = [shownWhen.is].flat().map((each) => stored?.[each]);
  return ![now].flat().some((each) => wanted.includes(each as string | undefined));
}

async function fillAll(
  template: Template,
  { given = [], find, asks = () => true, of }: Form,
  turn: number
): Promise<Item> {
  const said = words.templates[template.name as TemplateName].fields;
  let written: Item = {};
  for (const key of askedBy(template, given).filter(asks)) {
    if (isHidden(template, key, written, of)) continue;
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
  .filter(({ name, home }) => home === 'project' && !withoutForm.includes(name))
  .flatMap((template, index) => {
    const branches = Object.values(template.fields).some(({ options }) => options.shownWhen);
    return (branches ? [0, 1] : [index % 2]).map((turn) => [template.name, turn, template] as const);
  });

test.each(turns)(
  'what is written in every field of the form of %s is in its list (values %i)',
  async (name, turn, template) => {
    const form = forms[name as TemplateName]?.() ?? formOf(here(), template);
    as = form.as ?? tab.as;
    await form.open();
    const written = await fillAll(template, form, turn);
    await save();
    const stored = form.stored ?? ((): Promise<Item> => rest.newest(template.list));
    await eventually(page, async () => expect(await stored()).toMatchObject(asStored(template, written)));
  },
  60_000
);

test('nothing has left this machine', () => {
  expect(local.strangers).toEqual([]);
});
