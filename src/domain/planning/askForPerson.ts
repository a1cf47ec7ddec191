import type { Link, Person } from '../schema/kinds';
import type { DraftOf, RecordOf } from '../schema/record';
import { longestText } from '../schema/validate';
import type { changeRequest } from '../templates/changeRequest';
import { milestone } from '../templates/milestone';
import { proposal } from './changeRequests';
import type { Handler } from './changeRequests';
import { linkTo } from './linkTo';

/** Who is to be responsible, why, and what the request is called. */
export interface PersonAsked {
  readonly name: string;
  readonly responsible: Person;
  readonly reason: string;
}

/** A milestone's person as a change that is asked for: an approved plan under change control is changed when it is decided. */
export function askForPerson(
  row: RecordOf<typeof milestone>,
  { name, responsible, reason }: PersonAsked,
  handler: Handler
): DraftOf<typeof changeRequest> {
  return {
    // Without a project it is refused when it is stored, with words for that.
    project: row.project as Link,
    projectKey: row.projectKey,
    ...proposal(handler),
    name: name.slice(0, longestText),
    kind: 'person',
    milestone: linkTo(row),
    before: row.responsible?.name ?? '',
    newPerson: responsible,
    reason,
    // A row that was made by hand, and is not mended yet, is found by its number in the list.
    ...(row.rowKey === '' ? {} : { targetTemplate: milestone.name, targetKey: row.rowKey, targetField: 'responsible' })
  };
}
