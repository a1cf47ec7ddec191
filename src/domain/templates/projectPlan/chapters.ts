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

/**
 * What stands over them where the paper says otherwise: two chapters are called «Mål» there, which one list of choices
 * cannot store, and the plan of milestones has a name of its own in a simple plan.
 */
export const chapterHeadings = {
  ...chapterWords,
  goals: 'Mål',
  terms: 'Begrepsforklaring, veiledende punkter',
  milestonePlan: 'Framdriftsplan/Milepælsplan',
  responsibility: 'Ansvarliggjøring'
} as const;

export type ChapterHeading = keyof typeof chapterHeadings;
export type ChapterName = keyof typeof chapterWords;
