import { factsFor } from '../../src/domain/reports/facts';
import type { AnyRecord } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import { milestone } from '../../src/domain/templates/milestone';
import { programmeFacts } from '../../src/locales/factTexts';
import { loadAllWords } from '../../src/locales/load';

const day = (date: string): object => ({ words: '', date });
const aMilestone = (over: object): AnyRecord =>
  ({ ...blank(milestone), id: 1, number: 'M5', name: 'Når piloten er evaluert', ...over }) as unknown as AnyRecord;

async function deviationOf(over: object, on: string): Promise<string> {
  const words = await loadAllWords('nb');
  const facts = factsFor({ milestone: [aMilestone(over)] }, { from: null, to: on });
  return programmeFacts(words, words.later!.reports, facts, on).deviationFacts;
}

const twiceMoved = {
  originalDeadline: day('2018-01-31'),
  previousDeadline: day('2018-02-28'),
  deadline: day('2018-03-31'),
  deadlineReason: 'Leverandøren var forsinket.'
};

test('a deadline that was moved twice has slipped from the day it had at first', async () => {
  expect(await deviationOf(twiceMoved, '2018-03-01')).toBe(
    '• M5 Når piloten er evaluert: fristen er flyttet fra 31. jan. 2018 til 31. mars 2018. Leverandøren var forsinket.'
  );
});

test('a deadline that was moved and then passed is both', async () => {
  expect(await deviationOf(twiceMoved, '2018-04-10')).toMatch(/flyttet fra 31\. jan\..*\n.*10 dager over fristen/);
  const reached = { ...twiceMoved, status: 'reached', reachedOn: '2018-04-10' };
  expect(await deviationOf(reached, '2018-12-31')).toMatch(
    /flyttet fra 31\. jan\..*\n.*nådd 10\. april 2018, 10 dager/
  );
});
