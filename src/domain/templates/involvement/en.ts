import type { WordsOf } from '../../schema/words';
import type { involvement } from './index';

export const words: WordsOf<typeof involvement> = {
  one: 'Involvement',
  many: 'Involvement plan',
  new: 'New involvement',
  the: 'the involvement',
  about: 'Who takes part, why and how, what they said, and how their input was used.',
  fields: {
    name: {
      label: 'Who',
      guidance: ['A group, a role or a person.'],
      example: ['Users and relatives', 'Senior union representative', 'Senior safety representative']
    },
    stakeholder: { label: 'Stakeholder' },
    reason: { label: 'Why they are involved' },
    level: { label: 'Level' },
    how: { label: 'How' },
    milestone: { label: 'At milestone' },
    deadline: { label: 'When' },
    responsible: { label: 'Responsible' },
    status: { label: 'Status' },
    inputFrom: { label: 'Whom the bot asks for input' },
    inputReceived: { label: 'Input received' },
    inputUsed: {
      label: 'How the input was used',
      guidance: ['Write what was done, also where the answer was no, and why.']
    },
    answeredBy: { label: 'Answered by' },
    answeredOn: { label: 'Answered on' }
  },
  sections: { who: 'Who and why', how: 'How and when', input: 'Input' },
  views: { byDeadline: 'By deadline', byLevel: 'By level', mine: 'Mine' },
  choices: {
    level: { informed: 'Informed', heard: 'Heard', takesPart: 'Takes part', decides: 'Decides' },
    status: { notStarted: 'Not started', started: 'Started', done: 'Completed', postponed: 'Postponed' }
  }
};
