/** The plan's chapters and the simple plan's parts, with their bokmål names: what SharePoint stores of their states. */
export const chapterWords = {
  mainGoals: 'Mål',
  interimGoals: 'Delmål',
  activities: 'Aktiviteter',
  milestones: 'Milepæler',
  responsibility: 'Ansvar',
  background: 'Bakgrunn',
  goals: 'Formål og mål',
  organisation: 'Organisering, roller og ansvar',
  workingForm: 'Arbeidsform',
  benefits: 'Gevinstrealisering',
  communication: 'Informasjon og kommunikasjon',
  reporting: 'Oppfølging og rapportering',
  risk: 'Risiko',
  budget: 'Budsjett og finansiering',
  changes: 'Endringsstyring',
  appendices: 'Vedlegg',
  terms: 'Begrepsforklaring'
} as const;

export type ChapterName = keyof typeof chapterWords;
