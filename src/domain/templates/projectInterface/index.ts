import { prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** Where this project meets another: one of the site's own, which then sees it too, or one outside. */
export const projectInterface = projectTemplate('projectInterface', {
  list: 'FramdriftInterfaces',
  title: 'name',
  place: 'plan',
  chapter: 'milestones',
  fields: {
    name: text({ required: true, section: 'interface' }),
    about: prose({ section: 'interface' }),
    handling: prose({ section: 'interface' }),
    coordinator: text({ section: 'interface' }),
    /** The other project's key, where it is one of the site's: by it the row is found from there. */
    otherKey: text({ indexed: true, max: 36, hidden: true })
  },
  views: {
    all: { show: ['name', 'about', 'handling', 'coordinator', 'project'], groupBy: ['project'] }
  }
});

export const words = wordsIn<typeof projectInterface>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
