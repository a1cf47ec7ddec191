import type { AnyRecord, Repository } from '../data/repository';
import { query } from '../data/repository';
import { factsFor } from '../domain/reports/facts';
import { goalsToAnswer } from '../domain/reports/goals';
import type { Facts } from '../domain/reports/facts';
import { programmeKinds } from '../domain/reports/programmeSections';
import { yearOf } from '../domain/schema/dates';
import type { IsoDate } from '../domain/schema/dates';
import type { Link, Person } from '../domain/schema/kinds';
import { activity } from '../domain/templates/activity';
import { agendaItem } from '../domain/templates/agendaItem';
import { followUpReport } from '../domain/templates/followUpReport';
import { goal } from '../domain/templates/goal';
import { goalResult } from '../domain/templates/goalResult';
import { justification } from '../domain/templates/justification';
import { milestone } from '../domain/templates/milestone';
import { programmeReport } from '../domain/templates/programmeReport';
import { statusReport } from '../domain/templates/statusReport';
import { loadAllWords } from '../locales/load';
import { programmeFacts, statusFacts } from '../locales/factTexts';
import { dayWords } from '../locales/dayWords';
import { justification as reasons } from './askoyJustification';
import { programmeReports } from './askoyProgrammeReports';
import { followUps, orderedReport, statusReports } from './askoyStatus';
import { yearsLater } from './demoDates';
import type { RoleKey } from './people';

/** What is at hand while the reports are entered. */
interface Room {
  readonly years: number;
  readonly repository: Repository;
  readonly who: Readonly<Record<RoleKey, Person>>;
  readonly place: { readonly project: Link; readonly projectKey: string };
}

interface Told extends Room {
  readonly words: Awaited<ReturnType<typeof loadAllWords>>;
  /** What the records say, as the app would fill it in. */
  readonly facts: (from: IsoDate | null, to: IsoDate) => Facts;
  readonly goals: readonly Parameters<typeof goalsToAnswer>[0][number][];
}

async function told(room: Room): Promise<Told> {
  const { projectKey } = room.place;
  const read = await room.repository.read({
    goal: query(goal, { projectKey }),
    milestone: query(milestone, { projectKey }),
    activity: query(activity, { projectKey })
  });
  const rows = read as unknown as Readonly<Record<string, readonly AnyRecord[]>>;
  const words = await loadAllWords('nb');
  return { ...room, words, goals: read.goal, facts: (from, to) => factsFor(rows, { from, to }) };
}

async function enterFollowUps(room: Room, byNumber: ReadonlyMap<string, Link>): Promise<void> {
  const { repository, place, who } = room;
  for (const { milestone: number, authors, ...row } of yearsLater(followUps, room.years)) {
    const on = byNumber.get(number)!;
    await repository.create(followUpReport, {
      ...place,
      ...row,
      milestone: on,
      milestoneText: on.title,
      authors: authors.map((role) => who[role]),
      status: 'noted',
      sentBy: who.projectLeader,
      sentOn: row.reportDate,
      takenBy: who.projectOwner
    });
  }
}

async function enterStatusReports({ repository, place, who, years, words, facts }: Told): Promise<void> {
  const { reports } = words.later!;
  const names = words.messages.now.reports;
  const nameOf = (to: keyof typeof names.to, day: IsoDate): string => names.status(names.to[to], dayWords(words, day));
  for (const { items, preparedBy, ...row } of yearsLater(statusReports, years)) {
    const isNoted = row.status === 'noted';
    const on = isNoted ? row.periodEnd : row.periodStart;
    const stored = await repository.create(statusReport, {
      ...place,
      ...row,
      ...statusFacts(words, reports, facts(row.periodStart, on), on),
      name: nameOf(row.recipient, row.periodEnd),
      preparedBy: preparedBy.map((role) => who[role]),
      due: row.periodEnd,
      status: 'draft',
      ...(isNoted ? { sentBy: who.projectLeader, takenBy: who.projectOwner } : {})
    });
    const report = { id: stored.id, title: stored.name };
    for (const [index, item] of items.entries())
      await repository.create(agendaItem, { ...place, ...item, report, order: index + 1 });
    await repository.update(statusReport, stored, { status: row.status });
  }
  const { recipient, ...order } = yearsLater(orderedReport, years);
  const ordered = { recipient, occasion: 'ordered', status: 'ordered', orderedBy: who.programmeLeader } as const;
  await repository.create(statusReport, { ...place, ...order, ...ordered, name: nameOf(recipient, order.due) });
}

type Planned = (typeof programmeReports)[number];

async function enterResults(room: Told, { results }: Planned, report: Link): Promise<void> {
  const { repository, place, goals } = room;
  const answers = goalsToAnswer(goals, []).map(({ goal: link, ...start }) => {
    const { level, number } = goals.find(({ id }) => id === link.id)!;
    const own = results.find(({ goal: [of, no] }) => of === level && String(no) === number);
    const { goal: _goal, ...answer } = own ?? { goal: null };
    return { ...place, ...start, ...answer, goal: link, report };
  });
  await repository.createAll(goalResult, answers);
}

/** The report on a year is written in the next; the others are on the year they are written in. */
const yearIn = ({ kind, on }: Pick<Planned, 'kind' | 'on'>): string =>
  kind === 'final' ? '' : String(yearOf(on) - (kind === 'annual' ? 1 : 0));

async function enterProgrammeReports(room: Told): Promise<void> {
  const { repository, place, who, years, words, facts } = room;
  const { reports } = words.later!;
  for (const planned of programmeReports) {
    const { kind, on, status, takenOn, remark } = yearsLater(planned, years);
    const year = yearIn({ kind, on });
    const isTaken = status === 'accepted';
    const sent = status === 'draft' ? {} : { sentBy: who.projectLeader, sentOn: on };
    const stored = await repository.create(programmeReport, {
      ...place,
      ...planned.told,
      ...programmeFacts(words, reports, facts(null, on), on),
      kind,
      year,
      name: words.messages.now.reports.programme(programmeKinds[kind], year),
      preparedBy: [who.projectLeader],
      ...(isTaken ? { takenBy: who.programmeLeader, takenOn, remark } : {}),
      ...sent
    });
    await enterResults(room, planned, { id: stored.id, title: stored.name });
    await repository.update(programmeReport, stored, { status });
  }
}

/** There is one to a project, and its identifier is the project's. */
async function enterJustification({ repository, place, who, years }: Room): Promise<void> {
  await repository.create(justification, {
    ...place,
    ...yearsLater(reasons, years),
    rowKey: place.projectKey,
    name: place.project.title,
    preparedBy: [who.projectLeader]
  });
}

/** Enters the reports on the Askøy plan, with the facts that the app would have filled in. */
export async function enterReports(room: Room, byNumber: ReadonlyMap<string, Link>): Promise<void> {
  await enterJustification(room);
  await enterFollowUps(room, byNumber);
  const all = await told(room);
  await enterStatusReports(all);
  await enterProgrammeReports(all);
}
