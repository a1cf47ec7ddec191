import { differing } from '../history/alike';
import type { Version } from '../history/version';
import { projectPlan } from '../templates/projectPlan';

/** When a plan that waits was sent (ISO, UTC: SharePoint's clock), and which of its texts have been changed since. */
export interface Sent {
  readonly at: string;
  readonly texts: readonly string[];
}

/** Found in the plan's versions, newest first: it was sent in the oldest of those in which it has waited until now. */
export function sentIn(versions: readonly Version[]): Sent | null {
  const end = versions.findIndex(({ values }) => values.status !== 'forApproval');
  const waiting = end < 0 ? versions : versions.slice(0, end);
  const sent = waiting[waiting.length - 1];
  const now = waiting[0];
  if (!sent || !now) return null;
  const texts = differing(projectPlan, sent.values, now.values).filter(
    (name) => !projectPlan.fields[name as 'name'].options.managed
  );
  return { at: sent.at, texts };
}
