import { choice, link, number, text } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A row of a programme: a strategic choice that its projects support, or a goal of its own. Projects' goals link to it. */
export const programmeGoal = siteTemplate('programmeGoal', 'project', {
  list: 'FramdriftProgrammeGoals',
  title: 'name',
  fields: {
    programme: link('programme', { required: true, whenDeleted: 'cascade', section: 'goal' }),
    kind: choice({ strategy: 'Strategisk veivalg', goal: 'Mål' }, { initial: 'strategy', section: 'goal' }),
    number: text({ max: 10, section: 'goal' }),
    name: text({ required: true, section: 'goal' }),
    order: number({ hidden: true }),
    /** The goal's identifier (a GUID): made again it is the same. */
    key: text({ indexed: true, unique: true, identity: true, max: 36, hidden: true })
  },
  views: {
    byProgramme: {
      show: ['number', 'name', 'kind'],
      groupBy: ['programme'],
      sort: [['order', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof programmeGoal>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
