import type { BokmalOf } from '../../schema/words';
import type { planVersion } from './index';

export const words: BokmalOf<typeof planVersion> = {
  one: 'Planversjon',
  many: 'Planversjoner',
  new: 'Ny planversjon',
  the: 'den godkjente planen',
  about:
    'Godkjente versjoner av prosjektplanene, slik planen var den dagen den ble godkjent. En versjon uten «Godkjent av» er ikke ferdig lagret og gjelder ikke.',
  fields: {
    name: { label: 'Planversjon' },
    number: { label: 'Versjon' },
    sentBy: { label: 'Sendt til godkjenning av' },
    sentOn: { label: 'Sendt til godkjenning' },
    approvedBy: { label: 'Godkjent av' },
    approvedOn: { label: 'Godkjent' },
    remark: { label: 'Merknad' },
    print: { label: 'Avtrykk av teksten da planen ble godkjent' }
  },
  sections: { version: 'Om versjonen' },
  views: { all: 'Alle planversjoner' }
};
