import { choice, deadline, links, person, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** What goes on in the line when the project is over: who takes it over, from when, paid how, and who keeps the benefits. */
export const handOver = projectTemplate('handOver', {
  list: 'FramdriftHandOvers',
  title: 'name',
  place: 'benefits',
  fields: {
    name: text({ required: true, section: 'what' }),
    description: prose({ section: 'what' }),
    benefits: links('benefit', { section: 'what' }),
    takenOverBy: person({ indexed: true, section: 'who' }),
    takenOverUnit: text({ section: 'who' }),
    from: deadline({ indexed: true, section: 'who', settled: { by: 'status', as: ['handedOver'] } }),
    funding: prose({ section: 'who' }),
    status: choice(
      { planned: 'Planlagt', agreed: 'Avtalt', handedOver: 'Overført' },
      {
        initial: 'planned',
        indexed: true,
        section: 'who',
        tones: { planned: 'ahead', agreed: 'underway', handedOver: 'done' }
      }
    ),
    keeping: prose({ section: 'afterwards' })
  },
  views: {
    all: {
      show: ['name', 'takenOverBy', 'takenOverUnit', 'from', 'status', 'benefits'],
      groupBy: ['project'],
      sort: [['from', 'ascending']]
    },
    late: {
      show: ['name', 'takenOverBy', 'takenOverUnit', 'from', 'status', 'project'],
      where: [{ field: 'from', is: 'late' }],
      sort: [['from', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof handOver>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
