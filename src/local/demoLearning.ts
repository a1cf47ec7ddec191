import type { Repository } from '../data/repository';
import type { Link, Person } from '../domain/schema/kinds';
import type { DraftOf } from '../domain/schema/record';
import type { Template } from '../domain/schema/template';
import { lesson } from '../domain/templates/lesson';
import { lessonsReport } from '../domain/templates/lessonsReport';
import { lessonUse } from '../domain/templates/lessonUse';
import { logEntry } from '../domain/templates/logEntry';
import { measure } from '../domain/templates/measure';
import { project } from '../domain/templates/project';
import { reflection } from '../domain/templates/reflection';
import { reflections } from './askoyReflections';
import { yearsLater } from './demoDates';
import * as forms from './fjordhelse';
import type { RoleKey } from './people';

interface Place {
  readonly project: Link;
  readonly projectKey: string;
}

interface Room {
  readonly repository: Repository;
  readonly who: Readonly<Record<RoleKey, Person>>;
  readonly place: Place;
  /** How many years later than in the document everything happens. */
  readonly years: number;
}

/** Stores several at once: none may fail. */
async function enter<T extends Template>(
  { createAll }: Repository,
  template: T,
  drafts: readonly DraftOf<T>[]
): Promise<void> {
  const attempts = await createAll(template, drafts);
  attempts.forEach((attempt) => {
    if ('failure' in attempt) throw attempt.failure;
  });
}

/** What people noted under way in the Askøy plan. */
async function enterReflections(room: Room, milestones: ReadonlyMap<string, Link>): Promise<void> {
  const { repository, place, who, years } = room;
  const noted = yearsLater(reflections, years).map(({ milestone, writtenBy, ...told }) => {
    return { ...place, ...told, writtenBy: who[writtenBy], milestone: milestones.get(milestone) ?? null };
  });
  await enter(repository, reflection, noted);
}

type Corrective = (typeof forms.measures)[number];

/** Those of the corrective measures that somebody answers for. */
async function enterMeasures(
  repository: Repository,
  place: Place,
  who: Room['who'],
  measures: readonly Corrective[]
): Promise<void> {
  const drafts = measures.map(({ of, responsible, ...told }) => {
    const { rowKey, name } = forms.lessons.find((each) => each.topic === of)!;
    const about = { kind: 'corrective', recordKey: rowKey, concerns: name } as const;
    return { ...place, ...told, ...about, responsible: who[responsible] };
  });
  await enter(repository, measure, drafts);
}

/** A project that is over, and has written its lessons report. */
async function enterOther({ repository, who, years }: Room): Promise<Place> {
  const { projectLeader, projectOwner, ...told } = yearsLater(forms.project, years);
  const record = await repository.create(project, {
    ...told,
    projectLeader: who[projectLeader],
    projectOwner: who[projectOwner]
  });
  const place = { project: { id: record.id, title: record.name }, projectKey: record.key };
  const learnt = forms.lessons.map((each) => ({ ...place, ...each }));
  await enter(repository, lesson, learnt);
  await enterMeasures(repository, place, who, yearsLater(forms.measures, years));
  const { preparedBy, participants, ...written } = yearsLater(forms.report, years);
  await repository.create(lessonsReport, {
    ...place,
    ...written,
    rowKey: place.projectKey,
    name: record.name,
    preparedBy: preparedBy.map((role) => who[role]),
    participants: participants.map((role) => who[role])
  });
  const lines = yearsLater(forms.log, years).map(({ writtenBy, ...line }) => {
    const of = { name: `Erfaringsrapport – ${record.name}`, recordKey: place.projectKey };
    return { ...place, ...line, ...of, writtenBy: writtenBy ? who[writtenBy] : null };
  });
  await enter(repository, logEntry, lines);
  return place;
}

/**
 * Adds what was learnt: notes in the Askøy plan, another project with its lessons report, and that the other project
 * used what was learnt on Askøy. `others` writes as somebody of that project.
 */
export async function enterLearning(
  room: Room,
  others: Repository,
  milestones: ReadonlyMap<string, Link>,
  learnt: Link
): Promise<void> {
  await enterReflections(room, milestones);
  const other = await enterOther({ ...room, repository: others });
  await others.create(lessonUse, {
    ...room.place,
    ...yearsLater(forms.use, room.years),
    name: other.project.title,
    lesson: learnt,
    usedBy: room.who[forms.project.projectLeader],
    usedInKey: other.projectKey
  });
}
