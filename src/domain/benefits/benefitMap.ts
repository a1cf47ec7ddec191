import { isInterimLevel } from '../planning/goalLevels';
import { comparePlanned, compareNaturally } from '../planning/planTree';
import type { Link } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import type { activity } from '../templates/activity';
import type { benefit } from '../templates/benefit';
import type { goal } from '../templates/goal';
import type { milestone } from '../templates/milestone';

type Milestone = Pick<
  RecordOf<typeof milestone>,
  'id' | 'number' | 'name' | 'goals' | 'order' | 'deadline' | 'path' | 'status' | 'reachedOn'
>;
type Activity = Pick<RecordOf<typeof activity>, 'id' | 'kind' | 'name' | 'milestone'>;
type Goal = Pick<RecordOf<typeof goal>, 'id' | 'level' | 'number' | 'name' | 'supports' | 'order'>;
type Benefit = Pick<RecordOf<typeof benefit>, 'id' | 'number' | 'name' | 'goals' | 'valuation'>;

export interface Mapped {
  readonly milestones: readonly Milestone[];
  readonly activities: readonly Activity[];
  readonly goals: readonly Goal[];
  readonly benefits: readonly Benefit[];
}

/** The columns of the map, from what is delivered to what it is good for. */
export const mapColumns = ['delivery', 'output', 'outcome', 'benefit'] as const;
export type MapColumn = (typeof mapColumns)[number];

export interface MapNode {
  readonly key: string;
  readonly column: MapColumn;
  readonly template: 'milestone' | 'activity' | 'goal' | 'benefit';
  readonly id: number;
  readonly number: string;
  readonly name: string;
  /** Of a goal: what kind it is, as it is stored. */
  readonly level?: Goal['level'];
  /** The milestone that an interim deliverable belongs to. */
  readonly milestone?: number;
  /** Keys of what it leads to: further to the right. */
  readonly leadsTo: readonly string[];
}

const goalKey = ({ id }: Pick<Link, 'id'>): string => `goal ${id}`;
const columnOf = ({ level }: Goal): MapColumn => (isInterimLevel(level) ? 'output' : 'outcome');

/** What leads to a milestone's goals: its interim deliverables, or the milestone itself where it has none. */
function deliveriesOf(milestone: Milestone, activities: readonly Activity[]): readonly MapNode[] {
  const leadsTo = milestone.goals.map(goalKey);
  const common = { column: 'delivery', number: milestone.number, leadsTo } as const;
  const interim = activities.filter((each) => each.kind === 'interim' && each.milestone?.id === milestone.id);
  if (interim.length === 0)
    return [
      { ...common, key: `milestone ${milestone.id}`, template: 'milestone', id: milestone.id, name: milestone.name }
    ];
  return interim.map(({ id, name }) => ({
    ...common,
    key: `activity ${id}`,
    template: 'activity',
    id,
    name,
    milestone: milestone.id
  }));
}

const inOrder = (a: Goal, b: Goal): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || compareNaturally(a.number, b.number) || a.id - b.id;

/** Priced ones first, as the official plan has them. */
const isLast = ({ valuation }: Benefit): number => Number(valuation !== 'priced');

function nodesOf({ milestones, activities, goals, benefits }: Mapped): readonly MapNode[] {
  const linked = milestones.filter((each) => each.goals.length > 0).slice();
  const led = (goal: Goal): readonly string[] => [
    ...goal.supports.map(goalKey),
    ...benefits.filter((each) => each.goals.some(({ id }) => id === goal.id)).map(({ id }) => `benefit ${id}`)
  ];
  const ofGoal = (goal: Goal): MapNode => ({
    key: goalKey(goal),
    column: columnOf(goal),
    template: 'goal',
    level: goal.level,
    id: goal.id,
    number: goal.number,
    name: goal.name,
    leadsTo: led(goal)
  });
  return [
    ...linked.sort(comparePlanned).flatMap((each) => deliveriesOf(each, activities)),
    ...goals.slice().sort(inOrder).map(ofGoal),
    ...benefits
      .slice()
      .sort((a, b) => isLast(a) - isLast(b) || compareNaturally(a.number, b.number) || a.id - b.id)
      .map(({ id, number, name }) => ({
        ...{ key: `benefit ${id}`, column: 'benefit' as const, template: 'benefit' as const },
        ...{ id, number, name, leadsTo: [] }
      }))
  ];
}

const place = ({ column }: MapNode): number => mapColumns.indexOf(column);

/** Gevinstkart: what is delivered, the goals it leads to, and the benefits that follow. Links that lead back are left out. */
export function benefitMap(mapped: Mapped): readonly MapNode[] {
  const nodes = nodesOf(mapped);
  const found = new Map(nodes.map((node) => [node.key, node]));
  const ahead = (node: MapNode, key: string): boolean => {
    const to = found.get(key);
    return to !== undefined && place(to) > place(node);
  };
  return nodes.map((node) => ({ ...node, leadsTo: node.leadsTo.filter((key) => ahead(node, key)) }));
}

/** Everything that leads to one of them, and everything it leads to; itself too. */
export function chainOf(nodes: readonly MapNode[], key: string): ReadonlySet<string> {
  const all = new Map(nodes.map((node) => [node.key, node]));
  const grow = (from: string, next: (key: string) => readonly string[]): readonly string[] => [
    from,
    ...next(from).flatMap((each) => grow(each, next))
  ];
  const onward = (of: string): readonly string[] => all.get(of)?.leadsTo ?? [];
  const back = (of: string): readonly string[] =>
    nodes.filter(({ leadsTo }) => leadsTo.includes(of)).map((node) => node.key);
  return new Set([...grow(key, onward), ...grow(key, back)]);
}
