/** Benefits: what they lack, their numbers in words and pictures, and what they come from. */
export const messages = {
  look: (count: number) => (count === 1 ? 'Én ting å se på' : `${count} ting å se på`),
  lacks: {
    responsible: 'har ingen gevinstansvarlig i linjen',
    indicator: 'har ingen måleindikator ennå',
    nullPoint: (indicator: string) => `«${indicator}» har ikke noe nullpunkt`,
    measurement: (indicator: string, day: string) => `«${indicator}» skulle vært målt ${day}`
  },
  plain: {
    level: (percent: string, count: string, base: string, of: string) => `${percent} % = ${count} av ${base} ${of}`,
    more: (percent: string, count: string, one: string) => `${percent} % = ${count} flere ${one}`,
    fewer: (percent: string, count: string, one: string) => `${percent} % = ${count} færre ${one}`,
    hardly: (percent: string) => `${percent} % = mindre enn én`
  },
  basis: (base: string, of: string, day: string) =>
    `Regnet av ${base} ${of}`.trim() + (day === '' ? '.' : ` (${day}).`),
  hours: 'timer',
  stages: { nullPoint: 'Nullpunkt', midway: 'Midtveis', end: 'Slutt' },
  target: 'Mål',
  midway: 'Mål midtveis',
  latest: 'Sist målt',
  notMeasured: 'Ikke målt ennå',
  noNullPoint: 'Ikke noe nullpunkt ennå',
  course: {
    label: (indicator: string) => `Målinger av ${indicator}`,
    wanted: 'Fra nullpunkt til mål',
    measured: 'Målt',
    day: 'Dato',
    what: 'Måling',
    value: 'Verdi',
    deviation: 'Avvik fra målet',
    plain: 'Med ord'
  },
  years: {
    title: 'Prissatte gevinster samlet',
    picture: 'Gevinst per år',
    year: 'År',
    gross: 'Brutto (B)',
    running: 'Drift (D)',
    net: 'Netto (B − D)',
    sum: 'Sum',
    edit: (year: string) => `Rett ${year}`
  },
  map: {
    title: 'Gevinstkart',
    hint: 'Fra det som leveres, til gevinstene som følger. Koblingene kommer fra milepælene, målene og gevinstene.',
    delivery: 'Leveranser og milepæler',
    leadsTo: 'Fører til',
    nothing: 'Fører ikke til noe ennå',
    looks: 'Visning av gevinstkartet',
    picture: 'Bilde',
    table: 'Tabell'
  },
  links: {
    title: 'Henger sammen med',
    benefits: 'Gevinster som følger',
    outputs: 'Mål som bidrar hit',
    milestones: 'Milepæler som fører hit',
    goals: 'Mål gevinsten bidrar til',
    handOvers: 'Overføres til drift',
    none: 'Ingen ennå',
    addBenefit: 'Ny gevinst'
  }
} as const;
