import type { DraftOf } from '../../domain/schema/record';
import type { Link, Person } from '../../domain/schema/kinds';
import type { IsoDate } from '../../domain/schema/dates';
import { longestText } from '../../domain/schema/validate';
import type { followUpReport } from '../../domain/templates/followUpReport';
import type { AppMessages } from '../../locales/messages';
import type { Milestone } from '../data/records';

interface Begun {
  readonly project: Link;
  readonly projectKey: string;
  readonly rowKey: string;
  readonly author: Person;
  readonly today: IsoDate;
}

const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** A follow-up report as it begins: for this milestone, in its own words, by whoever begins it, today. */
export const reportOn = ({ reports }: AppMessages, row: Milestone, begun: Begun): DraftOf<typeof followUpReport> => ({
  project: begun.project,
  projectKey: begun.projectKey,
  rowKey: begun.rowKey,
  milestone: { id: row.id, title: row.name },
  name: cut(reports.name(row.number, row.name).replace(/\s+/g, ' ')),
  milestoneText: row.name,
  authors: [begun.author],
  reportDate: begun.today
});
