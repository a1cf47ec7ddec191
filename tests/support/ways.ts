import type { Locator, Page } from 'playwright-core';
import { documentSections } from '../../src/domain/schema/document';
import type { Template } from '../../src/domain/schema/template';
import { parentOf } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import { listAddress } from '../../src/domain/templates/addresses';
import type { Local, View } from './local';
import { quiet } from './quiet';
import type { Item, Rest } from './rest';

/** Where the form of a template is, and how one comes to it. */
export interface Form {
  /** Goes to the form. */
  readonly open: () => Promise<void>;
  /** Fields whose value is given by where the form stands. */
  readonly given?: readonly string[];
  /** Where a form is on several screens: goes to the one that has this field. */
  readonly find?: (field: string) => Promise<void>;
  /** The record that is written in, where that is not a new one. */
  readonly stored?: () => Promise<Item | undefined>;
  /** Who may write in it, where that is not the project leader. */
  readonly as?: View['as'];
  /** Where not every field is asked for: is this? */
  readonly asks?: (field: string) => boolean;
  /** Values that the record has already, by which fields are asked for. */
  readonly of?: object;
}

/** A page of the demo project, and what the lists say. */
export interface Here {
  readonly local: Local;
  readonly rest: Rest;
  readonly page: Page;
  readonly view: View;
}

export const saveButton = ({ page }: Here): Locator => page.getByRole('button', { name: 'Lagre', exact: true });

/** Goes on to a form on the page that is open. */
export async function goTo(here: Here, path: string): Promise<void> {
  const { page } = here;
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
  await quiet(page);
  await saveButton(here).or(page.getByText('Det du skriver, lagres av seg selv.')).first().waitFor();
}

/** The same where somebody has just written into the lists: the page is opened anew, so that it knows. */
export async function goAnew(here: Here, path: string): Promise<void> {
  await here.local.show(here.page, here.view);
  await here.page.getByRole('navigation', { name: 'Deler av prosjektet' }).waitFor();
  await goTo(here, path);
}

/** The one row of a list that has this in a column. */
export const rowWith = async (
  { rest }: Here,
  list: string,
  column: string,
  value: unknown
): Promise<Item | undefined> => (await rest.items(list)).find((row) => row[column] === value);

/** The demo project's own record of what it has one of; none before anybody has begun it. */
async function ownOf({ rest }: Here, list: string): Promise<Item | undefined> {
  const [project] = await rest.items('FramdriftProjects');
  return (await rest.items(list)).find(({ rowKey }) => rowKey === project?.key);
}

/** What the template says that its form asks for. */
export const askedBy = ({ fields }: Template, given: readonly string[]): readonly string[] =>
  Object.keys(fields).filter((key) => {
    const { hidden, managed, from } = fields[key]!.options;
    return !hidden && !managed && !from && !given.includes(key);
  });

const sectionOf = ({ fields }: Template, field: string): string => fields[field]!.options.section ?? '';

/** A document that is there and still open: section by section, those that its kind has. */
export function documentOf(
  here: Here,
  template: Template,
  stored: () => Promise<Item | undefined>,
  of: object | null = null
): Form {
  const sections = documentSections(template, of);
  const asks = (field: string): boolean => sections.includes(sectionOf(template, field));
  const [first = ''] = askedBy(template, []).filter(asks);
  const address = async (field: string): Promise<string> => {
    const id = template.single ? [] : [String((await stored())?.Id)];
    return [...listAddress(template), ...id, sectionOf(template, field)].join('/');
  };
  return {
    stored,
    asks,
    ...(of ? { of } : {}),
    open: async () => {
      const row = await stored();
      if (row) await here.rest.change(template.list, Number(row.Id), { notRelevant: [] });
      await goAnew(here, await address(first));
    },
    find: async (field) => {
      const path = await address(field);
      await here.page.evaluate((hash) => void (window.location.hash = hash), `#/${path}`);
    }
  };
}

/** A record that a new one can be a row of: the first there is, or one that somebody writes into its list. */
async function parentIn({ rest }: Here, list: string): Promise<string> {
  const [first] = await rest.items(list);
  if (first) return String(first.Id);
  const [{ Id, key } = {} as Item] = await rest.items('FramdriftProjects');
  return String((await rest.add(list, { Title: 'Noe å henge det på', projectId: Id, projectKey: key })).Id);
}

/** Where the form of a template that is read in a part of the project stands, by its declaration alone. */
export function formOf(here: Here, template: Template): Form {
  if (template.single) return documentOf(here, template, () => ownOf(here, template.list));
  const parent = parentOf(template);
  const owner = templates.find(({ name }) => name === template.fields[parent ?? '']?.to);
  const address = listAddress(template).join('/');
  const open = async (): Promise<void> => {
    if (owner) return goAnew(here, [address, 'new', await parentIn(here, owner.list)].join('/'));
    await goTo(here, `${address}/new`);
  };
  return { open, given: parent ? [parent] : [] };
}
