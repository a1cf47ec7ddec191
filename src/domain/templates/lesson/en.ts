import type { WordsOf } from '../../schema/words';
import type { lesson } from './index';

export const words: WordsOf<typeof lesson> = {
  one: 'Lesson',
  many: 'Lessons',
  new: 'New lesson',
  the: 'the lesson',
  about: 'What succeeded, what failed, and recommendations to other projects.',
  fields: {
    name: { label: 'The lesson in short' },
    topic: {
      label: 'Topic',
      guidance: [
        'A review of what succeeded, what failed, and recommendations to other projects. Comment on the areas where you learnt something interesting.'
      ]
    },
    kind: { label: 'Type' },
    wentLessWell: {
      label: 'What went less well',
      guidance: ['Challenges in the project and areas that can be improved. Fill in one table for each area.']
    },
    consequence: { label: 'Consequence for the project' },
    whyItWentWrong: { label: 'Why it went wrong' },
    correctiveMeasures: { label: 'Recommended corrective measures' },
    wentWell: {
      label: 'What went well',
      guidance: ['Successes that are recommended to other projects. Fill in one table for each.']
    },
    whyItWentWell: { label: 'Why it went well' },
    howToRepeat: { label: 'How it can be repeated' },
    advice: { label: 'Advice to other projects' },
    milestone: { label: 'Milestone' }
  },
  sections: {
    lesson: 'Lesson',
    improvement: 'Areas for improvement',
    success: 'Success stories',
    advice: 'To other projects'
  },
  views: { byTopic: 'By topic', byProject: 'By project' },
  choices: {
    kind: { improvement: 'Area for improvement', success: 'Success story' },
    topic: {
      organisation: 'Organisation, cooperation and resources',
      ownership: 'Project organisation and cooperation with project owner and steering group',
      communication: 'Communication inside and outside',
      competence: 'Need for and access to competence',
      line: 'Cooperation within the project group and with the line organisation',
      supplier: 'Supplier follow-up',
      mandate: 'Mandate and scope. The triangle time – cost – quality',
      events: 'Unusual events that caused deviations, risk management',
      processes: 'Work processes',
      benefits:
        'Benefits realisation. Taking out value along the way, and handing over the responsibility for benefits before the project ends',
      security: 'Security: information security and privacy. Risk and vulnerability analysis and DPIA',
      financialUncertainty: 'The process around financial uncertainty (for projects > NOK 50 million)',
      pilot: 'Pilot, prototyping and proof of concept, use of professional methods and techniques',
      method: 'Use of the project method. Adaptations made in the project',
      endUsers: 'End-user experience',
      usability: 'Usability',
      functionality: 'Functionality of a solution',
      workflow: 'Effect on workflow',
      training: 'Training',
      support: 'Support at start-up',
      benefitGoals: 'Any questions about benefit targets'
    }
  }
};
