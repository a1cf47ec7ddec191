import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AnyRecord } from '../../data/repository';
import type { Among } from '../../domain/schema/field';
import { linkTo } from '../../domain/planning/linkTo';
import { comparePlanned } from '../../domain/planning/planTree';
import { goal } from '../../domain/templates/goal';
import { milestone } from '../../domain/templates/milestone';
import { programme } from '../../domain/templates/programme';
import { programmeGoal } from '../../domain/templates/programmeGoal';
import { laterTemplates } from '../../domain/templates/rooms';
import type { Template } from '../../domain/schema/template';
import { useProjectKey } from '../data/projectKey';
import { scopeOf } from '../data/projectRows';
import type { ProgrammeGoal } from '../data/records';
import { rowsKey, useSite } from '../data/SiteRoom';
import type { LinksTo } from '../form/formPlace';
import { useRows } from '../data/useRows';
import { useProject } from './ProjectRoom';

interface Row {
  readonly id: number;
}

const isAmong = (row: Row, among: Among | undefined): boolean =>
  !among || among.is.includes(String((row as unknown as AnyRecord)[among.field]));

/** What a form's link fields may point at: the project's own milestones and goals, and what its part has read. */
export function useLinksTo(): LinksTo {
  const milestones = useRows(milestone);
  const goals = useRows(goal);
  const programmes = useRows(programme);
  const programmeId = useProject().programme?.id;
  const client = useQueryClient();
  const { siteUrl } = useSite();
  const key = useProjectKey();
  return React.useMemo(() => {
    const rowsOf = <R>(template: Template): readonly R[] =>
      client.getQueryData<readonly R[]>(rowsKey(siteUrl, template.name, scopeOf(template, key))) ?? [];
    const ofProgramme = rowsOf<ProgrammeGoal>(programmeGoal).filter((each) => each.programme?.id === programmeId);
    const known: Readonly<Record<string, readonly Row[]>> = {
      milestone: milestones.slice().sort(comparePlanned),
      goal: goals,
      programmeGoal: ofProgramme,
      programme: programmes
    };
    const others = (name: string): readonly Row[] =>
      client.getQueryData<readonly AnyRecord[]>(rowsKey(siteUrl, name, key)) ?? [];
    return (name, among) => {
      const title = laterTemplates.find((each) => each.name === name)?.title;
      return (known[name] ?? others(name)).filter((row) => isAmong(row, among)).map((row) => linkTo(row, title));
    };
  }, [milestones, goals, programmes, programmeId, client, siteUrl, key]);
}
