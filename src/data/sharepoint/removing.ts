import type { IWeb } from '@pnp/sp/webs/types.js';
import { Failure } from '../../domain/failure';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { belongsToProject, goesWith, identityIn, isTied } from '../../domain/schema/template';
import type { Template, Tie } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import type { Attempt } from '../repository';
import { failureOf, isAbsent } from './failures';
import { columnsKnown } from './known';
import type { Page } from './read';
import { raw } from './read';
import { asked, decodeRow, filterOf } from './rows';
import type { Row } from './rows';
import { inTurn } from './several';
import type { Outcome, Site } from './site';
import { listIn, together, valueOf } from './site';

/** How many are removed at a time: what is asked for them in one batch is then below SharePoint's hundred. */
const removedAtOnce = 75;
/** How many identifiers stand in one question: an address may not be too long. */
const keysAtOnce = 20;
/** Of how many rows what is tied to them is asked for in one batch. */
const clearedAtOnce = 200;

type Item = ReturnType<ReturnType<typeof listIn>['items']['getById']>;

const itemOf = (web: IWeb, site: Site, template: Template, { id }: AnyRecord): Item =>
  listIn(web, site, template).items.getById(id);

function askOne(web: IWeb, site: Site, template: Template, record: AnyRecord): Promise<unknown> {
  const { select, expand } = asked(template, columnsKnown(site, template));
  return itemOf(web, site, template, record)
    .select(...select)
    .expand(...expand)<Row>();
}

/** What belongs to some records, asked for: what is tied to them by their identifiers, and what is linked to them. */
interface Question {
  readonly tie: Tie;
  readonly filter: AnyDraft;
}

const groupsOf = <R>(all: readonly R[], size: number): readonly (readonly R[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** The index that serves a question is the project's key: that of a lookup does not save it from the threshold. */
function filterFor(template: Template, { template: rows, field, by }: Tie, records: readonly AnyRecord[]): AnyDraft {
  if (by === 'key') return { [field]: records.map((record) => identityIn(template, record)) };
  const projects = Array.from(new Set(records.map(({ projectKey }) => projectKey)));
  return { [field]: records.map(({ id }) => id), ...(belongsToProject(rows) ? { projectKey: projects } : {}) };
}

function questionsAbout(template: Template, records: readonly AnyRecord[]): readonly Question[] {
  const known = records.filter((record) => identityIn(template, record) !== '');
  const ties = goesWith(template, templates).filter((tie) => tie.template.home === template.home);
  return ties.flatMap((tie) =>
    groupsOf(tie.by === 'key' ? known : records, keysAtOnce).map((some) => ({
      tie,
      filter: filterFor(template, tie, some)
    }))
  );
}

function askTied(web: IWeb, site: Site, { tie, filter }: Question): Promise<unknown> {
  const { select, expand } = asked(tie.template, columnsKnown(site, tie.template));
  const items = listIn(web, site, tie.template)
    .items.select(...select)
    .expand(...expand)
    .filter(filterOf(tie.template, filter))
    .top(5000);
  return raw(items)<Page>();
}

/** Is the record still as it was? One that is gone already is as good as removed. */
async function looked(template: Template, record: AnyRecord, outcome: Outcome<unknown>): Promise<Attempt> {
  if ('error' in outcome) return { failure: await failureOf(outcome.error, { template, values: record }) };
  const current = decodeRow(template, outcome.value as Row);
  return current.version === record.version ? { record } : { failure: new Failure({ kind: 'Conflict', current }) };
}

/** What is being deleted, and from where. What people have tied to itself in the plain list is not asked about twice. */
interface Going {
  readonly site: Site;
  readonly seen: ReadonlySet<string>;
}

const nameOf = ({ name }: Template, { id }: AnyRecord): string => `${name} ${id}`;

/** Records that are going, and what was found to belong to them. */
interface Found {
  readonly template: Template;
  readonly records: readonly AnyRecord[];
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome<unknown>[];
}

/**
 * What is tied goes first: where the line breaks, the record stands, and deleting it again goes on. SharePoint itself
 * takes the rows that are linked to a record; what is tied to those it leaves, and so we take it.
 */
async function removeTied({ site, seen }: Going, { template, records, questions, outcomes }: Found): Promise<void> {
  for (const [at, { tie }] of questions.entries()) {
    const outcome = outcomes[at]!;
    if ('error' in outcome && isAbsent(outcome.error)) continue;
    const { value } = valueOf(outcome) as Page;
    const rows = value
      .map((row) => decodeRow(tie.template, row as Row))
      .filter((row) => records.some((record) => isTied(tie, row, template, record)))
      .filter((row) => !seen.has(nameOf(tie.template, row)));
    if (tie.by === 'link') {
      await clear({ site, seen }, tie.template, rows);
      continue;
    }
    const failed = (await removeWith({ site, seen }, tie.template, rows)).find((each) => 'failure' in each);
    if (failed && 'failure' in failed) throw failed.failure;
  }
}

/** Takes what belongs to rows that SharePoint will take, and leaves them to it. */
async function clear({ site, seen: before }: Going, template: Template, rows: readonly AnyRecord[]): Promise<void> {
  const seen = new Set([...Array.from(before), ...rows.map((row) => nameOf(template, row))]);
  for (const records of groupsOf(rows, clearedAtOnce)) {
    const questions = questionsAbout(template, records);
    const outcomes = (await together(site, (web) =>
      questions.map((question) => askTied(web, site, question))
    )) as readonly Outcome<unknown>[];
    await removeTied({ site, seen }, { template, records, questions, outcomes });
  }
}

async function recycle(site: Site, template: Template, records: readonly AnyRecord[]): Promise<readonly Attempt[]> {
  const gone = (await together(site, (web) =>
    records.map((record) => itemOf(web, site, template, record).recycle() as Promise<unknown>)
  )) as readonly Outcome<unknown>[];
  return Promise.all(
    records.map(async (record, at): Promise<Attempt> => {
      const outcome = gone[at]!;
      if (!('error' in outcome) || isAbsent(outcome.error)) return { record };
      return { failure: await failureOf(outcome.error, { template, values: record }) };
    })
  );
}

/** Looks at all of them first, as SharePoint's recycling does not look at versions everywhere. */
async function removeBatch(
  { site, seen: before }: Going,
  template: Template,
  records: readonly AnyRecord[]
): Promise<readonly Attempt[]> {
  const questions = questionsAbout(template, records);
  const found = (await together(site, (web) => [
    ...records.map((record) => askOne(web, site, template, record)),
    ...questions.map((question) => askTied(web, site, question))
  ])) as readonly Outcome<unknown>[];
  const attempts = await Promise.all(records.map((record, at) => looked(template, record, found[at]!)));
  const goes = records.filter((_, at) => 'record' in attempts[at]!);
  const seen = new Set([...Array.from(before), ...goes.map((record) => nameOf(template, record))]);
  const outcomes = found.slice(records.length);
  await removeTied({ site, seen }, { template, records: goes, questions, outcomes });
  const results = await recycle(site, template, goes);
  const next = results[Symbol.iterator]();
  return attempts.map((each) => ('failure' in each ? each : (next.next().value as Attempt)));
}

function removeWith(going: Going, template: Template, records: readonly AnyRecord[]): Promise<readonly Attempt[]> {
  const remove = (chunk: readonly AnyRecord[]): Promise<readonly Attempt[]> => removeBatch(going, template, chunk);
  return inTurn(records, removedAtOnce, remove, () => undefined);
}

/**
 * Puts many records in the recycle bin, and what goes with them: two round trips to each seventy-five, two more to each
 * list in which something is tied to them, and one to each in which rows are linked to them.
 */
export const removeAll = (site: Site, template: Template, records: readonly AnyRecord[]): Promise<readonly Attempt[]> =>
  removeWith({ site, seen: new Set() }, template, records);
