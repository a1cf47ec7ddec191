/** What stands beside the rows of the plan's chapters: interfaces, reporting lines, budget. */
export const messages = {
  interfaces: {
    from: 'Prosjekter som peker hit',
    fromOne: (project: string) => `Skrevet i ${project}`,
    here: 'Et av prosjektene her',
    choose: 'Velg prosjekt',
    added: (name: string) => `Grensesnittet mot ${name} er laget. Skriv hva det består i.`,
    add: 'Legg til'
  },
  reporting: {
    next: 'Neste frist',
    noNext: 'Ikke avtalt',
    usual: 'Legg inn de vanlige linjene',
    usualHint: 'Prosjektleder til programleder, til styringsgruppen og til UFL, og prosjektdeltakerne.',
    made: 'Linjene er lagt inn. Sett hvor ofte og første frist.',
    status: 'Statusrapport',
    statusUfl: 'Status til UFL',
    activities: 'Status på aktiviteter og oppgaver',
    leader: 'Prosjektleder',
    members: 'Prosjektdeltakerne',
    toProgramme: 'Prosjektleder rapporterer til programleder etter nærmere plan.',
    toSteering: 'Prosjektleder rapporterer til styringsgruppen på bestilling fra programleder.',
    toUfl:
      'Prosjektleder er ansvarlig for å melde status på prosjektet ifm rapportering til UFL. Dette på bestilling fra programleder.',
    fromMembers: 'Prosjektdeltakerne følges opp og rapporterer iht. milepæls- og aktivitetsplan'
  },
  budget: {
    totals: 'Sum',
    cost: 'Kostnad',
    funding: 'Finansiering',
    hoped: 'Tilskudd som ikke er avgjort',
    lacks: 'Mangler',
    left: 'Til overs',
    even: 'Går opp',
    use: 'Ressursbruk i aktivitetene',
    milestone: 'Milepæl',
    hours: 'Timer',
    money: 'Kroner',
    all: 'Til sammen'
  }
};
