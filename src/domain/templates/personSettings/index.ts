import { ownFields, quietFields } from '../../reminders/settingFields';
import { choice, date, person, text } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** «Mine varsler»: what one person has said to the bot of how they wish to be written to, in one site. */
export const personSettings = siteTemplate('personSettings', 'project', {
  list: 'FramdriftPersonSettings',
  title: 'name',
  fields: {
    name: text({ required: true, section: 'who' }),
    person: person({ required: true, section: 'who' }),
    language: choice({ nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' }, { section: 'hours' }),
    /** «Borte til …»: the first day on which they are back. */
    awayUntil: date({ section: 'hours' }),
    ...quietFields,
    ...ownFields,
    /** SharePoint's login name: one row for a person, whoever writes it first. */
    login: text({ required: true, indexed: true, unique: true, identity: true, hidden: true })
  },
  views: {
    all: {
      show: ['name', 'language', 'awayUntil', 'quietFrom', 'quietTo', 'leadDays', 'repeatEvery', 'off'],
      sort: [['name', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof personSettings>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
