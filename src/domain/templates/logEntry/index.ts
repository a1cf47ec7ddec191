import { choice, date, person, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

const changes = { field: 'log', is: 'changes' } as const;
const distribution = { field: 'log', is: 'distribution' } as const;

/**
 * A row that people have written in a document's change log or distribution log, beside those that are made from its
 * versions. One list serves every document: the row is tied by the document's identifier.
 */
export const logEntry = projectTemplate('logEntry', {
  list: 'FramdriftDocumentLog',
  title: 'name',
  fields: {
    /** What the document is called: for people in SharePoint. */
    name: text({ required: true, hidden: true }),
    log: choice(
      { changes: 'Endringslogg', distribution: 'Distribusjonslogg' },
      { required: true, initial: 'changes', managed: true }
    ),
    documentVersion: text({ max: 10 }),
    change: text({ shownWhen: changes }),
    recipient: text({ shownWhen: distribution }),
    date: date({ startsAs: 'today' }),
    writtenBy: person({ shownWhen: changes, startsAs: 'me' }),
    approvedBy: text({ shownWhen: changes }),
    /** The identifier of the document (`rowKey`), in whichever list it stands. */
    recordKey: text({ tied: true, required: true, indexed: true, max: 36, hidden: true })
  },
  views: {
    byDocument: {
      show: ['documentVersion', 'change', 'recipient', 'date', 'writtenBy', 'approvedBy', 'project'],
      groupBy: ['name', 'log'],
      sort: [['date', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof logEntry>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
