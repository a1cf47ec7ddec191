export const messages = {
  views: 'Visning av milepælene',
  table: 'Tabell',
  picture: 'Bilde',
  timeline: 'Tidslinje',
  chart: 'Ansvarskart',
  sheet: 'Milepælsplan: frist, resultatløp og tilstand',
  today: 'I dag',
  undated: 'Uten frist',
  none: 'Når milepælene får frister, ser du dem her.',
  lane: (name: string) => `Resultatløp: ${name}`,
  waiting: 'Disse venter på den',
  dependsOn: (names: string) => `avhengig av ${names}`,
  phases: 'Faser',
  phase: (name: string, from: string, to: string) => `${name}: ${from} – ${to}`
};
