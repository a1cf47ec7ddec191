import type { ApprovalMessages } from '../messages';

export const messages: ApprovalMessages = {
  title: 'Godkjenning',
  state: {
    label: (state) => `Planen: ${state}`,
    draft: (number) => `Utkast ${number}`,
    waiting: 'Til godkjenning',
    approved: (number) => `Godkjend ${number}`,
    changed: 'endra sidan'
  },
  told: {
    draft: 'Planen er ikkje send til godkjenning enno.',
    sentBack: (who, when) => `${who} sende planen tilbake ${when}.`,
    sent: (who, when) => `${who} sende planen til godkjenning ${when}.`,
    with: (names) => `Han ligg hos ${names}.`,
    goOn: 'De kan framleis endre planen. Det som blir godkjent, er planen slik han er når nokon trykkjer «Godkjenn».',
    approved: (number, who, when) => `Versjon ${number} vart godkjend av ${who} ${when}.`,
    changed: 'Planen er endra etter at han vart godkjend.',
    unchanged: 'Planen er som då han vart godkjend.',
    begun: (who) => `${who} har byrja å godkjenne planen, men ikkje alt er lagra enno.`,
    somebody: 'Nokon'
  },
  send: 'Send til godkjenning',
  sendTo: (names) => `Planen blir send til ${names}.`,
  sent: 'Planen er send til godkjenning.',
  missingTitle: 'Før planen kan sendast, treng han dette:',
  missing: {
    purpose: 'Eit føremål: kva skal bli betre?',
    goal: 'Minst eitt mål.',
    deadline: 'Minst éin milepæl med frist.',
    decider: 'Ein programleiar eller prosjekteigar som kan godkjenne han.'
  },
  withdraw: 'Trekk tilbake',
  withdrawn: 'Planen er trekt tilbake og er eit utkast igjen.',
  decide: {
    title: (number) => `Prosjektplanen, utkast ${number}, er til godkjenning`,
    read: 'Les planen',
    approve: 'Godkjenn',
    approvePlan: 'Godkjenn planen',
    becomes: (number) =>
      `Planen blir versjon ${number}, som ingen kan endre. Arbeidet med planen kan halde fram etterpå.`,
    remark: 'Merknad (valfritt)',
    sendBack: 'Send tilbake',
    reason: 'Kva må endrast før planen kan godkjennast?',
    storing: (done, of) => `Lagrar versjonen: ${done} av ${of}`,
    unfinished: 'Godkjenninga er ikkje ferdig. Trykk ein gong til, så held ho fram der ho stoppa.',
    goOn: 'Fullfør godkjenninga',
    approved: (number) => `Planen er godkjend som versjon ${number}.`,
    sentBack: 'Planen er send tilbake.',
    others: 'Nokon andre har nettopp endra planen. Du ser han slik han er no. Prøv igjen om det framleis stemmer.'
  },
  revise: {
    title: 'Prosjektplanen er send tilbake',
    open: 'Opne planen'
  },
  since: {
    changed: 'Planen er endra etter at han vart send.',
    show: 'Vis kva som er endra',
    hide: 'Skjul kva som er endra',
    texts: (fields) => `Endra tekst: ${fields}`,
    onlyRemoved: 'Noko er teke bort frå planen, eller endra tilbake.'
  },
  toDecide: 'Til avgjerd',
  waiting: {
    decide: (number) => `Godkjenne prosjektplanen, utkast ${number}`,
    revise: (number) => `Rette prosjektplanen, utkast ${number}, som er send tilbake`
  },
  versions: {
    title: 'Godkjende versjonar',
    none: 'Ingen versjonar enno. Når planen blir godkjend, blir han lagra her slik han er den dagen.',
    version: (number) => `Versjon ${number}`,
    by: (who, when) => `Godkjend av ${who} ${when}`,
    sentBy: (who, when) => `Send av ${who} ${when}`,
    remark: (remark) => `Merknad: ${remark}`,
    compare: 'Samanlikn med planen i dag',
    compareNamed: (number) => `Samanlikn med planen i dag: versjon ${number}`,
    back: 'Godkjenning',
    gone: 'Denne versjonen finst ikkje.',
    goals: 'Mål',
    milestones: 'Milepælar',
    frozen: 'Slik var planen då han vart godkjend. Teksten er lagra på bokmål, og Framdrift endrar han ikkje.',
    altered: 'Endra utanfor Framdrift etter godkjenninga',
    alteredMeans: (number) =>
      `Nokon har endra teksten i versjon ${number} i SharePoint-lista. Det som står her, er derfor ikkje ordrett det som vart godkjent. Versjonsloggen i lista viser kva som er endra, og av kven.`
  },
  compare: {
    title: (older, newer) => `Frå ${older} til ${newer}`,
    with: 'Samanlikn med',
    today: 'planen i dag',
    todayShort: 'I dag',
    version: (number) => `versjon ${number}`,
    nothing: 'Det er ingen skilnad.',
    count: (count) => (count === 1 ? 'Éin skilnad' : `${count} skilnader`),
    same: (count) => (count === 1 ? 'Éin del av planen er som før.' : `${count} delar av planen er som før.`),
    kinds: {
      chapter: 'Kapittel',
      goal: 'Mål',
      milestone: 'Milepælar',
      activity: 'Aktivitetar og delleveransar',
      row: 'Andre rader i kapitla'
    },
    what: { added: 'Ny', removed: 'Teken bort', changed: 'Endra' }
  },
  frame: 'Om prosjektet',
  notRelevant: 'Ikkje relevant'
};
