/** The few words that SharePoint's lists need and that no template has. They are stored, and so in bokmål only. */
export const said = {
  /** A list's title, where the site has another list with the wanted one. */
  ours: (title: string): string => `${title} (Framdrift)`,
  /** The column that keeps what was written of a deadline: «Frist (som skrevet)». */
  asWritten: (label: string): string => `${label} (som skrevet)`,
  /** The column that keeps the day Framdrift last set, so that a day set in the list can be told from it. */
  asStored: (label: string): string => `${label} (lagret fra Framdrift)`,
  rowKey: 'Radnøkkel',
  /** After a deadline that has passed. */
  overdue: 'over fristen',
  /** Descriptions of columns that no template speaks of. */
  about: {
    example: (example: string): string => `For eksempel «${example}».`,
    managed: 'Framdrift fyller ut denne. Endrer du den her, vises det i historikken.',
    deadline: 'Siste dag. Flytter du fristen her, vises den i Framdrift som flyttet uten begrunnelse.',
    asWritten: 'Slik fristen står i planen, for eksempel «Ultimo februar». Det er datoen som gjelder.',
    project: 'Prosjektet som raden hører til.'
  },
  /** The column that tells what Framdrift has written from what was written in the list. */
  mark: 'Skrevet fra Framdrift (merke)',
  state: 'Framdrifts egen liste over hva som er satt opp på området. Den skal ikke endres for hånd.'
} as const;
