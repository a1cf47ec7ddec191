import type { WordsOf } from '../../schema/words';
import { flowWords } from '../report/en';
import type { followUpReport } from './index';

export const words: WordsOf<typeof followUpReport> = {
  one: 'Follow-up report',
  many: 'Follow-up reports',
  new: 'New follow-up report',
  the: 'the report',
  about:
    'Reports on an interim deliverable or a milestone: to document what was done, and above all to bring out what was learnt while the project goes on.',
  fields: {
    name: { label: 'Report' },
    milestone: { label: 'Interim deliverable/milestone' },
    milestoneText: {
      label: 'Description of the deliverable/milestone',
      guidance: ['Describe the milestone or deliverable.']
    },
    situation: { label: 'Status', guidance: ['What is the situation now? (short description)'] },
    cause: { label: 'Cause', guidance: ['Why did it turn out like this? (short description)'] },
    changes: { label: 'Changes', guidance: ['Which changes were made on the way? (short description)'] },
    consequences: {
      label: 'Consequences of the changes',
      guidance: [
        'An assessment of what the changes may mean for the rest of the project.',
        'What were the consequences of things turning out differently from the plan?',
        'Which of the changes made on the way have consequences for the rest of the process?'
      ]
    },
    recommendations: {
      label: 'Recommendations',
      guidance: [
        'Suggest what can be done next, both in the project and when the benefits are to be realised.',
        'What do you recommend doing next?'
      ]
    },
    rewardingLearning: {
      label: 'Rewarding learning',
      guidance: [
        'Describe what you take with you as the most rewarding and instructive from this part of the process.',
        'What do you take with you as the most rewarding and instructive from this part of the process?'
      ]
    },
    mainLessons: {
      label: 'Most important lessons',
      guidance: [
        'Describe the most important lessons and reflections that you want to pass on.',
        'What are the most important lessons and reflections you want to pass on?'
      ]
    },
    drafted: { label: 'Brought in from answers and changes' },
    reflections: { label: 'Reflections that are brought in' },
    authors: {
      label: 'Written by',
      guidance: ['Such a report is gladly written together by those most involved.']
    },
    reportDate: { label: 'Date' },
    status: { label: 'Status of the report' },
    due: { label: 'Due' },
    ...flowWords
  },
  sections: {
    head: 'What the report is about',
    body: 'Follow-up and learning',
    end: 'About the report',
    state: 'The way of the report'
  },
  views: { byMilestone: 'All follow-up reports', waiting: 'With the project owner', unfinished: 'Not finished' },
  choices: {
    status: { draft: 'Draft', sent: 'Sent', returned: 'Returned', noted: 'Taken note of', ordered: 'Ordered' }
  }
};
