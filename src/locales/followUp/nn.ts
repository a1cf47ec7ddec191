import type { FollowUpMessages } from '../messages';

export const messages: FollowUpMessages = {
  title: 'Oppfølging i Teams',
  asks: (who) =>
    `Når du startar oppfølginga, spør boten ${who} «Er vi der?» i god tid før kvar frist, og på nytt når fristen kjem.`,
  choose: 'Når du startar oppfølginga, spør boten prosjektleiaren kven som skal vere ansvarleg for milepælane.',
  others: 'Boten minner også på rapportar, aktivitetar og andre fristar i prosjektet.',
  more: (count) => `${count} til`,
  start: 'Start oppfølging',
  started: 'Oppfølginga er starta. Du kan stoppe henne på sida «Om prosjektet».',
  since: (day) => `Oppfølging starta ${day}`,
  stop: 'Stopp oppfølging',
  stopped: 'Oppfølginga er stoppa. Boten er stille til ho blir starta igjen på sida «No».',
  changed: 'Nokon andre har nettopp endra prosjektet. Prøv ein gong til.'
};
