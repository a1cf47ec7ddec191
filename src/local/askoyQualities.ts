import type { RoleKey } from './people';

/** The qualitative benefits of the Askøy plan's made-up gevinstrealiseringsplan. */
export const qualities = [
  {
    number: 'K1',
    name: 'Bruker opplever økt selvstendighet og mestring',
    description: 'Samtalen begynner med hva som er viktig for brukeren, og tiltakene bygger på egne ressurser.',
    valuation: 'qualitative',
    type: 'quality',
    importance: 'high',
    importanceReason: 'Dette er kjernen i tillitsmodellen. Uten den er de andre gevinstene bare innsparing.',
    outcomes: [2, 3, 5, 6],
    product: 'Opplæring i tillitsmodellen',
    prerequisites: 'Alle som kartlegger, har fått opplæring i å spørre om hva som er viktig.',
    responsible: 'responsible3' as RoleKey,
    lineRole: 'Fagkoordinator hverdagsmestring',
    lineUnit: 'Helse og omsorg',
    owner: 'projectOwner' as RoleKey,
    lineRisk: 'Nye ansatte og vikarer får ikke opplæringen.',
    takenOut: 'Målene brukeren setter selv, står i vedtaket og følges opp hver tredje måned.',
    realisedBy: { words: 'Ultimo desember', date: '2018-12-31' },
    status: 'underway',
    years: [],
    indicators: [
      {
        name: 'Brukere som sier at de er med på å bestemme',
        unit: 'percent',
        method: 'Fem spørsmål på telefon til alle i piloten, stilt av noen utenfor avdelingen.',
        responsible: 'responsible3' as RoleKey,
        nullValue: 58,
        nullDate: '2018-03-15',
        targetValue: 75,
        targetDate: '2018-12-15',
        base: 210,
        baseOf: 'brukere i piloten',
        baseDate: '2018-03-01',
        oneCalled: 'som er med på å bestemme',
        upMeans: 'more',
        measurements: [
          {
            name: 'Etter et halvt år med pilot',
            measuredOn: '2018-09-14',
            measured: 66,
            comment: '181 av 210 svarte.'
          }
        ]
      },
      {
        name: 'Klager på vedtak',
        unit: 'count',
        method: 'Tallet hentes fra fagsystemet hvert kvartal.',
        responsible: 'responsible2' as RoleKey,
        targetValue: 12,
        targetDate: '2018-12-31',
        measurements: []
      }
    ]
  },
  {
    number: 'K2',
    name: 'Flere ansatte på jobb, med større rom for faglig skjønn',
    description: 'Den som står hos brukeren, kan tilpasse hjelpen til dagen. Det gir bedre arbeidsdager.',
    valuation: 'qualitative',
    type: 'quality',
    importance: 'moderate',
    importanceReason: 'Følger av modellen, men påvirkes også av bemanning og turnus.',
    outcomes: [8, 9],
    product: 'Ny praksis i utførende tjenester',
    prerequisites: 'Lederne støtter at medarbeiderne avviker fra vedtakets minutter når de kan begrunne det.',
    responsible: 'responsible1' as RoleKey,
    lineRole: 'Avdelingsleder hjemmesykepleie',
    lineUnit: 'Helse og omsorg',
    owner: 'projectOwner' as RoleKey,
    lineRisk: 'Omstillingen gir selv mer fravær en tid.',
    takenOut: 'Vikarbruken går ned. Vi bruker pengene på faste stillinger.',
    realisedBy: { words: 'Ultimo desember', date: '2018-12-31' },
    status: 'underway',
    years: [],
    indicators: [
      {
        name: 'Sykefravær i hjemmetjenesten',
        unit: 'percent',
        method: 'Fraværsprosent siste tolv måneder, fra lønnssystemet.',
        responsible: 'responsible1' as RoleKey,
        nullValue: 11.8,
        nullDate: '2018-01-31',
        midValue: 10.8,
        midDate: '2018-08-31',
        targetValue: 9.2,
        targetDate: '2018-12-31',
        base: 345,
        baseOf: 'ansatte',
        baseDate: '2018-01-01',
        oneCalled: 'på jobb hver dag',
        upMeans: 'fewer',
        measurements: [
          { name: 'April', measuredOn: '2018-04-30', measured: 12.1, comment: 'Influensa i mars og april.' },
          { name: 'August', measuredOn: '2018-08-31', measured: 10.4, comment: '' }
        ]
      }
    ]
  }
] as const;
