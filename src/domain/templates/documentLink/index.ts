import { text, url, yesNo } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** A document somewhere else that belongs to a record: to the project itself, or to any row of it. */
export const documentLink = projectTemplate('documentLink', {
  list: 'FramdriftDocumentLinks',
  title: 'name',
  fields: {
    name: text({ required: true }),
    address: url({ required: true }),
    /** Said by the project leader in chapter 5 of the plan, with why. */
    archiveWorthy: yesNo(),
    archiveReason: text(),
    /** The identifier of the record it belongs to (`rowKey`, a project's `key`): the same in every language and list. */
    recordKey: text({ tied: true, required: true, indexed: true, max: 36, hidden: true })
  },
  views: {
    all: {
      show: ['name', 'address', 'archiveWorthy', 'archiveReason'],
      groupBy: ['project'],
      sort: [['name', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof documentLink>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
