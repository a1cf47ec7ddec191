import { text, url } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** Where Framdrift is in use: kept in the operations site, so that the personal app can show what is everywhere. */
export const site = siteTemplate('site', 'operations', {
  list: 'FramdriftSites',
  title: 'name',
  fields: {
    name: text({ required: true }),
    address: url({ required: true }),
    /** The site's address relative to the tenant, in lower case: the same site is never registered twice. */
    path: text({ required: true, indexed: true, unique: true, hidden: true })
  },
  views: { all: { show: ['name', 'address'], sort: [['name', 'ascending']] } }
});

export const words = wordsIn<typeof site>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
