import type { WordsOf } from '../../schema/words';
import type { benefit } from './index';

export const words: WordsOf<typeof benefit> = {
  one: 'Gevinst',
  many: 'Gevinstar',
  new: 'Ny gevinst',
  the: 'gevinsten',
  about: 'Kva prosjekta skal gjere betre, kven i linja som tek ut gevinsten, og når.',
  fields: {
    number: { label: 'ID', example: ['Ø1', 'K1'] },
    name: {
      label: 'Gevinst',
      guidance: ['Fordelar eller positive effektar som er venta av eit prosjekt eller tiltak'],
      example: ['Fleire eldre bur lenger heime', 'Kortare tid frå søknad til vedtak']
    },
    description: {
      label: 'Nytteverknad',
      guidance: ['Kva blir betre, og for kven? Skriv så konkret at de kan sjå om det har skjedd.']
    },
    valuation: {
      label: 'Prissett eller kvalitativ',
      guidance: [
        'Kvantitative gevinstar lèt seg talfeste, til dømes talet på frigjorde årsverk eller timeverk.',
        'Kvalitative gevinstar gir gjerne uttrykk for kvalitetseigenskapar ved ei teneste, til dømes kor nøgde brukarane er, rettstryggleik eller tillit til korleis ei offentleg teneste blir utøvd.'
      ]
    },
    type: { label: 'Gevinsttype' },
    quantity: { label: 'Mengd', example: '1200' },
    unit: { label: 'Måleeining', example: 'timar' },
    yearlyValue: { label: 'Verdi per år' },
    startYear: { label: 'År start', example: '2019' },
    calculation: {
      label: 'Slik er han rekna ut',
      guidance: ['Mengd gonger kostnad per oppgåve, steg for steg. Skriv også kva som er usikkert.'],
      example: '40 vedtak i veka × 0,5 timar × 460 kr × 46 veker. Timetalet er eit overslag frå tre veker med pilot.'
    },
    importance: { label: 'Kor viktig' },
    importanceReason: { label: 'Grunngi' },
    goals: {
      label: 'Knytt til mål',
      guidance: ['Gevinstrealisering vil seie å realisere effektmåla. Kva effektmål er gevinsten ein del av?']
    },
    product: {
      label: 'Knytt til produkt',
      guidance: ['Leveransen som gjer gevinsten mogleg.'],
      example: 'Samarbeidsmodell for vurderingsteam'
    },
    prerequisites: { label: 'Føresetnader for å oppnå gevinsten' },
    responsible: {
      label: 'Gevinstansvarleg',
      guidance: ['Éin person i linja, med mynde til å ta gevinsten ut. Prosjektleiaren er borte når gevinsten kjem.']
    },
    lineRole: { label: 'Rolle i linja', example: 'Avdelingsleiar' },
    lineUnit: { label: 'Eining i linja', example: 'Heimetenesta' },
    owner: { label: 'Gevinsteigar', guidance: ['Den som skal ha nytte av gevinsten, og som eig resultatet.'] },
    lineRisk: {
      label: 'Risiko i linja',
      guidance: ['Kva i linja kan gjere at gevinsten ikkje kjem, eller ikkje varer?']
    },
    takenOut: {
      label: 'Korleis gevinsten blir teken ut',
      guidance: ['Korleis blir gevinsten teken ut: kva sluttar de med, kva blir tida eller pengane brukte til?']
    },
    realisedBy: { label: 'Tidspunkt for realisering', example: 'Ultimo desember' },
    status: { label: 'Status' },
    otherOrganisations: {
      label: 'Andre verksemder som blir råka',
      guidance: ['La det stå tomt når gevinsten berre gjeld dykkar eiga verksemd.']
    },
    otherContact: { label: 'Kontaktperson' },
    involvedOn: { label: 'Dato for involvering' }
  },
  sections: {
    benefit: 'Gevinst',
    origin: 'Kvar gevinsten kjem frå',
    line: 'Ansvar i linja',
    realisation: 'Slik blir han teken ut',
    others: 'Andre verksemder'
  },
  views: {
    byValuation: 'Gevinstar',
    late: 'Over tidspunktet for realisering',
    mine: 'Gevinstane mine',
    others: 'Råkar andre verksemder'
  },
  choices: {
    valuation: { priced: 'Prissett', qualitative: 'Kvalitativ' },
    type: { avoidedCosts: 'Unngåtte kostnader', savedTime: 'Spart tid', quality: 'Auka kvalitet' },
    importance: { low: 'Låg', moderate: 'Moderat', high: 'Høg' },
    status: {
      planned: 'Planlagd',
      underway: 'Under realisering',
      realised: 'Realisert',
      notRealised: 'Ikkje realisert'
    }
  }
};
