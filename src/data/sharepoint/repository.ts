import { getGUID } from '@pnp/core';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { Failure } from '../../domain/failure';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { blank, changed, storedKeys } from '../../domain/schema/record';
import { identityOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { isEmpty } from '../../domain/schema/kinds';
import { validate } from '../../domain/schema/validate';
import type { Repository } from '../repository';
import { changesSince } from './changes';
import { failureOf, isStale, orFailure } from './failures';
import { columnsKnown } from './known';
import { marked } from './mark';
import { readAll } from './read';
import { createAll, removeAll } from './several';
import type { Single } from './several';
import type { Row } from './rows';
import { asked, decodeRow, encodeValues } from './rows';
import type { Outcome, Site } from './site';
import { listIn, together } from './site';
import { historyOf } from './versions';

function mustBeValid(template: Template, record: AnyDraft, only?: readonly string[]): void {
  const problems = validate(template, record, only);
  if (problems.length) throw new Failure({ kind: 'Invalid', problems });
}

/** What was changed, and what is judged by it: a day that may not come before it, a field that it brings out. */
function touched(template: Template, keys: readonly string[]): readonly string[] {
  const isTouched = (key: string): boolean => {
    const { notBefore, shownWhen } = template.fields[key]!.options;
    return keys.includes(key) || keys.includes(notBefore ?? '') || keys.includes(shownWhen?.field ?? '');
  };
  return storedKeys(template).filter(isTouched);
}

const onlyStored = (template: Template, values: AnyDraft): AnyDraft => {
  const keys = storedKeys(template);
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
};

const itemIn = (
  web: IWeb,
  site: Site,
  template: Template,
  id: number
): ReturnType<ReturnType<typeof listIn>['items']['getById']> => listIn(web, site, template).items.getById(id);

const askOne = async (web: IWeb, site: Site, template: Template, id: number): Promise<Row> => {
  const { select, expand } = asked(template, columnsKnown(site, template));
  return itemIn(web, site, template, id)
    .select(...select)
    .expand(...expand)<Row>();
};

async function readOne(site: Site, template: Template, id: number): Promise<AnyRecord> {
  return decodeRow(template, await askOne(site.sp.web, site, template, id));
}

interface Written {
  readonly Id?: number;
  readonly Created?: string;
  readonly 'odata.etag'?: string;
  readonly etag?: string | null;
}

/** An ETag as records carry it: `"2"`. A header brings the item's id along: `"6f1c…,2"`. */
const versionIn = ({ etag, 'odata.etag': own }: Written): string => (own ?? etag ?? '').replace(/^"[^",]*,/, '"');

/** It is stored, but could not be read again: saying that it failed would make people store it twice. */
function asSent(template: Template, values: AnyDraft, written: Written): AnyRecord {
  const stamp = { by: '', at: written.Created ?? '' };
  const identity = { id: Number(written.Id), version: versionIn(written), created: stamp, modified: stamp };
  return { ...blank(template, values), ...identity };
}

/** What is sent of a new record: what is empty is not mentioned. */
function bodyOf(site: Site, template: Template, values: AnyDraft): Record<string, unknown> {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
  return marked(site, template, encodeValues(template, filled));
}

async function add(site: Site, template: Template, values: AnyDraft): Promise<AnyRecord> {
  const body = bodyOf(site, template, values);
  const written = (await listIn(site.sp.web, site, template).items.add(body)) as Written;
  return readOne(site, template, Number(written.Id)).catch(() => asSent(template, values, written));
}

/** The record was stored the last time we tried, and the answer was lost: it gets what has been written since. */
async function goOn(site: Site, template: Template, identity: string, values: AnyDraft): Promise<AnyRecord | null> {
  const queries = { found: { template, filter: { [identity]: values[identity] } } };
  const [found] = (await readAll(site, queries)).found as unknown as readonly AnyRecord[];
  return found ? update(site, template, found, values) : null;
}

/** A whole record with an identity of its own. */
function prepare(template: Template, draft: AnyDraft): AnyDraft {
  const identity = identityOf(template);
  const made = identity !== undefined && isEmpty(draft[identity]) ? { [identity]: getGUID() } : {};
  const values = onlyStored(template, blank(template, { ...draft, ...made }));
  mustBeValid(template, values);
  return values;
}

async function create(site: Site, template: Template, draft: AnyDraft): Promise<AnyRecord> {
  const identity = identityOf(template);
  const values = prepare(template, draft);
  const doing = { template, values };
  try {
    return await add(site, template, values);
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

/** Somebody has written since: theirs, as it stands. */
async function conflict(template: Template, current: Outcome<Row>): Promise<Failure> {
  if ('error' in current) return failureOf(current.error, { template });
  return new Failure({ kind: 'Conflict', current: decodeRow(template, current.value) });
}

/**
 * One round trip: the write, and the record as it then is, which is also what a conflict has to show.
 * Where it could not be read, or was read before it was written, it is what was sent.
 */
async function update(site: Site, template: Template, before: AnyRecord, change: AnyDraft): Promise<AnyRecord> {
  const values = changed(before, onlyStored(template, change));
  if (Object.keys(values).length === 0) return before;
  mustBeValid(template, { ...before, ...values }, touched(template, Object.keys(values)));
  const doing = { template, values };
  const [written, current] = await orFailure(doing, () =>
    together(site, (web) => [
      itemIn(web, site, template, before.id).update(
        marked(site, template, encodeValues(template, values)),
        before.version
      ),
      askOne(web, site, template, before.id)
    ])
  );
  if ('error' in written)
    throw isStale(written.error) ? await conflict(template, current) : await failureOf(written.error, doing);
  const now = 'error' in current ? before : decodeRow(template, current.value);
  return now.version === before.version ? { ...before, ...values, version: versionIn(written.value) } : now;
}

/** SharePoint's recycling does not look at versions everywhere: we look first, and name the version all the same. */
async function remove(site: Site, template: Template, record: AnyRecord): Promise<void> {
  await orFailure({ template }, async () => {
    const current = await readOne(site, template, record.id);
    if (current.version !== record.version) throw new Failure({ kind: 'Conflict', current });
    await itemIn(site.sp.web, site, template, record.id).recycle();
  });
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

/** The one repository: it knows fields and columns, and no template in particular. */
export function repositoryAt(site: Site): Repository {
  const generic = {
    read: (queries: Parameters<Repository['read']>[0]) => orFailure({}, () => readAll(site, queries)),
    create: (template: Template, draft: AnyDraft) => create(site, template, draft),
    createAll: (template: Template, drafts: readonly AnyDraft[], onDone?: (done: number) => void) =>
      createAll(site, singleAt(site), template, drafts, onDone),
    removeAll: (template: Template, records: readonly AnyRecord[]) => removeAll(site, template, records),
    update: (template: Template, before: AnyRecord, change: AnyDraft) => update(site, template, before, change),
    remove: (template: Template, record: AnyRecord) => remove(site, template, record),
    ...hangingAt(site),
    history: (template: Template, id: number) => orFailure({ template }, () => historyOf(site, template, id)),
    changes: (since: string | null) => orFailure({}, () => changesSince(site, since))
  };
  // What a template's records look like is known to the compiler only where the template is: here it is any.
  return generic as unknown as Repository;
}
