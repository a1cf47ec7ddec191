import type { topics } from '../templates/lesson/topics';

export type Topic = keyof typeof topics;

const goals: readonly Topic[] = ['mandate', 'benefitGoals'];
const people: readonly Topic[] = ['organisation', 'ownership', 'competence', 'line'];
const steps: readonly Topic[] = ['method', 'processes', 'pilot'];
const benefits: readonly Topic[] = ['benefits', 'benefitGoals'];
const risks: readonly Topic[] = ['events', 'security', 'financialUncertainty'];
const dialogue: readonly Topic[] = ['communication', 'endUsers'];

/** What is written where, by the name of a plan's chapter. */
const ofChapter: Readonly<Record<string, readonly Topic[]>> = {
  background: ['mandate'],
  goals,
  mainGoals: goals,
  interimGoals: goals,
  activities: steps,
  milestones: steps,
  organisation: people,
  responsibility: people,
  workingForm: steps,
  benefits,
  communication: dialogue,
  reporting: ['ownership', 'communication'],
  risk: risks,
  budget: ['financialUncertainty', 'supplier'],
  changes: ['mandate']
};

/** The same by the name of a template. */
const ofTemplate: Readonly<Record<string, readonly Topic[]>> = {
  risk: risks,
  benefit: benefits,
  indicator: benefits,
  handOver: [...benefits, 'training', 'support'],
  stakeholder: dialogue,
  communicationMeasure: dialogue,
  involvement: dialogue,
  projectRole: people,
  budgetLine: ['financialUncertainty', 'supplier'],
  justification: ['mandate', ...benefits],
  followUpReport: [...steps, 'line'],
  statusReport: ['ownership', 'communication', 'events'],
  programmeReport: benefits
};

/** The themes of a chapter of the plan: other projects' lessons on them may help whoever writes it. */
export const topicsOfChapter = (chapter: string): readonly Topic[] => ofChapter[chapter] ?? [];

/** The themes of what is written in a template's form. */
export const topicsOfTemplate = (template: string): readonly Topic[] => ofTemplate[template] ?? [];

/** The templates whose forms have themes. */
export const templatesWithAdvice: readonly string[] = Object.keys(ofTemplate);
