/** The headings of the follow-up report, by field, with the words that SharePoint stores of those a project does without. */
export const reportHeadings = {
  situation: 'Status',
  cause: 'Årsak',
  changes: 'Endringer',
  consequences: 'Konsekvenser av endringene',
  recommendations: 'Anbefalinger videre',
  rewardingLearning: 'Givende læring',
  mainLessons: 'Viktigste læringspunkter'
} as const;
