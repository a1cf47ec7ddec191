import type { WordsOf } from '../../schema/words';
import type { milestone } from './index';

export const words: WordsOf<typeof milestone> = {
  one: 'Milepæl',
  many: 'Milepælar',
  new: 'Ny milepæl',
  the: 'milepælen',
  about: 'Tilstandar prosjekta skal ha nådd til visse tider: «Når …».',
  fields: {
    number: { label: 'Nr.', example: 'M1' },
    name: {
      label: 'Skildring av milepælar',
      guidance: [
        'Ein milepæl skal skildre kva prosjektet skal ha oppnådd på eit visst tidspunkt.',
        'Han skal skildre ein ønskt tilstand, ein ønskt framtidig situasjon.',
        'Vi fokuserer ikkje på aktivitetane, men på sjølve leveransen.'
      ],
      example: [
        'Milepæl – framlegg om opptak for partane – dato',
        'Milepæl – prosjektleiarstillinga er tilsett – dato',
        'Milepæl – 2 barnehagar og 1 skule er valde – dato',
        'Når tillitsmodellen Askøy er definert og illustrert'
      ]
    },
    responsible: { label: 'Ansvar' },
    deadline: { label: 'Frist', example: 'Ultimo februar' },
    path: {
      label: 'Resultatløp',
      guidance: ['Ein milepælsplan kan ha fleire resultatløp, avhengig av talet på prosjekt.'],
      example: 'Praksis i dag – Korleis jobbar vi i dag'
    },
    description: { label: 'Utdjuping' },
    goals: { label: 'Medverkar til mål' },
    dependsOn: { label: 'Avhengig av', guidance: ['Milepælar som må vere nådde før denne kan bli nådd.'] },
    pso: { label: 'PSO' },
    status: { label: 'Status' },
    statusReason: { label: 'Merknad til status' },
    reachedOn: { label: 'Nådd dato' },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' },
    chosenBy: { label: 'Ansvarleg vald av' },
    chosenOn: { label: 'Ansvarleg vald dato' },
    help: { label: 'Treng hjelp til' },
    helpOn: { label: 'Bad om hjelp dato' },
    originalDeadline: { label: 'Opphavleg frist' },
    previousDeadline: { label: 'Førre frist' },
    deadlineReason: { label: 'Grunn til ny frist' },
    deadlineMovedOn: { label: 'Frist flytta dato' },
    cause: { label: 'Årsak' },
    changes: { label: 'Endringar undervegs' },
    consequences: { label: 'Konsekvensar' },
    order: { label: 'Rekkjefølgje' }
  },
  sections: { plan: 'Milepæl', more: 'Meir om milepælen', state: 'Status' },
  views: { byPath: 'Etter resultatløp', late: 'Over fristen', mine: 'Mine milepælar' },
  choices: {
    pso: { person: 'Person', system: 'System', organisation: 'Organisasjon' },
    status: { planned: 'Planlagd', onTrack: 'I rute', offTrack: 'Ikkje i rute', reached: 'Nådd', dropped: 'Går ut' }
  }
};
