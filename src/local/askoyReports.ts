import type { RoleKey } from './people';

/** What may have been written about the Askøy plan's milestones. All of it is made up. */

/** The follow-up report on M4. */
export const report = {
  milestone: 'M4',
  name: 'Oppfølgingsrapport M4',
  reportDate: '2018-05-24',
  authors: ['projectLeader', 'responsible2', 'responsible1'] as readonly RoleKey[],
  status: 'sent',
  situation:
    'Vurderingsteamet er opprettet og har hatt fire møter. Det består av to saksbehandlere og fagansvarlig sykepleier i hjemmetjenesten, og tar med fysio- eller ergoterapeut ved behov.',
  cause:
    'Milepælen er nådd til fristen. Det hjalp at saksbehandlerne allerede satt tett på tjenestene, og at lederne satte av faste timer hver tirsdag.',
  changes:
    'Teamet skulle etter planen ha hatt en fast ergoterapeut. Det lot seg ikke gjøre innenfor dagens bemanning, og teamet henter i stedet inn ergoterapeut i saker der det trengs.',
  consequences: 'Noen saker må opp to ganger. Det kan forsinke piloten noe, og må følges med på i M5.',
  recommendations:
    'Hold på fast dag og fast møteleder. La teamet selv avgjøre hvilke saker som er sammensatte nok til å tas opp.',
  rewardingLearning:
    'Å høre brukerens egen historie først, og vedtaket etterpå, snudde samtalen i teamet. Det tok to møter før vi turte det.',
  mainLessons:
    'Tverrfaglighet tar tid i starten og sparer tid etter hvert. Timene må være avtalt med linjen på forhånd.'
} as const;

/** What may be learnt, for other projects. */
export const lessons = [
  {
    milestone: 'M4',
    name: 'Avtal timene med linjen før teamet settes ned',
    topic: 'line',
    kind: 'success',
    wentWell: 'Alle som skulle delta i vurderingsteamet, hadde tid da teamet begynte.',
    whyItWentWell: 'Avdelingslederne hadde satt av faste timer i turnus og hjemmel, etter samtaler én og én i februar.',
    howToRepeat: 'Regn ut timene, og la hver leder skrive under før noen blir spurt om å delta.',
    advice: 'Ikke be om folk. Be om timer, og si hva de skal brukes til.'
  },
  {
    milestone: 'M3',
    name: 'Kartleggingen ble for bred',
    topic: 'method',
    kind: 'improvement',
    wentLessWell: 'Vi kartla 31 prosesser, og brukte bare åtte av dem videre.',
    consequence: 'Milepælen ble nådd fem dager etter fristen, og avdelingene ble lei av å bli spurt.',
    whyItWentWrong: 'Vi begynte å kartlegge før hovedprosessene var prioritert.',
    correctiveMeasures: 'Prioriter først, kartlegg etterpå, og stopp når tre avdelinger på rad sier det samme.',
    advice: 'Spør hva kartleggingen skal avgjøre, før dere begynner.'
  }
] as const;
