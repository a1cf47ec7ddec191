import type { BokmalOf } from '../../schema/words';
import type { changeRequest } from './index';

export const words: BokmalOf<typeof changeRequest> = {
  one: 'Endringsforespørsel',
  many: 'Endringsforespørsler',
  new: 'Ny endringsforespørsel',
  the: 'endringsforespørselen',
  about: 'Endringer av prosjektplanen: hva noen foreslår, hva prosjektleder innstiller, og hva programleder beslutter.',
  fields: {
    name: { label: 'Endring', example: 'Ny frist for pilotering i hjemmetjenesten' },
    kind: { label: 'Hva endres' },
    milestone: { label: 'Milepæl' },
    before: { label: 'Fra' },
    newDeadline: { label: 'Til frist' },
    newText: { label: 'Til' },
    newNumber: { label: 'Til tall' },
    newDate: { label: 'Til dato' },
    newPerson: { label: 'Til person' },
    newPeople: { label: 'Til personer' },
    change: { label: 'Hva skal endres, og til hva?' },
    reason: {
      label: 'Hvorfor',
      guidance: [
        'Enhver endring av prosjektplanen skal besluttes av programleder. Prosjektleder innstiller. Alle endringer skal dokumenteres. Spesielt viktig ved eksterne leveranser'
      ]
    },
    consequenceTime: { label: 'Konsekvens for tid' },
    consequenceCost: { label: 'Konsekvens for kostnad' },
    consequenceQuality: { label: 'Konsekvens for kvalitet' },
    consequenceBenefit: { label: 'Konsekvens for gevinst' },
    externalDelivery: { label: 'Ekstern leveranse' },
    status: { label: 'Status' },
    proposedBy: { label: 'Meldt av' },
    proposedOn: { label: 'Meldt dato' },
    recommendation: { label: 'Innstilling fra prosjektleder' },
    recommendationText: { label: 'Begrunnelse for innstillingen' },
    recommendedBy: { label: 'Innstilt av' },
    recommendedOn: { label: 'Innstilt dato' },
    decisionText: { label: 'Vedtak' },
    decidedBy: { label: 'Besluttet av' },
    decidedOn: { label: 'Besluttet dato' },
    carriedOutOn: { label: 'Gjennomført i planen' },
    targetTemplate: { label: 'Del av planen' },
    targetKey: { label: 'Nøkkel til raden' },
    targetField: { label: 'Felt' }
  },
  sections: { change: 'Endringen', consequences: 'Konsekvenser', handling: 'Behandling' },
  views: { byStatus: 'Alle endringsforespørsler', forDecision: 'Til beslutning', decided: 'Vedtatt' }
};
