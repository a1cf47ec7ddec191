import type { WordsOf } from '../../schema/words';
import type { stakeholder } from './index';

/** The official template’s own warning. */
const caution = 'Avoid personal and sensitive judgements, and wording that does not bear the light of day.';

export const words: WordsOf<typeof stakeholder> = {
  one: 'Stakeholder',
  many: 'Stakeholder analysis',
  new: 'New stakeholder',
  the: 'the stakeholder',
  about:
    'Who may influence the project or be affected by it, and how you look after them. Begin with groups, not names.',
  fields: {
    name: {
      label: 'Organisation/unit/group',
      guidance: ['Groups before names: write who they are together, and mention persons only where needed.'],
      example: ['Relatives of home care users', 'Home care staff']
    },
    nameAndRole: { label: 'Name and line role' },
    category: { label: 'Main category' },
    connection: { label: 'Connection', caution },
    expectation: { label: 'Expectation and attitude', caution },
    interest: { label: 'Interest' },
    influence: { label: 'Influence' },
    informationNeed: { label: 'Need for information' },
    mainMeasure: { label: 'Main measure', caution },
    status: { label: 'Status' },
    nextReview: {
      label: 'Next review',
      guidance: ['Who the stakeholders are, and how interested they are, may change from phase to phase.']
    }
  },
  sections: { who: 'Who', assessment: 'Assessment', measures: 'Follow-up' },
  views: { all: 'All stakeholders', byInfluence: 'By influence' },
  choices: {
    category: {
      management: 'Management',
      user: 'User',
      supplier: 'Supplier',
      framework: 'Sets the terms',
      other: 'Others'
    },
    interest: { none: 'None', little: 'Little', medium: 'Medium', great: 'Great' },
    influence: { none: 'None', little: 'Little', medium: 'Medium', great: 'Great' },
    status: { notStarted: 'Not started', started: 'Started', done: 'Completed', postponed: 'Postponed' }
  }
};
