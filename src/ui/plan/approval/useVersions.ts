import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import type { AnyDraft } from '../../../domain/schema/record';
import { isApprovedNumber } from '../../../domain/planning/approval';
import type { FrozenRow } from '../../../domain/planning/frozenRows';
import { inReadingOrder, isAltered, versionKeyOf } from '../../../domain/planning/frozenRows';
import { compareNaturally } from '../../../domain/planning/planTree';
import type { Template } from '../../../domain/schema/template';
import { planVersion } from '../../../domain/templates/planVersion';
import { planVersionRow } from '../../../domain/templates/planVersionRow';
import { rowsKey, useSite } from '../../data/SiteRoom';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from '../chapters/usePlan';
import type { PlanVersion, VersionRow } from './approvePlan';

/** Something that is read when it is asked for. */
export interface Reading<T> {
  readonly rows: readonly T[] | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Versions are no part of what a project opens with. What is asked for at once is one round trip. */
function useReading<T>(template: Template, scope: string, filter: AnyDraft, enabled = true): Reading<T> {
  const { siteUrl, read } = useSite();
  const { data, error, refetch } = useQuery({
    queryKey: rowsKey(siteUrl, template.name, scope),
    queryFn: () => read({ template, filter }),
    enabled
  });
  return { rows: data as unknown as readonly T[] | undefined, error, again: () => void refetch() };
}

/** The versions that were approved, the newest first. One that was only begun is not among them. */
export function useVersions(): Reading<PlanVersion> {
  const { key } = useProject();
  const { plan } = usePlan();
  const reading = useReading<PlanVersion>(planVersion, key, { projectKey: key });
  const { rows } = reading;
  const approved = React.useMemo(
    () =>
      rows
        ?.filter(({ number }) => isApprovedNumber(plan, number))
        .slice()
        .sort((a, b) => compareNaturally(b.number, a.number)),
    [rows, plan]
  );
  return { ...reading, rows: approved };
}

/** What a version says, in the order in which it is read; nothing where there is no number. */
export function useVersionRows(number: string | null): Reading<FrozenRow> {
  const project = useProject();
  const versionKey = versionKeyOf(project, number ?? '');
  const filter = { versionKey, projectKey: project.key };
  const reading = useReading<VersionRow>(planVersionRow, versionKey, filter, number !== null);
  const { rows } = reading;
  const frozen = React.useMemo(() => rows && inReadingOrder(rows), [rows]);
  return { ...reading, rows: frozen };
}

/**
 * Do a version's rows say something else than when it was approved? Our forms do not change them, the plain list may.
 * Nothing is claimed of versions that are older than the print, nor before the rows have come.
 */
export function useIsAltered(version: Pick<PlanVersion, 'number' | 'print'> | undefined): boolean {
  const print = version?.print ?? '';
  const { rows } = useVersionRows(print === '' ? null : (version?.number ?? null));
  return React.useMemo(() => rows !== undefined && isAltered(print, rows), [print, rows]);
}
