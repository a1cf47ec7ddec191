import type { BokmalOf } from '../../schema/words';
import type { milestone } from './index';

export const words: BokmalOf<typeof milestone> = {
  one: 'Milepæl',
  many: 'Milepæler',
  new: 'Ny milepæl',
  the: 'milepælen',
  about: 'Tilstander prosjektene skal ha nådd til bestemte tider: «Når …».',
  fields: {
    number: { label: 'Nr.', example: 'M1' },
    name: {
      label: 'Beskrivelse av milepæler',
      guidance: [
        'En milepæl skal beskrive hva prosjektet skal ha oppnådd på et visst tidspunkt',
        'Den skal beskrive en ønsket tilstand, en ønsket framtidig situasjon',
        'Vi fokuserer ikke på aktivitetene men på selve leveransen'
      ],
      example: [
        'Milepæl – framlegg om opptak for partene - dato',
        'Milepæl – prosjektlederstillingen besatt -dato',
        'Milepæl – 2 barnehager og 1 skole valgt -dato',
        'Når tillitsmodellen Askøy er definert og illustrert'
      ]
    },
    responsible: { label: 'Ansvar' },
    deadline: { label: 'Frist', example: 'Ultimo februar' },
    path: {
      label: 'Resultatløp',
      guidance: ['En milepælsplan kan ha flere resultatløp avhengig av antall prosjekter.'],
      example: 'AS IS - Dagens praksis – Hvordan jobber vi i dag'
    },
    description: { label: 'Utdyping' },
    goals: { label: 'Bidrar til mål' },
    dependsOn: { label: 'Avhengig av', guidance: ['Milepæler som må være nådd før denne kan nås.'] },
    pso: { label: 'PSO' },
    status: { label: 'Status' },
    statusReason: { label: 'Merknad til status' },
    reachedOn: { label: 'Nådd dato' },
    answeredBy: { label: 'Svart av' },
    answeredOn: { label: 'Svart dato' },
    chosenBy: { label: 'Ansvarlig valgt av' },
    chosenOn: { label: 'Ansvarlig valgt dato' },
    help: { label: 'Trenger hjelp til' },
    helpOn: { label: 'Bad om hjelp dato' },
    originalDeadline: { label: 'Opprinnelig frist' },
    previousDeadline: { label: 'Forrige frist' },
    deadlineReason: { label: 'Grunn til ny frist' },
    deadlineMovedOn: { label: 'Frist flyttet dato' },
    cause: { label: 'Årsak' },
    changes: { label: 'Endringer underveis' },
    consequences: { label: 'Konsekvenser' },
    order: { label: 'Rekkefølge' }
  },
  sections: { plan: 'Milepæl', more: 'Mer om milepælen', state: 'Status' },
  views: { byPath: 'Etter resultatløp', late: 'Over fristen', mine: 'Mine milepæler' }
};
