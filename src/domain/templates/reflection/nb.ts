import type { BokmalOf } from '../../schema/words';
import type { reflection } from './index';

export const words: BokmalOf<typeof reflection> = {
  one: 'Refleksjon',
  many: 'Refleksjoner',
  new: 'Skriv refleksjon',
  the: 'refleksjonen',
  about: 'Korte notater underveis, av hvem som helst. De kan hentes inn i oppfølgingsrapporten.',
  fields: {
    name: { label: 'Kort sagt', guidance: ['Én linje er nok. Resten kan stå tomt.'] },
    surprised: { label: 'Hva overrasket' },
    learnt: { label: 'Hva lærte vi' },
    doDifferently: { label: 'Hva gjør vi annerledes' },
    topic: { label: 'Tema' },
    milestone: { label: 'Milepæl' },
    share: { label: 'Del med andre', guidance: ['Andre prosjekter på området kan lese den.'] },
    writtenBy: { label: 'Skrevet av' },
    date: { label: 'Dato' }
  },
  sections: { note: 'Refleksjon', about: 'Hva den gjelder' },
  views: { newest: 'De nyeste', byTopic: 'Etter tema', shared: 'Delt med andre' }
};
