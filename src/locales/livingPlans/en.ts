/** The plans that the project plan's chapters lead to. */
export const messages = {
  title: 'Living plans',
  about: 'These are the plans as they stand now. They are followed up through the whole project.',
  milestone: 'Plan of milestones and activities',
  communicationMeasure: 'Plan of information and communication',
  benefit: 'Benefits plan',
  risk: 'Risk analyses'
} as const;
