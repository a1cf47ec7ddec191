/** What is said of the site's settings. */
export const messages = {
  title: 'Innstillinger',
  about: 'Gjelder alle prosjektene på dette området.',
  who: 'Prosjektleder, prosjekteier, programledere og de som eier området, kan endre innstillingene.',
  noYellow: 'Rød grense er ikke høyere enn gul, så ingen risiko blir gul.',
  tooHigh: (most: number) => `Høyeste mulige risikotall er ${most}, så ingen risiko når hit.`
} as const;
