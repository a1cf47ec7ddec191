import type { IWeb } from '@pnp/sp/webs/types.js';
import { Failure } from '../../domain/failure';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { identityOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import type { Attempt } from '../repository';
import { failureOf } from './failures';
import { columnsKnown } from './known';
import type { Page } from './read';
import { asked, decodeRow } from './rows';
import type { Row } from './rows';
import type { Outcome, Site } from './site';
import { largestBatch, listIn, together } from './site';
import { raw } from './read';

/** What one record's storing needs of the repository that stores them one by one. */
export interface Single {
  /** The whole record that is to be stored, with an identity of its own; throws where it breaks the template's rules. */
  readonly prepare: (template: Template, draft: AnyDraft) => AnyDraft;
  /** What is sent of it. */
  readonly body: (template: Template, values: AnyDraft) => Record<string, unknown>;
  /** The record that was stored before under the same identity, as it was last sent; null where there is none. */
  readonly goOn: (template: Template, values: AnyDraft) => Promise<AnyRecord | null>;
  /** Stored, but not read again. */
  readonly asSent: (template: Template, values: AnyDraft, written: object) => AnyRecord;
}

/** Rows that others may make while ours are made, and that then stand among the newest. */
const slack = 50;

async function newest(web: IWeb, site: Site, template: Template, count: number): Promise<Page> {
  const { select, expand } = asked(template, columnsKnown(site, template));
  const items = listIn(web, site, template)
    .items.select(...select)
    .expand(...expand)
    .orderBy('Id', false)
    .top(count + slack);
  return raw(items)<Page>();
}

type Prepared = { readonly values: AnyDraft } | { readonly failure: Failure };

async function failed(error: unknown, template: Template, values: AnyDraft): Promise<Attempt> {
  return { failure: await failureOf(error, { template, values }) };
}

/** What became of one of them; one whose identity is taken was stored the last time, when the answer was lost. */
async function attempt(
  single: Single,
  template: Template,
  values: AnyDraft,
  outcome: Outcome<unknown>,
  read: ReadonlyMap<number, AnyRecord>
): Promise<Attempt> {
  if ('value' in outcome) {
    const sent = single.asSent(template, values, outcome.value as object);
    return { record: read.get(sent.id) ?? sent };
  }
  const identity = identityOf(template) ?? '';
  const failure = await failureOf(outcome.error, { template, values });
  const { detail } = failure;
  const isTaken = detail.kind === 'Invalid' && detail.problems.some(({ field }) => field === identity);
  if (!isTaken) return { failure };
  try {
    const record = await single.goOn(template, values);
    return record ? { record } : { failure };
  } catch (error) {
    return failed(error, template, values);
  }
}

function recordsIn(template: Template, outcome: Outcome<Page> | undefined): ReadonlyMap<number, AnyRecord> {
  const rows: readonly Row[] = outcome && 'value' in outcome ? outcome.value.value : [];
  return new Map(rows.map((row) => decodeRow(template, row)).map((record) => [record.id, record]));
}

/** One round trip: all the writes, and the newest rows, among which they are as they were stored. */
async function createBatch(
  site: Site,
  single: Single,
  template: Template,
  all: readonly AnyDraft[]
): Promise<readonly Attempt[]> {
  if (all.length === 0) return [];
  const outcomes = (await together(site, (web) => [
    ...all.map((values) => listIn(web, site, template).items.add(single.body(template, values)) as Promise<unknown>),
    newest(web, site, template, all.length)
  ])) as readonly Outcome<unknown>[];
  const read = recordsIn(template, outcomes[all.length] as Outcome<Page> | undefined);
  const attempts: Attempt[] = [];
  for (const [at, values] of all.entries()) {
    attempts.push(await attempt(single, template, values, outcomes[at]!, read));
  }
  return attempts;
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

function prepared(single: Single, template: Template, draft: AnyDraft): Prepared {
  try {
    return { values: single.prepare(template, draft) };
  } catch (error) {
    if (error instanceof Failure) return { failure: error };
    throw error;
  }
}

/** Chunk after chunk; where one did not come through, the rest is not sent, and fails as it did. */
export async function inTurn<T>(
  all: readonly T[],
  size: number,
  work: (chunk: readonly T[]) => Promise<readonly Attempt[]>,
  onDone: (done: number) => void
): Promise<readonly Attempt[]> {
  const found: Attempt[] = [];
  let broken: Failure | null = null;
  for (const chunk of chunks(all, size)) {
    try {
      found.push(...(broken ? chunk.map(() => ({ failure: broken! })) : await work(chunk)));
    } catch (error) {
      const failure = await failureOf(error);
      broken = failure;
      found.push(...chunk.map(() => ({ failure })));
    }
    onDone(found.length);
  }
  return found;
}

/** Stores many records; one of them failing keeps none of the others back. */
export async function createAll(
  site: Site,
  single: Single,
  template: Template,
  drafts: readonly AnyDraft[],
  onDone: (done: number) => void = () => undefined
): Promise<readonly Attempt[]> {
  const all = drafts.map((draft) => prepared(single, template, draft));
  const valid = all.flatMap((each) => ('values' in each ? [each.values] : []));
  const work = (chunk: readonly AnyDraft[]): Promise<readonly Attempt[]> => createBatch(site, single, template, chunk);
  const attempts = await inTurn(valid, largestBatch - 1, work, onDone);
  const next = attempts[Symbol.iterator]();
  return all.map((each) => ('failure' in each ? each : (next.next().value as Attempt)));
}
