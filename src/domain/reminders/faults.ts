import type { IsoDate } from '../schema/dates';
import type { Person } from '../schema/kinds';
import { templateNamed } from '../templates';
import type { TemplateName } from '../templates';
import { firstOf, ownersOf, some } from './context';
import type { Context } from './context';
import type { Broken } from './reckoned';
import type { FaultKind, Reminder } from './reminder';
import type { Addressed } from './stages';

/** What says that somebody has answered: where one of these cannot be read, nobody is asked, or it would be in vain. */
export const holdsAnswers: readonly TemplateName[] = [
  'changeRequest',
  'followUpReport',
  'statusReport',
  'programmeReport',
  'measurement'
];

/** What keeps the bot from reminding of something, until somebody mends it. */
export interface Faults {
  /** Records that nothing can be reckoned with. */
  readonly broken: readonly Broken[];
  /** Lists that could not be read for so long that it hardly passes by itself. */
  readonly unread: readonly TemplateName[];
}

/** A record that makes no sense may hold anything. */
const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Person>).login === 'string';

const peopleIn = (value: unknown): readonly Person[] => (isPerson(value) ? [value] : []);

const once = (people: readonly Person[]): readonly Person[] =>
  Array.from(new Map(people.map((each) => [each.id, each])).values());

/** Who hears what is not one project's: the site's programme leaders; where there are none, those who lead its projects. */
const leadersOf = (contexts: readonly Context[]): readonly Person[] =>
  firstOf(
    once(contexts.flatMap(({ programmeLeaders }) => programmeLeaders)),
    once(contexts.flatMap(({ projectLeader }) => some(projectLeader))),
    once(contexts.flatMap(({ projectOwner }) => some(projectOwner)))
  );

/** A project through which somebody comes to the site. */
const projectOf = (contexts: readonly Context[], { id }: Person): string =>
  contexts.find(({ projectLeader, projectOwner, programmeLeaders }) =>
    [projectLeader, projectOwner, ...programmeLeaders].some((each) => each?.id === id)
  )?.project.key ?? '';

type About = Pick<Reminder, 'projectKey' | 'template' | 'recordId' | 'recordKey' | 'title'>;

/** Its key names no day: the log says when it was last told of. */
const told = (kind: FaultKind, about: About, today: IsoDate): Reminder => ({
  ...about,
  kind,
  key: [kind, about.recordKey].join(':'),
  on: today,
  since: today,
  stage: 'onDay',
  round: 0,
  asked: []
});

function ofRecord({ template, row }: Broken, contexts: readonly Context[], today: IsoDate): Addressed {
  const context = contexts.find(({ project }) => project.key === row.projectKey);
  const title = row[templateNamed(template).title];
  const about: About = {
    projectKey: context?.project.key ?? '',
    template,
    recordId: row.id,
    recordKey: [template, row.id].join('/'),
    title: typeof title === 'string' ? title : ''
  };
  const to = context
    ? firstOf(some(context.projectLeader), ownersOf(context))
    : firstOf(peopleIn(row.projectLeader), peopleIn(row.projectOwner), leadersOf(contexts));
  return { reminder: told('brokenRecord', about, today), to };
}

const ofList = (template: TemplateName, contexts: readonly Context[], today: IsoDate): readonly Addressed[] =>
  leadersOf(contexts).map((person) => {
    const projectKey = projectOf(contexts, person);
    const about: About = { projectKey, template, recordId: null, recordKey: template, title: '' };
    return { reminder: told('unreadList', about, today), to: [person] };
  });

/** Who is told of what cannot be read: whoever leads the project it is in, since somebody has to have it mended. */
export const faultsIn = (
  { broken, unread }: Faults,
  contexts: readonly Context[],
  today: IsoDate
): readonly Addressed[] => [
  ...broken.map((each) => ofRecord(each, contexts, today)),
  ...unread.flatMap((each) => ofList(each, contexts, today))
];
