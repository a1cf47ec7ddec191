import type { WordsOf } from '../../schema/words';
import type { planVersionRow } from './index';

export const words: WordsOf<typeof planVersionRow> = {
  one: 'Row of a plan version',
  many: 'Rows of plan versions',
  new: 'New row of a plan version',
  the: 'the row of the approved plan',
  about:
    'What the approved plans say: a row for each chapter, goal, milestone and activity. The rows are locked in Framdrift and show the plan as it was.',
  fields: {
    planVersion: { label: 'Plan version' },
    kind: { label: 'Kind' },
    heading: { label: 'Heading' },
    text: { label: 'Text' },
    recordKey: { label: 'What the row is about (key)' },
    versionKey: { label: 'Plan version (key)' },
    order: { label: 'Order' }
  },
  sections: { row: 'The row' },
  views: { byVersion: 'By version' },
  choices: { kind: { chapter: 'Chapter', goal: 'Goal', milestone: 'Milestone', activity: 'Activity', row: 'Row' } }
};
