import type { WordsOf } from '../../schema/words';
import type { changeRequest } from './index';

export const words: WordsOf<typeof changeRequest> = {
  one: 'Endringsførespurnad',
  many: 'Endringsførespurnader',
  new: 'Ny endringsførespurnad',
  the: 'endringsførespurnaden',
  about:
    'Endringar av prosjektplanen: kva nokon gjer framlegg om, kva prosjektleiaren tilrår, og kva programleiaren avgjer.',
  fields: {
    name: { label: 'Endring', example: 'Ny frist for pilotering i heimetenesta' },
    kind: { label: 'Kva blir endra' },
    milestone: { label: 'Milepæl' },
    before: { label: 'Frå' },
    newDeadline: { label: 'Til frist' },
    newText: { label: 'Til' },
    newNumber: { label: 'Til tal' },
    newDate: { label: 'Til dato' },
    newPerson: { label: 'Til person' },
    newPeople: { label: 'Til personar' },
    change: { label: 'Kva skal endrast, og til kva?' },
    reason: {
      label: 'Kvifor',
      guidance: [
        'Programleiaren skal avgjere alle endringar av prosjektplanen. Prosjektleiaren gir tilråding. Alle endringar skal dokumenterast. Det er særleg viktig ved eksterne leveransar'
      ]
    },
    consequenceTime: { label: 'Konsekvens for tid' },
    consequenceCost: { label: 'Konsekvens for kostnad' },
    consequenceQuality: { label: 'Konsekvens for kvalitet' },
    consequenceBenefit: { label: 'Konsekvens for gevinst' },
    externalDelivery: { label: 'Ekstern leveranse' },
    status: { label: 'Status' },
    proposedBy: { label: 'Meld av' },
    proposedOn: { label: 'Meld dato' },
    recommendation: { label: 'Tilråding frå prosjektleiaren' },
    recommendationText: { label: 'Grunngiving for tilrådinga' },
    recommendedBy: { label: 'Tilrådd av' },
    recommendedOn: { label: 'Tilrådd dato' },
    decisionText: { label: 'Vedtak' },
    decidedBy: { label: 'Avgjort av' },
    decidedOn: { label: 'Avgjort dato' },
    carriedOutOn: { label: 'Gjennomført i planen' },
    targetTemplate: { label: 'Del av planen' },
    targetKey: { label: 'Nøkkel til rada' },
    targetField: { label: 'Felt' }
  },
  sections: { change: 'Endringa', consequences: 'Konsekvensar', handling: 'Behandling' },
  views: { byStatus: 'Alle endringsførespurnader', forDecision: 'Til avgjerd', decided: 'Vedtekne' },
  choices: {
    kind: {
      deadline: 'Ny frist',
      text: 'Tekst i planen',
      number: 'Tal i planen',
      date: 'Dato i planen',
      choice: 'Val i planen',
      link: 'Kopling i planen',
      person: 'Ny ansvarleg',
      people: 'Nye personar',
      other: 'Anna endring'
    },
    status: {
      proposed: 'Føreslått',
      recommended: 'Tilrådd',
      adopted: 'Vedteken',
      rejected: 'Avslått',
      withdrawn: 'Trekt'
    },
    recommendation: { yes: 'Blir tilrådd', no: 'Blir ikkje tilrådd' }
  }
};
