import * as React from 'react';
import type { Link } from '../../domain/schema/kinds';
import { comparePlanned } from '../../domain/planning/planTree';
import { goal } from '../../domain/templates/goal';
import { milestone } from '../../domain/templates/milestone';
import { useRows } from '../data/useRows';

interface Numbered {
  readonly id: number;
  readonly number: string;
  readonly name: string;
}

const linkTo = ({ id, number, name }: Numbered): Link => ({ id, title: `${number} ${name}`.trim() });

/** What a form's link fields may point at: the project's own milestones and goals. */
export function useLinksTo(): (template: string) => readonly Link[] {
  const milestones = useRows(milestone);
  const goals = useRows(goal);
  return React.useMemo(() => {
    const found: Readonly<Record<string, readonly Link[]>> = {
      milestone: milestones.slice().sort(comparePlanned).map(linkTo),
      goal: goals.map(linkTo)
    };
    return (template) => found[template] ?? [];
  }, [milestones, goals]);
}
