import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/en';
import { words as lessonWords } from '../lesson/en';
import type { lessonsReport } from './index';
import { topicLabels } from './topicFields';

const { topic } = lessonWords.choices;

const sections = {
  changeHistory: 'Change history',
  purpose: 'The purpose of the document',
  scope: 'Scope and limits of the document',
  upkeep: 'Maintenance and approval of the document',
  terms: 'Definitions and terminology',
  references: 'References',
  summary: 'Summary',
  participants: 'Participants in the work on lessons',
  experiences: 'Lessons',
  improvements: 'Areas for improvement',
  successes: 'Success stories'
};

export const words: WordsOf<typeof lessonsReport> = {
  one: 'Lessons report',
  many: 'Lessons reports',
  new: 'Make a lessons report',
  the: 'the lessons report',
  about: 'What projects have learnt, and will share with other project leaders.',
  fields: {
    name: { label: 'Lessons report' },
    purpose: {
      label: 'The purpose of the document',
      begins:
        'The purpose of this document is to exchange important experience with other project leaders in {organisation}.'
    },
    audience: {
      label: 'Who the document is for',
      begins:
        'This document is for the project section, project leaders, the project office, project owners, the portfolio office and others who want to better project leadership in {organisation}.'
    },
    scope: {
      label: 'Scope and limits of the document',
      begins:
        'The document describes first of all experience from carrying out the project and the communication about it. It has no objective account of goal attainment; that is in the project’s final report. It will naturally be marked by how the project leader and the project owner see it.'
    },
    upkeep: {
      label: 'Maintenance and approval of the document',
      begins:
        'The project leader writes the document together with the project owner, the project group and others who took part.'
    },
    terms: {
      label: 'Definitions and terminology',
      guidance: ['One term on each line, with its explanation after a colon.']
    },
    references: { label: 'References' },
    otherReferences: { label: 'Other references' },
    summary: {
      label: 'Summary',
      guidance: [
        'The most important points in short, with a summary of the measures that were found (in the table below, which is filled from the lessons).'
      ]
    },
    actors: {
      label: 'Participants in the work on lessons',
      guidance: ['Describe which parties have been heard. These should be considered as participants:']
    },
    participants: { label: 'Who took part' },
    participation: { label: 'How they took part' },
    topics: {
      label: 'Areas that you have learnt something about',
      guidance: ['Comment on the areas where you learnt something interesting; there may be several of them:']
    },
    ...topicLabels(topic),
    leftOut: { label: 'Lessons that are left out' },
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { all: 'All lessons reports' },
  choices: {
    references: {
      projectPlan: 'Project plan',
      justification: 'Business case',
      benefitPlan: 'Benefits realisation plan',
      finalReport: 'Final report'
    },
    actors: {
      endUsers: 'End users, including line managers',
      owners: 'Project owner and steering group',
      members: 'The project’s members',
      operations:
        'Operations (those who receive the project’s deliverables): user support, subject lead, service developer, basic operations',
      procurement: 'Procurement/contract owner, in projects that buy something'
    },
    topics: topic,
    done: sections,
    notRelevant: sections
  }
};
