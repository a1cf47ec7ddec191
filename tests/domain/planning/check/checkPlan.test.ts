import { checkPlan } from '../../../../src/domain/planning/check/checkPlan';
import { checkNames } from '../../../../src/domain/planning/check/checks';
import type { CheckName } from '../../../../src/domain/planning/check/checks';
import type { CheckedPlan } from '../../../../src/domain/planning/check/plan';
import { templateNamed } from '../../../../src/domain/templates';
import {
  aCheckedActivity,
  aCheckedGoal,
  aCheckedMilestone,
  aCheckedPlan,
  theAskoyPlan,
  withLack,
  withoutBenefits
} from '../../../support/checked';
import { somebody } from '../../../support/planned';

const hintsOf = (plan: CheckedPlan): ReturnType<typeof checkPlan>['questions'] =>
  checkPlan(plan).groups.flatMap(({ found }) => found.flatMap(({ hints }) => hints));
const namesOf = (plan: CheckedPlan): readonly CheckName[] => hintsOf(plan).map(({ check }) => check);

/** A goal or milestone that others point at. */
const link = ({ id }: { readonly id: number }): { readonly id: number; readonly title: string } => ({ id, title: '' });
const outcome = aCheckedGoal();
const output = aCheckedGoal({ level: 'output', name: 'Modellen er prøvd ut', supports: [link(outcome)] });
const many = (count: number, over = {}): readonly ReturnType<typeof aCheckedMilestone>[] =>
  Array.from({ length: count }, () => aCheckedMilestone(over));

test('a whole plan gets no hint', () => {
  expect(hintsOf(aCheckedPlan())).toEqual([]);
});

test('an empty project is told what comes first, and nothing more', () => {
  const project = { situation: '', purpose: '', periodEnd: null };
  expect(namesOf(aCheckedPlan({ project, goals: [], milestones: [], activities: [] }))).toEqual([
    'situationMissing',
    'purposeMissing',
    'goalsMissing',
    'milestonesMissing'
  ]);
});

interface Row {
  readonly plan: CheckedPlan;
  readonly field: string | null;
  readonly number?: number;
}

/** For every check a plan in which it finds one thing, and the field it leads to. */
const rows: { readonly [C in CheckName]: Row } = {
  situationMissing: { plan: aCheckedPlan({ project: { situation: ' ' } }), field: 'situation' },
  purposeMissing: { plan: aCheckedPlan({ project: { purpose: '' } }), field: 'purpose' },
  purposeDelivery: { plan: aCheckedPlan({ project: { purpose: 'Innføre et nytt system' } }), field: 'purpose' },
  goalsMissing: { plan: aCheckedPlan({ goals: [] }), field: null },
  outcomeMissing: { plan: aCheckedPlan({ goals: [{ ...output, supports: [] }] }), field: null },
  outputMissing: { plan: aCheckedPlan({ goals: [outcome] }), field: null },
  interimMissing: { plan: aCheckedPlan({ goals: [aCheckedGoal({ level: 'main' })] }), field: null },
  outcomeDelivery: {
    plan: aCheckedPlan({ goals: [{ ...outcome, name: 'Innføre 3 nye systemer' }, output] }),
    field: 'name'
  },
  goalUnmeasurable: { plan: aCheckedPlan({ goals: [{ ...outcome, name: 'God stemning' }, output] }), field: 'name' },
  goalVague: {
    plan: aCheckedPlan({ goals: [{ ...outcome, name: 'Bedre tjenester så langt som mulig' }, output] }),
    field: 'name'
  },
  endMissing: { plan: aCheckedPlan({ project: { periodEnd: null } }), field: 'periodEnd' },
  goalsUnlinked: { plan: aCheckedPlan({ goals: [outcome, { ...output, supports: [] }] }), field: 'supports' },
  outcomeUnsupported: { plan: aCheckedPlan({ goals: [outcome, output, aCheckedGoal()] }), field: 'name' },
  outputUnsupporting: {
    plan: aCheckedPlan({ goals: [outcome, output, { ...aCheckedGoal({ level: 'output' }) }] }),
    field: 'supports'
  },
  goalWithoutMilestone: {
    plan: aCheckedPlan({
      goals: [outcome, output, { ...output, id: 77, rowKey: 'other' }],
      milestones: [aCheckedMilestone({ goals: [link(output)] })]
    }),
    field: 'name'
  },
  goalsTogether: { plan: aCheckedPlan(), field: null },
  milestonesMissing: { plan: aCheckedPlan({ milestones: [] }), field: null },
  milestoneDoing: { plan: aCheckedPlan({ milestones: many(1, { name: 'Lage en plan' }) }), field: 'name' },
  milestoneActivity: { plan: aCheckedPlan({ milestones: many(1, { name: 'Intervjuer' }) }), field: 'name' },
  milestonesMany: { plan: aCheckedPlan({ milestones: many(21) }), field: null, number: 21 },
  pathsOfOne: {
    plan: aCheckedPlan({ milestones: ['A', 'B', 'C'].map((path) => aCheckedMilestone({ path })) }),
    field: null,
    number: 3
  },
  activitiesMissing: { plan: aCheckedPlan({ activities: [] }), field: null },
  deadlineMissing: { plan: aCheckedPlan({ milestones: many(1, { deadline: null }) }), field: 'deadline' },
  milestoneAfterEnd: {
    plan: aCheckedPlan({ milestones: many(1, { deadline: { words: '', date: '2019-01-01' } }) }),
    field: 'deadline'
  },
  activityAfterMilestone: {
    plan: ((milestone) =>
      aCheckedPlan({
        milestones: [milestone],
        activities: [aCheckedActivity(milestone, { deadline: { words: '', date: '2018-03-01' } })]
      }))(aCheckedMilestone()),
    field: 'deadline'
  },
  milestoneBeforeDependency: {
    plan: ((later) => aCheckedPlan({ milestones: [later, ...many(1, { dependsOn: [link(later)] })] }))(
      aCheckedMilestone({ deadline: { words: '', date: '2018-03-15' } })
    ),
    field: 'dependsOn'
  },
  milestonesInCircle: {
    plan: aCheckedPlan({ milestones: [aCheckedMilestone({ id: 55, dependsOn: [{ id: 55, title: '' }] })] }),
    field: 'dependsOn'
  },
  responsibleMissing: { plan: aCheckedPlan({ milestones: many(1, { responsible: null }) }), field: 'responsible' },
  leaderMissing: { plan: aCheckedPlan({ project: { projectLeader: null } }), field: 'projectLeader' },
  ownerMissing: { plan: aCheckedPlan({ project: { projectOwner: null } }), field: 'projectOwner' },
  benefitsMissing: { plan: withoutBenefits, field: null },
  benefitResponsibleMissing: { plan: withLack('responsible'), field: 'responsible' },
  indicatorMissing: { plan: withLack('indicator'), field: 'name' },
  nullPointMissing: { plan: withLack('nullPoint'), field: 'nullValue' }
};

describe.each(checkNames)('%s', (check) => {
  const { plan, field, number } = rows[check];
  const { groups, questions } = checkPlan(plan);
  const found = [...questions, ...groups.flatMap((group) => group.found.flatMap(({ hints }) => hints))].filter(
    (hint) => hint.check === check
  );

  test('finds one thing, and leads to the field that mends it', () => {
    expect(found).toMatchObject([{ place: { field }, ...(number === undefined ? {} : { number }) }]);
  });

  test('leads to a field that its template has', () => {
    const { place } = found[0]!;
    if (place.field !== null) expect(templateNamed(place.template).fields).toHaveProperty(place.field);
  });

  test('is silent once it is dismissed, and can be brought back', () => {
    const { key } = found[0]!;
    const after = checkPlan({
      ...plan,
      plan: { mostMilestones: null, ...plan.plan, dismissedHints: `${check} ${key}` }
    });
    const left = [...after.questions, ...after.groups.flatMap((group) => group.found.map((each) => each))];
    expect(left.map((each) => each.check)).not.toContain(check);
    expect(after.dismissed).toMatchObject([{ check, key }]);
  });
});

describe('the Askøy plan', () => {
  test('as the demo has it gets two hints, both on goals that do not say how one sees them reached', () => {
    const hints = hintsOf(theAskoyPlan({ linked: true }));
    expect(hints.map(({ check, name }) => `${check}: ${name ?? ''}`)).toEqual([
      'goalUnmeasurable: 2 Utmåling og tildeling av tjenester tar utgangspunkt i brukerens egne ressurser og mestringsevne',
      'goalUnmeasurable: 9 Effektiv ressursutnyttelse'
    ]);
  });

  test('as its document stands is also told that goals are not linked, and that ten milestones lack a person', () => {
    const { groups, count } = checkPlan(theAskoyPlan({ linked: false }));
    const told = groups.flatMap(({ found }) => found.map(({ check, hints }) => [check, hints.length]));
    expect(told).toEqual([
      ['goalUnmeasurable', 2],
      ['goalsUnlinked', 1],
      ['responsibleMissing', 10]
    ]);
    expect(count).toBe(13);
  });
});

describe('what is no longer to be done is not remarked on', () => {
  test.each(['reached', 'dropped'] as const)('a milestone that is %s', (status) => {
    const milestone = aCheckedMilestone({ status, name: 'Lage en plan', responsible: null, deadline: null });
    expect(namesOf(aCheckedPlan({ milestones: [milestone, aCheckedMilestone()] }))).toEqual([]);
  });

  test('dropped milestones are not among too many', () => {
    const plan = aCheckedPlan({ milestones: [...many(20), ...many(5, { status: 'dropped' })] });
    expect(namesOf(plan)).not.toContain('milestonesMany');
  });
});

test('how many milestones are too many is the plan’s own to say', () => {
  const plan = aCheckedPlan({ milestones: many(12), plan: { mostMilestones: 11, dismissedHints: '' } });
  expect(hintsOf(plan)).toMatchObject([{ check: 'milestonesMany', number: 12 }]);
  expect(namesOf({ ...plan, plan: { mostMilestones: 12, dismissedHints: '' } })).toEqual([]);
});

test('overall goals need not be measurable, and want interim goals', () => {
  const main = aCheckedGoal({ level: 'main', name: 'Et trygt lokalsamfunn' });
  const interim = aCheckedGoal({ level: 'interim', name: '3 møteplasser er åpnet' });
  expect(namesOf(aCheckedPlan({ goals: [main, interim], milestones: many(1) }))).toEqual([]);
});

test('one result path with one milestone is nothing to mend', () => {
  const milestones = ['A', 'B', 'B', 'B', 'C', 'C'].map((path) => aCheckedMilestone({ path }));
  expect(namesOf(aCheckedPlan({ milestones }))).toEqual([]);
});

test('a row made by hand, without a key, is told by its number in the list', () => {
  const milestone = aCheckedMilestone({ id: 12, rowKey: '', responsible: null });
  expect(hintsOf(aCheckedPlan({ milestones: [milestone] }))).toMatchObject([{ key: '#12' }]);
});

test('hints come in the plan’s order, and a person makes one go', () => {
  const [first, second] = [aCheckedMilestone({ order: 2 }), aCheckedMilestone({ order: 1, number: 'M2' })];
  const milestones = [first, second].map((each) => ({ ...each, responsible: null }));
  expect(hintsOf(aCheckedPlan({ milestones })).map(({ place }) => place.id)).toEqual([second.id, first.id]);
  const mended = [{ ...milestones[0]!, responsible: somebody(4) }, milestones[1]!];
  expect(hintsOf(aCheckedPlan({ milestones: mended }))).toMatchObject([{ place: { id: second.id } }]);
});
