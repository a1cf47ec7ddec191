import type { RecordOf } from '../domain/schema/record';
import type { involvement } from '../domain/templates/involvement';
import type { Planned } from './askoyCommunication';

type Involvement = RecordOf<typeof involvement>;

/** The involvement plan, made up from what chapter 4.2 asks for. */
export const involved: readonly Planned<
  Involvement,
  'name' | 'reason' | 'level' | 'how' | 'status' | 'inputReceived' | 'inputUsed'
>[] = [
  {
    name: 'Brukerutvalget',
    to: ['Brukere av hjemmetjenesten'],
    reason: 'Kjenner tjenestene fra innsiden, og vet hva som er viktig for brukerne.',
    level: 'takesPart',
    how: 'To arbeidsmøter om brukerreisen, med utkastet til modell på forhånd.',
    milestone: 'M1',
    words: 'Ultimo april',
    date: '2018-04-30',
    responsible: 'responsible2',
    status: 'done',
    inputReceived: 'Illustrasjonen må vise hva brukeren selv gjør, ikke bare hva tjenesten gjør.',
    inputUsed: 'Tatt inn: den endelige versjonen begynner med brukerens egne mål og ressurser.'
  },
  {
    name: 'Pårørende i pilotsonen',
    to: ['Pårørende'],
    reason: 'Skal medvirke i forbindelse med brukerreisen og utvikling av tjenestene.',
    level: 'heard',
    how: 'Telefonsamtaler etter en fast samtaleguide, tolv pårørende.',
    milestone: 'M5',
    words: 'September',
    date: '2018-09-30',
    responsible: 'responsible3',
    status: 'started',
    inputReceived:
      'Flere ønsker ett fast telefonnummer, og at den som svarer, kjenner saken. Noen opplever at avtaler endres uten beskjed.',
    inputUsed: ''
  },
  {
    name: 'Hovedtillitsvalgt',
    to: ['Hovedtillitsvalgte og hovedverneombud'],
    reason: 'Endringene gjelder roller og arbeidstid. Medbestemmelse etter Hovedavtalen.',
    level: 'takesPart',
    how: 'Fast møte annenhver måned, drøfting før beslutning.',
    milestone: 'M4',
    words: 'Medio mai',
    date: '2018-05-15',
    responsible: 'projectLeader',
    status: 'done',
    inputReceived: 'Fagansvarlig sykepleier må få frigjort tid til vurderingsteamet.',
    inputUsed: 'Delvis tatt inn: 20 prosent frigjøres i pilotperioden. Videre behov vurderes i evalueringen.'
  },
  {
    name: 'Hovedverneombud',
    to: ['Hovedtillitsvalgte og hovedverneombud'],
    reason: 'Arbeidsmiljøet til dem som skal arbeide på en ny måte.',
    level: 'heard',
    how: 'Risikovurdering av arbeidsmiljøet sammen med pilotavdelingen.',
    milestone: 'M7',
    words: 'Oktober',
    date: '2018-10-31',
    responsible: 'unionRepresentative',
    status: 'notStarted',
    inputReceived: '',
    inputUsed: ''
  },
  {
    name: 'Referansegruppe av fysioterapeuter og ergoterapeuter',
    to: ['Ansatte i hjemmetjenesten'],
    reason: 'Deltar ved behov i vurderingsteamene.',
    level: 'heard',
    how: 'Skriftlig høring av kriteriene for utmåling.',
    milestone: 'M8',
    words: 'Medio november',
    date: '2018-11-15',
    responsible: 'responsible1',
    status: 'started',
    inputReceived: 'Kriteriene bør si når hverdagsrehabilitering skal prøves før andre tjenester.',
    inputUsed: ''
  }
];
