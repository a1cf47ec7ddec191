import type { WordsOf } from '../../schema/words';
import type { indicator } from './index';

export const words: WordsOf<typeof indicator> = {
  one: 'Indicator',
  many: 'Indicators',
  new: 'New indicator',
  the: 'the indicator',
  about: 'What you measure to see whether the benefit comes: null point, target and who measures.',
  fields: {
    benefit: { label: 'Benefit' },
    name: {
      label: 'Indicator',
      guidance: ['What is used to measure how far the municipality has realised its benefits.'],
      example: ['Sickness absence in home care', 'Hours spent per decision']
    },
    unit: { label: 'Unit' },
    unitName: { label: 'Which unit', example: 'staff years' },
    method: {
      label: 'Method',
      guidance: [
        'Where the number is found, and how it is calculated, so that the next measurement is made the same way.'
      ]
    },
    responsible: { label: 'Responsible for measuring' },
    nullValue: {
      label: 'Null point (start value)',
      guidance: ['To know whether you get results, you must know where you are and where you are going']
    },
    nullDate: { label: 'Date of the null point' },
    midValue: { label: 'Target halfway' },
    midDate: { label: 'Date halfway' },
    targetValue: { label: 'Target (wanted value)' },
    targetDate: { label: 'Date of the target' },
    base: {
      label: 'Base number',
      guidance: [
        'How many the percentage is of. Then the number can be said in words: “6.4% = 22 more at work every day”.'
      ],
      example: '345'
    },
    baseOf: { label: 'The base number is', example: 'employees' },
    baseDate: { label: 'Date of the base number' },
    oneCalled: { label: 'What are they more or fewer of?', example: 'at work every day' },
    upMeans: { label: 'When the percentage rises, they are', example: 'If sickness absence rises, fewer are at work.' }
  },
  sections: { indicator: 'Indicator', values: 'Null point and target', plainWords: 'The number in words' },
  views: { byBenefit: 'By benefit', mine: 'My indicators' },
  choices: {
    unit: { count: 'Count', kroner: 'Kroner', percent: 'Percent', hours: 'Hours', other: 'Other' },
    upMeans: { more: 'More', fewer: 'Fewer' }
  }
};
