import type { RecordOf } from '../../domain/schema/record';
import type { activity } from '../../domain/templates/activity';
import type { followUpReport } from '../../domain/templates/followUpReport';
import type { goal } from '../../domain/templates/goal';
import type { lesson } from '../../domain/templates/lesson';
import type { milestone } from '../../domain/templates/milestone';
import type { programme } from '../../domain/templates/programme';
import type { programmeGoal } from '../../domain/templates/programmeGoal';
import type { project } from '../../domain/templates/project';

export type Project = RecordOf<typeof project>;
export type Programme = RecordOf<typeof programme>;
export type ProgrammeGoal = RecordOf<typeof programmeGoal>;
export type Goal = RecordOf<typeof goal>;
export type Milestone = RecordOf<typeof milestone>;
export type Activity = RecordOf<typeof activity>;
export type Report = RecordOf<typeof followUpReport>;
export type Lesson = RecordOf<typeof lesson>;
