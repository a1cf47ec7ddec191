import { choice, link, number, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** One of the plan's own goals, answered for in one report: where it began, where it was to go, and where it is. */
export const goalResult = projectTemplate('goalResult', {
  list: 'FramdriftGoalResults',
  title: 'name',
  fields: {
    report: link('programmeReport', { required: true, whenDeleted: 'cascade', within: 'goals', section: 'goal' }),
    /** What the goal was called when the report was begun. */
    name: text({ required: true, section: 'goal' }),
    goal: link('goal', { section: 'goal' }),
    level: choice(
      { main: 'Hovedmål', interim: 'Delmål', outcome: 'Effektmål', output: 'Resultatmål' },
      { section: 'goal' }
    ),
    zeroPoint: text({ section: 'result' }),
    target: text({ section: 'result' }),
    now: text({ section: 'result' }),
    degree: choice(
      { attained: 'Nådd', partly: 'Delvis nådd', notAttained: 'Ikke nådd', unknown: 'Vet ikke ennå' },
      {
        section: 'result',
        tones: { attained: 'done', partly: 'underway', notAttained: 'trouble', unknown: 'away' }
      }
    ),
    explanation: prose({ section: 'result' }),
    deviation: prose({ section: 'result' }),
    anchoredIn: text({ section: 'result' }),
    order: number({ hidden: true })
  },
  views: {
    byReport: {
      show: ['name', 'zeroPoint', 'target', 'now', 'degree', 'explanation', 'project'],
      groupBy: ['report', 'level'],
      sort: [['order', 'ascending']]
    },
    unknown: {
      show: ['name', 'zeroPoint', 'target', 'now', 'report', 'project'],
      where: [{ field: 'degree', is: 'equal', value: 'unknown' }]
    }
  }
});

export const words = wordsIn<typeof goalResult>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
