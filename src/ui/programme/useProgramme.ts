import * as React from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { AnyRecord } from '../../data/repository';
import { projectsOf } from '../../domain/planning/programmeOverview';
import type { RecordOf } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { goal } from '../../domain/templates/goal';
import { milestone } from '../../domain/templates/milestone';
import { programme } from '../../domain/templates/programme';
import { programmeGoal } from '../../domain/templates/programmeGoal';
import { programmeReport } from '../../domain/templates/programmeReport';
import { project } from '../../domain/templates/project';
import { everywhere, queryOf } from '../data/projectRows';
import { rowsKey, useSite } from '../data/SiteRoom';
import type { Goal, Milestone, Programme, ProgrammeGoal, Project } from '../data/records';

export type ProgrammeReport = RecordOf<typeof programmeReport>;

interface SiteRows<R> {
  readonly rows: readonly R[] | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Every row of the site of what stands outside the projects, and the projects themselves. */
export function useSiteRows<T extends Template>(template: T): SiteRows<RecordOf<T>> {
  const { siteUrl, read } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: rowsKey(siteUrl, template.name, everywhere),
    queryFn: () => read({ template })
  });
  return { rows: data as unknown as readonly RecordOf<T>[] | undefined, error, again: () => void refetch() };
}

const none: readonly never[] = [];

/** Rows of several projects, all in one round trip; by the project's key. */
function useProjectsRows<R>(template: Template, projects: readonly Project[]): SiteRows<R> {
  const { siteUrl, read } = useSite();
  const results = useQueries({
    queries: projects.map(({ key }) => ({
      queryKey: rowsKey(siteUrl, template.name, key),
      queryFn: () => read(queryOf(template, key))
    }))
  });
  const isRead = results.every(({ data }) => data !== undefined);
  const rows = results.flatMap(({ data }) => (data ?? none) as readonly AnyRecord[]);
  return {
    rows: isRead ? (rows as readonly unknown[] as readonly R[]) : undefined,
    error: results.find(({ error }) => error)?.error ?? null,
    again: () => results.forEach(({ refetch }) => void refetch())
  };
}

/** A programme with its goals, and its projects with theirs. */
export interface WholeProgramme {
  readonly programme: Programme;
  readonly goals: readonly ProgrammeGoal[];
  readonly projects: readonly Project[];
  readonly milestones: readonly Milestone[];
  readonly projectGoals: readonly Goal[];
  /** What the projects have reported to the programme. */
  readonly reports: readonly ProgrammeReport[];
}

export interface ProgrammeReading {
  /** Null where there is no such programme any more. */
  readonly found: WholeProgramme | null | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

const inOrder = (a: ProgrammeGoal, b: ProgrammeGoal): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id;

/** Reads a programme whole: what the site has is asked for at once, and so is what its projects have. */
export function useProgramme(id: number): ProgrammeReading {
  const programmes = useSiteRows(programme);
  const allGoals = useSiteRows(programmeGoal);
  const all = useSiteRows(project);
  const projects = React.useMemo(() => projectsOf(all.rows ?? none, { id }), [all.rows, id]);
  const milestones = useProjectsRows<Milestone>(milestone, projects);
  const projectGoals = useProjectsRows<Goal>(goal, projects);
  const reports = useProjectsRows<ProgrammeReport>(programmeReport, projects);
  const readings: readonly SiteRows<unknown>[] = [programmes, allGoals, all, milestones, projectGoals, reports];
  const again = (): void => readings.forEach((each) => each.again());
  const failed = readings.find(({ error, rows }) => error && rows === undefined);
  if (readings.some(({ rows }) => rows === undefined)) return { found: undefined, error: failed?.error ?? null, again };
  const own = programmes.rows?.find((each) => each.id === id);
  if (!own) return { found: null, error: null, again };
  const goals = (allGoals.rows ?? none).filter((each) => each.programme?.id === id);
  const found = {
    programme: own,
    goals: goals.slice().sort(inOrder),
    projects,
    milestones: milestones.rows ?? none,
    projectGoals: projectGoals.rows ?? none,
    reports: reports.rows ?? none
  };
  return { found, error: null, again };
}
