import type { IWeb } from '@pnp/sp/webs/types.js';
import { Failure } from '../../domain/failure';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { changed, storedKeys } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { touchedBy, validate } from '../../domain/schema/validate';
import type { Attempt } from '../repository';
import { failureOf, isStale, orFailure } from './failures';
import { columnsKnown } from './known';
import type { Row } from './rows';
import { marked } from './mark';
import { asked, decodeRow, encodeValues } from './rows';
import { inTurn } from './several';
import type { Outcome, Site } from './site';
import { largestBatch, listIn, together } from './site';

/** A record as it was read, and what is to change in it. */
export interface Change {
  readonly before: AnyRecord;
  readonly change: AnyDraft;
}

export function mustBeValid(template: Template, record: AnyDraft, only?: readonly string[]): void {
  const problems = validate(template, record, only);
  if (problems.length) throw new Failure({ kind: 'Invalid', problems });
}

export const onlyStored = (template: Template, values: AnyDraft): AnyDraft => {
  const keys = storedKeys(template);
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
};

export const itemIn = (
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

export async function readOne(site: Site, template: Template, id: number): Promise<AnyRecord> {
  return decodeRow(template, await askOne(site.sp.web, site, template, id));
}

export interface Written {
  readonly Id?: number;
  readonly Created?: string;
  readonly 'odata.etag'?: string;
  readonly etag?: string | null;
}

/** An ETag as records carry it: `"2"`. A header brings the item's id along: `"6f1c…,2"`. */
export const versionIn = ({ etag, 'odata.etag': own }: Written): string =>
  (own ?? etag ?? '').replace(/^"[^",]*,/, '"');

/** Somebody has written since: theirs, as it stands. */
async function conflict(template: Template, current: Outcome<Row>): Promise<Failure> {
  if ('error' in current) return failureOf(current.error, { template });
  return new Failure({ kind: 'Conflict', current: decodeRow(template, current.value) });
}

/** What is to be stored of a change; null where it changes nothing. Throws where it breaks the template's rules. */
export function wanted(template: Template, { before, change }: Change): AnyDraft | null {
  const values = changed(before, onlyStored(template, change));
  if (Object.keys(values).length === 0) return null;
  mustBeValid(template, { ...before, ...values }, touchedBy(template, Object.keys(values)));
  return values;
}

/** The write, and the record as it then is, which is also what a conflict has to show. */
const sendOne = (
  web: IWeb,
  site: Site,
  template: Template,
  { id, version }: AnyRecord,
  values: AnyDraft
): readonly [Promise<unknown>, Promise<Row>] => [
  itemIn(web, site, template, id).update(marked(site, template, encodeValues(template, values)), version),
  askOne(web, site, template, id)
];

/** The record as it is stored; where it could not be read, or was read before it was written, it is what was sent. */
async function stored(
  template: Template,
  before: AnyRecord,
  values: AnyDraft,
  [written, current]: readonly [Outcome<unknown>, Outcome<Row>]
): Promise<AnyRecord> {
  if ('error' in written) {
    throw isStale(written.error)
      ? await conflict(template, current)
      : await failureOf(written.error, { template, values });
  }
  const now = 'error' in current ? before : decodeRow(template, current.value);
  if (now.version !== before.version) return now;
  return { ...before, ...values, version: versionIn(written.value as Written) };
}

/** One round trip, with a write only where something changes. */
export async function update(site: Site, template: Template, before: AnyRecord, change: AnyDraft): Promise<AnyRecord> {
  const values = wanted(template, { before, change });
  if (!values) return before;
  const doing = { template, values };
  const outcomes = await orFailure(doing, () => together(site, (web) => sendOne(web, site, template, before, values)));
  return stored(template, before, values, outcomes as [Outcome<unknown>, Outcome<Row>]);
}

/** The write alone; only a conflict has the record read. */
export async function updateUnread(site: Site, template: Template, { before, change }: Change): Promise<AnyRecord> {
  const values = wanted(template, { before, change });
  if (!values) return before;
  const body = marked(site, template, encodeValues(template, values));
  try {
    const written: Written = await itemIn(site.sp.web, site, template, before.id).update(body, before.version);
    return { ...before, ...values, version: versionIn(written) };
  } catch (error) {
    if (!isStale(error)) throw await failureOf(error, { template, values });
    const [current] = await together(site, (web) => [askOne(web, site, template, before.id)] as const);
    throw await conflict(template, current);
  }
}

interface Sent {
  readonly before: AnyRecord;
  readonly values: AnyDraft;
}

async function attempted(task: () => Promise<AnyRecord>): Promise<Attempt> {
  try {
    return { record: await task() };
  } catch (error) {
    return { failure: error instanceof Failure ? error : await failureOf(error) };
  }
}

async function updateBatch(site: Site, template: Template, all: readonly Sent[]): Promise<readonly Attempt[]> {
  const outcomes = (await together(site, (web) =>
    all.flatMap(({ before, values }) => [...sendOne(web, site, template, before, values)])
  )) as readonly Outcome<unknown>[];
  const attempts: Attempt[] = [];
  for (const [at, { before, values }] of all.entries()) {
    const pair = [outcomes[2 * at]!, outcomes[2 * at + 1] as Outcome<Row>] as const;
    attempts.push(await attempted(() => stored(template, before, values, pair)));
  }
  return attempts;
}

/** Stores what changed in many records, fifty to a round trip; one of them failing keeps none of the others back. */
export async function updateAll(
  site: Site,
  template: Template,
  changes: readonly Change[]
): Promise<readonly Attempt[]> {
  const ready = await Promise.all(
    changes.map(async (each): Promise<Sent | Attempt> => {
      try {
        const values = wanted(template, each);
        return values ? { before: each.before, values } : { record: each.before };
      } catch (error) {
        return { failure: await failureOf(error, { template }) };
      }
    })
  );
  const sent = ready.filter((each): each is Sent => 'values' in each);
  const work = (chunk: readonly Sent[]): Promise<readonly Attempt[]> => updateBatch(site, template, chunk);
  const attempts = await inTurn(sent, largestBatch / 2, work, () => undefined);
  const next = attempts[Symbol.iterator]();
  return ready.map((each) => ('values' in each ? (next.next().value as Attempt) : each));
}
