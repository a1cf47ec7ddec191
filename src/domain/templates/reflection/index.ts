import { choice, date, link, person, prose, text, yesNo } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';
import { topics } from '../lesson/topics';

/** Refleksjon: a short note under way, by anybody. One line is enough; the three questions are those of a milestone's stop. */
export const reflection = projectTemplate('reflection', {
  list: 'FramdriftReflections',
  title: 'name',
  place: 'lessons',
  fields: {
    name: text({ required: true, section: 'note' }),
    surprised: prose({ section: 'note' }),
    learnt: prose({ section: 'note' }),
    doDifferently: prose({ section: 'note' }),
    topic: choice(topics, { indexed: true, section: 'about' }),
    milestone: link('milestone', { section: 'about' }),
    share: yesNo({ indexed: true, section: 'about' }),
    writtenBy: person({ section: 'about', startsAs: 'me' }),
    date: date({ section: 'about', startsAs: 'today' })
  },
  views: {
    newest: {
      show: ['name', 'milestone', 'topic', 'writtenBy', 'date'],
      groupBy: ['project'],
      sort: [['date', 'descending']]
    },
    byTopic: {
      show: ['name', 'learnt', 'doDifferently', 'writtenBy', 'date', 'project'],
      groupBy: ['topic'],
      sort: [['date', 'descending']]
    },
    shared: {
      show: ['name', 'topic', 'learnt', 'writtenBy', 'date', 'project'],
      where: [{ field: 'share', is: 'equal', value: 1 }],
      sort: [['date', 'descending']]
    }
  }
});

export const words = wordsIn<typeof reflection>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
