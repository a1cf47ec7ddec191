import type { WordsOf } from '../../schema/words';
import type { logEntry } from './index';

export const words: WordsOf<typeof logEntry> = {
  one: 'Log row',
  many: 'Change log and distribution log',
  new: 'New row in the log',
  the: 'the log row',
  about: 'Rows that people have written in the change logs and distribution logs of documents.',
  fields: {
    name: { label: 'Document' },
    log: { label: 'Log' },
    documentVersion: { label: 'Version', example: ['0.3', '1.0'] },
    change: { label: 'Change', guidance: ['What has changed'], example: ['First draft', 'First complete version'] },
    recipient: { label: 'Name' },
    date: { label: 'Date' },
    writtenBy: { label: 'Author' },
    approvedBy: { label: 'Approved' },
    recordKey: { label: 'The document’s key' }
  },
  sections: {},
  views: { byDocument: 'By document' },
  choices: { log: { changes: 'Change log', distribution: 'Distribution log' } }
};
