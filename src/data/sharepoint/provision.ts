import type { IWeb } from '@pnp/sp/webs/types.js';
import type { Template } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import type { Progress } from '../repository';
import type { Addition } from './additions';
import { additionsTo } from './additions';
import { orFailure } from './failures';
import type { Dressing } from './looks';
import { dressings } from './looks';
import type { Migration } from './migrations';
import { migrations } from './migrations';
import { said } from './nb';
import { listPath, stateList } from './names';
import type { ListSchema, WordSource } from './schema';
import { ourWords, schemasOf } from './schema';
import type { Site } from './site';
import { homeOf, largestBatch, listIn, together, valueOf } from './site';
import type { StateRow } from './state';
import { isSchemaRow, migrationMark, schemaMark } from './state';
import { botsOwn, fingerprintOf, structureOf, versionsKept } from './structure';
import type { FoundList, FoundType, Survey } from './survey';
import { askTypes, survey } from './survey';

/** What a site is to have. */
export interface Plan {
  readonly templates: readonly Template[];
  readonly words: WordSource;
  readonly migrations: readonly Migration[];
}

/** Everything that belongs in a site of this kind. */
export const planFor = (site: Site): Plan => ({
  templates: templates.filter(({ home }) => home === homeOf(site)),
  words: ourWords,
  migrations
});

export const fingerprintOfPlan = (plan: Plan): string => fingerprintOf(plan.templates.map(structureOf));

const settings = {
  EnableAttachments: true,
  EnableVersioning: true,
  MajorVersionLimit: versionsKept,
  AllowContentTypes: false,
  ContentTypesEnabled: false
} as const;

const settingsOf = ({ isBots }: ListSchema) => (isBots ? { ...settings, ...botsOwn } : settings);

/** Sends writes in order; the first that is refused stops the rest. */
async function send(site: Site, writes: readonly ((web: IWeb) => Promise<unknown>)[]): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  for (let start = 0; start < writes.length; start += largestBatch) {
    const outcomes = await together(site, (web) =>
      writes.slice(start, start + largestBatch).map((write) => write(web))
    );
    values.push(...outcomes.map(valueOf));
  }
  return values;
}

const newState = (web: IWeb): Promise<unknown> =>
  web.lists.add(stateList, said.state, 100, false, { Hidden: true, NoCrawl: true, OnQuickLaunch: false });

/** Lists that are not there are made first and all at once: columns point from one to another. */
async function makeLists(
  site: Site,
  schemas: readonly ListSchema[],
  found: Survey
): Promise<Record<string, FoundList>> {
  const missing = schemas.filter(({ list }) => !found.lists[list]);
  const begin = found.state === null ? [newState] : [];
  const makes = missing.map(
    (schema) => (web: IWeb) => web.lists.add(schema.list, schema.description, 100, false, settingsOf(schema))
  );
  const made = (await send(site, [...begin, ...makes])).slice(begin.length) as readonly { Id: string }[];
  const fresh = missing.map(
    ({ list }, index) => [list, { id: made[index]!.Id, title: list, columns: [], views: [], types: [] }] as const
  );
  return { ...(found.lists as Record<string, FoundList>), ...Object.fromEntries(fresh) };
}

/** Titles that are taken by lists other than this one. */
function takenTitles({ titles }: Survey, site: Site, schema: ListSchema): ReadonlySet<string> {
  const own = listPath(site.path, schema.list).toLowerCase();
  const others = Array.from(titles.entries()).filter(([path]) => path !== own);
  return new Set(others.map(([, title]) => title.toLowerCase()));
}

const into =
  (site: Site, schema: ListSchema, addition: Addition) =>
  (web: IWeb): Promise<unknown> =>
    addition(listIn(web, site, schema));

const stateItems = (site: Site, web: IWeb): ReturnType<typeof listIn>['items'] =>
  listIn(web, site, { list: stateList }).items;

/** Migrations that have not run here. A site whose lists are made now has nothing to move: they are only noted. */
async function migrate(site: Site, plan: Plan, rows: readonly StateRow[]): Promise<void> {
  const isNew = !rows.some(isSchemaRow);
  const marks = new Set(rows.map(({ Title }) => Title));
  for (const migration of plan.migrations.filter((each) => !marks.has(migrationMark(each)))) {
    if (!isNew) await migration.run(site);
    await stateItems(site, site.sp.web).add({ Title: migrationMark(migration) });
  }
}

/** What is missing of one list. */
interface Lacking {
  readonly schema: ListSchema;
  readonly found: FoundList;
  readonly writes: readonly ((web: IWeb) => Promise<unknown>)[];
}

/** A list just made has its content types from SharePoint: they are asked for last. */
function lackingIn(site: Site, schema: ListSchema, found: FoundList, additions: readonly Addition[]): Lacking {
  const asked = found.types.length === 0 ? [askTypes] : [];
  return { schema, found, writes: [...additions, ...asked].map((addition) => into(site, schema, addition)) };
}

/** Lists whose writes go in one batch: as many as there is room for. */
function inBatches(all: readonly Lacking[]): readonly (readonly Lacking[])[] {
  const sizeOf = (some: readonly Lacking[]): number => some.reduce((sum, { writes }) => sum + writes.length, 0);
  return all.reduce<readonly (readonly Lacking[])[]>((batches, next) => {
    const last = batches[batches.length - 1] ?? [];
    const fits = batches.length > 0 && sizeOf([...last, next]) <= largestBatch;
    return fits ? [...batches.slice(0, -1), [...last, next]] : [...batches, [next]];
  }, []);
}

/** Makes what is missing of some lists, and tells how each stands then. */
async function complete(site: Site, lacking: readonly Lacking[]): Promise<readonly FoundList[]> {
  const done = await send(
    site,
    lacking.flatMap(({ writes }) => writes)
  );
  let end = 0;
  return lacking.map(({ found, writes }) => {
    end += writes.length;
    return found.types.length === 0 ? { ...found, types: done[end - 1] as readonly FoundType[] } : found;
  });
}

/** Gives looks to what has none or still has ours, and notes that they are ours; last, that the site is as it should be. */
async function finish(site: Site, plan: Plan, dressed: readonly Dressing[], rows: readonly StateRow[]): Promise<void> {
  const note =
    (Title: string, before?: StateRow) =>
    async (web: IWeb): Promise<void> => {
      const items = stateItems(site, web);
      await (before ? items.getById(before.Id).update({ Title }) : items.add({ Title }));
    };
  const mark = schemaMark(fingerprintOfPlan(plan));
  const [before] = rows.filter(isSchemaRow);
  await send(site, [
    ...dressed.flatMap(({ list, set, ...look }) => [
      ...set.map((addition) => into(site, list, addition)),
      note(look.mark, look.before)
    ]),
    ...(before?.Title === mark ? [] : [note(mark, before)])
  ]);
}

/**
 * Makes the lists of a site, or what is missing of them. It compares and adds; it never deletes, retypes or renames
 * what people have named. It may be stopped anywhere and run again; once all is there it writes nothing.
 */
export async function provision(
  site: Site,
  onProgress: (progress: Progress) => void,
  plan: Plan = planFor(site)
): Promise<void> {
  await orFailure({}, async () => {
    const schemas = await schemasOf(plan.templates, plan.words);
    const of = schemas.length + 2;
    const report = (done: number, step: string): void => onProgress({ done, of, step });
    report(0, '');
    const found = await survey(site, schemas);
    const lists = await makeLists(site, schemas, found);
    const ids = new Map(schemas.map(({ template, list }) => [template, lists[list]!.id]));
    const rows = found.state ?? [];
    const lacking = schemas.map((schema) => {
      const list = lists[schema.list]!;
      return lackingIn(site, schema, list, additionsTo(schema, list, ids, takenTitles(found, site, schema)));
    });
    const dressed: Dressing[] = [];
    let made = 0;
    for (const batch of inBatches(lacking)) {
      report(made + 1, batch[0]!.schema.title);
      const stand = await complete(site, batch);
      dressed.push(...batch.flatMap(({ schema }, index) => dressings(schema, stand[index]!, rows)));
      made += batch.length;
    }
    report(of - 1, '');
    await migrate(site, plan, rows);
    await finish(site, plan, dressed, rows);
    report(of, '');
  });
}
