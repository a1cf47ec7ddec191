/** What is said of those whom the bot cannot write to in Teams. */
export const messages = {
  mark: 'Nås ikke i Teams',
  title: 'Nås ikke i Teams',
  about: (count: number) =>
    count === 1
      ? 'Framdrift kan ikke spørre eller minne denne personen om noe i Teams før appen er lagt til.'
      : 'Framdrift kan ikke spørre eller minne disse om noe i Teams før de har lagt til appen.',
  copy: 'Kopier en invitasjon',
  copied: 'Invitasjonen er kopiert. Lim den inn i en e-post.',
  notCopied: 'Nettleseren lar oss ikke kopiere. Merk teksten og kopier den selv.',
  text: 'Invitasjonen',
  checked: (date: string) => `Sjekket ${date}`,
  invitation: (project: string, sender: string) =>
    [
      'Hei!',
      `Du er med i prosjektet «${project}». Vi følger milepælene i Framdrift, og derfra kommer korte spørsmål og påminnelser i Teams. De når deg ikke ennå, for du mangler appen.`,
      'Slik legger du den til:\n1. Åpne Teams og velg «Apper» til venstre.\n2. Søk etter «Framdrift».\n3. Trykk «Legg til».',
      'Det tar under ett minutt. Finner du den ikke, kan du si fra til meg, så hjelper jeg deg.',
      `Hilsen ${sender}`
    ].join('\n\n')
} as const;
