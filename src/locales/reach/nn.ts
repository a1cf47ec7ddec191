import type { ReachMessages } from '../messages';

export const messages: ReachMessages = {
  mark: 'Får ikkje meldingar i Teams',
  title: 'Får ikkje meldingar i Teams',
  about: (count) =>
    count === 1
      ? 'Framdrift kan ikkje spørje eller minne denne personen om noko i Teams før appen er lagd til.'
      : 'Framdrift kan ikkje spørje eller minne desse om noko i Teams før dei har lagt til appen.',
  copy: 'Kopier ein invitasjon',
  copied: 'Invitasjonen er kopiert. Lim han inn i ein e-post.',
  notCopied: 'Nettlesaren lèt oss ikkje kopiere. Merk teksten og kopier han sjølv.',
  text: 'Invitasjonen',
  checked: (date) => `Sjekka ${date}`,
  invitation: (project, sender) =>
    [
      'Hei!',
      `Du er med i prosjektet «${project}». Vi følgjer milepælane i Framdrift, og derifrå kjem korte spørsmål og påminningar i Teams. Dei når deg ikkje enno, for du manglar appen.`,
      'Slik legg du han til:\n1. Opne Teams og vel «Appar» til venstre.\n2. Søk etter «Framdrift».\n3. Trykk «Legg til».',
      'Det tek under eitt minutt. Finn du han ikkje, kan du seie frå til meg, så hjelper eg deg.',
      `Helsing ${sender}`
    ].join('\n\n')
};
