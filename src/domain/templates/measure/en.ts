import type { WordsOf } from '../../schema/words';
import type { measure } from './index';

export const words: WordsOf<typeof measure> = {
  one: 'Measure',
  many: 'Measures',
  new: 'New measure',
  the: 'the measure',
  about: 'All measures of the projects in one place: for risks, opportunities, benefits, lessons and stakeholders.',
  fields: {
    name: { label: 'Measure', guidance: ['An activity that is carried out to obtain a certain effect.'] },
    kind: { label: 'Type of measure' },
    responsible: { label: 'Responsible' },
    deadline: { label: 'Deadline' },
    status: { label: 'Status' },
    riskProfile: { label: 'Risk profile' },
    comment: { label: 'Comment' },
    concerns: { label: 'Concerns' },
    recordKey: { label: 'Belongs to (key)' },
    answeredBy: { label: 'Answered by' },
    answeredOn: { label: 'Answered on' }
  },
  sections: { measure: 'Measure' },
  views: { byKind: 'By type', late: 'Past the deadline', mine: 'My measures' },
  choices: {
    kind: {
      preventive: 'Preventive measure',
      mitigating: 'Mitigating measure',
      stimulating: 'Stimulating measure',
      benefit: 'Benefit measure',
      corrective: 'Corrective measure',
      stakeholder: 'Stakeholder measure'
    },
    status: { notStarted: 'Not started', started: 'Started', done: 'Done', dropped: 'Dropped' },
    riskProfile: { low: 'Low', medium: 'Medium', high: 'High' }
  }
};
