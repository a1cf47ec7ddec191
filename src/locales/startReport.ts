import type { RecordOf } from '../domain/schema/record';
import type { milestone } from '../domain/templates/milestone';
import { longestText } from '../domain/schema/validate';
import type { AppMessages } from './messages';

type Milestone = RecordOf<typeof milestone>;

const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** What a follow-up report on this milestone is about, in the milestone's own words. */
export const reportOn = ({ reports }: AppMessages, row: Milestone) => ({
  milestone: { id: row.id, title: row.name },
  name: cut(reports.name(row.number, row.name).replace(/\s+/g, ' ')),
  milestoneText: row.name
});
