import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import { isOpen } from './lateness';
import { roleHolders } from './projectPeople';
import type { WaitingMilestone } from './waiting';

/** SharePoint does not tell capitals from small letters in login names. */
export const sameLogin = (login: string): string => login.toLowerCase();

/** What is known of one person who is not reached in Teams. */
export interface NotReached {
  readonly login: string;
  readonly checkedOn: IsoDate | null;
}

/** Somebody whom the project needs to reach, and cannot. */
export interface Unreached {
  readonly person: Person;
  readonly checkedOn: IsoDate | null;
}

type Roles = Parameters<typeof roleHolders>[0];

/** Those with a role in the project, or an open milestone, who are not reached: each once, roles first. */
export function unreachedIn(
  project: Roles,
  milestones: readonly WaitingMilestone[],
  known: readonly NotReached[]
): readonly Unreached[] {
  const rows = new Map(known.map((row) => [sameLogin(row.login), row]));
  const responsible = milestones.filter(isOpen).flatMap((each) => (each.responsible ? [each.responsible] : []));
  const needed = [...roleHolders(project).flatMap(({ people }) => people), ...responsible];
  const each = new Map(needed.map((person) => [sameLogin(person.login), person]));
  return Array.from(each.entries()).flatMap(([login, person]) => {
    const row = rows.get(login);
    return row ? [{ person, checkedOn: row.checkedOn }] : [];
  });
}
