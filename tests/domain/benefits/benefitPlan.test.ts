import { benefitMap, chainOf } from '../../../src/domain/benefits/benefitMap';
import { lacking } from '../../../src/domain/benefits/lacking';
import type { BenefitPlan } from '../../../src/domain/benefits/lacking';
import { totalOf, yearSums } from '../../../src/domain/benefits/years';
import { somebody } from '../../support/planned';

const link = (id: number) => ({ id, title: '' });
type Benefit = BenefitPlan['benefits'][number];
type Indicator = BenefitPlan['indicators'][number];

const aBenefit = (over: Partial<Benefit> = {}): Benefit => ({
  ...{ id: 1, rowKey: 'b1', number: 'Ø1', name: 'Spart tid', status: 'planned' as const },
  responsible: somebody(5),
  ...over
});
const anIndicator = (over: Partial<Indicator> = {}): Indicator => ({
  ...{ id: 1, rowKey: 'i1', name: 'Timer', benefit: link(1), nullValue: 4, nullDate: '2018-01-31' },
  ...{ midDate: null, targetDate: '2018-12-31' },
  ...over
});
const aPlan = (over: Partial<BenefitPlan> = {}): BenefitPlan => ({
  benefits: [aBenefit()],
  indicators: [anIndicator()],
  measurements: [],
  projectLeader: somebody(2),
  today: '2018-03-01',
  ...over
});
const whats = (plan: BenefitPlan): readonly string[] => lacking(plan).map(({ what }) => what);

describe('a benefit', () => {
  test('that somebody in the line has, with an indicator and a null point, lacks nothing', () => {
    expect(lacking(aPlan())).toEqual([]);
  });

  test('that nobody has, or that the project leader has, has nobody in the line', () => {
    expect(whats(aPlan({ benefits: [aBenefit({ responsible: null })] }))).toEqual(['responsible']);
    expect(whats(aPlan({ benefits: [aBenefit({ responsible: somebody(2) })] }))).toEqual(['responsible']);
  });

  test('without an indicator is seen, also where another has one', () => {
    const found = lacking(aPlan({ benefits: [aBenefit(), aBenefit({ id: 2, name: 'Trygghet' })] }));
    expect(found.map(({ what, benefit }) => [what, benefit.name])).toEqual([['indicator', 'Trygghet']]);
  });

  test('whose indicator has no null point is not also said to be measured late', () => {
    expect(whats(aPlan({ indicators: [anIndicator({ nullValue: null })] }))).toEqual(['nullPoint']);
  });

  test('that should have been measured is told of with the day', () => {
    expect(lacking(aPlan({ today: '2019-01-01' }))).toMatchObject([{ what: 'measurement', since: '2018-12-31' }]);
  });

  test('that has been realised, or was not, is left in peace', () => {
    const benefits = [aBenefit({ status: 'realised', responsible: null }), aBenefit({ id: 2, status: 'notRealised' })];
    expect(lacking(aPlan({ benefits, today: '2019-06-01' }))).toEqual([]);
  });
});

describe('the years', () => {
  const rows = [
    { year: '2020', gross: 900, running: 100 },
    { year: '2019', gross: 100, running: 300 },
    { year: '2020 ', gross: null, running: 50 }
  ];

  test('stand in their order, those of several benefits together, netto being brutto less drift', () => {
    expect(yearSums(rows)).toEqual([
      { year: '2019', gross: 100, running: 300, net: -200 },
      { year: '2020', gross: 900, running: 150, net: 750 }
    ]);
    expect(totalOf(rows)).toMatchObject({ gross: 1000, running: 450, net: 550 });
  });

  test('that are only numbered stand as they count', () => {
    const years = ['År 10', 'År 2', 'År 1'].map((year) => ({ year, gross: 1, running: 0 }));
    expect(yearSums(years).map(({ year }) => year)).toEqual(['År 1', 'År 2', 'År 10']);
  });
});

describe('the benefits map', () => {
  const row = { path: '', status: 'planned' as const, reachedOn: null, deadline: null };
  const milestones = [
    { ...row, id: 1, number: 'M1', name: 'Når A', goals: [link(10)], order: 1 },
    { ...row, id: 2, number: 'M2', name: 'Når B', goals: [link(10)], order: 2 },
    { ...row, id: 3, number: 'M3', name: 'Når C', goals: [], order: 3 }
  ];
  const activities = [{ id: 7, kind: 'interim' as const, name: 'Første versjon', milestone: link(1) }];
  const goal = { order: null, supports: [] };
  const goals = [
    { ...goal, id: 10, level: 'output' as const, number: '1', name: 'Modellen', supports: [link(20)] },
    { ...goal, id: 20, level: 'outcome' as const, number: '1', name: 'Trygghet', supports: [link(10), link(99)] }
  ];
  const benefits = [{ id: 30, number: 'K1', name: 'Bor hjemme', valuation: 'qualitative' as const, goals: [link(20)] }];
  const map = benefitMap({ milestones, activities, goals, benefits });
  const leads = Object.fromEntries(map.map(({ key, leadsTo }) => [key, leadsTo]));

  test('goes from interim deliverables and milestones by the goals to the benefits', () => {
    expect(leads).toEqual({
      'activity 7': ['goal 10'],
      'milestone 2': ['goal 10'],
      'goal 10': ['goal 20'],
      'goal 20': ['benefit 30'],
      'benefit 30': []
    });
  });

  test('shows what hangs together with one of them, and not its neighbours', () => {
    expect(Array.from(chainOf(map, 'milestone 2')).sort()).toEqual(['benefit 30', 'goal 10', 'goal 20', 'milestone 2']);
  });
});
