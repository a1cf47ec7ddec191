/** What is said of a plan on its way to being approved, and of the versions that were. */
export const messages = {
  title: 'Godkjenning',
  state: {
    label: (state: string) => `Planen: ${state}`,
    draft: (number: string) => `Utkast ${number}`,
    waiting: 'Til godkjenning',
    approved: (number: string) => `Godkjent ${number}`,
    changed: 'endret siden'
  },
  told: {
    draft: 'Planen er ikke sendt til godkjenning ennå.',
    sentBack: (who: string, when: string) => `${who} sendte planen tilbake ${when}.`,
    sent: (who: string, when: string) => `${who} sendte planen til godkjenning ${when}.`,
    with: (names: string) => `Den ligger hos ${names}.`,
    goOn: 'Dere kan fortsatt endre planen. Det som blir godkjent, er planen slik den er når noen trykker «Godkjenn».',
    approved: (number: string, who: string, when: string) => `Versjon ${number} ble godkjent av ${who} ${when}.`,
    changed: 'Planen er endret etter at den ble godkjent.',
    unchanged: 'Planen er som da den ble godkjent.',
    begun: (who: string) => `${who} har begynt å godkjenne planen, men ikke alt er lagret ennå.`,
    somebody: 'Noen'
  },
  send: 'Send til godkjenning',
  sendTo: (names: string) => `Planen blir sendt til ${names}.`,
  sent: 'Planen er sendt til godkjenning.',
  missingTitle: 'Før planen kan sendes, trenger den dette:',
  missing: {
    purpose: 'Et formål: hva skal bli bedre?',
    goal: 'Minst ett mål.',
    deadline: 'Minst én milepæl med frist.',
    decider: 'En programleder eller prosjekteier som kan godkjenne den.'
  },
  withdraw: 'Trekk tilbake',
  withdrawn: 'Planen er trukket tilbake og er et utkast igjen.',
  decide: {
    title: (number: string) => `Prosjektplanen, utkast ${number}, er til godkjenning`,
    read: 'Les planen',
    approve: 'Godkjenn',
    approvePlan: 'Godkjenn planen',
    becomes: (number: string) =>
      `Planen blir versjon ${number}, som ingen kan endre. Arbeidet med planen kan gå videre etterpå.`,
    remark: 'Merknad (valgfritt)',
    sendBack: 'Send tilbake',
    reason: 'Hva må endres før planen kan godkjennes?',
    storing: (done: number, of: number) => `Lagrer versjonen: ${done} av ${of}`,
    unfinished: 'Godkjenningen er ikke ferdig. Trykk en gang til, så fortsetter den der den stoppet.',
    goOn: 'Fullfør godkjenningen',
    approved: (number: string) => `Planen er godkjent som versjon ${number}.`,
    sentBack: 'Planen er sendt tilbake.',
    others: 'Noen andre har nettopp endret planen. Du ser den slik den er nå. Prøv igjen om det fortsatt stemmer.'
  },
  revise: {
    title: 'Prosjektplanen er sendt tilbake',
    open: 'Åpne planen'
  },
  since: {
    changed: 'Planen er endret etter at den ble sendt.',
    show: 'Vis hva som er endret',
    hide: 'Skjul hva som er endret',
    texts: (fields: string) => `Endret tekst: ${fields}`,
    onlyRemoved: 'Noe er tatt bort fra planen, eller endret tilbake.'
  },
  toDecide: 'Til beslutning',
  waiting: {
    decide: (number: string) => `Godkjenne prosjektplanen, utkast ${number}`,
    revise: (number: string) => `Rette prosjektplanen, utkast ${number}, som er sendt tilbake`
  },
  versions: {
    title: 'Godkjente versjoner',
    none: 'Ingen versjoner ennå. Når planen blir godkjent, blir den lagret her slik den er den dagen.',
    version: (number: string) => `Versjon ${number}`,
    by: (who: string, when: string) => `Godkjent av ${who} ${when}`,
    sentBy: (who: string, when: string) => `Sendt av ${who} ${when}`,
    remark: (remark: string) => `Merknad: ${remark}`,
    compare: 'Sammenlign med planen i dag',
    compareNamed: (number: string) => `Sammenlign med planen i dag: versjon ${number}`,
    back: 'Godkjenning',
    gone: 'Denne versjonen finnes ikke.',
    goals: 'Mål',
    milestones: 'Milepæler',
    frozen: 'Slik var planen da den ble godkjent. Teksten er lagret på bokmål, og Framdrift endrer den ikke.',
    altered: 'Endret utenfor Framdrift etter godkjenningen',
    alteredMeans: (number: string) =>
      `Noen har endret teksten i versjon ${number} i SharePoint-listen. Det som står her, er derfor ikke ordrett det som ble godkjent. Versjonsloggen i listen viser hva som er endret, og av hvem.`
  },
  compare: {
    title: (older: string, newer: string) => `Fra ${older} til ${newer}`,
    with: 'Sammenlign med',
    today: 'planen i dag',
    todayShort: 'I dag',
    version: (number: string) => `versjon ${number}`,
    nothing: 'Det er ingen forskjell.',
    count: (count: number) => (count === 1 ? 'Én forskjell' : `${count} forskjeller`),
    same: (count: number) => (count === 1 ? 'Én del av planen er som før.' : `${count} deler av planen er som før.`),
    kinds: {
      chapter: 'Kapitler',
      goal: 'Mål',
      milestone: 'Milepæler',
      activity: 'Aktiviteter og delleveranser',
      row: 'Andre rader i kapitlene'
    },
    what: { added: 'Ny', removed: 'Tatt bort', changed: 'Endret' }
  },
  frame: 'Om prosjektet',
  notRelevant: 'Ikke relevant'
} as const;
