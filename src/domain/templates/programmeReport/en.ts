import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/en';
import { flowWords } from '../report/en';
import type { programmeReport } from './index';
import { kindNames } from './kindNames';

const rating = ['1 is weak, 5 is very good.'];

const sections = {
  frame: 'The report',
  summary: 'Short summary',
  purpose: 'Purpose',
  commitment: 'Commitment',
  goals: 'Goals',
  baseline: 'Present situation and null point',
  communication: 'Communication',
  progress: 'Progress',
  measures: 'Measures started',
  movement: 'Movement',
  challenges: 'Challenges',
  unknown: 'What we do not know',
  success: 'Success story',
  products: 'Products',
  economy: 'Economy',
  deviation: 'Deviation and cause',
  handOver: 'Implementation and hand-over to operations',
  successFactors: 'Success factors',
  lessons: 'Lessons',
  benefits: 'Benefits to follow up',
  keeping: 'Plan for keeping the results',
  steering: 'From the steering group',
  assessment: 'Assessment of the report'
};

export const words: WordsOf<typeof programmeReport> = {
  one: 'Report to the programme',
  many: 'Reports to the programme',
  new: 'New report to the programme',
  the: 'the report',
  about: 'Start-up, half-year, annual and final reports: what projects want, what they achieve, what they do not know.',
  fields: {
    name: { label: 'Report', guidance: ['Rather too much information than too little'] },
    kind: {
      label: 'Kind',
      guidance: ['The projects, the parties, the programme owner, other municipalities, project owners, Parliament']
    },
    year: { label: 'Year' },
    due: { label: 'Due', guidance: ['Annual reports: 1 February'] },
    summary: { label: 'Short summary' },
    purpose: { label: 'Purpose', guidance: ['What do you want with the project?'] },
    politicians: { label: 'Politicians', guidance: ['Commitment: who wants something with the project?'] },
    politiciansRating: { label: 'How committed are the politicians?', guidance: rating },
    administration: { label: 'Administration' },
    administrationRating: { label: 'How committed is the administration?', guidance: rating },
    unions: { label: 'Union representatives' },
    unionsRating: { label: 'How committed are the union representatives?', guidance: rating },
    goalsText: { label: 'About the goals', guidance: ['Use your own goals'] },
    baseline: {
      label: 'Present situation and null point',
      guidance: ['To know whether you get results you must know where you are and where you are going']
    },
    communication: { label: 'Communication', guidance: ['How information flows, and how the project is made known.'] },
    progressFacts: { label: 'The milestones so far' },
    progress: { label: 'Progress' },
    measuresStarted: { label: 'Number of measures started' },
    measureFacts: { label: 'Measures in the plan' },
    measures: {
      label: 'About the measures',
      guidance: ['Measures are expected to have started after nearly two years', 'What works?']
    },
    movement: { label: 'Movement', guidance: ['What has begun to move, though it cannot be measured yet?'] },
    challenges: { label: 'Challenges' },
    unknown: { label: 'What we do not know', guidance: ['There is much that we do not know …'] },
    success: { label: 'Success story', guidance: ['You and we can show even more'] },
    products: { label: 'Products', guidance: ['Each product with status, quality requirements and an explanation.'] },
    budget: { label: 'Budget' },
    spent: { label: 'Spent' },
    economy: { label: 'About the economy' },
    deviationFacts: { label: 'Milestones that were moved or reached late' },
    deviationCause: { label: 'Cause of deviation in progress' },
    otherDeviations: { label: 'Other deviations' },
    handOver: {
      label: 'Implementation and hand-over to operations',
      guidance: ['How it is implemented and handed over to daily operations.']
    },
    successFactors: { label: 'Success factors' },
    lessonsProcess: { label: 'Lessons about the process' },
    lessonsFrame: { label: 'Lessons about the frame' },
    lessonsLine: { label: 'Lessons about working with the line' },
    benefitFacts: { label: 'Benefits to be followed up' },
    benefits: { label: 'Benefits from now on' },
    keeping: {
      label: 'Plan for keeping the results',
      guidance: ['How to keep the results when the project leader is gone and the money is spent?']
    },
    steeringResults: { label: 'What has the project achieved, as the steering group sees it?' },
    steeringRole: { label: 'What has the steering group done for the project?' },
    steeringNext: { label: 'What will the steering group do next?' },
    purposeRating: { label: 'Assessment of the purpose', guidance: rating },
    commitmentRating: { label: 'Assessment of the commitment', guidance: rating },
    goalsClear: { label: 'The goals are clear', guidance: rating },
    goalsConcrete: { label: 'The goals are concrete', guidance: rating },
    goalsDescriptive: { label: 'The goals are descriptive', guidance: rating },
    communicationRating: { label: 'Assessment of the communication', guidance: rating },
    handOverRating: { label: 'Assessment of the hand-over to operations', guidance: rating },
    assessment: { label: 'Comment to the project' },
    factsOn: { label: 'Facts are from' },
    status: { label: 'Status of the report' },
    ...flowWords,
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: {
    byYear: 'All reports to the programme',
    assessed: 'Assessed start-up reports',
    annual: 'Annual reports',
    unfinished: 'Not finished'
  },
  choices: {
    kind: kindNames.en,
    status: { draft: 'Draft', sent: 'Sent', returned: 'Returned', accepted: 'Accepted', ordered: 'Ordered' },
    done: sections,
    notRelevant: sections
  }
};
