import type { BokmalOf } from '../../schema/words';
import type { lesson } from './index';

export const words: BokmalOf<typeof lesson> = {
  one: 'Erfaring',
  many: 'Erfaringer',
  new: 'Ny erfaring',
  the: 'erfaringen',
  about: 'Hva som lyktes, hva som mislyktes og anbefalinger for andre prosjekter.',
  fields: {
    name: { label: 'Erfaring kort sagt' },
    topic: {
      label: 'Tema',
      guidance: [
        'En gjennomgang av hva som lyktes, hva som mislyktes og anbefalinger for andre prosjekter. Kommenter de områdene der man har gjort seg interessante erfaringer'
      ]
    },
    kind: { label: 'Type' },
    wentLessWell: {
      label: 'Hva gikk mindre bra',
      guidance: [
        'Beskrivelse av utfordringer i prosjektet og områder som kan forbedres. Fyll ut en tabell for hvert forbedringsområde'
      ]
    },
    consequence: { label: 'Konsekvens for prosjektet' },
    whyItWentWrong: { label: 'Hvorfor gikk det galt' },
    correctiveMeasures: { label: 'Anbefalte korrigeringstiltak' },
    wentWell: {
      label: 'Hva gikk bra',
      guidance: ['Beskrivelse av suksesser som anbefales for andre prosjekter. Fyll ut en tabell for hvert punkt']
    },
    whyItWentWell: { label: 'Hvorfor gikk det bra' },
    howToRepeat: { label: 'Hvordan kan det gjenskapes' },
    advice: { label: 'Råd til andre prosjekter' },
    milestone: { label: 'Milepæl' }
  },
  sections: {
    lesson: 'Erfaring',
    improvement: 'Forbedringsområder',
    success: 'Suksesshistorier',
    advice: 'Til andre prosjekter'
  },
  views: { byTopic: 'Etter tema', byProject: 'Etter prosjekt' }
};
