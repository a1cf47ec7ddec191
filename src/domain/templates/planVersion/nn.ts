import type { WordsOf } from '../../schema/words';
import type { planVersion } from './index';

export const words: WordsOf<typeof planVersion> = {
  one: 'Planversjon',
  many: 'Planversjonar',
  new: 'Ny planversjon',
  the: 'den godkjende planen',
  about:
    'Godkjende versjonar av prosjektplanane, slik planen var den dagen han vart godkjend. Ein versjon utan «Godkjend av» er ikkje ferdig lagra og gjeld ikkje.',
  fields: {
    name: { label: 'Planversjon' },
    number: { label: 'Versjon' },
    sentBy: { label: 'Send til godkjenning av' },
    sentOn: { label: 'Send til godkjenning' },
    approvedBy: { label: 'Godkjend av' },
    approvedOn: { label: 'Godkjend' },
    remark: { label: 'Merknad' },
    print: { label: 'Avtrykk av teksten då planen vart godkjend' }
  },
  sections: { version: 'Om versjonen' },
  views: { all: 'Alle planversjonar' },
  choices: {}
};
