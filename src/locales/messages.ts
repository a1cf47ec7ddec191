import type { messages as app } from './app/nb';
import type { messages as approval } from './approval/nb';
import type { messages as benefits } from './benefits/nb';
import type { messages as changes } from './changes/nb';
import type { messages as chapters } from './chapters/nb';
import type { messages as check } from './check/nb';
import type { messages as drafts } from './drafts/nb';
import type { messages as failures } from './failures/nb';
import type { messages as files } from './files/nb';
import type { messages as followUp } from './followUp/nb';
import type { messages as form } from './form/nb';
import type { messages as goals } from './goals/nb';
import type { messages as history } from './history/nb';
import type { messages as learning } from './learning/nb';
import type { messages as livingPlans } from './livingPlans/nb';
import type { messages as measures } from './measures/nb';
import type { messages as now } from './now/nb';
import type { messages as paste } from './paste/nb';
import type { messages as planRows } from './planRows/nb';
import type { messages as people } from './people/nb';
import type { messages as personal } from './personal/nb';
import type { messages as planning } from './planning/nb';
import type { messages as pictures } from './pictures/nb';
import type { messages as programme } from './programme/nb';
import type { messages as reach } from './reach/nb';
import type { messages as reportDraft } from './reportDraft/nb';
import type { messages as reports } from './reports/nb';
import type { messages as risks } from './risks/nb';
import type { messages as rooms } from './rooms/nb';
import type { messages as saving } from './saving/nb';
import type { messages as settings } from './settings/nb';

/** The same tree with any text in it: bokmål says which messages there are, and the compiler asks the others for each. */
export type Said<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Said<T[K]> };

export type AppMessages = Said<typeof app>;
export type ApprovalMessages = Said<typeof approval>;
export type BenefitMessages = Said<typeof benefits>;
export type ChapterMessages = Said<typeof chapters>;
export type CheckMessages = Said<typeof check>;
export type DraftMessages = Said<typeof drafts>;
export type FailureMessages = Said<typeof failures>;
export type FilesMessages = Said<typeof files>;
export type FollowUpMessages = Said<typeof followUp>;
export type FormMessages = Said<typeof form>;
export type GoalMessages = Said<typeof goals>;
export type HistoryMessages = Said<typeof history>;
export type LearningMessages = Said<typeof learning>;
export type LivingPlanMessages = Said<typeof livingPlans>;
export type MeasureMessages = Said<typeof measures>;
export type NowMessages = Said<typeof now>;
export type PasteMessages = Said<typeof paste>;
export type PlanRowMessages = Said<typeof planRows>;
export type PlanningMessages = Said<typeof planning>;
export type PeopleMessages = Said<typeof people>;
export type PersonalMessages = Said<typeof personal>;
export type PictureMessages = Said<typeof pictures>;
export type ProgrammeMessages = Said<typeof programme>;
export type ReachMessages = Said<typeof reach>;
export type ReportDraftMessages = Said<typeof reportDraft>;
export type ReportMessages = Said<typeof reports>;
export type RiskMessages = Said<typeof risks>;
export type ChangeMessages = Said<typeof changes>;
export type RoomMessages = Said<typeof rooms>;
export type SavingMessages = Said<typeof saving>;
export type SettingsMessages = Said<typeof settings>;

export interface Messages {
  readonly app: AppMessages;
  readonly approval: ApprovalMessages;
  readonly chapters: ChapterMessages;
  readonly check: CheckMessages;
  readonly drafts: DraftMessages;
  readonly failures: FailureMessages;
  readonly files: FilesMessages;
  readonly followUp: FollowUpMessages;
  readonly form: FormMessages;
  readonly goals: GoalMessages;
  readonly history: HistoryMessages;
  readonly now: NowMessages;
  readonly paste: PasteMessages;
  readonly planning: PlanningMessages;
  readonly pictures: PictureMessages;
  readonly reach: ReachMessages;
  readonly saving: SavingMessages;
}

/** What is said in the parts of the project that are opened later: one line for each folder of words. */
export interface LaterMessages {
  readonly learning: LearningMessages;
  readonly livingPlans: LivingPlanMessages;
  readonly measures: MeasureMessages;
  readonly risks: RiskMessages;
  readonly people: PeopleMessages;
  readonly benefits: BenefitMessages;
  readonly reportDraft: ReportDraftMessages;
  readonly reports: ReportMessages;
  readonly changes: ChangeMessages;
  readonly rooms: RoomMessages;
  readonly settings: SettingsMessages;
  readonly personal: PersonalMessages;
  readonly planRows: PlanRowMessages;
  readonly programme: ProgrammeMessages;
}
