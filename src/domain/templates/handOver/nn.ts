import type { WordsOf } from '../../schema/words';
import type { handOver } from './index';

export const words: WordsOf<typeof handOver> = {
  one: 'Overføring',
  many: 'Overføring til drift',
  new: 'Ny overføring',
  the: 'overføringa',
  about: 'Kva linja tek over når prosjektet er slutt: kven, frå når og betalt korleis.',
  fields: {
    name: { label: 'Kva blir overført', example: 'Vurderingsteamet, med faste møte og møteleiar' },
    description: { label: 'Skildring' },
    benefits: {
      label: 'Gevinstar som følgjer med',
      guidance: [
        'Arbeid med gevinstrealisering. Arbeid med å ta ut nytteverdi undervegs, og overføring av ansvaret for gevinstane før prosjektet blir avslutta'
      ]
    },
    takenOverBy: { label: 'Blir overteken av' },
    takenOverUnit: { label: 'Eining som tek over', example: 'Heimetenesta' },
    from: { label: 'Frå når', example: 'Januar' },
    funding: { label: 'Korleis det blir betalt', example: 'Innanfor ramma til heimetenesta frå 2019' },
    status: { label: 'Status' },
    keeping: {
      label: 'Korleis gevinstane blir tekne vare på',
      guidance: ['Korleis ta vare på resultata når prosjektleiaren er borte og pengane er brukte?'],
      example: 'Avdelingsleiaren legg fram tala i leiarmøtet kvart halvår.'
    }
  },
  sections: { what: 'Kva blir overført', who: 'Kven tek over', afterwards: 'Etterpå' },
  views: { all: 'Overføring til drift', late: 'Skulle vore overført' },
  choices: { status: { planned: 'Planlagd', agreed: 'Avtalt', handedOver: 'Overført' } }
};
