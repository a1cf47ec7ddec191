import type { FormMessages } from '../messages';

export const messages: FormMessages = {
  save: 'Lagre',
  saving: 'Lagrar …',
  saved: (time) => `Lagra ${time}`,
  mergedWith: (name) => `${name} har endra andre felt i mellomtida. Begge delar er lagra.`,
  cancel: 'Avbryt',
  tryAgain: 'Prøv igjen',
  requiredNote: 'Felt med stjerne (*) må fyllast ut.',
  toCorrect: (count, fields) =>
    count === 1 ? `Eitt felt må rettast: ${fields}.` : `${count} felt må rettast: ${fields}.`,
  notKept: 'Nettlesaren kan ikkje ta vare på det du skriv her. Lagre ofte.',
  restored: 'Vi har henta fram det du skreiv sist.',
  discard: 'Kast det',
  empty: 'Ikkje fylt ut',
  guidance: {
    title: 'Rettleiing',
    none: 'Malen seier ikkje noko meir om dette feltet.',
    begin: 'Her står det malen seier om feltet du fyller ut.',
    terms: 'Omgrep',
    example: (example) => `Døme: ${example}`,
    examples: 'Døme:'
  },
  choice: {
    options: 'Alternativ',
    choose: 'Vel',
    chosen: (count) => `${count} valde`,
    clear: 'Fjern valet',
    remove: (name) => `Ta bort ${name}`,
    nothing: 'Det er ingenting å velje mellom enno.'
  },
  yes: 'Ja',
  no: 'Nei',
  scale: (value) => `${value} av 5`,
  kroner: 'kr',
  percent: '%',
  date: {
    format: 'dag.månad.år',
    pick: 'Vel dato i kalender'
  },
  deadline: {
    means: 'betyr',
    date: 'datoen',
    several: (words) => `«${words}» kan vere fleire dagar. Kva for ein meiner du?`,
    unknown: 'Vi kjenner ikkje att orda. Set ein dato, så tek vi vare på det du skreiv.',
    outside: (nearest) =>
      `Prosjektperioden har ingen slik dag. Den nærmaste er ${nearest}. Skriv noko anna, eller set ein dato.`,
    dropped: (words) => `Datoen gjeld. «${words}» er teke bort, for det betyr ein annan dag.`
  },
  person: {
    search: 'Søk etter namn',
    searching: 'Søkjer …',
    found: (count) => (count === 1 ? 'Eitt treff' : `${count} treff`),
    none: 'Vi fann ingen med det namnet.',
    failed: 'Vi får ikkje søkt akkurat no. Prøv igjen om litt.',
    notAdded: (name) => `Vi fekk ikkje lagt til ${name}. Prøv igjen.`
  },
  url: {
    address: 'Nettadresse',
    text: 'Tekst som blir vist'
  },
  conflict: {
    title: 'Vel kva som skal gjelde',
    lead: (name, when) => `${name} lagra ein annan tekst ${when}, medan du skreiv. Begge står her.`,
    today: (time) => `kl. ${time}`,
    earlier: (date, time) => `${date} kl. ${time}`,
    mine: 'Min tekst',
    theirs: 'Den som er lagra',
    also: (fields) => `${fields}: òg endra. Det blir ståande slik det er lagra.`,
    missing: 'Vel ein av dei to.',
    save: 'Lagre valet'
  }
};
