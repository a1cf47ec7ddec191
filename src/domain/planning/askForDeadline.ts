import type { Link } from '../schema/kinds';
import type { DraftOf, RecordOf } from '../schema/record';
import { longestText } from '../schema/validate';
import type { changeRequest } from '../templates/changeRequest';
import type { milestone } from '../templates/milestone';
import { proposal } from './changeRequests';
import type { Handler } from './changeRequests';
import { linkTo } from './linkTo';
import type { MilestoneChange } from './transitions';

/** What a request is called, and what stood there before, in the words of whoever asks. */
export interface Wording {
  readonly name: string;
  readonly before: string;
}

/** A new deadline as a change that is asked for: where the project has change control, it is moved when that is decided. */
export function askForDeadline(
  row: RecordOf<typeof milestone>,
  { deadline, deadlineReason = '' }: MilestoneChange,
  handler: Handler,
  wording: Wording
): DraftOf<typeof changeRequest> {
  return {
    // Without a project it is refused when it is stored, with words for that.
    project: row.project as Link,
    projectKey: row.projectKey,
    ...proposal(handler),
    name: wording.name.slice(0, longestText),
    kind: 'deadline',
    milestone: linkTo(row),
    before: wording.before,
    newDeadline: deadline ?? null,
    reason: deadlineReason
  };
}
