import { choice, date, person, text } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/**
 * Whether the bot can write to somebody in Teams: only to those who have the app. The bot writes it down when it has
 * tried. It is the site's and not a project's: the same person is in several projects, and has the app in all or none.
 */
export const reach = siteTemplate('reach', 'project', {
  list: 'FramdriftReach',
  title: 'name',
  fields: {
    name: text({ required: true }),
    person: person({ required: true }),
    reach: choice(
      { reachable: 'Nås i Teams', unreachable: 'Nås ikke i Teams' },
      { indexed: true, tones: { reachable: 'done', unreachable: 'trouble' } }
    ),
    checkedOn: date(),
    /** SharePoint's login name: one row for a person, whoever writes it first. */
    login: text({ required: true, indexed: true, unique: true, identity: true, hidden: true })
  },
  views: {
    unreachable: {
      show: ['name', 'person', 'checkedOn'],
      where: [{ field: 'reach', is: 'equal', value: 'unreachable' }],
      sort: [['name', 'ascending']]
    },
    all: { show: ['name', 'person', 'reach', 'checkedOn'], sort: [['name', 'ascending']] }
  }
});

export const words = wordsIn<typeof reach>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
