import type { AnyDraft, RecordOf } from '../../../src/domain/schema/record';
import { blank } from '../../../src/domain/schema/record';
import { milestone } from '../../../src/domain/templates/milestone';
import type { Memory } from '../support';

export const given = { project: { id: 1, title: 'Tillitsmodellen' }, projectKey: 'key-1' };
export type Milestone = RecordOf<typeof milestone>;

/** A stored milestone. */
export const aMilestone = (site: Memory, more: AnyDraft = {}): Milestone =>
  site.add(milestone, { ...blank(milestone, given), name: 'Når pilot er evaluert', ...more }) as unknown as Milestone;
