import type { WordsOf } from '../../schema/words';
import type { goal } from './index';

export const words: WordsOf<typeof goal> = {
  one: 'Mål',
  many: 'Mål',
  new: 'Nytt mål',
  the: 'målet',
  about: 'Kva prosjekta vil oppnå: hovudmål, delmål, effektmål og resultatmål.',
  fields: {
    level: {
      label: 'Type mål',
      guidance: [
        'Effektmåla skildrar den positive effekten/verknaden som prosjektet skal føre til for brukar, innbyggjar og samfunn.',
        'Resultatmåla er målsetjingar prosjektet skal nå medan prosjektet varer. Kva skal prosjektet konkret få til i prosjektperioden?',
        'Mål = ønskte resultat når prosjektet er avslutta'
      ]
    },
    number: { label: 'Mål', example: '1' },
    name: {
      label: 'Skildring',
      guidance: [
        'Spesifikke – tydelege og klare',
        'Målbare – vite når målet er nådd – kan etterprøvast',
        'Aksepterte – aktuelle',
        'Realistiske – moglege å nå',
        'Tidsavgrensa – tidsbestemte med frist for når målet er nådd',
        'Engasjerande – motiverande'
      ],
      example: [
        'Brukarane bur lenger i eigen bustad',
        'Auka brukarmedverknad og samhandling; frå «brukaren i fokus» til «fokuset til brukaren»',
        'Tillitsmodellen er prøvd ut, evaluert og tilpassa'
      ]
    },
    including: {
      label: 'Under dette',
      example: 'Sikre opplæring og kompetanse, slik at dei tilsette kan ta i bruk ny praksis og jobbe i samsvar med han'
    },
    supports: {
      label: 'Medverkar til',
      guidance: [
        'Skildrar kva ein konkret vel å gjere for å oppnå effektmålet. Resultatmåla er knytte til resultat og leveransar (KVA).'
      ]
    },
    programmeGoals: { label: 'Medverkar til vegval og mål i programmet' },
    order: { label: 'Rekkjefølgje' }
  },
  sections: { goal: 'Mål' },
  views: { byLevel: 'Etter type mål' },
  choices: { level: { main: 'Hovudmål', interim: 'Delmål', outcome: 'Effektmål', output: 'Resultatmål' } }
};
