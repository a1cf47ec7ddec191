import type { BenefitMessages } from '../messages';

export const messages: BenefitMessages = {
  look: (count) => (count === 1 ? 'Éin ting å sjå på' : `${count} ting å sjå på`),
  lacks: {
    responsible: 'har ingen gevinstansvarleg i linja',
    indicator: 'har ingen måleindikator enno',
    nullPoint: (indicator) => `«${indicator}» har ikkje noko nullpunkt`,
    measurement: (indicator, day) => `«${indicator}» skulle vore målt ${day}`
  },
  plain: {
    level: (percent, count, base, of) => `${percent} % = ${count} av ${base} ${of}`,
    more: (percent, count, one) => `${percent} % = ${count} fleire ${one}`,
    fewer: (percent, count, one) => `${percent} % = ${count} færre ${one}`,
    hardly: (percent) => `${percent} % = mindre enn éin`
  },
  basis: (base, of, day) => `Rekna av ${base} ${of}`.trim() + (day === '' ? '.' : ` (${day}).`),
  hours: 'timar',
  stages: { nullPoint: 'Nullpunkt', midway: 'Midtvegs', end: 'Slutt' },
  target: 'Mål',
  midway: 'Mål midtvegs',
  latest: 'Sist målt',
  notMeasured: 'Ikkje målt enno',
  noNullPoint: 'Ikkje noko nullpunkt enno',
  course: {
    label: (indicator) => `Målingar av ${indicator}`,
    wanted: 'Frå nullpunkt til mål',
    measured: 'Målt',
    day: 'Dato',
    what: 'Måling',
    value: 'Verdi',
    deviation: 'Avvik frå målet',
    plain: 'Med ord'
  },
  years: {
    title: 'Prissette gevinstar samla',
    picture: 'Gevinst per år',
    year: 'År',
    gross: 'Brutto (B)',
    running: 'Drift (D)',
    net: 'Netto (B − D)',
    sum: 'Sum',
    edit: (year) => `Rett ${year}`
  },
  map: {
    title: 'Gevinstkart',
    hint: 'Frå det som blir levert, til gevinstane som følgjer. Koplingane kjem frå milepælane, måla og gevinstane.',
    delivery: 'Leveransar og milepælar',
    leadsTo: 'Fører til',
    nothing: 'Fører ikkje til noko enno',
    looks: 'Vising av gevinstkartet',
    picture: 'Bilete',
    table: 'Tabell'
  },
  links: {
    title: 'Heng saman med',
    benefits: 'Gevinstar som følgjer',
    outputs: 'Mål som medverkar hit',
    milestones: 'Milepælar som fører hit',
    goals: 'Mål gevinsten medverkar til',
    handOvers: 'Blir overført til drift',
    none: 'Ingen enno',
    addBenefit: 'Ny gevinst'
  }
};
