/** What is said while a change request is handled. */
export const messages = {
  where: {
    proposed: (names: string) => (names === '' ? 'Ventar på tilråding.' : `Ventar på tilråding frå ${names}.`),
    recommended: (names: string) => (names === '' ? 'Ventar på vedtak.' : `Ventar på vedtak frå ${names}.`),
    adopted: 'Vedteken og gjennomført i planen.',
    toCarryOut: 'Vedteken. Planen er ikkje endra enno.',
    toCarryOutByHand: 'Vedteken. Planen er open for endringa. Sei frå her når ho er gjord.',
    rejected: 'Avslått. Planen står som før.',
    withdrawn: 'Trekt tilbake.'
  },
  recommendYes: 'Tilrå',
  recommendNo: 'Tilrå ikkje',
  adopt: 'Vedta',
  reject: 'Avslå',
  withdraw: 'Trekk tilbake',
  carryOut: 'Gjennomfør i planen',
  carriedOut: 'Endringa er gjord',
  text: {
    recommendYes: 'Grunngiving (kan stå tom)',
    recommendNo: 'Kvifor tilrår du det ikkje?',
    adopt: 'Vedtak (kan stå tomt)',
    reject: 'Kvifor avslår du?'
  },
  done: {
    recommendYes: 'Tilrådinga er lagra.',
    recommendNo: 'Tilrådinga er lagra.',
    adopt: 'Endringa er vedteken, og planen er endra.',
    adoptByHand: 'Endringa er vedteken.',
    reject: 'Endringa er avslått.',
    withdraw: 'Endringsførespurnaden er trekt tilbake.',
    carryOut: 'Planen er endra.',
    carriedOut: 'Notert. Planen er lukka igjen.'
  },
  notRecommended: 'Prosjektleiaren har ikkje gitt tilråding enno.',
  others: 'Nokon andre har behandla han i mellomtida. Sjå på det som står no.',
  notCarriedOut: {
    gone: 'Det som skulle endrast, finst ikkje lenger i planen.',
    notOpen: 'Milepælen er nådd eller går ut, og fristen kan ikkje flyttast.',
    linkGone: (names: string) =>
      `Planen har ikkje lenger noko som heiter ${names}, eller fleire heiter det same. Vel på nytt under «Til».`,
    notValid: 'Feltet i planen kan ikkje få denne verdien. Sjå på det som står under «Til».'
  },
  controlled: (version: string) => `Planen er godkjend (${version}) og blir endra med endringsførespurnad.`,
  followUp: 'Det som viser korleis det går, skriv du rett inn.',
  propose: 'Gjer framlegg om endring',
  proposeOf: (field: string) => `Endre «${field}»`,
  another: 'Ei anna endring',
  nameOf: (field: string) => `Endring av ${field}`,
  nameOfRow: (field: string, row: string) => `Endring av ${field}: ${row}`,
  newPerson: (milestone: string) => `Ny ansvarleg for ${milestone}`,
  fromReport: (report: string) => `Endring etter «${report}»`
} as const;
