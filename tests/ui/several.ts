import { Failure } from '../../src/domain/failure';
import type { Person } from '../../src/domain/schema/kinds';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import type { Attempt } from '../../src/data/repository';

/** What storing several records needs of a site in memory. */
interface Rows {
  readonly rows: Record<string, AnyRecord[]>;
  readonly refused: (draft: AnyDraft) => boolean;
  of(template: Template): AnyRecord[];
  find(template: Template, id: number): AnyRecord;
  add(template: Template, draft: AnyDraft, by: string): AnyRecord;
  change(template: Template, id: number, change: AnyDraft, by: string): AnyRecord;
  check(template: Template, values: AnyDraft, id: number | null): void;
  called(method: string): Promise<void>;
}

/** What fails is told and keeps no other back; what is sent again is the same record. */
function attempt(site: Rows, template: Template, draft: AnyDraft, by: string): Attempt {
  try {
    if (site.refused(draft)) throw new Failure({ kind: 'Throttled', retryAfter: null });
    const known = site.of(template).find((row) => row.rowKey !== '' && row.rowKey === draft.rowKey);
    if (known) return { record: site.change(template, known.id, draft, by) };
    site.check(template, draft, null);
    return { record: site.add(template, draft, by) };
  } catch (error) {
    return { failure: error as Failure };
  }
}

/** Storing and removing several records at once, in memory. */
export const severalIn = (site: Rows, me: Person): object => ({
  createAll: async (template: Template, drafts: readonly AnyDraft[], onDone?: (done: number) => void) => {
    const failure = await site.called('createAll').then(
      () => null,
      (error: Failure) => error
    );
    const attempts = drafts.map((draft) => (failure ? { failure } : attempt(site, template, draft, me.name)));
    onDone?.(drafts.length);
    return attempts;
  },
  updateAll: async (template: Template, changes: readonly { before: AnyRecord; change: AnyDraft }[]) => {
    await site.called('updateAll');
    return changes.map(({ before, change }): Attempt => {
      const current = site.find(template, before.id);
      if (site.refused({ ...current, ...change }))
        return { failure: new Failure({ kind: 'Throttled', retryAfter: null }) };
      if (current.version !== before.version) return { failure: new Failure({ kind: 'Conflict', current }) };
      return { record: site.change(template, before.id, change, me.name) };
    });
  },
  removeAll: async (template: Template, records: readonly AnyRecord[]) => {
    await site.called('removeAll');
    const attempts = records.map((record): Attempt => {
      const current = site.find(template, record.id);
      return current.version === record.version ? { record } : { failure: new Failure({ kind: 'Conflict', current }) };
    });
    const gone = records.filter((_, at) => 'record' in attempts[at]!).map(({ id }) => id);
    site.rows[template.name] = site.of(template).filter(({ id }) => !gone.includes(id));
    return attempts;
  }
});
