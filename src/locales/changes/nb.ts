/** What is said while a change request is handled. */
export const messages = {
  where: {
    proposed: (names: string) => (names === '' ? 'Venter på innstilling.' : `Venter på innstilling fra ${names}.`),
    recommended: (names: string) => (names === '' ? 'Venter på vedtak.' : `Venter på vedtak fra ${names}.`),
    adopted: 'Vedtatt og gjennomført i planen.',
    toCarryOut: 'Vedtatt. Planen er ikke endret ennå.',
    toCarryOutByHand: 'Vedtatt. Planen er åpen for endringen. Si fra her når den er gjort.',
    rejected: 'Avslått. Planen står som før.',
    withdrawn: 'Trukket tilbake.'
  },
  recommendYes: 'Anbefal',
  recommendNo: 'Anbefal ikke',
  adopt: 'Vedta',
  reject: 'Avslå',
  withdraw: 'Trekk tilbake',
  carryOut: 'Gjennomfør i planen',
  carriedOut: 'Endringen er gjort',
  text: {
    recommendYes: 'Begrunnelse (kan stå tom)',
    recommendNo: 'Hvorfor anbefaler du det ikke?',
    adopt: 'Vedtak (kan stå tom)',
    reject: 'Hvorfor avslår du?'
  },
  done: {
    recommendYes: 'Innstillingen er lagret.',
    recommendNo: 'Innstillingen er lagret.',
    adopt: 'Endringen er vedtatt, og planen er endret.',
    adoptByHand: 'Endringen er vedtatt.',
    reject: 'Endringen er avslått.',
    withdraw: 'Endringsforespørselen er trukket tilbake.',
    carryOut: 'Planen er endret.',
    carriedOut: 'Notert. Planen er lukket igjen.'
  },
  notRecommended: 'Prosjektleder har ikke innstilt ennå.',
  others: 'Noen andre har behandlet den i mellomtiden. Se på det som står nå.',
  notCarriedOut: {
    gone: 'Det som skulle endres, finnes ikke lenger i planen.',
    notOpen: 'Milepælen er nådd eller utgått, og fristen kan ikke flyttes.',
    linkGone: (names: string) =>
      `Planen har ikke lenger noe som heter ${names}, eller flere heter det samme. Velg på nytt under «Til».`,
    notValid: 'Feltet i planen kan ikke få denne verdien. Se på det som står under «Til».'
  },
  controlled: (version: string) => `Planen er godkjent (${version}) og endres med endringsforespørsel.`,
  followUp: 'Det som viser hvordan det går, skriver du rett inn.',
  propose: 'Foreslå endring',
  proposeOf: (field: string) => `Endre «${field}»`,
  another: 'En annen endring',
  nameOf: (field: string) => `Endring av ${field}`,
  nameOfRow: (field: string, row: string) => `Endring av ${field}: ${row}`,
  newPerson: (milestone: string) => `Ny ansvarlig for ${milestone}`,
  fromReport: (report: string) => `Endring etter «${report}»`
} as const;
