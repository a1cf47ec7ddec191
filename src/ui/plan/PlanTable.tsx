import * as React from 'react';
import { planTree } from '../../domain/planning/planTree';
import type { Counts } from '../../domain/planning/planTree';
import type { AppMessages } from '../../locales/messages';
import { useSaid } from '../app/WordsRoom';
import type { Activity, Milestone } from '../data/records';
import { GroupHeading } from '../register/GroupHeading';
import { Register } from '../register/Register';
import type { Group } from '../register/Register';
import { useSetting } from '../setting';
import { usePlanColumns } from './columns';

const noActivities: readonly Activity[] = [];

/** «2 av 3 nådd · 1 over fristen». */
export const countWords = ({ plan }: AppMessages, { reached, total, dropped, late }: Counts): string =>
  [plan.reached(reached, total - dropped), ...(late > 0 ? [plan.late(late)] : [])].join(' · ');

interface Props {
  readonly milestones: readonly Milestone[];
  readonly selected?: number;
}

/** The milestones under their result paths. */
export function PlanTable({ milestones, selected }: Props): JSX.Element {
  const said = useSaid();
  const { today } = useSetting();
  const columns = usePlanColumns();
  const groups = React.useMemo((): readonly Group<Milestone>[] => {
    const { paths } = planTree(milestones, noActivities, today);
    const plain = paths.length === 1 && paths[0]?.name === '';
    return paths.map(({ name, rows, counts }) => ({
      name,
      heading: plain ? undefined : <GroupHeading name={name || said.plan.noPath} counts={countWords(said, counts)} />,
      rows: rows.map((row) => row.milestone)
    }));
  }, [milestones, said, today]);
  return <Register label={said.plan.table} columns={columns} groups={groups} selected={selected} />;
}
