/** What is said of measures under the record that they belong to. */
export const messages = {
  none: 'No measures yet.',
  newOf: (kind: string) => `New measure: ${kind}`,
  edit: (name: string) => `Edit the measure ${name}`,
  concerns: 'Concerns',
  nobody: 'Nobody responsible yet',
  saved: 'The measure is saved.',
  noKey: 'This row was made by hand and is being made ready. Try again in a moment.'
} as const;
