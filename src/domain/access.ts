/** What somebody is to a project, or to a milestone in it. One person may be several. */
export type Role = 'reader' | 'member' | 'responsible' | 'projectLeader' | 'projectOwner' | 'programmeLeader';

/** What the product lets people do. */
export type Act =
  | 'editProject'
  | 'editPlan'
  | 'sendPlan'
  | 'decidePlan'
  | 'answerForMilestone'
  | 'moveDeadline'
  | 'dropMilestone'
  | 'writeReport'
  | 'takeNoteOfReport'
  | 'assessReport'
  | 'orderReport'
  | 'shareLesson'
  | 'reflect'
  | 'useLesson'
  | 'editSettings'
  | 'editActivities'
  | 'editRows'
  | 'proposeChange'
  | 'recommendChange'
  | 'decideChange'
  | 'startFollowUp'
  | 'editProgramme';

const everyoneWhoEdits = ['member', 'responsible', 'projectLeader', 'projectOwner', 'programmeLeader'] as const;
const leaders = ['projectLeader', 'projectOwner', 'programmeLeader'] as const;

/** Who may do what. SharePoint's own permissions are the wall; this is the manner. */
const allowed: { readonly [A in Act]: readonly Role[] } = {
  editProject: everyoneWhoEdits,
  editPlan: everyoneWhoEdits,
  sendPlan: everyoneWhoEdits,
  decidePlan: ['projectOwner', 'programmeLeader'],
  answerForMilestone: everyoneWhoEdits,
  moveDeadline: everyoneWhoEdits,
  dropMilestone: leaders,
  writeReport: everyoneWhoEdits,
  takeNoteOfReport: ['projectOwner', 'programmeLeader'],
  assessReport: ['programmeLeader'],
  orderReport: ['projectOwner', 'programmeLeader'],
  shareLesson: everyoneWhoEdits,
  reflect: everyoneWhoEdits,
  useLesson: everyoneWhoEdits,
  editSettings: leaders,
  editActivities: everyoneWhoEdits,
  editRows: everyoneWhoEdits,
  proposeChange: everyoneWhoEdits,
  recommendChange: ['projectLeader'],
  decideChange: ['projectOwner', 'programmeLeader'],
  startFollowUp: leaders,
  editProgramme: ['programmeLeader']
};

type Somebody = { readonly id: number } | null;

/** The people a project names. */
export interface Named {
  readonly projectLeader: Somebody;
  readonly projectOwner: Somebody;
  readonly programmeLeaders: readonly { readonly id: number }[];
}

/** A project's programme leaders: its own, and where it has named none, those of the programme it belongs to. */
export function programmeLeadersOf<P>(
  project: { readonly programmeLeaders: readonly P[]; readonly programme: { readonly id: number } | null },
  programmes: readonly { readonly id: number; readonly leaders: readonly P[] }[]
): readonly P[] {
  if (project.programmeLeaders.length > 0) return project.programmeLeaders;
  return programmes.find(({ id }) => id === project.programme?.id)?.leaders ?? [];
}

export interface Viewer {
  readonly id: number;
  /** May change records in the site, as SharePoint says. */
  readonly mayEdit: boolean;
}

/** The roles of one person in one project; without the right to edit, a reader and nothing else. */
export function rolesOf(
  viewer: Viewer,
  project: Named,
  milestone?: { readonly responsible: Somebody }
): readonly Role[] {
  if (!viewer.mayEdit) return ['reader'];
  const isMe = (somebody: Somebody | undefined): boolean => somebody?.id === viewer.id;
  const named: readonly (readonly [Role, boolean])[] = [
    ['responsible', isMe(milestone?.responsible)],
    ['projectLeader', isMe(project.projectLeader)],
    ['projectOwner', isMe(project.projectOwner)],
    ['programmeLeader', project.programmeLeaders.some(isMe)]
  ];
  return ['member', ...named.flatMap(([role, holds]) => (holds ? [role] : []))];
}

/**
 * The roles of one person in a programme, which its leaders answer for. While it names none, those who may manage the
 * site's lists take their place: somebody must be able to name them.
 */
export function rolesInProgramme(
  { id, mayEdit, mayManageLists }: Viewer & { readonly mayManageLists: boolean },
  { leaders }: { readonly leaders: readonly { readonly id: number }[] }
): readonly Role[] {
  if (!mayEdit) return ['reader'];
  const leads = leaders.length > 0 ? leaders.some((each) => each.id === id) : mayManageLists;
  return leads ? ['member', 'programmeLeader'] : ['member'];
}

/**
 * What other leaders of a programme mean to whoever is about to name them: `last` – nobody would lead it, and it is not
 * done; `myself` – they would not themselves any more, and may not take it back.
 */
export function leadershipLost(
  { id }: { readonly id: number },
  before: readonly { readonly id: number }[],
  after: readonly { readonly id: number }[]
): 'last' | 'myself' | null {
  if (before.length > 0 && after.length === 0) return 'last';
  const leads = (people: typeof before): boolean => people.some((each) => each.id === id);
  return leads(before) && !leads(after) ? 'myself' : null;
}

/** May somebody with these roles do this? */
export const may = (roles: readonly Role[], act: Act): boolean => roles.some((role) => allowed[act].includes(role));
