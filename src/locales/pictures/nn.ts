import type { PictureMessages } from '../messages';

export const messages: PictureMessages = {
  views: 'Vising av milepælane',
  table: 'Tabell',
  picture: 'Bilete',
  timeline: 'Tidslinje',
  chart: 'Ansvarskart',
  sheet: 'Milepælsplan: frist, resultatløp og tilstand',
  today: 'I dag',
  undated: 'Utan frist',
  none: 'Når milepælane får fristar, ser du dei her.',
  lane: (name) => `Resultatløp: ${name}`,
  waiting: 'Desse ventar på han',
  dependsOn: (names) => `avhengig av ${names}`,
  phases: 'Fasar',
  phase: (name, from, to) => `${name}: ${from} – ${to}`
};
