import type { BotFaultMessages } from '../messages';

export const messages: BotFaultMessages = {
  named: (kind, title) => `${kind} “${title}”`,
  numbered: (kind, id) => `${kind} no. ${id}`,
  record: 'What it says does not add up, so I ask nobody about it. Everything else goes on as before.',
  mend: 'Look over its dates, numbers and people in the list, and save it. If that does not help, ask whoever set up Framdrift in this site.',
  list: (name) =>
    `I cannot read the list “${name}”. Until I can, I ask about nothing in it. Everything else goes on as before.`,
  answers: (name) =>
    `I cannot read the list “${name}”, which holds what people have answered. Until I can, I write to nobody, so that nobody is asked again.`,
  setUp:
    'Whoever set up Framdrift in this site can open Framdrift there and update the lists, or see whether somebody has changed who may read this one.',
  inList: 'See it in the list',
  openList: 'Open the list',
  openSite: 'Open Framdrift'
};
