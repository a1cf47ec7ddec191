import { getGUID } from '@pnp/core';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { blank } from '../../domain/schema/record';
import { identityOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { isEmpty } from '../../domain/schema/kinds';
import type { Person } from '../../domain/schema/kinds';
import type { Manner, Repository } from '../repository';
import { changesSince, surveyOf } from './changes';
import { failureOf, orFailure } from './failures';
import { marked } from './mark';
import { mayWrite } from './permits';
import { readAll } from './read';
import { removeAll } from './removing';
import { openOnly, whereOpen } from './settled';
import { createAll } from './several';
import type { Single } from './several';
import { encodeValues } from './rows';
import type { Site } from './site';
import { listIn } from './site';
import { mustBeValid, onlyStored, readOne, update, updateAll, updateUnread, versionIn, wanted } from './update';
import type { Change, Written } from './update';
import { historyOf } from './versions';

/** It is stored, but could not be read again: saying that it failed would make people store it twice. */
function asSent(template: Template, values: AnyDraft, written: Written): AnyRecord {
  const stamp = { by: '', at: written.Created ?? '' };
  const identity = { id: Number(written.Id), version: versionIn(written), created: stamp, modified: stamp };
  return { ...blank(template, values), ...identity };
}

/** Of a new record what is empty is not sent: whoever made the same one at the same moment may have filled it. */
const filled = (values: AnyDraft): AnyDraft =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));

/** What is sent of a new record: what is empty is not mentioned. */
function bodyOf(site: Site, template: Template, values: AnyDraft): Record<string, unknown> {
  return marked(site, template, encodeValues(template, filled(values)));
}

async function add(site: Site, template: Template, values: AnyDraft, manner: Manner): Promise<AnyRecord> {
  const body = bodyOf(site, template, values);
  const written = (await listIn(site.sp.web, site, template).items.add(body)) as Written;
  const sent = (): AnyRecord => asSent(template, values, written);
  return manner === 'unread' ? sent() : readOne(site, template, Number(written.Id)).catch(sent);
}

/** The record was stored the last time we tried, and the answer was lost: it gets what has been written since. */
async function goOn(site: Site, template: Template, identity: string, values: AnyDraft): Promise<AnyRecord | null> {
  const queries = { found: { template, filter: { [identity]: values[identity] } } };
  const [found] = (await readAll(site, queries)).found as unknown as readonly AnyRecord[];
  return found ? update(site, template, found, filled(values)) : null;
}

/** A whole record with an identity of its own. */
function prepare(template: Template, draft: AnyDraft): AnyDraft {
  const identity = identityOf(template);
  const made = identity !== undefined && isEmpty(draft[identity]) ? { [identity]: getGUID() } : {};
  const values = onlyStored(template, blank(template, { ...draft, ...made }));
  mustBeValid(template, values);
  return values;
}

async function create(site: Site, template: Template, draft: AnyDraft, manner: Manner = 'read'): Promise<AnyRecord> {
  const identity = identityOf(template);
  const values = prepare(template, draft);
  const doing = { template, values };
  try {
    return await add(site, template, values, manner);
  } catch (error) {
    const failure = await failureOf(error, doing);
    const isTaken =
      failure.detail.kind === 'Invalid' && failure.detail.problems.some(({ field }) => field === identity);
    const goingOn = async () => (identity && isTaken ? goOn(site, template, identity, values) : null);
    const stored = await orFailure(doing, goingOn);
    if (stored) return stored;
    throw failure;
  }
}

async function remove(site: Site, template: Template, record: AnyRecord): Promise<void> {
  const [attempt] = await removeAll(site, template, [record]);
  if (attempt && 'failure' in attempt) throw attempt.failure;
}

const singleAt = (site: Site): Single => ({
  prepare,
  body: (template, values) => bodyOf(site, template, values),
  goOn: (template, values) => goOn(site, template, identityOf(template) ?? '', values),
  asSent: (template, values, written) => asSent(template, values, written)
});

/** Loaded when somebody opens a record's attachments: not for the first paint. */
const attachmentsModule = (): Promise<typeof import('./attachments')> =>
  import(/* webpackChunkName: "attachments" */ './attachments');

/** A file changes its record's version: who has the record must have the new one. */
const hangingAt = (site: Site) => ({
  attachments: (template: Template, id: number) =>
    orFailure({ template }, async () => (await attachmentsModule()).attachmentsOf(site, template, id)),
  attach: (template: Template, { id }: AnyRecord, given: string, content: Blob) =>
    orFailure({ template }, async () => {
      const name = await (await attachmentsModule()).attachFile(site, template, id, given, content);
      return { name, record: await readOne(site, template, id) };
    }),
  detach: (template: Template, { id }: AnyRecord, name: string) =>
    orFailure({ template }, async () => {
      await (await attachmentsModule()).detachFile(site, template, id, name);
      return readOne(site, template, id);
    })
});

const asNew = (change: AnyDraft) => ({ before: null, change });
const asGone = (before: AnyRecord) => ({ before, change: null });

/** What is stored, where what it belongs to is open. */
const writingAt = (site: Site) => ({
  create: async (template: Template, draft: AnyDraft, manner?: Manner) => {
    const change = prepare(template, draft);
    return whereOpen(site, template, { before: null, change }, () => create(site, template, change, manner));
  },
  createAll: (template: Template, drafts: readonly AnyDraft[], onDone?: (done: number) => void) =>
    openOnly(site, template, drafts.map(asNew), (open) =>
      createAll(
        site,
        singleAt(site),
        template,
        open.map(({ change }) => change),
        onDone
      )
    ),
  removeAll: (template: Template, records: readonly AnyRecord[]) =>
    openOnly(site, template, records.map(asGone), (open) =>
      removeAll(
        site,
        template,
        open.map(({ before }) => before)
      )
    ),
  updateAll: (template: Template, changes: readonly Change[]) =>
    openOnly(site, template, changes, (open) => updateAll(site, template, open)),
  update: async (template: Template, before: AnyRecord, given: AnyDraft, manner?: Manner) => {
    const change = wanted(template, { before, change: given });
    const store = (all: AnyDraft): Promise<AnyRecord> =>
      manner === 'unread' ? updateUnread(site, template, { before, change: all }) : update(site, template, before, all);
    return change ? whereOpen(site, template, { before, change }, () => store(change)) : before;
  },
  remove: (template: Template, record: AnyRecord) =>
    whereOpen(site, template, asGone(record), () => remove(site, template, record))
});

/** The one repository: it knows fields and columns, and no template in particular. */
export function repositoryAt(site: Site): Repository {
  const generic = {
    read: (queries: Parameters<Repository['read']>[0]) => orFailure({}, () => readAll(site, queries)),
    ...writingAt(site),
    ...hangingAt(site),
    mayWrite: (template: Template, person: Person, id: number | null) =>
      orFailure({ template }, () => mayWrite(site, template, person, id)),
    history: (template: Template, id: number) => orFailure({ template }, () => historyOf(site, template, id)),
    changes: (since: string | null) => orFailure({}, () => changesSince(site, since)),
    survey: () => orFailure({}, () => surveyOf(site))
  };
  // What a template's records look like is known to the compiler only where the template is: here it is any.
  return generic as unknown as Repository;
}
