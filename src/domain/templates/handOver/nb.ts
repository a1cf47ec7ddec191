import type { BokmalOf } from '../../schema/words';
import type { handOver } from './index';

export const words: BokmalOf<typeof handOver> = {
  one: 'Overføring',
  many: 'Overføring til drift',
  new: 'Ny overføring',
  the: 'overføringen',
  about: 'Hva linjen tar over når prosjektet er slutt: hvem, fra når og betalt hvordan.',
  fields: {
    name: { label: 'Hva overføres', example: 'Vurderingsteamet, med faste møter og møteleder' },
    description: { label: 'Beskrivelse' },
    benefits: {
      label: 'Gevinster som følger med',
      guidance: [
        'Arbeid med gevinstrealisering. Arbeid med å ta ut nytteverdi underveis, og overføring av gevinstrealiseringsansvar før prosjektavslutning'
      ]
    },
    takenOverBy: { label: 'Overtas av' },
    takenOverUnit: { label: 'Enhet som overtar', example: 'Hjemmetjenesten' },
    from: { label: 'Fra når', example: 'Januar' },
    funding: { label: 'Hvordan det betales', example: 'Innenfor rammen til hjemmetjenesten fra 2019' },
    status: { label: 'Status' },
    keeping: {
      label: 'Hvordan gevinstene tas vare på',
      guidance: ['Hvordan bevare resultater når prosjektlederen er borte og pengene brukt..?'],
      example: 'Avdelingslederen legger fram tallene i ledermøtet hvert halvår.'
    }
  },
  sections: { what: 'Hva overføres', who: 'Hvem tar over', afterwards: 'Etterpå' },
  views: { all: 'Overføring til drift', late: 'Skulle vært overført' }
};
