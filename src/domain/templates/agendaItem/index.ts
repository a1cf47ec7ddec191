import { choice, link, number, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** «Vi ber styringsgruppen om»: one thing that a status report asks for, and what came of it. */
export const agendaItem = projectTemplate('agendaItem', {
  list: 'FramdriftAgendaItems',
  title: 'name',
  fields: {
    report: link('statusReport', {
      required: true,
      whenDeleted: 'cascade',
      within: 'decisions',
      under: { field: 'recipient', is: 'steeringGroup' },
      section: 'item'
    }),
    name: text({ required: true, section: 'item' }),
    purpose: choice(
      { decision: 'Til beslutning', discussion: 'Til drøfting', information: 'Til orientering' },
      { initial: 'decision', indexed: true, section: 'item' }
    ),
    background: prose({ section: 'item' }),
    recommendation: prose({ section: 'item' }),
    outcome: prose({ section: 'item' }),
    order: number({ hidden: true })
  },
  views: {
    all: {
      show: ['name', 'purpose', 'recommendation', 'outcome', 'report', 'project'],
      sort: [['order', 'ascending']]
    },
    decisions: {
      show: ['name', 'recommendation', 'outcome', 'report'],
      where: [{ field: 'purpose', is: 'equal', value: 'decision' }],
      groupBy: ['project'],
      sort: [['order', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof agendaItem>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
