import * as React from 'react';
import { benefitMap } from '../../../domain/benefits/benefitMap';
import type { MapColumn, MapNode } from '../../../domain/benefits/benefitMap';
import { activity } from '../../../domain/templates/activity';
import { benefit } from '../../../domain/templates/benefit';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { choiceWord, templateWordsOf } from '../../../locales/words';
import { useLater, useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { recordAddress } from '../../../domain/templates/addresses';

/** The project's benefits map as it is linked now. */
export function useMap(): readonly MapNode[] {
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  const goals = useRows(goal);
  const benefits = useRows(benefit);
  return React.useMemo(
    () => benefitMap({ milestones, activities, goals, benefits }),
    [milestones, activities, goals, benefits]
  );
}

/** What a column is called: goals by the levels that stand in it. */
export function useColumnName(nodes: readonly MapNode[]): (column: MapColumn) => string {
  const words = useWords();
  const { map: said } = useLater().benefits;
  return (column) => {
    if (column === 'delivery') return said.delivery;
    if (column === 'benefit') return templateWordsOf(words, benefit).many;
    const levels = nodes.flatMap((node) => (node.column === column ? [node.level ?? null] : []));
    const named = levels.map((level) => choiceWord(words, goal, 'level', level)).filter(Boolean);
    return Array.from(new Set(named)).join(', ') || choiceWord(words, goal, 'level', column);
  };
}

/** Where something in the map is read. */
export function wayTo({ template, id, milestone: of }: MapNode): readonly string[] {
  if (template === 'goal') return ['plan', 'goals', String(id)];
  if (template === 'benefit') return recordAddress(benefit, id);
  return template === 'activity' ? ['plan', 'milestone', String(of), 'activities'] : ['plan', 'milestone', String(id)];
}

export const nameOf = ({ number, name }: MapNode): string => `${number} ${name}`.trim();
