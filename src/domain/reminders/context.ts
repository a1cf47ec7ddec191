import { programmeLeadersOf } from '../access';
import type { Calendar } from '../planning/asking';
import { isControlled } from '../planning/changeRequests';
import type { Leaders } from '../planning/waiting';
import type { ProjectRows } from '../reports/facts';
import type { Link, Person } from '../schema/kinds';
import type { AnyRecord, RecordOf } from '../schema/record';
import type { Template } from '../schema/template';
import type { TemplateName } from '../templates';
import { changeRequest } from '../templates/changeRequest';
import { programme } from '../templates/programme';
import { project } from '../templates/project';
import { projectPlan } from '../templates/projectPlan';
import type { Ask } from './reminder';
import { sayings, settingsFor } from './settings';
import type { OfSite, PersonRow, ReminderSettings } from './settings';

type Project = RecordOf<typeof project>;
type Programme = RecordOf<typeof programme>;

/** What must be read of a site before it can be said who is to hear what. */
export const readForReminders: readonly TemplateName[] = [
  'project',
  'programme',
  'projectPlan',
  'milestone',
  'activity',
  'followUpReport',
  'statusReport',
  'programmeReport',
  'reportingLine',
  'changeRequest',
  'risk',
  'measure',
  'communicationMeasure',
  'involvement',
  'benefit',
  'indicator',
  'measurement',
  'handOver'
];

/** One project, with what the asking looks at. */
export interface Context extends Leaders {
  readonly project: Project;
  /** The programme it belongs to. */
  readonly programme: Programme | undefined;
  readonly rows: ProjectRows;
  readonly settings: ReminderSettings;
  /** What holds where somebody is asked themselves. */
  readonly settingsOf: (person: Person) => ReminderSettings;
  readonly calendar: Calendar;
}

/** The records of a template; none where they have not been read. */
export const recordsOf = <T extends Template>(rows: ProjectRows, { name }: T): readonly RecordOf<T>[] =>
  (rows[name] ?? []) as readonly unknown[] as readonly RecordOf<T>[];

/** Is the project's plan changed by request only? */
export function asksForChanges({ project: own, rows }: Pick<Context, 'project' | 'rows'>): boolean {
  const [plan] = recordsOf(rows, projectPlan);
  return plan !== undefined && isControlled(own, plan, recordsOf(rows, changeRequest));
}

/** What tells a record from others: its number in the list where it was made by hand and is not mended yet. */
export const keyOf = ({ id, rowKey }: { readonly id: number; readonly rowKey?: string }): string => rowKey || `#${id}`;

export const some = (person: Person | null): readonly Person[] => (person ? [person] : []);

/** The first of these that is anybody. */
export const firstOf = (...choices: readonly (readonly Person[])[]): readonly Person[] =>
  choices.find(({ length }) => length > 0) ?? [];

/** Above the project leader: its owner, or where it has none its programme leaders. */
export const ownersOf = ({ projectOwner, programmeLeaders }: Leaders): readonly Person[] =>
  firstOf(some(projectOwner), programmeLeaders);

/** What is the same for most that is asked in a project: its leader hears of silence. Whoever is above does where it says so. */
export const usualAsk = (
  context: Context
): Pick<Ask, 'projectKey' | 'answered' | 'repeats' | 'leaders' | 'owners' | 'lead'> => ({
  projectKey: context.project.key,
  lead: null,
  answered: null,
  repeats: true,
  leaders: some(context.projectLeader),
  owners: []
});

/** Which project each row is of. */
function byProject(rows: ProjectRows): ReadonlyMap<string, ProjectRows> {
  const all = new Map<string, Record<string, AnyRecord[]>>();
  for (const [name, records = []] of Object.entries(rows)) {
    for (const record of records) {
      const key = String(record.projectKey ?? '');
      const own = all.get(key) ?? {};
      (own[name] ??= []).push(record);
      all.set(key, own);
    }
  }
  return all;
}

const belongsTo = (of: Link | null, programmes: readonly Programme[]): Programme | undefined =>
  programmes.find(({ id }) => id === of?.id);

/** Every project of a site that somebody has started the follow-up of: before that the bot knows nothing of it. */
export function contextsOf(
  records: ProjectRows,
  settings: OfSite | undefined,
  calendar: Calendar,
  people: readonly PersonRow[] = []
): readonly Context[] {
  const saidBy = sayings(people);
  const programmes = recordsOf(records, programme);
  const rows = byProject(records);
  return recordsOf(records, project)
    .filter(({ followUpFrom }) => followUpFrom !== null && followUpFrom <= calendar.today)
    .map((each) => {
      const own = settingsFor(settings, each);
      return {
        project: each,
        programme: belongsTo(each.programme, programmes),
        projectLeader: each.projectLeader,
        projectOwner: each.projectOwner,
        programmeLeaders: programmeLeadersOf(each, programmes),
        rows: rows.get(each.key) ?? {},
        settings: own,
        settingsOf: (person) => {
          const said = saidBy(person);
          return said ? settingsFor(settings, each, said) : own;
        },
        calendar
      };
    });
}
