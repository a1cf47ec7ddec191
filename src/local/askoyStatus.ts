import type { RoleKey } from './people';

/** What may have been reported on the Askøy plan as a whole. All of it is made up. */

/** Follow-up reports on milestones that were reached before M4; the project owner has taken note of them. */
export const followUps = [
  {
    milestone: 'M1',
    name: 'Oppfølgingsrapport M1',
    reportDate: '2018-07-02',
    authors: ['responsible2', 'projectLeader'] as readonly RoleKey[],
    takenOn: '2018-07-05',
    remark: 'Fin illustrasjon. Bruk den i opplæringen av nyansatte også.',
    situation: 'Tillitsmodellen er definert, og illustrasjonen er ferdig fra designeren. Den henger på alle vaktrom.',
    cause:
      'Milepælen er nådd fire dager før fristen. Første versjon var ute på høring i mars, og det kom 34 innspill som vi rakk å bruke.',
    changes: 'Ordet «bestiller» er tatt ut av alle tekster. Det kom fra de ansatte, og sto ikke i planen.',
    consequences: 'Rutinene i kvalitetssystemet må skrives om til samme språk. Det blir gjort sammen med M8.',
    recommendations: 'Vis modellen fram med en ekte brukerhistorie, ikke med boksene alene.',
    rewardingLearning: 'Brukerutvalget leste utkastet høyt for oss. Da hørte vi hva som var internt språk.',
    mainLessons: 'En tegning alle kjenner igjen seg i, er verdt flere møter enn en tekst alle er enige om.'
  },
  {
    milestone: 'M2',
    name: 'Oppfølgingsrapport M2',
    reportDate: '2018-02-05',
    authors: ['responsible1', 'projectLeader'] as readonly RoleKey[],
    takenOn: '2018-02-09',
    remark: '',
    situation: 'Elleve hovedprosesser er identifisert, og fire av dem er prioritert.',
    cause: 'Milepælen er nådd. To arbeidsmøter med ledere fra begge fagavdelingene var nok.',
    changes: 'Prosessen for omsorgsbolig ble delt i to, fordi søknad og tildeling ligger i hver sin avdeling.',
    consequences: 'Ingen for fristene videre.',
    recommendations: 'La avdelingene selv sette navn på prosessene sine.',
    rewardingLearning: 'Vi trodde vi var uenige om prosessene. Vi var uenige om ordene.',
    mainLessons: 'Begynn med et felles ord for hver prosess.'
  },
  {
    milestone: 'M3',
    name: 'Oppfølgingsrapport M3',
    reportDate: '2018-03-12',
    authors: ['responsible1', 'responsible3', 'projectLeader'] as readonly RoleKey[],
    takenOn: '2018-03-20',
    remark: 'Takk for at dere sier hva dere ville gjort annerledes.',
    situation: 'Dagens praksis er kartlagt i alle avdelinger, og 22 forbedringspunkter er prioritert.',
    cause:
      'Milepælen ble nådd fem dager etter fristen. Kartleggingen ble for bred: vi så på 31 arbeidsprosesser og brukte åtte.',
    changes: 'De siste seks avdelingene ble kartlagt i fellesmøte i stedet for hver for seg.',
    consequences: 'Vurderingsteamet fikk grunnlaget sitt en uke senere enn planlagt, men uten at M4 ble flyttet.',
    recommendations: 'Prioriter prosessene først, og kartlegg bare dem.',
    rewardingLearning: 'Å følge én bruker gjennom tjenestene i en hel dag ga mer enn tre ukers intervjuer.',
    mainLessons: 'Avtal på forhånd hva kartleggingen skal avgjøre, og stopp når den er avgjort.'
  }
] as const;

/** To the steering group, taken note of; and the next one, to the programme leader, begun. */
export const statusReports = [
  {
    recipient: 'steeringGroup',
    occasion: 'ordered',
    periodStart: '2018-06-01',
    periodEnd: '2018-09-28',
    overall: 'attention',
    summary:
      'Tillitsmodellen er definert, og piloten er i gang i én avdeling. Evalueringen av piloten kommer to måneder senere enn planlagt. Resten av planen holder.',
    milestonesComment:
      'M1 var den viktigste milepælen i perioden. Modellen er tatt i bruk i språket i begge fagavdelingene.',
    deviations: 'Fagansvarlig sykepleier var ikke på plass før i august, og piloten begynte seks uker senere.',
    measures: 'Vurderingsteamet møtes to ganger i uken fram til desember. Hjemmetjenesten har satt av timene.',
    risksComment: 'Den største bekymringen er at avdelingene utenfor piloten venter for lenge på å få være med.',
    benefitsComment: 'Nullpunktet for makstid i hjemmetjenesten er målt. Første måling etter pilot er i desember.',
    changesComment: 'Programleder har flyttet fristen for M5. Vi ber ikke om å endre noen av de andre.',
    decisionsComment: 'Én sak krever vedtak. Den andre er til orientering.',
    status: 'noted',
    sentOn: '2018-09-28',
    takenOn: '2018-10-01',
    remark: 'Styringsgruppen slutter seg til innstillingen, og vil ha evalueringen på møtet i desember.',
    preparedBy: ['projectLeader'] as readonly RoleKey[],
    items: [
      {
        name: 'Ny frist for evaluering av piloten (M5)',
        purpose: 'decision',
        background:
          'Piloten kom i gang seks uker senere enn planlagt. Vurderingsteamet trenger tre hele måneder med saker for at evalueringen skal si noe.',
        recommendation: 'Styringsgruppen slutter seg til at fristen for M5 er flyttet til ultimo november.',
        outcome: 'Vedtatt som innstilt.'
      },
      {
        name: 'Utmålingsverktøy',
        purpose: 'information',
        background: 'To verktøy prøves ut på de samme ti sakene i oktober. Valget legges fram i november.',
        recommendation: 'Styringsgruppen tar saken til orientering.',
        outcome: 'Tatt til orientering.'
      },
      {
        name: 'Hvem skal eie årshjulet for forvaltning (M9)?',
        purpose: 'discussion',
        background: 'Årshjulet griper inn i budsjettarbeidet i begge fagavdelingene.',
        recommendation: '',
        outcome: 'Tas opp igjen på møtet i desember.'
      }
    ]
  },
  {
    recipient: 'programmeLeader',
    occasion: 'planned',
    periodStart: '2018-09-29',
    periodEnd: '2018-10-31',
    overall: null,
    summary: '',
    milestonesComment: 'Samarbeidsformene (M6) er drøftet i to verksteder. Ansatte fra begge fagavdelingene deltok.',
    deviations: '',
    measures: '',
    risksComment: '',
    benefitsComment: '',
    changesComment: '',
    decisionsComment: '',
    status: 'draft',
    sentOn: null,
    takenOn: null,
    remark: '',
    preparedBy: ['projectLeader'] as readonly RoleKey[],
    items: []
  }
] as const;

/** Ordered by the programme leader, and not begun. */
export const orderedReport = { recipient: 'ufl', orderedOn: '2018-10-01', due: '2018-11-15' } as const;
