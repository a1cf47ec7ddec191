/** What is said of the site's settings. */
export const messages = {
  title: 'Innstillingar',
  about: 'Gjeld alle prosjekta på dette området.',
  who: 'Prosjektleiar, prosjekteigar, programleiarar og dei som eig området, kan endre innstillingane.',
  noYellow: 'Raud grense er ikkje høgare enn gul, så ingen risiko blir gul.',
  tooHigh: (most: number) => `Høgaste moglege risikotal er ${most}, så ingen risiko når hit.`,
  mine: 'Korleis boten skriv til deg frå dette området. Det du ikkje svarer på her, er som prosjektet eller området har bestemt.',
  mineInChat: 'Du kan ikkje skrive på dette området. Skriv «innstillingar» til boten i Teams for å endre varsla dine.'
} as const;
