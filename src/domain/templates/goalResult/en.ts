import type { WordsOf } from '../../schema/words';
import type { goalResult } from './index';

export const words: WordsOf<typeof goalResult> = {
  one: 'Result on a goal',
  many: 'Results on the goals',
  new: 'Another goal to answer for',
  the: 'the result',
  about: 'The plan’s own goals with one answer each: where you began, where you are going, and where you are.',
  fields: {
    report: { label: 'Report' },
    name: { label: 'Goal' },
    goal: { label: 'Goal in the plan' },
    level: { label: 'Level' },
    zeroPoint: { label: 'Null point', guidance: ['Where you were when the project began, and when it was measured.'] },
    target: { label: 'Target value', guidance: ['Where you are going.'] },
    now: { label: 'Now' },
    degree: { label: 'Degree of attainment' },
    explanation: {
      label: 'Explanation in plain words',
      guidance: ['What the number means to people, so that everybody understands it.'],
      example: '6.4 % = 22 more at work every day'
    },
    deviation: { label: 'Explanation of deviation' },
    anchoredIn: { label: 'Where it is anchored' },
    order: { label: 'Order' }
  },
  sections: { goal: 'The goal', result: 'The answer' },
  views: { byReport: 'All results', unknown: 'What we do not know' },
  choices: {
    level: { main: 'Main goal', interim: 'Interim goal', outcome: 'Outcome goal', output: 'Output goal' },
    degree: { attained: 'Attained', partly: 'Partly attained', notAttained: 'Not attained', unknown: 'Not known yet' }
  }
};
