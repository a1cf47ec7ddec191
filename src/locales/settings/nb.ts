/** What is said of the site's settings. */
export const messages = {
  title: 'Innstillinger',
  about: 'Gjelder alle prosjektene på dette området.',
  who: 'Prosjektleder, prosjekteier, programledere og de som eier området, kan endre innstillingene.',
  noYellow: 'Rød grense er ikke høyere enn gul, så ingen risiko blir gul.',
  tooHigh: (most: number) => `Høyeste mulige risikotall er ${most}, så ingen risiko når hit.`,
  mine: 'Hvordan boten skriver til deg fra dette området. Det du ikke svarer på her, er som prosjektet eller området har bestemt.',
  mineInChat: 'Du kan ikke skrive på dette området. Skriv «innstillinger» til boten i Teams for å endre varslene dine.'
} as const;
