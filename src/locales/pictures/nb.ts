export const messages = {
  views: 'Visning av milepælene',
  table: 'Tabell',
  picture: 'Bilde',
  timeline: 'Tidslinje',
  chart: 'Ansvarskart',
  sheet: 'Milepælsplan: frist, resultatløp og tilstand',
  path: 'Resultatløp',
  today: 'I dag',
  undated: 'Uten frist',
  none: 'Når milepælene får frister, ser du dem her.',
  lane: (name: string) => `Resultatløp: ${name}`
};
