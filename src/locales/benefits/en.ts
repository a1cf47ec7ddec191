import type { BenefitMessages } from '../messages';

export const messages: BenefitMessages = {
  look: (count) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
  lacks: {
    responsible: 'has nobody in the line who is responsible',
    indicator: 'has no indicator yet',
    nullPoint: (indicator) => `“${indicator}” has no null point`,
    measurement: (indicator, day) => `“${indicator}” should have been measured on ${day}`
  },
  plain: {
    level: (percent, count, base, of) => `${percent}% = ${count} of ${base} ${of}`,
    more: (percent, count, one) => `${percent}% = ${count} more ${one}`,
    fewer: (percent, count, one) => `${percent}% = ${count} fewer ${one}`,
    hardly: (percent) => `${percent}% = less than one`
  },
  basis: (base, of, day) => `Reckoned from ${base} ${of}`.trim() + (day === '' ? '.' : ` (${day}).`),
  hours: 'hours',
  stages: { nullPoint: 'Null point', midway: 'Halfway', end: 'End' },
  target: 'Target',
  midway: 'Target halfway',
  latest: 'Last measured',
  notMeasured: 'Not measured yet',
  noNullPoint: 'No null point yet',
  course: {
    label: (indicator) => `Measurements of ${indicator}`,
    wanted: 'From null point to target',
    measured: 'Measured',
    day: 'Date',
    what: 'Measurement',
    value: 'Value',
    deviation: 'Deviation from the target',
    plain: 'In words'
  },
  years: {
    title: 'All priced benefits',
    picture: 'Benefit per year',
    year: 'Year',
    gross: 'Gross',
    running: 'Running cost',
    net: 'Net',
    sum: 'Sum',
    edit: (year) => `Correct ${year}`
  },
  map: {
    title: 'Benefits map',
    hint: 'From what is delivered to the benefits that follow. The links come from the milestones, the goals and the benefits.',
    delivery: 'Deliverables and milestones',
    leadsTo: 'Leads to',
    nothing: 'Leads to nothing yet',
    looks: 'How the benefits map is shown',
    picture: 'Picture',
    table: 'Table'
  },
  links: {
    title: 'Connected with',
    benefits: 'Benefits that follow',
    outputs: 'Goals that support it',
    milestones: 'Milestones that lead here',
    goals: 'Goals the benefit supports',
    handOvers: 'Handed over to the line',
    none: 'None yet',
    addBenefit: 'New benefit'
  }
};
