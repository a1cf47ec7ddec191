import type { WordsOf } from '../../schema/words';
import { headSections, headWords } from '../document/en';
import type { justification } from './index';

const sections = {
  summary: 'Summary',
  background: 'Background to the project',
  intention: 'Intention of the project',
  drawbacks: 'Possible drawbacks',
  costBenefit: 'Costs and benefits',
  investment: 'Investment analysis',
  funding: 'Funding'
};

export const words: WordsOf<typeof justification> = {
  one: 'Project justification',
  many: 'Project justifications',
  new: 'Write a project justification',
  the: 'the project justification',
  about: 'Why the projects should be carried out: needs, effect, drawbacks, benefits and costs.',
  fields: {
    name: { label: 'Project justification' },
    summary: { label: 'Summary' },
    background: { label: 'Background to the project' },
    presentSituation: { label: 'Present situation' },
    wantedSituation: { label: 'Wanted future situation' },
    withoutProject: { label: 'The situation without the project' },
    effect: { label: 'What effect is the project to have on the organisation?' },
    needs: { label: 'What are the most important needs that the project must meet?' },
    strategicAnchoring: { label: 'Strategic anchoring' },
    drawbacks: { label: 'Possible drawbacks' },
    costBenefit: { label: 'Costs and benefits' },
    investment: { label: 'Investment analysis' },
    funding: { label: 'Funding' },
    ...headWords
  },
  sections: { ...sections, ...headSections },
  views: { all: 'All project justifications' },
  choices: { done: sections, notRelevant: sections }
};
