import type { CheckedActivity, CheckedGoal, CheckedMilestone, CheckedPlan } from '../../src/domain/planning/check/plan';
import type { Lack } from '../../src/domain/benefits/lacking';
import * as askoy from '../../src/local/askoy';
import * as askoyPlan from '../../src/local/askoyPlan';
import { somebody } from './planned';

/** Plans as «Sjekk planen» meets them: nothing to remark on, with what a test cares about on top. */
let last = 1000;
const row = (): { readonly id: number; readonly rowKey: string } => {
  last += 1;
  return { id: last, rowKey: `row-${last}` };
};
const link = ({ id }: { readonly id: number }): { readonly id: number; readonly title: string } => ({ id, title: '' });

export const aCheckedGoal = (over: Partial<CheckedGoal> = {}): CheckedGoal => ({
  ...row(),
  number: '1',
  name: 'Bruker og pårørende opplever økt trygghet',
  level: 'outcome',
  supports: [],
  order: null,
  ...over
});

export const aCheckedMilestone = (over: Partial<CheckedMilestone> = {}): CheckedMilestone => ({
  ...row(),
  number: 'M1',
  name: 'Når pilot er evaluert',
  responsible: somebody(1),
  deadline: { words: 'Ultimo februar', date: '2018-02-28' },
  path: '',
  goals: [],
  dependsOn: [],
  status: 'planned',
  reachedOn: null,
  order: null,
  ...over
});

export const aCheckedActivity = (
  milestone: CheckedMilestone,
  over: Partial<CheckedActivity> = {}
): CheckedActivity => ({
  ...row(),
  name: 'Intervjue saksbehandlerne',
  milestone: link(milestone),
  deadline: null,
  order: null,
  ...over
});

type Wishes = Omit<Partial<CheckedPlan>, 'project'> & { readonly project?: Partial<CheckedPlan['project']> };

export function aCheckedPlan({ project = {}, ...over }: Wishes = {}): CheckedPlan {
  const outcome = aCheckedGoal();
  const output = aCheckedGoal({ level: 'output', name: 'Tillitsmodellen er prøvd ut', supports: [link(outcome)] });
  const milestone = aCheckedMilestone({ goals: [link(output)] });
  return {
    project: {
      id: 1,
      key: 'the-project',
      periodEnd: '2018-12-31',
      situation: 'Saksbehandlerne sitter langt fra tjenestene.',
      challenges: '',
      purpose: askoy.project.purpose,
      projectLeader: somebody(2),
      projectOwner: somebody(3),
      ...project
    },
    plan: null,
    goals: [outcome, output],
    milestones: [milestone],
    activities: [aCheckedActivity(milestone)],
    benefits: null,
    today: '2018-01-10',
    ...over
  };
}

/** A full plan that has outcome goals and no benefits. */
export const withoutBenefits = aCheckedPlan({
  plan: { mostMilestones: null, dismissedHints: '', extent: 'full', notRelevant: [] },
  benefits: { count: 0, lacks: [] }
});

/** A plan with one benefit that lacks something. */
export function withLack(what: Lack['what']): CheckedPlan {
  const benefit = { ...row(), number: 'Ø1', name: 'Spart tid', responsible: null, status: 'planned' } as const;
  const days = { nullDate: null, midDate: null, targetDate: null };
  const indicator = { ...row(), ...days, name: 'Timer', benefit: link(benefit), nullValue: null };
  return aCheckedPlan({ benefits: { count: 1, lacks: [{ what, benefit, indicator }] } });
}

/** The Askøy plan: as its document has it; or as the demo has it, linked and with people. */
export function theAskoyPlan({ linked }: { readonly linked: boolean }): CheckedPlan {
  const outcomes = askoy.outcomes.map((name, at) => aCheckedGoal({ number: String(at + 1), name, order: at + 1 }));
  const outputs = askoy.outputs.map(({ name, supports }, at) =>
    aCheckedGoal({
      level: 'output',
      number: String(at + 1),
      name,
      order: at + 1,
      supports: linked ? supports.map((number) => link(outcomes[number - 1]!)) : []
    })
  );
  const milestones = askoyPlan.milestones.map(({ number, name, path, words, date, outputs: leadsTo }, at) =>
    aCheckedMilestone({
      number,
      name,
      path,
      order: at + 1,
      deadline: { words, date },
      responsible: linked ? somebody(1) : null,
      goals: linked ? leadsTo.map((each) => link(outputs[each - 1]!)) : []
    })
  );
  const activities = askoyPlan.activities
    .slice(0, 2)
    .map(({ name, words, date }) => aCheckedActivity(milestones[0]!, { name, deadline: { words, date } }));
  return aCheckedPlan({ project: askoy.project as never, goals: [...outcomes, ...outputs], milestones, activities });
}
