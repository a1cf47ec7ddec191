import type { Glossary } from '../../domain/glossary/glossary';

export const glossary: Glossary = {
  outcomeGoal: {
    term: 'Outcome goal',
    stems: ['outcome goal'],
    definitions: [
      'Describes why the project was set up (WHY), and the positive effect and benefit that it shall have for users, society or others, such as the municipality. Outcome goal = benefit = use',
      'Outcome goals describe the positive effect the project shall have for users, inhabitants and society.'
    ]
  },
  outputGoal: {
    term: 'Output goal',
    stems: ['output goal'],
    definitions: [
      'Describes what exactly one chooses to do to reach the outcome goal. Output goals are tied to results and deliveries (WHAT), and are reached in the project’s lifetime.'
    ]
  },
  overallGoal: {
    term: 'Overall goal',
    stems: ['overall goal'],
    definitions: [
      'Overall goals give direction and govern the other goals and strategies of the organisation. Few, not very concrete, not measurable, but long-term.'
    ]
  },
  goal: { term: 'Goal', stems: ['goal'], definitions: ['Goals = wanted results when the project ends'] },
  purpose: {
    term: 'Purpose',
    stems: ['purpose'],
    definitions: ['The purpose is that the project shall improve something in the organisation.']
  },
  smart: {
    term: 'SMART',
    stems: ['smart', 'smart model'],
    definitions: ['A well-known model for setting goals. Each letter of the word stands for a quality of the goal.']
  },
  benefit: {
    term: 'Benefit',
    stems: ['benefit'],
    definitions: [
      'The improvements or positive effects that will come of what programmes and projects deliver. To realise benefits is to realise the outcome goals.',
      'Advantages or positive effects that a project or measure is expected to bring.'
    ]
  },
  benefitRealisation: {
    term: 'Benefits realisation',
    stems: ['benefits realisation', 'benefit realisation'],
    definitions: ['Activities that shall lead to the wanted and planned benefits being realised.']
  },
  benefitPlan: {
    term: 'Benefits realisation plan',
    stems: ['benefits realisation plan'],
    definitions: [
      'A plan that ties benefits to concrete measures and measurable indicators, and says who is responsible for realising them.'
    ]
  },
  qualitativeBenefits: {
    term: 'Qualitative benefits',
    stems: ['qualitative benefit'],
    definitions: [
      'Qualitative benefits tell of qualities of a service, such as content users, the rule of law, or trust in how a public service is carried out.\nBenefits that lead to better work, better services for inhabitants or other use for society: better service, safety, data quality, more digitalisation, fewer errors.'
    ]
  },
  quantitativeBenefits: {
    term: 'Quantitative benefits',
    stems: ['quantitative benefit'],
    definitions: [
      'Quantitative benefits can be counted, such as the number of full-time equivalents or hours set free.\nThey can often be valued in kroner, such as the benefit of saved resources in lower running costs.'
    ]
  },
  indicator: {
    term: 'Indicator',
    stems: ['indicator'],
    definitions: [
      'Parameters used to measure how far the municipality has realised benefits.\nWhat one chooses to measure follows from the goals one has set.'
    ]
  },
  milestone: {
    term: 'Milestone',
    stems: ['milestone'],
    definitions: [
      'Describes what shall be achieved – a wanted state (WHEN …). The goals made concrete and broken down. Milestones rest on a set of activities and tasks that help to realise them.',
      'A milestone shall describe what the project shall have achieved at a certain time.'
    ]
  },
  milestonePlan: {
    term: 'Milestone plan',
    stems: ['milestone plan'],
    definitions: [
      'The milestone plan is an overall and stable plan, and central to reporting and to following the project up.',
      'A milestone plan is dynamic, not static. It should be possible to adjust it under way.'
    ]
  },
  project: {
    term: 'Project',
    stems: ['project'],
    definitions: [
      'A project is a temporary organisation, set up to deliver one or more products that help to realise a certain result.\nMarks of a project: it is done once, leads to a certain result (deliveries), needs several kinds of resources, is limited in time, is exposed to uncertainty.'
    ]
  },
  projectPlan: {
    term: 'Project plan',
    stems: ['project plan'],
    definitions: [
      'Gives guidelines and a frame for the project (Why? What? How? Who?)\nAn overall plan that shows the main products of the project, when they are delivered and at what cost.'
    ]
  },
  projectMember: {
    term: 'Project member',
    stems: ['project member'],
    definitions: [
      'Carries out activities and tasks according to plan\nContributes actively to the work of the project\nReports progress and use of resources for activities'
    ]
  },
  projectOwner: {
    term: 'Project owner',
    stems: ['project owner'],
    definitions: [
      'The one who commissions the project\nApproves the project plan, or sees that it is approved\nFollows the project and its results up\nMakes sure that the goals of the project are what the organisation needs'
    ]
  },
  projectLeader: {
    term: 'Project leader',
    stems: ['project leader'],
    definitions: [
      'The project leader is operationally responsible for running the project\nFollows up milestones and activities according to plan.\nReports to the project owner\nMakes positive effects and benefits visible'
    ]
  },
  stakeholder: {
    term: 'Stakeholder',
    stems: ['stakeholder'],
    definitions: [
      'Stakeholders are people, groups or organisations that can influence, will be influenced by, or feel that they will be influenced by the programme or project, or its results.'
    ]
  },
  measure: {
    term: 'Measure',
    stems: ['measure'],
    definitions: ['An activity that is begun to have a certain effect.']
  },
  uncertainty: {
    term: 'Uncertainty management',
    stems: ['uncertainty management'],
    definitions: [
      'Systematic use of principles, methods, processes and techniques to identify and estimate uncertainty, and then to plan, begin and follow up measures. It has two main parts: management of risk and of opportunity.'
    ]
  },
  risk: {
    term: 'Risk',
    stems: ['risk'],
    definitions: [
      'The negative side of uncertainty: how likely negative events are, and what follows from them.\nThree simple questions are the core of assessing risk:\nWhat can go wrong?\nWhat can we do to prevent it?\nWhat can we do to reduce the consequences if it happens?'
    ]
  },
  opportunity: {
    term: 'Opportunities',
    stems: ['opportunities', 'opportunity'],
    definitions: ['The positive side of uncertainty, given by how likely positive events are, and what they lead to.']
  },
  pso: {
    term: 'PSO',
    stems: ['pso', 'pso project'],
    definitions: [
      'Personal development = developing people: training and knowledge\nSystem development = developing the system: technology, routines, procedures\nOrganisational development = developing the structure and culture of the organisation'
    ]
  }
};
