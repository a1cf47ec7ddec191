import type { WordsOf } from '../../schema/words';
import type { measurement } from './index';

export const words: WordsOf<typeof measurement> = {
  one: 'Measurement',
  many: 'Measurements',
  new: 'New measurement',
  the: 'the measurement',
  about: 'What has been measured, day by day, against null point and target.',
  fields: {
    indicator: { label: 'Indicator' },
    name: { label: 'Measurement', example: ['Third quarter', 'The user survey'] },
    measuredOn: { label: 'Date of measurement' },
    measured: { label: 'Measured value' },
    comment: { label: 'Comment on the measurement' },
    measuredBy: { label: 'Measured by' }
  },
  sections: { measurement: 'Measurement' },
  views: { byIndicator: 'By indicator' },
  choices: {}
};
