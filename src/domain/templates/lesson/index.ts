import { choice, link, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';
import { topics } from './topics';

const improvement = { field: 'kind', is: 'improvement' } as const;
const success = { field: 'kind', is: 'success' } as const;

/** Something learnt that others can use: an area to improve, or a success story. */
export const lesson = projectTemplate('lesson', {
  list: 'FramdriftLessons',
  title: 'name',
  fields: {
    name: text({ required: true, section: 'lesson' }),
    topic: choice(topics, { indexed: true, section: 'lesson' }),
    kind: choice(
      { improvement: 'Forbedringsområde', success: 'Suksesshistorie' },
      { initial: 'improvement', section: 'lesson' }
    ),
    wentLessWell: prose({ section: 'improvement', shownWhen: improvement }),
    consequence: prose({ section: 'improvement', shownWhen: improvement }),
    whyItWentWrong: prose({ section: 'improvement', shownWhen: improvement }),
    correctiveMeasures: prose({ section: 'improvement', shownWhen: improvement }),
    wentWell: prose({ section: 'success', shownWhen: success }),
    whyItWentWell: prose({ section: 'success', shownWhen: success }),
    howToRepeat: prose({ section: 'success', shownWhen: success }),
    advice: prose({ section: 'advice' }),
    milestone: link('milestone', { section: 'advice' })
  },
  views: {
    byTopic: {
      show: ['name', 'kind', 'advice', 'milestone', 'project'],
      groupBy: ['topic'],
      sort: [['name', 'ascending']]
    },
    byProject: {
      show: ['name', 'topic', 'kind', 'advice', 'milestone'],
      groupBy: ['project'],
      sort: [['topic', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof lesson>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
