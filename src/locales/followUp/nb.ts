/** Starting and stopping what the bot does for a project. */
export const messages = {
  title: 'Oppfølging i Teams',
  asks: (who: string) =>
    `Når du starter oppfølgingen, spør boten ${who} «Er vi der?» i god tid før hver frist, og på nytt når fristen kommer.`,
  choose: 'Når du starter oppfølgingen, spør boten prosjektlederen hvem som skal være ansvarlig for milepælene.',
  others: 'Den minner også på rapporter, aktiviteter og andre frister i prosjektet.',
  more: (count: number) => `${count} til`,
  start: 'Start oppfølging',
  started: 'Oppfølgingen er startet. Du kan stoppe den på siden «Om prosjektet».',
  since: (day: string) => `Oppfølging startet ${day}`,
  stop: 'Stopp oppfølging',
  stopped: 'Oppfølgingen er stoppet. Boten er stille til den blir startet igjen på siden «Nå».',
  changed: 'Noen andre har nettopp endret prosjektet. Prøv en gang til.'
} as const;
