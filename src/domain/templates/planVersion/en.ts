import type { WordsOf } from '../../schema/words';
import type { planVersion } from './index';

export const words: WordsOf<typeof planVersion> = {
  one: 'Plan version',
  many: 'Plan versions',
  new: 'New plan version',
  the: 'the approved plan',
  about:
    'Approved versions of the project plans, as each plan was on the day it was approved. A version without “Approved by” has not been stored to the end and does not count.',
  fields: {
    name: { label: 'Plan version' },
    number: { label: 'Version' },
    sentBy: { label: 'Sent for approval by' },
    sentOn: { label: 'Sent for approval' },
    approvedBy: { label: 'Approved by' },
    approvedOn: { label: 'Approved on' },
    remark: { label: 'Remark' },
    print: { label: 'Print of the text when the plan was approved' }
  },
  sections: { version: 'About the version' },
  views: { all: 'All plan versions' },
  choices: {}
};
