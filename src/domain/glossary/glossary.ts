/** What the source documents explain: chapter 13 of seed 004, and seed 003 where it defines. */
export const termNames = [
  'outcomeGoal',
  'outputGoal',
  'overallGoal',
  'goal',
  'purpose',
  'smart',
  'benefit',
  'benefitRealisation',
  'benefitPlan',
  'qualitativeBenefits',
  'quantitativeBenefits',
  'indicator',
  'milestone',
  'milestonePlan',
  'project',
  'projectPlan',
  'projectMember',
  'projectOwner',
  'projectLeader',
  'stakeholder',
  'measure',
  'uncertainty',
  'risk',
  'opportunity',
  'pso'
] as const;

export type TermName = (typeof termNames)[number];

export interface Term {
  readonly term: string;
  /** What its forms begin with, in lower case: «milepæl» for «milepælene». */
  readonly stems: readonly string[];
  /** What it means; where the sources explain it twice, both. Paragraphs stand on lines of their own. */
  readonly definitions: readonly string[];
}

export type Glossary = { readonly [T in TermName]: Term };

/** Words in every second sentence: explained where they name a field, not wherever they stand. */
const common: readonly TermName[] = ['project', 'goal', 'opportunity'];

export const isCommon = (name: TermName): boolean => common.includes(name);
