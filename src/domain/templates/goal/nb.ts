import type { BokmalOf } from '../../schema/words';
import type { goal } from './index';

export const words: BokmalOf<typeof goal> = {
  one: 'Mål',
  many: 'Mål',
  new: 'Nytt mål',
  the: 'målet',
  about: 'Hva prosjektene vil oppnå: hovedmål, delmål, effektmål og resultatmål.',
  fields: {
    level: {
      label: 'Type mål',
      guidance: [
        'Effektmålene beskriver den positive effekten/virkningen som prosjektet skal føre til for bruker, innbygger og samfunn.',
        'Resultatmålene er målsetninger prosjektet skal nå i løpet av prosjektets levetid. Hva skal prosjektet konkret få til i løpet prosjektperioden?',
        'Mål = ønskede resultater ved avsluttende prosjekt'
      ]
    },
    number: { label: 'Mål', example: '1' },
    name: {
      label: 'Beskrivelse',
      guidance: [
        'Spesifikke – tydelige og klare',
        'Målbare – vite når målet er nådd – etterprøvbare',
        'Aksepterte – aktuelle',
        'Realistiske – oppnåelige og mulige å nå',
        'Tidsavgrensede – tidsbestemte med frist for måloppnåelse',
        'Engasjerende – motiverende'
      ],
      example: [
        'Bruker bor lengre i egen bolig',
        'Økt brukermedvirkning og samhandling; fra «bruker i fokus» til «brukerens fokus»',
        'Tillitsmodellen er prøvd ut, evaluert og tilpasset'
      ]
    },
    including: {
      label: 'Herunder',
      example: 'Sikre opplæring og kompetanse, slik at ansatte har ferdigheter til å ta i bruk, jobbe iht. ny praksis'
    },
    supports: {
      label: 'Bidrar til',
      guidance: [
        'Beskriver hva man konkret velger å gjøre for å oppnå effektmålet. Resultatmålene er knyttet til resultater og leveranser (HVA).'
      ]
    },
    programmeGoals: { label: 'Bidrar til programmets veivalg og mål' },
    order: { label: 'Rekkefølge' }
  },
  sections: { goal: 'Mål' },
  views: { byLevel: 'Etter type mål' }
};
