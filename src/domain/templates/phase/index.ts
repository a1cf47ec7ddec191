import { choice, date, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A stretch of the project that ends in a decision: whether, and how, it goes on. */
export const phase = projectTemplate('phase', {
  list: 'FramdriftPhases',
  title: 'name',
  place: 'plan',
  chapter: 'milestones',
  fields: {
    name: text({ required: true, section: 'phase' }),
    start: date({ section: 'phase' }),
    end: date({ section: 'phase', notBefore: 'start' }),
    delivers: prose({ section: 'phase' }),
    /** What is decided when the phase ends: the points of Prosjektveiviseren, or one that the project has set itself. */
    decisionPoint: choice(
      {
        bp1: 'BP1 Start konseptfase',
        bp2: 'BP2 Start planlegging',
        bp3: 'BP3 Start gjennomføring',
        bp4: 'BP4 Start avslutning',
        bp5: 'BP5 Avslutt',
        bp6: 'BP6 Effekt',
        own: 'Eget beslutningspunkt'
      },
      { section: 'decision' }
    ),
    ownPoint: text({ section: 'decision', shownWhen: { field: 'decisionPoint', is: 'own' } }),
    decision: choice(
      { open: 'Ikke behandlet', passed: 'Passert', stopped: 'Ikke passert' },
      { initial: 'open', section: 'decision', tones: { open: 'ahead', passed: 'done', stopped: 'trouble' } }
    ),
    decidedOn: date({ followUp: true, section: 'decision' }),
    decidedBy: text({ followUp: true, section: 'decision' }),
    remark: prose({ followUp: true, section: 'decision' })
  },
  views: {
    all: {
      show: ['name', 'start', 'end', 'decisionPoint', 'decision', 'delivers', 'project'],
      sort: [['start', 'ascending']]
    },
    undecided: {
      show: ['name', 'end', 'decisionPoint', 'project'],
      where: [{ field: 'decision', is: 'equal', value: 'open' }],
      sort: [['end', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof phase>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
