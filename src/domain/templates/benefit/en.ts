import type { WordsOf } from '../../schema/words';
import type { benefit } from './index';

export const words: WordsOf<typeof benefit> = {
  one: 'Benefit',
  many: 'Benefits',
  new: 'New benefit',
  the: 'the benefit',
  about: 'What the projects will make better, who in the line takes the benefit out, and when.',
  fields: {
    number: { label: 'ID', example: ['Ø1', 'K1'] },
    name: {
      label: 'Benefit',
      guidance: ['Advantages or positive effects that are expected from a project or measure'],
      example: ['More old people live longer at home', 'Shorter time from application to decision']
    },
    description: {
      label: 'Effect',
      guidance: ['What gets better, and for whom? Be specific enough to see whether it has happened.']
    },
    valuation: {
      label: 'Priced or qualitative',
      guidance: [
        'Quantitative benefits can be put in figures, for example the number of staff years or hours that are set free.',
        'Qualitative benefits tell of the quality of a service, for example user satisfaction, legal protection or trust in how a public service is carried out.'
      ]
    },
    type: { label: 'Type of benefit' },
    quantity: { label: 'Quantity', example: '1200' },
    unit: { label: 'Unit', example: 'hours' },
    yearlyValue: { label: 'Value per year' },
    startYear: { label: 'First year', example: '2019' },
    calculation: {
      label: 'How it is calculated',
      guidance: ['Quantity times cost per task, step by step. Say what is uncertain, too.'],
      example: '40 decisions a week × 0.5 hours × NOK 460 × 46 weeks. The hours are an estimate from three pilot weeks.'
    },
    importance: { label: 'Importance' },
    importanceReason: { label: 'Reason' },
    goals: {
      label: 'Connected goals',
      guidance: ['Realising benefits means realising the outcome goals. Which of them is the benefit a part of?']
    },
    product: {
      label: 'Connected product',
      guidance: ['The delivery that makes the benefit possible.'],
      example: 'Model for collaboration in assessment teams'
    },
    prerequisites: { label: 'Prerequisites' },
    responsible: {
      label: 'Responsible for the benefit',
      guidance: [
        'One person in the line, with the authority to take the benefit out. The project leader is gone when it comes.'
      ]
    },
    lineRole: { label: 'Role in the line', example: 'Head of department' },
    lineUnit: { label: 'Unit in the line', example: 'Home care' },
    owner: { label: 'Benefit owner', guidance: ['Who has the use of the benefit, and owns the result.'] },
    lineRisk: {
      label: 'Risk in the line',
      guidance: ['What in the line may keep the benefit from coming, or from lasting?']
    },
    takenOut: {
      label: 'How it is taken out',
      guidance: ['How is the benefit taken out: what do you stop doing, what is the time or money used for?']
    },
    realisedBy: { label: 'Realised by', example: 'Ultimo desember' },
    status: { label: 'Status' },
    otherOrganisations: {
      label: 'Other organisations affected',
      guidance: ['Leave it empty where the benefit only concerns your own organisation.']
    },
    otherContact: { label: 'Contact' },
    involvedOn: { label: 'Involved on' }
  },
  sections: {
    benefit: 'Benefit',
    origin: 'Where the benefit comes from',
    line: 'Responsibility in the line',
    realisation: 'How it is taken out',
    others: 'Other organisations'
  },
  views: {
    byValuation: 'Benefits',
    late: 'Past the date',
    mine: 'My benefits',
    others: 'Affects other organisations'
  },
  choices: {
    valuation: { priced: 'Priced', qualitative: 'Qualitative' },
    type: { avoidedCosts: 'Avoided costs', savedTime: 'Saved time', quality: 'Better quality' },
    importance: { low: 'Low', moderate: 'Moderate', high: 'High' },
    status: { planned: 'Planned', underway: 'Being realised', realised: 'Realised', notRealised: 'Not realised' }
  }
};
