import type { WordsOf } from '../../schema/words';
import type { goal } from './index';

export const words: WordsOf<typeof goal> = {
  one: 'Goal',
  many: 'Goals',
  new: 'New goal',
  the: 'the goal',
  about: 'What the projects want to achieve: main goals, interim goals, outcome goals and output goals.',
  fields: {
    level: {
      label: 'Type of goal',
      guidance: [
        'Outcome goals describe the positive effect the project shall have for users, inhabitants and society.',
        'Output goals are what the project shall achieve in its lifetime. What exactly shall the project get done in the project period?',
        'Goals = wanted results when the project ends'
      ]
    },
    number: { label: 'Goal', example: '1' },
    name: {
      label: 'Description',
      guidance: [
        'Specific – clear and distinct',
        'Measurable – you know when the goal is reached, and can check it',
        'Accepted – relevant',
        'Realistic – possible to reach',
        'Time-bound – with a deadline for reaching it',
        'Engaging – motivating'
      ],
      example: [
        'Users live longer in their own homes',
        'More user involvement and collaboration; from “the user in focus” to “the user’s focus”',
        'The trust model is tried out, evaluated and adapted'
      ]
    },
    including: {
      label: 'Including',
      example: 'Training and competence, so that employees can take the new practice into use'
    },
    supports: {
      label: 'Supports',
      guidance: [
        'Describes what exactly one chooses to do to reach the outcome goal. Output goals are tied to results and deliveries (WHAT).'
      ]
    },
    programmeGoals: { label: 'Supports the programme’s choices and goals' },
    order: { label: 'Order' }
  },
  sections: { goal: 'Goal' },
  views: { byLevel: 'By type of goal' },
  choices: { level: { main: 'Main goal', interim: 'Interim goal', outcome: 'Outcome goal', output: 'Output goal' } }
};
