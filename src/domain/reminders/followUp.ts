import { dueOn, isOpen } from '../planning/lateness';
import type { WaitingMilestone } from '../planning/waiting';
import { compareDates } from '../schema/dates';
import type { Person } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import type { project } from '../templates/project';

type Followed = Pick<RecordOf<typeof project>, 'followUpFrom' | 'status'>;

/** Open milestones with a day to be reached by, the first to be asked about first. */
const dated = <M extends WaitingMilestone>(milestones: readonly M[]): readonly M[] =>
  milestones
    .filter((each) => isOpen(each) && dueOn(each) !== null)
    .sort((a, b) => compareDates(dueOn(a) ?? '', dueOn(b) ?? ''));

/** Is there something that the bot would ask about, if somebody let it? A project that waits or is closed asks for nothing. */
export const mayStart = ({ followUpFrom, status }: Followed, milestones: readonly WaitingMilestone[]): boolean =>
  followUpFrom === null && status !== 'waiting' && status !== 'closed' && dated(milestones).length > 0;

/** Whom «Er vi der?» goes to, each once, who is asked first before the others. */
export function askedIn(milestones: readonly WaitingMilestone[]): readonly Person[] {
  const people = dated(milestones).flatMap(({ responsible }) => (responsible ? [responsible] : []));
  return people.filter(({ id }, at) => people.findIndex((each) => each.id === id) === at);
}
