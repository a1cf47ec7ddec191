import { choice, links, number, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** What the project wants to achieve, at one of four levels, and which other goals it supports. */
export const goal = projectTemplate('goal', {
  list: 'FramdriftGoals',
  title: 'name',
  fields: {
    level: choice(
      { main: 'Hovedmål', interim: 'Delmål', outcome: 'Effektmål', output: 'Resultatmål' },
      { required: true, section: 'goal' }
    ),
    number: text({ max: 10, section: 'goal' }),
    name: text({ required: true, section: 'goal' }),
    including: prose({ section: 'goal' }),
    supports: links('goal', { section: 'goal' }),
    programmeGoals: links('programmeGoal', { section: 'goal' }),
    order: number({ hidden: true })
  },
  views: {
    byLevel: {
      show: ['number', 'name', 'including', 'supports', 'programmeGoals'],
      groupBy: ['project', 'level'],
      sort: [['order', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof goal>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
