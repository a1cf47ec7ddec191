import type { PlanRowMessages } from '../messages';

/** What stands beside the rows of the plan's chapters: interfaces, reporting lines, budget. */
export const messages: PlanRowMessages = {
  interfaces: {
    from: 'Prosjekt som peiker hit',
    fromOne: (project) => `Skrive i ${project}`,
    here: 'Eit av prosjekta her',
    choose: 'Vel prosjekt',
    added: (name) => `Grensesnittet mot ${name} er laga. Skriv kva det består i.`,
    add: 'Legg til'
  },
  reporting: {
    next: 'Neste frist',
    noNext: 'Ikkje avtalt',
    usual: 'Legg inn dei vanlege linjene',
    usualHint: 'Prosjektleiaren til programleiaren, til styringsgruppa og til UFL, og prosjektdeltakarane.',
    made: 'Linjene er lagde inn. Set kor ofte og første frist.',
    status: 'Statusrapport',
    statusUfl: 'Status til UFL',
    activities: 'Status på aktivitetar og oppgåver',
    leader: 'Prosjektleiaren',
    members: 'Prosjektdeltakarane',
    toProgramme: 'Prosjektleiaren rapporterer til programleiaren etter nærare plan.',
    toSteering: 'Prosjektleiaren rapporterer til styringsgruppa på bestilling frå programleiaren.',
    toUfl:
      'Prosjektleiaren har ansvar for å melde status på prosjektet ved rapportering til UFL. Dette på bestilling frå programleiaren.',
    fromMembers: 'Prosjektdeltakarane blir følgde opp og rapporterer etter planen for milepælar og aktivitetar'
  },
  budget: {
    totals: 'Sum',
    cost: 'Kostnad',
    funding: 'Finansiering',
    hoped: 'Tilskot som ikkje er avgjorde',
    lacks: 'Manglar',
    left: 'Til overs',
    even: 'Går opp',
    use: 'Ressursbruk i aktivitetane',
    milestone: 'Milepæl',
    hours: 'Timar',
    money: 'Kroner',
    all: 'Til saman'
  }
};
