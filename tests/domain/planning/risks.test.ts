import { riskScale } from '../../../src/domain/planning/riskScale';
import { compareRisks, concernedRisks, nextRiskNumber, numberNow, topRisks } from '../../../src/domain/planning/risks';
import { aRisk } from '../../support/builders';

const scale = riskScale();
const today = '2018-01-10';
const ids = (risks: readonly { readonly id: number }[]): readonly number[] => risks.map(({ id }) => id);
const due = { words: '', date: '2018-01-09' };

test('a risk weighs what it did at first until its measures are carried out, and then what is left', () => {
  const after = { likelihoodAfter: 1, consequenceAfter: 4 } as const;
  expect(numberNow(aRisk(after))).toBe(16);
  expect(numberNow(aRisk({ ...after, status: 'measuresDone' }))).toBe(4);
  expect(numberNow(aRisk({ status: 'measuresDone' }))).toBe(16);
});

test('the heaviest come first, what is over last, and what nobody has judged after what somebody has', () => {
  const risks = [
    aRisk({ id: 1, status: 'over', likelihood: 5, consequence: 5 }),
    aRisk({ id: 2, likelihood: null }),
    aRisk({ id: 3, likelihood: 3, consequence: 4 }),
    aRisk({ id: 4, likelihood: 4, consequence: 3 }),
    aRisk({ id: 5, likelihood: 4, consequence: 4 })
  ];
  expect(ids(risks.slice().sort(compareRisks))).toEqual([5, 3, 4, 2, 1]);
});

test('the top is three open risks at most: no opportunities, nothing acceptable, nothing that has happened', () => {
  const risks = [
    aRisk({ id: 1, kind: 'opportunity', likelihood: 5, consequence: 5 }),
    aRisk({ id: 2, status: 'occurred', likelihood: 5, consequence: 5 }),
    aRisk({ id: 3, likelihood: 2, consequence: 2 }),
    aRisk({ id: 4, likelihood: 2, consequence: 3 }),
    aRisk({ id: 5, likelihood: 3, consequence: 3 }),
    aRisk({ id: 6, likelihood: 4, consequence: 5 }),
    aRisk({ id: 7, likelihood: 4, consequence: 4 })
  ];
  expect(ids(topRisks(risks, scale))).toEqual([6, 7, 5]);
  expect(ids(topRisks(risks.slice(0, 4), scale))).toEqual([4]);
});

describe('what needs somebody', () => {
  const concernsOf = (...given: Parameters<typeof aRisk>): readonly string[] =>
    concernedRisks([aRisk(...given)], [], scale, today).flatMap(({ concerns }) => concerns);

  test('a red risk that nothing is done about', () => {
    expect(concernsOf()).toEqual(['noMeasure']);
    expect(concernsOf({ likelihood: 2 })).toEqual([]);
    expect(concernsOf({ kind: 'opportunity' })).toEqual([]);
  });

  test('is not a red risk with a measure, but one whose only measure was dropped', () => {
    const concerned = (status: 'started' | 'dropped'): number =>
      concernedRisks([aRisk()], [{ recordKey: 'risk-1', status }], scale, today).length;
    expect(concerned('started')).toBe(0);
    expect(concerned('dropped')).toBe(1);
  });

  test('is a risk past its review, from the day after', () => {
    expect(concernsOf({ likelihood: 1, nextReview: due })).toEqual(['review']);
    expect(concernsOf({ likelihood: 1, nextReview: { words: '', date: today } })).toEqual([]);
  });

  test('is nothing that has happened or is over', () => {
    expect(concernsOf({ status: 'over', nextReview: due })).toEqual([]);
    expect(concernsOf({ status: 'occurred', nextReview: due })).toEqual([]);
  });
});

test('a new risk is numbered after the highest there is, whatever stands around the number', () => {
  const numbers = ['R2', '10', '', 'ukjent'].map((number) => ({ number }));
  expect(nextRiskNumber(numbers)).toBe('11');
  expect(nextRiskNumber([])).toBe('1');
});
