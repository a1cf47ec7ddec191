import { screen } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../../src/data/repository';
import { planPrint } from '../../../src/domain/planning/planContent';
import { goal } from '../../../src/domain/templates/goal';
import { milestone } from '../../../src/domain/templates/milestone';
import { projectPlan } from '../../../src/domain/templates/projectPlan';
import { aPlan, key, openApp, rowOf } from '../opened';
import type { App } from '../opened';
import { kari, ola } from '../site';

/** Kari leads the project and Ola owns it; its plan has what it takes to be sent. */
export interface Case extends ReturnType<typeof aPlan> {
  readonly plan: () => AnyRecord | undefined;
  /** Opens the app as one of them. */
  readonly openAs: (me: typeof kari, route?: string, wishes?: Parameters<typeof openApp>[1]) => Promise<App>;
}

export function aSendablePlan(): Case {
  const made = aPlan();
  const { site, record } = made;
  site.changeAs('Kari Ås', { name: 'project' } as never, record.id, { purpose: 'Et bedre liv' });
  site.add(goal, { ...rowOf(record), name: 'Brukerne er trygge', level: 'outcome', number: '1' });
  return {
    ...made,
    plan: () => site.rows(projectPlan)[0],
    openAs: (me, route = 'plan/versions', wishes = {}) => {
      site.opensAs({ me });
      return openApp(site, wishes, route);
    }
  };
}

/** The same, sent by Kari on 5 January. */
export function aSentPlan(draft: AnyDraft = {}): Case {
  const made = aSendablePlan();
  const { site, record } = made;
  const sent = { rowKey: key, name: 'Plan', status: 'forApproval', number: '0.1', sentBy: kari, sentOn: '2018-01-05' };
  const plan = site.add(projectPlan, { ...rowOf(record), ...sent, ...draft });
  const [project] = site.rows({ name: 'project' } as never);
  const records = {
    project: project!,
    plan,
    goals: site.rows(goal),
    milestones: site.rows(milestone),
    activities: [],
    lists: {}
  };
  site.changeAs('Kari Ås', projectPlan, plan.id, { sentPrint: planPrint(records as never) });
  return made;
}

/** Ola approves it, from «Nå». */
export async function approve(app: App, remark = ''): Promise<void> {
  await app.user.click(await screen.findByRole('button', { name: 'Godkjenn' }, { timeout: 8000 }));
  const text = await screen.findByRole('textbox', { name: 'Merknad (valgfritt)' }, { timeout: 8000 });
  if (remark !== '') await app.user.type(text, remark);
  await app.user.click(screen.getByRole('button', { name: 'Godkjenn planen' }));
}

export { kari, ola };
