import { words as activity } from '../../domain/templates/activity/en';
import { words as goal } from '../../domain/templates/goal/en';
import { words as milestone } from '../../domain/templates/milestone/en';
import { words as project } from '../../domain/templates/project/en';
import { words as projectPlan } from '../../domain/templates/projectPlan/en';
import type { CheckMessages } from '../messages';
import { messages as now } from '../now/en';
import { guidanceOf } from './guidanceOf';

const fiveParts = 'Goals • Interim goals • Activities • Milestone plan • Who is responsible';
const supporting = 'Milestones rest on a set of activities and tasks that help to realise them.';
const { purpose, situation, projectLeader, projectOwner } = project.fields;

export const messages: CheckMessages = {
  title: 'Check the plan',
  counted: (count) => `Check the plan (${count})`,
  lead: 'Advice from the documents that the templates are built on. What you do with it is up to you.',
  count: (count) => (count === 1 ? 'One thing to look at.' : `${count} things to look at.`),
  none: 'Well done! We found nothing to point at in the plan.',
  goTo: (what, place) => `${what}: ${place}`,
  later: 'Not now',
  laterFor: (what) => `Not now: ${what}`,
  put: 'The advice is put away for everybody in the project.',
  show: (count) => `Show dismissed (${count})`,
  back: 'Show again',
  backFor: (what) => `Show again: ${what}`,
  benefits: 'The benefits plan',
  isBack: 'The advice is back on the list.',
  questions: 'Ask yourselves',
  yes: 'Yes, we have talked about it',
  asked: 'Good that you have talked about it.',
  limit: 'Say so when the plan has more milestones than',
  limitSaved: (count) => `We say so when the plan has more than ${count} milestones.`,
  groups: {
    purpose: 'Purpose',
    goals: 'Goals',
    milestones: 'Milestones',
    deadlines: 'Deadlines',
    responsibility: 'Responsibility',
    benefits: 'Benefits'
  },
  sources: {
    programme: 'Kvalitetskommuneprosjektet, project leaders’ meeting 2008 (our translation)',
    plan: 'The project plan of Tillitsmodellen, Askøy municipality (our translation)',
    gathering: 'Saman om ein betre kommune, programme meeting 2014 (our translation)'
  },
  checks: {
    situationMissing: { what: () => 'Describe today’s situation', reason: guidanceOf(situation, 0) },
    purposeMissing: { what: () => 'Write the purpose of the project', reason: guidanceOf(purpose, 0) },
    purposeDelivery: {
      what: () => 'The purpose says what you will deliver. What becomes better for it?',
      reason: guidanceOf(purpose, 1)
    },
    goalsMissing: { what: () => 'Set at least one goal', reason: guidanceOf(goal.fields.level, 2) },
    outcomeMissing: {
      what: () => 'You have output goals, but no outcome goals',
      reason: 'Describes why the project was set up (WHY).'
    },
    outputMissing: {
      what: () => 'You have outcome goals, but no output goals',
      reason: guidanceOf(goal.fields.level, 1)
    },
    interimMissing: { what: () => 'You have a main goal, but no interim goals', reason: fiveParts },
    outcomeDelivery: {
      what: (count) =>
        count === 1
          ? 'One outcome goal says what you will deliver. What becomes better for it?'
          : `${count} outcome goals say what you will deliver. What becomes better for it?`,
      reason: guidanceOf(goal.fields.level, 0)
    },
    goalUnmeasurable: {
      what: (count) =>
        count === 1
          ? 'How will you see that the goal is reached?'
          : `How will you see that these ${count} goals are reached?`,
      reason: guidanceOf(goal.fields.name, 1)
    },
    goalVague: {
      what: (count) => (count === 1 ? 'One goal can mean many things' : `${count} goals can mean many things`),
      reason: guidanceOf(goal.fields.name, 0)
    },
    endMissing: {
      what: () => 'The project has no end date. When are the goals to be reached?',
      reason: guidanceOf(goal.fields.name, 4)
    },
    goalsUnlinked: {
      what: () => 'Which outcome goals do the output goals support?',
      reason: guidanceOf(goal.fields.supports, 0)
    },
    outcomeUnsupported: {
      what: (count) =>
        count === 1
          ? 'One outcome goal has no output goal under it'
          : `${count} outcome goals have no output goal under them`,
      reason: guidanceOf(goal.fields.supports, 0)
    },
    outputUnsupporting: {
      what: (count) =>
        count === 1 ? 'One output goal supports no outcome goal' : `${count} output goals support no outcome goal`,
      reason: guidanceOf(goal.fields.supports, 0)
    },
    goalWithoutMilestone: {
      what: (count) =>
        count === 1 ? 'No milestone leads to one of the goals' : `No milestone leads to ${count} of the goals`,
      reason: 'The goals made concrete and broken down.'
    },
    goalsTogether: {
      what: () => 'Only you can tell whether the goals are',
      reason: [2, 3, 5].map((letter) => guidanceOf(goal.fields.name, letter)).join('\n')
    },
    milestonesMissing: {
      what: () => 'Write the first milestone',
      reason: 'A milestone plan shall give an overview of the whole course of the project.'
    },
    milestoneDoing: {
      what: (count) =>
        count === 1
          ? 'One milestone says what you will do. What is reached when it is done?'
          : `${count} milestones say what you will do. What is reached when it is done?`,
      reason: guidanceOf(milestone.fields.name, 1)
    },
    milestoneActivity: {
      what: (count) =>
        count === 1
          ? 'One milestone is an activity. What comes of it?'
          : `${count} milestones are activities. What comes of them?`,
      reason: guidanceOf(milestone.fields.name, 2)
    },
    milestonesMany: {
      what: (count) => `The plan has ${count} milestones. Are some of them activities?`,
      reason:
        'For this overview there must not be too many milestones.\nHow many one includes is a matter of judgement.'
    },
    pathsOfOne: {
      what: (count) => `${count} result paths have only one milestone each`,
      reason: guidanceOf(milestone.fields.path, 0)
    },
    activitiesMissing: {
      what: () => 'No milestone has activities yet',
      reason: guidanceOf(activity.fields.name, 0)
    },
    deadlineMissing: { what: now.turn.missing.deadline, reason: 'WHAT SHALL BE DELIVERED – WHEN' },
    milestoneAfterEnd: {
      what: (count) =>
        count === 1
          ? 'One milestone is due after the project’s end date'
          : `${count} milestones are due after the project’s end date`,
      reason: 'is limited in time (temporary)'
    },
    milestoneBeforeDependency: {
      what: (count) =>
        count === 1
          ? 'One milestone is due before a milestone it depends on'
          : `${count} milestones are due before milestones they depend on`,
      reason: 'Milestones are important checkpoints that show progress and the right course.'
    },
    milestonesInCircle: {
      what: (count) => `Milestones that wait for each other in a circle: ${count}`,
      reason: 'Milestones are important checkpoints that show progress and the right course.'
    },
    activityAfterMilestone: {
      what: (count) =>
        count === 1
          ? 'One activity is due after the milestone it leads to'
          : `${count} activities are due after the milestone they lead to`,
      reason: supporting
    },
    responsibleMissing: { what: now.turn.missing.responsible, reason: fiveParts },
    leaderMissing: { what: () => 'The project has no project leader yet', reason: guidanceOf(projectLeader, 0) },
    ownerMissing: { what: () => 'The project has no project owner yet', reason: guidanceOf(projectOwner, 0) },
    benefitsMissing: {
      what: () => 'The plan has outcome goals, but no benefits yet',
      reason:
        'A benefits realisation plan shall be made for the project. Benefits and positive effects shall be identified, followed up and communicated throughout the project.'
    },
    benefitResponsibleMissing: {
      what: (count) =>
        count === 1
          ? 'One benefit has nobody responsible in the line'
          : `${count} benefits have nobody responsible in the line`,
      reason:
        'A plan that ties benefits to specific measures and measurable indicators, and gives people responsibility for realising them.'
    },
    indicatorMissing: {
      what: (count) => (count === 1 ? 'One benefit has no indicator' : `${count} benefits have no indicator`),
      reason: guidanceOf(projectPlan.fields.benefits, 0)
    },
    nullPointMissing: {
      what: (count) => (count === 1 ? 'One indicator has no null point' : `${count} indicators have no null point`),
      reason: 'To know whether you get results, you must know where you are and where you are going'
    }
  }
};
