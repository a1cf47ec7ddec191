import type { WordsOf } from '../../schema/words';
import type { projectPlan } from './index';

const chapters = {
  mainGoals: 'Goals',
  interimGoals: 'Interim goals',
  activities: 'Activities',
  milestones: 'Milestones',
  responsibility: 'Responsibility',
  background: 'Background',
  goals: 'Purpose and goals',
  organisation: 'Organisation, roles and responsibility',
  workingForm: 'Way of working',
  benefits: 'Benefit realisation',
  communication: 'Information and communication',
  reporting: 'Follow-up and reporting',
  risk: 'Risk',
  budget: 'Budget and funding',
  changes: 'Change control',
  appendices: 'Attachments',
  terms: 'Glossary'
};

const headings = {
  ...chapters,
  goals: 'Goals',
  terms: 'Glossary, for guidance',
  milestonePlan: 'Progress plan/milestone plan',
  responsibility: 'Assigning responsibility'
};

const analysed = { notDone: 'Not carried out', underway: 'Underway', done: 'Carried out', notNeeded: 'Not needed' };

export const words: WordsOf<typeof projectPlan> = {
  one: 'Project plan',
  many: 'Project plans',
  new: 'New project plan',
  the: 'the project plan',
  about: 'What the project plans say chapter by chapter, what is done, and whether the plan is approved.',
  fields: {
    name: { label: 'Project plan' },
    extent: { label: 'Extent' },
    interfaces: {
      label: 'Other projects that this project has interfaces with',
      example: 'It is essential that the project leaders coordinate activities across the projects along the way.'
    },
    delimitations: { label: 'Delimitations' },
    organisation: {
      label: 'Organisation, roles and responsibility',
      example: 'To work together as well as possible, the project has one joint project group.'
    },
    projectGroup: {
      label: 'Project members',
      guidance: [
        'Carry out activities and tasks according to plan',
        'Take part in planning, contribute actively to the work of the project',
        'Take part in project meetings',
        'Report the status of activities and tasks'
      ]
    },
    steeringGroup: { label: 'Steering group' },
    steeringRole: {
      label: 'Role of the steering group',
      guidance: [
        'See the whole, and that the goals of the projects support those of the programme',
        'Watch the progress, take measures where needed',
        'See that the programme and its projects give weight to benefits',
        'See to resources and to commitment in the line organisation'
      ]
    },
    meetings: {
      label: 'Regular meetings',
      example: 'regular meetings with senior union and safety representatives'
    },
    kickOff: { label: 'Project start with kick-off' },
    userInvolvement: {
      label: 'User involvement / reference group',
      guidance: ['Systematic user involvement is provided for']
    },
    workingForm: { label: 'Way of working' },
    pso: {
      label: 'PSO project',
      guidance: [
        'a mandate to propose to the steering group activities and measures that may lead to changes of person, system and organisation (PSO)'
      ]
    },
    archiving: {
      label: 'Archive',
      guidance: ['The project leader is responsible for deciding what is to be archived.'],
      example: 'archived and available in a folder of its own in the shared files'
    },
    benefits: {
      label: 'Benefit realisation',
      guidance: ['The plan describes benefits, and how they are to be measured, evaluated and followed up.']
    },
    communication: {
      label: 'Information and communication',
      guidance: ['The aim of the plan is to give the right information to the right person at the right time']
    },
    reporting: {
      label: 'Follow-up and reporting',
      guidance: ['The reporting template is to be used.'],
      example: 'The project leader reports to the programme leader by agreement.'
    },
    risk: {
      label: 'Risk',
      guidance: [
        'A filled-in risk matrix is followed up and communicated throughout the project, with likelihood, consequence, measures, responsibility and more.'
      ]
    },
    riskReview: {
      label: 'Next review of all risks',
      guidance: ['When the project group goes through them all again.']
    },
    rosStatus: {
      label: 'Security assessment (ROS)',
      guidance: ['Risk and vulnerability analysis of information security.']
    },
    rosDate: { label: 'Date of the security assessment' },
    rosLink: { label: 'Link to the security assessment' },
    dpiaStatus: {
      label: 'DPIA',
      guidance: ['Data protection impact assessment. Where much risk is left, the authority must be asked beforehand.']
    },
    dpiaDate: { label: 'Date of the DPIA' },
    dpiaLink: { label: 'Link to the DPIA' },
    uncertaintyStatus: { label: 'Financial uncertainty (projects > 50 million)' },
    uncertaintyDate: { label: 'Date of the uncertainty analysis' },
    uncertaintyLink: { label: 'Link to the uncertainty analysis' },
    budget: {
      label: 'Budget and funding',
      guidance: ['The project is carried out within its budget. Relevant grants are to be applied for.']
    },
    changes: {
      label: 'Change control',
      guidance: [
        'Every change of the project plan is decided by the programme leader. The project leader recommends. All changes are documented. This is especially important for external deliveries'
      ]
    },
    appendices: { label: 'Attachments' },
    terms: { label: 'Glossary' },
    done: { label: 'Finished chapters' },
    notRelevant: { label: 'Chapters that are not relevant' },
    status: { label: 'Status of the plan' },
    number: { label: 'Version' },
    approvedVersion: { label: 'Approved version' },
    sentBy: { label: 'Sent for approval by' },
    sentOn: { label: 'Sent for approval' },
    decidedBy: { label: 'Decided by' },
    decidedOn: { label: 'Decided on' },
    decisionRemark: { label: 'Remark on the decision' },
    sentPrint: { label: 'Print when the plan was sent' },
    approvedPrint: { label: 'Print when the plan was approved' },
    dismissedHints: { label: 'Dismissed hints' },
    mostMilestones: { label: 'Most milestones before Framdrift says so' }
  },
  sections: { state: 'State of the plan', interfaces: 'Interfaces and delimitations', ...headings },
  views: { all: 'All plans', forApproval: 'For approval' },
  choices: {
    rosStatus: analysed,
    dpiaStatus: analysed,
    uncertaintyStatus: analysed,
    extent: { simple: 'Simple plan (5 parts)', full: 'Full project plan (13 chapters)' },
    pso: { person: 'Person', system: 'System', organisation: 'Organisation' },
    done: chapters,
    notRelevant: chapters,
    status: { draft: 'Draft', forApproval: 'For approval', approved: 'Approved' }
  }
};
