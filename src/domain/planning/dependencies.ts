import type { Link } from '../schema/kinds';
import type { AnyField, Template } from '../schema/template';
import { milestone } from '../templates/milestone';

/** A milestone as far as what it waits for goes. */
export interface Dependent {
  readonly id: number;
  readonly dependsOn: readonly Pick<Link, 'id'>[];
}

/** Those that wait for this one. */
export const waitingFor = <M extends Dependent>(milestones: readonly M[], id: number): readonly M[] =>
  milestones.filter(({ dependsOn }) => dependsOn.some((each) => each.id === id));

/** This one and everything that waits for it, step by step: none of them can be what it waits for. */
export function wouldCircle(milestones: readonly Dependent[], id: number): ReadonlySet<number> {
  const found = new Set([id]);
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const fresh = waitingFor(milestones, next).filter((each) => !found.has(each.id));
    fresh.forEach((each) => {
      found.add(each.id);
      queue.push(each.id);
    });
  }
  return found;
}

const none: ReadonlySet<number> = new Set();

/** The rows of its own template that a row's field may not point at: itself; of a milestone, those that wait for it. */
export function closedTo(
  template: Template,
  field: AnyField | undefined,
  id: number,
  rows: readonly { readonly id: number }[]
): ReadonlySet<number> {
  if (field?.to !== template.name) return none;
  return template.name === milestone.name ? wouldCircle(rows as readonly Dependent[], id) : new Set([id]);
}

/** Those that, step by step, wait for themselves: made in SharePoint's own list, or by two people at once. */
export const inCircles = <M extends Dependent>(milestones: readonly M[]): readonly M[] =>
  milestones.filter(({ id, dependsOn }) => {
    const after = wouldCircle(milestones, id);
    return dependsOn.some((each) => after.has(each.id));
  });
