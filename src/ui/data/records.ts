import type { RecordOf } from '../../domain/schema/record';
import type { changeRequest } from '../../domain/templates/changeRequest';
import type { activity } from '../../domain/templates/activity';
import type { followUpReport } from '../../domain/templates/followUpReport';
import type { goal } from '../../domain/templates/goal';
import type { lesson } from '../../domain/templates/lesson';
import type { milestone } from '../../domain/templates/milestone';
import type { project } from '../../domain/templates/project';

export type Project = RecordOf<typeof project>;
export type Goal = RecordOf<typeof goal>;
export type Milestone = RecordOf<typeof milestone>;
export type Activity = RecordOf<typeof activity>;
export type Report = RecordOf<typeof followUpReport>;
export type Lesson = RecordOf<typeof lesson>;
export type ChangeRequest = RecordOf<typeof changeRequest>;
