import type { WordsOf } from '../../schema/words';
import { postDayWords, reminderWords, subjectWords } from '../reminderSettings/en';
import type { project } from './index';

export const words: WordsOf<typeof project> = {
  one: 'Project',
  many: 'Projects',
  new: 'New project',
  the: 'the project',
  about: 'The projects of this site: frame, purpose, and who has which role.',
  fields: {
    name: { label: 'Project name', example: 'The trust model' },
    caseNumber: { label: 'Case or archive reference', example: '2016/2821' },
    programme: { label: 'Programme', guidance: ['The programme that the project is part of.'] },
    intake: { label: 'Intake' },
    periodStart: { label: 'Start date' },
    periodEnd: { label: 'End date' },
    background: { label: 'Background' },
    situation: {
      label: 'Today’s situation and challenges',
      guidance: ['A description of the present situation and of goals and purpose is where a milestone plan starts.'],
      example:
        'Services are granted by a kind of purchaser–provider model, where services carry out what the case worker has “ordered”.'
    },
    challenges: { label: 'Challenges', example: 'Collaboration within the department and between sectors' },
    purpose: {
      label: 'Purpose of the project',
      guidance: [
        'Every project has a purpose.',
        'The purpose is that the project shall improve something in the organisation.',
        'It helps the organisation do certain tasks better in the future than today.'
      ],
      example:
        'The purpose of the project is to make services more effective, whole and coordinated, and to improve the collaboration between administration and services.'
    },
    wish: {
      label: 'What do we want to achieve?',
      example:
        'The project shall adapt, develop and implement the trust model as a way of administering and carrying out services.'
    },
    pilot: {
      label: 'Pilot',
      example:
        'Collaboration between administration and home services in one department, extended step by step to the others.'
    },
    projectLeader: {
      label: 'Project leader',
      guidance: ['The project leader is operationally responsible for running the project.']
    },
    projectOwner: { label: 'Project owner', guidance: ['The one who commissions the project.'] },
    programmeLeaders: { label: 'Programme leaders' },
    unionRepresentative: { label: 'Senior union representative' },
    status: { label: 'Project status' },
    changeControl: {
      label: 'Change control',
      guidance: [
        'The programme leader decides on every change of the project plan. The project leader recommends. All changes are documented. Especially important for external deliveries.'
      ]
    },
    hiddenReportHeadings: {
      label: 'Headings you do without in the follow-up report',
      guidance: ['The headings of the report template are only a guide.']
    },
    followUpFrom: { label: 'Follow-up started' },
    ...reminderWords,
    key: { label: 'Project key' },
    channelId: { label: 'Teams channel (id)' },
    channelName: { label: 'Teams channel' }
  },
  sections: {
    frame: 'Frame',
    background: 'Background',
    goals: 'Goals',
    people: 'Organisation, roles and responsibilities',
    control: 'Control',
    reminders: 'Reminders'
  },
  views: { active: 'Active projects', byProgramme: 'By programme', all: 'All projects' },
  choices: {
    postDay: postDayWords,
    off: subjectWords,
    hiddenReportHeadings: {
      situation: 'Status',
      cause: 'Cause',
      changes: 'Changes',
      consequences: 'Consequences of the changes',
      recommendations: 'Recommendations',
      rewardingLearning: 'Rewarding learning',
      mainLessons: 'Most important lessons'
    },
    status: { active: 'Active', waiting: 'On hold', closed: 'Closed' }
  }
};
